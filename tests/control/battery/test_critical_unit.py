"""The charge from critically low belongs to one rack: its inverter does it, and what keeps it off costs no attempt."""

from typing import Any

import msgspec
import pytest

from control.battery.care import kept
from control.battery.memory import BatteryMemory
from control.battery.settings import AutoChargeSettings, RackCare, SocSettings
from control.dso.model import DsoSettings
from control.readings import CellExtremesReading, DeviceState
from control.record import State
from control.requests import ReleaseDsoLimit, SetDsoLimit
from control.settings import LimitSettings
from control.sleep.settings import IdleSettings
from tests.control.battery.rack import CAPACITY_AH, Rack, Watch
from tests.control.plant import House, origin, settings

AUTO = AutoChargeSettings(power_w=300.0, max_run_s=600.0, pause_s=300.0)
CARE = RackCare("battery1", soc=SocSettings(capacity_ah=CAPACITY_AH), auto_charge=(AUTO,))
LOW = {
    "soc_pct": 1.0,
    "max_discharge_current_a": 0.0,
    "cells": CellExtremesReading(2.72, 2.74, 22.0, 24.0, "C3", "C9", "T1", "T2"),
}
INVERTER = "its inverter is not available"
NO_ROOM = "no charging power is allowed now"


def house(units: int = 2, *, load_w: float = 4000.0, **changes: Any) -> House:
    """A house with one critically low rack; the others are at 90 %."""
    cares = tuple(
        RackCare(f"battery{n}", soc=SocSettings(nominal_voltage_v=51.2), auto_charge=(AUTO,))
        for n in range(1, units + 1)
    )
    made = House(settings(units, cycle_s=1.0, battery_care=cares, **changes), load_w=load_w, soc_pct=90.0)
    made.changes["battery1"] = dict(LOW)
    return made


def seconds(made: House, count: int) -> None:
    for _ in range(count):
        made.cycle(dt_s=1.0)


def powers_w(made: House) -> dict[str, float]:
    return {command.device_id: round(command.active_power_w, 6) for command in made.records[-1].commands}


def blocked(made: House) -> list[str]:
    return [
        alarm.detail
        for alarm in made.records[-1].alarms
        if alarm.active and alarm.key == "battery.auto_charge_blocked@battery1"
    ]


def told(made: House) -> list[tuple[str, str]]:
    events = [event for record in made.records for event in record.events if event.text.startswith("charge from")]
    return [(event.text, event.cause) for event in events]


def test_only_the_inverter_of_the_critically_low_rack_charges() -> None:
    made = house()
    seconds(made, 80)
    assert made.records[-1].chain.wish.reason.code == "auto_charge"
    assert powers_w(made) == {"inverter1": -300.0, "inverter2": 0.0}


def test_two_critically_low_racks_are_charged_together() -> None:
    made = house()
    made.changes["battery2"] = dict(LOW)
    seconds(made, 80)
    assert powers_w(made) == {"inverter1": -300.0, "inverter2": -300.0}


@pytest.mark.parametrize("state", [DeviceState.FAULT, DeviceState.MAINTENANCE, DeviceState.STANDBY])
def test_a_rack_whose_inverter_is_not_available_leaves_the_site_to_the_others(state: DeviceState) -> None:
    made = house()
    made.changes["inverter1"] = {"state": state}
    seconds(made, 2000)
    record = made.records[-1]
    assert record.chain.wish.source == "self_consumption"
    assert powers_w(made) == {"inverter1": 0.0, "inverter2": 4000.0}
    assert (record.racks[0].auto_charging, record.racks[0].auto_charge_attempts) == (False, 0)
    assert blocked(made) == [INVERTER]
    made.changes["inverter1"] = {}
    seconds(made, 3)
    record = made.records[-1]
    assert (record.racks[0].auto_charging, record.racks[0].auto_charge_attempts) == (True, 1)
    assert powers_w(made) == {"inverter1": -300.0, "inverter2": 0.0}


