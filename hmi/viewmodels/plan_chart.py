"""The chart of the plan as SVG paths in squares of side 1: pure values, drawn by QML at any size.

Time runs from the left edge of `Span` to its right edge. Unknown values leave a gap.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from control.plan import Plan
from hmi.ports.plan import DoneSlot

TICK_HOURS = 6
_LEAST_SPAN_S = 24 * 3600.0
_LEAST_SCALE_W = 500.0
_STEPS = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


class Span(msgspec.Struct, frozen=True, gc=False):
    """The stretch of time on the chart."""

    begin_utc: float
    end_utc: float

    def x(self, at_utc: float) -> float:
        """Return where an instant is, 0 at the left edge and 1 at the right."""
        return (at_utc - self.begin_utc) / (self.end_utc - self.begin_utc)

    def at(self, x: float) -> float:
        """Return the instant at a place."""
        return self.begin_utc + min(max(x, 0.0), 1.0) * (self.end_utc - self.begin_utc)


class Column(msgspec.Struct, frozen=True, gc=False):
    """One slot of the chart, planned or over; NaN where a value is not known."""

    start_utc: float
    end_utc: float
    over: bool
    planned_w: float
    battery_w: float
    """Measured; NaN for what lies ahead."""
    soc_pct: float
    """At the end of the column when planned, the mean when over."""
    pv_w: float
    load_w: float
    buy_per_kwh: float
    intent: str = ""


class Tick(msgspec.Struct, frozen=True, gc=False):
    """A mark on the axis of time."""

    x: float
    at: datetime


class Scales(msgspec.Struct, frozen=True, gc=False):
    """What the edges of the strips stand for."""

    up_w: float = 0.0
    """Power at the upper edge, >= 0."""
    down_w: float = 0.0
    """Charging power at the lower edge, >= 0."""
    price_low: float = 0.0
    price_high: float = 0.0
    zero: float = 1.0
    """Where the line of 0 W is, 0 at the top and 1 at the bottom."""


class Paths(msgspec.Struct, frozen=True, gc=False):
    """All lines and areas."""

    price: str = ""
    planned: str = ""
    battery: str = ""
    pv: str = ""
    load: str = ""
    soc: str = ""


def span(plan: Plan, now_utc: float, local: Callable[[float], datetime]) -> Span:
    """Return the chart's stretch of time: from the last local midnight to the end of the plan, a day at least."""
    midnight = local(now_utc).replace(hour=0, minute=0, second=0, microsecond=0)
    begin_utc = midnight.timestamp()
    return Span(begin_utc, max(plan.end_utc, begin_utc + _LEAST_SPAN_S))


def columns(plan: Plan, done: Sequence[DoneSlot], now_utc: float) -> tuple[Column, ...]:
    """Return what is over up to now and what is planned from now on."""
    ahead = [slot for slot in plan.slots if slot.start_utc + slot.length_s > now_utc]
    until_utc = ahead[0].start_utc if ahead else now_utc
    over = (
        Column(
            start_utc=slot.start_utc,
            end_utc=slot.start_utc + slot.length_s,
            over=True,
            planned_w=slot.planned_w,
            battery_w=slot.battery_w,
            soc_pct=slot.soc_pct,
            pv_w=slot.pv_w,
            load_w=slot.load_w,
            buy_per_kwh=slot.buy_per_kwh,
        )
        for slot in done
        if slot.start_utc + slot.length_s <= until_utc + 1.0
    )
    planned = (
        Column(
            start_utc=slot.start_utc,
            end_utc=slot.start_utc + slot.length_s,
            over=False,
            planned_w=slot.battery_w,
            battery_w=math.nan,
            soc_pct=slot.soc_pct,
            pv_w=slot.pv_w,
            load_w=slot.load_w,
            buy_per_kwh=slot.buy_per_kwh,
            intent=slot.intent.value,
        )
        for slot in ahead
    )
    return (*over, *planned)


def scales(shown: Sequence[Column]) -> Scales:
    """Return the scales that hold every value."""
    powers = [value for column in shown for value in (column.planned_w, column.battery_w) if math.isfinite(value)]
    others = [value for column in shown for value in (column.pv_w, column.load_w) if math.isfinite(value)]
    prices = [column.buy_per_kwh for column in shown if math.isfinite(column.buy_per_kwh)]
    up_w = round_up(max((*powers, *others), default=0.0))
    lowest_w = min(powers, default=0.0)
    down_w = round_up(-lowest_w) if lowest_w < 0 else 0.0
    return Scales(up_w, down_w, min((*prices, 0.0)), max((*prices, 0.01)), zero=up_w / (up_w + down_w) if up_w else 1.0)


