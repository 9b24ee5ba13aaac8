"""The page of alarms; the list itself belongs to the frame, because the banner is on every page."""

from operator import attrgetter

from PySide6.QtCore import Property

from hmi.context import Context
from hmi.viewmodels.alarms import Alarms
from hmi.viewmodels.page_view import PageView


class AlarmsView(PageView):
    """Every alarm that is not normal, and the chosen one."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._alarms = context.alarms

    def leave(self) -> None:
        """Close the detail."""
        self._alarms.choose("")

    alarms = Property(Alarms, attrgetter("_alarms"), constant=True)
