"""A list of lines of text that is changed in place: name, value, a note and, if it matters, how it is marked."""

import msgspec
from PySide6.QtCore import QObject

from hmi.viewmodels.row_model import RowModel


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


class TextRows(RowModel[TextRow]):
    """Lines in the order of `show`; a line that has not changed is not told."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(TextRow, parent)
