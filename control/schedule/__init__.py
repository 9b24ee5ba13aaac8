"""Schedules: what power at what time, by tier; right on days of 23 and 25 hours (MOD-13)."""
