"""What the program offers to the screen, as fixed and realistic stand-ins."""

from collections.abc import Callable
from typing import Any

import msgspec

from control.requests import Role
from hmi.ports import Ports
from hmi.ports.access import Access, Tried, Verdict

PINS = {Role.OPERATOR: "2468", Role.INSTALLER: "135790", Role.SERVICE: "97531864"}


class FakeAccess:
    """PINs in the open; an answer waits until the test lets it come when `slow`."""

    def __init__(self, access: Access, pins: dict[Role, str], *, slow: bool = False) -> None:
        self.rules = access
        self.pins = dict(pins)
        self.slow = slow
        self.waiting: list[Callable[[], None]] = []
        self.log: list[str] = []
        self.next: Tried | None = None
        """What the next try is answered, whatever the PIN."""
        self.refusal = ""

    def access(self) -> Access:
        """Return what holds now."""
        return self.rules

    def try_pin(self, pin: str, role: Role, done: Callable[[Tried], None]) -> None:
        """Compare with the levels that are enough."""
        order = tuple(Role)
        opened = [level for level, held in self.pins.items() if order.index(level) >= order.index(role) and held == pin]
        tried = Tried(Verdict.ACCEPTED, opened[-1]) if opened else Tried(Verdict.WRONG, left=4)
        tried, self.next = self.next or tried, None
        self.log.append(f"{role.value} {tried.verdict.value}")
        self._answer(lambda: done(tried))

    def set_pin(self, role: Role, pin: str, done: Callable[[str], None]) -> None:
        """Keep a PIN."""
        if not self.refusal:
            self.pins[role] = pin
            self.rules = msgspec.structs.replace(self.rules, pins=tuple(self.pins))
        self.log.append(f"set {role.value}")
        self._answer(lambda: done(self.refusal))

    def log_out(self, why: str) -> None:
        """Note it."""
        self.log.append(f"log out {why}")

    def _answer(self, act: Callable[[], None]) -> None:
        if self.slow:
            self.waiting.append(act)
        else:
            act()


def locked(**changes: Any) -> FakeAccess:
    """A unit with all three PINs, at which anybody may look."""
    access = Access(free=Role.VIEWER, pins=tuple(PINS))
    return FakeAccess(msgspec.structs.replace(access, **changes), PINS)


def ports() -> Ports:
    """A unit at which the operator needs no PIN, the installer and the service do."""
    pins = {role: PINS[role] for role in (Role.INSTALLER, Role.SERVICE)}
    return Ports(access=FakeAccess(Access(free=Role.OPERATOR, pins=tuple(pins)), pins))
