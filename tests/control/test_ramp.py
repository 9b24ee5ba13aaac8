"""The ramp: rates away from and towards zero, by mode, state of charge and temperature; reactive power too."""

import msgspec
import pytest

from control import curve, ramp
from control.modes import MODES
from control.modes.mode import Wish
from control.reasons import Reason
from control.requests import SetMode, SetPower, Stop
from control.settings import PowerPriority, RampSettings
from tests.control.limit_cases import battery, cells, snapshot
from tests.control.plant import House, always, origin, settings

UP, DOWN = 1000.0, 3000.0


@pytest.mark.req("LIM-04")
@pytest.mark.parametrize(
    ("wanted", "last", "dt_s", "expected", "rate"),
    [
        (5000.0, 0.0, 0.1, 100.0, UP),
        (5000.0, 1000.0, 0.1, 1100.0, UP),
        (-5000.0, -1000.0, 0.1, -1100.0, UP),
        (-5000.0, 0.0, 0.1, -100.0, UP),
        (1050.0, 1000.0, 0.1, 1050.0, 0.0),
        (1100.0, 1000.0, 0.1, 1100.0, 0.0),
        (0.0, 1000.0, 0.1, 700.0, DOWN),
        (500.0, 1000.0, 0.1, 700.0, DOWN),
        (-500.0, -1000.0, 0.1, -700.0, DOWN),
        (800.0, 1000.0, 0.1, 800.0, 0.0),
        (700.0, 1000.0, 0.1, 700.0, 0.0),
        (0.0, 200.0, 0.1, 0.0, 0.0),
        (0.0, 300.0, 0.1, 0.0, 0.0),
        # through zero: down at 3 kW/s, the rest of the time up at 1 kW/s
        (-5000.0, 1000.0, 0.1, 700.0, DOWN),
        (-5000.0, 150.0, 0.1, -50.0, UP),
        (5000.0, -150.0, 0.1, 50.0, UP),
        (-20.0, 150.0, 0.1, -20.0, 0.0),
        (-50.0, 150.0, 0.1, -50.0, 0.0),
        (-5000.0, 300.0, 0.1, 0.0, UP),
        (-100.0, 300.0, 0.2, -100.0, 0.0),
        # a fraction of a watt
        (0.9, 0.5, 0.0001, 0.6, UP),
        (0.9, 1.0, 0.0001, 0.9, 0.0),
        (-5000.0, 300.5, 0.1, 0.5, DOWN),
        # the same power
        (1000.0, 1000.0, 0.1, 1000.0, 0.0),
        (0.0, 0.0, 0.0, 0.0, 0.0),
        # a pause is one second at most, time that stands still or runs back moves nothing
        (9000.0, 0.0, 30.0, 1000.0, UP),
        (9000.0, 0.0, 1.0, 1000.0, UP),
        (9000.0, 500.0, 0.0, 500.0, UP),
        (9000.0, 500.0, -1.0, 500.0, UP),
        (0.0, 500.0, -1.0, 500.0, DOWN),
    ],
)
def test_the_set_point_moves_at_the_rate_of_its_direction(
    wanted: float, last: float, dt_s: float, expected: float, rate: float
) -> None:
    assert ramp.ramped(wanted, last, dt_s, (UP, DOWN)) == (pytest.approx(expected), rate)


@pytest.mark.req("LIM-04")
@pytest.mark.parametrize(
    ("soc_pct", "coldest_c", "share"),
    [(50.0, 20.0, 1.0), (5.0, 20.0, 0.5), (0.0, 20.0, 0.2), (50.0, 0.0, 0.1), (5.0, 0.0, 0.05), (50.0, None, 1.0)],
)
def test_near_empty_and_in_the_cold_power_rises_more_slowly_but_falls_as_fast(
    soc_pct: float, coldest_c: float | None, share: float
) -> None:
    rates = RampSettings(
        1000.0, 3000.0, soc_curve=((0.0, 0.2), (5.0, 0.5), (10.0, 1.0)), temperature_curve=((0.0, 0.1), (10.0, 1.0))
    )
    racks = () if coldest_c is None else (
        battery(cells=(cells(min_temperature_c=25.0),)), battery(cells=(cells(min_temperature_c=coldest_c),))
    )  # fmt: skip
    plant = msgspec.structs.replace(snapshot(batteries=racks), soc_pct=(soc_pct,))
    assert ramp.rates(rates, "any", plant) == (pytest.approx(1000.0 * share), 3000.0)


def test_a_rack_that_sends_one_temperature_only_is_slowed_by_the_cold_as_well() -> None:
    rates = RampSettings(1000.0, 3000.0, temperature_curve=((0.0, 0.1), (10.0, 1.0)))
    plant = snapshot(batteries=(battery(cells=(), temperature_c=(-5.0,)), battery()))
    assert ramp.rates(rates, "any", plant) == (pytest.approx(100.0), 3000.0)


def test_without_curves_state_of_charge_and_cold_do_not_matter() -> None:
    cold = msgspec.structs.replace(
        snapshot(batteries=(battery(cells=(cells(min_temperature_c=-20.0),)),)), soc_pct=(0,)
    )
    assert ramp.rates(RampSettings(UP, DOWN), "any", cold) == (UP, DOWN)
    lost = msgspec.structs.replace(snapshot(), soc_pct=())
    assert ramp.rates(RampSettings(UP, DOWN, soc_curve=((0.0, 0.1),)), "any", lost) == (UP, DOWN)


