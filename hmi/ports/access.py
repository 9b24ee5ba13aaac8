"""Who may do what at this screen: PINs are kept and checked by the program, the screen only hands them over."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

import msgspec

from control.requests import Role


class Doubt(StrEnum):
    """Why PINs do not protect this unit as they should."""

    NONE = "none"
    OPEN = "open"
    """No PIN was ever set and the unit is not commissioned: everything is open to whoever stands here."""
    MISSING = "missing"
    """No PIN was ever set although the unit is commissioned: installer and service need one."""
    UNREADABLE = "unreadable"
    """The stored PINs cannot be read: only stopping and looking is possible until they are set again."""


class Access(msgspec.Struct, frozen=True):
    """What holds now."""

    free: Role = Role.OPERATOR
    """What everybody may do without a PIN."""
    pins: tuple[Role, ...] = ()
    """Levels that have a PIN."""
    doubt: Doubt = Doubt.NONE
    log_out_s: float = 300.0
    """After this long without a touch the person is taken to have left."""


class Verdict(StrEnum):
    """What became of a PIN."""

    ACCEPTED = "accepted"
    WRONG = "wrong"
    LOCKED = "locked"
    """Not even looked at: too many wrong ones before."""
    NO_PIN = "no_pin"
    """No level that would be enough has a PIN."""


class Tried(msgspec.Struct, frozen=True):
    """Answer to a PIN."""

    verdict: Verdict
    role: Role = Role.VIEWER
    """The level it opens; may be higher than asked for."""
    left: int = 0
    """Tries left before the lock."""
    locked_s: float = 0.0
    """How long no PIN is looked at from now on; 0: not locked."""


class AccessPort(Protocol):
    """The program's side of PINs."""

    def access(self) -> Access:
        """Return what holds now; at once."""
        ...

    def try_pin(self, pin: str, role: Role, done: Callable[[Tried], None]) -> None:
        """Have a PIN checked that shall open at least this level; `done` is called later, on this thread."""
        ...

    def set_pin(self, role: Role, pin: str, done: Callable[[str], None]) -> None:
        """Give a level another PIN; `done` gets why not, in words, or nothing."""
        ...

    def log_out(self, why: str) -> None:
        """Take back what a PIN has opened; `why` is kept in the event log."""
        ...
