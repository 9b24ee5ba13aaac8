"""Numbers as text: units, decimals, signs, and the switch between W and kW."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.quantity import FREQUENCY, NO_VALUE, POWER, TEMPERATURE, Shown, duration
from hmi.viewmodels.entry import Entry, phrase, preset, typeable


@pytest.mark.parametrize(
    ("value", "text", "unit"),
    [
        (0.0, "0", "W"),
        (4.0, "0", "W"),
        (847.0, "850", "W"),
        (-847.0, "850", "W"),
        (1000.0, "1.0", "kW"),
        (-1840.0, "1.8", "kW"),
        (1_234_500.0, "1234.5", "kW"),
    ],
)
def test_power_is_shown_without_a_sign_in_watts_or_kilowatts(value: float, text: str, unit: str) -> None:
    shown = POWER.show(value)
    assert (shown.text, shown.unit) == (text, unit)


def test_a_power_around_one_kilowatt_does_not_jump_between_the_units() -> None:
    shown: Shown | None = None
    units: list[str] = []
    for value in (990.0, 1003.0, 997.0, 1002.0, 950.0, 890.0, 940.0, 998.0):
        shown = POWER.show(value, shown)
        units.append(shown.unit)
    assert units == ["W", "kW", "kW", "kW", "kW", "W", "W", "W"]


@pytest.mark.parametrize("value", [None, math.nan, math.inf])
def test_what_is_not_known_is_shown_as_no_value(value: float | None) -> None:
    assert POWER.show(value) == Shown(NO_VALUE, "kW")
    assert not FREQUENCY.show(value).valid


def test_frost_has_a_real_minus_sign_and_zero_has_none() -> None:
    assert TEMPERATURE.show(-12.0).text == "\u221212"
    assert TEMPERATURE.show(-0.2).text == "0"


@given(st.floats(-2e6, 2e6))
def test_a_power_never_shows_a_sign_and_its_direction_is_always_told(value: float) -> None:
    shown = POWER.show(value, deadband=25.0)
    assert set(shown.text) <= set("0123456789.")
    assert shown.direction == (0 if abs(value) <= 25 else math.copysign(1, value))


@pytest.mark.parametrize(("seconds", "text"), [(0.2, "0:01"), (522.0, "8:42"), (3600.0, "1:00:00"), (-3.0, "0:00")])
def test_remaining_time_is_shown_in_minutes_and_seconds(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@given(st.lists(st.sampled_from([*"0123456789", ".", "back", "x", ""]), max_size=30))
def test_no_sequence_of_keys_makes_a_number_that_cannot_be_read(keys: list[str]) -> None:
    entry = Entry()
    for key in keys:
        entry = entry.press(key)
    power_w = entry.power_w
    assert power_w is None or 0 <= power_w < 1e10


@given(st.floats(-3e6, 3e6))
def test_a_shown_limit_is_never_more_than_what_is_allowed(bound_w: float) -> None:
    assert abs(typeable(bound_w)) <= abs(bound_w) + 0.5
    assert "-" not in phrase(bound_w)


@given(st.floats(1000, 2e6), st.sampled_from([0, 25, 50, 100]), st.sampled_from([1, -1]))
def test_a_preset_never_asks_for_more_than_its_part_of_the_rating(rated_w: float, part: int, direction: int) -> None:
    entry = preset(part, rated_w, direction)
    assert entry.power_w is not None
    assert 0 <= direction * entry.power_w <= rated_w * part / 100 + 0.01
