"""Artifacts from the cloud: received, verified, tried, committed or taken back (OTA-02).

    available -> downloading -> verified -> waiting -> installing -> trial -> committed
                     `-> refused(reason)                    `-> rolledback(reason)

One artifact at a time. Each state is on disk before what it stands for is done, and what is done may be done twice. A
configuration comes into use with a restart of the program (`artifact_install`: what happens at a start). Firmware goes
to the bootstrapper, which verifies it once more by its own trust.
"""

import asyncio
import contextlib
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec

from cloud.artifact_install import Installation, decoded
from cloud.artifact_journal import Job, State
from cloud.artifact_manifest import Kind, Manifest, ManifestError, Unit, read_manifest, unsuitable
from cloud.blob import BlobError
from cloud.download import Wanted
from cloud.durable import write_durable


class TrialResult(StrEnum):
    """How a trial stands."""

    RUNNING = "running"
    GOOD = "good"
    BAD = "bad"


class Trial(msgspec.Struct, frozen=True):
    """How a trial stands, and why it is bad."""

    result: TrialResult
    reason: str = ""


class Checker(Protocol):
    """Knows whether a file is what its kind says; called in a thread, with a copy."""

    def check(self, manifest: Manifest, file: Path) -> str:
        """Return what is wrong with it, in words; empty when it can be used."""
        ...


class Ground(Protocol):
    """What the running unit says and does about a change."""

    def not_now(self, manifest: Manifest) -> str:
        """Return why the unit must not change now; empty when it may."""
        ...

    def restart(self, reason: str) -> None:
        """Restart the program soon."""
        ...

    def trial(self, manifest: Manifest) -> Trial:
        """Return how the configuration in use does."""
        ...


class FirmwareHandover(Protocol):
    """The bootstrapper, which installs firmware."""

    async def update(self, manifest: Manifest, file: Path, note: Path) -> str:
        """Hand a file and its manifest (`note`) over, perhaps again; returns why it is refused, empty when taken.

        Raises:
            HandoverError: It was not reached; tried again later.
        """
        ...

    async def trial(self, manifest: Manifest) -> Trial:
        """Return what became of it.

        Raises:
            HandoverError: It was not reached; asked again later.
        """
        ...


class HandoverError(Exception):
    """The bootstrapper was not reached."""


Fetch = Callable[[Wanted, Path], Awaitable[None]]
"""Brings a verified file; raises `BlobError`."""


