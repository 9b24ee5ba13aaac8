"""A battery whose DBC only its maker gives: the installer's DBC and signal map become a profile.

The map is a YAML file like the CAN part of a profile (`docs/devices-can.md`): which quantity is which signal, which
frames, how old they may become, which versions of the BMS the DBC is for. A map is used whole or not at all.
"""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from control.alarms import ROWS
from hardware.alarm_words import no_row, with_own
from hardware.can_layout import frame_codes
from hardware.config import CanConnection, DeviceEntry
from hardware.profile import Canonical, InstallerMap, Profile, ProfileError, Provenance, load_profile
from hardware.profile_can import can_part
from hardware.profile_can_parts import Can, CanVersion, dotted
from hardware.profile_file import Document
from hardware.profile_references import References

NEEDED = ("soc_pct", "voltage_v", "current_a", "max_charge_current_a", "max_discharge_current_a")
"""Without each of these a battery has no sample."""
OPTIONAL = (
    "soh_pct",
    "temperature_c",
    "charge_voltage_limit_v",
    "discharge_voltage_limit_v",
    "charge_allowed",
    "discharge_allowed",
    "contactor_closed",
    "modules_online",
    "max_charge_power_w",
    "max_discharge_power_w",
    "min_cell_voltage_v",
    "max_cell_voltage_v",
    "min_cell_temperature_c",
    "max_cell_temperature_c",
)
PLACES = ("min_voltage_at", "max_voltage_at", "min_temperature_at", "max_temperature_at")
QUANTITIES = (*NEEDED, *OPTIONAL, *PLACES)
"""All canonical quantities of a battery; a signal of a map with one of these ids is that quantity."""

UNITS = {"_v": "V", "_a": "A", "_pct": "%", "_c": "°C", "_w": "W"}
OTHER_UNITS: Mapping[str, tuple[str, str]] = {
    "mV": ("V", "scale: 0.001"),
    "kV": ("V", "scale: 1000"),
    "mA": ("A", "scale: 0.001"),
    "kW": ("W", "scale: 1000"),
    "K": ("°C", "add: -273.15"),
    "V": ("V", ""),
    "A": ("A", ""),
    "%": ("%", ""),
    "W": ("W", ""),
    "°C": ("°C", ""),
    "degC": ("°C", ""),
    "C": ("°C", ""),
}
"""Units DBC files use, the unit it is in Ballast, and what turns one into the other."""
SIMULATED = ("virtual", "socketcand")
LOOPBACK = ("127.0.0.1", "::1", "localhost")


def entry_profile(entry: DeviceEntry) -> Profile:
    """Return the profile of a site's device: the shipped one, or what the installer's DBC and map make of it.

    Raises:
        ProfileError: it cannot be used; file, line, key and reason.
    """
    profile = load_profile(entry.profile)
    connection = entry.connection
    if not isinstance(connection, CanConnection):
        return profile
    key = f"{entry.id}.connection"
    if bool(connection.map) != bool(connection.dbc):
        raise ProfileError("site file", 0, key, "dbc and map go together; one of them is missing")
    if connection.map:
        if profile.installer_map is None:
            raise ProfileError("site file", 0, f"{key}.map", f"profile {profile.id} has a DBC of its own")
        profile = read_map(profile, Path(connection.map), Path(connection.dbc), connection.rack)
    elif connection.rack != 1 and (profile.can is None or profile.can.racks is None):
        raise ProfileError("site file", 0, f"{key}.rack", f"profile {profile.id} knows one rack only; use id_offset")
    if (
        profile.installer_map is not None
        and profile.provenance is Provenance.PLACEHOLDER
        and not _simulated(connection)
    ):
        what = (
            f"{profile.path.name} is made up for the simulator"
            if connection.map
            else (f"{profile.id} needs the maker's DBC and a signal map: give dbc and map")
        )
        raise ProfileError("site file", 0, f"{key}.map", f"{what} (docs/devices-can.md)")
    return profile


def entry_rows(entry: DeviceEntry) -> tuple[dict[str, str], dict[str, str]]:
    """Return what a device's alarm words and warnings mean: alarm word -> row of the alarm table.

    A device whose map cannot be used has the rows of its family: it says nothing, and the plant lists it as refused.
    """
    try:
        profile = entry_profile(entry)
    except ProfileError:
        profile = load_profile(entry.profile)
    return dict(profile.alarm_rows), dict(profile.warning_rows)


