"""Wired signals and outputs in the site file: `[[signals]]` and `[[outputs]]`."""

from collections.abc import Iterable
from typing import Annotated

import msgspec
from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from app.site_section import IDENTIFIER
from control.readings import OutputRole, SignalRole
from control.settings import OutputSettings, SignalSettings
from hardware.io.config import BoardEntry
from hardware.io.drive import FAST_S, SLOW_S
from hardware.io.wire import Drive, Pull, Wire

LIVE: JsonDict = {"applies": "live"}
RESTART: JsonDict = {"applies": "restart"}

_Id = Annotated[str, Field(pattern=IDENTIFIER)]
_RANGES: dict[SignalRole, tuple[float, float]] = {
    SignalRole.PHASE_DIFFERENCE: (-180.0, 180.0),
    SignalRole.ZONE_TEMPERATURE: (-40.0, 85.0),
    SignalRole.ZONE_HUMIDITY: (0.0, 100.0),
    SignalRole.SURFACE_TEMPERATURE: (-40.0, 85.0),
    SignalRole.AMBIENT_TEMPERATURE: (-50.0, 70.0),
    SignalRole.CPU_TEMPERATURE: (-40.0, 125.0),
    SignalRole.FAN_SPEED: (0.0, 120.0),
    SignalRole.MEASUREMENT: (-1e6, 1e6),
}
"""What a role can possibly read where the file does not say; contacts read 0 to 1."""


_BUTTONS = frozenset(
    {SignalRole.BUTTON_START, SignalRole.BUTTON_STOP, SignalRole.BUTTON_MODE, SignalRole.BUTTON_ACKNOWLEDGE}
)
_DEBOUNCE_S = dict.fromkeys(_BUTTONS, 0.05) | {SignalRole.EMERGENCY_STOP: 0.02}
_EMERGENCY_STALE_S = 0.5
"""An emergency stop that is not heard for this long is a stop, whatever the file says."""
LAMPS = ("state", "alarm", "alive")
"""What a lamp may tell: the zone of an output of role `indicator`."""


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)

    at: str = Field(
        default="",
        pattern=r"^([A-Za-z0-9][A-Za-z0-9_-]{0,31}:[^:]{1,128})?$",
        description="Board and line, `pins:17`, `strato:relay/status`, `relays:coil0`; empty: not wired by us",
        json_schema_extra=RESTART,
    )
    inverted: bool = Field(
        default=False,
        description="Level 0 means 1: a normally-closed contact between pin and ground",
        json_schema_extra=RESTART,
    )
    scale: float = Field(
        default=1.0, ge=-1e6, le=1e6, description="Value of one unit of the line's level", json_schema_extra=RESTART
    )
    offset: float = Field(default=0.0, ge=-1e6, le=1e6, description="Value for level 0", json_schema_extra=RESTART)


class SignalEntry(_Entry):
    """One wired value: what it means and what it can possibly read."""

    id: _Id = Field(description="Id, unique among the signals", json_schema_extra=RESTART)
    role: SignalRole = Field(strict=False, description="What it means", json_schema_extra=RESTART)
    zone: str = Field(
        default="", max_length=32, description="Cabinet zone, rack or load group it belongs to", json_schema_extra=LIVE
    )
    pull: Pull = Field(
        default=Pull.NONE, strict=False, description="Resistor inside the chip", json_schema_extra=RESTART
    )
    debounce_s: float | None = Field(
        default=None,
        ge=0.0,
        le=2.0,
        description="A change counts when it has stood this long, s; left out: by role",
        json_schema_extra=RESTART,
    )
    minimum: float | None = Field(
        default=None, ge=-1e6, le=1e6, description="Readings below are a broken sensor", json_schema_extra=LIVE
    )
    maximum: float | None = Field(
        default=None, ge=-1e6, le=1e6, description="Readings above are a broken sensor", json_schema_extra=LIVE
    )
    stale_after_s: float = Field(
        default=2.0, ge=0.1, le=600.0, description="Data older than this are not used, s", json_schema_extra=LIVE
    )


class OutputEntry(_Entry):
    """One output: what it does and where."""

    id: _Id = Field(description="Id, unique among the outputs", json_schema_extra=RESTART)
    role: OutputRole = Field(strict=False, description="What it does", json_schema_extra=RESTART)
    zone: str = Field(default="", max_length=32, description="Cabinet zone or rack", json_schema_extra=LIVE)
    priority: int = Field(
        default=0, ge=0, le=99, description="Load groups: highest is shed first", json_schema_extra=LIVE
    )
    power_w: float = Field(
        default=0.0, ge=0.0, le=1e7, description="Usual or rated power of what it switches, W", json_schema_extra=LIVE
    )
    safe_value: float = Field(
        default=0.0, ge=0.0, le=1.0, description="Value when nothing renews its command", json_schema_extra=RESTART
    )
    drive: Drive = Field(
        default=Drive.SWITCH,
        strict=False,
        description="A switch, the share itself (a fan of the kernel), or pulses",
        json_schema_extra=RESTART,
    )
    on_from: float = Field(
        default=0.5, gt=0.0, le=1.0, description="A switch is on from this value on", json_schema_extra=RESTART
    )
    pulse_s: float | None = Field(
        default=None,
        ge=FAST_S[0],
        le=SLOW_S[1],
        description="Period of pulses, s: up to 0.5 for a fan at a pin, from 10 for a heater at a relay",
        json_schema_extra=RESTART,
    )
    least_s: float = Field(
        default=2.0,
        ge=0.0,
        le=120.0,
        description="Slow pulses: shortest time on, and off, s",
        json_schema_extra=RESTART,
    )


