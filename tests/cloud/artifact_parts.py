"""What the tests of artifacts share: a release side, and a unit whose ground is a table."""

import asyncio
import base64
import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from cloud.artifact_journal import Job, State
from cloud.artifact_manifest import Kind, Manifest, Unit
from cloud.artifacts import Artifacts, HandoverError, Trial, TrialResult
from cloud.download import Wanted

PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = base64.b64encode(PRIVATE.public_key().public_bytes_raw()).decode()
UNIT = Unit(version="1.4.0", hardware="raspberry-pi-4")
ENDING = {Kind.FIRMWARE: "deb", Kind.BMS: "dbc", Kind.DEVICE: "json", Kind.METER: "json"}


def manifest_of(content: bytes, kind: Kind = Kind.BMS, version: str = "1.0", **changes: object) -> Manifest:
    made = Manifest(
        schema="ballast-artifact/1",
        kind=kind,
        name="rack",
        version=version,
        hardware=("any",),
        minimum_version="1.0",
        file=f"rack.{ENDING[kind]}",
        size_bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    return msgspec.structs.replace(made, **changes)


def signed(manifest: Manifest | bytes, key: Ed25519PrivateKey = PRIVATE) -> tuple[bytes, str]:
    text = manifest if isinstance(manifest, bytes) else msgspec.json.encode(manifest)
    return text, base64.b64encode(key.sign(text)).decode()


class Site:
    """Everything around the artifacts of a unit: blobs in a folder, checks, restarts, the bootstrapper."""

    def __init__(self, folder: Path, keys: tuple[str, ...] = (KEY,)) -> None:
        self.blobs = folder / "blobs"
        self.blobs.mkdir(exist_ok=True)
        self.root = folder / "artifacts"
        self.keys = keys
        self.bad = ""
        """What the check finds."""
        self.busy = ""
        """Why the unit must not change."""
        self.result = Trial(TrialResult.GOOD)
        self.fetch_error: Exception | None = None
        self.on_restart: Callable[[], object] = bool
        self.restarts: list[str] = []
        self.seen: list[tuple[State, str]] = []
        self.handed: list[str] = []
        self.handover_answer: str | None = ""
        """None: it is not reached."""

    def check(self, manifest: Manifest, file: Path) -> str:
        return self.bad if file.name == manifest.file and file.stat().st_size == manifest.size_bytes else "wrong copy"

    def not_now(self, manifest: Manifest) -> str:
        return self.busy and f"{manifest.name}: {self.busy}"

    def restart(self, reason: str) -> None:
        self.restarts.append(reason)
        self.on_restart()

    def trial(self, manifest: Manifest) -> Trial:
        return msgspec.structs.replace(
            self.result, reason=self.result.reason and f"{manifest.name}: {self.result.reason}"
        )

    async def fetch(self, wanted: Wanted, file: Path) -> None:
        if self.fetch_error is not None:
            raise self.fetch_error
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self.blobs / wanted.url, file)

    def changed(self, job: Job) -> None:
        if not self.seen or self.seen[-1] != (job.state, job.reason):
            self.seen.append((job.state, job.reason))

    def started(self) -> Artifacts:
        """Start the program, as after a restart."""
        running = Artifacts(self.root, UNIT, self.keys, self, self, Bootstrapper(self), self.fetch, self.changed)
        running.disk.at_start()
        return running

    def offer(
        self, content: bytes, kind: Kind = Kind.BMS, version: str = "1.0", **changes: object
    ) -> tuple[bytes, str, str]:
        url = f"{kind}-{version}"
        (self.blobs / url).write_bytes(content)
        return *signed(manifest_of(content, kind, version, **changes)), url


class Bootstrapper:
    """The bootstrapper's socket."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def update(self, manifest: Manifest, file: Path, note: Path) -> str:
        if self._site.handover_answer is None:
            raise HandoverError("the bootstrapper was not reached")
        text = await asyncio.to_thread(note.read_bytes)
        assert msgspec.json.decode(text, type=Manifest) == manifest
        self._site.handed.append(f"{file.name} {manifest.version}")
        return self._site.handover_answer

    async def trial(self, manifest: Manifest) -> Trial:
        if self._site.handover_answer is None:
            raise HandoverError("the bootstrapper was not reached")
        return self._site.trial(manifest)


async def brought(site: Site, content: bytes, version: str) -> Artifacts:
    """Bring a version into use, through its restart and trial."""
    running = site.started()
    running.submit(*site.offer(content, version=version))
    while await running.step():
        pass
    running = site.started()
    while await running.step():
        pass
    return running
