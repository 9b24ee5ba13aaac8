"""`ballast scan` against simulated and hand-made devices: it finds and names them, and never writes."""

import asyncio
import struct
import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.scan_command import hosts_of, numbers_of
from app.scan_proposal import CanDevice, told
from app.site_model import BatteryEntry, InverterEntry, MeterEntry
from hardware.config import CanConnection, ModbusTcp
from hardware.profile import load_profile
from hardware.scan import Found, Match, ScanError, recognisable, scan_serial, scan_tcp
from hardware.scan_can import recognised
from simulator.config import SimulationConfig
from simulator.run import SimulatedSite
from tests.hardware.faulty_line import MeterUnit, RtuLine
from tests.hardware.golden import carlo_gavazzi_em111, carlo_gavazzi_em340, jinko_scu_a, sunspec_meter
from tests.hardware.golden_unit import GoldenUnit
from tests.hardware.modbus_device import ModbusServer, Unit
from tests.hardware.simulated import InverterUnit
from tests.simulator.sites import FlatDay, battery
from tests.simulator.wire import can_client, started, until

READS = {1, 2, 3, 4}


def quiet(_done: int, _total: int, _what: str) -> None:
    """Show no progress."""


class Watched(GoldenUnit):
    """Remembers every function it was asked for."""

    def __init__(self, base: Any, vector: Any) -> None:
        super().__init__(base, vector)
        self.functions: set[int] = set()

    def answer(self, pdu: bytes) -> bytes:
        self.functions.add(pdu[0])
        return super().answer(pdu)


async def scanned(units: dict[int, Unit], wanted: str = "1-4") -> list[Found]:
    async with ModbusServer(units) as server:
        return await scan_tcp(["127.0.0.1"], [server.port], numbers_of(wanted, "--units", 0, 247), 0.15, quiet)


@pytest.mark.req("HMI-06")
async def test_a_meter_is_recognised_by_its_code_and_says_its_serial_number() -> None:
    unit = Watched(carlo_gavazzi_em340.BASE, {})
    (found,) = await scanned({1: unit})
    assert [match.profile_id for match in found.matches] == ["carlo_gavazzi_em340"]
    assert found.matches[0].labels["serial_number"] == "KN123456789"
    assert unit.functions <= READS


async def test_what_an_inverter_says_of_its_ratings_goes_into_the_proposal() -> None:
    (found,) = await scanned({1: InverterUnit()}, "1")
    assert [match.profile_id for match in found.matches] == ["sunspec_inverter"]
    assert found.matches[0].ratings["rated_discharge_w"] == 30_000.0
    assert found.matches[0].labels["manufacturer"] == "Ballast tests"
    text = told([found], [], [])
    assert "max_discharge_w = 30000  # what the device says" in text
    values = tomllib.loads(text)["inverters"][0]
    assert InverterEntry.model_validate(values).max_apparent_va == 33_000.0


async def test_a_scan_reads_and_never_writes() -> None:
    units: dict[int, Unit] = {1: InverterUnit(), 2: Watched(jinko_scu_a.BASE, {}), 3: Watched(sunspec_meter.BASE, {})}
    await scanned(units, "1-3")
    assert units[1].writes == []
    assert all(unit.functions <= READS for unit in units.values() if isinstance(unit, Watched))


async def test_the_bank_of_a_jinko_scu_is_told_from_generation_b() -> None:
    (found,) = await scanned({1: Watched(jinko_scu_a.BASE, {})}, "1")
    assert "jinko_scu_a" in {match.profile_id for match in found.matches}
    assert "jinko_scu_b" not in {match.profile_id for match in found.matches}
    racks = struct.unpack(">HH", struct.pack(">f", 8.0))
    floats = {"input": {0: [0] * 104, 104: [*racks, *struct.unpack(">HH", struct.pack(">f", 1920.0))], 108: [0] * 40}}
    (found,) = await scanned({1: Watched(floats, {})}, "1")
    assert [match.profile_id for match in found.matches] == ["jinko_scu_b"]
    assert "placeholder" in found.matches[0].warning
    text = told([found], [], [])
    assert "batteries" not in tomllib.loads(text)
    assert "WARNING: the profile is a placeholder" in text


