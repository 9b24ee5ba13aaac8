"""A hand-written Modbus TCP server for tests: honest by default, and able to lie in every way a peer can.

It shares no code with the product's transport. Registers of a profile are set by point name, with the codec, at
addresses worked out here.
"""

import asyncio
import struct
from collections.abc import Callable
from typing import Self

from hardware import codec
from hardware.profile import Point, Profile

Lie = Callable[[bytes, bytes], list[bytes] | None]
"""Request and honest answer -> what to send instead, in pieces; None drops the connection; [] is silence."""

SUNSPEC_LENGTHS = {1: 66, 701: 153, 702: 50, 704: 65, 713: 7, 714: 43, 715: 7}


class Unit:
    """The registers of one device."""

    def __init__(self) -> None:
        self.words: dict[int, int] = {}
        self.coils: dict[int, int] = {}
        self.writes: list[tuple[int, list[int]]] = []
        self.requests = 0
        self.on_write: Callable[[int, list[int]], None] = lambda _address, _words: None
        self.exception: int | None = None

    def answer(self, pdu: bytes) -> bytes:
        self.requests += 1
        function = pdu[0]
        if self.exception is not None:
            return bytes([function | 0x80, self.exception])
        address, count = struct.unpack(">HH", pdu[1:5])
        match function:
            case 1 | 2:
                number = sum(self.coils.get(address + index, 0) << index for index in range(count))
                length = (count + 7) // 8
                answer = bytes([function, length]) + number.to_bytes(length, "little")
            case 3 | 4:
                wanted = [self.words.get(address + index) for index in range(count)]
                known = [word for word in wanted if word is not None]
                answer = bytes([function | 0x80, 2])
                if len(known) == count:
                    answer = struct.pack(f">BB{count}H", function, 2 * count, *known)
            case 5:
                self.coils[address] = 1 if count else 0
                answer = pdu
            case 16:
                answer = self._write(address, list(struct.unpack(f">{count}H", pdu[6:])), pdu)
            case _:
                answer = bytes([function | 0x80, 1])
        return answer

    def _write(self, address: int, words: list[int], pdu: bytes) -> bytes:
        if not all(address + index in self.words for index in range(len(words))):
            return bytes([pdu[0] | 0x80, 2])
        self.words.update({address + index: word for index, word in enumerate(words)})
        self.writes.append((address, words))
        self.on_write(address, words)
        return pdu[:5]


class ProfiledUnit(Unit):
    """A unit whose registers are set by the point names of a profile."""

    def __init__(self, profile: Profile, lengths: dict[int, int] | None = None, base: int = 40000) -> None:
        super().__init__()
        self.profile = profile
        self.models: dict[int, int] = {}
        if lengths:
            self.words.update({base: 0x5375, base + 1: 0x6E53})
            at = base + 2
            for model, length in lengths.items():
                self.models[model] = at
                self.words.update({at: model, at + 1: length})
                self.words.update({at + 2 + index: 0 for index in range(length)})
                at += 2 + length
            self.words.update({at: 0xFFFF, at + 1: 0})
        else:
            for point in profile.points.values():
                for index in range(-20, point.words + 20):
                    self.words.setdefault(point.address + index, 0)

    def where(self, name: str) -> int:
        point = self.profile.points[name]
        return self.models[point.model] + point.offset if point.model else point.address

    def put(self, **values: float | str | None) -> Self:
        for name, value in values.items():
            point = self.profile.points[name]
            words = codec.encode_absent(point) if value is None else codec.encode(point, value, self._exponent(point))
            self.words.update({self.where(name) + index: word for index, word in enumerate(words)})
        return self

    def get(self, name: str) -> float:
        point = self.profile.points[name]
        at = self.where(name)
        value = codec.decode(point, [self.words[at + index] for index in range(point.words)], self._exponent(point))
        assert isinstance(value, float | int)
        return value

    def _exponent(self, point: Point) -> int:
        return int(self.get(point.scale_point)) if point.scale_point else 0


class ModbusServer:
    """Serves units on a loopback port of its own."""

    def __init__(self, units: dict[int, Unit]) -> None:
        self.units = units
        self.port = 0
        self.connections = 0
        self.open_now = 0
        self.most_open = 0
        self.lie: Lie | None = None
        self.deaf = False
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            for writer in tuple(self._writers):
                writer.transport.abort()
            await self._server.wait_closed()
            self._server = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        self.most_open = max(self.most_open, len(self._writers))
        try:
            while True:
                header = await reader.readexactly(7)
                pdu = await reader.readexactly(struct.unpack(">H", header[4:6])[0] - 1)
                if self.deaf or header[6] not in self.units:
                    continue
                content = self.units[header[6]].answer(pdu)
                answer = header[:4] + struct.pack(">HB", len(content) + 1, header[6]) + content
                pieces = self.lie(header + pdu, answer) if self.lie else [answer]
                if pieces is None:
                    writer.transport.abort()
                    return
                for piece in pieces:
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(0)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            return
        finally:
            self._writers.discard(writer)
            writer.close()
