"""`ballast screenshot`: one picture of the screen, taken offscreen from a running demo."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from app import logs
from app.commands import site_path
from app.demo_faults import DemoFaults, faults_of
from app.main import Appliance
from app.options import Options
from app.paths import under
from app.screen import ScreenOptions, attach, options_of, prefer_offscreen, run_with_qt, save_picture
from app.simulation import SimulationError, SimulatorProcess, at_addresses
from app.site_file import SiteFileError, read_site
from app.site_model import SiteModel
from simulator.faults import FaultError

EXIT_BAD_INPUT = 2
EXIT_SIMULATOR = 3


def screenshot(options: argparse.Namespace) -> int:
    """Take one picture."""
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
        except (SimulationError, FaultError) as error:
            sys.stderr.write(f"ballast screenshot: {error}\n")
            return EXIT_SIMULATOR
        finally:
            listener.stop()


async def _run(model: SiteModel, folder: Path, options: argparse.Namespace) -> int:
    simulator = await SimulatorProcess.start(model)
    try:
        appliance = Appliance(at_addresses(model, simulator.addresses), Options(under(folder)))
        running = asyncio.create_task(appliance.run())
        switched = DemoFaults(simulator, faults_of(model, options.fault))
        appliance.add_findings(switched.findings)
        faults = [asyncio.create_task(switched.follow(fault)) for fault in options.fault]
        try:
            code = await _picture(appliance, options, options_of(model.screen, options, simulated=True))
        finally:
            for fault in faults:
                fault.cancel()
            appliance.stop("pictures taken")
            await running
    finally:
        await simulator.stop()
    return code


async def _picture(appliance: Appliance, options: argparse.Namespace, look: ScreenOptions) -> int:
    screen = attach(appliance, look)
    try:
        if options.page not in screen.pages():
            pages = ", ".join(screen.pages())
            sys.stderr.write(f"ballast screenshot: page {options.page!r} is unknown, allowed: {pages}\n")
            return EXIT_BAD_INPUT
        screen.show()
        screen.set_page(options.page)
        await asyncio.sleep(options.after)
        options.out.parent.mkdir(parents=True, exist_ok=True)
        await save_picture(screen, options.out)
        sys.stdout.write(f"{options.out}\n")
    finally:
        appliance.runner.sinks.pop("screen", None)
        screen.close()
    return 0
