"""The net demand the limits of the connection stand on: held, moved to the nearest point, per phase, after gaps."""

from typing import Any

import msgspec
import pytest

from control.demand import HISTORY_S
from control.dso.model import DsoSettings
from control.model import Meter, Phase, PlantSnapshot
from control.net_demand import NOTHING, NetDemand, followed, needed
from control.requests import ApplySettings
from control.settings import LimitSettings, Settings
from tests.control.limit_cases import grid, inverter, site, snapshot
from tests.control.plant import House, origin, settings

LIMITED = site(limit_grid_export_w=0.0)
FUSED = site(limit_fuse_a=20.0)


def meter(grid_w: float, at_s: float, phases: int = 3, **changes: Any) -> Meter:
    each = tuple(Phase(230.0, abs(grid_w) / phases / 230.0, grid_w / phases, 0.0) for _ in range(phases))
    return grid(*each, sample_at_s=at_s, active_power_w=grid_w, **changes)


def plant(at_s: float, grid_w: float, ess_w: float, *meters: Meter, **flow: Any) -> PlantSnapshot:
    found = snapshot(
        inverters=(inverter(active_power_w=ess_w, age_s=0.0),),
        meters=meters or (meter(grid_w, at_s),),
        grid_w=grid_w,
        **flow,
    )
    return msgspec.structs.replace(found, at_s=at_s)


def follow(before: NetDemand, seen: PlantSnapshot, given: Settings = LIMITED, ordered_w: float = 0.0) -> NetDemand:
    return followed(before, seen, given, ordered_w=ordered_w, obeys=True, dt_s=0.1)


def still(grid_w: float, ess_w: float, given: Settings = LIMITED, until_s: float = 10.0) -> NetDemand:
    """A battery that has stood still for a while."""
    demand = NOTHING
    for number in range(round(until_s / 0.1)):
        demand = follow(demand, plant(number * 0.1, grid_w + number % 2, ess_w), given, ess_w)
    return demand


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (site(), False),
        (site(limit_grid_import_w=9.0), True),
        (site(limit_grid_export_w=9.0), True),
        (site(limit_grid_code_export_w=9.0), True),
        (FUSED, True),
        (msgspec.structs.replace(site(), dso=(DsoSettings(),)), True),
    ],
)
def test_it_is_followed_only_where_a_limit_needs_it(given: Settings, wanted: bool) -> None:
    assert needed(given) is wanted
    assert follow(NOTHING, plant(0.0, 100.0, 0.0), given).known is wanted


def test_while_the_battery_stands_still_it_is_what_the_meter_says() -> None:
    demand = still(300.0, 700.0)
    assert demand.held_w == pytest.approx(1000.0, abs=1.0)
    assert follow(demand, plant(10.0, -3000.0, 700.0)).held_w == -2300.0


def test_a_meter_that_does_not_show_the_movement_of_the_battery_yet_changes_nothing() -> None:
    demand = still(300.0, 700.0)
    for number, ess_w in enumerate((1500.0, 2500.0, 3500.0, 3500.0, 3500.0)):
        demand = follow(demand, plant(10.0 + 0.1 * number, 300.0 + number % 2, ess_w))
        assert demand.held_w == pytest.approx(1000.0, abs=1.5)


def test_a_sample_seen_before_is_no_news() -> None:
    demand = still(300.0, 700.0)
    again = plant(10.1, 299.0, 2500.0, meter(299.0, demand.seen[0].sample_at_s))
    assert follow(demand, again).held_w == demand.held_w
    fused = still(300.0, 700.0, FUSED)
    again = plant(10.1, 299.0, 2500.0, meter(299.0, fused.seen[0].sample_at_s))
    assert follow(fused, again, FUSED).phases_w == fused.phases_w


