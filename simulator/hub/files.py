"""What the hub keeps on the disk: its state as one file, telemetry as a journal that only grows."""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file so that at every moment the old or the new one is complete; readable by its owner only."""
    draft = path.with_name(path.name + ".new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


MAX_BYTES = 500_000_000


class Telemetry(msgspec.Struct, frozen=True):
    """One message of a device as the hub took it."""

    device: str
    at_utc: float
    body: bytes
    message_id: str = ""
    system: dict[str, str] = {}
    """System properties such as content type, by their short names in the topic (`$.ct`)."""
    properties: dict[str, str] = {}
    """Properties of the application."""


class _Key(msgspec.Struct, frozen=True):
    device: str
    message_id: str = ""


class Journal:
    """Telemetry, one JSON object a line; a line that a power cut left unfinished is dropped at the next start.

    One that has become larger than `MAX_BYTES` is set aside at a start, and the one set aside before is gone.
    """

    def __init__(self, path: Path) -> None:
        self._lines: dict[str, list[tuple[int, int]]] = {}
        self._ids: dict[str, set[str]] = {}
        self._unsynced = False
        if path.exists() and path.stat().st_size > MAX_BYTES:
            path.replace(path.with_name(path.name + ".old"))
        self._file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "a+b")
        self._end = 0
        self._recover()

    def _recover(self) -> None:
        self._file.seek(0)
        for line in self._file:
            if not line.endswith(b"\n"):
                self._file.truncate(self._end)
                break
            self._index(msgspec.json.decode(line, type=_Key), len(line))
        self._file.seek(0, os.SEEK_END)

    def _index(self, key: _Key | Telemetry, length: int) -> None:
        self._lines.setdefault(key.device, []).append((self._end, length))
        self._ids.setdefault(key.device, set()).add(key.message_id)
        self._end += length

    def append(self, message: Telemetry) -> None:
        """Write a message; it is safe after the next `sync`."""
        line = msgspec.json.encode(message) + b"\n"
        self._file.write(line)
        self._index(message, len(line))
        self._unsynced = True

    def sync(self) -> None:
        """Put everything on the disk."""
        if self._unsynced:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._unsynced = False

    def count(self, device: str) -> int:
        """Return how many messages of a device were taken, repeated ones included."""
        return len(self._lines.get(device, ()))

    def unique(self, device: str) -> int:
        """Return how many different message ids of a device there are."""
        return len(self._ids.get(device, set()) - {""})

    def read(self, device: str, after: int, limit: int) -> Iterator[bytes]:
        """Yield messages of a device as JSON, leaving out the first `after`."""
        self.sync()
        for begin, length in self._lines.get(device, [])[after : after + limit]:
            yield os.pread(self._file.fileno(), length, begin)

    def close(self) -> None:
        """Close the file."""
        self.sync()
        self._file.close()
