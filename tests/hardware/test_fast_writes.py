"""Set-points on their way to the wire: at once, newest first, and only when they say something new."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest

from hardware.eager import begun
from hardware.modbus_wire import ModbusWire
from hardware.plant import Plant
from tests.hardware.modbus_device import ModbusServer
from tests.hardware.simulated import InverterUnit, command, eventually, inverter_entry, keep, meter_unit, settings, tcp

clock = time.monotonic
METER = "carlo_gavazzi_em540"


@asynccontextmanager
async def running(unit: InverterUnit) -> AsyncGenerator[Plant]:
    """A plant whose inverter is at 5000 W."""
    async with ModbusServer({1: unit}) as server:
        plant = Plant([inverter_entry(server.port)], settings(), clock)
        await plant.start()
        await keep(lambda: plant.apply([command(5000, clock() + 1)]), lambda: unit.get("w") == 5000)
        try:
            yield plant
        finally:
            await plant.stop(0.5)


def set_points(unit: InverterUnit) -> list[int]:
    """What was written to the set-point, in order."""
    first = unit.where("w_set_ena")
    return [words[3] for address, words in unit.writes if address == first and len(words) == 6]


async def test_a_command_is_on_the_wire_before_anything_else_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    unit = InverterUnit()
    async with running(unit) as plant:
        await asyncio.sleep(0.05)
        sent: list[bytes] = []
        send = ModbusWire.send

        def spied(wire: ModbusWire, data: bytes, addr: tuple[str, int] | None = None) -> None:
            sent.append(data)
            send(wire, data, addr)

        monkeypatch.setattr(ModbusWire, "send", spied)
        power_w = 4000
        while not sent:  # a poll of the inverter may have the line
            await asyncio.sleep(0.003)
            sent.clear()
            power_w += 1
            plant.apply([command(power_w, clock() + 1)])
        assert sent[0][7] == 16
        assert int.from_bytes(sent[0][17:21], "big") == power_w


async def test_a_set_point_that_does_not_change_is_not_repeated_fifty_times_a_second() -> None:
    unit = InverterUnit()
    async with running(unit) as plant:
        await asyncio.sleep(0.05)
        unit.writes.clear()
        for number in range(20):
            plant.apply([command(5000.2 + 0.01 * number, clock() + 1)])
            await asyncio.sleep(0.005)
        assert set_points(unit).count(5000) <= 1
        plant.apply([command(5001.0, clock() + 1)])
        await eventually(lambda: set_points(unit)[-1:] == [5001])


async def test_of_commands_that_come_quicker_than_the_line_the_newest_is_written() -> None:
    unit = InverterUnit()
    async with running(unit) as plant:
        unit.writes.clear()
        for power_w in range(1000, 1200):
            plant.apply([command(power_w, clock() + 1)])
        await eventually(lambda: unit.get("w_set") == 1199)
        assert set_points(unit)[-1] == 1199
        assert len(set_points(unit)) <= 3


async def test_a_set_point_somebody_else_overwrites_is_written_again_at_once() -> None:
    unit = InverterUnit()
    async with running(unit) as plant:
        unit.writes.clear()
        unit.put(w_set=0, w=0)
        since_s = clock()
        await keep(lambda: plant.apply([command(5000, clock() + 1)]), lambda: unit.get("w_set") == 5000)
        assert set_points(unit)[0] == 5000
        assert clock() - since_s < 5.0


async def test_a_hurried_meter_reads_frequency_and_power_each_time_and_the_rest_at_its_own_pace() -> None:
    unit = meter_unit()
    reads: list[int] = []
    answer = unit.answer

    def counted(pdu: bytes) -> bytes:
        reads.append(int.from_bytes(pdu[3:5], "big"))
        return answer(pdu)

    unit.answer = counted
    async with ModbusServer({1: unit}) as server:
        plant = Plant([tcp("grid", METER, server.port, poll_s=0.01)], settings(), clock)
        samples: list[float | None] = []
        plant.on_sample(lambda _device: samples.append(plant.read().meters[0].frequency_hz))
        await plant.start()
        await eventually(lambda: len(samples) >= 5)
        unit.put(v_l1=235.0, hz=49.5, w=-700)
        await eventually(lambda: samples[-1] == 49.5)
        assert plant.read().meters[0].active_power_w == -700
        await eventually(lambda: plant.read().meters[0].phases[0].voltage_v == 235.0)
        polls = plant.read().devices[0].polls
        await eventually(lambda: plant.read().devices[0].polls >= polls + 20)
        await plant.stop(0.2)
        hurried = sum(count == 2 for count in reads)
        whole = sum(count > 10 for count in reads)
        assert hurried > 2 * whole > 0


async def test_a_coroutine_begins_at_once_and_goes_on_as_a_task() -> None:
    steps: list[str] = []

    async def work(fail: bool) -> str:
        steps.append("begun")
        try:
            await asyncio.sleep(0)
            if fail:
                raise ValueError("no")
        finally:
            steps.append("ended")
        return "done"

    first = begun(work(fail=False))
    assert steps == ["begun"]
    assert await first == "done"
    with pytest.raises(ValueError, match="no"):
        await begun(work(fail=True))
    assert steps == ["begun", "ended"] * 2


async def test_a_coroutine_that_never_waits_is_done_at_once() -> None:
    async def quick(number: int) -> int:
        if number < 0:
            raise ValueError("negative")
        return number

    assert begun(quick(3)).done()
    assert await begun(quick(3)) == 3
    with pytest.raises(ValueError, match="negative"):
        await begun(quick(-1))


async def test_a_begun_coroutine_can_be_cancelled_and_cleans_up() -> None:
    cleaned: list[bool] = []

    async def forever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cleaned.append(True)

    task = begun(forever())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert cleaned == [True]
