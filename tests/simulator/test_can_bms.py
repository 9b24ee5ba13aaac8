"""The simulated BMS on CAN: frames against hand-coded vectors, and a real python-can client on the wire."""

import asyncio
import socket
import struct

import can
import msgspec
import pytest

from control.readings import MeterRole
from simulator.battery import rack_spec, start_rack, step_rack
from simulator.bms import BmsAlarm, BmsRules, BmsState, start_bms
from simulator.can_bms import CanBmsTwin, cell_name, fast_frames, slow_frames
from simulator.cells import CellSpread
from simulator.config import SimConnection
from simulator.faults import ActiveFaults
from simulator.machine import Rack
from simulator.socketcand import CanBus, frame_text
from tests.simulator.sites import battery, house, inverter, meter, shop, site
from tests.simulator.wire import can_client, started, until

pytestmark = [pytest.mark.req("SIM-01"), pytest.mark.req("BMS-02")]

EQUAL = CellSpread((1.0,) * 16, (0.0,) * 16, (1.0,) * 16, (1.0,) * 16, (0.0,) * 16)
SPEC = rack_spec(10_240.0, 16, EQUAL, start_soc=0.5, soh_pct=96.0)
REST = start_rack(SPEC, 21.0)
BMS = BmsState(max_charge_current_a=148.0, max_discharge_current_a=195.5)


def all_frames(bms: BmsState = BMS) -> dict[int, bytes]:
    return {**dict(fast_frames(SPEC, REST, bms)), **dict(slow_frames(SPEC, REST, bms, "bat"))}


def test_limits_frame_tells_voltages_and_currents_in_tenths_little_endian() -> None:
    # 16 x 3.55 V = 56.8 V -> 568 = 0x0238; 148.0 A -> 0x05C8; 195.5 A -> 0x07A3; 16 x 2.8 V = 44.8 V -> 0x01C0
    assert all_frames()[0x351] == bytes.fromhex("3802 C805 A307 C001")


def test_state_of_charge_frame_has_whole_and_hundredth_percent() -> None:
    assert all_frames()[0x355] == bytes.fromhex("3200 6000 8813")  # 50 %, 96 %, 50.00 %


def test_current_is_positive_while_charging_on_the_wire() -> None:
    charging = step_rack(SPEC, REST, -27.0, 21.0, 0.02)
    data = dict(fast_frames(SPEC, charging, BMS))[0x356]
    volt, amp, temperature = struct.unpack("<hhh", data)
    assert volt == round(100 * 16 * (3.293 + 27.0 * 0.0005), 0) or abs(volt - 5293) < 12
    assert amp == 270
    assert temperature == 210
    assert dict(fast_frames(SPEC, step_rack(SPEC, REST, 27.0, 21.0, 0.02), BMS))[0x356][2:4] == bytes.fromhex("F2FE")


def test_a_healthy_battery_says_so_in_every_alarm_frame() -> None:
    frames = all_frames()
    assert frames[0x359] == bytes.fromhex("0000 0000 01 504E")
    # pairs: general, high V, low V, high T | low T, -, low T charge, high I dis | high I chg, contactor, -, internal |
    # imbalance; 10 = fine, 00 = not supported
    assert frames[0x35A][:4] == bytes([0b10101010, 0b10100010, 0b10001010, 0b00000010])
    assert frames[0x35A][4:] == frames[0x35A][:4]
    assert frames[0x35C] == bytes.fromhex("C000")


def test_alarms_set_the_bit_and_the_pair_of_the_standard() -> None:
    bms = msgspec.structs.replace(
        BMS,
        alarms=frozenset({BmsAlarm.HIGH_VOLTAGE}),
        warnings=frozenset({BmsAlarm.LOW_VOLTAGE}),
        contactor_closed=False,
        max_charge_current_a=0.0,
    )
    frames = all_frames(bms)
    assert frames[0x359][:4] == bytes.fromhex("0200 0400")
    assert frames[0x35A][0] & 0b1111 == 0b0101
    assert frames[0x35A][2] >> 2 & 0b11 == 0b01
    assert frames[0x35A][4] == 0b10_01_10_01
    assert frames[0x35C] == bytes.fromhex("4000")
    assert frames[0x372] == bytes.fromhex("0000 0100 0000 0100")


