"""The state of updates for everybody who shows it: screen, twin, log (`/var/lib/ballast/update/status.json`).

The folder belongs to the control program's user, who could put a link in our way; so it is opened step by step
without following links, and the file is made beside and renamed.
"""

import contextlib
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bootstrapper.update.job import Job, Journal
from bootstrapper.update.rules import Target

FORMAT = "ballast-update-status/1"
SHOWN = 10


@dataclass(frozen=True)
class Checked:
    """The last look at the repository."""

    at_utc: float = 0.0
    """0: never."""
    fault: str = ""
    """Why it could not be read or was not trusted; empty when it was."""
    available: tuple[Target, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    """Name of a target that does not fit this unit, and why not."""
    next_utc: float = 0.0


def status(journal: Journal, running: str, versions: Mapping[str, str], checked: Checked) -> dict[str, object]:
    """Return the report.

    Args:
        journal: Jobs.
        running: Firmware in use.
        versions: Device data in use, `kind/slot` to version.
        checked: The last look at the repository.
    """
    return {
        "format": FORMAT,
        "running": running,
        "device_data": dict(versions),
        "job": _job(journal.job) if journal.job else None,
        "last": _job(journal.history[0]) if journal.history else None,
        "history": [_job(job) for job in journal.history[:SHOWN]],
        "journal_fault": journal.fault,
        "checked_utc": checked.at_utc,
        "check_fault": checked.fault,
        "next_check_utc": checked.next_utc,
        "available": [
            {"kind": target.kind, "slot": target.slot, "version": target.version, "notes": target.notes}
            for target in checked.available
        ],
        "not_for_this_unit": [{"name": name, "reason": reason} for name, reason in checked.refused],
    }


def _job(job: Job) -> dict[str, object]:
    return {
        "kind": job.kind,
        "slot": job.slot,
        "version": job.version,
        "phase": job.phase.value,
        "reason": job.reason,
        "since_utc": job.since_utc,
        "replaces": job.replaces,
        "asked_by": job.asked_by,
    }


def publish(path: Path, report: Mapping[str, object]) -> None:
    """Write the report for everybody to read.

    Raises:
        OSError: The folder is a link, or the disk does not take it.
    """
    folder = _opened(path.parent)
    name = f".{path.name}.{secrets.token_hex(4)}"
    try:
        handle = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o644, dir_fd=folder)
        with os.fdopen(handle, "wb") as file:
            os.fchmod(handle, 0o644)
            file.write((json.dumps(report, indent=1) + "\n").encode())
            file.flush()
            os.fsync(handle)
        os.replace(name, path.name, src_dir_fd=folder, dst_dir_fd=folder)
    finally:
        os.close(folder)


def _opened(folder: Path) -> int:
    """Return a handle of the folder, made where it is not there; its parent must not be a link either."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    folder.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    parent = os.open(folder.parent, flags)
    try:
        with contextlib.suppress(FileExistsError):
            os.mkdir(folder.name, 0o755, dir_fd=parent)
        return os.open(folder.name, flags, dir_fd=parent)
    finally:
        os.close(parent)
