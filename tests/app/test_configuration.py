"""What was changed at the screen survives the restart, wins over the site file, and is taken back in one step."""

from pathlib import Path

import pytest

from app import site_layer
from app.configuration import FILE, HISTORY, Configuration
from app.configurations import KEEP
from app.site_entries import entries
from app.site_file import SiteFileError, read_site, shipped
from app.site_model import SiteModel
from hmi.ports.settings import Difference, Value

HOUSE = read_site(shipped("residential"))


def change(unit: Configuration, wanted: dict[str, Value]) -> None:
    proposal = unit.proposed(wanted)
    assert proposal.model is not None, proposal.problems
    unit.keep(proposal.layer)
    unit.accept(proposal.layer, proposal.model, proposal.model)


def without_battery_name(site: SiteModel) -> SiteModel:
    """Return the site with its battery called otherwise."""
    battery = site.batteries[0].model_copy(update={"id": "rack7"})
    inverter = site.inverters[0].model_copy(update={"batteries": ("rack7",)})
    return site.model_copy(update={"batteries": (battery,), "inverters": (inverter,)})


def test_a_change_is_there_after_the_restart_and_the_site_file_is_untouched(tmp_path: Path) -> None:
    change(Configuration(HOUSE, tmp_path), {"limits.max_soc_pct": 90.0, "limits.grid_import_w": None})
    again = Configuration(HOUSE, tmp_path)
    assert (again.model.limits.max_soc_pct, again.model.limits.grid_import_w) == (90.0, None)
    assert again.base.limits.max_soc_pct == 100.0
    assert again.findings == ()