@pytest.mark.req("LIM-04")
def test_a_mode_may_have_a_ramp_of_its_own() -> None:
    rates = RampSettings(UP, DOWN, modes={"local": (200.0, 400.0)})
    assert ramp.rates(rates, "local", snapshot()) == (200.0, 400.0)
    assert ramp.rates(rates, "passive", snapshot()) == (UP, DOWN)
    tier = RampSettings(UP, DOWN, modes={"binding": (300.0, 500.0)})
    assert ramp.rates(tier, "binding:evening", snapshot()) == (300.0, 500.0)
    house = House(settings(ramp=rates), load_w=0.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 4000.0, valid_s=600.0))
    record = house.run(0.9)
    assert record.chain.final.active_power_w == pytest.approx(200.0)
    assert record.chain.ramped.reason.values == {"ramp_w_per_s": 200.0}


def test_a_curve_is_straight_between_its_points_and_flat_beyond() -> None:
    points = ((0.0, 0.2), (10.0, 1.0), (20.0, 1.0), (30.0, 0.0))
    expected = [(-5.0, 0.2), (0.0, 0.2), (5.0, 0.6), (10.0, 1.0), (15.0, 1.0), (22.5, 0.75), (30.0, 0.0), (99.0, 0.0)]
    assert [(x, pytest.approx(curve.at(points, x))) for x, _ in expected] == expected
    assert curve.at((), 5.0) == 1.0
    assert curve.at(((3.0, 0.4),), 99.0) == 0.4


def test_points_of_a_curve_must_rise() -> None:
    assert curve.faults(((0.0, 1.0), (1.0, 0.0))) == ""
    assert curve.faults(()) == ""
    assert curve.faults(((0.0, 1.0), (2.0, 1.0), (2.0, 0.0))) == "points must rise, but 2 follows 2"
    assert curve.faults(((5.0, 1.0), (1.0, 0.0))) == "points must rise, but 1 follows 5"


def reactive(house: House) -> float:
    return house.records[-1].commands[0].reactive_power_var


@pytest.mark.req("LIM-04")
def test_reactive_power_moves_on_its_own_ramp_and_inside_what_the_inverters_have() -> None:
    house = House(settings(ramp=RampSettings(5000.0, 5000.0, reactive_var_per_s=1000.0)))
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 0.0, 2000.0, valid_s=600.0))
    assert reactive(house) == pytest.approx(100.0)
    house.cycle()
    assert reactive(house) == pytest.approx(200.0)
    house.run(3.0)
    assert reactive(house) == 2000.0
    house.changes["inverter1"] = {"rated_reactive_var": 1500.0}
    record = house.cycle()
    assert reactive(house) == record.chain.final.reactive_power_var == 1500.0
    house.cycle(SetPower(origin(), 0.0, -2000.0, valid_s=600.0))
    assert reactive(house) == pytest.approx(1400.0)
    house.run(5.0)
    assert reactive(house) == -1500.0


def test_after_a_stop_the_reactive_ramp_starts_from_what_is_measured() -> None:
    house = House(settings(ramp=RampSettings(5000.0, 5000.0, reactive_var_per_s=1000.0)))
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 0.0, 2000.0, valid_s=1.0))
    assert house.run(2.0).safe_stop is not None
    assert reactive(house) == 0.0
    house.changes["inverter1"] = {"reactive_power_var": 300.0}
    house.cycle(SetPower(origin(), 0.0, 2000.0, valid_s=60.0))
    assert reactive(house) == pytest.approx(400.0)
    house.cycle()
    assert reactive(house) == pytest.approx(500.0)
    assert house.cycle(Stop(origin(), "test")).commands[0].reactive_power_var == 0.0


@pytest.mark.parametrize(
    ("priority", "power_w", "reactive_var"),
    [
        (PowerPriority.ACTIVE, 5000.0, (5100.0**2 - 5000.0**2) ** 0.5),
        (PowerPriority.REACTIVE, (5100.0**2 - 2500.0**2) ** 0.5, 2500.0),
    ],
)
def test_which_power_gives_way_inside_the_apparent_power_is_a_setting(
    priority: PowerPriority, power_w: float, reactive_var: float
) -> None:
    base = settings()
    limits = msgspec.structs.replace(base.limits, power_priority=priority)
    house = House(msgspec.structs.replace(base, limits=limits))
    house.changes["inverter1"] = {"rated_apparent_va": 5100.0}
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 5000.0, 2500.0, valid_s=600.0))
    command = house.run(5.0).commands[0]
    assert (command.active_power_w, command.reactive_power_var) == pytest.approx((power_w, reactive_var))


@pytest.mark.req("LIM-04")
def test_a_grid_service_passes_the_ramp_but_not_the_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    house = House(settings(ramp=RampSettings(100.0, 100.0, reactive_var_per_s=10.0)), load_w=0.0)
    house.run(1.0)
    wish = Wish(-9000.0, Reason("passive"), reactive_power_var=-800.0, bypass_ramp=True)
    service = msgspec.structs.replace(MODES["self_consumption"], decide=always(wish))
    monkeypatch.setattr("control.decision.MODES", {"self_consumption": service})
    record = house.cycle()
    assert record.chain.ramped.active_power_w == -9000.0
    assert record.chain.final.active_power_w == record.commands[0].active_power_w == -5000.0
    assert record.chain.final.reactive_power_var == record.commands[0].reactive_power_var == -800.0
    assert record.chain.final.reason.code == "inverter_rating"
