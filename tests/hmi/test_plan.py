"""The plan page: what the battery does and why, the ladder in words, and touching the chart to read it."""

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from PySide6.QtTest import QTest

from control.plan import NO_PLAN, Cause, InForce, Intent, Rung
from hmi.ports.plan import DoneSlot, PlannerState
from hmi.viewmodels import plan_chart
from tests.hmi import records_plan
from tests.hmi.panel import Panel, place
from tests.hmi.ports import FakePlan

BERLIN = ZoneInfo("Europe/Berlin")


def _berlin(at_utc: float) -> datetime:
    return datetime.fromtimestamp(at_utc, UTC).astimezone(BERLIN)


def _fake(panel: Panel) -> FakePlan:
    port = panel.hmi.screen.context.ports.plan
    assert isinstance(port, FakePlan)
    return port


def _planned(panel: Panel, **changes: object) -> InForce:
    return msgspec.structs.replace(panel.record.plan, **changes)


def test_the_page_says_what_the_battery_does_until_when_and_why(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    assert "Storing solar surplus until 13:15" in panel.texts()
    assert "Solar surplus is kept for dearer hours." in panel.texts()


def test_a_battery_that_is_refilled_at_the_dearest_hour_does_not_say_that_energy_is_cheap(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging", page="plan")
    refilled = msgspec.structs.replace(panel.record.plan.slot[0], intent=Intent.CHARGE, cause=Cause.REFILL)
    panel.next(plan=_planned(panel, slot=(refilled,)))
    assert "The battery is refilled to the charge it should keep." in panel.texts()
    assert not any("cheap" in text for text in panel.texts())


def test_what_goes_on_until_tomorrow_says_the_day(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    plan, slot = panel.record.plan.plan[0], panel.record.plan.slot[0]
    always = tuple(msgspec.structs.replace(one, intent=slot.intent) for one in plan.slots)
    panel.next(plan=_planned(panel, plan=(msgspec.structs.replace(plan, slots=always),)))
    end = _berlin(always[-1].start_utc + always[-1].length_s)
    assert f"Storing solar surplus until {end:%a %H:%M}" in panel.texts()


def test_the_expected_saving_is_the_cost_without_battery_less_the_planned_one(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging", page="plan")
    assert panel.view("plan").saving_reading.shown.phrase == "1.84 EUR"
    assert "expected saving over the next 36 hours" in panel.texts()


def test_a_fresh_plan_says_when_it_was_made_and_when_the_next_comes(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    panel.next(mode_id="cost_saving")
    assert panel.item("rung").property("text") == "Plan of 12:00; the next comes at 12:15"
    _fake(panel).now = PlannerState(working=True)
    panel.next()
    assert panel.item("rung").property("text") == "Plan of 12:00; a new one is being made"


def test_an_older_plan_that_still_holds_is_said_to_be_older(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    panel.next(mode_id="cost_saving", plan=_planned(panel, rung=Rung.LAST, why="plan is 45 min old"))
    assert "Older plan of 12:00 still holds (plan is 45 min old)" in panel.item("rung").property("text")
    assert not panel.view("plan").told.sound


def test_without_a_usable_plan_the_page_says_why_and_what_happens_instead(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    _fake(panel).now = PlannerState(fault="no plan within 20 s; its process was ended")
    panel.next(plan=NO_PLAN)
    assert "No plan can be used now" in panel.texts()
    assert "There is no plan yet, so as little as possible is bought from the grid." in panel.texts()
    assert "No plan within 20 s; its process was ended" in panel.item("rung").property("text")
    assert not panel.shows("nowLine")
    assert panel.view("plan").picture.paths.price == ""


def test_a_mode_that_does_not_follow_the_plan_is_named(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    assert "the mode Self-consumption is chosen" in panel.item("rung").property("text")


def test_a_failed_attempt_is_told_beside_the_plan_that_holds(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    _fake(panel).now = PlannerState(fault="its process ended with 1")
    panel.next(mode_id="cost_saving")
    assert "the last attempt failed: its process ended with 1" in panel.item("rung").property("text")


def test_a_wish_that_cannot_be_met_is_explained(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    assert not panel.shows("notes")
    made = records_plan.plan(notes=(records_plan.RESERVE_MISSED,))
    panel.next(plan=InForce(Rung.NEW, (made.slots[0],), (made,), ""))
    assert "the battery starts at 12.0 %" in panel.item("notes").property("text")


def test_touching_the_chart_reads_the_slot_under_the_finger(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    panel.next()
    assert panel.view("plan").readout.time == "Sat 12:00"
    panel.hmi.window.grabWindow()
    area = place(panel.item("lens"))
    point = area.center().toPoint()
    point.setX(round(area.left() + 0.85 * area.width()))
    QTest.touchEvent(panel.hmi.window, panel.device).press(0, point).commit()
    QTest.touchEvent(panel.hmi.window, panel.device).release(0, point).commit()
    assert panel.view("plan").readout.time.startswith("Sun 16:")
    assert "Chosen" in panel.texts()


def test_what_was_done_stands_beside_what_was_planned(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    panel.next()
    panel.view("plan").point(4 / 48)
    assert panel.view("plan").readout.time == "Sat 04:00"
    assert panel.item("readBattery").property("value") == "Charging 1.3 kW (plan 1.5 kW)"


def test_the_history_is_asked_once_in_five_minutes(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    for _ in range(5):
        panel.next()
    assert _fake(panel).asked == 1
    at = panel.record.at
    panel.next()
    panel.publish(
        msgspec.structs.replace(
            panel.record, at=msgspec.structs.replace(at, at_s=at.at_s + 301, at_utc=at.at_utc + 301)
        )
    )
    assert _fake(panel).asked == 2


def test_nothing_of_the_plan_stays_when_the_controller_is_silent(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="plan")
    panel.now_s += 2
    panel.hmi.tick()
    assert panel.view("plan").told.headline == ""
    assert panel.view("plan").picture.paths.soc == ""
    assert not panel.view("plan").saving_reading.shown.valid


def test_a_site_without_plan_and_timetable_has_no_plan_page(make_panel: Callable[..., Panel]) -> None:
    assert "plan" not in make_panel("bare").hmi.pages()


def test_a_site_with_a_timetable_only_is_told_how_to_plan(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.hmi.configure(msgspec.structs.replace(panel.hmi.screen.context.settings, planning=()))
    panel.hmi.set_page("plan")
    assert "This site follows its timetable" in panel.texts()
    assert any("[planning]" in text for text in panel.texts())


@pytest.mark.parametrize(
    ("day", "hours"), [(datetime(2026, 3, 29, tzinfo=BERLIN), 23), (datetime(2026, 10, 25, tzinfo=BERLIN), 25)]
)
def test_days_of_23_and_25_hours_have_their_marks_at_the_right_place(day: datetime, hours: int) -> None:
    begin_utc = day.timestamp()
    where = plan_chart.Span(begin_utc, begin_utc + hours * 3600.0)
    marks = plan_chart.ticks(where, _berlin)
    assert [mark.at.hour for mark in marks] == [0, 6, 12, 18, 0]
    six = day.replace(hour=6)
    assert marks[1].x == pytest.approx((six.timestamp() - begin_utc) / (hours * 3600.0), abs=1e-4)
    assert marks[-1].x == 1.0


def test_a_gap_in_the_history_is_a_gap_in_the_lines() -> None:
    now_utc = records_plan.SLOT_NOW_UTC
    made = records_plan.plan(now_utc)
    done = tuple(
        DoneSlot(now_utc - (4 - n) * 900.0, 900.0, math.nan if n == 1 else -500.0, -500.0, 50.0, 0.0, 300.0)
        for n in range(4)
    )
    shown = plan_chart.columns(made, done, now_utc)
    where = plan_chart.span(made, now_utc, _berlin)
    path = plan_chart.paths(shown, where, plan_chart.scales(shown)).battery
    assert path.count("M") == 2
    assert path.count("Z") == 2


def test_an_empty_chart_reads_nothing() -> None:
    assert plan_chart.column_at((), 0.0) == -1


def test_a_touch_beside_all_slots_reads_the_nearest() -> None:
    made = records_plan.plan(records_plan.SLOT_NOW_UTC)
    shown = plan_chart.columns(made, (), records_plan.SLOT_NOW_UTC)
    assert plan_chart.column_at(shown, shown[0].start_utc - 5000.0) == 0
    assert plan_chart.column_at(shown, shown[-1].end_utc + 5000.0) == len(shown) - 1


def test_a_span_is_a_day_at_least() -> None:
    made = records_plan.plan(records_plan.SLOT_NOW_UTC)
    short = msgspec.structs.replace(made, slots=made.slots[:4])
    where = plan_chart.span(short, records_plan.SLOT_NOW_UTC, _berlin)
    assert timedelta(seconds=where.end_utc - where.begin_utc) == timedelta(days=1)
