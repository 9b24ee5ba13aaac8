"""What every slot of a plan is for, why, and the price elsewhere that explains it.

A price explains a slot only where it decides. A battery below the charge it should keep is refilled at any price, one
at a limit of the grid connection helps at any price, an empty one keeps nothing for dearer hours: those have names of
their own, so that nobody reads "energy is cheap now" in the dearest hour.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from control.plan import SOC_TOLERANCE_PCT, Cause, Intent
from control.planning.model import window
from control.planning.problem import Array, Problem

IDLE_W = 1.0


class Course(msgspec.Struct, frozen=True, eq=False):
    """A plan's arrays, one value a slot."""

    battery_w: Array
    unused_w: Array
    grid_w: Array
    low_w: Array
    high_w: Array
    before_pct: Array
    """State of charge at the begin of each slot."""
    taken_per_kwh: Array
    """Below it, taking a kWh from the bus pays for itself by what is stored."""
    given_per_kwh: Array
    """Above it, giving a kWh to the bus pays for what it takes from the battery."""


class Purpose(msgspec.Struct, frozen=True, gc=False):
    """What one slot is for; the last fields of `PlanSlot`, in their order."""

    intent: Intent
    other_price: float
    other_minute: float
    cause: Cause


class _Slot(msgspec.Struct, frozen=True, gc=False):
    """The values of one slot that its cause follows from."""

    need_w: float
    """What the site needs beside the battery; < 0: surplus that is fed in."""
    surplus_w: float
    """What the sun gives beyond the load, also where it is left unused."""
    battery_w: float
    grid_w: float
    low_w: float
    high_w: float
    before_pct: float
    taken_per_kwh: float
    given_per_kwh: float
    buy: float
    sell: float


def wished_soc_pct(problem: Problem) -> tuple[float, float]:
    """Return the lowest and highest state of charge a battery should have: its limits, narrowed by reserves."""
    limits = window(problem)
    capacity = problem.battery.capacity_wh / 1000.0
    low, high = float(limits.wished_low[0]) / capacity * 100.0, float(limits.wished_high[0]) / capacity * 100.0
    return min(max(low, 0.0), 100.0), min(max(high, 0.0), 100.0)


def purposes(problem: Problem, course: Course) -> list[Purpose]:
    """Return what each slot is for."""
    need_w = problem.load_w - problem.pv_w + course.unused_w
    columns = (
        need_w, problem.pv_w - problem.load_w, course.battery_w, course.grid_w, course.low_w, course.high_w,
        course.before_pct, course.taken_per_kwh, course.given_per_kwh, problem.buy_per_kwh, problem.sell_per_kwh,
    )  # fmt: skip
    slots = [_Slot(*row) for row in zip(*(column.tolist() for column in columns), strict=True)]
    _, full_pct = wished_soc_pct(problem)
    intents = [_intent(slot, full_pct - SOC_TOLERANCE_PCT) for slot in slots]
    prices, minutes = _others(problem, intents)
    limits = _Limits(problem)
    return [
        Purpose(intent, price, minute, limits.cause(slot, intent, price if minute >= 0.0 else None))
        for slot, intent, price, minute in zip(slots, intents, prices, minutes, strict=True)
    ]


def _intent(slot: _Slot, full_pct: float) -> Intent:
    """Return what a slot is for; from `full_pct` on nothing more can be stored, however much the sun gives."""
    if slot.battery_w < -IDLE_W:
        return Intent.CHARGE if slot.battery_w < min(slot.need_w, 0.0) - IDLE_W else Intent.STORE
    if slot.battery_w > IDLE_W:
        return Intent.EXPORT if slot.battery_w > max(slot.need_w, 0.0) + IDLE_W else Intent.COVER
    if slot.need_w < 0.0 and slot.low_w < -IDLE_W and slot.before_pct < full_pct:
        return Intent.STORE
    return Intent.COVER if slot.high_w > IDLE_W and slot.surplus_w <= IDLE_W else Intent.HOLD


