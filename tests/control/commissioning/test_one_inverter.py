"""A set-point for one inverter alone, and the alarm of contradicting meters while it is on trial."""

import pytest

from control import why
from control.readings import DeviceState
from control.record import State
from control.requests import ResetInverter, Role, SetMode, SetPower
from control.settings import LimitSettings
from tests.control.plant import House, origin, settings

FIRST_STEP_W = 1000.0
"""10 kW/s for one cycle: the ramp of this house."""


def on_trial(power_w: float = 2000.0, valid_s: float = 3.0) -> House:
    house = House(settings(2), load_w=500.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), power_w, valid_s=valid_s, device_id="inverter2"))
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


def test_an_inverter_that_falls_silent_and_comes_back_starts_its_set_point_on_the_ramp() -> None:
    house = on_trial(4000.0, valid_s=600.0)
    house.run(2.0)
    house.silent.add("inverter2")
    record = house.run(3.0)
    assert record.safe_stop is None
    assert (record.chain.final.active_power_w, record.chain.unserved_w) == (0.0, 0.0)
    assert record.chain.final.reason.code == "inverter_absent"
    house.silent.clear()
    record = house.cycle()
    assert record.chain.final.reason.code == "ramp"
    assert house.power_w == pytest.approx({"inverter1": 0.0, "inverter2": FIRST_STEP_W})
    assert house.run(1.0).chain.final.active_power_w == 4000.0


def test_a_set_point_of_one_inverter_returns_on_the_ramp_when_its_bms_allows_current_again() -> None:
    house = on_trial(4000.0, valid_s=600.0)
    house.changes["battery2"] = {"max_discharge_current_a": 0.0}
    record = house.run(3.0)
    assert (record.chain.final.active_power_w, record.chain.final.reason.code) == (0.0, "bms_current")
    house.changes.clear()
    house.cycle()
    assert house.power_w["inverter2"] == pytest.approx(FIRST_STEP_W)


def test_a_cleared_fault_does_not_throw_the_inverter_under_test_to_full_charging() -> None:
    house = on_trial(-4000.0, valid_s=600.0)
    house.changes["inverter2"] = {"state": DeviceState.FAULT}
    assert house.run(60.0).chain.final.reason.code == "inverter_fault"
    house.cycle(ResetInverter(origin(), "inverter2"))
    house.changes.clear()
    house.cycle()
    assert house.power_w["inverter2"] == pytest.approx(-FIRST_STEP_W)


@pytest.mark.parametrize(("soc_pct", "power_w", "side"), [(6.0, 3000.0, 1), (99.0, -3000.0, -1)])
def test_why_names_the_limit_of_the_one_inverter_that_holds_its_set_point(
    soc_pct: float, power_w: float, side: int
) -> None:
    house = on_trial(power_w, valid_s=600.0)
    house.changes["battery2"] = {"soc_pct": soc_pct}
    chain = house.run(3.0).chain
    assert chain.final.active_power_w == pytest.approx(side * 1000.0)
    assert (chain.final.reason.code, chain.final.reason.place, chain.unserved_w) == ("soc_window", "battery2", 0.0)
    assert why.holding(chain) == (chain.final.reason,)
    binding = [(limit.device_id, limit.bound.reason.code) for limit in why.limits(chain) if limit.binding]
    assert binding == [("inverter2", "soc_window")]


def test_limits_of_the_site_hold_the_one_inverter_as_well() -> None:
    site = settings(2, limits=LimitSettings(grid_export_w=1000.0))
    house = House(site, load_w=500.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 4000.0, valid_s=600.0, device_id="inverter2"))
    chain = house.run(3.0).chain
    assert chain.final.active_power_w == pytest.approx(1500.0)
    assert [(limit.device_id, limit.bound.reason.code) for limit in why.limits(chain) if limit.binding] == [
        ("", "grid_export")
    ]


def test_a_set_point_by_name_changes_no_bound_of_a_house_with_one_inverter() -> None:
    house = House(settings(), load_w=500.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 2000.0, valid_s=600.0))
    shared = house.run(2.0).chain
    house.cycle(SetPower(origin(), 2000.0, valid_s=600.0, device_id="inverter1"))
    assert house.run(2.0).chain.bounds == shared.bounds
