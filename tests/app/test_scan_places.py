"""Where a search looks: lines, buses and networks of this computer, less what the unit itself is connected to."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from app.paths import under
from app.scan_adoption import Unit
from app.scan_places import Around, SerialLine, Used, around, places_of, subnet_of, used_by
from app.scan_search import Result, Search
from app.screen_scan import ScreenScan
from app.site_file import read_site
from hmi.ports.scan import Place, PlaceKind, Standing
from tests.app.scan_parts import LOOPBACK, RESIDENTIAL, Person, by_profile, cabinet_of_devices, here, reach, searched
from tests.hardware.faulty_line import MeterUnit, RtuLine
from tests.hardware.golden import carlo_gavazzi_em111
from tests.hardware.modbus_device import ModbusServer


@pytest.fixture
async def cabinet() -> AsyncIterator[ModbusServer]:
    async with cabinet_of_devices() as server:
        yield server


class Door:
    """A server that counts who comes in."""

    def __init__(self) -> None:
        self.visits = 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        del reader
        self.visits += 1
        writer.close()


async def test_a_host_this_unit_is_connected_to_is_not_connected_a_second_time() -> None:
    door = Door()
    server = await asyncio.start_server(door, "127.0.0.1", 0)
    number = server.sockets[0].getsockname()[1]
    place = Place(LOOPBACK, PlaceKind.NETWORK, "127.0.0.0/31", hosts=2)
    results: list[Result] = []
    used = frozenset({("127.0.0.1", number)})
    assert await asyncio.to_thread(Search([place], used, reach(number), results.append).run)
    assert door.visits == 0
    assert await asyncio.to_thread(Search([place], frozenset(), reach(number), results.append).run)
    assert door.visits > 0
    assert results[-1].progress == 1.0
    server.close()


async def test_a_serial_line_is_searched_and_one_in_use_is_not_even_offered(tmp_path: Path) -> None:
    units = {3: MeterUnit(carlo_gavazzi_em111.BASE, 4)}
    async with RtuLine(units, tmp_path / "ttyBUS") as line:
        us = Around(lines=(SerialLine(line.path, line.path), SerialLine("/dev/ttyAMA0", "/dev/ttyAMA0", console=True)))
        unit = Unit(under(tmp_path), installed=tmp_path / "none")
        port = ScreenScan(unit, Person(), lambda: us, reach(units=(3, 4)))
        state = await searched(port, f"serial {line.path}")
        (found,) = state.search.devices
        assert (found.profile_id, found.standing) == ("carlo_gavazzi_em111", Standing.NEW)
        used = Used(lines={str(await asyncio.to_thread(Path(line.path).resolve)): ("meter1",)})
        mine, console = places_of(us, used)
    assert (mine.offered, mine.used_by) == (False, ("meter1",))
    assert (console.offered, console.used_by) == (False, ("console",))


async def test_a_place_that_fails_is_named_and_the_others_are_looked_at(tmp_path: Path, cabinet: ModbusServer) -> None:
    us = msgspec.structs.replace(here(), lines=(SerialLine("/dev/ttyNOWHERE", "/dev/ttyNOWHERE"),), buses=("can99",))
    unit = Unit(under(tmp_path), installed=tmp_path / "none")
    port = ScreenScan(unit, Person(), lambda: us, reach(cabinet.port, units=(3,)), new_search=Search)
    state = await searched(port, "serial /dev/ttyNOWHERE", "can can99", LOOPBACK)
    assert [problem.partition(": cannot be opened")[0] for problem in state.search.problems] == [
        "/dev/ttyNOWHERE",
        "socketcan can99",
    ]
    assert "carlo_gavazzi_em340" in by_profile(state)


def test_where_this_computer_can_look_is_what_the_kernel_says(tmp_path: Path) -> None:
    for path in ("dev/serial/by-id", "proc", "sys/class/net/can0", "sys/class/net/eth0", "etc"):
        (tmp_path / path).mkdir(parents=True)
    for name in ("ttyUSB0", "ttyUSB1", "ttyAMA0", "ttySC0", "tty1"):
        (tmp_path / "dev" / name).touch()
    (tmp_path / "dev/serial/by-id/usb-FTDI_ABC-if00").symlink_to("../../ttyUSB1")
    (tmp_path / "proc/consoles").write_text("ttyAMA0              -W- (EC p a)  204:64\n")
    (tmp_path / "sys/class/net/can0/type").write_text("280\n")
    (tmp_path / "sys/class/net/eth0/type").write_text("1\n")
    (tmp_path / "etc/localtime").symlink_to("/usr/share/zoneinfo/Europe/Oslo")
    found = around(tmp_path)
    assert [(line.path, line.console) for line in found.lines] == [
        ("/dev/ttyUSB0", False),
        ("/dev/serial/by-id/usb-FTDI_ABC-if00", False),
        ("/dev/ttyAMA0", True),
        ("/dev/ttySC0", False),
    ]
    assert (found.buses, found.zone) == (("can0",), "Europe/Oslo")
    assert not any(address.ip.is_loopback for address in found.addresses)


@pytest.mark.parametrize(
    ("address", "network", "whole"),
    [
        ("192.168.1.7/24", "192.168.1.0/24", True),
        ("10.4.0.9/22", "10.4.0.0/22", True),
        ("10.4.77.9/8", "10.4.76.0/22", False),
    ],
)
def test_a_large_network_is_searched_around_the_address_of_the_unit(address: str, network: str, whole: bool) -> None:
    assert subnet_of(ipaddress.IPv4Interface(address)) == (ipaddress.IPv4Network(network), whole)


def test_what_a_unit_is_connected_to_is_read_from_its_site_and_named_with_the_place() -> None:
    site = read_site(RESIDENTIAL)
    used = used_by(site)
    assert used.hosts["127.0.0.1", 5020] == ("inverter1",)
    assert used.buses == {}  # its rack is behind a CAN server, not on an interface of this computer
    (place,) = places_of(here(), used)
    assert place.used_by == ("inverter1", "grid", "pv")
