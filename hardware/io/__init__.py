"""Wired inputs and outputs: pins, relay modules and sensor chips behind one small interface."""
