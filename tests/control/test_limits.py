"""Every limit as a table with exact numbers. Ratings of the unit: 5 kW both ways, 5.5 kVA, 10 kWh at 50 V."""

from typing import Any

import msgspec
import pytest

from control.limit_inverter import circle
from control.limit_unit import taper
from control.model import DcSide
from control.readings import NO_LIMIT, DeviceState
from control.reasons import Reason
from control.record import Bound
from control.settings import PowerPriority
from tests.control.limit_cases import battery, bound, bounds, cells, inverter, site, snapshot, span, unit
from tests.control.limit_plant import FULL_A, near, plant

PAIR = msgspec.structs.replace(
    site(2), inverters=(msgspec.structs.replace(site(2).inverters[0], batteries=("battery1", "battery2")),)
)
"""One inverter with two racks."""


@pytest.mark.parametrize(
    ("distance", "width", "share"),
    [(1.0, 2.0, 0.5), (3.0, 2.0, 1.0), (-1.0, 2.0, 0.0), (0.5, 0.0, 1.0), (0.0, 0.0, 0.0), (-1.0, 0.0, 0.0)],
)
def test_a_taper_is_a_straight_line_and_without_width_a_step(distance: float, width: float, share: float) -> None:
    assert taper(distance, width) == share


@pytest.mark.req("LIM-01")
def test_a_healthy_unit_is_bound_by_its_ratings_and_by_the_current_of_its_rack() -> None:
    found = bounds(snapshot())
    assert found.device_id == "inverter1"
    assert (found.bounds.min_w, found.bounds.max_w) == near((-4000.0, 80.0 * 50.0 * 0.96))
    assert found.bounds.min_reason == Reason("inverter_rating", "inverter1")
    assert found.bounds.max_reason.code == "bms_current"
    assert found.max_reactive_var == 2500.0
    assert [limit.reason.code for limit in found.bounds.limits] == ["inverter_rating", "bms_current"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"state": DeviceState.FAULT}, "inverter_fault"),
        ({"state": DeviceState.STANDBY}, "inverter_not_running"),
        ({"dead_man_armed": False}, "dead_man"),
    ],
)
def test_an_inverter_that_may_not_work_allows_neither_active_nor_reactive_power(
    changes: dict[str, Any], code: str
) -> None:
    plant = snapshot(inverters=(inverter(**changes),))
    found = bounds(plant)
    assert span(code, plant) == (0.0, 0.0)
    assert bound(code, plant).reason.place == "inverter1"  # type: ignore[union-attr]
    assert (found.bounds.min_w, found.bounds.max_w, found.max_reactive_var) == (0.0, 0.0, 0.0)


def test_without_data_of_inverter_or_rack_nothing_is_allowed() -> None:
    assert span("inverter_absent", snapshot(inverters=())) == (0.0, 0.0)
    assert bounds(snapshot(inverters=())).max_reactive_var == 0.0
    nothing = snapshot(batteries=())
    assert span("battery_absent", nothing) == (0.0, 0.0)
    assert bound("battery_absent", nothing).reason.place == "battery1"  # type: ignore[union-attr]
    assert bound("bms_current", nothing) is None


def test_the_rating_is_the_smallest_of_active_and_apparent_power() -> None:
    weak = snapshot(inverters=(inverter(rated_apparent_va=3000.0),))
    assert span("inverter_rating", weak) == (-3000.0, 3000.0)


def test_two_racks_get_twice_the_smaller_current_because_they_do_not_share_evenly() -> None:
    found = bounds(snapshot(batteries=(battery("battery1"), battery("battery2", max_charge_current_a=20.0))), PAIR)
    assert (found.bounds.min_w, found.bounds.max_w) == near((-20.0 * 50.0 * 2 / 0.96, 5000.0))
    assert found.bounds.min_reason == Reason("bms_current", "battery2", {"charge_a": 20.0, "discharge_a": 80.0})


