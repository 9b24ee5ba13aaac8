"""FCR-N, FCR-D and Continental FCR against the acceptance suite: cases G1 to G5 and G10 (grid_services.md 6)."""

import math

import msgspec
import pytest

from control.services import fcr
from control.services.energy_management import Reservoir
from control.services.fcr import FcrMemory
from control.services.products import FCR, FcrSettings, Product, Saturation, directions
from tests.control.services import profiles
from tests.control.services.criteria import capacity_factors, failed, fast_ramps, steps_n, steps_n_pass
from tests.control.services.simulated import (
    ALL_SAMPLINGS,
    EVERY_STEP,
    IDEAL,
    JITTERED,
    NOISY,
    PLAIN,
    REFERENCE,
    Plant,
    Profile,
    Sampling,
    Trace,
    run,
)

AMPLE = Reservoir(1e6, 1e6)
AMPLE_MW = Reservoir(1e12, 1e12)
UP, DOWN, NORMAL, CE = FCR[Product.FCR_D_UP], FCR[Product.FCR_D_DOWN], FCR[Product.FCR_N], FCR[Product.FCR_CE]
RAMPS_UP = profiles.ramps(49.9, profiles.FCR_D_UP)
RAMPS_DOWN = profiles.mirrored(RAMPS_UP)
STEPS = profiles.ramps(50.0, profiles.FCR_N_STEPS)


class Service:
    """Products that work side by side with a reservoir that never ends."""

    def __init__(self, *sold: tuple[FcrSettings, float]) -> None:
        self.sold = sold
        self.memories = [fcr.OFF] * len(sold)

    def __call__(self, frequency_hz: float, now_s: float) -> float:
        self.memories = [
            fcr.advance(settings, memory, capacity, frequency_hz, AMPLE, now_s)
            for (settings, capacity), memory in zip(self.sold, self.memories, strict=True)
        ]
        return math.fsum(memory.power_w for memory in self.memories)


def ramp_test(settings: FcrSettings, profile: Profile, plant: Plant = REFERENCE, sampling: Sampling = PLAIN) -> Trace:
    return run(Service((settings, 1.0)), profile, 751.0, plant, sampling)


@pytest.mark.parametrize("sampling", ALL_SAMPLINGS, ids=("plain", "jittered", "noisy", "noisy-jittered"))
def test_g1_fcr_d_up_passes_the_fast_ramp_test_on_the_reference_plant(sampling: Sampling) -> None:
    figures = fast_ramps(ramp_test(UP, RAMPS_UP, REFERENCE, sampling))
    assert failed(figures) == []
    assert capacity_factors(figures) == (1.0, 1.0)


@pytest.mark.parametrize(
    ("plant", "power", "energy_s", "deactivation_s", "missed"),
    [
        (IDEAL, 1.000, 6.667, 1.086, []),
        (Plant(0.3, 0.1), 1.000, 6.272, 1.282, []),
        (Plant(1.0, 1.0), 0.996, 4.676, 1.789, []),
        (Plant(2.0, 0.5), 1.000, 4.172, 2.102, []),
        (Plant(3.4, 0.0), 1.000, 3.267, 3.231, ["Req 4"]),
        (Plant(0.3, 0.1, 0.1), 0.720, 2.589, 0.764, ["Req 2", "Req 3"]),
    ],
    ids=str,
)
def test_g1_figures_agree_with_the_calculation_for_good_and_bad_plants(
    plant: Plant, power: float, energy_s: float, deactivation_s: float, missed: list[str]
) -> None:
    figures = fast_ramps(ramp_test(UP, RAMPS_UP, plant, EVERY_STEP))
    assert figures.power == pytest.approx(power, abs=0.02)
    assert figures.energy_s == pytest.approx(energy_s, abs=0.05)
    assert figures.deactivation_s == pytest.approx(deactivation_s, abs=0.05)
    assert failed(figures) == missed


def test_g1_a_response_that_is_lfsm_too_goes_on_along_the_slope() -> None:
    endless = FcrSettings(UP.product, UP.droop, UP.nem_factor, limited=False, saturation=Saturation.NONE)
    figures = fast_ramps(ramp_test(endless, RAMPS_UP, IDEAL, EVERY_STEP))
    assert figures.power == pytest.approx(2.25, abs=0.02)
    assert figures.energy_s == pytest.approx(12.656, abs=0.05)
    assert figures.deactivation_s == pytest.approx(1.184, abs=0.05)


@pytest.mark.parametrize("sampling", [PLAIN, JITTERED], ids=("plain", "jittered"))
def test_g2_fcr_d_down_is_the_mirror_of_fcr_d_up(sampling: Sampling) -> None:
    up = ramp_test(UP, RAMPS_UP, REFERENCE, sampling)
    down = ramp_test(DOWN, RAMPS_DOWN, REFERENCE, sampling)
    assert max(abs(one + other) for one, other in zip(up.power, down.power, strict=True)) <= 1e-6
    assert failed(fast_ramps(down, -1.0)) == []