def test_names_cells_energies_and_capacity_are_coded_as_in_the_table() -> None:
    frames = all_frames()
    assert frames[0x35E] == b"BALLAST "
    assert frames[0x35F] == bytes.fromhex("0100 0001 C000")  # 192 Ah online
    assert frames[0x370] + frames[0x371] == b"bat".ljust(16)
    assert frames[0x372] == bytes.fromhex("0100 0000 0000 0000")
    assert frames[0x373] == bytes.fromhex("DD0C DD0C 2601 2601")  # 3293 mV twice, 294 K twice
    assert frames[0x374] == b"M01C01  "
    assert cell_name(79) == b"M05C16  "
    assert frames[0x378] == bytes(8)
    assert frames[0x379] == bytes.fromhex("C800")  # 200 Ah installed
    used = msgspec.structs.replace(REST, energy_in_wh=12_345.0, energy_out_wh=7_000_000.0)
    assert dict(slow_frames(SPEC, used, BMS, "bat"))[0x378] == struct.pack("<II", 123, 70_000)


def test_a_receiver_text_frame_has_three_digits_for_eleven_bits_and_eight_for_twenty_nine() -> None:
    assert frame_text(0x351, bytes.fromhex("1402"), 1.5) == b"< frame 351 1.500000 1402 >"
    assert frame_text(0x351, b"", 1.5, extended=True) == b"< frame 00000351 1.500000  >"


def test_fast_frames_come_every_200_ms_and_the_others_every_second() -> None:
    sent: list[int] = []
    rack = Rack(SPEC, 21.0)
    twin = CanBmsTwin("bat", rack, lambda identifier, _: sent.append(identifier), ActiveFaults([]))
    for _ in range(495):
        twin.tick(0.02)
    assert sent.count(0x351) == sent.count(0x355) == sent.count(0x356) == 50
    assert sent.count(0x35A) == sent.count(0x379) == 10


def test_the_keep_alive_of_the_controller_is_heard_with_and_without_offset() -> None:
    rack = Rack(SPEC, 21.0)
    twin = CanBmsTwin("bat", rack, lambda _, __: None, ActiveFaults([]), id_offset=0x80)
    rack.keep_alive_age_s = 5.0
    twin.heard(0x306)
    assert (rack.watched, rack.keep_alive_age_s) == (False, 5.0)
    twin.heard(0x385)
    assert (rack.watched, rack.keep_alive_age_s) == (True, 0.0)
    rack.step(0.0, 21.0, 1.0)
    assert rack.keep_alive_age_s == 1.0
    twin.heard(0x305)
    assert rack.keep_alive_age_s == 0.0


def receive(bus: can.BusABC, wanted: set[int]) -> dict[int, bytes]:
    """Receive until all wanted identifiers have come (in a thread)."""
    found: dict[int, bytes] = {}
    while not wanted <= set(found):
        message = bus.recv(timeout=5.0)
        assert message is not None, f"no more frames; had {sorted(found)}"
        assert not message.is_error_frame
        assert not message.is_extended_id
        found[message.arbitration_id] = bytes(message.data)
    return found


async def test_python_can_receives_all_frames_of_two_racks_on_one_bus() -> None:
    async with started(site(shop())) as running:
        assert running.addresses["rack1"] == running.addresses["rack2"]
        bus = running.buses["rack1"]
        async with can_client(running, "rack1") as client:
            await until(lambda: bus.ready_clients == 1, "the client is in raw mode")
            running.advance(1.1)
            wanted = {0x351, 0x355, 0x356, 0x373, 0x3D1, 0x3D5, 0x3D6, 0x3F3}
            frames = await asyncio.to_thread(receive, client, wanted)
        truth = running.truth().batteries["rack2"]
        volt, amp, _ = struct.unpack("<hhh", frames[0x3D6])
        assert volt / 100.0 == pytest.approx(truth.voltage_v, abs=0.02)
        assert amp == 0
        assert struct.unpack("<HHH", frames[0x355]) == (55, 98, 5500)
        assert struct.unpack("<HhhH", frames[0x351])[1] == pytest.approx(1171.9, abs=1)


