"""Looking for devices at the screen, over real loopback lines: found, proposed, written, and the unit runs on it."""

import asyncio
import ipaddress
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import msgspec
import pytest

from app.commission_drive import SETTLE_S, START
from app.commissioned import Commissioned
from app.main import Appliance, Options
from app.own_sinks import EXIT_RESTART
from app.paths import under
from app.scan_adoption import Unit
from app.scan_places import Around, SerialLine, Used, around, places_of, subnet_of, used_by
from app.scan_process import SearchError, SearchProcess
from app.scan_search import Reach, Result, Search
from app.scan_worker import read, written
from app.scenario import FORMAT, built
from app.screen_commission import ScreenCommission
from app.screen_scan import ScreenScan
from app.simulation import sim_devices, simulation_of
from app.site_file import parse_site, read_site, shipped
from app.site_model import SiteModel
from app.site_place import made_here
from app.virtual import VirtualSite
from control.readings import MeterRole
from control.record import CycleRecord
from control.requests import Request, Role
from hardware.config import CanConnection, ModbusRtu, ModbusTcp
from hardware.scan import Found, Match
from hmi.ports.commission import Findings, Phase
from hmi.ports.scan import Device, Place, PlaceKind, Standing, State, Way
from hmi.ports.scan import Phase as Searching
from simulator.config import SimulationConfig
from simulator.run import SimulatedSite
from tests.hardware.faulty_line import MeterUnit, RtuLine
from tests.hardware.golden import carlo_gavazzi_em111, carlo_gavazzi_em340, jinko_scu_a
from tests.hardware.golden_unit import GoldenUnit
from tests.hardware.modbus_device import ModbusServer
from tests.hardware.modbus_device import Unit as ModbusUnit
from tests.hardware.simulated import InverterUnit
from tests.simulator.sites import FlatDay, meter

HERE = ipaddress.IPv4Interface("127.0.0.1/31")
RACK_1 = {
    "input": {
        100: [3, 500, 1000, 8700, 6800, 600, 1200, *[0] * 8],
        115: [7700, 15750, 65, 55, 98, 5000, 3320, 3348, 17, 3300, 5, 64, 66, 3, 62, 9],
    },
    "discrete": {200: [0] * 88},
}
"""A rack of the bank: with it two profiles fit the same unit."""
LOOPBACK = "network 127.0.0.0/31"
RESIDENTIAL = shipped("residential")
LOOKS = 2000
"""A hundred a second."""


class Person:
    """Whoever stands before the screen."""

    def __init__(self, role: Role = Role.INSTALLER) -> None:
        self.role = role

    def granted(self) -> Role:
        return self.role


def reach(*ports: int, units: tuple[int, ...] = (1,)) -> Reach:
    return Reach(ports=ports, units=units, serial=((115200, "N"),), timeout_s=0.2, listen_s=0.2)


def here() -> Around:
    return Around(addresses=(HERE,), zone="Europe/Stockholm", name="Cabinet_7.local")


async def until(port: ScreenScan, holds: Callable[[State], bool]) -> State:
    for _ in range(LOOKS):
        if holds(port.state()):
            return port.state()
        await asyncio.sleep(0.01)
    raise AssertionError(port.state())


async def searched(port: ScreenScan, *places: str) -> State:
    """Look around and at places, and wait until it is done and a draft is made."""
    port.look_around()
    await until(port, lambda state: bool(state.places))
    port.begin(places, thorough=False)
    await until(port, lambda state: state.search.phase is Searching.DONE)
    return await until(port, lambda state: not state.busy)


async def drafted(port: ScreenScan) -> State:
    await asyncio.sleep(0)
    return await until(port, lambda state: not state.busy)


async def adopted(port: ScreenScan) -> State:
    number = port.state().told.number
    port.adopt()
    return await until(port, lambda state: state.told.number > number)


def blank(data: Path, search: Reach) -> ScreenScan:
    unit = Unit(under(data), installed=data / "etc/site.toml")
    return ScreenScan(unit, Person(), here, search, new_search=Search)


def by_profile(state: State) -> dict[str, Device]:
    return {device.profile_id: device for device in state.search.devices}


@pytest.fixture
async def cabinet() -> AsyncIterator[ModbusServer]:
    """An inverter, a battery system and a meter behind one gateway."""
    units: dict[int, ModbusUnit] = {
        1: InverterUnit(),
        2: GoldenUnit(jinko_scu_a.BASE, RACK_1),
        3: GoldenUnit(carlo_gavazzi_em340.BASE, {}),
        4: ModbusUnit(),
    }
    async with ModbusServer(units) as server:
        yield server


