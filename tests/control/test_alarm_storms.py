"""Storms (ALM-04): one fault raises many alarms, and people see few lines with the first cause on top."""

from collections.abc import Iterable

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from control.alarm_causes import Group, grouped, with_causes
from control.alarms import ROWS
from control.memory import AlarmMemory
from control.readings import DeviceState
from control.record import Alarm, AlarmPhase, CycleRecord
from control.requests import AcknowledgeAlarms, EmergencyStop
from tests.control.plant import UTC_0, origin
from tests.control.tampered import Tampered, park, with_volts

GRID_WORDS = {"grid": "inverter.grid_disconnect", "uv": "inverter.ac_under_voltage", "uf": "inverter.under_frequency"}


def running_park(units: int = 10, racks: int = 8) -> Tampered:
    site = park(units, racks)
    words = {**GRID_WORDS, "dc": "inverter.dc_under_voltage", "no bms": "inverter.battery_fault"}
    trips = {"ov": "bms.cell_over_voltage", "main": "bms.contactor", "hot": "bms.over_temperature"}
    site = msgspec.structs.replace(
        site,
        inverters=tuple(msgspec.structs.replace(unit, alarm_rows=words) for unit in site.inverters),
        batteries=tuple(msgspec.structs.replace(rack, alarm_rows=trips) for rack in site.batteries),
    )
    house = Tampered(site, load_w=2000.0)
    house.run(3.0)
    assert house.records[-1].alarms == ()
    return house


def lines(record: CycleRecord) -> tuple[Group, ...]:
    return grouped(record.alarms)


def raised(house: Tampered, after: int) -> int:
    """Raw alarms: how often anything was raised since a cycle."""
    events = (event for record in house.records[after:] for event in record.events)
    return sum(event.kind == "alarm" and event.text.endswith("raised") for event in events)


def test_bus_off_with_eight_racks_is_one_line_that_names_the_bus() -> None:
    house = running_park(1, 8)
    house.silent |= {f"rack1-{n}" for n in range(1, 9)}
    (line,) = lines(house.run(10.0))
    assert line.root.key == "can.line_silent@can can0"
    assert {alarm.row_id for alarm in line.consequences} == {"battery.silent"}
    assert len(line.consequences) == 8


def test_one_silent_rack_of_eight_is_its_own_first_cause() -> None:
    house = running_park(1, 8)
    house.silent.add("rack1-3")
    (line,) = lines(house.run(10.0))
    assert line.root.key == "battery.silent@rack1-3"


def test_a_switch_without_power_behind_ten_modbus_devices_is_one_line_that_names_them() -> None:
    house = running_park(8, 1)
    house.silent |= {f"inverter{n}" for n in range(1, 9)} | {"grid", "pv"}
    (line,) = lines(house.run(10.0))
    assert line.root.row_id == "communication.many_lost"
    assert len(line.consequences) == 10
    assert line.root.detail.startswith("grid, pv, inverter1, inverter2")


def test_two_devices_that_fail_at_different_times_are_two_lines() -> None:
    house = running_park(3, 1)
    house.silent.add("inverter1")
    house.run(20.0)
    house.silent.add("pv")
    assert {line.root.key for line in lines(house.run(5.0))} == {"inverter.silent@inverter1", "meter.silent@pv"}


def test_a_tripped_rack_is_the_first_cause_of_what_its_inverter_says() -> None:
    house = running_park(2, 2)
    house.changes["rack1-1"] = {"alarms": ("ov",), "charge_allowed": False, "discharge_allowed": False}
    house.cycle()
    house.changes["rack1-1"]["alarms"] = ("ov", "main")
    house.run(1.0)
    house.changes["inverter1"] = {"state": DeviceState.FAULT, "alarms": ("dc", "no bms")}
    record = house.run(10.0)
    (line,) = lines(record)
    assert line.root.key == "bms.cell_over_voltage@rack1-1"
    assert {alarm.key for alarm in line.consequences} == {
        "bms.contactor@rack1-1",
        "battery.no_permit@rack1-1",
        "inverter.fault@inverter1",
        "inverter.dc_under_voltage@inverter1",
        "inverter.battery_fault@inverter1",
    }
    assert record.alarms[0].key == line.root.key, "first causes stand before what follows"


