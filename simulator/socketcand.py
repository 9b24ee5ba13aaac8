"""A CAN bus without a kernel: a loopback TCP broker that speaks the raw mode of the socketcand protocol.

python-can's interface `socketcand` connects to it; several clients share one bus. Frames of one client reach all
others and the listeners inside the process. Classic CAN, reliable and in order; no arbitration, no bit rate.
"""

import asyncio
import re
from collections.abc import Callable

LOOPBACK = "127.0.0.1"
RAW_DELAY_S = 0.02
"""Frames begin this long after the last `< ok >`: python-can expects that answer alone in one read."""
_MAX_BACKLOG = 1_000_000
_MAX_COMMAND = 512
_COMMAND = re.compile(rb"<\s*([^<>]*?)\s*>")
_ERROR_BUS_OFF = 0x40
"""CAN_ERR_BUSOFF of the Linux error frames."""

Listener = Callable[[int, bytes], None]


def frame_text(identifier: int, data: bytes, at_s: float, *, extended: bool = False) -> bytes:
    """Return a received frame as a client sees it; eight hexadecimal digits mark a 29-bit identifier."""
    width = 8 if extended or identifier > 0x7FF else 3
    return f"< frame {identifier:0{width}X} {at_s:.6f} {data.hex().upper()} >".encode()


class _Client(asyncio.Protocol):
    def __init__(self, bus: "CanBus") -> None:
        self._bus = bus
        self._buffer = b""
        self.transport: asyncio.Transport | None = None
        self.raw = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self.transport = transport
            self._bus.clients.add(self)
            transport.write(b"< hi >")

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._bus.clients.discard(self)
        self.transport = None

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = 0
        for match in _COMMAND.finditer(self._buffer):
            end = match.end()
            self._obey(match[1].decode("ascii", "replace").split())
        self._buffer = self._buffer[end:]
        if len(self._buffer) > _MAX_COMMAND:
            self._say(b"< error unknown command >")
            self._buffer = b""

    def _obey(self, words: list[str]) -> None:
        match words:
            case ["open", name] if (bus := self._bus.served.get(name)) is not None:
                self._move(bus)
                self._say(b"< ok >")
            case ["open", _]:
                self._say(b"< error could not open bus >")
            case ["rawmode"]:
                self._say(b"< ok >")
                asyncio.get_running_loop().call_later(RAW_DELAY_S, self._begin)
            case ["echo"]:
                self._say(b"< echo >")
            case ["send", identifier, length, *data] if len(data) == _number(length, 16):
                numbers = [_number(byte, 16) for byte in data]
                arbitration = _number(identifier, 16)
                if 0 <= arbitration <= 0x1FFFFFFF and len(numbers) <= 8 and all(0 <= one <= 255 for one in numbers):
                    self._bus.forward(arbitration, bytes(numbers), len(identifier) == 8, self)
                else:
                    self._say(b"< error syntax error in send >")
            case _:
                self._say(b"< error unknown command >")

    def _move(self, bus: "CanBus") -> None:
        self._bus.clients.discard(self)
        self._bus = bus
        bus.clients.add(self)

    def _begin(self) -> None:
        self.raw = True

    def _say(self, text: bytes) -> None:
        if self.transport is not None:
            self.transport.write(text)

    def deliver(self, text: bytes) -> None:
        """Send a frame to a client that is in raw mode; one that does not read loses frames, as a real one would."""
        if self.raw and self.transport is not None and self.transport.get_write_buffer_size() < _MAX_BACKLOG:
            self.transport.write(text)


def _number(text: str, base: int) -> int:
    try:
        return int(text, base)
    except ValueError:
        return -1


class CanBus:
    """One simulated bus behind a TCP port of the loopback interface.

    Args:
        channel: Name clients must open, for example `can0`.
    """

    def __init__(self, channel: str) -> None:
        self.channel = channel
        self.clients: set[_Client] = set()
        self.served: dict[str, CanBus] = {channel: self}
        """Channel -> bus that a client of our port may open."""
        self.off = False
        """While set nothing passes: the controller of the bus is bus-off."""
        self._listeners: list[Listener] = []
        self._server: asyncio.Server | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def ready_clients(self) -> int:
        """Number of clients that receive frames by now."""
        return sum(client.raw for client in self.clients)

    def listen(self, listener: Listener) -> None:
        """Hear every frame that a client sends."""
        self._listeners.append(listener)

    async def start(self, port: int) -> tuple[str, int]:
        """Listen on the loopback interface and return the address in use.

        Raises:
            OSError: the port is taken.
        """
        self._loop = asyncio.get_running_loop()
        self._server = await self._loop.create_server(lambda: _Client(self), LOOPBACK, port)
        found: tuple[str, int] = self._server.sockets[0].getsockname()[:2]
        return found

    def serve(self, other: "CanBus") -> None:
        """Let clients open another bus at our port, which listens already."""
        self.served[other.channel] = other
        other._loop = self._loop  # noqa: SLF001 - of the same kind

    async def stop(self) -> None:
        """Stop listening and drop every client of our port."""
        if self._server is not None:
            self._server.close()
        for client in tuple(client for bus in self.served.values() for client in bus.clients):
            if client.transport is not None:
                client.transport.abort()
        if self._server is not None:
            await self._server.wait_closed()
            self._server = None

    def send(self, identifier: int, data: bytes) -> None:
        """Send a frame from inside the process to all clients."""
        self._deliver(identifier, data, extended=False, sender=None)

    def forward(self, identifier: int, data: bytes, extended: bool, sender: _Client) -> None:  # noqa: FBT001 - one caller
        """Pass a client's frame on to all others and to the listeners."""
        if self.off:
            return
        for listener in self._listeners:
            listener(identifier, data)
        self._deliver(identifier, data, extended=extended, sender=sender)

    def _deliver(self, identifier: int, data: bytes, *, extended: bool, sender: _Client | None) -> None:
        if self.off or self._loop is None:
            return
        text = frame_text(identifier, data, self._loop.time(), extended=extended)
        for client in tuple(self.clients):
            if client is not sender:
                client.deliver(text)

    def set_off(self, *, off: bool) -> None:
        """Switch bus-off; going off every client gets one error frame."""
        if off and not self.off and self._loop is not None:
            text = f"< error {_ERROR_BUS_OFF:08X} {self._loop.time():.6f} >".encode()
            for client in tuple(self.clients):
                client.deliver(text)
        self.off = off
