"""Programs that run in a process of their own and report one line of JSON on standard output.

`python -m benchmarks.child asyncio|hello|screen`: an idle asyncio program, an empty QML window (the anchors), and the
appliance as `ballast run` builds it, until its first frame. `at_s` is monotonic time, which all processes share.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from pathlib import Path

HELLO = b"""
import QtQuick
Rectangle { width: 1024; height: 600; color: "black"; Text { anchors.centerIn: parent; color: "white"; text: "hello" } }
"""


def report(**values: float) -> None:
    """Write the line with the resident memory of this moment."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    sys.stdout.write(json.dumps({"rss_mb": pages * os.sysconf("SC_PAGE_SIZE") / 1e6, **values}) + "\n")
    sys.stdout.flush()


def idle_asyncio() -> None:
    """Report after a turn of the loop with nothing else imported."""

    async def turn() -> None:
        await asyncio.sleep(0)
        report(at_s=time.monotonic())

    asyncio.run(turn())


def hello_window() -> None:
    """Report at the first frame of an empty window."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlComponent
    from PySide6.QtQuick import QQuickView, QQuickWindow

    application = QGuiApplication([])
    QQuickWindow.setSceneGraphBackend("software")
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(HELLO, "")
    view.setContent("", component, component.create())
    view.resize(1024, 600)

    frames: list[float] = []

    def swapped() -> None:
        frames.append(time.monotonic())
        if len(frames) == 1:
            report(at_s=frames[0])
            application.quit()

    view.frameSwapped.connect(swapped)
    view.show()
    application.exec()


def first_screen() -> None:
    """Report at the first frame of the appliance's screen on the residential site, nobody answering."""
    from app.main import Appliance
    from app.options import Options
    from app.paths import under
    from app.screen import ScreenOptions, attach, run_with_qt
    from app.site_file import read_site, shipped

    folder = tempfile.TemporaryDirectory(prefix="ballast-bench-")
    appliance = Appliance(read_site(shipped("residential")), Options(under(Path(folder.name))))

    async def until_first_frame() -> int:
        screen = attach(appliance, ScreenOptions(size=(1024, 600)))
        ready_s = time.monotonic()
        shown = asyncio.Event()

        def swapped() -> None:
            if not shown.is_set():
                report(at_s=time.monotonic(), built_at_s=ready_s)
                shown.set()

        screen.window.frameSwapped.connect(swapped)
        asyncio.get_running_loop().call_later(20.0, appliance.stop, "no frame")
        screen.show()
        running = asyncio.create_task(appliance.run())
        await shown.wait()
        appliance.stop("first frame")
        code = await running
        screen.close()
        return code

    code = run_with_qt(until_first_frame)
    folder.cleanup()
    sys.exit(code)


PROGRAMS = {"asyncio": idle_asyncio, "hello": hello_window, "screen": first_screen}

if __name__ == "__main__":
    PROGRAMS[sys.argv[1]]()
