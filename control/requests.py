"""Everything anybody can want from the controller, as one union of values.

Operator, button, cloud, cluster leader, SCADA, schedule and optimiser all hand in a `Request`;
the cycle that takes it answers with an `Answer` in its record.
"""

from enum import StrEnum

import msgspec

from control.plan import Plan
from control.plan_settings import PricePoint
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


class SetMode(msgspec.Struct, frozen=True, tag="set_mode"):
    """Change the control mode, bumpless; unknown mode or parameter out of range is refused."""

    origin: Origin
    mode_id: str
    parameters: dict[str, float] = msgspec.field(default_factory=dict[str, float])


class SetPower(msgspec.Struct, frozen=True, tag="set_power"):
    """Manual set-point for mode `local`; must be renewed before `valid_s` is over."""

    origin: Origin
    active_power_w: float
    """`+` discharges."""
    reactive_power_var: float = 0.0
    valid_s: float = 60.0
    """0.5 to 3600 s."""


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


class ApplySettings(msgspec.Struct, frozen=True, tag="apply_settings"):
    """Put validated live settings into force within this cycle, without a power step."""

    origin: Origin
    settings: Settings


class DeliverPlan(msgspec.Struct, frozen=True, tag="deliver_plan"):
    """Put a new plan into force; only from the program's own planner, and checked again before it is used."""

    origin: Origin
    plan: Plan


class SetPrices(msgspec.Struct, frozen=True, tag="set_prices"):
    """Hand in market prices of a dynamic tariff; they replace what was known from their first instant on."""

    origin: Origin
    prices: tuple[PricePoint, ...]


Request = (
    SetMode
    | SetPower
    | Stop
    | ReleaseStop
    | EmergencyStop
    | ChangeState
    | AcknowledgeAlarms
    | ResetAlarms
    | ApplySettings
    | DeliverPlan
    | SetPrices
)


class Answer(msgspec.Struct, frozen=True, gc=False):
    """What became of a request."""

    request_id: str
    accepted: bool
    text: str
    """Why it was refused, or what was done, in words."""
