"""The stop key of the frame: on every page, one touch, never gated, and honest about what became of it."""

from collections.abc import Callable, Iterable
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.record import CycleRecord
from control.requests import Answer, Stop
from hmi.viewmodels.outbox import Outbox

RELEASE_PAGE = "setpoint"
_ICONS = {"pending": "clock", "silent": "blocked", "refused": "blocked"}
REASON = "Stop (software) on the screen"


class KeyState(msgspec.Struct, frozen=True, gc=False):
    """What the key shows."""

    kind: str = "ready"
    """`ready`, `pending`, `stopped`, `refused` or `silent`."""
    refusal: str = ""


class StopKey(QObject):
    """Asks for the operator stop at once; while a stop is in force it leads to where it is released."""

    changed = Signal()

    def __init__(self, outbox: Outbox, open_page: Callable[[str], None], parent: QObject) -> None:
        """Make the key.

        Args:
            outbox: its own, so that no other request takes the place of the stop that is waited for.
            open_page: brings a page to life.
            parent: owner.
        """
        super().__init__(parent)
        self.state = KeyState()
        self._outbox = outbox
        self._open = open_page
        self._in_force = False
        self._heard = False
        self._unanswered = False
        outbox.changed.connect(self._look)

    def update(self, record: CycleRecord, answers: Iterable[Answer]) -> None:
        """Show whether a stop is in force, and what was answered."""
        self._heard = True
        self._in_force = record.stops.emergency_stop or bool(record.stops.operator_stop)
        self._outbox.settle(answers)
        self._look()

    def clear(self) -> None:
        """Show that the controller is not heard: whether a stop is in force is not known."""
        self._heard = self._in_force = False
        self._look()

    def tick(self) -> None:
        """Give up on an answer that does not come."""
        self._outbox.tick()

    def say_again(self) -> None:
        """Say the texts in the language of the moment."""
        self.changed.emit()

    @Slot()
    def press(self) -> None:
        """Ask for the stop; while one is in force, open the page that releases it."""
        if self.state.kind == "stopped":
            self._open(RELEASE_PAGE)
            return
        self._unanswered = False
        self._outbox.send(Stop(self._outbox.origin(), REASON))

    @Slot()
    def _look(self) -> None:
        sent = self._outbox.outcome
        if sent.kind == "silent":
            self._unanswered = True
        elif self._heard and sent.kind == "none":
            self._unanswered = False
        state = KeyState()
        if sent.kind == "pending":
            state = KeyState("pending")
        elif self._in_force:
            state = KeyState("stopped")
        elif self._unanswered:
            state = KeyState("silent")
        elif sent.kind == "refused":
            state = KeyState("refused", sent.text)
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _text(self) -> str:
        match self.state.kind:
            case "pending":
                return self.tr("Stopping")
            case "stopped":
                return self.tr("Stopped")
            case "silent":
                return self.tr("No answer")
            case "refused":
                return self.tr("Refused")
            case _:
                return self.tr("Stop")

    def _note(self) -> str:
        match self.state.kind:
            case "pending":
                return self.tr("waiting")
            case "stopped":
                return self.tr("release")
            case "silent" | "refused":
                return self.tr("stop again")
            case _:
                return self.tr("(software)")

    def _sentence(self) -> str:
        match self.state.kind:
            case "silent":
                return self.tr("Nobody has answered the stop. Use the emergency stop or the main switch of the unit.")
            case "refused":
                return self.tr("The stop was refused: {0}").format(self.state.refusal)
            case _:
                return ""

    icon = Property(str, lambda self: _ICONS.get(self.state.kind, "stop"), notify=changed)
    in_force = Property(bool, lambda self: self.state.kind == "stopped", notify=changed)
    kind = Property(str, attrgetter("state.kind"), notify=changed)
    text = Property(str, _text, notify=changed)
    note = Property(str, _note, notify=changed)
    spoken = Property(str, lambda self: f"{self._text()} {self._note()}", notify=changed)
    """Of who hears the screen instead of seeing it."""
    sentence = Property(str, _sentence, notify=changed)
    """What must be said beyond the key; empty in all good cases."""