def test_a_rack_whose_inverter_is_silent_leaves_the_site_to_the_others() -> None:
    made = house()
    seconds(made, 5)
    made.silent.add("inverter1")
    made.power_w["inverter1"] = 0.0
    seconds(made, 100)
    assert powers_w(made)["inverter2"] == 4000.0
    assert made.records[-1].racks[0].auto_charge_attempts == 0
    assert blocked(made) == [INVERTER]


def test_an_inverter_that_fails_during_the_charge_holds_the_attempt_up() -> None:
    made = house()
    seconds(made, 100)
    assert made.records[-1].racks[0].auto_charging
    made.changes["inverter1"] = {"state": DeviceState.FAULT}
    seconds(made, 500)
    assert powers_w(made) == {"inverter1": 0.0, "inverter2": 4000.0}
    assert blocked(made) == [INVERTER]
    made.changes["inverter1"] = {}
    seconds(made, 62)
    assert powers_w(made) == {"inverter1": -300.0, "inverter2": 0.0}
    assert made.records[-1].racks[0].auto_charge_attempts == 1
    assert told(made) == [
        ("charge from critical low begins, attempt 1 today at 0.0 %", "state of charge 0.0 %"),
        ("charge from critical low ended", INVERTER),
        ("charge from critical low begins, attempt 1 today at 0.0 %", "state of charge 0.0 %"),
    ]


def test_an_import_limit_that_leaves_nothing_costs_no_attempt() -> None:
    made = house(1, limits=LimitSettings(grid_import_w=3000.0))
    seconds(made, 3000)
    assert made.records[-1].racks[0].auto_charge_attempts == 0
    assert blocked(made) == [NO_ROOM]
    made.load_w = 500.0
    seconds(made, 3)
    assert powers_w(made) == {"inverter1": -300.0}
    assert made.records[-1].racks[0].auto_charge_attempts == 1


def test_a_limit_of_the_distribution_operator_costs_no_attempt_and_the_charge_begins_when_it_is_released() -> None:
    made = house(1, dso=(DsoSettings(),))
    seconds(made, 2)
    made.cycle(SetDsoLimit(origin(), import_w=0.0, valid_s=86400.0))
    seconds(made, 3000)
    assert made.records[-1].racks[0].auto_charge_attempts == 0
    made.cycle(ReleaseDsoLimit(origin()))
    seconds(made, 3)
    assert powers_w(made) == {"inverter1": -300.0}
    assert made.records[-1].racks[0].auto_charge_attempts == 1


def idle_house(**changes: Any) -> House:
    """A passive house whose unit went idle, its inverter in standby, before the rack became critically low."""
    made = house(1, load_w=500.0, initial_mode="passive", idle=(IdleSettings(idle_after_s=60.0),), **changes)
    made.changes["battery1"] = {"soc_pct": 50.0}
    seconds(made, 70)
    assert made.records[-1].state is State.IDLE
    made.changes["inverter1"] = {"state": DeviceState.STANDBY, "dead_man_armed": False}
    made.changes["battery1"] = dict(LOW)
    return made


def test_the_charge_wakes_an_idle_unit_and_waits_for_its_inverter() -> None:
    made = idle_house()
    seconds(made, 62)
    assert made.records[-1].state is State.RUN
    seconds(made, 8)  # the inverter takes its time
    assert made.records[-1].racks[0].auto_charging
    made.changes["inverter1"] = {}
    seconds(made, 5)
    assert powers_w(made) == {"inverter1": -300.0}
    assert made.records[-1].racks[0].auto_charge_attempts == 1


@pytest.mark.parametrize(
    ("changes", "state", "obstacle"),
    [
        pytest.param({}, DeviceState.MAINTENANCE, INVERTER, id="inverter in maintenance"),
        pytest.param({"limits": LimitSettings(grid_import_w=400.0)}, DeviceState.STANDBY, NO_ROOM, id="import limit"),
    ],
)
def test_a_unit_that_could_not_charge_is_not_woken(changes: dict[str, Any], state: DeviceState, obstacle: str) -> None:
    made = idle_house(**changes)
    made.changes["inverter1"] = {"state": state, "dead_man_armed": False}
    seconds(made, 100)
    record = made.records[-1]
    assert (record.state, record.racks[0].auto_charge_attempts) == (State.IDLE, 0)
    assert blocked(made) == [obstacle]


