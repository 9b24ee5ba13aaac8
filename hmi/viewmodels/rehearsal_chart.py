"""The chart of a rehearsal as SVG paths in squares of side 1: two courses over each other, in three strips."""

from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec

from hmi.ports.rehearsal import Result
from hmi.viewmodels import plan_chart
from hmi.viewmodels.plan_chart import Span, Tick, round_up


class Strip(msgspec.Struct, frozen=True, gc=False):
    """One strip."""

    now: str = ""
    then: str = ""
    up_w: float = 0.0
    """Power at its upper edge; 0 for the state of charge."""
    zero: float = 1.0
    """Where the line of 0 is, 0 at the top and 1 at the bottom."""


class Chart(msgspec.Struct, frozen=True, gc=False):
    """All strips."""

    grid: Strip = Strip()
    battery: Strip = Strip()
    soc: Strip = Strip()


def span(result: Result) -> Span:
    """Return the stretch of time that was lived."""
    return Span(result.start_utc, result.start_utc + max(len(result.then.grid_w), 1) * result.step_s)


def ticks(where: Span, local: Callable[[float], datetime]) -> tuple[Tick, ...]:
    """Return a mark at 0, 6, 12 and 18 o'clock of the site."""
    midnight = local(where.begin_utc).replace(hour=0, minute=0, second=0, microsecond=0)
    days = Span(midnight.timestamp(), where.end_utc)
    marks = (Tick(round(where.x(mark.at.timestamp()), 4), mark.at) for mark in plan_chart.ticks(days, local))
    return tuple(mark for mark in marks if mark.x >= 0.0)


def chart(result: Result) -> Chart:
    """Return the strips of a result."""
    now, then = result.now, result.then
    return Chart(
        grid=_power(now.grid_w, then.grid_w),
        battery=_power(now.battery_w, then.battery_w),
        soc=Strip(_line(now.soc_pct, _charge), _line(then.soc_pct, _charge)),
    )


def _charge(soc_pct: float) -> float:
    return 1.0 - soc_pct / 100.0


def _power(now: Sequence[float], then: Sequence[float]) -> Strip:
    up_w = round_up(max((*now, *then, 0.0)))
    lowest_w = min((*now, *then, 0.0))
    down_w = round_up(-lowest_w) if lowest_w < 0.0 else 0.0

    def place(power_w: float) -> float:
        return (up_w - power_w) / (up_w + down_w)

    return Strip(_line(now, place), _line(then, place), up_w, place(0.0))


def _line(values: Sequence[float], place: Callable[[float], float]) -> str:
    """Return a line through the middles of the steps."""
    return "".join(
        f"{'L' if index else 'M'}{(index + 0.5) / len(values):.4f} {place(value):.4f}"
        for index, value in enumerate(values)
    )