@pytest.mark.req("LIM-01")
def test_each_side_names_the_rack_that_allows_least_and_what_that_rack_allows() -> None:
    racks = battery("battery1", max_charge_current_a=20.0), battery("battery2", max_discharge_current_a=2.0)
    found = bounds(snapshot(batteries=racks), PAIR).bounds
    assert (found.min_w, found.max_w) == near((-20.0 * 50.0 * 2 / 0.96, 2.0 * 50.0 * 2 * 0.96))
    assert (found.min_reason.place, found.min_reason.values["charge_a"]) == ("battery1", 20.0)
    assert (found.max_reason.place, found.max_reason.values["discharge_a"]) == ("battery2", 2.0)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, None),
        ({"max_charge_power_w": 2000.0}, (-2000.0 / 0.96, NO_LIMIT * 0.96)),
        ({"max_charge_power_w": 2000.0, "max_discharge_power_w": 0.0}, (-2000.0 / 0.96, 0.0)),
        ({"max_discharge_power_w": 1000.0}, (-NO_LIMIT / 0.96, 960.0)),
    ],
)
def test_powers_the_bms_states_hold_behind_the_efficiency(
    changes: dict[str, Any], expected: tuple[float, float] | None
) -> None:
    assert span("bms_power", plant(**changes)) == near(expected)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"charge_allowed": False}, (0.0, 5000.0)),
        ({"discharge_allowed": False}, (-5000.0, 0.0)),
        ({}, None),
    ],
)
def test_a_permit_of_the_bms_is_one_direction(changes: dict[str, Any], expected: tuple[float, float] | None) -> None:
    assert span("bms_permit", plant(**changes)) == expected


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize(
    ("soc_pct", "expected"),
    [
        (50.0, None),
        (10.0, None),
        (9.0, (-5000.0, 4000.0)),
        (6.0, (-5000.0, 1000.0)),
        (5.0, (-5000.0, 0.0)),
        (0.0, (-5000.0, 0.0)),
        (95.0, None),
        (96.0, (-4000.0, 5000.0)),
        (99.5, (-500.0, 5000.0)),
        (100.0, (0.0, 5000.0)),
    ],
)
def test_state_of_charge_tapers_linearly_over_the_last_five_percent(
    soc_pct: float, expected: tuple[float, float] | None
) -> None:
    assert span("soc_window", plant(soc_pct=soc_pct)) == near(expected)


def test_limits_of_the_rack_say_which_rack_and_what_they_saw() -> None:
    assert bound("soc_window", plant(soc_pct=7.0)).reason == Reason("soc_window", "battery1", {"soc_pct": 7.0})  # type: ignore[union-attr]
    assert bound("bms_permit", plant(charge_allowed=False)).reason == Reason("bms_permit", "battery1")  # type: ignore[union-attr]
    stated = bound("bms_power", plant(max_charge_power_w=2000.0, max_discharge_power_w=1000.0))
    assert stated.reason == Reason("bms_power", "battery1", {"charge_w": 2000.0, "discharge_w": 1000.0})  # type: ignore[union-attr]
    window = bound("rack_voltage", plant(charge_voltage_limit_v=49.0))
    assert window.reason == Reason("rack_voltage", "battery1", {"voltage_v": 50.0})  # type: ignore[union-attr]


WIDTH_V = 0.05 + 0.0005 * FULL_A
"""Cell taper at 0.5 mOhm: 50 mV and the drop at full power."""


