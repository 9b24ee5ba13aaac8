"""Clearing an inverter's fault by request."""

import pytest

from control.readings import DeviceState
from control.requests import ResetInverter, Role
from tests.control.plant import House, origin, settings


def faulty() -> House:
    house = House(settings(2))
    house.run(2.0)
    house.changes["inverter2"] = {"state": DeviceState.FAULT}
    house.run(1.0)
    return house


def resets(house: House) -> list[bool]:
    return [command.reset for command in house.records[-1].commands]


def ask(house: House, device_id: str = "inverter2") -> str:
    answer = house.cycle(ResetInverter(origin(Role.OPERATOR), device_id)).answers[0]
    return answer.text if answer.accepted else f"refused: {answer.text}"


def test_the_command_of_the_faulty_inverter_alone_carries_the_reset_until_the_fault_is_gone() -> None:
    house = faulty()
    assert resets(house) == [False, False]
    assert ask(house) == "reset of inverter inverter2, number 1 of 3 in an hour"
    assert resets(house) == [False, True]
    house.run(1.0)
    assert resets(house) == [False, True]
    house.changes["inverter2"] = {"state": DeviceState.OFF}
    house.cycle()
    assert resets(house) == [False, False]


def test_a_reset_that_does_not_help_ends_after_five_seconds() -> None:
    house = faulty()
    ask(house)
    house.run(4.8)
    assert resets(house) == [False, True]
    house.run(0.4)
    assert resets(house) == [False, False]


def test_a_reset_goes_on_while_the_inverter_does_not_answer() -> None:
    house = faulty()
    ask(house)
    house.silent.add("inverter2")
    house.run(1.5)
    assert resets(house) == [False, True]


def test_more_than_three_resets_in_an_hour_are_refused_with_the_time_left() -> None:
    house = faulty()
    for number in (1, 2, 3):
        assert f"number {number} of 3" in ask(house)
        house.run(10.0)
    assert ask(house) == "refused: 3 resets an hour are allowed; the next in 59 min"
    for _ in range(120):
        house.cycle(dt_s=30.0)
    assert "of 3 in an hour" in ask(house)


@pytest.mark.parametrize(
    ("device_id", "words"),
    [
        ("inverter1", "inverter1 is not in fault"),
        ("inverter9", "'inverter9' is unknown, allowed: inverter1, inverter2"),
    ],
)
def test_an_inverter_without_fault_is_not_reset(device_id: str, words: str) -> None:
    assert words in ask(faulty(), device_id)


def test_a_viewer_may_not_reset() -> None:
    assert "operator is needed" in faulty().cycle(ResetInverter(origin(Role.VIEWER), "inverter2")).answers[0].text
