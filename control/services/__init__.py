"""Grid services: frequency response sold by the hour, delivered on top of what runs below (GRD-01..06)."""