def round_up(power_w: float) -> float:
    """Return the next round power for the edge of a scale."""
    size_w = max(power_w, _LEAST_SCALE_W)
    decade = 10.0 ** math.floor(math.log10(size_w))
    return next(step * decade for step in _STEPS if step * decade >= size_w * (1 - 1e-9))


def paths(shown: Sequence[Column], where: Span, scale: Scales) -> Paths:
    """Return the lines and areas of the chart."""

    def power(value: float) -> float:
        return (scale.up_w - value) / (scale.up_w + scale.down_w)

    def price(value: float) -> float:
        return 1.0 - (value - scale.price_low) / (scale.price_high - scale.price_low)

    zero_price = price(0.0)
    return Paths(
        price=_area(((c, c.buy_per_kwh) for c in shown), where, price, zero_price),
        planned=_area(((c, c.planned_w) for c in shown), where, power, scale.zero),
        battery=_area(((c, c.battery_w) for c in shown), where, power, scale.zero),
        pv=_line(((c, c.pv_w) for c in shown), where, power),
        load=_line(((c, c.load_w) for c in shown), where, power),
        soc=_line(((c, c.soc_pct) for c in shown), where, lambda value: 1.0 - value / 100.0),
    )


def ticks(where: Span, local: Callable[[float], datetime]) -> tuple[Tick, ...]:
    """Return a mark at 0, 6, 12 and 18 o'clock of every local day, also of 23 and 25 hours."""
    marks: list[Tick] = []
    first = local(where.begin_utc)
    day = first.replace(tzinfo=None)
    while True:
        for hour in range(0, 24, TICK_HOURS):
            at_utc = _instant(day + timedelta(hours=hour), local, where)
            if at_utc > where.end_utc:
                return tuple(marks)
            if at_utc >= where.begin_utc:
                marks.append(Tick(round(where.x(at_utc), 4), local(at_utc)))
        day += timedelta(days=1)


def column_at(shown: Sequence[Column], at_utc: float) -> int:
    """Return the number of the column at an instant, or of the nearest one; -1 when there is none."""
    if not shown:
        return -1
    inside = next((i for i, c in enumerate(shown) if c.start_utc <= at_utc < c.end_utc), None)
    if inside is not None:
        return inside
    return min(range(len(shown)), key=lambda i: min(abs(shown[i].start_utc - at_utc), abs(shown[i].end_utc - at_utc)))


def _instant(wall: datetime, local: Callable[[float], datetime], where: Span) -> float:
    """Return the instant at which the site's clock reads `wall`; found by asking that clock."""
    guess_utc = where.begin_utc + (wall - local(where.begin_utc).replace(tzinfo=None)).total_seconds()
    return guess_utc + (wall - local(guess_utc).replace(tzinfo=None)).total_seconds()


def _runs(values: Iterable[tuple[Column, float]]) -> Iterable[list[tuple[Column, float]]]:
    run: list[tuple[Column, float]] = []
    for column, value in values:
        joined = not run or abs(column.start_utc - run[-1][0].end_utc) < 1.0
        if run and not (joined and math.isfinite(value)):
            yield run
            run = []
        if math.isfinite(value):
            run.append((column, value))
    if run:
        yield run


def _area(values: Iterable[tuple[Column, float]], where: Span, y: Callable[[float], float], base: float) -> str:
    """Return steps closed to the line of zero."""
    parts: list[str] = []
    for run in _runs(values):
        parts.append(f"M{where.x(run[0][0].start_utc):.4f} {base:.4f}")
        for column, value in run:
            height = y(value)
            parts.append(f"L{where.x(column.start_utc):.4f} {height:.4f}L{where.x(column.end_utc):.4f} {height:.4f}")
        parts.append(f"L{where.x(run[-1][0].end_utc):.4f} {base:.4f}Z")
    return "".join(parts)


def _line(values: Iterable[tuple[Column, float]], where: Span, y: Callable[[float], float]) -> str:
    """Return a line through the middles of the columns."""
    parts: list[str] = []
    for run in _runs(values):
        pen = "M"
        for column, value in run:
            parts.append(f"{pen}{where.x((column.start_utc + column.end_utc) / 2):.4f} {y(value):.4f}")
            pen = "L"
    return "".join(parts)
