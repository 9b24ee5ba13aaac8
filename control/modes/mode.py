"""What a control mode is: a description that forms, files and remote calls are made from, and a pure `decide`."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import msgspec

from control.billing_window import BillingWindow
from control.memory import ManualMemory
from control.model import PlantSnapshot
from control.plan import NO_PLAN, InForce
from control.readings import NO_LIMIT, Instant
from control.reasons import Reason
from control.schedule.entry import Holding
from control.settings import Settings

_UNITS_OF_KEYS = (("w", "per", "s"), ("per", "s"), ("w",), ("wh",), ("var",), ("pct",), ("min",), ("s",), ("c",))
_SPELLED = {"start2": "second start", "end2": "second end", "kp": "proportional gain", "ki": "integral gain"} | {
    "kd": "derivative gain"
}


class Parameter(msgspec.Struct, frozen=True):
    """One adjustable value of a mode; live: takes effect in the next cycle."""

    name: str
    """Key in files and remote calls; ends in its unit."""
    unit: str
    minimum: float
    maximum: float
    default: float
    text: str
    """What it does, in one sentence."""
    choices: tuple[str, ...] = ()
    """Words for the values 0, 1, 2 …; empty for a quantity."""

    @property
    def title(self) -> str:
        """Return its name for people: the key without its unit."""
        words = self.name.split("_")
        for end in _UNITS_OF_KEYS:
            if len(words) > len(end) and tuple(words[-len(end) :]) == end:
                words = words[: -len(end)]
                break
        return " ".join(_SPELLED.get(word, word) for word in words).capitalize().replace("soc", "SoC")

    def allowed(self) -> str:
        """Return the allowed values in words."""
        if self.choices:
            return ", ".join(f"{value} {word}" for value, word in enumerate(self.choices))
        return f"{self.minimum:g} to {self.maximum:g} {self.unit}"


class Need(StrEnum):
    """What must be valid before a mode may decide; otherwise the cycle is a named safe stop."""

    GRID_METER = "grid_meter"
    UNIT = "unit"
    """At least one inverter with all of its racks."""


class ModeInputs(msgspec.Struct, frozen=True):
    """All a mode may look at."""

    snapshot: PlantSnapshot
    parameters: Mapping[str, float]
    low_w: float
    """Live site bounds, for anti-windup only; the cycle clamps afterwards."""
    high_w: float
    last_power_w: float
    """What the mode's side of the last set-point was (without what services added), or measured power after a stop."""
    manual: ManualMemory
    memory: Any
    """The mode's own memory; None at its first decision after a start, stop or mode change."""
    now: Instant
    dt_s: float
    local_schedule: tuple[Holding, ...] = ()
    """What the local schedule asks for now; empty when it asks for nothing."""
    time_zone: str = "Etc/UTC"
    """IANA name; for modes with times of the day."""
    plan: InForce = NO_PLAN
    """The slot of the plan that holds now; a site that is not planned has none."""
    added_w: float = 0.0
    """What services added to the last set-point: the inverters follow the sum."""
    billing: tuple[BillingWindow, ...] = ()
    """The window with this cycle's import, for a mode that has `billed_s`."""
    export_limit_w: float = NO_LIMIT
    """What the site may export now by connection, grid code and distribution operator, >= 0."""


class Wish(msgspec.Struct, frozen=True):
    """What a mode wants and remembers."""

    active_power_w: float
    reason: Reason
    memory: Any = None
    reactive_power_var: float = 0.0
    """0 leaves it to the claims (`Mode.reactive_var`) and the site's rule (MOD-14)."""
    stop: bool = False
    """The mode itself asks for a safe stop with `reason` (heartbeat lost, for example)."""
    bypass_ramp: bool = False
    """Grid services act at once; the bounds hold all the same (LIM-04)."""
    device_id: str = ""
    """The one inverter that shall do it while the others rest; empty: shared among all."""


def nothing_wrong(values: Mapping[str, float]) -> Iterable[str]:
    """Return no fault: the check of a mode whose parameters do not depend on each other."""
    del values
    return ()


def setpoint_var(inputs: ModeInputs) -> tuple[float, ...]:
    """Return the reactive power of the set-point in force, var; empty when there is none or it does not state it."""
    manual = inputs.manual
    valid = manual.states_reactive and inputs.now.at_s < manual.expires_at_s
    return (manual.reactive_power_var,) if valid else ()


def nothing_stated(inputs: ModeInputs) -> tuple[float, ...]:
    """Return no reactive power: a mode that leaves it to schedules and the site's rule."""
    del inputs
    return ()


def not_billed(values: Mapping[str, float]) -> float:
    """Return 0 s: a mode that keeps no billing window."""
    del values
    return 0.0


class Mode(msgspec.Struct, frozen=True):
    """A control mode."""

    mode_id: str
    title: str
    text: str
    """What it pursues, in one sentence for the person before the screen."""
    needs: frozenset[Need]
    parameters: tuple[Parameter, ...]
    memory_type: type[Any]
    """Struct of its memory (`type(None)` when it has none); used to read recordings."""
    decide: Callable[[ModeInputs], Wish]
    takes_setpoints: bool = False
    """It follows `SetPower`. Parameters `min_valid_s` and `max_valid_s`, if it has them, bound a set-point's life."""
    reactive_var: Callable[[ModeInputs], tuple[float, ...]] = nothing_stated
    """The reactive power it states, `+` injects, whoever has the active power (MOD-10); empty: none."""
    obeys_local_schedule: bool = True
    """The site's own timetable takes over from it (the schedules of others do from every mode)."""
    feature: str = ""
    """Field of `Settings` that must not be empty for this mode to exist; empty: always."""
    check: Callable[[Mapping[str, float]], Iterable[str]] = nothing_wrong
    """What is wrong between parameters that are allowed one by one, each message naming key, value and what is
    allowed; gets the complete values."""
    billed_s: Callable[[Mapping[str, float]], float] = not_billed
    """Length of the billing windows whose import is measured for it, asked or not, s; 0: none."""


def available(mode: Mode, settings: Settings) -> bool:
    """Tell whether the site has the feature the mode belongs to (SITE-02)."""
    return not mode.feature or bool(getattr(settings, mode.feature))


def resolved(mode: Mode, *sources: Mapping[str, float]) -> dict[str, float]:
    """Return every parameter with its value: later sources win over earlier ones and the default."""
    values = {parameter.name: parameter.default for parameter in mode.parameters}
    for source in sources:
        values.update(source)
    return values


def parameter_faults(
    mode: Mode, values: Mapping[str, float], base: Mapping[str, float] = MappingProxyType({})
) -> list[str]:
    """Return what is wrong with the values, one message each naming key, value and allowed range.

    Args:
        mode: The mode they are for.
        values: Parameters to be set; those not named keep their value of `base`.
        base: Values in force; those not named there either have their default.
    """
    known = {parameter.name: parameter for parameter in mode.parameters}
    faults: list[str] = []
    for name, value in values.items():
        parameter = known.get(name)
        if parameter is None:
            names = ", ".join(known) or "none"
            faults.append(f"{mode.mode_id}.{name}: unknown parameter, allowed: {names}")
        elif not parameter.minimum <= value <= parameter.maximum:
            faults.append(f"{mode.mode_id}.{name}: {value:g} is outside {parameter.allowed()}")
        elif parameter.choices and value != round(value):
            faults.append(f"{mode.mode_id}.{name}: {value:g} is not one of {parameter.allowed()}")
    if not faults:
        faults += (f"{mode.mode_id}.{fault}" for fault in mode.check(resolved(mode, base, values)))
    return faults
