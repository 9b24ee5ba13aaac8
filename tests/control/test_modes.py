"""Every mode as a table: what the house does, what the battery should do, and the reason it gives."""

import itertools

import msgspec
import pytest

from control.modes import MODES, peak_shaving
from control.readings import Readings
from control.requests import ReleaseStop, SetMode, SetPower, Stop
from tests.control.mode_parts import house
from tests.control.plant import UTC_0, House, origin, settings

CLOCK_MIN = (UTC_0 + 100.0) % 86_400.0 / 60.0
"""UTC minute of the day at which a house begins."""


def settled(mode: str, parameters: dict[str, float], seconds: float = 12.0, **state: float) -> tuple[float, str]:
    """Return battery power and reason after some seconds of an unchanging house."""
    record = house(mode, parameters, **state).run(seconds)
    return record.chain.final.active_power_w, record.chain.wish.reason.code


SELF_CONSUMPTION = {
    "night: the battery feeds the house": ({}, {"load_w": 1500.0}, 1500.0),
    "surplus goes into the battery": ({}, {"load_w": 500.0, "pv_w": 3000.0}, -2500.0),
    "balanced: the battery rests": ({}, {"load_w": 2000.0, "pv_w": 2000.0}, 0.0),
    "20 W are not worth it": ({}, {"load_w": 20.0}, 0.0),
    "20 W of surplus neither": ({}, {"load_w": 0.0, "pv_w": 20.0}, 0.0),
    "they are where the installer says so": ({"rest_w": 0.0}, {"load_w": 20.0}, 20.0),
    "a load above the rating is met as far as it goes": ({}, {"load_w": 9000.0}, 5000.0),
    "surplus above the rating too": ({}, {"load_w": 0.0, "pv_w": 9000.0}, -5000.0),
    "a target above zero leaves some import": ({"target_w": 300.0}, {"load_w": 1500.0}, 1200.0),
    "a target below zero exports": ({"target_w": -300.0}, {"load_w": 1500.0}, 1800.0),
    "below the reserve no discharge": ({"reserve_soc_pct": 60.0}, {"load_w": 1500.0}, 0.0),
    "at the reserve no discharge": ({"reserve_soc_pct": 50.0}, {"load_w": 1500.0}, 0.0),
    "above the reserve discharge": ({"reserve_soc_pct": 49.0}, {"load_w": 1500.0}, 1500.0),
    "below the reserve charging goes on": ({"reserve_soc_pct": 60.0}, {"load_w": 0.0, "pv_w": 900.0}, -900.0),
    "an empty battery gives nothing": ({}, {"load_w": 1500.0, "soc_pct": 5.0}, 0.0),
    "a full battery takes nothing": ({}, {"load_w": 0.0, "pv_w": 900.0, "soc_pct": 100.0}, 0.0),
}


@pytest.mark.parametrize(("parameters", "state", "power_w"), list(SELF_CONSUMPTION.values()), ids=SELF_CONSUMPTION)
def test_self_consumption(parameters: dict[str, float], state: dict[str, float], power_w: float) -> None:
    assert settled("self_consumption", parameters, **state) == (pytest.approx(power_w, abs=3.0), "self_consumption")


def test_the_backup_reserve_is_released_one_percent_above_it() -> None:
    home = house("self_consumption", {"reserve_soc_pct": 50.0}, load_w=1500.0)
    assert home.run(5.0).chain.final.active_power_w == 0.0
    home.soc_pct = 50.8
    assert home.run(5.0).chain.final.active_power_w == 0.0
    home.soc_pct = 51.1
    assert home.run(8.0).chain.final.active_power_w == pytest.approx(1500.0, abs=5.0)
    home.soc_pct = 50.2
    assert home.run(5.0).chain.final.active_power_w == pytest.approx(1500.0, abs=5.0)


def test_nothing_winds_up_while_a_bound_holds_the_battery_back() -> None:
    home = house("self_consumption", load_w=9000.0)
    home.run(60.0)
    home.load_w = 1000.0
    home.run(3.0)
    assert abs(home.grid_w) < 60.0


