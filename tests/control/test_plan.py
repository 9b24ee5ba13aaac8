"""A plan is checked before it is used, and without one the unit climbs down: last plan, then self-consumption."""

import itertools
import math
from typing import Any

import msgspec
import pytest

from control import reasons
from control.cycle import initial, persistent, step
from control.memory import Persistent
from control.plan import NO_PLAN, Cause, Intent, Plan, PlanMemory, PlanNote, Rung, in_force, plan_faults
from control.plan_intake import known_until_utc
from control.plan_reason import lived, purpose, reason
from control.plan_settings import PricePoint, TariffSettings
from control.readings import NEVER_S, Instant
from control.requests import DeliverPlan, Origin, Role, SetPrices, Source
from tests.control.plans import PLANNING, changed, facts, plan, planned_settings
from tests.control.plant import UTC_0, House, origin, settings

NAN = math.nan


def test_a_plan_that_is_right_has_no_fault() -> None:
    assert plan_faults(plan((1000.0, -2000.0, 0.0)), facts(), UTC_0 + 10.0) == []


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (msgspec.structs.replace(plan(), slots=()), "0 slots"),
        (changed(plan(), 1, battery_w=NAN), "not finite"),
        (msgspec.structs.replace(plan(), cost=NAN), "not finite"),
        (changed(plan(), 2, start_utc=UTC_0 + 1700.0), "must start where the slot before it ends"),
        (changed(plan(), 7, length_s=0.0), "0 s long"),
        (plan((6000.0, 0.0)), "battery 6000 W, allowed: -5000 to 5000 W"),
        (plan((-5500.0, 0.0)), "battery -5500 W"),
        (plan(high_w=9000.0), "band reaches 9000 W"),
        (changed(plan(), 0, low_w=100.0), "does not hold 0 W"),
        (changed(plan(), 0, grid_w=900.0), "do not balance, -100.0 W too many"),
        (changed(plan(), 0, curtailed_w=500.0, grid_w=1500.0), "500 W of 0 W PV unused"),
        (changed(plan(), 3, soc_pct=70.0), "ends at 70.00 %, but 0 W leads to 50.00 %"),
        (plan((5000.0,) * 6), "allowed: 0 to 100 %"),
        (plan((2000.0, 0.0), start_soc_pct=6.0), "below the lowest 5 %"),
        (plan(buy_per_kwh=1500.0), "price 1500 per kWh"),
        (msgspec.structs.replace(plan(), cost=0.1), "says it costs 0.100, its slots cost 0.600"),
        (plan(start_utc=UTC_0 + 900.0, made_at_utc=UTC_0), "now is"),
        (plan(made_at_utc=UTC_0 + 500.0), "in the future"),
    ],
)
def test_a_wrong_plan_is_refused_and_says_where_it_is_wrong(broken: Plan, words: str) -> None:
    faults = plan_faults(broken, facts(), UTC_0 + 10.0)
    assert any(words in fault for fault in faults), faults


def test_a_battery_above_its_window_may_not_be_charged_by_a_plan() -> None:
    high = msgspec.structs.replace(facts(), max_soc_pct=60.0)
    faults = plan_faults(plan((-1000.0, 0.0), start_soc_pct=70.0), high, UTC_0 + 10.0)
    assert any("above the highest 60 %" in fault for fault in faults)
    assert plan_faults(plan((1000.0, 0.0), start_soc_pct=70.0), high, UTC_0 + 10.0) == []


def test_a_slot_that_charges_and_discharges_at_once_is_found_by_the_energy_it_loses() -> None:
    lossy = msgspec.structs.replace(facts(), charge_efficiency=0.9, discharge_efficiency=0.9)
    both = changed(plan((0.0,)), 0, soc_pct=47.0)
    assert any("leads to 50.00 %" in fault for fault in plan_faults(both, lossy, UTC_0 + 10.0))


# -- the ladder


def held(newest: Plan | None, previous: Plan | None = None) -> PlanMemory:
    return PlanMemory((newest,) if newest else (), (previous,) if previous else ())


OLD = plan((0.0,) * 40, start_utc=UTC_0 - 7200.0)
LATER = plan(start_utc=UTC_0 + 900.0, made_at_utc=UTC_0)
FAR = plan((0.0,) * 40, start_soc_pct=90.0)


