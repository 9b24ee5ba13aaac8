"""Frequency response in the controller: at once, on top of what runs below, inside every bound (GRD-01, LIM-04)."""

import msgspec
import pytest

from control.readings import DeviceState
from control.requests import EmergencyStop, Stop
from control.services.products import Product
from control.settings import LimitSettings
from tests.control.plant import origin
from tests.control.services.service_house import ALL, ServiceHouse, site

UP, DOWN, NORMAL, FFR = Product.FCR_D_UP, Product.FCR_D_DOWN, Product.FCR_N, Product.FFR


@pytest.mark.req("LIM-04")
def test_a_dip_to_49_5_hz_gives_full_power_in_one_cycle_although_the_ramp_is_slow() -> None:
    house = ServiceHouse()
    assert "fcr-d-up 4000 W" in house.sell(UP, 4000.0)
    house.run(1.0)
    assert house.final_w == 0.0
    house.frequency_hz = 49.5
    house.cycle()
    assert house.final_w == pytest.approx(4000.0)
    (part,) = house.records[-1].chain.added
    assert part.source == "fcr-d-up"
    assert part.reason.code == "service_fcr"
    house.frequency_hz = 50.0
    assert house.cycle().chain.final.active_power_w == 0.0


def test_fcr_n_follows_the_line_between_49_9_and_50_1() -> None:
    house = ServiceHouse()
    house.sell(NORMAL, 2000.0)
    for frequency_hz, power_w in ((49.9, 2000.0), (49.95, 1000.0), (50.0, 0.0), (50.05, -1000.0), (50.2, -2000.0)):
        house.frequency_hz = frequency_hz
        house.cycle()
        assert house.final_w == pytest.approx(power_w), frequency_hz


def test_fcr_n_and_fcr_d_add() -> None:
    house = ServiceHouse()
    house.sell(NORMAL, 1000.0)
    house.sell(UP, 2000.0)
    house.frequency_hz = 49.7
    house.cycle()
    assert house.final_w == pytest.approx(2000.0)
    assert {part.source for part in house.records[-1].chain.added} == {"fcr-n", "fcr-d-up"}


def test_the_bounds_hold_over_the_service() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.changes["battery1"] = {"max_discharge_current_a": 20.0}
    house.frequency_hz = 49.5
    house.run(1.0)
    assert house.final_w == pytest.approx(20.0 * 51.0 * 0.96)
    assert house.records[-1].chain.final.reason.code == "bms_current"
    house.run(6.0)
    assert "service.degraded" in house.active_alarms()
    assert house.info(UP).maintained_w == pytest.approx(20.0 * 51.0 * 0.96)


def test_nothing_is_added_without_a_volume() -> None:
    house = ServiceHouse()
    house.frequency_hz = 49.0
    house.run(1.0)
    assert house.final_w == 0.0
    assert [info.mode for info in house.records[-1].services] == [0] * 5
    assert [info.status for info in house.records[-1].services] == [0] * 5


def test_a_site_without_services_has_none() -> None:
    house = ServiceHouse(site(services=()))
    assert house.records[-1].services == ()
    assert house.sell(UP, 1000.0).startswith("refused: this site offers no grid services")
    assert house.test_mode().startswith("refused: this site offers no grid services")


def test_ffr_triggers_at_49_7_hz_supports_30_s_and_is_not_cut_short() -> None:
    house = ServiceHouse()
    house.sell(FFR, 3000.0)
    house.frequency_hz = 49.65
    house.cycle()
    house.cycle()
    house.frequency_hz = 50.0
    house.cycle()
    assert house.final_w == pytest.approx(3900.0)
    assert house.info(FFR).state == "activating"
    house.run(2.0)
    assert house.final_w == pytest.approx(3000.0)
    house.run(27.0)
    assert (house.info(FFR).state, house.info(FFR).activated) == ("support", True)
    house.run(5.0)
    assert house.final_w == 0.0
    house.run(16.0)
    assert house.info(FFR).state == "recovery"
    assert house.final_w == pytest.approx(-600.0)
    events = [event.text for record in house.records for event in record.events if event.kind == "service"]
    assert "armed to activating" in events
    assert "buffer to recovery" in events
    house.run(300.0)
    assert house.info(FFR).state == "armed"


