"""The settings the brain works with: built and validated by `app.config` from the site file.

Every field says unit and sign; ranges are enforced where the file is read. `NO_LIMIT` means "no limit".
"""

from enum import StrEnum

import msgspec

from control.backup.settings import BackupSettings
from control.battery.settings import RackCare
from control.climate.settings import ClimateSettings
from control.curve import Curve
from control.dso.model import DsoSettings
from control.grid_code.model import GridCodeSettings
from control.monitor_settings import MonitorSettings
from control.plan_settings import PlanningSettings
from control.reactive.model import ReactiveSettings
from control.readings import NO_LIMIT, MeterRole, OutputRole, SignalRole
from control.schedule.entry import ScheduleEntry
from control.services.settings import ServiceSettings
from control.sleep.settings import IdleSettings, SleepSettings

CHARGE_CURVE: Curve = ((0.0, 0.1), (5.0, 0.2), (10.0, 0.5), (15.0, 1.0), (45.0, 1.0), (50.0, 0.5), (60.0, 0.1))
"""Share of the rating by cell temperature, charging. The lower envelope of published tables of LFP cells and packs:
0.1 C from 0 to 5 °C, 0.2 C to 10 °C, full current from 15 to 45 °C, 0.1 C from 50 to 60 °C (Alpha APL48-50LFP battery
operation manual, table 4.3; Sunland IFR10440 data sheet: 0.2 C from 0 to 15 °C, full current from 15 to 45 °C)."""
DISCHARGE_CURVE: Curve = ((-20.0, 0.2), (0.0, 0.5), (5.0, 1.0), (50.0, 1.0), (60.0, 0.3))
"""The same for discharging: 0.1 to 0.5 C from -20 to 0 °C, full current from there to 60 °C (same)."""
INVERTER_CURVE: Curve = ((75.0, 1.0), (90.0, 0.0))
"""Share of the rating by inverter temperature; 85 to 90 °C is where power electronics trip by themselves."""


class PowerPriority(StrEnum):
    """Which power gives way where both do not fit into an inverter's apparent power."""

    ACTIVE = "active"
    """Active power first, reactive power gets the rest."""
    REACTIVE = "reactive"


class InverterSettings(msgspec.Struct, frozen=True):
    """Static ratings of one inverter and the racks on its DC side."""

    device_id: str
    max_charge_w: float
    max_discharge_w: float
    max_apparent_va: float
    max_reactive_var: float = 0.0
    batteries: tuple[str, ...] = ()
    stale_after_s: float = 0.6
    one_way_efficiency: float = 0.96
    """AC/DC efficiency used to turn a DC current limit into an AC power bound."""
    phase: int = 0
    """Phase a single-phase inverter feeds, 1 to 3; 0 for one that feeds all three alike."""
    min_dc_voltage_v: float = 0.0
    max_dc_voltage_v: float = NO_LIMIT
    temperature_curve: Curve = INVERTER_CURVE
    """Inverter temperature, °C -> share of the rating."""
    frozen_after_s: float = 60.0
    """Values that do not move at all for this long although its racks do are frozen; `NO_LIMIT`: never."""
    alarm_rows: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """Vendor's alarm word -> row of the alarm table, from the device profile."""
    line: str = ""
    """Bus, serial line or TCP address it is on (`can can0`); empty when unknown."""


class BatterySettings(msgspec.Struct, frozen=True):
    """Static limits of one rack."""

    device_id: str
    capacity_wh: float
    max_charge_current_a: float
    max_discharge_current_a: float
    min_cell_voltage_v: float = 2.8
    max_cell_voltage_v: float = 3.6
    min_cell_temperature_c: float = -10.0
    min_charge_temperature_c: float = 0.0
    max_cell_temperature_c: float = 55.0
    stale_after_s: float = 3.0
    cell_resistance_ohm: tuple[float, ...] = ()
    """Resistance of one cell position with its joints; empty: worked out from the capacity."""
    min_voltage_v: float = 0.0
    """Lowest voltage of the rack; 0 when only cells or BMS say."""
    max_voltage_v: float = NO_LIMIT
    charge_curve: Curve = CHARGE_CURVE
    """Cell temperature, °C -> share of the rating."""
    discharge_curve: Curve = DISCHARGE_CURVE
    frozen_after_s: float = 60.0
    """Values that do not move at all for this long although its inverter does are frozen; `NO_LIMIT`: never."""
    alarm_rows: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """Vendor's alarm word -> row of the alarm table, from the device profile."""
    warning_rows: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """The same for its warnings."""
    line: str = ""


class MeterSettings(msgspec.Struct, frozen=True):
    """One meter and its place in the site."""

    device_id: str
    role: MeterRole
    max_power_w: float
    """Readings beyond this magnitude are not believed."""
    stale_after_s: float = 0.6
    frozen_after_s: float = 0.8
    """A meter whose values have not moved at all for this long is frozen; `NO_LIMIT` switches it off."""
    line: str = ""


