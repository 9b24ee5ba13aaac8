"""What the cloud may change of a site: never more than the installer has left to it, and never half."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app.cloud_site import CloudSite
from app.site_file import parse_raw_site, settings_of, shipped
from app.site_keys import key_rows
from cloud.layers import Layer, Layers, save
from cloud.twin import leaves

LEFT = ["limits", "ramp", "control", "schedule", "features", "planning", "meters", "tariff"]


def site(folder: Path, left: list[str] | None = None) -> CloudSite:
    raw = tomllib.loads(shipped("residential").read_text())
    raw["cloud"] = {"connection_file": "connection", "site_keys": LEFT if left is None else left}
    return CloudSite(parse_raw_site(raw, "test"), folder)


PARTS = sorted({part for row in key_rows() for part in row[0].replace("[]", "").split(".")})
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(PARTS), inner, max_size=3),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(st.sampled_from([*LEFT, "site", "cloud", "x"]), VALUES, max_size=3)


@examples(max_examples=150, deadline=None)
@given(DOCUMENTS, DOCUMENTS)
def test_whatever_the_cloud_sends_is_either_whole_and_valid_or_refused_with_keys_and_words(
    tmp_path_factory: pytest.TempPathFactory, setup: dict[str, Any], desired: dict[str, Any]
) -> None:
    checked = site(tmp_path_factory.getbasetemp()).check(Layer(setup, desired))
    assert bool(checked.problems) != bool(checked.settings)
    for problem in checked.problems:
        assert problem.text


@pytest.mark.parametrize("key", ["cloud", "site", "simulation", "access", "schema", "watchdog"])
def test_who_the_unit_is_is_never_left_to_the_cloud(tmp_path: Path, key: str) -> None:
    raw = tomllib.loads(shipped("residential").read_text())
    checked = site(tmp_path).check(Layer({}, {key: raw.get(key, {"x": 1})}))
    assert checked.problems
    assert not checked.settings


def test_live_keys_and_those_that_wait_are_told_apart(tmp_path: Path) -> None:
    change = {
        "limits": {"min_soc_pct": 12.0},
        "control": {"mode": "passive"},
        "schedule": [{"id": "night", "active_power_w": -1000.0, "start": "00:00", "end": "05:00"}],
    }
    checked = site(tmp_path).check(Layer({}, change))
    assert not checked.problems
    assert set(checked.restart) == {"control.mode"}
    assert set(checked.live) == {"limits.min_soc_pct", "schedule"}
    assert checked.in_force["control"]["mode"] == "passive"


def test_an_installers_file_the_kept_changes_do_not_fit_wins_and_says_so(tmp_path: Path) -> None:
    save(tmp_path / "cloud", Layers().changed(Layer({}, {"limits": {"min_soc_pct": 95.0}}), 2))
    made = site(tmp_path)
    assert settings_of(made.effective()).limits.min_soc_pct == 5.0
    assert [finding.row_id for finding in made.findings] == ["config.refused"]
    save(tmp_path / "cloud", Layers().changed(Layer({}, {"limits": {"min_soc_pct": 15.0}}), 3))
    made = site(tmp_path)
    assert settings_of(made.effective()).limits.min_soc_pct == 15.0
    assert not made.findings
    assert settings_of(site(tmp_path, ["ramp"]).effective()).limits.min_soc_pct == 5.0


def test_a_damaged_file_of_changes_is_an_alarm_and_not_in_the_way_of_a_start(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    (tmp_path / "cloud" / "configuration.json").write_bytes(b"\xff\x00")
    made = site(tmp_path)
    assert made.effective() == made.installer
    assert ["configuration.json" in finding.detail for finding in made.findings] == [True]


def test_a_list_is_one_value() -> None:
    assert list(leaves({"a": {"b": [1, {"c": 2}]}, "d": {}})) == [("a.b", [1, {"c": 2}]), ("d", {})]