def test_the_proposal_tells_every_difference_and_changes_nothing(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    proposal = unit.proposed({"limits.max_soc_pct": 90.0, "limits.min_soc_pct": 5.0})
    assert proposal.differences == (Difference("limits.max_soc_pct", 100.0, 90.0),)
    assert unit.model is HOUSE
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_change_is_refused_whole_with_a_message_at_every_key(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    proposal = unit.proposed({"limits.max_soc_pct": 300.0, "ramp.up_w_per_s": 0.0, "limits.min_soc_pct": 20.0})
    assert proposal.model is None
    assert set(proposal.problems) == {"limits.max_soc_pct", "ramp.up_w_per_s"}
    assert "allowed: 10 to 100" in proposal.problems["limits.max_soc_pct"]


@pytest.mark.parametrize("key", ["inverters[inverter1].connection.host", "site.id", "services.frequency_file", "x"])
def test_what_is_not_for_the_screen_cannot_be_changed_there(tmp_path: Path, key: str) -> None:
    proposal = Configuration(HOUSE, tmp_path).proposed({key: "10.0.0.1"})
    assert proposal.problems == {key: f"{key}: is not changed at the screen"}


def test_a_key_that_is_set_back_to_the_site_file_leaves_the_layer(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    change(unit, {"limits.max_soc_pct": 90.0, "screen.theme": "light"})
    change(unit, {"limits.max_soc_pct": 100.0})
    assert unit.layer == {"screen.theme": "light"}


def test_the_last_change_is_taken_back_and_that_can_be_taken_back_too(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    assert unit.undone() is None
    change(unit, {"limits.max_soc_pct": 90.0})
    change(unit, {"limits.max_soc_pct": 80.0})
    for expected in (90.0, 80.0):
        proposal = unit.undone()
        assert proposal is not None
        assert proposal.model is not None
        assert [row.new for row in proposal.differences] == [expected]
        unit.keep(proposal.layer)
        unit.accept(proposal.layer, proposal.model, proposal.model)
        assert unit.model.limits.max_soc_pct == expected


def test_the_first_change_is_taken_back_to_the_site_file(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    change(unit, {"limits.max_soc_pct": 90.0})
    proposal = unit.undone()
    assert proposal is not None
    assert proposal.layer == {}


def test_the_history_is_bounded_and_a_damaged_step_is_passed_over(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    for step in range(KEEP + 5):
        change(unit, {"limits.max_soc_pct": 60.0 + step})
    files = sorted((tmp_path / HISTORY).iterdir())
    assert len(files) == KEEP
    files[-2].write_text("damaged = ", encoding="utf-8")
    proposal = unit.undone()
    assert proposal is not None
    assert [row.new for row in proposal.differences] == [60.0 + KEEP + 2]


def test_a_layer_that_does_not_fit_a_new_site_file_is_left_aside_and_told(tmp_path: Path) -> None:
    change(Configuration(HOUSE, tmp_path), {"batteries[battery1].capacity_wh": 9000.0, "limits.max_soc_pct": 90.0})
    unit = Configuration(without_battery_name(HOUSE), tmp_path)
    assert unit.model.limits.max_soc_pct == 100.0
    (finding,) = unit.findings
    assert (finding.row_id, finding.place) == ("config.refused", FILE)
    assert finding.detail.startswith("batteries[battery1].capacity_wh: the site file has no batteries[battery1]")
    change(unit, {"limits.max_soc_pct": 95.0})
    assert unit.findings == ()


def test_another_site_file_keeps_what_was_changed_at_the_screen_or_is_refused_whole(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    change(unit, {"limits.max_soc_pct": 90.0})
    heard: list[SiteModel] = []
    unit.listeners.append(heard.append)
    base = HOUSE.model_copy(update={"limits": HOUSE.limits.model_copy(update={"soc_taper_pct": 7.0})})
    unit.rebase(base, unit.rebased(base))
    assert (unit.model.limits.max_soc_pct, unit.model.limits.soc_taper_pct) == (90.0, 7.0)
    assert heard == [unit.model]
    too_high = HOUSE.model_copy(update={"limits": HOUSE.limits.model_copy(update={"min_soc_pct": 90.0})})
    with pytest.raises(SiteFileError, match="min_soc_pct"):
        unit.rebased(too_high)
    assert unit.model.limits.min_soc_pct == 5.0


def test_a_full_disk_leaves_the_old_layer(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    change(unit, {"limits.max_soc_pct": 90.0})
    (tmp_path / f"{FILE}.new").mkdir()
    proposal = unit.proposed({"limits.max_soc_pct": 80.0})
    with pytest.raises(OSError, match="new"):
        unit.keep(proposal.layer)
    assert site_layer.read(tmp_path / FILE) == {"limits.max_soc_pct": 90.0}


# -- the looks of this run, as the command line wants them


def language_shown(unit: Configuration) -> Value:
    """What the page of settings says."""
    (row,) = (row for row in entries(unit.model, unit.base, unit.layer) if row.key == "screen.language")
    return row.value


def test_a_screen_that_was_started_in_german_says_so_in_its_settings_although_the_site_file_says_english(
    tmp_path: Path,
) -> None:
    unit = Configuration(HOUSE, tmp_path)
    unit.show_as({"language": "de", "theme": "dark"})
    assert language_shown(unit) == "de"
    assert list(tmp_path.iterdir()) == []
    change(unit, {"limits.max_soc_pct": 90.0})
    assert (language_shown(unit), unit.layer) == ("de", {"limits.max_soc_pct": 90.0})
    assert language_shown(Configuration(HOUSE, tmp_path)) == "en"


def test_the_language_of_the_site_file_can_be_chosen_at_a_screen_that_was_started_in_another(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    told: list[str] = []
    unit.listeners.append(lambda model: told.append(str(model.screen.language)))
    unit.show_as({"language": "de", "theme": "dark"})
    assert unit.proposed({"screen.language": "en"}).differences == (Difference("screen.language", "de", "en"),)
    change(unit, {"screen.language": "en"})
    change(unit, {"limits.max_soc_pct": 90.0})
    assert told == ["de", "en", "en"]
    assert "screen.language" not in unit.layer


def test_the_command_line_wins_at_the_start_over_what_was_once_chosen_at_the_screen(tmp_path: Path) -> None:
    change(Configuration(HOUSE, tmp_path), {"screen.language": "sv"})
    again = Configuration(HOUSE, tmp_path)
    again.show_as({"language": "fr", "theme": "dark"})
    assert (language_shown(again), again.layer) == ("fr", {"screen.language": "sv"})


def test_a_screen_that_looks_as_the_site_file_says_leaves_the_site_as_it_is(tmp_path: Path) -> None:
    unit = Configuration(HOUSE, tmp_path)
    unit.show_as({"language": "en", "theme": "dark"})
    assert unit.model is HOUSE
