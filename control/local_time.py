"""Local time of the site from UTC: for time windows people think of as "at night"."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

MINUTES_A_DAY = 1440


def minute_of_day(at_utc: float, time_zone: str) -> float:
    """Return the local clock as minutes since midnight, 0 to 1440 (not included).

    Args:
        at_utc: Seconds since 1970-01-01T00:00:00Z.
        time_zone: IANA name; the site file is checked for it.
    """
    local = datetime.fromtimestamp(at_utc, UTC).astimezone(ZoneInfo(time_zone))
    return local.hour * 60 + local.minute + (local.second + local.microsecond / 1e6) / 60


def utc_words(at_utc: float) -> str:
    """Return an instant as a message shows it: the number that was given, and what it means.

    Args:
        at_utc: Seconds since 1970-01-01T00:00:00Z; a number that is no instant stays a number.
    """
    try:
        instant = datetime.fromtimestamp(at_utc, UTC)
    except (OverflowError, OSError, ValueError):
        return f"{at_utc}"
    return f"{at_utc:.13g} ({instant:%Y-%m-%d %H:%M:%S} UTC)"


def within(minute: float, start_min: float, end_min: float) -> bool:
    """Tell whether a minute of the day lies in a window; one that ends before it starts reaches over midnight.

    Start and end at the same minute: the window is empty.
    """
    if start_min <= end_min:
        return start_min <= minute < end_min
    return minute >= start_min or minute < end_min
