"""The lock of the frame: who may do what now, and the way to the PIN pad where there is one."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot

from control.requests import Role
from hmi import words
from hmi.viewmodels.session import Session


class Lock(QObject):
    """The role of the person before the screen as icon and word."""

    changed = Signal()

    def __init__(self, session: Session, show_pad: Callable[[], None] | None, parent: QObject) -> None:
        """Make the lock.

        Args:
            session: whose role is shown.
            show_pad: opens the PIN pad; None: this screen has none, and no lock is shown.
            parent: owner.
        """
        super().__init__(parent)
        self.session = session
        self._show_pad = show_pad
        session.changed.connect(self.changed)

    @Slot()
    def touch(self) -> None:
        """Open the PIN pad."""
        if self._show_pad is not None:
            self._show_pad()

    def say_again(self) -> None:
        """Say the role in the language of the moment."""
        self.changed.emit()

    def _icon(self) -> str:
        return "lock" if self.session.role is Role.VIEWER else "lock-open"

    offered = Property(bool, lambda self: self._show_pad is not None, constant=True)
    icon = Property(str, _icon, notify=changed)
    level = Property(str, attrgetter("session.role.value"), notify=changed)
    word = Property(str, lambda self: words.say(words.ROLES[self.session.role]), notify=changed)
