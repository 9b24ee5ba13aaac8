"""`ballast demo --tour`: steps through every page of a house that has everything, and keeps a picture of each."""

import argparse
import asyncio
import datetime as dt
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from app import clock, logs
from app.commands import site_path
from app.demo_faults import DemoFaults, faults_of
from app.main import Appliance
from app.options import Options
from app.past import live
from app.paths import Paths, under
from app.progress import Bar
from app.scenario import ScenarioError
from app.screen import ScreenOptions, attach, options_of, prefer_offscreen, run_with_qt
from app.simulation import SimulationError, SimulatorProcess, at_addresses, simulation_of
from app.site_file import SiteFileError, read_site
from app.site_model import SiteModel
from hmi.ports.rehearsal import Phase
from hmi.region import SOURCE
from simulator.faults import FaultError

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from hmi.window import Hmi

EXIT_BAD_INPUT = 2
EXIT_SIMULATOR = 3
SITE = "tour"
SIZES = ((800, 480), (1024, 600), (1280, 800))
THEMES = ("dark", "light")
LANGUAGES = ("en", "de")
RUNS_S = 90.0
"""Seconds of demo before the first picture: the plan is made, and the grid was normal for long enough."""
HOUR, MINUTE = 17, 40
"""Local time of the pictures, whatever it is now: the oven cycles, the sun is still there."""
SETTLES_S = 0.6
TRIED = "self_consumption"
"""Mode the page of rehearsals shows, unless the tour is cut short with `--duration`."""
OVERLAYS = ("why",)
"""What is laid over the home page and shown as a page of its own."""


class Look(msgspec.Struct, frozen=True):
    """How the screen looks in one round of the tour."""

    size: tuple[int, int]
    theme: str
    language: str

    def name(self, page: str) -> str:
        """Return the name of a picture; English, the language of the README, is not said."""
        width, height = self.size
        return f"{page}-{width}x{height}-{self.theme}{'' if self.language == SOURCE else f'-{self.language}'}.png"


def looks(options: argparse.Namespace) -> tuple[Look, ...]:
    """Return every look of the tour: what the command line fixes, and all of the rest."""
    return tuple(
        Look(size, theme, language)
        for size in ((options.size,) if options.size else SIZES)
        for theme in ((options.theme,) if options.theme else THEMES)
        for language in ((options.language,) if options.language else LANGUAGES)
    )


def tour(options: argparse.Namespace) -> int:
    """Walk through all pages in all looks; the exit code is 0 when every picture was written."""
    site = site_path(options.site or SITE)
    try:
        model = read_site(site)
    except SiteFileError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_BAD_INPUT
    prefer_offscreen()
    with tempfile.TemporaryDirectory(prefix="ballast-tour-") as folder:
        listener = logs.start(Path(folder) / "logs", level="warning", total_mb=1, terminal=False)
        try:
            return run_with_qt(lambda: _run(site, model, Path(folder), options))
        except (SimulationError, ScenarioError, FaultError) as error:
            sys.stderr.write(f"ballast demo --tour: {error}\n")
            return EXIT_SIMULATOR
        finally:
            listener.stop()


async def _run(site: Path, model: SiteModel, folder: Path, options: argparse.Namespace) -> int:
    model = await _lived(site, model, under(folder), options)
    simulator = await SimulatorProcess.start(model)
    try:
        appliance = Appliance(at_addresses(model, simulator.addresses), Options(under(folder)))
        running = asyncio.create_task(appliance.run())
        switched = DemoFaults(simulator, faults_of(model, options.fault))
        appliance.add_findings(switched.findings)
        faults = [asyncio.create_task(switched.follow(fault)) for fault in options.fault]
        try:
            await _walk(appliance, options, options_of(model.screen, options, simulated=True))
        finally:
            for fault in faults:
                fault.cancel()
            appliance.stop("end of the tour")
            await running
    finally:
        await simulator.stop()
    return 0


