"""Past alarms out of the event log: each with its begin, its end and how long it lasted."""

from collections.abc import Iterable

import msgspec

from hmi.log_words import CLEARED, RAISED
from hmi.ports.history import EventsFound, LogEntry

MINUTE_S, HOUR_S, DAY_S = 60, 3600, 86_400


class Past(msgspec.Struct, frozen=True, gc=False):
    """One time an alarm was there."""

    entry_id: int
    """Of the entry that raised it, or of the one that cleared it when the log does not reach back so far."""
    key: str
    begin_utc: float
    """0: before the log begins."""
    end_utc: float
    """0: no end is written down."""
    detail: str

    @property
    def duration_s(self) -> float:
        """How long it lasted, s; 0 when that is not known."""
        return max(self.end_utc - self.begin_utc, 0.0) if self.begin_utc and self.end_utc else 0.0


def past(found: EventsFound) -> tuple[Past, ...]:
    """Return the past alarms of entries that are newest first, in the order they began, newest first."""
    open_ones: dict[str, Past] = {}
    done: list[Past] = []
    for entry in reversed(found.entries):
        if entry.text.endswith(RAISED):
            if entry.subject in open_ones:  # the unit was switched off without a word
                done.append(open_ones[entry.subject])
            open_ones[entry.subject] = Past(entry.entry_id, entry.subject, entry.at_utc, 0.0, entry.cause)
        elif entry.text.endswith(CLEARED):
            begun = open_ones.pop(entry.subject, Past(entry.entry_id, entry.subject, 0.0, 0.0, entry.cause))
            done.append(msgspec.structs.replace(begun, end_utc=entry.at_utc))
    return tuple(sorted((*done, *open_ones.values()), key=lambda one: -one.entry_id))


def times_raised(entries: Iterable[LogEntry]) -> int:
    """Return how often an alarm came."""
    return sum(entry.text.endswith(RAISED) for entry in entries)


def lasted(seconds: float) -> str:
    """Return a duration in its two largest units."""
    whole = round(seconds)
    if whole < MINUTE_S:
        return f"{whole} s"
    if whole < HOUR_S:
        return f"{whole // MINUTE_S} min"
    if whole < DAY_S:
        return f"{whole // HOUR_S} h {whole % HOUR_S // MINUTE_S} min"
    return f"{whole // DAY_S} d {whole % DAY_S // HOUR_S} h"
