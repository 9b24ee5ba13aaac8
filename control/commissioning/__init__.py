"""The test pulse: what traces of a programme say about meters, transformers, signs, scales, delays (MTR-02)."""
