"""`ballast simulate`: a folder used again, and ordinary mistakes in the site or the scenario that is given."""

import copy
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.scenario import ScenarioError, built
from app.simulate import run_scenario
from app.site_file import shipped
from app.virtual import VirtualSite

PLAIN: dict[str, Any] = {
    "schema": "ballast-scenario/1",
    "title": "A test",
    "duration_s": 3,
    "load": {"constant_w": 1000.0},
    "pv": {"constant_w": 0.0},
}


def scenario(**more: Any) -> Any:
    return built({**copy.deepcopy(PLAIN), **more}, "test", "test.toml", Path())


def test_a_run_that_is_cut_leaves_no_verdict_and_no_picture_of_the_run_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    run_scenario(scenario(), tmp_path, svg=True)

    def cut(_: VirtualSite, __: object = None) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(VirtualSite, "turn", cut)
    with pytest.raises(KeyboardInterrupt):
        run_scenario(scenario(), tmp_path, recording=False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["events.csv", "notes.txt", "records.csv"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"simulation": 5}, "simulation: "),
        ({"site": "x"}, "site: "),
        ({"control": 5}, "control: "),
        ({"control": {"command_valid_s": "long"}}, "control.command_valid_s: 'long' is not allowed"),
        ({"site": {"time_zone": "Berlin"}}, "site.time_zone: time zone 'Berlin' is unknown; use an IANA name"),
        ({"site": {"time_zone": 5}}, "site.time_zone: 5 is not allowed"),
        ({"inverters": 5}, "inverters: "),
        ({"inverters": [5]}, "inverters[0]: "),
    ],
)
def test_a_site_that_is_changed_to_no_site_is_answered_with_the_key(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ScenarioError) as error:
        scenario(change=change, cycle_s=1.0)
    assert message in str(error.value)


def test_a_device_is_changed_in_a_site_whose_list_is_none_and_says_what_there_is() -> None:
    with pytest.raises(ScenarioError, match=r"devices\.inverter1: there is no such device; there are battery1, "):
        scenario(change={"inverters": [5]}, devices={"inverter1": {}})


def test_a_scenario_given_as_a_site_and_a_zone_that_does_not_exist_end_with_two_and_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "site.toml"
    path.write_text('schema = "ballast-scenario/1"\nsite = "commercial"\n', encoding="utf-8")
    assert main(["simulate", "--site", str(path), "--no-plot", "--out", str(tmp_path / "out")]) == 2
    assert "site: " in capsys.readouterr().err
    right = shipped("residential").read_text(encoding="utf-8")
    path.write_text(right.replace("[site]\n", '[site]\ntime_zone = "Berlin"\n'), encoding="utf-8")
    assert main(["simulate", "--site", str(path), "--no-plot", "--out", str(tmp_path / "out")]) == 2
    assert "site.time_zone: time zone 'Berlin' is unknown" in capsys.readouterr().err
