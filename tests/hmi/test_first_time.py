"""Somebody who has never seen the screen finds what matters: only what is written is known, and touches are counted."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from control.alarms import ROWS
from control.requests import Stop
from tests.hmi.panel import Panel, above, is_text, place

MOST = 3
SIZES = ((800, 480), (1280, 800), (480, 800))


class Newcomer:
    """Reads what can be seen and touches it; counts the touches."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.touches = 0

    def reads(self, *words: str) -> bool:
        """Tell whether all these words can be read now, each in a text of its own or together."""
        seen = self._read()
        return all(any(word in text for text in seen) for word in words)

    def touch(self, words: str) -> "Newcomer":
        """Touch what bears these words, or what says them when it is asked what it is (icons)."""
        item = next(self._bearing(words))
        self.panel.tap(item)
        self.panel.next()
        self.touches += 1
        return self

    def _read(self) -> list[str]:
        self.panel.hmi.grab()
        return [item.property("text") for item in self._texts()]

    def _texts(self) -> Iterator[QQuickItem]:
        """Return the texts that are really in the picture: not scrolled away, nothing laid over them."""
        window = self.panel.hmi.window
        for item in self.panel.items():
            if not is_text(item) or not item.property("text"):
                continue
            area = place(item)
            inside = all(not parent.clip() or place(parent).intersects(area) for parent in above(item))
            if inside and 0 <= area.center().x() <= window.width() and 0 <= area.center().y() <= window.height():
                yield item

    def _bearing(self, words: str) -> Iterator[QQuickItem]:
        self.panel.hmi.grab()
        for item in self.panel.items():
            said = (item.property("text"), item.property("label"), item.property("hint"))
            if item.property("isButton") and words in said:
                yield item


def _arrives(make_panel: Callable[..., Panel], site: str, size: tuple[int, int]) -> Newcomer:
    return Newcomer(make_panel(site, size=size))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_state_of_charge_is_found(make_panel: Callable[..., Panel], size: tuple[int, int]) -> None:
    visitor = _arrives(make_panel, "charging", size)
    assert visitor.reads("41", "%")
    assert visitor.touches <= MOST


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_why_the_power_is_what_it_is_is_found(make_panel: Callable[..., Panel], size: tuple[int, int]) -> None:
    visitor = _arrives(make_panel, "charging", size)
    assert visitor.reads("Storing surplus power", "as little as possible is bought"), "in a sentence at once"
    visitor.touch("Why? Battery")
    assert visitor.reads("Who decides", "Self-consumption"), "and in its steps"
    assert visitor.touches <= MOST


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_active_fault_and_its_remedy_are_found(make_panel: Callable[..., Panel], size: tuple[int, int]) -> None:
    visitor = _arrives(make_panel, "meter_silent", size)
    visitor.touch("Alarms").touch("Meter does not answer")
    row = next(row for row in ROWS.values() if row.text == "Meter does not answer")
    assert visitor.reads(row.text, row.remedy)
    assert visitor.touches <= MOST


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("site", "cell"), [("charging", "Cell 143"), ("commercial", "Cell 31")])
def test_the_weakest_cell_is_found(
    make_panel: Callable[..., Panel], site: str, cell: str, size: tuple[int, int]
) -> None:
    visitor = _arrives(make_panel, site, size)
    visitor.touch("Battery").touch("Cells")
    assert visitor.reads("Weakest", cell, "3.262")
    assert visitor.touches <= MOST


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_todays_energy_is_found(make_panel: Callable[..., Panel], size: tuple[int, int]) -> None:
    visitor = _arrives(make_panel, "charging", size)
    assert visitor.reads("Today", "From grid", "To grid", "21.5", "kWh")
    assert visitor.touches <= MOST


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("site", ["charging", "meter_silent", "commercial"])
def test_how_to_stop_is_found(make_panel: Callable[..., Panel], site: str, size: tuple[int, int]) -> None:
    visitor = _arrives(make_panel, site, size)
    assert visitor.reads("Stop")
    visitor.touch("Stop")
    assert [type(request) for request in visitor.panel.requests] == [Stop]
    assert visitor.touches <= MOST


def test_a_newcomer_cannot_touch_what_is_not_written(make_panel: Callable[..., Panel]) -> None:
    visitor = _arrives(make_panel, "charging", (800, 480))
    assert not visitor.reads("Weakest")
    with pytest.raises(StopIteration):
        visitor.touch("Weakest")
