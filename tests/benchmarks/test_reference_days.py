"""The modes on their reference days: the verdicts of the requirements, with the real control step in virtual time."""

from array import array

import pytest

from benchmarks import reference_days
from benchmarks.day_plant import Day, Flow, controlled, flow_of, perfect
from benchmarks.reference_days import CHARGE_LIMIT_W, CHARGING, HOME, PV_W, SHOP, SHOP_LIMIT_W, THEORETICAL_SHARE

HOUR_S = 3600


@pytest.mark.req("MOD-01")
def test_a_house_on_a_day_of_sun_and_clouds_uses_98_percent_of_what_a_perfect_battery_could() -> None:
    flow = flow_of("house", "pv_mixed", peak_w=PV_W)
    ours, ideal = controlled(flow, HOME, "self_consumption"), perfect(flow, HOME, lambda demand_w: demand_w)
    assert ours.self_consumption >= THEORETICAL_SHARE * ideal.self_consumption
    assert ours.self_sufficiency >= THEORETICAL_SHARE * ideal.self_sufficiency


@pytest.mark.req("MOD-02")
@pytest.mark.parametrize("averaging_min", [15.0, 0.0])
def test_the_shops_quarter_hours_never_exceed_the_limit_while_energy_suffices(averaging_min: float) -> None:
    flow = flow_of("shop", first_s=10 * HOUR_S, seconds=2 * HOUR_S)
    assert max(perfect(flow, SHOP, lambda _: 0.0).window_means_w()) > 1.2 * SHOP_LIMIT_W
    day = reference_days.shaved(flow, averaging_min=averaging_min)
    assert min(day.soc_pct) > SHOP.min_soc_pct + 5.0
    assert max(day.window_means_w()) <= SHOP_LIMIT_W


@pytest.mark.req("MOD-04")
def test_charging_keeps_to_its_window_its_rate_and_its_import_limit_and_never_discharges() -> None:
    flow = flow_of("house", first_s=11 * HOUR_S, seconds=3 * HOUR_S)
    day = controlled(flow, HOME, "charge_only", CHARGING, soc_pct=70.0)
    assert all(power <= 0.0 for power in day.battery_w)
    assert min(day.battery_w) >= -CHARGING["rate_w"] - 1e-6
    assert all(power == 0.0 for power in day.battery_w[: HOUR_S // 2])
    assert max(day.soc_pct) == pytest.approx(CHARGING["target_soc_pct"], abs=0.1)
    assert max(day.flow.load_w) > CHARGE_LIMIT_W
    assert reference_days.beyond_import(day, CHARGE_LIMIT_W) == 0


@pytest.mark.req("MOD-08")
def test_the_battery_follows_the_load_in_its_band_and_exports_only_while_a_load_goes_away() -> None:
    flow = flow_of("house", first_s=17 * HOUR_S, seconds=2 * HOUR_S)
    day = controlled(flow, HOME, "load_matching", soc_pct=90.0)
    assert reference_days.beyond_export(day) == 0
    in_band = sum(
        load_w < 100.0 or 90.0 <= grid_w <= 310.0 for load_w, grid_w in zip(flow.load_w, day.grid_w, strict=True)
    )
    assert in_band >= 0.97 * len(day.grid_w)
    other = controlled(flow, HOME, "self_consumption", soc_pct=90.0)
    assert reference_days.moving_s(day) < 0.5 * reference_days.moving_s(other)


def test_the_perfect_battery_loses_only_what_its_efficiency_capacity_and_power_cost() -> None:
    flow = Flow(0, array("d", [0.0] * 3600 + [2000.0] * 3600), array("d", [6000.0] * 3600 + [0.0] * 3600))
    day = perfect(flow, HOME, lambda demand_w: demand_w, soc_pct=5.0)
    assert day.exported_wh == pytest.approx(1000.0)
    assert day.soc_pct[3599] == pytest.approx(5.0 + 48.0)
    assert day.imported_wh == pytest.approx(0.0)
    assert day.soc_pct[-1] == pytest.approx(53.0 - 2000.0 / 0.96 / 100.0)


def test_window_means_are_aligned_to_the_clock_and_count_import_only() -> None:
    flow = flow_of("house", first_s=600, seconds=1500)
    day = Day(flow, array("d", [500.0] * 300 + [-800.0] * 450 + [1000.0] * 450 + [9.0] * 300), array("d"), array("d"))
    assert day.window_means_w() == [500.0]
