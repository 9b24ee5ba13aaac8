"""The only place that asks for the time."""

import time

from control.readings import Instant


def monotonic_s() -> float:
    """Return seconds on the clock of `Instant.at_s`; the asyncio loop uses the same one."""
    return time.monotonic()


def utc_s() -> float:
    """Return wall-clock seconds since 1970 in UTC; may jump."""
    return time.time()  # noqa: TID251 - the one allowed place


def now() -> Instant:
    """Return this moment on both clocks."""
    return Instant(at_s=monotonic_s(), at_utc=utc_s())
