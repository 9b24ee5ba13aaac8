"""A small strict Modbus TCP server for simulated devices, with its faults.

It is our own because the faults need hands on every byte: silence, delay, exceptions and wrong answers on command.
Clients are many; requests of one are answered in order.
"""

import asyncio
import struct
from collections.abc import Callable

from simulator.faults import ActiveFaults, Effect
from simulator.modbus_pdu import Twin, answer, spoil
from simulator.registers import DEVICE_FAILURE

WRITES = frozenset({5, 6, 15, 16})
"""Functions that write."""
DELAY_S = 0.75
"""How late answers come under the fault `delay`: half again a usual time-out of 0.5 s."""


class Line:
    """The devices behind one address, told apart by unit; applies the faults of a device to every answer."""

    def __init__(self, faults: ActiveFaults) -> None:
        self.requests = 0
        self.on_write: list[Callable[[str], None]] = []
        """Called with the device when a write to it arrives, obeyed or not."""
        self._twins: dict[int, Twin] = {}
        self._faults = faults

    @property
    def twins(self) -> tuple[Twin, ...]:
        """Every device on the line."""
        return tuple(self._twins.values())

    def add(self, twin: Twin) -> None:
        """Put a device on the line.

        Raises:
            ValueError: its unit is taken.
        """
        if twin.unit in self._twins:
            other = self._twins[twin.unit].device_id
            raise ValueError(f"{twin.device_id}: unit {twin.unit} of this line is taken by {other}")
        self._twins[twin.unit] = twin

    def at(self, unit: int) -> Twin | None:
        """Return the device with this unit."""
        return self._twins.get(unit)

    def serve(self, unit: int, pdu: bytes, send: Callable[[bytes, int], None]) -> None:
        """Answer one request by calling `send(pdu, wrongness)`; a unit that is not there stays silent.

        Wrongness: 0 sound, 1 foreign transaction, 2 to 4 as in `spoil`, 5 noise instead of a frame.
        """
        twin = self._twins.get(unit)
        if twin is None:
            return
        self.requests += 1
        device_id, faults = twin.device_id, self._faults
        if self.on_write and pdu[0] in WRITES:
            for told in self.on_write:
                told(device_id)
        if not faults.any_of(device_id):
            send(answer(twin, pdu), 0)
        elif faults.has(device_id, Effect.SILENT):
            return
        elif faults.has(device_id, Effect.EXCEPTION):
            send(bytes([pdu[0] | 0x80, DEVICE_FAILURE]), 0)
        elif faults.has(device_id, Effect.GARBAGE):
            send(answer(twin, pdu), 1 + self.requests % 5)
        elif faults.has(device_id, Effect.DELAY):
            reply = answer(twin, pdu)
            asyncio.get_running_loop().call_later(DELAY_S, send, reply, 0)
        else:
            send(answer(twin, pdu), 0)


class _TcpConnection(asyncio.Protocol):
    def __init__(self, line: Line, connections: set[asyncio.Transport]) -> None:
        self._line = line
        self._connections = connections
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
            self._connections.add(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        if self._transport is not None:
            self._connections.discard(self._transport)
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while len(self._buffer) >= 8:
            transaction, protocol, length, unit = struct.unpack_from(">HHHB", self._buffer)
            if protocol != 0 or not 2 <= length <= 254:
                self._drop()
                return
            if len(self._buffer) < 6 + length:
                return
            pdu = bytes(self._buffer[7 : 6 + length])
            del self._buffer[: 6 + length]
            self._line.serve(unit, pdu, lambda reply, wrong, head=(transaction, unit): self._send(head, reply, wrong))

    def _drop(self) -> None:
        self._buffer.clear()
        if self._transport is not None:
            self._transport.close()

    def _send(self, head: tuple[int, int], pdu: bytes, wrongness: int) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        transaction, unit = head
        if wrongness == 5:
            self._transport.write(bytes((17 * at + transaction) & 0xFF for at in range(23)))
            return
        pdu = spoil(pdu, wrongness)
        transaction = (transaction + 1) & 0xFFFF if wrongness == 1 else transaction
        self._transport.write(struct.pack(">HHHB", transaction, 0, len(pdu) + 1, unit) + pdu)


NewConnection = Callable[[Line, set[asyncio.Transport]], asyncio.Protocol]
"""Makes what serves one client."""


class TcpServer:
    """One simulated device, or several with different units, behind one Modbus TCP port."""

    def __init__(self, faults: ActiveFaults, connection: NewConnection = _TcpConnection) -> None:
        self.line = Line(faults)
        self._connection = connection
        self._connections: set[asyncio.Transport] = set()
        self._server: asyncio.Server | None = None

    @property
    def requests(self) -> int:
        """Requests received since the start, obeyed or not."""
        return self.line.requests

    async def start(self, host: str, port: int) -> tuple[str, int]:
        """Listen and return the address in use; already listening, return it again.

        Raises:
            OSError: the address is taken or not ours.
        """
        if self._server is None:
            self._server = await asyncio.get_running_loop().create_server(
                lambda: self._connection(self.line, self._connections), host, port
            )
        found: tuple[str, int] = self._server.sockets[0].getsockname()[:2]
        return found

    async def stop(self) -> None:
        """Stop listening and close every connection."""
        if self._server is not None:
            self._server.close()
        for transport in tuple(self._connections):
            transport.abort()
        if self._server is not None:
            await self._server.wait_closed()
            self._server = None
