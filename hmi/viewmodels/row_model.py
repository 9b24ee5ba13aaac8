"""A list for QML whose rows are frozen values; only what changed is told."""

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

import msgspec
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Keyed(Protocol):
    """A row that can be found again."""

    @property
    def key(self) -> str:
        """What stays the same while the row changes."""
        ...


R = TypeVar("R", bound=Keyed)


class RowModel(QAbstractListModel, Generic[R]):
    """Rows of one kind of struct; the names of its fields are the names in QML."""

    def __init__(self, kind: type[msgspec.Struct], parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[R] = []
        self._names = dict(enumerate(kind.__struct_fields__, start=_FIRST_ROLE))

    def show(self, wanted: Sequence[R]) -> None:
        """Make the rows the wanted ones with as few notices as possible."""
        keys = {row.key for row in wanted}
        for index in reversed(range(len(self.rows))):
            if self.rows[index].key not in keys:
                self.remove(index, 1)
        for index, row in enumerate(wanted):
            self._place(index, row)
        self.remove(len(wanted), len(self.rows) - len(wanted))  # a key that stood there twice

    def insert(self, index: int, rows: Sequence[R]) -> None:
        """Put rows before the one at `index`, all at once."""
        if rows:
            self.beginInsertRows(_ROOT, index, index + len(rows) - 1)
            self.rows[index:index] = rows
            self.endInsertRows()

    def remove(self, index: int, count: int) -> None:
        """Take away rows from `index` on, all at once."""
        if count > 0:
            self.beginRemoveRows(_ROOT, index, index + count - 1)
            del self.rows[index : index + count]
            self.endRemoveRows()

    def _place(self, index: int, row: R) -> None:
        known = next((i for i in range(index, len(self.rows)) if self.rows[i].key == row.key), None)
        if known is None:
            self.insert(index, [row])
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
