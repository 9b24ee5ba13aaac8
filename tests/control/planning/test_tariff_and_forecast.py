"""Prices and forecasts, on ordinary days and on those of 23 and 25 hours."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from control.plan_settings import PlanningSettings, PricePoint, TariffKind, TariffSettings, TariffWindow
from control.planning.forecast import (
    LOAD_MODELS,
    PV_MODELS,
    ClearSky,
    Persistence,
    SameWeekday,
    Series,
    combined,
    series_of,
)
from control.planning.local_time import days_before, local_seconds, utc_offsets, weekdays
from control.planning.problem import Array
from control.planning.site import SiteView, site_problem, slot_times
from control.planning.tariff import market_prices, prices
from tests.control.plans import planned_settings

BERLIN = ZoneInfo("Europe/Berlin")
SPRING = datetime(2026, 3, 29, tzinfo=BERLIN)
"""23 hours long."""
AUTUMN = datetime(2026, 10, 25, tzinfo=BERLIN)
"""25 hours long."""
PLAIN = datetime(2026, 5, 6, tzinfo=BERLIN)


def quarters(first: datetime, hours: float) -> Array:
    return first.timestamp() + 900.0 * np.arange(round(hours * 4), dtype=np.float64)


def local_hours(times_utc: Array) -> list[int]:
    return [datetime.fromtimestamp(time, BERLIN).hour for time in times_utc.tolist()]


# -- local time


@pytest.mark.parametrize("first", [SPRING, AUTUMN, PLAIN])
def test_local_time_is_that_of_the_calendar_on_every_day(first: datetime) -> None:
    times = quarters(first, 26)
    found = local_seconds(times, BERLIN) % 86_400 // 3600
    assert found.tolist() == local_hours(times)
    assert weekdays(local_seconds(times[:4], BERLIN)).tolist() == [float(first.weekday())] * 4
    assert len(utc_offsets(np.empty(0), BERLIN)) == 0


@pytest.mark.parametrize(("first", "hours"), [(SPRING, 23), (AUTUMN, 25)])
def test_the_same_time_a_day_earlier_is_the_same_local_hour(first: datetime, hours: int) -> None:
    times = quarters(first, hours + 24)
    earlier = days_before(times, 1, BERLIN)
    same = [here == there for here, there in zip(local_hours(times), local_hours(earlier), strict=True)]
    assert same.count(False) <= 4  # only the hour that exists once too often or not at all


# -- tariffs


def test_a_fixed_tariff_has_one_price() -> None:
    buy, sell, remarks = prices(TariffSettings(buy_per_kwh=0.3), quarters(PLAIN, 24), BERLIN)
    assert set(buy) == {0.3}
    assert set(sell) == {0.08}
    assert remarks == ()


NIGHT = TariffSettings(
    kind=TariffKind.TIME_OF_USE,
    buy_per_kwh=0.30,
    windows=(
        TariffWindow(22 * 60, 6 * 60, 0.18, (0, 1, 2, 3, 4)),
        TariffWindow(17 * 60, 20 * 60, 0.45),
        TariffWindow(0, 1440, 0.25, (5, 6)),
    ),
)


@pytest.mark.parametrize(
    ("at", "price"),
    [
        ("2026-05-06T05:45", 0.18),
        ("2026-05-06T06:00", 0.30),
        ("2026-05-06T17:00", 0.45),
        ("2026-05-06T20:00", 0.30),
        ("2026-05-08T23:00", 0.18),
        ("2026-05-09T03:00", 0.18),
        ("2026-05-09T07:00", 0.25),
        ("2026-05-10T18:00", 0.45),
        ("2026-05-11T03:00", 0.30),
        ("2026-03-29T03:00", 0.25),
        ("2026-10-26T05:59", 0.30),
    ],
)
def test_prices_by_time_of_day_hold_at_local_time(at: str, price: float) -> None:
    time_utc = datetime.fromisoformat(at).replace(tzinfo=BERLIN).timestamp()
    buy, _, _ = prices(NIGHT, np.array([time_utc]), BERLIN)
    assert buy[0] == price


@pytest.mark.parametrize(("first", "hours", "cheap"), [(SPRING, 23, 20), (AUTUMN, 25, 28), (PLAIN, 24, 24)])
def test_a_night_tariff_has_as_many_quarters_as_the_night_is_long(first: datetime, hours: int, cheap: int) -> None:
    tariff = TariffSettings(kind=TariffKind.TIME_OF_USE, windows=(TariffWindow(0, 6 * 60, 0.1),))
    buy, _, _ = prices(tariff, quarters(first, hours), BERLIN)
    assert int((buy == 0.1).sum()) == cheap


DYNAMIC = TariffSettings(
    kind=TariffKind.DYNAMIC, factor=1.19, surcharge_per_kwh=0.1, sell_per_kwh=-0.01, sell_market_factor=1.0
)


def hourly(first: datetime, values: list[float]) -> tuple[PricePoint, ...]:
    return tuple(PricePoint(first.timestamp() + 3600.0 * hour, price) for hour, price in enumerate(values))


def test_a_dynamic_tariff_adds_tax_and_fees_and_passes_negative_prices_on() -> None:
    buy, sell, remarks = prices(DYNAMIC, quarters(PLAIN, 2), BERLIN, hourly(PLAIN, [0.10, -0.20]))
    assert buy[[0, 4]] == pytest.approx([0.219, -0.138])
    assert sell[[0, 4]] == pytest.approx([0.09, -0.21])
    assert remarks == ()


def test_prices_not_known_yet_are_those_of_the_day_before_and_it_says_so() -> None:
    market = hourly(PLAIN, [0.01 * hour for hour in range(24)])
    buy, _, (remark,) = prices(DYNAMIC, quarters(PLAIN, 48), BERLIN, market)
    assert buy[:96].tolist() == buy[96:].tolist()
    assert remark.text.startswith("prices from 07.05. 00:00 on are not known yet; taken: those of the same time")


def test_both_are_told_where_yesterday_is_known_for_a_part_of_the_day_only() -> None:
    noon = PLAIN + timedelta(hours=12)
    buy, _, (remark,) = prices(DYNAMIC, quarters(noon, 36), BERLIN, hourly(noon, [0.10] * 12))
    assert buy[[0, 47, 48, 95, 96, 143]] == pytest.approx([0.219, 0.219, 0.3, 0.3, 0.219, 0.219])
    assert remark.text == (
        "prices from 07.05. 00:00 on are not known yet; taken: those of the same time on an earlier day, and "
        "0.3 EUR per kWh where none was ever known for that time of day"
    )


def test_without_any_price_the_fixed_one_is_taken_and_it_says_so() -> None:
    buy, sell, (remark,) = prices(DYNAMIC, quarters(PLAIN, 1), BERLIN)
    assert buy.tolist() == [0.3] * 4
    assert sell.tolist() == [-0.01] * 4
    assert "0.3 EUR per kWh, because none was ever known" in remark.text


def test_a_hole_between_two_series_is_no_price() -> None:
    market = (*hourly(PLAIN, [0.1, 0.2]), PricePoint(PLAIN.timestamp() + 20 * 3600.0, 0.3))
    found = market_prices(market, PLAIN.timestamp() + 3600.0 * np.array([-1.0, 0.5, 1.5, 10.0, 20.5, 21.5]))
    assert np.isnan(found).tolist() == [True, False, True, True, False, True]


# -- forecasts


def habit(first: datetime, days: int) -> Series:
    """A household that wakes at 7 local time, an hour later at weekends, and cooks at 19."""
    times = quarters(first, 24 * days)
    local = local_seconds(times, BERLIN)
    hour = local % 86_400 / 3600.0 - (weekdays(local) >= 5)
    return Series(float(times[0]), 200.0 + 2000.0 * ((hour >= 7) & (hour < 8)) + 3000.0 * ((hour >= 19) & (hour < 20)))


@pytest.mark.req("OPT-04")
@pytest.mark.parametrize("first", [SPRING, AUTUMN, PLAIN])
def test_habits_are_forecast_at_local_time_also_over_a_change_of_the_clock(first: datetime) -> None:
    history = habit(datetime.fromtimestamp(first.timestamp() - 27.5 * 86_400, BERLIN).replace(hour=0), 27)
    assert history.end_utc <= first.timestamp()
    times = quarters(first, 23)
    forecast = combined(LOAD_MODELS, history, times, BERLIN)
    actual = habit(first, 1).at(times)
    assert float(np.abs(forecast.values - actual).mean()) < 250.0
    assert float(np.abs(np.roll(actual, 4) - actual).mean()) > 400.0  # an hour off would be seen
    assert sum(forecast.weights) == pytest.approx(1.0)


@pytest.mark.req("OPT-04")
def test_a_forecast_states_its_error_by_horizon_and_the_better_model_weighs_more() -> None:
    history = habit(PLAIN, 25)
    noise = np.random.default_rng(1).normal(0.0, 150.0, len(history.values))
    times = history.end_utc + 900.0 * np.arange(192, dtype=np.float64)
    forecast = combined(LOAD_MODELS, Series(history.start_utc, history.values + noise), times, BERLIN)
    assert [error.up_to_h for error in forecast.errors] == [1.0, 6.0, 24.0, 48.0]
    for error in forecast.errors:
        assert error.low_w < 0.0 < error.high_w
        assert 50.0 < error.mean_w < 600.0
        assert error.slots >= 4
    assert max(forecast.weights) > 1 / 3


def test_a_new_site_is_forecast_flat_and_states_no_error() -> None:
    forecast = combined(LOAD_MODELS, Series(0.0, np.empty(0)), quarters(PLAIN, 24), BERLIN, fallback_w=700.0)
    assert set(forecast.values) == {700.0}
    assert forecast.errors == ()
    few = Series(PLAIN.timestamp(), np.array([300.0, 400.0]))
    times = few.end_utc + 900.0 * np.arange(8, dtype=np.float64)
    assert combined(LOAD_MODELS, few, times, BERLIN, fallback_w=700.0).values[-1] == pytest.approx(700.0, abs=250.0)


def sunny(first: datetime, clearness: list[float]) -> Series:
    times = quarters(first, 24 * len(clearness))
    hour = times / 3600.0 % 24.0
    day = np.repeat(np.array(clearness), 96)
    return Series(float(times[0]), np.maximum(np.sin((hour - 4.0) / 14.0 * np.pi), 0.0) * 5000.0 * day)


def test_todays_clouds_tell_about_the_next_hours_and_fade_until_tomorrow() -> None:
    history = sunny(datetime(2026, 5, 6, tzinfo=UTC), [1.0, 0.9, 1.0, 0.8, 1.0, 0.9, 1.0, 0.2])
    morning = history.until(history.end_utc - 12 * 3600.0)
    times = morning.end_utc + 900.0 * np.arange(140, dtype=np.float64)
    found = ClearSky().forecast(morning, times, BERLIN)
    clear = sunny(datetime(2026, 5, 6, tzinfo=UTC), [1.0] * 12).at(times)
    assert found[0] / clear[0] < 0.35
    assert 0.5 < found[100] / clear[100] < 1.0


def test_the_sun_does_not_follow_summer_time() -> None:
    history = sunny(datetime(2026, 3, 15, tzinfo=UTC), [0.9] * 14)
    times = history.end_utc + 900.0 * np.arange(96, dtype=np.float64)
    actual = sunny(datetime(2026, 3, 15, tzinfo=UTC), [0.9] * 16).at(times)
    found = ClearSky().forecast(history, times, BERLIN)
    assert float(np.abs(found - actual).max()) < 150.0
    assert np.isnan(ClearSky().forecast(history.until(history.start_utc + 3600.0), times, BERLIN)).all()
    assert len(combined(PV_MODELS, history, times, BERLIN).values) == 96


def test_days_without_measurement_are_left_out() -> None:
    history = habit(PLAIN, 15)
    values = history.values.copy()
    values[-96:] = np.nan
    broken = Series(history.start_utc, values)
    times = history.end_utc + 900.0 * np.arange(96, dtype=np.float64)
    for model in (Persistence(), SameWeekday()):
        found = model.forecast(broken, times, BERLIN)
        assert np.isfinite(found).all()
    assert np.isfinite(combined(LOAD_MODELS, broken, times, BERLIN).values).all()
    values[-12 * 96 :] = np.nan
    assert combined(LOAD_MODELS, Series(history.start_utc, values), times, BERLIN).errors == ()


def test_samples_become_quarter_hour_means_with_holes() -> None:
    first = PLAIN.timestamp()
    series = series_of(np.array([first, first + 60, first + 2700, np.nan]), np.array([100.0, 200.0, 50.0, 1.0]))
    assert series.start_utc == first
    assert series.values[[0, 3]].tolist() == [150.0, 50.0]
    assert np.isnan(series.values[1:3]).all()
    assert len(series_of(np.array([first]), np.array([np.nan])).values) == 0
    assert np.isnan(Series(0.0, np.empty(0)).at(np.array([5.0]))).all()


# -- the problem of a site


@pytest.mark.parametrize("now", ["2026-05-06T12:00:30", "2026-05-06T12:07:00", "2026-05-06T12:14:59"])
def test_the_first_slot_holds_now_and_all_others_begin_on_the_quarter(now: str) -> None:
    now_utc = datetime.fromisoformat(now).replace(tzinfo=BERLIN).timestamp()
    starts, lengths = slot_times(now_utc, PlanningSettings(horizon_s=86_400.0))
    assert len(starts) == 96
    assert starts[0] <= now_utc < starts[0] + lengths[0]
    assert lengths.min() >= 60.0
    assert (starts[1:] % 900.0 == 0.0).all()
    assert np.allclose(starts[:-1] + lengths[:-1], starts[1:])


def test_the_problem_of_a_site_takes_limits_reserve_and_forecasts() -> None:
    settings = planned_settings(time_zone="Europe/Berlin")
    history = habit(PLAIN, 15)
    view = SiteView(
        settings=settings, planning=settings.planning[0], now_utc=history.end_utc, soc_pct=40.0, load=history,
        pv=Series(0.0, np.empty(0)), reserve_soc_pct=30.0,
    )  # fmt: skip
    asked = site_problem(view)
    assert asked.problem.reserves.backup_wh == pytest.approx(2500.0)
    assert asked.problem.battery.capacity_wh == 10_000.0
    assert asked.problem.pv_w.max() == 0.0
    assert asked.problem.load_w.max() > 1500.0
    assert [note.code for note in asked.remarks] == ["prices_assumed"]