async def test_a_blank_unit_finds_its_devices_asks_what_they_do_not_say_and_writes_a_site_file(
    tmp_path: Path, cabinet: ModbusServer
) -> None:
    port = blank(tmp_path, reach(cabinet.port, units=(1, 2, 3, 4)))
    state = await searched(port, LOOPBACK)
    devices = by_profile(state)
    assert devices["sunspec_inverter"].model.startswith("Ballast tests")
    assert devices["carlo_gavazzi_em340"].serial == "KN123456789"
    assert [one.standing for one in state.search.devices if not one.profile_id] == [Standing.UNKNOWN]
    assert devices["sunspec_inverter"].chosen
    assert devices["jinko_scu_a"].rivals
    assert not devices["jinko_scu_a"].chosen
    port.choose(devices["jinko_scu_a"].key, chosen=True)
    state = await drafted(port)
    assert {"batteries[battery1].capacity_wh", "limits.grid_import_w"} <= set(state.draft.problems)
    assert not state.draft.ready
    for name, value in (("capacity_wh", 60_000.0), ("max_charge_current_a", 90.0), ("max_discharge_current_a", 90.0)):
        port.answer(f"batteries[battery1].{name}", value)
    port.answer("limits.fuse_a", 63.0)
    state = await drafted(port)
    assert state.draft.problems == {}
    assert (state.draft.way, state.draft.file) == (Way.BEGIN, str(tmp_path / "site.toml"))
    told = (await adopted(port)).told
    assert (told.accepted, told.reason, told.command) == (True, "", "")
    site = read_site(made_here(under(tmp_path)))
    assert (site.site.id, site.site.time_zone) == ("cabinet_7-local", "Europe/Stockholm")
    assert (site.batteries[0].profile, site.batteries[0].capacity_wh) == ("jinko_scu_a", 60_000.0)
    assert site.inverters[0].batteries == ("battery1",)
    assert site.meters[0].role is MeterRole.GRID


async def test_a_search_reads_and_never_writes(tmp_path: Path) -> None:
    inverter = InverterUnit()
    async with ModbusServer({1: inverter}) as server:
        await searched(blank(tmp_path, reach(server.port)), LOOPBACK)
    assert inverter.requests > 0
    assert inverter.writes == []


async def test_answers_stay_with_their_device_when_names_change_with_what_is_chosen(
    tmp_path: Path, cabinet: ModbusServer
) -> None:
    port = blank(tmp_path, reach(cabinet.port, units=(1, 2)))
    devices = by_profile(await searched(port, LOOPBACK))
    port.choose(devices["jinko_scu_a"].key, chosen=True)
    await drafted(port)
    port.answer("batteries[battery1].capacity_wh", 60_000.0)
    await drafted(port)
    port.choose(devices["jinko_scu_a_rack"].key, chosen=True)
    state = await drafted(port)
    assert not by_profile(state)["jinko_scu_a"].chosen
    assert "batteries[battery1].capacity_wh" in state.draft.problems
    port.choose(devices["jinko_scu_a"].key, chosen=True)
    assert "batteries[battery1].capacity_wh" not in (await drafted(port)).draft.problems


async def test_only_the_installer_searches_and_writes_a_site_file(tmp_path: Path, cabinet: ModbusServer) -> None:
    person, refusal = Person(Role.OPERATOR), "role operator may not do this; installer is needed"
    unit = Unit(under(tmp_path), installed=tmp_path / "none")
    port = ScreenScan(unit, person, here, reach(cabinet.port), new_search=Search)
    port.look_around()
    await until(port, lambda state: bool(state.places))
    port.begin((LOOPBACK,), thorough=False)
    assert (port.state().search.phase, port.state().search.problems) == (Searching.STOPPED, (refusal,))
    person.role = Role.INSTALLER
    assert (await searched(port, LOOPBACK)).search.devices
    person.role = Role.OPERATOR
    told = (await adopted(port)).told
    assert (told.accepted, told.reason) == (False, refusal)
    assert not (tmp_path / "site.toml").exists()


async def test_what_is_not_complete_is_not_written_and_the_first_thing_missing_is_named(
    tmp_path: Path, cabinet: ModbusServer
) -> None:
    port = blank(tmp_path, reach(cabinet.port))
    await searched(port, LOOPBACK)
    told = (await adopted(port)).told
    assert not told.accepted
    assert told.reason.startswith("inverters[inverter1].batteries: no rack hangs on it")
    assert not (tmp_path / "site.toml").exists()


