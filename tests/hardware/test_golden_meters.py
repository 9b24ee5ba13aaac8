"""Every meter profile against vectors made by hand: read over real lines, served by its twin, refused by name."""

import importlib
import struct
import time
from typing import Any

import msgspec
import pytest

from control.readings import DeviceKind, Link, MeterReading, MeterRole
from control.settings import MeterSettings
from hardware.config import DeviceEntry
from hardware.plant import Plant
from hardware.profile import Space, load_profile, profile_ids
from simulator.faults import ActiveFaults
from simulator.meter import MeterSample, MeterState
from simulator.modbus_rtu import RtuServer
from simulator.modbus_server import TcpServer
from simulator.twin_meter import MeterTwin
from tests.hardware.golden_unit import GoldenUnit, field
from tests.hardware.modbus_device import ModbusServer
from tests.hardware.simulated import eventually, settings, tcp

clock = time.monotonic
METERS = [name for name in profile_ids() if load_profile(name).kind is DeviceKind.METER]


def golden(name: str) -> Any:
    return importlib.import_module(f"tests.hardware.golden.{name}")


VECTORS = [(name, index) for name in METERS for index in range(len(golden(name).VECTORS))]
NAMES = [f"{name}: {golden(name).VECTORS[index]['name']}" for name, index in VECTORS]


def site_with(role: MeterRole) -> Any:
    return msgspec.structs.replace(settings(), meters=(MeterSettings("meter", role, 1e6),))


async def read_once(unit: GoldenUnit, name: str, role: MeterRole = MeterRole.GRID, **more: Any) -> MeterReading:
    async with ModbusServer({1: unit}) as server:
        plant = Plant([tcp("meter", name, server.port, **more)], site_with(role), clock)
        await plant.start()
        await eventually(lambda: bool(plant.read().meters) or plant.read().devices[0].link is Link.REFUSED)
        found = plant.read()
        assert found.meters, found.devices[0].detail
        await plant.stop()
        return found.meters[0]


async def refusal_of(unit: GoldenUnit, name: str, role: MeterRole = MeterRole.GRID) -> str:
    async with ModbusServer({1: unit}) as server:
        plant = Plant([tcp("meter", name, server.port)], site_with(role), clock)
        await plant.start()
        await eventually(lambda: plant.read().devices[0].link is Link.REFUSED)
        assert plant.read().meters == ()
        detail = plant.read().devices[0].detail
        await plant.stop()
        return detail


@pytest.mark.req("MTR-01")
@pytest.mark.parametrize(("name", "index"), VECTORS, ids=NAMES)
async def test_a_meter_reads_what_its_document_says(name: str, index: int) -> None:
    vector = golden(name).VECTORS[index]
    reading = await read_once(GoldenUnit(golden(name).BASE, vector.get("registers", {})), name)
    for path, expected in vector["means"].items():
        found = field(reading, path)
        assert found == (expected if expected is None else pytest.approx(expected, rel=1e-12)), path


@pytest.mark.req("MTR-01")
@pytest.mark.parametrize("name", METERS)
def test_every_meter_has_vectors_of_import_export_and_something_absent(name: str) -> None:
    powers = [vector["means"].get("active_power_w", 0.0) for vector in golden(name).VECTORS]
    assert max(powers) > 0 > min(powers)
    assert any(value is None for vector in golden(name).VECTORS for value in vector["means"].values()) or name.endswith(
        "em540"
    )


@pytest.mark.parametrize("name", METERS)
async def test_a_meter_counted_backwards_is_turned_by_the_site_file(name: str) -> None:
    straight = await read_once(GoldenUnit(golden(name).BASE, {}), name)
    turned = await read_once(GoldenUnit(golden(name).BASE, {}), name, reversed=True)
    assert turned.active_power_w == -straight.active_power_w
    assert [phase.active_power_w for phase in turned.phases] == [
        -(phase.active_power_w or 0.0) for phase in straight.phases
    ]
    assert (turned.import_energy_wh, turned.export_energy_wh) == (straight.export_energy_wh, straight.import_energy_wh)
    assert turned.phases[0].voltage_v == straight.phases[0].voltage_v


CODES = {
    "carlo_gavazzi_em24_rtu": (1648, "000Bh must hold the code of an EM24 on RS485 (it is 1648, EM24 with Ethernet)"),
    "carlo_gavazzi_em24_ethernet": (71, "the code of an EM24 with Ethernet (it is 71, EM24 on RS485)"),
    "carlo_gavazzi_em111": (341, "the code of an EM110, EM111, EM112 or ET112 (it is 341, EM340)"),
    "carlo_gavazzi_em340": (340, "ET330 or ET340 (it is 340, EM340 engineering sample, high word first)"),
    "carlo_gavazzi_em540": (341, "the code of an EM530 or EM540 (it is 341, EM340)"),
}  # fmt: skip


