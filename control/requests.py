"""Everything anybody can want from the controller, as one union of values.

Operator, button, cloud, cluster leader, SCADA, schedule and optimiser all hand in a `Request`;
the cycle that takes it answers with an `Answer` in its record.
"""

from enum import StrEnum

import msgspec

from control.plan import Plan
from control.plan_settings import PricePoint
from control.reactive.model import ReactiveRule
from control.readings import NEVER_S
from control.schedule.entry import ScheduleEntry
from control.services.volume import Volume
from control.settings import Settings


class Source(StrEnum):
    """Where a request comes from."""

    SCREEN = "screen"
    BUTTON = "button"
    CLOUD = "cloud"
    CLUSTER = "cluster"
    SCADA = "scada"
    REST = "rest"
    MQTT = "mqtt"
    CONSOLE = "console"
    SYSTEM = "system"


class Role(StrEnum):
    """What the person or system behind a request may do, lowest first."""

    VIEWER = "viewer"
    OPERATOR = "operator"
    INSTALLER = "installer"
    SERVICE = "service"


class Origin(msgspec.Struct, frozen=True, gc=False):
    """Who asks: written into the event log with everything the request causes."""

    source: Source
    role: Role
    request_id: str
    """Unique per request; the answer carries it back."""
    actor: str = ""
    seen_at_s: float = NEVER_S
    """When the newest cycle that a screen showed as the person acted was made; `NEVER_S`: not said."""


class SetMode(msgspec.Struct, frozen=True, tag="set_mode"):
    """Change the control mode, bumpless; unknown mode or parameter out of range is refused."""

    origin: Origin
    mode_id: str
    parameters: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    reason: str = ""
    """Why, for the event log."""


class SetPower(msgspec.Struct, frozen=True, tag="set_power"):
    """Set-point for a mode that takes them (`local`, `external_control`); must be renewed before `valid_s` is over."""

    origin: Origin
    active_power_w: float
    """`+` discharges."""
    reactive_power_var: float | None = None
    """`+` injects; None leaves it to schedules and the site's rule."""
    valid_s: float = 60.0
    """0.5 to 3600 s; the mode may allow less."""
    device_id: str = ""
    """The one inverter that does it while the others rest (installer, for tests); empty: shared among all."""


class Stop(msgspec.Struct, frozen=True, tag="stop"):
    """Operator stop: 0 W now, kept over restarts until released in two steps."""

    origin: Origin
    reason: str


class ReleaseStop(msgspec.Struct, frozen=True, tag="release_stop"):
    """Release an operator or emergency stop: first with `confirm=False`, then within 30 s with `confirm=True`."""

    origin: Origin
    reason: str
    confirm: bool


class EmergencyStop(msgspec.Struct, frozen=True, tag="emergency_stop"):
    """Emergency stop by software or button, from every state, at once; latched."""

    origin: Origin


class ChangeState(msgspec.Struct, frozen=True, tag="change_state"):
    """Ask for a state of the lifecycle (`run`, `idle`, `maintenance`, `restart`, `reboot`)."""

    origin: Origin
    state: str


class AcknowledgeAlarms(msgspec.Struct, frozen=True, tag="acknowledge_alarms"):
    """Acknowledge the alarms with these keys (only those the person saw)."""

    origin: Origin
    keys: tuple[str, ...]


class ResetAlarms(msgspec.Struct, frozen=True, tag="reset_alarms"):
    """Clear latched alarms whose cause has gone."""

    origin: Origin
    keys: tuple[str, ...]


class ShelveAlarms(msgspec.Struct, frozen=True, tag="shelve_alarms"):
    """Put alarms aside for a while: they still act but call nobody. What stops the unit cannot be put aside."""

    origin: Origin
    keys: tuple[str, ...]
    for_s: float
    """60 s to 7 days from now; asking again replaces the time. 0 takes them back, without a reason."""
    reason: str


class ApplySettings(msgspec.Struct, frozen=True, tag="apply_settings"):
    """Put validated live settings into force within this cycle, without a power step."""

    origin: Origin
    settings: Settings
    note: str = ""
    """What has changed, for the event log; cut at 200 characters."""


class ForceOutput(msgspec.Struct, frozen=True, tag="force_output"):
    """Force a fan or heater for a time; `for_s` 0 hands it back. Interlocks hold all the same."""

    origin: Origin
    output_id: str
    value: float
    """0 to 1."""
    for_s: float = 600.0
    """0 to 3600 s."""


class TestOutput(msgspec.Struct, frozen=True, tag="test_output"):
    """Give one output a value for a short time (service, in maintenance only); `for_s` 0 ends it."""

    __test__ = False  # not a test case of pytest
    origin: Origin
    output_id: str
    value: float
    """0 or 1; 0 to 1 for an output that can be set to a share."""
    for_s: float = 10.0
    """0 to 60 s; it ends earlier with the state, at a new error or any critical alarm, and at an emergency stop."""


