"""What waits to be sent, on disk: in order within a priority, never lost before the hub has it, bounded (TEL-02).

A message to the hub is a run of records of one kind. Which records make a message is written down before it is sent
(`claim`), so that the same message goes out again with the same id after whatever happened in between; the records are
deleted only when the hub has confirmed it (`confirm`).

Everything here blocks: it is called on one executor thread.
"""

import secrets
import sqlite3
import zlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from enum import IntEnum

import msgspec

CAP = 70_000
"""Records kept; a week of one every 10 s is 60 480."""
MESSAGE_BYTES = 200_000
"""Largest message by the sum of its records; the hub allows 256 KB."""
_SHIFT = 48
"""Row id = priority, then sequence: the one index of the table gives the order."""
_RESERVE = 256
"""Sequence numbers are reserved in blocks, so that none is ever given twice and few commits are spent on it."""
_VACUUM_PAGES = 2000
"""Free pages given back to the disk when the outbox has run empty."""
_DECLARATIONS = (
    "create table if not exists outbox(id integer primary key, kind text not null, body blob not null)",
    "create table if not exists claim(first integer primary key, last integer not null)",
    "create table if not exists meta(name text primary key, value integer not null)",
)


class Priority(IntEnum):
    """Smaller goes out first; the largest is dropped first."""

    EVENT = 0
    SPOT = 1


class Outgoing(msgspec.Struct, frozen=True):
    """One record on its way to the cloud."""

    kind: str
    """Type of the message, as `SC_Spot_10s`."""
    body: bytes
    """JSON."""
    priority: Priority


class Batch(msgspec.Struct, frozen=True):
    """The records of one message."""

    kind: str
    first: int
    last: int
    bodies: tuple[bytes, ...]
    box: int = 0
    """Drawn when the outbox was made: one begun anew numbers its records anew."""

    @property
    def mark(self) -> str:
        """Return what makes the message id unique, the same at every attempt."""
        return f"{self.box:08x}-{self.first:x}-{self.last - self.first:x}"


class Waiting(msgspec.Struct, frozen=True):
    """How much waits, by priority."""

    events: int = 0
    spots: int = 0

    @property
    def total(self) -> int:
        """All records."""
        return self.events + self.spots


class _Dated(msgspec.Struct):
    """What every record begins with."""

    at_utc: float = 0.0


def _made_utc(body: bytes) -> float:
    """Return when a record was made; 0 for one that does not say so."""
    try:
        return msgspec.json.decode(body, type=_Dated).at_utc
    except msgspec.DecodeError:
        return 0.0


