"""What the controller remembers from one cycle to the next: an argument and a result of the step, never a global."""

from typing import Any

import msgspec

from control.plan import PlanMemory
from control.plan_settings import PricePoint
from control.readings import NEVER_S, Instant
from control.record import AlarmPhase, State
from control.settings import Settings


class Fingerprint(msgspec.Struct, frozen=True, gc=False):
    """The last values of a device and since when they have not moved."""

    values: tuple[float, ...]
    since_at_s: float


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


class LifecycleMemory(msgspec.Struct, frozen=True, gc=False):
    """State of the unit and the stops in force."""

    state: State = State.INIT
    entered_at_s: float = NEVER_S
    operator_stop: str = ""
    emergency_stop: bool = False
    release_until_s: float = NEVER_S
    """End of the time in which the second release step is taken."""


class ManualMemory(msgspec.Struct, frozen=True, gc=False):
    """The manual set-point and when it ends; `given` stays true after it has expired."""

    given: bool = False
    active_power_w: float = 0.0
    reactive_power_var: float = 0.0
    expires_at_s: float = NEVER_S
    by: str = ""


class Persistent(msgspec.Struct, frozen=True):
    """The part that survives a restart, written by the app whenever it changes."""

    mode_id: str = ""
    """Empty: start in the mode of the site file."""
    mode_parameters: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    operator_stop: str = ""
    emergency_stop: bool = False
    alarms: tuple[AlarmMemory, ...] = ()
    plans: PlanMemory = PlanMemory()
    prices: tuple[PricePoint, ...] = ()


class Memory(msgspec.Struct, frozen=True):
    """Everything one cycle leaves for the next."""

    settings: Settings
    lifecycle: LifecycleMemory
    mode_id: str
    mode_parameters: dict[str, float]
    """Complete: every parameter of the mode with its value in force."""
    mode_memory: Any
    """The mode's own memory struct (`Mode.memory_type`); None until its first decision."""
    cycle: int = 0
    at: Instant = Instant(at_s=NEVER_S, at_utc=0.0)
    last_power_w: float = 0.0
    """Final set-point of the last cycle."""
    last_reactive_var: float = 0.0
    resume: bool = True
    """The last cycle was a stop: the ramp starts from measured power, modes start afresh."""
    manual: ManualMemory = ManualMemory()
    fingerprints: dict[str, Fingerprint] = msgspec.field(default_factory=dict[str, Fingerprint])
    alarms: dict[str, AlarmMemory] = msgspec.field(default_factory=dict[str, AlarmMemory])
    tracking_since_s: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Inverter -> since when its power has been away from its command."""
    safe_stop_code: str = ""
    """Reason code and place of the safe stop of the last cycle; empty when none."""
    plans: PlanMemory = PlanMemory()
    prices: tuple[PricePoint, ...] = ()
    """Market prices handed in for a dynamic tariff, in order of time."""
