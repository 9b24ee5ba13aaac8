"""Piecewise droop f1..f4: which share of the contracted power a frequency asks for (grid_services.md 1.1)."""

import itertools
import math

import msgspec


class Droop(msgspec.Struct, frozen=True, gc=False):
    """Four frequencies f1 < f2 <= f3 < f4 in Hz; between `start_up_hz` and `start_down_hz` nothing is asked for."""

    full_up_hz: float
    start_up_hz: float
    start_down_hz: float
    full_down_hz: float


def linear_share(droop: Droop, frequency_hz: float) -> float:
    """Return the share with the slopes continued beyond full activation; `+` discharges (`dP = (f_ref - f) / e_p`)."""
    if frequency_hz < droop.start_up_hz:
        return (droop.start_up_hz - frequency_hz) / (droop.start_up_hz - droop.full_up_hz)
    if frequency_hz > droop.start_down_hz:
        return (droop.start_down_hz - frequency_hz) / (droop.full_down_hz - droop.start_down_hz)
    return 0.0


def share(droop: Droop, frequency_hz: float) -> float:
    """Return the share asked for, saturated: -1 (full charge) to 1 (full discharge), exactly 0 in the middle."""
    return min(max(linear_share(droop, frequency_hz), -1.0), 1.0)


def faults(droop: Droop) -> list[str]:
    """Return in words what makes the four frequencies unusable; empty when nothing does."""
    named = list(zip(droop.__struct_fields__, msgspec.structs.astuple(droop), strict=True))
    found = [f"{name} {value:g} Hz is not a finite number" for name, value in named if not math.isfinite(value)]
    if found:
        return found
    for (low_name, low), (high_name, high) in itertools.pairwise(named):
        if low_name == "start_up_hz":
            if low > high:
                found.append(f"{low_name} {low:g} Hz must not be above {high_name} {high:g} Hz")
        elif low >= high:
            found.append(f"{low_name} {low:g} Hz must be below {high_name} {high:g} Hz")
    return found
