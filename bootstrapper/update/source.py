"""Where updates come from, as the update machine sees it; the real one is `repository` (TUF), loaded only when used."""

import os
import shutil
import stat
from pathlib import Path
from typing import Protocol

from bootstrapper.update.job import Job
from bootstrapper.update.rules import Target


class RefusedError(Exception):
    """What the repository gives is not to be trusted; the reason in one sentence."""


class UnreachableError(Exception):
    """The repository cannot be read now; the cause in one sentence."""


class Source(Protocol):
    """One look at a repository."""

    @property
    def unusable(self) -> tuple[str, ...]:
        """Signed targets whose description cannot be understood, each in a sentence."""
        ...

    def targets(self) -> tuple[Target, ...]:
        """Return what it offers now.

        Raises:
            RefusedError: It is not to be trusted.
            UnreachableError: It cannot be read now.
        """
        ...

    def fetch(self, job: Job, folder: Path) -> Path:
        """Download and verify the file of a job.

        Raises:
            RefusedError: It is not what was signed.
            UnreachableError: It cannot be read now.
        """
        ...


def take_copy(source: Path, job: Job, folder: Path) -> None:
    """Copy a file somebody hands in to the downloads, up to the length it may have; `fetch` then verifies it.

    Raises:
        RefusedError: It is not a plain file of that length.
    """
    try:
        handle = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise RefusedError(f"{source}: {error.strerror}") from error
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or status.st_size != job.length:
            raise RefusedError(f"{source}: not a plain file of {job.length} bytes")
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (folder / job.file).open("wb") as target:
            shutil.copyfileobj(file, target)
