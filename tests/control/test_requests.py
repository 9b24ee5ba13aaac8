"""Requests: carried out whole or refused with the reason, by role."""

import msgspec
import pytest

from control.record import State
from control.requests import (
    AcknowledgeAlarms,
    ApplySettings,
    ChangeState,
    EmergencyStop,
    ReleaseStop,
    Request,
    ResetAlarms,
    Role,
    SetMode,
    SetPower,
    Stop,
)
from control.settings import LimitSettings
from tests.control.plant import House, origin, settings


def running() -> House:
    house = House(settings(), load_w=1500.0)
    house.run(3.0)
    return house


VIEWER = origin(Role.VIEWER)
OPERATOR = origin(Role.OPERATOR)


@pytest.mark.parametrize(
    "request_",
    [
        SetMode(VIEWER, "passive"),
        SetPower(VIEWER, 100.0),
        ReleaseStop(VIEWER, "x", confirm=False),
        ChangeState(OPERATOR, "maintenance"),
        ChangeState(VIEWER, "idle"),
        AcknowledgeAlarms(VIEWER, ("a",)),
        ResetAlarms(VIEWER, ("a",)),
        ApplySettings(OPERATOR, settings()),
    ],
    ids=lambda request: f"{type(request).__name__}-{request.origin.role.value}",
)
def test_a_role_that_is_too_low_is_refused_and_told_which_is_needed(request_: Request) -> None:
    answer = running().cycle(request_).answers[0]
    assert not answer.accepted
    assert "may not do this" in answer.text


@pytest.mark.parametrize("request_", [Stop(VIEWER, "smoke"), EmergencyStop(VIEWER)])
def test_anybody_may_stop_the_unit(request_: Request) -> None:
    record = running().cycle(request_)
    assert record.answers[0].accepted
    assert record.safe_stop is not None


@pytest.mark.req("STATE-01")
def test_idle_rests_at_zero_power_without_a_safe_stop_and_run_wakes_it() -> None:
    house = running()
    record = house.cycle(ChangeState(OPERATOR, "idle"))
    assert record.state is State.IDLE
    assert record.safe_stop is None
    record = house.run(2.0)
    assert record.commands[0].active_power_w == 0.0
    assert not record.commands[0].run
    house.cycle(ChangeState(OPERATOR, "run"))
    assert house.run(5.0).commands[0].active_power_w == pytest.approx(1500.0, abs=20.0)


@pytest.mark.req("STATE-01")
def test_maintenance_leads_back_to_work_over_the_start_checks() -> None:
    house = running()
    assert house.cycle(ChangeState(origin(), "maintenance")).state is State.MAINTENANCE
    refused = house.cycle(ChangeState(origin(), "idle")).answers[0]
    assert refused.text == "from maintenance there is no way to idle, allowed: init, reboot, restart"
    house.cycle(ChangeState(origin(), "run"))
    states = {event.text for record in house.records[-1:] for event in record.events if event.kind == "state"}
    assert states == {"maintenance to init", "init to run"}


@pytest.mark.req("STATE-01")
def test_an_unknown_state_is_refused_with_the_allowed_ones() -> None:
    answer = running().cycle(ChangeState(origin(), "flying")).answers[0]
    assert "allowed: run, idle, init, maintenance, restart, reboot" in answer.text


@pytest.mark.req("STATE-01")
@pytest.mark.parametrize("state", ["restart", "reboot"])
def test_restart_and_reboot_hold_the_unit_at_zero_power(state: str) -> None:
    record = running().cycle(ChangeState(origin(), state))
    assert record.safe_stop is not None
    assert record.safe_stop.code == "shutting_down"


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (SetPower(origin(), float("nan")), "-5000 to 5000"),
        (SetPower(origin(), 100.0, 9000.0), "reactive_power_var 9000 is outside"),
        (SetPower(origin(), 100.0, valid_s=0.1), "valid_s 0.1 is outside 0.5 to 3600"),
        (SetPower(origin(), 100.0, valid_s=1e9), "0.5 to 3600"),
    ],
)
def test_a_wrong_set_point_names_value_and_range(request_: Request, words: str) -> None:
    house = running()
    house.cycle(SetMode(origin(), "local"))
    answer = house.cycle(request_).answers[0]
    assert not answer.accepted
    assert words in answer.text


def test_reactive_power_stays_inside_the_circle_of_the_inverter() -> None:
    house = running()
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 5000.0, 2400.0, valid_s=60.0))
    command = house.run(3.0).commands[0]
    assert command.active_power_w == pytest.approx(5000.0)
    assert command.reactive_power_var == pytest.approx((5500.0**2 - 5000.0**2) ** 0.5)


@pytest.mark.req("SITE-04")
def test_new_limits_are_in_force_in_the_same_cycle_without_a_step_of_power() -> None:
    house = running()
    before_w = house.records[-1].chain.final.active_power_w
    site = settings(limits=LimitSettings(min_soc_pct=10.0))
    record = house.cycle(ApplySettings(origin(), site))
    assert record.answers[0].accepted
    assert record.chain.final.active_power_w == pytest.approx(before_w, abs=5.0)
    stricter = settings(limits=LimitSettings(max_discharge_w=500.0))
    assert house.cycle(ApplySettings(origin(), stricter)).chain.final.active_power_w == 500.0


@pytest.mark.req("SITE-04")
def test_devices_cannot_be_added_while_the_unit_runs() -> None:
    house = running()
    answer = house.cycle(ApplySettings(origin(), settings(2))).answers[0]
    assert not answer.accepted
    assert "next restart" in answer.text


@pytest.mark.req("MOD-12", "SITE-04")
def test_a_mode_parameter_changes_live_and_keeps_the_others() -> None:
    house = running()
    house.cycle(SetMode(origin(), "self_consumption", {"target_w": 200.0}))
    house.cycle(SetMode(origin(), "self_consumption", {"deadband_w": 5.0}))
    house.run(5.0)
    assert house.memory.mode_parameters["target_w"] == 200.0
    assert house.grid_w == pytest.approx(200.0, abs=20.0)


def test_releasing_without_a_stop_says_so() -> None:
    answer = running().cycle(ReleaseStop(origin(), "x", confirm=False)).answers[0]
    assert answer.text == "no stop is in force"


def test_acknowledging_what_is_not_there_names_it() -> None:
    answer = running().cycle(AcknowledgeAlarms(origin(), ("battery.silent@nowhere",))).answers[0]
    assert not answer.accepted
    assert "battery.silent@nowhere" in answer.text


def test_a_stop_survives_a_restart_and_an_unknown_mode_of_the_past_does_not() -> None:
    from control.cycle import initial, persistent

    house = running()
    house.cycle(Stop(origin(), "cleaning"))
    kept = persistent(house.memory)
    assert kept.operator_stop == "cleaning"
    again = House(settings())
    again.memory = initial(again.site, msgspec.structs.replace(kept, mode_id="mode_of_old", mode_parameters={"x": 1.0}))
    record = again.run(2.0)
    assert record.mode_id == "self_consumption"
    assert record.safe_stop is not None
    assert record.safe_stop.code == "operator_stop"
    worn = msgspec.structs.replace(kept, mode_parameters={"kp": 99.0})
    assert initial(again.site, worn).mode_parameters["kp"] == 0.3
