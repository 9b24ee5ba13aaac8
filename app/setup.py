"""`ballast setup`: what the screen of a blank unit runs, without controller, devices or power, until there is a site.

It shows the first boot, sets PIN and site up, and ends (exit 0) as soon as there is a site file that can be used; the
service then starts the controller by itself.
"""

import argparse
import asyncio
import logging
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app import clock, logs
from app.files import write_durable
from app.notify import ServiceNotifier
from app.paths import Paths, default_paths, under
from app.site_place import INSTALLED, in_force, made_here
from app.version import version
from control.requests import NoteAccess, Request
from control.settings import LimitSettings, RampSettings, Settings
from hmi.ports.setup import SiteSought
from hmi.region import LANGUAGES, SOURCE

if TYPE_CHECKING:
    from app.scan_adoption import Unit
    from app.screen_access import ScreenAccess
    from hmi.ports.scan import ScanPort
    from hmi.window import Hmi

_LOG = logging.getLogger("ballast.setup")

LOOK_S = 1.0
LOG_OUT_S = 300.0
"""As a site file says it where it says nothing."""
LOG_MB = 20
BLANK = Settings(
    site_id="",
    site_name="Ballast",
    inverters=(),
    batteries=(),
    meters=(),
    limits=LimitSettings(),
    ramp=RampSettings(up_w_per_s=0.0, down_w_per_s=0.0),
)
"""A site without anything."""


def setup(options: argparse.Namespace) -> int:
    """Wait for a site file, with a screen or without; the exit code is 0 when it is there."""
    paths = under(options.data) if options.data else default_paths()
    listener = logs.start(log_folder(paths), level=options.log_level, total_mb=LOG_MB, terminal=True)
    try:
        waiting = SiteWait(installers_file(options.site, paths), paths, ServiceNotifier())
        if options.headless:
            return asyncio.run(waiting.run())
        return _with_screen(waiting, paths, options)
    finally:
        listener.stop()


def installers_file(asked: Path, paths: Paths) -> Path:
    """Return the installer's file; the command line has taken the one made at the screen where only that is there."""
    return INSTALLED if asked == made_here(paths) else asked


def log_folder(paths: Paths) -> Path | None:
    """Return the log folder, made where it is not there; None where nothing can be written: logs go to the terminal."""
    try:
        paths.logs.mkdir(parents=True, exist_ok=True)
        paths.data.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return paths.logs if os.access(paths.logs, os.W_OK) else None


