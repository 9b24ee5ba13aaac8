"""Fast frequency reserve: case G9 of the acceptance suite and the sequence of states (grid_services.md 3 and 6)."""

import itertools
import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.readings import NEVER_S, NO_LIMIT
from control.services import ffr
from control.services.ffr import ALTERNATIVES, DURATIONS, FfrMemory, FfrSettings, FfrState, settings_of
from tests.control.services import profiles
from tests.control.services.simulated import (
    ALL_SAMPLINGS,
    IDEAL,
    PLAIN,
    REFERENCE,
    Plant,
    Profile,
    Sampling,
    Trace,
    run,
)

FAST = Sampling(0.05)
FAST_AND_JITTERED = Sampling(0.05, 0.2)
SAMPLINGS = (*ALL_SAMPLINGS, FAST, FAST_AND_JITTERED)
START_S = 60.0
RATE = 0.24


class Reserve:
    """The reserve with a volume of 1, and what states it went through."""

    def __init__(self, settings: FfrSettings) -> None:
        self.settings = settings
        self.memory = ffr.OFF
        self.states: list[tuple[FfrState, float]] = []

    def __call__(self, frequency_hz: float, now_s: float) -> float:
        self.memory = ffr.advance(self.settings, self.memory, 1.0, frequency_hz, now_s)
        if not self.states or self.states[-1][0] is not self.memory.state:
            self.states.append((self.memory.state, now_s))
        return self.memory.power_w


def dip(threshold_hz: float, start_s: float = START_S) -> tuple[profiles.Ramp, ...]:
    """Ramp to 0.1 Hz below the threshold, hold 60 s, return to 50 Hz."""
    return ((start_s, RATE, threshold_hz - 0.1), (start_s + 60.0, RATE, 50.0))


def crossing_s(threshold_hz: float, start_s: float = START_S) -> float:
    return start_s + (50.0 - threshold_hz) / RATE


def tried(
    settings: FfrSettings, profile: Profile, until_s: float, plant: Plant = REFERENCE, sampling: Sampling = PLAIN
) -> tuple[Trace, Reserve]:
    reserve = Reserve(settings)
    return run(reserve, profile, until_s, plant, sampling), reserve


def served(trace: Trace, settings: FfrSettings, t0: float, duration: str) -> None:
    """Check one activation from its crossing on."""
    end_s = t0 + settings.activation_s + settings.support_s
    assert min(trace.between(math.ceil((t0 + settings.activation_s) * 100.0) / 100.0, end_s)) >= 1.0 - 1e-9
    after = trace.between(end_s, t0 + 880.0)
    zero_s = next(step for step, power in enumerate(after) if power <= 0.005) / 100.0
    # the last trace of the lag is left out of the buffer
    assert min(after[: round((zero_s + 10.0) * 100.0)]) >= -1e-9
    assert min(after) >= -0.25
    if duration == "short":
        falling = trace.between(end_s - 1.0, end_s + zero_s + 1.0)
        assert min(later - earlier for earlier, later in zip(falling, falling[100:], strict=False)) >= -0.2


@pytest.mark.req("GRD-02")
@pytest.mark.parametrize("sampling", SAMPLINGS, ids=str)
@pytest.mark.parametrize("duration", DURATIONS)
@pytest.mark.parametrize("alternative", ALTERNATIVES)
def test_g9_the_reserve_is_full_in_time_lasts_pauses_recharges_and_is_ready_again(
    alternative: str, duration: str, sampling: Sampling
) -> None:
    settings = settings_of(alternative, duration)
    threshold_hz = settings.threshold_hz
    profile = profiles.ramps(50.0, (*dip(threshold_hz), *dip(threshold_hz, START_S + 900.0)))
    trace, reserve = tried(settings, profile, START_S + 980.0, REFERENCE, sampling)
    first, second = crossing_s(threshold_hz), crossing_s(threshold_hz, START_S + 900.0)
    assert set(trace.power[: math.floor(first * 100.0)]) == {0.0}
    assert max(trace.power) <= 1.35
    served(trace, settings, first, duration)
    begun = [at_s for state, at_s in reserve.states if state is FfrState.ACTIVATING]
    assert len(begun) == 2
    end_s = second + settings.activation_s + settings.support_s
    assert min(trace.between(math.ceil((second + settings.activation_s) * 100.0) / 100.0, end_s)) >= 1.0 - 1e-9


