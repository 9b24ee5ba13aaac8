"""The quarter hour the grid operator bills: aligned to the clock, import only, and honest about what it cannot know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.modes.billing_window import BillingWindow, advanced, allowed_w
from control.readings import Instant

QUARTER_S = 900.0
BEGIN_UTC = 1_795_000_500.0
"""A full quarter of an hour."""


def after(window: BillingWindow | None, since_s: float, grid_w: float, dt_s: float = 1.0) -> BillingWindow:
    return advanced(window, grid_w, Instant(5000.0 + since_s, BEGIN_UTC + since_s), dt_s, QUARTER_S, 10_000.0)


def test_a_start_in_the_middle_of_a_window_counts_the_unknown_part_as_at_the_limit() -> None:
    window = after(None, 600.0, 50_000.0)
    assert window.start_utc == BEGIN_UTC
    assert allowed_w(window, QUARTER_S, 10_000.0) == pytest.approx(10_000.0)


def test_half_a_window_without_import_leaves_twice_the_power_for_the_other_half() -> None:
    window = after(None, 0.0, 0.0)
    for second in range(1, 451):
        window = after(window, second, 0.0)
    assert allowed_w(window, QUARTER_S, 10_000.0) == pytest.approx(20_000.0)


def test_export_does_not_make_up_for_import() -> None:
    window = after(after(None, 0.0, 0.0), 1.0, -50_000.0)
    assert window.imported_ws == 0.0


def test_a_new_window_begins_on_the_clock_and_keeps_only_its_own_seconds() -> None:
    window = after(after(None, 899.5, 0.0), 900.5, 8_000.0)
    assert window.start_utc == BEGIN_UTC + QUARTER_S
    assert window.imported_ws == pytest.approx(8_000.0 * 0.5)


@pytest.mark.parametrize("jump_s", [-7200.0, -5.0, 5.0, 7200.0])
def test_a_clock_that_is_set_begins_the_count_anew_at_the_limit(jump_s: float) -> None:
    window = after(after(None, 0.0, 0.0), 300.0 + jump_s, 90_000.0)
    assert allowed_w(window, QUARTER_S, 10_000.0) == pytest.approx(10_000.0)


def test_an_exceeded_window_allows_nothing_and_its_last_instant_allows_no_absurd_power() -> None:
    assert allowed_w(BillingWindow(BEGIN_UTC, BEGIN_UTC + 450.0, 9.1e6), QUARTER_S, 10_000.0) == 0.0
    last = BillingWindow(BEGIN_UTC, BEGIN_UTC + 899.999, 8.99e6)
    assert allowed_w(last, QUARTER_S, 10_000.0) <= 10_001.0


@given(st.lists(st.floats(0.0, 1.0), min_size=30, max_size=30))
def test_whoever_imports_no_more_than_allowed_never_exceeds_the_mean_and_is_never_allowed_less(
    means: list[float],
) -> None:
    window, last_w = after(None, 0.0, 0.0), 0.0
    for second in range(1, 900):
        allowed = allowed_w(window, QUARTER_S, 10_000.0)
        assert allowed >= last_w - 1e-3
        last_w = allowed
        window = after(window, second, means[second // 30] * allowed)
    assert window.imported_ws <= 10_000.0 * QUARTER_S * (1 + 1e-9)
