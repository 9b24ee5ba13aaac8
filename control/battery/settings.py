"""What the care of one rack is told: thresholds, sensor properties, and the features that are switched on.

The cell voltages of the defaults are those of LFP cells (full 3.45 V at a small current, empty 2.9 V); another
chemistry needs its own.
"""

import msgspec

from control.readings import NO_LIMIT


class SocSettings(msgspec.Struct, frozen=True):
    """How charge is counted."""

    capacity_ah: float = 0.0
    """Rated charge of the rack; 0: from its energy and nominal voltage."""
    nominal_voltage_v: float = 0.0
    """0: the voltage at which the rack was first heard stands in, and the uncertainty is larger."""
    sensor_error: float = 0.02
    """Gain error of the BMS's current sensor, as a share."""
    delta_time_h: float = 72.0
    """Time constant of the slow compensation towards the BMS's SOC."""
    doubt_pct: float = 10.0
    """Counted SOC and BMS further apart than this are doubtful."""


class EndSettings(msgspec.Struct, frozen=True):
    """When the rack is full and when it is empty."""

    full_cell_v: float = 3.45
    """Highest cell at the end of charge."""
    full_voltage_v: float = NO_LIMIT
    """Rack voltage at the end of charge, for racks that send no cell voltages; `NO_LIMIT`: not used."""
    taper_c: float = 0.05
    """Charge current below this share of the capacity per hour has tapered off."""
    full_hold_s: float = 60.0
    empty_cell_v: float = 2.9
    """Lowest cell, without its voltage drop, when nothing is left."""
    empty_voltage_v: float = 0.0
    """Rack voltage when nothing is left, for racks that send no cell voltages; 0: not used."""
    empty_hold_s: float = 30.0
    not_full_cell_v: float = 3.30
    """With every cell below this, without its voltage drop, a rack is certainly not full."""
    full_due_days: float = 14.0
    """A full charge is due after this many days without one."""


class NtcSettings(msgspec.Struct, frozen=True):
    """How the BMS's temperatures are corrected: first the thermistor's curve, then gain, then offset."""

    assumed_beta_k: float = 3950.0
    """Beta value the BMS computes with."""
    true_beta_k: float = 3950.0
    """Beta value of the thermistors that are fitted."""
    gain: float = 1.0
    offset_k: float = 0.0


class CellSettings(msgspec.Struct, frozen=True):
    """Properties of the cells and of how the BMS measures them."""

    resistance_ohm: float = 0.0
    """Internal resistance of one cell position; 0: it is learned from steps of the current."""
    voltage_mv_per_k: float = 0.0
    """Drift of the BMS's cell voltage measurement with temperature, zero at 25 °C; taken off in the model."""
    ntc: tuple[NtcSettings, ...] = ()


class HealthSettings(msgspec.Struct, frozen=True):
    """When ageing and a bad SOC are worth a warning."""

    soh_warning_pct: float = 70.0
    soc_error_pct: float = 6.0
    """Mean error of the BMS's or the counted SOC over the last full or empty points."""


class BalanceSettings(msgspec.Struct, frozen=True):
    """When the cells are balanced."""

    start_spread_v: float = 0.03
    stop_spread_v: float = 0.01
    min_cell_v: float = 3.38
    """Highest cell: below it voltage says nothing about charge, and balancing would do harm."""
    rest_current_c: float = 0.05
    """Balancing starts at rest or in the taper: current below this share of the capacity per hour."""
    rest_s: float = 300.0
    min_temperature_c: float = 5.0
    max_temperature_c: float = 45.0
    min_run_s: float = 600.0
    max_run_s: float = 6 * 3600.0
    pause_s: float = 1800.0


class CriticalSettings(msgspec.Struct, frozen=True):
    """When a rack is about to be damaged by emptiness."""

    soc_pct: float = 2.0
    cell_v: float = 2.75
    after_s: float = 60.0
    deep_cell_v: float = 2.0
    """A cell below this was damaged: the rack is never charged again without service."""
    deep_after_s: float = 10.0
    unasked_share: float = 0.05
    """Charging with more than this share of the allowed current, although nobody asked, is an alarm."""
    unasked_after_s: float = 300.0


class AutoChargeSettings(msgspec.Struct, frozen=True):
    """The gentle charge that saves a rack from deep discharge."""

    power_w: float
    """Power at the site bus, as a magnitude."""
    target_soc_pct: float = 10.0
    attempts_per_day: int = 3
    energy_wh_per_day: float = NO_LIMIT
    max_run_s: float = 3 * 3600.0
    pause_s: float = 900.0


class RackCare(msgspec.Struct, frozen=True):
    """Everything about the care of one rack; a rack without an entry believes its BMS."""

    device_id: str
    soc: SocSettings = SocSettings()
    ends: EndSettings = EndSettings()
    cell: CellSettings = CellSettings()
    health: HealthSettings = HealthSettings()
    critical: CriticalSettings = CriticalSettings()
    balance: tuple[BalanceSettings, ...] = ()
    """Empty: no balancing by us."""
    auto_charge: tuple[AutoChargeSettings, ...] = ()
    """Empty: no charge from critical low."""
