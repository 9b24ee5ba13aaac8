"""How old a device's data may be, against how often it is looked at: a limit shorter than the polls stops for nothing.

A key that is left out follows the polls: three of them must be missed before data are old, four bring the same values
before a meter stands still.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.site_limits import or_none
from hardware.profile import load_profile

if TYPE_CHECKING:
    from app.site_model import BatteryEntry, InverterEntry, MeterEntry, SiteModel

STALE_TEXT = "Data older than this are not used, s; left out: at least three polls"
STALE_POLLS = 3.0
FROZEN_POLLS = 4.0
LEAST_POLLS = 1.5
"""With less every second sample would be too old, answers come late sometimes."""
LEAST_FROZEN_POLLS = 2.0
"""Two equal samples in a row are no rarity."""


def poll_s_of(entry: "InverterEntry | BatteryEntry | MeterEntry") -> float:
    """Return how often a device is looked at, s: as given, else as its profile says; 0 over a line it does not have."""
    usual = load_profile(entry.profile).transports.get(entry.connection.type)
    return entry.poll_s or (0.0 if usual is None else usual.poll_s)


def stale_after_s(entry: "InverterEntry | BatteryEntry | MeterEntry") -> float:
    """Return the age beyond which data are not used, s."""
    if "stale_after_s" in entry.model_fields_set:
        return entry.stale_after_s
    return max(entry.stale_after_s, STALE_POLLS * poll_s_of(entry))


def meter_frozen_after_s(entry: "MeterEntry") -> float:
    """Return how long a meter may show the same values, s; `NO_LIMIT`: for ever."""
    if "frozen_after_s" in entry.model_fields_set:
        return or_none(entry.frozen_after_s)
    return max(or_none(entry.frozen_after_s), FROZEN_POLLS * poll_s_of(entry))


def poll_faults(model: "SiteModel") -> Iterable[str]:
    """Return which given limits are too short for the polls of their device."""
    groups = (("inverters", model.inverters), ("batteries", model.batteries), ("meters", model.meters))
    for group, entries in groups:
        for index, entry in enumerate(entries):
            yield from _too_short(f"{group}[{index}].stale_after_s", stale_after_s(entry), LEAST_POLLS, entry)
            if group == "meters":
                frozen_s = meter_frozen_after_s(entry)  # type: ignore[arg-type]
                yield from _too_short(f"{group}[{index}].frozen_after_s", frozen_s, LEAST_FROZEN_POLLS, entry)


def _too_short(
    key: str, value_s: float, polls: float, entry: "InverterEntry | BatteryEntry | MeterEntry"
) -> Iterable[str]:
    poll_s = poll_s_of(entry)
    if value_s < polls * poll_s - 1e-9:
        yield (
            f"{key}: {value_s:g} is too short for {entry.id!r}, which is looked at every {poll_s:g} s; "
            f"allowed: {polls * poll_s:g} or more"
        )
