"""The touchscreen as one object: records in, requests out, pictures for whoever asks.

It knows nothing of where records come from, so the controller may run in this process or elsewhere. Everything here
belongs to the thread of the `QGuiApplication`.
"""

import time
from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickView

from control.readings import Finding
from control.record import CycleRecord
from control.requests import Answer, Request
from control.settings import Settings
from hmi import language as spoken
from hmi.alarm_story import AlarmWords, plain_words
from hmi.idle import IdleTimes, Light
from hmi.pages import CONTROL, Frame
from hmi.ports import Ports
from hmi.ports.details import Details
from hmi.region import SOURCE
from hmi.revival import Revival
from hmi.stage import Stage
from hmi.starvation import Starvation
from hmi.touches import Touches
from hmi.viewmodels.screen import THEMES, Screen, register_types

STALE_AFTER_S = 1.0
TICK_MS = 100
_BLINK_TICKS = 5
_DETAIL_TICKS = 10
_CALM_TICKS = 30
"""After the start, before pages are read ahead."""
_AHEAD_TICKS = 5
_NO_PORTS = Ports()
_ALWAYS_BRIGHT = IdleTimes()
ROTATIONS = (0, 90, 180, 270)


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
        frame: Frame = CONTROL,
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
            now: monotonic seconds, to tell how old the newest record is and how long showing it takes.
            frame: which pages there are, and what is around them.

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
        self._newest: CycleRecord | None = None
        self._heard_at_s = -STALE_AFTER_S
        self._fresh = False
        self._answers: list[Answer] = []
        self._ticks = 0
        self._closed = False
        register_types()
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
            frame=frame,
        )
        self._size = size
        self.starvation = Starvation()
        self.revival = Revival(self.screen, self._build, now)
        self.revival.shown = self._show_window
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
        self.revival.guarded(lambda: self.screen.trend_part.collect(record))

    def tick(self) -> None:
        """Show the newest record, notice silence, and move what moves; runs every 100 ms while shown."""
        revival = self.revival
        if revival.running:
            began_s = self._busy_s()
            revival.guarded(self._show)
            revival.look(self._busy_s() - began_s, heard=not self._silent())
            if self._ticks >= _CALM_TICKS and self._ticks % _AHEAD_TICKS == 0:
                revival.stage.read_ahead()
        else:
            revival.guarded(self._show_plain)
            revival.step()
            if revival.running:
                self._fresh = self._newest is not None
        self._ticks += 1

    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the screen now, as alarm conditions."""
        return self.revival.findings()

    def pages(self) -> tuple[str, ...]:
        """Return the pages `set_page` knows, in the order of the rail."""
        return self.screen.pages()

    @property
    def ports(self) -> Ports:
        """Return what the screen asks the program for."""
        return self._ports

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

    def set_idle(self, times: IdleTimes) -> None:
        """Let the light of the panel go down at other times."""
        self.screen.light_part.rest(times)

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window another size; the pages follow."""
        self._size = size
        self.window.resize(*size)

    @property
    def window(self) -> QQuickView:
        """The window of the moment; another one after a restart of the screen."""
        return self.revival.stage.window

    def grab(self) -> QImage:
        """Return a picture of the current page with the newest record."""
        self.tick()
        return self.window.grabWindow()

    def show(self) -> None:
        """Show the window and start to follow the records."""
        self._show_window(self.revival.stage)
        self.ticker.start()

    def close(self) -> None:
        """Take the screen down in the order Qt needs: window, then engine and pages, then what they look at."""
        if self._closed:
            return
        self._closed = True
        self.ticker.stop()
        self.revival.close()
        self.starvation.close()
        self.screen.deleteLater()
        spoken.use(SOURCE)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _build(self) -> Stage:
        stage = Stage(self.screen, self._size, self._busy_s, self._drew)
        screen = self.screen
        self.touches = Touches(
            stage.window, screen.session_part.touched, screen.light_part, self._now, stage.is_stop, stage
        )
        return stage

    def _silent(self) -> bool:
        return self._newest is None or self._now() - self._heard_at_s > STALE_AFTER_S

    def _show(self) -> None:
        screen, silent = self.screen, self._silent()
        if silent:
            self._fresh = False
            if screen.record is not None:
                screen.clear()
        elif self._newest is not None and self._fresh:
            self._fresh = False
            answers, self._answers = self._answers, []
            screen.update(self._newest, answers)
        screen.outbox_part.tick()
        screen.session_part.tick()
        screen.stop_part.tick()
        screen.light_part.tick()
        if self._ticks % _DETAIL_TICKS == 0:
            if screen.frame.alone:
                screen.refresh(Details())
            elif self._ports.details is not None and not silent:
                screen.refresh(self._ports.details())
        if self._animate:
            self._move()

    def _show_plain(self) -> None:
        """Keep what the plain page shows up to date: whether the controller is heard, and stop."""
        screen, silent = self.screen, self._silent()
        screen.recovery_part.hear(heard=not silent)
        if silent:
            screen.stop_part.clear()
        elif self._newest is not None and self._fresh:
            self._fresh = False
            answers, self._answers = self._answers, []
            screen.outbox_part.settle(answers)
            screen.stop_part.update(self._newest, answers)
        screen.stop_part.tick()
        screen.light_part.tick()

    def _busy_s(self) -> float:
        """Return a clock that stands still while other programs keep this thread from running."""
        return self._now() - self.starvation.seconds()

    def _drew(self, seconds: float) -> None:
        self.revival.drew(seconds)

    def _show_window(self, stage: Stage) -> None:
        stage.show(full_screen=self._size is None)

    def _move(self) -> None:
        shown = self.screen.record is not None or self.screen.frame.alone
        if shown and self.screen.light_part.light is not Light.DARK:
            self.screen.step()
        blinking = self.screen.alarms_part.banner.unseen_count > 0
        self.screen.status_part.blink(lit=not blinking or self._ticks // _BLINK_TICKS % 2 == 0)
