"""Past alarms as rows."""

import msgspec
from PySide6.QtCore import QObject

from hmi.viewmodels.row_model import RowModel


class PastRow(msgspec.Struct, frozen=True, gc=False):
    """One time an alarm was there, as it is shown."""

    key: str
    symbol: str
    severity: str
    text: str
    place: str
    time: str
    """Begin and end."""
    where: str
    """Time and place in one line."""
    duration: str
    detail: str
    story: str
    """Value, cause and remedy, a line each."""


class PastRows(RowModel[PastRow]):
    """Past alarms, newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(PastRow, parent)
