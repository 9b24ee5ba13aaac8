"""Starts Qt with the loop everything shares, and attaches the touchscreen to an appliance."""

import argparse
import asyncio
import logging
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from app import backlight, clock
from app.backlight import Backlight
from app.site_screen import ScreenSection, idle_of
from control.record import CycleRecord
from control.requests import Request
from hmi.idle import IdleTimes

if TYPE_CHECKING:
    from app.main import Appliance
    from app.site_model import SiteModel
    from hmi.window import Hmi


_LOG = logging.getLogger("ballast.screen")


FIRST_FRAME_S = 2.0
"""Control never waits longer for the screen; it works without one."""


class ScreenOptions(msgspec.Struct, frozen=True):
    """How the screen looks."""

    theme: str = "dark"
    language: str = "en"
    size: tuple[int, int] | None = None
    simulated: bool = False
    animate: bool = True
    rotation_deg: int = 0
    idle: IdleTimes = IdleTimes()
    backlight: Path | None = None
    """Folder of the kernel's backlights; None: the light of the panel is not touched."""


def options_of(section: ScreenSection, options: argparse.Namespace, *, simulated: bool = False) -> ScreenOptions:
    """Return how the screen looks: as the command line says, else as the site file says.

    A simulated site is shown on somebody's desk, in a window: it stays bright and upright.
    """
    return ScreenOptions(
        theme=options.theme or section.theme,
        language=options.language or section.language,
        size=options.size,
        simulated=simulated,
        rotation_deg=0 if simulated else section.rotation_deg,
        idle=IdleTimes() if simulated else idle_of(section),
        backlight=None if simulated else backlight.FOLDER,
    )


def display_found() -> bool:
    """Tell whether there is a desktop or kiosk to open a window on."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def prefer_offscreen() -> None:
    """Render without a display; must be called before Qt starts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")


def run_with_qt(main: Callable[[], Awaitable[int]]) -> int:
    """Run a coroutine on the qasync loop of a new Qt application."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - a headless unit never loads Qt
    from qasync import QEventLoop  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication(["ballast"])
    QGuiApplication.setApplicationName("Ballast")
    QGuiApplication.setQuitOnLastWindowClosed(False)  # the loop ends when `main` does, with devices at 0 W
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(main())
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
        asyncio.set_event_loop(None)


def attach(appliance: "Appliance", options: ScreenOptions) -> "Hmi":
    """Open the window and feed it with the appliance's records."""
    from app.screen_access import ScreenAccess  # noqa: PLC0415
    from app.screen_ports import ports_of  # noqa: PLC0415
    from control.alarms import ROWS  # noqa: PLC0415
    from hmi.window import Hmi  # noqa: PLC0415

    appliance.configuration.show_as({"language": options.language, "theme": options.theme})
    light = Backlight(options.backlight) if options.backlight is not None else None
    if light is not None:
        appliance.add_closer(light.close)
    access = ScreenAccess(appliance.access, appliance.submit, clock.monotonic_s)
    screen = Hmi(
        appliance.settings,
        lambda request: _hand_over(appliance, access.limited(request)),
        theme=options.theme,
        language=options.language,
        size=options.size,
        simulated=options.simulated,
        animate=options.animate,
        alarm_words=lambda row_id: ROWS[row_id],
        zone=ZoneInfo(appliance.settings.time_zone),
        ports=msgspec.structs.replace(ports_of(appliance, access), backlight=light),
        idle=options.idle,
        rotation_deg=options.rotation_deg,
    )
    appliance.configuration.listeners.append(Look(screen, appliance.model.screen, rests=not options.simulated).follow)
    if screen.screen.speech_part.fault:
        _LOG.warning("the screen speaks English", extra={"error": screen.screen.speech_part.fault})
    appliance.add_findings(screen.findings)
    appliance.add_sink("screen", _ScreenSink(screen, appliance))
    return screen


def _hand_over(appliance: "Appliance", request: Request) -> None:
    if not appliance.submit(request):
        _LOG.warning("request dropped: too many wait")


class Look:
    """Shows language, colours and light as soon as they are changed; the command line won at the start only."""

    def __init__(self, screen: "Hmi", section: "ScreenSection", *, rests: bool = True) -> None:
        """Begin with the section of the start; `rests`: the light of this panel may go down."""
        self._rests = rests
        self._screen = screen
        self._section = section

    def follow(self, model: "SiteModel") -> None:
        """Look like the site file says, where it says something else than before."""
        before, self._section = self._section, model.screen
        if self._section.language != before.language:
            self._screen.set_language(self._section.language)
        if self._section.theme != before.theme:
            self._screen.set_theme(self._section.theme)
        if self._rests and idle_of(self._section) != idle_of(before):
            self._screen.set_idle(idle_of(self._section))


class _ScreenSink:
    """Feeds the screen, and tells it when the settings in force have changed."""

    def __init__(self, screen: "Hmi", appliance: "Appliance") -> None:
        self._screen = screen
        self._runner = appliance.runner
        self._settings = appliance.settings

    def publish(self, record: CycleRecord) -> None:
        """Hand a record over, after the settings it was made with."""
        if self._runner.memory.settings is not self._settings:
            self._settings = self._runner.memory.settings
            self._screen.configure(self._settings)
        self._screen.publish(record)


async def first_frame(screen: "Hmi") -> None:
    """Let the first frame be drawn, which is the slowest (shaders, fonts), before control begins; not for long."""
    loop = asyncio.get_running_loop()
    drawn = asyncio.Event()

    def swapped() -> None:  # may run on Qt's render thread
        loop.call_soon_threadsafe(drawn.set)

    connection = screen.window.frameSwapped.connect(swapped)
    try:
        await asyncio.wait_for(drawn.wait(), FIRST_FRAME_S)
    except TimeoutError:
        _LOG.warning("no frame was drawn", extra={"after_s": FIRST_FRAME_S})
    finally:
        screen.window.frameSwapped.disconnect(connection)


async def save_picture(screen: "Hmi", path: Path) -> None:
    """Write a picture of the current page.

    Raises:
        OSError: The file cannot be written.
    """
    image = screen.grab()
    if not await asyncio.to_thread(lambda: image.save(str(path))):
        raise OSError(f"{path}: the picture cannot be written")


def on_window_closed(act: Callable[[], None]) -> None:
    """Call `act` when the person closes the last window."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        application.lastWindowClosed.connect(act)
