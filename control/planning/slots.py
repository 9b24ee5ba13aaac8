"""Turns powers into the slots of a plan: expected powers, the band to hold inside, and what the slot is for.

A slot does not only say a power, because load and sun will be others than forecast. The worth `lambda` of a stored kWh
(the dual of the energy balance) says what to do with any other net load: supplying the site from the battery pays when
buying costs more than `lambda / eta_d + wear`; storing surplus pays when feeding in earns less than
`eta_c lambda - wear`; the same two thresholds decide on charging from and discharging to the grid. That is a band
`low_w..high_w` inside which the battery keeps the grid at zero. Where the worth lies exactly on a threshold (energy is
just used up at that price), the planned power is the limit of the band, so that the expected case gives the plan.
"""

import msgspec
import numpy as np

from control.plan import PlanSlot
from control.planning.problem import Array, Problem
from control.planning.purpose import IDLE_W, Course, purposes

INDIFFERENT = 1e-4
"""Thresholds closer to a price than this share of the largest price are met exactly."""


class Powers(msgspec.Struct, frozen=True, eq=False):
    """What the battery does in every slot, and what the energy in it is worth."""

    battery_w: Array
    unused_w: Array
    worth_per_kwh: Array


def bands(problem: Problem, powers: Powers) -> tuple[Array, Array]:
    """Return the lowest and highest battery power of each slot."""
    battery, reserves = problem.battery, problem.reserves
    charge_w = max(battery.max_charge_w - reserves.power_down_w, 0.0)
    discharge_w = max(battery.max_discharge_w - reserves.power_up_w, 0.0)
    same = INDIFFERENT * problem.price_scale
    taken, given = thresholds(problem, powers.worth_per_kwh)
    buy, sell = problem.buy_per_kwh, problem.sell_per_kwh
    low_w = np.where(sell < taken - same, -charge_w, 0.0)
    high_w = np.where(buy > given + same, discharge_w, 0.0)
    high_w = np.where(buy < taken - same, -charge_w, high_w)
    low_w = np.where(buy < taken - same, -charge_w, low_w)
    low_w = np.where(sell > given + same, discharge_w, low_w)
    high_w = np.where(sell > given + same, discharge_w, high_w)
    need_w = problem.load_w - problem.pv_w + powers.unused_w
    followed_w = np.clip(need_w, low_w, high_w)
    planned_w = powers.battery_w
    # Where energy costs what it earns, surplus is worth no more than energy from the grid: the plan means its power.
    level = buy - sell <= same
    more, less = planned_w > followed_w + IDLE_W, planned_w < followed_w - IDLE_W
    low_w = np.where(more & ((need_w <= high_w) | (planned_w > need_w) & level), planned_w, low_w)
    high_w = np.where(more & (need_w > high_w), planned_w, high_w)
    high_w = np.where(less & ((need_w >= low_w) | (planned_w < need_w) & level), planned_w, high_w)
    low_w = np.where(less & (need_w < low_w), planned_w, low_w)
    return np.minimum(low_w, planned_w), np.maximum(high_w, planned_w)


def thresholds(problem: Problem, worth_per_kwh: Array) -> tuple[Array, Array]:
    """Return below which price a kWh is better stored, and above which price it is better given from the battery."""
    battery = problem.battery
    wear = battery.degradation_per_kwh
    return worth_per_kwh * battery.charge_efficiency - wear, worth_per_kwh / battery.discharge_efficiency + wear


def plan_slots(problem: Problem, powers: Powers) -> tuple[PlanSlot, ...]:
    """Return the slots of a plan; grid power and state of charge follow from the battery's power."""
    battery = problem.battery
    battery_w = np.clip(powers.battery_w, -battery.max_charge_w, battery.max_discharge_w)
    unused_w = np.clip(powers.unused_w, 0.0, np.maximum(problem.pv_w, 0.0))
    powers = Powers(battery_w, unused_w, powers.worth_per_kwh)
    grid_w = problem.load_w - problem.pv_w + unused_w - battery_w
    low_w, high_w = bands(problem, powers)
    soc_pct = state_of_charge(problem, battery_w)
    before_pct = np.concatenate([[min(max(battery.soc_pct, 0.0), 100.0)], soc_pct[:-1]])
    taken, given = thresholds(problem, powers.worth_per_kwh)
    course = Course(battery_w, unused_w, grid_w, low_w, high_w, before_pct, taken, given)
    columns = (
        problem.start_utc, problem.length_s, battery_w, low_w, high_w, grid_w, problem.load_w, problem.pv_w, unused_w,
        soc_pct, problem.buy_per_kwh, problem.sell_per_kwh,
    )  # fmt: skip
    meant = zip(*map(msgspec.structs.astuple, purposes(problem, course)), strict=True)
    rows = zip(*(column.tolist() for column in columns), *meant, strict=True)
    return tuple(PlanSlot(*row) for row in rows)


def state_of_charge(problem: Problem, battery_w: Array) -> Array:
    """Return the state of charge at the end of each slot, %, clear of rounding below 0 and above 100."""
    battery = problem.battery
    into_w = np.where(battery_w < 0, -battery_w * battery.charge_efficiency, -battery_w / battery.discharge_efficiency)
    start_pct = min(max(battery.soc_pct, 0.0), 100.0)
    return start_pct + np.cumsum(into_w * problem.hours) / battery.capacity_wh * 100.0


def grid_cost(problem: Problem, grid_w: Array) -> float:
    """Return what the energy over the grid connection costs."""
    price = np.where(grid_w > 0, problem.buy_per_kwh, problem.sell_per_kwh)
    return float(grid_w / 1000.0 * problem.hours @ price)
