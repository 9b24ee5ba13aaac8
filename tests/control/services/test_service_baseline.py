"""What runs below a service: nothing, schedules, or the mode; it never fights the service (MOD-10, LIM-04)."""

import msgspec
import pytest

from control.command import InverterCommand
from control.requests import ChangeState, SetMode, SetPower, SetSchedule
from control.schedule.entry import Once, ScheduleEntry
from control.services.products import Product
from control.services.settings import Baseline
from control.settings import RampSettings, Settings
from control.sleep.settings import IdleSettings
from tests.control.plant import origin, settings
from tests.control.services.service_house import ALL, ServiceHouse, site

UP, DOWN, NORMAL = Product.FCR_D_UP, Product.FCR_D_DOWN, Product.FCR_N
FAST = RampSettings(5000.0, 5000.0)


def plan(baseline: Baseline, mode: str = "self_consumption", **changes: object) -> Settings:
    return site(msgspec.structs.replace(ALL, baseline=baseline), **{"initial_mode": mode, "ramp": FAST, **changes})


class LateHouse(ServiceHouse):
    """Its inverter follows with a first-order lag of 0.3 s, as real ones do."""

    def obey(self, commands: tuple[InverterCommand, ...]) -> None:  # type: ignore[override]
        """Move a part of the way."""
        for command in commands:
            self.power_w[command.device_id] += 0.28 * (command.active_power_w - self.power_w[command.device_id])


def test_with_baseline_zero_the_mode_rests_while_something_is_sold() -> None:
    house = ServiceHouse(plan(Baseline.ZERO), load_w=2000.0)
    house.run(10.0)
    assert house.final_w == pytest.approx(2000.0, abs=30.0)
    house.sell(UP, 2000.0)
    house.run(3.0)
    record = house.records[-1]
    assert house.final_w == 0.0
    assert (record.chain.wish.source, record.chain.wish.reason.code) == ("services", "service_rest")
    assert [(claim.level, claim.source) for claim in record.chain.claims] == [
        ("service", "services"),
        ("mode", "self_consumption"),
    ]
    house.take_back(UP)
    house.run(10.0)
    assert house.final_w == pytest.approx(2000.0, abs=30.0)


@pytest.mark.parametrize("house_type", [ServiceHouse, LateHouse])
def test_self_consumption_below_does_not_fight_the_service(house_type: type[ServiceHouse]) -> None:
    house = house_type(plan(Baseline.BELOW), load_w=1500.0)
    house.sell(UP, 3000.0)
    house.run(20.0)
    assert house.final_w == pytest.approx(1500.0, abs=30.0)
    house.frequency_hz = 49.7
    house.run(60.0)
    late = [record.chain for record in house.records[-500:]]
    assert all(chain.ramped.active_power_w == pytest.approx(1500.0, abs=60.0) for chain in late)
    assert house.final_w == pytest.approx(3000.0, abs=60.0)
    assert house.grid_w == pytest.approx(-1500.0, abs=60.0)
    worst_w = max(abs(record.chain.ramped.active_power_w - 1500.0) for record in house.records[-600:])
    assert worst_w < 400.0, "even in the first second the loop sees the response as its own battery, not as load"
    house.frequency_hz = 50.0
    house.run(20.0)
    assert house.final_w == pytest.approx(1500.0, abs=30.0)
    assert house.info(UP).baseline_w == pytest.approx(1500.0, abs=30.0)


def test_the_mode_below_leaves_the_power_free_that_is_sold() -> None:
    house = ServiceHouse(plan(Baseline.BELOW), load_w=6000.0)
    house.sell(UP, 3000.0)
    house.run(20.0)
    assert house.final_w == pytest.approx(2000.0)
    assert house.records[-1].chain.wish.reason.code in {"service_room", "self_consumption"}
    house.frequency_hz = 49.5
    house.cycle()
    assert house.final_w == pytest.approx(5000.0)
    assert house.info(UP).maintained_w == pytest.approx(3000.0)


