"""What a unit limit looks at, and the few expressions all of them are made from."""

from collections.abc import Callable, Iterable

import msgspec

from control.limit_memory import FULL, LimitMemory, Shares, key_of
from control.model import Battery, Inverter
from control.reasons import Reason
from control.record import Bound
from control.settings import BatterySettings, InverterSettings, Settings


class Rack(msgspec.Struct, frozen=True, gc=False):
    """A valid rack with its settings."""

    battery: Battery
    settings: BatterySettings


class PhaseRoom(msgspec.Struct, frozen=True, gc=False):
    """What one phase of the grid connection leaves to one inverter; contains 0."""

    phase: int
    """1 to 3."""
    low_w: float
    high_w: float


class Unit(msgspec.Struct, frozen=True, gc=False):
    """One inverter with its racks as the limits see them."""

    settings: InverterSettings
    inverter: tuple[Inverter, ...]
    """Empty while its data are not valid."""
    racks: tuple[Rack, ...]
    missing: tuple[str, ...]
    """Ids of racks without valid data."""
    memory: LimitMemory = LimitMemory()
    rise: float = 1.0
    """How much an eased share may grow in this cycle."""
    reactive_var: float = 0.0
    """Its part of the reactive power of the last cycle, as a magnitude."""
    phases: tuple[PhaseRoom, ...] = ()
    """Room on the phases it feeds; empty without a fuse to protect."""
    phases_unknown: bool = False
    """There is a fuse to protect, but its currents are not known."""


UnitLimit = Callable[[Unit, Settings], Iterable[Bound]]


def scaled(unit: Unit, charge: float, discharge: float, reason: Reason) -> Bound:
    """Return the shares 0..1 of the static rating as a bound."""
    return Bound(-unit.settings.max_charge_w * charge, unit.settings.max_discharge_w * discharge, reason)


def nothing(reason: Reason) -> Bound:
    """Return the bound that allows 0 W only."""
    return Bound(0.0, 0.0, reason)


def taper(distance: float, width: float) -> float:
    """Return 0 at or beyond the limit, 1 at `width` before it, linear between."""
    if width <= 0:
        return 1.0 if distance > 0 else 0.0
    return min(max(distance / width, 0.0), 1.0)


def eased(unit: Unit, code: str, place: str, charge: float, discharge: float) -> Shares:
    """Return shares that fall at once and rise slowly (`control.limit_memory`)."""
    last = unit.memory.eased.get(key_of(code, place), FULL) if unit.memory.eased else FULL
    return Shares(min(charge, last.charge + unit.rise), min(discharge, last.discharge + unit.rise))
