"""Releasing a stop: why it was stopped, why it may go on, and the two steps, of which the second is held."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot

from control.record import CycleRecord
from control.requests import ReleaseStop, Role
from hmi import words
from hmi.context import Context
from hmi.viewmodels.hold import Hold

HOLD_S = 1.5
REASONS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Words", "The cause is gone"),
    QT_TRANSLATE_NOOP("Words", "The work is finished"),
    QT_TRANSLATE_NOOP("Words", "Stopped by mistake"),
    QT_TRANSLATE_NOOP("Words", "It was a test"),
)
"""Why a stop may be released; kept in the event log in English."""


class Stopped(msgspec.Struct, frozen=True, gc=False):
    """The stop in force."""

    active: bool = False
    armed: bool = False
    """The first step was taken and still holds."""
    cause: str = ""


class Release(QObject):
    """The way out of a stop."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._outbox = context.outbox
        self._session = context.session
        self.stopped = Stopped()
        self.reason_index = -1
        """Nothing is chosen for the person."""
        self.release_hold = Hold(HOLD_S, self._confirm, self, self._may)

    def update(self, record: CycleRecord) -> None:
        """Show the stop of a record."""
        stops = record.stops
        emergency = stops.emergency_stop
        active = emergency or bool(stops.operator_stop)
        cause = ""
        if active:
            cause = self.tr("Emergency stop") if emergency else self.tr("Stopped by an operator")
        self._show(Stopped(active, stops.release_armed, cause))

    def clear(self) -> None:
        """Show that nothing is known."""
        self._show(Stopped())

    def leave(self) -> None:
        """Let go of the button and forget the reason."""
        self.release_hold.cancel()
        self._choose(-1)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose why the stop may be released."""
        self._choose(index)

    @Slot()
    def arm(self) -> None:
        """Take the first of the two steps."""
        if self.may_arm:
            self._session.ask(Role.OPERATOR, self._arm, self.purpose)

    @property
    def purpose(self) -> str:
        """Return what is asked for, in words."""
        return self.tr("Release the stop")

    @property
    def may_arm(self) -> bool:
        """Tell whether there is a stop, and a reason to release it."""
        return self.stopped.active and self.reason_index >= 0

    def _arm(self) -> None:
        self._send(confirm=False)

    def _confirm(self) -> None:
        self._send(confirm=True)

    def _send(self, *, confirm: bool) -> None:
        reason = str(REASONS[self.reason_index])
        self._outbox.send(ReleaseStop(self._outbox.origin(), reason, confirm=confirm))

    def _may(self) -> bool:
        if self._session.may(Role.OPERATOR):
            return True
        self._session.ask(Role.OPERATOR, lambda: None, self.purpose)
        return False

    def _choose(self, index: int) -> None:
        if index != self.reason_index:
            self.reason_index = index
            self._allow()
            self.changed.emit()

    def _show(self, stopped: Stopped) -> None:
        if stopped == self.stopped:
            return
        if not stopped.active:
            self.reason_index = -1
        self.stopped = stopped
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        self.release_hold.allow(allowed=self.stopped.armed and self.may_arm)

    active = Property(bool, attrgetter("stopped.active"), notify=changed)
    armed = Property(bool, attrgetter("stopped.armed"), notify=changed)
    cause = Property(str, attrgetter("stopped.cause"), notify=changed)
    reasons = Property(list, lambda _: [words.say(reason) for reason in REASONS], notify=changed)
    reason = Property(int, attrgetter("reason_index"), notify=changed)
    armable = Property(bool, attrgetter("may_arm"), notify=changed)
    hold = Property(Hold, attrgetter("release_hold"), constant=True)
