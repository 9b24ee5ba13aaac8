"""What the rooms of one cycle hand to each other; every house here lives for a moment only."""

import msgspec
import pytest

from control import limits
from control.backup.memory import BackupState
from control.bounded import Bounded
from control.readings import NO_LIMIT
from control.reasons import Reason
from control.record import Bound, CycleRecord
from control.requests import ChangeState, Stop
from control.settings import LimitSettings
from tests.control.backup import island
from tests.control.grid_code.grid import Grid, coded
from tests.control.plant import House, origin, settings


def binding(record: CycleRecord) -> set[str]:
    """The limits of the site that say something, by their codes."""
    return {limit.reason.code for limit in record.chain.bounds.limits}


def test_a_further_limit_of_the_site_narrows_its_bounds_and_gives_its_reason() -> None:
    site = limits.narrow((Bound(-5000.0, 5000.0, Reason("software")),))
    before = Bounded((), (), site)
    assert before.narrowed(()) is before
    after = before.narrowed((Bound(-NO_LIMIT, 500.0, Reason("backup_return")),)).site
    assert (after.min_w, after.max_w) == (-5000.0, 500.0)
    assert (after.min_reason.code, after.max_reason.code) == ("software", "backup_return")


def test_after_an_island_the_power_of_the_very_next_cycle_is_bound() -> None:
    house = island.Site()
    house.run(10.0)
    assert house.memory.backup.state is BackupState.ON_GRID
    assert "backup_return" not in binding(house.records[-1])
    back = msgspec.structs.replace(house.memory.backup, returned_at_s=house.at_s)
    house.memory = msgspec.structs.replace(house.memory, backup=back)
    house.run(0.1)
    assert "backup_return" in binding(house.records[-1])


def test_a_plant_that_waits_for_the_grid_says_how_long_from_its_first_cycle() -> None:
    house = Grid(coded(), waits=True)
    record = house.run(0.3)
    (info,) = record.grid_code
    (unit,) = record.chain.units
    assert info.remaining_s > 30.0
    assert unit.bounds.max_reason.code == "connect_wait"
    assert unit.bounds.max_reason.values["remaining_s"] == info.remaining_s


def test_a_fuse_counts_the_demand_the_controller_holds_on_to() -> None:
    house = House(settings(limits=LimitSettings(fuse_a=20.0)), load_w=6900.0)
    (unit,) = house.run(0.5).chain.units
    fuses = [limit for limit in unit.bounds.limits if limit.reason.code == "phase_fuse"]
    assert [limit.min_w for limit in fuses] == pytest.approx([3 * (2300 - 20 * 230)] * 3, rel=0.01)


def test_what_a_mode_remembers_is_forgotten_while_it_does_not_steer() -> None:
    house = House(settings(initial_mode="self_consumption"))
    house.run(1.0)
    assert house.memory.mode_memory is not None
    house.cycle(ChangeState(origin(), "idle"))
    assert house.memory.mode_memory is None
    house.cycle(ChangeState(origin(), "run"))
    house.run(0.2)
    assert house.memory.mode_memory is not None
    house.cycle(Stop(origin(), "service"))
    assert house.memory.mode_memory is None


def test_what_a_mode_remembers_is_forgotten_on_an_island() -> None:
    house = island.Site()
    house.run(10.0)
    assert house.memory.mode_memory is not None
    house.mains_on = False
    house.run_until(BackupState.ISLANDED, 20.0)
    house.run(0.1)
    assert house.memory.mode_memory is None
    assert house.records[-1].chain.claims[0].source == "backup"


def shortfall_w(*, stopped: bool) -> float:
    """What a controller has learnt of an inverter that stays at 1000 W for ten seconds, whatever it is told."""
    house = House(settings(initial_mode="self_consumption", limits=LimitSettings(grid_import_w=10_000.0)))
    house.run(3.0)
    house.deaf = True
    house.load_w = 1500.0
    if stopped:
        house.cycle(Stop(origin(), "service"))
    house.run(10.0)
    return house.memory.demand.shortfall_w


def test_what_an_inverter_falls_short_of_is_learnt_in_operation_and_not_in_a_stop() -> None:
    assert shortfall_w(stopped=False) > 1.0
    assert shortfall_w(stopped=True) == 0.0
