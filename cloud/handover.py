"""The bootstrapper's local socket, for firmware: one JSON object a line, one answer a line.

    {"ask": "update", "file": "/var/lib/ballast/…/x.deb", "manifest": "/var/lib/ballast/…/manifest.json"}
    {"ok": true}   or   {"ok": false, "reason": "…"}

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
_LARGEST_BYTES = 65_536


class _Answer(msgspec.Struct, frozen=True):
    ok: bool
    reason: str = ""


class _Job(msgspec.Struct, frozen=True):
    kind: str = ""
    version: str = ""
    phase: str = ""
    reason: str = ""


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

    async def update(self, file: Path, manifest: Path) -> str:
        """Hand a file over; may be called again with the same. Returns why it is refused; empty: taken.

        Raises:
            HandoverError: It was not reached, or does not answer in its language.
        """
        answer = await self._ask({"ask": "update", "file": str(file), "manifest": str(manifest)})
        return "" if answer.ok else (answer.reason or "without a reason")

    async def trial(self, manifest: Manifest) -> Trial:
        """Return what became of it.

        Raises:
            HandoverError: The status cannot be read.
        """
        try:
            data = await asyncio.to_thread(self._status.read_bytes)
            status = msgspec.json.decode(data, type=_Status)
        except (OSError, msgspec.DecodeError) as error:
            raise HandoverError(f"the bootstrapper's status cannot be read: {type(error).__name__}") from error
        if status.job is not None and _about(status.job, manifest):
            return Trial(TrialResult.RUNNING)
        last = next((job for job in status.history if _about(job, manifest)), None)
        if last is None:
            good = status.running == manifest.version
            return Trial(TrialResult.GOOD if good else TrialResult.RUNNING)
        if last.phase == "committed":
            return Trial(TrialResult.GOOD)
        return Trial(TrialResult.BAD, f"{last.phase}: {last.reason}" if last.reason else last.phase)

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
