"""Leaving the console: a unit in Manual is not left behind without a word."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app import link_lines as lines
from app.console_state import ConsoleState
from control import requests as ask
from control.requests import Answer
from tests.app.test_console import HELLO, press, shown
from tests.app.test_console_terminal import Terminal
from tests.control.plant import House, settings

TAKEN = lines.Answered(Answer("", accepted=True, text="ok"))


def seen(state: ConsoleState, mode_id: str) -> None:
    if state.record is None:
        pytest.fail("no record yet")
    state.received(lines.Seen(msgspec.structs.replace(state.record, mode_id=mode_id)))


def steering(ask_with: str = "ballast ask") -> ConsoleState:
    """Return a console that holds a set-point in Manual; before, the unit was in self-consumption."""
    state = ConsoleState(HELLO, ask_with)
    record = House(settings()).run(3.0)
    state.received(lines.Seen(msgspec.structs.replace(record, mode_parameters={"target_w": 250.0})))
    press(state, "pgup", "enter")
    state.received(TAKEN)
    seen(state, "local")
    return state


def test_a_console_that_has_put_the_unit_into_manual_asks_before_it_leaves_and_goes_on_holding() -> None:
    state = steering()
    state.tick(50.0)
    assert [type(request) for request in press(state, "q")] == [ask.SetPower]  # the renewal of before, not 0 W
    assert "The unit is in Manual because of this console. Leave it" in shown(state)
    assert "> in Self-consumption, as before" in shown(state)
    assert "  in Manual: 0 W, and a safe stop with an alarm in 5 s" in shown(state)
    assert press(state, "esc") == []
    assert state.holding
    assert not state.ended


def test_the_mode_before_is_put_back_with_its_parameters_and_the_console_ends_when_the_unit_has_taken_it() -> None:
    state = steering()
    (asked,) = press(state, "q", "enter")
    assert asked == ask.SetMode(asked.origin, "self_consumption", {"target_w": 250.0})
    assert not state.ended
    state.received(TAKEN)
    assert state.ended
    assert not state.farewell


def test_a_mode_that_is_refused_at_the_end_keeps_the_console_open() -> None:
    state = steering()
    press(state, "q", "enter")
    state.received(lines.Answered(Answer("", accepted=False, text="not now")))
    state.received(TAKEN)
    assert not state.ended
    assert "REFUSED: not now" in shown(state)


def test_a_unit_left_in_manual_is_told_on_the_terminal_with_what_goes_on() -> None:
    state = steering("ballast ask --data unit")
    (asked,) = press(state, "q", "down", "enter")
    assert isinstance(asked, ask.SetPower)
    assert asked.active_power_w == 0.0
    assert state.ended
    assert state.farewell == (
        "the unit stays in mode Manual and makes a safe stop in 5 s; "
        "go on with: ballast ask --data unit mode self_consumption"
    )


def test_nothing_is_asked_of_who_did_not_steer_or_whose_unit_ends_anyway() -> None:
    own = steering("")
    press(own, "q")
    assert own.ended
    other = ConsoleState(HELLO)
    other.received(lines.Seen(House(settings()).run(3.0)))
    seen(other, "local")  # somebody else's
    assert press(other, "q") == []
    assert other.ended


def test_the_words_of_the_keys_agree_with_what_they_do() -> None:
    state = steering()
    press(state, "esc")
    assert "set-point let go: 0 W; in 5 s a safe stop, unless m chooses a mode or enter holds again" in shown(state)
    press(state, "w", *"1500")
    assert "(enter takes, esc leaves)" in shown(state)
    press(state, "enter")
    assert "discharge 1 500 W (not sent; enter holds it)" in shown(state)


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Path]:
    command = [sys.executable, "-m", "app", "demo", "--headless", "--data", str(tmp_path)]
    demo = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if demo.stdout is None:
        pytest.fail("no pipe")
    while " s  grid " not in demo.stdout.readline() and demo.poll() is None:
        pass  # it answers from its first cycle on
    yield tmp_path
    demo.terminate()
    demo.communicate(timeout=60)


def test_after_the_screen_is_gone_the_terminal_says_what_was_left_behind(unit: Path) -> None:
    terminal = Terminal("console", "--data", str(unit))
    terminal.until(r"state run.*Self-consumption")
    terminal.type("\x1b[5~\n")
    terminal.until(r"in Manual|Manual set-point of 1000 W")
    terminal.type("q")
    terminal.until(r"because of this console")
    terminal.type("\x1b[6~\n")  # page down: the last choice
    terminal.until(r"makes a safe stop in 5 s; go on with: ballast ask --data \S+ mode self_consumption")
    assert terminal.close() == 0
