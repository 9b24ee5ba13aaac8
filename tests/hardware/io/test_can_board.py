"""Inputs that come as CAN signals: named by an installer's DBC, on a bus shared with a battery, lost and found."""

import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.site_file import SiteFileError, parse_site, shipped
from control.readings import Link
from hardware.config import DeviceEntry
from hardware.io.can_port import CanPort
from hardware.io.config import BoardEntry, CanSignals
from hardware.io.ports import port_of
from hardware.io.wire import PortError, Wire
from hardware.plant import Plant
from tests.hardware.simulated import eventually, settings
from tests.hardware.socketcand import Broker
from tests.hardware.still_bus import StillBus
from tests.hardware.test_can import OLD_FIRMWARE

DBC = """VERSION "made up for a test"
NS_ :
BS_:
BU_: Box Unit

BO_ 1536 CABINET: 4 Box
 SG_ DoorOpen : 0|1@1+ (1,0) [0|1] "" Unit
 SG_ AirTemperature : 8|16@1- (0.1,0) [-40|85] "degC" Unit
 SG_ Late : 24|8@1+ (1,0) [0|1] "" Unit

BO_ 2566850049 WATER: 2 Box
 SG_ Level : 7|16@0+ (0.5,-10) [0|100] "%" Unit

BO_ 1537 PAGED: 3 Box
 SG_ Page M : 0|8@1+ (1,0) [0|3] "" Unit
 SG_ OnPage m1 : 8|8@1+ (1,0) [0|1] "" Unit
"""
WATER = 0x18FF0601
clock = time.monotonic


@pytest.fixture
def dbc(tmp_path: Path) -> Path:
    path = tmp_path / "cabinet.dbc"
    path.write_text(DBC, encoding="utf-8")
    return path


def kind_of(dbc: Path, port: int = 0, **more: object) -> CanSignals:
    options = {"host": "127.0.0.1", "port": port}
    words = {"type": "can", "interface": "socketcand", "channel": "can0", "dbc": str(dbc), "options": options}
    return CanSignals.model_validate({**words, **more})


DOOR, AIR, LEVEL = (
    Wire("door", "CABINET.DoorOpen"),
    Wire("air_c", "CABINET.AirTemperature"),
    Wire("level", "WATER.Level"),
)


async def levels(dbc: Path, bus: StillBus, *wires: Wire, **more: object) -> dict[str, float]:
    port = CanPort(kind_of(dbc, **more), wires, bus, lambda: bus.now_s)  # type: ignore[arg-type]
    return dict(await port.read())


async def test_signals_mean_what_the_dbc_says_in_either_byte_order_and_with_ids_of_29_bits(dbc: Path) -> None:
    bus = StillBus()
    bus.put(0x600, "01 9C FF 00")
    bus.put(WATER, "00 D2")
    assert await levels(dbc, bus, DOOR, AIR, LEVEL) == {"door": 1.0, "air_c": pytest.approx(-10.0), "level": 95.0}


async def test_a_late_or_short_frame_has_no_value_and_takes_none_of_the_others(dbc: Path) -> None:
    bus = StillBus()
    bus.put(0x600, "01")
    bus.put(WATER, "00 D2", age_s=4.0)
    assert await levels(dbc, bus, DOOR, AIR, LEVEL) == {"door": 1.0}
    assert await levels(dbc, bus, DOOR, LEVEL, fresh_s=5.0) == {"door": 1.0, "level": 95.0}


async def test_a_second_box_of_the_same_kind_has_its_ids_moved(dbc: Path) -> None:
    bus = StillBus()
    bus.put(0x610, "01 00 00 00")
    assert await levels(dbc, bus, DOOR, id_offset=0x10) == {"door": 1.0}


async def test_a_board_none_of_whose_frames_come_does_not_answer_and_says_which(dbc: Path) -> None:
    bus = StillBus()
    bus.put(0x600, "01 00 00 00", age_s=3.5)
    with pytest.raises(PortError, match="virtual none: no CABINET, WATER for 3 s"):
        await levels(dbc, bus, DOOR, AIR, LEVEL)
    bus.cause = "bus-off"
    with pytest.raises(PortError, match=r"^bus-off$"):
        await levels(dbc, bus, DOOR)
    assert await levels(dbc, bus) == {}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("CABINET.Window", "x: cabinet.dbc has no signal CABINET.Window"),
        ("DoorOpen", "x: cabinet.dbc has no signal DoorOpen"),
        ("PAGED.OnPage", "x: PAGED.OnPage is multiplexed"),
    ],
)
async def test_a_line_that_cannot_be_read_is_named_when_the_board_is_opened(dbc: Path, line: str, said: str) -> None:
    port = CanPort(kind_of(dbc), [Wire("x", line)], StillBus(), clock)
    with pytest.raises(PortError, match=said):
        await port.open([Wire("x", line)])
    with pytest.raises(PortError, match="has no outputs"):
        await port.write(Wire("x", line, output=True), 1.0)
    with pytest.raises(PortError, match="can0: no CAN bus is open here"):
        port_of(BoardEntry(id="box", kind=kind_of(dbc)), lambda _: pytest.fail("no Modbus"))


