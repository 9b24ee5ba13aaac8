"""`ballast devices` and docs/devices.md."""

import json
from pathlib import Path

import pytest

from app import device_docs
from app.cli import main
from app.device_table import rows
from hardware.profile import profile_ids


def test_the_document_of_devices_is_that_of_the_program() -> None:
    written = Path(__file__).parents[2] / "docs" / "devices.md"
    assert written.read_text(encoding="utf-8") == device_docs.document(), "run `make docs`"


def test_the_table_has_every_profile_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sorted(line.split()[0] for line in lines[1:]) == list(profile_ids())


def test_the_table_as_json_says_what_a_device_can_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "--json"]) == 0
    found = {row["profile"]: row for row in json.loads(capsys.readouterr().out)}
    assert found["abb_pqstori"]["commands"] == ["P", "Q", "start", "stop", "reset", "heartbeat (20 s)"]
    assert found["trumpf_truconvert_ac3025"]["writing"] == "when acknowledged"
    assert "no dead-man" in found["luxpower_lxp"]["commands"]
    assert found["abb_esi"]["writing"] == "simulator only"
    assert found["carlo_gavazzi_em540"]["writing"] == "never written"


def test_one_profile_in_detail_names_its_points_and_how_sure_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "trumpf_truconvert_ac3025"]) == 0
    text = capsys.readouterr().out
    assert "checked: on no real device yet" in text
    line = next(line for line in text.splitlines() if line.startswith("p_l1 "))
    assert line.split() == ["p_l1", "input", "5186", "i32", "W", "r", "inferred"]
    assert "never written: coil 1010 (factory reset)" in text


def test_one_profile_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "luxpower_lxp", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["alarms"]["fault_over_current"] == "inverter.over_current"
    assert {point["point"]: point["where"] for point in found["points"]}["power_on"] == "holding 21 bits 9 to 9"


def test_a_profile_that_is_none_names_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "abb"]) == 2
    assert "there is no such profile; there are abb_esi, " in capsys.readouterr().err


def test_no_profile_claims_a_check_on_hardware_it_does_not_have() -> None:
    for row in rows():
        assert not row.verified or all(", " in check for check in row.verified)


def test_the_details_say_what_an_inverter_has_of_its_own_and_what_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "trumpf_truconvert_ac3025"]) == 0
    assert "own cos φ  none that is known" in capsys.readouterr().out
    assert main(["devices", "luxpower_lxp"]) == 0
    out = capsys.readouterr().out
    assert "own ramp   register 63" in out
    assert "own power factor, own ramp" in out


def test_a_battery_that_needs_the_makers_dbc_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "nbms"]) == 0
    assert "writing    with the maker's DBC\n" in capsys.readouterr().out
