"""A list of lines of text that is changed in place: name, value, a note and, if it matters, how it is marked."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex


class TextRow(msgspec.Struct, frozen=True, gc=False):
    """One line as it is shown."""

    key: str
    name: str
    value: str = ""
    note: str = ""
    symbol: str = ""
    """Icon before the name; empty for none."""
    level: str = ""
    """Severity the icon is coloured by; empty for plain."""


class _Role(IntEnum):
    """Roles of the model; their lower-case names are the names in QML."""

    KEY = Qt.ItemDataRole.UserRole + 1
    NAME = Qt.ItemDataRole.UserRole + 2
    VALUE = Qt.ItemDataRole.UserRole + 3
    NOTE = Qt.ItemDataRole.UserRole + 4
    SYMBOL = Qt.ItemDataRole.UserRole + 5
    LEVEL = Qt.ItemDataRole.UserRole + 6


_NAMES = {int(role): role.name.lower() for role in _Role}
_ROOT = QModelIndex()


class TextRows(QAbstractListModel):
    """Lines in the order of `show`; a line that has not changed is not told."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[TextRow] = []

    def show(self, wanted: Sequence[TextRow]) -> None:
        """Make the lines the wanted ones: other lines are a new list, other texts are changes of single lines."""
        if [row.key for row in wanted] != [row.key for row in self.rows]:
            self._replace(wanted)
            return
        for number, row in enumerate(wanted):
            if row != self.rows[number]:
                self.rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))

    def _replace(self, wanted: Sequence[TextRow]) -> None:
        if self.rows:
            self.beginRemoveRows(_ROOT, 0, len(self.rows) - 1)
            self.rows = []
            self.endRemoveRows()
        if wanted:
            self.beginInsertRows(_ROOT, 0, len(wanted) - 1)
            self.rows = list(wanted)
            self.endInsertRows()

    # Names and signatures of Qt's model interface.
    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one field of one line."""
        if not index.isValid() or role not in _NAMES:
            return None
        return getattr(self.rows[index.row()], _NAMES[role])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        """Return the names the fields have in QML."""
        return {role: QByteArray(name.encode()) for role, name in _NAMES.items()}