async def test_a_device_nobody_knows_is_said_to_speak_modbus() -> None:
    (found,) = await scanned({1: Unit()}, "1")
    assert found.matches == ()
    assert "speaks Modbus, but no profile recognises it" in told([found], [], [])


async def test_one_device_that_answers_to_every_unit_id_is_proposed_once() -> None:
    unit = Watched(carlo_gavazzi_em340.BASE, {})
    (found,) = await scanned({1: unit, 2: unit, 3: unit})
    assert "answers to several unit ids as the same device" in told([found], [], [])
    assert len(tomllib.loads(told([found], [], []))["meters"]) == 1


async def test_a_meter_set_up_without_direction_is_found_with_a_warning() -> None:
    (found,) = await scanned({1: Watched(carlo_gavazzi_em340.BASE, {"holding": {0x1103: [0]}})}, "1")
    assert "must be B; in mode A every power reads positive" in found.matches[0].warning


async def test_nobody_at_an_address_costs_a_time_out_and_is_no_finding() -> None:
    server = ModbusServer({})
    await server.start()
    await server.stop()
    shown: list[tuple[int, int]] = []
    found = await scan_tcp(
        ["127.0.0.1"], [server.port], [1], 0.1, lambda done, total, _what: shown.append((done, total))
    )
    assert found == []
    assert shown == [(1, 1)]


async def test_units_of_a_serial_line_are_found(tmp_path: Path) -> None:
    units = {
        3: MeterUnit(carlo_gavazzi_em111.BASE, 4),
        7: MeterUnit(carlo_gavazzi_em340.BASE, 0x28),
    }
    shown: list[int] = []
    async with RtuLine(units, tmp_path / "ttyBUS") as line:
        found = await scan_serial(
            line.path, [(115200, "N")], range(1, 9), 0.05, lambda done, _total, _what: shown.append(done)
        )
    assert [(one.connection.unit, [match.profile_id for match in one.matches]) for one in found] == [
        (3, ["carlo_gavazzi_em111"]),
        (7, ["carlo_gavazzi_em340"]),
    ]
    assert shown == list(range(1, 9))
    meters = tomllib.loads(told(found, [], []))["meters"]
    assert MeterEntry.model_validate(meters[1]).connection.unit == 7  # type: ignore[union-attr]
    assert meters[0]["stale_after_s"] == 1.5


async def test_a_serial_port_that_is_not_there_is_named() -> None:
    with pytest.raises(ScanError, match="/dev/ttyNOWHERE: cannot be opened: "):
        await scan_serial("/dev/ttyNOWHERE", [(9600, "N")], [1], 0.05, quiet)


def test_the_cell_frames_of_a_rack_are_not_taken_for_another_rack() -> None:
    profile = load_profile("can_bms_standard")
    assert profile.can is not None
    connection = CanConnection(type="can", interface="socketcan", channel="can0")
    every = frozenset(number + offset for number in profile.can.frames for offset in (0, 0x80))
    found = [one for one in recognised(connection, every) if one.profile_id == profile.id]
    assert [one.connection.id_offset for one in found] == [0, 0x80]


