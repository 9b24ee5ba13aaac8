"""Reads the event log backwards: newest first, a window at a time, for a screen that scrolls."""

from collections.abc import Sequence

import msgspec

from app.history_read import HistoryFolder

LOG = "events.sqlite"


class Logged(msgspec.Struct, frozen=True):
    """One entry with its place in the log."""

    entry_id: int
    """Grows with every entry, also when the clock was set back."""
    at_utc: float
    kind: str
    subject: str
    text: str
    cause: str


class Wanted(msgspec.Struct, frozen=True):
    """Which entries."""

    kinds: tuple[str, ...] = ()
    """Only these kinds; empty: all."""
    text: str = ""
    """Only entries that have it in subject, text or cause."""
    subject: str = ""
    """Only entries of this subject; empty: all."""
    since_utc: float = 0.0
    before_id: int = 0
    """Only entries before this one; 0: from the newest."""
    after_id: int = 0
    """Only entries after this one."""


def newest(there: HistoryFolder, wanted: Wanted, count: int) -> tuple[Logged, ...]:
    """Return up to `count` entries, newest first; with `after_id` the ones next after it."""
    where, values = _conditions(wanted)
    upwards = wanted.after_id > 0
    question = (
        f"SELECT id, at_utc, kind, subject, text, cause FROM events WHERE {where} "  # noqa: S608 - marks only
        f"ORDER BY id {'ASC' if upwards else 'DESC'} LIMIT ?"
    )
    found: list[Logged] = []
    for rows in there.read(there.data / LOG, lambda db: db.execute(question, (*values, count)).fetchall()):
        found += [Logged(*row) for row in rows]
    return tuple(reversed(found)) if upwards else tuple(found)


def _conditions(wanted: Wanted) -> tuple[str, Sequence[object]]:
    where: list[str] = ["id > ?"]
    values: list[object] = [wanted.after_id]
    conditions: tuple[tuple[bool, str, tuple[object, ...]], ...] = (
        (wanted.before_id > 0, "id < ?", (wanted.before_id,)),
        (wanted.since_utc > 0, "at_utc >= ?", (wanted.since_utc,)),
        (bool(wanted.subject), "subject = ?", (wanted.subject,)),
        (bool(wanted.kinds), f"kind IN ({', '.join('?' * len(wanted.kinds))})", wanted.kinds),
        (bool(wanted.text), "instr(lower(subject || ' ' || text || ' ' || cause), ?)", (wanted.text.lower(),)),
    )
    for applies, condition, more in conditions:
        if applies:
            where.append(condition)
            values += more
    return " AND ".join(where), values