async def test_a_file_of_the_installer_is_never_touched_the_proposal_lies_beside_with_its_command(
    tmp_path: Path, cabinet: ModbusServer
) -> None:
    installed = tmp_path / "etc/site.toml"
    installed.parent.mkdir()
    text = RESIDENTIAL.read_text(encoding="utf-8")
    installed.write_text(text, encoding="utf-8")
    unit = Unit(under(tmp_path), installed, lambda: read_site(installed), installed=installed)
    port = ScreenScan(unit, Person(), here, reach(cabinet.port, units=(3,)), new_search=Search)
    state = await searched(port, LOOPBACK)
    assert (state.draft.way, state.draft.problems) == (Way.HAND_OVER, {})
    told = (await adopted(port)).told
    (proposal,) = (tmp_path / "proposals").glob("site-*.toml")
    assert (told.file, told.command) == (str(proposal), f"sudo ballast adopt {proposal} --yes")
    assert installed.read_text(encoding="utf-8") == text
    assert [one.role for one in read_site(proposal).meters][-1] is MeterRole.LOAD


async def test_a_simulated_site_takes_no_site_file(tmp_path: Path, cabinet: ModbusServer) -> None:
    unit = Unit(under(tmp_path), simulated=True, installed=tmp_path / "none")
    port = ScreenScan(unit, Person(), here, reach(cabinet.port, units=(3,)), new_search=Search)
    await searched(port, LOOPBACK)
    assert (await adopted(port)).told.reason == "a simulated site takes no site file"


async def test_a_search_that_is_stopped_keeps_what_it_found_and_can_begin_again(
    tmp_path: Path, cabinet: ModbusServer
) -> None:
    slow = msgspec.structs.replace(reach(cabinet.port, units=(3, *range(20, 200))), timeout_s=2.0)
    port = ScreenScan(Unit(under(tmp_path), installed=tmp_path / "none"), Person(), here, slow)
    port.look_around()
    await until(port, lambda state: bool(state.places))
    port.begin((LOOPBACK,), thorough=False)
    await until(port, lambda state: state.search.phase is Searching.RUNNING)
    port.stop()
    await until(port, lambda state: state.search.phase is Searching.STOPPED)
    port.begin((LOOPBACK,), thorough=False)
    assert port.state().search.phase is Searching.RUNNING
    port.close()
    await until(port, lambda state: state.search.phase is Searching.STOPPED)


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


async def test_a_search_whose_process_fails_says_so_and_the_unit_goes_on() -> None:
    for command, words in (
        (("/nowhere/python",), "the search has failed: "),
        ((sys.executable, "-c", "raise SystemExit('no memory')"), "the search ended with 1: no memory"),
        ((sys.executable, "-c", "print('{')"), "the search has failed: "),
    ):
        search = SearchProcess((), frozenset(), reach(1), lambda _: None)
        search.command = command
        with pytest.raises(SearchError, match=words):
            await asyncio.to_thread(search.run)


def test_what_a_search_tells_travels_whole() -> None:
    modbus = ModbusTcp(type="modbus_tcp", host="h", port=1502, unit=3)
    line = ModbusRtu(type="modbus_rtu", port="/dev/ttyUSB0", baudrate=9600, parity="E", unit=7)
    bus = CanConnection(type="can", interface="socketcan", channel="can0", id_offset=0x80)
    match = Match("sunspec_inverter", {"serial_number": "1"}, {"rated_charge_w": 5.0}, "odd", 2)
    result = Result(
        (Found(modbus, (match,), "note"), Found(line)), ((bus, Match("can_bms_standard")),), ("can1: x",), 0.5, "now"
    )
    assert read(written(result)) == (result, False)
    assert read(written(result, whole=True))[1]


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


def at_ports(text: str, addresses: dict[str, tuple[str, int]]) -> str:
    """The text of the residential site with the ports its simulated devices listen on."""
    usual = {"inverter1": 5020, "grid": 5021, "pv": 5022, "battery1": 29536}
    for name, number in usual.items():
        text = text.replace(f"port = {number}", f"port = {addresses[name][1]}")
    return text


class Watching:
    """A sink that keeps the newest record."""

    def __init__(self) -> None:
        self.record: CycleRecord | None = None

    def publish(self, record: CycleRecord) -> None:
        self.record = record

    async def online(self, device_id: str) -> None:
        for _ in range(LOOKS):
            heard = () if self.record is None else self.record.snapshot.meters
            if any(one.device_id == device_id for one in heard):
                return
            await asyncio.sleep(0.01)
        raise AssertionError(self.record)


