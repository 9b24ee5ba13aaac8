"""Figures about the program itself: lateness, cycle and step times, devices, queues, memory, CPU (OBS-01)."""

import os
import resource
from collections import deque
from collections.abc import Iterable
from pathlib import Path

import msgspec

from hardware.io.cpu import ZONE, cpu_temperature_c
from hardware.io.wire import PortError

KEEP = 36_000
"""Samples kept for percentiles: one hour of 100 ms cycles."""
MISSED_S = 0.05
"""A cycle that starts later than this after its deadline has missed it."""


class Spread(msgspec.Struct, frozen=True, gc=False):
    """Distribution of a duration in ms."""

    p50: float
    p99: float
    max: float


def spread_ms(samples_s: Iterable[float]) -> Spread:
    """Return median, 99th percentile and maximum in ms; zeros without samples."""
    ordered = sorted(samples_s)
    if not ordered:
        return Spread(0.0, 0.0, 0.0)
    last = len(ordered) - 1
    p50, p99, largest = ordered[round(last * 0.5)], ordered[round(last * 0.99)], ordered[-1]
    return Spread(round(p50 * 1e3, 3), round(p99 * 1e3, 3), round(largest * 1e3, 3))


def last_minute(samples_s: deque[float], cycle_s: float) -> list[float]:
    """Return the samples of the last minute: few enough to sort between two cycles."""
    count = min(len(samples_s), int(60.0 / cycle_s))
    return [samples_s[-number] for number in range(1, count + 1)]


class Timings:
    """Durations of the regular control cycles since the start (percentiles over the last hour)."""

    def __init__(self) -> None:
        self.cycles = 0
        self.missed_deadlines = 0
        self.period_s: deque[float] = deque(maxlen=KEEP)
        self.lateness_s: deque[float] = deque(maxlen=KEEP)
        self.work_s: deque[float] = deque(maxlen=KEEP)
        self.step_s: deque[float] = deque(maxlen=KEEP)
        self.fast_steps = 0
        """Steps between regular cycles; nothing else of this class counts them."""
        self.fast_step_s: deque[float] = deque(maxlen=KEEP)

    def add_fast(self, step_s: float) -> None:
        """Count one fast step."""
        self.fast_steps += 1
        self.fast_step_s.append(step_s)

    def add(self, *, period_s: float, lateness_s: float, work_s: float, step_s: float) -> None:
        """Count one cycle."""
        self.cycles += 1
        self.missed_deadlines += lateness_s > MISSED_S
        if self.cycles > 1:
            self.period_s.append(period_s)
        self.lateness_s.append(lateness_s)
        self.work_s.append(work_s)
        self.step_s.append(step_s)


class ProcessFigures(msgspec.Struct, frozen=True, gc=False):
    """What the process and the computer use."""

    rss_bytes: int
    cpu_s: float
    load_1min: float
    disk_free_bytes: int
    cpu_temperature_c: tuple[float, ...]
    """Empty where the computer has no such sensor."""


def process_figures(data_dir: Path, sysfs: Path = Path("/sys")) -> ProcessFigures:
    """Return the figures now; reads /proc and /sys, so call it off the control loop or rarely."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    usage = resource.getrusage(resource.RUSAGE_SELF)
    disk = os.statvfs(data_dir)
    try:
        temperature_c = (cpu_temperature_c(sysfs / ZONE),)
    except PortError:
        temperature_c = ()
    return ProcessFigures(
        rss_bytes=pages * resource.getpagesize(),
        cpu_s=usage.ru_utime + usage.ru_stime,
        load_1min=os.getloadavg()[0],
        disk_free_bytes=disk.f_bavail * disk.f_frsize,
        cpu_temperature_c=temperature_c,
    )
