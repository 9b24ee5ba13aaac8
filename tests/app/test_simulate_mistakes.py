"""What goes wrong around a run in virtual time: a folder used again, a site that is none, a course without headings."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.scenario import FOLDER, ScenarioError, built, read_scenario, scenario_path
from app.simulate import run_scenario
from app.virtual import VirtualSite

SHORT: dict[str, Any] = {
    "schema": "ballast-scenario/1",
    "title": "Five seconds",
    "site": "residential",
    "start": dt.datetime(2026, 6, 21, 12, 0, tzinfo=dt.UTC),
    "duration_s": 5,
}


def test_a_folder_used_again_keeps_nothing_of_the_run_before(tmp_path: Path) -> None:
    run_scenario(read_scenario(scenario_path("meter_silent")), tmp_path, svg=True)
    (tmp_path / "notes.txt").write_text("mine")
    run_scenario(built(SHORT, "short", "short", FOLDER), tmp_path, plot=False, recording=False)
    assert {path.name for path in tmp_path.iterdir()} == {"records.csv", "events.csv", "verdict.json", "notes.txt"}
    assert json.loads((tmp_path / "verdict.json").read_text())["scenario"] == "short"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"simulation": 5}, "simulation: "),
        ({"control": 5}, "control: "),
        ({"control": {"command_valid_s": "long"}}, "control.command_valid_s: "),
        ({"site": "x"}, "site: "),
        ({"site": {"time_zone": "Berlin"}}, "site.time_zone: "),
        ({"site": {"time_zone": 5}}, "site.time_zone: "),
        ({"site": {"time_zone": ["a"]}}, "site.time_zone: "),
    ],
)
def test_a_site_with_something_else_in_a_table_s_place_is_told_by_its_key(change: dict[str, Any], fault: str) -> None:
    with pytest.raises(ScenarioError) as error:
        built({**SHORT, "cycle_s": 1.0, "change": change}, "short", "short", FOLDER)
    assert any(problem.startswith(fault) for problem in error.value.problems), error.value.problems


def test_a_scenario_given_as_a_site_is_refused_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = str(scenario_path("meter_silent"))
    assert main(["simulate", "--site", given, "--hours", "0.1", "--out", str(tmp_path)]) == 2
    assert f"{given}: schema: 'ballast-scenario/1' is not allowed; allowed: ballast-site/1" in capsys.readouterr().err


def test_a_course_whose_first_line_is_a_point_already_is_refused_instead_of_losing_it(tmp_path: Path) -> None:
    (tmp_path / "load.csv").write_text("0,0\n100,5000\n")
    with pytest.raises(ScenarioError, match="line 1: '0,0' is not a line of headings"):
        VirtualSite(built({**SHORT, "load": {"csv": "load.csv"}}, "short", "short", tmp_path))


SKIPPED = "02:30 does not exist on 2026-03-29 in Europe/Berlin (clocks go forward); 01:59 or 03:00"


def test_an_hour_the_clocks_skip_is_no_begin_of_a_simulation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "spring.toml"
    file.write_text(
        'schema = "ballast-scenario/1"\ntitle = "Spring"\nstart = 2026-03-29T02:30:00\nduration_s = 5\n',
        encoding="utf-8",
    )
    assert main(["simulate", str(file), "--out", str(tmp_path / "out")]) == 2
    assert f"{file}: start: {SKIPPED}" in capsys.readouterr().err

    assert (
        main(["simulate", "--site", "residential", "--start", "2026-03-29T02:30", "--out", str(tmp_path / "out")]) == 2
    )
    assert f"start: {SKIPPED}" in capsys.readouterr().err

    assert main(["plan", "--at", "2026-03-29T02:30"]) == 2
    assert f"ballast plan: --at: {SKIPPED}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("start", "utc"),
    [
        (dt.datetime(2026, 3, 29, 1, 59), dt.datetime(2026, 3, 29, 0, 59, tzinfo=dt.UTC)),  # noqa: DTZ001 - local
        (dt.datetime(2026, 3, 29, 3, 0), dt.datetime(2026, 3, 29, 1, 0, tzinfo=dt.UTC)),  # noqa: DTZ001
        (dt.datetime(2026, 10, 25, 2, 30), dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)),  # noqa: DTZ001
        (dt.datetime.fromisoformat("2026-10-25T02:30+01:00"), dt.datetime(2026, 10, 25, 1, 30, tzinfo=dt.UTC)),
    ],
    ids=["before the gap", "after the gap", "an hour that comes twice: the first", "the second, by its offset"],
)
def test_a_begin_near_a_change_of_the_clocks_is_what_the_wall_clock_shows(start: dt.datetime, utc: dt.datetime) -> None:
    assert built({**SHORT, "start": start}, "short", "short", FOLDER).start_utc == utc.timestamp()