def charging() -> Watch:
    watch = Watch(Rack(1.5), CARE)
    watch.run(65.0)
    assert watch.state.critical.charging
    return watch


def held_up() -> Watch:
    watch = charging()
    watch.rooms_w = {"battery1": 0.0}
    watch.step()
    assert watch.state.critical.held_up == NO_ROOM
    return watch


def test_a_little_room_is_enough_and_next_to_none_is_not() -> None:
    watch = Watch(Rack(1.5), CARE)
    watch.rooms_w = {"battery1": 29.0}
    watch.run(100.0)
    assert watch.info().auto_charge_obstacle == NO_ROOM
    watch.rooms_w = {"battery1": 31.0}
    watch.step()
    assert watch.state.critical.charging


def test_an_attempt_that_is_held_up_again_and_again_charges_no_longer_than_any_other() -> None:
    watch = charging()
    for _ in range(22):
        watch.rooms_w = {"battery1": 0.0}
        watch.run(10.0)
        watch.rooms_w = {"battery1": 300.0}
        watch.run(90.0)
    assert (watch.state.critical.charging, watch.state.critical.held_up) == (False, "")
    watch.run(AUTO.pause_s)
    assert watch.state.critical.attempts == 2


def test_a_load_that_comes_and_goes_does_not_switch_the_charge_every_second() -> None:
    watch = charging()
    begun = sum("begins" in text for text in watch.texts)
    for _ in range(60):
        watch.rooms_w = {"battery1": 0.0}
        watch.run(5.0)
        watch.rooms_w = {"battery1": 300.0}
        watch.run(5.0)
    assert sum("begins" in text for text in watch.texts) == begun


def test_the_last_attempt_of_a_day_may_go_on_after_it_was_held_up() -> None:
    watch = Watch(
        Rack(1.5), msgspec.structs.replace(CARE, auto_charge=(msgspec.structs.replace(AUTO, attempts_per_day=1),))
    )
    watch.run(65.0)
    watch.rooms_w = {}
    watch.step()
    assert watch.info().auto_charge_obstacle == INVERTER
    watch.rooms_w = {"battery1": 300.0}
    watch.run(30.0)
    assert watch.info().auto_charge_obstacle == ""
    watch.run(31.0)
    assert watch.state.critical.charging


def test_an_attempt_that_is_held_up_ends_when_the_rack_is_charged_by_others() -> None:
    watch = held_up()
    while watch.soc_pct < 10.0:
        watch.step(-20.0, 10.0)
    watch.step(-20.0)
    assert watch.state.critical.held_up == ""
    watch.rooms_w = {"battery1": 300.0}
    watch.run(1000.0)
    assert not watch.state.critical.charging


def test_an_attempt_that_is_held_up_ends_with_what_is_wrong_with_the_rack() -> None:
    watch = held_up()
    watch.step(charge_allowed=False)
    assert watch.state.critical.held_up == ""
    assert watch.state.critical.pause_s == AUTO.pause_s


def test_the_charge_is_switched_off_while_it_is_held_up() -> None:
    watch = held_up()
    watch.care = msgspec.structs.replace(CARE, auto_charge=())
    watch.step()
    watch.care = CARE
    watch.rooms_w = {"battery1": 300.0}
    watch.run(62.0)
    assert watch.state.critical.attempts == 2


def test_an_attempt_that_is_held_up_does_not_outlive_the_program() -> None:
    watch = held_up()
    after = kept(BatteryMemory(racks={"battery1": watch.state}))["battery1"].critical
    assert (after.held_up, after.run_s, after.attempts) == ("", 0.0, 1)
