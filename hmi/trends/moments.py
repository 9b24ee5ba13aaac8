"""Dates and times of the axis as text: the one place of the trends that writes them."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hmi.region import clock, date_text, day_text
from hmi.trends.span import Span
from hmi.words import say

_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Words", "Mon"),
    QT_TRANSLATE_NOOP("Words", "Tue"),
    QT_TRANSLATE_NOOP("Words", "Wed"),
    QT_TRANSLATE_NOOP("Words", "Thu"),
    QT_TRANSLATE_NOOP("Words", "Fri"),
    QT_TRANSLATE_NOOP("Words", "Sat"),
    QT_TRANSLATE_NOOP("Words", "Sun"),
)
_MONTHS = (
    QT_TRANSLATE_NOOP("Words", "Jan"),
    QT_TRANSLATE_NOOP("Words", "Feb"),
    QT_TRANSLATE_NOOP("Words", "Mar"),
    QT_TRANSLATE_NOOP("Words", "Apr"),
    QT_TRANSLATE_NOOP("Words", "May"),
    QT_TRANSLATE_NOOP("Words", "Jun"),
    QT_TRANSLATE_NOOP("Words", "Jul"),
    QT_TRANSLATE_NOOP("Words", "Aug"),
    QT_TRANSLATE_NOOP("Words", "Sep"),
    QT_TRANSLATE_NOOP("Words", "Oct"),
    QT_TRANSLATE_NOOP("Words", "Nov"),
    QT_TRANSLATE_NOOP("Words", "Dec"),
)


def month(then: datetime) -> str:
    """Return the name of a month."""
    return say(_MONTHS[then.month - 1])


def weekday(then: datetime) -> str:
    """Return day of the week and of the month."""
    return f"{say(_WEEKDAYS[then.weekday()])} {then.day}"


def mark(span: Span, then: datetime) -> str:
    """Return the text of a mark of the axis."""
    match span:
        case Span.HOUR | Span.DAY:
            return clock(then)
        case Span.WEEK:
            return weekday(then)
        case Span.MONTH:
            return day_text(then)
        case Span.YEAR:
            return month(then)


def extent(span: Span, begin: datetime, end: datetime) -> str:
    """Return begin and end of a span; a day that ends at midnight is named by its last moment's date."""
    match span:
        case Span.HOUR:
            return f"{day_text(begin)}, {clock(begin)} \u2013 {clock(end)}"
        case Span.DAY:
            return f"{day_text(begin)} {clock(begin)} \u2013 {day_text(end)} {clock(end)}"
        case Span.WEEK | Span.MONTH:
            return f"{day_text(begin)} \u2013 {date_text(end)}"
        case Span.YEAR:
            return f"{month(begin)} {begin.year} \u2013 {month(end)} {end.year}"


def read(span: Span, begin: datetime, end: datetime, *, bar: bool) -> str:
    """Return when the touched value was, as finely as it is known."""
    if bar and span in {Span.HOUR, Span.DAY}:
        return f"{day_text(begin)}, {clock(begin)} \u2013 {clock(end)}"
    if bar:
        name = f"{month(begin)} {begin.year}"
        return name if span is Span.YEAR else f"{weekday(begin)} {name}"
    match span:
        case Span.HOUR:
            return f"{day_text(begin)}, {clock(begin, seconds=True)}"
        case Span.DAY:
            return f"{day_text(begin)}, {clock(begin)}"
        case Span.WEEK | Span.MONTH:
            return f"{weekday(begin)} {month(begin)}, {clock(begin)}"
        case Span.YEAR:
            return f"{weekday(begin)} {month(begin)} {begin.year}"
