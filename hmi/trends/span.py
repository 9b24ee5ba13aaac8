"""Spans of time as a person means them: in the site's clock, with days of 23 and 25 hours.

All moments are seconds since 1970 (UTC); `local` tells what the clock of the site showed then.
"""

from bisect import bisect_right
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

import msgspec

Local = Callable[[float], datetime]

MINUTE_S = 60
HOUR_S = 3600
_TICKS_OF_HOUR_S = 600
_TICKS_OF_DAY_H = 4
_MONTHS = 12


class Span(StrEnum):
    """How much time is shown."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Window(msgspec.Struct, frozen=True):
    """A span that ends at the next whole unit after now, or some of its lengths before."""

    span: Span
    begin_utc: float
    end_utc: float

    def at(self, at_utc: float) -> float:
        """Return where a moment lies: 0 at the begin, 1 at the end."""
        return (at_utc - self.begin_utc) / (self.end_utc - self.begin_utc)


class Mark(msgspec.Struct, frozen=True, gc=False):
    """A mark on the axis of time."""

    at: float
    """0 at the left, 1 at the right."""
    moment: datetime
    line: bool = True
    text: bool = True


def window(span: Span, now_utc: float, back: int, local: Local) -> Window:
    """Return the span that ends with the present minute, hour, day or month, or the `back`th before it."""
    now = local(now_utc).replace(tzinfo=None)
    match span:
        case Span.HOUR:
            end_utc = (now_utc // MINUTE_S + 1) * MINUTE_S - back * HOUR_S
            return Window(span, end_utc - HOUR_S, end_utc)
        case Span.DAY:
            ends = [_hour_end(now_utc, now, days, local) for days in (back + 1, back)]
            return Window(span, *ends)
        case Span.WEEK:
            end = _midnight(now) + timedelta(days=1 - 7 * back)
            begin = end - timedelta(days=7)
        case Span.MONTH:
            last = _midnight(now) + timedelta(days=1)
            end, begin = _months_before(last, back), _months_before(last, back + 1)
        case Span.YEAR:
            last = _months_before(_midnight(now).replace(day=1), -1)
            end, begin = _months_before(last, _MONTHS * back), _months_before(last, _MONTHS * (back + 1))
    return Window(span, at_wall(begin, local), at_wall(end, local))


def marks(shown: Window, local: Local) -> tuple[Mark, ...]:
    """Return the round moments of a window: minutes, hours, days, Mondays or months of the site's clock."""
    match shown.span:
        case Span.HOUR:
            first = (shown.begin_utc // _TICKS_OF_HOUR_S + 1) * _TICKS_OF_HOUR_S
            moments = [first + number * _TICKS_OF_HOUR_S for number in range(6)]
            return tuple(Mark(shown.at(at), local(at)) for at in moments if at < shown.end_utc)
        case Span.DAY:
            hours = [edge for edge in edges(shown, local)[:-1] if local(edge).hour % _TICKS_OF_DAY_H == 0]
            return tuple(Mark(shown.at(at), local(at)) for at in hours if at > shown.begin_utc)
        case Span.MONTH:
            mondays = [at for at in edges(shown, local)[:-1] if local(at).weekday() == 0]
            return tuple(Mark(shown.at(at), local(at)) for at in mondays)
        case Span.WEEK | Span.YEAR:
            bounds = edges(shown, local)
            every = 1 if shown.span is Span.WEEK else 2
            lines = [Mark(shown.at(at), local(at), text=False) for at in bounds[1:-1]]
            middles = [(begin + end) / 2 for begin, end in pairwise(bounds)][every - 1 :: every]
            return (*lines, *(Mark(shown.at(at), local(at), line=False) for at in middles))


def edges(shown: Window, local: Local) -> tuple[float, ...]:
    """Return begin and end of the bars of a window: 5 minutes, hours, days or months of the site's clock."""
    if shown.span in {Span.HOUR, Span.DAY}:
        step_s = 300 if shown.span is Span.HOUR else HOUR_S
        count = round((shown.end_utc - shown.begin_utc) / step_s)
        return tuple(shown.begin_utc + number * step_s for number in range(count + 1))
    found = [shown.begin_utc]
    begin = local(shown.begin_utc).replace(tzinfo=None)
    number = 0
    while found[-1] < shown.end_utc:
        number += 1
        later = _months_before(begin, -number) if shown.span is Span.YEAR else begin + timedelta(days=number)
        found.append(at_wall(later, local))
    return tuple(found)


def place(at_utc: float, bounds: tuple[float, ...]) -> int:
    """Return the number of the bar a moment lies in; -1 before the first, the number of bars after the last."""
    return bisect_right(bounds, at_utc) - 1


def at_wall(wall: datetime, local: Local) -> float:
    """Return when the clock of the site shows `wall` (without a zone); of two such moments the first that is found."""
    naive_s = wall.replace(tzinfo=UTC).timestamp()
    guess = naive_s
    for _ in range(2):
        offset = local(guess).utcoffset()
        guess = naive_s - (offset.total_seconds() if offset is not None else 0.0)
    return guess


def _hour_end(now_utc: float, now: datetime, days: int, local: Local) -> float:
    """Return the end of the present hour, or of the same hour some days before."""
    if days == 0:  # counted on from now: in the hour that comes twice the clock alone says too little
        return round(now_utc - now.minute * MINUTE_S - now.second - now.microsecond / 1e6) + HOUR_S
    return at_wall(now.replace(minute=0, second=0, microsecond=0) - timedelta(days=days), local) + HOUR_S


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _months_before(day: datetime, months: int) -> datetime:
    """Return the same day some months before, or the last one of a shorter month."""
    whole = day.year * _MONTHS + day.month - 1 - months
    first = day.replace(year=whole // _MONTHS, month=whole % _MONTHS + 1, day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return first.replace(day=min(day.day, (following - timedelta(days=1)).day))