class Outbox:
    """The queue of records; see `cloud.database` for its file."""

    def __init__(self, connection: sqlite3.Connection, cap: int = CAP) -> None:
        self._sql = connection
        self._cap = cap
        for declaration in _DECLARATIONS:
            connection.execute(declaration)
        self._box = self._meta("box", 0)
        if not self._box:
            self._box = secrets.randbits(31) + 1
            connection.execute("insert into meta values('box', ?)", (self._box,))
        self._next = self._reserved = self._meta("next", 1)
        self.dropped = self._meta("dropped", 0)
        """Records dropped because the outbox was full, since it was made."""
        self._counts = [self._count(priority) for priority in Priority]
        self._done: Batch | None = None
        """A message the hub has; forgotten with the next commit."""

    @property
    def waiting(self) -> Waiting:
        """How much waits now."""
        counts = list(self._counts)
        if self._done is not None:
            counts[self._done.first >> _SHIFT] -= len(self._done.bodies)
        return Waiting(counts[Priority.EVENT], counts[Priority.SPOT])

    @property
    def oldest_utc(self) -> float:
        """When the oldest record that waits was made; 0: none waits."""
        sent = self._done.last if self._done is not None else 0
        found: list[float] = []
        for priority in Priority:
            first, last = priority << _SHIFT, ((priority + 1) << _SHIFT) - 1
            since = max(first, sent + 1) if sent >> _SHIFT == priority else first
            row = self._sql.execute(
                "select body from outbox where id between ? and ? order by id limit 1", (since, last)
            ).fetchone()
            if row is not None:
                found.append(_made_utc(zlib.decompress(row[0])))
        return min(found, default=0.0)

    def put(self, records: Sequence[Outgoing], batch_size: int = 0) -> None:
        """Keep records in one commit; the oldest of the lowest priority make room.

        Args:
            records: To be kept.
            batch_size: So many spots make a message; when they are there, it is claimed with the same commit. 0: not.

        Raises:
            sqlite3.Error: The disk is full, read-only or failing; nothing was kept.
        """
        with self._transaction():
            self._forget_done()
            for record in records:
                row_id = (record.priority << _SHIFT) | self._sequence()
                packed = zlib.compress(record.body)
                self._sql.execute("insert into outbox values(?, ?, ?)", (row_id, record.kind, packed))
                self._counts[record.priority] += 1
            self._make_room()
            if batch_size and not self._counts[Priority.EVENT] and self._counts[Priority.SPOT] == batch_size:
                self._claimed(MESSAGE_BYTES, batch_size)

    def claim(self, limit_bytes: int, limit_records: int) -> Batch | None:
        """Return the next message: the one that was not confirmed yet, else a new one; None when nothing waits.

        Args:
            limit_bytes: Largest sum of the bodies of a new message; one record is always taken.
            limit_records: Most records of a new message; an event is always a message of its own.
        """
        with self._transaction():
            self._forget_done()
            return self._claimed(limit_bytes, limit_records)

    def confirm(self, batch: Batch) -> None:
        """Forget the records of a message the hub has; on disk with the next commit, which is soon.

        Killed before that, the unit sends the message again, with the same id.
        """
        self._done = batch

    def settle(self) -> None:
        """Bring everything to disk, and give back what a large backlog has left."""
        if self._done is not None:
            with self._transaction():
                self._forget_done()
        if not any(self._counts) and self._pragma("freelist_count") > _VACUUM_PAGES:
            self._sql.executescript("pragma incremental_vacuum")  # through `execute` it frees one page

    def _claimed(self, limit_bytes: int, limit_records: int) -> Batch | None:
        claimed = self._sql.execute("select first, last from claim").fetchone()
        if claimed is not None:
            batch = self._between(*claimed)
            if batch is not None:
                return batch
            self._sql.execute("delete from claim")  # its records were dropped since
        batch = self._fresh(limit_bytes, limit_records)
        if batch is not None:
            self._sql.execute("insert into claim values(?, ?)", (batch.first, batch.last))
        return batch

    def _forget_done(self) -> None:
        batch = self._done
        if batch is not None:
            gone = self._sql.execute("delete from outbox where id between ? and ?", (batch.first, batch.last)).rowcount
            self._sql.execute("delete from claim")
            self._counts[batch.first >> _SHIFT] -= gone
            self._done = None

    @contextmanager
    def _transaction(self) -> Generator[None]:
        """All of the statements inside, or none; what is known in memory as well."""
        before = self._next, self._reserved, list(self._counts), self.dropped, self._done
        self._sql.execute("begin immediate")
        try:
            yield
            self._sql.execute("commit")
        except BaseException:
            self._next, self._reserved, self._counts, self.dropped, self._done = before
            if self._sql.in_transaction:  # SQLite has rolled back by itself after some errors
                self._sql.execute("rollback")
            raise

    def _fresh(self, limit_bytes: int, limit_records: int) -> Batch | None:
        rows = self._sql.execute("select id, kind, body from outbox order by id limit ?", (limit_records,)).fetchall()
        if not rows:
            return None
        first, kind, _ = rows[0]
        last, size = first, 0
        bodies: list[bytes] = []
        for row_id, row_kind, packed in rows:
            body = zlib.decompress(packed)
            size += len(body) + 1
            if bodies and (row_kind != kind or row_id >> _SHIFT != first >> _SHIFT or size > limit_bytes):
                break
            bodies.append(body)
            last = row_id
            if row_id >> _SHIFT == Priority.EVENT:
                break
        return Batch(kind, first, last, tuple(bodies), self._box)

    def _between(self, first: int, last: int) -> Batch | None:
        rows = self._sql.execute(
            "select kind, body from outbox where id between ? and ? order by id", (first, last)
        ).fetchall()
        if not rows:
            return None
        return Batch(rows[0][0], first, last, tuple(zlib.decompress(body) for _, body in rows), self._box)

    def _make_room(self) -> None:
        over = sum(self._counts) - self._cap
        for priority in reversed(Priority):
            if over <= 0:
                return
            gone = self._sql.execute(
                "delete from outbox where id in (select id from outbox where id between ? and ? order by id limit ?)",
                (priority << _SHIFT, ((priority + 1) << _SHIFT) - 1, over),
            ).rowcount
            self._counts[priority] -= gone
            self.dropped += gone
            over -= gone
            self._sql.execute("insert or replace into meta values('dropped', ?)", (self.dropped,))

    def _sequence(self) -> int:
        if self._next >= self._reserved:
            self._reserved = self._next + _RESERVE
            self._sql.execute("insert or replace into meta values('next', ?)", (self._reserved,))
        self._next += 1
        return self._next - 1

    def _meta(self, name: str, default: int) -> int:
        row = self._sql.execute("select value from meta where name=?", (name,)).fetchone()
        return default if row is None else int(row[0])

    def _count(self, priority: Priority) -> int:
        bounds = (priority << _SHIFT, ((priority + 1) << _SHIFT) - 1)
        return int(self._sql.execute("select count(*) from outbox where id between ? and ?", bounds).fetchone()[0])

    def _pragma(self, name: str) -> int:
        return int(self._sql.execute(f"pragma {name}").fetchone()[0])
