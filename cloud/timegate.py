"""Holds the first connection back while the clock is not set: it would fail for certain (certificates, tokens)."""

import asyncio
import ctypes
import logging
from collections.abc import Callable
from pathlib import Path

_LOG = logging.getLogger("ballast.cloud.timegate")

STA_UNSYNC = 0x40
"""linux/timex.h: the kernel's clock is not synchronised."""
TIME_ERROR = 5
TIMESYNCD = Path("/run/systemd/timesync")
"""systemd-timesyncd(8): there while it runs; `synchronized` in it once it has set the clock."""
LOOK_EVERY_S = 1.0


class _Timex(ctypes.Structure):
    """The begin of `struct timex`, adjtimex(2); the rest is room for what the kernel writes."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("_rest", ctypes.c_char * 256),
    )


def _adjtimex(asked: _Timex) -> int:
    """Ask the kernel; negative where it may not be asked."""
    try:
        adjtimex = ctypes.CDLL(None, use_errno=True).adjtimex
    except (OSError, AttributeError):
        return -1
    return int(adjtimex(ctypes.byref(asked)))


def synchronised(timesyncd: Path = TIMESYNCD, ask: Callable[[_Timex], int] = _adjtimex) -> bool:
    """Tell whether the kernel says that some daemon keeps the clock.

    Where the kernel may not be asked (`ProtectClock=` of the service forbids the question with the answer) timesyncd
    tells, if it runs; with another daemon nobody does, and the clock is taken for right.
    """
    asked = _Timex()
    state = ask(asked)
    if state >= 0:
        return state != TIME_ERROR and not asked.status & STA_UNSYNC
    return not timesyncd.is_dir() or (timesyncd / "synchronized").exists()


async def clock_set(longest_s: float, clock: Callable[[], float], is_set: Callable[[], bool] = synchronised) -> bool:
    """Wait until the clock is set, at most so long; tell whether it is. Afterwards the connection is tried anyway."""
    until_s = clock() + longest_s
    while not is_set():
        if clock() >= until_s:
            if longest_s:
                _LOG.warning("the clock is not set; connecting all the same", extra={"after_s": longest_s})
            return False
        await asyncio.sleep(min(LOOK_EVERY_S, max(until_s - clock(), 0.01)))
    return True
