"""NEM and AEM on whole seconds: thresholds, band, missed seconds, limits (grid_services.md 2.2 to 2.4)."""

import math
import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.services import fcr
from control.services.energy_management import STARTED, EnergyMemory, Reservoir
from control.services.fcr import FcrMemory
from control.services.products import FCR, FcrSettings, Product

C_W = 1e6
LIMITED = (Product.FCR_N, Product.FCR_D_UP, Product.FCR_D_DOWN)
UP = FCR[Product.FCR_D_UP]


def minutes(up: float, down: float) -> Reservoir:
    """A reservoir that holds so many minutes of full activation."""
    return Reservoir(C_W * up / 60.0, C_W * down / 60.0)


def seen(settings: FcrSettings, memory: FcrMemory, hz: float, reservoir: Reservoir, now_s: float) -> FcrMemory:
    return fcr.advance(settings, memory, C_W, hz, reservoir, now_s)


@pytest.mark.parametrize(
    ("product", "up_min", "down_min", "hz", "nem"),
    [
        (Product.FCR_N, 29.9, 90.0, 50.0, -1),
        (Product.FCR_N, 30.0, 90.0, 50.0, 0),
        (Product.FCR_N, 90.0, 29.9, 50.0, 1),
        (Product.FCR_N, 90.0, 30.0, 50.0, 0),
        (Product.FCR_D_UP, 19.9, 5.0, 50.0, -1),
        (Product.FCR_D_UP, 20.0, 5.0, 50.0, 0),
        (Product.FCR_D_DOWN, 5.0, 19.9, 50.0, 1),
        (Product.FCR_D_DOWN, 5.0, 20.0, 50.0, 0),
        # strictly inside the normal band only
        (Product.FCR_N, 10.0, 90.0, 49.9, 0),
        (Product.FCR_N, 10.0, 90.0, 49.901, -1),
        (Product.FCR_D_UP, 10.0, 90.0, 50.099, -1),
        (Product.FCR_D_UP, 10.0, 90.0, 50.1, 0),
    ],
)
def test_energy_management_begins_at_its_threshold_and_only_in_the_normal_band(
    product: Product, up_min: float, down_min: float, hz: float, nem: int
) -> None:
    assert seen(FCR[product], fcr.OFF, hz, minutes(up_min, down_min), 0.0).nem == nem


@pytest.mark.parametrize(
    ("product", "up_min", "down_min", "aem"),
    [
        (Product.FCR_N, 4.9, 90.0, True),
        (Product.FCR_N, 5.0, 90.0, False),
        (Product.FCR_N, 90.0, 4.9, True),
        (Product.FCR_D_UP, 4.9, 90.0, True),
        (Product.FCR_D_UP, 90.0, 1.0, False),
        (Product.FCR_D_DOWN, 90.0, 4.9, True),
        (Product.FCR_D_DOWN, 1.0, 90.0, False),
    ],
)
def test_the_alert_state_begins_with_five_minutes_left(
    product: Product, up_min: float, down_min: float, aem: bool
) -> None:
    memory = seen(FCR[product], fcr.OFF, 50.0, minutes(up_min, down_min), 0.0)
    assert memory.aem is aem
    expected = {Product.FCR_D_UP: up_min, Product.FCR_D_DOWN: down_min}.get(product, min(up_min, down_min))
    assert memory.endurance_min == pytest.approx(0.0 if aem else expected)


def test_both_managements_last_until_their_disabling_threshold() -> None:
    normal = FCR[Product.FCR_N]
    memory = seen(normal, fcr.OFF, 50.0, minutes(4.0, 116.0), 0.0)
    states: list[tuple[float, int, bool]] = []
    for second, up_min in enumerate((9.9, 10.0, 57.4, 57.5, 40.0), 1):
        memory = seen(normal, memory, 50.0, minutes(up_min, 120.0 - up_min), float(second))
        states.append((up_min, memory.nem, memory.aem))
    assert states == [(9.9, -1, True), (10.0, -1, False), (57.4, -1, False), (57.5, 0, False), (40.0, 0, False)]


