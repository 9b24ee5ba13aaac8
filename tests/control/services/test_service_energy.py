"""Energy management inside the controller, and what keeps a service from being delivered (GRD-03, MOD-10)."""

from typing import Any

import msgspec
import pytest

from control.battery.memory import RackInfo
from control.battery.settings import AutoChargeSettings, RackCare
from control.model import PlantSnapshot
from control.readings import CellExtremesReading, DeviceState, FrequencySample, FrequencySource, Readings
from control.reasons import Reason
from control.record import State
from control.services import frequency, report, rule
from control.services.cover import reservoir
from control.services.energy_management import Reservoir
from control.services.products import Product
from tests.control.plant import settings
from tests.control.services.service_house import ALL, ServiceHouse, site

UP, DOWN, NORMAL = Product.FCR_D_UP, Product.FCR_D_DOWN, Product.FCR_N


def events(house: ServiceHouse) -> list[str]:
    return [event.text for record in house.records for event in record.events if event.kind == "service"]


def test_a_low_reservoir_is_restored_inside_the_band_and_told() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.soc_pct = 20.0
    house.slow(302.0)
    assert house.final_w == pytest.approx(-800.0, abs=5.0)
    info = house.info(UP)
    assert (info.nem, info.activated) == (-1, False)
    assert info.nem_w == pytest.approx(-800.0, abs=5.0)
    assert house.records[-1].chain.final.reason.code == "service_nem"
    assert "energy management 0 to -1" in events(house)
    house.soc_pct = 60.0
    house.slow(302.0)
    assert house.final_w == 0.0


def test_a_reserve_that_is_not_restored_in_two_hours_raises_an_alarm() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0, quarters=12)
    house.soc_pct = 20.0
    for _ in range(7300):
        house.cycle(dt_s=1.0)
        del house.records[:-1]
    assert "service.energy_slow" in house.active_alarms()


def test_an_almost_empty_reservoir_fades_the_response_and_counts_as_not_available() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.frequency_hz = 49.5
    house.soc_pct = 13.0
    house.slow(150.0)
    assert house.info(UP).aem
    assert house.info(UP).endurance_min == 0.0
    assert house.final_w == pytest.approx(2000.0, abs=60.0)
    assert "service.aem" in house.active_alarms()
    house.slow(160.0)
    assert house.final_w == pytest.approx(0.0, abs=1.0)
    house.frequency_hz = 50.0
    house.soc_pct = 60.0
    house.slow(310.0)
    assert house.final_w == 0.0
    assert ["begins" in text for text in events(house) if text.startswith("alert state")] == [True, False]
    house.frequency_hz = 49.5
    house.cycle()
    assert house.final_w == pytest.approx(4000.0)


def test_the_reservoir_is_the_energy_between_the_two_ends_of_the_racks_that_are_heard() -> None:
    house = ServiceHouse(site(msgspec.structs.replace(ALL, usable_wh=6000.0)), soc_pct=30.0)
    assert house.memory.services.reservoir == Reservoir(1500.0, 4500.0)
    last = Reservoir(1.0, 2.0)
    empty = msgspec.structs.replace(house.records[-1].snapshot, soc_pct=(), batteries=())
    assert reservoir(house.site, empty, last) is last


def test_while_a_battery_is_rescued_nothing_is_delivered() -> None:
    house = ServiceHouse()
    house.sell(UP, 2000.0)
    house.frequency_hz = 49.5
    blank: dict[Any, object] = {float: 0.0, bool: False, str: "", int: 0}
    values = {field.name: blank.get(field.type, ()) for field in msgspec.structs.fields(RackInfo)}
    rescued = msgspec.convert({**values, "device_id": "battery1", "auto_charging": True}, RackInfo)
    batteries = msgspec.structs.replace(house.memory.batteries, infos=(rescued,))
    memory = msgspec.structs.replace(house.memory, batteries=batteries)
    memory, _ = rule.follow(memory, seen(house), house.readings(), house.records[-1].at, 0.1)
    assert memory.services.held_off == "a battery is charged from critically low"
    assert report.added(memory, seen(house)) == ()


