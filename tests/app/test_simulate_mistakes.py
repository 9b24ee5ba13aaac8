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
