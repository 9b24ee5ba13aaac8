"""Keys of the site file that may be changed at the screen: what they are now, whether others would do, and the change.

The screen hands over what a person wants; the program checks rights and values again, and changes all of it or nothing.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

import msgspec

from control.requests import Role

Value = bool | int | float | str | None
"""Value of a key; None: left out, where the key may be."""


class Kind(StrEnum):
    """How a value is entered."""

    NUMBER = "number"
    CHOICE = "choice"
    SWITCH = "switch"


class Chapter(msgspec.Struct, frozen=True):
    """Keys that stand together on the page."""

    chapter_id: str
    title: str
    """English; `{place}` stands for the device."""
    role: Role
    """Least role that may change them."""
    place: str = ""
    """Device it is about, in the words of the site file."""
    context: str = "Chapters"
    """Context of the translation of the title."""


class Setting(msgspec.Struct, frozen=True):
    """One key."""

    key: str
    """As in the site file; devices by name: `inverters[inverter1].phase`."""
    chapter_id: str
    kind: Kind
    value: Value
    default: Value
    """Without a default: what the site file says."""
    description: str
    """English."""
    title: str = ""
    """English; empty: the description begins with it."""
    context: str = "Settings"
    """Context of the translation of both."""
    unit: str = ""
    """Empty: the description ends with it, or there is none."""
    minimum: float = 0.0
    maximum: float = 0.0
    whole: bool = False
    """Whole numbers only."""
    choices: tuple[Value, ...] = ()
    labels: tuple[str, ...] = ()
    """English words for the choices; empty: those of the site file speak for themselves."""
    optional: bool = False
    """It may be left out."""
    live: bool = True
    """A change acts at once; else at the next start."""
    changed_here: bool = False
    """It was changed at the screen: the site file says something else."""


class Difference(msgspec.Struct, frozen=True):
    """One key of a change."""

    key: str
    old: Value
    new: Value


class Told(msgspec.Struct, frozen=True):
    """What became of the last change."""

    number: int = 0
    """Counts the changes since the start; 0: none."""
    accepted: bool = True
    reason: str = ""
    """Why not, in the words of the program."""
    at_once: int = 0
    """Keys that act already."""
    later: int = 0
    """Keys that wait for the next start."""
    problems: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """Key -> what is wrong with it."""
    chapter_id: str = ""
    """Where the first of its keys stands."""


class Book(msgspec.Struct, frozen=True):
    """Everything the page shows; the same object while nothing has changed."""

    chapters: tuple[Chapter, ...] = ()
    settings: tuple[Setting, ...] = ()
    undo: tuple[Difference, ...] = ()
    """What taking back the last change would change; empty: there is nothing to take back."""
    busy: bool = False
    """A change is being made."""
    told: Told = Told()


class SettingsPort(Protocol):
    """The program's side of the page."""

    def book(self) -> Book:
        """Return what holds now; at once."""
        ...

    def check(self, wanted: Mapping[str, Value], done: Callable[[dict[str, str]], None]) -> None:
        """Have wanted values checked; `done` is called later, on this thread, with what is wrong with which key."""
        ...

    def apply(self, wanted: Mapping[str, Value]) -> None:
        """Put values into force, all or none; the book tells what became of it."""
        ...

    def undo(self) -> None:
        """Take the last change back; the book tells what became of it."""
        ...
