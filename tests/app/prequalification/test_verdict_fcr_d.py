"""The fast ramp test on plants that pass and plants that do not: golden figures of the reference plants."""

import msgspec
import pytest

from app.prequalification import sequences
from app.prequalification.services import Service
from app.prequalification.trace import of_samples
from app.prequalification.verdict import Judgement, judged
from control.readings import NO_LIMIT
from tests.app.prequalification.reference import run

UP, DOWN = Service.FCR_D_UP, Service.FCR_D_DOWN


def verdict(
    service: Service = UP, *, dead_time_s: float = 0.3, lag_s: float = 0.1, ramp: float = NO_LIMIT
) -> Judgement:
    rows = run(sequences.fast_ramps(service), dead_time_s=dead_time_s, lag_s=lag_s, ramp=ramp, cycle_s=0.01)
    return judged([of_samples(*rows)])


def value(judgement: Judgement, id_: str) -> float:
    return next(check.value for check in judgement.checks if check.id == id_)


def failed(judgement: Judgement) -> set[str]:
    return {check.id for check in judgement.checks if not check.passed}


@pytest.mark.parametrize(
    ("dead_time_s", "lag_s", "ramp", "power", "energy", "excess", "wrong"),
    [
        (0.0, 0.0, 1e12, 1.000, 6.667, 1.086, set()),
        (0.3, 0.1, 1e12, 1.000, 6.272, 1.282, set()),
        (1.0, 1.0, 1e12, 0.996, 4.676, 1.789, set()),
        (2.0, 0.5, 1e12, 1.000, 4.172, 2.102, set()),
        (3.4, 0.0, 1e12, 1.000, 3.267, 3.231, {"Req 4"}),
        (0.3, 0.1, 0.1, 0.720, 2.589, 0.764, {"Req 2", "Req 3"}),
    ],
)
def test_each_plant_fails_for_the_right_requirement_and_has_its_golden_figures(
    dead_time_s: float, lag_s: float, ramp: float, power: float, energy: float, excess: float, wrong: set[str]
) -> None:
    judgement = verdict(dead_time_s=dead_time_s, lag_s=lag_s, ramp=ramp)
    assert value(judgement, "Req 2") == pytest.approx(power, abs=0.02)
    assert value(judgement, "Req 3") == pytest.approx(energy, abs=0.05)
    assert value(judgement, "Req 4") == pytest.approx(excess, abs=0.05)
    assert failed(judgement) == wrong


def test_fcr_d_down_is_judged_as_up() -> None:
    up, down = verdict(), verdict(DOWN)
    assert down.passed
    for id_ in ("Req 2", "Req 3", "Req 4", "Hold"):
        assert value(down, id_) == pytest.approx(value(up, id_), abs=1e-6)
    assert value(down, "Req 1") == pytest.approx(-value(up, "Req 1"), abs=1e-6)


def test_a_slow_plant_is_told_by_which_factor_it_would_pass() -> None:
    factors = verdict(ramp=0.1, dead_time_s=0.3, lag_s=0.1).factors[0]
    assert factors.dynamic == pytest.approx(2.589 / 3.2, abs=0.02)
    assert (factors.steady, factors.least) == (1.0, factors.dynamic)


def test_a_plant_that_gives_too_little_fails_req_1_and_is_told_its_steady_factor() -> None:
    test = sequences.fast_ramps(UP)
    judgement = judged([of_samples(*run(test, share=lambda hz: 0.9 * min(max((49.9 - hz) / 0.4, 0.0), 1.0)))])
    assert failed(judgement) == {"Req 1"}
    assert judgement.factors[0].steady == pytest.approx(0.9 / 0.95, abs=1e-3)


def test_a_plant_that_gives_way_before_ramp_6_fails_the_hold() -> None:
    calls = 0

    def tires(frequency_hz: float) -> float:
        nonlocal calls
        calls += 1
        share = min(max((49.9 - frequency_hz) / 0.4, 0.0), 1.0)
        return share * 0.9 if 72_000 < calls < 76_000 else share

    judgement = judged([of_samples(*run(sequences.fast_ramps(UP), cycle_s=0.01, share=tires))])
    assert failed(judgement) == {"Hold"}


@pytest.mark.parametrize(("share_n", "wrong"), [(0.2, set()), (0.0, {"Req 1b ramp 7", "Req 1b ramp 8"})])
def test_fcr_n_and_fcr_d_together_are_judged_at_ramps_7_and_8(share_n: float, wrong: set[str]) -> None:
    def both(frequency_hz: float) -> float:
        normal = share_n * min(max((50.0 - frequency_hz) / 0.1, -1.0), 1.0)
        return normal + min(max((49.9 - frequency_hz) / 0.4, 0.0), 1.0)

    rows = run(sequences.fast_ramps(UP, combined=True), share=both, capacities={"Cap_Fcrn": 0.2})
    judgement = judged([of_samples(*rows)])
    assert failed(judgement) == wrong


def test_another_profile_than_that_of_the_test_is_found() -> None:
    test = sequences.fast_ramps(UP)
    wrong = msgspec.structs.replace(test.steps[4], to_hz=49.2)
    played = msgspec.structs.replace(test, steps=(*test.steps[:4], wrong, test.steps[5]))
    assert "profile" in failed(judged([of_samples(*run(played))]))
