"""The same stack against pymodbus's own servers: TCP, and RTU over a pair of pseudo-terminals."""

import asyncio
import os
import pty
import time
import tty
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from pymodbus.framer import FramerType
from pymodbus.server import ModbusSerialServer, ModbusTcpServer
from pymodbus.simulator import DataType, SimData, SimDevice

from control.readings import Link
from hardware.config import DeviceEntry
from hardware.plant import Plant
from tests.hardware.simulated import eventually, meter_unit, settings, tcp

clock = time.monotonic


def _devices(*units: int) -> list[SimDevice]:
    words = meter_unit().words
    runs: list[tuple[int, list[int]]] = []
    for address in sorted(words):
        if address < 0:
            continue
        if runs and address == runs[-1][0] + len(runs[-1][1]):
            runs[-1][1].append(words[address])
        else:
            runs.append((address, [words[address]]))
    data = [SimData(address, values=values, datatype=DataType.REGISTERS) for address, values in runs]
    return [SimDevice(id=unit, simdata=data) for unit in units]


@pytest.mark.req("MTR-01")
async def test_a_meter_served_by_pymodbus_over_tcp() -> None:
    server = ModbusTcpServer(_devices(1), address=("127.0.0.1", 0))
    task = asyncio.create_task(server.serve_forever())
    await eventually(server.is_active)
    listener: Any = server.transport
    port = listener.sockets[0].getsockname()[1]
    plant = Plant([tcp("grid", "carlo_gavazzi_em540", port)], settings(), clock)
    await plant.start()
    await eventually(lambda: bool(plant.read().meters))
    meter = plant.read().meters[0]
    assert (meter.active_power_w, meter.frequency_hz, meter.import_energy_wh) == (1234.5, 50.001, 1_000_000)
    await plant.stop()
    await server.shutdown()
    await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def _serial_line() -> AsyncGenerator[tuple[str, str]]:
    """Join two pseudo-terminals back to back, losing what is for unit 7; yields the paths of both ends."""
    loop = asyncio.get_running_loop()
    ends = [pty.openpty(), pty.openpty()]
    for master, slave in ends:
        tty.setraw(slave)
        os.set_blocking(master, False)
    (left, left_slave), (right, right_slave) = ends

    def pass_on(source: int, sink: int) -> None:
        data = os.read(source, 4096)
        if data[0] != 7:
            os.write(sink, data)

    loop.add_reader(left, pass_on, left, right)
    loop.add_reader(right, pass_on, right, left)
    try:
        yield os.ttyname(left_slave), os.ttyname(right_slave)
    finally:
        loop.remove_reader(left)
        loop.remove_reader(right)
        for fd in (left, left_slave, right, right_slave):
            os.close(fd)


def _rtu(device_id: str, port: str, unit: int) -> DeviceEntry:
    connection = {"type": "modbus_rtu", "port": port, "unit": unit, "baudrate": 115200}
    return DeviceEntry.model_validate(
        {"id": device_id, "profile": "carlo_gavazzi_em540", "connection": connection, "poll_s": 0.05, "timeout_s": 0.2}
    )


@pytest.mark.req("MTR-01")
async def test_two_meters_share_a_serial_line_with_a_missing_third() -> None:
    async with _serial_line() as (ours, theirs):
        server = ModbusSerialServer(
            _devices(1, 2),
            framer=FramerType.RTU,
            port=theirs,
            baudrate=115200,
        )
        task = asyncio.create_task(server.serve_forever())
        await eventually(server.is_active)
        plant = Plant([_rtu("grid", ours, 1), _rtu("pv", ours, 2), _rtu("load", ours, 7)], settings(), clock)
        await plant.start()
        await eventually(lambda: len(plant.read().meters) == 2)
        assert [meter.active_power_w for meter in plant.read().meters] == [1234.5, 1234.5]
        await eventually(lambda: plant.read().devices[2].failures >= 2)
        link, detail = plant.read().devices[2].link, plant.read().devices[2].detail
        assert link is Link.CONNECTING
        assert detail.startswith(f"{ours} unit 7: no answer within 0.2 s")
        polls = plant.read().devices[0].polls
        await eventually(lambda: plant.read().devices[0].polls >= polls + 10)
        await plant.stop()
        await server.shutdown()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_serial_port_that_is_not_there_is_named() -> None:
    plant = Plant([_rtu("grid", "/dev/ttyNOSUCH9", 1)], settings(), clock)
    await plant.start()
    await eventually(lambda: plant.read().devices[0].failures > 0)
    assert "/dev/ttyNOSUCH9 unit 1: " in plant.read().devices[0].detail
    assert "no such file" in plant.read().devices[0].detail.lower()
    await plant.stop()