def test_g2_fcr_d_down_passes_with_noise_too() -> None:
    assert failed(fast_ramps(ramp_test(DOWN, RAMPS_DOWN, REFERENCE, NOISY), -1.0)) == []


@pytest.mark.parametrize(("settings", "profile"), [(UP, RAMPS_DOWN), (DOWN, RAMPS_UP)], ids=("up", "down"))
def test_g2_a_product_of_one_direction_is_silent_in_the_other(settings: FcrSettings, profile: Profile) -> None:
    assert set(ramp_test(settings, profile).power) == {0.0}


@pytest.mark.parametrize("mirror", [1.0, -1.0], ids=("as-written", "mirrored"))
@pytest.mark.parametrize(
    ("sampling", "tolerance"),
    [(PLAIN, 0.01), (JITTERED, 0.01), (NOISY, 0.11)],
    ids=("plain", "jittered", "noisy"),
)
def test_g3_fcr_n_follows_the_steps(mirror: float, sampling: Sampling, tolerance: float) -> None:
    profile = STEPS if mirror > 0.0 else profiles.mirrored(STEPS)
    trace = run(Service((NORMAL, 1.0)), profile, 1260.0, REFERENCE, sampling)
    if mirror > 0.0:
        assert steps_n_pass(steps_n(trace))
    # Dead time, five time constants and one period; jitter makes the period a fifth longer and a step of twice the
    # volume needs a sixth time constant.
    settle_s = 0.3 + 0.5 + 0.1 if sampling is PLAIN else 0.3 + 0.6 + 0.12
    ends = [30.0, 60.0, 360.0, 660.0, 960.0, 1260.0]
    for start_s, end_s, share in zip(ends, ends[1:], (0.5, 0.0, 1.0, -1.0, 0.0), strict=False):
        target = mirror * share
        held = trace.between(start_s + settle_s, end_s)
        assert max(abs(value - target) for value in held) <= tolerance
    # no overshoot on the way either
    assert max(abs(value) for value in trace.power) <= 1.0 + tolerance


@pytest.mark.parametrize("mirror", [False, True], ids=("up", "down"))
def test_g4_fcr_n_and_fcr_d_add_up(mirror: bool) -> None:
    profile = profiles.mirrored(RAMPS_UP) if mirror else RAMPS_UP
    sign = -1.0 if mirror else 1.0
    trace = run(Service((NORMAL, 0.2), (DOWN if mirror else UP, 1.0)), profile, 1650.0)
    rest = trace.settled(1050.0)
    seventh = sign * (trace.settled(1350.0) - rest)
    eighth = sign * (trace.settled(1650.0) - rest)
    assert 0.665 <= seventh <= 0.84
    assert seventh == pytest.approx(0.70, abs=0.001)
    assert 0.21375 <= eighth <= 0.27
    assert eighth == pytest.approx(0.225, abs=0.001)
    assert sign * trace.settled(90.0) == pytest.approx(0.2, abs=0.001)
    assert sign * trace.settled(390.0) == pytest.approx(1.2, abs=0.001)


DWELLS = (49.4, 49.5, 49.6, 49.7, 49.8, 49.88, 49.9, 49.91, 50.0, 50.09, 50.1, 50.12, 50.2, 50.3, 50.4, 50.5, 50.6)


def line(frequency_hz: float) -> float:
    """The straight line of FCR-D both ways, written down once more."""
    if frequency_hz < 49.9:
        return min((49.9 - frequency_hz) / 0.4, 1.0)
    return -min(max(frequency_hz - 50.1, 0.0) / 0.4, 1.0)


def test_g5_the_static_curve_stays_in_the_linearity_envelope() -> None:
    profile = profiles.ramps(50.0, [(120.0 * index, 0.0, hz) for index, hz in enumerate(DWELLS)])
    trace = run(Service((UP, 1.0), (DOWN, 1.0)), profile, 120.0 * len(DWELLS))
    means = [trace.settled(120.0 * (index + 1)) for index in range(len(DWELLS))]
    for frequency_hz, mean in zip(DWELLS, means, strict=True):
        expected = line(frequency_hz)
        if expected > 0.0:
            assert expected - 0.05 <= mean <= expected + 0.10
        elif expected < 0.0:
            assert expected - 0.10 <= mean <= expected + 0.05
        else:
            # strictly zero, apart from the tail of the lag of the dwell before
            assert mean == pytest.approx(0.0, abs=1e-12)
        assert mean == pytest.approx(expected, abs=1e-6)
    assert means == sorted(means, reverse=True)


