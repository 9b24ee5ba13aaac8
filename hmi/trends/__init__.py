"""Trends as pure values: spans of local time, groups of series, axes, and paths to draw. No Qt objects."""
