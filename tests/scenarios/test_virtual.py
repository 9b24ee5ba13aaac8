"""Field stories in virtual time: every shipped scenario, its recording, and how it fails when control is wrong."""

import csv
import json
import time
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.replay import replay
from app.scenario import FOLDER, built, merged, read_scenario, scenario_path, shipped_names
from app.simulate import run_scenario
from app.site_file import shipped
from app.virtual_report import COLUMNS, Report, alarms_in, read_table
from control.reasons import TEMPLATES

FILES = ("records.csv", "events.csv", "recording.jsonl.gz", "verdict.json", "plot.png", "plot.svg")


REPLAYED_CYCLES = 1500
"""Longer stories are replayed by `make nightly` only."""


def failed(report: Report) -> list[str]:
    return [
        f"{verdict.text}: {verdict.value} (limit {verdict.limit})" for verdict in report.verdicts if not verdict.passed
    ]


def is_nightly(name: str) -> bool:
    """Tell whether a scenario is marked as long."""
    return bool(tomllib.loads(scenario_path(name).read_text(encoding="utf-8")).get("nightly"))


LONG = (pytest.mark.nightly, pytest.mark.timeout(900))
STORIES = [pytest.param(name, marks=LONG if is_nightly(name) else ()) for name in shipped_names()]


