"""What a plan says its slots are for is true: a price is named where the price decides, and else what does decide."""

from typing import Any

import numpy as np
import pytest

from control.plan import Cause, Intent, Plan, PlanSlot
from control.plan_reason import reason
from control.planning.make import make_plan
from control.planning.problem import Problem, Reserves
from control.reasons import words
from tests.control.planning.problems import START_UTC, battery, day, strange

DEAREST_FIRST = np.linspace(0.5, 0.1, 96)
NIGHT = np.zeros(96)


def planned(**changes: Any) -> Plan:
    return make_plan(day(**changes), START_UTC)


def told(plan: Plan, number: int) -> str:
    return words(reason(plan.slots[number], plan))


def test_a_battery_below_its_reserve_charges_at_the_dearest_hour_to_refill_and_not_because_energy_is_cheap() -> None:
    plan = planned(
        battery=battery(soc_pct=12.0), buy_per_kwh=DEAREST_FIRST, pv_w=NIGHT, reserves=Reserves(backup_wh=2500.0)
    )
    first = plan.slots[0]
    assert first.buy_per_kwh == max(slot.buy_per_kwh for slot in plan.slots)
    assert (first.intent, first.cause) == (Intent.CHARGE, Cause.REFILL)
    assert told(plan, 0) == "Plan: refill to 30 %, which is to be kept; the price is 0.500 now"
    filled = next(number for number, slot in enumerate(plan.slots) if slot.soc_pct > 29.9)
    assert plan.slots[filled + 1].cause is Cause.KEPT
    assert told(plan, filled + 1) == "Plan: take nothing from the battery; 30 % is to be kept"


def test_a_battery_above_its_highest_charge_is_emptied_to_it_and_not_because_energy_is_dear() -> None:
    plan = planned(battery=battery(soc_pct=99.0, max_soc_pct=80.0), buy_per_kwh=DEAREST_FIRST[::-1], pv_w=NIGHT)
    down = [slot for slot in plan.slots[:9] if slot.battery_w > 1.0]
    assert down
    assert {slot.cause for slot in down} == {Cause.RELIEF}
    assert "take the battery down to 80 %" in words(reason(down[0], plan))


def test_at_a_negative_price_the_battery_charges_because_the_grid_pays_for_it() -> None:
    plan = planned(buy_per_kwh=np.where(np.arange(96) > 80, -0.2, 0.3), sell_per_kwh=np.full(96, 0.0), pv_w=NIGHT)
    paid = [slot for slot in plan.slots if slot.intent is Intent.CHARGE and slot.buy_per_kwh < 0.0]
    assert paid
    assert {slot.cause for slot in paid} == {Cause.PAID}
    assert words(reason(paid[0], plan)) == "Plan: charge from the grid, which pays for it; the price is -0.200 now"


def test_surplus_is_stored_because_feeding_it_in_would_cost_money() -> None:
    plan = planned(sell_per_kwh=np.full(96, -0.05), battery=battery(capacity_wh=60_000.0, soc_pct=10.0))
    stored = [slot for slot in plan.slots if slot.intent is Intent.STORE and slot.battery_w < -10.0]
    assert stored
    assert {slot.cause for slot in stored} == {Cause.PAID}
    assert "feeding in would cost 0.050" in words(reason(stored[0], plan))


def test_a_full_battery_in_the_sun_is_full_and_does_not_supply_the_site_because_energy_is_dear() -> None:
    plan = planned(battery=battery(soc_pct=95.0, capacity_wh=3000.0))
    full = [slot for slot in plan.slots if slot.soc_pct > 99.9 and slot.grid_w < -100.0 and abs(slot.battery_w) < 1.0]
    assert full
    assert {(slot.intent, slot.cause) for slot in full} == {(Intent.HOLD, Cause.FULL)}


def test_a_full_battery_that_somebody_curtails_pv_for_is_full_in_every_slot_it_rests() -> None:
    noon = (np.arange(96) >= 44) & (np.arange(96) < 60)
    plan = planned(
        battery=battery(soc_pct=100.0, capacity_wh=3000.0), curtail=True, sell_per_kwh=np.full(96, -0.05),
        buy_per_kwh=np.where(noon, -0.1, 0.3),
    )  # fmt: skip
    full = [slot for slot in plan.slots if slot.soc_pct > 99.99 and abs(slot.battery_w) < 1.0]
    sunny = [slot for slot in full if slot.pv_w > slot.load_w + 10.0]
    assert len(sunny) > 5
    assert {(slot.intent, slot.cause) for slot in sunny} == {(Intent.HOLD, Cause.FULL)}


def test_an_empty_battery_keeps_no_energy_for_dearer_hours() -> None:
    plan = planned(battery=battery(soc_pct=5.0), buy_per_kwh=np.full(96, 0.3))
    assert plan.slots[0].cause is Cause.KEPT
    assert told(plan, 0) == "Plan: take nothing from the battery; 5 % is to be kept"


def test_surplus_that_earns_well_in_the_morning_is_fed_in_and_the_noon_is_stored() -> None:
    sell = np.where(np.arange(96) < 40, 0.2, 0.02)
    plan = planned(sell_per_kwh=sell, battery=battery(soc_pct=20.0))
    fed = [slot for slot in plan.slots[:40] if slot.pv_w > slot.load_w + 100.0 and abs(slot.battery_w) < 1.0]
    assert fed
    assert {(slot.intent, slot.cause) for slot in fed} == {(Intent.HOLD, Cause.SURPLUS)}


