"""What the hardware hands in once a cycle: the newest sample of every device, as measured and unjudged.

Optional values are `None` when the device does not have them (a missing capability is absent, not zero).
`control.validate` turns readings into a `PlantSnapshot` of plain, valid floats.

Sign: `+` is power delivered to the site bus; for the grid meter `+` is import, for a battery current
`+` is discharge. Units are in the names. Times `at_s` are on the monotonic clock of `Instant.at_s`.
"""

from enum import StrEnum

import msgspec

NEVER_S = -1e12
"""A monotonic time before all others: "has not happened". Finite, so that it survives JSON."""
NO_LIMIT = 1e12
"""A limit nothing reaches. Finite, so that it survives JSON."""


class Instant(msgspec.Struct, frozen=True, gc=False):
    """One moment on both clocks: monotonic for durations, UTC for schedules and records."""

    at_s: float
    """Monotonic seconds; never jumps."""
    at_utc: float
    """Seconds since 1970-01-01T00:00:00Z; may jump when the clock is set."""


class DeviceKind(StrEnum):
    """What a device is to the controller."""

    INVERTER = "inverter"
    BATTERY = "battery"
    METER = "meter"
    IO = "io"
    WATCHDOG = "watchdog"
    """A board with wired inputs and outputs; it has no reading of its own, its signals have."""


class MeterRole(StrEnum):
    """Where in the site a meter sits."""

    GRID = "grid"
    PV = "pv"
    LOAD = "load"
    GENERATOR = "generator"


class DeviceState(StrEnum):
    """Running state of a device, mapped from the vendor's own states by its profile."""

    OFF = "off"
    STANDBY = "standby"
    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"
    FAULT = "fault"
    MAINTENANCE = "maintenance"
    UNKNOWN = "unknown"


class Link(StrEnum):
    """State of the line to a device."""

    CONNECTING = "connecting"
    """Not yet heard since the start."""
    ONLINE = "online"
    """Answers in time."""
    SILENT = "silent"
    """Answered before, does not now."""
    REFUSED = "refused"
    """Answers, but is not the device the site file says (probe, identity or version mismatch)."""


class Contact(StrEnum):
    """The emergency-stop contact, wired normally-closed: anything but `closed` or `not_fitted` is a stop."""

    NOT_FITTED = "not_fitted"
    CLOSED = "closed"
    OPEN = "open"


class SignalRole(StrEnum):
    """What a single wired value means to the controller; settings map a signal to its role."""

    GRID_CONTACTOR_CLOSED = "grid_contactor_closed"
    """Feedback contact of the contactor between grid and site bus: 1 closed, 0 open."""
    PHASE_DIFFERENCE = "phase_difference"
    """Angle between grid and island, degrees, -180 to 180, from a synchronising relay."""
    DSO_LIMIT = "dso_limit"
    """Contact of the distribution operator's control box: 1 asks for the limit."""
    ZONE_TEMPERATURE = "zone_temperature"
    """Air temperature of a cabinet zone, degrees Celsius."""
    ZONE_HUMIDITY = "zone_humidity"
    """Relative humidity of a cabinet zone, %."""
    SURFACE_TEMPERATURE = "surface_temperature"
    """Coldest surface of a zone, where water condenses first, degrees Celsius."""
    AMBIENT_TEMPERATURE = "ambient_temperature"
    """Air temperature outside the cabinet, degrees Celsius."""
    CPU_TEMPERATURE = "cpu_temperature"
    """Processor of the controller, degrees Celsius."""
    FAN_SPEED = "fan_speed"
    """Speed feedback of a fan, % of its full speed."""
    EMERGENCY_STOP = "emergency_stop"
    """Contact of the emergency stop, normally closed: 1 closed; anything else, or silence, is a stop."""
    BUTTON_START = "button_start"
    """1 while pressed, like all buttons."""
    BUTTON_STOP = "button_stop"
    BUTTON_MODE = "button_mode"
    BUTTON_ACKNOWLEDGE = "button_acknowledge"
    DOOR_OPEN = "door_open"
    SMOKE = "smoke"
    WATER = "water"
    MEASUREMENT = "measurement"
    """A value that is shown and recorded, and decides nothing; in its own unit."""


class OutputRole(StrEnum):
    """What a single output does; settings map an output to its role."""

    GRID_CONTACTOR = "grid_contactor"
    """1 closes the contactor between grid and site bus."""
    LOAD_GROUP = "load_group"
    """1 supplies a group of loads, 0 sheds it."""
    PV_GROUP = "pv_group"
    """1 lets PV inverters feed the site bus, 0 disconnects them."""
    FAN = "fan"
    """0 to 1, share of full speed."""
    HEATER = "heater"
    """0 to 1; a switched heater takes 0 or 1."""
    BATTERY_WAKE = "battery_wake"
    """1 keeps a rack awake, 0 lets its BMS sleep."""
    CELL_BALANCE = "cell_balance"
    """1 lets the BMS of a rack balance its cells."""
    INDICATOR = "indicator"


class DeviceStatus(msgspec.Struct, frozen=True, gc=False):
    """How well a device answers, for alarms, pages and metrics."""

    device_id: str
    kind: DeviceKind
    link: Link
    detail: str = ""
    """In words what is wrong, naming address and cause; empty when online."""
    latency_s: float = 0.0
    """Duration of the last good poll."""
    polls: int = 0
    failures: int = 0
    """Polls that failed since the start."""
    read_only: bool = False
    """Writes are withheld (unverified profile not acknowledged, or placeholder)."""


