"""A plan as data, the check that is independent of whoever made it, and the ladder new plan, last plan, rule (OPT-02).

Powers are means over a slot with the usual signs (`+` discharges, `+` imports); slots are known by their start instant
in UTC, never by an index, so that days of 23 and 25 hours need no care. Prices and costs are in the site's currency.
"""

import math
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from control.local_time import utc_words
from control.plan_settings import PlanningSettings
from control.readings import NEVER_S

MAX_SLOTS = 2000
MAX_SLOT_S = 7200.0
MAX_PRICE = 1000.0
"""Per kWh, of any currency; beyond it a price is a mistake of unit."""
POWER_TOLERANCE_W = 1.0
RELATIVE_TOLERANCE = 1e-6
SOC_TOLERANCE_PCT = 0.05
AHEAD_S = 60.0
"""How far in the future a plan may say it was made: two programs, one clock."""


class PlanKind(StrEnum):
    """How a plan was found."""

    LP = "lp"
    """Linear program; charges and discharges never overlap by themselves."""
    FIXED = "fixed"
    """Linear program with directions fixed where they overlapped; its bound proves it good enough."""
    MILP = "milp"
    INCUMBENT = "incumbent"
    """The best found when the time was over."""
    RULE = "rule"
    """Self-consumption rolled out, because no optimisation came to an end."""


class Intent(StrEnum):
    """What a slot is for, in one word."""

    CHARGE = "charge"
    """From the grid."""
    STORE = "store"
    """Solar surplus."""
    COVER = "cover"
    """Supply the site."""
    EXPORT = "export"
    HOLD = "hold"


class Cause(StrEnum):
    """Why a slot is for that, in one word."""

    PRICE = "price"
    """Energy is dearer or cheaper at another time."""
    REFILL = "refill"
    """The battery is below the charge it should keep and is filled at any price."""
    KEPT = "kept"
    """It is at or below that charge, and nothing may be taken."""
    RELIEF = "relief"
    """It is above the highest charge it should have."""
    FULL = "full"
    PAID = "paid"
    """Below a price of zero taking energy earns money, and feeding in costs some."""
    ROOM = "room"
    """Room is made, or kept, for energy that costs less than nothing."""
    SURPLUS = "surplus"
    """Feeding the surplus in earns more than storing it."""
    IMPORT_LIMIT = "import_limit"
    EXPORT_LIMIT = "export_limit"
    RESERVED = "reserved"
    """All the power is kept free for grid services."""
    LATER = "later"
    """For a need that no price of the plan explains: a limit ahead, or the time after the plan."""


class PlanSlot(msgspec.Struct, frozen=True, gc=False):
    """One slot of a plan."""

    start_utc: float
    length_s: float
    battery_w: float
    """Expected mean power."""
    low_w: float
    """The battery keeps the grid at zero inside `low_w..high_w`: what is meant, whatever the load turns out to be."""
    high_w: float
    grid_w: float
    load_w: float
    pv_w: float
    curtailed_w: float
    """PV left unused, >= 0."""
    soc_pct: float
    """Expected at the end of the slot."""
    buy_per_kwh: float
    sell_per_kwh: float
    intent: Intent
    other_price: float = 0.0
    """The price elsewhere in the plan that explains the slot; meaningful with `other_minute`."""
    other_minute: float = -1.0
    """Local time of that price, minutes since midnight; -1: there is none."""
    cause: Cause = Cause.PRICE


class PlanNote(msgspec.Struct, frozen=True, gc=False):
    """A wish that cannot be met: which soft limit was paid, in words."""

    code: str
    text: str
    cost: float
    """What the limit was weighed with; not money anybody pays."""


class Plan(msgspec.Struct, frozen=True):
    """What the battery does over the next hours and what it is expected to cost."""

    made_at_utc: float
    kind: PlanKind
    start_soc_pct: float
    """State of charge the plan begins with."""
    slots: tuple[PlanSlot, ...]
    objective: float
    """What was minimised: cost, less the worth of the energy left, plus what soft limits were weighed with."""
    cost: float
    """Expected energy cost of the site over the plan."""
    cost_without: float
    """The same without a battery."""
    bound: float
    """No plan for this problem has a smaller objective than this."""
    notes: tuple[PlanNote, ...] = ()
    lowest_soc_pct: float = 0.0
    """State of charge the plan keeps: the limit and the reserves above it."""
    highest_soc_pct: float = 100.0

    @property
    def end_utc(self) -> float:
        """End of the last slot."""
        return self.slots[-1].start_utc + self.slots[-1].length_s if self.slots else NEVER_S


class SiteFacts(msgspec.Struct, frozen=True, gc=False):
    """What the check of a plan knows about the site by itself."""

    capacity_wh: float
    max_charge_w: float
    max_discharge_w: float
    min_soc_pct: float
    max_soc_pct: float
    charge_efficiency: float
    discharge_efficiency: float


