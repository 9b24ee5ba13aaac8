"""A progress bar on a terminal; silent elsewhere."""

import sys
import time


class Bar:
    """One line on stderr that is written over and over."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._live = sys.stderr.isatty()
        self._start = time.monotonic()

    def __call__(self, share: float, note: str = "") -> None:
        """Show the share that is done, 0 to 1, and a word about it."""
        if not self._live:
            return
        done = round(30 * share)
        left_s = (time.monotonic() - self._start) * (1.0 - share) / share if share > 0.02 else 0.0
        left = f"{left_s:4.0f} s left" if left_s else " " * 11
        sys.stderr.write(f"\r{self._name} [{'█' * done}{'·' * (30 - done)}] {100 * share:3.0f} % {left} {note}\033[K")
        sys.stderr.flush()

    def end(self) -> None:
        """Remove the bar."""
        if self._live:
            sys.stderr.write("\r\033[K")
