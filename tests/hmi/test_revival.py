"""A page that fails, stalls or swallows its frames: the screen starts again by itself and control goes on."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest

from control.record import CycleRecord
from control.requests import Stop
from hmi.starvation import Starvation
from hmi.supervision import FROZEN_LOOKS, RESTARTS, SETTLING_S, SLOW_TIMES, WITHIN_S, Supervisor, Trouble
from hmi.viewmodels.recovery import Phase
from tests.hmi.panel import Panel


def _phase(panel: Panel) -> Phase:
    return panel.hmi.screen.recovery_part.phase


def _until(panel: Panel, phase: Phase) -> int:
    """Let control and screen go on until the screen has reached a phase; returns how many cycles that took."""
    for cycle in range(400):
        if _phase(panel) is phase:
            return cycle
        panel.now_s += 0.1
        panel.next()
        QTest.qWait(5)  # the loop is free between two ticks
    raise AssertionError(f"the screen stays in phase {_phase(panel)}")


def _break(panel: Panel, page: str) -> None:
    """Make a page fail from the next record on."""

    def fail(record: CycleRecord) -> None:
        del record
        raise RuntimeError("the page is broken")

    panel.view(page).update = fail


def _trouble_at(panel: Panel, page: str) -> None:
    panel.hmi.set_page(page)
    _break(panel, page)
    panel.next()
    assert _phase(panel) is Phase.CLOSING


def test_a_page_that_fails_makes_the_screen_start_again_at_home(
    make_panel: Callable[..., Panel], caplog: pytest.LogCaptureFixture
) -> None:
    panel = make_panel("charging", page="cells")
    before = panel.hmi.window
    _trouble_at(panel, "cells")
    _until(panel, Phase.RUNNING)
    assert panel.hmi.window is not before
    assert panel.hmi.screen.page_now == "flow"
    panel.next()
    assert "3.4" in panel.texts()
    assert panel.hmi.revival.restarts == 1
    assert [record.levelno for record in caplog.records] == [logging.ERROR, logging.WARNING]
    assert caplog.records[1].__dict__["page"] == "cells"


def test_the_page_that_failed_can_be_opened_again(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    _trouble_at(panel, "cells")
    _until(panel, Phase.RUNNING)
    panel.hmi.set_page("cells")
    panel.next()
    assert _phase(panel) is Phase.RUNNING
    assert panel.shows("page")


def test_a_restart_is_an_alarm_condition_for_a_while_that_names_page_and_trouble(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging")
    assert panel.hmi.findings() == ()
    _trouble_at(panel, "meters")
    (found,) = panel.hmi.findings()
    assert (found.row_id, found.detail) == ("screen.restarted", "failed: meters")
    _until(panel, Phase.RUNNING)
    panel.now_s += 11.0
    assert panel.hmi.findings() == ()


def test_one_update_that_takes_300_ms_is_enough(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="log")
    real = panel.view("log").update

    def slow(record: CycleRecord) -> None:
        panel.now_s += 0.3
        real(record)

    panel.view("log").update = slow
    panel.next()
    assert panel.hmi.findings()[0].detail == "slow: log"
    _until(panel, Phase.RUNNING)
    assert panel.hmi.screen.page_now == "flow"


class _Swallow(QObject):
    """What a window that is stuck does with every wish to draw."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        del watched
        return event.type() == QEvent.Type.UpdateRequest


