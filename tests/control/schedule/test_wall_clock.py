"""Entries by the wall clock: right on the days of 23, 25 and 24.5 hours, north and south of the equator."""

import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from control.readings import Instant
from control.schedule.book import follow, soon
from control.schedule.entry import ScheduleEntry, ScheduleMemory, Tier, TierSchedule, Weekday, Weekly
from control.settings import Settings
from control.sleep.settings import IdleSettings
from tests.control.plant import settings
from tests.control.schedule.clocked import AUTUMN, BERLIN, SPRING, utc, weekly

LORD_HOWE = "Australia/Lord_Howe"
SANTIAGO = "America/Santiago"


def held(site: Settings, entries: tuple[ScheduleEntry, ...], start_utc: float, end_utc: float) -> dict[str, float]:
    """Return for how many seconds each entry holds, following the looks the controller takes, and only those."""
    memory = ScheduleMemory({Tier.DAY_AHEAD: TierSchedule(entries, "test", start_utc)})
    seconds = {entry.entry_id: 0.0 for entry in entries}
    at_utc, looks = start_utc, 0
    last = Instant(0.0, start_utc)
    while at_utc < end_utc:
        now = Instant(at_utc - start_utc, at_utc)
        memory, _ = follow(memory, site, last, now)
        last = now
        until_utc = min(memory.view.until_utc, end_utc)
        for holding in memory.view.holding:
            seconds[holding.entry_id] += until_utc - at_utc
        assert until_utc > at_utc
        at_utc = until_utc
        looks += 1
    assert looks < 40
    return seconds


def day(zone: str, of: date) -> tuple[float, float]:
    """The instants at which a local day begins and ends."""
    start = datetime.combine(of, time(), ZoneInfo(zone))
    end = datetime.combine(of + timedelta(days=1), time(), ZoneInfo(zone))
    return start.timestamp(), end.timestamp()


HOUR = 3600.0


@pytest.mark.parametrize(
    ("zone", "of", "start", "end", "hours"),
    [
        (BERLIN, SPRING, "00:00", "00:00", 23.0),
        (BERLIN, AUTUMN, "00:00", "00:00", 25.0),
        (BERLIN, date(2026, 11, 20), "00:00", "00:00", 24.0),
        (BERLIN, SPRING, "02:00", "03:00", 0.0),
        (BERLIN, AUTUMN, "02:00", "03:00", 2.0),
        (BERLIN, SPRING, "01:30", "02:30", 0.5),
        (BERLIN, SPRING, "02:30", "03:30", 0.5),
        (BERLIN, AUTUMN, "02:15", "02:45", 1.0),
        (BERLIN, AUTUMN, "01:30", "02:30", 1.5),
        (LORD_HOWE, date(2026, 10, 4), "00:00", "00:00", 23.5),
        (LORD_HOWE, date(2027, 4, 4), "00:00", "00:00", 24.5),
        (LORD_HOWE, date(2026, 10, 4), "02:00", "03:00", 0.5),
        (LORD_HOWE, date(2027, 4, 4), "01:30", "02:00", 1.0),
        (SANTIAGO, date(2026, 9, 6), "00:00", "00:00", 23.0),
        (SANTIAGO, date(2027, 4, 3), "23:00", "00:00", 2.0),
    ],
)
def test_an_entry_holds_as_long_as_the_wall_clock_reads_its_time(
    zone: str, of: date, start: str, end: str, hours: float
) -> None:
    site = settings(time_zone=zone)
    seconds = held(site, (weekly("e", start, end, first_day=of, last_day=of),), *day(zone, of))
    assert seconds["e"] == pytest.approx(hours * HOUR, abs=0.01)


def test_the_quarter_hours_of_an_autumn_day_share_its_25_hours_without_gap_or_overlap() -> None:
    quarters = tuple(
        weekly(f"q{n}", f"{n // 4:02}:{n % 4 * 15:02}", f"{(n + 1) // 4 % 24:02}:{(n + 1) % 4 * 15:02}")
        for n in range(8, 16)
    )
    seconds = held(settings(time_zone=BERLIN), quarters, *day(BERLIN, AUTUMN))
    assert [round(value) for value in seconds.values()] == [1800] * 4 + [900] * 4


def test_a_night_entry_belongs_to_the_day_on_which_it_starts() -> None:
    entry = weekly("night", "22:00", "06:00", weekdays="fri")
    start_utc = day(BERLIN, date(2026, 11, 20))[0]
    seconds = held(settings(time_zone=BERLIN), (entry,), start_utc, start_utc + 7 * 86_400)
    assert seconds["night"] == pytest.approx(8 * HOUR)
    saturday = day(BERLIN, date(2026, 11, 21))[0]
    assert held(settings(time_zone=BERLIN), (entry,), saturday, saturday + 86_400)["night"] == pytest.approx(6 * HOUR)


