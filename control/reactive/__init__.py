"""Reactive power that nobody states himself: voltage support and power factor by rule (MOD-14)."""
