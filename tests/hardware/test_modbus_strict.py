"""What a peer may do wrong on a Modbus line, and that none of it is ever taken for an answer."""

import asyncio
import os
import random
import struct
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from hardware.config import ModbusTcp
from hardware.link import (
    DeviceExceptionError,
    ExpiredError,
    Gate,
    LinkError,
    NoAnswerError,
    NoConnectionError,
    WrongAnswerError,
)
from hardware.modbus import ModbusBus
from hardware.profile import Space, TransportDefaults
from tests.hardware.modbus_device import Lie, ModbusServer, Unit

SILENT_S = 0.25


@pytest.fixture
async def server() -> AsyncIterator[ModbusServer]:
    unit = Unit()
    unit.words = {address: 1000 + address for address in range(200)}
    async with ModbusServer({1: unit, 2: unit}) as one:
        yield one


async def _bus(server: ModbusServer) -> ModbusBus:
    return ModbusBus(
        ModbusTcp(type="modbus_tcp", host="127.0.0.1", port=server.port), TransportDefaults(), time.monotonic
    )


def _header(request: bytes, length: int, **other: int) -> bytes:
    transaction, protocol, _, unit = struct.unpack(">HHHB", request[:7])
    return struct.pack(
        ">HHHB", other.get("transaction", transaction), other.get("protocol", protocol), length, other.get("unit", unit)
    )


def _registers(request: bytes, count: int, *, function: int = 3, **other: int) -> list[bytes]:
    content = struct.pack(f">BB{count}H", function, 2 * count, *range(count))
    return [_header(request, len(content) + 1, **other) + content]


LIES: dict[str, tuple[Lie, type[LinkError]]] = {
    "transaction id 0": (lambda request, _: _registers(request, 10, transaction=0), NoAnswerError),
    "another transaction id": (lambda request, _: _registers(request, 10, transaction=4711), NoAnswerError),
    "another unit": (lambda request, _: _registers(request, 10, unit=7), NoAnswerError),
    "function code 4 to a request of 3": (lambda request, _: _registers(request, 10, function=4), WrongAnswerError),
    "three registers fewer": (lambda request, _: _registers(request, 7), WrongAnswerError),
    "three registers more": (lambda request, _: _registers(request, 13), WrongAnswerError),
    "no registers": (lambda request, _: _registers(request, 0), WrongAnswerError),
    "byte count that does not match": (
        lambda _request, answer: [answer[:8] + bytes([6]) + answer[9:]],
        WrongAnswerError,
    ),
    "odd number of bytes": (
        lambda request, _: [_header(request, 6) + bytes([3, 3, 1, 2, 3])],
        WrongAnswerError,
    ),
    "another protocol id": (lambda request, _: _registers(request, 10, protocol=1), NoAnswerError),
    "unknown function code": (lambda request, _: [_header(request, 3) + bytes([99, 0])], WrongAnswerError),
    "a length that never comes": (lambda request, _: [_header(request, 65535) + bytes([3, 20])], NoAnswerError),
    "length zero": (lambda request, _: [_header(request, 0)], NoAnswerError),
    "silence": (lambda _request, _answer: [], NoAnswerError),
    "half an answer": (lambda _request, answer: [answer[:12]], NoAnswerError),
    "exception to another function": (lambda request, _: [_header(request, 3) + bytes([0x90, 2])], WrongAnswerError),
}


@pytest.mark.req("MTR-01")
@pytest.mark.parametrize("name", LIES)
async def test_a_wrong_answer_is_never_taken_and_the_next_request_is_right(server: ModbusServer, name: str) -> None:
    bus = await _bus(server)
    unhandled: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: unhandled.append(context))
    server.lie, expected = LIES[name]
    with pytest.raises(expected):
        await bus.read(1, Space.HOLDING, 0, 10, SILENT_S)
    server.lie = None
    assert list(await bus.read(1, Space.HOLDING, 20, 3, 1.0)) == [1020, 1021, 1022]
    assert unhandled == []
    bus.close()


async def test_a_late_answer_is_not_taken_for_the_next_request(server: ModbusServer) -> None:
    bus = await _bus(server)
    kept: list[bytes] = []
    server.lie = lambda _request, answer: kept.append(answer) or []
    with pytest.raises(NoAnswerError):
        await bus.read(1, Space.HOLDING, 0, 3, SILENT_S)
    server.lie = lambda _request, answer: [kept[0] + answer]
    assert list(await bus.read(1, Space.HOLDING, 50, 3, 1.0)) == [1050, 1051, 1052]
    bus.close()


async def test_a_dropped_connection_fails_the_request_at_once(server: ModbusServer) -> None:
    bus = await _bus(server)
    server.lie = lambda _request, _answer: None
    since = time.monotonic()
    with pytest.raises(NoConnectionError):
        await bus.read(1, Space.HOLDING, 0, 3, 5.0)
    assert time.monotonic() - since < 1.0
    bus.close()


async def test_an_exception_of_the_device_is_named(server: ModbusServer) -> None:
    bus = await _bus(server)
    with pytest.raises(DeviceExceptionError, match="exception 2 \\(illegal data address\\)"):
        await bus.read(1, Space.HOLDING, 5000, 3, 1.0)
    bus.close()


