"""What the site needs from battery and grid together, seen through a meter that shows the past.

    net demand = grid power + battery power     (load minus PV, `+` needs power)

The battery's own movement must not look like a movement of the load, so both terms have to be of the same moment.
The meter value is old by its age, which is known, and by a lag inside the meter, which nobody tells: averaging,
a gateway, a refresh once a second. The battery's measured power is remembered for some seconds and looked up at the
moment the meter value is of. The hidden lag is found from the battery's own movements: of several candidate lags the
right one is that with which the net demand stays calm while the battery moves.
"""

import math
from bisect import bisect_right

import msgspec

from control.model import PlantSnapshot
from control.readings import NEVER_S, MeterRole

LAG_STEP_S = 0.2
LAGS_S = tuple(round(LAG_STEP_S * number, 1) for number in range(13))
"""Candidates for the lag inside the meter (relative to that of the inverter's own measurement)."""
HISTORY_S = 6.0
"""How long the battery's power is remembered: the longest lag and the longest age together."""
HISTORY_STEP_S = 0.05
"""Samples closer than this are not remembered apart."""
LEARN_S = 0.2
"""Candidates are judged at samples this far apart at least."""
HOLD_S = 1.0
"""A meter that shows the same value again has not measured anew, but after this time it counts all the same."""
MOVING_SHARE = 0.005
"""The battery moves when its power has changed by more than this share of its rating within the history."""
FLOOR_SHARE = 0.02
"""Restlessness below the square of this share of the rating says nothing about the lag."""
PLAUSIBLE_SHARE = 0.1
"""Candidates within this share of the most restless one above the calmest are still plausible."""
FORGET_SHARE = 1.0
"""Restlessness beyond the square of this share of the rating is halved: what is long ago counts less."""

SHORTFALL_SHARE = 0.05
"""A steady difference between command and measured power up to this share of the rating is made up for."""
STILL_SHARE = 0.005
"""The battery stands still when its power has changed by no more than this share of its rating within a second."""


class Demand(msgspec.Struct, frozen=True, gc=False):
    """Net demand and what is known about the meter's lag."""

    demand_w: float
    """Net demand at the moment the newest meter value is of."""
    sample_at_s: float
    """When the newest value was read from the meter."""
    grid_w: float
    """That value."""
    units: int
    """Number of inverters in the sum; when it changes the history begins anew."""
    at_s: tuple[float, ...]
    """Moments of the history, ascending."""
    power_w: tuple[float, ...]
    """Measured battery power at those moments."""
    restlessness: tuple[float, ...] = (0.0,) * len(LAGS_S)
    """Per candidate lag: sum of the squared jumps of the net demand, less that of the calmest, W²."""
    balances_w: tuple[float, ...] = ()
    """Net demand per candidate at the last judgement; empty while the battery stands still."""
    judged_at_s: float = NEVER_S
    """Read time of the sample of the last judgement."""
    lag_s: float = LAGS_S[-1] / 2
    spread_s: float = LAGS_S[-1] / 2 + LAG_STEP_S / 2
    """The true lag is within `lag_s` plus or minus this."""


def observed(before: Demand | None, snapshot: PlantSnapshot) -> Demand:
    """Return the net demand after this cycle's readings; needs a valid grid meter and at least one inverter."""
    sample_at_s = min((meter.sample_at_s for meter in snapshot.meters if meter.role is MeterRole.GRID), default=NEVER_S)
    ages_s = [inverter.age_s for inverter in snapshot.inverters]
    ess_w, grid_w = snapshot.flow.ess_w, snapshot.flow.grid_w
    ess_at_s = snapshot.at_s - (sum(ages_s) / len(ages_s) if ages_s else 0.0)
    if before is None or len(ages_s) != before.units:
        fresh = Demand(grid_w + ess_w, sample_at_s, grid_w, len(ages_s), (ess_at_s,), (ess_w,))
        return fresh if before is None else _with_lag_of(before, fresh)
    at_s, power_w = _remembered(before, ess_at_s, ess_w)
    since_s = sample_at_s - before.sample_at_s
    if since_s <= 0.0 or (grid_w == before.grid_w and since_s < HOLD_S):
        return msgspec.structs.replace(before, at_s=at_s, power_w=power_w)
    rated_w = sum(inverter.rated_discharge_w for inverter in snapshot.inverters)
    seen = msgspec.structs.replace(before, sample_at_s=sample_at_s, grid_w=grid_w, at_s=at_s, power_w=power_w)
    seen = _learnt(seen, before.demand_w, rated_w)
    return msgspec.structs.replace(seen, demand_w=grid_w + power_at(seen, sample_at_s - seen.lag_s))