class SetSchedule(msgspec.Struct, frozen=True, tag="set_schedule"):
    """Replace the schedule of a tier (`binding`, `intraday`, `day_ahead`, `local`) as a whole, or be refused whole."""

    origin: Origin
    tier: str
    entries: tuple[ScheduleEntry, ...]


class ClearSchedule(msgspec.Struct, frozen=True, tag="clear_schedule"):
    """Take away the schedule of a tier; of tier `local`, return to that of the site file."""

    origin: Origin
    tier: str


class SetDsoLimit(msgspec.Struct, frozen=True, tag="set_dso_limit"):
    """Limit of the distribution operator; must be renewed or released before `valid_s` is over."""

    origin: Origin
    import_w: float | None = None
    """Grid power of charging, >= 0; None: no limit."""
    export_w: float | None = None
    """Export of the site, >= 0; None: no limit."""
    valid_s: float = 900.0
    """1 s to 7 days."""


class ReleaseDsoLimit(msgspec.Struct, frozen=True, tag="release_dso_limit"):
    """End the limit of the distribution operator that was set by request."""

    origin: Origin


class SetReactive(msgspec.Struct, frozen=True, tag="set_reactive"):
    """Choose the rule for reactive power; None gives up the choice in force: a timed one, then the lasting."""

    origin: Origin
    rule: ReactiveRule | None
    valid_s: float | None = None
    """1 s to 1 day: must be renewed in time, else the fallback is in force; None: a lasting choice."""


class ResetInverter(msgspec.Struct, frozen=True, tag="reset_inverter"):
    """Clear the fault of an inverter; at most three times an hour."""

    origin: Origin
    device_id: str


class BalanceCells(msgspec.Struct, frozen=True, tag="balance_cells"):
    """Begin or end balancing the cells of a rack; it ends by itself after the longest time of the site file."""

    origin: Origin
    battery_id: str
    on: bool


class TestBackup(msgspec.Struct, frozen=True, tag="test_backup"):
    """Go into the island for a while and come back (installer); refused with the reason when not ready."""

    __test__ = False  # not a test case of pytest
    origin: Origin
    duration_s: float
    """10 to 3600 s; the test ends earlier at any doubt."""


class DeliverPlan(msgspec.Struct, frozen=True, tag="deliver_plan"):
    """Put a new plan into force; only from the program's own planner, and checked again before it is used."""

    origin: Origin
    plan: Plan


class SetPrices(msgspec.Struct, frozen=True, tag="set_prices"):
    """Hand in market prices of a dynamic tariff; they replace what was known from their first instant on."""

    origin: Origin
    prices: tuple[PricePoint, ...]


class SetServiceVolumes(msgspec.Struct, frozen=True, tag="set_service_volumes"):
    """Sell grid services by the hour; replaces what was known of these products in these hours, whole or not at all."""

    origin: Origin
    volumes: tuple[Volume, ...]
    check_only: bool = False
    """Only say whether it would be covered."""


class ClearServiceVolumes(msgspec.Struct, frozen=True, tag="clear_service_volumes"):
    """Take volumes back from `start_utc` to `end_utc`; both 0: from the current quarter hour on, all that follows."""

    origin: Origin
    product: str = ""
    """Empty: every product."""
    start_utc: float = 0.0
    end_utc: float = 0.0


class TestFrequency(msgspec.Struct, frozen=True, tag="test_frequency"):
    """Let a simulated or played-back frequency drive the power for a while (installer); it ends by itself."""

    __test__ = False  # not a test case of pytest
    origin: Origin
    enabled: bool
    minutes: float = 15.0
    """1 to 1440."""
    acknowledge_market: bool = False
    """The person knows that volumes are sold: while the test runs, they are reported as not delivered."""


class NoteAccess(msgspec.Struct, frozen=True, tag="note_access"):
    """Write into the event log who has logged in or out, or failed to; only from the program itself."""

    origin: Origin
    role: Role
    """The level it is about."""
    text: str
    """1 to 200 characters, never a PIN."""


Request = (
    SetMode
    | SetPower
    | Stop
    | ReleaseStop
    | EmergencyStop
    | ChangeState
    | AcknowledgeAlarms
    | ResetAlarms
    | ShelveAlarms
    | ApplySettings
    | ForceOutput
    | SetSchedule
    | ClearSchedule
    | SetDsoLimit
    | ReleaseDsoLimit
    | SetReactive
    | ResetInverter
    | BalanceCells
    | TestBackup
    | DeliverPlan
    | SetPrices
    | SetServiceVolumes
    | ClearServiceVolumes
    | TestFrequency
    | TestOutput
    | NoteAccess
)


class Answer(msgspec.Struct, frozen=True, gc=False):
    """What became of a request."""

    request_id: str
    accepted: bool
    text: str
    """Why it was refused, or what was done, in words."""
