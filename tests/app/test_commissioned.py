"""A unit on hardware warns until a commissioning test has passed on the site as it is wired now."""

import argparse
from pathlib import Path

import msgspec
import pytest

from app.commission_command import tell_the_unit
from app.commission_report import FORMAT, Report
from app.commissioned import FILE, Commissioned, Outcome, fingerprint, keep
from app.site_file import parse_site, shipped
from app.site_model import SiteModel

TEXT = shipped("residential").read_text(encoding="utf-8")
BARE = TEXT.replace("commissioned = true", "commissioned = false")


def model(text: str = BARE) -> SiteModel:
    return parse_site(text, "residential")


def outcome(site: SiteModel) -> Outcome:
    return Outcome("2026-06-01 10:00:00", "ana", well=True, inverters=("inverter1",), wiring=fingerprint(site))


def warnings(folder: Path, site: SiteModel, *, simulated: bool = False) -> list[str]:
    return [finding.detail for finding in Commissioned(site, folder, simulated=simulated).findings()]


def test_without_a_test_the_unit_warns_and_stops_when_one_has_passed(tmp_path: Path) -> None:
    unit = Commissioned(model(), tmp_path, simulated=False)
    assert [(one.row_id, one.detail) for one in unit.findings()] == [
        ("site.not_commissioned", "no commissioning test was made")
    ]
    keep(tmp_path / "new", outcome(model()))
    keep(tmp_path, outcome(model()))
    unit.look()
    assert unit.findings() == ()
    assert warnings(tmp_path / "new", model()) == []


def test_the_installers_word_or_a_simulated_site_needs_no_test(tmp_path: Path) -> None:
    assert warnings(tmp_path, model(TEXT)) == []
    assert warnings(tmp_path, model(), simulated=True) == []


def test_a_meter_that_moved_to_another_unit_id_must_be_tested_again(tmp_path: Path) -> None:
    keep(tmp_path, outcome(model()))
    assert 'role = "grid"' in BARE
    moved = model(BARE.replace('role = "grid"', 'reversed = true\nrole = "grid"', 1))
    assert warnings(tmp_path, moved) == ["meters or inverters have changed since the test of 2026-06-01 10:00:00 UTC"]
    renamed = model(BARE.replace("Demo house", "Our house"))
    assert warnings(tmp_path, renamed) == [], "a name is no wiring"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"well": False}, "the test of 2026-06-01 10:00:00 UTC has found faults or could not tell"),
        ({"inverters": ()}, "the test of 2026-06-01 10:00:00 UTC has left out inverter1"),
    ],
)
def test_a_test_that_failed_or_left_out_an_inverter_does_not_count(
    tmp_path: Path, change: dict[str, object], said: str
) -> None:
    keep(tmp_path, msgspec.structs.replace(outcome(model()), **change))
    assert warnings(tmp_path, model()) == [said]


def test_an_outcome_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("nonsense", encoding="utf-8")
    (warning,) = warnings(tmp_path, model())
    assert FILE in warning


def report(*, well: bool) -> Report:
    return Report(
        format=FORMAT, site_id="demo-house", site_name="Demo house", at_utc="2026-06-01 10:00:00", by="ana",
        program="1", note="", fault="", simulated=False, pulses=3, hold_s=8.0, powers_w={"inverter1": 2000.0},
        well=well, findings=(), results=(), site_lines=(),
    )  # fmt: skip


def test_the_command_leaves_its_outcome_where_the_unit_looks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = argparse.Namespace(data=None, connect=tmp_path / "control.sock")
    tell_the_unit(where, model(), report(well=True))
    assert capsys.readouterr().out == f"The unit knows of it now ({tmp_path}).\n"
    assert warnings(tmp_path, model()) == []
    tell_the_unit(where, model(), report(well=False))
    assert "goes on warning" in capsys.readouterr().out
    assert warnings(tmp_path, model()) == ["the test of 2026-06-01 10:00:00 UTC has found faults or could not tell"]


def test_a_data_folder_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    where = argparse.Namespace(data=tmp_path / "file", connect=None)
    tell_the_unit(where, model(), report(well=True))
    assert "set site.commissioned in the site file instead" in capsys.readouterr().err
