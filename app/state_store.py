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


UNKNOWN_STOP = "the stored state is lost, so nobody knows whether a stop was in force"


class StateStore:
    """The state file, written on a thread whenever its content changes; the newest content wins."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._copy = path.with_name(f"{path.stem}.copy{path.suffix}")
        self._last: Stored | None = None
        self._worker: Worker[Stored] = Worker("state", self._write, depth=100)

    def load(self) -> tuple[Stored, tuple[Finding, ...]]:
        """Return the stored state; a damaged file is set aside and reported, never in the way of a start.

        Then the second copy counts. Where neither can be read nobody knows whether a stop was in force: the unit
        starts stopped, until a person releases it.
        """
        stored, finding = self._read(self._path)
        found = (finding,) if finding else ()
        if stored is not None:
            return stored, ()
        copy, doubt = self._read(self._copy)
        if copy is not None:
            return copy, found
        if finding is None and doubt is None:
            return Stored(), ()  # the first start of this unit
        if finding is None and doubt is not None:
            found = (doubt,)
        return Stored(persistent=Persistent(operator_stop=UNKNOWN_STOP)), found

    def _read(self, path: Path) -> tuple[Stored | None, Finding | None]:
        """Return what a file holds, or what is wrong with it; neither when there is none."""
        try:
            return msgspec.json.decode(path.read_bytes(), type=Stored), None
        except FileNotFoundError:
            return None, None
        except OSError as error:
            return None, Finding("storage.state", "", f"cannot be read: {error}")
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            return None, self._set_aside(str(error)) if path == self._path else Finding("storage.state", "", str(error))

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
        data = msgspec.json.format(msgspec.json.encode(stored))
        write_durable(self._path, data)
        write_durable(self._copy, data)  # a second copy: a card that loses a block seldom loses both
