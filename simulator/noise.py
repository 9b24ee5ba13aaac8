"""Seeded random generators: the same seed and name give the same sequence on every machine."""

import math
import random
from collections.abc import Iterator


def generator(seed: int, name: str) -> random.Random:
    """Return an independent generator for one named part of the plant.

    Args:
        seed: The seed of the site, any integer.
        name: What the numbers are for; two names never share a sequence.
    """
    return random.Random(f"{seed}/{name}")  # noqa: S311 - physics, not cryptography


def normals(seed: int, name: str) -> Iterator[float]:
    """Return standard normal deviates without end: those of `random.gauss`, at half its price.

    A plant needs dozens each step; they come in pairs, by the method of Box and Muller (1958).

    Args:
        seed: The seed of the site, any integer.
        name: What the numbers are for.
    """
    uniform = generator(seed, name).random
    cos, sin, log, sqrt = math.cos, math.sin, math.log, math.sqrt
    while True:
        turn = uniform() * math.tau
        radius = sqrt(-2.0 * log(1.0 - uniform()))
        yield cos(turn) * radius
        yield sin(turn) * radius
