"""A bus in trouble: bus-off, error frames, lost frames, a pulled cable; the other bus and its racks never notice."""

import gc
import socket
import struct
import time
from collections.abc import Generator

import pytest

from control.alarms import ROWS
from control.readings import Link
from hardware.battery import BatteryDriver
from hardware.can_line import EXTENDED, FRAME, Harvest, KernelLine, head_of, open_line
from hardware.canbus import CanBus, CanCounters, disturbance
from hardware.config import CanConnection, DeviceEntry
from hardware.link import NoConnectionError
from hardware.plant import Plant
from hardware.profile import load_profile
from simulator.socketcand import CanBus as SimulatedBus
from tests.hardware.simulated import eventually, settings
from tests.hardware.still_bus import StillBus
from tests.hardware.test_can import NEW_FIRMWARE, OLD_FIRMWARE

clock = time.monotonic
ERROR = 0x20000000
Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def wire() -> Generator[Pair]:
    """Two ends of a datagram socket that stand for the kernel's CAN socket and the bus."""
    mine, bus = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    yield mine, bus
    mine.close()
    bus.close()


def _frame(number: int, data: bytes) -> bytes:
    return struct.pack("<IB3x8s", number, len(data), data)


def _drained(line: KernelLine) -> Harvest:
    harvest = Harvest()
    line.drain(harvest)
    return harvest


def test_the_kernel_socket_gives_the_newest_frame_of_each_id(wire: Pair) -> None:
    line = KernelLine(wire[0], [0x351, 0x355, EXTENDED | 0x351], {})
    for number, data in (
        (0x351, b"\x01"),
        (0x351, b"\x02\x03"),
        (0x355, b""),
        (EXTENDED | 0x351, b"\x09"),
        (0x7FF, b""),
    ):
        wire[1].send(_frame(number, data))
    harvest = _drained(line)
    assert harvest.frames[head_of(0x351)][:10] == _frame(0x351, b"\x02\x03")[:10]
    assert set(harvest.frames) == {head_of(0x351), head_of(0x355), head_of(EXTENDED | 0x351)}
    assert (harvest.taken, harvest.ignored, harvest.errors) == (5, 1, 0)
    assert _drained(line).taken == 0


def test_the_kernel_socket_tells_pages_apart(wire: Pair) -> None:
    line = KernelLine(wire[0], [0x205], {0x205: lambda number: number & 0xFF})
    for page in (1, 2, 1):
        wire[1].send(_frame(0x205, bytes([page, page + 10])))
    harvest = _drained(line)
    assert harvest.pages == {(0x205, 1): b"\x01\x0b", (0x205, 2): b"\x02\x0c"}
    assert harvest.frames == {}


def test_error_frames_of_the_kernel_say_bus_off_restart_and_overflow(wire: Pair) -> None:
    line = KernelLine(wire[0], [0x351], {})
    wire[1].send(_frame(ERROR | 0x40, bytes(8)))
    assert _drained(line).bus_off
    wire[1].send(_frame(ERROR | 0x40, bytes(8)))
    wire[1].send(_frame(ERROR | 0x100, bytes(8)))
    assert _drained(line).restarted
    for _ in range(3):
        wire[1].send(_frame(ERROR | 0x04, b"\x00\x01" + bytes(6)))
    harvest = _drained(line)
    assert (harvest.errors, harvest.dropped, harvest.bus_off) == (3, 3, False)


def test_the_kernel_socket_sends_and_says_when_it_cannot(wire: Pair) -> None:
    line = KernelLine(wire[0], [], {})
    assert line.send(0x305, bytes(8))
    assert wire[1].recv(32) == _frame(0x305, bytes(8))
    wire[1].close()
    assert not line.send(0x305, bytes(8))
    line.close()


def test_a_kernel_without_can_is_named_as_the_cause() -> None:
    nowhere = CanConnection(type="can", interface="socketcan", channel="nosuch7")
    with pytest.raises(OSError, match=r"Address family not supported|No such device"):
        open_line(nowhere, 500_000, [0x351], {})


