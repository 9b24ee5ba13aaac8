"""From findings to a picture: lines or bars, marks of the axis, totals, and what can be read by touch.

Pure and made on the reading thread, so that the screen only has to show it.
"""

from collections.abc import Callable, Sequence

import msgspec

from hmi.ports.history import Energy, TrendFound
from hmi.trends import axis, columns, paths, span
from hmi.trends.columns import UNKNOWN, Column
from hmi.trends.groups import Group, Line, Pane
from hmi.trends.span import Local, Window

_BANDS = 2
"""With more lines than this bands lie over each other and say nothing."""
_FIXED_PARTS = 4
_STRONG_UP_TO = 6.0
"""A line more restless than this is drawn thin: thick ones are dear to paint, and only a smear when they are jagged."""


class Stroke(msgspec.Struct, frozen=True, gc=False):
    """One line as it is drawn."""

    ink: str
    path: str
    band: str = ""
    """From the least to the most in each column."""
    strong: bool = False
    filled: bool = False
    """Bars: the path is filled and has no outline."""


class PaneDrawing(msgspec.Struct, frozen=True):
    """One axis with its lines."""

    pane: Pane
    scale: axis.Scale
    unit: str
    labels: tuple[str, ...]
    """For each mark of the axis its number, without the unit; the direction of a flow is told in words."""
    strokes: tuple[Stroke, ...]


class Total(msgspec.Struct, frozen=True, gc=False):
    """What a line comes to over the whole span: energy each way, or the most and the least. NaN: not known."""

    plus: float = UNKNOWN
    minus: float = UNKNOWN


class Drawing(msgspec.Struct, frozen=True):
    """A whole picture."""

    group: Group
    window: Window
    panes: tuple[PaneDrawing, ...]
    edges: tuple[float, ...]
    """Begin of each column and end of the last, seconds since 1970 (UTC)."""
    columns: tuple[tuple[Column, ...], ...]
    """For each line of the group its columns."""
    totals: tuple[Total, ...]
    """For each line of the group."""
    problem: str = ""
    is_empty: bool = False


def drawn(group: Group, window: Window, found: TrendFound, local: Local) -> Drawing:
    """Return the picture of a group over a window."""
    energies = {one.name: one for one in found.energies}
    if group.bars:
        edges = span.edges(window, local)
        own = tuple(columns.summed(energies.get(line.series[0]), edges) for line in group.lines)
        panes = (_bars(group.panes[0], own, [window.at(edge) for edge in edges]),)
    else:
        edges = columns.edges(window, found.step_s)
        series = {one.name: one for one in found.lines}
        places = [span.place(at, edges) for at in found.at_utc]
        own = tuple(columns.reduced(line, series, places, len(edges) - 1) for line in group.lines)
        panes = _lines(group, own, paths.middles(edges, window))
    return Drawing(
        group,
        window,
        panes,
        edges,
        own,
        tuple(_total(line, mine, energies) for line, mine in zip(group.lines, own, strict=True)),
        found.problem,
        is_empty=not any(column.known for mine in own for column in mine),
    )


def _lines(group: Group, own: Sequence[Sequence[Column]], at: Sequence[float]) -> tuple[PaneDrawing, ...]:
    panes: list[PaneDrawing] = []
    first = 0
    for pane in group.panes:
        mine = own[first : first + len(pane.lines)]
        first += len(pane.lines)
        banded = len(pane.lines) <= _BANDS
        scale = _scale(pane, mine, banded=banded)
        strokes = tuple(
            Stroke(
                line.ink,
                (paths.steps if line.steps else paths.line)(one, line.sign, at, scale),
                paths.band(one, line.sign, at, scale) if banded and not line.steps else "",
                line.strong and paths.restless(one, scale) <= _STRONG_UP_TO,
            )
            for line, one in zip(pane.lines, mine, strict=True)
        )
        panes.append(_axis(pane, scale, strokes))
    return tuple(panes)


def _scale(pane: Pane, own: Sequence[Sequence[Column]], *, banded: bool) -> axis.Scale:
    if pane.low_high:
        return axis.fixed(*pane.low_high, _FIXED_PARTS)
    values = (
        line.sign * value
        for line, mine in zip(pane.lines, own, strict=True)
        for column in mine
        if column.known
        for value in ((column.low, column.high) if banded else (column.mean,))
    )
    return axis.scale(values, zero=pane.zero, least=pane.least)


def _axis(pane: Pane, scale: axis.Scale, strokes: tuple[Stroke, ...]) -> PaneDrawing:
    """Return an axis whose marks are all in the unit of the largest."""
    quantity = pane.quantity
    largest = quantity.show(max(abs(scale.low), abs(scale.high)))
    if quantity.kilo_unit and largest.unit == quantity.kilo_unit:
        labels = tuple(f"{abs(value) / 1000:g}" for value in scale.marks)
    else:
        labels = tuple(quantity.show(value).text for value in scale.marks)
    return PaneDrawing(pane, scale, largest.unit, labels, strokes)


def _bars(pane: Pane, own: Sequence[Sequence[Column]], at: Sequence[float]) -> PaneDrawing:
    """Stack what feeds the site upwards and what takes from it downwards."""
    up = _stacks(pane.lines, own, lambda line, column: column.high if line.sign > 0 else column.low)
    down = _stacks(pane.lines, own, lambda line, column: column.low if line.sign > 0 else column.high)
    ends = [*(stack[-1] for stack in up), *(-stack[-1] for stack in down)]
    scale = axis.scale(ends, zero=True, least=pane.least)
    strokes = tuple(
        Stroke(
            line.ink,
            "".join(
                paths.bar(at[n], at[n + 1], scale, sign * stack[number], sign * stack[number + 1])
                for sign, stacks in ((1, up), (-1, down))
                for n, stack in enumerate(stacks)
            ),
            filled=True,
        )
        for number, line in enumerate(pane.lines)
    )
    return _axis(pane, scale, strokes)


def _stacks(
    lines: Sequence[Line], own: Sequence[Sequence[Column]], height: Callable[[Line, Column], float]
) -> list[list[float]]:
    """Return for each bar where its parts begin, and where the last one ends."""
    stacks: list[list[float]] = []
    for bar in zip(*own, strict=True):
        ends = [0.0]
        for line, column in zip(lines, bar, strict=True):
            ends.append(ends[-1] + (height(line, column) if column.known else 0.0))
        stacks.append(ends)
    return stacks


def _total(line: Line, own: Sequence[Column], energies: dict[str, Energy]) -> Total:
    if line.directions is not None:
        energy = energies.get(line.series[0])
        return Total(sum(energy.plus_wh), sum(energy.minus_wh)) if energy is not None and energy.at_utc else Total()
    known = [column for column in own if column.known]
    return Total(max(one.high for one in known), min(one.low for one in known)) if known else Total()
