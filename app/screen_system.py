"""What the screen shows of the program and its computer (SITE-05), gathered in a thread."""

import asyncio
import os
import socket
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.metrics import last_minute, process_figures, spread_ms
from app.paths import disk_of
from app.version import version
from hmi.ports.system import SystemFacts

if TYPE_CHECKING:
    from app.main import Appliance


class ScreenSystem:
    """Implements `hmi.ports.system.SystemPort` for a running appliance."""

    def __init__(self, appliance: "Appliance", root: Path = Path("/")) -> None:
        self._appliance = appliance
        self._root = root
        self._asking: set[asyncio.Task[None]] = set()

    def facts(self, done: Callable[[SystemFacts], None]) -> None:
        """Gather the facts off the loop and hand them over on it."""
        task = asyncio.ensure_future(self._gather(done))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _gather(self, done: Callable[[SystemFacts], None]) -> None:
        appliance = self._appliance
        timings, cycle_s = appliance.runner.timings, appliance.settings.cycle_s
        system = appliance.system_information()
        late, step = last_minute(timings.lateness_s, cycle_s), last_minute(timings.step_s, cycle_s)
        computer = await asyncio.to_thread(_computer, appliance.options.paths.data, self._root)
        done(
            msgspec.structs.replace(
                computer,
                version=version(),
                starts=system.starts,
                started_utc=system.last_start_utc,
                total_runtime_s=system.total_runtime_s,
                clean_stop_before=appliance.clean_stop_before,
                last_full_utc=system.last_fully_charged_utc,
                cycles=timings.cycles,
                missed_deadlines=timings.missed_deadlines,
                step_p50_ms=spread_ms(step).p50 if step else None,
                lateness_p99_ms=spread_ms(late).p99 if late else None,
            )
        )


def _computer(data: Path, root: Path) -> SystemFacts:
    """Read /proc, /sys and the disk."""
    figures = process_figures(disk_of(data))
    return SystemFacts(
        computer=device_tree(root, "model"),
        serial=device_tree(root, "serial-number"),
        rss_bytes=figures.rss_bytes,
        load_1min=figures.load_1min,
        cores=os.cpu_count() or 1,
        cpu_temperature_c=figures.cpu_temperature_c[0] if figures.cpu_temperature_c else None,
        disk_free_bytes=figures.disk_free_bytes,
        history_bytes=sum(_sizes(data / "history")),
        addresses=tuple(addresses_now()),
        data_folder=str(data),
    )


def device_tree(root: Path, name: str) -> str:
    """Return what the firmware says of the board; empty on a computer without a device tree."""
    path = root / "proc/device-tree" / name
    return path.read_text(encoding="ascii", errors="replace").strip("\0 \n") if path.is_file() else ""


def _sizes(folder: Path) -> Iterable[int]:
    for path in folder.rglob("*"):
        try:
            yield path.stat().st_size if path.is_file() else 0
        except FileNotFoundError:  # removed by the history's own housekeeping a moment ago
            continue


def addresses_now() -> Iterable[str]:
    """Return the addresses from which this computer would talk to others; nothing is sent."""
    for family, far in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((far, 9))
            except OSError:  # no network of this kind
                continue
            yield str(probe.getsockname()[0])
