"""A house whose wall clock the test sets, and short ways to write entries."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from control.cycle import step
from control.readings import Instant
from control.record import CycleRecord
from control.requests import Request
from control.schedule.entry import Once, ScheduleEntry, Weekday, Weekly
from control.settings import Settings
from tests.control.plant import House, settings

BERLIN = "Europe/Berlin"
SPRING = date(2027, 3, 28)
AUTUMN = date(2026, 10, 25)


def berlin(**changes: object) -> Settings:
    return settings(1, time_zone=BERLIN, **changes)


def utc(text: str, zone: str = BERLIN, fold: int = 0) -> float:
    """The instant at which the wall clock reads this; `fold=1` the second time."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).timestamp()


def weekly(entry_id: str, start: str, end: str, power_w: float | None = 1000.0, **more: object) -> ScheduleEntry:
    reactive_var = more.pop("reactive_power_var", None)
    days = tuple(Weekday(day) for day in str(more.pop("weekdays", "")).split())
    when = Weekly(time.fromisoformat(start), time.fromisoformat(end), days, **more)  # type: ignore[arg-type]
    return ScheduleEntry(entry_id, when, power_w, reactive_var)  # type: ignore[arg-type]


def once(
    entry_id: str, start_utc: float, seconds: float, power_w: float | None = 1000.0, **more: float
) -> ScheduleEntry:
    return ScheduleEntry(entry_id, Once(start_utc, start_utc + seconds), power_w, **more)


class ClockedHouse(House):
    """A house with a wall clock of its own."""

    def __init__(self, site: Settings, at: str = "2026-11-20T12:00", **more: float) -> None:
        super().__init__(site, **more)
        self.offset_utc = utc(at, site.time_zone or BERLIN) - self.at_s
        self.run(3.0)

    @property
    def now_utc(self) -> float:
        return self.at_s + self.offset_utc

    def set_clock(self, at_utc: float) -> None:
        """Set the wall clock, as a time server does; the monotonic clock goes on."""
        self.offset_utc = at_utc - self.at_s

    def cycle(self, *requests: Request, dt_s: float = 0.1) -> CycleRecord:
        self.at_s += dt_s
        now = Instant(self.at_s, self.now_utc)
        self.memory, record = step(self.memory, self.readings(), requests, now)
        self.obey(record.commands)
        self.records.append(record)
        return record

    def wait_until(self, at_utc: float, step_s: float = 30.0) -> CycleRecord:
        """Let time pass to just after an instant, in long cycles; devices stay fresh."""
        while self.now_utc + step_s < at_utc:
            self.cycle(dt_s=step_s)
        return self.cycle(dt_s=max(at_utc - self.now_utc, 0.0) + 0.05)
