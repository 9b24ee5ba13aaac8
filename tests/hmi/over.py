"""A panel with an overlay over its page: what lies below is not looked at, as on the real screen."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.hmi.panel import Panel


class Over(Panel):
    """One screen with one of its overlays open."""

    def __init__(self, qtbot: QtBot, site: str, overlay: str, **options: Any) -> None:
        options.pop("page", None)
        super().__init__(qtbot, site, **options)
        self.hmi.screen.show_overlay(overlay)
        self.hmi.tick()

    def items(self, below: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Return every item of the overlay that can be seen."""
        if below is not None:
            yield from super().items(below)
            return
        for item in super().items():
            if item.objectName() == "overlay":
                yield from super().items(item)
