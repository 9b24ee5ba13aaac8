"""External control: set-points of another system, their life, and what happens without them (MOD-03)."""

import itertools

import msgspec
import pytest

from control.modes.external_control import LOCAL_SCHEDULE, REST, ZERO_GRID
from control.requests import ApplySettings, SetMode, SetPower, SetSchedule
from control.schedule.entry import ScheduleEntry
from tests.control.plant import origin
from tests.control.schedule.clocked import ClockedHouse, berlin, once, weekly

TIMETABLE = (weekly("noon", "11:00", "13:00", -1200.0),)


def house(fallback: int = REST, timetable: tuple[ScheduleEntry, ...] = TIMETABLE, **more: float) -> ClockedHouse:
    unit = ClockedHouse(berlin(schedule=timetable), load_w=1500.0)
    record = unit.cycle(SetMode(origin(), "external_control", {"fallback": fallback, **more}))
    assert record.answers[0].accepted, record.answers[0].text
    return unit


def test_a_set_point_is_followed_while_it_is_renewed() -> None:
    unit = house()
    for _ in range(5):
        unit.cycle(SetPower(origin(), -2000.0, 300.0, valid_s=3.0))
        unit.run(2.0)
    final = unit.records[-1].chain.final
    assert (final.active_power_w, final.reactive_power_var) == (-2000.0, 300.0)
    assert final.reason.code == "external"
    assert final.reason.place == "tester"


def test_without_a_set_point_it_rests_and_that_is_no_safe_stop_but_an_alarm() -> None:
    unit = house()
    assert unit.run(1.0).chain.wish.reason.code == "external_rest"
    unit.cycle(SetPower(origin(), 2000.0, valid_s=2.0))
    unit.run(1.5)
    record = unit.run(3.0)
    assert record.safe_stop is None
    assert record.chain.final.active_power_w == 0.0
    assert "unit.external_lost" in {alarm.row_id for alarm in record.alarms if alarm.active}
    unit.cycle(SetPower(origin(), 1000.0, valid_s=60.0))
    record = unit.run(3.0)
    assert record.chain.final.active_power_w == 1000.0
    assert not [alarm for alarm in record.alarms if alarm.active and alarm.row_id == "unit.external_lost"]


def test_power_goes_to_the_fallback_along_the_ramp() -> None:
    unit = house()
    unit.cycle(SetPower(origin(), -4000.0, valid_s=2.0))
    unit.run(4.0)
    powers = [record.chain.final.active_power_w for record in unit.records]
    assert max(abs(b - a) for a, b in itertools.pairwise(powers)) <= unit.site.ramp.down_w_per_s * 0.1 + 1e-6


def test_the_fallback_zero_grid_feeds_the_house_and_hands_over_without_a_step() -> None:
    unit = house(ZERO_GRID)
    assert unit.run(6.0).chain.final.active_power_w == pytest.approx(1500.0, abs=20.0)
    unit.cycle(SetPower(origin(), 3000.0, valid_s=3.0))
    unit.run(2.5)
    before = unit.records[-1].chain.final.active_power_w
    assert before == 3000.0
    unit.run(0.6)
    assert abs(unit.records[-1].chain.final.active_power_w - before) < 1000.0
    record = unit.run(6.0)
    assert record.chain.final.active_power_w == pytest.approx(1500.0, abs=20.0)
    assert record.chain.wish.reason.code == "external_zero_grid"


def test_the_fallback_zero_grid_rests_while_the_grid_meter_is_silent() -> None:
    unit = house(ZERO_GRID)
    unit.run(3.0)
    unit.silent.add("grid")
    record = unit.run(3.0)
    assert record.safe_stop is None
    assert record.chain.final.active_power_w == 0.0


def test_the_fallback_local_schedule_follows_the_timetable_and_rests_outside_it() -> None:
    unit = house(LOCAL_SCHEDULE)
    record = unit.run(3.0)
    assert record.chain.final.active_power_w == -1200.0
    assert record.chain.wish.reason.code == "external_schedule"
    unit.wait_until(unit.now_utc + 3600.0)
    assert unit.run(3.0).chain.final.active_power_w == 0.0


@pytest.mark.req("MOD-10")
def test_an_entry_of_active_power_alone_leaves_the_reactive_power_to_the_set_point_below() -> None:
    unit = house()
    unit.cycle(SetPower(origin(), 1000.0, 1500.0, valid_s=20.0))
    unit.cycle(SetSchedule(origin(), "intraday", (once("market", unit.now_utc, 600.0, 2000.0),)))
    final = unit.run(3.0).chain.final
    assert (final.active_power_w, final.reactive_power_var) == (2000.0, 1500.0)
    assert unit.run(20.0).chain.final.reactive_power_var == 0.0, "the set-point is no longer valid"


def test_the_fallback_local_schedule_follows_its_reactive_power_as_well() -> None:
    unit = house(LOCAL_SCHEDULE, (weekly("noon", "11:00", "13:00", -1200.0, reactive_power_var=900.0),))
    final = unit.run(3.0).chain.final
    assert (final.active_power_w, final.reactive_power_var) == (-1200.0, 900.0)
    unit.cycle(SetPower(origin(), 1000.0, valid_s=60.0))
    assert unit.run(3.0).chain.final.reactive_power_var == 0.0, "the timetable has no say beside a set-point"


