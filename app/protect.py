"""`ballast protect`: an inverter's own protection beside what the grid code of the site asks for (INV-06)."""

import argparse
import asyncio
import sys
from pathlib import Path

from app import protect_write
from app.explain import ExplainError, record_at
from app.link_client import LinkError
from app.look_back import EXIT_BAD_INPUT, EXIT_DIFFERENT, from_unit
from app.paths import default_paths, under
from app.protect_table import compared
from app.recorder import RecordingError
from app.site_file import SiteFileError, read_site, settings_of
from control.grid_code.differences import differences
from control.model import Inverter


def protect(options: argparse.Namespace) -> int:
    """Print the comparison: exit 0 when nothing differs, 1 when something does, 2 when it cannot be told."""
    if options.write:
        return protect_write.write(options)
    try:
        wanted = _wanted(options.site)
        if options.recording is not None:
            record = record_at(options.recording, None)
        else:
            paths = under(options.data) if options.data else default_paths()
            record = asyncio.run(from_unit(paths, options.connect, None))
        inverters = _chosen(record.snapshot.inverters, options.inverter)
    except (ExplainError, LinkError, RecordingError, SiteFileError) as error:
        sys.stderr.write(f"ballast protect: {error}\n")
        return EXIT_BAD_INPUT
    for inverter in inverters:
        sys.stdout.writelines(f"{line}\n" for line in compared(inverter.device_id, inverter.protection, wanted))
    return EXIT_DIFFERENT if any(differences(wanted, inverter.protection) for inverter in inverters) else 0


def _wanted(path: Path) -> dict[str, float]:
    codes = settings_of(read_site(path)).grid_code
    if not codes:
        raise ExplainError(f"{path}: has no [grid_code], so there is nothing to compare with")
    return codes[0].protection


def _chosen(inverters: tuple[Inverter, ...], device_id: str | None) -> tuple[Inverter, ...]:
    found = tuple(inverter for inverter in inverters if device_id in {None, inverter.device_id})
    if not found:
        heard = ", ".join(inverter.device_id for inverter in inverters) or "none"
        raise ExplainError(f"no valid data from {device_id or 'any inverter'}; heard are: {heard}")
    return found
