"""Courses of power from a CSV file."""

from pathlib import Path

import pytest

from app.scenario import ScenarioError, built
from app.virtual import VirtualSite
from tests.app.test_scenario import PLAIN


def test_a_course_of_power_comes_from_a_csv_file(tmp_path: Path) -> None:
    (tmp_path / "load.csv").write_text("t_s,w\n0,500\n2,1500\n")
    raw = {**PLAIN, "load": {"csv": "load.csv", "scale": 2.0}}
    site = VirtualSite(built(raw, "test", "test.toml", tmp_path))
    for _ in range(10):
        site.turn()
    assert sum(site.plant.load_w) == pytest.approx(1000.0, rel=0.05)
    for _ in range(20):
        site.turn()
    assert sum(site.plant.load_w) == pytest.approx(3000.0, rel=0.05)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("0,much", "cannot be used: line 2: '0,much' is not two numbers, seconds and W"),
        ("0,100\n\n5", "cannot be used: line 4: '5' is not two numbers"),
        ("0,100\n5,nan", "cannot be used: line 3: '5,nan' is outside 0 to 86400 s or 0 to 1e+08 W"),
        ("0,100\n5,-20", "cannot be used: line 3: '5,-20' is outside"),
        ("0,100\n90000,20", "cannot be used: line 3: '90000,20' is outside 0 to 86400 s"),
        ("0,100\n5,200\n5,300", "needs lines whose seconds grow"),
        ("", "needs lines whose seconds grow"),
    ],
)
def test_a_csv_file_with_a_hole_a_double_or_no_number_is_refused_with_its_line(
    lines: str, message: str, tmp_path: Path
) -> None:
    (tmp_path / "load.csv").write_text(f"t_s,w\n{lines}\n")
    with pytest.raises(ScenarioError) as error:
        VirtualSite(built({**PLAIN, "load": {"csv": "load.csv"}}, "test", "test.toml", tmp_path))
    assert message in str(error.value)
