"""Grid-code functions (GRD-08, MOD-14, INV-06)."""