def test_ffr_and_fcr_d_add() -> None:
    house = ServiceHouse()
    house.sell(FFR, 2000.0)
    house.sell(UP, 2000.0)
    house.frequency_hz = 49.5
    house.run(2.0)
    assert house.final_w == pytest.approx(4000.0)


@pytest.mark.parametrize("request_type", [Stop, EmergencyStop])
def test_a_stop_ends_the_service_at_once_and_reports_status_0(request_type: type) -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.frequency_hz = 49.5
    house.run(0.3)
    house.cycle(Stop(origin(), "test") if request_type is Stop else EmergencyStop(origin()))
    assert house.final_w == 0.0
    info = house.info(UP)
    assert (info.status, info.capacity_w, info.power_w, info.mode) == (0, 0.0, 0.0, 1)
    assert info.why
    house.run(3.0)
    assert house.final_w == 0.0
    assert house.records[-1].chain.added == ()


def test_after_a_stop_the_service_comes_back_as_at_its_start() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.frequency_hz = 49.6
    house.changes["inverter1"] = {"state": DeviceState.FAULT}
    house.run(3.0)
    assert house.final_w == 0.0
    house.changes.clear()
    house.run(1.0)
    assert house.final_w == pytest.approx(3000.0)
    assert house.info(UP).status == 1


def test_a_lost_battery_is_a_safe_stop_also_under_a_service() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.frequency_hz = 49.5
    house.silent.add("battery1")
    house.run(8.0)
    record = house.records[-1]
    assert record.safe_stop is not None
    assert house.final_w == 0.0
    assert "service.not_delivered" in house.active_alarms()
    assert house.info(UP).why == "No inverter with a battery has valid data"


def test_the_record_tells_everything_a_control_room_asks_for() -> None:
    house = ServiceHouse()
    house.sell(UP, 3000.0)
    house.frequency_hz = 49.7
    house.cycle()
    info = house.info(UP)
    assert (info.mode, info.status, info.why) == (1, 1, "")
    assert (info.capacity_w, info.sold_w, info.maintained_w) == (3000.0, 3000.0, 3000.0)
    assert info.power_w == pytest.approx(1500.0)
    assert (info.measured_hz, info.applied_hz, info.source) == ((49.7,), (49.7,), "meter")
    assert info.endurance_min == pytest.approx(4000.0 / 3000.0 * 60.0)
    assert (info.reserved_up_w, info.reserved_up_wh) == (3000.0, pytest.approx(1000.0))
    assert info.ahead == (house.volume(UP, 3000.0),)
    assert msgspec.json.decode(msgspec.json.encode(house.records[-1]), type=type(house.records[-1]))


def test_an_export_limit_is_kept_by_the_service_and_shows_as_degraded() -> None:
    house = ServiceHouse(site(), load_w=500.0)
    house.sell(UP, 4000.0)
    house.memory = msgspec.structs.replace(house.memory, settings=site(limits=LimitSettings(grid_export_w=1000.0)))
    house.frequency_hz = 49.5
    house.run(7.0)
    assert house.final_w == pytest.approx(1500.0, abs=30.0)
    assert "service.degraded" in house.active_alarms()
    house.run(60.0)
    assert "service.not_covered" in house.active_alarms()


def test_the_memory_of_the_services_survives_json() -> None:
    house = ServiceHouse(site(ALL))
    house.sell(NORMAL, 1000.0)
    house.sell(FFR, 1000.0)
    house.run(2.0)
    text = msgspec.json.encode(house.memory.services)
    assert msgspec.json.decode(text, type=type(house.memory.services)) == house.memory.services
