"""Draws a plan: prices, powers and state of charge on one time axis."""

from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from matplotlib import dates
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from control.plan import Plan
from control.planning.site import SiteView

BLUE, ORANGE, GREEN, GREY = "#2a6fb0", "#d98a1f", "#3a8f4d", "#777777"


def plot(plan: Plan, view: SiteView, path: Path) -> None:
    """Write the picture; its kind follows from the name (`.png`, `.svg`)."""
    zone = ZoneInfo(view.settings.time_zone)
    times = [datetime.fromtimestamp(slot.start_utc, zone) for slot in plan.slots]
    times.append(datetime.fromtimestamp(plan.end_utc, zone))
    figure = Figure(figsize=(11, 8))
    FigureCanvasAgg(figure)
    axes = figure.subplots(3, 1, sharex=True, height_ratios=(1, 2, 1))
    price, power, charge = axes

    def steps(axis: Any, values: list[float], label: str, color: str, **style: Any) -> None:
        axis.step(times, [*values, values[-1]], where="post", label=label, color=color, **style)

    currency = view.planning.tariff.currency
    steps(price, [slot.buy_per_kwh for slot in plan.slots], "buy", BLUE)
    steps(price, [slot.sell_per_kwh for slot in plan.slots], "feed in", GREEN, linestyle="--")
    price.set_ylabel(f"{currency}/kWh")
    steps(power, [slot.load_w / 1000 for slot in plan.slots], "load", GREY)
    steps(power, [slot.pv_w / 1000 for slot in plan.slots], "solar", ORANGE)
    steps(power, [slot.grid_w / 1000 for slot in plan.slots], "grid (+ imports)", BLUE, linewidth=1)
    battery = [slot.battery_w / 1000 for slot in plan.slots]
    power.fill_between(
        times, [*battery, battery[-1]], step="post", color=GREEN, alpha=0.4, label="battery (+ discharges)"
    )
    power.axhline(0.0, color="black", linewidth=0.6)
    power.set_ylabel("kW")
    charge.plot(times, [plan.start_soc_pct, *(slot.soc_pct for slot in plan.slots)], color=GREEN)
    charge.set_ylim(0, 100)
    charge.set_ylabel("state of charge, %")
    _time_axis(charge, zone)
    for axis in axes:
        axis.grid(visible=True, alpha=0.3)
        axis.margins(x=0)
    for axis, columns in ((price, 2), (power, 4)):  # above the curves, where nothing is hidden
        axis.legend(loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=columns, fontsize=8, frameon=False)
    price.set_title(
        f"{view.settings.site_name}: {plan.cost:.2f} {currency} expected, {plan.cost_without:.2f} without battery",
        loc="left",
    )
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def _time_axis(axis: Any, zone: tzinfo) -> None:
    axis.xaxis.set_major_locator(dates.HourLocator(byhour=(0, 6, 12, 18), tz=zone))
    axis.xaxis.set_major_formatter(dates.DateFormatter("%a %H:%M", tz=zone))
