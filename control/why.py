"""What decides in a chain: the limit the power stands at, and every limit in the order of how tight it is.

Screen, `ballast explain` and event log tell the same story from here, each in words of its own.
"""

import msgspec

from control.added import total_w
from control.plan_reason import GIVES, TAKES
from control.readings import NO_LIMIT
from control.reasons import Reason
from control.record import Bound, Bounds, Chain

LEVELS: dict[str, str] = {
    "stop": "stop",
    "island": "island",
    "battery": "rescue of a battery",
    "service": "grid service",
    "binding": "binding schedule",
    "intraday": "intraday schedule",
    "day_ahead": "day-ahead schedule",
    "local": "site's own timetable",
    "mode": "local mode",
}
"""Level of `control.priority` in lower case -> what it is called in English."""

AT_BOUND_W = 0.5
FOLLOWS_GRID = frozenset({"self_consumption", "peak_import", "peak_recharge", "external_zero_grid"})
"""Wishes that go on until the grid power is what they name; they never wish beyond the bounds."""
OFF_TARGET_W = 100.0
"""Grid power that far from what such a wish names means that more is wanted."""


class Limit(msgspec.Struct, frozen=True, gc=False):
    """One limit as the chain has it."""

    device_id: str
    """Inverter it holds for; empty for the whole site."""
    bound: Bound
    binding: bool
    """The power would be another without it."""


def held_side(chain: Chain) -> int:
    """Return on which side a bound holds the power: 1 discharging, -1 charging, 0 when none does.

    Modes know the bounds and do not wish beyond them, so a power that stands at a bound is held by it, and so is a
    battery at rest at a bound of 0 W while the grid power is not what the mode wants it to be.
    """
    bounds, final_w = chain.bounds, chain.final.active_power_w
    base_w = min(max(chain.ramped.active_power_w, bounds.min_w), bounds.max_w)
    on_top_w = base_w + total_w(chain.added)
    if on_top_w > bounds.max_w:
        return 1
    if on_top_w < bounds.min_w:
        return -1
    if base_w != chain.ramped.active_power_w:
        return 1 if base_w < chain.ramped.active_power_w else -1
    wanted = _wanted(chain.wish.reason, final_w)
    if wanted > 0 and final_w >= bounds.max_w - AT_BOUND_W:
        return 1
    return -1 if wanted < 0 and final_w <= bounds.min_w + AT_BOUND_W else 0


def _wanted(reason: Reason, power_w: float) -> int:
    """Return the direction a wish would go on in from a power: 1 discharging, -1 charging, 0 when it is content."""
    values = reason.values
    if abs(values.get("active_power_w", NO_LIMIT) - power_w) < AT_BOUND_W:
        return 0
    if abs(power_w) >= AT_BOUND_W:
        return 1 if power_w > 0.0 else -1
    if reason.code in GIVES or reason.code in TAKES:
        return 1 if reason.code in GIVES else -1
    if reason.code not in FOLLOWS_GRID:
        return 0
    off_w = values["grid_w"] - values.get("target_w", values.get("limit_w", 0.0))
    return 0 if abs(off_w) < OFF_TARGET_W else 1 if off_w > 0.0 else -1


def holding(chain: Chain) -> tuple[Reason, ...]:
    """Return the reason of the bound that holds the power; empty when none does."""
    side = held_side(chain)
    if side == 0:
        return ()
    return (chain.bounds.max_reason if side > 0 else chain.bounds.min_reason,)


def limits(chain: Chain) -> tuple[Limit, ...]:
    """Return the limits of the site, then those of each inverter, tightest first in each group.

    What the site's own limits repeat of an inverter's is left out. A site with one inverter has one group.
    """
    side = held_side(chain)
    reasons = [bound.reason for unit in chain.units for bound in unit.bounds.limits]
    own = tuple(bound for bound in chain.bounds.limits if bound.reason not in reasons)
    if len(chain.units) == 1:
        return _sorted("", (*chain.units[0].bounds.limits, *own), chain.bounds, side)
    found = list(_sorted("", own, chain.bounds, side))
    binding = _reason(chain.bounds, side)
    for unit in chain.units:
        held = side if binding.code == "units_sum" or binding == _reason(unit.bounds, side) else 0
        found += _sorted(unit.device_id, unit.bounds.limits, unit.bounds, held)
    return tuple(found)


def _reason(bounds: Bounds, side: int) -> Reason:
    return bounds.max_reason if side > 0 else bounds.min_reason


def _sorted(device_id: str, each: tuple[Bound, ...], bounds: Bounds, side: int) -> tuple[Limit, ...]:
    reason = _reason(bounds, side)
    found = [
        Limit(device_id, bound, side != 0 and bound.reason == reason and _ends(bound, bounds, side)) for bound in each
    ]
    return tuple(sorted(found, key=lambda one: (not one.binding, min(-one.bound.min_w, one.bound.max_w))))


def _ends(bound: Bound, bounds: Bounds, side: int) -> bool:
    """Tell whether the interval ends at this bound; a reason may stand for a bound of each side."""
    return bound.max_w <= bounds.max_w if side > 0 else bound.min_w >= bounds.min_w
