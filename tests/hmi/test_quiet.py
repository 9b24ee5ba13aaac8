"""The screen is cheap: it is told only about what looks different."""

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMetaMethod, QObject, SignalInstance

from hmi.pages import PAGES
from hmi.viewmodels.reading import Reading
from tests.hmi.panel import Panel, note


def _listen(root: QObject) -> list[str]:
    """Record the name of every change signal of a screen and everything below it."""
    told: list[str] = []
    for thing in [root, *root.findChildren(QObject)]:
        meta = thing.metaObject()
        for index in range(QObject().metaObject().methodCount(), meta.methodCount()):
            method = meta.method(index)
            name = method.name().toStdString()
            signal = getattr(thing, name, None)
            if method.methodType() == QMetaMethod.MethodType.Signal and isinstance(signal, SignalInstance):
                signal.connect(note(told, f"{type(thing).__name__}.{name}"))
    return told


@pytest.mark.req("HMI-02")
@pytest.mark.parametrize("page", PAGES)
def test_a_record_that_looks_the_same_changes_nothing(make_panel: Callable[..., Panel], page: str) -> None:
    panel = make_panel("charging", page=page)
    panel.next()
    told = _listen(panel.hmi.screen)
    for _ in range(8):
        panel.flow(ess_w=panel.record.snapshot.flow.ess_w + 0.5)
    assert told == []


@pytest.mark.req("HMI-02")
def test_a_change_is_told_only_by_what_changed(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.next()
    told = _listen(panel.hmi.screen)
    panel.flow(grid_w=panel.record.snapshot.flow.grid_w - 300)
    assert "Reading.changed" in told
    assert set(told) <= {"Reading.changed", "Node.changed"}


@pytest.mark.req("HMI-02")
def test_a_thousand_records_are_one_update_a_tick_and_few_signals(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    told = _listen(panel.hmi.screen)
    for number in range(1000):
        panel.hmi.publish(panel.record)
        if number % 10 == 0:
            panel.hmi.tick()
    assert len(told) < 20


@pytest.mark.req("HMI-02")
def test_hidden_pages_are_not_updated(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="alarms")
    told = _listen(panel.hmi.screen)
    panel.flow(grid_w=9000.0, ess_w=-100.0)
    assert told == []


@pytest.mark.req("HMI-02")
def test_nothing_moves_when_no_energy_flows(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", animate=True)
    panel.flow(grid_w=5.0, pv_w=0.0, ess_w=0.0, load_w=5.0)
    moved: list[None] = []
    for node in (panel.view("flow").live_part.grid_node, panel.view("flow").live_part.battery_node):
        node.moved.connect(lambda: moved.append(None))
    for _ in range(10):
        panel.next()
    assert moved == []


@pytest.mark.req("HMI-02")
def test_flows_move_one_step_a_tick_and_faster_with_more_power(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", animate=True)
    live = panel.view("flow").live_part
    before = live.load_node.phase_now, live.pv_node.phase_now
    panel.next()
    slow = (live.load_node.phase_now - before[0]) % 1
    fast = (live.pv_node.phase_now - before[1]) % 1
    assert 0 < slow < fast <= 0.25


def test_emitting_signals_does_not_wear_out_none_and_true(make_panel: Callable[..., Panel]) -> None:
    """PySide6 6.12 on Python 3.11 loses a reference of True or None with every signal, until the program aborts."""
    panel = make_panel("charging")
    reading: Reading = panel.view("flow").live_part.grid_node.reading
    reading.changed.connect(lambda: None)
    gc.collect()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(1000):
        reading.update(number * 1000.0)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert before[0] - after[0] < 10
    assert before[1] - after[1] < 10


def test_a_closed_screen_takes_no_more_records_and_can_be_closed_twice(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.hmi.close()
    panel.hmi.publish(panel.record)
    panel.hmi.close()


def test_screens_can_be_opened_and_closed_again_and_again(make_panel: Callable[..., Panel]) -> None:
    pictures = [make_panel("extreme", page=page).hmi.grab() for page in (*PAGES, *PAGES)]
    assert not any(picture.isNull() for picture in pictures)
