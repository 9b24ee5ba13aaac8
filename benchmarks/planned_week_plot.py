"""Draws a planned week: prices, powers, state of charge, and the money saved so far."""

from datetime import datetime
from pathlib import Path

import numpy as np

from benchmarks.planned_week import HISTORY_DAYS, PLANNING, ZONE, Bill, Outcome, minutes_problem, perfect
from control.planning.make import make_plan
from control.planning.problem import Array
from simulator.weeks import Weeks

BLUE, ORANGE, GREEN, GREY = "#2a6fb0", "#d98a1f", "#3a8f4d", "#777777"


def draw(series: Weeks, outcome: Outcome, simple: Outcome, bill: Bill, path: Path) -> None:
    """Write the picture of a week."""
    from matplotlib import dates
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    fine = minutes_problem(series)
    best = make_plan(perfect(series), float(fine.start_utc[0]))
    times = [datetime.fromtimestamp(time, ZONE) for time in fine.start_utc.tolist()]
    figure = Figure(figsize=(12, 9.5))
    FigureCanvasAgg(figure)
    price, power, charge, money = figure.subplots(4, 1, sharex=True, height_ratios=(1, 1.6, 1.2, 1.2))
    price.step(times, fine.buy_per_kwh, where="post", color=BLUE, label="buy")
    price.step(times, fine.sell_per_kwh, where="post", color=GREEN, linestyle="--", label="feed in")
    price.set_ylabel("EUR/kWh")
    power.plot(times, _smooth(fine.load_w) / 1000, color=GREY, linewidth=0.8, label="load")
    power.plot(times, _smooth(fine.pv_w) / 1000, color=ORANGE, label="solar")
    power.fill_between(
        times, _smooth(outcome.battery_w) / 1000, color=GREEN, alpha=0.45, label="battery (+ discharges)"
    )
    power.set_ylabel("kW")
    charge.plot(times, simple.soc_pct, color=GREY, linewidth=0.8, label="self-consumption")
    charge.plot(times[14::15], [slot.soc_pct for slot in best.slots], color=ORANGE, label="perfect foresight")
    charge.plot(times, outcome.soc_pct, color=GREEN, label="cost saving")
    charge.set_ylabel("state of charge, %")
    best_grid = np.repeat([slot.grid_w for slot in best.slots], 15)
    best_battery = np.repeat([slot.battery_w for slot in best.slots], 15)
    nothing = _spent(series, fine.load_w - fine.pv_w, np.zeros(len(times)))
    for name, grid, battery, color in (
        ("self-consumption", simple.grid_w, simple.battery_w, GREY),
        ("perfect foresight", best_grid, best_battery, ORANGE),
        ("cost saving", outcome.grid_w, outcome.battery_w, GREEN),
    ):
        money.plot(times, nothing - _spent(series, grid, battery), color=color, label=name)
    money.set_ylabel("saved, EUR")
    for axis in (price, power, charge, money):
        axis.grid(visible=True, alpha=0.3)
        axis.margins(x=0)
        axis.legend(loc="upper left", fontsize=8, ncols=3)
    money.xaxis.set_major_locator(dates.DayLocator(tz=ZONE))
    money.xaxis.set_major_formatter(dates.DateFormatter("%a %d.%m.", tz=ZONE))
    price.set_title(
        f"A house with a dynamic tariff, {HISTORY_DAYS} days of history: {bill.share:.1%} of the saving "
        "that perfect foresight would make (synthetic reference week)"
    )
    figure.tight_layout()
    figure.savefig(path, dpi=100)


def _smooth(values: Array) -> Array:
    """Return quarter-hour means, a minute apart: minutes are too fine for a week on paper."""
    return np.repeat(values.reshape(-1, 15).mean(axis=1), 15)


def _spent(series: Weeks, grid_w: Array, battery_w: Array) -> Array:
    """Return what was spent so far in each minute."""
    fine = minutes_problem(series)
    price = np.where(grid_w > 0, fine.buy_per_kwh, fine.sell_per_kwh)
    return np.cumsum(grid_w / 60e3 * price + np.abs(battery_w) / 60e3 * PLANNING.degradation_per_kwh)
