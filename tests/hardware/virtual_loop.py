"""An event loop whose clock jumps to the next timer as soon as no socket has anything to say.

Real sockets and pseudo-terminals of this process work on it, and a minute passes in a second. How many times a device
was polled in so many deadlines is then a count, not a measurement of this computer. A pseudo-terminal hands its bytes
on when the kernel finds the time: while some are on their way, the clock stands.
"""

import asyncio
import os
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, Self

GRACE_S = 0.001
"""Nothing is taken for silent before this real time."""
ON_THE_WAY_S = 1.0
"""Bytes of a pseudo-terminal nobody has read after this real time have been thrown away."""
BEGIN_S = 1000.0
TURN_S = 20e-6
"""What one turn of the loop takes: time never stands still, as on a real computer."""


class _Terminals:
    """Counts the bytes that were written to any pseudo-terminal of this process and not yet read."""

    def __init__(self) -> None:
        self.on_the_way = 0
        self._write, self._read = os.write, os.read

    def __enter__(self) -> Self:
        os.write, os.read = self.write, self.read
        return self

    def __exit__(self, *_: object) -> None:
        os.write, os.read = self._write, self._read

    def write(self, fd: int, data: bytes) -> int:
        """Write and count."""
        count = self._write(fd, data)
        self.on_the_way += count if os.isatty(fd) else 0
        return count

    def read(self, fd: int, length: int) -> bytes:
        """Read and count."""
        data = self._read(fd, length)
        self.on_the_way -= len(data) if os.isatty(fd) else 0
        return data


class _Selector(selectors.DefaultSelector):
    def __init__(self, terminals: _Terminals) -> None:
        super().__init__()
        self.jump: Callable[[float], None] = lambda _seconds: None
        self._terminals = terminals

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.jump(TURN_S)
        ready = super().select(0)
        if ready or (timeout is not None and timeout <= 0):
            return ready
        if self._terminals.on_the_way > 0:
            ready = super().select(ON_THE_WAY_S)
            if ready:
                return ready
            self._terminals.on_the_way = 0
        ready = super().select(GRACE_S if timeout is not None else 1.0)
        if not ready and timeout is not None:
            self.jump(timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop with a clock of its own."""

    def __init__(self, terminals: _Terminals) -> None:
        selector = _Selector(terminals)
        self._virtual_s = BEGIN_S
        selector.jump = self._jump
        super().__init__(selector)

    def time(self) -> float:
        """Return virtual seconds."""
        return self._virtual_s

    def _jump(self, seconds: float) -> None:
        self._virtual_s += seconds


def run_virtual(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a test's story on a loop of its own."""
    with _Terminals() as terminals, asyncio.Runner(loop_factory=lambda: VirtualLoop(terminals)) as runner:
        runner.run(story())
