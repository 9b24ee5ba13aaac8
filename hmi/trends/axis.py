"""The axis of values: round numbers that hold everything shown."""

import math
from collections.abc import Iterable

import msgspec

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_PARTS = 5
"""About so many parts between the lowest and the highest mark."""


class Scale(msgspec.Struct, frozen=True, gc=False):
    """What an axis reaches from and to, and its marks."""

    low: float
    high: float
    marks: tuple[float, ...]

    def at(self, value: float) -> float:
        """Return where a value lies: 0 at the top, 1 at the bottom; never outside."""
        return min(max((self.high - value) / (self.high - self.low), 0.0), 1.0)


def scale(values: Iterable[float], *, zero: bool, least: float) -> Scale:
    """Return an axis for some values, NaN among them or none at all.

    Args:
        values: Everything that is drawn.
        zero: The axis holds 0.
        least: Smallest height of the axis, so that a value at rest is a line at rest.
    """
    known = [value for value in values if value == value]  # noqa: PLR0124 - NaN
    low, high = (min(known), max(known)) if known else (0.0, 0.0)
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low < least:
        more = least - (high - low)
        below = 0.0 if zero and low >= 0 else more if zero and high <= 0 else more / 2
        low, high = low - below, high + more - below
    step = _round_step((high - low) / _PARTS)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    marks = tuple(number * step for number in range(first, last + 1))
    return Scale(marks[0], marks[-1], marks)


def fixed(low: float, high: float, parts: int) -> Scale:
    """Return an axis that never changes."""
    return Scale(low, high, tuple(low + (high - low) * number / parts for number in range(parts + 1)))


def _round_step(wished: float) -> float:
    decade = 10.0 ** math.floor(math.log10(wished))
    return next(step * decade for step in _STEPS if step * decade >= wished * (1 - 1e-9))
