"""The simulated site in real time: it runs by itself, says where, and closes everything."""

import asyncio

import pytest

from simulator.config import SimConnection, SimulationConfig
from simulator.run import SimulatedSite, run_site
from tests.simulator.sites import FlatDay, house, shop
from tests.simulator.wire import modbus

pytestmark = pytest.mark.req("SIM-01")


async def test_time_runs_by_itself_at_the_speed_of_the_clock() -> None:
    running = await run_site(shop(), SimulationConfig())
    try:
        loop = asyncio.get_running_loop()
        began, start_s = loop.time(), running.truth().elapsed_s
        reached = asyncio.Event()

        def look() -> None:
            if running.truth().elapsed_s - start_s >= 0.5:
                reached.set()
            else:
                loop.call_later(0.01, look)

        look()
        async with asyncio.timeout(5.0):
            await reached.wait()
        assert running.truth().elapsed_s - start_s == pytest.approx(loop.time() - began, abs=0.5)
        assert len(set(running.addresses.values())) == 6
        async with modbus(running, "pv") as client:
            assert len(await client.read(0, 2)) == 2
    finally:
        await running.stop()


async def test_stopping_closes_every_port_and_can_be_done_twice() -> None:
    running = await run_site(house(), SimulationConfig())
    addresses = dict(running.addresses)
    await running.stop()
    await running.stop()
    for host, port in addresses.values():
        with pytest.raises(OSError, match=r"refused|Connect call failed"):
            await asyncio.open_connection(host, port)


async def test_a_taken_port_is_an_error_and_leaves_nothing_open() -> None:
    first = await run_site(house(), SimulationConfig())
    try:
        taken = SimConnection(transport="modbus_tcp", port=first.addresses["grid"][1])
        grid, *others = house()
        devices = [*others, grid.model_copy(update={"connection": taken})]
        flat = FlatDay()
        second = SimulatedSite(devices, SimulationConfig(), load=flat, pv=flat)
        with pytest.raises(OSError, match="in use"):
            await second.start()
        for host, port in second.addresses.values():
            with pytest.raises(OSError, match=r"refused|Connect call failed"):
                await asyncio.open_connection(host, port)
    finally:
        await first.stop()


async def test_a_failure_of_the_physics_is_not_swallowed() -> None:
    running = await run_site(house(), SimulationConfig())
    failed = asyncio.create_task(running.wait())
    running.plant.meters["grid"].state = None  # type: ignore[assignment]
    with pytest.raises(AttributeError):
        async with asyncio.timeout(5.0):
            await failed
    with pytest.raises(AttributeError):
        await running.stop()
