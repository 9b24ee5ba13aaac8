"""Plots of a commissioning report as inline SVG: no library, no script, the same bytes every time."""

import math
from collections.abc import Iterable, Sequence
from html import escape

import msgspec

from control.commissioning.model import Segment

WIDTH, HEIGHT = 900, 230
LEFT, RIGHT, TOP, BOTTOM = 64, 16, 30, 34
MOST_POINTS = 1500
DISCHARGE, CHARGE = "#cfe8dd", "#d7e3f4"
INK, FAINT = "#1f2a33", "#c3ccd2"


class Line(msgspec.Struct, frozen=True):
    """One curve."""

    name: str
    colour: str
    points: Sequence[tuple[float, float]]
    dashed: bool = False


def plot(title: str, unit: str, lines: Sequence[Line], segments: Sequence[Segment] = (), x_unit: str = "s") -> str:
    """Return an SVG element: curves over time, with the pulses shaded (green discharges, blue charges)."""
    lines = [line for line in lines if line.points]
    if not lines:
        return ""
    xs = [x for line in lines for x, _ in line.points] + [segment.begin_s for segment in segments[:1]]
    ys = [y for line in lines for _, y in line.points]
    low_x, high_x = min(xs), max(xs)
    low_y, high_y = _room(min(*ys, 0.0), max(*ys, 0.0))
    inner_w, inner_h = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def at_x(x: float) -> float:
        return LEFT + inner_w * (x - low_x) / max(high_x - low_x, 1e-9)

    def at_y(y: float) -> float:
        return TOP + inner_h * (high_y - y) / (high_y - low_y)

    parts = [
        (
            f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" xmlns="http://www.w3.org/2000/svg" role="img" '
            f'aria-label="{escape(title)}" font-family="sans-serif" font-size="11" fill="{INK}">'
        )
    ]
    for segment in segments:
        if segment.power_w:
            x, wide = at_x(segment.begin_s), at_x(segment.end_s) - at_x(segment.begin_s)
            fill = DISCHARGE if segment.power_w > 0 else CHARGE
            parts.append(f'<rect x="{x:.1f}" y="{TOP}" width="{wide:.1f}" height="{inner_h}" fill="{fill}"/>')
    parts += [
        _rule(LEFT, at_y(y), WIDTH - RIGHT, at_y(y), INK if y == 0.0 else FAINT)
        + f'<text x="{LEFT - 6}" y="{at_y(y) + 4:.1f}" text-anchor="end">{_number(y)}</text>'
        for y in _ticks(low_y, high_y, 5)
    ]
    parts += [
        f'<text x="{at_x(x):.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{_number(x)}</text>'
        for x in _ticks(low_x, high_x, 10)
    ]
    parts.append(f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 4}" text-anchor="end">{escape(x_unit)}</text>')
    parts.append(f'<text x="8" y="{TOP - 14}" font-weight="bold">{escape(title)} ({escape(unit)})</text>')
    parts += _legend(lines)
    for line in lines:
        dash = ' stroke-dasharray="5 3"' if line.dashed else ""
        path = " ".join(f"{at_x(x):.1f},{at_y(y):.1f}" for x, y in _thin(line.points))
        parts.append(f'<polyline points="{path}" fill="none" stroke="{line.colour}" stroke-width="1.5"{dash}/>')
    return "\n".join([*parts, "</svg>"])


def _legend(lines: Sequence[Line]) -> Iterable[str]:
    x = float(WIDTH - RIGHT)
    for line in reversed(lines):
        x -= 7.0 * len(line.name) + 34.0
        dash = ' stroke-dasharray="5 3"' if line.dashed else ""
        yield (
            f'<line x1="{x:.1f}" y1="{TOP - 18}" x2="{x + 18:.1f}" y2="{TOP - 18}" stroke="{line.colour}" '
            f'stroke-width="2.5"{dash}/><text x="{x + 22:.1f}" y="{TOP - 14}">{escape(line.name)}</text>'
        )


def _rule(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="0.7"/>'


def _room(low: float, high: float) -> tuple[float, float]:
    span = max(high - low, 1e-6)
    return low - 0.06 * span, high + 0.06 * span


def _ticks(low: float, high: float, about: int) -> list[float]:
    raw = max(high - low, 1e-9) / about
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in (1.0, 2.0, 5.0, 10.0) if power * factor >= raw * 0.999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [step * number for number in range(first, last + 1)]


def _number(value: float) -> str:
    return f"{value:g}" if abs(value) < 1e5 else f"{value:.0f}"


def _thin(points: Sequence[tuple[float, float]]) -> Sequence[tuple[float, float]]:
    step = max(1, math.ceil(len(points) / MOST_POINTS))
    return points[::step]
