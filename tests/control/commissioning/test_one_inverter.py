"""A set-point for one inverter alone, and the alarm of contradicting meters while it is on trial."""

import pytest

from control.record import State
from control.requests import Role, SetMode, SetPower
from tests.control.plant import House, origin, settings


def on_trial(power_w: float = 2000.0) -> House:
    house = House(settings(2), load_w=500.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), power_w, valid_s=3.0, device_id="inverter2"))
    return house


@pytest.mark.parametrize("power_w", [2000.0, -2000.0])
def test_one_inverter_does_it_alone_and_the_other_rests(power_w: float) -> None:
    house = on_trial(power_w)
    record = house.run(1.5)
    assert [command.active_power_w for command in record.commands] == [0.0, pytest.approx(power_w)]
    assert record.chain.unserved_w == 0.0


def test_the_next_set_point_without_a_name_is_shared_again() -> None:
    house = on_trial()
    house.cycle(SetPower(origin(), 2000.0, valid_s=3.0))
    assert [command.active_power_w for command in house.run(1.0).commands] == pytest.approx([1000.0, 1000.0])


@pytest.mark.parametrize(
    ("mode", "role", "device_id", "power_w", "text"),
    [
        ("local", Role.OPERATOR, "inverter1", 100.0, "role operator may not do this; installer is needed"),
        ("local", Role.INSTALLER, "inverter9", 100.0, "'inverter9' is no inverter of this site; there are inverter1,"),
        ("local", Role.INSTALLER, "inverter1", 6000.0, "active_power_w 6000 is outside -5000 to 5000 W"),
        ("external_control", Role.INSTALLER, "inverter1", 100.0, "needs mode Manual; mode is External control"),
    ],
)
def test_what_makes_no_sense_for_one_inverter_is_refused(
    mode: str, role: Role, device_id: str, power_w: float, text: str
) -> None:
    house = House(settings(2), load_w=0.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), mode))
    answer = house.cycle(SetPower(origin(role), power_w, valid_s=3.0, device_id=device_id)).answers[0]
    assert not answer.accepted
    assert text in answer.text


def test_contradicting_meters_do_not_stop_the_unit_while_one_inverter_is_tested() -> None:
    house = on_trial()
    house.load_w = -3000.0
    for _ in range(8):
        house.cycle(SetPower(origin(), 500.0, valid_s=3.0, device_id="inverter2"))
        assert house.run(1.0).state is State.RUN
    house.cycle(SetPower(origin(), 500.0, valid_s=60.0))
    assert house.run(6.0).state is State.ERROR


def test_the_test_must_be_renewed_or_the_meters_count_again() -> None:
    house = on_trial()
    house.load_w = -3000.0
    assert house.run(8.0).state is State.ERROR


def test_the_record_tells_the_parameters_of_the_mode() -> None:
    house = House(settings(), load_w=0.0)
    house.run(1.0)
    record = house.cycle(SetMode(origin(), "peak_shaving", {"import_limit_w": 4000.0}))
    assert record.mode_parameters["import_limit_w"] == 4000.0
