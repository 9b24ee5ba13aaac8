"""What climate control remembers, and what it shows."""

import msgspec

from control.command import OutputCommand
from control.readings import NEVER_S


class Actuator(msgspec.Struct, frozen=True, gc=False):
    """A fan or heater: its value and since when it is on or off."""

    value: float = 0.0
    switched_at_s: float = NEVER_S


class Forced(msgspec.Struct, frozen=True, gc=False):
    """A value somebody has forced on an output for a time."""

    value: float
    until_s: float
    by: str


class ForcedInfo(msgspec.Struct, frozen=True, gc=False):
    """An output somebody has forced, for screens."""

    output_id: str
    value: float
    until_s: float
    """Monotonic time at which it ends by itself."""
    by: str


class ZoneInfo(msgspec.Struct, frozen=True, gc=False):
    """One zone as screens and telemetry show it; empty tuples where there is no sensor."""

    zone: str
    temperature_c: tuple[float, ...]
    humidity_pct: tuple[float, ...]
    dew_point_c: tuple[float, ...]
    fan: float
    """0 to 1."""
    heater: float
    """0 to 1, share of the zone's heaters that are on."""
    task: str
    """`rest`, `heat`, `cool`, `dry`, `mix`, `no_sensor`, `forced`; `kept_off`: by an alarm, what would be on."""
    forced: tuple[ForcedInfo, ...] = ()
    """Its outputs that are forced by hand."""


class ClimateMemory(msgspec.Struct, frozen=True):
    """Between two cycles; decisions are made once a second."""

    next_at_s: float = NEVER_S
    last_at_s: float = NEVER_S
    actuators: dict[str, Actuator] = msgspec.field(default_factory=dict[str, Actuator])
    """Output id -> state."""
    tasks: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """Zone -> task."""
    hot: tuple[str, ...] = ()
    """Zones that are too hot to be heated, and for a fan to be held slower by hand."""
    forced: dict[str, Forced] = msgspec.field(default_factory=dict[str, Forced])
    outputs: tuple[OutputCommand, ...] = ()
    zones: tuple[ZoneInfo, ...] = ()
    heating_since: dict[str, tuple[float, float]] = msgspec.field(default_factory=dict[str, tuple[float, float]])
    """Zone -> since when its heaters are on without a pause, and the temperature then."""
