"""Listening sockets with TLS that can be told to stall, and MQTT directly on them (port 8883)."""

import asyncio
import logging
import socket
import ssl
from collections.abc import Callable

from simulator.hub.hub import Hub
from simulator.hub.session import Session

log = logging.getLogger(__name__)

HANDSHAKE_S = 30.0
_BACKLOG = 100


def bound(host: str, port: int) -> socket.socket:
    """Return a listening socket.

    Raises:
        OSError: The port is taken, or this user may not listen on it.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.settimeout(0.0)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def certificate_of(transport: asyncio.BaseTransport | None) -> bytes:
    """Return the client's certificate (DER), empty without one."""
    tls = transport.get_extra_info("ssl_object") if transport is not None else None
    if isinstance(tls, ssl.SSLObject | ssl.SSLSocket):
        return tls.getpeercert(binary_form=True) or b""
    return b""


class Acceptor:
    """Accepts connections of one listening socket and does TLS before it hands them on."""

    def __init__(self, hub: Hub, listener: socket.socket, protocol: Callable[[], asyncio.Protocol]) -> None:
        self._hub = hub
        self._listener = listener
        self._protocol = protocol
        self._stalled: list[socket.socket] = []
        self._handshakes: set[asyncio.Task[None]] = set()
        self._task = asyncio.get_running_loop().create_task(self._accept())

    async def _accept(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            connection, _ = await loop.sock_accept(self._listener)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._hub.faults.stalled_tls:
                self._stalled.append(connection)
                continue
            self._release()
            task = loop.create_task(self._shake_hands(connection))
            self._handshakes.add(task)
            task.add_done_callback(self._handshakes.discard)

    async def _shake_hands(self, connection: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        try:
            await loop.connect_accepted_socket(
                self._protocol, connection, ssl=self._hub.tls, ssl_handshake_timeout=HANDSHAKE_S
            )
        except (OSError, ssl.SSLError, TimeoutError) as error:
            log.info("no TLS with a client: %s", error)
            connection.close()

    def _release(self) -> None:
        while self._stalled:
            self._stalled.pop().close()

    async def close(self) -> None:
        """Accept nothing more."""
        tasks = (self._task, *self._handshakes)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._release()
        self._listener.close()


class MqttProtocol(asyncio.Protocol):
    """MQTT on a stream."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._transport: asyncio.Transport | None = None
        self._session: Session | None = None
        self.certificate_der = b""
        self.peer = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin a session."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
            self.certificate_der = certificate_of(transport)
            self.peer = str(transport.get_extra_info("peername"))
            self._session = self._hub.session(self)

    def data_received(self, data: bytes) -> None:
        """Hand bytes on."""
        if self._session is not None:
            self._session.feed(data)

    def connection_lost(self, exc: Exception | None) -> None:
        """End the session."""
        del exc
        self._transport = None
        if self._session is not None:
            self._session.lost()

    def write(self, data: bytes) -> None:
        """Send bytes, if the stream is still open."""
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)

    def close(self) -> None:
        """Close the stream."""
        if self._transport is not None:
            self._transport.close()
