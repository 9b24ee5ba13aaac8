"""What a control mode is: a description that forms, files and remote calls are made from, and a pure `decide`."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import msgspec

from control.memory import ManualMemory
from control.model import PlantSnapshot
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
    time_zone: str = "Etc/UTC"
    """IANA name; for modes with times of the day."""


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


def nothing_wrong(values: Mapping[str, float]) -> Iterable[str]:
    """Return no fault: the check of a mode whose parameters do not depend on each other."""
    del values
    return ()


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
    check: Callable[[Mapping[str, float]], Iterable[str]] = nothing_wrong
    """What is wrong between parameters that are allowed one by one, each message naming key, value and what is
    allowed; gets the complete values."""


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
            allowed = f"{parameter.minimum:g} to {parameter.maximum:g} {parameter.unit}"
            faults.append(f"{mode.mode_id}.{name}: {value:g} is outside {allowed}")
    if not faults:
        faults += (f"{mode.mode_id}.{fault}" for fault in mode.check(resolved(mode, base, values)))
    return faults