async def test_a_confirmation_of_another_write_is_refused(server: ModbusServer) -> None:
    bus = await _bus(server)
    await bus.read(1, Space.HOLDING, 0, 1, 1.0)
    server.lie = lambda _request, answer: [answer[:-1] + b"\x07"]
    with pytest.raises(WrongAnswerError):
        await bus.write(1, 10, [1, 2], 1.0)
    bus.close()


async def test_random_bytes_never_reach_the_loop_as_an_unhandled_exception(server: ModbusServer) -> None:
    bus = await _bus(server)
    unhandled: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: unhandled.append(context))
    noise = random.Random(1)

    def garble(_request: bytes, answer: bytes) -> list[bytes]:
        kind = noise.randrange(3)
        data = noise.randbytes(noise.randrange(1, 400))
        if kind == 0:
            return [data]
        if kind == 1:
            return [answer[:7] + data]
        return [answer[:4] + data]

    server.lie = garble
    good = 0
    for _ in range(300):
        try:
            words = await bus.read(1, Space.HOLDING, 0, 10, 0.004)
        except LinkError:
            continue
        good += list(words) != list(range(1000, 1010))
    assert (good, unhandled) == (0, [])
    bus.close()


async def test_a_refused_connection_is_named_and_then_fails_at_once(server: ModbusServer) -> None:
    await server.stop()
    bus = await _bus(server)
    with pytest.raises(NoConnectionError, match="refused"):
        await bus.read(1, Space.HOLDING, 0, 3, 1.0)
    since = time.monotonic()
    with pytest.raises(NoConnectionError, match="refused"):
        await bus.read(1, Space.HOLDING, 0, 3, 1.0)
    assert time.monotonic() - since < 0.05


async def test_a_dead_peer_is_reconnected_after_three_silent_requests(server: ModbusServer) -> None:
    bus = await _bus(server)
    server.deaf = True
    for _ in range(3):
        with pytest.raises(NoAnswerError):
            await bus.read(1, Space.HOLDING, 0, 3, 0.25)
    server.deaf = False
    async with asyncio.timeout(3):
        while True:
            try:
                assert list(await bus.read(1, Space.HOLDING, 0, 2, 0.5)) == [1000, 1001]
                break
            except NoConnectionError:
                await asyncio.sleep(0.01)
    assert server.connections == 2
    bus.close()


async def test_a_write_overtakes_waiting_reads_and_an_expired_one_never_leaves(server: ModbusServer) -> None:
    bus = await _bus(server)
    await bus.read(1, Space.HOLDING, 0, 1, 1.0)
    order: list[str] = []

    async def read(name: str) -> None:
        await bus.read(1, Space.HOLDING, 0, 1, 1.0)
        order.append(name)

    async def write(address: int, valid_until_s: float) -> None:
        try:
            await bus.write(1, address, [1], 1.0, valid_until_s)
            order.append("write")
        except ExpiredError:
            order.append("expired")

    now = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for job in (read("first"), read("second"), read("third"), write(10, now + 5), write(11, now - 1)):
            group.create_task(job)
    assert order == ["first", "write", "expired", "second", "third"]
    assert [address for address, _ in server.units[1].writes] == [10]
    bus.close()


async def test_a_cancelled_request_leaves_the_line_usable(server: ModbusServer) -> None:
    bus = await _bus(server)
    server.deaf = True
    task = asyncio.create_task(bus.read(1, Space.HOLDING, 0, 1, 5.0))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    server.deaf = False
    assert list(await bus.read(2, Space.HOLDING, 5, 1, 1.0)) == [1005]
    bus.close()


async def test_a_cancelled_waiter_passes_the_line_on() -> None:
    gate = Gate()
    await gate.acquire(urgent=False)
    waiting = asyncio.create_task(gate.acquire(urgent=False))
    behind = asyncio.create_task(gate.acquire(urgent=False))
    await asyncio.sleep(0)
    gate.release()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    async with asyncio.timeout(1):
        await behind


async def test_a_write_never_opens_a_connection(server: ModbusServer) -> None:
    bus = await _bus(server)
    with pytest.raises(NoConnectionError, match="not connected yet"):
        await bus.write(1, 10, [1], 1.0)
    assert server.connections == 0
    await bus.read(1, Space.HOLDING, 0, 1, 1.0)
    await bus.write(1, 10, [1], 1.0)
    assert server.units[1].writes == [(10, [1])]
    bus.close()


async def test_coils_are_read_and_written(server: ModbusServer) -> None:
    bus = await _bus(server)
    await bus.read(1, Space.COIL, 0, 1, 1.0)
    await bus.write_coil(1, 3, on=True, timeout_s=1.0)
    assert await bus.read(1, Space.COIL, 0, 10, 1.0) == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    bus.close()


async def test_no_file_descriptor_is_lost_over_fifty_connections(server: ModbusServer) -> None:
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - a pseudo file system, at once
    for _ in range(50):
        bus = await _bus(server)
        await bus.read(1, Space.HOLDING, 0, 1, 1.0)
        bus.close()
    await asyncio.sleep(0)
    assert len(os.listdir("/proc/self/fd")) <= before + 5  # noqa: PTH208
