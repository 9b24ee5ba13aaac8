"""`ballast history`: what it lists, exports and draws."""

# pyright: reportPrivateUsage=false

import csv
import json
from pathlib import Path

import msgspec
import pytest

from app import history_files, history_read
from app.cli import main
from app.history_areas import AREAS
from app.history_command import moment
from app.history_plot import stretches
from app.history_series import Series
from control.record import Event, EventKind
from tests.app.recorded import BEGIN, Recording


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two hours of a house with a few events."""
    folder = tmp_path_factory.mktemp("recorded")
    unit = Recording(folder)
    unit.record(3600, Event(EventKind.MODE, "passive", "manual to passive", "screen anna"), every=5)
    unit.record(3600, Event(EventKind.ALARM, "meter.silent@grid", "Meter silent: raised", "3 s"), every=5)
    unit.close()
    return folder


def ballast(*words: object) -> int:
    return main(["history", *(str(word) for word in words)])


def test_the_command_lists_what_there_is(recorded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ballast("--data", recorded) == 0
    out = capsys.readouterr().out
    assert "series from 2026-11-19T00:00:00Z to 2026-11-19T02:00:00Z" in out
    assert "battery1.cell_min_v              V      lowest cell" in out


def test_the_command_exports_chosen_series_and_span(recorded: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    code = ballast(
        *("--data", recorded, "--series", "load_w,mode", "--series", "inverter*.w", "--step", "15min"),
        *("--since", "2026-11-19T00:30", "--until", "2026-11-19T01:30", "--csv", file, "--extremes"),
    )
    assert code == 0
    with file.open(encoding="utf-8") as text:
        rows = list(csv.DictReader(text))
    assert [row["time_utc"] for row in rows] == [
        "2026-11-19T00:30:00Z",
        "2026-11-19T00:45:00Z",
        "2026-11-19T01:00:00Z",
        "2026-11-19T01:15:00Z",
    ]
    assert list(rows[0]) == [
        *("time_utc", "load_w", "load_w min", "load_w max", "mode"),
        *("inverter1.w", "inverter1.w min", "inverter1.w max"),
    ]
    assert float(rows[0]["load_w"]) == pytest.approx(1000.0, abs=2.0)
    assert {row["mode"] for row in rows} == {"self_consumption"}


def test_the_command_draws_a_picture(recorded: Path, tmp_path: Path) -> None:
    for name, begin in (("a.png", b"\x89PNG"), ("a.svg", b"<?xml")):
        file = tmp_path / name
        series = "grid_w,load_w,soc_pct,frequency_hz,winner"
        assert ballast("--data", recorded, "--series", series, "--plot", file, "--until", "2026-11-19T02:00") == 0
        assert file.read_bytes().startswith(begin)


def test_a_picture_shows_a_gap_where_the_unit_was_off(recorded: Path) -> None:
    there = history_read.HistoryFolder(recorded)
    (trend,) = there.trends(there.named(("soc_pct",)), BEGIN, BEGIN + 600, 60)
    assert list(stretches(trend)) == [slice(0, 10)]
    off = msgspec.structs.replace(trend, at_utc=(*trend.at_utc[:4], *(at + 900 for at in trend.at_utc[4:])))
    assert list(stretches(off)) == [slice(0, 4), slice(4, 10)]


def test_the_command_filters_events(recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ballast("--data", recorded, "--events", "--kind", "alarm") == 0
    assert capsys.readouterr().out == (
        "2026-11-19T01:00:00.0Z  alarm        meter.silent@grid: Meter silent: raised  (3 s)\n"
    )
    assert ballast("--data", recorded, "--events", "--text", "ANNA", "--until", "2026-11-19T00:30") == 0
    assert capsys.readouterr().out.count("\n") == 1
    assert ballast("--data", recorded, "--events", "--since", "2026-11-19T01:30") == 0
    assert capsys.readouterr() == ("", "no such events\n")
    file = tmp_path / "events.csv"
    assert ballast("--data", recorded, "--events", "--csv", file) == 0
    with file.open(encoding="utf-8") as text:
        assert [row["cause"] for row in csv.DictReader(text)] == ["screen anna", "3 s"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--series", "grid_wat"], "there is no series 'grid_wat'; did you mean grid_w"),
        (
            ["--series", "grid_w", "--since", "yesterday"],
            "--since yesterday: not a time; give a length back like 90min",
        ),
        (["--series", "grid_w", "--since", "2030-01-01", "--until", "2029-01-01"], "holds no time"),
        (
            ["--series", "grid_w", "--since", "2026-11-25", "--until", "2026-11-26"],
            "nothing was recorded from 2026-11-25",
        ),
        (["--since", "24h"], "--since needs --series NAMES or --events"),
        (["--csv", "x.csv"], "--csv needs --series NAMES or --events"),
        (["--kind", "alarm"], "--kind needs --events; without it the series are listed"),
        (["--extremes"], "--extremes needs --series NAMES; without it the series are listed"),
        (["--series", "grid_w", "--kind", "alarm"], "--kind needs --events; with --series the values are told"),
        (["--series", "grid_w", "--text", "grid"], "--text needs --events; with --series the values are told"),
        (["--events", "--plot", "x.png"], "--plot needs --series NAMES; with --events the event log is told"),
        (["--events", "--step", "1h"], "--step needs --series NAMES; with --events the event log is told"),
        (["--events", "--extremes"], "--extremes needs --series NAMES; with --events the event log is told"),
        (["--events", "--series", "grid_w"], "--series and --events do not go together: values or the event log"),
        (
            ["--series", "grid_w", "--plot", "/no/such/folder/x.png"],
            "--plot /no/such/folder/x.png: No such file or directory",
        ),
        (["--series", "grid_w", "--plot", "picture.bmp"], "the name must end in one of .pdf, .png, .svg"),
        (
            ["--series", "grid_w", "--csv", "/no/such/folder/x.csv"],
            "--csv /no/such/folder/x.csv: No such file or directory",
        ),
        (["--events", "--csv", "/no/such/folder/x.csv"], "--csv /no/such/folder/x.csv: No such file or directory"),
        (["--events", "--kind", "bad"], "--kind bad: there is no such kind; there are state, mode, alarm"),
    ],
)
def test_a_mistake_is_answered_with_what_is_possible(
    recorded: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert ballast("--data", recorded, *words) == 2
    err = capsys.readouterr().err
    assert err.startswith("ballast history: ")
    assert said in err


def test_a_folder_without_history_is_said_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ballast("--data", tmp_path) == 2
    assert "there is no history here; name the data folder of a unit, or a copy, with --data" in capsys.readouterr().err


def test_a_time_is_a_length_back_or_a_moment() -> None:
    assert moment("90min", "--since", 10_000.0) == 4600.0
    assert moment("2026-11-19", "--since") == BEGIN
    assert moment("2026-11-19T01:00+01:00", "--since") == BEGIN


def test_the_areas_are_the_one_place_that_says_what_is_kept() -> None:
    assert len({id(area) for area in AREAS}) == len(AREAS)
    assert json.loads(history_files.layout_text((Series("w", "W", 1),))) == [["w", 1]]
