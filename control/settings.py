"""The settings the brain works with: built and validated by `app.config` from the site file.

Every field says unit and sign; ranges are enforced where the file is read. `NO_LIMIT` means "no limit".
"""

import msgspec

from control.plan_settings import PlanningSettings
from control.readings import NO_LIMIT, MeterRole, OutputRole, SignalRole


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


class MeterSettings(msgspec.Struct, frozen=True):
    """One meter and its place in the site."""

    device_id: str
    role: MeterRole
    max_power_w: float
    """Readings beyond this magnitude are not believed."""
    stale_after_s: float = 0.6
    frozen_after_s: float = 0.8
    """A meter whose values have not moved at all for this long is frozen; `NO_LIMIT` switches it off."""


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


class RampSettings(msgspec.Struct, frozen=True):
    """How fast the set-point may move."""

    up_w_per_s: float
    down_w_per_s: float


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
    planning: tuple[PlanningSettings, ...] = ()
    """At most one; empty: the site is not planned."""
