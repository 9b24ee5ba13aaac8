"""A timetable as the cloud sends it: as `control.schedule.entry`, but a key nobody knows is refused.

A `weekday` instead of `weekdays` would otherwise be every day.
"""

from typing import Annotated

import msgspec

from control.schedule.entry import Once, ScheduleEntry, Tier, Weekly

MOST = 500
"""Entries in a tier."""


class OnceSent(Once, frozen=True, tag="once", forbid_unknown_fields=True):
    """From one instant to another."""


class WeeklySent(Weekly, frozen=True, tag="weekly", forbid_unknown_fields=True):
    """Whenever the wall clock reads a time."""


class EntrySent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry."""

    entry_id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    when: OnceSent | WeeklySent
    active_power_w: Annotated[float, msgspec.Meta(ge=-1e8, le=1e8)] | None = None
    reactive_power_var: Annotated[float, msgspec.Meta(ge=-1e8, le=1e8)] | None = None

    @property
    def entry(self) -> ScheduleEntry:
        """The same as control knows it."""
        return msgspec.convert(msgspec.to_builtins(self), ScheduleEntry)


TierSent = Annotated[
    Tier, msgspec.Meta(description="binding, intraday, day_ahead, or local: the site's own, instead of the site file's")
]
EntriesSent = Annotated[
    tuple[EntrySent, ...],
    msgspec.Meta(
        min_length=1,
        max_length=MOST,
        description="Each with entry_id, active_power_w (+ discharges) or reactive_power_var or both, and `when`: "
        '{"type": "once", "start_utc": s, "end_utc": s} or {"type": "weekly", "start": "06:00:00", "end": "09:30:00", '
        '"weekdays": ["mon"], "time_zone": "", "first_day": "2026-11-01", "last_day": "2027-03-31"}',
    ),
]
