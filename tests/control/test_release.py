"""A release is of the stop a person has seen: a stop pressed after its first step needs two steps of its own."""

import msgspec
import pytest

from control.cycle import initial, persistent
from control.readings import Readings, SignalReading, SignalRole
from control.record import State
from control.requests import ChangeState, EmergencyStop, ReleaseStop, Request, SetMode, SetPower, Stop
from control.settings import SignalSettings
from tests.control.plant import House, origin, settings


class Wired(House):
    """A house with a wired emergency stop."""

    contact = 1.0

    def readings(self) -> Readings:
        return msgspec.structs.replace(super().readings(), signals=(SignalReading("stop", self.at_s, self.contact),))

    def press(self) -> None:
        """Press the button for a second and let it go."""
        self.contact = 0.0
        self.run(1.0)
        self.contact = 1.0
        self.run(1.0)


def wired() -> Wired:
    house = Wired(settings(signals=(SignalSettings("stop", SignalRole.EMERGENCY_STOP),)))
    house.run(3.0)
    assert house.records[-1].safe_stop is None
    return house


def release(house: House, *, confirm: bool) -> str:
    (answer,) = house.cycle(ReleaseStop(origin(), "checked", confirm=confirm)).answers
    return answer.text


@pytest.mark.req("STATE-02")
@pytest.mark.parametrize("second", [Stop(origin(), "somebody is inside"), EmergencyStop(origin())])
def test_a_stop_between_the_two_steps_of_a_release_is_not_released_with_them(second: Request) -> None:
    house = wired()
    house.cycle(Stop(origin(), "work"))
    release(house, confirm=False)
    house.run(5.0)
    house.cycle(second)
    house.run(5.0)
    assert "first" in release(house, confirm=True)
    assert house.run(1.0).safe_stop is not None
    release(house, confirm=False)
    release(house, confirm=True)
    assert house.run(5.0).safe_stop is None


@pytest.mark.req("STATE-02")
def test_a_button_pressed_again_between_the_two_steps_needs_two_steps_again() -> None:
    house = wired()
    house.press()
    release(house, confirm=False)
    house.press()
    assert "first" in release(house, confirm=True)
    assert house.run(1.0).safe_stop is not None
    release(house, confirm=False)
    release(house, confirm=True)
    assert house.run(5.0).safe_stop is None


@pytest.mark.req("STATE-02")
@pytest.mark.parametrize("how", ["button", "emergency stop", "stop", "maintenance"])
def test_a_set_point_from_before_a_stop_does_not_drive_when_the_stop_ends(how: str) -> None:
    house = wired()
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 2000.0, valid_s=3600.0))
    house.run(10.0)
    assert house.power_w["inverter1"] == pytest.approx(2000.0)
    if how == "maintenance":
        house.cycle(ChangeState(origin(), "maintenance"))
        house.run(60.0)
        house.cycle(ChangeState(origin(), "run"))
    else:
        if how == "button":
            house.press()
        else:
            house.cycle(EmergencyStop(origin()) if how == "emergency stop" else Stop(origin(), "work"))
        house.run(60.0)
        release(house, confirm=False)
        release(house, confirm=True)
    record = house.run(30.0)
    assert record.state is State.RUN
    assert house.power_w["inverter1"] == 0.0
    house.cycle(SetPower(origin(), 1000.0, valid_s=60.0))
    house.run(5.0)
    assert house.power_w["inverter1"] == pytest.approx(1000.0), "a new one is obeyed"


def test_what_was_given_during_a_stop_is_meant_for_after_it() -> None:
    house = wired()
    house.cycle(Stop(origin(), "work"), SetMode(origin(), "local"))
    house.cycle(SetPower(origin(), 1500.0, valid_s=60.0))
    release(house, confirm=False)
    release(house, confirm=True)
    house.run(5.0)
    assert house.power_w["inverter1"] == pytest.approx(1500.0)


@pytest.mark.req("STATE-01")
@pytest.mark.parametrize("restart_asked", [False, True])
def test_a_unit_somebody_works_on_is_still_in_maintenance_after_a_restart(*, restart_asked: bool) -> None:
    house = House(settings(), load_w=2000.0)
    house.run(10.0)
    house.cycle(ChangeState(origin(), "maintenance"))
    house.run(5.0)
    if restart_asked:
        house.cycle(ChangeState(origin(), "restart"))
    for _ in range(2):
        house.memory = initial(house.site, persistent(house.memory))
        record = house.run(60.0)
        assert record.state is State.MAINTENANCE
        assert record.safe_stop is not None
        assert house.power_w["inverter1"] == 0.0
    house.cycle(ChangeState(origin(), "run"))
    assert house.run(10.0).state is State.RUN
    assert not persistent(house.memory).maintenance
    house.memory = initial(house.site, persistent(house.memory))
    assert house.run(10.0).state is State.RUN
