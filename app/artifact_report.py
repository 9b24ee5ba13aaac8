"""What has become of the newest artifacts, for the twin: their end is known after a restart only."""

from collections.abc import Iterable
from typing import Any

from cloud.artifact_install import decoded
from cloud.artifact_journal import Job

SHOWN = 3
REASON = 500
"""Characters."""


class ArtifactReport:
    """Remembers what is reported; changed on one thread, read on another."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        self._known: dict[str, dict[str, Any]] = {}
        for job in jobs:
            self.changed(job)

    def changed(self, job: Job) -> None:
        """Take what has become of an artifact."""
        about: dict[str, Any] = {}
        if job.manifest:
            manifest = decoded(job)
            about = {"kind": manifest.kind.value, "name": manifest.name, "version": manifest.version}
        told = about | {"state": job.state.value, "reason": job.reason[:REASON]}
        newest = {**self._known, job.id: told}
        self._known = dict(list(newest.items())[-SHOWN:])

    def document(self) -> dict[str, Any]:
        """Return what is reported."""
        return {"artifacts": dict(self._known)}
