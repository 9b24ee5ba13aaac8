"""Sensors that need code, one file each; `hardware/io/own.py` says what a file exports."""