def test_a_rack_that_its_inverter_cannot_charge_does_not_stop_what_the_others_have_sold() -> None:
    cares = tuple(RackCare(f"battery{n}", auto_charge=(AutoChargeSettings(300.0),)) for n in (1, 2))
    units = settings(2)
    plan = site(inverters=units.inverters, batteries=units.batteries, battery_care=cares)
    house = ServiceHouse(plan)
    house.changes["battery1"] = {"soc_pct": 1.0, "cells": CellExtremesReading(2.72, 2.74, 22.0, 24.0)}
    house.changes["inverter1"] = {"state": DeviceState.FAULT}
    house.sell(UP, 3000.0)
    house.slow(80.0)
    assert "battery.auto_charge_blocked" in house.active_alarms()
    assert house.info(UP).status == 1
    house.frequency_hz = 49.5
    house.run(8.0)
    assert {command.device_id: command.active_power_w for command in house.records[-1].commands} == {
        "inverter1": 0.0,
        "inverter2": pytest.approx(3000.0, abs=10.0),
    }


def test_a_stop_of_one_cycle_in_the_middle_of_a_response_does_not_double_it() -> None:
    house = ServiceHouse()
    house.sell(UP, 2000.0)
    house.frequency_hz = 49.5
    house.run(1.0)
    house.deaf = True
    house.silent.add("battery1")
    house.run(3.3)
    assert house.records[-1].safe_stop is not None
    house.silent.clear()
    house.run(0.5)
    assert max(record.chain.final.active_power_w for record in house.records) == pytest.approx(2000.0)


def test_back_from_an_island_the_service_waits_for_the_first_cycle_on_the_grid() -> None:
    house = ServiceHouse()
    house.sell(UP, 2000.0)
    house.frequency_hz = 49.5
    house.run(1.0)
    house.memory = msgspec.structs.replace(house.memory, resume=True)
    house.cycle()
    assert (house.info(UP).status, house.info(UP).why) == (0, "the site is an island")
    assert "not delivered: the site is an island" in events(house)
    house.cycle()
    assert house.final_w == pytest.approx(2000.0)
    assert "delivered again" in events(house)


@pytest.mark.parametrize(
    ("stop", "state", "islanded", "text"),
    [
        (Reason("emergency_stop"), State.RUN, False, "Emergency stop"),
        (None, State.RUN, True, "the site is an island"),
        (None, State.IDLE, False, "the unit is idle"),
        (None, State.RUN, False, ""),
    ],
)
def test_what_stands_against_delivery_is_said(stop: Reason | None, state: State, text: str, *, islanded: bool) -> None:
    assert report.standing(stop, state, islanded=islanded) == text


def seen(house: ServiceHouse) -> PlantSnapshot:
    return house.records[-1].snapshot


def test_a_meter_without_frequency_gives_way_to_the_inverter_unless_it_is_the_named_one() -> None:
    house = ServiceHouse()
    blind = msgspec.structs.replace(
        seen(house),
        meters=tuple(msgspec.structs.replace(meter, frequency_hz=()) for meter in seen(house).meters),
    )
    assert frequency.measured("", blind, frequency.NOTHING).place == "inverter1"
    assert frequency.measured("grid", blind, frequency.NOTHING) is frequency.NOTHING
    nothing = msgspec.structs.replace(
        blind, inverters=tuple(msgspec.structs.replace(one, frequency_hz=()) for one in blind.inverters)
    )
    assert frequency.measured("", nothing, frequency.NOTHING) is frequency.NOTHING


def test_the_newest_test_sample_wins_and_one_from_the_future_is_none() -> None:
    source = FrequencySource.FILE
    samples = tuple(
        FrequencySample(hz, at_s, source) for hz, at_s in ((49.0, 1.0), (49.5, 3.0), (49.7, 2.0), (51.0, 9.0))
    )
    heard = frequency.handed_in(FrequencySource.METER, Readings(test_frequency=samples), 5.0, frequency.NOTHING)
    assert (heard.frequency_hz, heard.at_s, heard.source) == (49.5, 3.0, source)
    simulated = msgspec.structs.replace(heard, source=FrequencySource.SIMULATED)
    readings = Readings(test_frequency=samples)
    assert frequency.handed_in(FrequencySource.SIMULATED, readings, 5.0, simulated) is simulated
    assert frequency.handed_in(FrequencySource.METER, Readings(), 5.0, heard) is heard


def test_a_test_signal_of_a_source_that_is_not_chosen_any_more_counts_no_longer() -> None:
    heard = frequency.Heard(49.5, 3.0, FrequencySource.FILE)
    assert frequency.handed_in(FrequencySource.SIMULATED, Readings(), 3.1, heard) is frequency.NOTHING


def test_energy_management_of_charging_and_discharging_works_for_the_symmetric_product() -> None:
    house = ServiceHouse()
    house.sell(NORMAL, 2000.0)
    house.soc_pct = 85.0
    house.slow(302.0)
    assert house.final_w == pytest.approx(680.0, abs=5.0)
    house.sell(DOWN, 1000.0, after=4)
    assert house.info(NORMAL).nem == 1