def test_in_the_fallback_local_schedule_power_and_reactive_power_may_be_entries_of_their_own() -> None:
    timetable = (*TIMETABLE, weekly("support", "00:00", "00:00", None, reactive_power_var=900.0))
    unit = house(LOCAL_SCHEDULE, timetable)
    final = unit.run(3.0).chain.final
    assert (final.active_power_w, final.reactive_power_var) == (-1200.0, 900.0)
    unit.wait_until(unit.now_utc + 3600.0)
    final = unit.run(3.0).chain.final
    assert (final.active_power_w, final.reactive_power_var) == (0.0, 900.0)


def test_the_life_of_a_set_point_must_be_in_the_range_of_the_mode() -> None:
    unit = house(min_valid_s=5.0, max_valid_s=20.0)
    for valid_s in (4.9, 20.1):
        answer = unit.cycle(SetPower(origin(), 1.0, valid_s=valid_s)).answers[0]
        assert not answer.accepted
        assert answer.text == f"valid_s {valid_s:g} is outside 5 to 20 s"
    assert unit.cycle(SetPower(origin(), 1.0, valid_s=5.0)).answers[0].accepted


@pytest.mark.req("MOD-03", "SITE-04")
def test_a_set_point_in_force_lives_no_longer_than_a_longest_life_that_is_lowered_meanwhile() -> None:
    unit = house()
    unit.cycle(SetPower(origin(), 2000.0, valid_s=900.0))
    unit.run(2.0)
    tightened = {"external_control": {"max_valid_s": 10.0}}
    unit.cycle(ApplySettings(origin(), msgspec.structs.replace(unit.site, mode_parameters=tightened)))
    assert unit.records[-1].manual.expires_in_s == pytest.approx(10.0)
    assert unit.run(9.0).chain.wish.reason.code == "external"
    assert unit.run(2.0).chain.wish.reason.code == "external_rest"


def test_the_longest_life_lowered_with_the_mode_holds_for_the_set_point_in_force_and_never_prolongs_one() -> None:
    unit = house()
    unit.cycle(SetPower(origin(), 2000.0, valid_s=60.0))
    unit.cycle(SetMode(origin(), "external_control", {"max_valid_s": 300.0}))
    assert unit.records[-1].manual.expires_in_s == pytest.approx(59.9)
    unit.cycle(SetMode(origin(), "external_control", {"max_valid_s": 5.0}))
    assert unit.records[-1].manual.expires_in_s == pytest.approx(5.0)


def test_a_shortest_life_above_the_longest_is_refused_because_no_set_point_could_ever_be_accepted() -> None:
    unit = house()
    answer = unit.cycle(SetMode(origin(), "external_control", {"min_valid_s": 30.0, "max_valid_s": 10.0})).answers[0]
    assert not answer.accepted
    assert answer.text == "external_control.min_valid_s: 30 s must not be above max_valid_s, which is 10 s"


def test_a_set_point_outside_the_rating_names_the_range_and_changes_nothing() -> None:
    unit = house()
    unit.cycle(SetPower(origin(), 1000.0, valid_s=60.0))
    answer = unit.cycle(SetPower(origin(), 5001.0)).answers[0]
    assert answer.text == "active_power_w 5001 is outside -5000 to 5000 W"
    assert unit.run(2.0).chain.final.active_power_w == 1000.0


def test_a_mode_that_takes_no_set_points_says_which_do() -> None:
    unit = ClockedHouse(berlin())
    answer = unit.cycle(SetPower(origin(), 100.0)).answers[0]
    assert answer.text == "mode is Self-consumption; change to External control or Manual first"


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.5, "0.5 is not one of 0 rest, 1 zero grid, 2 local schedule"), (3, "3 is outside 0 rest, 1 zero grid")],
)
def test_a_choice_that_is_none_is_refused_with_the_words_of_the_choices(value: float, words: str) -> None:
    unit = ClockedHouse(berlin())
    answer = unit.cycle(SetMode(origin(), "external_control", {"fallback": value})).answers[0]
    assert not answer.accepted
    assert words in answer.text


def test_reactive_power_not_given_with_the_set_point_is_not_stated() -> None:
    unit = house()
    unit.cycle(SetPower(origin(), 1000.0, valid_s=60.0))
    assert not unit.memory.manual.states_reactive
    unit.cycle(SetPower(origin(), 1000.0, 0.0, valid_s=60.0))
    assert unit.memory.manual.states_reactive


def test_a_mode_change_is_in_the_event_log_with_who_in_which_role_and_why() -> None:
    unit = ClockedHouse(berlin())
    record = unit.cycle(SetMode(origin(), "external_control", reason="aggregator test"))
    (event,) = [event for event in record.events if event.kind == "mode"]
    assert event.text == "self_consumption to external_control"
    assert event.cause == "console tester (installer): aggregator test"


def test_renewed_set_points_do_not_flood_the_event_log() -> None:
    unit = house()
    for _ in range(20):
        unit.cycle(SetPower(origin(), 1000.0, valid_s=5.0))
    said = [event for record in unit.records for event in record.events if event.subject == "SetPower"]
    assert len(said) == 1
