"""A battery on CAN: the decode table, the bus thread, and what becomes of missing, short and late frames."""

import asyncio
import gc
import os
import time

import can
import pytest

from control.readings import BatteryReading, Link
from hardware.battery import BatteryDriver
from hardware.can_table import frame_decoders
from hardware.canbus import CanBus
from hardware.config import CanConnection, DeviceEntry
from hardware.link import NoAnswerError, NoConnectionError
from hardware.plant import Plant
from hardware.profile import load_profile
from hardware.profile_can_parts import Can
from tests.hardware.simulated import eventually, settings
from tests.hardware.socketcand import Broker
from tests.hardware.still_bus import StillBus

clock = time.monotonic
PROFILE = load_profile("can_bms_standard")
OLD_FIRMWARE = {
    0x351: "14 02 C0 12 C0 12 C2 01",
    0x355: "58 00 5E 00",
    0x356: "7A 13 F2 FE 6B 01",
    0x359: "00 00 00 00 06 50 4E",
    0x35C: "C0 00",
}
NEW_FIRMWARE = {
    0x351: "10 02 C0 12 C0 12 C2 01",
    0x355: "54 00 60 00 00 00",
    0x356: "7A 13 F2 FE 6B 01",
    0x35A: "00 00 00 00 00 00 00 00",
    0x35F: "4C 49 01 03 3C 02 AA 00",
    0x373: "E4 0C F8 0C 22 01 2C 01",
    0x374: "31 2E 30 37 00 00 00 00",
}


def _can() -> Can:
    assert PROFILE.can is not None
    return PROFILE.can


async def _read(frames: dict[int, str], ages: dict[int, float] | None = None) -> BatteryReading:
    bus = StillBus(100.0)
    driver = BatteryDriver("battery1", PROFILE, bus, 0, lambda: 100.0)
    for frame_id, text in frames.items():
        bus.put(frame_id, text, (ages or {}).get(frame_id, 0.0))
    return await driver.read()


@pytest.mark.req("BMS-02")
async def test_older_firmware_is_read_as_on_the_real_bus() -> None:
    reading = await _read(OLD_FIRMWARE)
    assert (reading.soc_pct, reading.soh_pct, reading.voltage_v, reading.current_a) == (88, 94, 49.86, 27.0)
    assert (reading.max_charge_current_a, reading.max_discharge_current_a) == (480, 480)
    assert (reading.charge_allowed, reading.discharge_allowed, reading.modules_online) == (True, True, 6)
    assert (reading.charge_voltage_limit_v, reading.discharge_voltage_limit_v) == (53.2, 45.0)
    assert (reading.alarms, reading.warnings, reading.cells) == ((), (), None)


@pytest.mark.req("BMS-02")
async def test_newer_firmware_is_read_as_on_the_real_bus() -> None:
    reading = await _read(NEW_FIRMWARE)
    assert (reading.soc_pct, reading.soh_pct, reading.temperature_c) == (84, 96, 36.3)
    assert (reading.charge_allowed, reading.discharge_allowed) == (True, True)
    assert reading.cells is not None
    assert (reading.cells.min_voltage_v, reading.cells.max_voltage_v, reading.cells.min_voltage_at) == (
        3.3,
        3.32,
        "1.07",
    )
    assert (reading.cells.min_temperature_c, reading.cells.max_temperature_c) == (17, 27)


@pytest.mark.req("BMS-02")
async def test_a_battery_that_allows_no_current_has_no_permit_even_without_the_permit_frame() -> None:
    reading = await _read({**NEW_FIRMWARE, 0x351: "10 02 F6 FF 00 00 C2 01"})
    assert (reading.max_charge_current_a, reading.max_discharge_current_a) == (0, 0)
    assert (reading.charge_allowed, reading.discharge_allowed) == (False, False)


@pytest.mark.req("BMS-02")
async def test_the_permit_frame_wins_over_the_current_limits() -> None:
    reading = await _read({**OLD_FIRMWARE, 0x35C: "40 00"})
    assert (reading.charge_allowed, reading.discharge_allowed) == (False, True)


async def test_a_permit_that_is_not_sent_any_more_is_no_permit() -> None:
    bus = StillBus(100.0)
    driver = BatteryDriver("battery1", PROFILE, bus, 0, lambda: bus.now_s)
    for frame_id, text in OLD_FIRMWARE.items():
        bus.put(frame_id, text)
    reading = await driver.read()
    assert (reading.charge_allowed, reading.discharge_allowed) == (True, True)
    bus.now_s = 111.0
    for frame_id in (0x351, 0x355, 0x356):
        bus.put(frame_id, OLD_FIRMWARE[frame_id])
    reading = await driver.read()
    assert (reading.charge_allowed, reading.discharge_allowed) == (False, False)
    bus.put(0x35C, "80 00")
    reading = await driver.read()
    assert (reading.charge_allowed, reading.discharge_allowed) == (True, False)