@pytest.mark.parametrize(("wanted_w", "kept_w"), [(4000.0, 3660.0), (-4000.0, -3660.0), (1000.0, 1000.0)])
def test_a_set_point_below_is_cut_to_what_is_not_reserved(wanted_w: float, kept_w: float) -> None:
    house = ServiceHouse(plan(Baseline.BELOW, "local"))
    house.sell(NORMAL, 1000.0)
    house.cycle(SetPower(origin(), wanted_w))
    house.run(3.0)
    assert house.final_w == pytest.approx(kept_w)
    cut = house.records[-1].chain.wish.reason.code == "service_room"
    assert cut is (wanted_w != kept_w)


def test_a_mode_below_that_would_stop_the_unit_rests_instead() -> None:
    house = ServiceHouse(plan(Baseline.BELOW, "local"))
    house.sell(UP, 3000.0)
    house.cycle(SetPower(origin(), 1000.0, valid_s=1.0))
    house.run(5.0)
    assert house.records[-1].safe_stop is None
    assert house.final_w == 0.0
    house.frequency_hz = 49.5
    house.cycle()
    assert house.final_w == pytest.approx(3000.0)


def entries(house: ServiceHouse, power_w: float) -> tuple[ScheduleEntry, ...]:
    return (ScheduleEntry("now", Once(house.quarter, house.quarter + 3600.0), power_w),)


def test_with_baseline_schedule_only_schedules_run_below() -> None:
    house = ServiceHouse(plan(Baseline.SCHEDULE), load_w=2000.0)
    house.sell(UP, 2000.0)
    house.run(3.0)
    assert house.final_w == 0.0
    house.cycle(SetSchedule(origin(), "intraday", entries(house, -1500.0)))
    house.run(3.0)
    assert house.final_w == pytest.approx(-1500.0)
    assert house.records[-1].chain.wish.source == "intraday:now"
    house.frequency_hz = 49.7
    house.cycle()
    assert house.final_w == pytest.approx(-500.0)


def test_room_is_made_before_the_volume_begins() -> None:
    house = ServiceHouse(plan(Baseline.BELOW, ramp=RampSettings(100.0, 100.0)), load_w=5000.0)
    house.sell(UP, 3000.0, quarters=1, after=1)
    house.to_quarter(before_s=120.0)
    assert house.final_w == pytest.approx(4990.0, abs=60.0)
    house.to_quarter(before_s=20.0)
    assert house.final_w == pytest.approx(2000.0, abs=1.0)


@pytest.mark.req("MOD-10")
@pytest.mark.parametrize(("wanted_w", "made_w"), [(3000.0, 3000.0), (5000.0, 4000.0)])
def test_with_baseline_zero_a_binding_schedule_runs_to_its_last_second_beside_the_room_that_is_made(
    wanted_w: float, made_w: float
) -> None:
    house = ServiceHouse(plan(Baseline.ZERO))
    begin = house.quarter + 900.0
    entry = ScheduleEntry("sold", Once(house.quarter, begin), wanted_w)
    house.cycle(SetSchedule(origin(), "binding", (entry,)))
    house.sell(UP, 1000.0, after=1)
    house.to_quarter(before_s=30.0)
    assert house.final_w == pytest.approx(made_w)
    house.to_quarter(before_s=1.0)
    assert house.final_w == pytest.approx(made_w)
    assert house.records[-1].chain.wish.source == "binding:sold"
    assert "service.degraded" not in house.active_alarms()
    house.slow(3.0)
    assert house.info(UP).maintained_w == pytest.approx(1000.0)
    assert house.final_w == 0.0
    assert house.records[-1].chain.wish.reason.code == "service_rest"


@pytest.mark.parametrize("baseline", [Baseline.ZERO, Baseline.SCHEDULE])
def test_what_may_not_run_below_a_service_ends_when_the_volume_begins_and_not_before(baseline: Baseline) -> None:
    house = ServiceHouse(plan(baseline), load_w=2000.0)
    house.sell(UP, 1000.0, quarters=1, after=1)
    house.to_quarter(before_s=1.0)
    assert house.final_w == pytest.approx(2000.0, abs=30.0)
    house.slow(3.0)
    assert house.final_w == 0.0
    house.frequency_hz = 49.7
    house.to_quarter()
    house.slow(3.0)
    assert house.records[-1].chain.wish.reason.code == "service_rest", "a delivery past its end keeps its baseline"


