"""Built-in forecasts of load and PV from the site's own history, with the error they had lately (OPT-04).

Four simple models look at the same history; a combination weighs them by how well each would have forecast the last
days. Nothing is trained and nothing is drawn: the same history gives the same forecast. Anything with the method of
`Forecaster` can take their place.
"""

from typing import Protocol
from zoneinfo import ZoneInfo

import msgspec
import numpy as np

from control.planning.local_time import DAY_S, days_before, local_seconds, weekdays
from control.planning.problem import Array

STEP_S = 900.0
"""Resolution of history and models."""
SMOOTH_SLOTS = 5
"""A household's quarter hours are noise around a habit: profiles are means over this many."""
WEEKS = (1, 2, 3, 4)
WEEK_WEIGHTS = (1.0, 0.8, 0.6, 0.4)
SIMILAR_DAYS = 10
CLEAR_DAYS = 14
CLEAR_FADE_S = 6 * 3600.0
"""How long today's clearness tells about the hours to come."""
NOW_FADE_S = 2700.0
NOW_WEIGHT = 0.6
"""Share of the newest deviation from the forecast that is expected to go on, and how fast it fades."""
BACKTEST_DAYS = 7
HORIZONS_H = (1.0, 6.0, 24.0, 48.0)
"""Upper ends of the ranges of horizon for which an error is stated."""


