"""Planning problems for tests: a plain day, and any number of strange ones."""

from typing import Any

import numpy as np

from control.plan import Plan, SiteFacts, plan_faults
from control.planning.problem import Array, BatteryFacts, Problem, Reserves
from control.readings import NO_LIMIT

START_UTC = 1_790_006_400.0


def day(count: int = 96, step_s: float = 900.0, **changes: Any) -> Problem:
    """A house with PV and a battery of 5 kW and 10 kWh; dear evenings, cheap noons."""
    times = step_s * np.arange(count, dtype=np.float64)
    hour = times / 3600.0 % 24.0
    values: dict[str, Any] = {
        "start_utc": START_UTC + times,
        "length_s": np.full(count, step_s),
        "buy_per_kwh": 0.25 + 0.1 * np.sin((hour - 15.0) / 12.0 * np.pi),
        "sell_per_kwh": np.full(count, 0.08),
        "load_w": 500.0 + 1500.0 * np.exp(-(((hour - 19.0) / 2.0) ** 2)),
        "pv_w": np.maximum(np.sin((hour - 6.0) / 12.0 * np.pi), 0.0) * 5000.0,
        "battery": battery(),
    }
    values.update(changes)
    return Problem(**values)


def battery(**changes: float) -> BatteryFacts:
    """10 kWh, 5 kW, half full."""
    values = {"capacity_wh": 10_000.0, "soc_pct": 50.0, "max_charge_w": 5000.0, "max_discharge_w": 5000.0}
    return BatteryFacts(**{**values, **changes})


def facts(problem: Problem) -> SiteFacts:
    """What the check of a plan knows of the problem's battery."""
    own = problem.battery
    return SiteFacts(
        own.capacity_wh, own.max_charge_w, own.max_discharge_w, own.min_soc_pct, own.max_soc_pct,
        own.charge_efficiency, own.discharge_efficiency,
    )  # fmt: skip


def faults(problem: Problem, plan: Plan) -> list[str]:
    """What the check of plans says."""
    return plan_faults(plan, facts(problem), float(problem.start_utc[0]) + 1.0)


def strange(number: int) -> Problem:
    """Site number so and so: tiny to huge batteries, state of charge anywhere, any prices, limits, reserves, days."""
    source = np.random.default_rng(number)
    step_s = float(source.choice([300.0, 900.0, 900.0, 1800.0]))
    count = int(source.choice([92, 96, 100, int(source.integers(1, 50)), 192]))
    length_s = np.full(count, step_s)
    length_s[0] = source.uniform(60.0, step_s)
    begin_utc = START_UTC + float(source.integers(0, 365)) * 86_400.0
    start_utc = begin_utc + np.concatenate([[0.0], np.cumsum(length_s)[:-1]])
    power_w = float(10 ** source.uniform(2, 7))
    capacity_wh = power_w * float(10 ** source.uniform(-1.5, 1.5))
    hour = start_utc / 3600.0 % 24.0
    size = power_w * 10 ** source.uniform(-1.5, 0.7)
    load_w = np.abs(source.normal(1.0, 0.6, count)) * size * (1.0 + 0.5 * np.sin((hour - 9.0) / 12.0 * np.pi))
    peak_w = power_w * 10 ** source.uniform(-1, 0.6) if source.random() < 0.7 else 0.0
    pv_w = np.maximum(np.sin((hour - 6.0) / 12.0 * np.pi), 0.0) * peak_w * source.uniform(0.2, 1.0, count)
    buy, sell = _prices(source, count)
    low = float(source.uniform(0.0, 40.0))
    own = BatteryFacts(
        capacity_wh=capacity_wh,
        soc_pct=float(source.choice([source.uniform(0.0, 100.0), 0.0, 100.0, 50.0])),
        max_charge_w=power_w * float(source.uniform(0.0, 1.0)),
        max_discharge_w=power_w,
        charge_efficiency=float(source.uniform(0.7, 1.0)),
        discharge_efficiency=float(source.uniform(0.7, 1.0)),
        degradation_per_kwh=float(source.choice([0.0, 0.01, 0.05])),
        min_soc_pct=low,
        max_soc_pct=float(source.uniform(low + 1.0, 100.0)),
    )
    kept = Reserves()
    if source.random() < 0.4:
        power = source.uniform(0.0, 1.3, 2) * power_w * source.random()
        energy = source.uniform(0.0, 1.0, 3) * capacity_wh * source.random()
        kept = Reserves(*map(float, power), *map(float, energy))
    limits = [NO_LIMIT if source.random() < 0.5 else float(power_w * source.uniform(0.0, 2.0)) for _ in range(2)]
    curtail = bool(source.random() < 0.3)
    return Problem(start_utc, length_s, buy, sell, load_w, pv_w, own, limits[0], limits[1], kept, curtail)


def _prices(source: np.random.Generator, count: int) -> tuple[Array, Array]:
    buy = source.normal(0.3, 0.12, count) * 10 ** source.uniform(-0.5, 0.5)
    kind = int(source.integers(0, 6))
    if kind == 0:
        buy = buy - source.uniform(0.0, 0.6)
    elif kind == 1:
        buy = np.where(source.random(count) < 0.2, -0.3, buy)
    elif kind == 2:
        buy = np.zeros(count)
    fixed = np.full(count, source.uniform(-0.1, 0.2))
    sell = buy * source.uniform(0.0, 1.0) if source.random() < 0.5 else fixed
    if kind == 3:
        sell = buy.copy()
    elif kind == 4:
        sell = buy + source.normal(0.0, 0.1, count)
    return buy, sell
