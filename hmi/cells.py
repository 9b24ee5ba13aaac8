"""The cells of a rack as a picture of deviation needs them: mean, extremes, what is missing. Pure figures, no Qt."""

import math
from collections.abc import Sequence

import msgspec


class CellFigures(msgspec.Struct, frozen=True, gc=False):
    """What a map of single cells is drawn and described from."""

    values: tuple[float | None, ...]
    """None: not heard, or no number."""
    mean: float
    lowest: int
    """Index of the lowest value; the first of several."""
    highest: int
    missing: int

    @property
    def spread(self) -> float:
        """Return how far highest and lowest are apart, in the unit of the values."""
        low, high = self.values[self.lowest], self.values[self.highest]
        return 0.0 if low is None or high is None else high - low


def figures(values: Sequence[float | None]) -> CellFigures | None:
    """Return the figures of single cells; None when not one of them is known."""
    clean = tuple(None if value is None or not math.isfinite(value) else value for value in values)
    known = [value for value in clean if value is not None]
    if not known:
        return None
    return CellFigures(
        values=clean,
        mean=sum(known) / len(known),
        lowest=clean.index(min(known)),
        highest=clean.index(max(known)),
        missing=len(clean) - len(known),
    )


def columns_of(count: int, width: float, height: float) -> int:
    """Return how many columns give cells about half as high as wide in an area; whole rows of 4 or 8 are preferred."""
    if count <= 0 or width <= 0 or height <= 0:
        return 1
    ideal = math.sqrt(count * width / (2 * height))
    choices = [n for n in (1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 32) if n <= count]
    return min(choices, key=lambda n: abs(math.log(n / ideal)))


def share(deviation: float, quiet: float, full: float) -> float:
    """Return how strongly a deviation is coloured: 0 inside the quiet band, up to 1 or -1 at `full` and beyond."""
    beyond = (abs(deviation) - quiet) / (full - quiet)
    return math.copysign(min(max(beyond, 0.0), 1.0), deviation)
