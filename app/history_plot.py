"""Draws series of the history: one picture, one axis for each unit and for each text."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("Agg")
from matplotlib import dates
from matplotlib import pyplot as plt

from app.history_read import Trend

KINDS = {".png", ".svg", ".pdf"}
MAX_AXES = 12


def plot(trends: Sequence[Trend], path: Path) -> None:
    """Write the picture; its kind follows from the name.

    Raises:
        ValueError: No such kind of picture, too many axes, or nothing to draw.
    """
    if path.suffix not in KINDS:
        raise ValueError(f"the name must end in one of {', '.join(sorted(KINDS))}")
    if not any(trend.at_utc for trend in trends):
        raise ValueError("nothing was recorded in this span")
    groups: dict[str, list[Trend]] = {}
    for trend in trends:
        groups.setdefault(trend.series.name if trend.series.is_text else trend.series.unit, []).append(trend)
    if len(groups) > MAX_AXES:
        raise ValueError(f"{len(groups)} different units and texts do not fit into one picture; at most {MAX_AXES}")
    figure, axes = plt.subplots(
        len(groups), 1, figsize=(11, 1.4 + 2.2 * len(groups)), sharex=True, squeeze=False, layout="constrained"
    )
    for (unit, members), axis in zip(groups.items(), axes[:, 0], strict=True):
        for trend in members:
            _draw(axis, trend)
        axis.grid(visible=True, alpha=0.3)
        axis.margins(x=0)
        if not members[0].series.is_text:
            axis.legend(loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=4, fontsize=8, frameon=False)
        axis.set_ylabel(unit)
    last = axes[-1, 0]
    locator = dates.AutoDateLocator(tz=UTC)
    last.xaxis.set_major_locator(locator)
    last.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator, tz=UTC))
    last.set_xlabel("UTC")
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _draw(axis: Any, trend: Trend) -> None:
    color = axis._get_lines.get_next_color()  # noqa: SLF001 - one colour for all parts of a line
    label = "" if trend.series.is_text else trend.series.name
    for part in stretches(trend):
        times = [datetime.fromtimestamp(at, UTC) for at in (*trend.at_utc[part], trend.at_utc[part][-1] + trend.step_s)]
        values, low, high = ((*side[part], side[part][-1]) for side in (trend.values, trend.low, trend.high))
        if trend.series.is_text:
            values = tuple(value or "none" for value in values)
        axis.step(times, values, where="post", label=label, color=color, linewidth=1.1)
        label = ""
        if low != high:
            axis.fill_between(times, low, high, step="post", color=color, alpha=0.2, linewidth=0)


def stretches(trend: Trend) -> Iterator[slice]:
    """Return the parts of a trend between which nothing was recorded: a line across would tell what nobody knows."""
    begin = 0
    for place in range(1, len(trend.at_utc) + 1):
        if place == len(trend.at_utc) or trend.at_utc[place] - trend.at_utc[place - 1] > 2 * trend.step_s:
            yield slice(begin, place)
            begin = place
