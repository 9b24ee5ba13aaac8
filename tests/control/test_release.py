"""A release is of the stop a person has seen: a stop pressed after its first step needs two steps of its own."""

import msgspec
import pytest

from control.readings import Readings, SignalReading, SignalRole
from control.requests import EmergencyStop, ReleaseStop, Request, Stop
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
