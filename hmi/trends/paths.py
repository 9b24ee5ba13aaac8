"""Columns as SVG paths in a square of side 1: x to the right, y down. A column without a value is a gap."""

from collections.abc import Sequence
from itertools import pairwise

from hmi.trends.axis import Scale
from hmi.trends.columns import Column
from hmi.trends.span import Window

_BAR_PART = 0.72
"""Width of a bar; the rest is the gap to the next."""
_BAND_FROM = 0.004
"""A band is drawn where somewhere it is higher than this part of the axis."""


def middles(edges: Sequence[float], window: Window) -> list[float]:
    """Return where the middle of each column lies."""
    return [window.at((begin + end) / 2) for begin, end in pairwise(edges)]


def line(own: Sequence[Column], sign: int, at: Sequence[float], scale: Scale) -> str:
    """Return a line through the means; a value alone between two gaps is a short stroke, or nobody would see it."""
    half = _half(at)
    parts: list[str] = []
    for number, column in enumerate(own):
        if not column.known:
            continue
        x, y = at[number], scale.at(sign * column.mean)
        begins = number == 0 or not own[number - 1].known
        ends = number == len(own) - 1 or not own[number + 1].known
        if begins and ends:
            parts.append(_level("M", x, y, half))
        else:
            parts.append(f"{'M' if begins else 'L'}{x:.4f} {y:.4f}")
    return "".join(parts)


def steps(own: Sequence[Column], sign: int, at: Sequence[float], scale: Scale) -> str:
    """Return a line of steps: each value holds for its whole column."""
    half = _half(at)
    parts: list[str] = []
    pen = "M"
    for x, column in zip(at, own, strict=True):
        if column.known:
            parts.append(_level(pen, x, scale.at(sign * column.mean), half))
        pen = "L" if column.known else "M"
    return "".join(parts)


def band(own: Sequence[Column], sign: int, at: Sequence[float], scale: Scale) -> str:
    """Return the area between the least and the most, a closed shape for each stretch without a gap."""
    shapes: list[str] = []
    stretch: list[int] = []
    for number in range(len(own) + 1):
        if number < len(own) and own[number].known:
            stretch.append(number)
            continue
        heights = [abs(scale.at(sign * own[n].high) - scale.at(sign * own[n].low)) for n in stretch]
        if len(stretch) > 1 and max(heights) > _BAND_FROM:
            upper = [f"{at[n]:.4f} {scale.at(sign * own[n].high):.4f}" for n in stretch]
            lower = [f"{at[n]:.4f} {scale.at(sign * own[n].low):.4f}" for n in reversed(stretch)]
            shapes.append(f"M{'L'.join((*upper, *lower))}Z")
        stretch = []
    return "".join(shapes)


def bar(begin: float, end: float, scale: Scale, low: float, high: float) -> str:
    """Return a bar between two places of the axis of time and two values; nothing for one without height."""
    if low == high:
        return ""
    middle, half = (begin + end) / 2, _BAR_PART * (end - begin) / 2
    return f"M{middle - half:.4f} {scale.at(low):.4f}V{scale.at(high):.4f}H{middle + half:.4f}V{scale.at(low):.4f}Z"


def _level(pen: str, x: float, y: float, half: float) -> str:
    return f"{pen}{max(x - half, 0.0):.4f} {y:.4f}L{min(x + half, 1.0):.4f} {y:.4f}"


def _half(at: Sequence[float]) -> float:
    return (at[1] - at[0]) / 2 if len(at) > 1 else 0.5
