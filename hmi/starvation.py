"""How long this thread could have run but was not let: the fault of the computer's other work, not of a page."""

import os
from pathlib import Path

SCHEDSTAT = Path("/proc/thread-self/schedstat")
"""Time on the processor, time waiting for it (both ns), and turns, as the kernel's scheduler counts them."""
_LONG = 64


class Starvation:
    """Reads what Linux knows of the thread that made it; 0 where the kernel does not tell."""

    def __init__(self, path: Path = SCHEDSTAT) -> None:
        try:
            self._file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            self._file = -1

    def seconds(self) -> float:
        """Return how long the thread has waited for a processor so far, s."""
        if self._file < 0:
            return 0.0
        parts = os.pread(self._file, _LONG, 0).split()
        return int(parts[1]) * 1e-9 if len(parts) == 3 else 0.0

    def close(self) -> None:
        """Let go of the file."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
