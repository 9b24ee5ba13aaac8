"""The site's own timetable in the site file (`[[schedule]]`), and how it becomes entries of tier `local`."""

from collections.abc import Iterable
from datetime import date, time

from pydantic import Field

from app.site_section import CLOCK_TIME, LIVE, Identifier, Section
from control.schedule.checks import faults
from control.schedule.entry import ScheduleEntry, Weekday, Weekly
from control.schedule.wall import zone_fault
from control.settings import Settings


class ScheduleEntrySection(Section):
    """Power at certain wall times of the site; it takes over from automatic modes."""

    id: Identifier = Field(description="Name of the entry, unique among them", json_schema_extra=LIVE)
    start: str = Field(pattern=CLOCK_TIME, description="Wall time HH:MM at which it begins", json_schema_extra=LIVE)
    end: str = Field(
        pattern=CLOCK_TIME,
        description="Wall time HH:MM at which it ends; not after `start`: on the next day",
        json_schema_extra=LIVE,
    )
    weekdays: tuple[Weekday, ...] = Field(
        default=(), strict=False, description="Days on which it starts; left out: every day", json_schema_extra=LIVE
    )
    first_day: date | None = Field(default=None, description="First day on which it starts", json_schema_extra=LIVE)
    last_day: date | None = Field(default=None, description="Last day on which it starts", json_schema_extra=LIVE)
    active_power_w: float | None = Field(
        default=None, ge=-1e8, le=1e8, description="Power, + discharges, W; left out: not set", json_schema_extra=LIVE
    )
    reactive_power_var: float | None = Field(
        default=None,
        ge=-1e8,
        le=1e8,
        description="Reactive power, + injects, var; left out: not set",
        json_schema_extra=LIVE,
    )


def schedule_of(sections: tuple[ScheduleEntrySection, ...]) -> tuple[ScheduleEntry, ...]:
    """Return the entries `control` works with; their time zone is the site's."""
    return tuple(
        ScheduleEntry(
            entry_id=section.id,
            when=Weekly(
                start=_time(section.start),
                end=_time(section.end),
                weekdays=section.weekdays,
                first_day=date.min if section.first_day is None else section.first_day,
                last_day=date.max if section.last_day is None else section.last_day,
            ),
            active_power_w=section.active_power_w,
            reactive_power_var=section.reactive_power_var,
        )
        for section in sections
    )


def schedule_checks(settings: Settings) -> Iterable[str]:
    """Return what one key alone cannot tell about zone and timetable."""
    fault = zone_fault(settings.time_zone)
    if fault:
        yield f"site.time_zone: {fault}"
    elif settings.schedule:
        yield from (f"schedule: {problem}" for problem in faults(settings.schedule, settings))


def _time(text: str) -> time:
    hour, minute = text.split(":")
    return time(int(hour) % 24, int(minute))
