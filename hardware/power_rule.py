"""From a set-point in W to what a device takes, and back from what it holds: one pair of functions a rule."""

from collections.abc import Callable, Mapping
from typing import assert_never

import msgspec

from hardware.profile_control import Control, PowerRule, Value

PERCENT = 100.0

Held = Callable[[str], float | None]
"""Newest number of a point, None when absent."""


class Facts(msgspec.Struct, frozen=True):
    """What the rules need to know of the very device."""

    rated_w: float = 0.0
    """As on its plate; 0 when not given."""
    modules: float = 1.0
    """Running modules, at least 1."""


def named_values(rule: PowerRule, power_w: float, facts: Facts) -> dict[str, float]:
    """Return the values that the writes of a profile may use for a set-point.

    Args:
        rule: Of the profile.
        power_w: Set-point of the whole device, `+` discharges.
        facts: Of the device; a rule in percent needs a rated power above 0.
    """
    match rule:
        case PowerRule.WATTS:
            return {Value.ACTIVE_POWER: power_w}
        case PowerRule.PER_MODULE:
            return {Value.ACTIVE_POWER: power_w / facts.modules}
        case PowerRule.FORCED_PERCENT:
            share_pct = min(PERCENT, PERCENT * abs(power_w) / facts.rated_w) if facts.rated_w > 0.0 else 0.0
            return {
                Value.CHARGE_PCT: share_pct if power_w < 0.0 else 0.0,
                Value.DISCHARGE_PCT: share_pct if power_w > 0.0 else 0.0,
                Value.CHARGING: float(power_w < 0.0 < share_pct),
                Value.DISCHARGING: float(power_w > 0.0 and share_pct > 0.0),
            }
        case _:
            assert_never(rule)


def held_power_w(control: Control, held: Held, facts: Facts) -> float | None:
    """Return the set-point in W that a device holds, None when it cannot be told.

    Args:
        control: Of the profile.
        held: Gives the newest numbers of its points.
        facts: Of the device.
    """
    points: Mapping[str, str] = {str(write.value): write.point for write in control.active_power}
    fixed = [write for write in control.active_power if not isinstance(write.value, str)]
    if any(held(write.point) != write.value for write in fixed):
        return None
    match control.power_rule:
        case PowerRule.WATTS | PowerRule.PER_MODULE:
            share_w = held(points[Value.ACTIVE_POWER])
            return None if share_w is None else share_w * facts.modules
        case PowerRule.FORCED_PERCENT:
            charging, discharging = held(points[Value.CHARGING]), held(points[Value.DISCHARGING])
            charge_pct, discharge_pct = held(points[Value.CHARGE_PCT]), held(points[Value.DISCHARGE_PCT])
            if charging is None or discharging is None or charge_pct is None or discharge_pct is None:
                return None
            if charging and discharging:
                return None
            return (discharging * discharge_pct - charging * charge_pct) / PERCENT * facts.rated_w
        case _:
            assert_never(control.power_rule)
