"""The whole step, told as a field engineer would see it."""

import msgspec
import pytest

from control.readings import Contact, DeviceState, Readings
from control.record import State
from control.requests import EmergencyStop as EmergencyStopRequest
from control.requests import ReleaseStop, Request, SetMode, SetPower, Stop
from control.settings import LimitSettings
from tests.control.plant import House, origin, settings


def running_house(**changes: object) -> House:
    house = House(settings(), load_w=1500.0)
    for name, value in changes.items():
        setattr(house, name, value)
    house.run(5.0)
    return house


def test_a_house_at_night_is_fed_by_its_battery_and_grid_power_is_near_zero() -> None:
    house = running_house()
    record = house.records[-1]
    assert record.state is State.RUN
    assert record.safe_stop is None
    assert abs(house.grid_w) < 10.0
    assert record.chain.final.active_power_w == pytest.approx(1500.0, abs=10.0)


@pytest.mark.req("MOD-01")
def test_solar_surplus_charges_the_battery_instead_of_going_to_the_grid() -> None:
    house = running_house(pv_w=4000.0)
    assert abs(house.grid_w) < 10.0
    assert house.records[-1].commands[0].active_power_w == pytest.approx(-2500.0, abs=10.0)


@pytest.mark.req("MOD-01")
def test_below_the_backup_reserve_self_consumption_charges_but_does_not_discharge() -> None:
    house = House(settings(mode_parameters={"self_consumption": {"reserve_soc_pct": 60.0}}), load_w=1500.0)
    assert house.run(5.0).chain.final.active_power_w == 0.0
    house.pv_w = 3000.0
    assert house.run(5.0).chain.final.active_power_w == pytest.approx(-1500.0, abs=10.0)


@pytest.mark.req("MOD-07")
def test_passive_mode_measures_and_commands_nothing() -> None:
    house = running_house()
    house.cycle(SetMode(origin(), "passive"))
    record = house.run(2.0)
    assert record.mode_id == "passive"
    assert all(command.active_power_w == 0.0 for command in record.commands)


@pytest.mark.req("MOD-06", "LIM-03")
def test_manual_set_point_that_is_not_renewed_becomes_a_named_safe_stop() -> None:
    house = running_house()
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 2000.0, valid_s=3.0))
    assert house.run(2.0).chain.final.active_power_w == pytest.approx(2000.0)
    record = house.run(1.5)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "manual_expired"
    assert record.commands[0].active_power_w == 0.0
    house.run(0.2)
    assert "unit.manual_expired" in {alarm.row_id for alarm in house.records[-1].alarms}
    before = len(house.records)
    house.cycle(SetMode(origin(), "passive"))
    house.run(10.0)
    (cleared,) = (
        event
        for record in house.records[before:]
        for event in record.events
        if event.subject == "unit.manual_expired" and event.text.endswith("cleared")
    )
    assert cleared.cause == f"last 2000 W from {origin().actor}"  # not of the set-point that is gone with the mode


@pytest.mark.req("STATE-02")
@pytest.mark.parametrize("mode", ["self_consumption", "passive", "local"])
def test_emergency_stop_takes_power_to_zero_in_the_same_cycle_from_every_mode(mode: str) -> None:
    house = running_house()
    house.cycle(SetMode(origin(), mode))
    house.run(1.0)
    record = house.cycle(EmergencyStopRequest(origin()))
    assert record.safe_stop is not None
    assert record.safe_stop.code == "emergency_stop"
    assert all(command.active_power_w == 0.0 and not command.run for command in record.commands)
    assert house.run(1.0).state is State.ERROR


@pytest.mark.req("STATE-02")
def test_a_broken_emergency_stop_wire_is_a_stop_like_the_pressed_button() -> None:
    house = running_house()
    readings = msgspec.structs.replace(house.readings(), emergency_stop=Contact.OPEN)
    house.readings = lambda: readings  # type: ignore[method-assign]
    record = house.cycle()
    assert record.safe_stop is not None
    assert record.safe_stop.code == "emergency_stop"


@pytest.mark.req("STATE-02")
def test_operator_stop_is_released_in_two_steps_with_a_reason() -> None:
    house = running_house()
    assert house.cycle(Stop(origin(), "cleaning")).safe_stop is not None
    refused = house.cycle(ReleaseStop(origin(), "done", confirm=True)).answers[0]
    assert not refused.accepted
    assert not house.cycle(ReleaseStop(origin(), " ", confirm=False)).answers[0].accepted
    assert house.cycle(ReleaseStop(origin(), "done", confirm=False)).answers[0].accepted
    record = house.cycle(ReleaseStop(origin(), "done", confirm=True))
    assert record.answers[0].accepted
    assert record.safe_stop is None


@pytest.mark.req("STATE-02")
def test_the_second_release_step_comes_too_late_after_half_a_minute() -> None:
    house = running_house()
    house.cycle(Stop(origin(), "cleaning"))
    house.cycle(ReleaseStop(origin(), "done", confirm=False))
    house.run(31.0)
    assert not house.cycle(ReleaseStop(origin(), "done", confirm=True)).answers[0].accepted


@pytest.mark.req("LIM-02")
def test_after_a_stop_the_ramp_starts_from_measured_power_and_not_from_the_last_command() -> None:
    house = running_house()
    house.cycle(Stop(origin(), "test"))
    house.run(1.0)
    house.cycle(ReleaseStop(origin(), "done", confirm=False))
    record = house.cycle(ReleaseStop(origin(), "done", confirm=True))
    ramp_w = house.site.ramp.up_w_per_s * record.dt_s
    assert 0.0 <= record.chain.final.active_power_w <= ramp_w + 1e-6


