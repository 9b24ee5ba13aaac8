"""Ports with fixed, realistic data for the tests of the screen."""

from collections.abc import Callable

from control.settings import Settings
from hmi.ports import Ports
from hmi.ports.cluster import Member
from hmi.ports.plan import DoneSlot, PlannerState
from tests.hmi import records_plan


class FakePlan:
    """A planner that does nothing, and a history of this morning."""

    def __init__(self) -> None:
        self.now = PlannerState()
        self.asked = 0

    def state(self) -> PlannerState:
        return self.now

    def done(self, begin_utc: float, end_utc: float, tell: Callable[[tuple[DoneSlot, ...]], None]) -> None:
        self.asked += 1
        tell(tuple(slot for slot in records_plan.done(end_utc) if slot.start_utc >= begin_utc))


class FakeCluster:
    """Four units, of which one is silent and two believe that they lead."""

    def members(self) -> tuple[Member, ...]:
        return records_plan.members()


class FakeIsland:
    """An event log with one test of the island."""

    def last_test(self, tell: Callable[[float], None]) -> None:
        tell(records_plan.NOON_UTC - 47 * 86_400.0)


def ports(settings: Settings) -> Ports:
    """Return what the program offers to the screen of a site."""
    schedules = records_plan.schedules(settings)
    return Ports(plan=FakePlan(), schedules=lambda: schedules, island=FakeIsland())
