"""Sends what waits in the outbox: one message at a time, in order, events first, a backlog gently (TEL-02)."""

import asyncio
import contextlib
import gzip
from collections.abc import Callable

from cloud.messages import VERSION, envelope
from cloud.outbox import Batch
from cloud.store import Store
from cloud.transport import HubMessage, HubSession

LOOK_S = 5.0
DEVICE_ID_PART = 80
"""A message id has at most 128 characters."""


class Pump:
    """Moves messages from the outbox to the hub; the hub has a message before the outbox forgets it."""

    def __init__(
        self,
        store: Store,
        site_id: str,
        *,
        backlog_per_s: float,
        compress: bool,
        uniform: Callable[[float, float], float],
    ) -> None:
        self.sent = 0
        self._store, self._site_id, self._compress = store, site_id, compress
        self._pause_s, self._uniform = 1.0 / backlog_per_s, uniform

    async def run(self, session: HubSession, device_id: str) -> None:
        """Send until the connection fails. Raises `HubError`."""
        while True:
            self._store.changed.clear()
            batch, backlog = await self._store.claim()
            if batch is None:
                await self._more()
                continue
            await session.send(self._message(batch, device_id))
            await self._store.confirm(batch)
            self.sent += 1
            if backlog:  # a fleet that comes back together must not flood the hub
                await asyncio.sleep(self._pause_s * self._uniform(0.7, 1.3))

    async def _more(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LOOK_S):  # `wait_for` of Python 3.11 can lose a cancellation
                await self._store.changed.wait()

    def _message(self, batch: Batch, device_id: str) -> HubMessage:
        body = envelope(batch.kind, device_id, self._site_id, batch.bodies)
        properties = {"type": batch.kind, "schema": VERSION, "count": str(len(batch.bodies))}
        message_id = f"{device_id[:DEVICE_ID_PART]}-{batch.mark}"
        if self._compress:  # routes of the hub cannot look into it
            return HubMessage(message_id, gzip.compress(body, mtime=0), properties, "gzip")
        return HubMessage(message_id, body, properties)
