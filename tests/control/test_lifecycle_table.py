"""The lifecycle as one table: every pair of states is allowed or refused, and each can be stopped."""

import itertools

import msgspec
import pytest

from control import lifecycle
from control.cycle import initial, persistent
from control.readings import NEVER_S, Contact, DeviceState
from control.record import CycleRecord, State, UnitState
from control.requests import ChangeState, EmergencyStop, ReleaseStop, Role, Stop
from control.settings import LimitSettings
from tests.control.plant import House, origin, settings
from tests.control.tampered import Tampered, watched

WAY_TO: dict[State, tuple[str, ...]] = {
    State.RUN: (),
    State.IDLE: ("idle",),
    State.MAINTENANCE: ("maintenance",),
    State.REBOOT: ("reboot",),
    State.RESTART: ("restart",),
}


def house_in(state: State) -> Tampered:
    """A house that has come into a state in a way that happens on site."""
    house = watched()
    if state is State.INIT:
        house.never.add("battery1")
        house.run(1.0)
    else:
        house.run(3.0)
        for asked in WAY_TO.get(state, ()):
            house.cycle(ChangeState(origin(), asked))
    if state is State.ERROR:
        house.values["smoke1"] = 1.0
        house.run(0.5)
    assert house.records[-1].state is state
    return house


ALLOWED = {
    ("init", "run"), ("init", "maintenance"), ("init", "restart"), ("init", "reboot"),
    ("run", "idle"), ("run", "maintenance"), ("run", "restart"), ("run", "reboot"),
    ("idle", "run"), ("idle", "maintenance"), ("idle", "restart"), ("idle", "reboot"),
    ("maintenance", "run"), ("maintenance", "init"), ("maintenance", "restart"), ("maintenance", "reboot"),
    ("error", "run"), ("error", "init"), ("error", "maintenance"), ("error", "restart"), ("error", "reboot"),
}  # fmt: skip
"""What a person may ask for, written down a second time; `run` from maintenance and error leads over init."""


@pytest.mark.req("STATE-01")
@pytest.mark.parametrize(("here", "asked"), list(itertools.product(State, State)), ids=str)
def test_every_pair_of_states_is_allowed_or_refused_with_a_reason(here: State, asked: State) -> None:
    house = house_in(here)
    answer = house.cycle(ChangeState(origin(), asked.value)).answers[0]
    assert answer.accepted is ((here.value, asked.value) in ALLOWED)
    if answer.accepted:
        assert house.memory.lifecycle.state in {*lifecycle.ALLOWED[here], *lifecycle.ALLOWED[State.INIT]}
    else:
        assert "allowed: " in answer.text
        assert house.memory.lifecycle.state is here


def held(record: CycleRecord) -> bool:
    stopped = record.safe_stop is not None and record.safe_stop.code == "emergency_stop"
    return stopped and all(command.active_power_w == 0.0 and not command.run for command in record.commands)


@pytest.mark.req("STATE-02")
@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("how", ["request", "contact"])
def test_an_emergency_stop_acts_at_once_in_every_state(state: State, how: str) -> None:
    house = house_in(state)
    if how == "contact":
        house.edits.append(lambda readings: msgspec.structs.replace(readings, emergency_stop=Contact.OPEN))
    record = house.cycle(EmergencyStop(origin())) if how == "request" else house.cycle()
    assert held(record)
    assert held(house.run(1.0))


@pytest.mark.req("STATE-02")
def test_an_operator_stop_is_kept_over_a_restart_and_released_in_two_steps_by_an_operator_with_a_reason() -> None:
    house = watched()
    house.run(3.0)
    house.cycle(Stop(origin(Role.VIEWER), "smell of smoke"))
    again = House(settings())
    again.memory = initial(again.site, persistent(house.memory))
    record = again.run(3.0)
    assert record.safe_stop is not None
    assert (record.safe_stop.code, record.stops.operator_stop) == ("operator_stop", "smell of smoke")
    release = [
        (Role.VIEWER, "checked", False, False),
        (Role.OPERATOR, "checked", True, False),
        (Role.OPERATOR, "", False, False),
        (Role.OPERATOR, "checked", False, True),
        (Role.OPERATOR, "checked", True, True),
    ]
    for role, reason, confirm, accepted in release:
        answer = again.cycle(ReleaseStop(origin(role), reason, confirm=confirm)).answers[0]
        assert answer.accepted is accepted, answer.text
    assert again.run(1.0).safe_stop is None


UNIT_CASES: dict[UnitState, dict[str, object]] = {
    UnitState.FAULT: {"state": DeviceState.FAULT},
    UnitState.STANDBY: {"state": DeviceState.STANDBY},
}


def unit_state(house: House) -> UnitState:
    (unit,) = house.records[-1].units
    assert unit.device_id == "inverter1"
    return unit.state


@pytest.mark.req("STATE-01")
def test_each_inverter_tells_what_it_does_beside_the_state_of_the_whole() -> None:
    house = House(settings(), load_w=1500.0)
    house.never.add("inverter1")
    house.run(0.2)
    assert unit_state(house) is UnitState.UNKNOWN
    house.never.clear()
    house.run(3.0)
    assert unit_state(house) is UnitState.DISCHARGING
    house.pv_w = 4000.0
    house.run(5.0)
    assert unit_state(house) is UnitState.CHARGING
    house.pv_w = 1500.0
    house.run(5.0)
    assert unit_state(house) is UnitState.READY
    house.load_w = 9000.0
    house.run(8.0)
    assert unit_state(house) is UnitState.LIMITED
    house.load_w, house.pv_w = 500.0, 9000.0
    house.run(8.0)
    assert unit_state(house) is UnitState.LIMITED
    for state, changes in UNIT_CASES.items():
        house.changes["inverter1"] = changes
        house.run(0.2)
        assert unit_state(house) is state


@pytest.mark.req("STATE-01")
def test_a_unit_that_may_do_nothing_is_limited_and_a_full_one_at_rest_is_ready() -> None:
    house = House(settings(limits=LimitSettings(max_soc_pct=90.0)), load_w=500.0, pv_w=4000.0, soc_pct=95.0)
    house.run(4.0)
    assert unit_state(house) is UnitState.READY
    house.changes["battery1"] = {"charge_allowed": False, "discharge_allowed": False}
    house.run(0.2)
    assert unit_state(house) is UnitState.LIMITED
    assert house.memory.lifecycle.entered_at_s > NEVER_S
