"""What of the site file may be changed at the screen, and by whom: one table.

What is not in it is not shown there: connections, wiring, names of devices, PINs, and whatever could not be taken back
at the screen when it is wrong.
"""

from collections.abc import Callable

import msgspec

from app.site_model import SiteModel
from control.requests import Role


def _always(model: SiteModel) -> bool:
    del model
    return True


class Place(msgspec.Struct, frozen=True):
    """A section of the site file at the screen."""

    section: str
    """Key of the section; one it does not have in this site is not shown."""
    title: str
    """`{place}` stands for the device. Translated in context `Chapters`."""
    role: Role
    """Least role that may change it."""
    live_only: bool = False
    """Only keys that act at once: the others are ratings and connections."""
    offered: Callable[[SiteModel], bool] = _always


AT_SCREEN = (
    Place("screen", "Screen", Role.OPERATOR),
    Place("limits", "Limits", Role.INSTALLER),
    Place("ramp", "Ramps", Role.INSTALLER),
    Place("dso", "Limit of the grid operator", Role.INSTALLER),
    Place("tariff", "Prices", Role.INSTALLER, offered=lambda model: model.planning is not None),
    Place("planning", "Planning", Role.INSTALLER),
    Place("access", "Logging out", Role.INSTALLER),
    Place("control", "Control", Role.SERVICE),
    Place("services", "Grid services", Role.SERVICE),
    Place("reactive", "Reactive power", Role.SERVICE),
    Place("grid_code", "Grid code", Role.SERVICE),
    Place("backup", "Backup", Role.SERVICE, offered=lambda model: model.features.backup),
    Place("balance", "Cell balancing", Role.SERVICE, offered=lambda model: model.features.cell_balance),
    Place("climate", "Cabinet climate", Role.SERVICE),
    Place("idle", "Automatic idle", Role.SERVICE),
    Place("sleep", "Sleep of the BMS", Role.SERVICE),
    Place("monitors", "Monitoring", Role.SERVICE),
    Place("storage", "Storage", Role.SERVICE),
    Place("inverters", "Inverter {place}", Role.SERVICE, live_only=True),
    Place("batteries", "Battery {place}", Role.SERVICE, live_only=True),
    Place("meters", "Meter {place}", Role.SERVICE, live_only=True),
)
"""In the order of the page."""

MODE_ROLE = Role.SERVICE
"""Least role that may change what a mode starts with (targets, gains of its controller)."""

NEVER = frozenset(
    {
        "services.frequency_source",  # a test signal is switched on for a while, on the page for it
        "services.frequency_file",
        "grid_code.preset",  # the connection contract names it, and `ballast protect` writes by the file
        "inverters.phase",  # wiring: what was commissioned
        "grid_code.general.nominal_hz",  # the grid does not change it, and the step takes it only at the start
        "control.cycle_s",  # watchdogs of devices and service are set up to match it
    }
)
"""Keys of these sections that belong to the installer's file alone; of every device."""

AT_ONCE = frozenset(
    {
        "screen.language",
        "screen.theme",
        "screen.brightness_pct",
        "screen.dim_after_s",
        "screen.sleep_after_s",
    }
)
"""Keys the screen itself follows at once when they are changed there; to a changed file they listen at the start."""