@pytest.mark.req("MOD-12")
def test_a_stop_resets_the_controller_and_what_it_had_wound_up() -> None:
    home = house("self_consumption", load_w=4000.0)
    home.run(10.0)
    home.cycle(Stop(origin(), "test"))
    home.run(2.0)
    assert home.memory.mode_memory is None
    home.load_w = 0.0
    home.cycle(ReleaseStop(origin(), "done", confirm=False))
    record = home.cycle(ReleaseStop(origin(), "done", confirm=True))
    assert record.chain.final.active_power_w == pytest.approx(0.0, abs=1.0)


@pytest.mark.req("MOD-12")
def test_gains_are_parameters_that_take_effect_in_the_next_cycle() -> None:
    slow, quick = house("self_consumption", {"ki_per_s": 0.1, "kp": 0.0}), house("self_consumption")
    for home in (slow, quick):
        home.run(10.0)
        home.cycle(SetMode(origin(), "self_consumption", {"ki_per_s": 0.1, "kp": 0.0}))
        home.load_w = 4000.0
        home.run(2.0)
    assert slow.power_w["inverter1"] == pytest.approx(quick.power_w["inverter1"], rel=0.3)
    assert quick.power_w["inverter1"] < 2000.0


LIMIT = {"import_limit_w": 4000.0, "averaging_min": 0.0, "margin_pct": 0.0, "recharge_w": 1000.0}


PEAK = {
    "a peak is shaved to the limit": ({}, {"load_w": 6000.0}, 2000.0, "peak_import"),
    "the margin is kept free": ({"margin_pct": 5.0}, {"load_w": 6000.0}, 2200.0, "peak_import"),
    "a peak above the rating is shaved as far as it goes": ({}, {"load_w": 12_000.0}, 5000.0, "peak_import"),
    "below the limit it recharges": ({}, {"load_w": 1000.0}, -1000.0, "peak_recharge"),
    "near the limit it recharges with what is left": ({}, {"load_w": 3600.0}, -400.0, "peak_recharge"),
    "recharging stays twice the margin below": ({"margin_pct": 5.0}, {"load_w": 3000.0}, -600.0, "peak_recharge"),
    "at the limit it rests": ({}, {"load_w": 4000.0}, 0.0, "peak_ready"),
    "full for the next peak it rests": ({}, {"load_w": 1000.0, "soc_pct": 96.0}, 0.0, "peak_ready"),
    "the target of recharging counts": ({"recharge_soc_pct": 40.0}, {"load_w": 1000.0}, 0.0, "peak_ready"),
    "export below its limit is left alone": (
        {"recharge_soc_pct": 40.0, "export_limit_w": 2000.0}, {"load_w": 0.0, "pv_w": 1500.0}, 0.0, "peak_ready"),
    "export above its limit is taken": (
        {"recharge_soc_pct": 40.0, "export_limit_w": 2000.0}, {"load_w": 0.0, "pv_w": 4500.0}, -2500.0, "peak_export"),
    "of recharging and export limit the stronger wins": (
        {"export_limit_w": 2000.0}, {"load_w": 0.0, "pv_w": 4500.0}, -2500.0, "peak_export"),
    "recharging alone is enough for a small excess": (
        {"export_limit_w": 2000.0}, {"load_w": 0.0, "pv_w": 2500.0}, -1000.0, "peak_recharge"),
    "an empty battery cannot help": ({}, {"load_w": 6000.0, "soc_pct": 5.0}, 0.0, "peak_import"),
    "no recharging is asked for": ({"recharge_w": 0.0}, {"load_w": 1000.0}, 0.0, "peak_ready"),
}  # fmt: skip


@pytest.mark.parametrize(("parameters", "state", "power_w", "code"), list(PEAK.values()), ids=PEAK)
def test_peak_shaving_at_every_moment(
    parameters: dict[str, float], state: dict[str, float], power_w: float, code: str
) -> None:
    assert settled("peak_shaving", LIMIT | parameters, **state) == (pytest.approx(power_w, abs=3.0), code)


