"""What becomes of each artifact, on disk before it is done: a power cut at any point is gone on from."""

from enum import StrEnum
from pathlib import Path

import msgspec

from cloud.durable import sync_folder, write_durable

KEEP = 20
"""Finished jobs that are remembered."""


class State(StrEnum):
    """How far an artifact has come."""

    AVAILABLE = "available"
    DOWNLOADING = "downloading"
    VERIFIED = "verified"
    """Whole, as signed, and a copy of it stood the check of its kind."""
    WAITING = "waiting"
    """For a moment at which the unit may change."""
    INSTALLING = "installing"
    TRIAL = "trial"
    """In use; taken back unless it proves itself."""
    COMMITTED = "committed"
    ROLLED_BACK = "rolledback"
    REFUSED = "refused"


FINISHED = frozenset({State.COMMITTED, State.ROLLED_BACK, State.REFUSED})


class Job(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One artifact on its way."""

    id: str
    state: State
    manifest: str
    """As it was signed."""
    signature: str
    url: str
    """With its permission; a secret. Empty when the job is finished."""
    number: int
    """Grows from job to job."""
    reason: str = ""
    """Why it waits, was refused or rolled back."""
    previous: str = ""
    """Version that was in use before; empty: none."""
    trial_starts: int = 0
    """Starts of the program during the trial."""

    @property
    def finished(self) -> bool:
        """Nothing more happens to it."""
        return self.state in FINISHED


class Journal:
    """The jobs of a unit, one small file each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def jobs(self) -> tuple[Job, ...]:
        """Return all jobs, oldest first; a damaged one is set aside: its artifact must be sent again."""
        found: list[Job] = []
        for file in self._folder.glob("*.json"):
            try:
                found.append(msgspec.json.decode(file.read_bytes(), type=Job))
            except msgspec.DecodeError:
                file.replace(file.with_suffix(".damaged"))
        return tuple(sorted(found, key=lambda job: job.number))

    def write(self, job: Job) -> Job:
        """Write a job to the disk and return it; a finished one forgets its address.

        Raises:
            OSError: The disk is full, read-only or failing; what was there before stays.
        """
        if job.finished:
            job = msgspec.structs.replace(job, url="")
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_durable(self._folder / f"{job.id}.json", msgspec.json.encode(job))
        return job

    def forget_old(self) -> None:
        """Remove the oldest finished jobs beyond `KEEP`."""
        finished = [job for job in self.jobs() if job.finished]
        for job in finished[:-KEEP]:
            (self._folder / f"{job.id}.json").unlink()
        if len(finished) > KEEP:
            sync_folder(self._folder)
