"""The bootstrapper's local socket, for firmware: one JSON object a line, one answer a line.

    {"ask": "update", "kind": "firmware", "version": "1.5.0", "file": "/var/lib/…/x.deb", "manifest": "/var/lib/…"}
    {"accepted": true, "text": "…"}   or   {"accepted": false, "text": "why not"}

What becomes of it stands in the bootstrapper's status file.
"""

import asyncio
from pathlib import Path
from typing import Any

import msgspec

from cloud.artifact_manifest import Kind, Manifest
from cloud.artifacts import HandoverError, Trial, TrialResult

ANSWER_S = 60.0
"""It copies and verifies the file before it answers."""
NO_TRACE_S = 3600.0
"""A firmware it has taken but shows nowhere after this long was not in its repository."""
_LARGEST_BYTES = 65_536


class _Answer(msgspec.Struct, frozen=True):
    accepted: bool
    text: str = ""


class _Job(msgspec.Struct, frozen=True):
    kind: str = ""
    version: str = ""
    phase: str = ""
    reason: str = ""
    since_utc: float = 0.0


class _Status(msgspec.Struct, frozen=True):
    running: str = ""
    job: _Job | None = None
    history: tuple[_Job, ...] = ()


class BootstrapperSocket:
    """Hands firmware to the bootstrapper and reads what became of it."""

    def __init__(self, socket: Path, status: Path) -> None:
        """Make it.

        Args:
            socket: The bootstrapper's local socket.
            status: Its status file of updates.
        """
        self._socket = socket
        self._status = status
        self._before: frozenset[float] = frozenset()
        """When earlier attempts with the same version ended."""
        self._since_s: float | None = None

    async def update(self, manifest: Manifest, file: Path, note: Path) -> str:
        """Hand a file over; may be called again with the same. Returns why it is refused; empty: taken.

        Raises:
            HandoverError: It was not reached, or does not answer in its language.
        """
        before = await self._read() if await asyncio.to_thread(self._status.is_file) else _Status()
        self._before = frozenset(job.since_utc for job in before.history if _about(job, manifest))
        question = {"ask": "update", "kind": Kind.FIRMWARE.value, "version": manifest.version}
        answer = await self._ask({**question, "file": str(file), "manifest": str(note)})
        return "" if answer.accepted else (answer.text or "without a reason")

    async def trial(self, manifest: Manifest) -> Trial:
        """Return what became of it.

        Raises:
            HandoverError: The status cannot be read.
        """
        status = await self._read()
        now_s = asyncio.get_running_loop().time()
        if status.job is not None and _about(status.job, manifest):
            self._since_s = now_s
            return Trial(TrialResult.RUNNING)
        ended = [job for job in status.history if _about(job, manifest) and job.since_utc not in self._before]
        if not ended:
            if status.running == manifest.version:
                return Trial(TrialResult.GOOD)
            self._since_s = now_s if self._since_s is None else self._since_s
            if now_s - self._since_s > NO_TRACE_S:
                return Trial(TrialResult.BAD, "the bootstrapper did not take it on; see its status")
            return Trial(TrialResult.RUNNING)
        last = ended[0]
        if last.phase == "committed":
            return Trial(TrialResult.GOOD)
        return Trial(TrialResult.BAD, f"{last.phase}: {last.reason}" if last.reason else last.phase)

    async def _read(self) -> _Status:
        try:
            return msgspec.json.decode(await asyncio.to_thread(self._status.read_bytes), type=_Status)
        except (OSError, msgspec.DecodeError) as error:
            raise HandoverError(f"the bootstrapper's status cannot be read: {type(error).__name__}") from error

    async def _ask(self, question: dict[str, Any]) -> _Answer:
        try:
            async with asyncio.timeout(ANSWER_S):
                reader, writer = await asyncio.open_unix_connection(self._socket, limit=_LARGEST_BYTES)
                try:
                    writer.write(msgspec.json.encode(question) + b"\n")
                    await writer.drain()
                    line = await reader.readline()
                finally:
                    writer.close()
            return msgspec.json.decode(line, type=_Answer)
        except (OSError, TimeoutError, ValueError) as error:  # ValueError: a line too long, or no JSON
            raise HandoverError(f"the bootstrapper was not reached: {type(error).__name__}") from error


def _about(job: _Job, manifest: Manifest) -> bool:
    return (job.kind, job.version) == (Kind.FIRMWARE.value, manifest.version)
