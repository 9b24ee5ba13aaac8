"""How an update gets on the disk and into use; one implementation a sort of update."""

from pathlib import Path
from typing import Protocol

from bootstrapper.update.job import Job


class InstallError(Exception):
    """It cannot be installed; the reason in one sentence, fit for a report."""


class BusyError(InstallError):
    """Somebody else is installing; to be tried again later."""


class Installer(Protocol):
    """Steps of the update machine that touch the disk. Each may be repeated after a power cut."""

    def current(self, job: Job) -> str:
        """Return the version in use; empty when there is none."""
        ...

    def examine(self, job: Job, file: Path) -> None:
        """Look whether a verified file is what its description says.

        Raises:
            InstallError: It is not.
        """
        ...

    def unpack(self, job: Job, file: Path) -> None:
        """Put it on the disk beside what is in use.

        Raises:
            BusyError: Not now.
            InstallError: It cannot be.
        """
        ...

    def preflight(self, job: Job) -> None:
        """Try it where it is, without effect on what runs.

        Raises:
            InstallError: It does not work.
        """
        ...

    def use(self, job: Job, version: str) -> None:
        """Switch to a version that is on the disk, in one step; empty: to none.

        Raises:
            OSError: The disk does not take it; the old one stays in use.
        """
        ...

    def discard(self, job: Job) -> None:
        """Remove the job's version from the disk; it is not in use.

        Raises:
            InstallError: It cannot be.
        """
        ...

    def prune(self, job: Job) -> None:
        """Remove what neither is in use nor is the way back.

        Raises:
            InstallError: It cannot be.
        """
        ...
