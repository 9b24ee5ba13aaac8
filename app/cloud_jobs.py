"""The long commands of the cloud that the program carries out: for now, the upload of the logs (CLD-04, LOG-01)."""

import asyncio
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import clock
from app.log_bundle import bundle
from app.paths import Paths

if TYPE_CHECKING:
    from cloud.jobs import Uploads, Work
    from cloud.settings import CloudSettings


def jobs_of(paths: Paths, site_file: Path | None, settings: "CloudSettings") -> "Mapping[str, Work]":
    """Return what the program carries out, by the name of its command.

    Args:
        paths: Folders of the unit.
        site_file: The installer's file; None in a demo.
        settings: Of the cloud edge; its files of secrets never get into an archive.
    """
    given = (settings.connection_file, settings.key_file, settings.identity_file)
    secrets = tuple(file for file in given if file is not None)

    async def upload_logs(payload: Any, uploads: "Uploads", tell: Callable[[str], None]) -> str:
        from cloud.blob import HubTickets, upload  # noqa: PLC0415 - the storage SDK is loaded when it is needed

        del payload
        with tempfile.TemporaryDirectory(prefix="ballast-logs-", dir=paths.data) as folder:
            file = Path(folder) / "logs.zip"
            contents = await asyncio.to_thread(bundle, paths, file, site=site_file, secrets=secrets)
            tell(f"archive with {len(contents.files)} files made")
            size_kb = file.stat().st_size / 1e3
            name = f"logs-{int(clock.utc_s())}.zip"
            done = await upload(
                HubTickets(uploads),
                file,
                name,
                trust=settings.ca_file,
                progress=lambda sent, _: tell(f"{sent / 1e3:.0f} of {size_kb:.0f} kB uploaded"),
            )
        return f"{done.blob_name}: {done.size_bytes / 1e3:.0f} kB uploaded, secrets removed"

    return {"Upload_Logs": upload_logs}
