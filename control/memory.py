"""What the controller remembers from one cycle to the next: an argument and a result of the step, never a global."""

from typing import Any

import msgspec

from control.backup.memory import BackupKept, BackupMemory
from control.battery.memory import BatteryMemory, RackMemory
from control.billing_window import BillingWindow
from control.climate.log import ClimateLog
from control.climate.memory import ClimateMemory
from control.command import OutputTest
from control.dso.model import DsoLimits, DsoMemory
from control.grid_code.model import GridCodeMemory
from control.limit_memory import LimitMemory
from control.monitor_memory import MonitorMemory
from control.net_demand import NetDemand
from control.plan import NO_PLAN, InForce, PlanMemory
from control.plan_settings import PricePoint
from control.reactive.model import ReactiveMemory, ReactiveRule
from control.readings import NEVER_S, Instant
from control.record import AlarmPhase, ModeSet, State
from control.schedule.entry import ScheduleMemory, Tier, TierSchedule
from control.services.memory import ServicesMemory
from control.services.volume import Volume
from control.settings import Settings
from control.sleep.memory import IdleMemory, SleepMemory


class Fingerprint(msgspec.Struct, frozen=True, gc=False):
    """The last values of a device and since when they have not moved."""

    values: tuple[float, ...]
    since_at_s: float
    doubted: bool = False
    """The values were found frozen and have not moved for long enough since."""
    hung: bool = False
    """They were found frozen since their last change."""
    in_time: int = 0
    """Changes in a row since then that did not come late."""
    late: int = 0
    """Changes in a row since then before each of which the values were found frozen."""
    every_s: float = 0.0
    """How long the values stood before the last late change; the longest, once there are several in a row."""


class AlarmMemory(msgspec.Struct, frozen=True, gc=False):
    """One alarm that is pending or not in its normal state."""

    row_id: str
    place: str
    detail: str
    present: bool
    """The condition is there in this cycle."""
    changed_at_s: float
    """When `present` last changed; delays are counted from here."""
    phase: AlarmPhase | None
    """None while the raise delay runs."""
    raised_at_utc: float = 0.0
    acknowledged_by: str = ""
    acknowledged_at_utc: float = 0.0
    cause_key: str = ""
    """Key of the alarm it is a consequence of; empty for a first cause."""


class Shelf(msgspec.Struct, frozen=True, gc=False):
    """An alarm put aside by a person for a while: it still acts, but does not call anybody."""

    key: str
    from_utc: float
    until_utc: float
    by: str
    reason: str


class LifecycleMemory(msgspec.Struct, frozen=True, gc=False):
    """State of the unit and the stops in force."""

    state: State = State.INIT
    entered_at_s: float = NEVER_S
    operator_stop: str = ""
    emergency_stop: bool = False
    release_until_s: float = NEVER_S
    """End of the time in which the second release step is taken."""
    maintenance: bool = False
    """Somebody put the unit in maintenance; stays true while it restarts from there."""


class ManualMemory(msgspec.Struct, frozen=True, gc=False):
    """The manual set-point and when it ends; `given` stays true after it has expired."""

    given: bool = False
    active_power_w: float = 0.0
    reactive_power_var: float = 0.0
    expires_at_s: float = NEVER_S
    by: str = ""
    states_reactive: bool = False
    """The reactive power was given, too."""
    device_id: str = ""
    """The one inverter that does it; empty: shared among all."""


class ResetMemory(msgspec.Struct, frozen=True):
    """Resets of one inverter's fault: when they were asked for, and until when the last one is still commanded."""

    asked_at_s: tuple[float, ...] = ()
    until_s: float = NEVER_S


class PowerLog(msgspec.Struct, frozen=True, gc=False):
    """What the event log says about the power, and what has been seen since and may soon be written."""

    source: str = ""
    bound: str = ""
    bound_at_s: float = NEVER_S
    seen_source: str = ""
    seen_bound: str = ""
    seen_since_s: float = NEVER_S


class FlowLog(msgspec.Struct, frozen=True):
    """The same for the meters."""

    at_s: float = NEVER_S
    """Last look."""
    direction: int = 0
    """1 import, -1 export, 0 balanced."""
    seen_direction: int = 0
    seen_since_s: float = NEVER_S
    counters_wh: dict[str, tuple[float, float]] = msgspec.field(default_factory=dict[str, tuple[float, float]])
    """Meter -> imported and exported energy."""


