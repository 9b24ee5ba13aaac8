"""The list of alarms as rows; only rows that changed are told to QML."""

import msgspec
from PySide6.QtCore import QObject

from hmi.viewmodels.row_model import RowModel


class Row(msgspec.Struct, frozen=True, gc=False):
    """One alarm as it is shown."""

    key: str
    symbol: str
    """Icon: the shape tells the severity; hollow when the cause has gone."""
    severity: str
    unseen: bool
    """Nobody has acknowledged it yet: the symbol blinks."""
    active: bool
    text: str
    place: str
    time: str
    phase: str
    following: str = ""
    """In words how many further alarms follow from this one; empty for none."""
    mark: str = ""
    """Says which alarm to begin with."""
    when: str = ""
    """Whether anybody has seen it, and since when it is there."""
    where: str = ""
    """Place and what follows, in one line."""
    where_marked: str = ""
    """The same with the mark before it, for where there is no room beside."""


class AlarmRows(RowModel[Row]):
    """Alarms in the order of `show`; inserts, moves, removes and changes one by one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(Row, parent)