def afresh(before: Demand | None, snapshot: PlantSnapshot) -> Demand:
    """Return the net demand without a history, after a gap; the learnt lag is kept."""
    fresh = observed(None, snapshot)
    return fresh if before is None else _with_lag_of(before, fresh)


def shortfall(
    demand: Demand, before_w: float, ordered_w: float, snapshot: PlantSnapshot, dt_s: float, time_s: float
) -> float:
    """Follow slowly what the inverters fall short of their command, W; a large difference is a movement, no error.

    Args:
        demand: With the history up to now.
        before_w: The shortfall of the last cycle.
        ordered_w: Set-point of the last cycle.
        snapshot: The plant now.
        dt_s: Time since the last cycle.
        time_s: Time constant.
    """
    rated_w = sum(inverter.rated_discharge_w for inverter in snapshot.inverters)
    missing_w = ordered_w - snapshot.flow.ess_w
    second_ago_w = power_at(demand, demand.at_s[-1] - 1.0)
    moved_w = abs(snapshot.flow.ess_w - second_ago_w)
    if abs(missing_w) > SHORTFALL_SHARE * rated_w or moved_w > STILL_SHARE * rated_w:
        return before_w
    return before_w + (missing_w - before_w) * -math.expm1(-dt_s / time_s)


def power_at(demand: Demand, at_s: float) -> float:
    """Return the battery's measured power at a moment, W; outside the history its first or last value."""
    return interpolated(demand.at_s, demand.power_w, at_s)


def interpolated(times: tuple[float, ...], power_w: tuple[float, ...], at_s: float) -> float:
    """Return the power at a moment, W; outside the history its first or last value."""
    index = bisect_right(times, at_s)
    if index == 0:
        return power_w[0]
    if index == len(times):
        return power_w[-1]
    before_w, after_w = power_w[index - 1], power_w[index]
    share = (at_s - times[index - 1]) / (times[index] - times[index - 1])
    return before_w + (after_w - before_w) * share


def _with_lag_of(known: Demand, fresh: Demand) -> Demand:
    return msgspec.structs.replace(fresh, restlessness=known.restlessness, lag_s=known.lag_s, spread_s=known.spread_s)


def _remembered(before: Demand, at_s: float, power_w: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the history with the newest measurement, without what is too old to be looked up."""
    if at_s < before.at_s[-1] + HISTORY_STEP_S:
        return before.at_s, before.power_w
    first = 1 if len(before.at_s) > 1 and before.at_s[1] < at_s - HISTORY_S else 0
    return (*before.at_s[first:], at_s), (*before.power_w[first:], power_w)


def _learnt(seen: Demand, last_demand_w: float, rated_w: float) -> Demand:
    """Judge every candidate lag by how much the net demand jumps with it while the battery moves."""
    if seen.sample_at_s < seen.judged_at_s + LEARN_S:
        return seen
    if max(seen.power_w) - min(seen.power_w) <= MOVING_SHARE * rated_w:
        return seen if not seen.balances_w else msgspec.structs.replace(seen, balances_w=())
    balances_w = tuple([seen.grid_w + power_at(seen, seen.sample_at_s - lag_s) for lag_s in LAGS_S])
    last_w = seen.balances_w or (last_demand_w,) * len(LAGS_S)
    jumps = [(now_w - then_w) ** 2 for now_w, then_w in zip(balances_w, last_w, strict=True)]
    sums = [total + jump for total, jump in zip(seen.restlessness, jumps, strict=True)]
    calmest = min(sums)
    largest = max(sums) - calmest
    keep = 0.5 if largest > (FORGET_SHARE * rated_w) ** 2 else 1.0
    allowed = (FLOOR_SHARE * rated_w) ** 2 + PLAUSIBLE_SHARE * largest
    restlessness = tuple([(total - calmest) * keep for total in sums])
    plausible = [lag_s for lag_s, total in zip(LAGS_S, sums, strict=True) if total - calmest <= allowed]
    return msgspec.structs.replace(
        seen,
        balances_w=balances_w,
        judged_at_s=seen.sample_at_s,
        restlessness=restlessness,
        lag_s=(plausible[0] + plausible[-1]) / 2,
        spread_s=(plausible[-1] - plausible[0]) / 2 + LAG_STEP_S / 2,
    )