@pytest.mark.req("BMS-02")
async def test_limits_older_than_three_seconds_are_no_sample() -> None:
    with pytest.raises(NoAnswerError, match="no frame 351h within 3 s"):
        await _read(OLD_FIRMWARE, {0x351: 3.1})
    with pytest.raises(NoAnswerError, match="no frame 356h within 10 s"):
        await _read(OLD_FIRMWARE, {0x356: 10.1})
    assert (await _read(OLD_FIRMWARE, {0x351: 2.0})).at_s == 98.0


@pytest.mark.req("BMS-02")
async def test_an_optional_frame_that_has_stopped_is_absent() -> None:
    reading = await _read(NEW_FIRMWARE, {0x373: 11.0})
    assert reading.cells is None


@pytest.mark.parametrize(
    ("frame", "seen"),
    [
        ("E4 0C F8 0C AD 00 2C 01", (3.3, 3.32, -100.0, 27.0)),
        ("40 1F F8 0C 22 01 2C 01", (8.0, 3.32, 17.0, 27.0)),
    ],
    ids=["sensor open", "voltage beyond any cell"],
)
async def test_an_impossible_cell_value_is_handed_on_to_be_judged_and_not_left_out(
    frame: str, seen: tuple[float, ...]
) -> None:
    cells = (await _read({**NEW_FIRMWARE, 0x373: frame})).cells
    assert cells is not None
    found = (cells.min_voltage_v, cells.max_voltage_v, cells.min_temperature_c, cells.max_temperature_c)
    assert found == pytest.approx(seen)


async def test_a_battery_without_cell_temperatures_still_has_its_cell_voltages() -> None:
    cells = (await _read({**NEW_FIRMWARE, 0x373: "E4 0C F8 0C 00 00 00 00"})).cells
    assert cells is not None
    assert (cells.min_voltage_v, cells.max_voltage_v) == (3.3, 3.32)
    assert (cells.min_temperature_c, cells.max_temperature_c) == (36.3, 36.3)


@pytest.mark.parametrize("frame", ["00 00 00 00 00 00 00 00", "FF FF FF FF FF FF FF FF"])
async def test_cell_values_a_battery_does_not_support_are_absent(frame: str) -> None:
    assert (await _read({**NEW_FIRMWARE, 0x373: frame})).cells is None


async def test_alarms_clear_when_their_frame_does() -> None:
    bus = StillBus(100.0)
    driver = BatteryDriver("battery1", PROFILE, bus, 0, lambda: bus.now_s)
    for frame_id, text in {**OLD_FIRMWARE, 0x359: "02 00 00 01 06 50 4E"}.items():
        bus.put(frame_id, text)
    reading = await driver.read()
    assert (reading.alarms, reading.warnings) == (("over_voltage",), ("charge_over_current",))
    bus.now_s = 101.0
    bus.put(0x359, "00 00 00 00 06 50 4E")
    reading = await driver.read()
    assert (reading.alarms, reading.warnings) == ((), ())


async def test_a_bus_that_is_down_is_the_cause() -> None:
    bus = StillBus(100.0)
    bus.cause = "cannot be opened: no such device"
    with pytest.raises(NoConnectionError, match="no such device"):
        await BatteryDriver("battery1", PROFILE, bus, 0, lambda: 100.0).read()


def _entry(device_id: str, channel: str, offset: int = 0, *, write: bool = True) -> DeviceEntry:
    connection = {"type": "can", "interface": "virtual", "channel": channel, "id_offset": offset}
    return DeviceEntry.model_validate(
        {
            "id": device_id, "profile": "can_bms_standard", "poll_s": 0.02, "connection": connection,
            "acknowledge_unverified_writes": write,
        }
    )  # fmt: skip


def _send(bus: can.BusABC, frames: dict[int, str], offset: int = 0) -> None:
    for frame_id, text in frames.items():
        bus.send(can.Message(arbitration_id=frame_id + offset, data=bytes.fromhex(text), is_extended_id=False))


@pytest.fixture
def channel() -> str:
    return f"test-{os.getpid()}-{time.monotonic_ns()}"


@pytest.mark.req("BMS-01", "BMS-02")
async def test_two_batteries_share_a_bus_by_id_offset(channel: str) -> None:
    plant = Plant([_entry("battery1", channel), _entry("battery2", channel, 0x20)], settings(), clock)
    with can.Bus(interface="virtual", channel=channel) as wire:
        await plant.start()
        await eventually(lambda: _heard(plant, wire))
        first, second = plant.read().batteries
        assert (first.soc_pct, second.soc_pct) == (88, 84)
        assert [one.link for one in plant.read().devices] == [Link.ONLINE, Link.ONLINE]
        await plant.stop()


