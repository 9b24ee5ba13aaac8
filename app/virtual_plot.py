"""The picture of a run: powers, state of charge, bounds with what holds them, and what the unit did.

Drawn from the files of the run, so that an old run can be drawn again. Same bytes every time: fixed size, fonts of
matplotlib itself, no date in the metadata.
"""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.virtual_report import Report, alarms_in

DPI = 110
MOST_POINTS = 3000
INK, FAINT, PAPER = "#1f2a33", "#8a97a0", "#ffffff"
GRID_C, PV_C, LOAD_C, BATTERY_C, SOC_C = "#7a5195", "#e8a317", "#c2483f", "#1b7f79", "#1b7f79"
STATE_COLOURS = {
    "run": "#b9dfd2",
    "safe stop": "#f0b49e",
    "init": "#d9dfe3",
    "down": "#9aa5ad",
    "error": "#d9655b",
    "idle": "#e3e8eb",
    "maintenance": "#d8cbe8",
}
SUPPLY_COLOURS = {"grid": "#cdbcd8", "island": "#b9dfd2", "no voltage": "#6b747c"}
DARK_WORDS = {*STATE_COLOURS, "grid", "island"}
"""Words on a light ground."""
OTHER_COLOUR = "#cfd8dc"
ALARM_C = "#b3261e"
MOST_ALARMS = 4
"""Alarms with a bar of their own; the others are counted."""
ROOM = 0.0065
"""Share of the width that a letter of a word in a bar needs."""
BAND = 0.49
"""Height of a band of states; the powers have 4.2."""
DEAD_V = 100.0
"""Below this the loads have no voltage."""
_PALETTE = ("#4f7cac", "#c9a227", "#7a9e7e", "#b5651d", "#8e6c8a", "#5c6b73", "#c06c84", "#3d5a80", "#9c8f5a")


