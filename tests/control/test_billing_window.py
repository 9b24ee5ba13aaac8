"""The quarter hour the grid operator bills: aligned to the clock, import only, and honest about what it cannot know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.billing_window import BillingWindow, advanced, allowed_w, followed
from control.model import SiteFlow
from control.readings import Instant

QUARTER_S = 900.0
HALF_S = 1800.0
LIMIT_W = 10_000.0
BEGIN_UTC = 1_795_000_500.0
"""A full quarter of an hour, and the second one of its half hour."""


def at(since_s: float) -> Instant:
    return Instant(5000.0 + since_s, BEGIN_UTC + since_s)


def flow(grid_w: float, *, known: bool = True) -> SiteFlow:
    return SiteFlow(grid_w, 0.0, grid_w, 0.0, known, True, True)


def begun(since_s: float, length_s: float = QUARTER_S) -> BillingWindow:
    """The first window a mode asks for."""
    (window,) = followed((), length_s, flow(50_000.0), at(since_s), 1.0)
    return window


def after(
    window: BillingWindow,
    since_s: float,
    grid_w: float,
    *,
    dt_s: float = 1.0,
    length_s: float = QUARTER_S,
    known: bool = True,
) -> BillingWindow:
    return advanced(window, length_s, flow(grid_w, known=known), at(since_s), dt_s)


def test_a_start_in_the_middle_of_a_window_counts_the_unknown_part_as_at_the_limit() -> None:
    window = begun(600.0)
    assert window.start_utc == BEGIN_UTC
    assert allowed_w(window, LIMIT_W) == pytest.approx(LIMIT_W)


def test_half_a_window_without_import_leaves_twice_the_power_for_the_other_half() -> None:
    window = begun(0.0)
    for second in range(1, 451):
        window = after(window, second, 0.0)
    assert allowed_w(window, LIMIT_W) == pytest.approx(20_000.0)


def test_export_does_not_make_up_for_import() -> None:
    window = after(begun(0.0), 1.0, -50_000.0)
    assert window.imported_ws == 0.0


def test_seconds_without_a_meter_count_as_the_limit_whatever_it_is_set_to() -> None:
    window = after(begun(0.0), 1.0, 0.0)
    for second in range(2, 452):
        window = after(window, second, 99_000.0, known=False)
    assert (window.imported_ws, window.unknown_s) == (0.0, 450.0)
    assert allowed_w(window, LIMIT_W) == pytest.approx(LIMIT_W, rel=0.003)
    assert allowed_w(window, 4000.0) == pytest.approx(4000.0, rel=0.003)


def test_a_new_window_begins_on_the_clock_and_keeps_only_its_own_seconds() -> None:
    window = after(begun(899.5), 900.5, 8_000.0)
    assert window.start_utc == BEGIN_UTC + QUARTER_S
    assert (window.imported_ws, window.unknown_s) == (pytest.approx(8_000.0 * 0.5), 0.0)
    window = after(begun(899.5), 900.5, 8_000.0, known=False)
    assert (window.imported_ws, window.unknown_s) == (0.0, pytest.approx(0.5))


@pytest.mark.parametrize("jump_s", [-7200.0, -5.0, 5.0, 7200.0])
def test_a_clock_that_is_set_begins_the_count_anew_at_the_limit(jump_s: float) -> None:
    window = after(begun(0.0), 300.0 + jump_s, 90_000.0)
    assert allowed_w(window, LIMIT_W) == pytest.approx(LIMIT_W)


def test_an_exceeded_window_allows_nothing_and_its_last_instant_allows_no_absurd_power() -> None:
    assert allowed_w(BillingWindow(BEGIN_UTC, QUARTER_S, BEGIN_UTC + 450.0, 9.1e6), LIMIT_W) == 0.0
    last = BillingWindow(BEGIN_UTC, QUARTER_S, BEGIN_UTC + 899.999, 8.99e6)
    assert allowed_w(last, LIMIT_W) <= 10_001.0


def test_a_longer_window_reaches_back_to_what_nobody_has_measured() -> None:
    window = after(after(begun(0.0), 1.0, 6000.0), 2.0, 6000.0, length_s=HALF_S)
    assert window == BillingWindow(BEGIN_UTC - QUARTER_S, HALF_S, BEGIN_UTC + 2.0, 12_000.0, QUARTER_S)


def test_a_longer_window_with_the_same_begin_knows_it_all() -> None:
    window = BillingWindow(BEGIN_UTC - QUARTER_S, QUARTER_S, BEGIN_UTC - 1.5, 7e6)
    window = after(window, -0.5, 6000.0, length_s=HALF_S)
    assert window == BillingWindow(BEGIN_UTC - QUARTER_S, HALF_S, BEGIN_UTC - 0.5, 7e6 + 6000.0)


def test_a_shorter_window_cannot_divide_what_was_measured_and_counts_it_as_the_limit() -> None:
    half = BillingWindow(BEGIN_UTC - QUARTER_S, HALF_S, BEGIN_UTC + 299.0, 17e6)
    window = after(half, 300.0, 6000.0)
    assert window == BillingWindow(BEGIN_UTC, QUARTER_S, BEGIN_UTC + 300.0, 0.0, 300.0)


def test_a_clock_that_is_nudged_back_over_the_full_quarter_forgives_nothing() -> None:
    window = after(begun(0.0), -0.4, 6000.0, dt_s=0.1)
    assert allowed_w(window, LIMIT_W) <= LIMIT_W


def test_nobody_who_bills_no_window_and_no_work() -> None:
    nothing: tuple[BillingWindow, ...] = ()
    assert followed(nothing, 0.0, flow(1000.0), at(5.0), 1.0) is nothing


def test_a_window_that_has_begun_is_measured_to_its_end_though_nobody_bills_any_more() -> None:
    windows = (after(begun(0.0), 1.0, 3000.0),)
    windows = followed(windows, 0.0, flow(3000.0), at(2.0), 1.0)
    assert [window.imported_ws for window in windows] == [6000.0]
    assert [window.imported_ws for window in followed(windows, QUARTER_S, flow(3000.0), at(3.0), 1.0)] == [9000.0]
    windows = (BillingWindow(BEGIN_UTC, QUARTER_S, BEGIN_UTC + 899.5, 6000.0),)
    assert followed(windows, 0.0, flow(3000.0), at(900.5), 1.0) == ()
    assert len(followed(windows, QUARTER_S, flow(3000.0), at(900.5), 1.0)) == 1


@given(st.lists(st.floats(0.0, 1.0), min_size=30, max_size=30))
def test_whoever_imports_no_more_than_allowed_never_exceeds_the_mean_and_is_never_allowed_less(
    means: list[float],
) -> None:
    window, last_w = begun(0.0), 0.0
    for second in range(1, 900):
        allowed = allowed_w(window, LIMIT_W)
        assert allowed >= last_w - 1e-3
        last_w = allowed
        window = after(window, second, means[second // 30] * allowed)
    assert window.imported_ws <= LIMIT_W * QUARTER_S * (1 + 1e-9)
