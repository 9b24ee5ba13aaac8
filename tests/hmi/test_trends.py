"""The page of trends: choose, page back, touch to read, and what it says when there is nothing."""

import re
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from hmi.ports import Ports
from hmi.trends.columns import COLUMNS
from tests.hmi.history import FakeHistory
from tests.hmi.panel import Panel, place


@pytest.fixture
def history() -> FakeHistory:
    return FakeHistory()


@pytest.fixture
def panel(make_panel: Callable[..., Panel], history: FakeHistory) -> Panel:
    panel = make_panel("charging", page="trends", ports=Ports(history=history))
    panel.hmi.grab()
    return panel


def _legend(panel: Panel) -> dict[str, Any]:
    return {entry.shown[0]: entry.shown[2] for entry in panel.view("trends").property("legend")}


def _touch(panel: Panel, at: float) -> None:
    area = place(panel.item("reader"))
    point = QPoint(round(area.x() + at * area.width()), round(area.center().y()))
    QTest.touchEvent(panel.hmi.window, panel.device).press(0, point).commit()
    QTest.touchEvent(panel.hmi.window, panel.device).release(0, point).commit()


@pytest.mark.req("HMI-01")
@pytest.mark.parametrize("span", ["Hour", "Day", "Week", "Month", "Year"])
@pytest.mark.parametrize("group", ["Power", "Energy", "Battery", "Cells", "Temperatures", "Frequency"])
def test_every_group_is_drawn_over_every_span(panel: Panel, group: str, span: str) -> None:
    panel.view("trends").choose_group(panel.view("trends").property("titles").index(group))
    panel.tap(panel.button(span))
    view = panel.view("trends")
    strokes = [stroke for pane in view.property("panes") for stroke in pane["strokes"]]
    assert strokes
    paths = [stroke["path"] for stroke in strokes]
    assert any(paths) if group == "Energy" else all(paths), f"{group} over a {span} has a line without points"
    for stroke in strokes:
        numbers = [float(number) for number in re.findall(r"-?\d+\.\d+", stroke["path"])]
        assert all(-0.01 <= number <= 1.01 for number in numbers)
        if group != "Energy":
            assert len(re.findall("[ML]", stroke["path"])) <= 2 * COLUMNS
    panel.hmi.grab()
    assert all(said.first != "\u2013\u2013" for said in _legend(panel).values())


@pytest.mark.req("HMI-01")
def test_touching_the_chart_tells_every_value_of_that_moment_with_its_direction(panel: Panel) -> None:
    assert _legend(panel)["Grid"].first_word == "imported"
    _touch(panel, 0.902)
    said = _legend(panel)
    assert panel.shows("crosshair")
    assert panel.view("trends").property("moment") == "1 Jun, 10:36"
    assert said["Battery"].first_word == "Charging"
    assert said["Solar"].first.endswith("kW")
    assert {"1 Jun, 10:36", "Charging", "Producing"} <= set(panel.texts())


def test_the_value_follows_the_arrow_keys_and_escape_lets_it_go(panel: Panel) -> None:
    view = panel.view("trends")
    window = panel.hmi.window
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert view.cursor == len(view.drawing.edges) - 2, "from outside it begins at the newest value"
    for _ in range(30):
        QTest.keyClick(window, Qt.Key.Key_Left)
    assert view.property("moment") == "1 Jun, 10:56"
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert view.property("moment") == "1 Jun, 11:00"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert view.property("moment") == ""


def test_where_the_unit_was_off_there_is_a_gap_and_no_value(panel: Panel) -> None:
    path = panel.view("trends").property("panes")[0]["strokes"][0]["path"]
    assert path.count("M") == 2
    _touch(panel, 0.28)
    assert _legend(panel)["Grid"].first == "\u2013\u2013"


