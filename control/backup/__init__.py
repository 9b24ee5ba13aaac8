"""Backup: finds the grid lost, makes an island, keeps it alive and goes back to the grid (MOD-05)."""