def test_a_load_above_the_import_limit_is_helped_because_of_the_limit_at_any_price() -> None:
    load_w = np.where((np.arange(96) > 30) & (np.arange(96) < 36), 6000.0, 300.0)
    flat = np.full(96, 0.3)
    plan = planned(load_w=load_w, pv_w=NIGHT, buy_per_kwh=flat, import_limit_w=4000.0, battery=battery(soc_pct=5.0))
    helped = [slot for slot in plan.slots if slot.battery_w > 10.0]
    assert {slot.cause for slot in helped} == {Cause.IMPORT_LIMIT}
    before = [slot for slot in plan.slots[:31] if slot.intent is Intent.CHARGE]
    assert before
    assert {slot.cause for slot in before} == {Cause.LATER}


def test_surplus_above_the_export_limit_is_stored_because_of_the_limit() -> None:
    plan = planned(
        export_limit_w=1000.0,
        buy_per_kwh=np.full(96, 0.1),
        sell_per_kwh=np.full(96, 0.0999),
        battery=battery(capacity_wh=60_000.0, soc_pct=10.0),
    )
    assert Cause.EXPORT_LIMIT in {slot.cause for slot in plan.slots if slot.intent is Intent.STORE}


def sunny_hour(**changes: Any) -> Problem:
    """One hour of sun at a small negative price, then none at a deep one; export limit 2 kW."""
    quarter = np.arange(96)
    price = np.where(quarter < 4, -0.02, np.where(quarter < 12, -0.25, 0.12))
    sunny_w = np.where(quarter < 4, 5500.0, 0.0)
    values: dict[str, Any] = {"load_w": np.full(96, 500.0), "pv_w": sunny_w, "battery": battery(soc_pct=40.0)}
    values |= {"buy_per_kwh": price + 0.1, "sell_per_kwh": price, "export_limit_w": 2000.0, **changes}
    return day(**values)


def test_surplus_above_the_export_limit_is_stored_although_room_would_earn_money_an_hour_later() -> None:
    plan = make_plan(sunny_hour(), START_UTC)
    assert [slot.grid_w for slot in plan.slots[:4]] == pytest.approx([-2000.0] * 4, abs=1.0)
    assert {(slot.intent, slot.cause) for slot in plan.slots[:4]} == {(Intent.STORE, Cause.EXPORT_LIMIT)}
    assert plan.notes == ()


def test_room_is_made_for_what_will_be_above_the_export_limit_and_what_does_not_fit_is_told() -> None:
    noon = np.where((np.arange(96) >= 40) & (np.arange(96) < 60), 8500.0, 0.0)
    plan = make_plan(sunny_hour(pv_w=noon, sell_per_kwh=np.full(96, 0.05)), START_UTC)
    assert plan.slots[39].soc_pct == pytest.approx(5.0, abs=0.1)
    assert plan.slots[59].soc_pct == pytest.approx(100.0, abs=0.1)
    assert [note.code for note in plan.notes] == ["export_limit"]


def test_where_somebody_curtails_pv_the_room_is_kept_and_the_sun_left_unused() -> None:
    plan = make_plan(sunny_hour(curtail=True), START_UTC)
    assert all(slot.battery_w >= -1.0 and slot.grid_w >= -2001.0 for slot in plan.slots[:4])
    assert all(slot.curtailed_w >= 2999.0 for slot in plan.slots[:4])


def test_power_sold_to_services_is_why_a_battery_rests() -> None:
    plan = planned(reserves=Reserves(power_up_w=5000.0, power_down_w=5000.0))
    assert {slot.cause for slot in plan.slots if abs(slot.battery_w) < 1.0} == {Cause.RESERVED}


def test_room_is_made_for_energy_that_is_paid_for() -> None:
    buy = np.where(np.arange(96) < 4, -0.02, -0.4)
    plan = planned(buy_per_kwh=buy, sell_per_kwh=buy, battery=battery(soc_pct=95.0), pv_w=NIGHT)
    given = [slot for slot in plan.slots[:4] if slot.battery_w > 10.0]
    assert given
    assert {slot.cause for slot in given} == {Cause.ROOM}


def _says_the_truth(slot: PlanSlot, plan: Plan, problem: Problem) -> None:
    sentence = words(reason(slot, plan))
    if "charge from the grid; price" in sentence:
        assert slot.other_price > slot.buy_per_kwh >= 0.0
    if "keep the energy" in sentence:
        assert slot.other_price > slot.buy_per_kwh
        assert slot.soc_pct > problem.battery.min_soc_pct
    if "store solar surplus; price" in sentence:
        assert slot.other_price > slot.sell_per_kwh >= 0.0
    if "supply the site from the battery; the price" in sentence:
        assert slot.buy_per_kwh > 0.0
        assert slot.load_w > slot.pv_w - slot.curtailed_w - 2.0
    if "feed in; it earns" in sentence or "feed the solar surplus in" in sentence:
        assert slot.sell_per_kwh > 0.0
    if "nothing to gain" in sentence:
        assert abs(slot.battery_w) <= 1.0


@pytest.mark.parametrize("first", range(0, 200, 50))
def test_no_slot_of_any_strange_site_tells_a_price_that_is_not_the_cause(first: int) -> None:
    for number in range(first, first + 50):
        problem = strange(number)
        plan = make_plan(problem, float(problem.start_utc[0]), time_limit_s=0.5)
        for slot in plan.slots:
            _says_the_truth(slot, plan, problem)
