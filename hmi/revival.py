"""Takes a screen that no longer works down and brings it back, in slices of one tick each, while control goes on."""

import logging
from collections.abc import Callable, Iterator

from control.readings import Finding
from hmi.stage import Stage
from hmi.supervision import Supervisor, Trouble
from hmi.viewmodels.recovery import Phase
from hmi.viewmodels.screen import Screen

_LOG = logging.getLogger("ballast.screen")

SHOWN_S = 10.0
"""How long the condition "screen was restarted" holds; the alarm then waits to be acknowledged."""
LOADED_WITHIN_S = 20.0
"""The slowest Raspberry Pi loads all pages of a first start in 6 s."""


class Revival:
    """Holds the window of the moment and what is known of its health."""

    def __init__(self, screen: Screen, build: Callable[[], Stage], now: Callable[[], float]) -> None:
        """Build the first window.

        Args:
            screen: what outlives the window.
            build: makes a window that is not shown yet.
            now: monotonic seconds.

        Raises:
            RuntimeError: the pages could not be loaded.
        """
        self.watch = Supervisor(now())
        self.restarts = 0
        self.shown: Callable[[Stage], None] = lambda _: None
        """How a new window is shown."""
        self._screen = screen
        self._build = build
        self._now = now
        self._restarted_at_s = -SHOWN_S
        self._what = ""
        self._then = Phase.RUNNING
        self._slices: Iterator[None] = iter(())
        self._old: Stage | None = None
        self.stage = build()
        screen.recovery_part.enter(Phase.RUNNING)
        screen.recovery_part.asked.connect(self._try_again)

    @property
    def running(self) -> bool:
        """Whether the pages are there."""
        return self._screen.recovery_part.phase is Phase.RUNNING

    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the screen now."""
        if self._screen.recovery_part.phase is Phase.PLAIN:
            return (Finding("screen.given_up", "", self._what),)
        if self._now() - self._restarted_at_s < SHOWN_S:
            return (Finding("screen.restarted", "", self._what),)
        return ()

    def guarded(self, show: Callable[[], None]) -> None:
        """Show something; a fault in a page is the screen's to mend and never reaches control."""
        try:
            show()
        except Exception:  # noqa: BLE001 - logged; whatever a page raises, control goes on
            if self.watch.trouble is Trouble.NONE:
                _LOG.exception("page failed", extra={"page": self._screen.page_now})
            self.watch.failed()

    def drew(self, seconds: float) -> None:
        """Note how long drawing a frame took."""
        self.watch.drew(seconds, self._now())

    def look(self, seconds: float, *, heard: bool) -> None:
        """Judge the screen after a tick that took some seconds; begin to take it down when it does not work.

        Args:
            seconds: how long the tick took.
            heard: whether records come; without them nothing need be drawn.
        """
        now_s, watch, window = self._now(), self.watch, self.stage.window
        watch.showed(seconds, now_s)
        if watch.look(self.stage.frames, now_s, seen=heard and window.isExposed()):
            window.update()
        if watch.trouble is not Trouble.NONE:
            self._begin()

    def step(self) -> None:
        """Take the next slice of a restart; nothing when there is none."""
        try:
            next(self._slices, None)
        except Exception:  # noqa: BLE001 - logged; a screen that cannot start must not end control
            _LOG.exception("screen cannot be started")
            self.watch.failed()
            if self._then is Phase.PLAIN:
                self._slices = iter(())
                self._screen.recovery_part.enter(Phase.PLAIN)
            else:
                self._begin()

    def close(self) -> None:
        """Take down whatever window there is."""
        self._slices = iter(())
        for stage in (self._old, self.stage):
            if stage is not None:
                stage.close()

    def _begin(self) -> None:
        now_s, page = self._now(), self._screen.page_now
        then = Phase.LOADING if self.watch.may_restart(now_s) else Phase.PLAIN
        self._what = f"{self.watch.trouble.value}: {page}"
        self.restarts += 1
        _LOG.warning(
            "screen is started again",
            extra={"trouble": self.watch.trouble.value, "page": page, "restarts": self.restarts, "then": then.value},
        )
        self._restarted_at_s = now_s
        self.watch.restarted(now_s)
        self._start(then)

    def _try_again(self) -> None:
        self.watch.forgive()
        self._start(Phase.LOADING)

    def _start(self, then: Phase) -> None:
        self._then = then
        self._slices = self._restart(then)
        self._screen.recovery_part.enter(Phase.CLOSING)

    def _restart(self, then: Phase) -> Iterator[None]:
        """Replace the window; between two slices the loop is free. The new one is there before the old one goes."""
        fresh = self._build()
        self._old, self.stage = self.stage, fresh
        self.shown(fresh)
        yield
        self._old.close()
        self._old = None
        yield
        self._screen.renew()
        yield
        recovery, since_s = self._screen.recovery_part, self._now()
        recovery.enter(then)
        if then is Phase.PLAIN:
            return
        while not fresh.loaded:
            if fresh.failed or self._now() - since_s > LOADED_WITHIN_S:
                raise RuntimeError("the pages could not be loaded")
            yield
        self.watch.settle(self._now())
        recovery.enter(Phase.RUNNING)
