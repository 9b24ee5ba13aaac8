"""Vendors' alarm words: tables and profiles that map them to rows of the alarm table."""

from pathlib import Path

import pytest
import yaml

from control.alarms import ROWS
from control.readings import DeviceKind
from hardware.alarm_words import load_table, read_table, table_ids
from hardware.profile import PROFILE_FOLDER, ProfileError, load_profile, profile_ids
from hardware.profile_build import read_profile

SOURCES = {DeviceKind.INVERTER: {"inverter"}, DeviceKind.BATTERY: {"bms", "battery"}, DeviceKind.METER: {"meter"}}


@pytest.mark.parametrize("table_id", table_ids())
def test_every_table_says_where_its_words_come_from_and_maps_them_to_one_kind_of_device(table_id: str) -> None:
    table = load_table(table_id)
    assert len(table.source) > 20
    rows = [ROWS[row_id] for row_id in (*table.alarms.values(), *table.warnings.values())]
    assert {row.source for row in rows} <= {"inverter"} or {row.source for row in rows} <= {"bms", "battery"}
    for row_id in table.warnings.values():
        assert ROWS[row_id].may_shelve, f"a warning of {table_id} would stop the unit as {row_id}"


@pytest.mark.req("ALM-01", "INV-04")
@pytest.mark.parametrize("profile_id", profile_ids())
def test_a_profile_maps_every_alarm_word_it_knows(profile_id: str) -> None:
    profile = load_profile(profile_id)
    general = {"manufacturer_alarm", "general", "system_fault", "system_warning"}
    bits = [bit for point in profile.alarm_points for bit in profile.points[point].bits.values()]
    bits += [alarm.bit for alarm in profile.can.alarms] if profile.can else []
    name = yaml.safe_load(profile.path.read_text(encoding="utf-8")).get("alarm_words")
    table = load_table(name) if name else None
    known = {*table.alarms, *table.warnings} if table else set[str]()
    assert {bit.code for bit in bits} - set(profile.alarm_rows) - set(profile.warning_rows) - known - general == set()
    for row_id in (*profile.alarm_rows.values(), *profile.warning_rows.values()):
        assert ROWS[row_id].source in SOURCES[profile.kind]


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = (PROFILE_FOLDER / "sunspec_inverter.yaml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "sunspec_inverter.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_a_bit_with_a_row_of_its_own_needs_no_table_and_outranks_it(tmp_path: Path) -> None:
    path = changed(tmp_path, "{code: cabinet_open, severity: alarm}", "{code: cabinet_open, row: inverter.fan}")
    assert read_profile(path).alarm_rows["cabinet_open"] == "inverter.fan"
    assert load_profile("sunspec_inverter").alarm_rows["cabinet_open"] == "inverter.cabinet_open"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("alarm_words: sunspec_701", "alarm_words: sunspec_9", "there is no such table; there are "),
        ("{code: cabinet_open, severity: alarm}", "{code: x, row: inverter.flies}", "'inverter.flies' is no row"),
    ],
)
def test_a_profile_with_a_row_or_table_that_does_not_exist_is_refused(
    tmp_path: Path, old: str, new: str, words: str
) -> None:
    with pytest.raises(ProfileError, match=words):
        read_profile(changed(tmp_path, old, new))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("schema: ballast-alarm-words/1\nvendor: x\nsource: y\nalarms: {a: inverter.flies}", "is no row"),
        ("schema: ballast-alarm-words/1\nvendor: x\nsource: y\nalarm: {a: inverter.fan}", "unknown field `alarm`"),
        ("schema: ballast-alarm-words/0\nvendor: x\nsource: y", "is not 'ballast-alarm-words/1'"),
        ("a: [", "flow"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_with_the_reason(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "table.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError, match=words):
        read_table(path)
