"""Puts the chosen alarm aside: for how long, and why."""

from operator import attrgetter

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, Signal, Slot

from control.requests import Role
from hmi.context import Context
from hmi.viewmodels.page_view import PageView
from hmi.words import say

TIMES_S = (900.0, 3600.0, 8 * 3600.0, 86_400.0, 7 * 86_400.0)
_TIMES = (
    QT_TRANSLATE_NOOP("Words", "15 min"),
    QT_TRANSLATE_NOOP("Words", "1 hour"),
    QT_TRANSLATE_NOOP("Words", "8 hours"),
    QT_TRANSLATE_NOOP("Words", "1 day"),
    QT_TRANSLATE_NOOP("Words", "7 days"),
)
REASONS = (
    QT_TRANSLATE_NOOP("Words", "Being repaired"),
    QT_TRANSLATE_NOOP("Words", "Spare part ordered"),
    QT_TRANSLATE_NOOP("Words", "Work on the site"),
    QT_TRANSLATE_NOOP("Words", "Known and harmless"),
)
"""The log gets the chosen one in the language of the screen."""


class ShelveView(PageView):
    """The sheet that puts an alarm aside."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._alarms = context.alarms
        self._session = context.session
        self._close = context.close_overlay
        self._keys: tuple[str, ...] = ()
        self.title_text = ""
        self.time_index = 1
        self.reason_index = -1

    def enter(self) -> None:
        """Take the alarm that is chosen now."""
        self._keys = self._alarms.shelvable_keys()
        self.title_text = self._alarms.detail.text
        self.time_index, self.reason_index = 1, -1
        self.changed.emit()

    @Slot(int)
    def choose_time(self, index: int) -> None:
        """Choose for how long."""
        self.time_index = index
        self.changed.emit()

    @Slot(int)
    def choose_reason(self, index: int) -> None:
        """Choose why."""
        self.reason_index = index
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Leave everything as it is."""
        self._close()

    @Slot()
    def apply(self) -> None:
        """Put it aside."""
        if self.reason_index < 0 or not self._keys:
            return
        keys, for_s, reason = self._keys, TIMES_S[self.time_index], say(REASONS[self.reason_index])
        self._close()
        self._session.ask(Role.OPERATOR, lambda: self._alarms.shelve(keys, for_s, reason))

    def _times(self) -> list[str]:
        return [say(time) for time in _TIMES]

    def _reasons(self) -> list[str]:
        return [say(reason) for reason in REASONS]

    def _action(self) -> str:
        if self.reason_index < 0:
            return self.tr("Choose a reason")
        return self.tr("Put aside for {0}").format(say(_TIMES[self.time_index]))

    title = Property(str, attrgetter("title_text"), notify=changed)
    times = Property(list, _times, notify=changed)
    time = Property(int, attrgetter("time_index"), notify=changed)
    reasons = Property(list, _reasons, notify=changed)
    reason = Property(int, attrgetter("reason_index"), notify=changed)
    ready = Property(bool, lambda self: self.reason_index >= 0, notify=changed)
    action = Property(str, _action, notify=changed)
