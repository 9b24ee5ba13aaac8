"""The rules every page is held to, for a page that is in a state the common page tests do not bring it into."""

from PySide6.QtCore import QRectF

from tests.hmi.panel import Panel, above, ink, is_text, place
from tests.hmi.test_pages import NINE_MM_PX


def check(panel: Panel, size: tuple[int, int]) -> None:
    """Check that nothing of the page is cut, overlaps, leaves the screen, or is too small to touch."""
    panel.hmi.grab()
    window = QRectF(0, 0, *size)
    areas: list[tuple[str, QRectF]] = []
    for item in panel.items(panel.item("page")):
        scrolled = any(parent.clip() for parent in above(item))
        if is_text(item) and item.property("text") and not scrolled:
            area = ink(item)
            assert window.contains(area.adjusted(1, 1, -1, -1)), f"{item.property('text')!r} leaves the screen"
            assert not item.property("truncated"), f"{item.property('text')!r} is cut off"
            areas.append((item.property("text"), area.adjusted(2, 3, -2, -3)))
        if item.property("isButton"):
            where = place(item)
            assert min(where.width(), where.height()) >= NINE_MM_PX[min(size)], f"{item.property('text')!r} is small"
            assert scrolled or window.contains(where), f"{item.property('text')!r} leaves the screen"
    for index, (text, area) in enumerate(areas):
        for other, there in areas[index + 1 :]:
            assert not area.intersects(there), f"{text!r} and {other!r} overlap"
