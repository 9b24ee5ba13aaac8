"""Commands that take long: answered at once with an id, followed in the reported properties."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol

import msgspec

from cloud.commands import Payload
from cloud.transport import Json

_LOG = logging.getLogger("ballast.cloud.jobs")

SHOWN = 5
"""Jobs kept in the reported properties."""
TEXT = 500


class Uploads(Protocol):
    """What a job may ask of the connection; see `HubSession`."""

    async def upload_ticket(self, blob_name: str) -> Json:
        """Ask where a file may be uploaded to. Raises `HubError`."""
        ...

    async def upload_done(self, correlation_id: str, *, success: bool, status: int, text: str) -> None:
        """Tell what became of the upload. Raises `HubError`."""
        ...


Work = Callable[[Any, Uploads, Callable[[str], None]], Coroutine[Any, Any, str]]
"""Carries a command out: payload, connection, a way to tell progress; returns what was done, in words."""


class JobError(Exception):
    """A job that failed, in words for the person who asked."""


class JobState(msgspec.Struct, frozen=True):
    """What is told of a job."""

    command: str
    status: str
    """`running`, `done` or `failed`."""
    text: str
    at_utc: float


class Jobs:
    """The jobs of this run."""

    def __init__(self, work: Mapping[str, Work], uploads: Uploads, utc: Callable[[], float]) -> None:
        self.changed: Callable[[], None] = lambda: None
        self._work, self._uploads, self._utc = work, uploads, utc
        self._states: dict[str, JobState] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._count = 0

    @property
    def offered(self) -> frozenset[str]:
        """Names of the commands somebody carries out."""
        return frozenset(self._work)

    def reported(self) -> Json:
        """Return the newest jobs by id."""
        newest = list(self._states.items())[-SHOWN:]
        return {job_id: msgspec.to_builtins(state) for job_id, state in newest}

    def start(self, command: str, payload: Payload) -> str:
        """Begin a job and return its id.

        Raises:
            JobError: One of its kind is running.
        """
        if command in self._tasks:
            raise JobError(f"a {command} is running already; wait for its end in the reported properties")
        self._count += 1
        job_id = f"{command}-{int(self._utc())}-{self._count}"
        self._tell(job_id, JobState(command, "running", "begun", self._utc()))
        task = asyncio.get_running_loop().create_task(self._run(job_id, command, payload), name=job_id)
        self._tasks[command] = task
        task.add_done_callback(lambda _: self._tasks.pop(command, None))  # also of one that never came to run
        return job_id

    async def close(self) -> None:
        """End what runs."""
        tasks = tuple(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def _run(self, job_id: str, command: str, payload: Payload) -> None:
        def progress(text: str) -> None:
            self._tell(job_id, JobState(command, "running", text[:TEXT], self._utc()))

        try:
            text = await self._work[command](payload, self._uploads, progress)
            state = JobState(command, "done", text[:TEXT], self._utc())
        except Exception as error:  # noqa: BLE001 - whatever ends a job is told to who asked for it
            _LOG.exception("job failed", extra={"job": job_id})
            words = str(error) or type(error).__name__
            state = JobState(command, "failed", words[:TEXT], self._utc())
        self._tell(job_id, state)

    def _tell(self, job_id: str, state: JobState) -> None:
        _LOG.info("job", extra={"job": job_id, "status": state.status, "text": state.text})
        self._states[job_id] = state
        while len(self._states) > SHOWN:
            del self._states[next(iter(self._states))]
        self.changed()
