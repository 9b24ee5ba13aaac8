"""Local time of many instants at once, right on days of 23 and 25 hours."""

from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from control.planning.problem import Array

DAY_S = 86_400.0
SETTLED_S = 20 * DAY_S
"""No zone changes its clock and back within this time (the shortest is a month)."""


def utc_offsets(times_utc: Array, zone: ZoneInfo) -> Array:
    """Return local time minus UTC in s at each instant; zones change at most once between two UTC midnights."""
    if not len(times_utc):
        return np.empty(0)
    earliest, latest = float(times_utc.min()), float(times_utc.max())
    if latest - earliest < SETTLED_S and _offset(earliest, zone) == _offset(latest, zone):
        return np.full(len(times_utc), _offset(earliest, zone))
    days, place = np.unique(np.floor(times_utc / DAY_S), return_inverse=True)
    offsets = np.empty(len(times_utc))
    for number, day in enumerate(days.tolist()):
        here = place == number
        first, last = _offset(day * DAY_S, zone), _offset((day + 1) * DAY_S, zone)
        offsets[here] = first if first == last else [_offset(time, zone) for time in times_utc[here].tolist()]
    return offsets


def _offset(time_utc: float, zone: ZoneInfo) -> float:
    offset = datetime.fromtimestamp(time_utc, zone).utcoffset()
    return offset.total_seconds() if offset is not None else 0.0


def local_seconds(times_utc: Array, zone: ZoneInfo) -> Array:
    """Return seconds of the local calendar: whole days since 1970 give the date, the rest the time of day."""
    return times_utc + utc_offsets(times_utc, zone)


def days_before(times_utc: Array, days: int, zone: ZoneInfo) -> Array:
    """Return the instants at the same local time some days earlier (inside a gap or fold: within the hour)."""
    guess = times_utc - days * DAY_S
    return guess + utc_offsets(times_utc, zone) - utc_offsets(guess, zone)


def weekdays(local_s: Array) -> Array:
    """Return the weekday of local seconds; Monday is 0 (1970-01-01 was a Thursday)."""
    return (np.floor(local_s / DAY_S) + 3.0) % 7.0
