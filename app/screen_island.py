"""What the event log knows of tests of the island, for the screen."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from app.history_read import HistoryError, HistoryFolder
from control.backup.causes import CAUSES
from control.record import EventKind


class IslandOfAppliance:
    """`hmi.ports.island.IslandPort` of a running unit."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._tasks: set[asyncio.Task[None]] = set()

    def last_test(self, tell: Callable[[float], None]) -> None:
        """Read the event log on a thread and tell the screen on the loop."""
        task = asyncio.get_running_loop().create_task(self._tell(tell))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell(self, tell: Callable[[float], None]) -> None:
        tell(await asyncio.to_thread(last_test_utc, self._data))


def last_test_utc(data: Path) -> float:
    """Return when a test of the island began last; 0 when the log tells of none."""
    try:
        folder = HistoryFolder(data)
    except HistoryError:
        return 0.0
    tests = folder.events(kinds=(EventKind.GRID_FORMING.value,), text=CAUSES["test"])
    return max((entry.at_utc for entry in tests), default=0.0)
