"""The picture of a run: powers, state of charge, bounds with what holds them, and what the unit did.

Drawn from the files of the run, so that an old run can be drawn again. Same bytes every time: fixed size, fonts of
matplotlib itself, no date in the metadata.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.virtual_report import Report, alarms_in, read_table

DPI = 110
MOST_POINTS = 3000
INK, FAINT, PAPER = "#1f2a33", "#8a97a0", "#ffffff"
GRID_C, PV_C, LOAD_C, BATTERY_C, SOC_C = "#7a5195", "#e8a317", "#c2483f", "#1b7f79", "#1b7f79"
STATE_COLOURS = {
    "run": "#b9dfd2",
    "safe stop": "#f0b49e",
    "island": "#bcd4e8",
    "no grid": "#e8a3a0",
    "init": "#d9dfe3",
    "down": "#9aa5ad",
    "error": "#d9655b",
    "idle": "#e3e8eb",
    "maintenance": "#d8cbe8",
}
OTHER_COLOUR = "#cfd8dc"
ALARM_C = "#b3261e"
LETTER = 0.0078
"""Share of the width one letter of an alarm's name takes."""
_PALETTE = ("#4f7cac", "#c9a227", "#7a9e7e", "#b5651d", "#8e6c8a", "#5c6b73", "#c06c84", "#3d5a80", "#9c8f5a")


class Series:
    """The columns of a run that are drawn, thinned to what a screen can show."""

    def __init__(self, table: Path) -> None:
        rows = list(read_table(table))
        step = max(1, len(rows) // MOST_POINTS)
        self.rows = rows[::step]
        self.span_s = float(rows[-1]["t_s"]) if rows else 1.0
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
        figure, axes = plt.subplots(
            4, 1, figsize=(10.5, 8.4), sharex=True, gridspec_kw={"height_ratios": [4.2, 1.8, 3.0, 1.7]}
        )
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
        figure.text(0.075, 0.944, report.scenario + verdict, fontsize=9, color="#b3261e" if failed else FAINT, va="top")
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
        if (end - begin) / whole > 0.0105 * len(word):
            axis.text((begin + end) / 2.0, y + height / 2.0, word.replace("_", " "), ha="center", va="center",
                      fontsize=7.5, color=INK if word in STATE_COLOURS else PAPER)  # fmt: skip


def state_of(row: Mapping[str, str]) -> str:
    """Return what the unit is doing in one word; while the grid is away that comes before its state."""
    if row["source"] == "backup":
        return "island" if row["reason"] in {"islanded", "reconnecting"} else "no grid"
    return "safe stop" if row["safe_stop"] and row["state"] == "run" else row["state"]


def _states(axis: Any, series: Series) -> None:
    states = [state_of(row) for row in series.rows]
    _bars(axis, series, series.spans(states), y=3.1, height=0.8, colours=STATE_COLOURS)
    modes = series.spans([row["mode"] for row in series.rows])
    _bars(axis, series, modes, y=2.1, height=0.8, colours=_colours(modes))
    keys = list(dict.fromkeys(key for row in series.rows for key in alarms_in(row)))
    for number, key in enumerate(keys[:4]):
        spans = series.spans([key if key in alarms_in(row) else "" for row in series.rows])
        top = 1.75 - number * 0.5
        for begin, end, _ in spans:
            axis.broken_barh([(begin, max(end - begin, 1e-9))], (top - 0.38, 0.36), facecolors=ALARM_C, linewidth=0)
        begin, end = spans[0][0], spans[-1][1]
        whole = series.span_s / series.per_unit
        _named(axis, key, begin / whole, end / whole, top - 0.2)
    axis.set_ylim(-0.3 if len(keys) > 2 else 0.6, 4.1)
    axis.set_yticks([3.5, 2.5, 1.55], ["state", "mode", "alarms"])
    axis.tick_params(axis="y", length=0)
    axis.spines["left"].set_visible(False)
    if len(keys) > 4:
        axis.text(1.0, -0.08, f"and {len(keys) - 4} more", transform=axis.transAxes, fontsize=7.5, color=ALARM_C,
                  ha="right", va="top")  # fmt: skip


class Beside(StrEnum):
    """Where the name of an alarm stands."""

    RIGHT = "right of it"
    LEFT = "left of it"
    INSIDE = "in it"


def place_of(key: str, begin: float, end: float) -> Beside:
    """Return where the name fits beside its bar; both ends are shares of the width."""
    needed = LETTER * len(key)
    if 1.0 - end > needed:
        return Beside.RIGHT
    return Beside.LEFT if begin > needed else Beside.INSIDE


def _named(axis: Any, key: str, begin: float, end: float, y: float) -> None:
    """Write the name of an alarm beside its bar, or in it where it fills the width."""
    place = place_of(key, begin, end)
    right, inside = place is Beside.LEFT, place is Beside.INSIDE
    axis.annotate(key, (end if place is Beside.RIGHT else begin, y), xycoords=axis.get_yaxis_transform(),
                  xytext=(-4 if right else 4, 0), textcoords="offset points", ha="right" if right else "left",
                  va="center", fontsize=6.5 if inside else 7.5, color=PAPER if inside else ALARM_C)  # fmt: skip
