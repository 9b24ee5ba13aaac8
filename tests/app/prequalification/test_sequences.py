"""Test sequences against the printed tables of the document, and how they are played."""

import pytest

from app.prequalification import sequences
from app.prequalification.player import LONGEST_S, Player, Seen, StretchError
from app.prequalification.services import FFR_VARIANTS, Service


def frequency(sequence: sequences.Sequence, t_s: float) -> float:
    player = Player(sequence)
    player.advance(t_s)
    return player.frequency_hz(t_s)


def test_the_step_sequence_of_fcr_n_is_that_of_table_3() -> None:
    plain, endurance = sequences.fcr_n_steps(), sequences.fcr_n_steps(endurance=True)
    assert [start / 60 for start in plain.starts_s] == [0.5, 1.0, 6.0, 11.0, 16.0]
    assert [start / 60 for start in endurance.starts_s] == [0.5, 1.0, 6.0, 21.0, 36.0]
    assert [step.to_hz for step in plain.steps] == [49.95, 50.0, 49.9, 50.1, 50.0]
    assert (plain.duration_s / 60, endurance.duration_s / 60) == (21.0, 41.0)


def test_the_fast_ramp_test_starts_where_table_4_says_and_ramps_at_its_rates() -> None:
    test = sequences.fast_ramps(Service.FCR_D_UP, combined=True)
    assert list(test.starts_s) == pytest.approx([30.0, 34.9, 90.0, 390.0, 690.0, 750.0, 1050.0, 1350.0])
    assert [step.rate_hz_per_s for step in test.steps] == [0.14, 0.09] + [0.24] * 6
    assert test.duration_s == pytest.approx(1650.0)
    assert frequency(test, 31.0) == pytest.approx(49.9 - 0.14)
    assert frequency(test, 34.0) == pytest.approx(49.45)
    assert frequency(test, 35.9) == pytest.approx(49.45 + 0.09)
    assert frequency(test, 692.0) == pytest.approx(49.9 - 0.48)
    assert frequency(test, 700.0) == pytest.approx(49.0)
    assert sequences.fast_ramps(Service.FCR_D_UP, endurance=True).starts_s[3] == pytest.approx(990.0)


def test_fcr_d_down_is_up_mirrored_about_50_hz() -> None:
    up, down = sequences.fast_ramps(Service.FCR_D_UP), sequences.fast_ramps(Service.FCR_D_DOWN)
    for t_s in (0.0, 31.3, 36.0, 120.0, 691.1, 755.0):
        assert frequency(down, t_s) == pytest.approx(100.0 - frequency(up, t_s))
    assert sequences.limited_fcr_d(Service.FCR_D_DOWN).start_soc_pct == 25.0


def test_the_sines_have_the_periods_and_counts_of_the_document() -> None:
    counts = [
        (one.sine[0].period_s, one.sine[0].stationary, one.sine[0].periods) for one in sequences.sines(Service.FCR_N)
    ]
    assert counts == [
        (10, 5, 20), (15, 5, 15), (25, 5, 10), (40, 5, 7), (50, 5, 7), (60, 5, 7), (70, 5, 7), (90, 5, 7), (150, 3, 4),
        (300, 2, 3),
    ]  # fmt: skip
    assert [one.sine[0].period_s for one in sequences.sines(Service.FCR_D_UP)] == [10, 15, 25, 40, 50, 60, 70]
    test = sequences.sines(Service.FCR_D_DOWN)[0]
    values = [frequency(test, 30.0 + n / 10) for n in range(200)]
    assert (min(values), max(values)) == pytest.approx((50.2, 50.4), abs=1e-3)


def test_linearity_steps_by_20_mhz_and_100_mhz_and_ends_inside_the_normal_band() -> None:
    normal = [step.to_hz for step in sequences.linearity(Service.FCR_N).steps]
    assert (min(normal), max(normal), normal[-1], len(normal)) == (49.9, 50.1, 50.0, 20)
    assert [step.to_hz for step in sequences.linearity(Service.FCR_D_DOWN).steps][-1] == pytest.approx(50.09)


def test_a_step_that_waits_for_aem_goes_on_five_minutes_after_aem_has_come() -> None:
    player = Player(sequences.limited_fcr_d(Service.FCR_D_UP))
    t_s, aem_at_s = 0.0, 1500.0
    while player.advance(t_s, Seen(nem_would_start=t_s > 700, aem=aem_at_s <= t_s < 2200, nem=-1 if t_s > 2100 else 0)):
        if player.frequency_hz(t_s) == 49.91 and t_s > 1400:
            break
        t_s += 1.0
    assert t_s == pytest.approx(aem_at_s + 300.0)


def test_a_step_whose_state_never_comes_ends_the_test_in_words() -> None:
    player = Player(sequences.limited_fcr_d(Service.FCR_D_UP))
    player.advance(1000.0)
    with pytest.raises(StretchError, match="limited reservoir"):
        player.advance(LONGEST_S + 1000.0)


@pytest.mark.parametrize("variant", FFR_VARIANTS)
def test_ffr_dips_below_its_threshold_twice_15_min_apart(variant: sequences.FfrVariant) -> None:
    activation, short, none = sequences.ffr(variant)
    first, second = activation.starts_s[0], activation.starts_s[2]
    assert second - first == pytest.approx(900.0)
    assert frequency(activation, first + 20) == pytest.approx(variant.threshold_hz - 0.1)
    assert min(frequency(none, n / 100) for n in range(6000, 9000)) == pytest.approx(variant.threshold_hz + 0.01)
    assert frequency(short, short.starts_s[1] + 0.01) == 50.0
