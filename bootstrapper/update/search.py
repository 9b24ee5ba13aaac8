"""Looks into the repository: what is there for this unit, what is not for it and why."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bootstrapper.durable import read_object, write_object
from bootstrapper.update.job import Job
from bootstrapper.update.report import Checked
from bootstrapper.update.rules import Older, Target, Unit, newest, refusal
from bootstrapper.update.source import RefusedError, Source, UnreachableError

CLOCK_SLACK_S = 86_400.0


class LowestTime:
    """The latest time ever trusted: a clock that shows less is wrong (no battery clock, power was off).

    Signed metadata is only refused as expired while the clock is right, so a wrong one ends the search.
    """

    def __init__(self, path: Path, shipped_root: Path) -> None:
        self._path, self._shipped_root = path, shipped_root

    def fault(self, now_utc: float) -> str:
        """Return why the clock cannot be right; empty when it may be.

        Raises:
            OSError: The remembered time cannot be read.
        """
        try:
            seen = read_object(self._path).get("latest_utc", 0.0)
        except ValueError:
            seen = 0.0
        known = [float(seen) if isinstance(seen, int | float) else 0.0]
        if self._shipped_root.is_file():
            known.append(self._shipped_root.stat().st_mtime)
        if now_utc >= max(known) - CLOCK_SLACK_S:
            return ""
        return f"the clock shows {_day(now_utc)}, but {_day(max(known))} has been seen already; set the time"

    def remember(self, now_utc: float) -> None:
        """Note a time at which signed metadata was accepted.

        Raises:
            OSError: The disk does not take it.
        """
        write_object(self._path, {"latest_utc": now_utc})


def _day(utc_s: float) -> str:
    return datetime.fromtimestamp(utc_s, UTC).date().isoformat()


def search(open_repository: Callable[[], Source], unit: Unit, older: Older, now_utc: float) -> Checked:
    """Return what the repository offers to a unit, or why it could not be read."""
    try:
        repository = open_repository()
        targets = repository.targets()
    except (RefusedError, UnreachableError) as error:
        return Checked(at_utc=now_utc, fault=str(error))
    refused = [(target.name, refusal(target, unit, older)) for target in targets]
    return Checked(
        at_utc=now_utc,
        available=newest(targets, unit, older),
        refused=(*((name, why) for name, why in refused if why), *((fault, "") for fault in repository.unusable)),
    )


def job_of(target: Target, asked_by: str) -> Job:
    """Return the job that installs a target."""
    return Job(
        kind=target.kind,
        name=target.name,
        slot=target.slot,
        version=target.version,
        length=target.length,
        sha256=target.sha256,
        asked_by=asked_by,
    )


def next_check_s(hours: float, draw: float) -> float:
    """Return the time until the next look, s: between 0.75 and 1.25 of the setting, so that a fleet spreads out.

    Args:
        hours: Setting.
        draw: Random number of 0 to 1.
    """
    return hours * 3600.0 * (0.75 + 0.5 * draw)


def with_next(checked: Checked, at_utc: float) -> Checked:
    """Return the same with the time of the next look."""
    return replace(checked, next_utc=at_utc)
