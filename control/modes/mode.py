"""What a control mode is: a description that forms, files and remote calls are made from, and a pure `decide`."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

import msgspec

from control.memory import ManualMemory
from control.model import PlantSnapshot
from control.plan import NO_PLAN, InForce
from control.readings import Instant
from control.reasons import Reason


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
    """The last set-point in force, or measured power after a stop."""
    manual: ManualMemory
    memory: Any
    """The mode's own memory; None at its first decision after a start, stop or mode change."""
    now: Instant
    dt_s: float
    plan: InForce = NO_PLAN
    """The slot of the plan that holds now; a site that is not planned has none."""


class Wish(msgspec.Struct, frozen=True):
    """What a mode wants and remembers."""

    active_power_w: float
    reason: Reason
    memory: Any = None
    reactive_power_var: float = 0.0
    stop: bool = False
    """The mode itself asks for a safe stop with `reason` (heartbeat lost, for example)."""
    bypass_ramp: bool = False
    """Grid services act at once; the bounds hold all the same (LIM-04)."""


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


def resolved(mode: Mode, *sources: Mapping[str, float]) -> dict[str, float]:
    """Return every parameter with its value: later sources win over earlier ones and the default."""
    values = {parameter.name: parameter.default for parameter in mode.parameters}
    for source in sources:
        values.update(source)
    return values


def parameter_faults(mode: Mode, values: Mapping[str, float]) -> list[str]:
    """Return what is wrong with the values, one message each naming key, value and allowed range."""
    known = {parameter.name: parameter for parameter in mode.parameters}
    faults: list[str] = []
    for name, value in values.items():
        parameter = known.get(name)
        if parameter is None:
            names = ", ".join(known) or "none"
            faults.append(f"{mode.mode_id}.{name}: unknown parameter, allowed: {names}")
        elif not parameter.minimum <= value <= parameter.maximum:
            allowed = f"{parameter.minimum:g} to {parameter.maximum:g} {parameter.unit}"
            faults.append(f"{mode.mode_id}.{name}: {value:g} is outside {allowed}")
    return faults
