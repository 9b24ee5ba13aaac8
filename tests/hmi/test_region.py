"""Numbers, dates and times in every language of the screen."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi import region
from hmi.quantity import DC_VOLTAGE, POWER, TEMPERATURE, WHOLE_POWER
from hmi.region import GROUP, LANGUAGES, MINUS, LanguageCode
from hmi.viewmodels.entry import Entry, phrase

EVE = datetime(2026, 12, 24, 18, 5, 9, tzinfo=UTC)
NARROW = GROUP


@pytest.fixture(autouse=True)
def in_english_again() -> Iterator[None]:
    yield
    region.use(region.SOURCE)


@pytest.mark.parametrize(
    ("code", "number", "date", "day"),
    [
        ("en", "1234.5", "24 Dec 2026", "24 Dec"),
        ("de", "1234,5", "24.12.2026", "24.12."),
        ("fr", "1234,5", "24/12/2026", "24/12"),
        ("sv", "1234,5", "2026-12-24", "24/12"),
        ("da", "1234,5", "24.12.2026", "24.12."),
    ],
)
def test_every_language_writes_numbers_and_dates_in_its_own_way(code: str, number: str, date: str, day: str) -> None:
    region.use(LanguageCode(code))
    assert region.number(1234.5, 1) == number
    assert region.date_text(EVE) == date
    assert region.day_text(EVE) == day
    assert region.clock(EVE) == "18:05"
    assert region.clock(EVE, seconds=True) == "18:05:09"


def test_english_speaking_readers_of_two_continents_read_the_same_date() -> None:
    assert region.date_text(datetime(2026, 4, 3, tzinfo=UTC)) == "3 Apr 2026"


@pytest.mark.parametrize("code", LANGUAGES)
def test_large_numbers_are_grouped_by_a_thin_space_in_every_language(code: LanguageCode) -> None:
    region.use(code)
    sign = LANGUAGES[code].decimal
    assert region.number(9999) == "9999"
    assert region.number(10_000) == f"10{NARROW}000"
    assert region.number(-1_234_567.25, 2) == f"{MINUS}1{NARROW}234{NARROW}567{sign}25"
    assert region.number(-0.04, 1) == f"0{sign}0"


def test_quantities_follow_the_language() -> None:
    region.use(LanguageCode.DE)
    assert POWER.show(-1840.0).phrase == "1,8 kW"
    assert DC_VOLTAGE.show(412.3).text == "412,3"
    assert TEMPERATURE.show(-12.0).text == f"{MINUS}12"
    assert WHOLE_POWER.show(12_345_000.0).text == f"12{NARROW}345"
    assert phrase(2_500.0) == "2,5 kW"


def test_values_inside_a_sentence_follow_the_language() -> None:
    region.use(LanguageCode.SV)
    text = region.fill("{place}: {hz:.3f} Hz, {w:.0f} W, {hour:02.0f}:{minute:02.0f}", **VALUES)
    assert text == f"inv-1.5: 49,985 Hz, {MINUS}12{NARROW}000 W, 07:05"


VALUES: dict[str, float | str] = {"place": "inv-1.5", "hz": 49.985, "w": -12_000.0, "hour": 7.0, "minute": 5.0}


@pytest.mark.parametrize(
    ("then", "text"),
    [
        (EVE, "18:05:09"),
        (EVE.replace(day=23), "23.12. 18:05"),
        (EVE.replace(year=2025), "24.12.2025 18:05"),
    ],
)
def test_a_moment_is_told_as_shortly_as_it_can_be(then: datetime, text: str) -> None:
    region.use(LanguageCode.DE)
    assert region.moment(then, EVE) == text


@pytest.mark.parametrize("text", ["", "L1", "unit-7", "1e6", "inf", "10.0.0.1", "12:30"])
def test_what_is_no_plain_number_stays_as_it_is(text: str) -> None:
    region.use(LanguageCode.FR)
    assert region.written(text) == text


@given(st.sampled_from([*LANGUAGES]), st.floats(-1e9, 1e9), st.integers(0, 3))
def test_a_written_number_can_be_read_back(code: LanguageCode, value: float, decimals: int) -> None:
    region.use(code)
    text = region.number(value, decimals).replace(GROUP, "").replace(MINUS, "-").replace(LANGUAGES[code].decimal, ".")
    assert float(text) == round(value, decimals)


@pytest.mark.parametrize("key", [".", ","])
def test_a_keyboard_may_send_either_decimal_sign_and_the_typed_text_stays_the_same_inside(key: str) -> None:
    entry = Entry().press("2").press(key).press("5")
    assert entry.text == "2.5"
    assert entry.power_w == 2500.0
