"""Every page, in both themes, at every size, with good days, bad days and the longest values."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from hmi.pages import PAGES, SECTIONS
from tests.hmi.panel import Panel, above, class_name, ink, is_number, is_text, place

SIZES = ((800, 480), (1024, 600), (1280, 800), (480, 800), (600, 1024), (800, 1280))
NINE_MM_PX = {480: 47, 600: 60, 800: 53}
"""By the shorter side: 9 mm on 7-inch panels (800x480, 1024x600) and on a 10.1-inch panel (1280x800)."""
LOOKS = tuple(
    (size, theme) for size, theme in zip(SIZES, ("dark", "light", "dark", "light", "dark", "light"), strict=True)
)
"""Every size once, each theme in half of them; every theme and language with every page is a test of its own."""


_SURFACES = (
    "QQuickRectangle",
    "Card",
    "Fact",
    "FlowNode",
    "TouchButton",
    "HoldButton",
    "AlarmRow",
    "AlarmBanner",
    "AlarmDetail",
    "StatusBar",
    "NavRail",
    "TabStrip",
    "TrendPanel",
    "Outcome",
)


def _panel_of(item: QQuickItem) -> QQuickItem | None:
    """Return the coloured surface a text is written on."""
    for parent in above(item):
        colour = parent.property("color")
        is_surface = class_name(parent).startswith(_SURFACES)
        if is_surface and isinstance(colour, QColor) and colour.alpha() > 0:
            return parent
    return None


def _clipped_by_list(item: QQuickItem) -> bool:
    return any(parent.clip() for parent in above(item))


def _touchable(button: QQuickItem) -> QRectF:
    """Return the part of a button that no list cuts off."""
    area = place(button)
    for parent in above(button):
        if parent.clip():
            area = area.intersected(place(parent))
    return area


def _written(panel: Panel) -> Iterator[QQuickItem]:
    return (item for item in panel.items() if is_text(item) and item.property("text"))


@pytest.mark.req("HMI-01", "HMI-02")
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0][0]}x{look[0][1]}-{look[1]}")
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("site", ["charging", "meter_silent", "manual", "stopped", "commercial", "extreme"])
def test_every_page_loads_without_a_warning_and_no_text_leaves_its_panel(
    make_panel: Callable[..., Panel], site: str, page: str, look: tuple[tuple[int, int], str]
) -> None:
    size, theme = look
    panel = make_panel(site, page=page, size=size, theme=theme)
    image = panel.hmi.grab()
    assert (image.width(), image.height()) == size
    window = QRectF(0, 0, *size)
    seen = 0
    for item in _written(panel):
        text = item.property("text")
        area = ink(item)
        if not _clipped_by_list(item):
            assert window.contains(area.adjusted(1, 1, -1, -1)), f"{text!r} leaves the screen: {area}"
        surface = _panel_of(item)
        if surface is not None:
            inside = place(surface).adjusted(-1, -1, 1, 1)
            assert inside.contains(area), f"{text!r} at {area} leaves its panel {inside}"
        if is_number(item):
            assert item.property("contentWidth") <= item.width() + 1, f"the number {text!r} is wider than its place"
        if site != "extreme":
            assert not item.property("truncated"), f"{text!r} is cut off"
        seen += 1
    assert seen > 8, "the page is empty"


@pytest.mark.req("HMI-02")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("site", ["charging", "meter_silent", "stopped", "commercial", "extreme"])
def test_no_two_texts_are_written_over_each_other(
    make_panel: Callable[..., Panel], site: str, page: str, size: tuple[int, int]
) -> None:
    panel = make_panel(site, page=page, size=size)
    panel.hmi.grab()
    areas = [
        (item.property("text"), ink(item).adjusted(2, 3, -2, -3))
        for item in _written(panel)
        if not _clipped_by_list(item)
    ]
    for index, (text, area) in enumerate(areas):
        for other, there in areas[index + 1 :]:
            assert not area.intersects(there), f"{text!r} and {other!r} overlap"


@pytest.mark.req("HMI-02")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("site", ["commercial", "meter_silent", "stopped"])
def test_whatever_can_be_touched_is_at_least_nine_millimetres(
    make_panel: Callable[..., Panel], site: str, page: str, size: tuple[int, int]
) -> None:
    panel = make_panel(site, page=page, size=size)
    panel.hmi.grab()
    buttons = [item for item in panel.items() if item.property("isButton")]
    assert len(buttons) >= sum(bool(section.pages) for section in SECTIONS)
    for button in buttons:
        area = place(button)
        name = button.property("text") or button.property("label") or button.property("hint")
        assert min(area.width(), area.height()) >= NINE_MM_PX[min(size)], f"{name!r} is too small: {area}"


@pytest.mark.req("HMI-02")
@pytest.mark.parametrize("page", PAGES)
def test_buttons_keep_a_finger_wide_gap(make_panel: Callable[..., Panel], page: str) -> None:
    panel = make_panel("commercial", page=page)
    panel.hmi.grab()
    buttons = [b for b in panel.items() if b.property("isButton") and not b.property("label")]
    buttons = [button for button in buttons if not _touchable(button).isEmpty()]
    for index, button in enumerate(buttons):
        for other in buttons[index + 1 :]:
            grown = _touchable(button).adjusted(-3, -3, 3, 3)
            assert not grown.intersects(_touchable(other)), "two buttons are closer than 4 pixels"


def test_only_the_shown_page_is_alive(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    assert panel.shows("headline")
    panel.hmi.set_page("alarms")
    assert not panel.shows("headline")
    assert len(panel.item("page").childItems()) == 1


def test_the_rail_leads_to_every_page(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    for section in [section for section in SECTIONS if section.pages][::-1]:
        entry = next(item for item in panel.items() if item.property("label") == section.title)
        panel.tap(entry)
        assert panel.hmi.screen.page_now in [page.page_id for page in section.pages]
        for page in [page for page in section.pages[1:] if not page.below]:
            panel.tap(next(item for item in panel.items() if item.property("label") == page.title))
            assert panel.hmi.screen.page_now == page.page_id


def test_an_unknown_page_is_refused(make_panel: Callable[..., Panel]) -> None:
    with pytest.raises(ValueError, match="unknown page"):
        make_panel("charging").hmi.set_page("nowhere")


def test_themes_can_be_changed_while_running(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    dark: QImage = panel.hmi.grab()
    panel.hmi.set_theme("light")
    light: QImage = panel.hmi.grab()
    assert dark.pixelColor(790, 300).lightness() < 60
    assert light.pixelColor(790, 300).lightness() > 150


@pytest.mark.parametrize("name", PAGES)
def test_every_icon_is_drawn(make_panel: Callable[..., Panel], name: str) -> None:
    panel = make_panel("meter_silent", page=name)
    icons = [item for item in panel.items() if item.property("sourceSize") is not None and item.property("name")]
    assert icons
    for icon in icons:
        assert icon.property("implicitWidth") > 1, f"icon {icon.property('name')} has no picture"
