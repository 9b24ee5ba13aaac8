"""`ballast protect`: compare, name and never write (INV-06)."""

from pathlib import Path

import pytest

from app.cli import main
from app.recorder import Recorder
from app.site_file import shipped
from control.cycle import step
from control.readings import Instant
from tests.control.grid_code.grid import Grid, coded
from tests.control.plant import UTC_0, settings

CODE = coded("en_50549_1")


def recorded(path: Path, protection: dict[str, float]) -> Path:
    """One cycle of a house whose first inverter shows its protection and whose second one does not."""
    house, recorder = Grid(CODE, settings(2)), Recorder(path, "test")
    house.changes["inverter1"] = {"protection": protection}
    house.at_s += 0.1
    readings = house.readings()
    _, record = step(house.memory, readings, (), Instant(house.at_s, UTC_0 + house.at_s))
    recorder.tap(house.memory, readings, (), record)
    recorder.close()
    return path


@pytest.fixture
def site(tmp_path: Path) -> Path:
    path = tmp_path / "site.toml"
    text = shipped("residential").read_text(encoding="utf-8")
    path.write_text(text + '\n[grid_code]\npreset = "en_50549_1"\n', encoding="utf-8")
    return path


def test_what_differs_is_marked_and_is_the_exit_code(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = {**CODE.protection, "over_frequency_1_hz": 52.0, "over_voltage_1_s": 3.0}
    recording = recorded(tmp_path / "a.jsonl", shown)
    assert main(["protect", "--site", str(site), "--recording", str(recording), "--inverter", "inverter1"]) == 1
    out = capsys.readouterr().out
    assert "inverter1:\n" in out
    assert "over-frequency trip 1 [Hz]: 52, grid code 51.5  DIFFERS" in out
    assert "delay before entering service [s]: 60, grid code 60  agrees" in out
    assert "time of over-voltage trip 1 [s]: 3, grid code not asked for" in out
    assert "inverter2" not in out


def test_an_inverter_that_agrees_or_shows_nothing_is_no_difference(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = recorded(tmp_path / "b.jsonl", dict(CODE.protection))
    assert main(["protect", "--site", str(site), "--recording", str(recording)]) == 0
    assert "under-frequency trip 1 [Hz]: not shown, grid code 47.5" in capsys.readouterr().out


def test_an_inverter_nobody_hears_is_named_with_those_that_are_heard(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = recorded(tmp_path / "c.jsonl", {})
    assert main(["protect", "--site", str(site), "--recording", str(recording), "--inverter", "inverter9"]) == 2
    assert "no valid data from inverter9; heard are: inverter1, inverter2" in capsys.readouterr().err


def test_a_site_without_a_grid_code_has_nothing_to_compare_with(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["protect", "--site", str(shipped("residential"))]) == 2
    assert "has no [grid_code]" in capsys.readouterr().err


def test_without_a_unit_it_says_so(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["protect", "--site", str(site), "--data", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("ballast protect: ")
