"""Sharing a set-point among inverters, with exact numbers (INV-05)."""

from typing import Any

import msgspec
import pytest

from control.dispatch import Dispatched, dispatch
from control.limit_unit import Rack, Unit
from control.limits import narrow
from control.modes.mode import Wish
from control.priority import Claim, Level, decide
from control.reasons import Reason
from control.record import Bound, Claimed, Setpoint, UnitBounds
from tests.control.limit_cases import battery, inverter
from tests.control.plant import settings

WHY = Reason("manual")


def share(
    power_w: float,
    rooms: list[tuple[float, float]],
    soc_pct: tuple[float | None, ...] = (),
    reactive_var: float = 0.0,
    max_var: tuple[float, ...] = (),
    apparent_va: float = 5500.0,
    *,
    reactive_first: bool = False,
    run: bool = True,
    absent: tuple[int, ...] = (),
) -> Dispatched:
    """Share among units whose bounds are `rooms`; racks without a state of charge are not there."""
    site = settings(len(rooms))
    socs = soc_pct or (50.0,) * len(rooms)
    units = tuple(
        Unit(
            settings=unit,
            inverter=() if n in absent else (inverter(unit.device_id, rated_apparent_va=apparent_va),),
            racks=() if soc is None else (Rack(battery(rack.device_id, soc_pct=soc), rack),),
            missing=(),
        )
        for n, (unit, rack, soc) in enumerate(zip(site.inverters, site.batteries, socs, strict=True))
    )
    each = tuple(
        UnitBounds(unit.device_id, narrow((Bound(low, high, WHY),)), max_reactive_var=var)
        for unit, (low, high), var in zip(site.inverters, rooms, max_var or (0.0,) * len(rooms), strict=True)
    )
    wanted = Setpoint(power_w, reactive_var, "local", WHY)
    return dispatch(wanted, units, each, run=run, valid_until_s=7.5, reactive_first=reactive_first)


def powers(found: Dispatched) -> list[float]:
    return [command.active_power_w for command in found.commands]


def reactives(found: Dispatched) -> list[float]:
    return [command.reactive_power_var for command in found.commands]


LEFT_W = (5000.0**2 - 1000.0**2) ** 0.5
"""What 1 kvar leaves of 5 kVA."""
FIVE = [(-5000.0, 5000.0), (-5000.0, 5000.0)]


def test_a_command_carries_device_source_reason_and_expiry() -> None:
    found = share(1000.0, FIVE[:1], run=False)
    command = found.commands[0]
    assert (command.device_id, command.run, command.active_power_w) == ("inverter1", False, 1000.0)
    assert (command.source, command.reason, command.valid_until_s) == ("local", WHY, 7.5)
    assert share(1000.0, FIVE[:1]).commands[0].run


@pytest.mark.req("INV-05")
@pytest.mark.parametrize(
    ("power_w", "rooms", "expected", "unserved_w"),
    [
        (3000.0, FIVE, [1500.0, 1500.0], 0.0),
        (-3000.0, FIVE, [-1500.0, -1500.0], 0.0),
        (3000.0, [(-5000.0, 4000.0), (-5000.0, 2000.0)], [2000.0, 1000.0], 0.0),
        (-3000.0, [(-4000.0, 9.0), (-2000.0, 9.0)], [-2000.0, -1000.0], 0.0),
        (6000.0, [(-5000.0, 4000.0), (-5000.0, 2000.0)], [4000.0, 2000.0], 0.0),
        (9000.0, [(-5000.0, 4000.0), (-5000.0, 2000.0)], [4000.0, 2000.0], 3000.0),
        (-9000.0, [(-5000.0, 4000.0), (-2000.0, 2000.0)], [-5000.0, -2000.0], -2000.0),
        (3000.0, [(-5000.0, 0.0), (-5000.0, 5000.0)], [0.0, 3000.0], 0.0),
        (3000.0, [(-5000.0, 0.0), (-5000.0, 0.0)], [0.0, 0.0], 3000.0),
        (0.5, [(0.0, 5000.0), (-5000.0, 0.0)], [0.5, 0.0], 0.0),
        (-0.5, [(0.0, 5000.0), (-5000.0, 0.0)], [0.0, -0.5], 0.0),
        (0.001, [(0.0, 0.0)], [0.0], 0.001),
        (0.0, FIVE, [0.0, 0.0], 0.0),
        (0.0015, [(0.0, 0.0), (0.0, 0.0)], [0.0, 0.0], 0.0),
        (0.003, [(0.0, 0.0), (0.0, 0.0)], [0.0, 0.0], 0.003),
        (1.0, [(0.0, 0.001), (0.0, 0.0009)], [0.001, 0.0], 0.999),
    ],
)
def test_power_is_shared_by_room_and_what_is_left_over_is_told(
    power_w: float, rooms: list[tuple[float, float]], expected: list[float], unserved_w: float
) -> None:
    found = share(power_w, rooms)
    assert powers(found) == pytest.approx(expected)
    assert found.unserved_w == pytest.approx(unserved_w)


