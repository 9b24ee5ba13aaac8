"""Wired signals and outputs in the site file: `[[signals]]` and `[[outputs]]`."""

from collections.abc import Iterable
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from control.readings import OutputRole, SignalRole
from control.settings import OutputSettings, SignalSettings

LIVE: JsonDict = {"applies": "live"}
RESTART: JsonDict = {"applies": "restart"}

_Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]
_RANGES: dict[SignalRole, tuple[float, float]] = {
    SignalRole.PHASE_DIFFERENCE: (-180.0, 180.0),
    SignalRole.ZONE_TEMPERATURE: (-40.0, 85.0),
    SignalRole.ZONE_HUMIDITY: (0.0, 100.0),
    SignalRole.SURFACE_TEMPERATURE: (-40.0, 85.0),
    SignalRole.AMBIENT_TEMPERATURE: (-50.0, 70.0),
    SignalRole.CPU_TEMPERATURE: (-40.0, 125.0),
    SignalRole.FAN_SPEED: (0.0, 120.0),
}
"""What a role can possibly read where the file does not say; contacts read 0 to 1."""


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


class SignalEntry(_Entry):
    """One wired value: what it means and what it can possibly read."""

    id: _Id = Field(description="Id, unique among the signals", json_schema_extra=RESTART)
    role: SignalRole = Field(strict=False, description="What it means", json_schema_extra=RESTART)
    zone: str = Field(
        default="", max_length=32, description="Cabinet zone, rack or load group it belongs to", json_schema_extra=LIVE
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
        default=0.0, ge=0.0, le=1.0, description="Value when nothing renews its command", json_schema_extra=LIVE
    )


def range_of(entry: SignalEntry) -> tuple[float, float]:
    """Return what a signal can possibly read: the file's word, else what is usual for its role."""
    low, high = _RANGES.get(entry.role, (0.0, 1.0))
    return low if entry.minimum is None else entry.minimum, high if entry.maximum is None else entry.maximum


def signals_of(entries: Iterable[SignalEntry]) -> tuple[SignalSettings, ...]:
    """Return the signals as `control` needs them."""
    return tuple(
        SignalSettings(entry.id, entry.role, entry.zone, *range_of(entry), stale_after_s=entry.stale_after_s)
        for entry in entries
    )


def outputs_of(entries: Iterable[OutputEntry]) -> tuple[OutputSettings, ...]:
    """Return the outputs as `control` needs them."""
    return tuple(
        OutputSettings(entry.id, entry.role, entry.zone, entry.priority, entry.power_w, entry.safe_value)
        for entry in entries
    )


def wiring_faults(signals: Iterable[SignalEntry], outputs: Iterable[OutputEntry]) -> Iterable[str]:
    """Return doubles, empty ranges, and a contactor that would not fall open by itself."""
    for group, entries in (("signals", tuple(signals)), ("outputs", tuple(outputs))):
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