class Artifacts:
    """The artifacts of a unit and what becomes of them."""

    def __init__(
        self,
        root: Path,
        unit: Unit,
        keys: Sequence[str],
        checker: Checker,
        ground: Ground,
        handover: FirmwareHandover,
        fetch: Fetch,
        changed: Callable[[Job], None] = lambda _: None,
    ) -> None:
        """Make it; nothing happens before `step`.

        Args:
            root: Folder for all of it.
            unit: What this unit is.
            keys: Public keys that may sign (`artifact_manifest.read_manifest`).
            checker: Judges a copy before use.
            ground: The running unit.
            handover: The bootstrapper.
            fetch: Brings files.
            changed: Told of every change of a job, for reports.
        """
        self.disk = Installation(root, changed)
        self.store = self.disk.store
        self.journal = self.disk.journal
        self._unit = unit
        self._keys = tuple(keys)
        self._checker = checker
        self._ground = ground
        self._handover = handover
        self._fetch = fetch
        self._wake = asyncio.Event()
        self.fault = ""
        """What is wrong with the disk; empty when nothing is."""

    def submit(self, manifest: bytes, signature: str, url: str) -> Job:
        """Take an artifact in, or refuse it; the same one again is the same job, with a new address.

        Raises:
            OSError: The disk does not take it.
        """
        job_id = hashlib.sha256(manifest + b"\0" + signature.encode()).hexdigest()[:16]
        jobs = self.journal.jobs()
        number = jobs[-1].number + 1 if jobs else 1
        same = next((job for job in jobs if job.id == job_id), None)
        if same is not None and not same.finished:
            self._wake.set()
            return self.disk.write(same, url=url)
        text = manifest.decode("utf-8", "replace")
        fresh = Job(job_id, State.AVAILABLE, text, signature, url, number)
        try:
            found = read_manifest(manifest, signature, self._keys)
        except ManifestError as error:
            return self.disk.refuse(msgspec.structs.replace(fresh, manifest="", signature=""), str(error))
        wrong = self._unsuitable(found)
        if wrong and same is not None and same.state is State.COMMITTED and self._in_use(found) == found.version:
            return same
        if not wrong and any(not job.finished for job in jobs):
            wrong = "another artifact is on its way; one at a time"
        if wrong:
            return self.disk.refuse(fresh, wrong)
        self._wake.set()
        return self.disk.write(fresh)

    def wake(self) -> None:
        """Let `run` look at once at what waits; on its loop."""
        self._wake.set()

    async def step(self) -> bool:
        """Go on by one state; False when nothing could be done now, or there is nothing to do.

        Raises:
            OSError: The disk does not take it; the state on disk is unchanged, so it may be tried again.
        """
        job = await asyncio.to_thread(self.disk.current)
        if job is None:
            return False
        if job.state is State.TRIAL:
            return await self._try(job, decoded(job))
        try:
            manifest = read_manifest(job.manifest.encode(), job.signature, self._keys)
        except ManifestError as error:  # the keys of the site file have changed meanwhile
            self.disk.refuse(job, str(error))
            return True
        return await self._towards_use(job, manifest)

    async def _towards_use(self, job: Job, manifest: Manifest) -> bool:
        match job.state:
            case State.DOWNLOADING:
                return await self._download(job, manifest)
            case State.WAITING:
                return self._wait(job, manifest)
            case State.INSTALLING:
                return await self._install(job, manifest)
            case _:
                following = State.DOWNLOADING if job.state is State.AVAILABLE else State.WAITING
                self.disk.write(job, state=following)
                return True

    async def run(self, idle_s: float = 30.0) -> None:
        """Go on whenever there is something to do, until cancelled.

        Args:
            idle_s: What could not be done is tried again after this long.
        """
        task = asyncio.current_task()
        while task is None or not task.cancelling():  # `wait_for` before Python 3.12 may lose a cancellation
            self._wake.clear()  # before looking: what comes meanwhile is not missed
            try:
                went_on = await self.step()
            except OSError as error:
                self.fault = f"artifacts: {error.strerror or error}"
                went_on = False
            else:
                self.fault = ""
            if not went_on:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), idle_s)

    async def _download(self, job: Job, manifest: Manifest) -> bool:
        file = self.disk.file(job, manifest)
        try:
            await self._fetch(Wanted(job.url, manifest.size_bytes, manifest.sha256), file)
        except BlobError as error:
            if not error.retry:
                self.disk.refuse(job, f"download: {error}")
                return True
            self.disk.write(job, reason=f"download: {error}; tried again")
            return False
        wrong = await asyncio.to_thread(self._checker.check, manifest, file)
        if wrong:
            self.disk.refuse(job, f"check of {manifest.file}: {wrong}")
        else:
            self.disk.write(job, state=State.VERIFIED, reason="")
        return True

    def _wait(self, job: Job, manifest: Manifest) -> bool:
        wrong = self._unsuitable(manifest)  # it may have waited for days
        if wrong:
            self.disk.refuse(job, wrong)
            return True
        reason = self._ground.not_now(manifest)
        if not reason:
            previous = "" if manifest.kind is Kind.FIRMWARE else self.store.active(manifest.kind, manifest.name)
            self.disk.write(job, state=State.INSTALLING, reason="", previous=previous)
            return True
        if reason != job.reason:
            self.disk.write(job, reason=reason)
        return False

    async def _install(self, job: Job, manifest: Manifest) -> bool:
        if manifest.kind is not Kind.FIRMWARE:
            done = await asyncio.to_thread(self.disk.install, job, manifest)
            if done.finished:
                return True
            self._ground.restart(f"{manifest.kind} {manifest.name} {manifest.version} comes into use")
            return True
        file = self.disk.file(job, manifest)
        note = file.with_name("manifest.json")
        await asyncio.to_thread(write_durable, note, job.manifest.encode())
        try:
            refused = await self._handover.update(manifest, file, note)
        except HandoverError as error:
            if job.reason != str(error):
                self.disk.write(job, reason=str(error))
            return False
        if refused:
            self.disk.refuse(job, f"bootstrapper: {refused}")
        else:
            self.disk.write(job, state=State.TRIAL, reason="")
        return True

    async def _try(self, job: Job, manifest: Manifest) -> bool:
        if manifest.kind is Kind.FIRMWARE:
            try:
                trial = await self._handover.trial(manifest)
            except HandoverError:
                return False
        elif job.trial_starts == 0:  # the restart is still to come
            return False
        else:
            trial = self._ground.trial(manifest)
        match trial.result:
            case TrialResult.RUNNING:
                return False
            case TrialResult.GOOD:
                await asyncio.to_thread(self.disk.commit, job, manifest)
            case TrialResult.BAD if manifest.kind is Kind.FIRMWARE:
                self.disk.write(job, state=State.ROLLED_BACK, reason=trial.reason)
            case TrialResult.BAD:
                await asyncio.to_thread(self.disk.take_back, job, manifest, trial.reason)
                self._ground.restart(f"{manifest.kind} {manifest.name} {manifest.version} was taken back")
        return True

    def _in_use(self, manifest: Manifest) -> str:
        firmware = manifest.kind is Kind.FIRMWARE
        return self._unit.version if firmware else self.store.active(manifest.kind, manifest.name)

    def _unsuitable(self, manifest: Manifest) -> str:
        return unsuitable(manifest, self._unit, self.store.active(manifest.kind, manifest.name))