class LimitSettings(msgspec.Struct, frozen=True):
    """Limits of the site as a whole."""

    min_soc_pct: float = 5.0
    max_soc_pct: float = 100.0
    soc_taper_pct: float = 5.0
    """Width of the linear taper at both ends of the SOC window."""
    grid_import_w: float = NO_LIMIT
    grid_export_w: float = NO_LIMIT
    max_charge_w: float = NO_LIMIT
    max_discharge_w: float = NO_LIMIT
    fuse_a: float = NO_LIMIT
    """Fuse of each phase of the grid connection."""
    grid_code_export_w: float = NO_LIMIT
    """Feed-in allowed by the grid code, such as a share of the PV peak."""
    power_priority: PowerPriority = PowerPriority.ACTIVE

    @property
    def export_w(self) -> float:
        """Feed-in the connection and the grid code both allow."""
        return min(self.grid_export_w, self.grid_code_export_w)


class RampSettings(msgspec.Struct, frozen=True):
    """How fast the set-point may move."""

    up_w_per_s: float
    """Away from zero."""
    down_w_per_s: float
    """Towards zero."""
    reactive_var_per_s: float = NO_LIMIT
    modes: dict[str, tuple[float, float]] = msgspec.field(default_factory=dict[str, tuple[float, float]])
    """Mode (or other source of a wish) -> its own rates up and down, W/s."""
    soc_curve: Curve = ()
    """State of charge, % -> share of the rate away from zero; towards zero nothing is slowed."""
    temperature_curve: Curve = ()
    """Coldest cell, °C -> share of the rate away from zero."""


class SignalSettings(msgspec.Struct, frozen=True):
    """One wired value: what it means and what it can possibly read."""

    signal_id: str
    role: SignalRole
    zone: str = ""
    """Cabinet zone, rack or load group it belongs to."""
    minimum: float = 0.0
    """A value outside `minimum..maximum` is a broken sensor, never a measurement."""
    maximum: float = 1.0
    stale_after_s: float = 2.0


class OutputSettings(msgspec.Struct, frozen=True):
    """One output: what it does and where."""

    output_id: str
    role: OutputRole
    zone: str = ""
    """Cabinet zone, rack or load group it belongs to."""
    priority: int = 0
    """Load groups: the highest number is shed first and comes back last."""
    power_w: float = 0.0
    """Load groups: the most it usually draws; heaters and fans: rated power."""
    safe_value: float = 0.0
    """What it takes when nothing renews its command."""
    proportional: bool = False
    """It can be set to a share, not only on and off."""


class Settings(msgspec.Struct, frozen=True):
    """Everything `control` needs to know about the site."""

    site_id: str
    site_name: str
    inverters: tuple[InverterSettings, ...]
    batteries: tuple[BatterySettings, ...]
    meters: tuple[MeterSettings, ...]
    limits: LimitSettings
    ramp: RampSettings
    initial_mode: str = "self_consumption"
    mode_parameters: dict[str, dict[str, float]] = msgspec.field(default_factory=dict[str, dict[str, float]])
    """Mode id -> parameter -> value; parameters not named take the mode's default."""
    cycle_s: float = 0.1
    command_valid_s: float = 0.5
    """A command not renewed for this long is dropped by the write guard and becomes 0 W."""
    start_timeout_s: float = 15.0
    time_zone: str = "Etc/UTC"
    """IANA name, for schedules."""
    signals: tuple[SignalSettings, ...] = ()
    outputs: tuple[OutputSettings, ...] = ()
    climate: tuple[ClimateSettings, ...] = ()
    """None or one; none: no climate control."""
    idle: tuple[IdleSettings, ...] = ()
    """None or one; none: the unit never goes idle by itself."""
    sleep: tuple[SleepSettings, ...] = ()
    """None or one; none: the BMS never sleeps."""
    schedule: tuple[ScheduleEntry, ...] = ()
    """The local schedule of the site file."""
    dso: tuple[DsoSettings, ...] = ()
    """At most one; empty without a contract with the distribution operator."""
    reactive: tuple[ReactiveSettings, ...] = ()
    """At most one; empty without rules for reactive power."""
    battery_care: tuple[RackCare, ...] = ()
    """Racks whose charge is counted and who are cared for; the others believe their BMS."""
    backup: tuple[BackupSettings, ...] = ()
    """At most one; empty: the site has no backup."""
    monitors: MonitorSettings = MonitorSettings()
    planning: tuple[PlanningSettings, ...] = ()
    """At most one; empty: the site is not planned."""
    grid_code: tuple[GridCodeSettings, ...] = ()
    """At most one; empty: nothing is asked of this site beyond what its inverters do."""
    services: tuple[ServiceSettings, ...] = ()
    """At most one; empty: the site offers no grid services."""