@pytest.mark.req("INV-05")
@pytest.mark.parametrize(
    ("power_w", "soc_pct", "expected"),
    [
        # 10 % ahead of the mean: 20 % more
        (3000.0, (60.0, 40.0), [1800.0, 1200.0]),
        (-3000.0, (60.0, 40.0), [-1200.0, -1800.0]),
        (3000.0, (50.0, 50.0), [1500.0, 1500.0]),
        # 50 % ahead: at most a fifth against twice
        (2200.0, (100.0, 0.0), [2000.0, 200.0]),
        (-2200.0, (100.0, 0.0), [-200.0, -2000.0]),
        # a unit without a rack counts as average
        (3000.0, (80.0, None), [1500.0, 1500.0]),
        (3000.0, (None, None), [1500.0, 1500.0]),
    ],
)
def test_the_fuller_racks_work_more_when_discharging_and_less_when_charging(
    power_w: float, soc_pct: tuple[float | None, ...], expected: list[float]
) -> None:
    assert powers(share(power_w, FIVE, soc_pct)) == pytest.approx(expected)


def test_a_share_of_nothing_has_no_sign_and_half_a_watt_leans_as_well() -> None:
    assert [str(power) for power in powers(share(-3000.0, [(0.0, 9.0), (-5000.0, 9.0)]))] == ["0.0", "-3000.0"]
    found = share(0.0, FIVE, reactive_var=-500.0, max_var=(0.0, 1000.0))
    assert [str(power) for power in reactives(found)] == ["0.0", "-500.0"]
    assert powers(share(0.5, FIVE, (60.0, 40.0))) == pytest.approx([0.3, 0.2])


def test_the_racks_of_one_inverter_count_with_their_mean() -> None:
    site = settings(2)
    racks = tuple(Rack(battery(soc_pct=soc), site.batteries[0]) for soc in (70.0, 50.0))
    units = (
        Unit(site.inverters[0], (inverter(),), racks, ()),
        Unit(site.inverters[1], (inverter(),), (Rack(battery(soc_pct=30.0), site.batteries[1]),), ()),
    )
    each = tuple(UnitBounds(f"inverter{n}", narrow((Bound(-5e3, 5e3, WHY),)), 0.0) for n in (1, 2))
    wanted = Setpoint(2000.0, 0.0, "local", WHY)
    found = dispatch(wanted, units, each, run=True, valid_until_s=1.0, reactive_first=False)
    assert powers(found) == pytest.approx([2000.0 * 1.2 / 1.8, 2000.0 * 0.6 / 1.8])  # 10 % ahead, 20 % behind the mean


def test_reactive_power_first_may_take_the_whole_circle() -> None:
    found = share(3000.0, FIVE[:1], reactive_var=9e3, max_var=(5000.0,), apparent_va=5000.0, reactive_first=True)
    assert (powers(found), reactives(found), found.unserved_w) == ([0.0], [5000.0], 3000.0)


def test_the_fuller_of_many_racks_leans_in_proportion() -> None:
    many = [(-90_000.0, 90_000.0)] * 5
    found = powers(share(1000.0, many, (100.0, 0.0, 0.0, 0.0, 0.0)))
    assert found[0] == pytest.approx(found[1] * (1.0 + 0.02 * 80.0) / 0.6)


