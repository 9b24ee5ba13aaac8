"""Planner, local history and timetables for the screen's plan pages."""

import asyncio
import math
from collections.abc import Callable
from pathlib import Path

from app.history_read import HistoryError, HistoryFolder, Trend
from app.planner import Planner
from control.memory import Memory
from hmi.ports.plan import DoneSlot, PlannerState
from hmi.ports.schedules import Schedules

STEP_S = 900
_SERIES = ("ess_w", "plan_w", "soc_pct", "pv_w", "load_w", "buy_per_kwh")


class PlanOfAppliance:
    """`hmi.ports.plan.PlanPort` of a running unit."""

    def __init__(self, planner: Planner, data: Path) -> None:
        self._planner, self._data = planner, data
        self._tasks: set[asyncio.Task[None]] = set()

    def state(self) -> PlannerState:
        """Return what the planner is doing."""
        return PlannerState(self._planner.working, self._planner.fault)

    def done(self, begin_utc: float, end_utc: float, tell: Callable[[tuple[DoneSlot, ...]], None]) -> None:
        """Read the history on a thread and tell the screen on the loop."""
        task = asyncio.get_running_loop().create_task(self._tell(begin_utc, end_utc, tell))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell(self, begin_utc: float, end_utc: float, tell: Callable[[tuple[DoneSlot, ...]], None]) -> None:
        tell(await asyncio.to_thread(done_slots, self._data, begin_utc, end_utc))


def done_slots(data: Path, begin_utc: float, end_utc: float) -> tuple[DoneSlot, ...]:
    """Return what the history tells of a stretch of time by quarters of an hour; empty when it tells nothing."""
    try:
        folder = HistoryFolder(data)
        there = folder.series()
    except HistoryError:
        return ()
    names = [name for name in _SERIES if name in there]
    trends = folder.trends([there[name] for name in names], begin_utc, end_utc, STEP_S) if names else ()
    values = dict(zip(names, trends, strict=True))
    if not trends:
        return ()
    return tuple(
        DoneSlot(
            start_utc=float(at_utc),
            length_s=float(STEP_S),
            battery_w=_number(values, "ess_w", index),
            planned_w=_number(values, "plan_w", index),
            soc_pct=_number(values, "soc_pct", index),
            pv_w=_number(values, "pv_w", index),
            load_w=_number(values, "load_w", index),
            buy_per_kwh=_number(values, "buy_per_kwh", index),
        )
        for index, at_utc in enumerate(trends[0].at_utc)
    )


def _number(values: dict[str, Trend], name: str, index: int) -> float:
    value = values[name].values[index] if name in values else math.nan
    return float(value) if isinstance(value, int | float) else math.nan


def schedules_of(memory: Memory) -> Schedules:
    """Return the timetables of the site; equal while nothing has changed."""
    return Schedules(memory.schedules.tiers, memory.settings.schedule)