def test_a_window_that_draws_no_frames_any_more_is_replaced(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.qtbot.waitExposed(panel.hmi.window)
    QTest.qWait(50)
    stuck = _Swallow(panel.hmi.screen)
    panel.hmi.window.installEventFilter(stuck)
    _until(panel, Phase.CLOSING)
    assert panel.hmi.findings()[0].detail == "frozen: flow"
    _until(panel, Phase.RUNNING)
    frames = panel.hmi.revival.stage.frames
    panel.flow(grid_w=5000.0)
    panel.qtbot.waitUntil(lambda: panel.hmi.revival.stage.frames > frames, timeout=2000)


def test_a_picture_that_does_not_change_is_no_stall(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    for _ in range(200):
        panel.now_s += 0.1
        panel.next()
        QCoreApplication.processEvents()
    assert panel.hmi.revival.restarts == 0


def test_what_was_asked_for_is_answered_through_a_restart_and_stop_works_meanwhile(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging")
    _trouble_at(panel, "cells")
    panel.next()
    assert "The screen is starting again" in panel.texts()
    panel.tap(panel.item("stop"))
    assert [type(request) for request in panel.requests] == [Stop]
    panel.answer(accepted=False, text="not now")
    assert panel.hmi.screen.stop_part.state.kind == "refused"
    _until(panel, Phase.RUNNING)
    assert panel.hmi.screen.stop_part.state.kind == "refused"


def test_after_too_many_restarts_a_plain_page_with_stop_stays_until_somebody_asks(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging")
    for _ in range(RESTARTS):
        _trouble_at(panel, "cells")
        _until(panel, Phase.RUNNING)
    _trouble_at(panel, "cells")
    _until(panel, Phase.PLAIN)
    for _ in range(30):
        panel.now_s += 1.0
        panel.next()
    assert _phase(panel) is Phase.PLAIN
    assert panel.hmi.findings()[0].row_id == "screen.given_up"
    assert "The screen has failed several times" in panel.texts()
    panel.tap(panel.item("stop"))
    assert [type(request) for request in panel.requests] == [Stop]
    panel.tap(panel.button("Start the screen again"))
    _until(panel, Phase.RUNNING)
    panel.next()
    assert "3.4" in panel.texts()
    assert panel.hmi.findings() == ()


def test_a_page_that_fails_at_home_every_time_ends_on_the_plain_page_by_itself(
    make_panel: Callable[..., Panel], monkeypatch: pytest.MonkeyPatch
) -> None:
    from hmi.viewmodels.flow import FlowView

    def fail(view: FlowView, record: CycleRecord) -> None:
        del view, record
        raise ValueError("home is broken")

    panel = make_panel("charging")
    monkeypatch.setattr(FlowView, "update", fail)
    panel.next()
    _until(panel, Phase.PLAIN)
    assert panel.hmi.revival.restarts == RESTARTS + 1


def test_a_silent_controller_is_said_on_the_plain_page_too(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    _trouble_at(panel, "cells")
    panel.next()
    assert any("goes on working" in text for text in panel.texts())
    panel.now_s += 2.0
    panel.hmi.tick()
    assert "No data from the controller" in panel.texts()


def test_a_screen_can_be_closed_in_the_middle_of_a_restart(make_panel: Callable[..., Panel]) -> None:
    for ticks in range(1, 5):
        panel = make_panel("charging")
        _trouble_at(panel, "cells")
        for _ in range(ticks):
            panel.next()
        panel.hmi.close()


def test_a_turned_panel_is_turned_after_a_restart_as_well(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", rotation_deg=90, theme="light")
    _trouble_at(panel, "cells")
    _until(panel, Phase.RUNNING)
    panel.next()
    panel.tap(panel.item("stop"))
    assert [type(request) for request in panel.requests] == [Stop]
    assert panel.hmi.grab().pixelColor(5, 400).lightness() > 150


def test_one_slow_frame_is_forgiven_three_in_ten_seconds_are_not() -> None:
    watch = Supervisor(0.0)
    for at_s in (0.0, 20.0, 40.0, 45.0):
        watch.showed(0.15, at_s)
        assert watch.trouble is Trouble.NONE
    watch.showed(0.15, 49.0)
    assert watch.trouble is Trouble.SLOW
    assert SLOW_TIMES == 3


def test_the_first_frames_of_a_window_may_be_slow() -> None:
    watch = Supervisor(0.0)
    watch.drew(0.9, SETTLING_S - 0.1)
    assert watch.trouble is Trouble.NONE
    watch.drew(0.9, SETTLING_S)
    assert watch.trouble is Trouble.SLOW


def test_a_program_that_was_stopped_as_a_whole_is_not_taken_for_a_frozen_window() -> None:
    watch = Supervisor(0.0)
    assert watch.look(0, 2.0, seen=True)
    assert not watch.look(0, 60.0, seen=True)
    assert watch.trouble is Trouble.NONE
    for _ in range(FROZEN_LOOKS):
        watch.look(0, 60.1, seen=True)
    assert watch.trouble is Trouble.FROZEN


def test_time_in_which_other_programs_had_the_processor_does_not_count(tmp_path: Path) -> None:
    told = tmp_path / "schedstat"
    told.write_text("123456789 2500000000 77\n")
    assert Starvation(told).seconds() == pytest.approx(2.5)
    told.write_text("0 0 0\n")
    assert Starvation(told).seconds() == 0.0
    assert Starvation(tmp_path / "none").seconds() == 0.0, "another kernel"
    told.write_text("")
    assert Starvation(told).seconds() == 0.0


def test_a_starved_screen_is_not_started_again(
    make_panel: Callable[..., Panel], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = make_panel("charging", page="log")
    waited = [0.0]
    monkeypatch.setattr(panel.hmi.starvation, "seconds", lambda: waited[0])
    real = panel.view("log").update

    def starved(record: CycleRecord) -> None:
        panel.now_s += 0.6
        waited[0] += 0.55
        real(record)

    panel.view("log").update = starved
    panel.next()
    assert _phase(panel) is Phase.RUNNING


def test_a_hidden_window_need_not_draw() -> None:
    watch = Supervisor(0.0)
    for second in range(60):
        watch.look(0, float(second), seen=False)
    assert watch.trouble is Trouble.NONE


def test_restarts_long_ago_do_not_count() -> None:
    watch = Supervisor(0.0)
    for number in range(RESTARTS):
        watch.restarted(number * 10.0)
    assert not watch.may_restart(100.0)
    assert watch.may_restart(WITHIN_S + 0.1)
