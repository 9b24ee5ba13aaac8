"""Artifacts on the disk of a unit: coming into use, on trial, taken back. Needs nothing but the folder.

`at_start` runs before the program reads any configuration, so that one with which the program does not come up is
taken back without anybody's help.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec

from cloud.artifact_journal import Job, Journal, State
from cloud.artifact_manifest import Kind, Manifest
from cloud.artifact_store import ArtifactStore
from cloud.download import sha256_of

TRIAL_STARTS = 3
"""The program may start so often before a configuration in trial is taken back."""


class Installation:
    """Store and journal of a unit, and the steps that change both."""

    def __init__(self, root: Path, changed: Callable[[Job], None] = lambda _: None) -> None:
        """Open it.

        Args:
            root: Folder for all of it.
            changed: Told of every change of a job, for reports.
        """
        self.store = ArtifactStore(root)
        self.journal = Journal(root / "jobs")
        self._incoming = root / "incoming"
        self._changed = changed

    def current(self) -> Job | None:
        """Return the job that is under way, None when there is none."""
        return next((job for job in self.journal.jobs() if not job.finished), None)

    def file(self, job: Job, manifest: Manifest) -> Path:
        """Return where the file of a job arrives."""
        return self._incoming / job.id / manifest.file

    def write(self, job: Job, **changes: object) -> Job:
        """Put a job on disk with some changes; what came with a finished one is removed."""
        written = self.journal.write(msgspec.structs.replace(job, **changes))
        if written.finished:
            shutil.rmtree(self._incoming / written.id, ignore_errors=True)
            self.journal.forget_old()
        self._changed(written)
        return written

    def refuse(self, job: Job, reason: str) -> Job:
        """End a job that never came into use."""
        return self.write(job, state=State.REFUSED, reason=reason)

    def install(self, job: Job, manifest: Manifest) -> Job:
        """Store a configuration and bring it into use; its trial begins with the next start."""
        file = self.file(job, manifest)
        if not self.store.holds(manifest) and not (file.is_file() and sha256_of(file) == manifest.sha256):
            return self.refuse(job, f"the stored copy of {manifest.file} was damaged; send it again")
        self.store.put(manifest, file, job.manifest.encode(), job.signature)
        self.store.use(manifest.kind, manifest.name, manifest.version)
        return self.write(job, state=State.TRIAL, reason="")

    def commit(self, job: Job, manifest: Manifest) -> None:
        """End a trial well; the version before is kept."""
        self.write(job, state=State.COMMITTED)
        if manifest.kind is not Kind.FIRMWARE:
            self.store.prune(manifest.kind, manifest.name, frozenset({job.previous}))

    def take_back(self, job: Job, manifest: Manifest, reason: str) -> None:
        """End a trial badly: the version before is in use again."""
        self.store.use(manifest.kind, manifest.name, job.previous)
        self.write(job, state=State.ROLLED_BACK, reason=reason)

    def at_start(self) -> None:
        """Bring things in order before the program reads its configuration: finish an installation, count a trial.

        Raises:
            OSError: The disk does not take it.
        """
        job = self.current()
        if job is None:
            return
        manifest = decoded(job)
        if manifest.kind is Kind.FIRMWARE:  # the bootstrapper's
            return
        if job.state is State.INSTALLING:
            job = self.install(job, manifest)
        if job.state is State.TRIAL:
            starts = job.trial_starts + 1
            if starts > TRIAL_STARTS:
                self.take_back(job, manifest, f"the program did not come up with it in {TRIAL_STARTS} starts")
            else:
                self.write(job, trial_starts=starts)


def decoded(job: Job) -> Manifest:
    """Return the manifest of a job that was accepted once."""
    return msgspec.json.decode(job.manifest, type=Manifest)