def _simulated(connection: CanConnection) -> bool:
    host = connection.options.get("host", "")
    return connection.interface == "virtual" or (connection.interface in SIMULATED and host in LOOPBACK)


def read_map(family: Profile, path: Path, dbc: Path, rack: int = 1) -> Profile:
    """Return the profile that an installer's map and DBC make of a family of BMS.

    Args:
        family: Shipped profile with `installer_map`.
        path: The map.
        dbc: The maker's DBC.
        rack: Number of the rack on its bus.

    Raises:
        ProfileError: the first thing that is wrong with one of them.
    """
    document = Document(path, "can_map")
    data = document.data
    if data["profile"] != family.id:
        raise document.error(("profile",), f"this map is for {data['profile']}, the site file says {family.id}")
    can = can_part(document, dbc, rack)
    references = References(document, frozenset(can.signals), {})
    canonical = {
        **{name: Canonical((name,)) for name in QUANTITIES if name in can.signals},
        **(references.canonical() if "canonical" in data else {}),
    }
    _check_quantities(document, can, canonical)
    _check_version(document, family.installer_map or InstallerMap(), can.version)
    own: dict[bool, dict[str, str]] = {True: {}, False: {}}
    for alarm in can.alarms:
        if alarm.bit.row:
            if alarm.bit.row not in ROWS:
                raise document.error(("can", "alarms", alarm.signal, "row"), no_row(alarm.bit.row))
            own[alarm.bit.severity in {"alarm", "fault"}][alarm.bit.code] = alarm.bit.row
    provenance = data["provenance"]
    return msgspec.structs.replace(
        family,
        provenance=Provenance(provenance["status"]),
        references=tuple(entry["title"] for entry in provenance["references"]),
        verified=tuple(
            f"{entry['firmware']}, {entry['date']}, {entry['by']}: {entry['how']}" for entry in provenance["verified"]
        ),
        notes=provenance.get("notes", ""),
        canonical=canonical,
        can=can,
        tests=references.tests() if "tests" in data else (),
        path=path,
        alarm_rows=with_own(family.alarm_rows, own[True]),
        warning_rows=with_own(family.warning_rows, own[False]),
    )


def _check_quantities(document: Document, can: Can, canonical: Mapping[str, Canonical]) -> None:
    """Refuse a map without what every battery needs, with unknown quantities, or with a unit that does not fit."""
    for name in canonical:
        if name not in QUANTITIES:
            raise document.error(("canonical", name), f"no quantity of a battery; there are {', '.join(QUANTITIES)}")
    missing = [name for name in NEEDED if name not in canonical]
    if missing:
        raise document.error(("can", "signals"), f"the map gives no {', '.join(missing)}")
    if not any(frame.required for frame in can.frames.values()):
        raise document.error(("can", "frames"), "at least one frame must be required: true")
    for name, rule in canonical.items():
        for point in rule.points:
            _check_unit(document, can, name, point)
    for stem, ids in (("cell_voltage_v", can.cells.voltages), ("cell_temperature_c", can.cells.temperatures)):
        for point in ids[:1]:
            _check_unit(document, can, stem, point)


def _check_unit(document: Document, can: Can, quantity: str, point: str) -> None:
    signal = can.signals[point]
    wanted = next((unit for suffix, unit in UNITS.items() if quantity.endswith(suffix)), "")
    given = frame_codes(can.dbc)[signal.frame].signals[signal.signal].unit.strip()
    if not wanted or given not in OTHER_UNITS or signal.text or signal.scale != 1.0 or signal.add != 0.0:
        return
    unit, remedy = OTHER_UNITS[given]
    if unit != wanted:
        raise document.error(("can", "signals", point), f"{quantity} is in {wanted}, {signal.signal} in {given}")
    if remedy:
        key = ("can", "signals", point) if point in document.data["can"]["signals"] else ("can", "cells")
        raise document.error(key, f"the DBC gives {signal.signal} in {given}, wanted is {wanted}: add {remedy}")


def _check_version(document: Document, family: InstallerMap, version: CanVersion | None) -> None:
    if version is None or not family.below:  # the schema has seen to it that a map has a rule
        return
    if version.at_least < family.at_least or version.below > family.below:
        rule = f"{dotted(family.at_least)} to below {dotted(family.below)}"
        raise document.error(
            ("can", "version"), f"{version.words()} is not inside what this family is known for, {rule}"
        )