def test_the_battery_is_refilled_only_after_some_percent_are_gone() -> None:
    home = house("peak_shaving", LIMIT | {"recharge_soc_pct": 80.0}, load_w=1000.0, soc_pct=79.0)
    assert home.run(5.0).chain.wish.reason.code == "peak_recharge"
    home.soc_pct = 80.0
    assert home.run(1.0).chain.wish.reason.code == "peak_ready"
    home.soc_pct = 80.0 - peak_shaving.REFILL_HYSTERESIS_PCT + 0.1
    assert home.run(1.0).chain.wish.reason.code == "peak_ready"
    home.soc_pct = 80.0 - peak_shaving.REFILL_HYSTERESIS_PCT - 0.1
    assert home.run(1.0).chain.wish.reason.code == "peak_recharge"


MEAN = LIMIT | {"averaging_min": 15.0, "recharge_w": 0.0}


def test_while_the_quarter_hour_has_room_a_short_peak_costs_no_battery_energy() -> None:
    home = house("peak_shaving", MEAN, load_w=0.0)
    to_next_s = 900.0 - (UTC_0 + home.at_s) % 900.0
    for _ in range(round(to_next_s) + 450):
        home.cycle(dt_s=1.0)
    home.load_w = 7000.0
    for _ in range(60):
        home.cycle(dt_s=1.0)
    record = home.records[-1]
    assert record.chain.final.active_power_w == 0.0
    assert record.chain.wish.reason.values["limit_w"] > 7000.0


def test_a_ceiling_is_kept_even_while_the_quarter_hour_has_room() -> None:
    home = house("peak_shaving", MEAN | {"ceiling_w": 5000.0}, load_w=0.0)
    for _ in range(900):
        home.cycle(dt_s=1.0)
    home.load_w = 7000.0
    for _ in range(30):
        home.cycle(dt_s=1.0)
    assert home.records[-1].chain.final.active_power_w == pytest.approx(2000.0, abs=5.0)


