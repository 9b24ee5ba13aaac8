"""One update on its way, and the journal that remembers it over any power cut."""

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import cast

from bootstrapper.durable import read_object, write_object

FORMAT = "ballast-update/1"
FIRMWARE = "firmware"
KINDS = (FIRMWARE, "bms_configuration", "device_configuration", "meter_setup")
"""What can be updated (OTA-02): the product, DBC files of BMS, device profiles, meter set-ups."""

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+~_-]{0,59}")
"""Versions and names become folder names: no slash, no leading dot."""

HISTORY = 20


class Phase(StrEnum):
    """How far an update is."""

    AVAILABLE = "available"
    DOWNLOADING = "downloading"
    VERIFIED = "verified"
    WAITING = "waiting"
    """For a permitted window."""
    INSTALLING = "installing"
    """Unpacked beside what runs."""
    PREFLIGHT = "preflight"
    TRIAL = "trial"
    """In use, under watch."""
    ROLLING_BACK = "rollingback"
    """Decided; the old version is being put back."""
    COMMITTED = "committed"
    ROLLED_BACK = "rolledback"
    REFUSED = "refused"


FINISHED = frozenset({Phase.COMMITTED, Phase.ROLLED_BACK, Phase.REFUSED})


@dataclass(frozen=True)
class Job:
    """One update; all that the next step needs, so that it can be taken after any power cut."""

    kind: str
    name: str
    """Path of the target in the repository."""
    slot: str
    """What is replaced: `firmware`, or the name of a device's data."""
    version: str
    length: int
    sha256: str
    phase: Phase = Phase.AVAILABLE
    reason: str = ""
    """Why it waits, was refused or rolled back; in words."""
    since_utc: float = 0.0
    replaces: str = ""
    """Version in use when it was installed; empty when there was none."""
    devices: tuple[str, ...] = ()
    """Devices that were online before: they have to come back."""
    errored: bool = False
    """The unit was in state error before."""
    boot_id: str = ""
    """Boot in which the trial began or was last resumed."""
    boots: int = 0
    """Restarts of the computer during the trial."""
    asked_by: str = ""
    at_once: bool = False
    """An administrator at the unit has said not to wait for a window."""

    @property
    def file(self) -> str:
        """Name of the file among the downloads."""
        return f"{self.sha256[:16]}-{self.name.rsplit('/', 1)[-1]}"


class Journal:
    """The job in progress and those that ended, in one file."""

    def __init__(self, path: Path, on_change: Callable[[], None] = lambda: None) -> None:
        self._path = path
        self.on_change = on_change
        self.job: Job | None = None
        self.history: tuple[Job, ...] = ()
        """Newest first."""
        self.fault = ""
        try:
            self._load()
        except (OSError, ValueError) as error:
            self.fault = str(error)

    def _load(self) -> None:
        content = read_object(self._path)
        if content and content.get("format") != FORMAT:
            raise ValueError(f"{self._path}: format {content.get('format')!r} instead of {FORMAT!r}")
        job = content.get("job")
        self.job = _job(job) if job else None
        self.history = tuple(_job(entry) for entry in cast("list[object]", content.get("history", [])))

    def put(self, job: Job) -> Job:
        """Remember how far a job is; a finished one goes to the history.

        Raises:
            OSError: The disk does not take it; nothing has changed then.
        """
        ended = job.phase in FINISHED
        self._write(None if ended else job, (job, *self.history)[:HISTORY] if ended else self.history)
        return job

    def note(self, job: Job) -> None:
        """Add a job that ended before it began (a wish that was refused); the one on its way stays.

        Raises:
            OSError: The disk does not take it; nothing has changed then.
        """
        self._write(self.job, (job, *self.history)[:HISTORY])

    def _write(self, job: Job | None, history: tuple[Job, ...]) -> None:
        write_object(
            self._path,
            {"format": FORMAT, "job": asdict(job) if job else None, "history": [asdict(entry) for entry in history]},
        )
        self.job, self.history, self.fault = job, history, ""
        self.on_change()

    def failed_before(self, sha256: str) -> Job | None:
        """Return the job in which exactly this file was refused or rolled back; it is not tried again by itself."""
        for job in self.history:
            if job.sha256 == sha256:
                return job if job.phase in {Phase.ROLLED_BACK, Phase.REFUSED} else None
        return None


def _job(entry: object) -> Job:
    if not isinstance(entry, dict):
        raise ValueError(f"job {entry!r} is not an object")  # noqa: TRY004 - a file's content
    known = {field.name for field in fields(Job)}
    values = {name: value for name, value in cast("dict[str, object]", entry).items() if name in known}
    try:
        job = Job(**values)  # type: ignore[arg-type] # checked below as far as anything depends on it
        return replace(job, phase=Phase(job.phase), devices=tuple(job.devices))
    except TypeError as error:
        raise ValueError(f"job of the journal: {error}") from error