class WireBus(CanBus):
    """The product's bus on one end of a socket pair, its thread replaced by calls."""

    def __init__(self, raw: socket.socket, ids: list[int]) -> None:
        self.now_s = 100.0
        connection = CanConnection(type="can", interface="socketcan", channel="can0")
        super().__init__(connection, 500_000, lambda: self.now_s)
        self.line = KernelLine(raw, ids, {})
        self.cause = ""

    def turn(self) -> bool:
        return self._drain(self.line)


def test_bus_off_is_known_at_once_and_ends_with_the_first_frame(wire: Pair) -> None:
    bus = WireBus(wire[0], [0x351])
    wire[1].send(_frame(0x351, bytes(8)))
    assert bus.turn()
    assert bus.findings() == ()
    wire[1].send(_frame(ERROR | 0x40, bytes(8)))
    assert not bus.turn()
    assert bus.bus_off
    assert [(one.row_id, one.place) for one in bus.findings()] == [("can.bus_off", "can can0")]
    assert bus.counters.bus_offs == 1
    wire[1].send(_frame(ERROR | 0x40, bytes(8)))
    bus.turn()
    assert bus.counters.bus_offs == 1
    wire[1].send(_frame(0x351, bytes(8)))
    bus.turn()
    assert not bus.bus_off
    assert bus.cause == ""
    assert bus.findings() == ()


def test_a_restarted_interface_is_not_bus_off_even_before_the_first_frame(wire: Pair) -> None:
    bus = WireBus(wire[0], [0x351])
    wire[1].send(_frame(ERROR | 0x40, bytes(8)))
    bus.turn()
    wire[1].send(_frame(ERROR | 0x100, bytes(8)))
    bus.turn()
    assert not bus.bus_off


async def test_a_battery_on_a_bus_that_is_off_has_no_sample_at_once() -> None:
    bus = StillBus()
    driver = BatteryDriver("battery1", load_profile("can_bms_standard"), bus, 0, lambda: bus.now_s)
    for number, data in OLD_FIRMWARE.items():
        bus.put(number, data)
    assert (await driver.read()).soc_pct == 88
    bus.bus_off, bus.cause = True, "bus-off: too many errors"
    with pytest.raises(NoConnectionError, match="bus-off"):
        await driver.read()


def test_many_error_frames_or_lost_frames_disturb_a_bus_and_calm_ends_it() -> None:
    bus = StillBus()
    bus.counters = CanCounters(frames=1000, errors=50)
    assert bus.findings() == ()
    bus.now_s += 10.0
    assert [(one.row_id, one.detail) for one in bus.findings()] == [("can.disturbed", "50 error frames in 10 s")]
    bus.counters = CanCounters(frames=41_000, errors=51, dropped=60)
    bus.now_s += 10.0
    assert bus.findings()[0].detail == "60 frames lost of 40060 in 10 s"
    bus.now_s += 10.0
    assert bus.findings() == ()
    assert {"can.disturbed", "can.bus_off"} <= set(ROWS)


def test_frames_that_cannot_be_sent_are_told() -> None:
    before, after = CanCounters(), CanCounters(send_failures=8)
    assert disturbance(before, after, 10.0) == "8 frames could not be sent in 10 s"


def _entry(device_id: str, port: int, channel: str, offset: int = 0) -> DeviceEntry:
    options = {"host": "127.0.0.1", "port": port}
    connection = {
        "type": "can", "interface": "socketcand", "channel": channel, "id_offset": offset, "options": options,
    }  # fmt: skip
    return DeviceEntry.model_validate(
        {"id": device_id, "profile": "can_bms_standard", "poll_s": 0.05, "connection": connection}
    )


def _send(bus: SimulatedBus, frames: dict[int, str], offset: int = 0) -> None:
    for number, data in frames.items():
        bus.send(number + offset, bytes.fromhex(data))


