"""Notices that somebody is at the screen, and keeps the first touch of a dim or dark one from acting.

Whoever touches a dark screen wants to see, and cannot know what lies under the finger: that touch, with its release,
wakes and does nothing else, and so does a second one in the `GUARD_S` after it (a nervous double tap). Stop is the
exception wherever it can be read: on a dimmed screen and within the guard it acts at once. On a dark screen nothing can
be read, so there the first touch only wakes.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent, QWindow

from hmi.idle import Light
from hmi.viewmodels.light import PanelLight

GUARD_S = 0.3

_SIGNS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)
_TOUCH_GOES_ON = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


class Touches(QObject):
    """A filter on the window alone; it lets everything pass but the touch that wakes."""

    def __init__(
        self,
        window: QWindow,
        touched: Callable[[], None],
        light: PanelLight,
        now: Callable[[], float],
        is_stop: Callable[[QPointF], bool],
        parent: QObject,
    ) -> None:
        """Watch a window.

        Args:
            window: whose events are looked at.
            touched: called for each sign of a person.
            light: woken by them.
            now: monotonic seconds.
            is_stop: tells whether a point of the window lies on the stop key.
            parent: owner.
        """
        super().__init__(parent)
        self._touched = touched
        self._light = light
        self._now = now
        self._is_stop = is_stop
        self._waking_touch = False
        self._waking_button = False
        self._waking_keys: set[int] = set()
        self._guarded_until_s = 0.0
        self._blind_until_s = 0.0
        """Until then what begins was meant for a dark panel."""
        self._pointer = QPointF()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the event if it belongs to a touch that wakes."""
        del watched
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._moved(cast("QMouseEvent", event).globalPosition())
            return False
        if kind not in _SIGNS and kind not in {QEvent.Type.TouchCancel, QEvent.Type.KeyRelease}:
            return False
        taken = self._takes(kind, event)
        if kind in _SIGNS:
            self._touched()
            self._light.wake()
        if taken:
            event.accept()  # otherwise Qt would make a mouse click of the touch
        return taken

    def _takes(self, kind: QEvent.Type, event: QEvent) -> bool:
        taken = False
        if kind == QEvent.Type.TouchBegin:
            points = cast("QTouchEvent", event).points()
            taken = self._waking_touch = self._only_wakes(points[0].position() if points else None)
        elif kind in _TOUCH_GOES_ON:
            taken = self._waking_touch
            if kind != QEvent.Type.TouchUpdate:
                self._waking_touch = False
        elif kind in _PRESSES:
            taken = self._waking_button = self._only_wakes(cast("QMouseEvent", event).position())
        elif kind == QEvent.Type.MouseButtonRelease:
            taken, self._waking_button = self._waking_button, False
        elif kind == QEvent.Type.Wheel:
            taken = self._only_wakes(None)
        else:
            taken = self._takes_key(kind, cast("QKeyEvent", event))
        return taken

    def _takes_key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        key = event.key()
        if kind == QEvent.Type.KeyPress:
            if key not in self._waking_keys and self._only_wakes(None):
                self._waking_keys.add(key)
            return key in self._waking_keys
        taken = key in self._waking_keys
        if not event.isAutoRepeat():
            self._waking_keys.discard(key)
        return taken

    def _only_wakes(self, point: QPointF | None) -> bool:
        """Tell whether what begins here is for waking only."""
        light, now_s = self._light.light, self._now()
        if light is Light.DARK or now_s < self._blind_until_s:
            self._guarded_until_s, self._blind_until_s = now_s + GUARD_S, 0.0
            return True
        if point is not None and self._is_stop(point):
            return False
        if light is Light.DIM:
            self._guarded_until_s = now_s + GUARD_S
            return True
        return now_s < self._guarded_until_s

    def _moved(self, pointer: QPointF) -> None:
        """Wake when the pointer of a mouse really moved; Qt repeats its place when windows change.

        A touchscreen that speaks as a mouse moves the pointer in the same instant as it presses: what begins within the
        guard belongs to the waking.
        """
        if pointer != self._pointer:
            self._pointer = pointer
            now_s = self._now()
            if self._light.light is Light.DARK:
                self._blind_until_s = now_s + GUARD_S
            elif self._light.light is Light.DIM:
                self._guarded_until_s = now_s + GUARD_S
            self._touched()
            self._light.wake()
