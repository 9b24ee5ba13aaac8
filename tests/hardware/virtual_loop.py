"""An event loop whose clock jumps to the next timer as soon as no socket has anything to say.

Real sockets and pseudo-terminals of this process work on it, and a minute passes in a second. How many times a device
was polled in so many deadlines is then a count, not a measurement of this computer.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any

GRACE_S = 0.001
"""A pseudo-terminal hands its bytes on a moment later; nothing is taken for silent before this real time."""
BEGIN_S = 1000.0
TURN_S = 20e-6
"""What one turn of the loop takes: time never stands still, as on a real computer."""


class _Selector(selectors.DefaultSelector):
    def __init__(self) -> None:
        super().__init__()
        self.jump: Callable[[float], None] = lambda _seconds: None

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.jump(TURN_S)
        ready = super().select(0)
        if ready or (timeout is not None and timeout <= 0):
            return ready
        ready = super().select(GRACE_S if timeout is not None else 1.0)
        if not ready and timeout is not None:
            self.jump(timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop with a clock of its own."""

    def __init__(self) -> None:
        selector = _Selector()
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
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        runner.run(story())
