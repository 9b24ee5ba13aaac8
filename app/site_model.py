"""The site file as validated models: every key with its unit, range and whether it applies live (SITE-01, SITE-04).

`app.site_file` reads files into these models and turns them into what `control` and `hardware` need.
"""

from typing import Literal

from pydantic import Field

from app.buttons import ButtonSection
from app.site_access import AccessSection
from app.site_artifacts import ArtifactSection
from app.site_backup import BackupSection
from app.site_battery import BalanceSection, CareSection
from app.site_climate import ClimateSection, IdleSection, SleepSection
from app.site_cloud import CloudSection
from app.site_dso import DsoSection
from app.site_grid_code import GridCodeSection
from app.site_limits import BatteryKeys, InverterKeys, LimitKeys, RampKeys
from app.site_monitors import FROZEN_AFTER_S, MonitorSection
from app.site_operator import OperatorSection
from app.site_planning import PlanningSection, TariffSection
from app.site_polls import STALE_TEXT
from app.site_reactive import ReactiveSection
from app.site_schedule import ScheduleEntrySection
from app.site_screen import ScreenSection
from app.site_section import LIVE, RESTART, Identifier, Section
from app.site_services import ServicesSection
from app.site_watchdog import WatchdogSection
from app.site_wiring import OutputEntry, SignalEntry
from control.readings import MeterRole
from hardware.config import DeviceEntry
from hardware.io.config import BoardEntry
from simulator.config import SimulationConfig


class SiteSection(Section):
    """Who this unit is."""

    id: Identifier = Field(description="Site id, unique in the fleet", json_schema_extra=RESTART)
    name: str = Field(min_length=1, max_length=60, description="Name on the screen", json_schema_extra=RESTART)
    unit: Identifier = Field(default="unit1", description="This unit's own id (who am I)", json_schema_extra=RESTART)
    commissioned: bool = Field(
        default=False,
        description="The installer's word that it was; else the unit warns until `ballast commission` has passed",
        json_schema_extra=RESTART,
    )
    time_zone: str = Field(default="Europe/Berlin", description="IANA name, for schedules", json_schema_extra=LIVE)


class FeatureSection(Section):
    """Feature flags: a feature that is off has no tasks, pages, registers or commands (SITE-02)."""

    screen: bool = Field(default=True, description="The touchscreen", json_schema_extra=RESTART)
    history: bool = Field(default=True, description="Local history of all values", json_schema_extra=RESTART)
    cell_balance: bool = Field(default=False, description="Cell balancing by this unit", json_schema_extra=LIVE)
    backup: bool = Field(default=False, description="Make an island when the grid is lost", json_schema_extra=RESTART)


class ControlSection(Section):
    """How the unit decides."""

    mode: str = Field(default="self_consumption", description="Mode after the first start", json_schema_extra=RESTART)
    cycle_s: float = Field(default=0.1, ge=0.05, le=5.0, description="Control cycle, s", json_schema_extra=RESTART)
    command_valid_s: float = Field(
        default=0.5, ge=0.1, le=10.0, description="Life of a command that is not renewed, s", json_schema_extra=LIVE
    )
    start_timeout_s: float = Field(
        default=15.0,
        ge=1.0,
        le=600.0,
        description="How long the start waits for all devices, s",
        json_schema_extra=LIVE,
    )
    parameters: dict[str, dict[str, float]] = Field(
        default_factory=dict, description="Mode id -> parameter -> value", json_schema_extra=LIVE
    )


