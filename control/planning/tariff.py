"""Prices of every slot from the site's tariff: fixed, by local time of day and weekday, or as handed in at run time."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from control.plan import PlanNote
from control.plan_settings import PricePoint, TariffKind, TariffSettings, TariffWindow
from control.planning.local_time import DAY_S, days_before, local_seconds, weekdays
from control.planning.problem import Array, Mask

LAST_POINT_S = 3600.0
"""How long a single price holds."""
LOOK_BACK_DAYS = 7


def prices(
    tariff: TariffSettings, starts_utc: Array, zone: ZoneInfo, market: Sequence[PricePoint] = ()
) -> tuple[Array, Array, tuple[PlanNote, ...]]:
    """Return what bought and fed-in energy costs and earns per kWh in each slot, and what had to be assumed.

    Where the market price of a slot is not known yet, that of the same local time on the day before is taken (up to a
    week back), else the tariff's fixed price.
    """
    count = len(starts_utc)
    fixed_sell = np.full(count, tariff.sell_per_kwh)
    if tariff.kind is TariffKind.FIXED:
        return np.full(count, tariff.buy_per_kwh), fixed_sell, ()
    if tariff.kind is TariffKind.TIME_OF_USE:
        return _time_of_use(tariff, starts_utc, zone), fixed_sell, ()
    known = market_prices(market, starts_utc)
    assumed = np.isnan(known)
    filled = known.copy()
    for days in range(1, LOOK_BACK_DAYS + 1):
        missing = np.isnan(filled)
        if not missing.any():
            break
        filled[missing] = market_prices(market, days_before(starts_utc[missing], days, zone))
    never = np.isnan(filled)
    buy = np.where(never, tariff.buy_per_kwh, filled * tariff.factor + tariff.surcharge_per_kwh)
    sell = tariff.sell_per_kwh + tariff.sell_market_factor * np.where(never, 0.0, filled)
    return buy, sell, _remarks(assumed, never, starts_utc, zone, tariff)


def _remarks(
    assumed: Mask, never: Mask, starts_utc: Array, zone: ZoneInfo, tariff: TariffSettings
) -> tuple[PlanNote, ...]:
    if not assumed.any():
        return ()
    first = datetime.fromtimestamp(float(starts_utc[np.flatnonzero(assumed)[0]]), zone)
    if never.any() and bool((assumed & ~never).any()):
        source = (
            "those of the same time on an earlier day, "
            f"and {tariff.buy_per_kwh:g} {tariff.currency} per kWh where none was ever known for that time of day"
        )
    elif never.any():
        source = f"{tariff.buy_per_kwh:g} {tariff.currency} per kWh, because none was ever known for that time of day"
    else:
        source = "those of the same time on an earlier day"
    return (PlanNote("prices_assumed", f"prices from {first:%d.%m. %H:%M} on are not known yet; taken: {source}", 0.0),)


def market_prices(market: Sequence[PricePoint], times_utc: Array) -> Array:
    """Return the market price at each instant, NaN where it is not known."""
    if not market:
        return np.full(len(times_utc), np.nan)
    starts = np.array([point.start_utc for point in market])
    values = np.array([point.price_per_kwh for point in market])
    last_s = starts[-1] - starts[-2] if len(starts) > 1 else LAST_POINT_S
    ends = np.append(starts[1:], starts[-1] + min(last_s, LAST_POINT_S))
    index = np.searchsorted(starts, times_utc, side="right") - 1
    inside = (index >= 0) & (times_utc < ends[index])
    gap = ends[index] - starts[index] > 6 * LAST_POINT_S  # a hole between two days' prices is not a long price
    return np.where(inside & ~gap, values[index], np.nan)


def _time_of_use(tariff: TariffSettings, starts_utc: Array, zone: ZoneInfo) -> Array:
    local_s = local_seconds(starts_utc, zone)
    minute = (local_s % DAY_S) / 60.0
    today, yesterday = weekdays(local_s), weekdays(local_s - DAY_S)
    found = np.full(len(starts_utc), tariff.buy_per_kwh)
    for window in reversed(tariff.windows):
        found = np.where(_inside(window, minute, today, yesterday), window.price_per_kwh, found)
    return found


def _inside(window: TariffWindow, minute: Array, today: Array, yesterday: Array) -> Mask:
    on_day, day_before = np.isin(today, window.weekdays), np.isin(yesterday, window.weekdays)
    if window.to_minute > window.from_minute:
        return on_day & (minute >= window.from_minute) & (minute < window.to_minute)
    return (on_day & (minute >= window.from_minute)) | (day_before & (minute < window.to_minute))
