"""The product itself: a package a version under /opt/ballast-ems, and the link `current`.

Two versions are always on the disk after the first update: the one in use and the way back.
"""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from bootstrapper.command import CommandError, Done, need, run
from bootstrapper.durable import flip, sync
from bootstrapper.places import Places
from bootstrapper.update.installer import BusyError, InstallError
from bootstrapper.update.job import Job

PACKAGE = "ballast-ems-core-"
UNPACK_S = 900.0
"""An arm64 board with a slow card needs a minute."""
PREFLIGHT_S = 180.0
LOCKED = "locked by another process"
"""dpkg's words when apt, or another dpkg, has the lock."""
PRE_RELEASE = re.compile(r"(?<=\d)((?:a|b|rc)\d+)")
"""As Python writes it; dpkg takes it for newer than the release unless a tilde stands before it."""
DPKG_ERROR = re.compile(r"^dpkg: error .*\n\s*(.{1,300})", re.MULTILINE)
"""What was wrong; dpkg's last line only names the file."""
SPACE_FACTOR = 6
"""Unpacked and downloaded, as a multiple of the package (measured: 56 MB become 182 MB)."""


class Firmware:
    """Installs payload packages by dpkg."""

    def __init__(
        self,
        places: Places,
        *,
        dpkg: Sequence[str] = ("dpkg",),
        dpkg_deb: Sequence[str] = ("dpkg-deb",),
        user: str = "",
    ) -> None:
        """`user`: whom the preflight runs as; empty: as ourselves."""
        self._places, self._dpkg, self._dpkg_deb, self._user = places, tuple(dpkg), tuple(dpkg_deb), user

    def current(self, job: Job | None = None) -> str:
        """Return the version that `current` points to; empty when it points to none that is there."""
        del job
        link = self._places.current
        try:
            target = link.readlink()
        except OSError:
            return ""
        return target.name if self._complete(target.name) else ""

    def _complete(self, version: str) -> bool:
        return bool(version) and (self._places.payloads / version / "bin/ballast").is_file()

    def versions(self) -> tuple[str, ...]:
        """Return the versions on the disk, in no order."""
        try:
            entries = sorted(self._places.payloads.iterdir())
        except OSError:
            return ()
        return tuple(entry.name for entry in entries if not entry.is_symlink() and self._complete(entry.name))

    def older(self, first: str, second: str) -> bool:
        """Tell whether a version is older than another one, by dpkg's order; `1.2.0rc1` is older than `1.2.0`.

        Raises:
            InstallError: dpkg cannot tell.
        """
        pair = (PRE_RELEASE.sub(r"~\1", first), PRE_RELEASE.sub(r"~\1", second))
        done = self._run((*self._dpkg, "--compare-versions", pair[0], "lt", pair[1]))
        if done.code not in {0, 1}:
            raise InstallError(f"versions {first!r} and {second!r} cannot be compared: {done.last_words}")
        return done.code == 0

    def examine(self, job: Job, file: Path) -> None:
        """Look whether the package is the payload of this version and nothing else."""
        done = self._run((*self._dpkg_deb, "--field", str(file), "Package"))
        if done.code != 0:
            raise InstallError(f"{job.name} is not a Debian package: {done.last_words}")
        name, wanted = done.out.strip(), PACKAGE + job.version
        if name != wanted:
            raise InstallError(f"{job.name} holds package {name!r} instead of {wanted!r}")
        free, need_bytes = shutil.disk_usage(self._places.payloads).free, SPACE_FACTOR * job.length
        if free < need_bytes:
            raise InstallError(f"{need_bytes // 1_000_000} MB of disk are needed, {free // 1_000_000} MB are free")

    def unpack(self, job: Job, file: Path) -> None:
        """Let dpkg install the package; repeating it repairs what a power cut has left."""
        done = self._run((*self._dpkg, "--install", str(file)), UNPACK_S)
        if done.code != 0:
            if LOCKED in done.err:
                raise BusyError("apt or dpkg is at work; the update goes on after it")
            found = DPKG_ERROR.search(done.err)
            raise InstallError(f"dpkg cannot install it: {found.group(1) if found else done.last_words}")
        if not self._complete(job.version):
            raise InstallError(f"the package brings no {self._places.payloads / job.version}/bin/ballast")
        sync(self._places.payloads)

    def preflight(self, job: Job) -> None:
        """Let the new version say who it is and read this unit's site file."""
        program = str(self._places.payloads / job.version / "bin/ballast")
        told = self._try((program, "--version"))
        if told.split()[-1:] != [job.version]:
            raise InstallError(f"it calls itself {told.strip()[-60:]!r} instead of {job.version}")
        if self._places.site.is_file():
            self._try((program, "check", str(self._places.site)))

    def _try(self, words: Sequence[str]) -> str:
        try:
            return need(words, timeout_s=PREFLIGHT_S, user=self._user).out
        except CommandError as error:
            raise InstallError(f"the new version does not start: {error}") from error

    def use(self, job: Job, version: str) -> None:
        """Let `current` point to a version."""
        del job
        if not self._complete(version):
            raise FileNotFoundError(f"{self._places.payloads / version}: not a complete version")
        flip(self._places.current, version)

    def repair(self) -> str:
        """Let `current` point to the newest version on the disk when it points to none; return what was done.

        Raises:
            InstallError: Versions cannot be compared.
        """
        if self.current():
            return ""
        best = ""
        for version in self.versions():
            if not best or self.older(best, version):
                best = version
        if not best:
            return ""
        flip(self._places.current, best)
        return f"current pointed to no version that is there; {best} is in use now"

    def discard(self, job: Job) -> None:
        """Remove the payload of a job, however far its installation got, so that apt goes on working."""
        self._remove(job.version)

    def prune(self, job: Job) -> None:
        """Remove every payload but the one in use and the one before it."""
        for version in self.versions():
            if version not in {self.current(), job.version, job.replaces}:
                self._remove(version)

    def _remove(self, version: str) -> None:
        if version == self.current():
            raise InstallError(f"version {version} is in use and is not removed")
        done = self._run((*self._dpkg, "--purge", "--force-remove-reinstreq", PACKAGE + version), UNPACK_S)
        folder = self._places.payloads / version
        if done.code != 0:
            raise InstallError(f"dpkg cannot remove version {version}: {done.last_words}")
        if folder.is_dir():  # files the program has made beside its own, such as compiled modules
            shutil.rmtree(folder)

    def architecture(self) -> str:
        """Return Debian's word for this computer.

        Raises:
            InstallError: dpkg does not tell.
        """
        done = self._run((*self._dpkg, "--print-architecture"))
        if done.code != 0:
            raise InstallError(f"dpkg does not tell the architecture: {done.last_words}")
        return done.out.strip()

    def _run(self, words: Sequence[str], timeout_s: float = 60.0) -> Done:
        try:
            return run(words, timeout_s=timeout_s)
        except CommandError as error:
            raise InstallError(str(error)) from error
