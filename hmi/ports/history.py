"""What was: series and events out of the local history, asked for by the pages that look back.

A question is answered later, on the screen's thread, with what `make` makes of the findings on the thread that read
them: so drawing never delays the screen. Of the questions of one `channel` only the newest is answered.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

import msgspec

T = TypeVar("T")


class TrendQuestion(msgspec.Struct, frozen=True):
    """Series over a half-open span, seconds since 1970 (UTC)."""

    channel: str
    begin_utc: float
    end_utc: float
    step_s: int
    """Wished resolution; 1 falls back to 60 where no seconds are kept."""
    names: tuple[str, ...] = ()
    energy_names: tuple[str, ...] = ()
    """Power series whose energy is wanted."""
    energy_step_s: int = 900


class Line(msgspec.Struct, frozen=True):
    """One series; NaN where nothing is known."""

    name: str
    mean: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


class Energy(msgspec.Struct, frozen=True):
    """Energy of one power series in buckets."""

    name: str
    at_utc: tuple[int, ...]
    plus_wh: tuple[float, ...]
    """While the power was positive, >= 0."""
    minus_wh: tuple[float, ...]
    """While the power was negative, >= 0."""


class TrendFound(msgspec.Struct, frozen=True):
    """The answer."""

    step_s: int = 60
    at_utc: tuple[int, ...] = ()
    """Begin of each bucket of the lines; missing ones are gaps."""
    lines: tuple[Line, ...] = ()
    energies: tuple[Energy, ...] = ()
    problem: str = ""
    """Why nothing could be read, in one sentence; empty when it could."""


class EventQuestion(msgspec.Struct, frozen=True):
    """Entries of the event log, newest first."""

    channel: str
    count: int
    kinds: tuple[str, ...] = ()
    """Only these kinds; empty: all."""
    text: str = ""
    """Only entries that have it in subject, text or cause."""
    subject: str = ""
    since_utc: float = 0.0
    before_id: int = 0
    """Only older ones; 0: from the newest."""
    after_id: int = 0
    """Only newer ones: the `count` ones next after it."""


class LogEntry(msgspec.Struct, frozen=True):
    """One entry."""

    entry_id: int
    """Grows with every entry."""
    at_utc: float
    kind: str
    subject: str
    text: str
    cause: str
    """What caused it; for requests: who asked."""


class EventsFound(msgspec.Struct, frozen=True):
    """The answer."""

    entries: tuple[LogEntry, ...] = ()
    problem: str = ""


class History(Protocol):
    """The local history of the unit this screen belongs to."""

    def trends(self, question: TrendQuestion, make: Callable[[TrendFound], T], done: Callable[[T], None]) -> None:
        """Read series; `make` runs on the reading thread, `done` on the screen's."""
        ...

    def events(self, question: EventQuestion, make: Callable[[EventsFound], T], done: Callable[[T], None]) -> None:
        """Read events; `make` runs on the reading thread, `done` on the screen's."""
        ...