def test_g9_an_ideal_plant_never_gets_more_than_the_overshoot_allowed() -> None:
    settings = settings_of("49.5", "short")
    trace, _ = tried(settings, profiles.ramps(50.0, dip(49.5)), 120.0, IDEAL, FAST)
    assert max(trace.power) <= 1.35


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("sampling", SAMPLINGS, ids=str)
def test_g9_a_dip_that_stays_above_the_threshold_is_no_activation(alternative: str, sampling: Sampling) -> None:
    settings = settings_of(alternative, "long")
    low = ((START_S, RATE, settings.threshold_hz + 0.01), (START_S + 60.0, RATE, 50.0))
    trace, reserve = tried(settings, profiles.ramps(50.0, low), 180.0, REFERENCE, sampling)
    assert set(trace.power) == {0.0}
    assert reserve.memory.state is FfrState.ARMED


@pytest.mark.parametrize("sampling", [*SAMPLINGS, Sampling(0.02), Sampling(0.02, 0.2)], ids=str)
@pytest.mark.parametrize("offset", range(10))
def test_g9_a_spike_of_eighty_milliseconds_is_no_activation(sampling: Sampling, offset: int) -> None:
    start_s = 2.0 + offset / 100.0
    trace, _ = tried(
        settings_of("49.5", "short"),
        lambda at_s: 49.0 if start_s - 1e-9 <= at_s < start_s + 0.08 - 1e-9 else 50.0,
        4.0,
        REFERENCE,
        sampling,
    )
    assert set(trace.power) == {0.0}


@pytest.mark.parametrize("duration", DURATIONS)
def test_g9_support_is_completed_although_the_frequency_is_back_after_a_second(duration: str) -> None:
    settings = settings_of("49.7", duration)
    back = ((START_S, RATE, 49.6), (crossing_s(49.7) + 1.0, 0.0, 50.0))
    trace, _ = tried(settings, profiles.ramps(50.0, back), START_S + 880.0)
    served(trace, settings, crossing_s(49.7), duration)


SETTINGS = settings_of("49.7", "short")


def states_at(settings: FfrSettings, times: list[float], hz: float = 50.0) -> list[tuple[FfrState, float]]:
    """States and powers after a trigger at 0 s."""
    memory = ffr.advance(settings, ffr.OFF, 1000.0, 49.0, 0.0)
    memory = ffr.advance(settings, memory, 1000.0, 49.0, 0.1)
    found: list[tuple[FfrState, float]] = []
    for at_s in times:
        memory = ffr.advance(settings, memory, 1000.0, hz, at_s)
        found.append((memory.state, round(memory.power_w, 6)))
    return found


def test_the_states_follow_each_other_by_time() -> None:
    found = states_at(SETTINGS, [1.29, 1.3, 6.29, 7.3, 12.2, 27.1, 27.3, 600.0, 600.1])
    assert found == [
        (FfrState.ACTIVATING, 1300.0),
        (FfrState.SUPPORT, 1000.0),
        (FfrState.SUPPORT, 1000.0),
        (FfrState.DEACTIVATING, 830.0),
        (FfrState.BUFFER, 0.0),
        (FfrState.BUFFER, 0.0),
        (FfrState.RECOVERY, -200.0),
        # the energy is back
        (FfrState.ARMED, 0.0),
        (FfrState.ARMED, 0.0),
    ]


def test_the_long_support_ends_at_once() -> None:
    found = states_at(settings_of("49.7", "long"), [31.29, 31.31, 46.2, 46.4])
    assert found == [
        (FfrState.SUPPORT, 1000.0),
        (FfrState.BUFFER, 0.0),
        (FfrState.BUFFER, 0.0),
        (FfrState.RECOVERY, -200.0),
    ]


def test_recovery_charges_what_was_delivered() -> None:
    settings = settings_of("49.7", "long")
    memory, energy_ws = ffr.OFF, 0.0
    powers: list[float] = []
    for tenth in range(3000):
        memory = ffr.advance(settings, memory, 1000.0, 49.0 if tenth < 10 else 50.0, tenth / 10.0)
        powers.append(memory.power_w)
        energy_ws += memory.power_w * 0.1
    assert memory.state is FfrState.ARMED
    assert min(powers) == -200.0
    assert energy_ws == pytest.approx(0.0, abs=20.1)


def test_recovery_waits_while_the_frequency_is_low_and_ends_when_the_reserve_must_be_ready() -> None:
    found = states_at(SETTINGS, [28.0, 899.9, 900.0], hz=49.85)
    assert found == [(FfrState.RECOVERY, 0.0), (FfrState.RECOVERY, 0.0), (FfrState.ARMED, 0.0)]


def test_a_reserve_that_does_not_recharge_is_armed_after_its_pause() -> None:
    free = msgspec.structs.replace(SETTINGS, recovery_share=0.0)
    assert states_at(free, [27.0, 27.3]) == [(FfrState.BUFFER, 0.0), (FfrState.ARMED, 0.0)]


