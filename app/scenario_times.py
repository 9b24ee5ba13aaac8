"""Time zone, begin and cycle of a scenario in the tables of a site that are not checked yet.

A begin without an offset is what a clock on the wall shows. One that it skips is refused; of one that it shows twice
the first is meant, and an offset (`2026-10-25T02:30:00+01:00`) names the second.

What is wrong there is left as it is: the reader of the whole site names the key, the value and what is allowed.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

LONGEST_VALID_S = 10.0
"""What `control.command_valid_s` may be at most: two of the longest cycles."""
DEFAULT_ZONE = "Europe/Berlin"
"""That of a site file that names none."""


def zone_of(tables: Mapping[str, Any]) -> ZoneInfo:
    """Return the time zone of a site not yet checked: the default where it names none that exists."""
    site = tables.get("site")
    name = site.get("time_zone", DEFAULT_ZONE) if isinstance(site, dict) else DEFAULT_ZONE
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, TypeError, ZoneInfoNotFoundError):
        return ZoneInfo(DEFAULT_ZONE)


def begin_of(given: datetime, zone: ZoneInfo) -> datetime:
    """Return the begin with its offset.

    Args:
        given: As somebody wrote it; with an offset it stays as it is.
        zone: Of the site.

    Raises:
        ValueError: The clocks of that zone skip this time.
    """
    if given.tzinfo:
        return given
    if not _shown(given, zone):
        minute = timedelta(minutes=1)
        before = after = given
        while not _shown(before, zone):
            before -= minute
        while not _shown(after, zone):
            after += minute
        raise ValueError(
            f"{given:%H:%M} does not exist on {given:%Y-%m-%d} in {zone.key} (clocks go forward); "
            f"{before:%H:%M} or {after:%H:%M}"
        )
    return given.replace(tzinfo=zone)


def _shown(local: datetime, zone: ZoneInfo) -> bool:
    """Tell whether the clocks of a zone show a time."""
    return local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local


def place_times(tables: dict[str, Any], start_time: str, cycle_s: float | None) -> None:
    """Put begin and cycle of a scenario into a site; where that has no tables, nothing is put."""
    simulation = tables.setdefault("simulation", {})
    if isinstance(simulation, dict):
        simulation["start_time"] = start_time
    control = tables.setdefault("control", {}) if cycle_s is not None else None
    if cycle_s is not None and isinstance(control, dict):
        control["cycle_s"] = cycle_s
        valid_s = control.get("command_valid_s", 0.5)
        if isinstance(valid_s, int | float):
            control["command_valid_s"] = max(valid_s, min(2.5 * cycle_s, LONGEST_VALID_S))