async def _lived(site: Path, model: SiteModel, paths: Paths, options: argparse.Namespace) -> SiteModel:
    """Let the house live until this afternoon; return it with the charge it has then.

    Raises:
        ScenarioError: The site file cannot be simulated.
    """
    today = dt.datetime.fromtimestamp(clock.utc_s(), ZoneInfo(model.site.time_zone))
    then_utc = today.replace(hour=HOUR, minute=MINUTE, second=0, microsecond=0).timestamp()
    soc_pct = simulation_of(model).battery.start_soc_pct
    if options.past > 0.0:
        bar = Bar("tour")
        tell = partial(bar, note="the house lives a day")
        soc_pct = await asyncio.to_thread(live, site, paths, then_utc, options.past, tell)
        bar.end()
    clock.shift(then_utc - clock.utc_s())
    simulation = simulation_of(model)
    battery = simulation.battery.model_copy(update={"start_soc_pct": soc_pct})
    begin = {"battery": battery, "start_time": f"{HOUR}:{MINUTE}"}
    return model.model_copy(update={"simulation": simulation.model_copy(update=begin)})


async def _walk(appliance: Appliance, options: argparse.Namespace, first: ScreenOptions) -> None:
    every = looks(options)
    screen = attach(appliance, msgspec.structs.replace(first, size=every[0].size))
    bar = Bar("tour")
    try:
        screen.show()
        await _wait(RUNS_S if options.duration is None else options.duration, bar)
        if options.duration is None:
            await _try_first(screen, bar)
        options.tour.mkdir(parents=True, exist_ok=True)
        scenes = [(look, scene) for look in every for scene in _scenes(screen)]
        for number, (look, scene) in enumerate(scenes):
            bar(number / len(scenes), look.name(scene))
            _dress(appliance, screen, look)
            _stage(screen, scene)
            await asyncio.sleep(SETTLES_S)
            await _save(screen, options.tour / look.name(scene))
        bar.end()
        sys.stdout.write(f"{len(scenes)} pictures in {options.tour}\n")
    finally:
        appliance.runner.sinks.pop("screen", None)
        screen.close()


async def _wait(seconds: float, bar: Bar) -> None:
    loop = asyncio.get_running_loop()
    begin = loop.time()
    while (passed := loop.time() - begin) < seconds:
        bar(passed / seconds, "the house lives a little")
        await asyncio.sleep(min(1.0, seconds - passed))


async def _try_first(screen: "Hmi", bar: Bar) -> None:
    """Rehearse a mode, so that its page has something to show."""
    port = screen.ports.rehearsal
    if port is None:
        return
    port.begin(TRIED, {})
    while (state := port.state()).phase is Phase.RUNNING:
        bar(state.progress, "a mode is tried first")
        await asyncio.sleep(1.0)
    if state.phase is Phase.FAILED:
        sys.stderr.write(f"ballast demo --tour: no rehearsal: {state.problem}\n")


def _scenes(screen: "Hmi") -> Iterator[str]:
    yield from screen.pages()
    yield from OVERLAYS


def _dress(appliance: Appliance, screen: "Hmi", look: Look) -> None:
    """Look so as if the site file said it: the page of settings shows what can be seen."""
    screen.resize(look.size)
    appliance.configuration.show_as({"language": look.language, "theme": look.theme})


def _stage(screen: "Hmi", scene: str) -> None:
    if scene in OVERLAYS:
        screen.set_page(screen.pages()[0])
        screen.screen.show_overlay(scene)
    else:
        screen.screen.close_overlay()
        screen.set_page(scene)


async def _save(screen: "Hmi", path: Path) -> None:
    """Write a picture with at most 256 colours: a third of the bytes, and nobody sees it.

    Raises:
        OSError: The file cannot be written.
    """
    picture = screen.grab()
    await asyncio.to_thread(_write, picture, path)


def _write(picture: "QImage", path: Path) -> None:
    from PIL import Image  # noqa: PLC0415 - only the tour needs it
    from PySide6.QtGui import QImage  # noqa: PLC0415

    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (plain.width(), plain.height()), plain.bytesPerLine()
    image = Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", stride, 1)
    image.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