class SiteWait:
    """Looks for the site file once a second and feeds the watchdog of systemd meanwhile."""

    def __init__(self, installers: Path, paths: Paths, notifier: ServiceNotifier, look_s: float = LOOK_S) -> None:
        """Prepare.

        Args:
            installers: The installer's site file, as `--site` names it.
            paths: Folders of the unit, where a site file made at the screen is.
            notifier: The way to systemd.
            look_s: Seconds between two looks.
        """
        self.sought = SiteSought(places=(str(installers), str(made_here(paths))))
        self.installers, self._paths, self._notifier, self._look_s = installers, paths, notifier, look_s
        self._mark: tuple[str, int, int] | None = None
        self._stop = asyncio.Event()

    def site(self, done: Callable[[SiteSought], None]) -> None:
        """Tell the newest look; implements `hmi.ports.setup.SetupPort`."""
        done(self.sought)

    async def run(self) -> int:
        """Wait until there is a site file that can be used, or until systemd or a person ends it."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop.set)
        _LOG.info("no site yet", extra={"version": version(), "looked_for": ", ".join(self.sought.places)})
        self._notifier.send("READY=1")
        try:
            while not self._stop.is_set():
                if await self._ready():
                    _LOG.info("site file found", extra={"file": self.sought.found})
                    break
                self._notifier.send("WATCHDOG=1", f"STATUS={_status(self.sought)}")
                try:
                    async with asyncio.timeout(self._look_s):
                        await self._stop.wait()
                except TimeoutError:
                    continue
        finally:
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.remove_signal_handler(number)
            self._notifier.send("STOPPING=1")
            self._notifier.close()
        return 0

    async def _ready(self) -> bool:
        """Look, and tell whether there is a site file that can be used and has not changed since the last look.

        One that is still being copied may be valid by chance.
        """
        mark = await asyncio.to_thread(self._marked)
        if mark == self._mark:
            return bool(self.sought.found) and not self.sought.problems
        self._mark = mark
        before = self.sought
        self.sought = msgspec.structs.replace(
            before,
            found=mark[0] if mark else "",
            problems=await asyncio.to_thread(problems_of, Path(mark[0])) if mark else (),
        )
        if self.sought.problems and self.sought != before:
            for problem in self.sought.problems:
                _LOG.warning("site file cannot be used", extra={"file": self.sought.found, "problem": problem})
        return False

    def _marked(self) -> tuple[str, int, int] | None:
        """Return the site file with time and size; None when there is none."""
        path = in_force(self.installers, self._paths, self.installers)
        try:
            found = path.stat()
        except FileNotFoundError:
            return None
        except OSError:
            return str(path), 0, 0  # there, and reading it will say what is wrong
        return str(path), found.st_mtime_ns, found.st_size


def problems_of(path: Path) -> tuple[str, ...]:
    """Return what is wrong with a site file; blocks."""
    from app.site_file import SiteFileError, read_site  # noqa: PLC0415 - a blank unit has nothing to read

    try:
        read_site(path)
    except SiteFileError as error:
        return tuple(error.problems)
    return ()


def _status(sought: SiteSought) -> str:
    if sought.problems:
        return f"waits: {sought.found}: {sought.problems[0]}"
    return f"waits for {' or '.join(sought.places)}"


def _with_screen(waiting: SiteWait, paths: Paths, options: argparse.Namespace) -> int:
    from app.screen import first_frame, run_with_qt  # noqa: PLC0415 - a headless unit never loads Qt

    async def shown() -> int:
        screen = opened(waiting, paths, options)
        screen.show()
        await first_frame(screen)
        try:
            return await waiting.run()
        finally:
            screen.close()

    return run_with_qt(shown)


def opened(
    waiting: SiteWait,
    paths: Paths,
    options: argparse.Namespace,
    scan: "Callable[[Unit, ScreenAccess], ScanPort] | None" = None,
) -> "Hmi":
    """Return the window of a blank unit, not shown yet.

    Args:
        waiting: looks for the site file.
        paths: folders of the unit.
        options: of the command line.
        scan: makes what looks for devices; None: it looks around this computer.
    """
    from app.access import AccessKeeper  # noqa: PLC0415
    from app.scan_adoption import Unit  # noqa: PLC0415
    from app.screen_access import ScreenAccess  # noqa: PLC0415
    from app.screen_connection import ScreenConnection  # noqa: PLC0415
    from app.screen_scan import ScreenScan  # noqa: PLC0415
    from hmi.ports import Ports  # noqa: PLC0415
    from hmi.setup_pages import SETUP  # noqa: PLC0415
    from hmi.window import Hmi  # noqa: PLC0415

    look: list[Hmi] = []
    keeper = AccessKeeper(paths.data, clock.utc_s, commissioned=False, log_out_s=LOG_OUT_S)
    access = ScreenAccess(keeper, noted, clock.monotonic_s)
    unit = Unit(paths, installed=waiting.installers, screen=lambda: chosen(look[0], options))
    screen = Hmi(
        BLANK,
        unheard,
        theme=options.theme or "dark",
        language=options.language or spoken_before(paths.data),
        size=options.size,
        rotation_deg=getattr(options, "rotation", None) or 0,
        ports=Ports(
            access=access,
            connection=ScreenConnection(paths.data, root=getattr(options, "root", None) or Path("/")),
            setup=waiting,
            scan=(scan or ScreenScan)(unit, access),
        ),
        frame=SETUP,
    )
    look.append(screen)
    speech = screen.screen.speech_part
    speech.chosen.connect(lambda: remember_language(paths.data, speech.code_now))
    return screen


def chosen(screen: "Hmi", options: argparse.Namespace) -> dict[str, str | int]:
    """Return the keys of `[screen]` that were chosen here, so that the controller's screen looks the same."""
    look: dict[str, str | int] = {
        "language": str(screen.screen.speech_part.code_now),
        "theme": options.theme or "dark",
        "rotation_deg": getattr(options, "rotation", None) or 0,
    }
    return {key: value for key, value in look.items() if value not in {SOURCE, "dark", 0}}


def unheard(request: Request) -> None:
    """Say that nobody takes requests yet; no page of a blank unit makes one."""
    _LOG.warning("no controller takes requests yet", extra={"request": type(request).__name__})


def noted(request: Request) -> bool:
    """Write what a person does with PINs to the log: there is no controller whose event log could take it."""
    if isinstance(request, NoteAccess):
        _LOG.info("access", extra={"level": request.role.value, "what": request.text})
    else:
        unheard(request)
    return True


def language_file(data: Path) -> Path:
    """Return where the language chosen at a blank unit is kept."""
    return data / "first-language"


def spoken_before(data: Path) -> str:
    """Return the language that was chosen at this unit; English where none was."""
    try:
        code = language_file(data).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return SOURCE
    return code if code in LANGUAGES else SOURCE


def remember_language(data: Path, code: str) -> None:
    """Keep the language over a restart; a few bytes, rarely, and nothing is controlled meanwhile."""
    try:
        write_durable(language_file(data), f"{code}\n".encode())
    except OSError as error:
        _LOG.warning("language not kept", extra={"error": str(error)})