async def test_racks_on_a_can_bus_are_found_by_listening() -> None:
    flat = FlatDay()
    devices = [battery("rack1", 10_000.0), battery("rack2", 10_000.0, id_offset=0x80)]
    running = SimulatedSite(devices, SimulationConfig(), load=flat, pv=flat)
    connection = CanConnection(type="can", interface="socketcan", channel="can0")
    async with started(running), can_client(running, "rack1") as bus:
        seen: set[int] = set()

        def offsets() -> list[int]:
            found = recognised(connection, frozenset(seen))
            return [one.connection.id_offset for one in found if one.profile_id == "can_bms_standard"]

        def listen() -> bool:
            running.advance(0.1)
            return offsets() == [0, 0x80]

        async def collect() -> None:
            while True:
                message = await asyncio.to_thread(bus.recv, 0.05)
                if message is not None:
                    seen.add(message.arbitration_id)

        task = asyncio.create_task(collect())
        try:
            await until(listen, "both racks are recognised")
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
    matches = [one for one in recognised(connection, frozenset(seen)) if one.profile_id == "can_bms_standard"]
    racks = [CanDevice(one.connection, one.profile_id, len(seen)) for one in matches]
    entries = tomllib.loads(told([], racks, []))["batteries"]
    assert [entry["connection"].get("id_offset", 0) for entry in entries] == [0, 0x80]
    complete = {**entries[1], "capacity_wh": 1e4, "max_charge_current_a": 100.0, "max_discharge_current_a": 100.0}
    assert BatteryEntry.model_validate(complete).id == "battery2"


def test_several_profiles_that_fit_are_called_ambiguous_and_each_can_be_deleted() -> None:
    connection = ModbusTcp(type="modbus_tcp", host="192.168.1.9", port=502, unit=1)
    matches = (Match("jinko_scu_a"), Match("jinko_scu_a_rack"), Match("jinko_scu_a_rack", rack=2))
    text = told([Found(connection, matches)], [], [])
    assert "AMBIGUOUS: several profiles fit; keep the entries of one, delete the others" in text
    entries = tomllib.loads(text)["batteries"]
    assert [entry["connection"].get("rack", 1) for entry in entries] == [1, 1, 2]
    assert "# capacity_wh =   # SET: from the data sheet" in text


def test_only_profiles_that_can_tell_their_own_device_are_asked() -> None:
    assert {one.id for one in recognisable("modbus_tcp")} >= {
        "carlo_gavazzi_em540",
        "sunspec_inverter",
        "sunspec_meter",
    }
    assert all(one.probes or one.sunspec for one in recognisable("modbus_rtu"))
    assert load_profile("can_bms_standard") not in recognisable("modbus_tcp")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "say where to look"),
        (["--tcp", "10.0.0.0/8"], "has 16777216 addresses, at most 1024 (/22)"),
        (["--tcp", "10.0.0.0/x"], "is no subnet"),
        (["--serial", "/dev/null", "--units", "1-300"], "--units: 1-300 is outside 0 to 247"),
        (["--serial", "/dev/null", "--units", "one"], "'one' is not a number or a range"),
        (["--serial", "/dev/null", "--parity", "X"], "--parity: 'X' is not made of N, E and O"),
        (["--can", "can0"], "'can0' is not INTERFACE:CHANNEL"),
    ],
)
def test_bad_input_gets_words(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_a_proposal_is_never_put_into_a_file_that_exists(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = tmp_path / "site.toml"
    site.write_text("schema = 1\n")
    assert main(["scan", "--tcp", "127.0.0.1", "--port", "1", "--write", str(site)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert site.read_text() == "schema = 1\n"
    fresh = tmp_path / "found.toml"
    assert main(["scan", "--tcp", "127.0.0.1", "--port", "1", "--timeout", "0.1", "--write", str(fresh)]) == 1
    assert "# Nothing answered." in fresh.read_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--tcp", "300.1.1.1"), "--tcp: '300.1.1.1' is neither an address nor a name that is known here"),
        (("--can", "socketcan:can99"), "socketcan can99: cannot be opened or failed: "),
    ],
)
def test_a_place_that_does_not_exist_is_named_and_not_taken_for_an_empty_one(
    words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", *words, "--seconds", "0.1"]) == 2
    assert f"ballast scan: {said}" in capsys.readouterr().err


def test_subnets_and_lists() -> None:
    assert hosts_of("192.168.1.0/30") == ["192.168.1.1", "192.168.1.2"]
    assert hosts_of("battery.local") == ["battery.local"]
    assert numbers_of("1,3-5", "--units", 0, 247) == [1, 3, 4, 5]
