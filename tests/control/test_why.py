"""Which limit holds the power, and how tight each is: what screen, console and event log tell."""

import msgspec
import pytest

from control.priority import Level
from control.readings import NO_LIMIT
from control.reasons import Reason
from control.record import Added, Bound, Bounds, Chain, Claimed, Setpoint, UnitBounds
from control.why import LEVELS, held_side, holding, limits

RATING = Reason("inverter_rating", "inv-1")
FULL = Reason("soc_window", "bat-1", {"soc_pct": 99.0})
EMPTY = Reason("soc_window", "bat-1", {"soc_pct": 5.0})
SUM = Reason("units_sum")


def wish(code: str, **values: float) -> Reason:
    return Reason(code, values=values)


def chain(
    ramped_w: float,
    final_w: float,
    *,
    low_w: float = -5000.0,
    high_w: float = 5000.0,
    reason: Reason | None = None,
    added_w: float = 0.0,
) -> Chain:
    """The chain of a house with one inverter."""
    why = reason or wish("self_consumption", target_w=0.0, grid_w=0.0)
    wished = Setpoint(ramped_w, 0.0, "self_consumption", why)
    each = (Bound(-5000.0, 5000.0, RATING), Bound(low_w, NO_LIMIT, FULL), Bound(-NO_LIMIT, high_w, EMPTY))
    bounds = Bounds(low_w, high_w, FULL if low_w > -5000 else RATING, EMPTY if high_w < 5000 else RATING, each)
    site = msgspec.structs.replace(bounds, limits=(*each[1:], Bound(-9000.0, NO_LIMIT, Reason("grid_import"))))
    return Chain(
        claims=(Claimed("mode", "self_consumption"),),
        wish=wished,
        ramped=wished,
        bounds=site,
        units=(UnitBounds("inv-1", bounds, 3000.0),),
        final=msgspec.structs.replace(wished, active_power_w=final_w),
        unserved_w=0.0,
        added=(Added("fcr", added_w, Reason("service_fcr")),) if added_w else (),
    )


@pytest.mark.parametrize(
    ("case", "side"),
    [
        (chain(1000, 1000), 0),
        (chain(0, 0), 0),
        (chain(9000, 5000), 1),
        (chain(-9000, -5000), -1),
        (chain(5000, 5000), 1),
        (chain(-5000, -5000), -1),
        (chain(4000, 5000, added_w=3000), 1),
        (chain(-4000, -5000, added_w=-3000), -1),
        (chain(9000, 4000, added_w=-1000), 1),
        (chain(-9000, -4000, added_w=1000), -1),
        (chain(1000, 0, high_w=0), 1),
        (chain(-1000, 0, low_w=0), -1),
    ],
    ids=lambda case: (
        "" if isinstance(case, int) else f"{case.ramped.active_power_w:g} to {case.final.active_power_w:g}"
    ),
)
def test_a_limit_is_named_when_it_holds_the_power_and_only_then(case: Chain, side: int) -> None:
    assert held_side(case) == side
    assert holding(case) == {1: (case.bounds.max_reason,), -1: (case.bounds.min_reason,), 0: ()}[side]


@pytest.mark.parametrize(
    ("reason", "low_w", "high_w", "side"),
    [
        (wish("self_consumption", target_w=0.0, grid_w=2000.0), -5000, 0, 1),
        (wish("plan_cover", price=0.4), -5000, 0, 1),
        (wish("plan_cover", price=0.4), 0, 5000, 0),
        (wish("plan_charge", price=0.1), 0, 5000, -1),
        (wish("plan_refill", price=0.4, soc_pct=30.0), 0, 0, -1),
        (wish("plan_hold", price=0.2), 0, 0, 0),
        (wish("self_consumption", target_w=0.0, grid_w=50.0), -5000, 0, 0),
        (wish("self_consumption", target_w=0.0, grid_w=2000.0), 0, 5000, 0),
        (wish("self_consumption", target_w=0.0, grid_w=-2000.0), 0, 5000, -1),
        (wish("self_consumption", target_w=0.0, grid_w=-2000.0), -5000, 0, 0),
        (wish("peak_import", limit_w=3000.0, grid_w=4000.0), -5000, 0, 1),
        (wish("external_zero_grid", grid_w=-900.0), 0, 0, -1),
        (wish("manual", active_power_w=0.0), 0, 0, 0),
        (wish("peak_ready", limit_w=3000.0, grid_w=1000.0), 0, 0, 0),
    ],
)
def test_an_empty_battery_rests_because_it_is_empty_and_not_because_all_is_well(
    reason: Reason, low_w: float, high_w: float, side: int
) -> None:
    assert held_side(chain(0.0, 0.0, low_w=low_w, high_w=high_w, reason=reason)) == side


def test_a_set_point_that_happens_to_be_the_rating_is_held_by_nothing() -> None:
    assert held_side(chain(5000.0, 5000.0, reason=wish("manual", active_power_w=5000.0))) == 0
    assert held_side(chain(9000.0, 5000.0, reason=wish("manual", active_power_w=9000.0))) == 1


def test_the_limits_of_a_house_are_one_list_with_the_binding_one_first_and_the_tightest_next() -> None:
    found = limits(chain(4000, 3000, low_w=-1000, high_w=3000))
    assert [one.bound.reason for one in found] == [EMPTY, FULL, RATING, Reason("grid_import")]
    assert [one.binding for one in found] == [True, False, False, False]
    assert {one.device_id for one in found} == {""}


def test_a_bound_that_only_shares_its_reason_with_the_binding_one_is_not_called_binding() -> None:
    held = chain(-9000, -1000, low_w=-1000)
    unit = held.units[0]
    loose = Bound(-4000.0, NO_LIMIT, FULL)
    limits_now = (*unit.bounds.limits, loose)
    bounds = msgspec.structs.replace(unit.bounds, limits=limits_now)
    held = msgspec.structs.replace(held, units=(msgspec.structs.replace(unit, bounds=bounds),))
    assert [one.bound.min_w for one in limits(held) if one.binding] == [-1000.0]


@pytest.mark.parametrize(("asked_w", "binding"), [(9000.0, True), (1000.0, False)])
def test_with_several_inverters_each_has_its_own_list_and_the_sum_of_all_points_to_them(
    asked_w: float, binding: bool
) -> None:
    unit = Bounds(-2000.0, 2000.0, RATING, RATING, (Bound(-2000.0, 2000.0, RATING),))
    units = (UnitBounds("north", unit, 0.0), UnitBounds("south", unit, 0.0))
    site = Bounds(-4000.0, 4000.0, SUM, SUM, (Bound(-4000.0, 4000.0, SUM),))
    one = chain(asked_w, min(asked_w, 4000.0))
    found = limits(msgspec.structs.replace(one, units=units, bounds=site))
    assert [(limit.device_id, limit.binding) for limit in found] == [
        ("", binding),
        ("north", binding),
        ("south", binding),
    ]


def test_every_level_of_priority_has_a_name() -> None:
    assert set(LEVELS) == {level.name.lower() for level in Level}