class LimitSection(LimitKeys, Section):
    """Limits of the site as a whole; leave a power limit out for "none"."""

    min_soc_pct: float = Field(
        default=5.0, ge=0.0, le=90.0, description="Lowest state of charge, %", json_schema_extra=LIVE
    )
    max_soc_pct: float = Field(
        default=100.0, ge=10.0, le=100.0, description="Highest state of charge, %", json_schema_extra=LIVE
    )
    soc_taper_pct: float = Field(
        default=5.0, ge=0.0, le=20.0, description="Width of the linear taper at both ends, %", json_schema_extra=LIVE
    )
    grid_import_w: float | None = Field(
        default=None, ge=0.0, le=1e8, description="Import limit of the connection, W", json_schema_extra=LIVE
    )
    grid_export_w: float | None = Field(
        default=None,
        ge=0.0,
        le=1e8,
        description="Export limit of the connection, W: the battery adds nothing beyond it; what PV delivers beyond it "
        "is stored only in modes that steer by the grid meter, not by a set power, a timetable entry or at rest",
        json_schema_extra=LIVE,
    )
    max_charge_w: float | None = Field(
        default=None, ge=0.0, le=1e8, description="Software limit of charging, W", json_schema_extra=LIVE
    )
    max_discharge_w: float | None = Field(
        default=None, ge=0.0, le=1e8, description="Software limit of discharging, W", json_schema_extra=LIVE
    )


class RampSection(RampKeys, Section):
    """How fast the set-point moves; left out: the full rating in one second."""

    up_w_per_s: float | None = Field(
        default=None, ge=1.0, le=1e8, description="Ramp away from zero, W/s", json_schema_extra=LIVE
    )
    down_w_per_s: float | None = Field(
        default=None, ge=1.0, le=1e8, description="Ramp towards zero, W/s", json_schema_extra=LIVE
    )


class StorageSection(Section):
    """What is kept on disk, inside 100 MB written a day."""

    seconds_days: int = Field(default=7, ge=0, le=60, description="Days of 1 s history", json_schema_extra=RESTART)
    minutes_days: int = Field(
        default=400, ge=1, le=4000, description="Days of 1 min history", json_schema_extra=RESTART
    )
    log_mb: int = Field(default=20, ge=1, le=1000, description="Size of all log files, MB", json_schema_extra=RESTART)


class InverterEntry(InverterKeys, DeviceEntry):
    """An inverter: its line, its static ratings and the racks on its DC side."""

    max_charge_w: float = Field(ge=100.0, le=1e7, description="Rating, charging, W", json_schema_extra=RESTART)
    max_discharge_w: float = Field(ge=100.0, le=1e7, description="Rating, discharging, W", json_schema_extra=RESTART)
    max_apparent_va: float = Field(
        ge=100.0, le=1e7, description="Rating, apparent power, VA", json_schema_extra=RESTART
    )
    max_reactive_var: float = Field(
        default=0.0, ge=0.0, le=1e7, description="Rating, reactive power, var", json_schema_extra=RESTART
    )
    batteries: tuple[Identifier, ...] = Field(
        strict=False, min_length=1, description="Ids of the racks on its DC side", json_schema_extra=RESTART
    )
    stale_after_s: float = Field(default=0.6, ge=0.1, le=60.0, description=STALE_TEXT, json_schema_extra=LIVE)
    frozen_after_s: float | None = FROZEN_AFTER_S
    one_way_efficiency: float = Field(
        default=0.96, ge=0.5, le=1.0, description="AC/DC efficiency at rated power", json_schema_extra=LIVE
    )