@pytest.mark.req("HMI-06")
async def test_from_scan_to_report_a_running_unit_takes_a_new_meter_in_restarts_with_it_and_is_commissioned(
    tmp_path: Path,
) -> None:
    site, flat = read_site(RESIDENTIAL), FlatDay()
    own = SimulatedSite(sim_devices(site, any_port=True), simulation_of(site))
    other = SimulatedSite([meter("new", MeterRole.LOAD)], SimulationConfig(), load=flat, pv=flat)
    await own.start()
    await other.start()
    paths, ports = under(tmp_path), [number for _, number in (*own.addresses.values(), *other.addresses.values())]
    file = made_here(paths)
    file.write_text(at_ports(RESIDENTIAL.read_text(encoding="utf-8"), own.addresses), encoding="utf-8")

    # Scan and propose: its own devices are told as such, the meter is new.
    unit = Appliance(read_site(file), Options(paths, site_file=file))
    where = Unit(paths, file, lambda: unit.configuration.model, unit.submit, installed=tmp_path / "etc/site.toml")
    port = ScreenScan(where, Person(), here, reach(*ports))
    unit.add_sink("scan", port)
    watching = Watching()
    unit.add_sink("watching", watching)
    running = asyncio.create_task(unit.run())
    await watching.online("grid")
    state = await searched(port, LOOPBACK)
    standing = {device.device_id or device.profile_id: device.standing for device in state.search.devices}
    assert standing == {
        "inverter1": Standing.KNOWN,
        "battery1": Standing.KNOWN,
        "grid": Standing.KNOWN,
        "pv": Standing.KNOWN,
        "carlo_gavazzi_em540": Standing.NEW,
    }
    assert (state.draft.way, state.draft.problems) == (Way.RESTART, {})
    assert watching.record is not None
    assert not watching.record.snapshot.absent  # nobody was disturbed
    told = (await adopted(port)).told
    assert (told.accepted, told.reason) == (True, "")
    assert await running == EXIT_RESTART
    assert any(path.name.startswith("site.toml.before-") for path in await asyncio.to_thread(_inside, tmp_path))

    # It runs with the new device.
    again = Appliance(read_site(file), Options(paths, site_file=file))
    watching = Watching()
    again.add_sink("watching", watching)
    running = asyncio.create_task(again.run())
    await watching.online("meter1")
    again.stop("enough")
    await running
    await own.stop()
    await other.stop()

    # Verify and report: the test pulse at the screen, on the site as it is now.
    findings, known = await _commissioned(file, tmp_path)
    assert findings.well
    report = await asyncio.to_thread(Path(findings.files[0]).read_text, encoding="utf-8")
    assert "All is well" in report
    known.look()
    assert known.findings() == ()


def _inside(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def _fresh(file: Path) -> SiteModel:
    """Take back the installer's word, which the simulated house gives."""
    text = file.read_text(encoding="utf-8").replace("commissioned = true ", "commissioned = false")
    file.write_text(text, encoding="utf-8")
    return parse_site(text, str(file))


async def _commissioned(file: Path, data: Path) -> tuple[Findings, Commissioned]:
    """Lead the test of the screen on the site of a file, in virtual time, and mark it."""
    site = await asyncio.to_thread(_fresh, file)
    raw: dict[str, object] = {
        "schema": FORMAT,
        "title": "scan",
        "site": str(file),
        "duration_s": 600.0,
        "start": START,
    }
    virtual = VirtualSite(built(raw, "scan", str(file), file.parent))
    known = Commissioned(site, data, simulated=False)

    def submit(request: Request) -> bool:
        virtual.world.requests.append(request)
        return True

    port = ScreenCommission(site, data, Person(), submit, lambda: bool(known.findings()), simulated=False)
    look = virtual.turn()
    while look.t_s < SETTLE_S:
        look = virtual.turn()
    port.publish(look.record)
    port.begin(1)
    async with asyncio.timeout(60.0):
        while port.course().phase not in {Phase.DONE, Phase.FAILED}:
            port.publish(virtual.turn().record)
            await asyncio.sleep(0.001 if port.course().phase is Phase.ENDING else 0)
    assert port.course().error == ""
    done = asyncio.Event()
    port.mark(done.set)
    await done.wait()
    return port.course().findings[0], known
