"""All timetables as they were handed in; records only say which entries hold."""

import msgspec

from control.schedule.entry import ScheduleEntry, Tier, TierSchedule


class Schedules(msgspec.Struct, frozen=True):
    """The timetables of the site."""

    tiers: dict[Tier, TierSchedule] = msgspec.field(default_factory=dict[Tier, TierSchedule])
    """Handed in while running."""
    site: tuple[ScheduleEntry, ...] = ()
    """The local timetable of the site file; in force while nobody has handed in another."""
