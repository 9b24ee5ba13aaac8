"""Long commands of the cloud that are about files: `Upload_Logs`, `Receive_Artifact`, `Update_Device`.

Each is a coroutine `(payload, session, progress) -> words`, as the cloud's table of jobs wants it.
"""

import asyncio
import time
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any, Protocol

from app import clock, log_bundle
from app.paths import Paths
from app.version import version
from cloud.artifact_install import decoded
from cloud.artifact_journal import Job, State
from cloud.artifact_manifest import Kind, ManifestError, signed_parts
from cloud.artifacts import Artifacts
from cloud.blob import HubTickets, SessionFiles, upload
from cloud.download import persistently

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


def upload_logs(
    paths: Paths, *, site: Path | None = None, secrets: tuple[Path, ...] = (), trust: Path | None = None
) -> Work:
    """Return the job that packs the logs without secrets and uploads them by the hub's ticket.

    Args:
        paths: Folders of the unit.
        site: The site file, to be packed as well.
        secrets: Files with further secrets that must not be in the archive.
        trust: PEM of the authorities of the storage; None: the system's.
    """

    async def work(_: object, session: SessionFiles, progress: Callable[[str], None]) -> str:
        at = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(clock.utc_s()))
        archive = paths.data / "upload" / f"logs-{at}.zip"
        progress("packing")
        try:
            await asyncio.to_thread(log_bundle.bundle, paths, archive, site=site, secrets=secrets)
            size = (await asyncio.to_thread(archive.stat)).st_size
            progress(f"uploading {size / 1e3:.0f} kB")
            names: list[str] = []

            async def once() -> None:
                done = await upload(HubTickets(session), archive, f"logs/{at}-{version()}.zip", trust=trust)
                names.append(done.blob_name)

            await persistently(once)
        finally:
            await asyncio.to_thread(archive.unlink, missing_ok=True)
        return f"{names[-1]}, {size / 1e3:.0f} kB"

    return work


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
