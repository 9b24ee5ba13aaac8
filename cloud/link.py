"""Keeps a connection: one fresh session at a time, back-off with jitter between them, and never an end (CLD-01)."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import msgspec

from cloud.backoff import Backoff
from cloud.identity import Identity, IdentityError
from cloud.status import CloudStatus
from cloud.transport import HubError, HubRefusedError, HubSession, Json
from control.readings import Instant

_LOG = logging.getLogger("ballast.cloud.link")

ERROR_SHOWN = 300
AGAIN_S = 6.0

Work = Callable[[HubSession, Identity], Coroutine[Any, Any, None]]
"""What is done over a connection, until it fails; several run side by side."""


class Link:
    """The supervisor of connections. It runs on the loop of the cloud edge."""

    def __init__(
        self,
        identify: Callable[[], Identity],
        factory: Callable[[Identity], HubSession],
        works: tuple[Work, ...],
        clock: Callable[[], Instant],
        backoff: Backoff,
        judged: Callable[[bool], None] = lambda _: None,
    ) -> None:
        """Prepare.

        Args:
            identify: Reads who we are, anew for every connection; blocks. Raises `IdentityError`.
            factory: Makes a session that is not connected yet.
            works: What is done over a connection.
            clock: Both clocks.
            backoff: How long to wait between two attempts.
            judged: Told whether the hub refused who we are, or let us in; blocks. Raises `IdentityError`, `OSError`.
        """
        self.status = CloudStatus()
        """The part of it that is the connection's."""
        self.changed: Callable[[], None] = lambda: None
        self._identify, self._factory, self._works = identify, factory, works
        self._clock, self._backoff, self._judged = clock, backoff, judged
        self._session: HubSession | None = None
        self._was_up = False

    async def run(self) -> None:
        """Connect again and again; ends by being cancelled only."""
        while True:
            began_s, refused, self._was_up = self._clock().at_s, False, False
            try:
                identity = await asyncio.to_thread(self._identify)
                await self._connection(identity)
            except (HubError, IdentityError) as error:
                refused = isinstance(error, HubRefusedError | IdentityError)
                self._down(str(error), refused=refused)
                if isinstance(error, HubRefusedError):
                    await self._judge(refused=True)
            except Exception as error:  # noqa: BLE001 - whatever it was, the next connection may work
                _LOG.exception("connection failed in a way nobody thought of")
                self._down(f"{type(error).__name__}: {error}", refused=False)
            up_s = self._clock().at_s - began_s if self._was_up else 0.0
            wait_s = self._backoff.next_s(up_s=up_s, refused=refused)
            _LOG.info("next connection", extra={"wait_s": round(wait_s, 1), "failures": self._backoff.failures})
            self._set(next_s=self._clock().at_s + wait_s)
            await asyncio.sleep(wait_s)

    async def upload_ticket(self, blob_name: str) -> Json:
        """Ask where a file may be uploaded to. Raises `HubError`."""
        return await self._connected().upload_ticket(blob_name)

    async def upload_done(self, correlation_id: str, *, success: bool, status: int, text: str) -> None:
        """Tell what became of the upload. Raises `HubError`."""
        await self._connected().upload_done(correlation_id, success=success, status=status, text=text)

    def session(self) -> HubSession:
        """Return the connection. Raises `HubError` when there is none."""
        return self._connected()

    async def _judge(self, *, refused: bool) -> None:
        try:
            await asyncio.to_thread(self._judged, refused)
        except (IdentityError, OSError) as error:  # the bootstrapper then asks later for a new identity
            _LOG.warning("refusals cannot be counted", extra={"error": str(error)})

    def _connected(self) -> HubSession:
        if self._session is None:
            raise HubError("there is no connection to the hub")
        return self._session

    async def _connection(self, identity: Identity) -> None:
        """Make one connection and use it until it fails."""
        self._set(host=identity.host, device_id=identity.device_id, attempts=self.status.attempts + 1, next_s=0.0)
        session = self._factory(identity)
        self._session = session  # a command may come while the rest is still being subscribed; it is answered
        try:
            await session.connect()
            self._was_up = True
            self._up()
            await self._judge(refused=False)
            await self._work(session, identity)
        finally:
            self._session = None
            await session.close()

    async def _work(self, session: HubSession, identity: Identity) -> None:
        """Do everything side by side; the first that ends, ends the connection."""
        running: list[asyncio.Task[Any]] = [asyncio.create_task(session.lost.wait(), name="cloud-lost")]
        running += [asyncio.create_task(work(session, identity), name="cloud-work") for work in self._works]
        try:
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await ended(running)
        for task in done:
            error = task.exception()
            if error is not None:
                raise error
        raise HubError("the connection was lost")

    def _up(self) -> None:
        now = self._clock()
        _LOG.info("connected", extra={"host": self.status.host, "device": self.status.device_id})
        self._set(connected=True, since_utc=now.at_utc, since_s=now.at_s, last_error="", refused=False)

    def _down(self, error: str, *, refused: bool) -> None:
        words = error[:ERROR_SHOWN]
        now = self._clock()
        if self.status.connected or self.status.last_error != words:
            _LOG.warning("not connected", extra={"error": words, "refused": refused})
        if self.status.connected or not self.status.since_s:
            self._set(connected=False, since_utc=now.at_utc, since_s=now.at_s)
        self._set(last_error=words, refused=refused)

    def _set(self, **changes: Any) -> None:
        self.status = msgspec.structs.replace(self.status, **changes)
        self.changed()


async def ended(tasks: Sequence[asyncio.Task[Any]]) -> None:
    """Cancel tasks and wait for their end; asked again, because a cancellation can be lost inside a library."""
    pending = set(tasks)
    while pending:
        for task in pending:
            task.cancel()
        _, pending = await asyncio.wait(pending, timeout=AGAIN_S)
