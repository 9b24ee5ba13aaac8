"""`ballast commission`: seeded wiring faults through the real step, refusals, and a mode that is always put back."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec
import pytest

from app import link
from app.cli import main
from app.commission_drive import on_unit
from app.commission_plan import CommissionError, Programme, programme
from app.commission_session import Session
from app.link_client import LinkClient
from app.site_file import read_site, shipped
from control.readings import DeviceKind, DeviceStatus, Link
from control.requests import Request, Role, SetMode, SetPower, Stop
from tests.app.test_link import Unit
from tests.control.plant import House, origin, settings
from tests.simulator.wire import until

SEEDED = {
    "meter-wrong-sign": ("grid_sign", "grid"),
    "meter-ct-reversed": ("ct_reversed", "grid L2"),
    "meter-ct-swapped": ("ct_swapped", "grid L1/L2"),
    "meter-scale-tenth": ("grid_scale", "grid"),
    "meter-scale-double": ("grid_scale", "grid"),
    "meter-misplaced": ("meter_elsewhere", "grid"),
    "inverter-wrong-sign": ("inverter_sign", "inverter1"),
    "bms-wrong-sign": ("battery_sign", "racks of inverter1"),
}
ON_ONE_PHASE = {
    "inverter-other-phase": ("inverter_phase", "inverter1"),
    "meter-phases-rotated": ("inverter_phase", "inverter1"),
}


def faults(folder: Path) -> list[tuple[str, str]]:
    result = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    return [(one["code"], one["place"]) for one in result["findings"] if one["verdict"] == "fault"]


def test_a_site_wired_right_passes_and_gets_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["commission", "--plant", "simulated", "--out", str(tmp_path)]) == 0
    assert faults(tmp_path) == []
    said = capsys.readouterr().out
    assert "All is well" in said
    assert "inverter1 with 2000 W" in said
    assert "commissioned = true" in (tmp_path / "report.txt").read_text(encoding="utf-8")


@pytest.mark.req("MTR-02", "SIM-02")
@pytest.mark.parametrize("fault", SEEDED)
def test_every_seeded_wiring_fault_is_found(fault: str, tmp_path: Path) -> None:
    assert main(["commission", "--plant", "simulated", "--fault", fault, "--out", str(tmp_path)]) == 1
    assert faults(tmp_path) == [SEEDED[fault]]
    report = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert f"Seeded fault: {fault}" in report
    assert "    commissioned = true" not in report


@pytest.fixture
def single(tmp_path: Path) -> Path:
    path = tmp_path / "single.toml"
    text = shipped("residential").read_text(encoding="utf-8")
    path.write_text(text.replace('batteries = ["battery1"]', 'batteries = ["battery1"]\nphase = 1'), encoding="utf-8")
    return path


@pytest.mark.req("MTR-02", "SIM-02")
@pytest.mark.parametrize("fault", ON_ONE_PHASE)
def test_a_wrong_phase_is_found_and_the_right_one_proposed(fault: str, single: Path, tmp_path: Path) -> None:
    options = ["--site", str(single), "--fault", fault, "--out", str(tmp_path)]
    assert main(["commission", "--plant", "simulated", *options]) == 1
    assert faults(tmp_path) == [ON_ONE_PHASE[fault]]
    lines = json.loads((tmp_path / "result.json").read_text(encoding="utf-8"))["site_lines"]
    assert lines[1] == ("phase = 2" if fault == "inverter-other-phase" else "phase = 3")


def test_a_site_with_two_inverters_tests_one_after_the_other(tmp_path: Path) -> None:
    assert main(["commission", "--plant", "simulated", "--site", "commercial", "--out", str(tmp_path)]) == 0
    results = json.loads((tmp_path / "result.json").read_text(encoding="utf-8"))["results"]
    assert [one["inverter_id"] for one in results] == ["inverter1", "inverter2"]
    one = ["--inverter", "inverter2", "--fault", "inverter-wrong-sign:inverter2", "--out", str(tmp_path)]
    assert main(["commission", "--plant", "simulated", "--site", "commercial", *one]) == 1
    assert faults(tmp_path) == [("inverter_sign", "inverter2")]


def test_the_page_stands_alone_and_its_pictures_are_sound(tmp_path: Path) -> None:
    main(["commission", "--plant", "simulated", "--fault", "meter-ct-swapped", "--out", str(tmp_path)])
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "src=" not in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")
    pictures = [part.partition("</svg>")[0] for part in page.split("<svg")[1:]]
    assert len(pictures) == 5
    for picture in pictures:
        tree = ET.fromstring(f"<svg{picture}</svg>")  # noqa: S314 - our own file
        assert len(tree.findall("{http://www.w3.org/2000/svg}polyline")) >= 2
    assert "current transformers of L1 and L2 are exchanged" in page


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["--power", "9000"], "--power 9000 is outside 250 to 5000 W for inverter1"),
        (["--pulses", "0"], "--pulses 0 is outside 1 to 20"),
        (["--inverter", "inverter9"], "--inverter 'inverter9' is unknown; there are inverter1"),
        (["--fault", "meter-dumb"], 'there is no fault "meter-dumb"'),
        (["--fault", "meter-scale-tenth:roof"], "roof"),
        (["--site", "nowhere.toml"], "nowhere.toml"),
    ],
)
def test_bad_input_is_named_and_exits_with_2(
    options: list[str], text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["commission", "--plant", "simulated", "--out", str(tmp_path), *options]) == 2
    assert text in capsys.readouterr().err


def test_a_real_site_needs_yes_and_takes_no_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = ["commission", "--site", "residential", "--data", str(tmp_path)]
    assert main(site) == 2
    said = capsys.readouterr().out
    assert "Nothing has been done. Add --yes to begin." in said
    assert "state of charge moves by about" in said
    assert main([*site, "--yes", "--fault", "meter-silent"]) == 2
    assert "--fault needs --plant simulated" in capsys.readouterr().err
    assert main([*site, "--yes"]) == 2
    assert "no unit is running" in capsys.readouterr().err


# -- the session against the pure step


def plan_of(hold_s: float = 5.0, pulses: int = 2) -> Programme:
    made = programme(read_site(shipped("residential")), 1000.0, pulses, None)
    return Programme(made.tests, pulses, hold_s, made.grid_meter, made.others)


class Led:
    """A session that leads the ideal house."""

    def __init__(self, house: House, plan: Programme | None = None) -> None:
        self.house, self.session = house, Session(plan_of() if plan is None else plan)

    def turn(self) -> None:
        record = self.house.records[-1]
        for answer in record.answers:
            self.session.answered(answer)
        requests = self.session.take(record)
        self.house.cycle(*(replaced(request) for request in requests))

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.1)):
            if not self.session.done:
                self.turn()

    def restore(self) -> None:
        self.house.cycle(*(replaced(request) for request in self.session.restoring()))


def replaced(request: Request) -> Request:
    return msgspec.structs.replace(request, origin=origin(Role.SERVICE, request.origin.request_id))


def ready(mode: str = "peak_shaving", **parameters: float) -> House:
    house = House(settings(), load_w=1000.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), mode, parameters))
    house.run(0.5)
    return house


def test_mode_and_parameters_are_put_back_after_the_last_pulse() -> None:
    led = Led(ready(import_limit_w=4321.0))
    led.run(60.0)
    assert (led.session.done, led.session.error) == (True, "")
    assert len(led.session.courses) == 1
    assert [segment.power_w for segment in led.session.courses[0].segments] == [0.0, 1000.0, 0.0, -1000.0] * 2 + [0.0]
    led.restore()
    assert led.house.memory.mode_id == "peak_shaving"
    assert led.house.memory.mode_parameters["import_limit_w"] == 4321.0
    assert led.session.restored(led.house.records[-1])


def test_after_manual_mode_no_set_point_is_left_to_run_out() -> None:
    led = Led(ready("local"))
    led.run(60.0)
    led.restore()
    assert led.house.memory.mode_id == "local"
    assert not led.house.memory.manual.given
    assert led.house.run(10.0).safe_stop is None


def test_whoever_changes_the_mode_meanwhile_keeps_it() -> None:
    led = Led(ready())
    led.run(12.0)
    led.house.cycle(SetMode(origin(), "passive", reason="enough"))
    led.run(1.0)
    assert "somebody changed the mode to passive" in led.session.error
    assert list(led.session.restoring()) == []


def test_a_stop_ends_the_test_and_the_mode_is_put_back() -> None:
    led = Led(ready())
    led.run(12.0)
    led.house.cycle(Stop(origin(), "smell of smoke"))
    led.run(1.0)
    assert "the unit stopped" in led.session.error
    led.restore()
    assert led.house.memory.mode_id == "peak_shaving"


def test_a_unit_that_does_not_run_is_not_tested() -> None:
    house = ready()
    house.cycle(Stop(origin(), "holiday"))
    led = Led(house)
    led.run(1.0)
    assert "safe stop" in led.session.error
    assert list(led.session.restoring()) == []


def test_a_full_battery_is_refused_with_what_bounds_it() -> None:
    house = House(settings(), load_w=1000.0, soc_pct=100.0)
    house.run(1.0)
    led = Led(house)
    led.run(1.0)
    assert "inverter1 may do only 0 W of 1000 W now: charging:" in led.session.error


def test_silent_devices_and_held_set_points_are_refused() -> None:
    house = ready()
    house.silent.add("grid")
    house.run(2.0)
    led = Led(house)
    led.run(0.2)
    assert "no valid data from grid" in led.session.error
    manual = ready("local")
    manual.cycle(SetPower(origin(), 500.0, valid_s=60.0))
    led = Led(manual)
    led.run(0.2)
    assert led.session.error == "somebody holds a manual set-point; let it go first"


def test_an_inverter_that_may_only_be_read_is_refused_and_a_meter_is_read_only_by_nature() -> None:
    house = ready()
    record = house.records[-1]
    devices = tuple(
        DeviceStatus(name, kind, Link.ONLINE, read_only=True)
        for name, kind in (("inverter1", DeviceKind.INVERTER), ("grid", DeviceKind.METER))
    )
    session = Session(plan_of())
    session.take(msgspec.structs.replace(record, devices=devices))
    assert session.error.startswith("inverter1 is read-only")
    session = Session(plan_of())
    assert session.take(msgspec.structs.replace(record, devices=devices[1:]))


def test_a_gap_in_the_records_ends_the_test() -> None:
    led = Led(ready())
    led.run(3.0)
    led.house.cycle(dt_s=2.2)
    led.run(0.2)
    assert "no record came for" in led.session.error


# -- over the link


@pytest.fixture
async def unit(tmp_path: Path) -> AsyncIterator[Unit]:
    unit = Unit(tmp_path)
    await unit.link.start()
    task = asyncio.create_task(unit.runner.run())
    await until(
        lambda: unit.runner.last_record is not None and unit.runner.last_record.state.value == "run", "the unit runs"
    )
    yield unit
    unit.runner.stop()
    await task
    await unit.link.close()
    unit.flight.close()


def quietly(share: float, doing: str) -> None:
    del share, doing


async def test_the_running_unit_is_tested_over_its_link_and_gets_its_mode_back(unit: Unit) -> None:
    session = await on_unit(unit.link.path, "Test house", plan_of(hold_s=0.6, pulses=1), quietly)
    assert session.error == ""
    assert len(session.courses[0].segments) == 5
    assert unit.runner.memory.mode_id == "self_consumption"
    assert {"command/w", "inverter1/w", "racks/w", "grid/w1"} <= set(session.courses[0].traces)


async def test_ctrl_c_puts_the_mode_back(unit: Unit) -> None:
    test = asyncio.create_task(on_unit(unit.link.path, "Test house", plan_of(), quietly))
    await until(lambda: unit.runner.memory.mode_id == "local", "the test has begun")
    test.cancel()
    with pytest.raises(asyncio.CancelledError):
        await test
    assert unit.runner.memory.mode_id == "self_consumption"


async def test_another_unit_s_site_file_is_refused_before_anything_happens(unit: Unit) -> None:
    with pytest.raises(CommissionError, match="the unit is 'Test house', the site file says 'Demo house'"):
        await on_unit(unit.link.path, "Demo house", plan_of(), quietly)
    assert unit.runner.memory.mode_id == "self_consumption"


def guest(writer: asyncio.StreamWriter) -> tuple[Role, str]:
    del writer
    return Role.OPERATOR, "guest"


async def test_an_operator_may_not_test(unit: Unit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "_peer", guest)
    with pytest.raises(CommissionError, match="role operator may not do this; installer is needed"):
        await on_unit(unit.link.path, "Test house", plan_of(), quietly)


async def test_a_unit_that_ends_is_an_error_that_says_what_to_do(unit: Unit) -> None:
    test = asyncio.create_task(on_unit(unit.link.path, "Test house", plan_of(), quietly))
    await until(lambda: unit.runner.memory.mode_id == "local", "the test has begun")
    await unit.link.close()
    with pytest.raises(CommissionError, match=r"may still be in mode Manual .*: ballast ask mode self_consumption"):
        await test


async def test_after_ctrl_c_nobody_is_told_that_the_mode_was_put_back_when_it_was_not(unit: Unit) -> None:
    test = asyncio.create_task(on_unit(unit.link.path, "Test house", plan_of(), quietly))
    await until(lambda: unit.runner.memory.mode_id == "local", "the test has begun")
    await unit.link.close()
    test.cancel()
    with pytest.raises(CommissionError, match="may still be in mode Manual"):
        await test


async def test_a_second_ctrl_c_while_it_hangs_up_still_puts_the_mode_back(
    unit: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging, close = asyncio.Event(), LinkClient.close

    async def slowly(client: LinkClient) -> None:
        first = not hanging.is_set()
        hanging.set()
        try:
            await asyncio.sleep(60.0 if first else 0.0)
        finally:
            await close(client)

    monkeypatch.setattr(LinkClient, "close", slowly)
    test = asyncio.create_task(on_unit(unit.link.path, "Test house", plan_of(), quietly))
    await until(lambda: unit.runner.memory.mode_id == "local", "the test has begun")
    test.cancel()
    await hanging.wait()
    test.cancel()
    with pytest.raises(asyncio.CancelledError):
        await test
    assert unit.runner.memory.mode_id == "self_consumption"
