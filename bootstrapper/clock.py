"""The only place of the bootstrapper that asks for the time or waits."""

import threading
import time
from typing import Protocol


class Stopped(Exception):  # noqa: N818 - not an error: the program is asked to end
    """The program is to end; what goes on is in the journal and continues at the next start."""


class Clock(Protocol):
    """Time as the update machine needs it."""

    def utc_s(self) -> float:
        """Seconds since 1970 in UTC; may jump."""
        ...

    def monotonic_s(self) -> float:
        """Seconds on a clock that never jumps."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait.

        Raises:
            Stopped: The program is to end.
        """
        ...


class SystemClock:
    """The computer's clocks."""

    def __init__(self, stop: threading.Event | None = None) -> None:
        self._stop = stop or threading.Event()

    def utc_s(self) -> float:
        """Seconds since 1970 in UTC; may jump."""
        return time.time()  # noqa: TID251 - the one allowed place of this program, which cannot import app.clock

    def monotonic_s(self) -> float:
        """Seconds on a clock that never jumps."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait, or end at once when the program is to end."""
        if self._stop.wait(seconds):
            raise Stopped
