"""The appliance with and without its screen in one process: what each page takes of processor and loop.

`python -m benchmarks.screen_child SITE SECONDS headless|screen` reports one line of JSON. A probe that wakes every
10 ms tells how long the loop was held; with `screen` the first phase runs the same loop without a window.
"""

import asyncio
import json
import logging
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, cast

from app.main import Appliance
from app.options import Options, SimulatedFaults
from app.paths import under
from app.screen import ScreenOptions, attach, first_frame, run_with_qt
from app.simulation import SimulatorProcess, at_addresses
from benchmarks.frame import quantile
from benchmarks.virtual_site import demo_model
from hmi.pages import PAGES
from hmi.viewmodels.settings import SettingsView
from hmi.window import Hmi

PROBE_S = 0.01
SETTLES_S = 1.0
"""After a page was opened: what opening it costs is told apart."""
SHORT_S = 2.0
"""Below this only some pages are looked at."""
CHAPTER_S = 0.5
"""Looked at after a chapter of the settings was opened."""
SETTINGS = "settings"
READS_AHEAD_S = 16.0
"""Until all pages have been read in the background."""
PRIORITY = 10
"""Of round-robin scheduling, where it is allowed: neighbours must not be measured."""


class Probe:
    """Wakes every 10 ms and notes how late."""

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def _run(self) -> None:
        while True:
            due_s = time.perf_counter() + PROBE_S
            await asyncio.sleep(PROBE_S)
            self.late_ms.append(max(time.perf_counter() - due_s, 0.0) * 1e3)

    def stop(self) -> None:
        """End."""
        self._task.cancel()


async def phase(seconds: float) -> dict[str, float]:
    """Measure for some seconds what this process takes."""
    probe, cpu_s, began_s = Probe(), time.process_time(), time.perf_counter()
    await asyncio.sleep(seconds)
    cpu_s, taken_s = time.process_time() - cpu_s, time.perf_counter() - began_s
    probe.stop()
    late_ms = probe.late_ms
    return {
        "cpu_pct": 100.0 * cpu_s / taken_s,
        "p50_ms": quantile(late_ms, 0.5),
        "p99_ms": quantile(late_ms, 0.99),
        "max_ms": max(late_ms),
    }


def rss_mb() -> float:
    """Return the resident memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def with_screen(appliance: Appliance, seconds: float) -> dict[str, Any]:
    """Measure without a window, then every page."""
    bare = await phase(seconds)
    screen = attach(appliance, ScreenOptions(size=(800, 480)))
    if missing := sorted(set(PAGES) - set(screen.pages())):
        raise RuntimeError(f"pages this site does not have, so that nobody measures them: {', '.join(missing)}")
    screen.show()
    await first_frame(screen)
    short = seconds < SHORT_S
    await asyncio.sleep(SETTLES_S if short else READS_AHEAD_S)
    pages: dict[str, dict[str, float]] = {}
    home, *others = screen.pages()
    for page in (*(others[:2] if short else others), home):
        opening = asyncio.create_task(phase(SETTLES_S))
        await asyncio.sleep(5 * PROBE_S)
        screen.set_page(page)
        opened = await opening
        frames = screen.revival.stage.frames
        pages[page] = {**await phase(seconds), "opening_ms": opened["max_ms"]}
        pages[page]["frames_per_s"] = (screen.revival.stage.frames - frames) / seconds
    chapters = await _chapters(screen, short=short)
    report: dict[str, Any] = {
        "pages": pages,
        "chapters_ms": chapters,
        "restarts": screen.revival.restarts,
        "rss_mb": rss_mb(),
    }
    appliance.runner.sinks.pop("screen", None)
    screen.close()
    after = await phase(seconds)
    report["bare"] = {name: (value + after[name]) / 2.0 for name, value in bare.items()}
    return report


async def _chapters(screen: Hmi, *, short: bool) -> dict[str, float]:
    """Return how long the loop is held when each chapter of the settings is opened."""
    screen.set_page(SETTINGS)
    await asyncio.sleep(SETTLES_S)
    view = cast("SettingsView", screen.screen.view_of(SETTINGS))
    held_ms: dict[str, float] = {}
    for row in view.rows_now[: 3 if short else None]:
        opening = asyncio.create_task(phase(CHAPTER_S))
        await asyncio.sleep(5 * PROBE_S)
        view.choose(row.chapter.chapter_id)
        held_ms[row.chapter.chapter_id] = (await opening)["max_ms"]
    return held_ms


async def headless(_: Appliance, seconds: float) -> dict[str, Any]:
    """Run without Qt until whoever asked closes our input: as long as the run with a screen, for its memory."""
    bare = await phase(seconds)
    await asyncio.to_thread(sys.stdin.read)
    return {"bare": bare, "rss_mb": rss_mb()}


async def run(name: str, seconds: float, measure: Callable[[Appliance, float], Awaitable[dict[str, Any]]]) -> int:
    """Run the appliance of a shipped site on its simulator and measure it."""
    model = demo_model(name)
    simulator = await SimulatorProcess.start(model)  # before the priority, which it would inherit
    calm = measure is with_screen and _hurry()
    with tempfile.TemporaryDirectory(prefix="ballast-bench-") as folder:
        faults = SimulatedFaults((), _no_fault)
        appliance = Appliance(at_addresses(model, simulator.addresses), Options(under(Path(folder)), simulated=faults))
        running = asyncio.create_task(appliance.run())
        try:
            await asyncio.sleep(3.0)
            report = await measure(appliance, seconds)
        finally:
            appliance.stop("measured")
            code = await running
            await simulator.stop()
    sys.stdout.write(json.dumps({**report, "undisturbed": calm}) + "\n")
    return code


def _no_fault(name: str, device: str, on: bool) -> None:  # noqa: FBT001 - as the link calls it
    del name, device, on


def _hurry() -> bool:
    try:
        os.sched_setscheduler(0, os.SCHED_RR | os.SCHED_RESET_ON_FORK, os.sched_param(PRIORITY))
    except PermissionError:
        return False
    return True


def main() -> int:
    """Run what the command line says."""
    name, seconds, kind = sys.argv[1], float(sys.argv[2]), sys.argv[3]
    logging.getLogger().addHandler(logging.NullHandler())
    if kind == "headless":
        return asyncio.run(run(name, seconds, headless))
    return run_with_qt(lambda: run(name, seconds, with_screen))


if __name__ == "__main__":
    sys.exit(main())