def test_a_dip_out_of_the_band_ends_energy_management_until_its_enabling_threshold() -> None:
    normal = FCR[Product.FCR_N]
    memory = seen(normal, fcr.OFF, 50.0, minutes(20.0, 100.0), 0.0)
    memory = seen(normal, memory, 50.0, minutes(40.0, 80.0), 1.0)
    assert memory.nem == -1
    memory = seen(normal, memory, 49.89, minutes(40.0, 80.0), 2.0)
    assert memory.nem == 0
    assert seen(normal, memory, 50.0, minutes(40.0, 80.0), 3.0).nem == 0


def test_energy_management_ramps_in_and_out_over_five_minutes() -> None:
    memory = fcr.OFF
    shares: list[float] = []
    for second in range(700):
        memory = seen(UP, memory, 50.0 if second < 350 else 49.9, minutes(15.0, 90.0), float(second))
        shares.append(memory.nem_w / C_W)
    for second, share in enumerate(shares):
        passed = min(second, 300) if second < 350 else 300 - min(max(second - 350, 0), 300)
        assert share == pytest.approx(-0.20 * passed / 300.0, abs=1e-9)


def test_leaving_the_band_between_two_samples_shows_at_once() -> None:
    memory = seen(UP, fcr.OFF, 50.0, minutes(15.0, 90.0), 0.0)
    assert memory.nem == -1
    outside = seen(UP, memory, 49.8, minutes(15.0, 90.0), 0.4)
    assert outside.nem == 0
    assert outside.energy is memory.energy


def test_a_sample_is_taken_once_a_second_however_often_the_step_is_called() -> None:
    memory = seen(UP, fcr.OFF, 50.0, minutes(15.0, 90.0), 7.2)
    again = seen(UP, memory, 50.0, minutes(15.0, 90.0), 7.999)
    assert again.energy is memory.energy
    back = seen(UP, memory, 50.0, minutes(15.0, 90.0), 3.0)
    assert back.energy is memory.energy
    later = seen(UP, memory, 50.0, minutes(15.0, 90.0), 8.0)
    assert sum(later.energy.nem_ring) == -2.0


def test_seconds_in_which_nobody_called_count_with_the_state_that_was_held() -> None:
    memory = seen(UP, fcr.OFF, 50.0, minutes(15.0, 90.0), 0.0)
    memory = seen(UP, memory, 49.8, minutes(15.0, 90.0), 11.0)
    assert sum(memory.energy.nem_ring) == -11.0
    assert memory.energy.nem_current == pytest.approx(-11.0 / 300.0)
    assert memory.energy.nem_ring[-1] == 0.0


def test_a_pause_counts_five_minutes_at_most() -> None:
    memory = seen(UP, fcr.OFF, 50.0, minutes(15.0, 90.0), 0.0)
    memory = seen(UP, memory, 50.0, minutes(15.0, 90.0), 1e7)
    assert len(memory.energy.nem_ring) == 300
    assert memory.energy.nem_current == -1.0


def test_the_reference_holds_through_missed_seconds_too() -> None:
    memory = seen(UP, fcr.OFF, 49.5, minutes(4.0, 90.0), 0.0)
    memory = seen(UP, memory, 49.5, minutes(4.0, 90.0), 150.0)
    assert memory.power_w == pytest.approx(0.5 * C_W)


