"""Keeps the inputs of the last minutes in memory, and writes them to one file when something happens (REC-01).

An incident file is an ordinary recording (`app.recorder`): `ballast replay` and `ballast explain` read it. Nothing
is written to the disk in normal operation; a stop, a fault or a person asking for it makes one file, from
`KEEP_S` before to `AFTER_S` after.
"""

import gzip
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.files import write_durable
from app.recorder import FORMAT, Cycle, Header
from app.worker import Worker
from control.memory import Memory
from control.readings import Readings
from control.record import CycleRecord, Event, EventKind, State
from control.requests import Request

CHUNK_S = 60.0
"""Length of one compressed piece; each begins with a header, so the oldest can be forgotten."""
PACK_LINES = 600
"""Cycles after which what a piece has so far is compressed: a fast path brings some 60 cycles a second."""
KEEP_S = 600.0
AFTER_S = 30.0
QUIET_S = 300.0
"""After an incident file, the next one by itself is written this much later at the earliest."""
MAX_FILES = 20
"""Older incident files are removed: some 20 x 2 MB."""
QUIET_STOPS = frozenset({"starting", "operator_stop", "maintenance", "shutting_down", "manual_expired"})
"""Safe stops that somebody wanted, or that belong to a normal start: no incident."""


class Export(msgspec.Struct, frozen=True):
    """Asks the recorder's thread to write what it has."""

    path: Path
    done: Callable[[str], None]
    """Called from the recorder's thread with what went wrong; empty when the file is written."""


class FlightRecorder:
    """The ring of the last minutes, and the incident files made from it."""

    def __init__(self, folder: Path, version: str, *, keep_s: float = KEEP_S, after_s: float = AFTER_S) -> None:
        self._folder = folder
        self._version = version
        self._keep, self._after_s = max(round(keep_s / CHUNK_S), 1), after_s
        self._encoder = msgspec.json.Encoder()
        self._chunks: deque[bytes] = deque(maxlen=self._keep)
        self._begun = b""
        """What is compressed of the open piece; a gzip file may have several members."""
        self._open: list[bytes] = []
        self._chunk_at_s: float | None = None
        self._stopped = ""
        self._due: tuple[float, str] | None = None
        self._quiet_until_s = 0.0
        self._worker: Worker[Header | Cycle | Export] = Worker("flight recorder", self._handle, depth=600)

    @property
    def fault(self) -> str:
        """What is wrong with the disk; empty when nothing is."""
        return self._worker.fault

    def tap(self, memory: Memory, readings: Readings, requests: tuple[Request, ...], record: CycleRecord) -> None:
        """Take one cycle; returns at once."""
        at_s = record.at.at_s
        if self._chunk_at_s is None or at_s - self._chunk_at_s >= CHUNK_S:
            self._chunk_at_s = at_s if self._worker.put(Header(FORMAT, self._version, memory)) else None
        if self._chunk_at_s is not None and not self._worker.put(
            Cycle(record.cycle, record.at, readings, requests, record.commands)
        ):
            self._chunk_at_s = None  # a gap: the next cycle begins a new piece
        self._watch(record)

    def _watch(self, record: CycleRecord) -> None:
        """Note an incident when it begins, and write it when its aftermath is over."""
        at_s = record.at.at_s
        cause = incident(record, self._stopped)
        self._stopped = "" if record.safe_stop is None else record.safe_stop.code
        if cause and self._due is None and at_s >= self._quiet_until_s:
            self._due = at_s + self._after_s, f"{stamp(record.at.at_utc)}-{cause}"
        if self._due is not None and at_s >= self._due[0]:
            path = self._folder / f"incident-{self._due[1]}.jsonl.gz"
            if self._worker.put(Export(path, lambda _: None)):
                self._due, self._quiet_until_s = None, at_s + QUIET_S

    def export(self, path: Path, done: Callable[[str], None]) -> bool:
        """Write the last minutes to a file now; False when the recorder is too busy to take the order."""
        return self._worker.put(Export(path, done))

    def close(self) -> None:
        """Write an incident whose aftermath is not over yet, and end the thread."""
        if self._due is not None:
            self._worker.put(Export(self._folder / f"incident-{self._due[1]}.jsonl.gz", lambda _: None))
        self._worker.close()

    def _handle(self, item: Header | Cycle | Export) -> None:
        match item:
            case Header():
                if self._open or self._begun:
                    self._chunks.append(self._begun + _packed(self._open))
                self._begun, self._open = b"", [self._encoder.encode(item)]
            case Cycle():
                self._open.append(self._encoder.encode(item))
                if len(self._open) >= PACK_LINES:
                    self._begun, self._open = self._begun + _packed(self._open), []
            case Export():
                try:
                    self._write(item.path)
                except OSError as error:
                    item.done(f"{item.path}: {error}")
                    raise
                item.done("")

    def _write(self, path: Path) -> None:
        """Write all pieces as one file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        write_durable(path, b"".join((*self._chunks, self._begun, _packed(self._open))))
        if path.parent == self._folder:
            for old in sorted(self._folder.glob("incident-*.jsonl.gz"))[:-MAX_FILES]:
                old.unlink()


def _packed(lines: list[bytes]) -> bytes:
    return gzip.compress(b"".join(line + b"\n" for line in lines), compresslevel=5, mtime=0)


def incident(record: CycleRecord, stopped_before: str) -> str:
    """Return a short name of what went wrong in this cycle; empty when nothing began to."""
    stop = record.safe_stop
    if stop is not None and stop.code not in QUIET_STOPS and stop.code != stopped_before:
        return stop.code.replace("_", "-")
    if any(_turns_to_error(event) for event in record.events):
        return "error"
    return ""


def _turns_to_error(event: Event) -> bool:
    return event.kind is EventKind.STATE and event.subject == State.ERROR.value


def stamp(at_utc: float) -> str:
    """Return a moment as text for a file name, like `20261121T060309Z`."""
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(at_utc))
