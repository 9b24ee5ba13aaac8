"""The only place that asks for the time."""

import time

from control.readings import Instant

_shift_s = 0.0


def shift(seconds: float) -> None:
    """Let the wall clock of this process read so much later; for pictures that must show the afternoon at any hour."""
    global _shift_s  # noqa: PLW0603 - there is one wall clock
    _shift_s = seconds


def jump(seconds: float) -> None:
    """Set the wall clock of this process so much later than it reads now; a fault on command."""
    shift(_shift_s + seconds)


def monotonic_s() -> float:
    """Return seconds on the clock of `Instant.at_s`; the asyncio loop uses the same one."""
    return time.monotonic()


def utc_s() -> float:
    """Return wall-clock seconds since 1970 in UTC; may jump."""
    return time.time() + _shift_s  # noqa: TID251 - the one allowed place


def now() -> Instant:
    """Return this moment on both clocks."""
    return Instant(at_s=monotonic_s(), at_utc=utc_s())
