"""What the screen shows of identity, first boot, cloud and updates, gathered in a thread (BOOT-01, CLD-01, OTA-01)."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app import clock
from app.first_boot_status import STATUS, first_boot, updates
from app.screen_system import addresses_now, device_tree
from app.version import version
from hmi.ports.connection import Cloud, ConnectionFacts

if TYPE_CHECKING:
    from cloud.status import CloudStatus


class ScreenConnection:
    """Implements `hmi.ports.connection.ConnectionPort`, with a controller or without."""

    def __init__(
        self, data: Path, cloud: "Callable[[], CloudStatus | None]" = lambda: None, root: Path = Path("/")
    ) -> None:
        """Prepare.

        Args:
            data: The data folder.
            cloud: The newest picture of the cloud edge; None: there is none.
            root: Where the file system of the computer begins.
        """
        self._data, self._cloud, self._root = data, cloud, root
        self._asking: set[asyncio.Task[None]] = set()

    def facts(self, done: Callable[[ConnectionFacts], None]) -> None:
        """Gather the facts off the loop and hand them over on it; nothing new is begun while the last is under way."""
        if self._asking:
            return
        task = asyncio.ensure_future(self._gather(done))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _gather(self, done: Callable[[ConnectionFacts], None]) -> None:
        done(await asyncio.to_thread(self.now))

    def now(self) -> ConnectionFacts:
        """Return the facts; blocks."""
        status = self._cloud()
        return ConnectionFacts(
            version=version(),
            serial=device_tree(self._root, "serial-number"),
            model=device_tree(self._root, "model"),
            addresses=tuple(addresses_now()),
            first_boot=first_boot(self._root / STATUS, clock.monotonic_s),
            cloud=None if status is None else _cloud(status),
            update=updates(self._data),
        )


def _cloud(status: "CloudStatus") -> Cloud:
    return Cloud(
        host=status.host,
        device_id=status.device_id,
        connected=status.connected,
        since_utc=status.since_utc,
        attempts=status.attempts,
        next_try_s=max(status.next_s - clock.monotonic_s(), 0.0) if status.next_s else 0.0,
        last_error=status.last_error,
        refused=status.refused,
        waiting=status.waiting_events + status.waiting_spots,
        oldest_utc=status.oldest_utc,
        sent=status.sent,
        dropped=status.dropped,
        fault=status.fault,
        site_problem=status.site_problem,
    )
