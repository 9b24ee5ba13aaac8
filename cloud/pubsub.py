"""Cluster events mirrored to Azure Web PubSub (CLU-06): for who watches. No unit may act on what comes from here.

Azure's client in its reliable protocol takes up a cut connection within 30 s without losing a message. Beyond that, and
whenever it gives up, it is replaced by a fresh one with a fresh address. What cannot be sent waits in a queue of fixed
length; the oldest goes first when it is full, and is counted.
"""

import asyncio
import contextlib
import logging
import random
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import msgspec

START_S = 15.0
ACK_S = 5.0
PROBE_S = 30.0
"""Without anything to send, the connection is asked this often whether it lives."""
SILENT_S = 45.0
"""Nothing acknowledged for this long: the connection is given up. Longer than the SDK's own 30 s of recovery."""
RETRY_S = 0.5
FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 60.0
REMEMBERED = 500
"""Ids of received events that are remembered, to hand over each once."""

Url = Callable[[], Awaitable[str]]
"""Gives a client address with its token, from whoever holds the access key; the unit never does."""
Received = Callable[[dict[str, Any]], None]


class PubSubStatus(msgspec.Struct, frozen=True):
    """How the mirror does."""

    connected: bool
    waiting: int
    dropped: int
    """Events that found the queue full, since the start."""
    connections: int
    """How often a fresh connection was made."""
    fault: str
    """Why there is no connection; empty when there is one."""


class ClusterEvents:
    """Sends and receives the events of a cluster; all of it on one loop, nothing of it waits for the network."""

    def __init__(self, unit: str, group: str, url: Url, received: Received, *, depth: int = 200) -> None:
        """Make it; `run` connects.

        Args:
            unit: Id of this unit, the first part of each event's id.
            group: Group of the cluster.
            url: Gives the address; asked for each fresh connection.
            received: Told of each event of another unit, once; must not block.
            depth: Events that wait at most.
        """
        self._unit = unit
        self._group = group
        self._url = url
        self._received = received
        self._depth = depth
        self._waiting: deque[dict[str, Any]] = deque()
        self._something = asyncio.Event()
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._run = f"{random.getrandbits(32):08x}"
        self._number = 0
        self._dropped = 0
        self._connections = 0
        self._connected = False
        self._fault = "not connected yet"

    @property
    def status(self) -> PubSubStatus:
        """How the mirror does."""
        return PubSubStatus(self._connected, len(self._waiting), self._dropped, self._connections, self._fault)

    def publish(self, event: Mapping[str, Any]) -> None:
        """Queue an event; returns at once. With a full queue the oldest one is dropped and counted."""
        if len(self._waiting) >= self._depth:
            self._waiting.popleft()
            self._dropped += 1
        self._number += 1
        self._waiting.append({"id": f"{self._unit}-{self._run}-{self._number}", "event": dict(event)})
        self._something.set()

    async def run(self) -> None:
        """Stay connected until cancelled, whatever happens."""
        failures = 0
        while True:
            before = self._connections
            try:
                await self._connection()
            except Exception as error:  # noqa: BLE001 - the SDK raises many; its texts hold the token
                self._fault = f"{type(error).__name__}" + (
                    f", {type(error.__cause__).__name__}" if error.__cause__ else ""
                )
            finally:
                self._connected = False
            _stop_if_cancelled()
            failures = 1 if self._connections > before else failures + 1
            longest = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** min(failures - 1, 10))
            await asyncio.sleep(random.uniform(0.0, longest))  # noqa: S311 - not a secret

    async def _connection(self) -> None:
        """One fresh connection from its address to its end."""
        client, stopped = await self._client()
        try:
            await client.open()
            await client.join_group(self._group)
            self._connections += 1
            self._connected, self._fault = True, ""
            await self._pump(client, stopped)
        finally:
            with contextlib.suppress(Exception):  # it is thrown away
                await asyncio.wait_for(client.close(), START_S)

    async def _client(self) -> tuple[Any, asyncio.Event]:
        # Its lines about a refused connection hold the address with the token.
        logging.getLogger("azure.messaging.webpubsubclient").setLevel(logging.CRITICAL)
        address = await asyncio.wait_for(self._url(), START_S)
        module = await asyncio.to_thread(_sdk)
        client = module.WebPubSubClient(
            address,
            ack_timeout=ACK_S,
            start_timeout=START_S,
            message_retry_total=0,
            reconnect_retry_total=0,  # its own reconnect would go on with the old address
            auto_rejoin_groups=False,
        )
        stopped = asyncio.Event()

        async def has_stopped() -> None:
            stopped.set()
            self._something.set()

        async def has_message(message: Any) -> None:
            self.take(message.data)

        await client.subscribe("stopped", has_stopped)
        await client.subscribe("group-message", has_message)
        return client, stopped

    async def _pump(self, client: Any, stopped: asyncio.Event) -> None:
        """Send what waits, one after another, each until it is acknowledged; ask now and then when nothing does.

        Raises:
            ConnectionError: Nothing was acknowledged for too long.
        """
        loop = asyncio.get_running_loop()
        heard_s = loop.time()
        while not stopped.is_set():
            _stop_if_cancelled()
            if not self._waiting:
                self._something.clear()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._something.wait(), PROBE_S)
                    continue
            done = await self._acknowledged(client)
            self._connected = done
            if done:
                heard_s = loop.time()
            elif loop.time() - heard_s > SILENT_S:
                raise ConnectionError("nothing was acknowledged")
            else:
                await asyncio.sleep(RETRY_S)

    async def _acknowledged(self, client: Any) -> bool:
        """Send the oldest event, or join the group once more as a question; False when it was not acknowledged."""
        event = self._waiting[0] if self._waiting else None
        try:
            if event is None:
                await client.join_group(self._group)
            else:
                await client.send_to_group(self._group, event, "json", no_echo=True)
        except Exception:  # noqa: BLE001 - cut, being taken up again, or refused: the caller counts the time
            return False
        if event is not None and self._waiting and self._waiting[0] is event:  # not dropped meanwhile
            self._waiting.popleft()
        return True

    def take(self, data: object) -> None:
        """Hand over an event of another unit, once; what is none of ours is not."""
        if not isinstance(data, dict):
            return
        message = cast("dict[str, Any]", data)
        number, event = message.get("id"), message.get("event")
        if not isinstance(number, str) or not isinstance(event, dict) or number in self._seen:
            return
        self._seen[number] = None
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        self._received(cast("dict[str, Any]", event))


def _stop_if_cancelled() -> None:
    """End what was cancelled: `asyncio.wait_for` before Python 3.12 loses a cancellation that comes with its result.

    Raises:
        CancelledError: The task was cancelled.
    """
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


def _sdk() -> Any:
    from azure.messaging.webpubsubclient import aio  # noqa: PLC0415 - only for who mirrors

    return aio
