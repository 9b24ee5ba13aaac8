"""What a grid code asks of a plant: P(f), P(U), connection after start and trip, ramps, presets (GRD-08, INV-06)."""
