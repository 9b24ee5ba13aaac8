"""The event log on the screen: newest first, by kind, in a window, and quiet under the finger."""

from collections.abc import Callable
from typing import get_args

import msgspec
import pytest

from control.alarms import ROWS
from control.record import Event, EventKind
from control.requests import Request
from hmi import log_words
from hmi.ports import Ports
from hmi.ports.history import LogEntry
from hmi.viewmodels.log import PAGE, WINDOW, LogView
from tests.hmi.history import FakeHistory
from tests.hmi.panel import Panel
from tests.hmi.records import NOON_UTC


@pytest.fixture
def history() -> FakeHistory:
    return FakeHistory()


@pytest.fixture
def panel(make_panel: Callable[..., Panel], history: FakeHistory) -> Panel:
    panel = make_panel("charging", page="log", ports=Ports(history=history))
    panel.hmi.grab()
    return panel


def _view(panel: Panel) -> LogView:
    view: LogView = panel.view("log")
    return view


def _keys(panel: Panel) -> list[int]:
    return [int(row.key) for row in _view(panel).model.rows]


def _wait(panel: Panel, seconds: float = 1.1) -> None:
    panel.now_s += seconds
    panel.next()


@pytest.mark.req("HMI-01")
def test_the_newest_entry_is_on_top_with_its_time_text_and_cause(panel: Panel) -> None:
    assert _keys(panel)[0] > _keys(panel)[-1]
    assert {"Fri 31 May 2024", "20:03:27", "From Running to Idle", "nothing to do"} <= set(panel.texts())


@pytest.mark.req("HMI-01")
def test_who_gave_a_command_is_told(panel: Panel) -> None:
    assert "Set-point 2500 W for 900 s" in panel.texts()
    assert "this screen (operator)" in [row.cause for row in _view(panel).model.rows]


@pytest.mark.parametrize("name", ["All", "Alarms", "Commands", "Modes", "Devices", "Services", "Access"])
def test_a_filter_shows_its_kinds_only(panel: Panel, history: FakeHistory, name: str) -> None:
    view = _view(panel)
    view.choose_filter([str(title) for title, _ in log_words.FILTERS].index(name))
    wanted = {str(kind) for kind in log_words.FILTERS[view.filter_index][1]}
    kinds = {entry.entry_id: entry.kind for entry in history.log}
    shown = {kinds[key] for key in _keys(panel)}
    assert shown <= wanted or name == "All"
    panel.hmi.grab()
    assert shown or "There are no entries of this kind." in panel.texts()


def test_every_kind_of_event_belongs_to_a_filter_and_every_request_has_words() -> None:
    kinds = {kind for _, kinds in log_words.FILTERS for kind in kinds}
    assert set(EventKind) <= kinds
    assert set(log_words.KINDS) >= kinds
    assert set(log_words.REQUESTS) == {request.__name__ for request in get_args(Request)}


def test_the_window_follows_the_finger_and_never_grows_beyond_its_size(panel: Panel, history: FakeHistory) -> None:
    view = _view(panel)
    for number in range(600):
        history.add("device", f"meter-{number}", "online to silent", "")
    view.show_newest()
    assert len(_keys(panel)) == PAGE
    for _ in range(5):
        view.older()
    keys = _keys(panel)
    assert len(keys) == WINDOW
    assert keys == list(range(keys[0], keys[0] - WINDOW, -1))
    assert keys[0] < history.log[-1].entry_id
    while keys[0] != history.log[-1].entry_id:
        view.newer()
        assert _keys(panel)[0] > keys[0]
        keys = _keys(panel)
        assert keys == list(range(keys[0], keys[0] - WINDOW, -1))
    asked = len(history.questions)
    view.newer()
    assert len(history.questions) == asked


def test_at_the_end_of_the_log_nothing_more_is_asked_for(panel: Panel, history: FakeHistory) -> None:
    view = _view(panel)
    for _ in range(30):
        view.older()
    assert _keys(panel)[-1] == 1
    asked = len(history.questions)
    view.older()
    assert len(history.questions) == asked


@pytest.mark.req("HMI-01")
def test_what_happens_appears_on_top_while_the_list_rests_there(panel: Panel, history: FakeHistory) -> None:
    history.add("request", "Stop", "stopped", "screen (operator): Stop (software) on the screen")
    panel.next(events=(Event(EventKind.REQUEST, "Stop", "stopped", ""),))
    panel.hmi.grab()
    assert {"Stopped", "Today"} <= set(panel.texts())
    assert panel.item("log").property("contentY") <= panel.item("log").property("originY")
    history.add("mode", "local", "self_consumption to local", "rest scada-7 (operator)")
    _wait(panel)
    panel.hmi.grab()
    assert {"From Self-consumption to Manual", "a web client scada-7 (operator)"} <= set(panel.texts())