@pytest.mark.req("MTR-01")
@pytest.mark.parametrize("name", CODES)
async def test_another_model_is_refused_by_its_name(name: str) -> None:
    code, words = CODES[name]
    assert words in await refusal_of(GoldenUnit(golden(name).BASE, {"holding": {0x000B: [code]}}), name)


@pytest.mark.req("MTR-01")
async def test_a_sunspec_device_that_is_no_meter_is_refused_with_the_models_it_has() -> None:
    base = golden("sunspec_meter").BASE
    detail = await refusal_of(GoldenUnit(base, {}), "sunspec_meter_float")
    assert "SunSpec model 211 or 212 or 213 or 214 is missing; there are [1, 203]" in detail


UNSIGNED = {
    "carlo_gavazzi_em24_rtu": (0x1101, 3, "(1101h) must be H; in the others power has no sign (it is 3, D)"),
    "carlo_gavazzi_em24_ethernet": (0xA000, 0, "(A000h) must be H; in the others power has no sign (it is 0, A)"),
    "carlo_gavazzi_em111": (0x1103, 0, "must be B; in mode A every power reads positive (it is 0, A unsigned)"),
    "carlo_gavazzi_em340": (0x1103, 0, "must be B; in mode A every power reads positive (it is 0, A unsigned)"),
    "carlo_gavazzi_em540": (0x1103, 0, "must be B or C; in mode A every power reads positive (it is 0, A unsigned)"),
}  # fmt: skip


@pytest.mark.req("MTR-01")
@pytest.mark.parametrize("name", UNSIGNED)
async def test_a_grid_meter_that_does_not_tell_the_direction_is_refused(name: str) -> None:
    address, value, words = UNSIGNED[name]
    assert words in await refusal_of(GoldenUnit(golden(name).BASE, {"holding": {address: [value]}}), name)


@pytest.mark.req("MTR-01")
@pytest.mark.parametrize("role", [MeterRole.PV, MeterRole.LOAD, MeterRole.GENERATOR])
@pytest.mark.parametrize("name", UNSIGNED)
async def test_elsewhere_it_is_read_and_marked(name: str, role: MeterRole) -> None:
    address, value, _ = UNSIGNED[name]
    reading = await read_once(GoldenUnit(golden(name).BASE, {"holding": {address: [value]}}), name, role)
    assert reading.signed is False


async def test_a_grid_meter_set_right_at_the_meter_is_accepted_without_a_restart() -> None:
    unit = GoldenUnit(golden("carlo_gavazzi_em340").BASE, {"holding": {0x1103: [0]}})
    async with ModbusServer({1: unit}) as server:
        plant = Plant([tcp("meter", "carlo_gavazzi_em340", server.port)], site_with(MeterRole.GRID), clock)
        await plant.start()
        await eventually(lambda: plant.read().devices[0].link is Link.REFUSED)
        unit.holding(0x1103, [1])
        await eventually(lambda: plant.read().devices[0].link is Link.ONLINE)
        assert server.connections == 1
        await plant.stop()


SAMPLE = MeterSample(
    voltages_v=(230.1, 230.6, 231.1),
    currents_a=(5.0, 10.0, 15.0),
    active_w=(1150.0, 2300.0, 3450.0),
    reactive_var=(100.0, 0.0, -100.0),
    frequency_hz=50.0,
    forward_wh=12_345_600.0,
    reverse_wh=12_300.0,
)
SERVED = {
    "carlo_gavazzi_em340": (0x000B, 0x1103, 0x0000, 0x000C, 0x0012, 0x001E, 0x0033, 0x0034, 0x004E),
    "carlo_gavazzi_em24_ethernet": (0x000B, 0xA000, 0x0000, 0x000C, 0x0012, 0x001E, 0x0033, 0x0034, 0x004E),
    "carlo_gavazzi_em24_rtu": (0x000B, 0x1101, 0x0000, 0x000C, 0x0012, 0x0028, 0x003E, 0x005C),
    "carlo_gavazzi_em540": (0x000B, 0x1103, 0x0000, 0x000C, 0x0012, 0x001E),
}


SHOWN_W = {"carlo_gavazzi_em111": 1150.0}
"""A single-phase meter sits on L1."""


class Shown:
    """An instrument that shows one sample."""

    state = MeterState(shown=SAMPLE, refreshes=1)


def twin_of(name: str) -> MeterTwin:
    return MeterTwin("meter", load_profile(name), 1, Shown(), ActiveFaults([]))  # type: ignore[arg-type]


