"""The legend of the trends: what each line is, and what it is worth: over the span, or where the finger is."""

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal

from hmi.quantity import ENERGY, NO_VALUE, Quantity, Shown
from hmi.trends.columns import Column
from hmi.trends.drawing import Total
from hmi.trends.groups import Line
from hmi.words import say

_HIGHEST = QT_TRANSLATE_NOOP("Words", "highest")
_LOWEST = QT_TRANSLATE_NOOP("Words", "lowest")
_WHOLE_FROM_WH = 1e6
_MEGA_FROM_WH = 1e7
_WHOLE_ENERGY = Quantity("Wh", 0, "kWh")
_LARGE_ENERGY = Quantity("kWh", 1, "MWh")
_REST_PART = 0.005
"""Below this part of the axis a power has no direction."""


class Said(msgspec.Struct, frozen=True, gc=False):
    """Two values with their words; an empty text shows nothing."""

    first: str = NO_VALUE
    first_word: str = ""
    second: str = ""
    second_word: str = ""


class LegendEntry(QObject):
    """One line of the legend."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown = ("", "", Said())

    def show(self, name: str, ink: str, said: Said) -> None:
        """Show a line of the picture."""
        if (name, ink, said) != self.shown:
            self.shown = (name, ink, said)
            self.changed.emit()

    def _said(self) -> Said:
        return self.shown[2]

    name = Property(str, lambda self: self.shown[0], notify=changed)
    ink = Property(str, lambda self: self.shown[1], notify=changed)
    first = Property(str, lambda self: self._said().first, notify=changed)
    first_word = Property(str, lambda self: self._said().first_word, notify=changed)
    second = Property(str, lambda self: self._said().second, notify=changed)
    second_word = Property(str, lambda self: self._said().second_word, notify=changed)


def energy(value_wh: float) -> Shown:
    """Return an energy with about four figures, from watt-hours to megawatt-hours."""
    if value_wh >= _MEGA_FROM_WH:
        return _LARGE_ENERGY.show(value_wh / 1000)
    return (_WHOLE_ENERGY if value_wh >= _WHOLE_FROM_WH else ENERGY).show(value_wh)


def over_span(line: Line, total: Total) -> Said:
    """Return what a line comes to over the whole span."""
    if line.directions is not None:
        return _both_ways(line, total.plus, total.minus)
    most, least = line.quantity.show(total.plus), line.quantity.show(total.minus)
    if not most.valid:
        return Said()
    return Said(most.phrase, say(_HIGHEST), least.phrase, say(_LOWEST))


def of_bar(line: Line, column: Column) -> Said:
    """Return the energy of one bar."""
    return _both_ways(line, column.high, column.low)


def of_column(line: Line, column: Column, height: float) -> Said:
    """Return the value in one column.

    Args:
        line: The line.
        column: What it is worth there.
        height: Of the axis: what is small against it has no direction.
    """
    shown = line.quantity.show(column.mean, deadband=_REST_PART * height)
    if not shown.valid:
        return Said()
    if line.directions is not None:
        word = (line.directions.rest, line.directions.up, line.directions.down)[shown.direction]
        return Said(shown.phrase, say(word))
    low, high = line.quantity.show(column.low), line.quantity.show(column.high)
    return Said(shown.phrase, "", "" if low == high else f"{low.text} \u2013 {high.phrase}")


def _both_ways(line: Line, plus_wh: float, minus_wh: float) -> Said:
    words = line.directions
    plus, minus = energy(plus_wh), energy(minus_wh)
    if words is None or not plus.valid:
        return Said()
    if not words.minus:
        return Said(plus.phrase, say(words.plus))
    return Said(plus.phrase, say(words.plus), minus.phrase, say(words.minus))
