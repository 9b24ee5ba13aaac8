"""Whether the clock is synchronised, asked of the kernel: works with chrony and timesyncd alike, needs no rights.

See adjtimex(2). The kernel marks the clock unsynchronised at the start and again when nobody has disciplined it for
so long that the estimated worst error passed 16 s.
"""

import ctypes
import os
from collections.abc import Callable
from dataclasses import dataclass

STA_UNSYNC = 0x0040
TIME_ERROR = 5
STATES = {0: "ok", 1: "insert leap second", 2: "delete leap second", 3: "leap second in progress",
          4: "leap second has occurred", TIME_ERROR: "not synchronised"}  # fmt: skip


class ClockError(Exception):
    """The kernel does not tell."""


class Timex(ctypes.Structure):
    """`struct timex` of the kernel's ABI; `long` is as wide as a pointer on every Linux."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("constant", ctypes.c_long),
        ("precision", ctypes.c_long),
        ("tolerance", ctypes.c_long),
        ("time_s", ctypes.c_long),
        ("time_us", ctypes.c_long),
        ("tick", ctypes.c_long),
        ("ppsfreq", ctypes.c_long),
        ("jitter", ctypes.c_long),
        ("shift", ctypes.c_int),
        ("stabil", ctypes.c_long),
        ("jitcnt", ctypes.c_long),
        ("calcnt", ctypes.c_long),
        ("errcnt", ctypes.c_long),
        ("stbcnt", ctypes.c_long),
        ("tai", ctypes.c_int),
        ("reserved", ctypes.c_int * 11),
    )


@dataclass(frozen=True)
class ClockState:
    """State of the system clock."""

    synchronised: bool
    estimated_error_s: float
    """What the daemon that disciplines the clock believes; without one this number means nothing."""
    max_error_s: float
    """Worst case, grows by 500 us/s while nobody disciplines the clock."""
    state: str
    """The kernel's own word."""


def ask_kernel(question: Timex) -> int:
    """Fill the structure in and return the clock's state (adjtimex(2); `modes` 0 changes nothing).

    Raises:
        OSError: the call failed.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "adjtimex"):
        raise OSError("the C library has no adjtimex")
    answer = int(libc.adjtimex(ctypes.byref(question)))
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer


def clock_state(ask: Callable[[Timex], int] = ask_kernel) -> ClockState:
    """Return the state of the system clock.

    Args:
        ask: Fills a `Timex` in and returns the state; another one for tests.

    Raises:
        ClockError: the kernel does not tell, with the cause.
    """
    question = Timex()
    question.modes = 0
    try:
        answer = ask(question)
    except OSError as error:
        raise ClockError(f"clock state not available: {error.strerror or error}") from error
    return ClockState(
        synchronised=answer != TIME_ERROR and not question.status & STA_UNSYNC,
        estimated_error_s=question.esterror / 1e6,
        max_error_s=question.maxerror / 1e6,
        state=STATES.get(answer, f"unknown state {answer}"),
    )
