"""A bare MQTT client: for what the SDK would take minutes over, or would never do."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from simulator.hub.messages import Access
from simulator.hub.mqtt import Connack, Connect, Packet, Stream, encode
from tests.emulators.hub import client_context
from tests.emulators.tokens import FAR_S, sas_token


def token(access: Access, expires_s: int = FAR_S, resource: str = "") -> str:
    """Return a shared access signature of a device."""
    key = access.connection_string.partition("SharedAccessKey=")[2]
    return sas_token(key, resource or f"{access.host}/devices/{access.id}", expires_s)


class RawClient:
    """Sends and receives packets."""

    def __init__(self, access: Access, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.access = access
        self._reader = reader
        self._writer = writer
        self._stream = Stream()
        self._packets: list[Packet] = []

    def send(self, *packets: Packet) -> None:
        """Send packets in one piece."""
        self._writer.write(b"".join(map(encode, packets)))

    def write(self, data: bytes) -> None:
        """Send bytes."""
        self._writer.write(data)

    async def receive(self, timeout_s: float = 5.0) -> Packet | None:
        """Return the next packet, None at the end of the connection."""
        while not self._packets:
            try:
                data = await asyncio.wait_for(self._reader.read(65536), timeout_s)
            except ConnectionError:
                return None
            if not data:
                return None
            self._packets.extend(self._stream.feed(data))
        return self._packets.pop(0)

    async def connect(
        self, password: str = "", *, clean_session: bool = False, keep_alive_s: int = 30
    ) -> Packet | None:
        """Introduce the device and return the answer."""
        self.introduce(password, clean_session=clean_session, keep_alive_s=keep_alive_s)
        return await self.receive()

    def introduce(self, password: str = "", *, clean_session: bool = False, keep_alive_s: int = 30) -> None:
        """Introduce the device without waiting for the answer."""
        user = f"{self.access.host}/{self.access.id}/?api-version=2019-10-01"
        self.send(Connect(self.access.id, user, password or token(self.access), keep_alive_s, clean_session))


@asynccontextmanager
async def opened(access: Access) -> AsyncGenerator[RawClient]:
    """Open a TLS connection for a device and close it at the end."""
    reader, writer = await asyncio.open_connection(access.host, 8883, ssl=client_context(access))
    try:
        yield RawClient(access, reader, writer)
    finally:
        writer.transport.abort()


@asynccontextmanager
async def introduced(access: Access, *, clean_session: bool = False) -> AsyncGenerator[RawClient]:
    """Connect a device."""
    async with opened(access) as client:
        answer = await client.connect(clean_session=clean_session)
        if not isinstance(answer, Connack) or answer.code:
            raise ConnectionRefusedError(str(answer))
        yield client


async def barrier(access: Access) -> None:
    """Return when the hub has worked on all it got before: another device has been served by then."""
    async with introduced(access):
        return
