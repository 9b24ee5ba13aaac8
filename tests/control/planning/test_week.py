"""The mode as it is, with the built-in forecasts, over a week of a house with a dynamic tariff."""

from datetime import datetime

import pytest

from benchmarks.planned_week import ZONE, bill, reference, run
from simulator.weeks import known_until_utc, weeks

SEED = 2


@pytest.mark.req("MOD-09")
def test_over_a_week_cost_saving_reaches_95_percent_of_what_perfect_foresight_would_save() -> None:
    series = reference(SEED)
    outcome = run(series, "cost_saving", replan_min=30)
    assert outcome.rungs == {"new": 7 * 1440}
    own = bill(series, outcome)
    assert own.optimum < own.own < own.nothing
    assert own.share >= 0.95


def test_the_reference_weeks_are_the_same_every_time_and_differ_by_seed() -> None:
    first = datetime(2026, 3, 28, tzinfo=ZONE)
    assert weeks(first, 3) == weeks(first, 3)
    assert weeks(first, 3).load_w != weeks(first, 3, seed=2).load_w
    assert len(weeks(first, 3).load_w) == (24 + 23 + 24) * 60
    assert len(weeks(first, 3).prices_per_kwh) == 24 + 23 + 24


def test_prices_of_tomorrow_are_known_from_one_in_the_afternoon_on() -> None:
    noon = datetime(2026, 5, 6, 12, 59, tzinfo=ZONE)
    assert known_until_utc(noon.timestamp(), ZONE) == datetime(2026, 5, 7, tzinfo=ZONE).timestamp()
    assert known_until_utc(noon.timestamp() + 60.0, ZONE) == datetime(2026, 5, 8, tzinfo=ZONE).timestamp()
