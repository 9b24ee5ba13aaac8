"""Every limit as a table with exact numbers. Ratings of the unit: 5 kW both ways, 5.5 kVA, 10 kWh at 50 V."""

import itertools
from typing import Any

import msgspec
import pytest

from control import limit_cells, limits
from control.limit_inverter import circle
from control.limit_memory import LimitMemory, Shares, advanced, key_of, rise
from control.limit_unit import Rack, taper
from control.model import DcSide
from control.readings import NO_LIMIT, DeviceState
from control.reasons import Reason
from control.record import Bound, Bounds
from control.settings import PowerPriority
from tests.control.limit_cases import battery, bound, bounds, cells, inverter, site, snapshot, span, unit

ABOUT = 1e-6


def plant(**changes: Any) -> Any:
    """A snapshot whose only rack differs from a healthy one."""
    return snapshot(batteries=(battery(**changes),))


def near(expected: tuple[float, float] | None) -> Any:
    return None if expected is None else pytest.approx(expected, abs=ABOUT)


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
    racks = (battery("battery1"), battery("battery2", max_charge_current_a=60.0, voltage_v=51.0))
    two = site(2)
    two = msgspec.structs.replace(
        two, inverters=(msgspec.structs.replace(two.inverters[0], batteries=("battery1", "battery2")),)
    )
    plant = snapshot(batteries=racks)
    found = bound("bms_current", plant, two)
    assert found is not None
    assert (found.min_w, found.max_w) == near((-60.0 * 51.0 * 2 / 0.96, 80.0 * 50.0 * 2 * 0.96))
    assert found.reason == Reason("bms_current", "battery2", {"charge_a": 60.0, "discharge_a": 80.0})


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


FULL_A = 5000.0 / 50.0 / 0.96
"""Current of the rack at full power."""
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
    two = site(2)
    two = msgspec.structs.replace(
        two, inverters=(msgspec.structs.replace(two.inverters[0], batteries=("battery1", "battery2")),)
    )
    racks = (battery("battery1"), battery("battery2", charge_voltage_limit_v=49.0))
    found = bound("rack_voltage", snapshot(batteries=racks), two)
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


def held(code: str, place: str, charge: float, discharge: float) -> LimitMemory:
    return LimitMemory(eased={key_of(code, place): Shares(charge, discharge)})


@pytest.mark.req("LIM-05")
def test_a_voltage_limit_falls_at_once_and_recovers_five_percent_a_second() -> None:
    memory = held("cell_voltage", "battery1", 1.0, 0.4)
    assert span("cell_voltage", snapshot(), memory=memory, dt_s=1.0) == near((-5000.0, 2250.0))
    assert span("cell_voltage", snapshot(), memory=memory, dt_s=0.1) == near((-5000.0, 2025.0))
    assert span("cell_voltage", snapshot(), memory=memory, dt_s=30.0) == near((-5000.0, 2250.0))
    assert span("cell_voltage", snapshot(), memory=held("cell_voltage", "battery1", 0.96, 0.99), dt_s=1.0) is None
    charge = held("cell_voltage", "battery1", 0.4, 1.0)
    assert span("cell_voltage", snapshot(), memory=charge, dt_s=1.0) == near((-2250.0, 5000.0))
    low = snapshot(batteries=(battery(cells=(cells(min_voltage_v=2.7),)),))
    assert span("cell_voltage", low, memory=memory, dt_s=1.0) == (-5000.0, 0.0)
    another = held("rack_voltage", "battery1", 0.4, 0.4)
    assert span("cell_voltage", snapshot(), memory=another, dt_s=1.0) is None
    assert rise(-1.0) == 0.0


@pytest.mark.parametrize("code", ["cell_voltage", "rack_voltage", "dc_voltage", "temperature", "bms_permit"])
def test_only_voltage_limits_are_remembered(code: str) -> None:
    given = site()
    found = limits.UnitBounds(
        "inverter1", limits.narrow((Bound(-1000.0, 2500.0, Reason(code, "place")),)), max_reactive_var=0.0
    )
    after = advanced(LimitMemory(), (found,), given.inverters, (), 0.1)
    remembered = {f"{code}@place": Shares(0.2, 0.5)} if code.endswith("_voltage") else {}
    assert after == LimitMemory(eased=remembered)


