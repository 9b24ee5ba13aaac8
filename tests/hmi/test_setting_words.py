"""Keys of the site file in words: title, unit, remark, and values a person can read and type."""

import re

import pytest

from app.site_entries import chapters, entries
from app.site_file import parse_raw_site
from app.translations import TRANSLATED
from hmi import language, setting_words
from hmi.ports.settings import Kind, Setting, Value
from hmi.region import SOURCE, LanguageCode
from hmi.viewmodels.pad import UNSET
from tests.control.full_site import raw_site

SITE = parse_raw_site(raw_site(), "full")
ROWS = {row.key: row for row in entries(SITE, SITE, {})}


@pytest.mark.parametrize(
    ("key", "title", "unit", "remark"),
    [
        ("limits.min_soc_pct", "Lowest state of charge", "%", "[min_soc_pct]"),
        ("limits.max_discharge_w", "Software limit of discharging", "kW", "[max_discharge_w]"),
        ("ramp.up_w_per_s", "Ramp away from zero", "W/s", "[up_w_per_s]"),
        ("screen.theme", "Colours of the screen", "", "[theme]"),
        (
            "batteries[battery1].care.soc.capacity_ah",
            "Rated charge",
            "Ah",
            "Left out: energy over nominal voltage [care.soc.capacity_ah]",
        ),
        ("batteries[battery1].care.soc.sensor_error", "Gain error of the current sensor, share", "", None),
        ("control.parameters.self_consumption.kp", "Proportional gain", "", None),
    ],
)
def test_a_description_is_told_as_title_unit_and_remark(key: str, title: str, unit: str, remark: str | None) -> None:
    spec = setting_words.spec(ROWS[key])
    assert (spec.title, spec.unit) == (title, unit)
    assert remark is None or spec.text == remark


@pytest.mark.parametrize("row", ROWS.values(), ids=lambda row: row.key)
def test_every_value_in_force_can_be_shown_and_comes_back_from_the_form_as_it_is(row: Setting) -> None:
    assert setting_words.title(row)
    assert setting_words.value_text(row, row.value)
    assert setting_words.value_text(row, row.default)
    assert setting_words.decoded(row, setting_words.coded(row, row.value)) == row.value
    for choice in row.choices:
        assert setting_words.decoded(row, setting_words.coded(row, choice)) == choice


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("limits.grid_import_w", 17_000.0, "17 kW"),
        ("limits.grid_import_w", None, "Not set"),
        ("screen.language", "de", "Deutsch"),
        ("services.market_active", True, "On"),
        ("reactive.rule.kind", "q_by_u", "Q(U)"),
        ("reactive.rule.kind", "fixed_pf", "Fixed cos φ"),
        ("grid_code.over_frequency.enabled", None, "Not set"),
        ("control.parameters.external_control.fallback", 1.0, "Zero grid"),
        ("balance.stop_spread_v", 0.001, "0.001 V"),
        ("planning.slot_min", 15, "15"),
    ],
)
def test_values_are_told_as_a_person_says_them(key: str, value: Value, text: str) -> None:
    assert setting_words.value_text(ROWS[key], value) == text


def test_what_is_left_out_is_no_number() -> None:
    assert setting_words.coded(ROWS["limits.fuse_a"], None) == UNSET
    assert setting_words.decoded(ROWS["limits.fuse_a"], UNSET) is None
    assert setting_words.decoded(ROWS["storage.log_mb"], 50.0) == 50
    assert isinstance(setting_words.decoded(ROWS["storage.log_mb"], 50.0), int)


def test_the_finest_number_of_a_key_can_be_typed() -> None:
    for row in ROWS.values():
        if row.kind is Kind.NUMBER and not row.whole and isinstance(row.default, float):
            spec = setting_words.spec(row)
            assert round(row.default / spec.scale, spec.decimals) == pytest.approx(row.default / spec.scale), row.key


def test_modes_are_told_apart_from_sections_of_the_same_name() -> None:
    titles = [setting_words.chapter_title(chapter) for chapter in chapters(SITE)]
    assert len(titles) == len(set(titles))
    assert {"Backup", "Mode: Backup", "Meter grid"} <= set(titles)


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_title_keeps_its_unit_or_half_a_semicolon_in_any_language(qapp: object, code: str) -> None:
    del qapp
    language.use(LanguageCode(code))
    try:
        for row in ROWS.values():
            title, unit = setting_words.title(row), setting_words.unit(row)
            assert not title.endswith((";", ",", " ", "\u00a0")), row.key
            assert not unit or not re.search(rf"[,\u00a0 ]{re.escape(unit)}$", title), row.key
            assert row.title or ";" not in title, row.key
    finally:
        language.use(SOURCE)


def test_a_title_ends_in_every_language_where_it_ends_in_english(qapp: object) -> None:
    del qapp
    language.use(LanguageCode.FR)
    try:
        assert setting_words.title(ROWS["limits.min_soc_pct"]) == "État de charge minimal"
        assert (
            setting_words.title(ROWS["screen.brightness_pct"])
            == "Luminosité tant que quelqu\u2019un est devant l\u2019écran"
        )
        assert setting_words.remark(ROWS["screen.brightness_pct"]).startswith("Il faut un écran")
    finally:
        language.use(SOURCE)
