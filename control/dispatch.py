"""Shares a site set-point among the inverters, each inside its own live bounds (INV-05)."""

import math

import msgspec

from control.command import InverterCommand
from control.limit_inverter import circle
from control.limit_unit import Unit
from control.record import Setpoint, UnitBounds

SOC_WEIGHT_PER_PCT = 0.02
"""How much more an inverter works per percent its racks are ahead of the mean: 10 % ahead gives 20 % more."""

LEAST_ROOM_W = 1e-3
"""Less room than this, W or var, counts as none: nobody can deliver it, and shares of it cannot be calculated."""


class Dispatched(msgspec.Struct, frozen=True, gc=False):
    """Commands of one cycle, the power nobody could take, and the reactive power that fits beside it."""

    commands: tuple[InverterCommand, ...]
    unserved_w: float
    reactive_var: float


def dispatch(
    setpoint: Setpoint,
    units: tuple[Unit, ...],
    each: tuple[UnitBounds, ...],
    *,
    run: bool,
    valid_until_s: float,
    reactive_first: bool,
    only: str = "",
) -> Dispatched:
    """Split the set-point in proportion to what each unit can do, leaning towards equal states of charge.

    With `only` one inverter takes all it can of the active power, and the others rest.

    Where both powers do not fit into an inverter's S circle, active power goes first unless `reactive_first`.
    """
    power_w = setpoint.active_power_w
    room_w = [bound.bounds.max_w if power_w >= 0 else -bound.bounds.min_w for bound in each]
    if only:
        room_w = [room if bound.device_id == only else 0.0 for room, bound in zip(room_w, each, strict=True)]
    reactive_var = [0.0] * len(each)
    if reactive_first:
        reactive_var = _reactive(setpoint.reactive_power_var, reactive_var, units, each)
        room_w = [min(room, _circle(unit, var)) for room, unit, var in zip(room_w, units, reactive_var, strict=True)]
    weights = [room * _lean(unit, units, power_w) for room, unit in zip(room_w, units, strict=True)]
    shares_w = _fill(abs(power_w), room_w, weights)
    sign = 1.0 if power_w >= 0 else -1.0
    if not reactive_first:
        reactive_var = _reactive(setpoint.reactive_power_var, shares_w, units, each)
    commands = tuple(
        InverterCommand(
            device_id=unit.settings.device_id,
            run=run,
            active_power_w=sign * share if share else 0.0,
            reactive_power_var=reactive,
            source=setpoint.source,
            reason=setpoint.reason,
            valid_until_s=valid_until_s,
        )
        for unit, share, reactive in zip(units, shares_w, reactive_var, strict=True)
    )
    unserved_w = power_w - math.fsum(command.active_power_w for command in commands)
    wanted_var = setpoint.reactive_power_var
    fitting_var = math.fsum(command.reactive_power_var for command in commands)
    least = LEAST_ROOM_W * len(units)
    return Dispatched(
        commands,
        0.0 if abs(unserved_w) < least else unserved_w,
        wanted_var if abs(wanted_var - fitting_var) < least else fitting_var,
    )


def _lean(unit: Unit, units: tuple[Unit, ...], power_w: float) -> float:
    """Return a factor around 1: the fuller racks discharge more and charge less."""
    mine = [rack.battery.soc_pct for rack in unit.racks]
    everyone = [rack.battery.soc_pct for other in units for rack in other.racks]
    if not mine or not everyone:
        return 1.0
    ahead_pct = math.fsum(mine) / len(mine) - math.fsum(everyone) / len(everyone)
    lean = ahead_pct if power_w >= 0 else -ahead_pct
    return max(1.0 + SOC_WEIGHT_PER_PCT * lean, 0.2)


def _fill(total_w: float, room_w: list[float], weights: list[float]) -> list[float]:
    """Share `total_w` by weight, never above a room; what one cannot take goes to those that still can."""
    shares = [0.0] * len(room_w)
    open_units = {index for index, room in enumerate(room_w) if room >= LEAST_ROOM_W}
    left_w = total_w
    while open_units and left_w > 0:
        weight = math.fsum(weights[index] for index in open_units)
        full = {index for index in open_units if left_w * weights[index] >= room_w[index] * weight}
        if not full:
            for index in open_units:
                shares[index] = left_w * weights[index] / weight
            break
        for index in full:
            shares[index] = room_w[index]
        left_w = total_w - math.fsum(shares)
        open_units -= full
    return shares


def _reactive(
    wanted_var: float, shares_w: list[float], units: tuple[Unit, ...], each: tuple[UnitBounds, ...]
) -> list[float]:
    """Share reactive power inside what the S circle leaves beside the active power."""
    room_var = [
        min(bound.max_reactive_var, _circle(unit, share))
        for unit, bound, share in zip(units, each, shares_w, strict=True)
    ]
    total_var = math.fsum(room_var)
    if not wanted_var or not total_var:
        return [0.0] * len(room_var)
    part = min(abs(wanted_var) / total_var, 1.0)
    return [math.copysign(room * part, wanted_var) if room else 0.0 for room in room_var]


def _circle(unit: Unit, other: float) -> float:
    for inverter in unit.inverter:
        return circle(inverter.rated_apparent_va, other)
    return 0.0
