"""Device data (DBC, device profile, meter set-up): a folder a version beside the one in use, and the link `current`.

The layout is that of the control program's own artifacts (`<data>/artifacts/<kind>/<name>/<version>/`), which is where
it looks for them. The product itself judges a copy before it is used; nothing that does not validate ever replaces
the active one.
"""

import contextlib
import tempfile
from pathlib import Path

from bootstrapper.command import CommandError, need
from bootstrapper.places import Places
from bootstrapper.update.installer import InstallError
from bootstrapper.update.job import Job
from bootstrapper.update.safe_folder import Folder, opened

CHECK_S = 120.0
MAX_BYTES = 5_000_000
CURRENT = "current"


class DeviceData:
    """Installs device data."""

    def __init__(self, places: Places, *, user: str = "") -> None:
        """`user`: whom the check runs as; empty: as ourselves."""
        self._places, self._user = places, user

    def current(self, job: Job) -> str:
        """Return the version in use; empty when the product's own data is."""
        return _target(self._places.artifacts / job.kind / job.slot / CURRENT)

    def in_use(self) -> dict[str, str]:
        """Return `kind/slot` to version of everything in use."""
        links = sorted(self._places.artifacts.glob(f"*/*/{CURRENT}"))
        return {f"{link.parent.parent.name}/{link.parent.name}": _target(link) for link in links}

    def examine(self, job: Job, file: Path) -> None:
        """Let the product judge a copy of the downloaded file."""
        if job.length > MAX_BYTES:
            raise InstallError(f"{job.name} has {job.length} bytes, allowed for {job.kind} are {MAX_BYTES}")
        self._check(job, file)

    def _check(self, job: Job, file: Path) -> None:
        """Let the product judge a copy where its user can read it: the downloads are root's alone."""
        program = str(self._places.current / "bin/ballast")
        with tempfile.TemporaryDirectory(prefix="ballast-check-") as folder:
            copy = Path(folder) / _file_name(job)
            copy.write_bytes(file.read_bytes())
            Path(folder).chmod(0o755)
            copy.chmod(0o644)
            words = (program, "artifact", "check", str(copy), "--kind", job.kind, "--name", job.slot)
            words = (*words, "--release", job.version, "--site", str(self._places.site))
            try:
                need(words, timeout_s=CHECK_S, user=self._user)
            except CommandError as error:
                raise InstallError(f"not valid: {error}") from error

    def unpack(self, job: Job, file: Path) -> None:
        """Put it into a folder of its version."""
        try:
            with opened(self._places.data, "artifacts", job.kind, job.slot, job.version) as folder:
                folder.write(_file_name(job), file.read_bytes())
        except OSError as error:
            raise InstallError(f"{job.kind} {job.slot} {job.version}: {error.strerror}") from error

    def preflight(self, job: Job) -> None:
        """Let the product judge what lies where it will be used."""
        self._check(job, self._places.artifacts / job.kind / job.slot / job.version / _file_name(job))

    def use(self, job: Job, version: str) -> None:
        """Let `current` point to a version; none: the product's own data is used again."""
        with self._slot(job) as folder:
            if version and not folder.has_folder(version):
                raise FileNotFoundError(f"{job.kind} {job.slot} {version}: no such version")
            folder.link(CURRENT, version)

    def discard(self, job: Job) -> None:
        """Remove the job's version."""
        with self._slot(job) as folder:
            if folder.target_of(CURRENT) == job.version:
                raise InstallError(f"{job.kind} {job.version} is in use and is not removed")
            _remove(folder, job.version)

    def prune(self, job: Job) -> None:
        """Remove every version but the one in use and the one before it."""
        with self._slot(job) as folder:
            for name in folder.folders():
                if name not in {job.version, job.replaces, folder.target_of(CURRENT)}:
                    _remove(folder, name)

    def _slot(self, job: Job) -> contextlib.AbstractContextManager[Folder]:
        return opened(self._places.data, "artifacts", job.kind, job.slot)


def _remove(folder: Folder, name: str) -> None:
    if not folder.has_folder(name):
        return
    try:
        folder.remove(name)
    except OSError as error:
        raise InstallError(f"{name} cannot be removed: {error.strerror}") from error


def _file_name(job: Job) -> str:
    return job.name.rsplit("/", 1)[-1]


def _target(link: Path) -> str:
    try:
        return link.readlink().name
    except OSError:
        return ""
