"""The immutable outcome of one cycle: everything shown, stored or sent comes from here."""

from enum import StrEnum

import msgspec

from control.backup.info import BackupInfo
from control.battery.memory import RackInfo
from control.climate.memory import ZoneInfo
from control.command import InverterCommand, OutputCommand, OutputTest
from control.dso.model import DsoInfo
from control.grid_code.model import GridCodeInfo
from control.model import PlantSnapshot
from control.plan import NO_PLAN, InForce
from control.reactive.model import ReactiveInfo
from control.readings import DeviceStatus, Instant
from control.reasons import Reason
from control.requests import Answer
from control.schedule.entry import ScheduleView
from control.services.info import ServiceInfo
from control.sleep.memory import SleepInfo


class State(StrEnum):
    """Lifecycle state of the unit."""

    INIT = "init"
    RUN = "run"
    IDLE = "idle"
    MAINTENANCE = "maintenance"
    ERROR = "error"
    REBOOT = "reboot"
    RESTART = "restart"


class Severity(StrEnum):
    """How bad an alarm is."""

    WARNING = "warning"
    ERROR = "error"
    CRITICAL = "critical"


class AlarmPhase(StrEnum):
    """Where an alarm is in its life (ISA-18.2 words)."""

    UNACKNOWLEDGED = "unacknowledged"
    ACKNOWLEDGED = "acknowledged"
    RETURNED = "returned"
    """The cause has gone, nobody has acknowledged yet."""
    LATCHED = "latched"
    """Acknowledged and the cause has gone, but a reset is needed."""


class Alarm(msgspec.Struct, frozen=True, gc=False):
    """One alarm that is not in its normal state. `active`: its cause is there, or has gone too lately to believe it."""

    key: str
    """`row_id` or `row_id@place`."""
    row_id: str
    place: str
    severity: Severity
    phase: AlarmPhase
    active: bool
    raised_at_utc: float
    detail: str
    """Value and limit or the driver's own words, of when the condition was there last."""
    cause_key: str = ""
    """Key of the first cause it follows from; empty for a first cause itself."""
    shelved_until_utc: float = 0.0
    """Put aside by a person until then; 0 when not."""
    acknowledged_by: str = ""
    acknowledged_at_utc: float = 0.0
    shelved_by: str = ""
    """Who put it aside, and why."""
    present: bool = True
    """The condition is there in this cycle; an alarm that waits to clear is active and not present."""


class EventKind(StrEnum):
    """Kind of an entry of the event log."""

    STATE = "state"
    MODE = "mode"
    ALARM = "alarm"
    SAFE_STOP = "safe_stop"
    REQUEST = "request"
    SETTINGS = "settings"
    DEVICE = "device"
    POWER = "power"
    """Who steers and which limit holds back, when it has changed for a while."""
    METER = "meter"
    """Direction of the grid power, energy counters that go back."""
    SET_UP = "set_up"
    """What was set while running: schedules, rules, the clock."""
    CLIMATE = "climate"
    GRID_FORMING = "grid_forming"
    DSO_SETPOINT = "dso_setpoint"
    """Evidence of the distribution operator's limit: begin, change, reached, end."""
    BATTERY = "battery"
    SERVICE = "service"
    """Grid services: begin and end, activation of FFR, energy management, loss of the frequency."""
    ACCESS = "access"
    """Who has logged in or out at the screen, who has failed to, and PINs that were set."""


class Event(msgspec.Struct, frozen=True, gc=False):
    """Something that happened, with its cause; persisted in the event log."""

    kind: EventKind
    subject: str
    """What changed: a state, mode, alarm key, device or request id."""
    text: str
    cause: str = ""


class Bound(msgspec.Struct, frozen=True, gc=False):
    """What one limit allows: `min_w <= P <= max_w`, always containing 0."""

    min_w: float
    """Most negative allowed power (charge), <= 0."""
    max_w: float
    """Largest allowed power (discharge), >= 0."""
    reason: Reason


class Bounds(msgspec.Struct, frozen=True, gc=False):
    """All limits narrowed into one interval, with every limit and the two that bind."""

    min_w: float
    max_w: float
    min_reason: Reason
    max_reason: Reason
    limits: tuple[Bound, ...]


class UnitBounds(msgspec.Struct, frozen=True, gc=False):
    """Live bounds of one inverter with its racks."""

    device_id: str
    bounds: Bounds
    max_reactive_var: float


class UnitState(StrEnum):
    """What one inverter with its racks does now, told beside the lifecycle state of the whole (STATE-01)."""

    UNKNOWN = "unknown"
    """No valid data."""
    FAULT = "fault"
    STANDBY = "standby"
    """Well, but not running."""
    READY = "ready"
    """Running at 0 W."""
    CHARGING = "charging"
    DISCHARGING = "discharging"
    LIMITED = "limited"
    """Running at the edge of what its limits allow, or allowed to do nothing at all."""