class BatteryEntry(BatteryKeys, DeviceEntry):
    """A battery rack: its line and its static limits."""

    capacity_wh: float = Field(ge=100.0, le=1e8, description="Usable energy, Wh", json_schema_extra=LIVE)
    max_charge_current_a: float = Field(
        ge=1.0, le=1e4, description="Static limit of charging, A", json_schema_extra=LIVE
    )
    max_discharge_current_a: float = Field(
        ge=1.0, le=1e4, description="Static limit of discharging, A", json_schema_extra=LIVE
    )
    min_cell_voltage_v: float = Field(
        default=2.8, ge=1.5, le=4.0, description="Lowest cell voltage, V", json_schema_extra=LIVE
    )
    max_cell_voltage_v: float = Field(
        default=3.6, ge=2.0, le=4.5, description="Highest cell voltage, V", json_schema_extra=LIVE
    )
    min_cell_temperature_c: float = Field(
        default=-10.0, ge=-40.0, le=40.0, description="Coldest cell for discharging, °C", json_schema_extra=LIVE
    )
    min_charge_temperature_c: float = Field(
        default=0.0, ge=-40.0, le=40.0, description="Coldest cell for charging, °C", json_schema_extra=LIVE
    )
    max_cell_temperature_c: float = Field(
        default=55.0, ge=20.0, le=90.0, description="Hottest cell, °C", json_schema_extra=LIVE
    )
    stale_after_s: float = Field(default=3.0, ge=0.1, le=60.0, description=STALE_TEXT, json_schema_extra=LIVE)
    care: CareSection = CareSection()
    frozen_after_s: float | None = FROZEN_AFTER_S


class MeterEntry(DeviceEntry):
    """A meter: its line and its place in the site."""

    role: MeterRole = Field(strict=False, description="grid, pv, load or generator", json_schema_extra=RESTART)
    max_power_w: float = Field(
        ge=100.0, le=1e8, description="Readings beyond this are not believed, W", json_schema_extra=LIVE
    )
    stale_after_s: float = Field(default=0.6, ge=0.1, le=60.0, description=STALE_TEXT, json_schema_extra=LIVE)
    frozen_after_s: float | None = Field(
        default=0.8,
        ge=0.3,
        le=3600.0,
        description="Values that do not move at all for this long are frozen, s; left out: at least four polls",
        json_schema_extra=LIVE,
    )


class SiteModel(Section):
    """A whole site file."""

    format: Literal["ballast-site/1"] = Field(
        alias="schema", description="Version of this format", json_schema_extra=RESTART
    )
    site: SiteSection
    features: FeatureSection = FeatureSection()
    control: ControlSection = ControlSection()
    limits: LimitSection = LimitSection()
    ramp: RampSection = RampSection()
    balance: BalanceSection = BalanceSection()
    storage: StorageSection = StorageSection()
    screen: ScreenSection = ScreenSection()
    access: AccessSection = AccessSection()
    operator: OperatorSection = OperatorSection()
    climate: ClimateSection | None = Field(default=None, description="Fans and heaters of the cabinet")
    idle: IdleSection | None = Field(default=None, description="Automatic idle")
    sleep: SleepSection | None = Field(default=None, description="Sleep of the BMS while idle")
    schedule: tuple[ScheduleEntrySection, ...] = Field(default=(), max_length=500)
    dso: DsoSection | None = None
    reactive: ReactiveSection | None = None
    grid_code: GridCodeSection | None = Field(default=None, description="Grid-code functions; left out: none")
    monitors: MonitorSection = MonitorSection()
    tariff: TariffSection = TariffSection()
    planning: PlanningSection | None = Field(default=None, description="Planning; left out: none")
    services: ServicesSection | None = Field(default=None, description="Grid services; left out: none")
    cloud: CloudSection | None = Field(default=None, description="Azure IoT Hub; left out: no cloud")
    inverters: tuple[InverterEntry, ...] = Field(min_length=1, max_length=32)
    batteries: tuple[BatteryEntry, ...] = Field(min_length=1, max_length=64)
    meters: tuple[MeterEntry, ...] = Field(default=(), max_length=32)
    boards: tuple[BoardEntry, ...] = Field(default=(), max_length=16)
    buttons: ButtonSection = ButtonSection()
    signals: tuple[SignalEntry, ...] = Field(default=(), max_length=64)
    outputs: tuple[OutputEntry, ...] = Field(default=(), max_length=64)
    backup: BackupSection = BackupSection()
    watchdog: WatchdogSection = WatchdogSection()
    artifacts: ArtifactSection | None = Field(default=None, description="What the cloud may send; left out: nothing")
    simulation: SimulationConfig | None = Field(default=None, description="Only for `ballast demo` and `simulate-site`")
