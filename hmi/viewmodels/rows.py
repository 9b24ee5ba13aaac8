"""A list for QML whose rows are structs: only rows that changed are told."""

from collections.abc import Sequence
from typing import Any, Protocol

import msgspec
from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FIRST = int(Qt.ItemDataRole.UserRole) + 1


class Keyed(Protocol):
    """A row: a frozen struct whose fields are the roles of the list, with a key that is unique in it."""

    @property
    def key(self) -> str:
        """What makes it the same row as before."""
        ...


class Rows(QAbstractListModel):
    """Rows in the order of `show`; inserts, moves, removes and changes one by one."""

    counted = QtSignal()

    def __init__(self, kind: type[msgspec.Struct], parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Keyed] = []
        self._names = dict(enumerate(kind.__struct_fields__, _FIRST))

    def show(self, wanted: Sequence[Keyed]) -> None:
        """Make the rows the wanted ones with as few notices as possible."""
        before = len(self.rows)
        keys = {row.key for row in wanted}
        for index in reversed(range(len(self.rows))):
            if self.rows[index].key not in keys:
                self.beginRemoveRows(_ROOT, index, index)
                del self.rows[index]
                self.endRemoveRows()
        for index, row in enumerate(wanted):
            self._place(index, row)
        if len(self.rows) != before:
            self.counted.emit()

    def _place(self, index: int, row: Keyed) -> None:
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
        before = self.rows[index]
        if before != row:
            self.rows[index] = row
            changed = [role for role, name in self._names.items() if getattr(before, name) != getattr(row, name)]
            self.dataChanged.emit(self.index(index), self.index(index), changed)

    # Names and signatures of Qt's model interface.
    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one field of one row."""
        if not index.isValid() or role not in self._names:
            return None
        return getattr(self.rows[index.row()], self._names[role])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        """Return the names the fields have in QML."""
        return {role: QByteArray(name.encode()) for role, name in self._names.items()}

    count = Property(int, lambda self: len(self.rows), notify=counted)
