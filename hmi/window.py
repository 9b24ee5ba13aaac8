"""The touchscreen as one object: records in, requests out, pictures for whoever asks.

It knows nothing of where records come from, so the controller may run in this process or elsewhere. Everything here
belongs to the thread of the `QGuiApplication`.
"""

import functools
import time
from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow

from control.record import CycleRecord
from control.requests import Answer, Request
from control.settings import Settings
from hmi import language as spoken
from hmi.alarm_story import AlarmWords, plain_words
from hmi.cell_picture import CellPictures
from hmi.icon_provider import IconProvider
from hmi.idle import IdleTimes, Light
from hmi.ports import Ports
from hmi.region import SOURCE
from hmi.touches import Touches
from hmi.viewmodels.screen import THEMES, Screen, register_types

STALE_AFTER_S = 1.0
TICK_MS = 100
_BLINK_TICKS = 5
_DETAIL_TICKS = 10
_FAMILY = "Ballast Sans"
_HERE = Path(__file__).parent
_NO_PORTS = Ports()
_ALWAYS_BRIGHT = IdleTimes()
ROTATIONS = (0, 90, 180, 270)
_WITHOUT_GPU = ("offscreen", "linuxfb", "vnc", "minimal")


class Hmi:
    """The screen of one unit; needs a `QGuiApplication`, and `close` before that goes away."""

    def __init__(
        self,
        settings: Settings,
        submit: Callable[[Request], None],
        *,
        theme: str = "dark",
        language: str = SOURCE,
        size: tuple[int, int] | None = None,
        simulated: bool = False,
        animate: bool = True,
        alarm_words: Callable[[str], AlarmWords] = plain_words,
        zone: tzinfo | None = None,
        ports: Ports = _NO_PORTS,
        idle: IdleTimes = _ALWAYS_BRIGHT,
        rotation_deg: int = 0,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Build the window and its first page without showing it.

        Args:
            settings: what the site consists of.
            submit: takes a request on its way to the controller; must not block.
            theme: `dark` or `light`.
            language: code of a language of `hmi.region`.
            size: width and height of the window in pixels; None fills the screen.
            simulated: shows a permanent tag that nothing here is real.
            animate: False stops all motion, for pictures and very small machines.
            alarm_words: text, cause and remedy of an alarm's row id.
            zone: time zone of the site's clock; None takes the machine's.
            ports: what else the program offers to the screen.
            idle: when the light of the panel goes down.
            rotation_deg: how far the panel is mounted turned: everything is drawn turned clockwise by 0, 90, 180, 270.
            now: monotonic seconds, to tell how old the newest record is.

        Raises:
            RuntimeError: the pages could not be loaded.
            ValueError: unknown theme, language or rotation.
        """
        if theme not in THEMES:
            raise ValueError(f"unknown theme {theme!r}")
        if rotation_deg not in ROTATIONS:
            raise ValueError(f"rotation {rotation_deg!r} is not one of {ROTATIONS}")
        self._now = now
        self._animate = animate
        self._full_screen = size is None
        self._newest: CycleRecord | None = None
        self._heard_at_s = -STALE_AFTER_S
        self._fresh = False
        self._answers: list[Answer] = []
        self._ticks = 0
        self._closed = False
        register_types()
        _load_fonts()
        _choose_backend()
        self._ports = ports
        self.screen = Screen(
            settings,
            submit,
            alarm_words,
            now,
            theme=theme,
            language=language,
            zone=zone,
            simulated=simulated,
            ports=ports,
            idle=idle,
            rotation_deg=rotation_deg,
        )
        self.window = QQuickView()
        self.window.setTitle("Ballast")
        self.window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        if size is not None:
            self.window.resize(*size)
        engine = self.window.engine()
        engine.addImportPath(str(_HERE / "qml"))
        engine.addImageProvider("icon", IconProvider())
        self.screen.speech_part.chosen.connect(engine.retranslate)
        engine.addImageProvider("cells", CellPictures())
        self.window.setInitialProperties({"screen": self.screen})
        self.window.setSource(QUrl.fromLocalFile(str(_HERE / "qml" / "Panel.qml")))
        if self.window.status() is not QQuickView.Status.Ready:
            raise RuntimeError("; ".join(error.toString() for error in self.window.errors()))
        screen = self.screen
        self.touches = Touches(self.window, screen.session_part.touched, screen.light_part, now, self._is_stop, screen)
        self.ticker = QTimer(self.screen)
        self.ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self.ticker.setInterval(TICK_MS)
        self.ticker.timeout.connect(self.tick)

    def publish(self, record: CycleRecord) -> None:
        """Take a record; it is shown at the next tick unless a newer one comes first. No answer is ever lost."""
        if self._closed:
            return
        if self._newest is None or record.at.at_s != self._newest.at.at_s:
            self._heard_at_s = self._now()
        self._newest = record
        self._fresh = True
        if record.answers:
            self._answers.extend(record.answers)
        self.screen.trend_part.collect(record)

    def tick(self) -> None:
        """Show the newest record, notice silence, and move what moves; runs every 100 ms while shown."""
        silent = self._newest is None or self._now() - self._heard_at_s > STALE_AFTER_S
        if silent:
            self._fresh = False
            if self.screen.record is not None:
                self.screen.clear()
        elif self._newest is not None and self._fresh:
            self._fresh = False
            answers, self._answers = self._answers, []
            self.screen.update(self._newest, answers)
        self.screen.outbox_part.tick()
        self.screen.session_part.tick()
        self.screen.stop_part.tick()
        self.screen.light_part.tick()
        if self._ports.details is not None and not silent and self._ticks % _DETAIL_TICKS == 0:
            self.screen.refresh(self._ports.details())
        self._ticks += 1
        if self._animate:
            self._move()

    def pages(self) -> tuple[str, ...]:
        """Return the pages `set_page` knows, in the order of the rail."""
        return self.screen.pages()

    def set_page(self, page: str) -> None:
        """Bring a page to life."""
        self.screen.open(page)

    def configure(self, settings: Settings) -> None:
        """Show a site whose settings have changed while the screen runs."""
        self.screen.configure(settings)

    def set_theme(self, name: str) -> None:
        """Change the colours to `dark` or `light`."""
        self.screen.set_theme(name)

    def set_language(self, code: str) -> None:
        """Say everything in another language; `screen.language.problem` tells when its translation is missing."""
        self.screen.speech_part.choose(code)

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window another size; the pages follow."""
        self.window.resize(*size)

    def grab(self) -> QImage:
        """Return a picture of the current page with the newest record."""
        self.tick()
        return self.window.grabWindow()

    def show(self) -> None:
        """Show the window and start to follow the records."""
        if self._full_screen:
            self.window.showFullScreen()
        else:
            self.window.show()
        self.ticker.start()

    def close(self) -> None:
        """Take the screen down in the order Qt needs: window, then engine and pages, then what they look at."""
        if self._closed:
            return
        self._closed = True
        self.ticker.stop()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.screen.deleteLater()
        spoken.use(SOURCE)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _is_stop(self, point: QPointF) -> bool:
        stop = self.window.rootObject().findChild(QQuickItem, "stop")
        return stop is not None and stop.isVisible() and stop.contains(stop.mapFromScene(point))

    def _move(self) -> None:
        if self.screen.record is not None and self.screen.light_part.light is not Light.DARK:
            self.screen.step()
        blinking = self.screen.alarms_part.banner.unseen_count > 0
        self.screen.status_part.blink(lit=not blinking or self._ticks // _BLINK_TICKS % 2 == 0)


@functools.cache
def _choose_backend() -> None:
    if QGuiApplication.platformName() in _WITHOUT_GPU:
        QQuickWindow.setSceneGraphBackend("software")


def _load_fonts() -> None:
    if _FAMILY in QFontDatabase.families():
        return
    for path in sorted((_HERE / "fonts").glob("*.otf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"the font {path} could not be loaded")