class Series:
    """The columns of a run that are drawn, thinned to what a screen can show."""

    def __init__(self, table: Path) -> None:
        lines = table.read_text(encoding="utf-8").splitlines()
        head, body = lines[:1], lines[1:]
        step = max(1, len(body) // MOST_POINTS)
        self.rows = list(csv.DictReader([*head, *body[::step]]))
        self.span_s = float(body[-1].split(",", 1)[0]) if body else 1.0
        self.unit, self.per_unit = (
            ("h", 3600.0) if self.span_s > 7200 else ("min", 60.0) if self.span_s > 600 else ("s", 1.0)
        )
        self.t = [float(row["t_s"]) / self.per_unit for row in self.rows]

    def numbers(self, name: str, factor: float = 1.0) -> list[float]:
        """Return a column; what is not known is a gap."""
        return [float(row[name]) * factor if row[name] else float("nan") for row in self.rows]

    def spans(self, words: Sequence[str]) -> list[tuple[float, float, str]]:
        """Return begin, end and word of every stretch with the same word; empty words are left out."""
        found: list[tuple[float, float, str]] = []
        ends = [*self.t[1:], self.span_s / self.per_unit]
        for at, end, word in zip(self.t, ends, words, strict=True):
            if found and found[-1][2] == word:
                found[-1] = (found[-1][0], end, word)
            else:
                found.append((at, end, word))
        return [span for span in found if span[2]]


def draw(folder: Path, report: Report, *, svg: bool = False) -> list[Path]:
    """Draw a run from its folder; returns the files written."""
    import matplotlib as mpl  # noqa: PLC0415 - heavy, and only this needs it

    mpl.use("agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415

    series = Series(folder / "records.csv")
    style: Any = {
        "font.size": 9,
        "axes.edgecolor": FAINT,
        "axes.labelcolor": INK,
        "text.color": INK,
        "xtick.color": FAINT,
        "ytick.color": INK,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "svg.hashsalt": "ballast",
        "svg.fonttype": "none",
        "path.simplify": False,
    }
    with mpl.rc_context(style):
        low, high = _bands(series)
        ratios = [4.2, 1.8, 3.0, BAND * (high - low)]
        figure, axes = plt.subplots(4, 1, figsize=(10.5, 8.4), sharex=True, gridspec_kw={"height_ratios": ratios})
        _powers(axes[0], series)
        _soc(axes[1], series)
        _bounds(axes[2], series)
        _states(axes[3], series)
        axes[3].set_xlabel(f"time from the start ({series.unit})")
        axes[3].set_xlim(0.0, series.span_s / series.per_unit)
        failed = sum(not verdict.passed for verdict in report.verdicts)
        count = len(report.verdicts)
        verdict = "" if not count else f"  ·  {count - failed} of {count} verdicts passed"
        figure.text(0.075, 0.972, report.title, fontsize=14, fontweight="bold", va="top")
        figure.text(0.075, 0.944, report.scenario + verdict, fontsize=9, color=ALARM_C if failed else FAINT, va="top")
        figure.subplots_adjust(left=0.075, right=0.985, top=0.905, bottom=0.06, hspace=0.16)
        written = [folder / "plot.png"]
        figure.savefig(written[0], dpi=DPI, facecolor=PAPER, metadata={"Software": None})
        if svg:
            written.append(folder / "plot.svg")
            figure.savefig(written[1], facecolor=PAPER, metadata={"Date": None, "Creator": None})
        plt.close(figure)
    return written


def _dress(axis: Any, label: str) -> None:
    axis.set_ylabel(label)
    axis.grid(visible=True, axis="y", color="#eceff1", linewidth=0.8)
    axis.set_axisbelow(True)
    axis.axhline(0.0, color=FAINT, linewidth=0.8)


def _legend(axis: Any, columns: int) -> None:
    axis.legend(loc="lower right", bbox_to_anchor=(1.0, 0.985), ncol=columns, frameon=False, fontsize=8.5,
                handlelength=1.4, columnspacing=1.3, borderaxespad=0.0)  # fmt: skip


def _powers(axis: Any, series: Series) -> None:
    kilo = 1e-3
    axis.fill_between(series.t, series.numbers("true_pv_w", kilo), color=PV_C, alpha=0.25, linewidth=0, step="post")
    for name, colour, label, width in (
        ("true_pv_w", PV_C, "PV", 1.0),
        ("true_load_w", LOAD_C, "load", 1.0),
        ("true_battery_w", BATTERY_C, "battery (+ discharges)", 1.5),
        ("true_grid_w", GRID_C, "grid (+ imports)", 1.0),
    ):
        axis.step(series.t, series.numbers(name, kilo), where="post", color=colour, linewidth=width, label=label)
    _dress(axis, "power, kW")
    _legend(axis, 4)


def _soc(axis: Any, series: Series) -> None:
    soc = series.numbers("true_soc_pct")
    axis.plot(series.t, soc, color=SOC_C, linewidth=1.5)
    low, high = min(soc), max(soc)
    if high - low > 15.0:
        low, high = 0.0, 100.0
        axis.fill_between(series.t, soc, color=SOC_C, alpha=0.12, linewidth=0)
    else:
        middle, half = (low + high) / 2.0, max((high - low) * 0.6, 0.5)
        low, high = middle - half, middle + half
    axis.set_ylim(low, high)
    axis.grid(visible=True, axis="y", color="#eceff1", linewidth=0.8)
    axis.set_ylabel("charge, %")


def _bounds(axis: Any, series: Series) -> None:
    kilo = 1e-3
    low, high = series.numbers("min_bound_w", kilo), series.numbers("max_bound_w", kilo)
    axis.fill_between(series.t, low, high, color="#dfe9ee", linewidth=0, step="post", label="allowed")
    axis.step(series.t, series.numbers("wish_w", kilo), where="post", color=FAINT, linewidth=0.9, label="wish",
              linestyle=(0, (3, 2)))  # fmt: skip
    axis.step(series.t, series.numbers("setpoint_w", kilo), where="post", color=BATTERY_C, linewidth=1.4,
              label="set-point")  # fmt: skip
    reach = max((abs(value) for value in (*low, *high, *series.numbers("wish_w", kilo)) if value == value), default=1.0)  # noqa: PLR0124 - NaN is a gap
    axis.set_ylim(-1.42 * max(reach, 0.1), 1.12 * max(reach, 0.1))
    _dress(axis, "battery, kW")
    _legend(axis, 3)
    reasons = series.spans([row["held_by"] for row in series.rows])
    _bars(axis, series, reasons, y=-1.32 * max(reach, 0.1), height=0.18 * max(reach, 0.1), colours=_colours(reasons))


def _colours(spans: Sequence[tuple[float, float, str]]) -> dict[str, str]:
    words = sorted({word for _, _, word in spans})
    return {word: _PALETTE[number % len(_PALETTE)] for number, word in enumerate(words)}


def _bars(
    axis: Any, series: Series, spans: Sequence[tuple[float, float, str]], *, y: float, height: float,
    colours: dict[str, str],
) -> None:  # fmt: skip
    """Draw stretches as a band, with the word where there is room for it."""
    whole = series.span_s / series.per_unit
    for begin, end, word in spans:
        axis.broken_barh([(begin, end - begin)], (y, height), facecolors=colours.get(word, OTHER_COLOUR), linewidth=0)
        if (end - begin) / whole > ROOM * len(word):
            axis.text((begin + end) / 2.0, y + height / 2.0, word.replace("_", " "), ha="center", va="center",
                      fontsize=7.5, color=INK if word in DARK_WORDS else PAPER)  # fmt: skip


def _states(axis: Any, series: Series) -> None:
    states = ["safe stop" if row["safe_stop"] and row["state"] == "run" else row["state"] for row in series.rows]
    _bars(axis, series, series.spans(states), y=3.1, height=0.8, colours=STATE_COLOURS)
    modes = series.spans([row["mode"] for row in series.rows])
    _bars(axis, series, modes, y=2.1, height=0.8, colours=_colours(modes))
    keys = _keys(series)
    for number, key in enumerate(keys[:MOST_ALARMS]):
        _alarm(axis, series, key, top=1.75 - number * 0.5)
    left_out = len(keys) - MOST_ALARMS
    if left_out > 0:
        axis.annotate(f"and {left_out} more", (0.0, -0.48), xytext=(4, 0), textcoords="offset points", va="center",
                      fontsize=7.5, color=ALARM_C)  # fmt: skip
    supply = _supply(series)
    if supply:
        _bars(axis, series, supply, y=4.1, height=0.8, colours=SUPPLY_COLOURS)
    axis.set_ylim(*_bands(series))
    axis.set_yticks([3.5, 2.5, 1.55], ["state", "mode", "alarms"])
    if supply:
        axis.set_yticks([4.5, 3.5, 2.5, 1.55], ["supply", "state", "mode", "alarms"])
    axis.tick_params(axis="y", length=0)
    axis.spines["left"].set_visible(False)


def _keys(series: Series) -> list[str]:
    return list(dict.fromkeys(key for row in series.rows for key in alarms_in(row)))


def _bands(series: Series) -> tuple[float, float]:
    """Return the lower and upper end of the bands there are: alarms, mode, state, supply."""
    count = len(_keys(series))
    return -0.75 if count > MOST_ALARMS else -0.3 if count > 2 else 0.6, 5.1 if _supply(series) else 4.1


def _supply(series: Series) -> list[tuple[float, float, str]]:
    """Return what the loads hang on over time; nothing where that was the grid all the time."""
    words = [
        "no voltage" if float(row["bus_voltage_v"]) < DEAD_V else "grid" if float(row["contactor"]) else "island"
        for row in series.rows
    ]
    return series.spans(words) if set(words) - {"grid"} else []


def _alarm(axis: Any, series: Series, key: str, *, top: float) -> None:
    """Draw the stretches of an alarm and its key: beside them where there is room, else inside."""
    spans = series.spans([key if key in alarms_in(row) else "" for row in series.rows])
    for begin, end, _ in spans:
        axis.broken_barh([(begin, max(end - begin, 1e-9))], (top - 0.41, 0.42), facecolors=ALARM_C, linewidth=0)
    begin, end = spans[0][0], spans[-1][1]
    whole = series.span_s / series.per_unit
    behind = whole - end > begin
    if max(whole - end, begin) > ROOM * len(key) * whole:
        at, shift, side = (end, 4, "left") if behind else (begin, -4, "right")
        axis.annotate(key, (at, top - 0.2), xytext=(shift, 0), textcoords="offset points", ha=side,
                      va="center", fontsize=7.5, color=ALARM_C)  # fmt: skip
        return
    first, last, _ = max(spans, key=lambda span: span[1] - span[0])
    inside = last - first > ROOM * len(key) * whole
    at = (first + last) / 2.0 if inside else whole / 2.0
    # Between many short stretches the key stands on a bar of its own colour.
    ground = None if inside else {"facecolor": ALARM_C, "linewidth": 0, "pad": 0.6}
    axis.text(at, top - 0.2, key, ha="center", va="center", fontsize=7.0, color=PAPER, bbox=ground)
