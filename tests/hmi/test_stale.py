"""What is not current must never look as if it were."""

from collections.abc import Callable

import msgspec
import pytest

from hmi.pages import PAGES
from hmi.quantity import NO_VALUE
from tests.hmi.panel import Panel, is_number

BANNER = "No data from the controller"


@pytest.mark.req("HMI-01")
@pytest.mark.parametrize("page", PAGES)
def test_a_record_older_than_one_second_greys_the_whole_screen(make_panel: Callable[..., Panel], page: str) -> None:
    panel = make_panel("charging", page=page)
    assert BANNER not in panel.texts()
    bright = panel.hmi.grab().pixelColor(20, 22)
    panel.now_s += 1.05
    panel.hmi.tick()
    assert BANNER in panel.texts()
    assert panel.item("veil").width() == panel.hmi.window.width()
    assert panel.hmi.grab().pixelColor(20, 22) != bright


@pytest.mark.parametrize("page", ["flow", "inverter", "setpoint"])
def test_no_old_number_stays_on_a_silent_screen(make_panel: Callable[..., Panel], page: str) -> None:
    panel = make_panel("charging", page=page)
    panel.now_s += 2
    panel.hmi.tick()
    panel.hmi.grab()
    numbers = [item.property("text") for item in panel.items() if is_number(item)]
    assert [text for text in numbers if any(character.isdigit() for character in text)] == []
    assert NO_VALUE in numbers


def test_a_record_that_is_merely_repeated_is_no_sign_of_life(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    for _ in range(12):
        panel.now_s += 0.1
        panel.publish(panel.record)
    assert BANNER in panel.texts()


def test_the_screen_comes_back_with_the_next_record(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.now_s += 5
    panel.hmi.tick()
    panel.next()
    assert BANNER not in panel.texts()
    assert panel.item("soc") is not None
    assert "3.4" in panel.texts()


def test_before_the_first_record_nothing_is_shown_as_current(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", heard=False)
    panel.hmi.tick()
    assert BANNER in panel.texts()


def test_a_device_that_is_absent_is_shown_without_a_value(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("meter_silent")
    grid = panel.view("flow").live_part.grid_node
    assert grid.reading.shown.text == NO_VALUE
    assert grid.word_now == "No data"
    assert panel.view("flow").live_part.load_node.reading.shown.text == NO_VALUE


def test_the_clock_is_the_records_time_at_the_site(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    assert "12:03" in panel.texts()
    later = msgspec.structs.replace(panel.record.at, at_s=panel.record.at.at_s + 60, at_utc=panel.record.at.at_utc + 60)
    panel.publish(msgspec.structs.replace(panel.record, at=later))
    assert "12:04" in panel.texts()
