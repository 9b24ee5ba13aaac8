"""A device that was found as an entry of a site file: what the scan knows of it, and what a person must say."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from pydantic import BaseModel

from control.readings import DeviceKind, MeterRole
from hardware.config import CanConnection, ModbusRtu, ModbusTcp
from hardware.profile import Profile, load_profile
from hardware.scan import Match

GROUPS = {DeviceKind.INVERTER: "inverters", DeviceKind.BATTERY: "batteries", DeviceKind.METER: "meters"}
SLOW_METER_S = 0.25
"""A meter polled more slowly than this needs longer patience than the defaults."""
METER_MAX_W = 100_000
RATING_KEYS = {
    "rated_charge_w": "max_charge_w",
    "rated_discharge_w": "max_discharge_w",
    "rated_apparent_va": "max_apparent_va",
    "rated_reactive_var": "max_reactive_var",
}
NEEDED = {
    DeviceKind.INVERTER: ("max_charge_w", "max_discharge_w", "max_apparent_va"),
    DeviceKind.BATTERY: ("capacity_wh", "max_charge_current_a", "max_discharge_current_a"),
    DeviceKind.METER: (),
}
Connection = ModbusTcp | ModbusRtu | CanConnection


class Line(msgspec.Struct, frozen=True):
    """One key of an entry."""

    key: str
    value: Any
    comment: str = ""


class Entry(msgspec.Struct, frozen=True):
    """One device in a site file, as far as a scan can tell."""

    device_id: str
    profile: Profile
    lines: tuple[Line, ...]
    missing: tuple[str, ...] = ()
    """Keys a person must give."""

    @property
    def group(self) -> str:
        """The list of the site file it belongs to."""
        return GROUPS[self.profile.kind]


def entry_of(device_id: str, connection: Connection, match: Match, role: MeterRole = MeterRole.GRID) -> Entry:
    """Return what a scan knows of a device; `role` is that of a meter."""
    profile = load_profile(match.profile_id)
    rack = {"rack": match.rack} if match.rack > 1 else {}
    known = (
        Line("id", device_id),
        Line("profile", profile.id),
        Line("connection", {**_plain(connection), **rack}),
        *_of_kind(profile, connection.type, match, role),
    )
    said = {line.key for line in known}
    return Entry(device_id, profile, known, tuple(key for key in NEEDED[profile.kind] if key not in said))


def _of_kind(profile: Profile, transport: str, match: Match, role: MeterRole) -> Iterable[Line]:
    match profile.kind:
        case DeviceKind.METER:
            yield Line("role", role.value, "choose: grid, pv, load or generator")
            yield Line("max_power_w", METER_MAX_W, "readings beyond this are not believed")
            poll_s = profile.transports[transport].poll_s
            if poll_s > SLOW_METER_S:
                yield Line("stale_after_s", 3 * poll_s, f"it is polled every {poll_s:g} s")
                yield Line("frozen_after_s", 4 * poll_s)
        case DeviceKind.INVERTER:
            for rating, key in RATING_KEYS.items():
                if rating in match.ratings:
                    yield Line(key, match.ratings[rating], "what the device says")
        case DeviceKind.BATTERY | DeviceKind.IO | DeviceKind.WATCHDOG:
            pass


def _plain(model: BaseModel) -> dict[str, Any]:
    values = {name: value for name, value in model.model_dump(exclude_defaults=True).items() if value not in (None, {})}
    return {"type": model.model_dump()["type"], **values}


def line_text(line: Line) -> str:
    """Return a key as a line of TOML."""
    comment = f"  # {clean(line.comment)}" if line.comment else ""
    return f"{line.key} = {toml(line.value)}{comment}"


def toml(value: Any) -> str:
    """Return text, a number, a truth value, a list or a table as TOML writes it; text as JSON is TOML."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name} = {toml(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(toml(inner) for inner in value) + "]"
    if isinstance(value, float):
        return f"{value:g}" if float(f"{value:g}") == value else repr(value)
    return json.dumps(value).replace("\x7f", "\\u007f")


def clean(text: str) -> str:
    """Return what a device says of itself as one line: a comment must not become a key because of it."""
    return "".join(letter if letter.isprintable() else " " for letter in text).strip()
