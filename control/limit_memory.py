"""What the limits remember from one cycle to the next: derates that recover slowly, and current trims.

A derate computed from a voltage is a feedback loop: less power lets the voltage recover, which allows more power.
Falling at once and rising slowly makes it settle instead of hunting.
"""

from collections.abc import Iterable, Mapping

import msgspec

from control.model import Battery
from control.record import UnitBounds
from control.settings import InverterSettings

EASED = frozenset({"cell_voltage", "rack_voltage", "dc_voltage"})
"""Reason codes of the limits whose shares fall at once and rise slowly."""
RISE_PER_S = 0.05
"""How fast a share recovers: from nothing to all in 20 s."""
MAX_DT_S = 1.0
"""A longer pause counts as one second."""

TRIM_PER_S = 0.4
"""Integral gain of the current trim: stable with BMS data up to a second old."""
MAX_TRIM = 0.3
"""Efficiency, voltage and uneven sharing together are never further out than this."""
MAX_EXCESS = 0.2
"""A larger excess is the lag after a limit that fell, not an error of the estimate."""


class Shares(msgspec.Struct, frozen=True, gc=False):
    """A share 0..1 for charging and one for discharging."""

    charge: float
    discharge: float


FULL = Shares(1.0, 1.0)
NONE = Shares(0.0, 0.0)


class LimitMemory(msgspec.Struct, frozen=True):
    """Memory of the limits; empty while nothing is held back."""

    eased: dict[str, Shares] = msgspec.field(default_factory=dict[str, Shares])
    """Reason code and place -> share of the rating allowed in the last cycle; only what is below 1."""
    trims: dict[str, Shares] = msgspec.field(default_factory=dict[str, Shares])
    """Rack -> share of its current limit taken away, because more current flowed than calculated."""


def key_of(code: str, place: str) -> str:
    """Return the key of an eased share."""
    return f"{code}@{place}"


def rise(dt_s: float) -> float:
    """Return how much an eased share may grow in this cycle."""
    return RISE_PER_S * min(max(dt_s, 0.0), MAX_DT_S)


def advanced(
    memory: LimitMemory,
    each: tuple[UnitBounds, ...],
    inverters: tuple[InverterSettings, ...],
    batteries: Iterable[Battery],
    dt_s: float,
) -> LimitMemory:
    """Return the memory after a cycle with these bounds and these measured currents."""
    eased = {
        key_of(bound.reason.code, bound.reason.place): Shares(
            -bound.min_w / unit.max_charge_w, bound.max_w / unit.max_discharge_w
        )
        for unit, bounds in zip(inverters, each, strict=True)
        for bound in bounds.bounds.limits
        if bound.reason.code in EASED
    }
    trims = _trims(memory.trims, batteries, min(max(dt_s, 0.0), MAX_DT_S))
    if not (eased or trims or memory.eased or memory.trims):
        return memory
    return LimitMemory(eased, trims)


def _trims(old: Mapping[str, Shares], batteries: Iterable[Battery], dt_s: float) -> dict[str, Shares]:
    """Integrate how far each rack's current is beyond its limit; a rack without trim is not kept."""
    trims: dict[str, Shares] = {}
    for rack in batteries:
        if rack.device_id not in old and -rack.max_charge_current_a <= rack.current_a <= rack.max_discharge_current_a:
            continue
        last = old.get(rack.device_id, NONE)
        new = Shares(
            _trim(last.charge, -rack.current_a, rack.max_charge_current_a, dt_s),
            _trim(last.discharge, rack.current_a, rack.max_discharge_current_a, dt_s),
        )
        if new != NONE:
            trims[rack.device_id] = new
    return trims


def _trim(last: float, current_a: float, limit_a: float, dt_s: float) -> float:
    """Return the trim of one direction: `current_a` is positive when it flows that way."""
    if limit_a <= 0.0:
        return 0.0
    excess = min(max(current_a / limit_a - 1.0, -1.0), MAX_EXCESS)
    return min(max(last + TRIM_PER_S * excess * dt_s, 0.0), MAX_TRIM)