@pytest.mark.req("BMS-02")
async def test_bus_off_on_one_bus_leaves_the_racks_of_the_other_alone_and_heals_by_itself() -> None:
    first, second = SimulatedBus("can0"), SimulatedBus("can1")
    ports = [(await bus.start(0))[1] for bus in (first, second)]
    plant = Plant(
        [_entry("rack1", ports[0], "can0"), _entry("rack2", ports[0], "can0", 0x40), _entry("rack3", ports[1], "can1")],
        settings(), clock,
    )  # fmt: skip
    await plant.start()

    def links() -> list[Link]:
        _send(first, OLD_FIRMWARE)
        _send(first, NEW_FIRMWARE, 0x40)
        _send(second, NEW_FIRMWARE)
        return [one.link for one in plant.read().devices]

    await eventually(lambda: links() == [Link.ONLINE] * 3, 20)
    polls = [one.failures for one in plant.read().devices]
    first.set_off(off=True)
    await eventually(lambda: links() == [Link.SILENT, Link.SILENT, Link.ONLINE], 20)
    assert "bus-off" in plant.read().devices[0].detail
    assert [one.row_id for one in plant.read().findings] == ["can.bus_off"]
    first.set_off(off=False)
    await eventually(lambda: links() == [Link.ONLINE] * 3, 20)
    assert plant.read().findings == ()
    assert plant.read().devices[2].failures == polls[2]
    await plant.stop()
    await first.stop()
    await second.stop()


# python-can leaves its socket to the garbage collector when the other end goes away
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.req("BMS-02")
async def test_a_pulled_cable_takes_its_racks_only_and_comes_back_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hardware.canbus.SILENCE_S", 0.3)
    first, second = SimulatedBus("can0"), SimulatedBus("can1")
    ports = [(await bus.start(0))[1] for bus in (first, second)]
    plant = Plant([_entry("rack1", ports[0], "can0"), _entry("rack2", ports[1], "can1")], settings(), clock)
    await plant.start()

    def links() -> list[Link]:
        _send(first, OLD_FIRMWARE)
        _send(second, NEW_FIRMWARE)
        return [one.link for one in plant.read().devices]

    await eventually(lambda: links() == [Link.ONLINE] * 2, 20)
    failures = plant.read().devices[1].failures
    await first.stop()
    await eventually(lambda: links() == [Link.SILENT, Link.ONLINE], 20)
    assert "can0" in plant.read().devices[0].detail
    first = SimulatedBus("can0")
    await first.start(ports[0])
    await eventually(lambda: links() == [Link.ONLINE] * 2, 30)
    assert plant.read().devices[1].failures == failures
    await plant.stop()
    await first.stop()
    await second.stop()
    gc.collect()  # the sockets python-can has left, while their warnings are expected


async def test_a_line_that_breaks_in_the_middle_is_reopened() -> None:
    ends = [socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM) for _ in range(2)]
    opened: list[KernelLine] = []

    class Broken(KernelLine):
        def drain(self, harvest: Harvest) -> None:
            if len(opened) == 1 and harvest.taken == 0:
                raise OSError(100, "Network is down")
            super().drain(harvest)

    def opener(_connection: object, _bitrate: int, ids: object, pagers: object) -> KernelLine:
        opened.append(Broken(ends[len(opened)][0], list(ids), dict(pagers)))  # type: ignore[call-overload]
        return opened[-1]

    bus = CanBus(CanConnection(type="can", interface="socketcan", channel="can0"), 500_000, clock, opener)  # type: ignore[arg-type]
    bus.watch([0x351])
    bus.start()
    await eventually(lambda: len(opened) == 2 and not bus.cause)
    ends[1][1].send(FRAME.pack(0x351, 8, bytes(8)))
    await eventually(lambda: bus.newest(0x351) is not None)
    await bus.stop(1.0)
    for pair in ends:
        for end in pair:
            end.close()
