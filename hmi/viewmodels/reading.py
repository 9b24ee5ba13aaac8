"""One number on the screen, and the notice that its text has changed."""

from operator import attrgetter
from typing import TypeVar

import msgspec
from PySide6.QtCore import Property, QObject, Signal

from hmi.quantity import Quantity, Shown

_T = TypeVar("_T")


class Reading(QObject):
    """A quantity as text for QML; `changed` is emitted only when the text, unit or direction is different."""

    changed = Signal()

    def __init__(self, quantity: Quantity, parent: QObject, *, deadband: float = 0.0) -> None:
        super().__init__(parent)
        self.quantity = quantity
        self.deadband = deadband
        self.shown: Shown = quantity.blank()

    def update(self, value: float | None) -> None:
        """Show `value`; None or a number that is not finite shows that there is no value."""
        shown = self.quantity.show(value, self.shown, self.deadband)
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    def span(self, low: float, high: float) -> None:
        """Show a quantity that reaches from one value to another; one of them when they look the same."""
        one, other = self.quantity.show(low), self.quantity.show(high)
        both = one.valid and other.valid and one.text != other.text
        shown = msgspec.structs.replace(other, text=f"{one.text}\u2026{other.text}") if both else other
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    text = Property(str, attrgetter("shown.text"), notify=changed)
    unit = Property(str, attrgetter("shown.unit"), notify=changed)
    phrase = Property(str, attrgetter("shown.phrase"), notify=changed)
    valid = Property(bool, attrgetter("shown.valid"), notify=changed)
    direction = Property(int, attrgetter("shown.direction"), notify=changed)


def first(values: tuple[_T, ...]) -> _T | None:
    """Return the value of an optional group, None when the device does not have it."""
    return values[0] if values else None