def test_after_a_gap_it_begins_anew_with_the_lag_it_has_learnt() -> None:
    demand = still(300.0, 700.0)
    learnt = msgspec.structs.replace(demand.seen[0], lag_s=0.4, spread_s=0.1)
    demand = msgspec.structs.replace(demand, seen=(learnt,))
    lost = follow(demand, plant(10.0, 0.0, 700.0, grid_known=False))
    assert not lost.known
    back = follow(lost, plant(11.0, 2000.0, 0.0))
    assert (back.known, back.held_w, back.seen[0].lag_s) == (True, 2000.0, 0.4)
    assert follow(lost, msgspec.structs.replace(plant(11.0, 0.0, 0.0), inverters=())).known is False


def test_what_the_inverter_falls_short_of_is_learnt_only_while_it_is_to_obey() -> None:
    demand = still(300.0, 700.0)
    assert follow(demand, plant(10.0, 300.0, 700.0), ordered_w=740.0).shortfall_w == pytest.approx(1.0, abs=0.1)
    idle = followed(demand, plant(10.0, 300.0, 700.0), LIMITED, ordered_w=740.0, obeys=False, dt_s=0.1)
    assert idle.shortfall_w == demand.shortfall_w


def test_with_a_fuse_every_phase_has_its_own_net_demand() -> None:
    demand = still(300.0, 600.0, FUSED)
    assert demand.phases_w == pytest.approx((300.0, 300.0, 300.0), abs=1.0)
    assert len(demand.rows) <= 70
    assert follow(demand, plant(10.05, 300.0, 600.0), FUSED).rows[-1][0] == pytest.approx(10.05)
    assert follow(demand, plant(9.92, 300.0, 600.0), FUSED).rows == demand.rows
    assert follow(demand, plant(10.0, 300.0, 600.0), LIMITED).phases_w == ()


def test_the_history_of_the_phases_reaches_back_as_far_as_it_is_looked_up_and_no_further() -> None:
    found = still(3000.0, 1500.0, FUSED, until_s=20.0)
    moments = [row[0] for row in found.rows]
    assert HISTORY_S <= moments[-1] - moments[0] <= HISTORY_S + 0.3
    assert moments == sorted(set(moments))
    assert found.rows[-1][1:] == pytest.approx((500.0, 500.0, 500.0))
    assert still(3000.0, 1500.0, until_s=1.0).rows == ()
    assert still(3000.0, 1500.0, FUSED, until_s=0.1).rows != ()


def test_a_fuse_that_comes_while_the_unit_runs_is_watched_from_the_first_cycle() -> None:
    demand = still(300.0, 600.0, LIMITED)
    found = follow(demand, plant(10.0, 300.0, 600.0), FUSED)
    assert found.phases_w == pytest.approx((300.0, 300.0, 300.0), abs=1.0)
    seen = demand.seen[0].sample_at_s
    found = follow(demand, plant(10.0, 300.0, 600.0, meter(300.0, seen)), FUSED)
    assert found.phases_w == pytest.approx((300.0, 300.0, 300.0), abs=1.0)


def test_a_meter_with_other_phases_or_a_second_meter_begins_anew_or_is_unknown() -> None:
    demand = still(300.0, 600.0, FUSED)
    one = follow(demand, plant(10.0, 300.0, 600.0, meter(300.0, 10.0, phases=1)), FUSED)
    assert one.phases_w == pytest.approx((500.0,))
    two = follow(demand, plant(10.0, 300.0, 600.0, meter(300.0, 10.0), meter(300.0, 10.0)), FUSED)
    assert two.phases_w == ()


def test_a_fuse_that_is_set_while_the_unit_runs_is_kept_at_once_whatever_the_pace_of_cycles_and_meter() -> None:
    unlimited = settings(limits=LimitSettings(grid_import_w=30_000.0))
    house = House(unlimited, load_w=3000.0)
    house.run(3.0)
    fused = msgspec.structs.replace(unlimited, limits=msgspec.structs.replace(unlimited.limits, fuse_a=40.0))
    house.cycle(ApplySettings(origin(), fused))
    assert len(house.memory.demand.rows) == 1
    house.cycle(dt_s=0.01)
    assert len(house.memory.demand.rows) == 1, "two looks within the step of the history are one"
    house.silent.add("grid")
    before = house.memory.demand.phases_w
    house.cycle()
    assert house.memory.demand.phases_w == before, "no news of the meter, no news of its phases"
