"""`ballast demo`: a simulated site and the whole appliance against it, in one command."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app import logs
from app.commands import site_path
from app.demo_cloud import demo_hub
from app.demo_faults import DemoFaults, faults_of
from app.folder_lock import RUNS_HERE, FolderLock, FolderTakenError
from app.main import Appliance
from app.options import Options, SimulatedFaults
from app.paths import DEMO_FOLDER, under
from app.screen import (
    attach,
    display_found,
    first_frame,
    on_window_closed,
    options_of,
    prefer_offscreen,
    run_with_qt,
    save_picture,
)
from app.simulation import SimulationError, SimulatorProcess, at_addresses
from app.site_file import SiteFileError, read_site
from app.site_model import SiteModel
from app.summary import SummarySink
from control.modes import MODES
from control.reasons import words
from control.record import CycleRecord
from simulator.faults import FaultError, PlannedFault
from simulator.hub.process import HubStartError

if TYPE_CHECKING:
    from hmi.window import Hmi

EXIT_BAD_INPUT = 2
EXIT_SIMULATOR = 3
PICTURE_EVERY_S = 10.0
PAGE_SETTLES_S = 0.3


class StatusLine:
    """A sink that tells on the terminal, once a second, what the unit does."""

    def __init__(self) -> None:
        self._first_s: float | None = None
        self._next_s = 0.0
        self._live = sys.stdout.isatty()

    def publish(self, record: CycleRecord) -> None:
        """Print a line when a second has passed."""
        if self._first_s is None:
            self._first_s = record.at.at_s
        at_s = record.at.at_s - self._first_s
        if at_s < self._next_s:
            return
        self._next_s = int(at_s) + 1.0
        line = status_text(record, at_s)
        if self._live:
            sys.stdout.write(f"\r{line[:118]:<118}")
        else:
            sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def end(self) -> None:
        """Leave the live line."""
        if self._live:
            sys.stdout.write("\n")


def status_text(record: CycleRecord, at_s: float) -> str:
    """Return one line about a record."""
    flow = record.snapshot.flow
    soc = f"{record.snapshot.soc_pct[0]:.1f} %" if record.snapshot.soc_pct else "--"
    known = flow.grid_known and flow.pv_known and flow.ess_known
    power = (
        f"grid {flow.grid_w:+7.0f} W  pv {flow.pv_w:6.0f} W  load {flow.load_w:6.0f} W  battery {flow.ess_w:+7.0f} W"
        if known
        else "power flow not known"
    )
    alarms = [alarm.row_id for alarm in record.alarms if alarm.active]
    what = MODES[record.mode_id].title if record.safe_stop is None else f"SAFE STOP: {words(record.safe_stop)}"
    return f"{at_s:5.0f} s  {power}  {soc:>7}  {what}" + (f"  alarms: {', '.join(alarms)}" if alarms else "")


def demo(options: argparse.Namespace) -> int:
    """Run the demo; the exit code is that of the appliance."""
    if options.tour is not None:
        from app.tour import tour  # noqa: PLC0415 - loads the planner's libraries

        return tour(options)
    try:
        model = read_site(site_path(options.site or "residential"))
    except SiteFileError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_BAD_INPUT
    with tempfile.TemporaryDirectory(prefix=DEMO_FOLDER) as temporary:
        folder = options.data or Path(temporary)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=folder).close()
        except OSError as error:
            sys.stderr.write(f"ballast demo: --data {folder}: {error.strerror or error}\n")
            return EXIT_BAD_INPUT
        try:
            with FolderLock(folder, RUNS_HERE):
                return _demo(model, folder, options)
        except FolderTakenError as error:
            sys.stderr.write(f"ballast demo: {error}; end that one first, or choose another folder with --data\n")
            return EXIT_BAD_INPUT


def _demo(model: SiteModel, folder: Path, options: argparse.Namespace) -> int:
    sys.stdout.write(f"from another terminal: ballast console (ask, explain, history) --data {folder}\n")
    sys.stdout.flush()
    listener = logs.start(folder / "logs", level="info", total_mb=model.storage.log_mb, terminal=False)
    try:
        with demo_hub(model) if options.cloud else nullcontext(model) as site:
            run = DemoRun(site, folder, options)
            return asyncio.run(run.headless()) if options.headless else run_on_screen(run)
    except FaultError as error:
        sys.stderr.write(f"ballast demo: {error}\n")
        return EXIT_BAD_INPUT
    except (SimulationError, HubStartError) as error:
        sys.stderr.write(f"ballast demo: {error}\n")
        return EXIT_SIMULATOR
    finally:
        listener.stop()


def run_on_screen(run: "DemoRun") -> int:
    """Run with the touchscreen: a window where there is a display, pictures in a folder where there is none."""
    window = display_found()
    if not window:
        prefer_offscreen()
    pictures = None if window else Path(tempfile.mkdtemp(prefix="ballast-screens-"))
    return run_with_qt(lambda: run.on_screen(pictures))


class DemoRun:
    """One run of simulator and appliance."""

    def __init__(self, model: SiteModel, folder: Path, options: argparse.Namespace) -> None:
        self.model = model
        self._folder = folder
        self._options = options
        self._known = faults_of(model, options.fault)
        self._summary = SummarySink()
        self._tasks: list[asyncio.Task[None]] = []

    async def headless(self) -> int:
        """Run without a screen."""
        simulator = await SimulatorProcess.start(self.model)
        sys.stdout.write(f"from another terminal: ballast console --data {self._folder}\n")
        return await self._run(self._appliance(simulator), simulator, status=True)

    async def on_screen(self, pictures: Path | None) -> int:
        """Run with a screen; offscreen a picture of every page is kept up to date in `pictures`."""
        simulator = await SimulatorProcess.start(self.model)
        appliance = self._appliance(simulator)
        screen = attach(appliance, options_of(appliance.model.screen, self._options, simulated=True))
        on_window_closed(lambda: appliance.stop("window closed"))
        screen.show()
        await first_frame(screen)
        if pictures is not None:
            sys.stdout.write(f"no display: the screen runs offscreen, pictures are in {pictures}\n")
            self._tasks.append(asyncio.create_task(self._take_pictures(screen, pictures)))
        try:
            return await self._run(appliance, simulator, status=pictures is not None)
        finally:
            screen.close()

    def _appliance(self, simulator: SimulatorProcess) -> Appliance:
        model = at_addresses(self.model, simulator.addresses)
        self._faults = DemoFaults(simulator, self._known)
        faults = SimulatedFaults(
            self._faults.names, self._faults.switch, simulator.steer_frequency, self._faults.active
        )
        options = Options(under(self._folder), recording=self._options.recording, simulated=faults)
        appliance = Appliance(model, options)
        appliance.add_sink("summary", self._summary)
        appliance.add_findings(self._faults.findings)
        return appliance

    async def _run(self, appliance: Appliance, simulator: SimulatorProcess, *, status: bool) -> int:
        line = StatusLine() if status else None
        if line is not None:
            appliance.add_sink("status", line)
        faults: Sequence[PlannedFault] = self._options.fault
        self._tasks += [asyncio.create_task(self._faults.follow(fault)) for fault in faults]
        if self._options.duration is not None:
            loop = asyncio.get_running_loop()
            loop.call_later(self._options.duration, appliance.stop, "duration over")
        try:
            code = await appliance.run()
        finally:
            for task in self._tasks:
                task.cancel()
            await simulator.stop()
            if line is not None:
                line.end()
        self._report(appliance)
        return code

    def _report(self, appliance: Appliance) -> None:
        summary = self._summary.result(appliance.runner.timings, appliance.rss_bytes(), appliance.exit_reason)
        if self._options.summary is not None:
            text = msgspec.json.format(msgspec.json.encode(summary))
            self._options.summary.write_bytes(text + b"\n")
        used = "no PV" if summary.self_consumption_pct is None else f"{summary.self_consumption_pct:.1f} %"
        sys.stdout.write(
            f"{summary.cycles} cycles, {summary.missed_deadlines} missed; step {summary.step_ms.p50:.2f} ms median; "
            f"imported {summary.grid_import_wh:.1f} Wh, exported {summary.grid_export_wh:.1f} Wh, "
            f"self-consumption {used}; safe stops {summary.safe_stops}; "
            f"alarms {', '.join(summary.alarms_seen) or 'none'}; ended: {summary.exit_reason}\n"
        )

    async def _take_pictures(self, screen: "Hmi", folder: Path) -> None:
        while True:
            await asyncio.sleep(PICTURE_EVERY_S)
            for page in screen.pages():
                screen.set_page(page)
                await asyncio.sleep(PAGE_SETTLES_S)
                await save_picture(screen, folder / f"{page}.png")
            screen.set_page(screen.pages()[0])
