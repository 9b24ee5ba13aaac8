"""One cycle, field by field: what the record says and what the next cycle remembers."""

import msgspec
import pytest

from control.modes import MODES
from control.modes.mode import Wish
from control.readings import DeviceKind, DeviceState, DeviceStatus, Instant, Link
from control.reasons import Reason
from control.record import Claimed, Event, EventKind, Setpoint, State, StopInfo
from control.requests import ChangeState, EmergencyStop, ReleaseStop, SetMode, SetPower, Stop
from control.settings import LimitSettings, PowerPriority, RampSettings
from tests.control.limit_cases import cells
from tests.control.plant import UTC_0, House, always, origin, settings


def manual(power_w: float = 0.0, reactive_var: float = 0.0, units: int = 1, **changes: object) -> House:
    """A house in manual mode with a set-point given in the newest cycle."""
    house = House(settings(units, **changes), load_w=0.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), power_w, reactive_var, valid_s=600.0))
    return house


def test_the_record_of_a_running_unit_is_complete() -> None:
    house = manual(2000.0, 500.0, ramp=RampSettings(1000.0, 2000.0))
    status = DeviceStatus("inverter1", DeviceKind.INVERTER, Link.ONLINE)
    readings = msgspec.structs.replace(house.readings(), devices=(status,))
    house.readings = lambda: readings  # type: ignore[method-assign]
    record = house.cycle(dt_s=0.05)
    assert record.cycle == len(house.records) - 1
    assert house.memory.cycle == record.cycle + 1
    assert record.at == house.memory.at == Instant(house.at_s, UTC_0 + house.at_s)
    assert record.dt_s == pytest.approx(0.05)
    assert (record.state, record.mode_id, record.safe_stop) == (State.RUN, "local", None)
    assert record.snapshot.at_s == house.at_s
    assert record.devices == (status,)
    chain = record.chain
    assert chain.claims == (Claimed("mode", "local"),)
    assert chain.wish == Setpoint(2000.0, 500.0, "local", Reason("manual", "tester", {"active_power_w": 2000.0}))
    assert chain.ramped == chain.final
    assert chain.final.active_power_w == pytest.approx(150.0)
    ramped = Setpoint(0.0, 500.0, "local", Reason("ramp", values={"ramp_w_per_s": 1000.0}))
    assert msgspec.structs.replace(chain.final, active_power_w=0.0) == ramped
    assert chain.units[0].bounds.min_w == chain.bounds.min_w == -5000.0
    assert chain.unserved_w == 0.0
    command = record.commands[0]
    assert (command.device_id, command.run, command.source) == ("inverter1", True, "local")
    assert (command.active_power_w, command.reactive_power_var) == (chain.final.active_power_w, 500.0)
    assert command.reason == chain.final.reason
    assert command.valid_until_s == house.at_s + 0.5
    assert record.stops == StopInfo("", emergency_stop=False, release_armed=False)
    assert (record.manual.active_power_w, record.manual.reactive_power_var) == (2000.0, 500.0)
    assert record.manual.expires_in_s == pytest.approx(600.0 - 0.05)
    assert (record.events, record.answers, record.alarms) == ((), (), ())
    assert (house.memory.last_power_w, house.memory.last_reactive_var) == (command.active_power_w, 500.0)
    assert (house.memory.resume, house.memory.safe_stop_code) == (False, "")


def test_requests_are_answered_in_the_record_of_their_cycle() -> None:
    house = manual()
    record = house.cycle(SetPower(origin(request_id="a"), 100.0, valid_s=1.0), Stop(origin(request_id="b"), "test"))
    assert [(answer.request_id, answer.accepted) for answer in record.answers] == [("a", True), ("b", True)]
    assert house.run(2.0).manual.expires_in_s == 0.0


def test_every_change_of_state_is_an_event_with_both_states_and_the_alarm_that_caused_it() -> None:
    house = House(settings(), load_w=0.0)
    house.run(1.0)
    events = [event for record in house.records for event in record.events if event.kind is EventKind.STATE]
    assert events == [Event(EventKind.STATE, "run", "init to run", "every device answers")]
    house.changes["battery1"] = {"alarms": ("cell over-voltage",)}
    house.run(1.0)
    events = [event for record in house.records for event in record.events if event.kind is EventKind.STATE]
    assert events[1:] == [Event(EventKind.STATE, "error", "run to error", "battery.protection@battery1")]


def test_a_safe_stop_is_an_event_when_it_begins_changes_and_ends() -> None:
    house = manual(500.0)
    house.records.clear()
    house.cycle(Stop(origin(), "cleaning"))
    house.run(0.3)
    house.cycle(EmergencyStop(origin()))
    house.cycle(ReleaseStop(origin(), "done", confirm=False), ReleaseStop(origin(), "done", confirm=True))
    house.run(3.0)
    stops = [event for record in house.records for event in record.events if event.kind is EventKind.SAFE_STOP]
    assert [(event.subject, event.text) for event in stops[:2]] == [
        ("operator_stop", "safe stop"),
        ("emergency_stop", "safe stop"),
    ]
    assert (stops[-1].kind, stops[-1].text, stops[-1].cause) == (
        EventKind.SAFE_STOP,
        "safe stop ended",
        "its cause has gone",
    )
    assert stops[-1].subject == stops[-2].subject