def plan_faults(plan: Plan, facts: SiteFacts, now_utc: float) -> list[str]:
    """Return everything that forbids the use of a plan, each with slot, value and what is allowed; empty when valid."""
    if not 1 <= len(plan.slots) <= MAX_SLOTS:
        return [f"{len(plan.slots)} slots, allowed: 1 to {MAX_SLOTS}"]
    numbers = (plan.made_at_utc, plan.start_soc_pct, plan.objective, plan.cost, plan.cost_without, plan.bound)
    broken = [f"slot {_name(slot)}: a value is not finite" for slot in plan.slots if not _finite(slot)]
    if broken or not all(map(math.isfinite, numbers)):
        return broken or ["a value of the plan is not finite"]
    first, end_utc = plan.slots[0], plan.end_utc
    faults = [
        *_time_faults(plan),
        *(fault for slot in plan.slots for fault in _slot_faults(slot, facts)),
        *_energy_faults(plan, facts),
    ]
    if not first.start_utc <= now_utc < end_utc:
        span = f"{utc_words(first.start_utc)} to {utc_words(end_utc)}"
        faults.append(f"the plan runs from {span}; now is {utc_words(now_utc)}")
    if plan.made_at_utc > now_utc + AHEAD_S:
        made = utc_words(plan.made_at_utc)
        faults.append(f"the plan was made at {made}, which is in the future; now is {utc_words(now_utc)}")
    return faults


def _name(slot: PlanSlot) -> str:
    return utc_words(slot.start_utc)


def _finite(slot: PlanSlot) -> bool:
    return all(math.isfinite(value) for value in msgspec.structs.astuple(slot) if isinstance(value, float))


def _time_faults(plan: Plan) -> Iterable[str]:
    expected_utc = plan.slots[0].start_utc
    for slot in plan.slots:
        if not 0.0 < slot.length_s <= MAX_SLOT_S:
            yield f"slot {_name(slot)}: {slot.length_s:g} s long, allowed: above 0 to {MAX_SLOT_S:g} s"
        if abs(slot.start_utc - expected_utc) > 0.5:
            yield f"slot {_name(slot)}: must start where the slot before it ends, at {utc_words(expected_utc)}"
        expected_utc = slot.start_utc + slot.length_s


def _slot_faults(slot: PlanSlot, facts: SiteFacts) -> Iterable[str]:
    low_w, high_w = -facts.max_charge_w, facts.max_discharge_w
    slack_w = POWER_TOLERANCE_W + RELATIVE_TOLERANCE * max(abs(slot.load_w), abs(slot.pv_w), abs(slot.grid_w), high_w)
    if not low_w - slack_w <= slot.battery_w <= high_w + slack_w:
        yield f"slot {_name(slot)}: battery {slot.battery_w:.0f} W, allowed: {low_w:.0f} to {high_w:.0f} W"
    if not low_w - slack_w <= slot.low_w <= slot.battery_w + slack_w <= slot.high_w + 2 * slack_w:
        yield f"slot {_name(slot)}: band {slot.low_w:.0f} to {slot.high_w:.0f} W does not hold {slot.battery_w:.0f} W"
    if slot.high_w > high_w + slack_w:
        yield f"slot {_name(slot)}: band reaches {slot.high_w:.0f} W, allowed: up to {high_w:.0f} W"
    if not 0.0 <= slot.curtailed_w <= max(slot.pv_w, 0.0) + slack_w:
        yield f"slot {_name(slot)}: {slot.curtailed_w:.0f} W of {slot.pv_w:.0f} W PV unused"
    missing_w = slot.grid_w + slot.pv_w - slot.curtailed_w + slot.battery_w - slot.load_w
    if abs(missing_w) > slack_w:
        yield f"slot {_name(slot)}: powers do not balance, {missing_w:.1f} W too many"
    if max(abs(slot.buy_per_kwh), abs(slot.sell_per_kwh)) > MAX_PRICE:
        worst = max(slot.buy_per_kwh, slot.sell_per_kwh, key=abs)
        yield f"slot {_name(slot)}: price {worst:g} per kWh, allowed: -{MAX_PRICE:g} to {MAX_PRICE:g}"


