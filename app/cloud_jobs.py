"""The long commands of the cloud that the program carries out: logs to the hub's storage, artifacts from it."""

import platform
import re
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.artifact_use import artifact_folder
from app.paths import Paths
from app.site_model import SiteModel
from app.version import version
from control.record import CycleRecord
from control.requests import ChangeState, Origin, Request, Role, Source

if TYPE_CHECKING:
    from cloud.artifact_journal import Job
    from cloud.jobs import Work
    from cloud.settings import CloudSettings
    from cloud.transport import Json

SOCKET = Path("/run/ballast-bootstrapper/socket")
SHOWN = 3
"""Artifacts reported."""
REASON = 500
MODEL = Path("/proc/device-tree/model")


class Background(msgspec.Struct, frozen=True):
    """What works beside the connection, on the loop of the cloud edge."""

    jobs: "Mapping[str, Work]"
    """Long commands by name."""
    works: tuple[Callable[[], Awaitable[None]], ...] = ()
    """Run as long as the edge."""
    watch: tuple[Callable[[CycleRecord], None], ...] = ()
    """Shown every record on the control loop; must return at once."""
    report: "Callable[[], Json]" = dict
    """What is reported in the twin of it."""


def background(
    model: SiteModel, paths: Paths, site_file: Path | None, settings: "CloudSettings", submit: Callable[[Request], bool]
) -> Background:
    """Return what the program carries out for the cloud.

    Args:
        model: The site.
        paths: Folders of the unit.
        site_file: The installer's file; None in a demo.
        settings: Of the cloud edge; its files of secrets never get into an archive.
        submit: Hands a request to the controller, from any thread.
    """
    from app.artifact_jobs import upload_logs  # noqa: PLC0415 - loaded for a site with a cloud only

    given = (settings.connection_file, settings.key_file, settings.identity_file)
    secrets = tuple(file for file in given if file is not None)
    jobs = {"Upload_Logs": upload_logs(paths, site=site_file, secrets=secrets, trust=settings.ca_file)}
    if model.artifacts is None:
        return Background(jobs)
    return _with_artifacts(Background(jobs), model, paths, settings, submit)


def _with_artifacts(
    known: Background,
    model: SiteModel,
    paths: Paths,
    settings: "CloudSettings",
    submit: Callable[[Request], bool],
) -> Background:
    from app.artifact_checks import ArtifactChecks  # noqa: PLC0415
    from app.artifact_ground import UnitGround  # noqa: PLC0415
    from app.artifact_jobs import ReceivedArtifacts  # noqa: PLC0415
    from cloud.artifact_manifest import Unit  # noqa: PLC0415
    from cloud.artifacts import Artifacts  # noqa: PLC0415
    from cloud.download import download  # noqa: PLC0415
    from cloud.handover import BootstrapperSocket  # noqa: PLC0415

    section = model.artifacts
    if section is None:
        return known

    def restart(reason: str) -> None:
        origin = Origin(Source.SYSTEM, Role.SERVICE, f"artifact-{version()}", f"artifact: {reason}")
        submit(ChangeState(origin, "restart"))

    root = artifact_folder(paths)
    ground = UnitGround(trial_s=section.trial_s, idle_below_w=section.idle_below_w, restart=restart)
    received, report = ReceivedArtifacts(), ArtifactReport()

    def changed(job: "Job") -> None:
        report.changed(job)
        received.changed(job)

    artifacts = Artifacts(
        root,
        Unit(version(), section.hardware or hardware_name()),
        section.keys,
        ArtifactChecks(model.model_dump(mode="json", by_alias=True, exclude_unset=True), root),
        ground,
        BootstrapperSocket(SOCKET, paths.data / "update" / "status.json"),
        partial(download, trust=settings.ca_file),
        changed,
    )
    for job in artifacts.journal.jobs():
        report.changed(job)
    jobs = {
        **known.jobs,
        "Receive_Artifact": received.receive(artifacts, firmware=False),
        "Update_Device": received.receive(artifacts, firmware=True),
    }
    return Background(jobs, (artifacts.run,), (ground.publish,), report.document)


class ArtifactReport:
    """The newest artifacts for the twin: what became of them is known after a restart only."""

    def __init__(self) -> None:
        self._known: dict[str, Json] = {}

    def changed(self, job: "Job") -> None:
        """Take what has become of an artifact; from any thread."""
        from cloud.artifact_install import decoded  # noqa: PLC0415

        about: Json = {}
        if job.manifest:
            manifest = decoded(job)
            about = {"kind": manifest.kind.value, "name": manifest.name, "version": manifest.version}
        told = about | {"state": job.state.value, "reason": job.reason[:REASON]}
        newest = {**self._known, job.id: told}
        self._known = dict(list(newest.items())[-SHOWN:])

    def document(self) -> "Json":
        """Return what is reported."""
        return {"artifacts": dict(self._known)}


def hardware_name(model: Path = MODEL) -> str:
    """Return what artifacts call this computer, as `raspberry-pi-4`; the architecture of one that does not say."""
    try:
        text = model.read_text(encoding="ascii", errors="replace")
    except OSError:
        return platform.machine()
    found = re.match(r"Raspberry Pi (?:Compute Module )?(\d)", text)
    return f"raspberry-pi-{found[1]}" if found else platform.machine()
