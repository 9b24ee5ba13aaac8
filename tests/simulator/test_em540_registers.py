"""The simulated EM540, read at addresses and with weights of the vendor's table, decoded by hand (low word first)."""

import asyncio
import math
import os
import struct
import termios
from itertools import pairwise
from pathlib import Path

import pytest

from control.readings import MeterRole
from simulator.config import SimConnection
from simulator.modbus_rtu import RtuServer, crc16, request_length
from tests.simulator.sites import RTU, FlatDay, battery, house, inverter, meter, shop, site
from tests.simulator.wire import i32_low_first, modbus, started, until

pytestmark = [pytest.mark.req("SIM-01"), pytest.mark.req("MTR-01")]


async def test_every_value_is_where_the_vendor_says_and_has_its_weight() -> None:
    async with (
        started(site(house(), FlatDay(load=(300.0, 400.0, 500.0)))) as running,
        modbus(running, "grid") as client,
    ):
        running.advance(0.5)
        words = await client.read(0x0000, 0x2E)
        value = [i32_low_first(words[at : at + 2]) for at in range(0, 0x2E, 2)]
        shown = running.plant.meters["grid"].state.shown
        assert shown is not None
        assert value[0:3] == pytest.approx([volt * 10 for volt in shown.voltages_v], abs=0.51)
        assert value[6:9] == pytest.approx([amp * 1000 for amp in shown.currents_a], abs=0.51)
        assert value[9:12] == pytest.approx([watt * 10 for watt in shown.active_w], abs=0.51)
        assert value[15:18] == pytest.approx([var * 10 for var in shown.reactive_var], abs=0.51)
        assert value[20] == pytest.approx(sum(shown.active_w) * 10, abs=0.51)
        assert value[22] == pytest.approx(sum(shown.reactive_var) * 10, abs=0.51)
        assert value[21] == pytest.approx(math.hypot(value[20], value[22]), abs=1.5)
        assert 11_900 < value[20] < 12_300
        frequency = i32_low_first(await client.read(0x053C, 2))
        assert frequency == pytest.approx(shown.frequency_hz * 1000, abs=0.51)
        assert await client.read_input(0x0028, 2) == words[0x28:0x2A]


async def test_export_reads_negative_in_the_grid_meter_and_production_positive_in_the_pv_meter() -> None:
    async with started(site(shop(), FlatDay(load=(100.0, 100.0, 100.0), sun=1.0))) as running:
        running.advance(0.5)
        async with modbus(running, "grid") as grid, modbus(running, "pv") as pv, modbus(running, "load") as load:
            assert i32_low_first(await grid.read(0x0028, 2)) == pytest.approx(-56_500, abs=150)
            assert i32_low_first(await pv.read(0x0028, 2)) == pytest.approx(60_000, abs=100)
            assert i32_low_first(await load.read(0x0028, 2)) == pytest.approx(3_000, abs=100)


async def test_the_identification_is_answered_only_when_read_alone() -> None:
    async with started(site(house())) as running, modbus(running, "grid") as client:
        running.advance(0.3)
        assert 1744 <= (await client.read(0x000B, 1))[0] <= 1763
        assert (await client.read(0x000A, 2))[1] != (await client.read(0x000B, 1))[0]
        assert await client.read(0x1103, 1) == [1]


async def test_energy_counters_are_64_bit_watt_hours_low_word_first() -> None:
    day = FlatDay(load=(300_000.0, 300_000.0, 300_000.0))
    async with started(site(house(), day)) as running, modbus(running, "grid") as client:
        running.advance(360.0)
        words = await client.read(0x0500, 4)
        counted = sum(word << (16 * at) for at, word in enumerate(words))
        assert counted == pytest.approx(90_000, rel=0.01)
        assert counted > 0xFFFF
        assert await client.read(0x051C, 4) == [0, 0, 0, 0]


async def test_registers_that_do_not_exist_too_long_reads_and_writes_are_refused() -> None:
    async with started(site(house())) as running, modbus(running, "grid") as client:
        assert await client.refused_read(0x2000, 1) == 2
        assert await client.refused_read(0x0000, 60) == 3
        assert await client.refused_write(0x0028, 0, 0) == 2


async def test_the_values_move_at_every_refresh_as_the_frozen_check_needs() -> None:
    async with started(site(house())) as running, modbus(running, "grid") as client:
        running.advance(0.3)
        seen: list[list[int]] = []
        for _ in range(20):
            running.advance(0.1)
            seen.append(await client.read(0x0000, 0x2E))
        assert all(one != two for one, two in pairwise(seen))


def frame(unit: int, pdu: bytes) -> bytes:
    body = bytes([unit]) + pdu
    return body + struct.pack("<H", crc16(body))


def test_the_serial_check_sum_is_the_one_of_the_standard() -> None:
    assert crc16(bytes.fromhex("0103000000010A")[:6]) == 0x0A84
    assert request_length(b"\x01") == 0
    assert request_length(bytes.fromhex("011000000002040001")) == 13


async def ask(terminal: int, request: bytes, length: int) -> bytes:
    """Write to the terminal and collect an answer of the given length."""
    loop = asyncio.get_running_loop()
    came = asyncio.Event()
    answer = bytearray()

    def readable() -> None:
        answer.extend(os.read(terminal, 1024))
        if len(answer) >= length:
            came.set()

    loop.add_reader(terminal, readable)
    try:
        os.write(terminal, request)
        async with asyncio.timeout(2.0):
            await came.wait()
    finally:
        loop.remove_reader(terminal)
    return bytes(answer)


async def test_the_same_meter_answers_on_a_serial_line_and_ignores_foreign_units_and_broken_frames() -> None:
    devices = [meter("grid", MeterRole.GRID, RTU), inverter("inv", 5000.0, "bat"), battery("bat", 10_000.0)]
    async with started(site(devices)) as running:
        running.advance(0.3)
        path, port = running.addresses["grid"]
        assert port == 0
        terminal = os.open(path, os.O_RDWR | os.O_NOCTTY)
        try:
            assert termios.tcgetattr(terminal)[3] & termios.ICANON == 0
            good = frame(1, struct.pack(">BHH", 3, 0x0028, 2))
            assert len(good) == 8
            foreign, broken = frame(2, good[1:6]), good[:-1] + bytes([good[-1] ^ 0xFF])
            answer = await ask(terminal, foreign + good, 9)
            assert len(answer) == 9
            assert answer[:3] == b"\x01\x03\x04"
            assert struct.unpack("<H", answer[-2:])[0] == crc16(answer[:-2])
            assert i32_low_first(list(struct.unpack(">HH", answer[3:7]))) == pytest.approx(12_000, abs=300)
            server = running.servers["grid"]
            assert isinstance(server, RtuServer)
            os.write(terminal, broken)
            await until(lambda: server.broken == 1, "the broken frame is seen and thrown away")
            refused = await ask(terminal, frame(1, struct.pack(">BHH", 3, 0x2000, 1)), 5)
            assert refused[:3] == b"\x01\x83\x02"
        finally:
            os.close(terminal)


def links(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir() if one.is_symlink()]


async def test_a_serial_meter_can_be_given_a_fixed_path(tmp_path: Path) -> None:
    path = tmp_path / "ttyMETER"
    devices = [meter("grid", MeterRole.GRID, SimConnection(transport="modbus_rtu", path=str(path)))]
    async with started(site(devices)) as running:
        assert running.addresses["grid"] == (str(path), 0)
        assert links(tmp_path) == ["ttyMETER"]
    assert links(tmp_path) == []
