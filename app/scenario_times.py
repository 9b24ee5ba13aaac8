"""Time zone, begin and cycle of a scenario in the tables of a site that are not checked yet.

What is wrong there is left as it is: the reader of the whole site names the key, the value and what is allowed.
"""

from collections.abc import Mapping
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