@pytest.mark.parametrize("name", STORIES)
def test_the_story_ends_as_it_must_and_replays_to_the_same_commands(
    name: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    scenario = read_scenario(scenario_path(name))
    assert len(scenario.file.expect) >= 3
    assert scenario_path(name).read_text(encoding="utf-8").startswith("# "), "a scenario begins with its story"
    report = run_scenario(scenario, tmp_path, plot=False)
    assert failed(report) == []
    if report.cycles > REPLAYED_CYCLES and not scenario.file.nightly:
        return
    start = time.process_time()
    result = replay(tmp_path / "recording.jsonl.gz")
    record_property("times_real_time", round(result.recorded_s / max(time.process_time() - start, 1e-9)))
    assert result.identical, result.differences


def test_the_same_scenario_gives_the_same_bytes(tmp_path: Path) -> None:
    scenario = read_scenario(scenario_path("flickering_meter"))
    for folder in ("one", "two"):
        run_scenario(scenario, tmp_path / folder, svg=True)
    for file in FILES:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes(), file
    head = (tmp_path / "one" / "records.csv").read_text().splitlines()[0]
    assert head == ",".join(COLUMNS)


SABOTAGE: Mapping[str, tuple[str, dict[str, Any]]] = {
    "old limits of a silent battery are believed": (
        "bms_silent_discharging",
        {"devices": {"battery1": {"stale_after_s": 60.0}}},
    ),
    "old values of a silent meter are believed": ("meter_silent", {"devices": {"grid": {"stale_after_s": 60.0}}}),
    "frozen values are believed": ("meter_frozen", {"devices": {"grid": {"frozen_after_s": 600.0}}}),
    "the export limit is not kept": ("export_limit_zero", {"change": {"limits": {"grid_export_w": 50_000.0}}}),
    "the import limit is not kept": (
        "import_limit_while_charging",
        {"change": {"limits": {"grid_import_w": 50_000.0}}},
    ),
    "a cell may go higher than it should": (
        "cell_over_voltage",
        {"devices": {"battery1": {"max_cell_voltage_v": 4.2}}},
    ),
    "hot cells are not spared": (
        "hot_battery_derates",
        {"devices": {"battery1": {"max_cell_temperature_c": 80.0}}},
    ),
    "values are believed to be of this moment": (
        "export_limit_behind_a_gateway",
        {"change": {"simulation": {"meter_delay_s": 4.0}}},
    ),
    "the plan knows no prices": ("negative_price_at_noon", {"change": {"tariff": {"kind": "fixed"}}}),
    "the peak is shaved to another limit": (
        "shop_keeps_its_quarter_hour",
        {"change": {"control": {"parameters": {"peak_shaving": {"import_limit_w": 28_000}}}}},
    ),
    "the operator's contact is not wired": (
        "dso_contact_in_the_car_park",
        {"change": {"dso": {"import_w": 50_000}}},
    ),
    "an empty rack is left to itself": (
        "rescue_charge_from_critical_low",
        {"devices": {"battery1": {"care": {"critical": {"after_s": 3600}}}}},
    ),
    "the battery is emptied below its limit": ("battery_empty_at_night", {"change": {"limits": {"min_soc_pct": 0.0}}}),
}


@pytest.mark.parametrize("wrong", SABOTAGE)
def test_a_wrong_control_makes_its_story_fail(wrong: str, tmp_path: Path) -> None:
    name, changes = SABOTAGE[wrong]
    raw = merged(tomllib.loads(scenario_path(name).read_text(encoding="utf-8")), changes)
    report = run_scenario(built(raw, name, name, FOLDER), tmp_path, plot=False, recording=False)
    assert failed(report)


def test_the_command_tells_verdicts_and_its_exit_code_says_whether_all_passed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    assert main(["simulate", "disk_full", "--out", str(out), "--no-plot"]) == 0
    told = capsys.readouterr().out
    assert "passed  alarm storage.history" in told
    verdict = json.loads((out / "verdict.json").read_text())
    assert verdict["passed"] is True
    assert {entry["id"] for entry in verdict["verdicts"]} == {"01-alarm", "02-no_safe_stop", "03-mean"}
    text = scenario_path("disk_full").read_text().replace("max = 100", "max = -99")
    (tmp_path / "mine.toml").write_text(text)
    assert main(["simulate", str(tmp_path / "mine.toml"), "--out", str(out), "--no-plot"]) == 1
    assert "FAILED  the mean of true_grid_w" in capsys.readouterr().out


def test_an_alarm_of_a_line_with_a_space_in_its_name_is_one_alarm_and_first_causes_come_first(tmp_path: Path) -> None:
    run_scenario(read_scenario(scenario_path("alarm_storm_one_cause")), tmp_path, plot=False, recording=False)
    seen = dict.fromkeys(key for row in read_table(tmp_path / "records.csv") for key in alarms_in(row))
    assert "can.line_silent@can can0" in seen
    assert all("." in key for key in seen)


def test_every_shipped_scenario_is_listed_with_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == shipped_names()
    assert len(lines) >= 18
    assert all(len(line.split()) > 2 for line in lines)


def test_a_mode_is_rehearsed_on_the_site_s_own_devices_before_it_is_armed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "rehearsal"
    arguments = ["simulate", "--site", "residential", "--mode", "self_consumption", "--set", "target_w=200"]
    more = ["--hours", "0.1", "--start", "2026-06-21T11:00:00", "--simulation", "pv=pv_clear", "--out", str(out)]
    assert main([*arguments, *more, "--no-plot"]) == 0
    told = capsys.readouterr().out
    for word in ("Rehearsal of self-consumption", "bought", "without the battery", "Charge", "Safe stops", "Alarms"):
        assert word in told
    assert (out / "records.csv").read_text().count("\n") == 361


PLANNED = """
[planning]
replan_min = 30
[tariff]
kind = "%s"
factor = 1.19
[[tariff.windows]]
from_time = "12:00"
to_time = "13:00"
price_per_kwh = 0.02
"""


@pytest.mark.parametrize(
    ("tariff", "told"),
    [
        ("time_of_use", "A plan is made every 30 min, from a past of days like this one."),
        ("dynamic", "Market prices are the reference weeks of the simulator."),
    ],
)
def test_a_rehearsal_of_cost_saving_follows_plans_for_the_tariff_of_the_site(
    tariff: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site, out = tmp_path / "site.toml", tmp_path / "out"
    site.write_text(shipped("residential").read_text(encoding="utf-8") + PLANNED % tariff, encoding="utf-8")
    arguments = ["simulate", "--site", str(site), "--mode", "cost_saving", "--hours", "0.1", "--no-plot"]
    assert main([*arguments, "--start", "2026-06-21T12:00:00", "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert told in said
    assert "plan rule" not in said
    assert "planning.no_plan" not in said
    with (out / "records.csv").open(encoding="utf-8") as file:
        reasons = {row["reason"] for row in csv.DictReader(file) if float(row["t_s"]) > 10}
    assert reasons <= {reason for reason in TEMPLATES if reason.startswith("plan_")} - {"plan_rule"}


def test_a_rehearsal_of_cost_saving_without_planning_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["simulate", "--site", "residential", "--mode", "cost_saving", "--hours", "0.02", "--no-plot"]
    assert main([*arguments, "--out", str(tmp_path)]) == 0
    assert "The site file has no [planning]: without a plan cost saving only keeps" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["simulate"], "name a scenario"),
        (["simulate", "no_such_story"], "cannot be read"),
        (["simulate", "meter_silence"], "did you mean 'meter_silent'?"),
        (["simulate", "--site", "residential", "--mode", "magic"], "'magic' is unknown, allowed: "),
        (["simulate", "--site", "residential", "--mode", "passive", "--set", "speed=1"], "unknown parameter"),
        (["simulate", "--site", "residential", "--set", "target_w=1"], "give the mode"),
        (["simulate", "--site", "residential", "--mode", "passive", "--set", "target_w"], "KEY=VALUE"),
        (["simulate", "--site", "nowhere.toml"], "cannot be used"),
        (["simulate", "--site", "residentail"], "No such file or directory"),
        (["simulate", "--site", "residentail"], "; shipped are residential, commercial"),
        (
            ["simulate", "--site", "residential", "--start", "tomorrow"],
            "--start: 'tomorrow' is not a date and time like",
        ),
        (["simulate", "meter_silent", "--mode", "passive"], "--mode is for a rehearsal; a scenario says that itself"),
        (["simulate", "meter_silent", "--set", "target_w=1"], "--set is for a rehearsal"),
        (["simulate", "all", "--hours", "2"], "--hours is for a rehearsal"),
        (["simulate", "--mode", "passive"], "--mode needs --site"),
    ],
)
def test_bad_input_is_answered_with_what_would_be_right(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert message in capsys.readouterr().err
