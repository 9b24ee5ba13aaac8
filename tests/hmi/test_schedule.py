"""Timetables on the screen: which entry holds and who overrides it; the own timetable changed by hand."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from control.reasons import Reason
from control.record import Claimed, Setpoint
from control.requests import ClearSchedule, SetSchedule
from control.schedule.entry import Once, ScheduleEntry, Tier, TierSchedule, Weekday, Weekly
from hmi.ports import Ports
from hmi.ports.schedules import Schedules
from hmi.viewmodels import schedule_draft
from hmi.viewmodels import schedule_words as tell
from hmi.viewmodels.schedule import MOST_ROWS
from hmi.viewmodels.schedule_draft import Draft, DraftError
from tests.hmi import records_plan
from tests.hmi.panel import Panel

BERLIN = "Europe/Berlin"
LOT = "binding:lot-4711"
NOON = "local:noon"


def _decided_by(panel: Panel, *claims: tuple[str, str], winner: str) -> None:
    """Show a record in which these levels and sources claim the power."""
    wish = Setpoint(2000.0, 0.0, winner, Reason("schedule", winner, {"active_power_w": 2000.0}))
    chain = msgspec.structs.replace(panel.record.chain, claims=tuple(Claimed(*one) for one in claims), wish=wish)
    panel.next(chain=chain)


def _row(panel: Panel, key: str) -> Any:
    return next(row for row in panel.view("schedule").row_model.rows if row.key == key)


def _schedules(panel: Panel, schedules: Schedules) -> None:
    """Let the program hand out other timetables."""
    panel.view("schedule")._ask = lambda: schedules
    panel.next()


def _hold(panel: Panel, qtbot: QtBot, name: str) -> None:
    point = panel.press(panel.item(name))
    qtbot.waitUntil(lambda: bool(panel.requests), timeout=4000)
    panel.release(point)


@pytest.fixture
def page(make_panel: Callable[..., Panel]) -> Panel:
    return make_panel("charging", page="schedule")


def test_the_entry_that_decides_holds_and_the_one_below_is_overridden(page: Panel) -> None:
    _decided_by(page, ("binding", LOT), ("local", NOON), ("mode", "self_consumption"), winner=LOT)
    assert (_row(page, LOT).kind, _row(page, LOT).standing) == ("holds", "Holds now")
    assert (_row(page, NOON).kind, _row(page, NOON).standing) == (
        "overridden",
        "Overridden by what was sold or ordered",
    )
    assert page.item("headline").property("text") == "Discharge 2.0 kW"


def test_grid_services_override_every_timetable(page: Panel) -> None:
    _decided_by(page, ("service", "services"), ("binding", LOT), ("local", NOON), winner="services")
    assert _row(page, LOT).standing == "Overridden by grid services"
    assert page.item("headline").property("text") == "No timetable decides now"


def test_a_stop_overrides_every_timetable(page: Panel) -> None:
    page.next(safe_stop=Reason("operator_stop"))
    assert _row(page, LOT).standing == "Overridden by a stop"


def test_a_mode_that_does_not_follow_the_own_timetable_is_named(page: Panel) -> None:
    _decided_by(page, ("mode", "self_consumption"), winner="self_consumption")
    assert _row(page, NOON).standing == "Not used in the mode Self-consumption"


def test_an_entry_of_reactive_power_alone_holds_beside_the_winner(page: Panel) -> None:
    holding = msgspec.structs.replace(records_plan.HOLDING.holding[1], active_power_w=())
    view = msgspec.structs.replace(page.record.schedule, holding=(holding,))
    page.record = msgspec.structs.replace(page.record, schedule=view)
    _decided_by(page, ("local", NOON), ("mode", "self_consumption"), winner="self_consumption")
    assert _row(page, NOON).standing == "Holds now, reactive power only"


def test_an_entry_that_waits_says_when_it_comes_next(page: Panel) -> None:
    assert _row(page, "local:night").standing == "Next Sun 2.6. 02:00"
    assert _row(page, "local:evening").standing == "Next Mon 3.6. 18:00"
    assert _row(page, "binding:lot-4712").standing == "Next Sun 2.6. 12:00"


def test_each_timetable_says_where_it_comes_from(page: Panel) -> None:
    assert _row(page, "binding").note == "from SCADA (trader), Sat 1.6. 00:56"
    assert _row(page, "local").note == "from the site file"


def test_only_the_own_timetable_can_be_touched(page: Panel) -> None:
    assert _row(page, NOON).editable
    assert not _row(page, LOT).editable
    page.view("schedule").choose(LOT)
    assert not page.view("schedule").form.shown


def test_touching_an_entry_opens_it_with_what_it_says(page: Panel) -> None:
    page.tap(next(item for item in page.items() if item.property("key") == "local:night"))
    form = page.view("schedule").form
    assert (form.start, form.end, form.power, form.direction) == ("02:00", "05:30", "2.5 kW", 1)
    assert page.item("verdict").property("text") == "Charge 2.5 kW, Every day 02:00 \u2013 05:30"


def test_a_new_entry_is_typed_field_by_field_and_sent_as_the_whole_timetable(page: Panel, qtbot: QtBot) -> None:
    page.tap(page.item("add"))
    page.type("0600" + "0730")  # the keypad goes on to the next field by itself
    assert page.view("schedule").form.field == "power"
    page.tap(page.button("Discharge"))
    page.type("1.5")
    for day in ("Sat", "Sun"):
        page.tap(page.button(day))
    assert page.item("verdict").property("text") == "Discharge 1.5 kW, Sat, Sun 06:00 \u2013 07:30"
    _hold(page, qtbot, "save")
    (request,) = page.requests
    assert isinstance(request, SetSchedule)
    assert request.tier == "local"
    assert request.entries[:-1] == (records_plan.NIGHT, records_plan.NOON, records_plan.EVENING)
    assert request.entries[-1] == ScheduleEntry(
        "screen-1", Weekly(time(6, 0), time(7, 30), (Weekday.SAT, Weekday.SUN)), 1500.0
    )


def test_a_changed_entry_replaces_the_old_one_under_its_name(page: Panel, qtbot: QtBot) -> None:
    page.view("schedule").choose("local:evening")
    page.tap(page.item("end"))
    page.type("2200")
    _hold(page, qtbot, "save")
    (request,) = page.requests
    assert isinstance(request, SetSchedule)
    evening = next(entry for entry in request.entries if entry.entry_id == "evening")
    assert evening == msgspec.structs.replace(
        records_plan.EVENING, when=Weekly(time(18, 0), time(22, 0), records_plan.WORKDAYS)
    )
    assert len(request.entries) == 3


def test_an_entry_for_once_is_an_instant_by_the_clock_of_the_site(page: Panel, qtbot: QtBot) -> None:
    page.tap(page.item("add"))
    page.type("1530" + "1700")
    page.type("2")
    page.tap(page.button("Once"))
    page.tap(page.button("Mon 3."))
    _hold(page, qtbot, "save")
    (request,) = page.requests
    assert isinstance(request, SetSchedule)
    begin = datetime(2024, 6, 3, 15, 30, tzinfo=ZoneInfo(BERLIN)).timestamp()
    assert request.entries[-1].when == Once(begin, begin + 5400.0)
    assert request.entries[-1].active_power_w == -2000.0


def test_reactive_power_may_be_given_with_a_direction_of_its_own(page: Panel, qtbot: QtBot) -> None:
    page.tap(page.item("add"))
    page.type("0600" + "0700")
    page.tap(page.item("reactive"))
    page.tap(page.button("Absorb"))
    page.type("0.4")
    _hold(page, qtbot, "save")
    (request,) = page.requests
    assert isinstance(request, SetSchedule)
    assert request.entries[-1].reactive_power_var == -400.0
    assert request.entries[-1].active_power_w is None


def test_an_overlap_is_told_in_the_controllers_words_and_cannot_be_saved(page: Panel) -> None:
    page.tap(page.item("add"))
    page.type("0500" + "0600" + "1")
    assert page.item("verdict").property("text") == (
        "entry 'night' and entry 'screen-1' overlap and state the same quantity"
    )
    assert not page.view("schedule").save_hold.is_allowed


def test_more_power_than_the_site_has_is_told_with_the_allowed_range(page: Panel) -> None:
    page.tap(page.item("add"))
    page.type("0600" + "0700" + "99")
    assert "is outside -5000 to 5000 W" in page.item("verdict").property("text")


def test_a_time_that_is_over_is_not_accepted_for_once(page: Panel) -> None:
    page.tap(page.item("add"))
    page.type("0800" + "0900" + "1")
    page.tap(page.button("Once"))
    assert page.item("verdict").property("text") == "That time is over"


def test_deleting_an_entry_sends_the_others(page: Panel, qtbot: QtBot) -> None:
    page.view("schedule").choose(NOON)
    _hold(page, qtbot, "delete")
    (request,) = page.requests
    assert isinstance(request, SetSchedule)
    assert request.entries == (records_plan.NIGHT, records_plan.EVENING)


def test_the_last_entry_goes_by_clearing_where_the_site_file_has_none(page: Panel, qtbot: QtBot) -> None:
    _schedules(page, Schedules({Tier.LOCAL: TierSchedule((records_plan.NIGHT,), "screen", 0.0)}))
    page.view("schedule").choose("local:night")
    _hold(page, qtbot, "delete")
    assert isinstance(page.requests[0], ClearSchedule)


def test_the_last_entry_stays_where_the_site_file_would_take_its_place(page: Panel) -> None:
    _schedules(
        page,
        Schedules({Tier.LOCAL: TierSchedule((records_plan.NIGHT,), "screen", 0.0)}, (records_plan.EVENING,)),
    )
    page.view("schedule").choose("local:night")
    assert not page.view("schedule").delete_hold.is_allowed


def test_a_timetable_made_on_the_screen_can_be_given_up_for_that_of_the_site_file(page: Panel, qtbot: QtBot) -> None:
    assert not page.shows("return")
    _schedules(
        page,
        Schedules({Tier.LOCAL: TierSchedule((records_plan.NIGHT,), "screen", 0.0)}, (records_plan.EVENING,)),
    )
    _hold(page, qtbot, "return")
    (request,) = page.requests
    assert isinstance(request, ClearSchedule)
    assert request.tier == "local"


def test_a_refusal_is_shown_with_its_reason(page: Panel, qtbot: QtBot) -> None:
    page.view("schedule").choose(NOON)
    _hold(page, qtbot, "delete")
    page.answer(accepted=False, text="this needs the role operator")
    assert page.item("outcome").property("text") == "this needs the role operator"


def test_leaving_the_page_forgets_what_was_typed(page: Panel) -> None:
    page.tap(page.item("add"))
    page.type("06")
    page.hmi.set_page("flow")
    page.hmi.set_page("schedule")
    assert not page.view("schedule").form.shown


def test_cancel_leaves_the_form(page: Panel) -> None:
    page.tap(page.item("add"))
    page.tap(page.item("cancel"))
    assert page.shows("add")
    assert page.requests == []


def test_without_any_timetable_the_page_says_what_it_is_for(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("bare", page="schedule", ports=Ports())
    assert "There is no timetable" in panel.texts()
    assert "Add an entry to charge or discharge at fixed times." in panel.texts()


def test_long_timetables_are_shown_up_to_a_limit(page: Panel) -> None:
    many = tuple(ScheduleEntry(f"lot-{n}", Once(1.8e9 + n * 900.0, 1.8e9 + (n + 1) * 900.0), 100.0) for n in range(400))
    _schedules(page, Schedules({Tier.BINDING: TierSchedule(many, "scada", 0.0)}))
    assert len(page.view("schedule").row_model.rows) == MOST_ROWS


def test_a_silent_controller_leaves_no_entry_that_seems_to_hold(page: Panel) -> None:
    page.now_s += 2
    page.hmi.tick()
    assert page.view("schedule").row_model.rows == []


@pytest.mark.parametrize(
    ("keys", "start"),
    [("06", "06\u2013\u2013"), ("06b", "0\u2013\u2013\u2013"), ("7x.", "7\u2013\u2013\u2013"), ("2561", "2561")],
)
def test_times_are_typed_digit_by_digit(keys: str, start: str) -> None:
    draft = Draft()
    for key in keys:
        draft = draft.press("back" if key == "b" else key)
    assert schedule_draft.shown_time(draft.start).replace(":", "") == start
    assert draft.field == "start"


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (Draft(start="06"), "start"),
        (Draft(start="2561"), "start_wrong"),
        (Draft(start="0600", end=""), "end"),
        (Draft(start="0600", end="0960"), "end_wrong"),
        (Draft(start="0600", end="0700"), "power"),
        (
            Draft(start="0230", end="0400", power=schedule_draft.Entry("1"), once=True, first_day=date(2026, 3, 29)),
            "left_out",
        ),
    ],
)
def test_what_is_missing_or_impossible_is_named(draft: Draft, code: str) -> None:
    with pytest.raises(DraftError, match=f"^{code}$"):
        schedule_draft.entry_of(draft, BERLIN)


def test_an_entry_over_the_night_of_25_hours_is_as_long_as_the_night() -> None:
    draft = Draft(start="2200", end="0600", power=schedule_draft.Entry("1"), once=True, first_day=date(2026, 10, 24))
    when = schedule_draft.entry_of(draft, BERLIN).when
    assert isinstance(when, Once)
    assert when.end_utc - when.start_utc == 9 * 3600.0


def test_midnight_may_be_typed_as_24_hours() -> None:
    assert schedule_draft.time_of("2400") == time(0, 0)
    assert tell.times(ScheduleEntry("x", Weekly(time(22), time(0)), 1.0), BERLIN) == "22:00 \u2013 00:00"


def test_an_end_on_the_next_day_is_said() -> None:
    assert tell.times(ScheduleEntry("x", Weekly(time(22), time(6)), 1.0), BERLIN) == "22:00 \u2013 06:00 (next day)"


@pytest.mark.parametrize(
    ("numbers", "text"),
    [((), "Every day"), ((0, 1, 2, 3, 4), "Mon\u2013Fri"), ((0, 2), "Mon, Wed"), ((5, 6), "Sat, Sun")],
)
def test_days_are_put_together(numbers: tuple[int, ...], text: str) -> None:
    assert tell.weekdays(numbers) == text


def test_every_day_chosen_is_the_same_as_none_named() -> None:
    draft = Draft(days=(0, 1, 2, 3, 4, 5))
    assert draft.toggle(6).days == ()
    assert Draft(days=(0, 1)).toggle(0).days == (1,)


def test_a_far_entry_for_once_is_edited_from_its_own_day_on() -> None:
    draft = schedule_draft.of_entry(records_plan.TOMORROW, date(2024, 5, 1), BERLIN)
    assert (draft.first_day, draft.day) == (date(2024, 6, 2), 0)
    assert schedule_draft.entry_of(draft, BERLIN) == records_plan.TOMORROW
