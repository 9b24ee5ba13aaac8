"""Health of the computer as alarm conditions: supply, memory, load, disk, clock module, hardware watchdog.

Reads /proc and /sys as Linux shows them; what a computer does not have is not judged.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from control.readings import Finding, SignalRole
from control.settings import Settings
from hardware.io.cpu import ZONE, cpu_temperature_c
from hardware.io.wire import PortError

MEMORY_SHARE = 0.08
"""Less free memory than this share of all, and Linux begins to swap or to kill."""
LOAD_PER_CORE = 2.0
"""More waiting work than this per core over a minute delays everything."""
DISK_SHARE = 0.03
DISK_BYTES = 200_000_000
WATCHDOG_MAX_S = 15
"""The counter of the Raspberry Pi's watchdog has 20 bits at 65536 Hz."""


def findings(
    data: Path, settings: Settings, root: Path = Path("/"), *, own_watchdog: bool = False
) -> tuple[Finding, ...]:
    """Return what is wrong with the computer now; reads files, so call it off the control loop.

    Args:
        data: Folder of the program's own data, on the disk that is judged.
        settings: For the limit of the processor's temperature; a wired sensor of its own makes this look needless.
        root: Where `proc` and `sys` are.
        own_watchdog: The program feeds a watchdog itself and tells when it cannot; systemd's is not judged.
    """
    return (
        *_temperature(root, settings),
        *_supply(root),
        *_memory(root),
        *_load(root),
        *_disk(os.statvfs(data)),
        *(_board(root, own_watchdog=own_watchdog) if (root / "proc/device-tree/model").exists() else ()),
    )


def _text(path: Path) -> str:
    """Return the content of a file of /proc or /sys; empty when it is not there or cannot be read."""
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _temperature(root: Path, settings: Settings) -> Iterable[Finding]:
    if any(signal.role is SignalRole.CPU_TEMPERATURE for signal in settings.signals):
        return
    limit_c = settings.monitors.cpu_hot_c
    with suppress(PortError):  # no such sensor: not judged
        celsius = cpu_temperature_c(root / "sys" / ZONE)
        if celsius > limit_c:
            yield Finding("computer.hot", "", f"{celsius:.0f} °C, limit {limit_c:.0f} °C")


def _supply(root: Path) -> Iterable[Finding]:
    """The firmware of a Raspberry Pi reports under-voltage (below 4.63 V) through its own hwmon device."""
    for folder in sorted((root / "sys/class/hwmon").glob("hwmon*")):
        if _text(folder / "name") == "rpi_volt" and _text(folder / "in0_lcrit_alarm") == "1":
            yield Finding("computer.under_voltage", "", "below 4.63 V")


def _memory(root: Path) -> Iterable[Finding]:
    figures = dict(line.split(":", 1) for line in _text(root / "proc/meminfo").splitlines() if ":" in line)
    if {"MemTotal", "MemAvailable"} <= set(figures):
        total, free = (int(figures[name].split()[0]) for name in ("MemTotal", "MemAvailable"))
        if free < MEMORY_SHARE * total:
            yield Finding("computer.memory_low", "", f"{free // 1024} of {total // 1024} MB free")


def _load(root: Path) -> Iterable[Finding]:
    parts = _text(root / "proc/loadavg").split()
    cores = os.cpu_count() or 1
    if parts and float(parts[0]) > LOAD_PER_CORE * cores:
        yield Finding("computer.overloaded", "", f"load {parts[0]} on {cores} cores")


def _disk(disk: os.statvfs_result) -> Iterable[Finding]:
    free, total = disk.f_bavail * disk.f_frsize, disk.f_blocks * disk.f_frsize
    if disk.f_flag & os.ST_RDONLY:
        yield Finding("storage.read_only", "", "mounted read-only")
    elif free < min(DISK_BYTES, DISK_SHARE * total):
        yield Finding("storage.disk_low", "", f"{free // 1_000_000} of {total // 1_000_000} MB free")


def _board(root: Path, *, own_watchdog: bool) -> Iterable[Finding]:
    """What a board in the field needs and a desk computer does not."""
    if not any((root / "sys/class/rtc").glob("rtc*")):
        yield Finding("board.no_clock", "", "no /dev/rtc")
    if own_watchdog:
        return
    watchdog = root / "sys/class/watchdog/watchdog0"
    timeout = _text(watchdog / "timeout")
    if _text(watchdog / "state") != "active":
        yield Finding("board.watchdog_off", "", "not active")
    elif timeout.isdecimal() and int(timeout) > WATCHDOG_MAX_S:
        yield Finding("board.watchdog_off", "", f"time-out {timeout} s, the hardware counts to {WATCHDOG_MAX_S} s")
