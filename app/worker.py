"""A thread with a bounded queue for everything that may block: disk never waits on the control loop."""

import logging
import queue
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

_LOG = logging.getLogger("ballast.worker")


class Worker(Generic[T]):
    """Hands items to `handle` on its own thread, in order; a full queue drops the newest item and counts it.

    An exception of `handle` is kept in `fault` (in words, for an alarm) until an item succeeds again.
    """

    def __init__(self, name: str, handle: Callable[[T], None], *, depth: int = 1000) -> None:
        self.name = name
        self.fault = ""
        self.dropped = 0
        self._handle = handle
        self._queue: queue.Queue[T | None] = queue.Queue(depth)
        self._thread = threading.Thread(target=self._work, name=f"ballast-{name}", daemon=True)
        self._thread.start()

    @property
    def depth(self) -> int:
        """Items that wait now."""
        return self._queue.qsize()

    def put(self, item: T) -> bool:
        """Queue an item; False when it was dropped because the queue is full."""
        try:
            self._queue.put_nowait(item)
        except queue.Full:
            self.dropped += 1
            self.fault = f"{self.name} cannot keep up: {self.dropped} items dropped"
            return False
        return True

    def close(self, timeout_s: float = 5.0) -> bool:
        """Finish what is queued and end the thread; False when it did not end in time."""
        self._queue.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (item := self._queue.get()) is not None:
            try:
                self._handle(item)
            except Exception as error:  # noqa: BLE001 - a disk fault is an alarm, never the end of the thread
                fault = f"{type(error).__name__}: {error}"
                if fault != self.fault:
                    _LOG.warning("worker failed", extra={"worker": self.name, "error": fault})
                self.fault = fault
            else:
                self.fault = ""
