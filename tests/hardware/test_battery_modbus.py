"""Batteries on Modbus: JINKO SCU, read over TCP against hand-made vectors and against its simulation."""

import importlib
import struct
import time
from collections.abc import Callable
from typing import Any

import pytest

from control.readings import BatteryReading, DeviceKind, Link
from hardware.plant import Plant
from simulator.config import BatterySimulation, SimConnection, SimDevice, SimulationConfig
from simulator.run import SimulatedSite
from tests.hardware.golden_unit import GoldenUnit, field
from tests.hardware.modbus_device import ModbusServer
from tests.hardware.simulated import eventually, settings, tcp
from tests.simulator.sites import FlatDay
from tests.simulator.wire import started

clock = time.monotonic
PROFILES = ("jinko_scu_a", "jinko_scu_a_rack")


def golden(name: str) -> Any:
    return importlib.import_module(f"tests.hardware.golden.{name}")


class Scu(GoldenUnit):
    """An SCU that takes FC06 commands."""

    def __init__(self, base: Any, vector: Any) -> None:
        super().__init__(base, vector)
        self.commands: list[tuple[int, int]] = []

    def answer(self, pdu: bytes) -> bytes:
        if pdu[0] == 6:
            self.commands.append(struct.unpack(">HH", pdu[1:5]))
            return pdu
        return super().answer(pdu)


def entry(name: str, port: int, **more: Any) -> Any:
    rack = getattr(golden(name), "RACK", 1) if name != "jinko_scu_b" else 1
    connection = {"type": "modbus_tcp", "host": "127.0.0.1", "port": port, "unit": 1, "rack": more.pop("rack", rack)}
    values = {"acknowledge_unverified_writes": True, "connection": connection, **more}
    return tcp("battery1", name, port, **values)


def heard(sample: BatteryReading) -> bool:
    return sample.voltage_v > 0.0


def all_cells(sample: BatteryReading) -> bool:
    return bool(sample.cell_temperatures_c)


async def read_until(
    unit: Scu, name: str, ready: Callable[[BatteryReading], bool] = heard, **more: Any
) -> BatteryReading:
    async with ModbusServer({1: unit}) as server:
        plant = Plant([entry(name, server.port, **more)], settings(), clock)
        await plant.start()
        await eventually(lambda: bool(plant.read().batteries and ready(plant.read().batteries[0])))
        sample = plant.read().batteries[0]
        await plant.stop()
        return sample


VECTORS = [(name, vector) for name in PROFILES for vector in golden(name).VECTORS]


@pytest.mark.req("BMS-02")
@pytest.mark.parametrize(("name", "vector"), VECTORS, ids=[f"{name}: {vector['name']}" for name, vector in VECTORS])
async def test_a_jinko_scu_says_what_its_map_says(name: str, vector: dict[str, Any]) -> None:
    reading = await read_until(Scu(golden(name).BASE, vector.get("registers", {})), name)
    for path, expected in vector["means"].items():
        found = field(reading, path)
        assert found == (pytest.approx(expected) if isinstance(expected, float) else expected), path


async def test_every_cell_is_read_and_modules_that_are_not_there_end_the_list() -> None:
    bank = await read_until(Scu(golden(PROFILES[0]).BASE, {}), PROFILES[0], all_cells)
    assert bank.cell_voltages_v == (3.3,) * 47 + (3.348,)
    assert bank.cell_temperatures_c == (24.0,) * 12
    rack = await read_until(Scu(golden(PROFILES[1]).BASE, {}), PROFILES[1], all_cells)
    assert rack.cell_voltages_v == (3.3,) * 96
    assert rack.cell_temperatures_c == (24.0,) * 24


async def test_one_cell_that_is_not_heard_is_absent_among_the_others() -> None:
    unit = Scu(golden(PROFILES[0]).BASE, {"input": {200: [0xFFFF]}})
    bank = await read_until(unit, PROFILES[0], all_cells)
    assert bank.cell_voltages_v[9] is None
    assert len(bank.cell_voltages_v) == 48


async def test_current_counted_the_other_way_round_is_turned_by_the_site_file() -> None:
    bank = await read_until(Scu(golden(PROFILES[0]).BASE, {}), PROFILES[0], reversed=True)
    assert bank.current_a == 50.0


@pytest.mark.req("BMS-07")
@pytest.mark.parametrize("name", PROFILES)
async def test_the_heartbeat_counts_and_is_never_zero(name: str) -> None:
    unit = Scu(golden(name).BASE, {})
    async with ModbusServer({1: unit}) as server:
        plant = Plant([entry(name, server.port)], settings(), clock)
        await plant.start()
        await eventually(lambda: len(unit.commands) >= 2)
        await plant.stop()
    assert {address for address, _ in unit.commands} == {530}
    (_, first), (_, second) = unit.commands[:2]
    assert 1 <= first <= 65535
    assert second in {first + 1, first + 2, 1}


