"""The frozen picture of the plant one cycle works on: plain, valid floats; no None, no NaN.

A device whose data cannot be trusted is not in its tuple but listed in `absent`. A group of optional
values is a tuple of at most one element, so that code iterates instead of testing for None.
Signs and units as in `control.readings`.
"""

from enum import StrEnum

import msgspec

from control.readings import NO_LIMIT, DeviceKind, DeviceState, MeterRole, SignalRole


class AbsenceCause(StrEnum):
    """Why a device is not in the snapshot."""

    NEVER = "never"
    """Not heard since the start."""
    SILENT = "silent"
    """The newest sample is older than the device's stale limit."""
    FROZEN = "frozen"
    """New samples arrive but the values have not moved at all."""
    RANGE = "range"
    """A value is not finite or outside what is physically possible."""
    REFUSED = "refused"
    """The device at this address is not the one of the site file."""


class Absence(msgspec.Struct, frozen=True, gc=False):
    """A device that is not in the snapshot, with the cause in words."""

    device_id: str
    kind: DeviceKind
    cause: AbsenceCause
    age_s: float
    """Age of the newest sample in seconds; 0 when never heard."""
    detail: str = ""


class Phase(msgspec.Struct, frozen=True, gc=False):
    """One phase; power `+` as for its device."""

    voltage_v: float
    current_a: float
    active_power_w: float
    reactive_power_var: float
    number: int = 1
    """Of L1, L2, L3: those before it need not be measured."""
    active_power_known: bool = True
    """False: it is not measured, and 0 stands in its place."""
    current_known: bool = True


class Meter(msgspec.Struct, frozen=True, gc=False):
    """A meter with valid data."""

    device_id: str
    role: MeterRole
    sample_at_s: float
    age_s: float
    active_power_w: float
    reactive_power_var: float
    frequency_hz: tuple[float, ...]
    phases: tuple[Phase, ...]
    energy_wh: tuple[float, ...]
    """Imported and exported energy counters; empty when the meter has none."""


class DcSide(msgspec.Struct, frozen=True, gc=False):
    """The DC terminals of an inverter; `+` is discharge."""

    voltage_v: float
    current_a: float
    power_w: float


class Inverter(msgspec.Struct, frozen=True, gc=False):
    """An inverter with valid data."""

    device_id: str
    age_s: float
    state: DeviceState
    active_power_w: float
    reactive_power_var: float
    frequency_hz: tuple[float, ...]
    phases: tuple[Phase, ...]
    dc: tuple[DcSide, ...]
    temperature_c: tuple[float, ...]
    rated_charge_w: float
    """Smaller of the site file's and the device's own rating; >= 0."""
    rated_discharge_w: float
    rated_apparent_va: float
    rated_reactive_var: float
    """0 when the device has no reactive-power control."""
    setpoint_readback_w: tuple[float, ...]
    dead_man_armed: bool
    alarms: tuple[str, ...]
    grid_forming: tuple[bool, ...] = ()
    """Whether it forms the grid now; empty when it does not say."""
    protection: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Settings of its own protection it shows, by names of `control.grid_code.protection`."""


class CellExtremes(msgspec.Struct, frozen=True, gc=False):
    """Extremes over the cells of a rack, with the BMS's name of the place (may be empty)."""

    min_voltage_v: float
    max_voltage_v: float
    min_temperature_c: float
    max_temperature_c: float
    min_voltage_at: str
    max_voltage_at: str
    min_temperature_at: str
    max_temperature_at: str


class Battery(msgspec.Struct, frozen=True, gc=False):
    """A battery rack with valid data; current `+` is discharge, limits are magnitudes."""

    device_id: str
    age_s: float
    soc_pct: float
    soh_pct: tuple[float, ...]
    voltage_v: float
    current_a: float
    power_w: float
    temperature_c: tuple[float, ...]
    max_charge_current_a: float
    max_discharge_current_a: float
    charge_allowed: bool
    discharge_allowed: bool
    cells: tuple[CellExtremes, ...]
    capacity_wh: float
    alarms: tuple[str, ...]
    warnings: tuple[str, ...]
    bms_soc_pct: float = 0.0
    """What the BMS itself says; `soc_pct` is what the controller believes (BMS-04)."""
    balancing: tuple[bool, ...] = ()
    max_charge_power_w: float = NO_LIMIT
    """DC power the BMS allows; `NO_LIMIT` when it states currents only."""
    max_discharge_power_w: float = NO_LIMIT
    charge_voltage_limit_v: float = NO_LIMIT
    """Highest rack voltage the BMS wants; `NO_LIMIT` when it does not say."""
    discharge_voltage_limit_v: float = 0.0
    soc_band_pct: tuple[float, ...] = ()
    """Lowest and highest SOC that limits must reckon with; empty while `soc_pct` is not doubted."""
    cells_raw: tuple[CellExtremes, ...] = ()
    """What the BMS sent, when `cells` are compensated (BMS-03)."""
    cell_resistance_ohm: float = 0.0
    """Internal resistance of one cell, configured or learned; 0 while it is not known."""
    deep_discharged: bool = False
    """A cell was damaged by emptiness: never charge, until service resets the alarm."""

    @property
    def soc_low_pct(self) -> float:
        """What a limit of discharging relies on."""
        return self.soc_band_pct[0] if self.soc_band_pct else self.soc_pct

    @property
    def soc_high_pct(self) -> float:
        """What a limit of charging relies on."""
        return self.soc_band_pct[1] if self.soc_band_pct else self.soc_pct


class Signal(msgspec.Struct, frozen=True, gc=False):
    """A wired value that holds: young, finite and inside its range."""

    signal_id: str
    role: SignalRole
    zone: str
    """Cabinet zone, rack or load group it belongs to; empty for the whole unit."""
    value: float
    age_s: float


class SiteFlow(msgspec.Struct, frozen=True, gc=False):
    """Power at the site bus: `load_w = grid_w + pv_w + ess_w`, and what metered generators deliver.

    Only what `known` names is meaningful.
    """

    grid_w: float
    pv_w: float
    load_w: float
    ess_w: float
    grid_known: bool
    pv_known: bool
    """True also for a site without a PV meter (then `pv_w` is 0 and PV counts as negative load)."""
    ess_known: bool


class PlantSnapshot(msgspec.Struct, frozen=True):
    """The plant as one cycle sees it."""

    at_s: float
    meters: tuple[Meter, ...]
    inverters: tuple[Inverter, ...]
    batteries: tuple[Battery, ...]
    absent: tuple[Absence, ...]
    flow: SiteFlow
    soc_pct: tuple[float, ...]
    """State of charge of the valid racks, weighted by capacity; empty when no rack is valid."""
    frequency_hz: tuple[float, ...]
    """Grid frequency from the grid meter, else from the first inverter that has it."""
    signals: tuple[Signal, ...] = ()
    """Wired values that hold; one that does not is in `signals_lost`."""
    signals_lost: tuple[tuple[str, str], ...] = ()
    """Signal id and cause in words."""
