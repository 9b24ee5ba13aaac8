"""Columns as SVG paths in a square of side 1: x to the right, y down. A column without a value is a gap."""

from collections.abc import Sequence
from itertools import pairwise

from hmi.trends.axis import Scale
from hmi.trends.columns import Column
from hmi.trends.span import Window

_BAR_PART = 0.72
"""Width of a bar; the rest is the gap to the next."""
_BAND_FROM = 0.004
"""A band is drawn where it is higher than this part of the axis."""


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


def restless(own: Sequence[Column], scale: Scale) -> float:
    """Return how often a line goes over the whole height of the axis, up and down added up: what painting it costs."""
    known = [scale.at(column.mean) for column in own if column.known]
    return sum(abs(after - before) for before, after in pairwise(known))


def band(own: Sequence[Column], sign: int, at: Sequence[float], scale: Scale) -> str:
    """Return an upright stroke from the least to the most in each column.

    Side by side they look like an area; a jagged area as a closed shape costs 60 times as much to paint.
    """
    parts: list[str] = []
    for x, column in zip(at, own, strict=True):
        if column.known:
            low, high = scale.at(sign * column.low), scale.at(sign * column.high)
            if abs(high - low) > _BAND_FROM:
                parts.append(f"M{x:.4f} {low:.4f}V{high:.4f}")
    return "".join(parts)


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
