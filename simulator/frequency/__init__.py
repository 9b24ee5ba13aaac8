"""Frequencies that are made up or recorded, for tests of everything that acts on the frequency (GRD-06)."""