@pytest.mark.req("OPT-02")
@pytest.mark.parametrize(
    ("plans", "rung", "why"),
    [
        (held(plan()), Rung.NEW, ""),
        (held(plan(), OLD), Rung.NEW, ""),
        (held(LATER, OLD), Rung.LAST, "plan is 120 min old"),
        (held(OLD), Rung.LAST, "plan is 120 min old"),
        (held(FAR, OLD), Rung.LAST, "plan is 120 min old"),
        (held(LATER), Rung.RULE, "the plan does not cover this moment"),
        (held(plan(start_utc=UTC_0 - 7200.0)), Rung.RULE, "the plan does not cover this moment"),
        (held(FAR), Rung.RULE, "the battery is at 50 %, the plan expected 90 %"),
        (held(plan((0.0,) * 999, start_utc=UTC_0 - 50_000.0)), Rung.RULE, "the plan is 833 min old"),
        (held(None), Rung.RULE, "no plan yet"),
        (held(None, LATER), Rung.RULE, "the plan does not cover this moment"),
        (held(LATER, FAR), Rung.RULE, "the plan does not cover this moment"),
    ],
)
def test_the_ladder_leads_from_new_plan_over_last_plan_to_the_rule(plans: PlanMemory, rung: Rung, why: str) -> None:
    found = in_force(plans, PLANNING, UTC_0 + 1.0, (50.0,))
    assert (found.rung, found.why) == (rung, why)
    assert bool(found.slot) == (rung is not Rung.RULE)


def test_without_a_state_of_charge_no_plan_is_used() -> None:
    assert in_force(held(plan()), PLANNING, UTC_0 + 1.0, ()).why == "the state of charge is not known"


def test_the_state_of_charge_is_compared_with_that_of_the_moment_inside_a_slot() -> None:
    steep = plan((5000.0, 5000.0, 0.0), start_soc_pct=70.0)
    tight = msgspec.structs.replace(PLANNING, max_soc_error_pct=2.0)
    assert in_force(held(steep), tight, UTC_0 + 900.0 + 450.0, (51.25,)).rung is Rung.NEW
    assert in_force(held(steep), tight, UTC_0 + 900.0 + 890.0, (51.25,)).rung is Rung.RULE


# -- requests


SYSTEM = Origin(Source.SYSTEM, Role.SERVICE, "plan-1", "planner")


def planned_house(**changes: Any) -> House:
    house = House(planned_settings(**changes), load_w=1500.0)
    house.run(3.0)
    return house