class _Limits:
    """What bounds a plan beside its prices."""

    def __init__(self, problem: Problem) -> None:
        battery, reserves = problem.battery, problem.reserves
        self._low_pct, self._high_pct = wished_soc_pct(problem)
        self._import_w, self._export_w = problem.import_limit_w, problem.export_limit_w
        self._wear = battery.degradation_per_kwh
        self._sold_up = reserves.power_up_w > 0.0 and reserves.power_up_w >= battery.max_discharge_w - IDLE_W
        self._sold_down = reserves.power_down_w > 0.0 and reserves.power_down_w >= battery.max_charge_w - IDLE_W

    def cause(self, slot: _Slot, intent: Intent, other: float | None) -> Cause:
        """Return why a slot is for what it is for; `other` is the price that could explain it, None without one."""
        if intent in {Intent.CHARGE, Intent.STORE}:
            return self._of_filling(slot, intent, other)
        if intent in {Intent.COVER, Intent.EXPORT}:
            return self._of_giving(slot, intent)
        return self._of_resting(slot, other)

    def _of_filling(self, slot: _Slot, intent: Intent, other: float | None) -> Cause:
        if slot.before_pct < self._low_pct - SOC_TOLERANCE_PCT:
            return Cause.REFILL
        at_limit = intent is Intent.STORE and slot.grid_w <= IDLE_W - self._export_w
        if at_limit and slot.sell >= slot.taken_per_kwh:
            return Cause.EXPORT_LIMIT
        price = slot.buy if intent is Intent.CHARGE else slot.sell
        if price < 0.0:
            return Cause.PAID
        return Cause.PRICE if other is not None and other > price else Cause.LATER

    def _of_giving(self, slot: _Slot, intent: Intent) -> Cause:
        if slot.battery_w > IDLE_W and slot.before_pct > self._high_pct + SOC_TOLERANCE_PCT:
            return Cause.RELIEF
        at_limit = intent is Intent.COVER and slot.grid_w >= self._import_w - IDLE_W
        if at_limit and slot.buy <= slot.given_per_kwh:
            return Cause.IMPORT_LIMIT
        price = slot.buy if intent is Intent.COVER else slot.sell
        return Cause.PRICE if price > 0.0 else Cause.ROOM

    def _of_resting(self, slot: _Slot, other: float | None) -> Cause:
        if slot.surplus_w > IDLE_W:
            return self._of_surplus(slot)
        if slot.before_pct <= self._low_pct + SOC_TOLERANCE_PCT:
            return Cause.KEPT
        if self._sold_up:
            return Cause.RESERVED
        if other is None:
            return Cause.LATER if slot.buy > self._wear else Cause.PRICE
        return Cause.PRICE if other > slot.buy else Cause.LATER

    def _of_surplus(self, slot: _Slot) -> Cause:
        if slot.before_pct >= self._high_pct - SOC_TOLERANCE_PCT:
            return Cause.FULL
        if self._sold_down:
            return Cause.RESERVED
        return Cause.SURPLUS if slot.sell > 0.0 else Cause.ROOM


def _others(problem: Problem, intents: list[Intent]) -> tuple[list[float], list[float]]:
    """Return for each slot the later price that explains it and its local minute: the best use, or the next refill."""
    zone = ZoneInfo(problem.zone)
    buy, sell = problem.buy_per_kwh.tolist(), problem.sell_per_kwh.tolist()
    starts = problem.start_utc.tolist()
    use, refill = -1, -1
    prices, minutes = [0.0] * len(intents), [-1.0] * len(intents)

    def price_of(index: int) -> float:
        return buy[index] if intents[index] in {Intent.COVER, Intent.CHARGE} else sell[index]

    for index in range(len(intents) - 1, -1, -1):
        intent = intents[index]
        gives = intent in {Intent.COVER, Intent.EXPORT}
        other = refill if gives else use
        if other >= 0:
            local = datetime.fromtimestamp(starts[other], zone)
            prices[index], minutes[index] = price_of(other), local.hour * 60.0 + local.minute
        if gives and (use < 0 or price_of(index) > price_of(use)):
            use = index
        if intent in {Intent.CHARGE, Intent.STORE}:
            if refill < 0 or price_of(index) < price_of(refill):
                refill = index
            if use >= 0 and starts[use] - starts[index] > 86_400.0:
                use = -1
    return prices, minutes