def test_what_one_cannot_take_goes_to_those_that_still_can() -> None:
    found = share(6000.0, [(0.0, 1000.0), (0.0, 5000.0), (0.0, 5000.0)], (100.0, 40.0, 40.0))
    assert powers(found) == pytest.approx([1000.0, 2500.0, 2500.0])
    assert found.unserved_w == 0.0


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize(
    ("power_w", "reactive_var", "expected"),
    [
        (0.0, 2000.0, [1500.0, 500.0]),
        (0.0, -2000.0, [-1500.0, -500.0]),
        (0.0, 9000.0, [3000.0, 1000.0]),
        (0.0, 0.0, [0.0, 0.0]),
        # 4 kW each inside 5 kVA: 3 kvar are left, the second has 1 kvar only
        (8000.0, 2000.0, [1500.0, 500.0]),
        # 4.8 kW each: 1.4 kvar are left of the first's 3
        (9600.0, 1200.0, [700.0, 500.0]),
        (9600.0, 9000.0, [1400.0, 1000.0]),
    ],
)
def test_reactive_power_is_shared_by_what_the_circles_leave(
    power_w: float, reactive_var: float, expected: list[float]
) -> None:
    found = share(power_w, FIVE, reactive_var=reactive_var, max_var=(3000.0, 1000.0), apparent_va=5000.0)
    assert reactives(found) == pytest.approx(expected)
    assert sum(powers(found)) == pytest.approx(power_w)


@pytest.mark.parametrize(
    ("power_w", "reactive_var", "expected_w", "expected_var"),
    [
        (10_000.0, 4000.0, [4000.0, LEFT_W], [3000.0, 1000.0]),
        (-10_000.0, -4000.0, [-4000.0, -LEFT_W], [-3000.0, -1000.0]),
        (2000.0, 4000.0, [8e6 / (4e3 + LEFT_W), 2e3 * LEFT_W / (4e3 + LEFT_W)], [3000.0, 1000.0]),
        (10_000.0, 0.0, [5000.0, 5000.0], [0.0, 0.0]),
    ],
)  # fmt: skip
def test_with_reactive_power_first_active_power_takes_the_rest_of_the_circle(
    power_w: float, reactive_var: float, expected_w: list[float], expected_var: list[float]
) -> None:
    found = share(
        power_w, FIVE, reactive_var=reactive_var, max_var=(3000.0, 1000.0), apparent_va=5000.0, reactive_first=True
    )
    assert powers(found) == pytest.approx(expected_w)
    assert reactives(found) == pytest.approx(expected_var)
    assert found.unserved_w == pytest.approx(power_w - sum(expected_w))


@pytest.mark.parametrize("reactive_first", [True, False])
def test_an_inverter_without_data_gets_no_reactive_power_and_its_part_goes_to_the_other(reactive_first: bool) -> None:
    rooms = [(0.0, 0.0), (-5000.0, 5000.0)]
    found = share(
        1000.0, rooms, reactive_var=1000.0, max_var=(3000.0, 3000.0), absent=(0,), reactive_first=reactive_first
    )
    assert (powers(found), reactives(found)) == ([0.0, 1000.0], [0.0, 1000.0])
    nobody = share(0.0, rooms[:1], reactive_var=1000.0, max_var=(3000.0,), absent=(0,), reactive_first=reactive_first)
    assert reactives(nobody) == [0.0]


def claim(level: Level, source: str) -> Any:
    return Claim(level, source, lambda: Wish(0.0, WHY))


def test_the_lowest_level_wins_and_among_equals_the_first() -> None:
    mode, service = claim(Level.MODE, "mode"), claim(Level.SERVICE, "service")
    other = claim(Level.SERVICE, "other")
    winner, claimed = decide((mode, service, other))
    assert winner is service
    assert claimed == (Claimed("service", "service"), Claimed("service", "other"), Claimed("mode", "mode"))
    assert list(Level) == sorted(Level)
    assert msgspec.json.encode(claimed[0]) == b'{"level":"service","source":"service"}'