def test_the_start_names_what_it_waits_for_as_the_cause_of_its_stop() -> None:
    house = House(settings())
    house.never.add("battery1")
    event = next(event for event in house.cycle().events if event.kind is EventKind.SAFE_STOP)
    assert event == Event(EventKind.SAFE_STOP, "starting", "safe stop", "battery1")
    assert house.memory.safe_stop_code == "starting"
    assert house.cycle().events == ()


def test_a_stop_holds_everything_at_zero_and_forgets_where_power_was() -> None:
    house = manual(2000.0, 800.0)
    house.run(2.0)
    record = house.cycle(Stop(origin(), "cleaning"))
    still = Setpoint(0.0, 0.0, "safety", Reason("operator_stop"))
    assert record.chain.ramped == record.chain.final == still
    assert record.chain.wish == still
    assert record.chain.claims == (Claimed("stop", "safety"), Claimed("mode", "local"))
    assert record.stops == StopInfo("cleaning", emergency_stop=False, release_armed=False)
    assert record.commands[0].run
    assert (house.memory.last_power_w, house.memory.last_reactive_var, house.memory.resume) == (0.0, 0.0, True)
    assert house.cycle(ReleaseStop(origin(), "done", confirm=False)).stops.release_armed
    house.run(29.0)
    assert house.records[-1].stops.release_armed
    assert not house.run(2.0).stops.release_armed
    record = house.cycle(EmergencyStop(origin()))
    assert record.stops.emergency_stop
    assert not record.commands[0].run


def test_an_idle_unit_rests_without_a_safe_stop_and_its_mode_starts_afresh() -> None:
    house = House(settings(), load_w=2000.0)
    house.run(3.0)
    assert house.memory.mode_memory is not None
    house.cycle(ChangeState(origin(), "idle"))
    record = house.run(1.0)
    assert (record.state, record.safe_stop) == (State.IDLE, None)
    assert record.chain.claims == (Claimed("stop", "lifecycle"), Claimed("mode", "self_consumption"))
    assert record.chain.wish == Setpoint(0.0, 0.0, "lifecycle", Reason("idle"))
    assert (record.commands[0].active_power_w, record.commands[0].run) == (0.0, False)
    assert house.memory.mode_memory is None
    assert not house.memory.resume


def test_what_a_mode_needs_and_does_not_have_is_a_stop_with_that_reason() -> None:
    house = House(settings(), load_w=2000.0)
    house.run(3.0)
    house.silent.add("grid")
    record = house.run(1.0)
    still = Setpoint(0.0, 0.0, "safety", Reason("need_grid_meter"))
    assert (record.chain.wish, record.chain.ramped, record.chain.final) == (still, still, still)
    assert record.chain.claims == (Claimed("mode", "self_consumption"),)


@pytest.mark.parametrize(
    ("away_w", "state", "watched"),
    [
        (549.0, DeviceState.RUNNING, False),
        (550.0, DeviceState.RUNNING, False),
        (551.0, DeviceState.RUNNING, True),
        (-551.0, DeviceState.RUNNING, True),
        (2000.0, DeviceState.STANDBY, False),
    ],
)
def test_an_inverter_is_watched_that_is_a_tenth_of_its_rating_away_from_its_command(
    away_w: float, state: DeviceState, watched: bool
) -> None:
    house = manual()
    house.changes["inverter1"] = {"active_power_w": away_w, "state": state}
    house.cycle()
    since_s = house.at_s
    house.run(0.5)
    assert house.memory.tracking_since_s == ({"inverter1": since_s} if watched else {})
    house.changes.clear()
    house.cycle()
    assert house.memory.tracking_since_s == {}


@pytest.mark.parametrize(("away_w", "watched"), [(99.0, False), (101.0, True)])
def test_a_small_inverter_is_watched_from_a_hundred_watts(away_w: float, watched: bool) -> None:
    house = manual()
    house.changes["inverter1"] = {"active_power_w": away_w, "rated_apparent_va": 600.0}
    house.cycle()
    assert bool(house.memory.tracking_since_s) is watched


def test_the_start_may_take_its_time_and_not_longer() -> None:
    house = House(settings(start_timeout_s=5.0))
    house.never.add("battery1")
    house.at_s = 99.0
    house.cycle(dt_s=1.0)
    assert "battery.never" not in {alarm.row_id for alarm in house.cycle(dt_s=4.5).alarms}
    house.cycle(dt_s=0.5)
    assert "battery.never" in {alarm.row_id for alarm in house.cycle(dt_s=0.1).alarms}