@pytest.mark.parametrize("frequency_hz", [49.9, 49.91, 50.0, 50.09, 50.1])
def test_g5_nothing_is_asked_for_inside_the_normal_band(frequency_hz: float) -> None:
    for settings in (UP, DOWN):
        memory = fcr.advance(settings, fcr.OFF, 1e6, frequency_hz, AMPLE, 10.0)
        assert memory.power_w == 0.0
        assert not memory.activated


@pytest.mark.parametrize("to_hz", [49.8, 50.2])
@pytest.mark.parametrize("sampling", [PLAIN, JITTERED], ids=("plain", "jittered"))
def test_g10_continental_fcr_is_complete_in_thirty_seconds_and_lasts(to_hz: float, sampling: Sampling) -> None:
    sign = 1.0 if to_hz < 50.0 else -1.0
    trace = run(Service((CE, 1.0)), profiles.ramps(50.0, [(10.0, 0.0, to_hz)]), 910.0, REFERENCE, sampling)
    power = [sign * value for value in trace.power]
    assert set(power[: 10 * 100]) == {0.0}
    for tenth in range(150, 301):
        after_s = tenth / 10.0
        assert power[round((10.0 + after_s) * 100)] >= after_s / 30.0 - 1e-9
    assert min(power[40 * 100 :]) >= 1.0 - 1e-9
    assert max(power) <= 1.0 + 1e-9


@pytest.mark.parametrize("offset_hz", [-0.01, 0.01])
def test_g10_ten_millihertz_are_answered_along_the_line_only(offset_hz: float) -> None:
    memory = fcr.advance(CE, fcr.OFF, 1.0, 50.0 + offset_hz, AMPLE, 0.0)
    assert memory.power_w == pytest.approx(-offset_hz / 0.2)


@pytest.mark.req("GRD-01")
def test_every_product_follows_its_four_frequencies() -> None:
    for settings in FCR.values():
        droop = settings.droop
        up, down = directions(settings.product)
        points = (
            (droop.full_up_hz, 1.0 if up else 0.0),
            ((droop.full_up_hz + droop.start_up_hz) / 2.0, 0.5 if up else 0.0),
            (droop.start_up_hz, 0.0),
            (droop.start_down_hz, 0.0),
            ((droop.start_down_hz + droop.full_down_hz) / 2.0, -0.5 if down else 0.0),
            (droop.full_down_hz, -1.0 if down else 0.0),
        )
        for frequency_hz, expected in points:
            memory = fcr.advance(settings, fcr.OFF, 2e6, frequency_hz, AMPLE_MW, 0.0)
            assert memory.power_w == pytest.approx(2e6 * expected, abs=1e-3), (settings.product, frequency_hz)


def test_a_start_in_a_disturbance_is_a_step_to_the_measured_frequency() -> None:
    idle = fcr.advance(UP, fcr.OFF, 1.0, 49.7, AMPLE, 0.0, active=False)
    assert idle == FcrMemory()
    started = fcr.advance(UP, idle, 1.0, 49.7, AMPLE, 0.1)
    assert started.power_w == pytest.approx(0.5)
    assert started.activated


def test_a_stop_is_at_once_and_forgets() -> None:
    running = fcr.advance(NORMAL, fcr.OFF, 1.0, 49.95, AMPLE, 0.0)
    assert running.power_w == pytest.approx(0.5)
    assert fcr.advance(NORMAL, running, 1.0, 49.95, AMPLE, 0.1, active=False) == fcr.OFF
    assert fcr.advance(NORMAL, running, 0.0, 49.95, AMPLE, 0.1) == fcr.OFF


def test_a_new_volume_holds_at_once() -> None:
    running = fcr.advance(UP, fcr.OFF, 1.0, 49.7, AMPLE, 0.0)
    assert fcr.advance(UP, running, 3.0, 49.7, AMPLE, 0.1).power_w == pytest.approx(1.5)


def test_between_whole_seconds_the_newest_frequency_counts() -> None:
    memory = fcr.OFF
    for tenth, frequency_hz in enumerate((50.0, 49.9, 49.7, 49.5, 49.8)):
        memory = fcr.advance(UP, memory, 1.0, frequency_hz, AMPLE, tenth / 10.0)
        assert memory.power_w == pytest.approx((49.9 - min(frequency_hz, 49.9)) / 0.4)


def test_a_reservoir_that_no_longer_counts_as_limited_leaves_nothing_of_its_energy_management() -> None:
    empty, known = Reservoir(0.0, 1e6), fcr.OFF
    for second in range(400):
        known = fcr.advance(UP, known, 1000.0, 49.5, empty, float(second))
    assert known.aem
    assert known.fcr_w == pytest.approx(0.0, abs=1.0)
    endless = msgspec.structs.replace(UP, limited=False)
    known = fcr.advance(endless, known, 1000.0, 49.5, empty, 400.5)
    assert (known.aem, known.power_w) == (False, 1000.0)
