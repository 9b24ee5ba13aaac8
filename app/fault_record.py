"""What is left of a step that failed: everything needed to repeat it, told once at the next start (STATE-06)."""

import logging
import traceback
from pathlib import Path

import msgspec

from app.files import write_durable
from app.runner import StepError
from app.version import version
from control.readings import Finding

_LOG = logging.getLogger("ballast.fault")


def write(folder: Path, error: StepError) -> None:
    """Write memory, readings and requests of the failed cycle; a disk that takes nothing is logged."""
    text = "".join(traceback.format_exception(error))
    _LOG.critical("control step failed", extra={"traceback": text})
    record = {
        "version": version(),
        "at_utc": error.now.at_utc,
        "traceback": text,
        "memory": error.memory,
        "readings": error.readings,
        "requests": error.requests,
        "now": error.now,
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_durable(folder / f"fault-{int(error.now.at_utc)}.json", msgspec.json.encode(record))
    except OSError as fault:
        _LOG.critical("fault record cannot be written", extra={"error": str(fault)})


def report(folder: Path) -> tuple[Finding, ...]:
    """Return the condition "restarted after a fault" once for each new fault record."""
    try:
        new = sorted(folder.glob("fault-*.json")) if folder.is_dir() else []
        for path in new:
            path.rename(path.with_suffix(".reported"))
    except OSError as error:
        return (Finding("storage.state", "", f"{folder}: {error}"),)
    return (Finding("control.restarted", "", f"see {new[-1].stem}.reported"),) if new else ()
