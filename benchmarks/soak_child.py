"""The screen fed with records as fast as it takes them, in a process of its own: does it grow, does it warn?

`python -m benchmarks.soak_child UPDATES PER_PAGE REBUILDS` reports one line of JSON. Records and ports are the
realistic stand-ins of the screen's tests, so that every page has something to show.
"""

import gc
import itertools
import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from control.alarms import ROWS
from control.record import CycleRecord
from hmi.pages import OVERLAYS, PAGES
from hmi.viewmodels.recovery import Phase
from hmi.window import Hmi
from tests.hmi import records
from tests.hmi.history import FakeHistory
from tests.hmi.ports import ports

SITE = "commercial"
WARM_SHARE = 0.1
"""Of all updates: caches of letters, pictures and types fill up."""
FRAME_EVERY = 20
"""Updates between two frames that are waited for; records come faster than a window draws."""
FRAME_WITHIN_S = 0.5
LANGUAGES = ("de", "en")
THEMES = ("light", "dark")


class Soak:
    """One screen and the records it gets."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.updates = 0
        settings, build = records.SITES[SITE]
        self._calm = build()
        self._alarmed = records.SITES["meter_silent"][1]().alarms
        offered = ports(settings())
        self._history = offered.history
        self.hmi = Hmi(
            settings(),
            lambda _: None,
            size=(800, 480),
            alarm_words=ROWS.__getitem__,
            ports=offered,
            now=lambda: self.now_s,
        )
        if missing := sorted(set(PAGES) - set(self.hmi.pages())):
            raise RuntimeError(f"pages nobody would look at: {', '.join(missing)}")
        self.hmi.show()
        self.hmi.ticker.stop()  # time passes as fast as records are shown

    def update(self) -> None:
        """Show one record more and draw."""
        self.now_s += 0.1
        self.updates += 1
        self.hmi.publish(self._record())
        self.hmi.tick()
        QCoreApplication.processEvents()
        # Without a running event loop Qt keeps what was to be deleted later for ever.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.updates % FRAME_EVERY == 0:
            self._draw()
            if isinstance(self._history, FakeHistory):
                self._history.questions.clear()  # the stand-in keeps them for the tests

    def _draw(self) -> None:
        stage, until_s = self.hmi.revival.stage, time.monotonic() + FRAME_WITHIN_S
        before = stage.frames
        stage.window.update()
        while stage.frames == before and time.monotonic() < until_s:
            QCoreApplication.processEvents()

    def _record(self) -> CycleRecord:
        calm, number = self._calm, self.updates
        swing = math.sin(number / 37.0)
        at = msgspec.structs.replace(calm.at, at_s=calm.at.at_s + self.now_s, at_utc=calm.at.at_utc + self.now_s)
        flow = msgspec.structs.replace(
            calm.snapshot.flow,
            grid_w=calm.snapshot.flow.grid_w * swing,
            ess_w=calm.snapshot.flow.ess_w * (0.5 - swing),
        )
        soc_pct = tuple(50.0 + 45.0 * math.sin(number / 5000.0) for _ in calm.snapshot.soc_pct)
        snapshot = msgspec.structs.replace(calm.snapshot, flow=flow, soc_pct=soc_pct)
        alarms = self._alarmed if number // 150 % 3 == 0 else calm.alarms
        return msgspec.structs.replace(calm, at=at, snapshot=snapshot, alarms=alarms)

    def stations(self) -> Iterator[Callable[[], None]]:
        """Return every page and overlay in turn, for ever; each round in another theme and language."""
        screen = self.hmi.screen
        for turn in itertools.count():
            self.hmi.set_theme(THEMES[turn % len(THEMES)])
            self.hmi.set_language(LANGUAGES[turn % len(LANGUAGES)])
            for page in self.hmi.pages():
                yield lambda page=page: screen.open(page)
            for overlay in OVERLAYS:
                yield lambda overlay=overlay: screen.show_overlay(overlay)

    def rebuild(self) -> None:
        """Make the window anew, as after a page that failed."""
        self.hmi.revival.watch.failed()
        self.hmi.revival.watch.forgive()
        self.hmi.revival.watch.failed()
        self.update()
        while self.hmi.screen.recovery_part.phase is not Phase.RUNNING:
            self.update()
            time.sleep(0.002)  # the pages are loaded on a thread of Qt


def rss_mb() -> float:
    """Return the resident memory with nothing left to collect."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main(updates: int, per_page: int, rebuilds: int) -> None:
    """Run and report."""
    messages: list[str] = []

    def heard(kind: QtMsgType, context: object, text: str) -> None:
        del context
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            messages.append(text)

    application = QGuiApplication([])
    qInstallMessageHandler(heard)
    soak = Soak()
    stations = soak.stations()
    warm, began_s = max(int(updates * WARM_SHARE), per_page), time.monotonic()
    warm_mb = 0.0
    course: list[float] = []
    while soak.updates < updates:
        next(stations)()
        for _ in range(per_page):
            soak.update()
        if not warm_mb and soak.updates >= warm:
            warm_mb = rss_mb()
        if soak.updates >= (len(course) + 1) * updates / 20:
            course.append(round(rss_mb(), 2))
            sys.stderr.write(f"{soak.updates} updates, {course[-1]:.1f} MB, {time.monotonic() - began_s:.0f} s\n")
    end_mb, taken_s = rss_mb(), time.monotonic() - began_s
    restarts, frames = soak.hmi.revival.restarts, soak.hmi.revival.stage.frames
    for _ in range(min(rebuilds, 3)):
        soak.rebuild()
    before_mb = rss_mb()
    for _ in range(rebuilds):
        soak.rebuild()
    after_mb = rss_mb()
    soak.hmi.close()
    del application
    report = {
        "updates": soak.updates,
        "seconds": taken_s,
        "warm_mb": warm_mb,
        "end_mb": end_mb,
        "course_mb": course,
        "frames": frames,
        "restarts": restarts,
        "rebuilds_grown_mb": after_mb - before_mb,
        "rss_mb": after_mb,
        "messages": messages[:20],
        "message_count": len(messages),
    }
    sys.stdout.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:4]))