class Persistent(msgspec.Struct, frozen=True):
    """The part that survives a restart, written by the app whenever it changes."""

    mode_id: str = ""
    """Empty: start in the mode of the site file."""
    mode_parameters: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    mode_set: ModeSet = ModeSet()
    operator_stop: str = ""
    emergency_stop: bool = False
    alarms: tuple[AlarmMemory, ...] = ()
    sleep_total_s: float = 0.0
    """Time the BMS has slept in its life (SITE-05)."""
    schedules: dict[Tier, TierSchedule] = msgspec.field(default_factory=dict[Tier, TierSchedule])
    dso_limits: DsoLimits = DsoLimits()
    dso_by: str = ""
    dso_lost_s: float = 0.0
    """How long its commanding side has been lost."""
    dso_contact_by: str = ""
    """The contact that asks for the limit of the site file."""
    dso_contact_lost_s: float = 0.0
    reactive: tuple[ReactiveRule, ...] = ()
    """Lasting choice of a rule for reactive power."""
    reactive_timed: tuple[ReactiveRule, ...] = ()
    """Choice that must be renewed; after a restart it is not in force until it is."""
    reactive_by: str = ""
    """Who chose it."""
    batteries: dict[str, RackMemory] = msgspec.field(default_factory=dict[str, RackMemory])
    backup: BackupKept = BackupKept()
    shelves: tuple[Shelf, ...] = ()
    plans: PlanMemory = PlanMemory()
    prices: tuple[PricePoint, ...] = ()
    grid_trip: bool = False
    """The plant waited or came back after a trip."""
    service_volumes: tuple[Volume, ...] = ()
    """Grid services that are sold."""
    protections: tuple[str, ...] = ()
    """What racks have sent for their protection: `<rack>.cells` and `<rack>.temperature`."""
    maintenance: bool = False
    """Somebody has the unit in maintenance and may have his hands in the cabinet: only a person ends it."""


class Memory(msgspec.Struct, frozen=True):
    """Everything one cycle leaves for the next."""

    settings: Settings
    lifecycle: LifecycleMemory
    mode_id: str
    mode_parameters: dict[str, float]
    """Complete: every parameter of the mode with its value in force."""
    mode_memory: Any
    """The mode's own memory struct (`Mode.memory_type`); None until its first decision."""
    mode_set: ModeSet = ModeSet()
    cycle: int = 0
    at: Instant = Instant(at_s=NEVER_S, at_utc=0.0)
    last_power_w: float = 0.0
    """Final set-point of the last cycle."""
    last_base_w: float = 0.0
    """The part of it the winner of the claims asked for, without what was added: where its ramp goes on."""
    last_reactive_var: float = 0.0
    resume: bool = True
    """The last cycle was a stop: the ramp starts from measured power, modes start afresh."""
    manual: ManualMemory = ManualMemory()
    fingerprints: dict[str, Fingerprint] = msgspec.field(default_factory=dict[str, Fingerprint])
    alarms: dict[str, AlarmMemory] = msgspec.field(default_factory=dict[str, AlarmMemory])
    shelves: dict[str, Shelf] = msgspec.field(default_factory=dict[str, Shelf])
    """Alarm key -> until when it is put aside."""
    monitors: MonitorMemory = MonitorMemory()
    tracking_since_s: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Inverter -> since when its power has been away from its command."""
    climate: ClimateMemory = ClimateMemory()
    idle: IdleMemory = IdleMemory()
    sleep: SleepMemory = SleepMemory()
    safe_stop_code: str = ""
    """Reason code and place of the safe stop of the last cycle; empty when none."""
    limits: LimitMemory = LimitMemory()
    demand: NetDemand = NetDemand()
    """What the site needs from grid and battery together, for the limits of the connection."""
    billing: tuple[BillingWindow, ...] = ()
    """None or one: the billing window of a mode that keeps its mean."""
    schedules: ScheduleMemory = ScheduleMemory()
    dso: DsoMemory = DsoMemory()
    reactive: ReactiveMemory = ReactiveMemory()
    resets: dict[str, ResetMemory] = msgspec.field(default_factory=dict[str, ResetMemory])
    power_log: PowerLog = PowerLog()
    flow_log: FlowLog = FlowLog()
    climate_log: ClimateLog = ClimateLog()
    batteries: BatteryMemory = BatteryMemory()
    backup: BackupMemory = BackupMemory()
    plans: PlanMemory = PlanMemory()
    in_force: InForce = NO_PLAN
    """The plan in force and its slot of this cycle."""
    prices: tuple[PricePoint, ...] = ()
    """Market prices handed in for a dynamic tariff, in order of time."""
    grid_code: GridCodeMemory = GridCodeMemory()
    services: ServicesMemory = ServicesMemory()
    output_test: tuple[OutputTest, ...] = ()
    """None or one: an output that is being tried by hand."""
