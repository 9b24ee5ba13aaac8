"""Every benchmark runs and yields well-formed figures; how large they are is never judged here."""

import json
import math
import re
from pathlib import Path

import msgspec
import pytest

from benchmarks import cli, frame, report
from benchmarks.frame import Anchor, Figure, Of, Outcome, Scale, Target

SHORT = Scale(quick=True, demo_s=3.0)
"""As `--quick`, with a demo just long enough to leave its start."""
STAMP = report.Stamp("2026-11-21", "abc1234")


@pytest.mark.parametrize("name", frame.NAMES)
def test_each_benchmark_runs_and_gives_figures_a_reader_can_judge(name: str) -> None:
    benchmark = frame.load(name)
    outcome = benchmark.run(SHORT)
    assert benchmark.TITLE
    names = [figure.name for figure in outcome.figures]
    assert len(names) == len(set(names))
    assert any(figure.target for figure in outcome.figures)
    for figure in outcome.figures:
        assert math.isfinite(figure.value)
        assert figure.value >= 0.0
        assert figure.unit
        assert (figure.met is None) == (figure.target is None)
        if figure.target is not None and figure.target.of is Of.RATIO:
            assert figure.ratio is not None
            assert figure.ratio > 0.0


def test_every_file_of_the_table_is_a_benchmark_and_every_benchmark_is_in_the_table() -> None:
    files = {path.stem for path in Path(frame.__file__).parent.glob("*.py") if "TITLE = " in path.read_text()}
    assert files == set(frame.NAMES)


@pytest.mark.parametrize(
    ("value", "target", "met"),
    [
        (1.0, Target(1.0), True),
        (1.1, Target(1.0), False),
        (1.1, Target(1.0, at_least=True), True),
        (3.0, Target(1.5, Of.RATIO), True),
        (3.1, Target(1.5, Of.RATIO), False),
        (math.nan, Target(1.0), False),
    ],
)
def test_a_target_limits_the_value_or_the_ratio_to_the_anchor(value: float, target: Target, *, met: bool) -> None:
    assert Figure("f", value, "ms", target, Anchor("a", 2.0)).met is met


def test_a_ratio_target_without_an_anchor_is_missed_rather_than_met() -> None:
    assert Figure("f", 1.0, "ms", Target(1.0, Of.RATIO)).met is False


def entry(name: str, value: float) -> report.Entry:
    figures = (Figure("cost", value, "ms", Target(0.4), Anchor("bare", 0.1)),)
    return report.entry(name, "title", Outcome(figures, ("a note",)), STAMP, quick=False, load_1min=0.123)


def test_a_new_result_replaces_its_own_benchmark_only(tmp_path: Path) -> None:
    for one in (entry("rss", 1.0), entry("step", 0.5), entry("step", 0.25)):
        report.store(tmp_path, one)
    stored = json.loads((tmp_path / "latest.json").read_text())
    assert [one["name"] for one in stored["benchmarks"]] == ["step", "rss"]
    assert stored["benchmarks"][0]["figures"] == [
        {"name": "cost", "value": 0.25, "unit": "ms", "target": "<= 0.4 ms", "anchor": "bare", "anchor_value": 0.1,
         "ratio": 2.5, "met": True}
    ]  # fmt: skip
    page = (tmp_path / "latest.md").read_text()
    assert "| cost | 0.25 ms | <= 0.4 ms | bare: 0.1 | 2.50 x | yes |" in page
    assert "| cost | 1 ms | <= 0.4 ms | bare: 0.1 | 10.00 x | NO |" in page
    assert "- a note" in page


def test_results_tell_nothing_about_whose_machine_it_was() -> None:
    text = json.dumps(msgspec.to_builtins(report.machine()))
    assert set(json.loads(text)) == {"processors", "architecture", "python", "packages"}
    assert not re.search(r"/|@", text)


def test_the_command_line_runs_one_benchmark_and_stores_it_where_it_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--quick", "--only", "replay_speed", "--date", "2026-11-21", "--out", str(tmp_path)]) == 0
    assert "residential site" in capsys.readouterr().out
    (stored,) = json.loads((tmp_path / "latest.json").read_text())["benchmarks"]
    assert stored["quick"] is True
    assert stored["stamp"]["date"] == "2026-11-21"