@pytest.mark.req("HMI-01")
def test_one_can_page_back_in_time_and_come_back_to_now(panel: Panel, history: FakeHistory) -> None:
    panel.tap(panel.item("earlier"))
    panel.tap(panel.item("earlier"))
    assert panel.view("trends").property("extent") == "29 May 13:00 \u2013 30 May 13:00"
    panel.tap(panel.item("later"))
    assert history.questions[-1].end_utc - history.questions[-1].begin_utc == 86_400
    panel.tap(panel.button("Day"))
    assert panel.view("trends").property("newest")
    assert not panel.item("later").isEnabled()


def test_bars_tell_bought_and_sold_energy_apart(panel: Panel) -> None:
    panel.tap(panel.button("Energy"))
    panel.tap(panel.button("Year"))
    said = _legend(panel)
    assert said["Grid"].first_word == "imported"
    assert said["Grid"].second_word == "exported"
    assert said["Solar"].first == "8964 kWh"
    panel.hmi.grab()
    assert "from hourly means" in panel.texts()
    panel.tap(panel.button("Week"))
    _touch(panel, 0.5)
    assert panel.view("trends").property("moment") == "Wed 29 May 2024"


def test_a_slow_answer_is_announced_after_300_ms_and_not_before(panel: Panel, history: FakeHistory) -> None:
    history.is_slow = True
    panel.tap(panel.button("Month"))
    panel.now_s += 0.2
    panel.next()
    assert "Looking it up" not in panel.texts()
    panel.now_s += 0.15
    panel.next()
    assert "Looking it up" in panel.texts()
    history.answer()
    panel.hmi.grab()
    assert "Looking it up" not in panel.texts()
    assert panel.view("trends").drawing.window.span == "month"


def test_an_answer_nobody_waits_for_any_more_is_dropped(panel: Panel, history: FakeHistory) -> None:
    history.is_slow = True
    panel.tap(panel.button("Month"))
    panel.tap(panel.button("Hour"))
    first, second = history.waiting
    second()
    first()
    assert panel.view("trends").drawing.window.span == "hour"
    panel.tap(panel.button("Year"))
    panel.hmi.set_page("flow")
    history.answer()
    assert panel.view("trends").drawing.window.span == "hour"


def test_an_answer_that_comes_after_the_screen_was_closed_does_no_harm(panel: Panel, history: FakeHistory) -> None:
    history.is_slow = True
    panel.tap(panel.button("Month"))
    panel.hmi.close()
    history.answer()


def test_what_cannot_be_read_is_told_in_words(panel: Panel, history: FakeHistory) -> None:
    history.problem = "minutes-202406.sqlite cannot be read: file is not a database"
    panel.tap(panel.button("Week"))
    panel.hmi.grab()
    assert history.problem in panel.texts()


def test_a_unit_that_has_recorded_nothing_yet_says_what_to_expect(panel: Panel) -> None:
    at = msgspec.structs.replace(panel.record.at, at_utc=1.5e9)
    panel.publish(msgspec.structs.replace(panel.record, at=at))
    panel.hmi.grab()
    assert any(text.startswith("Nothing has been recorded yet") for text in panel.texts())
    panel.tap(panel.item("earlier"))
    panel.hmi.grab()
    assert "Nothing was recorded in this time." in panel.texts()


def test_a_unit_without_a_history_says_how_to_get_one(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="trends", ports=Ports())
    panel.hmi.grab()
    assert any(text.startswith("No history is kept on this unit") for text in panel.texts())


def test_the_newest_picture_is_drawn_anew_as_minutes_are_written(panel: Panel, history: FakeHistory) -> None:
    panel.tap(panel.button("Hour"))
    asked = len(history.questions)
    panel.next()
    assert len(history.questions) == asked
    at = msgspec.structs.replace(panel.record.at, at_utc=panel.record.at.at_utc + 60, at_s=panel.record.at.at_s + 60)
    panel.publish(msgspec.structs.replace(panel.record, at=at))
    assert len(history.questions) == asked + 1