def test_an_activation_is_completed_with_the_volume_it_began_with() -> None:
    memory = ffr.advance(SETTINGS, ffr.OFF, 1000.0, 49.0, 0.0)
    memory = ffr.advance(SETTINGS, memory, 1000.0, 49.0, 0.1)
    memory = ffr.advance(SETTINGS, memory, 0.0, 50.0, 2.0)
    assert (memory.state, memory.power_w) == (FfrState.SUPPORT, 1000.0)
    memory = ffr.advance(SETTINGS, memory, 400.0, 50.0, 28.0)
    assert (memory.state, memory.power_w) == (FfrState.RECOVERY, -200.0)
    assert ffr.advance(SETTINGS, memory, 0.0, 50.0, 900.0) == ffr.OFF


def test_without_volume_nothing_is_armed() -> None:
    assert ffr.advance(SETTINGS, ffr.OFF, 0.0, 49.0, 0.0) == ffr.OFF


def test_a_dip_that_is_over_is_forgotten() -> None:
    memory = ffr.advance(SETTINGS, ffr.OFF, 1000.0, 49.0, 0.0)
    assert memory.below_since_s == 0.0
    memory = ffr.advance(SETTINGS, memory, 1000.0, 49.7, 0.05)
    assert memory.below_since_s == NEVER_S
    assert ffr.advance(SETTINGS, memory, 1000.0, 49.0, 10.0).state is FfrState.ARMED


def test_a_second_dip_before_the_reserve_is_ready_changes_nothing() -> None:
    assert states_at(SETTINGS, [15.0, 20.0, 26.0], hz=49.0) == [(FfrState.BUFFER, 0.0)] * 3


def test_the_pairs_are_those_of_the_system_operators() -> None:
    pairs = [(pair.threshold_hz, pair.activation_s) for pair in ALTERNATIVES.values()]
    assert pairs == [(49.7, 1.30), (49.6, 1.00), (49.5, 0.70)]
    assert DURATIONS["long"].support_s == 30.0
    assert DURATIONS["long"].deactivation_share_per_s == NO_LIMIT
    assert DURATIONS["short"].support_s == 5.0
    assert DURATIONS["short"].deactivation_share_per_s <= 0.20


@pytest.mark.parametrize(("alternative", "duration"), list(itertools.product(ALTERNATIVES, DURATIONS)))
def test_the_settings_of_every_pair_have_no_fault(alternative: str, duration: str) -> None:
    assert ffr.faults(settings_of(alternative, duration)) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"threshold_hz": 51.0}, ["ffr: threshold_hz 51 is outside 45 to 50"]),
        ({"support_s": math.nan}, ["ffr: support_s nan is outside 1 to 3600"]),
        ({"boost_share": 0.4}, ["ffr: boost_share 0.4 must not be above overshoot_share 0.35"]),
        ({"spike_s": 1.3}, ["ffr: spike_s 1.3 must be below activation_s 1.3"]),
        (
            {"ready_after_s": 40.0},
            ["ffr: ready_after_s 40 must be at least 46.3, the time of activation, support, deactivation and buffer"],
        ),
    ],
)
def test_settings_that_cannot_work_are_named(change: dict[str, float], words: list[str]) -> None:
    assert ffr.faults(msgspec.structs.replace(FfrSettings(), **change)) == words


def test_memory_survives_json() -> None:
    memory = ffr.advance(SETTINGS, ffr.OFF, 1000.0, 49.0, 0.0)
    assert msgspec.json.decode(msgspec.json.encode(memory), type=FfrMemory) == memory


@given(
    st.sampled_from(list(ALTERNATIVES)),
    st.sampled_from(list(DURATIONS)),
    st.lists(
        st.tuples(st.floats(45.0, 55.0), st.floats(0.0, 100.0), st.sampled_from((0.0, 500.0, 1000.0))), max_size=60
    ),
)
def test_no_sequence_leads_beyond_overshoot_and_recovery(
    alternative: str, duration: str, steps: list[tuple[float, float, float]]
) -> None:
    settings = settings_of(alternative, duration)
    memory, now_s = ffr.OFF, 0.0
    for hz, dt_s, capacity_w in steps:
        now_s += dt_s
        memory = ffr.advance(settings, memory, capacity_w, hz, now_s)
        assert math.isfinite(memory.power_w)
        assert -0.25 * 1000.0 <= memory.power_w <= 1.35 * 1000.0
        if memory.state in {FfrState.OFF, FfrState.ARMED, FfrState.BUFFER}:
            assert memory.power_w == 0.0
