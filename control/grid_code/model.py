"""Grid-code functions as plain values: what is set, what is remembered, what records show."""

from enum import StrEnum

import msgspec

from control.grid_code.window import ReconnectWindow
from control.readings import NEVER_S, NO_LIMIT

NOT_NOW_S = NO_LIMIT
""""Since" of a condition that does not hold."""


class Reference(StrEnum):
    """What the droop of a frequency response counts from."""

    RATED = "rated"
    """Largest discharging power of the site: the response is the same whatever the battery does."""
    MOMENTARY = "momentary"
    """Power at the moment the start frequency was crossed, either direction."""


class FrequencyResponse(msgspec.Struct, frozen=True):
    """P(f) on one side of the nominal frequency (LFSM-O or LFSM-U)."""

    start_hz: float
    stop_hz: float
    """The response ends here; nearer to nominal than `start_hz` means that its largest value is held until then."""
    droop_pct: float
    """Deviation in percent of the nominal frequency that asks for the whole reference power."""
    reference: Reference = Reference.RATED
    delay_s: float = 0.0
    """The frequency must be beyond the start this long."""
    stop_delay_s: float = 0.0
    """The frequency must be back this long before power returns."""
    return_pct_per_min: float = NO_LIMIT
    """How fast power returns then, % of the rating a minute."""
    time_constant_s: float = 0.0
    """First-order lag of the response."""


class PowerByVoltage(msgspec.Struct, frozen=True):
    """P(U): discharging gives way where the voltage is high, charging where it is low."""

    start_pu: float
    """Highest phase up to which discharging is free."""
    zero_pu: float
    """From here on nothing is discharged; linear between."""
    charge_start_pu: float = 0.0
    """Lowest phase down to which charging is free; 0: always."""
    charge_zero_pu: float = 0.0
    time_constant_s: float = 0.0
    """First-order lag against hunting: the voltage falls because the power gave way."""


class GridCodeSettings(msgspec.Struct, frozen=True):
    """Everything a grid code asks of this site; empty tuples are functions that are off."""

    preset: str
    rated_w: float
    """Largest discharging power of the site, W: the reference of the droop."""
    rated_charge_w: float
    nominal_hz: float = 50.0
    nominal_voltage_v: float = 230.0
    over: tuple[FrequencyResponse, ...] = ()
    under: tuple[FrequencyResponse, ...] = ()
    voltage: tuple[PowerByVoltage, ...] = ()
    first_start: tuple[ReconnectWindow, ...] = ()
    reconnect: tuple[ReconnectWindow, ...] = ()
    protection: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Name of `control.grid_code.protection.NAMES` -> what the inverter should be set to; empty: not compared."""


class ResponseMemory(msgspec.Struct, frozen=True, gc=False):
    """One frequency response."""

    beyond_since_s: float = NOT_NOW_S
    active: bool = False
    crossing_w: float = 0.0
    """Measured power when the start frequency was crossed, W."""
    target_w: float = 0.0
    """Magnitude asked for."""
    power_w: float = 0.0
    """The same after the lag; >= 0."""
    inside_since_s: float = NOT_NOW_S
    """Since when the frequency is back."""


class VoltageMemory(msgspec.Struct, frozen=True, gc=False):
    """P(U): shares of the rating that are allowed, and the voltages they come from."""

    discharge: float = 1.0
    charge: float = 1.0
    high_pu: float = 1.0
    low_pu: float = 1.0


class Connection(StrEnum):
    """Where the plant is between a start or trip and full power."""

    WAITING = "waiting"
    """0 W until the grid has been normal for the observation time."""
    RAMPING = "ramping"
    CONNECTED = "connected"


class ConnectionMemory(msgspec.Struct, frozen=True):
    """Connection to the grid."""

    phase: Connection = Connection.CONNECTED
    tripped: bool = False
    """The wait is for a trip, not for the first start."""
    cause: str = ""
    """Of the trip, in words."""
    outside: str = ""
    """In words what is outside its window now."""
    inside_since_s: float = NOT_NOW_S
    ramp_since_s: float = NEVER_S
    dead_since_s: float = NOT_NOW_S
    """Since when no phase has voltage."""


class GridCodeMemory(msgspec.Struct, frozen=True):
    """What the grid-code functions remember."""

    over: ResponseMemory = ResponseMemory()
    under: ResponseMemory = ResponseMemory()
    voltage: VoltageMemory = VoltageMemory()
    connection: ConnectionMemory = ConnectionMemory()
    frequency_hz: float = 0.0
    """The last that was measured; 0 before the first."""
    frequency_at_s: float = NEVER_S


class GridCodeInfo(msgspec.Struct, frozen=True):
    """What records show."""

    preset: str
    connection: Connection
    tripped: bool
    cause: str
    outside: str
    remaining_s: float
    """Left of the observation time; 0 when connected."""
    allowed_share: float
    """Of the rating, by the ramp after the connection."""
    over_w: float
    """Added by LFSM-O, <= 0."""
    under_w: float
    """Added by LFSM-U, >= 0."""
    discharge_share: float
    """Of the rating, by P(U)."""
    charge_share: float
