"""Keeps what must survive a restart: operator stop, mode, alarms, and the system information (STATE-02, SITE-05)."""

import time
from pathlib import Path

import msgspec

from app import clock
from app.files import set_aside, write_durable
from app.system_info import SystemInformation
from app.worker import Worker
from control.memory import Persistent
from control.readings import Finding


class Stored(msgspec.Struct, frozen=True):
    """Content of the state file."""

    persistent: Persistent = Persistent()
    system: SystemInformation = SystemInformation()


class StateStore:
    """The state file, written on a thread whenever its content changes; the newest content wins."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._last: Stored | None = None
        self._worker: Worker[Stored] = Worker("state", self._write, depth=100)

    def load(self) -> tuple[Stored, tuple[Finding, ...]]:
        """Return the stored state; a damaged file is set aside and reported, never in the way of a start."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return Stored(), ()
        except OSError as error:
            return Stored(), (Finding("storage.state", "", f"cannot be read: {error}"),)
        try:
            return msgspec.json.decode(data, type=Stored), ()
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            return Stored(), (self._set_aside(str(error)),)

    def _set_aside(self, verdict: str) -> Finding:
        try:
            aside = set_aside(self._path, time.strftime("%Y%m%dT%H%M%S", time.gmtime(clock.utc_s())))
        except OSError as error:
            return Finding("storage.state", "", f"{verdict}; cannot be set aside: {error}")
        return Finding("storage.set_aside", self._path.name, f"{verdict}; kept as {aside.name}")

    def save(self, stored: Stored) -> None:
        """Write the state if it differs from what was written last; returns at once."""
        if stored != self._last:
            self._last = stored
            self._worker.put(stored)

    def findings(self) -> tuple[Finding, ...]:
        """Return the alarm condition of a disk that cannot be written."""
        return (Finding("storage.state", "", self._worker.fault),) if self._worker.fault else ()

    def close(self) -> bool:
        """Write what is queued; False when the disk did not answer in time."""
        return self._worker.close()

    def _write(self, stored: Stored) -> None:
        write_durable(self._path, msgspec.json.format(msgspec.json.encode(stored)))