def range_of(entry: SignalEntry) -> tuple[float, float]:
    """Return what a signal can possibly read: the file's word, else what is usual for its role."""
    low, high = _RANGES.get(entry.role, (0.0, 1.0))
    return low if entry.minimum is None else entry.minimum, high if entry.maximum is None else entry.maximum


def climate_outputs(entries: Iterable[OutputEntry]) -> dict[str, str]:
    """Return key -> zone of every fan and heater."""
    roles = {OutputRole.FAN, OutputRole.HEATER}
    return {f"outputs[{index}].zone": entry.zone for index, entry in enumerate(entries) if entry.role in roles}


def signals_of(entries: Iterable[SignalEntry]) -> tuple[SignalSettings, ...]:
    """Return the signals as `control` needs them."""
    return tuple(
        SignalSettings(entry.id, entry.role, entry.zone, *range_of(entry), stale_after_s=_stale_s(entry))
        for entry in entries
    )


def _stale_s(entry: SignalEntry) -> float:
    if entry.role is SignalRole.EMERGENCY_STOP:
        return min(entry.stale_after_s, _EMERGENCY_STALE_S)
    return entry.stale_after_s


def wires_of(signals: Iterable[SignalEntry], outputs: Iterable[OutputEntry]) -> dict[str, list[Wire]]:
    """Return the wired lines, by board."""
    found: dict[str, list[Wire]] = {}
    for entry in (*signals, *outputs):
        board, _, line = entry.at.partition(":")
        if not board:
            continue
        wire = Wire(entry.id, line, inverted=entry.inverted, scale=entry.scale, offset=entry.offset)
        if isinstance(entry, SignalEntry):
            usual_s = _DEBOUNCE_S.get(entry.role, 0.0)
            debounce_s = usual_s if entry.debounce_s is None else entry.debounce_s
            wire = msgspec.structs.replace(wire, pull=entry.pull, debounce_s=debounce_s)
        else:
            wire = msgspec.structs.replace(
                wire,
                output=True,
                safe_value=entry.safe_value,
                drive=entry.drive,
                on_from=entry.on_from,
                pulse_s=0.0 if entry.pulse_s is None else entry.pulse_s,
                least_s=entry.least_s,
            )
        found.setdefault(board, []).append(wire)
    return found


def outputs_of(entries: Iterable[OutputEntry]) -> tuple[OutputSettings, ...]:
    """Return the outputs as `control` needs them."""
    return tuple(
        OutputSettings(
            entry.id,
            entry.role,
            entry.zone,
            entry.priority,
            entry.power_w,
            entry.safe_value,
            proportional=entry.drive is not Drive.SWITCH,
        )
        for entry in entries
    )


def wiring_faults(
    signals: Iterable[SignalEntry], outputs: Iterable[OutputEntry], boards: Iterable[BoardEntry]
) -> Iterable[str]:
    """Return doubles, empty ranges, lines that are nowhere, and a contactor that would not fall open by itself."""
    signals, outputs = tuple(signals), tuple(outputs)
    yield from _line_faults(signals, outputs, tuple(boards))
    for group, entries in (("signals", signals), ("outputs", outputs)):
        seen: dict[str, str] = {}
        for index, entry in enumerate(entries):
            key = f"{group}[{index}]"
            if entry.id in seen:
                yield f"{key}.id: {entry.id!r} is already used by {seen[entry.id]}; ids must be unique"
            seen.setdefault(entry.id, f"{key}.id")
            if isinstance(entry, SignalEntry):
                low, high = range_of(entry)
                if low >= high:
                    yield f"{key}.minimum: {low:g} must be below {key}.maximum, which is {high:g}"
            elif entry.role is OutputRole.GRID_CONTACTOR and entry.safe_value != 0.0:
                yield f"{key}.safe_value: {entry.safe_value:g} must be 0; a grid contactor falls open without command"


def _line_faults(
    signals: tuple[SignalEntry, ...], outputs: tuple[OutputEntry, ...], boards: tuple[BoardEntry, ...]
) -> Iterable[str]:
    """Return boards given twice, lines on boards that are not there, lines used twice, contacts without a line."""
    names = [board.id for board in boards]
    for index, name in enumerate(names):
        if name in names[:index]:
            yield f"boards[{index}].id: {name!r} is given twice; ids must be unique"
    used: dict[str, str] = {}
    for group, entries in (("signals", signals), ("outputs", outputs)):
        for index, entry in enumerate(entries):
            key = f"{group}[{index}].at"
            board = entry.at.partition(":")[0]
            if board and board not in names:
                yield f"{key}: board {board!r} is not in [[boards]], there is {', '.join(names) or 'none'}"
            if entry.at and entry.at in used:
                yield f"{key}: {entry.at!r} is already used by {used[entry.at]}; a line has one meaning"
            used.setdefault(entry.at, key)
            if entry.scale == 0.0:
                yield f"{group}[{index}].scale: 0 would lose the level, allowed: anything else"
            if not entry.at and isinstance(entry, SignalEntry) and entry.role in {*_BUTTONS, SignalRole.EMERGENCY_STOP}:
                yield f"{key}: a {entry.role.value} needs the board and line it is wired to"
            if isinstance(entry, OutputEntry) and entry.role is OutputRole.INDICATOR and entry.zone not in LAMPS:
                yield f"{group}[{index}].zone: a lamp tells one of {', '.join(LAMPS)}, not {entry.zone!r}"
