"""The page of alarms as a person uses it: put aside and take back, what the unit does, how often, floods, the past."""

from collections.abc import Callable, Sequence

import msgspec
import pytest
from PySide6.QtQuick import QQuickItem

from control.alarms import ROWS
from control.record import Alarm, AlarmPhase, Event, EventKind, Severity
from control.requests import AcknowledgeAlarms, ResetAlarms, Role, ShelveAlarms
from hmi import alarm_story, past_alarms
from hmi.ports import Ports
from hmi.ports.history import EventsFound, LogEntry
from tests.hmi import records
from tests.hmi.history import FakeHistory
from tests.hmi.panel import Panel
from tests.hmi.records import NOON_UTC
from tests.hmi.test_pages import SIZES

HOT = "inverter.hot@inv-1"
TRIP = "battery.protection@bat-1"


@pytest.fixture
def history() -> FakeHistory:
    return FakeHistory()


@pytest.fixture
def panel(make_panel: Callable[..., Panel], history: FakeHistory) -> Panel:
    panel = make_panel("meter_silent", page="alarms", ports=Ports(history=history))
    panel.hmi.grab()
    return panel


def _row(panel: Panel, key: str) -> QQuickItem:
    return next(item for item in panel.items() if item.property("key") == key)


def _choose(panel: Panel, key: str) -> None:
    panel.hmi.screen.alarms_part.choose(key)
    panel.hmi.grab()


def _aside(key: str, until_utc: float = NOON_UTC + 3600.0) -> Alarm:
    alarm = next(alarm for alarm in records.STORM if alarm.key == key)
    return msgspec.structs.replace(alarm, shelved_until_utc=until_utc, shelved_by="screen: Spare part ordered")


@pytest.mark.req("ALM-03")
def test_an_alarm_is_put_aside_for_a_chosen_time_with_a_reason(panel: Panel) -> None:
    _choose(panel, HOT)
    panel.tap(panel.item("putAside"))
    assert panel.hmi.screen.overlay_now == "shelve"
    assert "Put aside: Inverter is hot" in panel.texts()
    apply = panel.item("applyAside")
    assert not apply.isEnabled(), "without a reason nothing is put aside"
    panel.tap(panel.button("8 hours"))
    panel.tap(panel.button("Spare part ordered"))
    panel.tap(panel.button("Put aside for 8 hours"))
    (request,) = panel.requests
    assert isinstance(request, ShelveAlarms)
    assert (request.keys, request.for_s, request.reason) == ((HOT,), 8 * 3600.0, "Spare part ordered")
    assert panel.hmi.screen.overlay_now == ""


def test_putting_aside_can_be_given_up(panel: Panel) -> None:
    _choose(panel, HOT)
    panel.tap(panel.item("putAside"))
    panel.tap(panel.button("Cancel"))
    assert panel.hmi.screen.overlay_now == ""
    assert panel.requests == []


@pytest.mark.req("ALM-03")
def test_what_stops_the_unit_cannot_be_put_aside_and_the_screen_says_why(panel: Panel) -> None:
    _choose(panel, TRIP)
    assert not panel.shows("putAside")
    assert "It stops the unit and cannot be put aside." in panel.texts()


@pytest.mark.req("ALM-03")
def test_an_alarm_that_is_put_aside_has_its_own_list_and_can_be_taken_back(panel: Panel) -> None:
    panel.next(alarms=(records.STORM[1], _aside(HOT)))
    panel.hmi.grab()
    assert {"Active (1)", "Put aside (1)"} <= set(panel.texts())
    panel.tap(panel.button("Put aside (1)"))
    panel.tap(_row(panel, HOT))
    panel.hmi.grab()
    assert any("this screen: Spare part ordered" in text for text in panel.texts())
    panel.tap(panel.button("Take back"))
    (request,) = panel.requests
    assert isinstance(request, ShelveAlarms)
    assert (request.keys, request.for_s) == ((HOT,), 0.0)


def test_with_a_first_cause_everything_that_follows_from_it_is_put_aside(panel: Panel) -> None:
    first = records.alarm("can.line_silent", Severity.ERROR, "can0", AlarmPhase.ACKNOWLEDGED)
    follower = records.alarm("battery.silent", Severity.ERROR, "bat-1", AlarmPhase.ACKNOWLEDGED)
    panel.next(alarms=(first, msgspec.structs.replace(follower, cause_key=first.key)))
    _choose(panel, first.key)
    keys = panel.hmi.screen.alarms_part.shelvable_keys()
    assert keys == tuple(key for key in (first.key, follower.key) if ROWS[key.partition("@")[0]].may_shelve)