def _energy_faults(plan: Plan, facts: SiteFacts) -> Iterable[str]:
    """Follow the energy: a slot that charges and discharges at once would lose more than its power says."""
    soc_pct = plan.start_soc_pct
    cost = 0.0
    for slot in plan.slots:
        hours = slot.length_s / 3600.0
        power_w = slot.battery_w
        into_w = -power_w * facts.charge_efficiency if power_w < 0 else -power_w / facts.discharge_efficiency
        expected_pct = soc_pct + into_w * hours / facts.capacity_wh * 100.0
        allowed_pct = SOC_TOLERANCE_PCT + POWER_TOLERANCE_W * hours / facts.capacity_wh * 100.0
        if abs(slot.soc_pct - expected_pct) > allowed_pct:
            yield f"slot {_name(slot)}: ends at {slot.soc_pct:.2f} %, but {power_w:.0f} W leads to {expected_pct:.2f} %"
        soc_pct = slot.soc_pct
        if not -allowed_pct <= soc_pct <= 100.0 + allowed_pct:
            yield f"slot {_name(slot)}: ends at {soc_pct:.2f} %, allowed: 0 to 100 %"
        if soc_pct < facts.min_soc_pct - 2 * allowed_pct and power_w > POWER_TOLERANCE_W:
            yield f"slot {_name(slot)}: discharges at {soc_pct:.2f} %, below the lowest {facts.min_soc_pct:g} %"
        if soc_pct > facts.max_soc_pct + 2 * allowed_pct and power_w < -POWER_TOLERANCE_W:
            yield f"slot {_name(slot)}: charges at {soc_pct:.2f} %, above the highest {facts.max_soc_pct:g} %"
        cost += slot.grid_w / 1000.0 * hours * (slot.buy_per_kwh if slot.grid_w > 0 else slot.sell_per_kwh)
    if abs(cost - plan.cost) > 0.01 + 1e-4 * abs(cost):
        yield f"the plan says it costs {plan.cost:.3f}, its slots cost {cost:.3f}"


class PlanMemory(msgspec.Struct, frozen=True, gc=False):
    """The plans the controller holds; tuples of at most one."""

    newest: tuple[Plan, ...] = ()
    previous: tuple[Plan, ...] = ()


class Rung(StrEnum):
    """Where on the ladder the controller stands."""

    NEW = "new"
    LAST = "last"
    """An older plan whose assumptions still hold."""
    RULE = "rule"
    """No plan that may be used: self-consumption."""


class InForce(msgspec.Struct, frozen=True, gc=False):
    """The slot that holds now and the plan it is of, or why there is none; tuples of at most one."""

    rung: Rung = Rung.RULE
    slot: tuple[PlanSlot, ...] = ()
    plan: tuple[Plan, ...] = ()
    why: str = "no plan yet"
    """In words, for every rung below the first."""


NO_PLAN = InForce()


def in_force(held: PlanMemory, planning: PlanningSettings, now_utc: float, soc_pct: tuple[float, ...]) -> InForce:
    """Climb down the ladder: the newest plan while it is fresh, else one that covers now and still holds, else none.

    Args:
        held: The plans there are.
        planning: How old a plan may be and how far off the state of charge.
        now_utc: This moment.
        soc_pct: Measured state of charge; empty when not known, then no plan is used.
    """
    why = NO_PLAN.why
    for rung, plan in ((Rung.NEW, held.newest), (Rung.LAST, held.previous)):
        for candidate in plan:
            slot, doubt = _usable(candidate, planning, now_utc, soc_pct)
            if slot is not None:
                fresh = rung is Rung.NEW and now_utc - candidate.made_at_utc <= 2 * planning.replan_s
                age_text = f"plan is {(now_utc - candidate.made_at_utc) / 60:.0f} min old"
                return InForce(Rung.NEW if fresh else Rung.LAST, (slot,), (candidate,), "" if fresh else age_text)
            why = doubt if rung is Rung.NEW or why == NO_PLAN.why else why
    return InForce(why=why)


def _usable(
    plan: Plan, planning: PlanningSettings, now_utc: float, soc_pct: tuple[float, ...]
) -> tuple[PlanSlot | None, str]:
    """Return the slot of now, or None and what is wrong with the plan."""
    age_s = now_utc - plan.made_at_utc
    if not -AHEAD_S <= age_s <= planning.max_age_s:
        return None, f"the plan is {age_s / 60:.0f} min old"
    index = _at(plan.slots, now_utc)
    if index < 0:
        return None, "the plan does not cover this moment"
    if not soc_pct:
        return None, "the state of charge is not known"
    slot = plan.slots[index]
    before_pct = plan.slots[index - 1].soc_pct if index else plan.start_soc_pct
    share = (now_utc - slot.start_utc) / slot.length_s
    expected_pct = before_pct + (slot.soc_pct - before_pct) * share
    if abs(soc_pct[0] - expected_pct) > planning.max_soc_error_pct:
        return None, f"the battery is at {soc_pct[0]:.0f} %, the plan expected {expected_pct:.0f} %"
    return slot, ""


def _at(slots: tuple[PlanSlot, ...], now_utc: float) -> int:
    """Return the number of the slot that holds now, -1 when none does."""
    low, high = 0, len(slots)
    while low < high:
        middle = (low + high) // 2
        if slots[middle].start_utc <= now_utc:
            low = middle + 1
        else:
            high = middle
    found = low - 1
    if found >= 0 and now_utc < slots[found].start_utc + slots[found].length_s:
        return found
    return -1
