"""Every text can be read: computed from the picture, not from a table of colours."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from hmi.pages import OVERLAYS, PAGES
from hmi.viewmodels.recovery import Phase
from hmi.viewmodels.screen import THEMES
from tests.hmi import contrast
from tests.hmi.panel import Panel, above, is_text, place

SITES = ("charging", "meter_silent", "manual", "stopped", "commercial")


def _clipped(item: QQuickItem) -> bool:
    """Tell whether a list hides the text wholly or in part."""
    return any(parent.clip() and not place(parent).contains(place(item)) for parent in above(item))


def _pale(panel: Panel) -> list[str]:
    """Return the texts whose contrast is too low, with it."""
    image = panel.hmi.grab()
    found: list[str] = []
    for item in panel.items():
        if not is_text(item) or not item.property("text") or not contrast.usable(item) or _clipped(item):
            continue
        under = contrast.background(image, item)
        if under is None:
            continue
        colour = contrast.written_in(item, under)
        ratio = contrast.ratio(colour, under)
        if ratio < contrast.LEAST:
            found.append(f"{item.property('text')!r} {colour.name()} on {under.name()}: {ratio:.2f}")
    return found


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("site", SITES)
def test_every_text_stands_out_from_what_it_is_written_on(
    make_panel: Callable[..., Panel], site: str, page: str, theme: str
) -> None:
    assert _pale(make_panel(site, page=page, theme=theme)) == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("overlay", OVERLAYS)
def test_every_text_laid_over_a_page_stands_out(make_panel: Callable[..., Panel], overlay: str, theme: str) -> None:
    panel = make_panel("commercial", theme=theme)
    panel.hmi.screen.show_overlay(overlay)
    assert _pale(panel) == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_of_the_plain_page_stands_out(make_panel: Callable[..., Panel], theme: str) -> None:
    panel = make_panel("charging", theme=theme)
    panel.hmi.screen.recovery_part.enter(Phase.PLAIN)
    panel.next()
    assert panel.shows("stop")
    assert _pale(panel) == []


def test_the_measure_is_that_of_the_standard() -> None:
    """WCAG 2.2: black on white is 21:1, #767676 is the lightest grey that passes on white, #777777 does not."""
    white = QColor("#ffffff")
    assert contrast.ratio(QColor("#000000"), white) == pytest.approx(21.0)
    assert contrast.ratio(QColor("#767676"), white) >= contrast.LEAST > contrast.ratio(QColor("#777777"), white)


def test_a_pale_text_would_be_found(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.hmi.grab()
    title = next(item for item in panel.items() if is_text(item) and len(str(item.property("text"))) > 10)
    title.setProperty("color", QColor("#3a3f43"))
    assert any(str(title.property("text")) in line for line in _pale(panel))


def test_the_background_of_a_text_is_what_most_of_its_place_shows(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    item = next(item for item in panel.items() if is_text(item) and item.property("text"))
    image = QImage(panel.hmi.window.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    assert contrast.background(image, item) == QColor("#123456")
