"""The long commands of the cloud that the program carries out: logs to the hub's storage, artifacts from it."""

import asyncio
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import clock, log_bundle
from app.paths import Paths
from app.version import version

if TYPE_CHECKING:
    from app.artifact_service import ArtifactService
    from cloud.jobs import Uploads, Work
    from cloud.settings import CloudSettings


def jobs_of(
    paths: Paths, site_file: Path | None, settings: "CloudSettings", artifacts: "ArtifactService | None"
) -> "Mapping[str, Work]":
    """Return what the program carries out for the cloud, by the name of its command.

    Args:
        paths: Folders of the unit.
        site_file: The installer's file; None in a demo.
        settings: Of the cloud edge; its files of secrets never get into an archive.
        artifacts: What receives artifacts; None: nothing does.
    """
    given = (settings.connection_file, settings.key_file, settings.identity_file)
    secrets = tuple(file for file in given if file is not None)
    jobs: dict[str, Work] = {"Upload_Logs": _upload_logs(paths, site_file, secrets, settings.ca_file)}
    return jobs if artifacts is None else {**jobs, **artifacts.jobs()}


def _upload_logs(paths: Paths, site_file: Path | None, secrets: tuple[Path, ...], trust: Path | None) -> "Work":
    """Return the job that packs the logs without secrets and uploads them by the hub's ticket."""
    from cloud.blob import HubTickets, upload  # noqa: PLC0415 - for a site with a cloud only
    from cloud.download import persistently  # noqa: PLC0415

    async def work(payload: Any, uploads: "Uploads", tell: Callable[[str], None]) -> str:
        del payload
        at = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(clock.utc_s()))
        archive = paths.data / "upload" / f"logs-{at}.zip"
        names: list[str] = []

        async def once() -> None:
            done = await upload(HubTickets(uploads), archive, f"logs/{at}-{version()}.zip", trust=trust)
            names.append(done.blob_name)

        tell("packing")
        try:
            await asyncio.to_thread(log_bundle.bundle, paths, archive, site=site_file, secrets=secrets)
            size_kb = (await asyncio.to_thread(archive.stat)).st_size / 1e3
            tell(f"uploading {size_kb:.0f} kB")
            await persistently(once)
        finally:
            await asyncio.to_thread(archive.unlink, missing_ok=True)
        return f"{names[-1]}, {size_kb:.0f} kB"

    return work
