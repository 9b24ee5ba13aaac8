"""The frequency services act on: measured or, in test mode only, a test signal; without one the power fades."""

import math

import msgspec
import pytest

from control.readings import FrequencySource
from control.requests import Role, TestFrequency
from control.services.products import Product
from tests.control.plant import origin
from tests.control.services.service_house import ALL, ServiceHouse, site

UP, FFR = Product.FCR_D_UP, Product.FFR
SIMULATED, FILE = FrequencySource.SIMULATED, FrequencySource.FILE
MARKET = msgspec.structs.replace(ALL, market_active=True)


def test_a_frequency_older_than_1_s_is_not_acted_on_and_the_power_fades_to_the_baseline() -> None:
    house = ServiceHouse(site(msgspec.structs.replace(ALL, frequency_meter="grid")))
    house.sell(UP, 4000.0)
    house.frequency_hz = 49.5
    house.run(1.0)
    house.silent.add("grid")
    house.run(0.9)
    assert house.final_w == pytest.approx(4000.0), "one second of silence is bridged"
    house.run(1.1)
    assert house.final_w == pytest.approx(3600.0, abs=50.0)
    info = house.info(UP)
    assert (info.status, info.capacity_w, info.why, info.applied_hz) == (0, 0.0, "no valid frequency", ())
    assert info.measured_hz == ()
    assert house.records[-1].chain.added[0].reason.code == "service_stale"
    house.run(5.0)
    assert house.final_w == pytest.approx(1600.0, abs=50.0)
    assert "service.frequency_lost" in {alarm.row_id for alarm in house.records[-1].alarms}
    house.run(6.0)
    assert house.final_w == 0.0
    house.silent.clear()
    house.run(0.2)
    assert house.final_w == pytest.approx(4000.0), "with the frequency the response is back at once"
    texts = [event.text for record in house.records for event in record.events if event.subject == "frequency"]
    assert texts == ["no valid frequency: back to the baseline", "frequency valid again"]


def test_charging_fades_to_the_baseline_as_well() -> None:
    house = ServiceHouse(site(msgspec.structs.replace(ALL, frequency_meter="grid")))
    house.sell(Product.FCR_D_DOWN, 4000.0)
    house.frequency_hz = 50.5
    house.run(1.0)
    house.silent.add("grid")
    house.run(3.0)
    assert -4000.0 < house.final_w < -2500.0
    house.run(10.0)
    assert house.final_w == 0.0


def test_without_a_named_meter_the_inverter_stands_in_for_the_grid_meter() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.frequency_hz = 49.7
    house.silent.add("grid")
    house.run(3.0)
    assert house.final_w == pytest.approx(2000.0)
    assert house.info(UP).status == 1


def test_an_impossible_frequency_is_no_frequency() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.frequency_hz = 0.0
    house.run(3.0)
    assert house.final_w == 0.0
    assert house.info(UP).why == "no valid frequency"
    assert "service.frequency_lost" in house.active_alarms()


def test_a_latched_ffr_is_completed_without_a_frequency_and_none_is_triggered() -> None:
    house = ServiceHouse()
    house.sell(FFR, 3000.0)
    house.frequency_hz = 49.6
    house.run(2.0)
    house.frequency_hz = 0.0
    house.run(20.0)
    assert house.final_w == pytest.approx(3000.0)
    assert house.info(FFR).why == "no valid frequency"
    house.run(40.0)
    assert house.final_w == 0.0


def test_a_test_signal_is_ignored_without_test_mode() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.test_hz = ((49.5, SIMULATED),)
    house.run(1.0)
    assert house.final_w == 0.0
    assert house.info(UP).source == "meter"


def test_in_test_mode_the_test_signal_drives_the_power_visibly_and_for_its_time_only() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.test_hz = ((49.5, SIMULATED),)
    assert house.test_mode(minutes=1.0) == "test mode for 1 min: a test signal drives the services"
    house.run(1.0)
    assert house.final_w == pytest.approx(4000.0)
    info = house.info(UP)
    assert (info.test_mode, info.source, info.applied_hz, info.measured_hz) == (True, "simulated", (49.5,), (50.0,))
    assert (info.status, info.capacity_w) == (1, 4000.0), "nobody pays for it, so the test sees a service at work"
    assert "service.test_mode" in house.active_alarms()
    house.run(60.0)
    assert house.final_w == 0.0
    assert not house.info(UP).test_mode
    assert "test mode ended" in [event.text for record in house.records for event in record.events]
    house.run(2.0)
    assert "service.test_mode" not in house.active_alarms()


def test_the_test_mode_can_be_ended_and_needs_an_installer() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    assert house.test_mode(on=False) == "refused: no test mode is in force"
    assert "installer is needed" in house.ask(TestFrequency(origin(Role.OPERATOR), enabled=True))
    assert "minutes 0 is outside 1 to 1440 min" in house.test_mode(minutes=0.0)
    house.test_hz = ((49.5, FILE),)
    house.test_mode()
    house.run(0.2)
    assert house.final_w == pytest.approx(4000.0)
    assert house.test_mode(on=False) == "test mode ended"
    assert house.final_w == 0.0


def test_the_site_file_says_which_test_signal_counts_and_the_newest_wins() -> None:
    only_file = msgspec.structs.replace(ALL, frequency_source=FILE)
    for offer, expected_w in ((only_file, 1000.0), (ALL, 3000.0)):
        house = ServiceHouse(site(offer))
        house.sell(UP, 4000.0)
        house.test_hz = ((49.6, SIMULATED), (49.8, FILE), (49.4, FrequencySource.METER), (math.nan, FILE))
        house.test_mode()
        house.run(0.2)
        assert house.final_w == pytest.approx(expected_w)


def test_in_test_mode_without_a_test_signal_nothing_is_driven() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.frequency_hz = 49.5
    house.test_mode()
    house.run(12.0)
    assert house.final_w == 0.0
    assert house.info(UP).why == "no valid frequency"
    assert "service.frequency_lost" in house.active_alarms()


def test_what_is_paid_for_is_not_tested_by_accident_and_never_reported_as_delivered_in_a_test() -> None:
    house = ServiceHouse(site(MARKET))
    house.sell(UP, 4000.0)
    house.test_hz = ((49.5, SIMULATED),)
    assert "fcr-d-up is sold 2026-11-18" in house.test_mode()
    house.run(1.0)
    assert house.final_w == 0.0
    assert house.test_mode(market=True).startswith("test mode for 15 min")
    house.run(3.0)
    assert house.final_w == pytest.approx(4000.0)
    info = house.info(UP)
    assert (info.status, info.capacity_w, info.maintained_w, info.why) == (0, 0.0, 0.0, "test mode")
    assert "service.not_delivered" in house.active_alarms()


def test_nothing_is_sold_into_a_test_and_a_test_before_the_volume_needs_no_acknowledgement() -> None:
    house = ServiceHouse(site(MARKET))
    house.sell(UP, 4000.0, after=8)
    assert house.test_mode().startswith("test mode")
    assert "the test mode of the frequency is still in force then" in house.sell(UP, 4000.0)
    assert house.sell(UP, 2000.0, after=4).startswith("fcr-d-up")