@pytest.mark.parametrize("period_s", [0.05, 0.1, 0.31, 0.99])
def test_rate_and_jitter_of_the_calls_change_nothing(period_s: float) -> None:
    """The frequency and the reservoir change on whole seconds, so that every rate sees the same."""

    def world(second: int) -> tuple[float, Reservoir]:
        return (49.91, 49.6, 50.0, 49.89)[second // 40 % 4], minutes(4.0 + second / 30.0, 90.0)

    chance = random.Random(9)
    once = often = fcr.OFF
    now_s = 0.0
    for second in range(400):
        hz, reservoir = world(second)
        once = seen(UP, once, hz, reservoir, float(second))
        while now_s < second + 1.0:
            often = seen(UP, often, hz, reservoir, now_s)
            now_s += period_s * chance.uniform(0.8, 1.2) if period_s < 0.9 else period_s
        assert often == once


def test_sums_of_the_ring_do_not_drift() -> None:
    memory = fcr.OFF
    chance = random.Random(5)
    second = 0.0
    for _ in range(3000):
        memory = seen(UP, memory, 49.5 + chance.random(), minutes(3.0, 90.0), second)
        second += 1.0
    for _ in range(302):
        memory = seen(UP, memory, 50.0, minutes(90.0, 3.0), second)
        second += 1.0
    assert memory.energy.reference_share == 0.0
    assert memory.energy.nem_current == 0.0


def test_a_reservoir_of_two_hours_knows_no_energy_management() -> None:
    ample = msgspec.structs.replace(UP, limited=False)
    memory = fcr.advance(ample, fcr.OFF, C_W, 49.5, minutes(0.0, 0.0), 0.0)
    assert memory.energy is STARTED
    assert not memory.aem
    assert memory.power_w == C_W


def test_memory_survives_json() -> None:
    memory = seen(UP, fcr.OFF, 49.6, minutes(4.0, 90.0), 5.0)
    assert msgspec.json.decode(msgspec.json.encode(memory), type=FcrMemory) == memory
    assert msgspec.json.decode(msgspec.json.encode(memory.energy), type=EnergyMemory) == memory.energy


STEP = st.tuples(st.floats(45.0, 55.0) | st.sampled_from((49.9, 50.0, 50.1)), st.floats(0.0, 400.0), st.floats(0, 1))


@given(st.sampled_from(LIMITED), st.lists(STEP, min_size=1, max_size=40))
def test_no_frequency_and_no_reservoir_leads_beyond_the_power_that_is_kept(
    product: Product, steps: list[tuple[float, float, float]]
) -> None:
    settings = FCR[product]
    memory, now_s = fcr.OFF, 0.0
    nem_max = settings.nem_factor
    low = -nem_max if product is Product.FCR_D_UP else -1.0 - nem_max
    high = nem_max if product is Product.FCR_D_DOWN else 1.0 + nem_max
    for hz, dt_s, soc in steps:
        now_s += dt_s
        memory = seen(settings, memory, hz, minutes(120.0 * soc, 120.0 * (1.0 - soc)), now_s)
        values = (memory.power_w, memory.fcr_w, memory.nem_w, memory.endurance_min)
        assert all(math.isfinite(value) for value in values)
        assert (low - 1e-9) * C_W <= memory.power_w <= (high + 1e-9) * C_W
        assert memory.power_w == pytest.approx(memory.fcr_w + memory.nem_w, abs=1e-6)
        assert abs(memory.nem_w) <= nem_max * C_W + 1e-6
        assert memory.nem == 0 or 49.9 < hz < 50.1
        assert memory.nem in {-1, 0, 1}
        assert len(memory.energy.nem_ring) == len(memory.energy.aem_ring) == 300


@given(st.lists(STEP, min_size=1, max_size=30))
def test_up_and_down_are_mirrors_of_each_other(steps: list[tuple[float, float, float]]) -> None:
    up = down = fcr.OFF
    now_s = 0.0
    for hz, dt_s, soc in steps:
        now_s += dt_s
        mirror_hz = 100.0 - hz
        if any(abs(one - edge) < 1e-9 for one in (hz, mirror_hz) for edge in (49.9, 50.1)):
            continue  # 100 - 49.9 is not the float 50.1
        one, other = 120.0 * soc, 120.0 * (1.0 - soc)
        up = seen(FCR[Product.FCR_D_UP], up, hz, minutes(one, other), now_s)
        down = seen(FCR[Product.FCR_D_DOWN], down, mirror_hz, minutes(other, one), now_s)
        assert up.power_w == pytest.approx(-down.power_w, abs=1e-3)
        assert (up.nem, up.aem) == (-down.nem, down.aem)
