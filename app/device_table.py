"""What every shipped device profile can do and how sure that is: one row a profile, made from the profile alone."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from control.readings import DeviceKind
from hardware.profile import Known, Profile, Provenance, load_profile, profile_ids
from hardware.profile_control import PowerRule

KINDS = (DeviceKind.INVERTER, DeviceKind.BATTERY, DeviceKind.METER)

PROVENANCE_WORDS = {
    Provenance.VENDOR_DOCUMENT: "vendor's document",
    Provenance.PUBLIC_SOURCE: "public source",
    Provenance.REVERSE_ENGINEERED: "seen in use",
    Provenance.PLACEHOLDER: "placeholder",
}

MEASURED = {
    "active_power_w": "P",
    "reactive_power_var": "Q",
    "frequency_hz": "f",
    "phase1_voltage_v": "phases",
    "phase1_active_power_w": "phases",
    "phase1_current_a": "phases",
    "dc_voltage_v": "DC",
    "temperature_c": "temperature",
    "import_energy_wh": "energy",
    "soc_pct": "SOC",
    "soh_pct": "SOH",
    "current_a": "current",
    "max_charge_current_a": "current limits",
    "min_cell_voltage_v": "cells",
}


class DeviceRow(msgspec.Struct, frozen=True):
    """One profile as a row of the table."""

    profile: str
    kind: str
    maker: str
    models: tuple[str, ...]
    transports: tuple[str, ...]
    provenance: str
    verified: tuple[str, ...]
    """Firmware, date, person and method of each check on real hardware; empty: on none yet."""
    writing: str
    """Under which condition real hardware is written."""
    measures: tuple[str, ...]
    commands: tuple[str, ...]


def rows() -> tuple[DeviceRow, ...]:
    """Return all profiles: inverters, batteries, meters; by name."""
    profiles = [load_profile(name) for name in profile_ids()]
    return tuple(row(profile) for kind in KINDS for profile in profiles if profile.kind is kind)


def row(profile: Profile) -> DeviceRow:
    """Return one profile as a row."""
    return DeviceRow(
        profile=profile.id,
        kind=profile.kind.value,
        maker=profile.vendor,
        models=profile.models,
        transports=tuple(profile.transports),
        provenance=PROVENANCE_WORDS[profile.provenance],
        verified=profile.verified,
        writing=_writing(profile),
        measures=tuple(dict.fromkeys(word for name, word in MEASURED.items() if name in profile.canonical)),
        commands=tuple(_commands(profile)),
    )


def _writing(profile: Profile) -> str:
    writes = profile.control is not None or (profile.can is not None and profile.can.keep_alive is not None)
    if profile.installer_map is not None:
        return "with the maker's DBC"
    if profile.provenance is Provenance.PLACEHOLDER:
        return "simulator only"
    if not writes:
        return "never written"
    return "yes" if profile.may_write(acknowledged=False) else "when acknowledged"


def _commands(profile: Profile) -> Iterable[str]:
    control = profile.control
    if control is None:
        if profile.can is not None and profile.can.keep_alive is not None:
            yield "keep-alive"
        return
    yield "P in percent" if control.power_rule is PowerRule.FORCED_PERCENT else "P"
    if control.reactive_power:
        yield "Q"
    if control.own_power_factor.writes:
        yield "own power factor"
    if control.own_ramp.writes:
        yield "own ramp"
    yield from ("stand by" if name == "standby" else name.replace("_", " ") for name in profile.sequences)
    if control.grid_forming is not None:
        yield "grid forming"
    if profile.modules is not None:
        yield f"up to {profile.modules.most} modules"
    if control.dead_man:
        yield "reversion timer"
    elif control.heartbeat is not None:
        timeout_s = control.heartbeat.device_timeout_s
        yield f"heartbeat ({timeout_s:g} s)" if timeout_s else "heartbeat"
    else:
        yield "no dead-man"


def sureness(profile: Profile) -> dict[str, int]:
    """Return how many points of a profile are measured, read, inferred, recalled or unknown, in that order."""
    counts = Counter(point.known for point in profile.points.values() if not point.computed)
    return {known.value: counts[known] for known in Known if counts[known]}