def test_a_limit_that_has_recovered_is_forgotten() -> None:
    given = site()
    nothing: Bounds = limits.narrow(())
    found = limits.UnitBounds("inverter1", nothing, max_reactive_var=0.0)
    memory = held("cell_voltage", "battery1", 0.4, 0.4)
    assert advanced(memory, (found,), given.inverters, (), 0.1) == LimitMemory()
    empty = LimitMemory()
    assert advanced(empty, (found,), given.inverters, (battery(current_a=80.0),), 0.1) is empty


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize(
    ("current_a", "before", "dt_s", "after"),
    [
        (88.0, None, 0.1, Shares(0.0, 0.004)),  # 10 % beyond 80 A: 0.4/s x 10 % x 0.1 s
        (-110.0, None, 0.1, Shares(0.004, 0.0)),  # 10 % beyond 100 A
        (88.0, Shares(0.0, 0.1), 1.0, Shares(0.0, 0.14)),
        (88.0, Shares(0.0, 0.1), 30.0, Shares(0.0, 0.14)),
        (88.0, Shares(0.0, 0.1), -1.0, Shares(0.0, 0.1)),
        (160.0, Shares(0.0, 0.1), 1.0, Shares(0.0, 0.18)),  # no more than 20 % counts
        (160.0, Shares(0.0, 0.29), 1.0, Shares(0.0, 0.3)),  # no more than 30 % is taken
        (72.0, Shares(0.0, 0.1), 1.0, Shares(0.0, 0.06)),
        (0.0, Shares(0.0, 0.1), 1.0, None),
        (0.0, Shares(0.3, 0.0), 0.5, Shares(0.1, 0.0)),
        (-100.0, Shares(0.1, 0.3), 0.5, Shares(0.1, 0.1)),  # no faster back than 0.4/s
        (80.0, None, 1.0, None),
        (-100.0, None, 1.0, None),
    ],
)
def test_current_beyond_the_limit_trims_and_current_below_it_gives_back(
    current_a: float, before: Shares | None, dt_s: float, after: Shares | None
) -> None:
    memory = LimitMemory(trims={} if before is None else {"battery1": before})
    found = advanced(memory, (), (), (battery(current_a=current_a),), dt_s)
    assert set(found.trims) == (set() if after is None else {"battery1"})
    if after is not None:
        trim = found.trims["battery1"]
        assert (trim.charge, trim.discharge) == pytest.approx((after.charge, after.discharge))


def test_a_limit_of_no_current_at_all_has_nothing_to_trim() -> None:
    rack = battery(current_a=5.0, max_discharge_current_a=0.0, max_charge_current_a=0.0)
    assert advanced(LimitMemory(), (), (), (rack,), 1.0) == LimitMemory()
    tiny = battery(current_a=0.6, max_discharge_current_a=0.5)
    assert advanced(LimitMemory(), (), (), (tiny,), 1.0).trims["battery1"].discharge == pytest.approx(0.08)


@pytest.mark.req("LIM-01")
def test_a_trim_takes_its_share_from_the_current_limit() -> None:
    memory = LimitMemory(trims={"battery1": Shares(0.1, 0.2)})
    found = bound("rack_current", plant(current_a=-90.0), memory=memory)
    assert found is not None
    assert (found.min_w, found.max_w) == near((-100.0 * 50.0 / 0.96 * 0.9, 80.0 * 50.0 * 0.96 * 0.8))
    assert found.reason == Reason("rack_current", "battery1", {"current_a": 90.0})
    assert bound("rack_current", snapshot(), memory=LimitMemory(trims={"battery2": Shares(0.1, 0.2)})) is None


def test_the_trim_of_one_of_two_racks_counts_for_both_because_they_share_the_power() -> None:
    two = site(2)
    two = msgspec.structs.replace(
        two, inverters=(msgspec.structs.replace(two.inverters[0], batteries=("battery1", "battery2")),)
    )
    memory = LimitMemory(trims={"battery2": Shares(0.0, 0.1)})
    found = bound("rack_current", snapshot(batteries=(battery("battery1"), battery("battery2"))), two, memory=memory)
    assert found is not None
    assert (found.min_w, found.max_w) == near((-100.0 * 50.0 * 2 / 0.96, 80.0 * 50.0 * 2 * 0.96 * 0.9))


