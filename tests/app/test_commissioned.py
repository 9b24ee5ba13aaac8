"""A unit on hardware warns until a commissioning test has passed on the site as it is wired now."""

from pathlib import Path

import msgspec
import pytest

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
