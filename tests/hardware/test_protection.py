"""What an inverter shows of its own protection becomes names the grid code can be compared with (INV-06)."""

from pathlib import Path

import pytest

from control.grid_code.differences import differences
from control.grid_code.presets import PRESETS, data
from control.grid_code.protection import NAMES
from hardware.profile import PROFILE_FOLDER, ProfileError, load_profile
from hardware.profile_build import read_profile
from hardware.profile_protection import NO_PROTECTION, reader

SUNSPEC = load_profile("sunspec_inverter")
TRIPS = {
    "lv_ena": 1.0, "lv_count": 3.0,
    "lv_at_1": 50.0, "lv_s_1": 2.0, "lv_at_2": 50.0, "lv_s_2": 21.0, "lv_at_3": 88.0, "lv_s_3": 21.0,
    "lv_at_4": 70.0, "lv_s_4": 0.1,
    "hv_ena": 1.0, "hv_count": 2.0, "hv_at_1": 110.0, "hv_s_1": 13.0, "hv_at_2": 120.0, "hv_s_2": 0.16,
    "lf_ena": 0.0, "lf_count": 1.0, "lf_at_1": 57.0, "lf_s_1": 1.0,
    "hf_ena": 1.0, "hf_count": 2.0, "hf_at_1": 62.0, "hf_s_1": 0.16, "hf_at_2": 61.2, "hf_s_2": None,
    "es_v_hi": 105.0, "es_delay": None, "droop_k_over": 0.05, "anti_island_ena": 1.0,
}  # fmt: skip
"""The fourth low-voltage pair is beyond the count, under-frequency is off, a time is not implemented."""


def test_sunspec_trip_curves_become_stages_from_nominal_outwards_with_their_shortest_time() -> None:
    assert reader(SUNSPEC.protection)(TRIPS) == pytest.approx(
        {
            "under_voltage_1_pu": 0.88,
            "under_voltage_1_s": 21.0,
            "under_voltage_2_pu": 0.5,
            "under_voltage_2_s": 2.0,
            "over_voltage_1_pu": 1.10,
            "over_voltage_1_s": 13.0,
            "over_voltage_2_pu": 1.20,
            "over_voltage_2_s": 0.16,
            "over_frequency_1_hz": 62.0,
            "over_frequency_1_s": 0.16,
            "enter_high_pu": 1.05,
            "droop_over_pct": 5.0,
            "anti_islanding": 1.0,
        }
    )


def test_a_real_category_iii_curve_agrees_with_its_preset() -> None:
    shown = reader(SUNSPEC.protection)({**TRIPS, "hf_ena": 0.0})
    wanted = {
        key.removeprefix("protection."): float(value)  # type: ignore[arg-type]
        for key, value in data("ieee_1547_cat_iii").items()
        if key.startswith("protection.")
    }
    assert differences(wanted, shown) == ()


def test_an_inverter_without_these_models_shows_nothing() -> None:
    assert reader(SUNSPEC.protection)({}) == {}
    assert reader(NO_PROTECTION)(TRIPS) == {}


def test_nothing_of_the_protection_can_be_written() -> None:
    shown = [entry.point for entry in SUNSPEC.protection.settings.values()]
    curves = [point for curve in SUNSPEC.protection.curves.values() for pair in curve.pairs for point in pair]
    assert {SUNSPEC.points[name].access for name in (*shown, *curves)} == {"r"}


def test_every_name_of_the_profile_is_one_a_preset_can_ask_for() -> None:
    asked = {key.partition(".")[2] for preset in PRESETS for key in data(preset) if key.startswith("protection.")}
    assert set(SUNSPEC.protection.settings) <= asked <= set(NAMES)


@pytest.mark.parametrize(
    ("place", "changed", "fault"),
    [
        ("    enter_delay_s: {point: es_delay,", "    enter_delay: {point: es_delay,", "unknown; known are"),
        ("    enter_delay_s: {point: es_delay,", "    enter_delay_s: {point: es_dlay,", "es_dlay is not a point"),
        ("count: lv_count", "count: lv_cnt", "lv_cnt is not a point"),
        ("stored: droop}", "stored: drop}", "there are no stored sets drop"),
    ],
)
def test_a_name_or_point_that_is_not_there_is_refused(tmp_path: Path, place: str, changed: str, fault: str) -> None:
    text = (PROFILE_FOLDER / "sunspec_inverter.yaml").read_text(encoding="utf-8")
    assert place in text
    path = tmp_path / "sunspec_inverter.yaml"
    path.write_text(text.replace(place, changed, 1), encoding="utf-8")
    with pytest.raises(ProfileError, match=fault):
        read_profile(path)
