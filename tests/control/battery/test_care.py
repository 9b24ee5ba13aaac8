"""The care of the racks inside the whole step: what the rest of the controller sees."""

import itertools
from typing import Any

import msgspec
import pytest

from control.alarm_conditions import AlarmInputs
from control.battery import act, care
from control.battery.settings import CellSettings, EndSettings, HealthSettings, NtcSettings, RackCare, SocSettings
from control.battery.watch import capacity_low
from control.cycle import initial, persistent
from control.memory import Memory, Persistent
from control.readings import NO_LIMIT, CellExtremesReading
from control.requests import ApplySettings
from tests.control.plant import House, origin, settings

CARE = RackCare("battery1", soc=SocSettings(nominal_voltage_v=51.0))


def cared(**changes: Any) -> House:
    return House(settings(battery_care=(CARE,), **changes), load_w=1000.0)


def seconds(house: House, count: int) -> None:
    for _ in range(count):
        house.cycle(dt_s=1.0)


def active(house: House) -> set[str]:
    return {alarm.row_id for alarm in house.records[-1].alarms if alarm.active}


def test_a_site_without_care_believes_its_bms_and_costs_nothing() -> None:
    house = House(settings(), load_w=1000.0, soc_pct=63.0)
    record = house.run(1.0)
    assert record.snapshot.soc_pct == (63.0,)
    assert record.racks == ()
    assert record.outputs == ()
    assert house.memory.batteries == initial(house.site, Persistent()).batteries


def test_the_rest_of_the_controller_sees_the_believed_soc_and_the_bms_keeps_its_word() -> None:
    house = cared()
    house.run(3.0)
    house.changes["battery1"] = {"current_a": 100.0}
    seconds(house, 360)
    (battery,) = house.records[-1].snapshot.batteries
    assert battery.bms_soc_pct == 50.0
    assert battery.soc_pct == pytest.approx(50.0 - 100.0 * 10.0 / (10_000 / 51.0), abs=0.2)
    assert house.records[-1].snapshot.soc_pct == (pytest.approx(battery.soc_pct),)
    (info,) = house.records[-1].racks
    assert info.delta_pct == pytest.approx(battery.soc_pct - 50.0)


@pytest.mark.parametrize(("garbage_pct", "charge", "discharge"), [(0.0, True, False), (100.0, False, True)])
def test_a_garbage_soc_takes_the_power_off_smoothly_at_the_end_it_threatens(
    garbage_pct: float, charge: bool, discharge: bool
) -> None:
    house = cared()
    house.changes["battery1"] = {"cells": CellExtremesReading(3.32, 3.33, 22.0, 24.0)}
    house.run(3.0)
    house.changes["battery1"]["soc_pct"] = garbage_pct
    powers: list[tuple[float, float]] = []
    for _ in range(700):
        bounds = house.cycle().chain.bounds
        powers.append((bounds.min_w, bounds.max_w))
    assert (powers[-1][0] < -1000.0) is charge
    assert (powers[-1][1] > 1000.0) is discharge
    rated_w = 5000.0
    for (low_a, high_a), (low_b, high_b) in itertools.pairwise(powers):
        assert abs(low_b - low_a) <= 0.25 * rated_w
        assert abs(high_b - high_a) <= 0.25 * rated_w
    assert active(house) == {"battery.soc_doubtful"}
    house.changes["battery1"].pop("soc_pct")
    house.run(130.0)
    assert active(house) == set()


def test_a_single_garbage_sample_is_not_even_noticed() -> None:
    house = cared()
    house.run(3.0)
    house.changes["battery1"] = {"soc_pct": 0.0}
    house.run(0.5)
    house.changes.clear()
    record = house.run(3.0)
    assert record.snapshot.batteries[0].soc_pct == pytest.approx(50.0, abs=0.1)
    assert record.snapshot.batteries[0].soc_low_pct > 47.0
    assert not any(one.alarms for one in house.records)


def test_limits_work_with_compensated_cell_values() -> None:
    cold = msgspec.structs.replace(CARE, cell=CellSettings(ntc=(NtcSettings(offset_k=-8.0),)))
    house = House(settings(battery_care=(cold,)), load_w=1000.0)
    house.changes["battery1"] = {"cells": CellExtremesReading(3.25, 3.27, 7.0, 9.0)}
    record = house.run(2.0)
    assert record.snapshot.batteries[0].cells[0].min_temperature_c == pytest.approx(-1.0)
    assert record.snapshot.batteries[0].cells_raw[0].min_temperature_c == 7.0
    assert record.chain.bounds.min_w == 0.0
    assert record.chain.bounds.min_reason.code == "temperature"


def test_what_is_known_survives_a_restart() -> None:
    house = cared()
    house.run(3.0)
    house.changes["battery1"] = {"current_a": 100.0, "soc_pct": 48.0}
    seconds(house, 360)
    before = house.records[-1].racks[0]
    kept = msgspec.json.decode(msgspec.json.encode(persistent(house.memory)), type=Persistent)
    again = House(house.site, load_w=1000.0, soc_pct=48.0)
    again.memory = initial(house.site, kept)
    again.at_s = house.at_s + 60.0
    record = again.cycle()
    assert record.racks[0].soc_pct == pytest.approx(before.soc_pct, abs=0.5)
    assert record.racks[0].uncertainty_pct > before.uncertainty_pct


