"""Local history in SQLite: 1 s values for days, 1 min values for a year, every event for ever (DAT-01, DAT-02).

Values are sampled once a second from the records. A minute is written at once: 60 samples as one compressed block
of float32, and one wide row with the means. That keeps the card far below 100 MB a day, and a kill at any instant
loses at most a minute. Events are written at once with full synchronisation, in a file of their own.
"""

import array
import math
import sqlite3
import time
import zlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app import clock
from app.files import set_aside
from app.history_values import columns_of, values_of
from app.worker import Worker
from control.readings import Finding
from control.record import CycleRecord, Event
from control.settings import Settings

MINUTE_S = 60


class Minute(msgspec.Struct, frozen=True):
    """One minute of samples: `values[column][second]`, NaN where unknown."""

    start_utc: int
    samples: tuple[tuple[float, ...], ...]


class Happened(msgspec.Struct, frozen=True):
    """An event with its time."""

    at_utc: float
    event: Event


class History:
    """A sink of records; everything that touches the disk runs on its own thread."""

    def __init__(self, folder: Path, settings: Settings, *, seconds_days: int, minutes_days: int) -> None:
        self._settings = settings
        self._columns = columns_of(settings)
        self._samples: list[tuple[float, ...]] = []
        self._second = -1
        self._minute = -1
        folder.mkdir(parents=True, exist_ok=True)
        self._store = HistoryFile(
            folder / "history.sqlite", self._columns, seconds_days=seconds_days, minutes_days=minutes_days
        )
        self._events = EventFile(folder / "events.sqlite")
        self._worker: Worker[Minute | tuple[Happened, ...]] = Worker("history", self._write, depth=2000)

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the stored values."""
        return self._columns

    @property
    def queued(self) -> int:
        """Items that wait to be written."""
        return self._worker.depth

    def opened(self) -> tuple[Finding, ...]:
        """Return what was found when the files were opened (damaged files set aside)."""
        return (*self._store.found, *self._events.found)

    def findings(self) -> tuple[Finding, ...]:
        """Return the alarm condition of a disk that cannot be written."""
        return (Finding("storage.history", "", self._worker.fault),) if self._worker.fault else ()

    def publish(self, record: CycleRecord) -> None:
        """Sample once a second; hand over a minute when it is full, events at once."""
        if record.events:
            self._worker.put(tuple(Happened(record.at.at_utc, event) for event in record.events))
        second = int(record.at.at_utc)
        if second == self._second:
            return
        self._second = second
        minute = second - second % MINUTE_S
        if minute != self._minute:
            self._hand_over()
            self._minute = minute
        self._samples.append(values_of(record, self._settings))

    def close(self) -> None:
        """Write what is there and close the files."""
        self._hand_over()
        self._worker.close()
        self._store.close()
        self._events.close()

    def _hand_over(self) -> None:
        if self._samples:
            self._worker.put(Minute(self._minute, tuple(self._samples)))
            self._samples = []

    def _write(self, item: Minute | tuple[Happened, ...]) -> None:
        if isinstance(item, Minute):
            self._store.write(item)
        else:
            self._events.write(item)


def _opened(path: Path) -> tuple[sqlite3.Connection, tuple[Finding, ...]]:
    """Open a database; a damaged one is set aside and reported, never in the way of a start."""
    try:
        connection = _connected(path)
    except sqlite3.DatabaseError as error:
        verdict = str(error)
    else:
        verdict = _verdict(connection)
        if verdict == "ok":
            return connection, ()
        connection.close()
    mark = time.strftime("%Y%m%dT%H%M%S", time.gmtime(clock.utc_s()))
    aside = set_aside(path, mark)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    found = (Finding("storage.set_aside", path.name, f"{verdict}; kept as {aside.name}"),)
    return _connected(path), found


def _verdict(connection: sqlite3.Connection) -> str:
    """Return "ok" or what is wrong with the file."""
    try:
        return str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=5.0)
    try:
        connection.execute("PRAGMA page_size=1024")  # small rows: half the bytes written of the usual 4096
        connection.execute("PRAGMA journal_mode=WAL")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


class HistoryFile:
    """The value history: tables `minutes` (wide, means) and `seconds` (compressed blocks)."""

    def __init__(self, path: Path, columns: tuple[str, ...], *, seconds_days: int, minutes_days: int) -> None:
        self._db, self.found = _opened(path)
        self._columns = columns
        self._keep_s = {"seconds": seconds_days * 86_400, "minutes": minutes_days * 86_400}
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.execute("PRAGMA journal_size_limit=4000000")
        listed = ", ".join(f'"{name}" REAL' for name in columns)
        self._db.execute(f"CREATE TABLE IF NOT EXISTS minutes (start_utc INTEGER PRIMARY KEY, {listed})")
        have = {row[1] for row in self._db.execute("PRAGMA table_info(minutes)")}
        for name in columns:
            if name not in have:
                self._db.execute(f'ALTER TABLE minutes ADD COLUMN "{name}" REAL')
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS seconds (start_utc INTEGER PRIMARY KEY, columns TEXT NOT NULL, "
            "samples INTEGER NOT NULL, data BLOB NOT NULL)"
        )

    def write(self, minute: Minute) -> None:
        """Write one minute in one transaction."""
        by_column = tuple(zip(*minute.samples, strict=True))
        means = [_mean(values) for values in by_column]
        block = array.array("f", (value for values in by_column for value in values)).tobytes()
        names = ", ".join(f'"{name}"' for name in self._columns)
        marks = ", ".join("?" * len(means))
        self._db.execute("BEGIN")
        self._db.execute(
            f"INSERT OR REPLACE INTO minutes (start_utc, {names}) VALUES (?, {marks})",  # noqa: S608 - own names
            (minute.start_utc, *means),
        )
        self._db.execute(
            "INSERT OR REPLACE INTO seconds VALUES (?, ?, ?, ?)",
            (minute.start_utc, ",".join(self._columns), len(minute.samples), zlib.compress(block, 6)),
        )
        for table, keep_s in self._keep_s.items():
            self._db.execute(
                f"DELETE FROM {table} WHERE start_utc < ?",  # noqa: S608 - own names
                (minute.start_utc - keep_s,),
            )
        self._db.execute("COMMIT")
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def _mean(values: Iterable[float]) -> float | None:
    known = [value for value in values if not math.isnan(value)]
    return math.fsum(known) / len(known) if known else None


class EventFile:
    """The event log: every entry is on the disk before the next is taken."""

    def __init__(self, path: Path) -> None:
        self._db, self.found = _opened(path)
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, at_utc REAL NOT NULL, kind TEXT NOT NULL, "
            "subject TEXT NOT NULL, text TEXT NOT NULL, cause TEXT NOT NULL)"
        )

    def write(self, happened: tuple[Happened, ...]) -> None:
        """Append entries in one transaction."""
        rows = [
            (item.at_utc, item.event.kind, item.event.subject, item.event.text, item.event.cause) for item in happened
        ]
        self._db.execute("BEGIN")
        self._db.executemany("INSERT INTO events (at_utc, kind, subject, text, cause) VALUES (?, ?, ?, ?, ?)", rows)
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._db.close()
