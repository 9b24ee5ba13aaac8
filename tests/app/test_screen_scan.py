"""Looking for devices at the screen, over real loopback lines: found, asked about, proposed and written."""

from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from app.paths import under
from app.scan_adoption import Unit
from app.scan_search import Search
from app.screen_scan import ScreenScan
from app.site_file import read_site
from app.site_place import made_here
from control.readings import MeterRole
from control.requests import Role
from hmi.ports.scan import Phase as Searching
from hmi.ports.scan import Standing, Way
from tests.app.scan_parts import (
    LOOPBACK,
    RESIDENTIAL,
    Person,
    adopted,
    blank,
    by_profile,
    cabinet_of_devices,
    drafted,
    here,
    reach,
    searched,
    until,
)
from tests.hardware.modbus_device import ModbusServer
from tests.hardware.simulated import InverterUnit


@pytest.fixture
async def cabinet() -> AsyncIterator[ModbusServer]:
    async with cabinet_of_devices() as server:
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