def _heard(plant: Plant, wire: can.BusABC) -> bool:
    _send(wire, OLD_FIRMWARE)
    _send(wire, NEW_FIRMWARE, 0x20)
    return len(plant.read().batteries) == 2


@pytest.mark.req("BMS-07")
async def test_the_keep_alive_is_sent_only_when_writes_are_acknowledged(channel: str) -> None:
    with can.Bus(interface="virtual", channel=channel) as wire:
        plant = Plant([_entry("battery1", channel, write=False)], settings(), clock)
        await plant.start()
        await eventually(lambda: _one_heard(plant, wire))
        assert plant.read().devices[0].read_only
        await plant.stop()
        assert _received(wire) == []
        plant = Plant([_entry("battery1", channel)], settings(), clock)
        await plant.start()
        await eventually(lambda: (0x305, bytes(8)) in _received(wire))
        await plant.stop()


def _one_heard(plant: Plant, wire: can.BusABC) -> bool:
    _send(wire, OLD_FIRMWARE)
    return len(plant.read().batteries) == 1


def _received(wire: can.BusABC) -> list[tuple[int, bytes]]:
    found: list[tuple[int, bytes]] = []
    while (message := wire.recv(timeout=0)) is not None:
        found.append((message.arbitration_id, bytes(message.data)))
    return found


async def test_a_babbling_bus_keeps_the_newest_frame_and_grows_nowhere(channel: str) -> None:
    bus = CanBus(CanConnection(type="can", interface="virtual", channel=channel), 500_000, clock)
    bus.watch([0x351])
    with can.Bus(interface="virtual", channel=channel) as wire:
        bus.start()
        await eventually(lambda: not bus.cause)
        for number in range(3000):
            data = number.to_bytes(8, "little")
            wire.send(can.Message(arbitration_id=0x351 if number % 2 else 0x700, data=data, is_extended_id=False))
        await eventually(lambda: bus.counters.frames >= 3000)
        newest = bus.newest(0x351)
        assert newest is not None
        assert newest.data == (2999).to_bytes(8, "little")
        assert bus.newest(0x700) is None
        assert bus.counters.ignored == 1500
        await bus.stop(1.0)


async def test_error_frames_are_counted_and_never_decoded(channel: str) -> None:
    bus = CanBus(CanConnection(type="can", interface="virtual", channel=channel), 500_000, clock)
    bus.watch([0x351])
    with can.Bus(interface="virtual", channel=channel) as wire:
        bus.start()
        await eventually(lambda: not bus.cause)
        wire.send(can.Message(arbitration_id=0x351, is_error_frame=True, is_extended_id=False))
        await eventually(lambda: bus.counters.errors == 1)
        assert bus.newest(0x351) is None
        await bus.stop(1.0)


async def test_an_interface_that_does_not_exist_is_named_and_tried_again() -> None:
    entry = _entry("battery1", "x")
    broken = entry.model_copy(update={"connection": CanConnection(type="can", interface="nosuch", channel="can7")})
    plant = Plant([broken], settings(), clock)
    await plant.start()
    await eventually(lambda: "cannot be opened" in plant.read().devices[0].detail)
    assert plant.read().devices[0].detail.startswith("nosuch can7: ")
    assert await plant.stop()


# python-can leaves its socket to the garbage collector when the other end goes away during the handshake
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.req("BMS-02")
async def test_a_battery_behind_socketcand_comes_back_after_its_broker_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hardware.canbus.SILENCE_S", 0.3)
    async with Broker() as broker:
        options = {"host": "127.0.0.1", "port": broker.port}
        connection = CanConnection(type="can", interface="socketcand", channel="can0", options=dict(options))
        entry = _entry("battery1", "x").model_copy(update={"connection": connection})
        plant = Plant([entry], settings(), clock)
        await plant.start()

        def heard() -> bool:
            for frame_id, text in OLD_FIRMWARE.items():
                broker.inject(frame_id, bytes.fromhex(text))
            return bool(plant.read().batteries)

        await eventually(heard)
        await eventually(lambda: (0x305, bytes(8)) in broker.sent)
        last_at_s = plant.read().batteries[0].at_s
        await broker.stop()
        await eventually(lambda: broker.clients == 0)
        await broker.start()
        await eventually(lambda: heard() and plant.read().batteries[0].at_s > last_at_s + 0.2, 30)
        await plant.stop()
    gc.collect()  # the sockets python-can has left, while their warnings are expected


async def test_stopping_never_blocks_the_loop(channel: str) -> None:
    bus = CanBus(CanConnection(type="can", interface="virtual", channel=channel), 500_000, clock)
    bus.start()
    bus.start()
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(count())
    await bus.stop(1.0)
    task.cancel()
    assert turns > 1


def test_decoders_exist_for_every_watched_frame() -> None:
    assert set(frame_decoders(_can())) == set(_can().frames)
