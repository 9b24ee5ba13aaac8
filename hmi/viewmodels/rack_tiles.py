"""The racks side by side, to choose one: its name, one figure, and a mark when something is wrong with it."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal


class Tile(msgspec.Struct, frozen=True, gc=False):
    """What one tile says."""

    text: str = ""
    note: str = ""
    symbol: str = ""
    """Icon of what is wrong, or of what is special; empty for none."""
    level: str = ""
    """Severity the icon is coloured by; empty for plain."""
    current: bool = False


class RackTile(QObject):
    """One rack among its neighbours."""

    changed = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.rack = name
        self.shown = Tile()

    def show(self, tile: Tile) -> None:
        """Show a tile."""
        if tile != self.shown:
            self.shown = tile
            self.changed.emit()

    name = Property(str, attrgetter("rack"), constant=True)
    text = Property(str, attrgetter("shown.text"), notify=changed)
    note = Property(str, attrgetter("shown.note"), notify=changed)
    symbol = Property(str, attrgetter("shown.symbol"), notify=changed)
    level = Property(str, attrgetter("shown.level"), notify=changed)
    current = Property(bool, attrgetter("shown.current"), notify=changed)
