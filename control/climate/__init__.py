"""Cabinet climate: fans and heaters of every zone as pure functions (CLM-01)."""
