"""What a schedule is made of, as plain values that go through requests, memory and the state file."""

from datetime import date, time
from enum import StrEnum

import msgspec

from control.readings import NEVER_S


class Tier(StrEnum):
    """Rank of a schedule, highest first; MOD-10 puts it into the one order of `control.priority`."""

    BINDING = "binding"
    """Sold or ordered: energy market, aggregator, redispatch."""
    INTRADAY = "intraday"
    DAY_AHEAD = "day_ahead"
    LOCAL = "local"
    """The site's own timetable, used over automatic modes and as a fallback of external control."""


class Weekday(StrEnum):
    """Day of the week of the local calendar."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


WEEKDAYS = tuple(Weekday)
"""By `date.weekday()`."""


class Once(msgspec.Struct, frozen=True, tag="once"):
    """From one instant to another, the end not included; UTC seconds since 1970, never a wall time."""

    start_utc: float
    end_utc: float


class Weekly(msgspec.Struct, frozen=True, tag="weekly"):
    """Whenever the wall clock of a place reads a time from `start` up to `end`, the end not included.

    The wall clock decides, so nothing is left to interpretation on the two odd days of the year: what names an hour
    that is left out in spring does not happen, and what names the hour that comes twice in autumn holds both times.
    An end that is not after the start is on the next day (22:00 to 06:00; 00:00 to 00:00 is the whole day).
    """

    start: time
    end: time
    weekdays: tuple[Weekday, ...] = ()
    """Days on which it starts; none named: every day."""
    time_zone: str = ""
    """IANA name; empty: the zone of the site."""
    first_day: date = date.min
    """First and last local day on which it starts."""
    last_day: date = date.max


class ScheduleEntry(msgspec.Struct, frozen=True):
    """Power or reactive power, or both, for a time. What it does not state is left to the claims below it."""

    entry_id: str
    """Unique within its tier."""
    when: Once | Weekly
    active_power_w: float | None = None
    """`+` discharges."""
    reactive_power_var: float | None = None
    """`+` injects (over-excited)."""


class TierSchedule(msgspec.Struct, frozen=True):
    """All entries of a tier as they were handed in, with who did and when."""

    entries: tuple[ScheduleEntry, ...]
    by: str
    received_utc: float


class Holding(msgspec.Struct, frozen=True):
    """What an entry says now. Each value is a tuple of one, or empty when this entry does not decide it."""

    tier: Tier
    entry_id: str
    active_power_w: tuple[float, ...]
    reactive_power_var: tuple[float, ...]


class ScheduleView(msgspec.Struct, frozen=True):
    """Which entries hold, and between which UTC instants that is certain."""

    holding: tuple[Holding, ...] = ()
    """In order of their tiers."""
    from_utc: float = 0.0
    until_utc: float = 0.0
    """Next instant at which an entry may begin or end."""


class ScheduleMemory(msgspec.Struct, frozen=True):
    """All schedules and the last look at them."""

    tiers: dict[Tier, TierSchedule] = msgspec.field(default_factory=dict[Tier, TierSchedule])
    view: ScheduleView = ScheduleView()
    free_until_utc: dict[Tier, float] = msgspec.field(default_factory=dict[Tier, float])
    """Tier -> until when at least none of its entries holds, from the end of the view on; for a unit that rests."""
    clock_steady_since_s: float = NEVER_S
    """Monotonic time since which the wall clock has not been set."""
