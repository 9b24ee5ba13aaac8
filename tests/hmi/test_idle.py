"""A panel nobody looks at rests, and the touch that wakes it does nothing else."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from control.record import AlarmPhase, Severity
from control.requests import Stop
from hmi.idle import Idle, IdleTimes, Light
from hmi.pages import SECTIONS
from tests.hmi.panel import Panel, place
from tests.hmi.ports import ports
from tests.hmi.records import SITES

TIMES = IdleTimes(brightness_pct=80.0, dim_after_s=120.0, sleep_after_s=600.0)


class Lamp:
    """A backlight that remembers what was asked of it."""

    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.asked: list[float] = []

    def show(self, brightness_pct: float) -> None:
        self.asked.append(brightness_pct)


def _rest(panel: Panel, seconds: float) -> None:
    """Let time pass while the controller is heard."""
    panel.now_s += seconds
    panel.next()


def _alarms(panel: Panel) -> QQuickItem:
    title = next(section.title for section in SECTIONS if section.section_id == "alarms")
    return next(item for item in panel.items() if item.property("label") == title)


@pytest.mark.parametrize(
    ("alone_s", "light", "brightness_pct"),
    [(119.9, Light.BRIGHT, 80.0), (120.0, Light.DIM, 12.0), (599.9, Light.DIM, 12.0), (600.0, Light.DARK, 0.0)],
)
def test_the_light_goes_down_in_two_steps(alone_s: float, light: Light, brightness_pct: float) -> None:
    idle = Idle(TIMES, 50.0)
    idle.tick(50.0 + alone_s, attention=False)
    assert (idle.light, idle.brightness_pct) == (light, pytest.approx(brightness_pct))


def test_a_panel_without_times_is_always_bright() -> None:
    idle = Idle(IdleTimes(), 0.0)
    idle.tick(1e6, attention=False)
    assert idle.light is Light.BRIGHT


def test_a_panel_that_only_sleeps_is_never_dim() -> None:
    idle = Idle(IdleTimes(sleep_after_s=60.0), 0.0)
    idle.tick(59.0, attention=False)
    assert idle.light is Light.BRIGHT
    idle.tick(61.0, attention=False)
    assert idle.light is Light.DARK


def test_the_time_alone_begins_anew_when_what_needed_attention_has_gone() -> None:
    idle = Idle(TIMES, 0.0)
    idle.tick(1000.0, attention=True)
    idle.tick(1119.0, attention=False)
    assert idle.light is Light.BRIGHT


def _with_lamp(make_panel: Callable[..., Panel], lamp: Lamp, **options: object) -> Panel:
    settings, _ = SITES["charging"]
    offered = msgspec.structs.replace(ports(settings()), backlight=lamp)
    return make_panel("charging", idle=TIMES, ports=offered, **options)


def test_a_backlight_is_told_only_when_its_brightness_changes(make_panel: Callable[..., Panel]) -> None:
    lamp = Lamp()
    panel = _with_lamp(make_panel, lamp)
    for _ in range(5):
        _rest(panel, 30.0)
    assert lamp.asked == [80.0, pytest.approx(12.0)]
    assert not panel.shows("night")
    _rest(panel, 500.0)
    panel.tap(_alarms(panel))
    assert lamp.asked == [80.0, pytest.approx(12.0), 0.0, 80.0]


def test_a_backlight_that_does_not_obey_is_helped_by_a_veil(make_panel: Callable[..., Panel]) -> None:
    panel = _with_lamp(make_panel, Lamp(works=False))
    _rest(panel, 130.0)
    assert panel.shows("night")


def test_a_panel_without_a_backlight_gets_a_veil_and_then_is_black(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", idle=TIMES)
    bright = panel.hmi.grab().pixelColor(20, 22).lightness()
    _rest(panel, 130.0)
    assert 0 < panel.hmi.grab().pixelColor(20, 22).lightness() < bright
    _rest(panel, 480.0)
    assert panel.hmi.grab().pixelColor(20, 22).lightness() == 0


@pytest.mark.parametrize("alone_s", [130.0, 700.0])
def test_the_touch_that_wakes_the_panel_does_nothing_else(make_panel: Callable[..., Panel], alone_s: float) -> None:
    panel = make_panel("charging", idle=TIMES)
    entry = _alarms(panel)
    _rest(panel, alone_s)
    panel.tap(entry)
    assert panel.hmi.screen.page_now == "flow"
    assert not panel.shows("night")
    panel.now_s += 0.2
    panel.tap(entry)
    assert panel.hmi.screen.page_now == "flow", "a double tap on a dark panel must not act either"
    panel.now_s += 0.2
    panel.tap(entry)
    assert panel.hmi.screen.page_now == "alarms"


def test_the_finger_that_wakes_the_panel_may_stay_and_slide_without_acting(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", idle=TIMES)
    entry = _alarms(panel)
    _rest(panel, 130.0)
    point = panel.press(entry)
    panel.now_s += 5.0
    QTest.touchEvent(panel.hmi.window, panel.device).move(0, point + QPoint(3, 0)).commit()
    panel.release(point)
    assert panel.hmi.screen.page_now == "flow"


def test_the_mouse_click_that_wakes_does_nothing_else(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", idle=TIMES)
    point = place(_alarms(panel)).center().toPoint()
    _rest(panel, 700.0)
    _click(panel, point)
    assert panel.hmi.screen.page_now == "flow"
    panel.now_s += 1.0
    _click(panel, point)
    assert panel.hmi.screen.page_now == "alarms"


def _click(panel: Panel, point: QPoint) -> None:
    QTest.mouseClick(panel.hmi.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def test_the_key_that_wakes_does_nothing_else(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", idle=TIMES, page="alarms")
    panel.hmi.window.requestActivate()
    panel.qtbot.waitUntil(panel.hmi.window.isActive, timeout=2000)
    _rest(panel, 130.0)
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_Escape)
    assert panel.hmi.screen.light_part.light is Light.BRIGHT
    assert panel.hmi.screen.page_now == "alarms"
    panel.now_s += 1.0
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_Escape)
    assert panel.hmi.screen.page_now == "flow"


def test_moving_the_mouse_wakes(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", idle=TIMES)
    QTest.mouseMove(panel.hmi.window, QPoint(300, 200))
    _rest(panel, 700.0)
    QTest.mouseMove(panel.hmi.window, QPoint(320, 220))
    assert panel.hmi.screen.light_part.light is Light.BRIGHT


def test_stop_acts_at_once_on_a_dimmed_panel(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", idle=TIMES)
    _rest(panel, 130.0)
    panel.tap(panel.item("stop"))
    assert [type(request) for request in panel.requests] == [Stop]


def test_on_a_dark_panel_the_first_touch_shows_and_the_second_one_stops_however_quick(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging", idle=TIMES)
    stop = panel.item("stop")
    _rest(panel, 700.0)
    panel.tap(stop)
    assert panel.requests == []
    panel.now_s += 0.1
    panel.tap(stop)
    assert [type(request) for request in panel.requests] == [Stop]


def test_an_alarm_of_high_priority_wakes_the_panel_and_keeps_it_awake_until_seen(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging", idle=TIMES)
    alarm = next(a for a in SITES["meter_silent"][1]().alarms)
    loud = msgspec.structs.replace(alarm, severity=Severity.ERROR, phase=AlarmPhase.UNACKNOWLEDGED)
    quiet = msgspec.structs.replace(loud, severity=Severity.WARNING)
    _rest(panel, 700.0)
    panel.next(alarms=(quiet,))
    assert panel.hmi.screen.light_part.light is Light.DARK, "a warning can wait until morning"
    panel.next(alarms=(loud,))
    assert panel.hmi.screen.light_part.light is Light.BRIGHT
    _rest(panel, 5000.0)
    assert panel.hmi.screen.light_part.light is Light.BRIGHT
    panel.next(alarms=(msgspec.structs.replace(loud, phase=AlarmPhase.ACKNOWLEDGED),))
    _rest(panel, 700.0)
    assert panel.hmi.screen.light_part.light is Light.DARK


def test_a_controller_that_falls_silent_wakes_the_panel(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", idle=TIMES)
    _rest(panel, 700.0)
    assert panel.hmi.screen.light_part.light is Light.DARK
    panel.now_s += 2.0
    panel.hmi.tick()
    assert panel.hmi.screen.light_part.light is Light.BRIGHT


def test_who_wakes_a_dark_panel_finds_the_home_page(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", idle=TIMES, page="cells")
    panel.hmi.screen.show_overlay("pin")
    _rest(panel, 130.0)
    assert panel.hmi.screen.page_now == "cells", "a dimmed page is still being read"
    _rest(panel, 600.0)
    assert (panel.hmi.screen.page_now, panel.hmi.screen.overlay_now) == ("flow", "")


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [(800, 480), (480, 800)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_touches_follow_a_panel_that_is_mounted_turned(
    make_panel: Callable[..., Panel], degrees: int, size: tuple[int, int]
) -> None:
    panel = make_panel("charging", rotation_deg=degrees, size=size, idle=TIMES)
    panel.tap(_alarms(panel))
    assert panel.hmi.screen.page_now == "alarms"
    panel.now_s += 130.0
    panel.next()
    panel.tap(panel.item("stop"))
    assert [type(request) for request in panel.requests] == [Stop]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_turned_picture_is_the_upright_one_turned(make_panel: Callable[..., Panel], degrees: int) -> None:
    from PySide6.QtGui import QTransform

    upright = make_panel("charging", size=(480, 800)).hmi.grab()
    size = (480, 800) if degrees == 180 else (800, 480)
    turned = make_panel("charging", size=size, rotation_deg=degrees).hmi.grab()
    back = turned.transformed(QTransform().rotate(-degrees))
    assert back.size() == upright.size()
    same = sum(back.pixelColor(x, y) == upright.pixelColor(x, y) for x in range(2, 480, 7) for y in range(2, 800, 7))
    assert same > 0.9 * len(range(2, 480, 7)) * len(range(2, 800, 7)), "letters may be drawn a little differently"


def test_a_rotation_nobody_can_mount_is_refused(make_panel: Callable[..., Panel]) -> None:
    with pytest.raises(ValueError, match="rotation 45 is not one of"):
        make_panel("charging", rotation_deg=45)
