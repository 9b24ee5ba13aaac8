"""Piecewise droop f1..f4: bands, symmetry, saturation and the faults it names (grid_services.md 1.1)."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.services.droop import Droop, faults, linear_share, share

FCR_N = Droop(49.9, 50.0, 50.0, 50.1)
FCR_D = Droop(49.5, 49.9, 50.1, 50.5)
FCR_CE = Droop(49.8, 50.0, 50.0, 50.2)
DROOPS = st.sampled_from((FCR_N, FCR_D, FCR_CE, Droop(47.3, 49.8, 50.2, 52.7), Droop(49.7, 49.95, 50.1, 50.9)))
FREQUENCIES = st.floats(40.0, 60.0)


@pytest.mark.parametrize(
    ("droop", "frequency_hz", "expected"),
    [
        (FCR_N, 50.0, 0.0),
        (FCR_N, 49.95, 0.5),
        (FCR_N, 49.9, 1.0),
        (FCR_N, 50.1, -1.0),
        (FCR_N, 48.0, 1.0),
        (FCR_D, 49.9, 0.0),
        (FCR_D, 50.0, 0.0),
        (FCR_D, 50.1, 0.0),
        (FCR_D, 49.7, 0.5),
        (FCR_D, 49.5, 1.0),
        (FCR_D, 49.0, 1.0),
        (FCR_D, 50.3, -0.5),
        (FCR_D, 51.0, -1.0),
        (FCR_CE, 49.9, 0.5),
        (FCR_CE, 50.2, -1.0),
    ],
)
def test_a_band_asks_for_the_share_of_the_table(droop: Droop, frequency_hz: float, expected: float) -> None:
    assert share(droop, frequency_hz) == pytest.approx(expected, abs=1e-9)


def test_the_unsaturated_line_goes_on_beyond_full_activation() -> None:
    assert linear_share(FCR_D, 49.0) == pytest.approx(2.25)
    assert linear_share(FCR_D, 51.0) == pytest.approx(-2.25)


@given(DROOPS, FREQUENCIES)
def test_a_share_is_never_more_than_everything(droop: Droop, frequency_hz: float) -> None:
    assert abs(share(droop, frequency_hz)) <= 1.0


@given(DROOPS, FREQUENCIES, FREQUENCIES)
def test_a_lower_frequency_never_asks_for_less(droop: Droop, one_hz: float, other_hz: float) -> None:
    low_hz, high_hz = sorted((one_hz, other_hz))
    assert share(droop, low_hz) >= share(droop, high_hz)


@given(DROOPS, FREQUENCIES)
def test_a_mirrored_droop_answers_a_mirrored_frequency_with_the_opposite(droop: Droop, frequency_hz: float) -> None:
    mirror = Droop(
        100.0 - droop.full_down_hz,
        100.0 - droop.start_down_hz,
        100.0 - droop.start_up_hz,
        100.0 - droop.full_up_hz,
    )
    assert share(mirror, 100.0 - frequency_hz) == pytest.approx(-share(droop, frequency_hz), abs=1e-9)


@pytest.mark.parametrize("droop", [FCR_N, FCR_D, FCR_CE])
def test_the_usual_droops_have_no_fault(droop: Droop) -> None:
    assert faults(droop) == []


@pytest.mark.parametrize(
    ("droop", "words"),
    [
        (Droop(50.0, 50.0, 50.0, 50.1), ["full_up_hz 50 Hz must be below start_up_hz 50 Hz"]),
        (Droop(49.9, 50.05, 50.0, 50.1), ["start_up_hz 50.05 Hz must not be above start_down_hz 50 Hz"]),
        (Droop(49.9, 50.0, 50.1, 50.1), ["start_down_hz 50.1 Hz must be below full_down_hz 50.1 Hz"]),
        (
            Droop(math.nan, 50.0, 50.1, math.inf),
            ["full_up_hz nan Hz is not a finite number", "full_down_hz inf Hz is not a finite number"],
        ),
    ],
)
def test_a_droop_that_does_not_rise_is_named(droop: Droop, words: list[str]) -> None:
    assert faults(droop) == words
