"""What the program hands to the plan pages: history beside the plan, timetables, tests of the island."""

import asyncio
import math
from pathlib import Path

import msgspec
import pytest

from app.past import catch_up
from app.planner import Planner
from app.screen_island import IslandOfAppliance, last_test_utc
from app.screen_plan import STEP_S, PlanOfAppliance, done_slots, schedules_of
from control.backup.causes import CAUSES
from control.plan import InForce, Intent, PlanSlot, Rung
from control.record import Event, EventKind
from control.requests import SetSchedule
from control.schedule.entry import Tier
from hmi.ports.plan import DoneSlot
from tests.app.test_history import BEGIN, Recording
from tests.control.plans import planned_settings
from tests.control.plant import House, origin
from tests.hmi.records_plan import NIGHT

SLOT = PlanSlot(
    start_utc=float(BEGIN),
    length_s=3600.0,
    battery_w=-1500.0,
    low_w=-1500.0,
    high_w=0.0,
    grid_w=2000.0,
    load_w=500.0,
    pv_w=0.0,
    curtailed_w=0.0,
    soc_pct=60.0,
    buy_per_kwh=0.18,
    sell_per_kwh=0.08,
    intent=Intent.CHARGE,
)


def test_what_was_done_is_read_from_the_history_by_quarters_of_an_hour(tmp_path: Path) -> None:
    site = planned_settings()
    kept = Recording(tmp_path, site)
    for second in range(0, 2 * STEP_S, 10):
        record = kept.house.cycle(dt_s=1.0)
        at = msgspec.structs.replace(record.at, at_utc=float(BEGIN + second))
        kept.history.publish(msgspec.structs.replace(record, at=at, plan=InForce(Rung.NEW, (SLOT,))))
        catch_up(kept.history, 100)
    kept.close()
    found = done_slots(tmp_path, float(BEGIN), float(BEGIN + 2 * STEP_S))
    assert [slot.start_utc - BEGIN for slot in found] == [0.0, float(STEP_S)]
    assert found[0].planned_w == -1500.0
    assert found[0].buy_per_kwh == pytest.approx(0.18)
    assert math.isfinite(found[0].soc_pct)
    assert math.isfinite(found[0].battery_w)


def test_without_a_history_nothing_was_done(tmp_path: Path) -> None:
    assert done_slots(tmp_path, 0.0, 1e9) == ()
    assert last_test_utc(tmp_path) == 0.0


async def _pass(barrier: asyncio.Barrier) -> None:
    await barrier.wait()


def test_the_answer_comes_later_and_on_the_loop(tmp_path: Path) -> None:
    told: list[tuple[DoneSlot, ...]] = []
    tested: list[float] = []

    async def ask() -> None:
        house = House(planned_settings())
        planner = Planner(lambda: house.memory, lambda _: True, None)
        port, island = PlanOfAppliance(planner, tmp_path), IslandOfAppliance(tmp_path)
        assert port.state().fault == ""
        assert not port.state().working
        both = asyncio.Barrier(3)
        waiting: list[asyncio.Task[None]] = []

        def arrived() -> None:
            waiting.append(asyncio.create_task(_pass(both)))

        port.done(0.0, 1.0, lambda done: (told.append(done), arrived())[1])
        island.last_test(lambda at_utc: (tested.append(at_utc), arrived())[1])
        assert told == []
        await _pass(both)

    asyncio.run(asyncio.wait_for(ask(), 10.0))
    assert told == [()]
    assert tested == [0.0]


def test_the_last_test_of_the_island_is_found_in_the_event_log(tmp_path: Path) -> None:
    kept = Recording(tmp_path)
    kept.record(10, Event(EventKind.GRID_FORMING, "opening", "on_grid to opening", CAUSES["test"]))
    kept.record(10, Event(EventKind.GRID_FORMING, "opening", "on_grid to opening", CAUSES["voltage_gone"]))
    kept.close()
    assert BEGIN <= last_test_utc(tmp_path) < BEGIN + 10


def test_the_timetables_are_those_in_force_and_stay_the_same_objects_until_they_change() -> None:
    house = House(msgspec.structs.replace(planned_settings(), schedule=(NIGHT,)))
    before = schedules_of(house.memory)
    house.cycle()
    assert schedules_of(house.memory).tiers is before.tiers
    assert before.site == (NIGHT,)
    house.cycle(SetSchedule(origin(), "local", (NIGHT,)))
    assert schedules_of(house.memory).tiers[Tier.LOCAL].entries == (NIGHT,)
