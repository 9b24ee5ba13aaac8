"""The inverter's own protection is compared with the grid code and named where it differs (INV-06)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.grid_code.differences import differences
from control.grid_code.presets import PRESETS, Known, data
from control.grid_code.protection import NAMES
from tests.control.grid_code.grid import Grid, coded

CAT_III = coded("ieee_1547_cat_iii")


def test_settings_that_agree_with_the_code_raise_nothing() -> None:
    house = Grid(CAT_III)
    house.changes["inverter1"] = {"protection": dict(CAT_III.protection)}
    assert "inverter.protection_differs" not in {alarm.row_id for alarm in house.run(10.0).alarms}


@pytest.mark.req("INV-06")
def test_a_trip_setting_of_another_country_is_named_with_value_and_expected() -> None:
    house = Grid(CAT_III)
    house.changes["inverter1"] = {
        "protection": {**CAT_III.protection, "over_voltage_1_pu": 1.12, "over_voltage_1_s": 2.0}
    }
    (alarm,) = [alarm for alarm in house.run(10.0).alarms if alarm.row_id == "inverter.protection_differs"]
    assert alarm.place == "inverter1"
    assert alarm.detail == (
        "over-voltage trip 1: 1.12 Un, expected 1.1 Un; time of over-voltage trip 1: 2 s, expected 13 s"
    )


def test_a_setting_that_reads_no_number_is_as_if_it_were_not_shown() -> None:
    house = Grid(CAT_III)
    house.changes["inverter1"] = {"protection": {**CAT_III.protection, "over_voltage_1_pu": float("nan")}}
    house.run(10.0)
    shown = house.records[-1].snapshot.inverters[0].protection
    assert set(CAT_III.protection) - set(shown) == {"over_voltage_1_pu"}
    assert "inverter.protection_differs" not in {alarm.row_id for alarm in house.records[-1].alarms}


def test_many_differences_are_counted() -> None:
    house = Grid(CAT_III)
    house.changes["inverter1"] = {"protection": dict.fromkeys(CAT_III.protection, 0.0)}
    (alarm,) = [alarm for alarm in house.run(10.0).alarms if alarm.row_id == "inverter.protection_differs"]
    assert alarm.detail.endswith(f" and {len(CAT_III.protection) - 3} more")


def test_what_an_inverter_does_not_show_proves_nothing() -> None:
    assert differences(CAT_III.protection, {}) == ()
    assert differences(CAT_III.protection, {"enter_delay_s": 60.0}) == (
        "delay before entering service: 60 s, expected 300 s",
    )


@given(st.sampled_from(sorted(CAT_III.protection)), st.floats(-0.99, 0.99))
def test_inside_its_tolerance_no_value_differs(name: str, share: float) -> None:
    expected = CAT_III.protection[name]
    assert differences({name: expected}, {name: expected + share * NAMES[name].tolerance}) == ()


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_says_of_every_value_where_it_comes_from(preset: str) -> None:
    for key, entry in PRESETS[preset].values.items():
        assert entry.source, key
        assert entry.known in Known
    assert all(key.partition(".")[2] in NAMES for key in data(preset) if key.startswith("protection."))
    assert coded(preset).preset == preset
    assert coded(preset).protection["anti_islanding"] == 1.0
