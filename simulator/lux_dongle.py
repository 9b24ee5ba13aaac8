"""A simulated inverter behind a simulated LuxPower Wi-Fi dongle: the dongle's own TCP frames, with its habits.

It sends a heartbeat once in a while and data nobody asked for, and answers with the serial numbers it was asked with.
"""

import asyncio
import struct

from simulator.faults import ActiveFaults
from simulator.modbus_pdu import spoil
from simulator.modbus_rtu import crc16
from simulator.modbus_server import Line, TcpServer

HEARTBEAT_S = 5.0
MARK = 0x1AA1


class _Connection(asyncio.Protocol):
    """One client; the layout of frames is written out here by hand, apart from that of the driver."""

    def __init__(self, line: Line, connections: set[asyncio.Transport]) -> None:
        self._line = line
        self._connections = connections
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None
        self._beat: asyncio.TimerHandle | None = None
        self._serial = b"\0" * 10
        self.echoes = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
            self._connections.add(transport)
            self._heartbeat()

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        if self._beat is not None:
            self._beat.cancel()
        if self._transport is not None:
            self._connections.discard(self._transport)
        self._transport = None

    def _heartbeat(self) -> None:
        self._write(193, self._serial, b"\0")
        self._beat = asyncio.get_running_loop().call_later(HEARTBEAT_S, self._heartbeat)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while len(self._buffer) >= 6:
            mark, _protocol, length = struct.unpack_from("<HHH", self._buffer)
            if mark != MARK or not 12 <= length <= 600:
                self._buffer.clear()
                if self._transport is not None:
                    self._transport.close()
                return
            if len(self._buffer) < 6 + length:
                return
            frame = bytes(self._buffer[: 6 + length])
            del self._buffer[: 6 + length]
            self._frame(frame)

    def _frame(self, frame: bytes) -> None:
        kind, self._serial = frame[7], frame[8:18]
        if kind == 193:
            self.echoes += 1
            return
        data = frame[20:]
        (crc,) = struct.unpack("<H", data[-2:])
        if kind != 194 or crc != crc16(data[:-2]):
            return
        function, inverter = data[1], data[2:12]
        register, number = struct.unpack_from("<HH", data, 12)
        request = struct.pack(">BHH", function, register, number)
        if function == 16:
            words = struct.unpack_from(f"<{number}H", data, 17)
            request += struct.pack(f">B{number}H", 2 * number, *words)
        self._line.serve(1, request, lambda pdu, wrong: self._answer(inverter, register, spoil(pdu, wrong), wrong))

    def _answer(self, inverter: bytes, register: int, pdu: bytes, wrongness: int) -> None:
        if wrongness == 5 and self._transport is not None:
            self._transport.write(bytes(range(23)))
            return
        function, rest = pdu[0], pdu[1:]
        if function & 0x80:
            values = rest
        elif function in {3, 4}:
            count = len(rest[1:]) // 2
            values = rest[:1] + struct.pack(f"<{count}H", *struct.unpack(f">{count}H", rest[1 : 1 + 2 * count]))
        else:
            values = rest[3:4] + rest[2:3]
        data = bytes([1, function]) + inverter + struct.pack("<H", register) + values
        data += struct.pack("<H", crc16(data) ^ (1 if wrongness == 1 else 0))
        unasked = bytes([1, 4]) + inverter + struct.pack("<HB", 200, 2) + b"\x34\x12"
        for content in (unasked + struct.pack("<H", crc16(unasked)), data):
            self._write(194, self._serial, struct.pack("<H", len(content)) + content)

    def _write(self, kind: int, serial: bytes, content: bytes) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        rest = bytes([1, kind]) + serial + content
        self._transport.write(struct.pack("<HHH", MARK, 2, len(rest)) + rest)


class LuxDongleServer(TcpServer):
    """One simulated inverter behind one dongle."""

    def __init__(self, faults: ActiveFaults) -> None:
        super().__init__(faults, _Connection)
