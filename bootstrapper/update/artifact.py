"""Device data (DBC, device profile, meter set-up): a folder a version beside the one in use, and the link `current`.

The product itself judges a copy before it is used; nothing that does not validate ever replaces the active one.
"""

import shutil
from pathlib import Path

from bootstrapper.command import CommandError, need
from bootstrapper.durable import flip, sync, write_durable
from bootstrapper.places import Places
from bootstrapper.update.installer import InstallError
from bootstrapper.update.job import Job

CHECK_S = 120.0
MAX_BYTES = 10_000_000


class DeviceData:
    """Installs device data."""

    def __init__(self, places: Places, *, user: str = "") -> None:
        """`user`: whom the check runs as; empty: as ourselves."""
        self._places, self._user = places, user

    def _folder(self, job: Job) -> Path:
        return self._places.artifacts / job.kind / job.slot

    def _file(self, job: Job) -> Path:
        return self._folder(job) / job.version / job.name.rsplit("/", 1)[-1]

    def current(self, job: Job) -> str:
        """Return the version in use; empty when the product's own data is."""
        try:
            return (self._folder(job) / "current").readlink().name
        except OSError:
            return ""

    def in_use(self) -> dict[str, str]:
        """Return `kind/slot` to version of everything in use."""
        links = sorted(self._places.artifacts.glob("*/*/current"))
        return {f"{link.parent.parent.name}/{link.parent.name}": link.readlink().name for link in links}

    def examine(self, job: Job, file: Path) -> None:
        """Let the product judge the downloaded copy."""
        if job.length > MAX_BYTES:
            raise InstallError(f"{job.name} has {job.length} bytes, allowed for {job.kind} are {MAX_BYTES}")
        self._check(job, file)

    def _check(self, job: Job, file: Path) -> None:
        program = str(self._places.current / "bin/ballast")
        try:
            need((program, "check-artifact", job.kind, str(file)), timeout_s=CHECK_S, user=self._user)
        except CommandError as error:
            raise InstallError(f"not valid: {error}") from error

    def unpack(self, job: Job, file: Path) -> None:
        """Copy it to its folder, readable by the product, not writable."""
        target = self._file(job)
        try:
            target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
            write_durable(target, file.read_bytes(), mode=0o644)
            sync(self._folder(job))
        except OSError as error:
            raise InstallError(f"{target}: {error.strerror}") from error

    def preflight(self, job: Job) -> None:
        """Let the product judge it where it will be used."""
        self._check(job, self._file(job))

    def use(self, job: Job, version: str) -> None:
        """Let `current` point to a version; none: the product's own data is used again."""
        link = self._folder(job) / "current"
        if version:
            if not (self._folder(job) / version).is_dir():
                raise FileNotFoundError(f"{self._folder(job) / version}: no such version")
            flip(link, version)
        else:
            link.unlink(missing_ok=True)
            sync(link.parent)

    def discard(self, job: Job) -> None:
        """Remove the job's version."""
        if self.current(job) == job.version:
            raise InstallError(f"{job.kind} {job.version} is in use and is not removed")
        shutil.rmtree(self._folder(job) / job.version, ignore_errors=True)

    def prune(self, job: Job) -> None:
        """Remove every version but the one in use and the one before it."""
        for entry in self._folder(job).iterdir():
            if entry.is_dir() and not entry.is_symlink() and entry.name not in {job.version, job.replaces}:
                shutil.rmtree(entry, ignore_errors=True)
