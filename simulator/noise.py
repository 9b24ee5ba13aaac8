"""Seeded random generators: the same seed and name give the same sequence on every machine."""

import random


def generator(seed: int, name: str) -> random.Random:
    """Return an independent generator for one named part of the plant.

    Args:
        seed: The seed of the site, any integer.
        name: What the numbers are for; two names never share a sequence.
    """
    return random.Random(f"{seed}/{name}")  # noqa: S311 - physics, not cryptography