def test_nothing_moves_under_the_finger_but_a_button_tells_how_much_is_new(panel: Panel, history: FakeHistory) -> None:
    view = _view(panel)
    view.rest(False)
    before = _keys(panel)
    history.add("device", "meter-grid", "online to silent", "")
    history.add("device", "meter-grid", "silent to online", "")
    _wait(panel)
    assert _keys(panel) == before
    panel.tap(panel.button("New entries: 2"))
    assert _keys(panel)[:2] == [before[0] + 2, before[0] + 1]
    assert not panel.shows("news")


def test_scrolling_to_the_end_reads_on(panel: Panel) -> None:
    log = panel.item("log")
    count = len(_keys(panel))
    log.setProperty("contentY", log.property("contentHeight") - log.height() + log.property("originY"))
    panel.hmi.grab()
    assert len(_keys(panel)) > count


def test_touching_an_entry_tells_it_whole_and_touching_it_again_folds_it(panel: Panel) -> None:
    text = "Stop: refused: role viewer may not do this; operator is needed"
    row = next(item for item in panel.items() if item.property("headline") == text)
    panel.tap(row)
    panel.hmi.grab()
    assert "Command · a web client" in panel.texts()
    panel.tap(row)
    panel.hmi.grab()
    assert "Command · rest" not in panel.texts()


def test_a_log_that_cannot_be_read_is_told_in_words(make_panel: Callable[..., Panel], history: FakeHistory) -> None:
    history.problem = "events.sqlite cannot be read: file is not a database"
    panel = make_panel("charging", page="log", ports=Ports(history=history))
    panel.hmi.grab()
    assert history.problem in panel.texts()


def test_an_empty_log_says_so_and_the_first_entry_comes_in(make_panel: Callable[..., Panel]) -> None:
    history = FakeHistory()
    history.log = []
    panel = make_panel("charging", page="log", ports=Ports(history=history))
    panel.hmi.grab()
    assert "Nothing has happened." in panel.texts()
    history.add("state", "run", "init to run", "start checks passed")
    _wait(panel)
    panel.hmi.grab()
    assert "From Starting to Running" in panel.texts()


def test_at_midnight_what_was_today_gets_its_date(panel: Panel, history: FakeHistory) -> None:
    history.add("state", "idle", "run to idle", "nothing to do", NOON_UTC)
    _wait(panel)
    assert _view(panel).model.rows[0].day == "Today"
    at = panel.record.at
    tomorrow = msgspec.structs.replace(at, at_s=at.at_s + 86_400.0, at_utc=at.at_utc + 86_400.0)
    panel.publish(msgspec.structs.replace(panel.record, at=tomorrow))
    assert _view(panel).model.rows[0].day == "Sat 1 Jun 2024"


@pytest.mark.parametrize(
    ("entry", "headline", "subject", "cause"),
    [
        (("alarm", "inverter.hot@inv-1", "Inverter hot: raised", "71 \u00b0C"), "{hot}: raised", "inv-1", "71 \u00b0C"),
        (("alarm", "inverter.hot@inv-1", "no longer put aside", "x"), "{hot}: no longer put aside", "inv-1", "x"),
        (("settings", "site", "new settings", "console (service)"), "New settings", "site", "the console (service)"),
        (("set_up", "SetSchedule", "3 in", "cloud j (operator): x"), "Schedule: 3 in", "", "the cloud j (operator): x"),
        (("mode", "custom_mode", "custom_mode to local", ""), "From Custom mode to Manual", "", ""),
        (("power", "local", "limits to local", "x"), "From Limits to Manual", "Manual", "x"),
        (("power", "local", "local", ""), "Manual", "Manual", ""),
        (("power", "grid_code", "connected again after 60 s", ""), "Connected again after 60 s", "Grid code", ""),
        (("of_tomorrow", "thing", "was done", "by somebody"), "Was done", "thing", "by somebody"),
    ],
)  # fmt: skip
def test_codes_of_the_controller_are_said_in_words(
    entry: tuple[str, str, str, str], headline: str, subject: str, cause: str
) -> None:
    logged = LogEntry(1, 0.0, *entry)
    hot = ROWS["inverter.hot"].text
    assert log_words.headline(logged, ROWS.__getitem__) == headline.format(hot=hot)
    assert log_words.subject(logged) == subject
    assert log_words.cause(logged) == cause
