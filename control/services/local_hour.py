"""An interval of time as a person at the site says it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def hour_text(start_utc: float, end_utc: float, time_zone: str) -> str:
    """Return an interval in local time, such as `2026-11-21 14:00-15:00`."""
    zone = ZoneInfo(time_zone)
    start, end = (datetime.fromtimestamp(at_utc, UTC).astimezone(zone) for at_utc in (start_utc, end_utc))
    until = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%Y-%m-%d %H:%M}"
    return f"{start:%Y-%m-%d %H:%M}-{until}"