@pytest.mark.req("LIM-05")
@pytest.mark.parametrize(
    ("low_v", "high_v", "current_a", "charge", "discharge"),
    [
        (3.25, 3.27, 0.0, 1.0, 1.0),
        (2.8 + WIDTH_V + 1e-9, 3.27, 0.0, 1.0, 1.0),
        (2.8 + WIDTH_V / 2, 3.27, 0.0, 1.0, 0.5),
        (3.25, 3.6 - WIDTH_V / 4, 0.0, 0.25, 1.0),
        # 0.5 mOhm: at 40 A the open-circuit voltage is 20 mV above the terminal voltage
        (2.8 + WIDTH_V - 0.02 + 1e-9, 3.27, 40.0, 1.0, 1.0),
        (2.8 + WIDTH_V / 2 - 0.02, 3.27, 40.0, 1.0, 0.5),
        (3.25, 3.6 - WIDTH_V / 4 + 0.02, -40.0, 0.25, 1.0),
        # no current argues a cell beyond its limit back into it
        (2.8, 3.27, 300.0, 1.0, 0.0),
        (3.25, 3.6, -300.0, 0.0, 1.0),
        (2.79, 3.61, 0.0, 0.0, 0.0),
        # more than 0.2 V of drop is not believed
        (2.8001, 3.27, 9999.0, 1.0, 1.0),
        (2.8001, 3.27, -9999.0, 1.0, 0.0),
    ],
)
def test_cell_voltage_tapers_on_the_open_circuit_voltage_and_ends_at_the_terminal_voltage(
    low_v: float, high_v: float, current_a: float, charge: float, discharge: float
) -> None:
    rack = battery(cells=(cells(min_voltage_v=low_v, max_voltage_v=high_v),), current_a=current_a)
    expected = None if charge == discharge == 1.0 else (-5000.0 * charge, 5000.0 * discharge)
    assert span("cell_voltage", snapshot(batteries=(rack,))) == (
        None if expected is None else pytest.approx(expected, abs=1e-3)
    )


@pytest.mark.req("LIM-05")
def test_cell_voltage_says_which_rack_and_what_it_saw() -> None:
    plant = snapshot(batteries=(battery(cells=(cells(min_voltage_v=2.7),)),))
    assert bound("cell_voltage", plant) == Bound(
        -5000.0, 0.0, Reason("cell_voltage", "battery1", {"min_v": 2.7, "max_v": 3.27})
    )


@pytest.mark.req("LIM-05")
def test_a_stated_cell_resistance_is_used_instead_of_the_one_from_the_capacity() -> None:
    given = site(battery_cell_resistance_ohm=(0.001,))
    half_v = (0.05 + 0.001 * FULL_A) / 2
    low = battery(cells=(cells(min_voltage_v=2.8 + half_v),))
    assert span("cell_voltage", snapshot(batteries=(low,)), given) == near((-5000.0, 2500.0))
    none = site(battery_cell_resistance_ohm=(0.0,))
    low = battery(cells=(cells(min_voltage_v=2.8 + 0.025),), current_a=50.0)
    assert span("cell_voltage", snapshot(batteries=(low,)), none) == near((-5000.0, 2500.0))


@pytest.mark.parametrize("soc_pct", [0.0, 50.0, 100.0])
@pytest.mark.req("LIM-05")
def test_the_lowest_cell_is_protected_whatever_the_state_of_charge_says(soc_pct: float) -> None:
    given = site(limit_min_soc_pct=0.0, limit_soc_taper_pct=0.0)
    empty = battery(soc_pct=soc_pct, cells=(cells(min_voltage_v=2.79),))
    assert bounds(snapshot(batteries=(empty,)), given).bounds.max_w == 0.0


RACK_OHM = 0.0005 * 50.0 / 3.2


