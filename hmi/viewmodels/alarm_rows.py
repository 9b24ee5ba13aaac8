"""The list of alarms as rows; only rows that changed are told to QML."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex


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


class Role(IntEnum):
    """Roles of the model; their lower-case names are the names in QML."""

    KEY = Qt.ItemDataRole.UserRole + 1
    SYMBOL = Qt.ItemDataRole.UserRole + 2
    SEVERITY = Qt.ItemDataRole.UserRole + 3
    UNSEEN = Qt.ItemDataRole.UserRole + 4
    ACTIVE = Qt.ItemDataRole.UserRole + 5
    TEXT = Qt.ItemDataRole.UserRole + 6
    PLACE = Qt.ItemDataRole.UserRole + 7
    TIME = Qt.ItemDataRole.UserRole + 8
    PHASE = Qt.ItemDataRole.UserRole + 9
    FOLLOWING = Qt.ItemDataRole.UserRole + 10


_NAMES = {int(role): role.name.lower() for role in Role}
_ROOT = QModelIndex()


class AlarmRows(QAbstractListModel):
    """Rows in the order of `show`; inserts, moves, removes and changes one by one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, wanted: Sequence[Row]) -> None:
        """Make the rows the wanted ones with as few notices as possible."""
        keys = {row.key for row in wanted}
        for index in reversed(range(len(self.rows))):
            if self.rows[index].key not in keys:
                self.beginRemoveRows(_ROOT, index, index)
                del self.rows[index]
                self.endRemoveRows()
        for index, row in enumerate(wanted):
            self._place(index, row)

    def _place(self, index: int, row: Row) -> None:
        known = next((i for i in range(index, len(self.rows)) if self.rows[i].key == row.key), None)
        if known is None:
            self.beginInsertRows(_ROOT, index, index)
            self.rows.insert(index, row)
            self.endInsertRows()
            return
        if known != index:
            self.beginMoveRows(_ROOT, known, known, _ROOT, index)
            self.rows.insert(index, self.rows.pop(known))
            self.endMoveRows()
        if self.rows[index] != row:
            self.rows[index] = row
            self.dataChanged.emit(self.index(index), self.index(index))

    # Names and signatures of Qt's model interface.
    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802
        """Return the number of alarms."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one field of one row."""
        if not index.isValid() or role not in _NAMES:
            return None
        return getattr(self.rows[index.row()], _NAMES[role])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        """Return the names the fields have in QML."""
        return {role: QByteArray(name.encode()) for role, name in _NAMES.items()}
