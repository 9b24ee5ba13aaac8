"""The wall clock of a place: what it reads at an instant, and when it is next moved forward or back."""

from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from control.schedule.entry import WEEKDAYS, Once, ScheduleEntry, Weekly

ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=16)
def zone(name: str) -> ZoneInfo:
    """Return a time zone by its IANA name.

    Raises:
        ValueError: There is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # OSError: names a folder of the zone data
        raise ValueError(f"time zone {name!r} is unknown; use an IANA name such as Europe/Berlin") from error


def zone_fault(name: str) -> str:
    """Return in words what is wrong with the name of a zone; empty when nothing is."""
    try:
        zone(name)
    except ValueError as error:
        return str(error)
    return ""


def local(at_utc: float, name: str) -> datetime:
    """Return what the wall clock reads."""
    return datetime.fromtimestamp(at_utc, zone(name))


def seconds_of_day(at: datetime | time) -> float:
    """Return the reading of a wall clock in seconds after 00:00."""
    return at.hour * 3600 + at.minute * 60 + at.second + at.microsecond * 1e-6


def starts_on(when: Weekly, day: datetime) -> bool:
    """Tell whether an entry starts on this local day."""
    today = day.date()
    return when.first_day <= today <= when.last_day and (
        not when.weekdays or WEEKDAYS[today.weekday()] in when.weekdays
    )


def holds(entry: ScheduleEntry, at_utc: float, wall: datetime) -> bool:
    """Tell whether an entry holds at an instant at which the wall clock of its place reads `wall`."""
    when = entry.when
    if isinstance(when, Once):
        return when.start_utc <= at_utc < when.end_utc
    reading = wall.time()
    if when.start < when.end:
        return when.start <= reading < when.end and starts_on(when, wall)
    if reading >= when.start and starts_on(when, wall):
        return True
    return reading < when.end and starts_on(when, wall - ONE_DAY)


def over(entry: ScheduleEntry, site_zone: str, at_utc: float) -> bool:
    """Tell whether an entry can never hold again."""
    when = entry.when
    if isinstance(when, Once):
        return when.end_utc <= at_utc
    return (local(at_utc, when.time_zone or site_zone).date() - when.last_day).days > 1


def next_shift_utc(at_utc: float, until_utc: float, name: str) -> float:
    """Return the first whole second in `at_utc..until_utc` with another offset from UTC; `until_utc` when none has."""
    before = local(at_utc, name).utcoffset()
    if local(until_utc, name).utcoffset() == before:
        return until_utc
    low, high = int(at_utc), int(until_utc) + 1
    while high - low > 1:
        middle = (low + high) // 2
        if local(middle, name).utcoffset() == before:
            low = middle
        else:
            high = middle
    return float(high)
