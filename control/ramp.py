"""Limits how fast a set-point moves; runs before the bounds, so that a shrinking bound is obeyed at once."""

from control import curve
from control.model import PlantSnapshot
from control.settings import RampSettings

MAX_DT_S = 1.0
"""A pause longer than this counts as one second: a stalled loop must not unlock a leap."""

Rates = tuple[float, float]
"""Away from zero and towards zero, in units of the set-point per second."""


def rates(ramp: RampSettings, source: str, snapshot: PlantSnapshot) -> Rates:
    """Return the rates in force, W/s: those of the source if it has its own, slower by the curves.

    The curves slow only what leads away from zero: a full, empty or cold battery may always be relieved quickly.
    """
    kind = source.partition(":")[0]  # an entry of a schedule is known by its tier
    up, down = ramp.modes.get(kind, (ramp.up_w_per_s, ramp.down_w_per_s))
    for soc_pct in snapshot.soc_pct:
        up *= curve.at(ramp.soc_curve, soc_pct)
    if ramp.temperature_curve:
        coldest = [
            celsius
            for battery in snapshot.batteries
            for celsius in (tuple(cells.min_temperature_c for cells in battery.cells) or battery.temperature_c)
        ]
        if coldest:
            up *= curve.at(ramp.temperature_curve, min(coldest))
    return up, down


def ramped(wanted: float, last: float, dt_s: float, rates: Rates) -> tuple[float, float]:
    """Return the set-point after the ramp and the rate that held it back (0 when it did not).

    Through zero the set-point falls with the one rate and rises on the other side with the other.

    Args:
        wanted: Where the mode wants to go, W or var.
        last: Where the last set-point was, or measured power after a stop.
        dt_s: Measured time since the last cycle.
        rates: Away from zero and towards zero.
    """
    left_s = min(max(dt_s, 0.0), MAX_DT_S)
    up, down = rates
    if wanted * last < 0.0 or abs(wanted) < abs(last):
        goal = wanted if wanted * last > 0.0 else 0.0
        allowed = down * left_s
        if abs(last - goal) > allowed:
            return (last - allowed if last > goal else last + allowed), down
        if goal == wanted:
            return wanted, 0.0
        left_s -= abs(last) / down
        last = 0.0
    allowed = up * left_s
    if abs(wanted - last) <= allowed:
        return wanted, 0.0
    return last + allowed if wanted > last else last - allowed, up
