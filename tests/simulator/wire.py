"""How the tests talk to simulated devices: a real pymodbus client, a real python-can client, and raw bytes."""

import asyncio
import struct
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import can
from pymodbus.client import AsyncModbusTcpClient
from pymodbus.exceptions import ModbusIOException
from pymodbus.pdu import ModbusPDU

from simulator.run import SimulatedSite

TIMEOUT_S = 5.0


class Client:
    """A Modbus TCP client that gives words or the exception code."""

    def __init__(self, client: AsyncModbusTcpClient) -> None:
        self._client = client

    async def read(self, address: int, count: int, unit: int = 1) -> list[int]:
        reply = await self._client.read_holding_registers(address, count=count, device_id=unit)
        assert not reply.isError(), reply
        return list(reply.registers)

    async def read_input(self, address: int, count: int) -> list[int]:
        reply = await self._client.read_input_registers(address, count=count, device_id=1)
        assert not reply.isError(), reply
        return list(reply.registers)

    async def write(self, address: int, *words: int) -> None:
        reply = await self._client.write_registers(address, list(words), device_id=1)
        assert not reply.isError(), reply

    async def write_one(self, address: int, word: int) -> None:
        reply = await self._client.write_register(address, word, device_id=1)
        assert not reply.isError(), reply

    async def refused_read(self, address: int, count: int) -> int:
        return code(await self._client.read_holding_registers(address, count=count, device_id=1))

    async def refused_write(self, address: int, *words: int) -> int:
        return code(await self._client.write_registers(address, list(words), device_id=1))

    async def no_answer(self, address: int = 0, count: int = 1, unit: int = 1) -> bool:
        try:
            await self._client.read_holding_registers(address, count=count, device_id=unit)
        except ModbusIOException:
            return True
        return False


def code(reply: ModbusPDU) -> int:
    assert reply.isError(), reply
    return int(reply.exception_code)


@asynccontextmanager
async def modbus(running: SimulatedSite, device_id: str, timeout_s: float = 2.0) -> AsyncGenerator[Client]:
    host, port = running.addresses[device_id]
    client = AsyncModbusTcpClient(host, port=port, timeout=timeout_s, retries=0)
    assert await client.connect()
    try:
        yield Client(client)
    finally:
        client.close()


@asynccontextmanager
async def started(running: SimulatedSite) -> AsyncGenerator[SimulatedSite]:
    """Open the sockets of a site whose clock the test moves."""
    await running.start(realtime=False)
    try:
        yield running
    finally:
        await running.stop()


@asynccontextmanager
async def can_client(running: SimulatedSite, device_id: str, channel: str = "can0") -> AsyncGenerator[can.BusABC]:
    """A python-can client; it blocks, so it is opened and used in threads while the loop runs."""
    host, port = running.addresses[device_id]
    bus = await asyncio.to_thread(can.Bus, interface="socketcand", host=host, port=port, channel=channel)
    try:
        yield bus
    finally:
        bus.shutdown()


async def until(condition: Callable[[], bool], what: str, tick: Callable[[], object] | None = None) -> None:
    """Wait for a condition, moving the site's clock if asked; fails with words after a time-out."""
    deadline = asyncio.get_running_loop().time() + TIMEOUT_S
    while not condition():
        assert asyncio.get_running_loop().time() < deadline, f"waited in vain: {what}"
        if tick is not None:
            tick()
        await asyncio.sleep(0)


def i32_low_first(words: list[int]) -> int:
    """Two registers with the low word first, decoded by hand."""
    value: int = struct.unpack(">i", struct.pack(">HH", words[1], words[0]))[0]
    return value


def i16(word: int) -> int:
    return word - 0x10000 if word & 0x8000 else word
