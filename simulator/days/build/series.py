"""Series of numbers over a day: its length, its seconds, and shapes in time."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.signal import lfilter

Floats = npt.NDArray[np.float64]

DAY_S: Final = 86_400
DAY_MIN: Final = 1_440
SECONDS: Final[Floats] = np.arange(DAY_S, dtype=np.float64)


def wander(rng: np.random.Generator, time_constant_s: float, count: int = DAY_S) -> Floats:
    """Random walk that returns to 0 with a time constant; standard deviation 1."""
    keep = math.exp(-1.0 / time_constant_s)
    noise = rng.standard_normal(count)
    noise[0] /= math.sqrt(1.0 - keep * keep)
    return lfilter([math.sqrt(1.0 - keep * keep)], [1.0, -keep], noise)


def box_mean(values: Floats, width_s: int) -> Floats:
    """Centred moving mean with the ends held."""
    before = width_s // 2
    padded = np.concatenate([np.full(before, values[0]), values, np.full(width_s - before - 1, values[-1])])
    sums = np.concatenate([[0.0], np.cumsum(padded)])
    return (sums[width_s:] - sums[:-width_s]) / width_s


def hourly(values: Floats) -> Floats:
    """Means of the 24 clock hours."""
    return values.reshape(24, 3600).mean(axis=1)


def over_hours(means: Floats) -> Floats:
    """Straight lines between values that stand at the middle of each clock hour."""
    return np.interp(SECONDS, 1800.0 + 3600.0 * np.arange(24), means)
