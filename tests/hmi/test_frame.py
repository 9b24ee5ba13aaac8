"""The frame around every page: stop, mode, lock, and the keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from control.record import StopInfo
from control.requests import Role, Stop
from hmi.pages import OVERLAYS, PAGES
from hmi.viewmodels.alarms_view import AlarmsView
from tests.hmi.panel import Panel, above, place
from tests.hmi.test_pages import NINE_MM_PX, SIZES

OPERATOR_STOP = StopInfo("screen", emergency_stop=False, release_armed=False)
NO_ANSWER = "Nobody has answered the stop. Use the emergency stop or the main switch of the unit."


@pytest.fixture
def with_pin(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen with an overlay of that name; which page stands in for the PIN pad does not matter here."""
    monkeypatch.setitem(OVERLAYS, "pin", ("pages/AlarmsPage.qml", AlarmsView))


def _key(panel: Panel, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(panel.hmi.window, key, modifier)


def _entry(panel: Panel, label: str) -> QQuickItem:
    return next(item for item in panel.items() if item.property("label") == label and item.objectName() != "mode")


def _stop_text(panel: Panel) -> str:
    return panel.item("stopText").property("text")


def _focused(panel: Panel) -> QQuickItem:
    return panel.hmi.window.activeFocusItem()


# Stop


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("page", PAGES)
def test_stop_is_one_touch_away_on_every_page(
    make_panel: Callable[..., Panel], page: str, size: tuple[int, int]
) -> None:
    panel = make_panel("extreme", page=page, size=size)
    panel.hmi.screen.session_part.role = Role.VIEWER
    area = place(panel.item("stop"))
    assert min(area.width(), area.height()) >= NINE_MM_PX[min(size)]
    assert QRectF(0, 0, *size).contains(area)
    panel.tap(panel.item("stop"))
    assert [type(request) for request in panel.requests] == [Stop]


def test_a_stop_shows_that_it_waits_and_then_that_it_is_in_force(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    assert _stop_text(panel) == "Stop"
    panel.tap(panel.item("stop"))
    assert _stop_text(panel) == "Stopping"
    panel.answer(accepted=True, text="stopped")
    panel.next(stops=OPERATOR_STOP)
    assert _stop_text(panel) == "Stopped"


def test_a_stop_in_force_leads_to_its_release_and_is_not_asked_for_again(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("stopped")
    panel.tap(panel.item("stop"))
    assert panel.hmi.screen.page_now == "setpoint"
    assert panel.requests == []
    assert panel.shows("armRelease")


def test_a_stop_that_is_touched_twice_while_it_waits_is_sent_twice(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.tap(panel.item("stop"))
    panel.tap(panel.item("stop"))
    assert len({request.origin.request_id for request in panel.requests}) == 2


def test_another_request_does_not_hide_what_became_of_the_stop(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="setpoint")
    panel.tap(panel.item("stop"))
    panel.tap(panel.item("zero"))
    panel.answer(accepted=True, text="0 kW")
    assert _stop_text(panel) == "Stopping"


def test_a_refused_stop_says_so_in_words(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.tap(panel.item("stop"))
    panel.answer(accepted=False, text="not from here")
    assert _stop_text(panel) == "Refused"
    assert "The stop was refused: not from here" in panel.texts()


def test_a_stop_nobody_answers_says_no_answer_and_what_to_do(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.now_s += 1.5
    panel.hmi.tick()
    assert panel.shows("veil")
    panel.tap(panel.item("stop"))
    assert [type(request) for request in panel.requests] == [Stop]
    for _ in range(150):  # longer than an outcome is shown: as long as nobody is heard it stays
        panel.now_s += 0.1
        panel.hmi.tick()
    assert _stop_text(panel) == "No answer"
    assert NO_ANSWER in panel.texts()
    panel.next()
    assert _stop_text(panel) == "Stop"
    assert not panel.shows("stopNotice")


def test_a_dropped_stop_is_not_forgotten_while_the_controller_goes_on(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.tap(panel.item("stop"))
    for _ in range(25):
        panel.now_s += 0.1
        panel.next()
    assert _stop_text(panel) == "No answer"
    for _ in range(90):
        panel.now_s += 0.1
        panel.next()
    assert _stop_text(panel) == "Stop"


def test_a_silent_controller_is_not_said_to_be_stopped(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("stopped")
    panel.now_s += 1.5
    panel.hmi.tick()
    assert _stop_text(panel) == "Stop"
    panel.tap(panel.item("stop"))
    assert [type(request) for request in panel.requests] == [Stop]


@pytest.mark.usefixtures("with_pin")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_stop_and_veil_lie_over_an_overlay(make_panel: Callable[..., Panel], size: tuple[int, int]) -> None:
    panel = make_panel("charging", size=size)
    panel.hmi.screen.show_overlay("pin")
    panel.now_s += 1.5
    panel.hmi.tick()
    order = list(panel.items())
    overlay, veil, stop = (order.index(panel.item(name)) for name in ("overlay", "veil", "stop"))
    assert overlay < veil < stop
    panel.tap(panel.item("stop"))
    assert [type(request) for request in panel.requests] == [Stop]


def test_stop_works_with_keyboard_and_mouse(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.item("stop").forceActiveFocus()
    _key(panel, Qt.Key.Key_Return)
    _key(panel, Qt.Key.Key_Space)
    centre: QPoint = place(panel.item("stop")).center().toPoint()
    QTest.mouseClick(panel.hmi.window, Qt.MouseButton.LeftButton, pos=centre)
    assert [type(request) for request in panel.requests] == [Stop] * 3


# Mode and lock


def test_the_mode_leads_to_where_it_is_changed(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.tap(panel.item("mode"))
    assert panel.hmi.screen.page_now == ("mode" if "mode" in PAGES else "setpoint")


@pytest.mark.usefixtures("with_pin")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_lock_shows_who_may_act_and_opens_the_pin_pad(
    make_panel: Callable[..., Panel], size: tuple[int, int]
) -> None:
    panel = make_panel("meter_silent", size=size)
    panel.hmi.grab()
    area = place(panel.item("lock"))
    assert min(area.width(), area.height()) >= NINE_MM_PX[min(size)]
    assert panel.item("lock").property("label") == "Operator"
    assert "Operator" in panel.texts()
    panel.hmi.screen.session_part.role = Role.VIEWER
    panel.hmi.screen.session_part.changed.emit()
    assert "Viewer" in panel.texts()
    panel.tap(panel.item("lock"))
    assert panel.hmi.screen.overlay_now == "pin"


def test_there_is_no_lock_without_a_pin_pad(make_panel: Callable[..., Panel], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(OVERLAYS, "pin", raising=False)
    panel = make_panel("charging")
    assert not panel.shows("lock")
    panel.hmi.screen.lock_part.touch()
    assert panel.hmi.screen.overlay_now == ""


@pytest.mark.usefixtures("with_pin")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("site", ["meter_silent", "stopped", "manual"])
def test_everything_in_the_status_bar_fits_with_the_lock(
    make_panel: Callable[..., Panel], site: str, size: tuple[int, int]
) -> None:
    panel = make_panel(site, size=size, simulated=True)
    panel.hmi.grab()
    bar = next(item for item in panel.items() if item.metaObject().className().startswith("StatusBar"))
    texts = [item for item in panel.items(bar) if item.property("text")]
    assert not [item.property("text") for item in texts if item.property("truncated")]
    for index, item in enumerate(texts):
        for other in texts[index + 1 :]:
            assert not place(item).adjusted(1, 3, -1, -3).intersects(place(other).adjusted(1, 3, -1, -3))


# Keyboard


def _ring(panel: Panel) -> Iterator[QQuickItem]:
    return (item for item in panel.items() if item.metaObject().className().startswith("FocusRing"))


def test_control_and_a_number_opens_a_section(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    for number, entry in enumerate(panel.hmi.screen.rail_entries(), start=1):
        _key(panel, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert panel.hmi.screen.page_now == entry.property("page")
    before = panel.hmi.screen.page_now
    _key(panel, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert panel.hmi.screen.page_now == before


def test_control_and_a_number_types_nothing_into_the_set_point(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="setpoint")
    last = len(panel.hmi.screen.rail_entries())
    section = next(i for i, e in enumerate(panel.hmi.screen.rail_entries(), 1) if e.property("page") == "setpoint")
    _key(panel, Qt.Key(Qt.Key.Key_0 + section), Qt.KeyboardModifier.ControlModifier)
    assert last >= section
    assert panel.view("setpoint").entry.text == ""
    _key(panel, Qt.Key.Key_2)
    assert panel.view("setpoint").entry.text == "2"


@pytest.mark.usefixtures("with_pin")
def test_escape_closes_what_lies_over_the_page_and_then_goes_home(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="setpoint")
    panel.hmi.screen.show_overlay("pin")
    _key(panel, Qt.Key.Key_Escape)
    assert (panel.hmi.screen.overlay_now, panel.hmi.screen.page_now) == ("", "setpoint")
    _key(panel, Qt.Key.Key_Escape)
    assert panel.hmi.screen.page_now == "flow"


@pytest.mark.parametrize("size", [(800, 480), (480, 800)], ids=["landscape", "portrait"])
def test_arrow_keys_walk_through_the_rail_and_return_or_space_opens(
    make_panel: Callable[..., Panel], size: tuple[int, int]
) -> None:
    panel = make_panel("charging", size=size)
    panel.hmi.grab()
    onward, backward = (Qt.Key.Key_Right, Qt.Key.Key_Left) if size[0] < size[1] else (Qt.Key.Key_Down, Qt.Key.Key_Up)
    first, second, third = (entry.property("title") for entry in panel.hmi.screen.rail_entries()[:3])
    _entry(panel, first).forceActiveFocus()
    _key(panel, onward)
    assert _focused(panel).property("label") == second
    assert len(list(_ring(panel))) == 1
    _key(panel, Qt.Key.Key_Return)
    assert panel.hmi.screen.page_now == panel.hmi.screen.rail_entries()[1].property("page")
    _key(panel, onward)
    assert _focused(panel).property("label") == third
    _key(panel, Qt.Key.Key_Space)
    assert panel.hmi.screen.page_now == panel.hmi.screen.rail_entries()[2].property("page")
    _key(panel, backward)
    _key(panel, backward)
    _key(panel, backward)
    assert _focused(panel).property("label") == first


@pytest.mark.usefixtures("with_pin")
@pytest.mark.parametrize("page", PAGES)
def test_the_tab_key_reaches_every_button_and_shows_where_it_is(make_panel: Callable[..., Panel], page: str) -> None:
    panel = make_panel("meter_silent", page=page)
    panel.hmi.grab()
    wanted = {
        id(item): item
        for item in panel.items()
        if item.property("isButton") and item.isEnabled() and item.property("activeFocusOnTab")
    }
    reached: dict[int, QQuickItem] = {}
    for _ in range(2 * len(wanted) + 10):
        _key(panel, Qt.Key.Key_Tab)
        here = _focused(panel)
        reached[id(here)] = here
        if here in wanted.values():
            assert any(here in above(ring) for ring in _ring(panel)), f"nothing shows that {here} has the keyboard"
    missing = [
        item.property("text") or item.property("label") or item.property("hint")
        for item in wanted.values()
        if item not in reached.values()
    ]
    assert missing == []


@pytest.mark.usefixtures("with_pin")
def test_the_tab_key_stays_out_of_a_page_that_lies_under_something(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="setpoint")
    panel.hmi.screen.show_overlay("pin")
    for _ in range(60):
        _key(panel, Qt.Key.Key_Tab)
        assert panel.item("page") not in above(_focused(panel))
