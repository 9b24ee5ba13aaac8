"""Takes plans and prices into memory, and looks up what holds now; everything wrong is refused in words."""

import itertools
import math

import msgspec

from control.local_time import utc_words
from control.memory import Memory
from control.model import PlantSnapshot
from control.plan import NO_PLAN, InForce, PlanMemory, SiteFacts, in_force, plan_faults
from control.plan_settings import PlanningSettings, PricePoint, TariffKind
from control.readings import NEVER_S, Instant
from control.requests import DeliverPlan, SetPrices, Source
from control.settings import Settings

PLANNED_MODE = "cost_saving"
MAX_PRICES = 3000
PRICE_STEP_S = (60.0, 86_400.0)
PRICES_KEPT_S = 8 * 86_400.0
"""Older prices are forgotten; a week is kept, because that is what missing prices are assumed from."""
PRICES_AHEAD_S = 14 * 86_400.0
PRICES_WANTED_S = 3600.0
"""Prices that end earlier than this ahead are missing."""


def site_facts(settings: Settings, planning: PlanningSettings) -> SiteFacts:
    """Return what a plan is checked against: ratings and limits of the site file."""
    limits = settings.limits
    return SiteFacts(
        capacity_wh=sum(rack.capacity_wh for rack in settings.batteries),
        max_charge_w=min(sum(unit.max_charge_w for unit in settings.inverters), limits.max_charge_w),
        max_discharge_w=min(sum(unit.max_discharge_w for unit in settings.inverters), limits.max_discharge_w),
        min_soc_pct=limits.min_soc_pct,
        max_soc_pct=limits.max_soc_pct,
        charge_efficiency=planning.charge_efficiency,
        discharge_efficiency=planning.discharge_efficiency,
    )


def deliver(memory: Memory, request: DeliverPlan, now: Instant) -> tuple[Memory, bool, str]:
    """Take a plan; the one before it becomes the last plan. A plan that is not used leaves everything as it was."""
    planning = memory.settings.planning
    if request.origin.source is not Source.SYSTEM:
        return memory, False, f"plans come from the program's own planner, not from {request.origin.source.value}"
    if not planning:
        return memory, False, "this site is not planned: the site file has no [planning]"
    plan = request.plan
    faults = plan_faults(plan, site_facts(memory.settings, planning[0]), now.at_utc)
    if faults:
        more = f"; and {len(faults) - 1} more" if len(faults) > 1 else ""
        return memory, False, f"plan not used: {faults[0]}{more}"
    held = memory.plans
    if any(plan.made_at_utc < newest.made_at_utc <= now.at_utc for newest in held.newest):
        return memory, False, "plan not used: it is older than the one in force"
    hours = (plan.end_utc - now.at_utc) / 3600.0
    text = f"plan for {hours:.0f} h: costs {plan.cost:.2f}, {plan.cost_without:.2f} without battery"
    said = "; ".join((text, *(note.text for note in plan.notes)))
    return msgspec.structs.replace(memory, plans=PlanMemory((plan,), held.newest)), True, said


def set_prices(memory: Memory, request: SetPrices, now: Instant) -> tuple[Memory, bool, str]:
    """Take market prices."""
    planning = memory.settings.planning
    if not planning or planning[0].tariff.kind is not TariffKind.DYNAMIC:
        return memory, False, "this site has no dynamic tariff: tariff.kind is not dynamic or there is no [planning]"
    fault = _price_fault(request.prices, planning[0].tariff.max_price_per_kwh, now.at_utc)
    if fault:
        return memory, False, f"prices not used: {fault}"
    first_utc = request.prices[0].start_utc
    kept = tuple(point for point in memory.prices if now.at_utc - PRICES_KEPT_S <= point.start_utc < first_utc)
    prices = (*kept, *request.prices)[-MAX_PRICES:]
    ahead_h = (known_until_utc(prices) - now.at_utc) / 3600.0
    return msgspec.structs.replace(memory, prices=prices), True, f"{len(request.prices)} prices, {ahead_h:.0f} h ahead"


def _price_fault(prices: tuple[PricePoint, ...], most: float, now_utc: float) -> str:
    """Return what is wrong with a series of prices, naming the first value that is; empty when nothing is."""
    if not 1 <= len(prices) <= MAX_PRICES:
        return f"{len(prices)} prices, allowed: 1 to {MAX_PRICES}"
    low_utc, high_utc = now_utc - PRICES_KEPT_S, now_utc + PRICES_AHEAD_S
    for number, point in enumerate(prices):
        if not (math.isfinite(point.price_per_kwh) and abs(point.price_per_kwh) <= most):
            return f"prices[{number}].price_per_kwh {point.price_per_kwh:g} is outside -{most:g} to {most:g} per kWh"
        if not low_utc <= point.start_utc <= high_utc:
            allowed = f"{utc_words(low_utc)} to {utc_words(high_utc)}"
            return f"prices[{number}].start_utc {utc_words(point.start_utc)} is outside {allowed}"
    least_s, longest_s = PRICE_STEP_S
    for number, (one, following) in enumerate(itertools.pairwise(prices), start=1):
        step_s = following.start_utc - one.start_utc
        if not least_s <= step_s <= longest_s:
            allowed = f"{least_s:g} to {longest_s:g} s"
            return f"prices[{number}] comes {step_s:.0f} s after the one before it, allowed: {allowed}"
    return ""


def known_until_utc(prices: tuple[PricePoint, ...]) -> float:
    """Return until when prices are known; the last one holds as long as the one before it, at most an hour."""
    if not prices:
        return NEVER_S
    starts = [point.start_utc for point in prices[-2:]]
    last_s = starts[-1] - starts[0] if len(starts) > 1 else 3600.0
    return starts[-1] + min(last_s, 3600.0)


def plan_now(memory: Memory, snapshot: PlantSnapshot, now: Instant) -> InForce:
    """Return the plan in force and its slot of now."""
    planning = memory.settings.planning
    return in_force(memory.plans, planning[0], now.at_utc, snapshot.soc_pct) if planning else NO_PLAN
