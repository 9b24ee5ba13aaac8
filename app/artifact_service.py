"""Received artifacts, on a thread and a loop of their own: a trial ends whether or not the hub is there.

A site without `[artifacts]` takes none; one that is on its way is finished all the same.
"""

import asyncio
import logging
import platform
import re
import threading
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from app.artifact_checks import ArtifactChecks
from app.artifact_ground import UnitGround
from app.artifact_jobs import ArtifactPayload, ReceivedArtifacts
from app.artifact_use import artifact_folder
from app.paths import Paths
from app.site_artifacts import ArtifactSection
from app.site_model import SiteModel
from app.version import version
from cloud.artifact_install import decoded
from cloud.artifact_journal import Job
from cloud.artifact_manifest import Unit
from cloud.artifacts import Artifacts, FirmwareHandover
from cloud.blob import SessionFiles
from cloud.download import Wanted, download, persistently
from cloud.handover import BootstrapperSocket
from control.readings import Finding
from control.record import CycleRecord, State
from control.requests import ChangeState, Origin, Request, Role, Source

_LOG = logging.getLogger("ballast.cloud.artifacts")

SOCKET = Path("/run/ballast-bootstrapper/socket")
UPDATE_STATUS = Path("/var/lib/ballast/update/status.json")
MODEL = Path("/proc/device-tree/model")
CLOSE_S = 5.0
SHOWN = 5

Work = Callable[[Any, SessionFiles, Callable[[str], None]], Coroutine[Any, Any, str]]


class ArtifactService:
    """The artifacts of a running unit: a sink of records, and jobs for the cloud."""

    def __init__(
        self,
        model: SiteModel,
        paths: Paths,
        submit: Callable[[Request], bool],
        *,
        trust: Path | None = None,
        handover: FirmwareHandover | None = None,
    ) -> None:
        """Make it; `start` begins.

        Args:
            model: The site as it runs.
            paths: Folders of the unit.
            submit: Hands a request to the controller; called on the control loop.
            trust: PEM of the authorities that blob services may be signed by; None: the system's.
            handover: The bootstrapper; None: by its local socket.
        """
        section = model.artifacts
        self._submit = submit
        self._control: asyncio.AbstractEventLoop | None = None
        self._loop = asyncio.new_event_loop()
        self._main: asyncio.Task[None] | None = None
        self._thread = threading.Thread(target=self._work, name="ballast-artifacts", daemon=True)
        self._received = ReceivedArtifacts()
        self._ground = UnitGround(
            trial_s=section.trial_s if section else 120.0,
            idle_below_w=section.idle_below_w if section else 1000.0,
            restart=self._restart,
        )
        root = artifact_folder(paths)
        site = model.model_dump(mode="json", by_alias=True, exclude_unset=True)

        async def fetch(wanted: Wanted, file: Path) -> None:
            await persistently(partial(download, wanted, file, trust=trust))

        self._artifacts = Artifacts(
            root,
            Unit(version(), hardware_of(section)),
            section.keys if section else (),
            ArtifactChecks(site, root),
            self._ground,
            handover or BootstrapperSocket(SOCKET, UPDATE_STATUS),
            fetch,
            self._changed,
        )

        self._shown = _shown(self._artifacts.journal.jobs())

    def jobs(self) -> Mapping[str, Work]:
        """Return the commands of the cloud that bring artifacts, by name; on whatever loop they are called."""
        return {
            "Receive_Artifact": partial(self._job, firmware=False),
            "Update_Device": partial(self._job, firmware=True),
        }

    def start(self, control: asyncio.AbstractEventLoop) -> None:
        """Begin; requests are handed in on the control loop."""
        self._control = control
        self._thread.start()

    def publish(self, record: CycleRecord) -> None:
        """Take the newest record."""
        self._ground.publish(record)

    def wake(self) -> None:
        """Look at once at what waits, instead of within half a minute; for any thread."""
        self._loop.call_soon_threadsafe(self._artifacts.wake)

    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the disk, or with this thread."""
        fault = self._artifacts.fault
        if self._control is not None and not self._thread.is_alive():
            fault = "received artifacts are not looked after any more; see the cloud log"
        return (Finding("storage.state", "artifacts", fault),) if fault else ()

    def close(self) -> None:
        """End; what is under way goes on at the next start."""
        main = self._main
        if self._thread.is_alive() and main is not None:
            self._loop.call_soon_threadsafe(main.cancel)
            self._thread.join(CLOSE_S)

    def _work(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._main = self._loop.create_task(self._artifacts.run())
        try:
            self._loop.run_until_complete(self._main)
        except asyncio.CancelledError:
            pass
        except Exception:  # noqa: BLE001 - control goes on without it
            _LOG.exception("artifacts have ended; they go on at the next start")
        finally:
            left = asyncio.all_tasks(self._loop)  # jobs of the cloud that wait for an end
            for task in left:
                task.cancel()
            self._loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
            self._loop.close()

    async def _job(
        self, payload: ArtifactPayload, session: SessionFiles, progress: Callable[[str], None], *, firmware: bool
    ) -> str:
        theirs = asyncio.get_running_loop()
        work = self._received.receive(self._artifacts, firmware=firmware)

        def told(text: str) -> None:
            theirs.call_soon_threadsafe(progress, text)

        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work(payload, session, told), self._loop))

    def report(self) -> tuple[dict[str, str], ...]:
        """Return the newest artifacts and what became of them, for the twin and pages; for any thread."""
        return self._shown

    def _changed(self, job: Job) -> None:
        self._shown = _shown(self._artifacts.journal.jobs())
        _LOG.info("artifact", extra={"job": job.id, "state": job.state.value, "reason": job.reason})
        self._received.changed(job)

    def _restart(self, reason: str) -> None:
        """Ask the controller for a restart in order: to 0 W first."""
        if self._control is None:
            raise RuntimeError("started without a control loop")
        origin = Origin(Source.SYSTEM, Role.INSTALLER, f"artifact-{reason}"[:60], reason)
        self._control.call_soon_threadsafe(self._submit, ChangeState(origin, State.RESTART))


def _shown(jobs: Sequence[Job]) -> tuple[dict[str, str], ...]:
    shown: list[dict[str, str]] = []
    for job in jobs[-SHOWN:]:
        what: dict[str, str] = {}
        if job.manifest:  # it was signed
            manifest = decoded(job)
            what = {"kind": manifest.kind.value, "name": manifest.name, "version": manifest.version}
        shown.append({"id": job.id, **what, "state": job.state.value, "reason": job.reason})
    return tuple(shown)


def hardware_of(section: ArtifactSection | None, model: Path = MODEL) -> str:
    """Return what artifacts call this hardware."""
    if section is not None and section.hardware:
        return section.hardware
    try:
        text = model.read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    board = re.match(r"Raspberry Pi (?:Compute Module )?(\d+)", text)
    return f"raspberry-pi-{board.group(1)}" if board else platform.machine()
