"""The whole brain of Ballast: pure functions from values to values; no clock, no I/O, no global state."""
