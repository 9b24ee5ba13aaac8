"""Faulty schedules are refused whole, with every fault named."""

import math
from datetime import date

import pytest

from control.requests import (
    ClearSchedule,
    Role,
    SetSchedule,
)
from control.schedule.entry import Once, ScheduleEntry, Tier
from tests.control.plant import origin
from tests.control.schedule.asked import NOON, answer
from tests.control.schedule.clocked import ClockedHouse, berlin, once, weekly

BAD: dict[str, tuple[tuple[ScheduleEntry, ...], str]] = {
    "none": ((), "needs at least one entry"),
    "too many": (tuple(once(str(n), NOON + n, 1.0) for n in range(501)), "501 entries are too many, allowed: 1 to 500"),
    "id twice": ((once("a", NOON, 1.0), once("a", NOON + 5, 1.0)), "entry 'a': the id is used 2 times"),
    "no id": ((once("", NOON, 1.0),), "an id has 1 to 64 characters"),
    "nothing stated": ((once("a", NOON, 1.0, None),), "neither active_power_w nor reactive_power_var"),
    "power": ((once("a", NOON, 1.0, 6000.0),), "entry 'a': active_power_w 6000 is outside -5000 to 5000 W"),
    "not a number": ((once("a", NOON, 1.0, math.nan),), "active_power_w nan is outside"),
    "reactive": ((once("a", NOON, 1.0, reactive_power_var=-9e3),), "reactive_power_var -9000 is outside -2500 to 2500"),
    "backwards": ((once("a", NOON, -5.0),), "must be after start_utc"),
    "milliseconds": ((once("a", NOON * 1000.0, 1.0),), "outside 0 to 4102444800 s since 1970"),
    "no time": ((ScheduleEntry("a", Once(math.nan, NOON), 1.0),), "start_utc nan is outside"),
    "zone": (
        (weekly("a", "01:00", "02:00", time_zone="Mars/Olympus"),),
        "entry 'a': time zone 'Mars/Olympus' is unknown",
    ),
    "folder": ((weekly("a", "01:00", "02:00", time_zone="Europe"),), "time zone 'Europe' is unknown"),
    "two zones": (
        (weekly("a", "01:00", "02:00", time_zone="Asia/Tokyo"), weekly("b", "03:00", "04:00")),
        "must share one time zone, here: Asia/Tokyo, that of the site",
    ),
    "offset": ((weekly("a", "01:00+01:00", "02:00"),), "carry no offset"),
    "days": (
        (weekly("a", "01:00", "02:00", first_day=date(2027, 1, 2), last_day=date(2027, 1, 1)),),
        "last_day 2027-01-01 must not be before first_day 2027-01-02",
    ),
    "long ago": (
        (ScheduleEntry("a", Once(1000.0, 2000.0), 1.0), once("b", NOON, 60.0)),
        "entry 'a': end_utc 2000 (1970-01-01 00:33:20 UTC) is outside 1750000000 to 4102444800 s since 1970",
    ),
    "over": (
        (once("a", NOON - 7200.0, 3600.0), once("b", NOON - 3600.0, 1800.0)),
        "entry 'b': end_utc 1795170600 (2026-11-20 10:30:00 UTC) must be after now, 17951",
    ),
    "over by its last day": (
        (weekly("a", "01:00", "02:00", last_day=date(2026, 11, 18)),),
        "entry 'a': last_day 2026-11-18 must not be before today, 2026-11-20",
    ),
    "no such weekday": (
        (weekly("a", "01:00", "02:00", weekdays="mon", first_day=date(2026, 10, 25), last_day=date(2026, 10, 25)),),
        "entry 'a': none of mon lies between first_day 2026-10-25 and last_day 2026-10-25",
    ),
    "no such weekdays": (
        (weekly("a", "01:00", "02:00", weekdays="sat wed", first_day=date(2027, 1, 3), last_day=date(2027, 1, 5)),),
        "entry 'a': none of sat, wed lies between first_day 2027-01-03 and last_day 2027-01-05",
    ),
    "overlap": ((once("a", NOON, 60.0), once("b", NOON + 59.0, 60.0)), "entry 'a' and entry 'b' overlap"),
    "weekly overlap": (
        (weekly("a", "01:00", "02:00"), weekly("b", "01:59", "03:00")),
        "entry 'a' and entry 'b' overlap",
    ),
    "over midnight": (
        (weekly("night", "22:00", "06:00", weekdays="sun"), weekly("early", "05:00", "07:00", weekdays="mon")),
        "entry 'night' and entry 'early' overlap",
    ),
    "whole day": ((weekly("a", "00:00", "00:00"), weekly("b", "12:00", "13:00", weekdays="wed")), "overlap"),
    "reactive overlap": (
        (
            once("a", NOON, 60.0, None, reactive_power_var=1.0),
            once("b", NOON, 60.0, 5.0, reactive_power_var=2.0),
        ),
        "state the same quantity",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_faulty_schedule_is_refused_whole_and_each_fault_is_named(name: str) -> None:
    house = ClockedHouse(berlin())
    house.cycle(SetSchedule(origin(), "binding", (once("before", NOON, 3600.0),)))
    entries, words = BAD[name]
    said = answer(house, SetSchedule(origin(), "binding", entries))
    assert said.startswith("refused: ")
    assert words in said
    assert [entry.entry_id for entry in house.memory.schedules.tiers[Tier.BINDING].entries] == ["before"]


@pytest.mark.parametrize(
    "entries",
    [
        (once("a", NOON, 60.0), once("b", NOON + 60.0, 60.0)),
        (weekly("a", "01:00", "02:00", weekdays="mon"), weekly("b", "01:00", "02:00", weekdays="tue")),
        (
            weekly("winter", "01:00", "02:00", last_day=date(2027, 3, 1)),
            weekly("summer", "01:00", "02:00", first_day=date(2027, 3, 2)),
        ),
        (
            # the two share the days Friday to Sunday only
            weekly("a", "01:00", "02:00", weekdays="mon", last_day=date(2026, 11, 22)),
            weekly("b", "01:00", "02:00", first_day=date(2026, 11, 20), last_day=date(2026, 11, 22)),
        ),
        (weekly("night", "22:00", "06:00"), weekly("day", "06:00", "22:00")),
        # the whole day handed in again at noon
        (once("morning", NOON - 7200.0, 3600.0), once("evening", NOON + 7200.0, 3600.0)),
        # last night's entry holds until the morning after its last day
        (
            weekly("night", "22:00", "16:00", last_day=date(2026, 11, 19)),
            weekly(
                "sunday", "06:00", "07:00", weekdays="sun", first_day=date(2026, 11, 16), last_day=date(2026, 11, 22)
            ),
        ),
        (
            # the Sunday after has no early Monday hours any more
            weekly("night", "22:00", "06:00", last_day=date(2026, 11, 21)),
            weekly("early", "05:00", "06:00", first_day=date(2026, 11, 23)),
        ),
    ],
)
def test_entries_that_never_meet_are_not_called_overlapping(entries: tuple[ScheduleEntry, ...]) -> None:
    house = ClockedHouse(berlin())
    assert answer(house, SetSchedule(origin(), "binding", entries)) == "schedule binding with 2 entries"


def test_many_faults_are_named_up_to_ten_and_the_others_counted() -> None:
    house = ClockedHouse(berlin())
    said = answer(house, SetSchedule(origin(), "binding", tuple(once(str(n), NOON, 1.0, 1e9) for n in range(25))))
    assert "entry '9'" in said
    assert "entry '10'" not in said
    assert said.endswith("and 15 faults more")


def test_of_very_many_overlaps_ten_are_named() -> None:
    house = ClockedHouse(berlin())
    for entries in (
        tuple(once(str(n), NOON, 60.0) for n in range(500)),
        tuple(weekly(str(n), "01:00", "02:00") for n in range(500)),
        tuple(weekly(str(n), "01:00", f"02:{n:02}", first_day=date(2026, 1, 1 + n % 20)) for n in range(60)),
    ):
        assert answer(house, SetSchedule(origin(), "binding", entries)).count("overlap") == 10


def test_seasons_that_share_a_time_but_not_a_day_do_not_overlap_and_days_that_share_a_season_may() -> None:
    house = ClockedHouse(berlin())
    seasons = tuple(
        weekly(str(n), "01:00", "02:00", first_day=date(2027, n, 1), last_day=date(2027, n, 28)) for n in range(1, 13)
    )
    assert answer(house, SetSchedule(origin(), "binding", seasons)) == "schedule binding with 12 entries"
    late = weekly("late", "02:00", "03:00", first_day=date(2027, 5, 1))
    assert answer(house, SetSchedule(origin(), "binding", (*seasons, late))) == "schedule binding with 13 entries"
    long = weekly("long", "01:30", "03:00", weekdays="mon", first_day=date(2027, 12, 6))
    said = answer(house, SetSchedule(origin(), "binding", (*seasons, long)))
    assert said == "refused: entry '12' and entry 'long' overlap and state the same quantity"


def test_an_unknown_tier_and_an_empty_tier_are_refused_with_what_there_is() -> None:
    house = ClockedHouse(berlin())
    entries = (once("a", NOON, 1.0),)
    allowed = "allowed: binding, intraday, day_ahead, local"
    assert allowed in answer(house, SetSchedule(origin(), "tomorrow", entries))
    assert answer(house, ClearSchedule(origin(), "intraday")) == (
        "refused: tier intraday has no schedule that was handed in"
    )
    assert "operator is needed" in answer(house, SetSchedule(origin(Role.VIEWER), "binding", entries))