@pytest.mark.req("LIM-05")
@pytest.mark.parametrize(
    ("given", "changes", "charge", "discharge"),
    [
        ({}, {}, 1.0, 1.0),
        ({"battery_min_voltage_v": 30.0, "battery_max_voltage_v": 70.0}, {}, 1.0, 1.0),
        ({"battery_min_voltage_v": 50.0}, {}, 1.0, 0.0),
        ({"battery_max_voltage_v": 50.0}, {}, 0.0, 1.0),
        ({}, {"charge_voltage_limit_v": 49.0}, 0.0, 1.0),
        ({}, {"discharge_voltage_limit_v": 51.0}, 1.0, 0.0),
        ({"battery_max_voltage_v": 60.0}, {"charge_voltage_limit_v": 50.0}, 0.0, 1.0),
        ({"battery_min_voltage_v": 40.0}, {"discharge_voltage_limit_v": 50.0}, 1.0, 0.0),
        ({"battery_min_voltage_v": 49.5}, {}, 1.0, 0.5 / (0.495 + RACK_OHM * FULL_A)),
        ({"battery_max_voltage_v": 50.5}, {}, 0.5 / (0.505 + RACK_OHM * FULL_A), 1.0),
        (
            {"battery_min_voltage_v": 49.5},
            {"current_a": 40.0},
            1.0,
            (0.5 + RACK_OHM * 40) / (0.495 + RACK_OHM * FULL_A),
        ),
        (
            {"battery_max_voltage_v": 50.5},
            {"current_a": -40.0},
            (0.5 - RACK_OHM * -40) / (0.505 + RACK_OHM * FULL_A),
            1,
        ),
        # at most 0.2 V of drop a cell: 3.125 V for this rack
        ({"battery_min_voltage_v": 49.9}, {"current_a": -9999.0}, 1.0, 0.0),
        (
            {"battery_min_voltage_v": 46.7, "battery_cell_resistance_ohm": (0.01,)},
            {"current_a": -9999.0},
            1.0,
            0.175 / 3.592,
        ),
    ],
)
def test_a_rack_without_cell_readings_keeps_its_voltage_window(
    given: dict[str, Any], changes: dict[str, Any], charge: float, discharge: float
) -> None:
    rack = battery(cells=(), **changes)
    expected = None if charge == discharge == 1.0 else (-5000.0 * charge, 5000.0 * discharge)
    assert span("rack_voltage", snapshot(batteries=(rack,)), site(**given)) == near(expected)


def test_one_rack_without_a_voltage_window_does_not_hide_the_next() -> None:
    racks = (battery("battery1"), battery("battery2", charge_voltage_limit_v=49.0))
    found = bound("rack_voltage", snapshot(batteries=racks), PAIR)
    assert found == Bound(0.0, 5000.0, Reason("rack_voltage", "battery2", {"voltage_v": 50.0}))


@pytest.mark.req("LIM-05")
@pytest.mark.parametrize(
    ("low_c", "high_c", "charge", "discharge"),
    [
        (22.0, 24.0, 1.0, 1.0),
        (15.0, 45.0, 1.0, 1.0),
        (12.5, 24.0, 0.75, 1.0),
        (10.0, 24.0, 0.5, 1.0),
        (5.0, 24.0, 0.2, 1.0),
        (2.5, 24.0, 0.15, 0.75),
        (0.0, 24.0, 0.0, 0.5),
        (-5.0, 24.0, 0.0, 0.425),
        (-8.0, 24.0, 0.0, 0.38),
        (-10.0, 24.0, 0.0, 0.0),
        (22.0, 47.5, 0.75, 1.0),
        (22.0, 50.0, 0.5, 1.0),
        (22.0, 52.5, 0.4, 0.5),
        (22.0, 55.0, 0.0, 0.0),
        (22.0, 70.0, 0.0, 0.0),
    ],
)
def test_power_follows_the_temperature_curves_inside_the_window(
    low_c: float, high_c: float, charge: float, discharge: float
) -> None:
    rack = battery(cells=(cells(min_temperature_c=low_c, max_temperature_c=high_c),))
    found = bound("temperature", snapshot(batteries=(rack,)))
    if charge == discharge == 1.0:
        assert found is None
        return
    assert found is not None
    assert (found.min_w, found.max_w) == near((-5000.0 * charge, 5000.0 * discharge))
    assert found.reason == Reason("temperature", "battery1", {"min_c": low_c, "max_c": high_c})


def test_without_cell_temperatures_the_temperature_of_the_rack_counts() -> None:
    assert span("temperature", plant(cells=(), temperature_c=(10.0,))) == near((-2500.0, 5000.0))
    assert span("temperature", plant(cells=(), temperature_c=())) is None


def test_a_curve_of_the_site_file_replaces_the_one_of_the_product() -> None:
    given = site(battery_charge_curve=(), battery_discharge_curve=((20.0, 0.3), (30.0, 0.3)))
    assert span("temperature", snapshot(), given) == near((-5000.0, 1500.0))