def test_an_entry_may_name_another_zone_than_the_site() -> None:
    entry = weekly("tokyo", "09:00", "10:00", time_zone="Asia/Tokyo")
    start_utc = datetime(2026, 11, 20, tzinfo=UTC).timestamp()
    assert held(settings(time_zone=BERLIN), (entry,), start_utc, start_utc + HOUR)["tokyo"] == pytest.approx(HOUR)


zones = st.sampled_from([BERLIN, LORD_HOWE, SANTIAGO, "America/New_York", "Asia/Kolkata", "Etc/UTC"])
times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45, 59]))
weeklies = st.builds(
    Weekly,
    times,
    times,
    st.lists(st.sampled_from(list(Weekday)), max_size=3, unique=True).map(tuple),
    first_day=st.dates(date(2026, 1, 1), date(2027, 6, 1)),
    last_day=st.dates(date(2026, 6, 1), date(2027, 12, 1)),
)
instants = st.one_of(
    st.integers(1_760_000_000, 1_830_000_000),
    # around the changes of the clocks of all these places
    *(
        st.integers(change - 7200, change + 7200)
        for change in (1_792_890_000, 1_806_195_600, 1_791_041_400, 1_806_764_400, 1_788_667_200, 1_806_807_600)
    ),
)


def reads(when: Weekly, at_utc: float, zone: str) -> bool:
    """The rule of the documentation, taken at its word."""
    wall = datetime.fromtimestamp(at_utc, ZoneInfo(zone))

    def starts(on: date) -> bool:
        named = not when.weekdays or list(Weekday)[on.weekday()] in when.weekdays
        return named and when.first_day <= on <= when.last_day

    now = wall.time()
    if when.start < when.end:
        return starts(wall.date()) and when.start <= now < when.end
    yesterday = wall.date() - timedelta(days=1)
    return (starts(wall.date()) and now >= when.start) or (starts(yesterday) and now < when.end)


@profile(max_examples=300, deadline=None)
@given(when=weeklies, at_utc=instants, zone=zones, steps=st.lists(st.integers(1, 40_000), min_size=1, max_size=12))
def test_between_two_looks_of_the_controller_nothing_changes_in_any_zone(
    when: Weekly, at_utc: int, zone: str, steps: list[int]
) -> None:
    site = settings(time_zone=zone)
    entry = ScheduleEntry("e", when, 100.0)
    memory = ScheduleMemory({Tier.BINDING: TierSchedule((entry,), "test", 0.0)})
    now_utc = float(at_utc)
    last = Instant(0.0, now_utc)
    for seconds in steps:
        now = Instant(now_utc - at_utc, now_utc)
        memory, _ = follow(memory, site, last, now)
        assert bool(memory.view.holding) is reads(when, now_utc, zone)
        last = now
        now_utc += seconds


def first_call(entries: tuple[ScheduleEntry, ...], start_utc: float, end_utc: float) -> float:
    """Return from when on a unit must not rest, looked up once a minute."""
    site = settings(time_zone=BERLIN, idle=(IdleSettings(),))
    memory = ScheduleMemory({Tier.DAY_AHEAD: TierSchedule(entries, "test", start_utc)})
    at_utc, last = start_utc, Instant(0.0, start_utc)
    while at_utc < end_utc:
        now = Instant(at_utc - start_utc, at_utc)
        memory, _ = follow(memory, site, last, now)
        if memory.view.holding or soon(memory, site, at_utc, obeys_local=True):
            break
        at_utc, last = at_utc + 60.0, now
    return at_utc


@pytest.mark.parametrize(
    ("of", "start", "begins"),
    [
        (SPRING, "02:30", "2027-03-28T03:00"),
        (SPRING, "03:05", "2027-03-28T03:05"),
        (AUTUMN, "02:05", "2026-10-25T02:05"),
        (date(2026, 11, 20), "00:05", "2026-11-20T00:05"),
    ],
)
def test_a_unit_is_called_a_quarter_of_an_hour_before_an_entry_on_odd_days_and_over_midnight_too(
    of: date, start: str, begins: str
) -> None:
    begin_utc = utc(begins)
    entry = weekly("e", start, "05:00", first_day=of, last_day=of)
    called_utc = first_call((entry,), begin_utc - 4 * HOUR, begin_utc + HOUR)
    assert 0.0 <= called_utc - (begin_utc - 900.0) <= 60.0


def test_entries_that_do_not_hold_today_let_the_unit_rest_unless_they_are_too_many_to_look_through() -> None:
    of = date(2026, 11, 20)  # a Friday
    start_utc, _ = day(BERLIN, of)

    def sundays(count: int) -> tuple[ScheduleEntry, ...]:
        times = [f"12:{second // 60:02}:{second % 60:02}" for second in range(count + 1)]
        pairs = itertools.pairwise(times)
        return tuple(weekly(str(n), one, other, weekdays="sun") for n, (one, other) in enumerate(pairs))

    assert first_call(sundays(20), start_utc, start_utc + 24 * HOUR) == start_utc + 24 * HOUR
    called_utc = first_call(sundays(200), start_utc, start_utc + 24 * HOUR)
    assert called_utc == pytest.approx(start_utc + 11.75 * HOUR, abs=120.0)
