"""Holds the first connection back while the clock is not set: it would fail for certain (certificates, tokens)."""

import asyncio
import ctypes
import logging
from collections.abc import Callable

_LOG = logging.getLogger("ballast.cloud.timegate")

STA_UNSYNC = 0x40
"""linux/timex.h: the kernel's clock is not synchronised."""
TIME_ERROR = 5
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


def synchronised() -> bool:
    """Tell whether the kernel says that some daemon keeps the clock; true as well where it cannot be asked."""
    try:
        adjtimex = ctypes.CDLL(None, use_errno=True).adjtimex
    except (OSError, AttributeError):
        return True
    asked = _Timex()
    state = int(adjtimex(ctypes.byref(asked)))
    return state < 0 or (state != TIME_ERROR and not asked.status & STA_UNSYNC)


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
