"""The light of the panel as the screen sees it: how dark the veil over it is, and what must not be slept through."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal

from control.record import Severity
from hmi.idle import Idle, IdleTimes, Light
from hmi.ports.backlight import BacklightPort
from hmi.viewmodels.alarms import Alarms
from hmi.viewmodels.status import Status

_DIM_VEIL = 0.7
"""Opacity of the veil of a dimmed panel without a light of its own: text stays readable in a dark room."""
_URGENT = frozenset({Severity.CRITICAL.value, Severity.ERROR.value})


class PanelLight(QObject):
    """Dims the panel when nobody is here, and wakes it when somebody is or should be."""

    changed = Signal()
    slept = Signal()
    """The panel has just gone dark."""

    def __init__(
        self,
        times: IdleTimes,
        backlight: BacklightPort | None,
        now: Callable[[], float],
        alarms: Alarms,
        status: Status,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.idle = Idle(times, now())
        self.veil_now = 0.0
        self._now = now
        self._alarms = alarms
        self._status = status
        self._backlight = backlight
        self._set_pct = -1.0
        self._follow()

    @property
    def light(self) -> Light:
        """How bright the panel is."""
        return self.idle.light

    def rest(self, times: IdleTimes) -> None:
        """Go down at other times from now on, or shine with another brightness."""
        self.idle.times = times
        self._follow()

    def wake(self) -> None:
        """Note that somebody is here."""
        self.idle.wake(self._now())
        self._follow()

    def tick(self) -> None:
        """Let time pass; ten times a second while shown."""
        before = self.idle.light
        self.idle.tick(self._now(), attention=self._attention())
        self._follow()
        if self.idle.light is Light.DARK and before is not Light.DARK:
            self.slept.emit()

    def _attention(self) -> bool:
        """Silence of the controller, an alarm nobody has seen and a test that runs are not slept through."""
        unseen = self._alarms.banner.unseen_severity in _URGENT
        return unseen or self._status.is_stale or self._status.frame.badge_kind == "test"

    def _follow(self) -> None:
        wanted_pct = self.idle.brightness_pct
        light = self._backlight
        if light is not None and wanted_pct != self._set_pct:
            self._set_pct = wanted_pct
            light.show(wanted_pct)
        veil = 0.0
        if light is None or not light.works:
            veil = {Light.BRIGHT: 0.0, Light.DIM: _DIM_VEIL, Light.DARK: 1.0}[self.idle.light]
        if veil != self.veil_now:
            self.veil_now = veil
            self.changed.emit()

    veil = Property(float, attrgetter("veil_now"), notify=changed)
    """Opacity of the black over everything, 0 to 1."""