def fresh(house: House, powers_w: tuple[float, ...] = (0.0,) * 40, **changes: Any) -> Plan:
    return plan(powers_w, start_utc=(UTC_0 + house.at_s) // 60 * 60, start_soc_pct=house.soc_pct, **changes)


@pytest.mark.req("OPT-03")
def test_a_delivered_plan_is_followed_within_the_bounds_and_its_reason_is_told() -> None:
    house = planned_house()
    charging = fresh(house, (-3000.0,) * 4, intent=Intent.CHARGE, other_price=0.4, other_minute=18 * 60.0)
    noted = msgspec.structs.replace(charging, notes=(PlanNote("x", "reserve too large", 1.0),))
    record = house.cycle(DeliverPlan(SYSTEM, noted))
    assert record.answers[0].accepted
    assert "reserve too large" in record.answers[0].text
    record = house.run(5.0)
    assert record.chain.final.active_power_w == pytest.approx(-3000.0, abs=1.0)
    assert record.plan.rung is Rung.NEW
    assert record.chain.wish.reason.code == "plan_charge"
    assert record.chain.wish.reason.values["hour"] == 18.0
    house.changes["battery1"] = {"charge_allowed": False}
    assert house.run(2.0).chain.final.active_power_w == 0.0


@pytest.mark.parametrize(
    ("band", "load_w", "pv_w", "power_w"),
    [
        ((0.0, 5000.0), 1500.0, 0.0, 1500.0),
        ((0.0, 5000.0), 1500.0, 4000.0, 0.0),
        ((-5000.0, 0.0), 1500.0, 4000.0, -2500.0),
        ((-5000.0, 0.0), 1500.0, 0.0, 0.0),
        ((0.0, 600.0), 1500.0, 0.0, 600.0),
        ((2000.0, 2000.0), 1500.0, 0.0, 2000.0),
        ((-5000.0, 5000.0), 1500.0, 3000.0, -1500.0),
    ],
)
def test_a_slot_keeps_the_grid_at_zero_inside_its_band_whatever_the_load(
    band: tuple[float, float], load_w: float, pv_w: float, power_w: float
) -> None:
    house = planned_house()
    middle_w = min(max(0.0, band[0]), band[1])
    house.cycle(DeliverPlan(SYSTEM, fresh(house, (middle_w,) * 8, low_w=band[0], high_w=band[1])))
    house.load_w, house.pv_w = load_w, pv_w
    assert house.run(20.0).chain.final.active_power_w == pytest.approx(power_w, abs=15.0)


@pytest.mark.parametrize(
    ("intent", "minute", "code"),
    [
        (Intent.COVER, -1.0, "plan_cover"),
        (Intent.EXPORT, -1.0, "plan_export"),
        (Intent.HOLD, -1.0, "plan_idle"),
        (Intent.HOLD, 1095.0, "plan_hold"),
        (Intent.STORE, 1095.0, "plan_store"),
    ],
)
def test_every_intent_has_its_reason(intent: Intent, minute: float, code: str) -> None:
    house = planned_house()
    record = house.cycle(DeliverPlan(SYSTEM, fresh(house, intent=intent, other_minute=minute)))
    assert record.chain.wish.reason.code == code


def test_every_cause_of_a_slot_has_its_own_reason() -> None:
    codes: dict[tuple[Intent, Cause], str] = {}
    for intent, cause in itertools.product(Intent, Cause):
        made = plan(intent=intent, cause=cause)
        found = reason(made.slots[0], made)
        codes[intent, cause] = found.code
        assert reasons.words(found).startswith("Plan: ")
    assert len({codes[Intent.HOLD, cause] for cause in Cause}) == len(Cause)
    assert codes[Intent.STORE, Cause.PAID] != codes[Intent.CHARGE, Cause.PAID]
    assert purpose(plan(cause=Cause.REFILL, intent=Intent.CHARGE).slots[0]) == "charge (refill)"
    assert purpose(plan(intent=Intent.COVER).slots[0]) == "cover"


@pytest.mark.parametrize(
    ("intent", "power_w", "code"),
    [
        (Intent.STORE, 800.0, "plan_cover"),
        (Intent.COVER, -800.0, "plan_later"),
        (Intent.COVER, 800.0, "plan_cover"),
        (Intent.STORE, 20.0, "plan_idle"),
    ],
)
def test_load_and_sun_that_are_others_than_planned_are_told_by_what_happens(
    intent: Intent, power_w: float, code: str
) -> None:
    made = plan(intent=intent)
    assert lived(made.slots[0], made, power_w, -5000.0, 0.0).code == code


STORING: dict[str, Any] = {
    "intent": Intent.STORE,
    "low_w": -1200.0,
    "high_w": 5000.0,
    "other_price": 0.4,
    "other_minute": 1200.0,
}


@pytest.mark.parametrize(
    ("slot", "power_w", "least_w", "grid_w", "code"),
    [
        ({"cause": Cause.PAID, "sell_per_kwh": -0.08}, -1200.0, -5000.0, -3000.0, "plan_room"),
        ({"cause": Cause.PAID, "sell_per_kwh": -0.08, "low_w": -21.0}, 0.0, -5000.0, -3000.0, "plan_room"),
        ({"cause": Cause.PRICE, "sell_per_kwh": 0.08, "low_w": -21.0}, 0.0, -5000.0, -3000.0, "plan_surplus"),
        ({"cause": Cause.EXPORT_LIMIT, "sell_per_kwh": 0.08, "low_w": -21.0}, 0.0, -5000.0, -900.0, "plan_surplus"),
        ({"cause": Cause.EXPORT_LIMIT, "sell_per_kwh": 0.08}, -1200.0, -5000.0, -2000.0, "plan_export_limit"),
        ({"cause": Cause.REFILL, "sell_per_kwh": 0.08}, -1200.0, -5000.0, -2000.0, "plan_refill"),
        ({"cause": Cause.PAID, "sell_per_kwh": -0.08}, -1200.0, -5000.0, 0.0, "plan_unsold"),
        ({"cause": Cause.PAID, "sell_per_kwh": -0.08}, -1200.0, -1200.0, -3000.0, "plan_unsold"),
        ({"cause": Cause.PAID, "sell_per_kwh": -0.08}, 0.0, 0.0, -3000.0, "plan_unsold"),
        ({"cause": Cause.PAID, "sell_per_kwh": -0.08, "low_w": -5000.0}, -3000.0, -5000.0, -400.0, "plan_unsold"),
    ],
    ids=[
        "a part is stored and the rest goes out",
        "at rest while surplus goes out",
        "at rest while feeding in earns",
        "at rest below the export limit",
        "at the export limit",
        "refilled with what the plan means",
        "all surplus is stored",
        "the battery can take no more",
        "the battery can take nothing",
        "on the way to storing all",
    ],
)
def test_surplus_that_goes_out_by_plan_is_not_called_stored(
    slot: dict[str, Any], power_w: float, least_w: float, grid_w: float, code: str
) -> None:
    made = plan(**{**STORING, **slot})
    assert lived(made.slots[0], made, power_w, least_w, grid_w).code == code


@pytest.mark.req("OPT-02")
def test_without_a_plan_cost_saving_is_self_consumption_and_after_two_minutes_an_alarm() -> None:
    house = planned_house()
    record = house.run(5.0)
    assert record.chain.final.active_power_w == pytest.approx(1500.0, abs=15.0)
    assert record.chain.wish.reason.code == "plan_rule"
    assert record.plan.why == "no plan yet"
    house.run(125.0)
    found = {alarm.row_id: alarm.detail for alarm in house.records[-1].alarms}
    assert found["planning.no_plan"] == "no plan yet"
    house.cycle(DeliverPlan(SYSTEM, fresh(house)))
    assert "planning.no_plan" not in {alarm.row_id for alarm in house.run(8.0).alarms if alarm.active}


def test_cost_saving_on_a_site_that_is_not_planned_says_so() -> None:
    house = House(settings(initial_mode="cost_saving"), load_w=800.0)
    house.run(130.0)
    assert house.records[-1].plan is NO_PLAN
    assert any(alarm.detail == "the site file has no [planning]" for alarm in house.records[-1].alarms)


@pytest.mark.parametrize(
    ("from_whom", "planned", "words"),
    [
        (origin(role=Role.SERVICE), True, "not from console"),
        (SYSTEM, False, "no [planning]"),
    ],
)
def test_plans_come_from_the_own_planner_of_a_planned_site_only(from_whom: Origin, planned: bool, words: str) -> None:
    house = planned_house() if planned else House(settings())
    answer = house.cycle(DeliverPlan(from_whom, fresh(house))).answers[0]
    assert not answer.accepted
    assert words in answer.text


def test_a_wrong_or_older_plan_changes_nothing() -> None:
    house = planned_house()
    good = fresh(house)
    house.cycle(DeliverPlan(SYSTEM, good))
    bad = changed(changed(good, 1, soc_pct=90.0), 2, grid_w=7.0)
    answer = house.cycle(DeliverPlan(SYSTEM, bad)).answers[0]
    assert not answer.accepted
    assert "plan not used: slot" in answer.text
    assert "more" in answer.text
    single = changed(good, 1, grid_w=7.0, load_w=7.0)
    assert "more" not in house.cycle(DeliverPlan(SYSTEM, single)).answers[0].text
    older = msgspec.structs.replace(good, made_at_utc=good.made_at_utc - 60.0)
    assert house.cycle(DeliverPlan(SYSTEM, older)).answers[0].text == "plan not used: it is older than the one in force"
    assert house.memory.plans.newest == (good,)


@pytest.mark.req("OPT-02")
def test_plan_and_prices_survive_a_restart() -> None:
    house = planned_house()
    house.cycle(DeliverPlan(SYSTEM, fresh(house)), SetPrices(origin(), hourly(house)))
    kept = msgspec.json.decode(msgspec.json.encode(persistent(house.memory)), type=Persistent)
    again = initial(planned_settings(), kept)
    assert again.plans == house.memory.plans
    assert again.prices == house.memory.prices
    _, record = step(again, house.readings(), (), Instant(house.at_s, UTC_0 + house.at_s))
    assert record.plan.rung is Rung.NEW


def hourly(house: House, hours: int = 24, first_h: int = 0) -> tuple[PricePoint, ...]:
    start_utc = (UTC_0 + house.at_s) // 3600 * 3600
    return tuple(PricePoint(start_utc + 3600.0 * hour, 0.1 + hour / 1000) for hour in range(first_h, first_h + hours))


def test_prices_replace_those_from_their_first_instant_on_and_old_ones_are_forgotten() -> None:
    house = planned_house()
    start_utc = (UTC_0 + house.at_s) // 3600 * 3600
    long_ago = (PricePoint(start_utc - 7.9 * 86_400, 0.2), PricePoint(start_utc - 7.9 * 86_400 + 3600, 0.2))
    assert house.cycle(SetPrices(origin(), long_ago)).answers[0].accepted
    assert house.cycle(SetPrices(origin(), hourly(house, 24))).answers[0].text == "24 prices, 24 h ahead"
    house.cycle(SetPrices(origin(), hourly(house, 24, 12)))
    assert len(house.memory.prices) == 2 + 12 + 24
    assert known_until_utc(house.memory.prices) == house.memory.prices[-1].start_utc + 3600.0
    house.at_s += 86_400.0
    house.cycle(SetPrices(origin(), hourly(house, 1)))
    assert len(house.memory.prices) == 12 + 12 + 1
    assert known_until_utc(()) == NEVER_S
    assert known_until_utc((PricePoint(5.0, 0.1),)) == 3605.0


@pytest.mark.parametrize(
    ("points", "words"),
    [
        ((), "0 prices, allowed: 1 to 3000"),
        (((0.0, 85.0),), "prices[0].price_per_kwh 85 is outside -5 to 5 per kWh"),
        (((0.0, NAN),), "prices[0].price_per_kwh nan"),
        (((0.0, 0.1), (20 * 86_400.0, 0.1)), "prices[1].start_utc"),
        (((0.0, 0.1), (10.0, 0.1)), "prices[1] comes 10 s after the one before it, allowed: 60 to 86400 s"),
        (((3600.0, 0.1), (0.0, 0.1)), "prices[1] comes -3600 s after"),
    ],
)
def test_prices_that_cannot_be_right_are_refused_naming_the_first(
    points: tuple[tuple[float, float], ...], words: str
) -> None:
    house = planned_house()
    prices = tuple(PricePoint(UTC_0 + at, price) for at, price in points)
    answer = house.cycle(SetPrices(origin(), prices)).answers[0]
    assert not answer.accepted
    assert words in answer.text
    assert house.memory.prices == ()


def test_prices_need_an_operator_and_a_dynamic_tariff() -> None:
    house = planned_house()
    assert "may not do this" in house.cycle(SetPrices(origin(Role.VIEWER), hourly(house))).answers[0].text
    fixed = msgspec.structs.replace(PLANNING, tariff=TariffSettings())
    for site in (settings(), settings(planning=(fixed,))):
        house = House(site)
        house.run(1.0)
        answer = house.cycle(SetPrices(origin(), hourly(house))).answers[0]
        assert not answer.accepted
        assert "no dynamic tariff" in answer.text


def test_missing_prices_of_a_dynamic_tariff_are_an_alarm_until_they_come() -> None:
    house = planned_house()

    def details() -> list[str]:
        for _ in range(130):
            house.cycle(dt_s=5.0)
        return [
            alarm.detail for alarm in house.records[-1].alarms if alarm.active and alarm.row_id == "planning.prices"
        ]

    assert details() == ["none was ever handed in"]
    house.cycle(SetPrices(origin(), hourly(house, 1)))
    assert details()[0].startswith("known for 0.")
    house.cycle(SetPrices(origin(), hourly(house)))
    assert details() == []


def test_a_fixed_tariff_needs_no_prices() -> None:
    house = House(settings(planning=(msgspec.structs.replace(PLANNING, tariff=TariffSettings()),)))
    house.run(3.0)
    for _ in range(130):
        house.cycle(dt_s=5.0)
    assert "planning.prices" not in {alarm.row_id for alarm in house.records[-1].alarms}
