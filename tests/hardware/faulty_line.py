"""Hand-written Modbus lines whose units fail in every way of the fault matrix, over TCP and over a pseudo-terminal.

They share no code with the product nor with the simulator.
"""

import asyncio
import os
import pty
import struct
import tty
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Self

from tests.hardware.golden_unit import GoldenUnit, Registers

LATE_S = 0.8


class Fault(StrEnum):
    SILENCE = "silence"
    DELAY = "delay"
    EXCEPTION = "exception"
    GARBAGE = "garbage"
    HALF_FRAME = "half frame"
    WRONG_UNIT = "wrong unit id"
    FROZEN = "frozen value"
    TRANSACTION = "transaction-id mismatch"
    CHECKSUM = "wrong checksum"
    CABLE = "cable pulled"


class MeterUnit(GoldenUnit):
    """A meter of a golden vector whose power moves at every request, unless frozen."""

    def __init__(self, base: Registers, power_at: int) -> None:
        super().__init__(base, {})
        self.fault: Fault | None = None
        self._power_at = power_at

    def answer(self, pdu: bytes) -> bytes:
        if self.fault is not Fault.FROZEN:
            self.flat["holding", self._power_at] = 0x2CEC + self.requests % 50
        if self.fault is Fault.EXCEPTION:
            return bytes([pdu[0] | 0x80, 4])
        return super().answer(pdu)


def crc(data: bytes) -> bytes:
    value = 0xFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ 0xA001 if value & 1 else value >> 1
    return struct.pack("<H", value)


class Line:
    """Units on one line."""

    def __init__(self, units: dict[int, MeterUnit]) -> None:
        self.units = units
        self.requests = 0

    def serve(self, head: bytes, unit_id: int, pdu: bytes, send: Callable[[bytes], None]) -> None:
        """Answer one request by calling `send` with a frame, or not; `head` is empty on a serial line."""
        self.requests += 1
        unit = self.units.get(unit_id)
        if unit is None or unit.fault in {Fault.SILENCE, Fault.CABLE}:
            return
        content = unit.answer(pdu)
        match unit.fault:
            case Fault.GARBAGE:
                send(bytes(37 * at + self.requests & 0xFF for at in range(23)))
            case Fault.HALF_FRAME:
                frame = self.frame(head, unit_id, content)
                send(frame[: len(frame) // 2])
            case Fault.WRONG_UNIT:
                send(self.frame(head, unit_id + 100, content))
            case Fault.TRANSACTION:
                send(self.frame(bytes([head[0] ^ 0x55]) + head[1:], unit_id, content))
            case Fault.CHECKSUM:
                frame = self.frame(head, unit_id, content)
                send(frame[:-1] + bytes([frame[-1] ^ 0xFF]))
            case Fault.DELAY:
                asyncio.get_running_loop().call_later(LATE_S, send, self.frame(head, unit_id, content))
            case _:
                send(self.frame(head, unit_id, content))

    def frame(self, head: bytes, unit_id: int, content: bytes) -> bytes:
        if head:
            return head + struct.pack(">HHB", 0, len(content) + 1, unit_id) + content
        body = bytes([unit_id]) + content
        return body + crc(body)


class TcpLine(Line):
    """Units behind one TCP port."""

    port = 0

    def __init__(self, units: dict[int, MeterUnit]) -> None:
        super().__init__(units)
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Transport] = set()

    async def __aenter__(self) -> Self:
        await self.plug()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.pull()

    async def plug(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self, self._open), "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def pull(self) -> None:
        if self._server is not None:
            self._server.close()
            for transport in tuple(self._open):
                transport.abort()
            await self._server.wait_closed()
            self._server = None


class _Connection(asyncio.Protocol):
    def __init__(self, line: TcpLine, all_open: set[asyncio.Transport]) -> None:
        self._line = line
        self._all = all_open
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._all.add(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        if self._transport is not None:
            self._all.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while len(self._buffer) >= 8:
            length = struct.unpack(">H", self._buffer[4:6])[0]
            if len(self._buffer) < 6 + length:
                return
            frame, self._buffer = self._buffer[: 6 + length], self._buffer[6 + length :]
            self._line.serve(frame[:2], frame[6], frame[7:], self._send)

    def _send(self, frame: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(frame)


class RtuLine(Line):
    """Units on one serial line; the link stays where it is when the adapter is pulled and plugged."""

    def __init__(self, units: dict[int, MeterUnit], link: Path) -> None:
        super().__init__(units)
        self.path = str(link)
        self._link = link
        self._buffer = b""
        self._master = self._slave = -1
        self._gone: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Self:
        await self.plug()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.pull()

    async def plug(self) -> None:
        self._master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        asyncio.get_running_loop().add_reader(self._master, self._readable)
        self._link.symlink_to(os.ttyname(self._slave))

    async def pull(self) -> None:
        if self._master >= 0:
            asyncio.get_running_loop().remove_reader(self._master)
            os.close(self._master)
            os.close(self._slave)
            self._master = -1
            self._link.unlink()

    def _readable(self) -> None:
        self._buffer += os.read(self._master, 4096)
        if self._gone is not None:
            self._gone.cancel()
        while len(self._buffer) >= 8:
            frame, self._buffer = self._buffer[:8], self._buffer[8:]
            if frame[-2:] == crc(frame[:-2]):
                self.serve(b"", frame[0], frame[1:-2], self._send)
        self._gone = asyncio.get_running_loop().call_later(0.02, self._forget)

    def _forget(self) -> None:
        self._buffer = b""

    def _send(self, frame: bytes) -> None:
        if self._master >= 0:
            os.write(self._master, frame)