async def test_two_buses_behind_one_gateway_keep_their_frames_apart() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    gateway = SimConnection(transport="can", port=port)
    racks = [
        battery("left", 40_000.0).model_copy(update={"connection": gateway}),
        battery("right", 40_000.0).model_copy(update={"connection": gateway.model_copy(update={"channel": "can1"})}),
    ]
    machines = [inverter("inv1", 25_000.0, "left"), inverter("inv2", 25_000.0, "right")]
    async with started(site([meter("grid", MeterRole.GRID), *machines, *racks])) as running:
        assert running.addresses["left"] == running.addresses["right"] == ("127.0.0.1", port)
        left, right = running.buses["left"], running.buses["right"]
        async with can_client(running, "left") as client, can_client(running, "right", "can1") as other:
            await until(lambda: left.ready_clients == right.ready_clients == 1, "each client is on its own bus")
            running.advance(1.1)
            assert 0x351 in await asyncio.to_thread(receive, client, {0x351})
            assert 0x351 in await asyncio.to_thread(receive, other, {0x351})
            await asyncio.to_thread(other.send, can.Message(arbitration_id=0x305, data=bytes(8), is_extended_id=False))
            await until(lambda: running.plant.racks["right"].watched, "the rack on can1 hears the keep-alive")
            assert not running.plant.racks["left"].watched


async def test_an_address_that_is_taken_is_told_with_the_device() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        connection = SimConnection(transport="can", port=taken.getsockname()[1])
        rack = battery("rack1", 40_000.0).model_copy(update={"connection": connection})
        with pytest.raises(OSError, match=r"^rack1: .*in use"):
            await site([meter("grid", MeterRole.GRID), inverter("inv1", 25_000.0, "rack1"), rack]).start()


async def test_python_can_sends_the_keep_alive_and_other_clients_hear_it() -> None:
    async with started(site(house())) as running:
        bus, rack = running.buses["bat"], running.plant.racks["bat"]
        async with can_client(running, "bat") as sender, can_client(running, "bat") as hearer:
            await until(lambda: bus.ready_clients == 2, "both clients are in raw mode")
            await asyncio.to_thread(sender.send, can.Message(arbitration_id=0x305, data=bytes(8), is_extended_id=False))
            await until(lambda: rack.watched, "the BMS hears the keep-alive")
            heard = await asyncio.to_thread(receive, hearer, {0x305})
            assert heard[0x305] == bytes(8)
            assert await asyncio.to_thread(sender.recv, 0.0) is None


async def test_the_broker_refuses_a_foreign_channel_and_nonsense() -> None:
    bus = CanBus("can0")
    host, port = await bus.start(0)
    assert host == "127.0.0.1"
    reader, writer = await asyncio.open_connection(host, port)
    try:
        assert await reader.readuntil(b">") == b"< hi >"
        for said, answered in (
            (b"< open can7 >", b"< error could not open bus >"),
            (b"< fly >", b"< error unknown command >"),
            (b"< send 123 2 1 >", b"< error unknown command >"),
            (b"< send 123 1 fff >", b"< error syntax error in send >"),
            (b"< echo >", b"< echo >"),
            (b"x" * 600, b"< error unknown command >"),
            (b"< open can0 >", b"< ok >"),
        ):
            writer.write(said)
            async with asyncio.timeout(5.0):
                assert await reader.readuntil(b">") == answered
    finally:
        writer.close()
        await writer.wait_closed()
        await bus.stop()


def test_a_start_on_full_or_empty_gives_limits_without_waiting() -> None:
    assert start_bms(SPEC, REST, BmsRules()).max_charge_current_a == pytest.approx(150.0)
