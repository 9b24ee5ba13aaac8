"""What a scan found as entries of a site file: TOML for `ballast check`, with what a person must settle."""

import json
from collections.abc import Iterable, Sequence

import msgspec
from pydantic import BaseModel

from control.readings import DeviceKind
from hardware.config import CanConnection, ModbusRtu, ModbusTcp
from hardware.profile import Profile, Provenance, load_profile
from hardware.scan import Found, Match

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


class CanDevice(msgspec.Struct, frozen=True):
    """A battery heard on a CAN bus."""

    connection: CanConnection
    profile_id: str
    identifiers: int
    """Different frames on the bus."""


class Names:
    """Gives each device of a kind the next number."""

    def __init__(self) -> None:
        self._next: dict[DeviceKind, int] = {}

    def give(self, kind: DeviceKind) -> tuple[str, int]:
        """Return the id and its number."""
        number = self._next[kind] = self._next.get(kind, 0) + 1
        return f"{kind.value}{number}", number


def told(found: Sequence[Found], racks: Sequence[CanDevice], silences: Iterable[str]) -> str:
    """Return the proposal as TOML with comments."""
    names, lines = Names(), ["# Found by `ballast scan`; nothing was written to any device."]
    lines += [f"# {silence}" for silence in silences if silence]
    for item in found:
        lines += ["", *_said(item)]
        usable = [
            match for match in item.matches if load_profile(match.profile_id).provenance is not Provenance.PLACEHOLDER
        ]
        for match in usable:
            lines += ["", *_entry(names, item.connection, match, choose=len(_families(usable)) > 1)]
    for rack in racks:
        lines += ["", f"# {rack.connection.interface} {rack.connection.channel}: {rack.identifiers} different frames"]
        several = sum(1 for other in racks if other.connection == rack.connection) > 1
        lines += ["", *_entry(names, rack.connection, Match(rack.profile_id), choose=several)]
    if not found and not racks:
        lines.append("# Nothing answered.")
    return "\n".join(lines) + "\n"


def _families(matches: Sequence[Match]) -> set[str]:
    return {match.profile_id for match in matches}


def _said(item: Found) -> Iterable[str]:
    note = f" ({item.note})" if item.note else ""
    yield f"# {item.place}{note}"
    if not item.matches:
        yield "#   speaks Modbus, but no profile recognises it"
    for match in item.matches:
        labels = ", ".join(f"{name.replace('_', ' ')} {text}" for name, text in match.labels.items())
        rack = f" rack {match.rack}" if match.rack > 1 else ""
        yield f"#   {match.profile_id}{rack}{': ' + labels if labels else ''}"
        if match.warning:
            yield f"#   WARNING: {match.warning}"
    if len(_families(item.matches)) > 1:
        yield "#   AMBIGUOUS: several profiles fit; keep the entries of one, delete the others"


def _entry(
    names: Names, connection: ModbusTcp | ModbusRtu | CanConnection, match: Match, *, choose: bool
) -> Iterable[str]:
    profile = load_profile(match.profile_id)
    device_id, number = names.give(profile.kind)
    if choose:
        yield "# one of several possibilities, see above"
    yield f"[[{GROUPS[profile.kind]}]]"
    yield f"id = {_toml(device_id)}"
    yield f"profile = {_toml(profile.id)}"
    rack = {"rack": match.rack} if match.rack > 1 else {}
    yield f"connection = {_table(connection, rack)}"
    yield from _of_kind(profile, connection.type, match, number)
    if not profile.verified and profile.kind is not DeviceKind.METER:
        yield "# acknowledge_unverified_writes = true  # after a test; the profile is not verified on it"


def _of_kind(profile: Profile, transport: str, match: Match, number: int) -> Iterable[str]:
    match profile.kind:
        case DeviceKind.METER:
            yield f"role = {_toml('grid' if number == 1 else 'load')}  # choose: grid, pv, load or generator"
            yield f"max_power_w = {METER_MAX_W}  # readings beyond this are not believed"
            poll_s = profile.transports[transport].poll_s
            if poll_s > SLOW_METER_S:
                yield f"stale_after_s = {3 * poll_s:g}  # it is polled every {poll_s:g} s"
                yield f"frozen_after_s = {4 * poll_s:g}"
        case DeviceKind.INVERTER:
            for rating, key in RATING_KEYS.items():
                if rating in match.ratings:
                    yield f"{key} = {match.ratings[rating]:g}  # what the device says"
            yield 'batteries = ["battery1"]  # ids of the racks on its DC side'
        case DeviceKind.BATTERY | DeviceKind.IO | DeviceKind.WATCHDOG:
            pass
    stated = {RATING_KEYS[rating] for rating in match.ratings}
    for key in NEEDED[profile.kind]:
        if key not in stated:
            yield f"# {key} =   # SET: from the data sheet"


def _table(model: BaseModel, more: dict[str, int]) -> str:
    values = {name: value for name, value in model.model_dump(exclude_defaults=True).items() if value not in (None, {})}
    values = {"type": model.model_dump()["type"], **values, **more}
    return "{" + ", ".join(f"{name} = {_toml(value)}" for name, value in values.items()) + "}"


def _toml(value: object) -> str:
    """Return text, a number or a truth value as TOML writes it; text as JSON is TOML."""
    return json.dumps(value)