class UnitStatus(msgspec.Struct, frozen=True, gc=False):
    """State of one inverter with its racks."""

    device_id: str
    state: UnitState


class Setpoint(msgspec.Struct, frozen=True, gc=False):
    """A site-level set-point with who set it and why."""

    active_power_w: float
    reactive_power_var: float
    source: str
    reason: Reason


class ModeSet(msgspec.Struct, frozen=True, gc=False):
    """Who asked for the mode in force, and when."""

    by: str = ""
    """Source, actor, role and reason; empty for the mode of the site file."""
    at_utc: float = 0.0


class Claimed(msgspec.Struct, frozen=True, gc=False):
    """Somebody who wanted the power in this cycle, in the order of MOD-10; `Chain.wish` says who has won.

    Before the winner there can only be claims of reactive power alone.
    """

    level: str
    """Name of a `control.priority.Level` in lower case."""
    source: str


class Added(msgspec.Struct, frozen=True, gc=False):
    """Power on top of what the winner wants: frequency response. It knows no ramp, but the bounds hold (LIM-04)."""

    source: str
    """Service or grid-code function."""
    active_power_w: float
    reason: Reason


class Chain(msgspec.Struct, frozen=True, gc=False):
    """The whole way from wish to set-point, step by step: the answer to "why this power?"."""

    claims: tuple[Claimed, ...]
    """Everybody who wanted the power, in order of priority; the first one's wish follows."""
    wish: Setpoint
    ramped: Setpoint
    """The winner's wish after the ramp; `added` comes on top."""
    bounds: Bounds
    """Site-level bounds: sum of the units narrowed by the site's own limits; where the wish is for one inverter alone,
    by those of that one first."""
    units: tuple[UnitBounds, ...]
    final: Setpoint
    """What is shared among the inverters; of reactive power what fits beside the active power."""
    unserved_w: float
    """What the inverters could not take of `final`; 0 in normal operation."""
    added: tuple[Added, ...] = ()


class StopInfo(msgspec.Struct, frozen=True, gc=False):
    """Stops in force and how to get out of them."""

    operator_stop: str
    """Reason given by the operator; empty when none."""
    emergency_stop: bool
    release_armed: bool
    """The first of the two release steps was taken and is still valid."""


class ManualInfo(msgspec.Struct, frozen=True, gc=False):
    """The manual set-point in force."""

    active_power_w: float
    reactive_power_var: float
    expires_in_s: float
    """0 when none is in force."""


class CycleRecord(msgspec.Struct, frozen=True):
    """One cycle: inputs as seen, decision with reasons, commands, alarms, events and answers."""

    cycle: int
    at: Instant
    dt_s: float
    """Measured time since the last cycle."""
    state: State
    mode_id: str
    safe_stop: Reason | None
    """Why power is held at 0 W although somebody may wish otherwise; None in normal operation."""
    snapshot: PlantSnapshot
    devices: tuple[DeviceStatus, ...]
    chain: Chain
    commands: tuple[InverterCommand, ...]
    alarms: tuple[Alarm, ...]
    """First causes, then consequences; most severe first in both, newest raised first within a severity."""
    events: tuple[Event, ...]
    answers: tuple[Answer, ...]
    stops: StopInfo
    manual: ManualInfo
    mode_set: ModeSet = ModeSet()
    outputs: tuple[OutputCommand, ...] = ()
    """Contactors, load groups, fans, heaters, BMS wake and balance lines."""
    climate: tuple[ZoneInfo, ...] = ()
    sleep: tuple[SleepInfo, ...] = ()
    """None without sleep control, else one."""
    schedule: ScheduleView = ScheduleView()
    dso: DsoInfo = DsoInfo()
    reactive: ReactiveInfo = ReactiveInfo()
    racks: tuple[RackInfo, ...] = ()
    """What the care of each rack knows, as of the last second."""
    backup: tuple[BackupInfo, ...] = ()
    """The island; empty for a site without backup."""
    units: tuple[UnitStatus, ...] = ()
    """What each inverter with its racks does, beside the lifecycle state."""
    plan: InForce = NO_PLAN
    """The plan in force, its slot of now and the rung of the ladder."""
    grid_code: tuple[GridCodeInfo, ...] = ()
    """Empty for a site without grid-code functions."""
    services: tuple[ServiceInfo, ...] = ()
    """A grid service each that is offered here."""
    output_test: tuple[OutputTest, ...] = ()
    """None or one: an output that is being tried by hand."""
    mode_parameters: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """The parameters of the mode in force: whoever changes it for a while can put them back."""
