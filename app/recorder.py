"""Records the inputs and commands of every cycle as JSON lines, and reads them back (REC-01 grows on this).

First line: a header with the memory before the first cycle. Then one line a cycle. After a gap (the disk was too
slow) a new header follows, so that a replay always knows where it stands. A name that ends in `.gz` is compressed.
"""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

import msgspec

from app.worker import Worker
from control.command import InverterCommand
from control.memory import Memory
from control.modes import MODES
from control.readings import Instant, Readings
from control.record import CycleRecord
from control.requests import Request

FORMAT = "ballast-recording/1"
FLUSH_EVERY = 50
"""Cycles between flushes: a kill loses at most five seconds."""


class Header(msgspec.Struct, frozen=True, tag="header", tag_field="line"):
    """Start of a recording or of a part after a gap."""

    format: str
    version: str
    memory: Memory


class Cycle(msgspec.Struct, frozen=True, tag="cycle", tag_field="line"):
    """Inputs of one cycle and the commands that came out."""

    cycle: int
    now: Instant
    readings: Readings
    requests: tuple[Request, ...]
    commands: tuple[InverterCommand, ...]


class RecordingError(Exception):
    """A file that is not a recording, or is damaged; names file, line and cause."""


class Recorder:
    """Writes a recording on its own thread."""

    def __init__(self, path: Path, version: str) -> None:
        self._version = version
        compressed = path.suffix == ".gz"
        self._file = cast("IO[bytes]", gzip.open(path, "wb", 5) if compressed else path.open("wb"))  # noqa: SIM115 - open until close()
        self._encoder = msgspec.json.Encoder()
        self._worker: Worker[Header | Cycle] = Worker("recorder", self._write, depth=600)
        self._gap = True
        self._since_flush = 0

    def tap(self, memory: Memory, readings: Readings, requests: tuple[Request, ...], record: CycleRecord) -> None:
        """Queue one cycle; after a gap its memory goes first."""
        if self._gap:
            self._gap = not self._worker.put(Header(FORMAT, self._version, memory))
        if not self._gap:
            line = Cycle(record.cycle, record.at, readings, requests, record.commands)
            self._gap = not self._worker.put(line)

    @property
    def fault(self) -> str:
        """What is wrong with the disk; empty when nothing is."""
        return self._worker.fault

    def close(self) -> None:
        """Write what is queued and close the file."""
        self._worker.close()
        self._file.close()

    def _write(self, line: Header | Cycle) -> None:
        self._file.write(self._encoder.encode(line))
        self._file.write(b"\n")
        self._since_flush += 1
        if self._since_flush >= FLUSH_EVERY:
            self._file.flush()
            self._since_flush = 0


def read_recording(path: Path, notes: list[str] | None = None) -> Iterator[Header | Cycle]:
    """Yield the lines of a recording; a torn last line (kill, power cut) ends it.

    Args:
        path: The file.
        notes: Takes in words what a reader should know: that the end is missing.

    Raises:
        RecordingError: Not a recording, or a line in the middle is damaged.
    """
    decoder: msgspec.json.Decoder[Header | Cycle] = msgspec.json.Decoder(Header | Cycle)
    opened: Any = gzip.open if path.suffix == ".gz" else open
    said = [] if notes is None else notes
    number = 0
    previous = b""
    try:
        with opened(path, "rb") as file:
            for line in file:
                if previous:
                    number += 1
                    yield _decoded(decoder, previous, path, number)
                previous = line
            if previous.endswith(b"\n"):
                yield _decoded(decoder, previous, path, number + 1)
            elif previous:
                said.append(f"the recording is cut off in the middle of line {number + 1}: its end is missing")
    except EOFError:  # a compressed file that was not closed
        if previous.endswith(b"\n"):
            yield _decoded(decoder, previous, path, number + 1)
        said.append(f"the recording is cut off after line {number + 1}: its end is missing")
    except OSError as error:
        raise RecordingError(f"{path}: cannot be read: {error.strerror or error}") from error


def _decoded(decoder: "msgspec.json.Decoder[Header | Cycle]", line: bytes, path: Path, number: int) -> Header | Cycle:
    try:
        item = decoder.decode(line)
    except msgspec.DecodeError as error:
        raise RecordingError(f"{path}: line {number} is not of a recording: {error}") from error
    if isinstance(item, Header):
        if item.format != FORMAT:
            raise RecordingError(f"{path}: line {number}: format {item.format!r}, this program reads {FORMAT!r}")
        return msgspec.structs.replace(item, memory=_typed(item.memory))
    return item


def _typed(memory: Memory) -> Memory:
    """Give the mode's memory its own type back."""
    raw = memory.mode_memory
    if raw is None:
        return memory
    return msgspec.structs.replace(memory, mode_memory=msgspec.convert(raw, MODES[memory.mode_id].memory_type))
