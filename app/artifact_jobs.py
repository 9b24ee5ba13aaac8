"""Long commands of the cloud that bring artifacts: `Receive_Artifact`, `Update_Device`.

Each is a coroutine `(payload, session, progress) -> words`, as the cloud's table of jobs wants it.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol

from cloud.artifact_install import decoded
from cloud.artifact_journal import Job, State
from cloud.artifact_manifest import Kind, ManifestError, signed_parts
from cloud.artifacts import Artifacts
from cloud.blob import SessionFiles

Work = Callable[[Any, SessionFiles, Callable[[str], None]], Coroutine[Any, Any, str]]


class ArtifactPayload(Protocol):
    """What the command brings."""

    @property
    def url(self) -> str:
        """Address of the file with its permission; a secret."""
        ...

    @property
    def manifest(self) -> Mapping[str, Any]:
        """The signed manifest, with its `signature`."""
        ...


class JobRefusedError(Exception):
    """A job that was refused or taken back, in words for the person who asked."""


class ReceivedArtifacts:
    """The jobs of received artifacts; give `changed` to `Artifacts`."""

    def __init__(self) -> None:
        self._heard: list[Callable[[Job], None]] = []

    def changed(self, job: Job) -> None:
        """Tell whoever waits."""
        for told in tuple(self._heard):
            told(job)

    def receive(self, artifacts: Artifacts, *, firmware: bool) -> Work:
        """Return the job that takes an artifact in and follows it until its trial begins or it is refused.

        Args:
            artifacts: The artifacts of the unit; their `run` does the work.
            firmware: This command is for firmware, else it is for everything else.
        """

        async def work(payload: ArtifactPayload, _: SessionFiles, progress: Callable[[str], None]) -> str:
            if (payload.manifest.get("kind") == Kind.FIRMWARE.value) is not firmware:
                right = "Update_Device" if not firmware else "Receive_Artifact"
                raise JobRefusedError(f"a {payload.manifest.get('kind')} is sent with {right}")
            waiting: asyncio.Queue[Job] = asyncio.Queue()
            loop = asyncio.get_running_loop()

            def told(job: Job) -> None:  # from the loop, or from a thread that writes
                loop.call_soon_threadsafe(waiting.put_nowait, job)

            self._heard.append(told)
            try:
                text, signature = signed_parts(payload.manifest)
                job = artifacts.submit(text, signature, payload.url)
                while job.state not in {State.TRIAL, *_ENDS}:
                    progress(_words(job))
                    job = await _next(waiting, job.id)
            except ManifestError as error:
                raise JobRefusedError(str(error)) from error
            finally:
                self._heard.remove(told)
            if job.state in {State.REFUSED, State.ROLLED_BACK}:
                raise JobRefusedError(_words(job))
            manifest = decoded(job)
            return f"{manifest.kind} {manifest.name} {manifest.version}: {_words(job)}"

        return work


_ENDS = frozenset({State.COMMITTED, State.ROLLED_BACK, State.REFUSED})


async def _next(waiting: asyncio.Queue[Job], job_id: str) -> Job:
    while True:
        job = await waiting.get()
        if job.id == job_id:
            return job


def _words(job: Job) -> str:
    return f"{job.state.value}: {job.reason}" if job.reason else job.state.value
