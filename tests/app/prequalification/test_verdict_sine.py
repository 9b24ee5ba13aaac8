"""Sine tests: gain and phase of the reference plant, distance from the critical point, and what must fail."""

import pytest

from app.prequalification import sequences
from app.prequalification.services import Service
from app.prequalification.trace import of_samples
from app.prequalification.verdict import Judgement, judged
from tests.app.prequalification.reference import run


def verdict(
    service: Service,
    measurement_s: float = 0.0,
    periods: set[float] | None = None,
    *,
    dead_time_s: float = 0.3,
    lag_s: float = 0.1,
) -> Judgement:
    tests = [one for one in sequences.sines(service) if periods is None or one.sine[0].period_s in periods]
    rows = [run(test, dead_time_s=dead_time_s, lag_s=lag_s, cycle_s=0.01) for test in tests]
    return judged([of_samples(*row) for row in rows], measurement_s)


def value(judgement: Judgement, id_: str) -> float:
    return next(check.value for check in judgement.checks if check.id == id_)


@pytest.mark.parametrize("service", [Service.FCR_N, Service.FCR_D_UP, Service.FCR_D_DOWN])
def test_gain_and_phase_of_the_reference_plant(service: Service) -> None:
    judgement = verdict(service, periods={10.0, 25.0, 70.0})
    found = {sine.period_s: sine for sine in judgement.sines}
    for period_s, gain, phase_deg in ((10.0, 0.998, -14.4), (25.0, 1.0, -5.76), (70.0, 1.0, -2.06)):
        assert found[period_s].gain == pytest.approx(gain, rel=0.01)
        assert found[period_s].phase_deg == pytest.approx(phase_deg, abs=1.0)


@pytest.mark.parametrize(("service", "distance"), [(Service.FCR_N, 2.06), (Service.FCR_D_UP, 1.42)])
def test_the_reference_plant_stays_far_from_the_critical_point(service: Service, distance: float) -> None:
    judgement = verdict(service)
    assert value(judgement, "Req 8 circle") == pytest.approx(distance, abs=0.03)
    assert judgement.passed


def test_the_default_measurement_of_frequency_takes_away_some_of_the_distance_but_passes() -> None:
    judgement = verdict(Service.FCR_D_UP, measurement_s=1.0)
    assert judgement.passed
    assert value(judgement, "Req 8 circle") < 1.3


def test_two_seconds_of_dead_time_with_one_of_lag_are_not_stable() -> None:
    judgement = verdict(Service.FCR_D_UP, dead_time_s=2.0, lag_s=1.0)
    assert {check.id for check in judgement.checks if not check.passed} >= {"Req 8 circle"}


def test_a_plant_in_steps_of_half_its_capacity_has_no_sine() -> None:
    test = next(one for one in sequences.sines(Service.FCR_N) if one.sine[0].period_s == 40.0)
    flips = 0

    def noisy(frequency_hz: float) -> float:
        nonlocal flips
        flips += 1
        return (50.0 - frequency_hz) / 0.1 * 0.2 + (1.0 if flips // 20 % 2 else -1.0) * 0.8

    judgement = judged([of_samples(*run(test, share=noisy))], 0.0)
    assert not next(check for check in judgement.checks if check.id == "Req 10").passed