@pytest.mark.parametrize(("celsius", "share"), [(75.0, 1.0), (82.5, 0.5), (90.0, 0.0), (100.0, 0.0)])
def test_a_hot_inverter_is_relieved_before_it_trips(celsius: float, share: float) -> None:
    plant = snapshot(inverters=(inverter(temperature_c=(celsius,)),))
    found = bound("inverter_temperature", plant)
    if share == 1.0:
        assert found is None
        return
    assert found == Bound(
        -5000.0 * share, 5000.0 * share, Reason("inverter_temperature", "inverter1", {"temperature_c": celsius})
    )


@pytest.mark.parametrize(
    ("volts", "charge", "discharge"),
    [
        (45.0, 1.0, 1.0),
        (40.801, 1.0, 1.0),
        (40.4, 1.0, 0.5),
        (40.0, 1.0, 0.0),
        (39.0, 1.0, 0.0),
        (49.0, 1.0, 1.0),
        (49.5, 0.5, 1.0),
        (50.0, 0.0, 1.0),
        (51.0, 0.0, 1.0),
    ],
)
@pytest.mark.parametrize("measured", [True, False])
def test_the_dc_voltage_stays_inside_the_window_of_the_inverter(
    volts: float, charge: float, discharge: float, measured: bool
) -> None:
    given = site(inverter_min_dc_voltage_v=40.0, inverter_max_dc_voltage_v=50.0)
    dc = (DcSide(volts, 0.0, 0.0),) if measured else ()
    plant = snapshot(inverters=(inverter(dc=dc),), batteries=(battery(voltage_v=45.0 if measured else volts),))
    found = bound("dc_voltage", plant, given)
    if charge == discharge == 1.0:
        assert found is None
        return
    assert found is not None
    assert (found.min_w, found.max_w) == near((-5000.0 * charge, 5000.0 * discharge))
    assert found.reason == Reason("dc_voltage", "inverter1", {"voltage_v": volts})


def test_only_one_end_of_the_dc_window_may_be_given() -> None:
    low = site(inverter_min_dc_voltage_v=50.0)
    high = site(inverter_max_dc_voltage_v=50.0)
    assert span("dc_voltage", snapshot(), low) == (-5000.0, 0.0)
    assert span("dc_voltage", snapshot(), high) == (0.0, 5000.0)
    assert span("dc_voltage", snapshot(inverters=(), batteries=()), low) is None


@pytest.mark.parametrize(
    ("priority", "reactive_var", "room_w"),
    [
        (PowerPriority.ACTIVE, 2500.0, None),
        (PowerPriority.REACTIVE, 0.0, None),
        (PowerPriority.REACTIVE, 2500.0, (5500.0**2 - 2500.0**2) ** 0.5),
        (PowerPriority.REACTIVE, -2000.0, (5500.0**2 - 2000.0**2) ** 0.5),
        (PowerPriority.REACTIVE, 9000.0, (5500.0**2 - 2500.0**2) ** 0.5),
    ],
)
def test_with_reactive_power_first_active_power_gets_what_the_circle_leaves(
    priority: PowerPriority, reactive_var: float, room_w: float | None
) -> None:
    given = site(limit_power_priority=priority)
    found = bound("apparent_power", snapshot(), given, reactive_var=reactive_var)
    if room_w is None:
        assert found is None
        return
    assert found == Bound(-room_w, room_w, Reason("apparent_power", "inverter1", {"reactive_var": abs(reactive_var)}))


@pytest.mark.parametrize(("other", "left"), [(0.0, 5000.0), (3000.0, 4000.0), (5000.0, 0.0), (6000.0, 0.0)])
def test_the_circle_leaves_nothing_at_or_beyond_the_apparent_power(other: float, left: float) -> None:
    assert circle(5000.0, other) == left


def test_reactive_power_of_the_site_is_divided_by_the_ratings_of_the_inverters() -> None:
    two = site(2, inverter_max_reactive_var=7500.0)
    assert unit(snapshot(), two, reactive_var=-4000.0).reactive_var == 3000.0
    none = site(inverter_max_reactive_var=0.0)
    assert unit(snapshot(), none, reactive_var=-4000.0).reactive_var == 0.0
