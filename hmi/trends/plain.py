"""A picture as plain lists and texts, the way QML takes it."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hmi.trends import moments, span
from hmi.trends.drawing import Drawing, PaneDrawing
from hmi.trends.span import Local
from hmi.words import say

_DENSE = 5
"""With more marks than this only every second one of the axis of values has a text."""
_IN = QT_TRANSLATE_NOOP("Words", "{0} in")
_OUT = QT_TRANSLATE_NOOP("Words", "{0} out")


def panes(drawing: Drawing) -> list[dict[str, Any]]:
    """Return marks and lines of every axis; nothing for an empty picture."""
    if drawing.is_empty:
        return []
    return [
        {
            "ticks": _ticks(pane),
            "upper": _upper(pane),
            "lower": _lower(pane),
            "strokes": [
                {"ink": one.ink, "path": one.path, "band": one.band, "strong": one.strong, "filled": one.filled}
                for one in pane.strokes
            ],
        }
        for pane in drawing.panes
    ]


def marks(drawing: Drawing, local: Local) -> list[dict[str, Any]]:
    """Return the marks of the axis of time."""
    window = drawing.window
    return [
        {"at": mark.at, "line": mark.line, "text": moments.mark(window.span, mark.moment) if mark.text else ""}
        for mark in span.marks(window, local)
    ]


def dots(drawing: Drawing, cursor: int) -> list[dict[str, Any]]:
    """Return where the lines are in a column: number of the axis, place from its top, colour."""
    if drawing.group.bars:
        return []
    found: list[dict[str, Any]] = []
    number = 0
    for index, pane in enumerate(drawing.panes):
        for line in pane.pane.lines:
            column = drawing.columns[number][cursor]
            number += 1
            if column.known:
                found.append({"pane": index, "at": pane.scale.at(line.sign * column.mean), "ink": line.ink})
    return found


def cursor_at(drawing: Drawing, cursor: int) -> float:
    """Return where the middle of a column lies, 0 to 1."""
    begin, end = drawing.edges[cursor : cursor + 2]
    return min(max(drawing.window.at((begin + end) / 2), 0.0), 1.0)


def extent(drawing: Drawing, local: Local) -> str:
    """Return begin and end of the span in words."""
    window = drawing.window
    # The last moment inside: a week that ends at midnight ends with the day before.
    end_utc = window.end_utc if window.span in {span.Span.HOUR, span.Span.DAY} else window.end_utc - 1.0
    return moments.extent(window.span, local(window.begin_utc), local(end_utc))


def moment(drawing: Drawing, cursor: int, local: Local) -> str:
    """Return when a column was, in words."""
    begin, end = drawing.edges[cursor : cursor + 2]
    return moments.read(drawing.window.span, local(begin), local(end), bar=drawing.group.bars)


def _ticks(pane: PaneDrawing) -> list[dict[str, Any]]:
    """Return the marks of an axis."""
    scale = pane.scale
    zero = next((number for number, value in enumerate(scale.marks) if value == 0), 0)
    every = 2 if len(scale.marks) > _DENSE else 1
    return [
        {
            "at": scale.at(value),
            "text": pane.labels[number] if (number - zero) % every == 0 else "",
            "zero": value == 0,
        }
        for number, value in enumerate(scale.marks)
    ]


def _upper(pane: PaneDrawing) -> str:
    """Return the unit, and where power flows what is above zero."""
    return say(_IN).format(pane.unit) if pane.pane.flows and pane.scale.high > 0 else pane.unit


def _lower(pane: PaneDrawing) -> str:
    return say(_OUT).format(pane.unit) if pane.pane.flows and pane.scale.low < 0 else ""
