"""Draws both runs of a rehearsal over each other: grid power, battery power, state of charge."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from matplotlib import dates
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from app.rehearsal import STEP_S, Rehearsal
from control.modes import MODES

NOW, THEN = "#8a97a0", "#1b7f79"


def plot(found: Rehearsal, path: Path) -> None:
    """Write the picture; its kind follows from the name (`.png`, `.svg`)."""
    zone = ZoneInfo(found.time_zone)
    begin = datetime.fromtimestamp(found.start_utc, zone)
    figure = Figure(figsize=(11, 8))
    FigureCanvasAgg(figure)
    axes = figure.subplots(3, 1, sharex=True)
    rows = (
        ("grid, kW (+ import)", found.now.grid_w, found.then.grid_w, 1000.0),
        ("battery, kW (+ discharges)", found.now.battery_w, found.then.battery_w, 1000.0),
        ("state of charge, %", found.now.soc_pct, found.then.soc_pct, 1.0),
    )
    for axis, (label, now, then, unit) in zip(axes, rows, strict=True):
        times = [begin + timedelta(seconds=STEP_S * step) for step in range(len(now))]
        axis.plot(times, [value / unit for value in now], color=NOW, linewidth=1.2, label=_name(found.now.mode_id))
        axis.plot(times, [value / unit for value in then], color=THEN, linewidth=1.6, label=_name(found.then.mode_id))
        axis.set_ylabel(label)
        axis.grid(visible=True, alpha=0.3)
        axis.margins(x=0)
    axes[0].axhline(0.0, color="black", linewidth=0.6)
    axes[1].axhline(0.0, color="black", linewidth=0.6)
    axes[2].set_ylim(0, 100)
    axes[0].legend(loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=2, fontsize=9, frameon=False)
    names = f"{_name(found.then.mode_id)} instead of {_name(found.now.mode_id)}"
    axes[0].set_title(f"Rehearsal: {names}, {found.then.hours:g} h from {begin:%d %b %Y %H:%M}", loc="left")
    _time_axis(axes[2], zone)
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def _name(mode_id: str) -> str:
    return MODES[mode_id].title


def _time_axis(axis: Any, zone: ZoneInfo) -> None:
    locator = dates.AutoDateLocator(tz=zone)
    axis.xaxis.set_major_locator(locator)
    axis.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator, tz=zone))