@asynccontextmanager
async def running(
    broker: Broker, kind: CanSignals, *wires: Wire, devices: Sequence[DeviceEntry] = ()
) -> AsyncGenerator[Plant]:
    plant = Plant(devices, settings(), clock, [BoardEntry(id="box", kind=kind)], {"box": wires})
    start = plant.start()
    await start
    await eventually(lambda: broker.clients == 1)
    try:
        yield plant
    finally:
        await plant.stop(0.5)


def seen(plant: Plant) -> dict[str, float]:
    return {sample.signal_id: sample.value for sample in plant.read().signals}


@pytest.mark.req("IO-01")
async def test_a_box_and_a_battery_share_a_bus_and_its_signals_reach_the_controller_by_name(dbc: Path) -> None:
    async with Broker() as broker:
        connection = {"type": "can", "interface": "socketcand", "channel": "can0"}
        connection |= {"options": {"host": "127.0.0.1", "port": broker.port}}
        battery = {"id": "battery1", "profile": "can_bms_standard", "connection": connection, "poll_s": 0.02}
        entry = DeviceEntry.model_validate(battery)
        async with running(broker, kind_of(dbc, broker.port), DOOR, AIR, devices=[entry]) as plant:

            def both() -> bool:
                for number, data in OLD_FIRMWARE.items():
                    broker.inject(number, bytes.fromhex(data))
                broker.inject(0x600, bytes.fromhex("01 FA 00 00"))
                return seen(plant) == {"door": 1.0, "air_c": 25.0} and bool(plant.read().batteries)

            await eventually(both)
            assert broker.clients == 1, "one connection for both"
            broker.inject(0x600, bytes.fromhex("00 FA 00 00"))
            await eventually(lambda: seen(plant)["door"] == 0.0)


async def test_a_box_that_falls_silent_is_told_and_comes_back(dbc: Path) -> None:
    async with Broker() as broker, running(broker, kind_of(dbc, broker.port, fresh_s=0.1), DOOR) as plant:

        def link() -> Link:
            return plant.read().devices[-1].link

        def talking() -> bool:
            broker.inject(0x600, b"\x01\x00\x00\x00")
            return link() is Link.ONLINE

        await eventually(talking)
        await eventually(lambda: link() is Link.SILENT)
        assert "no CABINET for 0.1 s" in plant.read().devices[-1].detail
        await eventually(talking)


HOUSE = shipped("residential").read_text(encoding="utf-8")
SITE = """
[[boards]]
id = "box"
kind = {{ type = "can", interface = "socketcan", channel = "can0", dbc = "{dbc}" }}

[[{group}]]
id = "door"
role = "{role}"
at = "box:{line}"
"""


def problems(dbc: Path, line: str = "CABINET.DoorOpen", group: str = "signals", role: str = "door_open") -> str:
    try:
        parse_site(HOUSE + SITE.format(dbc=dbc, line=line, group=group, role=role), "test.toml")
    except SiteFileError as error:
        return "\n".join(error.problems)
    return ""


def test_the_site_file_is_checked_against_the_dbc_where_it_is_at_hand(dbc: Path) -> None:
    assert problems(dbc) == ""
    assert problems(dbc.with_name("on_another_computer.dbc")) == ""
    assert "signals[0].at: 'CABINET.Window' is no line of board 'box' (can), allowed: CABINET.DoorOpen," in problems(
        dbc, "CABINET.Window"
    )
    assert "only measures and has no outputs" in problems(dbc, group="outputs", role="indicator")
    dbc.write_text("BO_ not a dbc", encoding="utf-8")
    broken = dbc.rename(dbc.with_name("broken.dbc"))
    assert problems(broken).startswith("boards[0].kind.dbc: broken.dbc: ")