@pytest.mark.parametrize("act", ["acknowledge", "reset", "put aside", "take back"])
def test_without_the_role_of_an_operator_nothing_is_sent(
    panel: Panel, act: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Role] = []  # the person gives up at the PIN pad

    def ask(role: Role, action: Callable[[], None], purpose: str = "") -> None:
        del action, purpose
        asked.append(role)

    monkeypatch.setattr(panel.hmi.screen.session_part, "ask", ask)
    view = panel.view("alarms")
    _choose(panel, "inverter.fault@inv-1" if act == "reset" else HOT)
    if act == "acknowledge":
        panel.tap(panel.item("acknowledge"))
    elif act == "reset":
        panel.tap(panel.button("Reset"))
    elif act == "put aside":
        panel.tap(panel.item("putAside"))
        panel.tap(panel.button("Work on the site"))
        panel.tap(panel.item("applyAside"))
    else:
        view.take_back()
    assert (asked, panel.requests) == ([Role.OPERATOR], [])


def test_what_is_acknowledged_is_what_was_seen_when_it_was_touched(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[Callable[[], None]] = []

    def ask(role: Role, action: Callable[[], None], purpose: str = "") -> None:
        del role, purpose
        waiting.append(action)

    monkeypatch.setattr(panel.hmi.screen.session_part, "ask", ask)
    panel.tap(panel.item("acknowledge"))
    panel.next(alarms=(*records.STORM, records.alarm("grid.lost", Severity.CRITICAL, age_s=0.0)))
    waiting[0]()
    (request,) = panel.requests
    assert isinstance(request, AcknowledgeAlarms)
    assert "grid.lost" not in request.keys


def test_a_latched_alarm_is_reset_by_an_operator(panel: Panel) -> None:
    _choose(panel, "inverter.fault@inv-1")
    panel.tap(panel.button("Reset"))
    (request,) = panel.requests
    assert isinstance(request, ResetAlarms)


@pytest.mark.req("HMI-01")
def test_the_detail_tells_what_the_unit_does_about_it_and_how_often_it_came(panel: Panel) -> None:
    _choose(panel, HOT)
    texts = panel.texts()
    assert "6 times in 7 days" in texts
    assert alarm_story.consequence(ROWS["inverter.hot"]) in texts
    _choose(panel, "battery.cell_spread@bat-1")
    assert not any("7 days" in text for text in panel.texts())


def test_who_has_seen_an_alarm_is_told(panel: Panel) -> None:
    seen = msgspec.structs.replace(records.STORM[2], acknowledged_by="screen", acknowledged_at_utc=NOON_UTC - 60.0)
    panel.next(alarms=(seen,))
    _choose(panel, HOT)
    assert any("Seen by this screen, 12:02:27" in text for text in panel.texts())


@pytest.mark.parametrize(
    ("row_id", "sentence"),
    [
        ("unit.operator_stop", "The unit goes on working."),
        ("button.emergency_stop", "The unit stays at 0 kW until it has gone."),
    ],
)
def test_what_the_unit_does_is_said_in_a_sentence(row_id: str, sentence: str) -> None:
    assert alarm_story.consequence(ROWS[row_id]).startswith(sentence)
    latching = next(row for row in ROWS.values() if row.latching)
    assert alarm_story.consequence(latching).endswith("It then has to be reset.")


def _storm(count: int, apart_s: float) -> tuple[Alarm, ...]:
    return tuple(
        records.alarm("inverter.not_following", Severity.ERROR, f"inv-{n}", age_s=300.0 - n * apart_s)
        for n in range(count)
    )


@pytest.mark.req("ALM-04")
def test_of_a_burst_the_alarm_that_came_first_is_marked(panel: Panel) -> None:
    panel.next(alarms=_storm(4, 5.0))
    marks = {row.key: row.mark for row in panel.hmi.screen.alarms_part.model.rows}
    assert [key for key, mark in marks.items() if mark] == ["inverter.not_following@inv-0"]
    panel.hmi.grab()
    assert "Came first" in panel.texts()
    panel.next(alarms=_storm(3, 100.0))
    assert not any(row.mark for row in panel.hmi.screen.alarms_part.model.rows)
    panel.next(alarms=_storm(3, 0.0))
    assert not any(row.mark for row in panel.hmi.screen.alarms_part.model.rows), "which came first is not known"


@pytest.mark.req("ALM-04")
def test_the_first_cause_of_a_storm_is_marked_and_not_merely_the_earliest(panel: Panel) -> None:
    first = records.alarm("can.line_silent", Severity.ERROR, "can0", age_s=50.0)
    follower = records.alarm("battery.silent", Severity.ERROR, "bat-1", age_s=55.0)
    other = records.alarm("inverter.hot", Severity.WARNING, "inv-1", age_s=58.0)
    panel.next(alarms=(first, msgspec.structs.replace(follower, cause_key=first.key), other))
    marks = {row.key: row.mark for row in panel.hmi.screen.alarms_part.model.rows}
    assert marks == {first.key: "First cause", other.key: ""}


@pytest.mark.req("ALM-04")
def test_a_flood_of_alarms_is_announced_until_it_is_over(panel: Panel) -> None:
    panel.next(alarms=_storm(12, 0.0))
    panel.hmi.grab()
    assert "12 alarms in 10 minutes. Begin with what came first." in panel.texts()
    at = msgspec.structs.replace(panel.record.at, at_s=panel.record.at.at_s + 400, at_utc=panel.record.at.at_utc + 400)
    panel.publish(msgspec.structs.replace(panel.record, at=at))
    panel.hmi.grab()
    assert not panel.shows("flood")


@pytest.mark.req("HMI-01")
def test_past_alarms_are_listed_with_begin_end_and_duration(panel: Panel) -> None:
    panel.tap(panel.button("History"))
    panel.hmi.grab()
    texts = panel.texts()
    assert {"31 May 07:57 \u2013 08:21 \u00b7 inv-1", "24 min"} <= set(texts)
    panel.tap(next(item for item in panel.items() if ROWS["inverter.hot"].remedy in (item.property("story") or "")))
    panel.hmi.grab()
    assert any(ROWS["inverter.hot"].remedy in text for text in panel.texts())


def test_an_alarm_that_comes_while_one_looks_at_the_past_appears_there(panel: Panel, history: FakeHistory) -> None:
    panel.tap(panel.button("History"))
    history.add("alarm", "grid.lost", "No grid: raised", "0 V")
    panel.next(events=(Event(EventKind.ALARM, "grid.lost", "No grid: raised", "0 V"),))
    panel.hmi.grab()
    assert "since 1 Jun 12:03" in panel.texts()


def test_a_past_that_cannot_be_read_or_is_empty_is_told(panel: Panel, history: FakeHistory) -> None:
    history.problem = "events.sqlite cannot be read: file is not a database"
    panel.tap(panel.button("History"))
    panel.hmi.grab()
    assert {"No past alarms", history.problem} <= set(panel.texts())


def test_a_slow_past_is_announced(panel: Panel, history: FakeHistory) -> None:
    history.is_slow = True
    panel.tap(panel.button("History"))
    panel.now_s += 0.35
    panel.next()
    panel.hmi.grab()
    assert "Looking it up" in panel.texts()
    history.answer()
    panel.hmi.grab()
    assert "Looking it up" not in panel.texts()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_detail_and_sheet_fit_every_screen(make_panel: Callable[..., Panel], size: tuple[int, int]) -> None:
    panel = make_panel("meter_silent", page="alarms", size=size)
    _choose(panel, HOT)
    row = panel.item("putAside")
    assert row.height() >= 47
    panel.view("alarms").put_aside()
    panel.view("shelve").choose_reason(0)
    panel.hmi.grab()
    sheet = panel.item("overlay")
    for item in panel.items(sheet):
        if item.property("truncated") is not None and item.property("text"):
            assert not item.property("truncated"), f"{item.property('text')!r} is cut off"


def _found(*entries: tuple[float, str, str]) -> EventsFound:
    log = [LogEntry(n, at, "alarm", key, f"Some text: {end}", "x") for n, (at, key, end) in enumerate(entries, 1)]
    return EventsFound(tuple(reversed(log)))


def _spans(found: EventsFound) -> Sequence[tuple[str, float, float, float]]:
    return [(one.key, one.begin_utc, one.end_utc, one.duration_s) for one in past_alarms.past(found)]


def test_begin_and_end_of_past_alarms_are_paired_by_place() -> None:
    found = _found((10.0, "a@1", "raised"), (20.0, "a@2", "raised"), (30.0, "a@1", "cleared"), (35.0, "a@2", "cleared"))
    assert _spans(found) == [("a@2", 20.0, 35.0, 15.0), ("a@1", 10.0, 30.0, 20.0)]


def test_an_alarm_without_a_begin_or_an_end_in_the_log_has_no_duration() -> None:
    found = _found((5.0, "b", "cleared"), (10.0, "a", "raised"), (40.0, "a", "raised"), (50.0, "a", "put aside"))
    assert _spans(found) == [("a", 40.0, 0.0, 0.0), ("a", 10.0, 0.0, 0.0), ("b", 0.0, 5.0, 0.0)]


@pytest.mark.parametrize(
    ("seconds", "text"), [(42.4, "42 s"), (90, "1 min"), (12_000, "3 h 20 min"), (187_200, "2 d 4 h")]
)
def test_how_long_an_alarm_lasted_is_told_in_its_two_largest_units(seconds: float, text: str) -> None:
    assert past_alarms.lasted(seconds) == text
