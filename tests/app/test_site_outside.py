"""Timetable, distribution operator and reactive power in the site file."""

import re
from datetime import date, time

import pytest

from app.site_file import SiteFileError, parse_site, settings_of, shipped
from app.site_keys import key_rows
from control.dso.model import DsoFallback, DsoSettings
from control.reactive.model import ReactiveKind, ReactiveRule
from control.readings import NO_LIMIT
from control.schedule.entry import ScheduleEntry, Weekday, Weekly
from control.settings import Settings

GOOD = shipped("residential").read_text(encoding="utf-8")

NIGHT = """
[[schedule]]
id = "night"
start = "22:00"
end = "06:00"
weekdays = ["sat", "sun"]
first_day = 2026-11-01
active_power_w = -2000.0
"""


def problems(text: str) -> str:
    with pytest.raises(SiteFileError) as caught:
        parse_site(GOOD + text, "site")
    return "\n".join(caught.value.problems)


def read(text: str) -> Settings:
    return settings_of(parse_site(GOOD + text, "site"))


def test_a_timetable_entry_becomes_a_weekly_entry_in_the_zone_of_the_site() -> None:
    site = read(NIGHT)
    when = Weekly(time(22), time(6), (Weekday.SAT, Weekday.SUN), first_day=date(2026, 11, 1))
    assert site.schedule == (ScheduleEntry("night", when, -2000.0),)
    assert site.time_zone == "Europe/Berlin"


def test_24_00_is_the_end_of_the_day() -> None:
    site = read(NIGHT.replace("06:00", "24:00"))
    assert site.schedule[0].when == Weekly(time(22), time(0), (Weekday.SAT, Weekday.SUN), first_day=date(2026, 11, 1))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (NIGHT.replace("22:00", "22h"), r"schedule\[0\]\.start: '22h' is not allowed"),
        (NIGHT.replace('"sat"', '"sab"'), r"allowed: mon, tue, wed, thu, fri, sat, sun"),
        (NIGHT.replace("-2000.0", "-90000.0"), r"schedule: entry 'night': active_power_w -90000 is outside -\d+ to"),
        (NIGHT + NIGHT, r"schedule: entry 'night': the id is used 2 times"),
        (NIGHT + NIGHT.replace('"night"', '"late"'), r"entry 'night' and entry 'late' overlap"),
        ("[dso]\nfallback = 'limit'\n", r"dso\.fallback: 'limit' needs dso\.import_w or dso\.export_w"),
        ("[dso]\nfallback = 'never'\n", r"allowed: release, hold, limit"),
        ("[reactive]\nrule.kind = 'q_by_u'\n", r"reactive\.rule\.points: 0 given, allowed: 2 to 16"),
        (
            "[reactive]\nfallback = { kind = 'q_by_u', points = [[0.9, 0.4], [1.1, -0.4]] }\n",
            r"reactive\.fallback\.kind q_by_u: a fallback must work without a measured voltage",
        ),
    ],
)
def test_a_mistake_is_named_with_its_key(text: str, words: str) -> None:
    assert re.search(words, problems(text))


def test_an_unknown_time_zone_is_named() -> None:
    wrong = GOOD.replace("[site]\n", '[site]\ntime_zone = "Europe/Bärlin"\n', 1)
    with pytest.raises(SiteFileError, match=r"site\.time_zone: time zone 'Europe/Bärlin' is unknown"):
        parse_site(wrong + NIGHT, "site")


def test_the_contract_with_the_distribution_operator_is_read() -> None:
    assert read("").dso == ()
    assert read("[dso]\n").dso == (DsoSettings(),)
    text = "[dso]\nimport_w = 4200.0\nkeep_s = 7200.0\nfallback = 'limit'\nown_surplus_free = false\n"
    assert read(text).dso == (DsoSettings(4200.0, NO_LIMIT, 7200.0, DsoFallback.LIMIT, own_surplus_free=False),)


def test_rules_for_reactive_power_are_read_with_the_inverters_as_their_base() -> None:
    assert read("").reactive == ()
    text = """
[reactive]
rule = { kind = "q_by_u", points = [[0.92, 0.44], [1.08, -0.44]], time_constant_s = 2.17 }
fallback = { kind = "fixed_pf", power_factor = 0.95 }
"""
    (rules,) = read(text).reactive
    points = ((0.92, 0.44), (1.08, -0.44))
    assert rules.rule == ReactiveRule(ReactiveKind.Q_BY_U, points=points, time_constant_s=2.17)
    assert rules.fallback == ReactiveRule(ReactiveKind.FIXED_PF, power_factor=0.95)
    units = read("").inverters
    assert rules.base_va == sum(unit.max_apparent_va for unit in units)
    assert rules.base_w == sum(unit.max_discharge_w for unit in units)
    assert read(text + "base_va = 9000.0\nbase_w = 8000.0\n").reactive[0].base_va == 9000.0


def test_the_list_of_keys_says_words_for_choices_and_kinds_for_dates_and_lists() -> None:
    rows = {key: allowed for key, allowed, *_ in key_rows()}
    assert rows["control.parameters.external_control.fallback"] == "0 rest, 1 zero grid, 2 local schedule"
    assert rows["schedule[].first_day"] == "date"
    assert rows["reactive.rule.points"] == "list"