class Series(msgspec.Struct, frozen=True, eq=False):
    """Means over even slots in UTC; NaN where nothing was measured."""

    start_utc: float
    """A multiple of `STEP_S`."""
    values: Array

    @property
    def times_utc(self) -> Array:
        """Start of each slot."""
        return self.start_utc + STEP_S * np.arange(len(self.values), dtype=np.float64)

    @property
    def end_utc(self) -> float:
        """End of the last slot."""
        return self.start_utc + STEP_S * len(self.values)

    def until(self, end_utc: float) -> "Series":
        """Return the part that was known at an instant."""
        count = int(min(max((end_utc - self.start_utc) // STEP_S, 0), len(self.values)))
        return Series(self.start_utc, self.values[:count])

    def at(self, times_utc: Array) -> Array:
        """Return the values at instants, NaN outside."""
        index = np.floor((times_utc - self.start_utc) / STEP_S).astype(np.int64)
        inside = (index >= 0) & (index < len(self.values))
        if not len(self.values):
            return np.full(len(times_utc), np.nan)
        return np.where(inside, self.values[np.clip(index, 0, len(self.values) - 1)], np.nan)


def series_of(times_utc: Array, values: Array) -> Series:
    """Return slot means of samples (minutes of the history, for example) in any order."""
    known = np.isfinite(values) & np.isfinite(times_utc)
    times_utc, values = times_utc[known], values[known]
    if not len(times_utc):
        return Series(0.0, np.empty(0))
    slots = np.floor(times_utc / STEP_S).astype(np.int64)
    first = int(slots.min())
    size = int(slots.max()) - first + 1
    sums = np.bincount(slots - first, weights=values, minlength=size)
    counts = np.bincount(slots - first, minlength=size)
    return Series(first * STEP_S, np.where(counts > 0, sums / np.maximum(counts, 1), np.nan))


class Forecaster(Protocol):
    """A forecast model."""

    def forecast(self, history: Series, times_utc: Array, zone: ZoneInfo) -> Array:
        """Return the expected value of each slot, NaN where the model has nothing to say."""
        ...


def _mean(values: Array, weights: Array) -> Array:
    """Return weighted means over the first axis, leaving out NaN; NaN where nothing is left."""
    known = np.isfinite(values)
    total = np.where(known, weights, 0.0).sum(axis=0)
    summed = np.where(known, values * weights, 0.0).sum(axis=0)
    return np.where(total > 0, summed / np.where(total > 0, total, 1.0), np.nan)


def _smoothed(history: Series) -> Series:
    values = history.values
    if len(values) < SMOOTH_SLOTS:
        return history
    known = np.isfinite(values)
    window = np.ones(SMOOTH_SLOTS)
    sums = np.convolve(np.where(known, values, 0.0), window, mode="same")
    counts = np.convolve(known.astype(np.float64), window, mode="same")
    return Series(history.start_utc, np.where(counts > 0, sums / np.maximum(counts, 1.0), np.nan))


class Persistence:
    """As at the same local time on the last day that is known."""

    def forecast(self, history: Series, times_utc: Array, zone: ZoneInfo) -> Array:
        """Return the newest value of the same local time, up to three days back."""
        found = np.full(len(times_utc), np.nan)
        for days in (1, 2, 3):
            missing = np.isnan(found)
            found[missing] = history.at(days_before(times_utc[missing], days, zone))
        return found


class SameWeekday:
    """Mean of the same weekday and local time over four weeks."""

    def forecast(self, history: Series, times_utc: Array, zone: ZoneInfo) -> Array:
        """Return the smoothed profile; the newest week counts most."""
        smooth = _smoothed(history)
        past = np.stack([smooth.at(days_before(times_utc, 7 * week, zone)) for week in WEEKS])
        return _mean(past, np.array(WEEK_WEIGHTS)[:, None])


class SimilarDays:
    """Mean of the same local time over the last days; working days and weekends tell little about each other."""

    def forecast(self, history: Series, times_utc: Array, zone: ZoneInfo) -> Array:
        """Return the smoothed profile; newer days count more."""
        smooth = _smoothed(history)
        target = weekdays(local_seconds(times_utc, zone)) >= 5
        past, weights = [], []
        for days in range(1, SIMILAR_DAYS + 1):
            then = days_before(times_utc, days, zone)
            past.append(smooth.at(then))
            same = (weekdays(local_seconds(then, zone)) >= 5) == target
            weights.append(np.where(same, 1.0, 0.2) * 0.9**days)
        return _mean(np.stack(past), np.stack(weights))


class ClearSky:
    """PV: the best of the last fortnight at each time of day, times how clear it has been of late."""

    def forecast(self, history: Series, times_utc: Array, zone: ZoneInfo) -> Array:
        """Return today's clearness fading into that of the last days; the sun follows UTC, so the zone is not used."""
        del zone
        slots_a_day = round(DAY_S / STEP_S)
        recent = history.until(history.end_utc)
        values = recent.values[-CLEAR_DAYS * slots_a_day :]
        if len(values) < slots_a_day:
            return np.full(len(times_utc), np.nan)
        first = recent.end_utc - STEP_S * len(values)
        phase = np.round((first + STEP_S * np.arange(len(values))) / STEP_S).astype(np.int64) % slots_a_day
        best = np.zeros(slots_a_day)
        np.maximum.at(best, phase, np.where(np.isfinite(values), values, 0.0))
        ring = np.concatenate([best[-1:], best, best[:1]])
        best = np.maximum(best, 0.5 * (ring[:-2] + ring[2:]))
        days = _clearness(values[-slots_a_day:], best[phase[-slots_a_day:]])
        usual = _clearness(values, best[phase])
        lately = _clearness(values[-8:], best[phase[-8:]], days)
        later = 0.5 * days + 0.5 * usual
        ahead_s = np.maximum(times_utc - recent.end_utc, 0.0)
        clearness = later + (lately - later) * np.exp(-ahead_s / CLEAR_FADE_S)
        target = np.floor(times_utc / STEP_S).astype(np.int64) % slots_a_day
        return best[target] * clearness


def _clearness(values: Array, best: Array, otherwise: float = 0.6) -> float:
    """Return energy over the energy of clear sky; `otherwise` at night."""
    known = np.isfinite(values)
    possible = float(best[known].sum())
    enough = possible > 0.02 * float(best.max(initial=0.0)) * max(len(values), 1)
    return float(values[known].sum()) / possible if enough and possible > 0.0 else otherwise


LOAD_MODELS: tuple[Forecaster, ...] = (Persistence(), SameWeekday(), SimilarDays())
PV_MODELS: tuple[Forecaster, ...] = (Persistence(), ClearSky())


class HorizonError(msgspec.Struct, frozen=True, gc=False):
    """How far off forecasts of the last days were in a range of horizon."""

    up_to_h: float
    mean_w: float
    """Mean absolute error."""
    low_w: float
    """The actual value was lower than the forecast plus this in one of ten slots; usually negative."""
    high_w: float
    """The actual value was higher than the forecast plus this in one of ten slots."""
    slots: int
    """How many slots were compared."""


class Forecast(msgspec.Struct, frozen=True, eq=False):
    """A forecast with its stated error."""

    values: Array
    errors: tuple[HorizonError, ...]
    """Empty while there is not enough history to tell."""
    weights: tuple[float, ...]
    """Share of each model."""


def combined(
    models: tuple[Forecaster, ...], history: Series, times_utc: Array, zone: ZoneInfo, *, fallback_w: float = 0.0
) -> Forecast:
    """Return the forecast of all models together, weighed by their recent error, with the error they had together.

    Args:
        models: The models to combine.
        history: What was measured, up to now.
        times_utc: Starts of the slots to forecast.
        zone: For local times of day.
        fallback_w: Value where no model says anything (a new site).
    """
    weights, errors = _judged(models, history, zone, fallback_w)
    values = _blend([model.forecast(history, times_utc, zone) for model in models], weights, fallback_w)
    last = history.values[-1:] if len(history.values) else np.array([np.nan])
    if np.isfinite(last[0]):
        said = [
            model.forecast(history.until(history.end_utc - STEP_S), history.times_utc[-1:], zone) for model in models
        ]
        deviation = float(last[0] - _blend(said, weights, fallback_w)[0])
        ahead_s = np.maximum(times_utc - history.end_utc, 0.0)
        values = values + NOW_WEIGHT * deviation * np.exp(-ahead_s / NOW_FADE_S)
    return Forecast(np.maximum(values, 0.0), errors, tuple(weights.tolist()))


def _blend(said: list[Array], weights: Array, fallback_w: float) -> Array:
    mean = _mean(np.stack(said), weights[:, None])
    return np.where(np.isfinite(mean), mean, fallback_w)


def _judged(
    models: tuple[Forecaster, ...], history: Series, zone: ZoneInfo, fallback_w: float
) -> tuple[Array, tuple[HorizonError, ...]]:
    """Forecast the last days as if they were still to come; return weights of the models and the error together."""
    steps = np.arange(round(2 * DAY_S / STEP_S), dtype=np.float64)
    squares = np.zeros(len(models))
    told: list[tuple[list[Array], Array]] = []
    for days in range(2, BACKTEST_DAYS + 2):
        then = history.until(history.end_utc - (days - 1) * DAY_S)
        if len(then.values) < DAY_S / STEP_S:
            break
        times_utc = then.end_utc + STEP_S * steps
        actual = history.at(times_utc)
        said = [model.forecast(then, times_utc, zone) for model in models]
        known = np.isfinite(actual)
        for number, values in enumerate(said):
            off = (np.where(np.isfinite(values), values, fallback_w) - actual)[known]
            squares[number] += float(np.mean(off**2)) if len(off) else 0.0
        told.append((said, actual))
    weights = 1.0 / np.maximum(squares, 1e-6 * max(float(squares.max(initial=0.0)), 1e-9)) ** 1.5
    weights /= weights.sum()
    return weights, _errors([(actual - _blend(said, weights, fallback_w)) for said, actual in told])


def _errors(differences: list[Array]) -> tuple[HorizonError, ...]:
    if not differences:
        return ()
    table = np.stack(differences)
    found: list[HorizonError] = []
    begin = 0
    for up_to_h in HORIZONS_H:
        end = round(up_to_h * 3600.0 / STEP_S)
        off = table[:, begin:end]
        off = off[np.isfinite(off)]
        begin = end
        if len(off):
            low, high = np.quantile(off, (0.1, 0.9))
            found.append(HorizonError(up_to_h, float(np.abs(off).mean()), float(low), float(high), len(off)))
    return tuple(found)
