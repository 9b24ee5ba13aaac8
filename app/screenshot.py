"""`ballast screenshot`: pictures of the screen, taken offscreen from a running demo."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app import logs
from app.commands import site_path
from app.main import Appliance, Options
from app.paths import under
from app.screen import ScreenOptions, attach, options_of, prefer_offscreen, run_with_qt, save_picture
from app.simulation import SimulationError, SimulatorProcess, at_addresses
from app.site_file import SiteFileError, read_site
from app.site_model import SiteModel
from hmi.region import SOURCE

if TYPE_CHECKING:
    from hmi.window import Hmi

EXIT_BAD_INPUT = 2
EXIT_SIMULATOR = 3
SIZES = ((800, 480), (1024, 600), (1280, 800))
THEMES = ("dark", "light")
SETTLES_S = 0.6


def screenshot(options: argparse.Namespace) -> int:
    """Take one picture, or one of every page at every size and theme."""
    try:
        model = read_site(site_path(options.site))
    except SiteFileError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_BAD_INPUT
    prefer_offscreen()
    with tempfile.TemporaryDirectory(prefix="ballast-screenshot-") as folder:
        listener = logs.start(Path(folder) / "logs", level="warning", total_mb=1, terminal=False)
        try:
            return run_with_qt(lambda: _run(model, Path(folder), options))
        except SimulationError as error:
            sys.stderr.write(f"ballast screenshot: {error}\n")
            return EXIT_SIMULATOR
        finally:
            listener.stop()


async def _run(model: SiteModel, folder: Path, options: argparse.Namespace) -> int:
    simulator = await SimulatorProcess.start(model)
    try:
        appliance = Appliance(at_addresses(model, simulator.addresses), Options(under(folder)))
        running = asyncio.create_task(appliance.run())
        faults = [asyncio.create_task(simulator.follow(fault)) for fault in options.fault]
        every = options.page == "all"
        sizes = SIZES if every else (options.size or SIZES[0],)
        look = options_of(model.screen, options, simulated=True)
        themes = THEMES if every else (look.theme,)
        try:
            code = await _pictures(appliance, options, look, sizes, themes)
        finally:
            for fault in faults:
                fault.cancel()
            appliance.stop("pictures taken")
            await running
    finally:
        await simulator.stop()
    return code


async def _pictures(
    appliance: Appliance,
    options: argparse.Namespace,
    look: ScreenOptions,
    sizes: Sequence[tuple[int, int]],
    themes: Iterable[str],
) -> int:
    screen = attach(appliance, msgspec.structs.replace(look, size=sizes[0]))
    try:
        if options.page not in {"all", *screen.pages()}:
            pages = ", ".join(screen.pages())
            sys.stderr.write(f"ballast screenshot: page {options.page!r} is unknown, allowed: all, {pages}\n")
            return EXIT_BAD_INPUT
        screen.show()
        await asyncio.sleep(options.after)
        for size in sizes:
            screen.resize(size)
            for theme in themes:
                screen.set_theme(theme)
                await _pages(screen, options, size, theme)
    finally:
        appliance.runner.sinks.pop("screen", None)
        screen.close()
    return 0


async def _pages(screen: "Hmi", options: argparse.Namespace, size: tuple[int, int], theme: str) -> None:
    every = options.page == "all"
    for page in screen.pages() if every else (options.page,):
        screen.set_page(page)
        await asyncio.sleep(SETTLES_S)
        path = options.out / f"{page}-{size[0]}x{size[1]}-{theme}{_mark(screen)}.png" if every else options.out
        path.parent.mkdir(parents=True, exist_ok=True)
        await save_picture(screen, path)
        sys.stdout.write(f"{path}\n")


def _mark(screen: "Hmi") -> str:
    """Return what tells pictures in another language apart."""
    code = screen.screen.speech_part.code_now
    return "" if code is SOURCE else f"-{code}"
