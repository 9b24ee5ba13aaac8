"""Prequalification in a box: the TSO's tests against the real controller, its files, and a verdict per requirement."""