def test_a_unit_with_a_volume_does_not_go_idle_and_one_that_rests_wakes_in_time() -> None:
    rest = IdleSettings(idle_after_s=60.0)
    house = ServiceHouse(plan(Baseline.ZERO, "passive", idle=(rest,)), load_w=0.0)
    house.sell(UP, 2000.0, quarters=1, after=3)
    house.slow(100.0)
    assert house.records[-1].state == "idle"
    begin = house.memory.services.volumes[0].start_utc
    while house.utc < begin - 905.0:
        house.cycle(dt_s=1.0)
    assert house.records[-1].state == "idle"
    house.slow(20.0)
    assert house.records[-1].state == "run"
    while house.utc < begin + 400.0:
        house.cycle(dt_s=1.0)
    assert house.records[-1].state == "run"
    house.frequency_hz = 49.5
    house.cycle()
    assert house.final_w == pytest.approx(2000.0)
    house.frequency_hz = 50.0
    while house.utc < begin + 1000.0:
        house.cycle(dt_s=1.0)
    assert house.records[-1].state == "idle"


def test_a_unit_that_a_person_has_set_idle_stays_idle_and_says_so() -> None:
    house = ServiceHouse(plan(Baseline.ZERO))
    house.sell(UP, 2000.0)
    house.cycle(ChangeState(origin(), "idle"))
    house.frequency_hz = 49.5
    house.run(4.0)
    assert house.final_w == 0.0
    assert house.info(UP).status == 0
    assert "idle" in house.info(UP).why
    assert "service.not_delivered" in house.active_alarms()


def test_a_mode_change_below_a_service_is_taken_over() -> None:
    house = ServiceHouse(plan(Baseline.BELOW), load_w=1500.0)
    house.sell(UP, 2000.0)
    house.run(10.0)
    house.cycle(SetMode(origin(), "passive"))
    house.run(3.0)
    assert house.final_w == 0.0


def test_a_service_is_delivered_by_all_inverters_though_the_set_point_below_was_for_one_of_them() -> None:
    offer = msgspec.structs.replace(ALL, baseline=Baseline.BELOW)
    house = ServiceHouse(settings(2, initial_mode="local", services=(offer,)), load_w=500.0)
    assert house.sell(UP, 6000.0).startswith("fcr-d-up")
    house.cycle(SetPower(origin(), 1000.0, valid_s=600.0, device_id="inverter1"))
    house.run(3.0)
    house.frequency_hz = 49.5
    record = house.run(10.0)
    assert house.final_w == pytest.approx(7000.0)
    assert record.chain.unserved_w == 0.0
    assert house.power_w == pytest.approx({"inverter1": 3500.0, "inverter2": 3500.0})


@pytest.mark.req("MOD-10")
@pytest.mark.parametrize("baseline", Baseline)
def test_selling_a_service_moves_no_reactive_power(baseline: Baseline) -> None:
    house = ServiceHouse(plan(baseline, "local"))
    house.cycle(SetPower(origin(), 1000.0, -1000.0, valid_s=600.0))
    assert house.run(2.0).chain.final.reactive_power_var == -1000.0
    house.sell(UP, 2000.0)
    assert house.run(3.0).chain.final.reactive_power_var == -1000.0


@pytest.mark.req("MOD-10")
def test_the_binding_schedule_decides_reactive_power_before_the_mode_below_a_service() -> None:
    house = ServiceHouse(plan(Baseline.BELOW, "local"))
    house.cycle(SetPower(origin(), 1000.0, -1000.0, valid_s=600.0))
    order = ScheduleEntry("redispatch", Once(house.quarter, house.quarter + 3600.0), reactive_power_var=2000.0)
    house.cycle(SetSchedule(origin(), "binding", (order,)))
    assert house.run(2.0).chain.final.reactive_power_var == 2000.0
    house.sell(UP, 2000.0)
    final = house.run(3.0).chain.final
    assert (final.active_power_w, final.reactive_power_var) == (1000.0, 2000.0)
