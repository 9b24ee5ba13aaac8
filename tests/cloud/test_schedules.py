"""Timetables from the cloud, a file and the local link: the same power on any day.

MOD-13 names REST as well, which is not built yet: no test is marked with it.
"""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.site_file import parse_raw_site, settings_of, shipped
from cloud.commands import COMMANDS, PayloadError, read
from control.requests import Origin, Request, Role, SetMode, Source
from control.schedule.entry import ScheduleEntry, Tier
from tests.cloud.test_commands import Counter
from tests.control.plant import origin
from tests.control.schedule.clocked import AUTUMN, BERLIN, SPRING, ClockedHouse, berlin, utc

TIMETABLE: tuple[dict[str, Any], ...] = (
    {"id": "night", "start": "01:00", "end": "05:00", "active_power_w": -1500.0},
    {"id": "morning", "start": "06:00", "end": "09:30", "active_power_w": 900.0, "reactive_power_var": 300.0},
    {"id": "sunday", "start": "18:00", "end": "20:00", "active_power_w": 600.0, "weekdays": ["sun"]},
    {"id": "monday", "start": "20:00", "end": "22:00", "active_power_w": 700.0, "weekdays": ["mon"]},
)
CLOUD = Origin(Source.CLOUD, Role.OPERATOR, "c1", "hub")


def sent(*, tier: str = "local") -> dict[str, Any]:
    """The timetable as a payload of the cloud."""
    entries: list[dict[str, Any]] = []
    for row in TIMETABLE:
        when = {"type": "weekly", "start": f"{row['start']}:00", "end": f"{row['end']}:00"}
        if "weekdays" in row:
            when["weekdays"] = row["weekdays"]
        powers = {key: row[key] for key in ("active_power_w", "reactive_power_var") if key in row}
        entries.append({"entry_id": row["id"], "when": when, **powers})
    return {"tier": tier, "entries": entries}


def by_cloud(name: str, payload: dict[str, Any]) -> Request:
    command = COMMANDS[name]
    assert command.make is not None
    return command.make(read(command, payload), CLOUD)


def by_link(payload: dict[str, Any]) -> Request:
    """The request `ballast ask json` hands in."""
    request = {"type": "set_schedule", "origin": msgspec.to_builtins(origin()), **payload}
    return msgspec.convert(request, Request)


def by_file() -> tuple[ScheduleEntry, ...]:
    raw = tomllib.loads(shipped("residential").read_text(encoding="utf-8"))
    return settings_of(parse_raw_site({**raw, "schedule": list(TIMETABLE)}, "site.toml")).schedule


def houses() -> dict[str, ClockedHouse]:
    """Three houses with the same timetable from three places."""
    found = {"file": ClockedHouse(berlin(schedule=by_file())), "cloud": ClockedHouse(berlin())}
    found["link"] = ClockedHouse(berlin())
    assert found["cloud"].cycle(by_cloud("Set_Schedule", sent())).answers[0].accepted
    assert found["link"].cycle(by_link(sent())).answers[0].accepted
    for house in found.values():
        house.cycle(SetMode(origin(), "self_consumption"))
    return found


@pytest.mark.parametrize(("day", "hours"), [(SPRING, 23), (AUTUMN, 25), (date(2026, 11, 23), 24)])
def test_a_timetable_of_p_and_q_is_the_same_from_file_cloud_and_local_link_on_days_of_23_and_25_hours(
    day: date, hours: int
) -> None:
    courses: dict[str, list[tuple[float, float]]] = {}
    begin_utc = utc(f"{day.isoformat()}T00:00", BERLIN)
    for name, house in houses().items():
        house.load_w = 0.0
        house.set_clock(begin_utc - 60.0)
        house.run(1.0)
        course: list[tuple[float, float]] = []
        for quarter in range(4 * hours):
            record = house.wait_until(begin_utc + 900.0 * quarter + 450.0)
            final = record.chain.final
            course.append((round(final.active_power_w), round(final.reactive_power_var)))
        courses[name] = course
    assert courses["cloud"] == courses["link"] == courses["file"]
    course = courses["cloud"]
    night = {23: 3 * 4, 24: 4 * 4, 25: 5 * 4}[hours]
    assert course.count((-1500, 0)) == night, "the hour that is left out, or comes twice, is in the night"
    assert course.count((900, 300)) == 14
    assert course.count((600, 0)) == (8 if day.weekday() == 6 else 0)
    assert course.count((700, 0)) == (8 if day.weekday() == 0 else 0)


def test_a_timetable_of_the_cloud_goes_before_the_sites_own_which_is_the_fallback_when_it_ends() -> None:
    house = houses()["file"]
    begin_utc = utc("2026-11-25T07:00", BERLIN)
    house.set_clock(begin_utc)
    house.run(5.0)
    assert house.records[-1].chain.final.active_power_w == pytest.approx(900.0)
    hour = {"type": "once", "start_utc": begin_utc, "end_utc": begin_utc + 120.0}
    payload = {"tier": "day_ahead", "entries": [{"entry_id": "sold", "when": hour, "active_power_w": -800.0}]}
    assert house.cycle(by_cloud("Set_Schedule", payload)).answers[0].accepted
    house.run(5.0)
    assert house.records[-1].chain.final.active_power_w == pytest.approx(-800.0)
    house.wait_until(begin_utc + 130.0, step_s=5.0)
    house.run(5.0)
    assert house.records[-1].chain.final.active_power_w == pytest.approx(900.0), "it has expired by itself"
    assert house.cycle(by_cloud("Clear_Schedule", {"tier": "day_ahead"})).answers[0].accepted


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"tier": "never"}, "tier: 'never' is not allowed"),
        ({"entries": []}, "entries: "),
        (
            {
                "entries": [
                    {"entry_id": "a", "when": {"type": "weekly", "start": "06:00:00", "end": "07:00:00", "weekday": []}}
                ]
            },
            "weekday",
        ),
        ({"entries": [{"entry_id": "a", "wenn": {}}]}, "wenn"),
    ],
)
def test_what_is_no_timetable_is_refused_whole_and_says_why(change: dict[str, Any], words: str) -> None:
    with pytest.raises(PayloadError, match=words):
        read(COMMANDS["Set_Schedule"], sent() | change)


async def test_the_hub_gets_the_verdict_of_the_controller_on_a_timetable(tmp_path: Path) -> None:
    counter = Counter(tmp_path)
    reply = await counter.desk.answer("Set_Schedule", sent(), "")
    assert (reply.status, reply.accepted) == (200, True), reply.reason
    assert len(counter.house.memory.schedules.tiers[Tier.LOCAL].entries) == len(TIMETABLE)
    twice = sent()
    twice["entries"] += twice["entries"][:1]
    reply = await counter.desk.answer("Set_Schedule", twice, "")
    assert not reply.accepted
    assert "night" in reply.reason
    await counter.store.close()
