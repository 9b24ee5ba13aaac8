"""A wrong site file gives one message per problem, with key, value and what is allowed."""

from pathlib import Path

import pytest

from app import configurations
from app.site_docs import document
from app.site_file import SiteFileError, parse_site, read_site, settings_of, shipped
from app.site_keys import key_rows
from control.readings import NO_LIMIT

GOOD = shipped("residential").read_text(encoding="utf-8")


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(SiteFileError) as caught:
        parse_site(text, "test.toml")
    return caught.value.problems


@pytest.mark.req("SITE-01", "PKG-02")
@pytest.mark.parametrize("name", ["residential", "commercial"])
def test_the_shipped_sites_are_valid(name: str) -> None:
    settings = settings_of(read_site(shipped(name)))
    assert settings.inverters
    assert settings.time_zone == "Europe/Berlin"
    assert settings.limits.grid_export_w == NO_LIMIT


WRONG = [
    ("max_charge_w = 5000", "max_charge_w = -5", ["inverters[0].max_charge_w", "-5", "100 to 1e+07"]),
    ("max_charge_w = 5000", 'max_charge_w = "much"', ["inverters[0].max_charge_w", "'much'", "100 to 1e+07"]),
    ("poll_s = 0.1", "pol_s = 0.1", ["inverters[0].pol_s: unknown key", "did you mean 'poll_s'"]),
    ("max_charge_w = 5000", "", ["inverters[0].max_charge_w: is missing"]),
    ("min_soc_pct = 5", "min_soc_pct = 95", ["limits.min_soc_pct", "95", "0 to 90"]),
    ("max_soc_pct = 100", "max_soc_pct = nan", ["limits.max_soc_pct", "nan"]),
    ('role = "grid"', 'role = "moon"', ["meters[0].role", "'moon'", "grid, pv, load, generator"]),
    ('mode = "self_consumption"', 'mode = "party"', ["control.mode", "'party'", "passive"]),
    ("port = 5020", "port = 99999", ["inverters[0].connection.port", "99999", "1 to 65535"]),
    ('profile = "sunspec_inverter"', 'profile = "sunspot"', ["inverters[0].profile", "sunspec_inverter"]),
    ('profile = "sunspec_inverter"', 'profile = "carlo_gavazzi_em540"', ["inverters[0].profile", "meter"]),
    ('batteries = ["battery1"]', 'batteries = ["cellar"]', ["inverters[0].batteries", "'cellar'", "battery1"]),
    ('id = "pv"', 'id = "grid"', ["meters[1].id", "'grid'", "unique"]),
    ('schema = "ballast-site/1"', 'schema = "ballast-site/9"', ["schema", "ballast-site/9", "ballast-site/1"]),
    ('name = "Demo house"', 'name = "Demo"\ntime_zone = "Mars/Olympus"', ["site.time_zone", "Mars/Olympus", "Europe/"]),
    (
        "[limits]",
        "[control.parameters.load_matching]\nimport_low_w = 900\n[limits]",
        ["control.parameters.load_matching.import_low_w: 900 W", "import_high_w, which is 300 W"],
    ),
    ("[limits]", "[limits]\nmin_soc_pct = 1", ["is not valid TOML"]),
    ('id = "demo-house"', 'id = "Demo house"', ["site.id", "'Demo house'", "allowed: small letters, digits"]),
    ("[limits]", "[planning]\nslot_min = 10\n[limits]", ["planning.slot_min", "10", "allowed: 5, 15, 30, 60;"]),
    ('pv = "pv_mixed"', 'pv = "pv_sunny"', ["simulation.pv", "'pv_sunny'", "there are pv_clear, pv_mixed"]),
    (
        "[limits]",
        '[[schedule]]\nid = "night"\nstart = "7:00"\nend = "22:00"\nactive_power_w = 0\n[limits]',
        ["schedule[0].start", "'7:00'", "allowed: HH:MM from 00:00 to 24:00"],
    ),
]


@pytest.mark.req("SITE-01")
@pytest.mark.parametrize(("old", "new", "words"), WRONG)
def test_a_wrong_key_or_value_is_named_with_what_is_allowed(old: str, new: str, words: list[str]) -> None:
    assert old in GOOD
    found = problems(GOOD.replace(old, new, 1))
    assert len(found) == 1
    assert all(word in found[0] for word in words), found


@pytest.mark.req("SITE-01")
def test_all_problems_are_told_at_once() -> None:
    text = GOOD.replace("max_charge_w = 5000", "max_charge_w = 0").replace("min_soc_pct = 5", "min_soc_pct = -1")
    assert len(problems(text)) == 2


def test_mode_parameters_are_checked_against_the_modes_own_description() -> None:
    text = GOOD + "\n[control.parameters.self_consumption]\nkp = 7\n"
    assert problems(text) == ("control.parameters.self_consumption.kp: 7 is outside 0 to 0.4 ",)


@pytest.mark.req("SITE-04")
def test_every_key_says_whether_it_applies_live_or_at_the_next_restart() -> None:
    rows = key_rows()
    assert len(rows) > 60
    assert {row[3] for row in rows} == {"live", "restart"}


def test_the_document_of_all_keys_is_what_the_model_says() -> None:
    written = Path(__file__).parents[2] / "docs/site-file.md"
    assert written.read_text(encoding="utf-8") == document(), "run `make docs`"


@pytest.mark.req("SITE-03")
def test_accepted_configurations_are_kept_and_one_can_go_back(tmp_path: Path) -> None:
    folder, site = tmp_path / "configurations", tmp_path / "site.toml"
    site.write_text(GOOD)
    configurations.remember(folder, GOOD)
    configurations.remember(folder, GOOD)
    assert len(configurations.accepted(folder)) == 1
    with pytest.raises(ValueError, match="no earlier"):
        configurations.undo(folder, site)
    newer = GOOD.replace("min_soc_pct = 5", "min_soc_pct = 20")
    site.write_text(newer)
    configurations.remember(folder, newer)
    configurations.undo(folder, site)
    assert site.read_text() == GOOD