def test_the_mean_of_every_quarter_hour_keeps_the_limit_under_a_load_that_is_always_above_it() -> None:
    home = house("peak_shaving", MEAN | {"margin_pct": 1.0}, load_w=6000.0)
    to_next_s = 900.0 - (UTC_0 + home.at_s) % 900.0
    grid_w: list[float] = []
    for number in range(round(to_next_s) + 1800):
        home.load_w = 6000.0 + 2500.0 * (number // 60 % 2)
        home.cycle(dt_s=1.0)
        grid_w.append(home.grid_w)
    for begin in (round(to_next_s), round(to_next_s) + 900):
        assert sum(grid_w[begin : begin + 900]) / 900.0 <= 4000.0


NOW = {"start_min": CLOCK_MIN // 1 - 1, "end_min": CLOCK_MIN // 1 + 5}


LATER = {"start_min": CLOCK_MIN // 1 + 5, "end_min": CLOCK_MIN // 1 + 65}


CHARGE = {
    "charges with the rate": ({"rate_w": 2000.0}, {"load_w": 500.0}, -2000.0, "charge_only"),
    "the rating bounds the rate": ({"rate_w": 9000.0}, {"load_w": 500.0}, -5000.0, "charge_only"),
    "the load makes it smaller": ({"import_limit_w": 3000.0}, {"load_w": 1200.0}, -1800.0, "charge_import"),
    "surplus makes it larger": ({"import_limit_w": 1000.0}, {"load_w": 0.0, "pv_w": 900.0}, -1900.0, "charge_import"),
    "only from surplus": ({"import_limit_w": 0.0}, {"load_w": 500.0, "pv_w": 1700.0}, -1200.0, "charge_import"),
    "without surplus nothing": ({"import_limit_w": 0.0}, {"load_w": 500.0}, 0.0, "charge_import"),
    "it never discharges, whatever the load": ({"import_limit_w": 3000.0}, {"load_w": 8000.0}, 0.0, "charge_import"),
    "at the target it rests": ({"target_soc_pct": 50.0}, {"load_w": 500.0}, 0.0, "charge_done"),
    "above the target it rests": ({"target_soc_pct": 30.0}, {"load_w": 500.0}, 0.0, "charge_done"),
    "below the target it charges": ({"target_soc_pct": 50.5}, {"load_w": 500.0}, -3000.0, "charge_only"),
    "inside the window": (NOW, {"load_w": 500.0}, -3000.0, "charge_only"),
    "before the window": (LATER, {"load_w": 500.0}, 0.0, "charge_window"),
    "inside the second window": (
        LATER | {"start2_min": CLOCK_MIN // 1 - 1, "end2_min": CLOCK_MIN // 1 + 9}, {"load_w": 500.0}, -3000.0,
        "charge_only"),
    "a window over midnight": ({"start_min": 1320.0, "end_min": 360.0}, {"load_w": 500.0}, 0.0, "charge_window"),
    "a full battery takes nothing": ({}, {"load_w": 0.0, "soc_pct": 100.0}, 0.0, "charge_done"),
}  # fmt: skip


@pytest.mark.parametrize(("parameters", "state", "power_w", "code"), list(CHARGE.values()), ids=CHARGE)
def test_charge_only(parameters: dict[str, float], state: dict[str, float], power_w: float, code: str) -> None:
    assert settled("charge_only", parameters, **state) == (pytest.approx(power_w, abs=3.0), code)


def test_the_window_is_that_of_the_sites_own_clock() -> None:
    site = settings(initial_mode="charge_only", mode_parameters={"charge_only": NOW}, time_zone="Asia/Tokyo")
    assert House(site).run(3.0).chain.wish.reason.code == "charge_window"
    tokyo = {name: (value + 540.0) % 1440.0 for name, value in NOW.items()}
    site = msgspec.structs.replace(site, mode_parameters={"charge_only": tokyo})
    assert House(site).run(3.0).chain.wish.reason.code == "charge_only"


def test_charging_begins_again_one_percent_below_the_target() -> None:
    home = house("charge_only", {"target_soc_pct": 60.0}, soc_pct=60.0)
    assert home.run(2.0).chain.wish.reason.code == "charge_done"
    home.soc_pct = 59.2
    assert home.run(2.0).chain.wish.reason.code == "charge_done"
    home.soc_pct = 58.9
    assert home.run(2.0).chain.wish.reason.code == "charge_only"


def test_charging_needs_no_meter_unless_an_import_limit_is_set() -> None:
    without, limited = house("charge_only"), house("charge_only", {"import_limit_w": 3000.0})
    for home in (without, limited):
        home.run(2.0)
        home.silent.add("grid")
        home.run(3.0)
    assert without.records[-1].chain.final.active_power_w == pytest.approx(-3000.0, abs=5.0)
    assert limited.records[-1].chain.final.active_power_w == 0.0
    stop = limited.records[-1].safe_stop
    assert stop is not None
    assert stop.code == "need_grid_meter"


BAND = {"import_low_w": 100.0, "import_high_w": 300.0}


MATCHING = {
    "the load above the band is taken over": ({"load_w": 2000.0}, 1700.0),
    "inside the band the battery is left alone": ({"load_w": 250.0}, 0.0),
    "a load above the rating": ({"load_w": 9000.0}, 5000.0),
    "no load: no discharge": ({"load_w": 0.0, "pv_w": 0.0}, -100.0),
    "surplus is not exported": ({"load_w": 0.0, "pv_w": 2000.0}, -2100.0),
    "an empty battery gives nothing": ({"load_w": 2000.0, "soc_pct": 5.0}, 0.0),
}


@pytest.mark.parametrize(("state", "power_w"), list(MATCHING.values()), ids=MATCHING)
def test_load_matching(state: dict[str, float], power_w: float) -> None:
    assert settled("load_matching", BAND, **state) == (pytest.approx(power_w, abs=3.0), "load_matching")


def test_load_matching_moves_only_when_the_load_leaves_the_band() -> None:
    home = house("load_matching", BAND, load_w=2000.0)
    held_w = home.run(10.0).chain.final.active_power_w
    home.load_w = 1900.0
    assert home.run(8.0).chain.final.active_power_w == pytest.approx(held_w, abs=3.0)
    home.load_w = 1700.0
    assert home.run(8.0).chain.final.active_power_w == pytest.approx(1600.0, abs=3.0)
    home.load_w = 1500.0
    home.run(8.0)
    assert home.grid_w == pytest.approx(100.0, abs=3.0)


LOCAL = {
    "no set-point was ever given": (None, 1.0, 0.0, "manual_none", False),
    "discharge": ((2000.0, 60.0), 3.0, 2000.0, "manual", False),
    "charge": ((-1500.0, 60.0), 3.0, -1500.0, "manual", False),
    "zero is a set-point": ((0.0, 60.0), 3.0, 0.0, "manual", False),
    "shortly before its end": ((2000.0, 3.0), 2.8, 2000.0, "manual", False),
    "not renewed in time": ((2000.0, 3.0), 3.2, 0.0, "manual_expired", True),
}


@pytest.mark.req("MOD-06")
@pytest.mark.parametrize(("given", "after_s", "power_w", "code", "stop"), list(LOCAL.values()), ids=LOCAL)
def test_local_control(
    given: tuple[float, float] | None, after_s: float, power_w: float, code: str, stop: bool
) -> None:
    home = house("local")
    home.run(1.0)
    if given is not None:
        assert home.cycle(SetPower(origin(), given[0], valid_s=given[1])).answers[0].accepted
    record = home.run(after_s)
    assert record.chain.final.active_power_w == pytest.approx(power_w)
    assert record.chain.wish.reason.code == code
    assert (record.safe_stop is not None) is stop


@pytest.mark.req("MOD-06")
def test_a_set_point_renewed_in_time_holds_and_the_heartbeat_alone_may_change_it() -> None:
    home = house("local")
    home.run(1.0)
    for _ in range(6):
        home.cycle(SetPower(origin(), 1000.0, valid_s=2.0))
        assert home.run(1.5).safe_stop is None
    assert home.records[-1].chain.final.active_power_w == 1000.0
    home.cycle(SetPower(origin(), -1000.0, reactive_power_var=500.0, valid_s=2.0))
    record = home.run(1.5)
    assert record.chain.final.active_power_w == -1000.0
    assert record.chain.final.reactive_power_var == 500.0


@pytest.mark.req("MOD-07")
@pytest.mark.parametrize("state", [{"load_w": 5000.0}, {"load_w": 0.0, "pv_w": 5000.0}, {"soc_pct": 3.0}])
def test_passive_measures_only(state: dict[str, float]) -> None:
    assert settled("passive", {}, **state) == (0.0, "passive")


@pytest.mark.req("MOD-07")
def test_passive_needs_no_device_at_all_and_shows_what_it_can_measure() -> None:
    site = settings(initial_mode="passive", start_timeout_s=1.0)
    home = House(site, load_w=700.0)
    home.run(2.0)
    home.silent.add("grid")
    record = home.run(3.0)
    assert record.safe_stop is None
    assert record.chain.wish.reason.code == "passive"
    assert not record.snapshot.flow.grid_known
    assert record.snapshot.flow.ess_known
    home.readings = Readings  # type: ignore[method-assign, assignment]
    assert home.run(1.0).chain.final.active_power_w == 0.0


@pytest.mark.parametrize(("first", "second"), list(itertools.permutations(MODES, 2)))
def test_no_change_of_mode_makes_a_power_step(first: str, second: str) -> None:
    home = house(first, load_w=2500.0)
    home.run(6.0)
    before_w = home.records[-1].chain.final.active_power_w
    record = home.cycle(SetMode(origin(), second))
    ramp_w = max(home.site.ramp.up_w_per_s, home.site.ramp.down_w_per_s) * record.dt_s
    assert abs(record.chain.final.active_power_w - before_w) <= ramp_w + 1e-6