@pytest.mark.req("LIM-02")
def test_a_bound_that_shrinks_is_obeyed_in_the_same_cycle_whatever_the_ramp() -> None:
    house = running_house(load_w=4000.0)
    house.changes["battery1"] = {"max_discharge_current_a": 10.0}
    record = house.cycle()
    assert record.chain.final.active_power_w <= 10.0 * 51.0
    assert record.chain.final.reason.code == "bms_current"


@pytest.mark.req("INV-03")
def test_no_power_is_commanded_before_the_inverters_own_safety_timer_is_armed() -> None:
    house = House(settings(), load_w=2000.0)
    house.changes["inverter1"] = {"dead_man_armed": False}
    record = house.run(3.0)
    assert record.commands[0].active_power_w == 0.0
    assert record.chain.bounds.max_reason.code == "dead_man"
    house.changes.clear()
    assert house.run(5.0).commands[0].active_power_w == pytest.approx(2000.0, abs=20.0)


def test_no_power_is_commanded_while_the_inverter_is_starting() -> None:
    house = House(settings(), load_w=2000.0)
    house.changes["inverter1"] = {"state": DeviceState.STARTING}
    assert house.run(3.0).commands[0].active_power_w == 0.0
    assert house.records[-1].commands[0].run


@pytest.mark.req("SITE-06")
def test_one_missing_inverter_does_not_stop_the_other() -> None:
    house = House(settings(2, start_timeout_s=2.0), load_w=3000.0)
    house.never.add("inverter2")
    record = house.run(6.0)
    assert record.state is State.RUN
    powers = {command.device_id: command.active_power_w for command in record.commands}
    assert powers["inverter2"] == 0.0
    assert powers["inverter1"] == pytest.approx(3000.0, abs=30.0)


@pytest.mark.req("SITE-06", "STATE-01")
def test_the_start_waits_for_every_device_and_says_for_which() -> None:
    house = House(settings(start_timeout_s=5.0))
    house.never.add("battery1")
    record = house.run(1.0)
    assert record.state is State.INIT
    assert record.safe_stop is not None
    assert record.safe_stop.place == "battery1"
    assert not record.alarms
    record = house.run(6.0)
    assert record.state is State.INIT
    assert {"battery.never", "unit.start_incomplete"} <= {alarm.row_id for alarm in record.alarms}


def test_a_mode_change_makes_no_power_step() -> None:
    house = running_house(load_w=2500.0)
    before_w = house.records[-1].chain.final.active_power_w
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), before_w, valid_s=60.0))
    house.run(1.0)
    record = house.cycle(SetMode(origin(), "self_consumption"))
    assert record.chain.final.active_power_w == pytest.approx(before_w, abs=5.0)
    assert any(event.kind == "mode" for event in record.events)


@pytest.mark.req("INV-05")
def test_two_inverters_share_and_the_fuller_rack_works_more() -> None:
    house = House(settings(2), load_w=4000.0)
    house.changes["battery1"] = {"soc_pct": 80.0}
    house.changes["battery2"] = {"soc_pct": 40.0}
    powers = {command.device_id: command.active_power_w for command in house.run(5.0).commands}
    assert powers["inverter1"] > powers["inverter2"] > 0.0
    assert sum(powers.values()) == pytest.approx(4000.0, abs=30.0)


def test_empty_readings_are_a_safe_stop_and_never_an_exception() -> None:
    house = House(settings())
    house.readings = Readings  # type: ignore[method-assign, assignment]
    record = house.run(30.0)
    assert record.safe_stop is not None
    assert all(command.active_power_w == 0.0 for command in record.commands)


@pytest.mark.req("LIM-01")
def test_charging_stops_where_the_import_limit_of_the_connection_is_reached() -> None:
    site = settings(limits=LimitSettings(grid_import_w=4000.0))
    house = House(site, load_w=3000.0)
    house.run(2.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), -5000.0, valid_s=600.0))
    record = house.run(5.0)
    assert house.grid_w <= 4000.0 + 1.0
    assert record.chain.final.active_power_w == pytest.approx(-1000.0, abs=10.0)
    assert record.chain.final.reason.code == "grid_import"


def test_the_first_cycle_has_no_time_before_it() -> None:
    house = House(settings())
    assert house.cycle().dt_s == 0.0
    assert house.cycle(dt_s=0.25).dt_s == pytest.approx(0.25)
    assert house.cycle(dt_s=-5.0).dt_s == 0.0


REQUESTS: tuple[tuple[Request, str], ...] = (
    (SetMode(origin(), "party"), "unknown"),
    (SetMode(origin(), "self_consumption", {"kp": 9.0}), "0 to 0.4"),
    (SetMode(origin(), "self_consumption", {"gain": 1.0}), "unknown parameter"),
    (SetPower(origin(), 1000.0), "change to"),
)


@pytest.mark.parametrize(("request_", "words"), REQUESTS)
def test_a_wrong_request_is_refused_with_key_value_and_range_and_changes_nothing(request_: Request, words: str) -> None:
    house = running_house()
    mode = house.memory.mode_id, house.memory.mode_parameters
    answer = house.cycle(request_).answers[0]
    assert not answer.accepted
    assert words in answer.text
    assert (house.memory.mode_id, house.memory.mode_parameters) == mode


def test_a_manual_set_point_beyond_the_rating_is_refused_and_not_clamped() -> None:
    house = running_house()
    house.cycle(SetMode(origin(), "local"))
    answer = house.cycle(SetPower(origin(), 6000.0)).answers[0]
    assert not answer.accepted
    assert "-5000 to 5000 W" in answer.text
    assert house.run(1.0).chain.final.active_power_w == 0.0