class PhaseReading(msgspec.Struct, frozen=True, gc=False):
    """One phase of a meter or inverter; its place says which. One that is not measured at all is empty."""

    voltage_v: float | None = None
    current_a: float | None = None
    active_power_w: float | None = None
    reactive_power_var: float | None = None


class MeterReading(msgspec.Struct, frozen=True, gc=False):
    """One sample of a meter."""

    device_id: str
    at_s: float
    active_power_w: float
    reactive_power_var: float | None = None
    frequency_hz: float | None = None
    phases: tuple[PhaseReading, ...] = ()
    import_energy_wh: float | None = None
    export_energy_wh: float | None = None
    frequency_step_hz: float | None = None
    """Smallest difference of frequency the meter shows; None when it does not say."""
    signed: bool = True
    """False: its set-up gives every power as positive, whatever the direction."""


class InverterReading(msgspec.Struct, frozen=True, gc=False):
    """One sample of an inverter; ratings are what the device itself reports."""

    device_id: str
    at_s: float
    state: DeviceState
    active_power_w: float
    reactive_power_var: float | None = None
    frequency_hz: float | None = None
    phases: tuple[PhaseReading, ...] = ()
    dc_voltage_v: float | None = None
    dc_current_a: float | None = None
    dc_power_w: float | None = None
    temperature_c: float | None = None
    rated_charge_w: float | None = None
    rated_discharge_w: float | None = None
    rated_apparent_va: float | None = None
    rated_reactive_var: float | None = None
    setpoint_readback_w: float | None = None
    """The active-power set-point the device says it follows."""
    dead_man_armed: bool = False
    """The device's own reversion timer or heartbeat watch was armed and read back, or the installer has accepted that
    the device has none."""
    grid_forming: bool | None = None
    """It makes voltage and frequency itself now; None when the device cannot or does not say."""
    alarms: tuple[str, ...] = ()
    """Names of the vendor alarm bits that are set, from the profile."""
    protection: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Settings of its own protection it shows, by names of `control.grid_code.protection`."""


class CellExtremesReading(msgspec.Struct, frozen=True, gc=False):
    """Extremes over all cells of a rack, with the BMS's own name for their place."""

    min_voltage_v: float
    max_voltage_v: float
    min_temperature_c: float
    max_temperature_c: float
    min_voltage_at: str = ""
    max_voltage_at: str = ""
    min_temperature_at: str = ""
    max_temperature_at: str = ""


class BatteryReading(msgspec.Struct, frozen=True, gc=False):
    """One sample of a battery rack; current `+` is discharge (the profile turns the vendor's sign)."""

    device_id: str
    at_s: float
    soc_pct: float
    voltage_v: float
    current_a: float
    max_charge_current_a: float
    """Allowed charge current, >= 0."""
    max_discharge_current_a: float
    """Allowed discharge current, >= 0."""
    soh_pct: float | None = None
    temperature_c: float | None = None
    charge_voltage_limit_v: float | None = None
    discharge_voltage_limit_v: float | None = None
    charge_allowed: bool = True
    discharge_allowed: bool = True
    cells: CellExtremesReading | None = None
    modules_online: int | None = None
    balancing: bool | None = None
    """The BMS is balancing cells now."""
    alarms: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    max_charge_power_w: float | None = None
    """Allowed charge power on the DC side, >= 0, from a BMS that states powers."""
    max_discharge_power_w: float | None = None
    cell_voltages_v: tuple[float | None, ...] = ()
    """Every single cell in the order of the string, renewed once a second; None: not heard. Empty: not given."""
    cell_temperatures_c: tuple[float | None, ...] = ()


class SignalReading(msgspec.Struct, frozen=True, gc=False):
    """One sample of a wired value; the unit is that of the signal's role."""

    signal_id: str
    at_s: float
    value: float
    """NaN for a sensor that is open or shorted."""


class FrequencySource(StrEnum):
    """Where the frequency comes from that grid services act on."""

    METER = "meter"
    """Measured: by the meter of the site file, else by an inverter."""
    SIMULATED = "simulated"
    """From the frequency simulator; acted on only in test mode."""
    FILE = "file"
    """Played back from a file; acted on only in test mode."""


class FrequencySample(msgspec.Struct, frozen=True, gc=False):
    """One value of a frequency that is not measured, for tests of grid services."""

    frequency_hz: float
    at_s: float
    source: FrequencySource


class Refusal(msgspec.Struct, frozen=True, gc=False):
    """A write the write guard or the device did not carry out: readings, not exceptions."""

    device_id: str
    at_s: float
    code: str
    text: str


class Finding(msgspec.Struct, frozen=True, gc=False):
    """An alarm condition that is there now: found in the data by `control.alarms` or reported by the program."""

    row_id: str
    """Id of a row of `control.alarm_table.ROWS`."""
    place: str = ""
    detail: str = ""
    """Value and limit, or cause, in words."""


class Readings(msgspec.Struct, frozen=True):
    """Everything the hardware knows at the start of a cycle."""

    meters: tuple[MeterReading, ...] = ()
    inverters: tuple[InverterReading, ...] = ()
    batteries: tuple[BatteryReading, ...] = ()
    devices: tuple[DeviceStatus, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    emergency_stop: Contact = Contact.NOT_FITTED
    signals: tuple[SignalReading, ...] = ()
    findings: tuple[Finding, ...] = ()
    """What the program found outside the plant: storage, configuration, clock, lateness."""
    test_frequency: tuple[FrequencySample, ...] = ()
    """Newest value of each simulated or played-back frequency; empty where there is none."""
