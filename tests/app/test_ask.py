"""`ballast ask` and `ballast modes` against a unit that runs in this process."""

import asyncio
from pathlib import Path

import pytest

from app.ask import described
from app.cli import main
from control.modes import MODES
from tests.app.test_link import Unit


async def asked(folder: Path, *words: str) -> int:
    """Run the command in a thread while the unit goes on."""
    return await asyncio.to_thread(main, ["ask", "--connect", str(folder / "control.sock"), *words])


@pytest.fixture
async def unit(tmp_path: Path):  # noqa: ANN201 - an async generator of Unit
    unit = Unit(tmp_path)
    await unit.link.start()
    task = asyncio.create_task(unit.runner.run())
    yield unit
    unit.runner.stop()
    await task
    await unit.link.close()
    unit.flight.close()


@pytest.mark.parametrize("mode_id", MODES)
def test_every_mode_is_described_with_all_of_its_parameters(mode_id: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["modes", mode_id]) == 0
    said = capsys.readouterr().out
    assert MODES[mode_id].title in said
    for parameter in MODES[mode_id].parameters:
        assert parameter.name in said
        assert parameter.text in said
    assert described(MODES[mode_id])[0].startswith(mode_id)


def test_all_modes_are_listed_and_an_unknown_one_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["modes"]) == 0
    said = capsys.readouterr().out
    assert all(mode_id in said for mode_id in MODES)
    assert main(["modes", "flying"]) == 2
    assert "'flying' is unknown, allowed: backup" in capsys.readouterr().err


async def test_mode_power_stop_and_release_reach_the_unit(
    unit: Unit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asked(tmp_path, "mode", "peak_shaving", "import_limit_w=5000", "--reason", "tariff") == 0
    assert unit.runner.memory.mode_parameters["import_limit_w"] == 5000.0
    assert "tariff" in unit.runner.memory.mode_set.by
    assert await asked(tmp_path, "power", "100") == 1
    assert "refused: mode is Peak shaving" in capsys.readouterr().out
    assert await asked(tmp_path, "stop", "--reason", "leak") == 0
    assert unit.runner.memory.lifecycle.operator_stop == "leak"
    assert await asked(tmp_path, "release", "--reason", "dry") == 0
    assert await asked(tmp_path, "release", "--reason", "dry", "--confirm") == 0
    assert unit.runner.memory.lifecycle.operator_stop == ""


async def test_any_request_can_be_given_as_json(unit: Unit, tmp_path: Path) -> None:
    assert await asked(tmp_path, "json", '{"type": "set_mode", "mode_id": "passive"}') == 0
    assert unit.runner.memory.mode_id == "passive"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("mode",), "mode: give a mode and parameters"),
        (("mode", "local", "x"), "'x' is not of the form NAME=VALUE"),
        (("power", "much"), "power: 'much' is not a number"),
        (("power", "nan"), "power: 'nan' is not a number"),
        (("mode", "peak_shaving", "import_limit_w=inf"), "import_limit_w: 'inf' is not a number"),
        (("stop", "now"), "takes no more words"),
        (("acknowledge",), "give the keys of alarms"),
        (("json", "{"), "json:"),
        (("json", '{"type": "fly"}'), "json: 'fly' is not a type of request; allowed: set_mode, set_power, stop"),
        (("json", '{"type": "set_mde"}'), "json: 'set_mde' is not a type of request; did you mean 'set_mode'"),
        (("json", '{"mode_id": "passive"}'), "json: 'nothing' is not a type of request; allowed: set_mode, set_power"),
        (("json", "[]"), "json: Expected `object`, got `array`"),
        (("state", "idle"), "no unit is running"),
    ],
)
def test_what_is_no_request_is_refused_with_the_right_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert main(["ask", "--data", str(tmp_path), *words]) == 2
    assert said in capsys.readouterr().err