@pytest.mark.req("LIM-05")
def test_after_a_low_cell_voltage_power_returns_over_twenty_seconds() -> None:
    house = manual(5000.0)
    house.run(2.0)
    house.changes["battery1"] = {"cells": cells(min_voltage_v=2.7)}
    assert house.cycle().chain.final.active_power_w == 0.0
    house.changes.clear()
    for second in range(1, 8):
        record = house.run(1.0)
        assert record.chain.bounds.max_w == pytest.approx(250.0 * second)
        assert record.chain.final.reason.code == "cell_voltage"
    assert house.run(20.0).chain.final.active_power_w == pytest.approx(5000.0)
    assert house.memory.limits.eased == {}


def test_reactive_power_first_holds_in_the_very_cycle_it_is_asked_for() -> None:
    limits = LimitSettings(power_priority=PowerPriority.REACTIVE)
    house = manual(5000.0, 0.0, limits=limits)
    house.changes["inverter1"] = {"rated_apparent_va": 5100.0}
    house.run(3.0)
    left_w = (5100.0**2 - 2500.0**2) ** 0.5
    record = house.cycle(SetPower(origin(), 5000.0, 2500.0, valid_s=600.0))
    command = record.commands[0]
    assert (command.active_power_w, command.reactive_power_var) == pytest.approx((left_w, 2500.0))
    assert record.chain.unserved_w == pytest.approx(5000.0 - left_w)
    record = house.cycle()
    assert record.chain.final.reason == Reason("apparent_power", "inverter1", {"reactive_var": 2500.0})
    assert record.chain.final.active_power_w == pytest.approx(left_w)
    assert record.chain.unserved_w == 0.0


def test_the_set_point_shows_the_reactive_power_that_active_power_leaves_and_not_the_one_wished_for() -> None:
    house = manual(5000.0, 2500.0)
    record = house.run(3.0)
    left_var = (5500.0**2 - 5000.0**2) ** 0.5
    assert record.chain.wish.reactive_power_var == 2500.0
    assert record.chain.final.reactive_power_var == pytest.approx(left_var)
    assert record.commands[0].reactive_power_var == record.chain.final.reactive_power_var
    record = house.cycle(SetPower(origin(), 4000.0, 2500.0, valid_s=600.0))
    assert record.chain.final.reactive_power_var == record.commands[0].reactive_power_var > left_var
    assert house.run(2.0).chain.final.reactive_power_var == 2500.0


def test_a_current_beyond_the_limit_is_remembered_from_cycle_to_cycle() -> None:
    house = manual(5000.0)
    house.run(2.0)
    house.changes["battery1"] = {"current_a": 60.0, "max_discharge_current_a": 50.0}
    record = house.run(1.0)
    full_w = 50.0 * 51.0 * 0.96
    assert record.chain.final.active_power_w == pytest.approx(full_w * (1.0 - 0.4 * 0.2 * 0.9))
    assert record.chain.final.reason.code == "rack_current"


def test_a_mode_sees_bounds_parameters_time_and_the_last_power(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    mode = MODES["local"]

    def decide(inputs: object) -> Wish:
        seen.append(inputs)
        return mode.decide(inputs)  # type: ignore[arg-type]

    house = manual(1000.0)
    monkeypatch.setattr("control.decision.MODES", {"local": msgspec.structs.replace(mode, decide=decide)})
    house.run(1.0)
    before_w = house.memory.last_power_w
    house.cycle(dt_s=0.2)
    inputs = seen[-1]
    assert (inputs.low_w, inputs.high_w) == (-5000.0, 5000.0)
    assert inputs.last_power_w == before_w == 1000.0
    assert inputs.dt_s == pytest.approx(0.2)
    assert inputs.now == house.memory.at
    assert inputs.manual is house.memory.manual
    assert inputs.parameters is house.memory.mode_parameters
    assert inputs.snapshot is house.records[-1].snapshot
    assert inputs.memory is None


@pytest.mark.parametrize(("power_w", "bound"), [(5001.0, 5000.0), (-5001.0, -5000.0), (5000.0, None), (-5000.0, None)])
def test_a_wish_beyond_the_bounds_takes_the_bound_and_its_reason(
    monkeypatch: pytest.MonkeyPatch, power_w: float, bound: float | None
) -> None:
    house = manual()
    wish = Wish(power_w, Reason("passive"), reactive_power_var=100.0, bypass_ramp=True)
    monkeypatch.setattr(
        "control.decision.MODES", {"local": msgspec.structs.replace(MODES["local"], decide=always(wish))}
    )
    record = house.cycle()
    assert record.chain.ramped == Setpoint(power_w, 100.0, "local", Reason("passive"))
    if bound is None:
        assert record.chain.final == record.chain.ramped
    else:
        assert record.chain.final == Setpoint(bound, 100.0, "local", Reason("inverter_rating", "inverter1"))
