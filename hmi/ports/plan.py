"""What the program knows about planning beside the plan in the record."""

import math
from collections.abc import Callable
from typing import Protocol

import msgspec


class PlannerState(msgspec.Struct, frozen=True, gc=False):
    """What the planner is doing."""

    working: bool = False
    """A plan is being made now."""
    fault: str = ""
    """Why the last attempt failed, in words; empty when it did not."""


class DoneSlot(msgspec.Struct, frozen=True, gc=False):
    """A stretch of time that is over: measured means beside what the plan of that time wanted; NaN where not known."""

    start_utc: float
    length_s: float
    battery_w: float = math.nan
    """Measured, `+` discharges."""
    planned_w: float = math.nan
    soc_pct: float = math.nan
    pv_w: float = math.nan
    load_w: float = math.nan
    buy_per_kwh: float = math.nan


class PlanPort(Protocol):
    """Planner and local history, as far as the plan page needs them."""

    def state(self) -> PlannerState:
        """Return what the planner is doing."""
        ...

    def done(self, begin_utc: float, end_utc: float, tell: Callable[[tuple[DoneSlot, ...]], None]) -> None:
        """Look up what was done between two instants, oldest first; `tell` is called later, on the screen's thread."""
        ...