def test_a_second_tripped_rack_on_another_inverter_is_a_line_of_its_own() -> None:
    house = running_park(2, 2)
    house.changes["rack1-1"] = {"alarms": ("ov",)}
    house.run(1.0)
    house.changes["rack2-2"] = {"alarms": ("hot",)}
    roots = {line.root.key for line in lines(house.run(3.0))}
    assert roots == {"bms.cell_over_voltage@rack1-1", "bms.over_temperature@rack2-2"}


def grid_fails(house: Tampered) -> None:
    house.edits.append(with_volts(2.0, 2.0, 2.0))
    for unit in house.site.inverters:
        house.changes[unit.device_id] = {"state": DeviceState.FAULT, "alarms": tuple(GRID_WORDS)}


def test_when_the_grid_fails_ten_inverters_complain_in_one_line() -> None:
    house = running_park()
    grid_fails(house)
    (line,) = lines(house.run(10.0))
    assert line.root.row_id == "grid.lost"
    assert len(line.consequences) >= 40


def test_without_a_grid_meter_the_first_inverter_names_the_fault_of_the_grid() -> None:
    house = running_park()
    house.silent.add("grid")
    house.run(2.0)
    grid_fails(house)
    (line,) = lines(house.run(8.0))
    assert line.root.key == "inverter.grid_disconnect@inverter1"
    assert "meter.silent@grid" in {alarm.key for alarm in line.consequences}


@pytest.mark.req("ALM-04")
@pytest.mark.parametrize("fault", ["grid", "network", "emergency stop"])
def test_three_hundred_raw_alarms_of_one_fault_are_at_most_three_lines(fault: str) -> None:
    house = running_park(32, 2)
    start = len(house.records)
    match fault:
        case "grid":
            grid_fails(house)
            for rack in house.site.batteries:
                house.changes[rack.device_id] = {"charge_allowed": False, "discharge_allowed": False}
            house.run(8.0)
            for _ in range(2):
                for unit in house.site.inverters:
                    house.changes[unit.device_id] = {"state": DeviceState.STANDBY, "alarms": ()}
                house.run(7.0)
                grid_fails(house)
                house.run(2.0)
        case "network":
            everything = set(house.heard_s)
            for _ in range(4):
                house.silent |= everything
                house.run(6.0)
                house.silent.clear()
                house.run(3.0)
            house.silent |= everything
            house.run(6.0)
        case _:
            house.cycle(EmergencyStop(origin()))
            for unit in house.site.inverters:
                house.changes[unit.device_id] = {
                    "state": DeviceState.FAULT,
                    "alarms": ("dc", "no bms", "unmapped", *GRID_WORDS),
                }
            for rack in house.site.batteries:
                house.changes[rack.device_id] = {
                    "charge_allowed": False,
                    "discharge_allowed": False,
                    "warnings": ("contactor open",),
                }
            house.run(10.0)
    assert raised(house, start) >= 300
    assert len(lines(house.records[-1])) <= 3


def test_acknowledging_a_first_cause_that_has_gone_frees_what_followed() -> None:
    house = running_park(1, 8)
    house.silent |= {f"rack1-{n}" for n in range(1, 9)}
    house.run(5.0)
    house.silent = {"rack1-1"}
    house.run(5.0)
    house.cycle(AcknowledgeAlarms(origin(), ("can.line_silent@can can0",)))
    assert "battery.silent@rack1-1" in {line.root.key for line in lines(house.run(0.2))}


def standing(house: Tampered) -> list[str]:
    """The lines whose first cause is there now."""
    return [line.root.key for line in lines(house.records[-1]) if line.root.active]


def bus_goes(house: Tampered) -> None:
    house.silent |= {f"rack1-{n}" for n in range(1, 9)}
    house.run(5.0)
    assert standing(house) == ["can.line_silent@can can0"]


