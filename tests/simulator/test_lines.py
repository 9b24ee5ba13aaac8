"""Several devices on one line, every shipped profile, and a real serial client."""

import struct

import pytest
from pymodbus.client import AsyncModbusSerialClient

from control.readings import DeviceKind, MeterRole
from hardware.profile import Provenance, load_profile, profile_ids
from simulator.config import SimConnection, SimDevice
from simulator.faults import ActiveFaults
from simulator.modbus_pdu import answer
from simulator.plant import Instrument, MeterSpec
from simulator.twin_meter import MeterTwin
from simulator.twins import NoTwinError
from tests.simulator.sites import CAN, METER, RTU, TCP, battery, meter, site
from tests.simulator.wire import i32_low_first, modbus, started

pytestmark = pytest.mark.req("SIM-01")


def on_line(device_id: str, role: MeterRole, unit: int, port: int) -> SimDevice:
    return meter(device_id, role, SimConnection(transport="modbus_tcp", port=port, unit=unit))


async def test_two_meters_with_different_units_share_one_gateway_port(free_port: int) -> None:
    devices = [on_line("grid", MeterRole.GRID, 1, free_port), on_line("gen", MeterRole.GENERATOR, 2, free_port)]
    async with started(site(devices)) as running, modbus(running, "grid") as client:
        assert running.addresses["grid"] == running.addresses["gen"]
        running.advance(0.5)
        assert i32_low_first(await client.read(0x28, 2, unit=1)) == pytest.approx(12_000, abs=200)
        assert abs(i32_low_first(await client.read(0x28, 2, unit=2))) < 50
        running.inject("meter-exception", "gen")
        assert i32_low_first(await client.read(0x28, 2, unit=1)) == pytest.approx(12_000, abs=200)


def test_two_devices_with_the_same_unit_on_one_line_are_refused(free_port: int) -> None:
    devices = [on_line("grid", MeterRole.GRID, 1, free_port), on_line("gen", MeterRole.GENERATOR, 1, free_port)]
    with pytest.raises(NoTwinError, match="gen: unit 1 of this line is taken by grid"):
        site(devices)


async def test_a_real_serial_client_reads_the_meter_on_the_pseudo_terminal() -> None:
    async with started(site([meter("grid", MeterRole.GRID, RTU)])) as running:
        running.advance(0.5)
        path, _ = running.addresses["grid"]
        client = AsyncModbusSerialClient(path, baudrate=9600, timeout=2.0, retries=0)
        assert await client.connect()
        try:
            reply = await client.read_holding_registers(0x28, count=2, device_id=1)
            assert i32_low_first(list(reply.registers)) == pytest.approx(12_000, abs=200)
        finally:
            client.close()


@pytest.mark.parametrize("profile_id", profile_ids())
async def test_every_shipped_profile_has_its_simulated_device_or_is_refused_in_words(profile_id: str) -> None:
    profile = load_profile(profile_id)
    rack = battery("rack", 10_000.0)
    device = SimDevice(
        id="device",
        profile=profile_id,
        kind=profile.kind,
        connection=TCP if profile.can is None else CAN,
        role=MeterRole.GRID if profile.kind is DeviceKind.METER else None,
        max_charge_w=5000.0,
        max_discharge_w=5000.0,
        max_apparent_va=5000.0,
        batteries=("rack",) if profile.kind is DeviceKind.INVERTER else (),
        capacity_wh=10_000.0,
    )
    devices = [device, rack] if profile.kind is DeviceKind.INVERTER else [device]
    try:
        built = site(devices)
    except NoTwinError:
        modbus_battery = profile.kind is DeviceKind.BATTERY and profile.can is None
        assert modbus_battery or profile.control is None or profile.provenance is Provenance.PLACEHOLDER
        return
    async with started(built) as running:
        running.advance(1.5)
        assert running.addresses["device"][1] > 0


def twin() -> MeterTwin:
    instrument = Instrument(MeterRole.GRID, MeterSpec(), 1, "grid")
    return MeterTwin("grid", load_profile(METER), 1, instrument, ActiveFaults([]))


@pytest.mark.parametrize(
    ("request_pdu", "reply"),
    [
        (b"\x03\x00\x00\x00\x00", b"\x83\x03"),
        (b"\x03\x00\x00\x00\x7e", b"\x83\x03"),
        (b"\x03\x00", b"\x83\x03"),
        (b"\x03\xff\xff\x00\x02", b"\x83\x02"),
        (b"\x2b\x0e\x01\x00", b"\xab\x01"),
        (b"\x63", b"\xe3\x01"),
        (b"\x06\x00\x28\x00\x01", b"\x86\x02"),
        (b"\x10\x00\x28\x00\x02\x03\x00\x00\x00", b"\x90\x03"),
        (b"\x05\x00\x00\xff\x01", b"\x85\x03"),
        (b"\x0f\x00\x00\x00\x08\x01\xff", b"\x8f\x02"),
        (b"\x01\x00\x00\x00\x01", b"\x81\x02"),
    ],
)
def test_malformed_and_impossible_requests_get_the_exception_of_the_standard(request_pdu: bytes, reply: bytes) -> None:
    assert answer(twin(), request_pdu) == reply


def test_the_identification_is_answered_word_for_word() -> None:
    assert answer(twin(), struct.pack(">BHH", 3, 0x000B, 1)) == b"\x03\x02" + struct.pack(">H", 1744)
