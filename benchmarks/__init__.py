"""Measured figures of the product: `python -m benchmarks`. A figure is reported, never asserted."""
