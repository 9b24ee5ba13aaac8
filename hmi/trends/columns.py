"""From findings to columns: so many values as a screen can show, each with its least and its most."""

import math
from collections.abc import Callable, Iterable, Sequence

import msgspec

from hmi.ports.history import Energy
from hmi.ports.history import Line as Series
from hmi.trends import span
from hmi.trends.groups import Fold, Line
from hmi.trends.span import Window

COLUMNS = 400
UNKNOWN = math.nan


class Column(msgspec.Struct, frozen=True, gc=False):
    """What one line is worth in one column, in its own sign; NaN where nothing is known."""

    mean: float = UNKNOWN
    low: float = UNKNOWN
    high: float = UNKNOWN
    """Of bars: what went one way; `low`: what went the other. Both >= 0."""

    @property
    def known(self) -> bool:
        """Whether there is a value."""
        return math.isfinite(self.mean)


NOTHING = Column()


def edges(window: Window, step_s: int) -> tuple[float, ...]:
    """Return the edges of equally wide columns, each a whole number of steps."""
    steps = math.ceil((window.end_utc - window.begin_utc) / step_s)
    width_s = step_s * math.ceil(steps / COLUMNS)
    first = window.begin_utc - window.begin_utc % step_s
    count = math.ceil((window.end_utc - first) / width_s)
    return tuple(first + number * width_s for number in range(count + 1))


def reduced(line: Line, series: dict[str, Series], places: Sequence[int], count: int) -> tuple[Column, ...]:
    """Return the columns of a line; several series become one by the line's `fold`.

    Args:
        line: What is wanted.
        series: What was found, by name.
        places: For each bucket that was found the number of its column.
        count: Number of columns.
    """
    found = [_reduced(series[name], places, count) for name in line.series if name in series]
    if not found:
        return (NOTHING,) * count
    if len(found) == 1 or line.fold is Fold.FIRST:
        return tuple(found[0])
    pick: Callable[[Iterable[float]], float] = min if line.fold is Fold.MIN else max
    return tuple(_folded([column for column in several if column.known], pick) for several in zip(*found, strict=True))


def summed(energy: Energy | None, bounds: tuple[float, ...]) -> tuple[Column, ...]:
    """Return the energy of each bar between two bounds."""
    count = len(bounds) - 1
    plus, minus, seen = [0.0] * count, [0.0] * count, [False] * count
    for at, one_way, other_way in zip(energy.at_utc, energy.plus_wh, energy.minus_wh, strict=True) if energy else ():
        place = span.place(at, bounds)
        if 0 <= place < count:
            plus[place] += one_way
            minus[place] += other_way
            seen[place] = True
    return tuple(
        Column(one_way - other_way, other_way, one_way) if known else NOTHING
        for one_way, other_way, known in zip(plus, minus, seen, strict=True)
    )


def _reduced(series: Series, places: Sequence[int], count: int) -> list[Column]:
    sums, numbers = [0.0] * count, [0] * count
    lows, highs = [math.inf] * count, [-math.inf] * count
    for place, mean, low, high in zip(places, series.mean, series.low, series.high, strict=True):
        if math.isfinite(mean) and 0 <= place < count:
            sums[place] += mean
            numbers[place] += 1
            lows[place] = min(lows[place], low)
            highs[place] = max(highs[place], high)
    return [
        Column(total / number, low, high) if number else NOTHING
        for total, number, low, high in zip(sums, numbers, lows, highs, strict=True)
    ]


def _folded(known: Sequence[Column], pick: Callable[[Iterable[float]], float]) -> Column:
    if not known:
        return NOTHING
    return Column(*(pick(values) for values in zip(*((one.mean, one.low, one.high) for one in known), strict=True)))