@pytest.mark.req("SIM-01")
@pytest.mark.parametrize("name", SERVED)
def test_the_simulated_meter_serves_the_words_of_the_document(name: str) -> None:
    twin, base = twin_of(name), golden(name).BASE["holding"]
    for address in SERVED[name]:
        assert twin.read((Space.HOLDING,), address, len(base[address])) == base[address], hex(address)


@pytest.mark.req("SIM-01")
def test_the_simulated_single_phase_meter_serves_the_words_of_the_document() -> None:
    words = twin_of("carlo_gavazzi_em111").read((Space.HOLDING,), 0x0000, 10)
    assert words[:6] == [0x08FD, 0, 0x1388, 0, 0x2CEC, 0]
    assert words[8:10] == [0x03E8, 0]


@pytest.mark.req("SIM-01")
def test_the_simulated_sunspec_meter_has_the_chain_and_offsets_of_the_models() -> None:
    model = golden("sunspec_meter").FIRST
    twin = twin_of("sunspec_meter")
    assert twin.read((Space.HOLDING,), 40000, 4) == [0x5375, 0x6E53, 1, 66]
    words = twin.read((Space.HOLDING,), model, 107)
    assert words[:2] == [203, 105]
    assert twin.read((Space.HOLDING,), model + 107, 2) == [0xFFFF, 0]
    signed = [word - 0x10000 if word & 0x8000 else word for word in words]
    assert signed[18] * 10.0 ** signed[22] == pytest.approx(6900.0)
    assert signed[8] * 10.0 ** signed[15] == pytest.approx(230.1)
    assert signed[16] * 10.0 ** signed[17] == pytest.approx(50.0)
    assert signed[5] * 10.0 ** signed[6] == pytest.approx(15.0)
    assert (words[46] << 16 | words[47]) * 10.0 ** signed[54] == pytest.approx(12_345_600.0)


@pytest.mark.req("SIM-01")
def test_the_simulated_float_meter_has_the_chain_and_offsets_of_the_models() -> None:
    model = golden("sunspec_meter").FIRST
    words = twin_of("sunspec_meter_float").read((Space.HOLDING,), model, 126)
    assert words[:2] == [213, 124]
    floats = {
        offset: struct.unpack(">f", struct.pack(">HH", *words[offset : offset + 2]))[0] for offset in range(2, 126, 2)
    }
    assert floats[28] == 6900.0
    assert floats[16] == pytest.approx(231.1, rel=1e-6)
    assert floats[26] == 50.0
    assert floats[60] == 12_300.0
    assert floats[68] == 12_345_600.0


@pytest.mark.req("MTR-01", "SIM-01")
@pytest.mark.parametrize("name", METERS)
async def test_the_driver_reads_its_simulated_meter_over_tcp(name: str) -> None:
    server = TcpServer(ActiveFaults([]))
    server.line.add(twin_of(name))
    _, port = await server.start("127.0.0.1", 0)
    transports = load_profile(name).transports
    assert "modbus_tcp" in transports
    plant = Plant([tcp("meter", name, port)], site_with(MeterRole.GRID), clock)
    await plant.start()
    try:
        await eventually(lambda: bool(plant.read().meters) or plant.read().devices[0].link is Link.REFUSED)
        reading = plant.read().meters[0]
        assert reading.active_power_w == pytest.approx(SHOWN_W.get(name, 6900.0))
        assert reading.phases[0].voltage_v == pytest.approx(230.1)
    finally:
        await plant.stop()
        await server.stop()


@pytest.mark.req("MTR-01", "SIM-01")
async def test_every_meter_with_a_serial_port_is_read_on_one_pseudo_terminal() -> None:
    names = [name for name in METERS if "modbus_rtu" in load_profile(name).transports]
    server = RtuServer(ActiveFaults([]))
    for unit, name in enumerate(names, start=1):
        server.line.add(MeterTwin(name, load_profile(name), unit, Shown(), ActiveFaults([])))  # type: ignore[arg-type]
    path = await server.start()
    entries = [
        DeviceEntry.model_validate(
            {
                "id": f"m{unit}",
                "profile": name,
                "connection": {"type": "modbus_rtu", "port": path, "unit": unit},
                "poll_s": 0.1,
            }
        )
        for unit, name in enumerate(names, start=1)
    ]
    plant = Plant(entries, settings(), clock)
    await plant.start()
    try:
        await eventually(lambda: len(plant.read().meters) == len(names), 10.0)
        expected = [SHOWN_W.get(name, 6900.0) for name in names]
        assert [meter.active_power_w for meter in plant.read().meters] == pytest.approx(expected)
    finally:
        await plant.stop()
        await server.stop()