def test_the_current_limit_holds_although_the_efficiency_is_wrong() -> None:
    """A closed loop: the rack carries 8 % more than calculated and is seen half a second late."""
    given, memory = site(), LimitMemory()
    seen = [0.0] * 5
    for _ in range(600):
        rack = battery(current_a=seen[0])
        plant = snapshot(inverters=(inverter(rated_discharge_w=9000.0),), batteries=(rack,))
        each = (bounds(plant, given, memory=memory),)
        memory = advanced(memory, each, given.inverters, (rack,), 0.1)
        seen = [*seen[1:], each[0].bounds.max_w / 0.96 / 50.0 * 1.08]
    assert seen[-1] == pytest.approx(80.0, rel=1e-3)


def test_a_discharge_ends_without_hunting_at_the_lowest_cell_voltage() -> None:
    """A nearly empty rack whose resistance is 60 % above what is assumed: power falls and does not swing."""
    given, memory = site(), LimitMemory()
    open_v, current_a, powers = 2.95, 80.0, []
    for _ in range(2000):
        open_v -= current_a * 1e-8 * 180.0
        terminal_v = open_v - current_a * 0.0008
        rack = battery(current_a=current_a, max_discharge_current_a=300.0, cells=(cells(min_voltage_v=terminal_v),))
        each = (bounds(snapshot(batteries=(rack,)), given, memory=memory),)
        memory = advanced(memory, each, given.inverters, (rack,), 0.1)
        powers.append(each[0].bounds.max_w)
        current_a = powers[-1] / 0.96 / 50.0
        assert terminal_v >= 2.8 - 1e-9
    swings = [after - before for before, after in itertools.pairwise(powers)]
    assert max(swings[20:]) < 50.0
    assert powers[-1] < 500.0


TWO = msgspec.structs.replace(
    site(2), inverters=(msgspec.structs.replace(site(2).inverters[0], batteries=("battery1", "battery2")),)
)
"""One inverter with two racks."""


def test_each_of_two_racks_carries_half_so_its_cells_drop_half() -> None:
    half_v = (0.05 + 0.0005 * FULL_A / 2) / 2
    low = battery(cells=(cells(min_voltage_v=2.8 + half_v),))
    found = span("cell_voltage", snapshot(batteries=(low, battery("battery2"))), TWO)
    assert found == near((-5000.0, 2500.0))


def test_two_racks_get_twice_the_power_the_first_of_their_bms_allows() -> None:
    racks = (battery(max_charge_power_w=500.0, max_discharge_power_w=600.0), battery("battery2"))
    assert span("bms_power", snapshot(batteries=racks), TWO) == near((-1000.0 / 0.96, 1200.0 * 0.96))


def test_a_rack_inside_its_limit_does_not_hide_the_next_one_beyond_it() -> None:
    racks = (battery(current_a=10.0), battery("battery2", current_a=88.0))
    found = advanced(LimitMemory(), (), (), racks, 0.1).trims
    assert {name: trim.discharge for name, trim in found.items()} == {"battery2": pytest.approx(0.004)}


def test_dc_and_rack_voltage_recover_slowly_too() -> None:
    given = site(inverter_min_dc_voltage_v=40.0, battery_min_voltage_v=30.0)
    for code, place in (("dc_voltage", "inverter1"), ("rack_voltage", "battery1")):
        assert span(code, snapshot(), given, memory=held(code, place, 1.0, 0.4), dt_s=1.0) == near((-5000.0, 2250.0))
        assert span(code, snapshot(), given, memory=held(code, "another", 1.0, 0.4), dt_s=1.0) is None


def test_an_absent_inverter_is_named() -> None:
    assert bound("inverter_absent", snapshot(inverters=())).reason.place == "inverter1"  # type: ignore[union-attr]


def test_a_learned_cell_resistance_is_used_where_none_is_stated() -> None:
    rack = Rack(msgspec.structs.replace(snapshot().batteries[0], cell_resistance_ohm=0.002), site().batteries[0])
    assert limit_cells.resistance_ohm(rack) == 0.002
