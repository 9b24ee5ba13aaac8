"""The program as a whole when its control step fails."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

import app.main
import hardware.canbus
from app import alarm_docs
from app.main import EXIT_FAULT, Appliance
from app.options import Options
from app.own_sinks import EXIT_REBOOT, EXIT_RESTART
from app.paths import under
from app.simulation import at_addresses, sim_devices, simulation_of
from app.site_file import read_site, shipped
from app.site_model import SiteModel
from control.alarms import ROWS
from control.memory import Memory
from control.readings import Instant, Readings
from control.requests import ChangeState, Origin, Request, Role, Source
from hardware.alarm_words import load_table, table_ids
from hardware.profile import load_profile, profile_ids
from simulator.run import SimulatedSite


@pytest.fixture
async def model() -> AsyncIterator[SiteModel]:
    """The residential site with its simulated devices on free ports."""
    site = read_site(shipped("residential"))
    simulated = SimulatedSite(sim_devices(site, any_port=True), simulation_of(site))
    await simulated.start()
    yield at_addresses(site, simulated.addresses)
    await simulated.stop()


def unit_in(folder: Path, model: SiteModel) -> Appliance:
    return Appliance(model, Options(under(folder)))


@pytest.mark.req("STATE-06")
async def test_a_fault_of_the_step_ends_the_program_with_a_record_and_the_next_start_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: SiteModel
) -> None:
    def broken(memory: Memory, readings: Readings, requests: tuple[Request, ...], now: Instant) -> Any:
        raise ZeroDivisionError(f"cycle {memory.cycle} at {now.at_s}, {len(requests)} of {readings}")

    with monkeypatch.context() as patch:
        patch.setattr("app.runner.step", broken)
        assert await unit_in(tmp_path, model).run() == EXIT_FAULT
    (record,) = (tmp_path / "faults").glob("fault-*.json")
    fault = json.loads(record.read_text())
    assert "ZeroDivisionError" in fault["traceback"]
    assert fault["memory"]["settings"]["site_id"] == "demo-house"
    assert {device["device_id"] for device in fault["readings"]["devices"]} >= {"grid", "inverter1"}

    again = unit_in(tmp_path, model)
    again.runner.sinks["enough"] = _Stop(again)
    assert await again.run() == 0
    assert again.runner.last_record is not None
    alarms = {alarm.row_id for alarm in again.runner.last_record.alarms}
    assert "control.restarted" in alarms
    assert not list((tmp_path / "faults").glob("fault-*.json"))


@pytest.mark.req("STATE-01")
@pytest.mark.parametrize(("state", "code"), [("restart", EXIT_RESTART), ("reboot", EXIT_REBOOT)])
async def test_asking_for_restart_or_reboot_ends_the_program_so_that_the_service_manager_can_act(
    tmp_path: Path, model: SiteModel, state: str, code: int
) -> None:
    unit = unit_in(tmp_path, model)
    unit.submit(ChangeState(Origin(Source.CONSOLE, Role.INSTALLER, "r1"), state))
    assert await unit.run() == code
    assert unit.exit_reason == f"{state} requested"


async def test_a_part_that_fails_is_switched_off_and_an_alarm_names_it(tmp_path: Path, model: SiteModel) -> None:
    class Broken:
        def publish(self, record: Any) -> None:
            raise RuntimeError(f"cannot show {record.cycle}")

    unit = unit_in(tmp_path, model)
    unit.add_sink("screen", Broken())
    unit.add_sink("enough", _Stop(unit))
    assert await unit.run() == 0
    assert unit.runner.last_record is not None
    assert "control.sink_dropped@screen" in {alarm.key for alarm in unit.runner.last_record.alarms}


class _Stop:
    """Ends a unit after its third cycle."""

    def __init__(self, unit: Appliance) -> None:
        self._unit = unit

    def publish(self, record: Any) -> None:
        if record.cycle >= 3:
            self._unit.stop("enough")


@pytest.mark.req("ALM-01")
def test_every_alarm_without_a_condition_of_its_own_is_reported_by_the_program_or_by_a_device() -> None:
    top = Path(app.main.__file__).parents[1]
    places = [file for edge in ("app", "cloud", "hmi") for file in (top / edge).rglob("*.py")]
    places.append(Path(hardware.canbus.__file__))
    program = "\n".join(path.read_text(encoding="utf-8") for path in places)
    unwatched = [row_id for row_id, row in ROWS.items() if row.when is None and not row.word]
    assert [row_id for row_id in unwatched if f'"{row_id}"' not in program] == []
    tables = [load_table(table_id) for table_id in table_ids()]
    profiles = [load_profile(profile_id) for profile_id in profile_ids()]
    mapped = {row_id for table in tables for row_id in (*table.alarms.values(), *table.warnings.values())}
    mapped |= {row_id for one in profiles for row_id in (*one.alarm_rows.values(), *one.warning_rows.values())}
    assert [row_id for row_id, row in ROWS.items() if row.word and row_id not in mapped] == []


def test_the_document_of_all_alarms_is_what_the_table_says() -> None:
    written = Path(__file__).parents[2] / "docs/alarms.md"
    assert written.read_text(encoding="utf-8") == alarm_docs.document(), "run `make docs`"
