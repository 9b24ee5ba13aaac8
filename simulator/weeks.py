"""Weeks of load, PV and market prices made from the reference days: for planning without a plant, in tests and figures.

Synthetic, and the same for the same seed:

- load: the day of `simulator.days` as minute means. Each day is shifted by up to half an hour, scaled by 0.85 to 1.2,
  and every three hours once more by a factor around 1 (standard deviation 20 %). Weekends begin 75 minutes later and
  use a quarter more between 10 and 17 o'clock.
- PV: each day is clear, mixed or overcast; a day keeps the sky of the day before with 55 %. Mixed and overcast days
  vary by the hour (standard deviation 20 %), never above the clear day.
- market price, one value an hour: 0.085 per kWh, peaks at 8 and at 19:30 o'clock, a valley at night, a valley at noon
  that is the deeper the sunnier the country's day (half this site's sky, half chance), cheaper weekends, and two
  noises (a day's level that lasts, and every hour's own). It goes below zero on sunny weekends, as day-ahead prices do.
"""

import math
import random
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import msgspec

from simulator.days import load_day, pv_day

DAY_S = 86_400
MINUTES = 1440
PUBLISHED_HOUR = 13
"""Local hour at which the prices of the next day are known."""
_SKIES = ("pv_clear", "pv_mixed", "pv_overcast")


class Weeks(msgspec.Struct, frozen=True):
    """Minute means from a local midnight on."""

    start_utc: float
    load_w: tuple[float, ...]
    pv_w: tuple[float, ...]
    price_times_utc: tuple[float, ...]
    prices_per_kwh: tuple[float, ...]
    """Market prices, one an hour."""


@cache
def _minutes(kind: str, name: str) -> tuple[float, ...]:
    """Return a reference day as minute means, W or W per W of peak power."""
    if kind == "load":
        load = load_day(name)
        seconds = [sum(load.power_w(float(second))) for second in range(DAY_S)]
    else:
        pv = pv_day(name)
        seconds = [pv.output_per_wp(float(second)) for second in range(DAY_S)]
    return tuple(math.fsum(seconds[60 * minute : 60 * minute + 60]) / 60.0 for minute in range(MINUTES))


def weeks(
    first_day: datetime,
    days: int,
    *,
    load: str = "house",
    load_scale: float = 1.0,
    pv_wp: float = 6000.0,
    seed: int = 1,
) -> Weeks:
    """Return days of minutes from the local midnight of `first_day` (with its zone); a day may have 23 or 25 hours."""
    source = random.Random(seed)  # noqa: S311 - a series to be repeated, no secret
    zone = first_day.tzinfo if isinstance(first_day.tzinfo, ZoneInfo) else ZoneInfo("Etc/UTC")
    midnight = first_day.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=zone)
    sky, level = source.choice(_SKIES), 0.0
    loads: list[float] = []
    suns: list[float] = []
    times: list[float] = []
    prices: list[float] = []
    for number in range(days):
        day = midnight + timedelta(days=number)
        sky = sky if source.random() < 0.55 else source.choice(_SKIES)
        level = 0.7 * level + source.gauss(0.0, 0.010)
        load_minutes = _load_of(source, load, load_scale, weekend=day.weekday() >= 5)
        pv_minutes = _pv_of(source, sky, pv_wp)
        hours = _prices_of(source, sky, level, weekend=day.weekday() >= 5)
        begin_utc, end_utc = day.timestamp(), (day + timedelta(days=1)).timestamp()
        for minute in range(round((end_utc - begin_utc) / 60.0)):
            time_utc = begin_utc + 60.0 * minute
            local = datetime.fromtimestamp(time_utc, zone)
            of_day = local.hour * 60 + local.minute
            loads.append(load_minutes[of_day])
            suns.append(pv_minutes[of_day])
            if local.minute == 0:
                times.append(time_utc)
                prices.append(hours[local.hour])
    return Weeks(midnight.timestamp(), tuple(loads), tuple(suns), tuple(times), tuple(prices))


def _load_of(source: random.Random, name: str, scale: float, *, weekend: bool) -> list[float]:
    base = _minutes("load", name)
    shift = source.randint(-30, 30) + (75 if weekend else 0)
    factor = scale * source.uniform(0.85, 1.2)
    blocks = [math.exp(source.gauss(0.0, 0.2)) for _ in range(8)]
    extra = [1.25 if weekend and 600 <= minute < 1020 else 1.0 for minute in range(MINUTES)]
    return [
        base[(minute - shift) % MINUTES] * factor * blocks[minute // 180] * extra[minute] for minute in range(MINUTES)
    ]


def _pv_of(source: random.Random, sky: str, peak_w: float) -> list[float]:
    base, clear = _minutes("pv", sky), _minutes("pv", "pv_clear")
    hours = [1.0 if sky == "pv_clear" else math.exp(source.gauss(0.0, 0.2)) for _ in range(24)]
    return [peak_w * min(base[m] * hours[m // 60], max(clear[m], base[m])) for m in range(MINUTES)]


def _prices_of(source: random.Random, sky: str, level: float, *, weekend: bool) -> list[float]:
    sunny = 0.5 * (1.0 - _SKIES.index(sky) / 2.0) + 0.5 * source.random()
    found: list[float] = []
    for hour in range(24):
        price = 0.085 + level - (0.015 if weekend else 0.0) + source.gauss(0.0, 0.005)
        price += 0.035 * math.exp(-(((hour - 8.0) / 1.8) ** 2)) + 0.065 * math.exp(-(((hour - 19.5) / 2.2) ** 2))
        price -= 0.020 * math.exp(-(((hour - 3.0) / 2.5) ** 2))
        price -= (0.03 + 0.07 * sunny) * math.exp(-(((hour - 13.0) / 2.8) ** 2))
        found.append(round(price, 5))
    return found


def known_until_utc(now_utc: float, zone: ZoneInfo) -> float:
    """Return until when day-ahead prices are known at an instant: the end of today, after 13 o'clock of tomorrow."""
    local = datetime.fromtimestamp(now_utc, zone)
    days = 2 if local.hour >= PUBLISHED_HOUR else 1
    return (local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=days)).timestamp()