async def test_without_the_installers_word_nothing_is_written() -> None:
    unit = Scu(golden("jinko_scu_a").BASE, {})
    async with ModbusServer({1: unit}) as server:
        plant = Plant([entry("jinko_scu_a", server.port, acknowledge_unverified_writes=False)], settings(), clock)
        await plant.start()
        await eventually(lambda: plant.read().devices[0].polls >= 5)
        assert plant.read().devices[0].read_only
        await plant.stop()
    assert unit.commands == []


async def test_generation_b_at_the_place_of_a_is_refused_in_words() -> None:
    floats = {"input": {at: [0x4100, 0x0000] * 60 for at in range(0, 1000, 120)}, "discrete": {0: [0] * 400}}
    async with ModbusServer({1: Scu(floats, {})}) as server:
        plant = Plant([entry("jinko_scu_a", server.port)], settings(), clock)
        await plant.start()
        await eventually(lambda: plant.read().devices[0].link is Link.REFUSED)
        assert "generation B has floats, see jinko_scu_b" in plant.read().devices[0].detail
        await plant.stop()


def test_generation_b_is_no_battery_because_nobody_published_its_state_of_charge() -> None:
    plant = Plant([entry("jinko_scu_b", 502)], settings(), clock)
    status = plant.read().devices[0]
    assert (status.kind, status.link) == (DeviceKind.BATTERY, Link.REFUSED)
    assert "jinko_scu_b" in status.detail


def sim_rack(device_id: str, rack: int, port: int, profile: str = "jinko_scu_a_rack") -> SimDevice:
    connection = SimConnection(transport="modbus_tcp", port=port, rack=rack)
    return SimDevice(
        id=device_id, profile=profile, kind=DeviceKind.BATTERY, connection=connection, capacity_wh=100_000.0
    )


def sim_site(*devices: SimDevice) -> SimulatedSite:
    flat = FlatDay()
    simulation = SimulationConfig(battery=BatterySimulation(start_soc_pct=62.0, cells_series=240))
    return SimulatedSite(list(devices), simulation, load=flat, pv=flat)


@pytest.mark.req("SIM-01")
async def test_the_simulated_bank_is_read_by_the_driver() -> None:
    async with started(sim_site(sim_rack("battery1", 1, 0, "jinko_scu_a"))) as running:
        running.advance(2.0)
        _, port = running.addresses["battery1"]
        plant = Plant([entry("jinko_scu_a", port)], settings(), clock)
        await plant.start()
        await eventually(lambda: bool(plant.read().batteries and plant.read().batteries[0].cell_temperatures_c))
        sample, truth = plant.read().batteries[0], running.truth().batteries["battery1"]
        assert sample.soc_pct == pytest.approx(truth.soc_pct, abs=0.51)
        assert sample.voltage_v == pytest.approx(truth.voltage_v, abs=0.06)
        assert len(sample.cell_voltages_v) == 240
        assert sum(value or 0.0 for value in sample.cell_voltages_v) == pytest.approx(sample.voltage_v, rel=1e-3)
        assert sample.cells is not None
        assert max(value or 0.0 for value in sample.cell_voltages_v) == pytest.approx(
            sample.cells.max_voltage_v, abs=0.002
        )
        await plant.stop()


@pytest.mark.req("SIM-01")
async def test_two_racks_behind_one_unit_are_two_batteries_that_share_a_heartbeat() -> None:
    async with started(sim_site(sim_rack("rack1", 1, 0))) as alone:
        _, free = alone.addresses["rack1"]
    async with started(sim_site(sim_rack("rack1", 1, free), sim_rack("rack2", 2, free))) as running:
        running.advance(2.0)
        entries = [entry("jinko_scu_a_rack", free, id=f"rack{number}", rack=number) for number in (1, 2)]
        plant = Plant(entries, settings(), clock)
        await plant.start()
        await eventually(lambda: len(plant.read().batteries) == 2)
        assert [one.device_id for one in plant.read().batteries] == ["rack1", "rack2"]
        running.inject("bms-derated", "rack2")
        for _ in range(300):
            running.advance(0.1)
        await eventually(lambda: plant.read().batteries[1].max_charge_current_a == 0.0)
        assert plant.read().batteries[0].max_charge_current_a > 0.0
        assert running.plant.racks["rack2"].watched
        await plant.stop()