def test_memory_and_record_survive_json() -> None:
    house = cared()
    seconds(house, 5)
    again = msgspec.json.decode(msgspec.json.encode(house.memory.batteries), type=type(house.memory.batteries))
    assert again == house.memory.batteries
    msgspec.json.encode(house.records[-1])


def test_settings_may_be_changed_while_it_runs() -> None:
    house = cared()
    house.run(3.0)
    house.cycle(ApplySettings(origin(), settings()))
    record = house.run(2.0)
    assert record.racks == ()
    assert record.snapshot.soc_pct == (50.0,)
    house.cycle(ApplySettings(origin(), settings(battery_care=(CARE,))))
    assert house.run(2.0).racks[0].valid


def test_a_rack_that_was_never_heard_is_not_reported() -> None:
    house = cared()
    house.never.add("battery1")
    assert house.run(3.0).racks == ()
    house.never.clear()
    assert house.run(0.2).racks[0].soc_pct == 50.0


def test_soc_degradation_is_an_alarm() -> None:
    ends = EndSettings(full_cell_v=3.25, not_full_cell_v=3.0)
    house = House(settings(battery_care=(msgspec.structs.replace(CARE, ends=ends),)), load_w=0.0, soc_pct=80.0)
    for _ in range(3):
        house.changes["battery1"] = {}
        seconds(house, 70)
        house.changes["battery1"] = {"current_a": 100.0}
        seconds(house, 200)
    assert len(house.memory.batteries.racks["battery1"].health.notes) == 3
    assert "battery.soc_degraded" in active(house)


def test_a_bms_that_stands_still_while_charge_flows_is_an_alarm() -> None:
    racks = tuple(msgspec.structs.replace(rack, frozen_after_s=NO_LIMIT) for rack in settings().batteries)
    house = cared(batteries=racks)
    house.changes["battery1"] = {"current_a": 100.0}
    seconds(house, 330)
    assert "battery.soc_stuck" in active(house)


def test_an_aged_rack_and_an_overdue_full_charge_are_told() -> None:
    health = HealthSettings(soh_warning_pct=70.0)
    house = House(settings(battery_care=(msgspec.structs.replace(CARE, health=health),)), load_w=0.0)
    seconds(house, 2)
    rack = house.memory.batteries.racks["battery1"]
    worn = msgspec.structs.replace(
        rack,
        health=msgspec.structs.replace(rack.health, energy_wh=6000.0, capacity_ah=120.0),
        first_utc=rack.first_utc - 20 * 86400.0,
    )
    house.memory = with_rack(house.memory, worn)
    seconds(house, 2)
    assert active(house) >= {"battery.capacity_low", "battery.full_overdue"}
    details = {alarm.row_id: alarm.detail for alarm in house.records[-1].alarms}
    assert details["battery.capacity_low"] == "60 %, limit 70 %"
    assert details["battery.full_overdue"] == "due for 6 days"
    house.cycle(ApplySettings(origin(), settings(battery_care=(RackCare("battery9"),))))
    seconds(house, 15)
    assert not active(house) & {"battery.capacity_low", "battery.full_overdue"}


def with_rack(memory: Memory, rack: object) -> Memory:
    batteries = msgspec.structs.replace(memory.batteries, racks={"battery1": rack})
    return msgspec.structs.replace(memory, batteries=batteries)


@pytest.mark.parametrize(
    ("frequency_hz", "grid_known", "forming", "present"),
    [
        (50.0, True, False, True),
        (0.0, True, False, False),
        (None, True, False, True),
        (None, False, False, False),
        (50.0, True, True, False),
    ],
)
def test_the_public_grid_is_there_when_it_is_measured_and_no_island_is_formed(
    frequency_hz: float | None, grid_known: bool, forming: bool, present: bool
) -> None:
    house = cared()
    house.changes["inverter1"] = {"grid_forming": forming}
    snapshot = house.run(1.0).snapshot
    snapshot = msgspec.structs.replace(
        snapshot,
        frequency_hz=() if frequency_hz is None else (frequency_hz,),
        flow=msgspec.structs.replace(snapshot.flow, grid_known=grid_known),
    )
    assert care.grid_present(snapshot) is present


def test_a_site_of_racks_with_and_without_care_keeps_both() -> None:
    site = settings(2, battery_care=(CARE,))
    house = House(site, load_w=0.0)
    house.changes["battery1"] = {"current_a": 100.0}
    seconds(house, 180)
    first, second = house.records[-1].snapshot.batteries
    assert first.soc_pct < 49.0
    assert second.soc_pct == 50.0
    assert house.records[-1].snapshot.soc_pct == (pytest.approx((first.soc_pct + 50.0) / 2),)
    assert act.claims(house.memory) == ()


def test_a_rack_as_good_as_new_is_no_alarm() -> None:
    house = cared()
    house.run(2.0)
    batteries = house.memory.batteries
    healthy = msgspec.structs.replace(batteries.infos[0], soh_pct=(97.0,))
    house.memory = msgspec.structs.replace(house.memory, batteries=msgspec.structs.replace(batteries, infos=(healthy,)))
    inputs = AlarmInputs(
        house.records[-1].snapshot, house.readings(), house.memory, house.records[-1].at, 0.1, starting=False
    )
    assert list(capacity_low(inputs)) == []