@pytest.mark.req("ALM-04")
def test_a_rack_that_stays_silent_after_its_bus_came_back_is_a_line_of_its_own() -> None:
    house = running_park(1, 8)
    bus_goes(house)
    house.silent = {"rack1-1"}
    house.run(5.0)
    assert standing(house) == [], "it may only be a little later than the others"
    house.run(10.0)
    assert standing(house) == ["battery.silent@rack1-1"]
    (gone,) = (line for line in lines(house.records[-1]) if not line.root.active)
    assert (gone.root.key, len(gone.consequences)) == ("can.line_silent@can can0", 7)


def test_racks_that_come_back_one_after_the_other_do_not_move_between_lines() -> None:
    house = running_park(1, 8)
    bus_goes(house)
    start = len(house.records)
    for n in range(1, 9):
        house.silent.discard(f"rack1-{n}")
        house.run(1.0)
    house.run(10.0)
    assert {line.root.key for record in house.records[start:] for line in lines(record)} == {"can.line_silent@can can0"}


def test_what_was_acknowledged_under_its_cause_calls_nobody_when_it_outlasts_it() -> None:
    house = running_park(1, 8)
    bus_goes(house)
    house.cycle(AcknowledgeAlarms(origin(), tuple(alarm.key for alarm in house.records[-1].alarms if alarm.cause_key)))
    house.silent = {f"rack1-{n}" for n in range(1, 5)}
    house.run(20.0)
    assert standing(house) == [f"battery.silent@rack1-{n}" for n in range(1, 5)]
    assert {alarm.phase for alarm in house.records[-1].alarms if alarm.active} == {AlarmPhase.ACKNOWLEDGED}


@pytest.mark.req("ALM-04")
def test_inverters_still_off_after_the_grid_came_back_are_one_line_below_it() -> None:
    house = running_park(32, 2)
    grid_fails(house)
    house.run(8.0)
    house.edits.clear()
    house.run(30.0)
    assert standing(house) == ["inverter.grid_disconnect@inverter1"]
    assert len(lines(house.records[-1])) == 2


def alarms_of(draw: Iterable[tuple[str, str, float, AlarmPhase]]) -> dict[str, AlarmMemory]:
    return {
        f"{row}@{place}" if place else row: AlarmMemory(row, place, "", True, 0.0, phase, UTC_0 + late_s)
        for row, place, late_s, phase in draw
    }


PLACES = ("", "inverter1", "inverter2", "rack1-1", "rack2-1", "can can0", "grid", "tcp 10.0.0.1:502")
one_alarm = st.tuples(
    st.sampled_from(sorted(ROWS)), st.sampled_from(PLACES), st.floats(0.0, 300.0), st.sampled_from(list(AlarmPhase))
)


@profile(max_examples=200, deadline=None)
@given(drawn=st.lists(one_alarm, max_size=60), late_s=st.floats(0.0, 20.0))
def test_no_alarm_is_ever_lost_or_hidden_under_a_milder_one(
    drawn: list[tuple[str, str, float, AlarmPhase]], late_s: float
) -> None:
    alarms = alarms_of(drawn)
    sorted_out = with_causes(alarms, park(2, 2), late_s)
    shown = tuple(
        Alarm(key, a.row_id, a.place, ROWS[a.row_id].severity, AlarmPhase.UNACKNOWLEDGED, True, 0.0, "", a.cause_key)
        for key, a in sorted_out.items()
    )
    groups = grouped(shown)
    assert sorted(alarm.key for group in groups for alarm in (group.root, *group.consequences)) == sorted(alarms)
    order = ["critical", "error", "warning"]
    for group in groups:
        assert group.root.cause_key == ""
        for alarm in group.consequences:
            assert order.index(group.root.severity) <= order.index(alarm.severity)


def test_what_happens_long_after_a_first_cause_that_has_gone_is_not_put_under_it() -> None:
    fault = ("inverter.over_current", "inverter1", 0.0, AlarmPhase.RETURNED)
    late = ("inverter.relay", "inverter1", 4000.0, AlarmPhase.UNACKNOWLEDGED)
    assert with_causes(alarms_of([fault, late]), park(1, 1), 0.0)["inverter.relay@inverter1"].cause_key == ""
