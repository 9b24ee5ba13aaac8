"""A list of equal structs as rows for QML; only rows that changed are told."""

from collections.abc import Sequence
from typing import Any, Protocol

import msgspec
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FIRST = int(Qt.ItemDataRole.UserRole) + 1


class Keyed(Protocol):
    """A struct that is known by its key."""

    @property
    def key(self) -> str:
        """Unique in the list."""
        ...


class StructRows(QAbstractListModel):
    """Rows in the order of `show`; inserts, moves, removes and changes one by one. Roles are the struct's fields."""

    def __init__(self, kind: type[msgspec.Struct], parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Keyed] = []
        self._fields = kind.__struct_fields__

    def show(self, wanted: Sequence[Keyed]) -> None:
        """Make the rows the wanted ones with as few notices as possible."""
        keys = {row.key for row in wanted}
        for index in reversed(range(len(self.rows))):
            if self.rows[index].key not in keys:
                self.beginRemoveRows(_ROOT, index, index)
                del self.rows[index]
                self.endRemoveRows()
        for index, row in enumerate(wanted):
            self._place(index, row)

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
        if self.rows[index] != row:
            self.rows[index] = row
            self.dataChanged.emit(self.index(index), self.index(index))

    # Names and signatures of Qt's model interface.
    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one field of one row."""
        if not index.isValid() or not _FIRST <= role < _FIRST + len(self._fields):
            return None
        return getattr(self.rows[index.row()], self._fields[role - _FIRST])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        """Return the names the fields have in QML."""
        return {_FIRST + number: QByteArray(name.encode()) for number, name in enumerate(self._fields)}
