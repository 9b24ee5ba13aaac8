"""A screen in front of a test: records go in, requests come out, fingers touch it, and every item can be looked at."""

from collections.abc import Callable, Iterator
from datetime import timedelta, timezone
from typing import Any

import msgspec
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from control.alarms import ROWS
from control.model import SiteFlow
from control.record import CycleRecord
from control.requests import Answer, Request
from hmi.window import Hmi
from tests.hmi import records
from tests.hmi.ports import ports

ZONE = timezone(timedelta(hours=2))


class Panel:
    """One screen of one site with a clock the test moves."""

    def __init__(self, qtbot: QtBot, site: str, *, heard: bool = True, **options: Any) -> None:
        self.qtbot = qtbot
        self.requests: list[Request] = []
        self.now_s = 0.0
        settings, build = records.SITES[site]
        self.record: CycleRecord = build()
        page = options.pop("page", "flow")
        usual: dict[str, Any] = {
            "size": (800, 480),
            "animate": False,
            "alarm_words": ROWS.__getitem__,
            "zone": ZONE,
            "now": lambda: self.now_s,
            "ports": ports(),
        }
        self.hmi = Hmi(settings(), self.requests.append, **{**usual, **options})
        self.device = QTest.createTouchDevice()
        self.hmi.set_page(page)
        self.hmi.show()
        self.hmi.ticker.stop()  # the test decides when a tick is
        if heard:
            self.publish(self.record)

    def publish(self, record: CycleRecord) -> None:
        """Show a record at once."""
        self.record = record
        self.hmi.publish(record)
        self.hmi.tick()

    def next(self, **changes: Any) -> None:
        """Show the record of the next cycle, with changes."""
        at = msgspec.structs.replace(self.record.at, at_s=self.record.at.at_s + 0.1, at_utc=self.record.at.at_utc + 0.1)
        self.publish(msgspec.structs.replace(self.record, at=at, **changes))

    def flow(self, **changes: Any) -> None:
        """Show the next record with other powers."""
        flow: SiteFlow = msgspec.structs.replace(self.record.snapshot.flow, **changes)
        self.next(snapshot=msgspec.structs.replace(self.record.snapshot, flow=flow))

    def answer(self, *, accepted: bool, text: str) -> None:
        """Answer the newest request in the next record."""
        request_id = self.requests[-1].origin.request_id
        self.next(answers=(Answer(request_id, accepted, text),))
        self.record = msgspec.structs.replace(self.record, answers=())

    def view(self, page: str) -> Any:
        """Return the view model of a page or overlay."""
        return self.hmi.screen.view_of(page)

    def items(self, below: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Return every item that can be seen, delegates included."""
        for item in (below or self.hmi.window.contentItem()).childItems():
            if item.isVisible() and item.opacity() > 0:
                yield item
                yield from self.items(item)

    def item(self, name: str) -> QQuickItem:
        """Return the visible item of that name."""
        return next(item for item in self.items() if item.objectName() == name)

    def shows(self, name: str) -> bool:
        """Tell whether an item of that name can be seen."""
        return any(item.objectName() == name for item in self.items())

    def texts(self) -> list[str]:
        """Return every text that can be seen."""
        return [item.property("text") for item in self.items() if is_text(item) and item.property("text")]

    def button(self, text: str) -> QQuickItem:
        """Return the button with this text."""
        return next(item for item in self.items() if item.property("isButton") and item.property("text") == text)

    def press(self, item: QQuickItem) -> QPoint:
        """Put a finger on an item."""
        self.hmi.window.grabWindow()  # places what has just appeared
        point = place(item).center().toPoint()
        QTest.touchEvent(self.hmi.window, self.device).press(0, point).commit()
        return point

    def release(self, point: QPoint) -> None:
        """Lift the finger."""
        QTest.touchEvent(self.hmi.window, self.device).release(0, point).commit()

    def tap(self, item: QQuickItem) -> None:
        """Touch an item shortly."""
        self.release(self.press(item))

    def type(self, digits: str) -> None:
        """Touch the keys of the keypad."""
        for digit in digits:
            self.tap(self.button(digit))


def note(told: list[str], name: str) -> Callable[..., None]:
    """Return a slot that writes a name down whenever it is called."""

    def write(*_: object) -> None:
        told.append(name)

    return write


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    """Return the items an item is part of, nearest first."""
    parent = _parent(item)
    while parent is not None:
        yield parent
        parent = _parent(parent)


def _parent(item: QQuickItem) -> QQuickItem | None:
    return item.parentItem()  # PySide6's types do not say that the root has none


def is_text(item: QQuickItem) -> bool:
    """Tell whether an item is a piece of text."""
    return item.property("truncated") is not None


def is_number(item: QQuickItem) -> bool:
    """Tell whether an item is the number or unit of a quantity."""
    parent = _parent(item)
    return (
        is_text(item) and parent is not None and parent.metaObject().className().startswith(("Quantity", "PhaseCell"))
    )


def place(item: QQuickItem) -> QRectF:
    """Return where an item is in the window."""
    return QRectF(item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height()))).normalized()


def ink(item: QQuickItem) -> QRectF:
    """Return where the letters of a text are in the window."""
    area = place(item)
    width, height = item.property("paintedWidth"), item.property("paintedHeight")
    return QRectF(area.x(), area.center().y() - height / 2, min(width, area.width()), height)
