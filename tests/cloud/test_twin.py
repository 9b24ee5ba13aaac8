"""Desired properties are applied whole or not at all, kept for an offline start, reported by field (CLD-02)."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.site_file import settings_of
from cloud.layers import Layer, Layers, LayersError, load, save
from cloud.twin import Desired, difference, merged
from tests.cloud.unit import CloudUnit
from tests.emulators.hub import TestHub

VALUES = st.recursive(
    st.booleans() | st.integers(-5, 5) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
    max_leaves=10,
)
DOCUMENTS = st.dictionaries(st.sampled_from("abcd"), VALUES, max_size=4)


@given(DOCUMENTS, DOCUMENTS)
def test_the_difference_of_two_documents_makes_one_of_the_other(old: Any, new: Any) -> None:
    made = merged(old, difference(old, new))
    assert json.dumps(made, sort_keys=True) == json.dumps(new, sort_keys=True)
    assert difference(new, made) == {}


def test_a_patch_that_was_missed_is_noticed_and_an_old_one_is_left_out() -> None:
    desired = Desired()
    desired.replaced({"a": 1, "$version": 4})
    assert desired.patched({"a": 2, "$version": 4})
    assert desired.document == {"a": 1}
    assert desired.patched({"b": 3, "$version": 5})
    assert (desired.document, desired.version) == ({"a": 1, "b": 3}, 5)
    assert not desired.patched({"c": 4, "$version": 7})
    assert desired.document == {"a": 1, "b": 3}


def test_the_configuration_of_the_cloud_is_kept_for_nobody_else_to_read(tmp_path: Path) -> None:
    layers = Layers().changed(Layer({}, {"limits": {"min_soc_pct": 20.0}}), 3)
    save(tmp_path / "cloud", layers)
    assert load(tmp_path / "cloud") == layers
    path = tmp_path / "cloud" / "configuration.json"
    assert path.stat().st_mode & 0o077 == 0
    path.write_text("{")
    with pytest.raises(LayersError, match=r"configuration\.json"):
        load(tmp_path / "cloud")


def site(unit: CloudUnit) -> dict[str, Any]:
    return unit.reported().get("site", {})


async def told(unit: CloudUnit, version: int) -> dict[str, Any]:
    await unit.hub.until(lambda: site(unit).get("version") == version, 15.0, f"version {version}")
    return site(unit)


@pytest.mark.req("CLD-02")
async def test_desired_settings_come_into_force_and_are_reported(unit: CloudUnit) -> None:
    await unit.start()
    version = unit.hub.patch_desired(unit.id, {"site": {"limits": {"min_soc_pct": 22.0, "max_charge_w": 3000.0}}})
    report = await told(unit, version)
    limits = unit.runner.memory.settings.limits
    assert (limits.min_soc_pct, limits.max_charge_w) == (22.0, 3000.0)
    assert (report["status"], report["problems"], report["restart"]) == ("applied", [], [])
    assert report["in_force"]["limits"]["min_soc_pct"] == 22.0
    version = unit.hub.patch_desired(unit.id, {"site": {"limits": {"max_charge_w": None}}})
    await told(unit, version)
    assert unit.runner.memory.settings.limits.max_charge_w > 1e9
    assert unit.runner.memory.settings.limits.min_soc_pct == 22.0


@pytest.mark.req("SITE-03")
async def test_a_wrong_value_refuses_the_whole_and_names_each_field_while_the_last_good_one_stays(
    unit: CloudUnit,
) -> None:
    await unit.start()
    good = unit.hub.patch_desired(unit.id, {"site": {"limits": {"min_soc_pct": 22.0}}})
    await told(unit, good)
    wrong = {"min_soc_pct": 122.0, "max_soc_pct": 80.0, "speed": 1, "fuse_a": "much"}
    report = await told(unit, unit.hub.patch_desired(unit.id, {"site": {"limits": wrong}}))
    assert report["status"] == "refused"
    problems = {one["key"]: one["text"] for one in report["problems"]}
    assert set(problems) == {"limits.min_soc_pct", "limits.speed", "limits.fuse_a"}
    assert "122.0 is not allowed; allowed: 0 to 90" in problems["limits.min_soc_pct"]
    await unit.hub.until(lambda: refused_alarm(unit) != "", 5.0, "alarm at the screen")
    assert all(key in refused_alarm(unit) for key in problems)
    limits = unit.runner.memory.settings.limits
    assert (limits.min_soc_pct, limits.max_soc_pct) == (22.0, 100.0)
    assert report["in_force"]["limits"]["min_soc_pct"] == 22.0


def refused_alarm(unit: CloudUnit) -> str:
    """Return what the screen shows of a refused configuration."""
    alarms = unit.records[-1].alarms
    return next((alarm.detail for alarm in alarms if alarm.key == "config.refused@cloud" and alarm.active), "")


async def test_a_key_the_installer_has_not_left_to_the_cloud_is_refused(unit: CloudUnit) -> None:
    await unit.start()
    version = unit.hub.patch_desired(unit.id, {"site": {"site": {"name": "Mine"}, "limits": {"min_soc_pct": 22.0}}})
    report = await told(unit, version)
    assert report["status"] == "refused"
    assert [one["key"] for one in report["problems"]] == ["site.name"]
    assert "not left to the cloud by the installer" in report["problems"][0]["text"]
    assert unit.runner.memory.settings.limits.min_soc_pct == 5.0


async def test_a_start_without_network_uses_the_last_good_configuration(unit: CloudUnit) -> None:
    await unit.start()
    await told(unit, unit.hub.patch_desired(unit.id, {"site": {"limits": {"min_soc_pct": 22.0}}}))
    await unit.stop()
    unit.hub.disable(unit.id)
    await unit.start(connected=False)
    assert unit.house.site.limits.min_soc_pct == 22.0
    assert settings_of(unit.site.effective()).limits.min_soc_pct == 22.0


async def test_a_change_made_while_offline_is_applied_at_the_next_connection(unit: CloudUnit, hub: TestHub) -> None:
    await unit.start()
    hub.disable(unit.id)
    await hub.until(lambda: not hub.state(unit.id).connected)
    version = hub.patch_desired(unit.id, {"site": {"limits": {"min_soc_pct": 33.0}}})
    hub.enable(unit.id)
    await told(unit, version)
    assert unit.runner.memory.settings.limits.min_soc_pct == 33.0


async def test_keys_that_wait_for_a_restart_are_told_as_such(unit: CloudUnit) -> None:
    unit.raw["cloud"]["site_keys"] = ["limits", "control.mode"]
    await unit.start()
    change = {"control": {"mode": "passive"}, "limits": {"min_soc_pct": 12.0}}
    report = await told(unit, unit.hub.patch_desired(unit.id, {"site": change}))
    assert (report["status"], report["restart"]) == ("applied", ["control.mode"])
    assert unit.runner.memory.settings.initial_mode == "self_consumption"
    await unit.stop()
    await unit.start()
    assert unit.house.site.initial_mode == "passive"


async def test_the_last_change_can_be_taken_back_and_stays_so(unit: CloudUnit) -> None:
    await unit.start()
    await told(unit, unit.hub.patch_desired(unit.id, {"site": {"limits": {"min_soc_pct": 22.0}}}))
    version = unit.hub.patch_desired(unit.id, {"site": {"limits": {"min_soc_pct": 40.0}}})
    await told(unit, version)
    answer = await unit.hub.invoke(unit.id, "Setup_Device", {"undo": True})
    assert (answer.status, answer.payload["reason"]) == (200, "undone")
    assert unit.runner.memory.settings.limits.min_soc_pct == 22.0
    await unit.stop()
    await unit.start()
    await told(unit, version)
    assert unit.runner.memory.settings.limits.min_soc_pct == 22.0


async def test_setting_up_by_command_is_checked_whole_and_lies_under_the_twin(unit: CloudUnit) -> None:
    await unit.start()
    given = {"site": {"limits": {"min_soc_pct": 120.0}}, "check_only": True}
    answer = await unit.hub.invoke(unit.id, "Setup_Device", given)
    assert (answer.status, answer.payload["problems"][0]["key"]) == (400, "limits.min_soc_pct")
    given = {"site": {"limits": {"min_soc_pct": 12.0, "max_soc_pct": 90.0}}}
    answer = await unit.hub.invoke(unit.id, "Setup_Device", given | {"check_only": True})
    assert (answer.status, unit.runner.memory.settings.limits.min_soc_pct) == (200, 5.0)
    answer = await unit.hub.invoke(unit.id, "Setup_Device", given)
    assert (answer.status, unit.runner.memory.settings.limits.min_soc_pct) == (200, 12.0)
    await told(unit, unit.hub.patch_desired(unit.id, {"site": {"limits": {"min_soc_pct": 22.0}}}))
    limits = unit.runner.memory.settings.limits
    assert (limits.min_soc_pct, limits.max_soc_pct) == (22.0, 90.0)
    answer = await unit.hub.invoke(unit.id, "Setup_Device", {"undo": True, "site": {"limits": {}}})
    assert answer.status == 400


async def test_many_changes_in_a_row_end_at_the_last_one(unit: CloudUnit) -> None:
    await unit.start()
    version = 0
    for number in range(40):
        version = unit.hub.patch_desired(unit.id, {"site": {"limits": {"min_soc_pct": 10.0 + number}}})
        await asyncio.sleep(0)
    await told(unit, version)
    assert unit.runner.memory.settings.limits.min_soc_pct == 49.0
    assert unit.hub.state(unit.id).connections == 1


async def test_garbage_in_the_twin_is_refused_and_nothing_ends(unit: CloudUnit) -> None:
    await unit.start()
    for garbage in ([1, 2], "text", {"limits": 5}, {"speed": {}}, {"limits": {"min_soc_pct": {"deep": [1]}}}):
        report = await told(unit, unit.hub.replace_desired(unit.id, {"site": garbage}))
        assert (report["status"], bool(report["problems"])) == ("refused", True), garbage
    assert unit.hub.state(unit.id).connections == 1
    assert unit.runner.memory.settings.limits.min_soc_pct == 5.0
