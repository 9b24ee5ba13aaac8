"""Who stands before the screen: nobody has to say so to look, but to act one must."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal

from control.requests import Role

_ORDER = tuple(Role)


class Session(QObject):
    """The role of the person before the screen."""

    changed = Signal()

    def __init__(self, parent: QObject, role: Role = Role.OPERATOR) -> None:
        super().__init__(parent)
        self.role = role

    def may(self, role: Role) -> bool:
        """Tell whether the person may do what needs this role."""
        return _ORDER.index(self.role) >= _ORDER.index(role)

    def ask(self, role: Role, action: Callable[[], None]) -> None:
        """Do something that needs a role: at once for who holds it."""
        if self.may(role):
            action()

    level = Property(str, attrgetter("role.value"), notify=changed)
