"""Piecewise linear curves: pairs of abscissa and value in rising order, flat beyond both ends."""

import itertools

Curve = tuple[tuple[float, float], ...]
"""Points `(x, y)`, `x` strictly rising. An empty curve is 1 everywhere."""


def at(curve: Curve, x: float) -> float:
    """Return the value of the curve at `x`."""
    if not curve:
        return 1.0
    left_x, left_y = curve[0]
    if x <= left_x:
        return left_y
    for right_x, right_y in curve[1:]:
        if x <= right_x:
            return left_y + (right_y - left_y) * (x - left_x) / (right_x - left_x)
        left_x, left_y = right_x, right_y
    return left_y


def faults(curve: Curve) -> str:
    """Return in words what makes points unusable as a curve; empty when nothing does."""
    for (left_x, _), (right_x, _) in itertools.pairwise(curve):
        if not left_x < right_x:
            return f"points must rise, but {right_x:g} follows {left_x:g}"
    return ""
