"""The pictures of the report as SVG texts whose colours follow the page: light or dark.

Matplotlib writes fixed colours; each of ours stands for one variable of the page's style and is replaced by it.
"""

import io
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import matplotlib as mpl
import numpy as np

mpl.use("Agg")
from matplotlib import pyplot as plt

from app.prequalification import verdict_sine
from app.prequalification.ramps import Ramp, found
from app.prequalification.services import BANDS, Service
from app.prequalification.trace import Numbers, Trace
from app.prequalification.verdict import Judgement
from app.prequalification.verdict_dynamic import (
    ACTIVATED_S,
    DEACTIVATION_FOR_S,
    DEACTIVATION_S,
    POWER,
)
from app.prequalification.verdict_sine import RADIUS
from app.prequalification.verdict_steady import settled

INK, FAINT, FREQUENCY, MEASURED, LIMIT, FILL, GOOD = (
    "#010203",
    "#020304",
    "#030405",
    "#040506",
    "#050607",
    "#060708",
    "#070809",
)
VARIABLES = {
    INK: "--ink",
    FAINT: "--faint",
    FREQUENCY: "--frequency",
    MEASURED: "--power",
    LIMIT: "--bad",
    FILL: "--fill",
    GOOD: "--good",
}
MOST_POINTS = 1500
STYLE: Any = {
    "font.size": 9,
    "axes.edgecolor": FAINT,
    "axes.labelcolor": INK,
    "axes.titlesize": 10,
    "text.color": INK,
    "xtick.color": FAINT,
    "ytick.color": FAINT,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": FAINT,
    "grid.alpha": 0.25,
    "legend.frameon": False,
    "legend.fontsize": 8,
    "svg.fonttype": "none",
    "svg.hashsalt": "ballast",
    "font.family": "sans-serif",
}


class Picture:
    """One figure being drawn, inside `styled`."""

    def __init__(self, rows: int = 1, columns: int = 1, *, size: tuple[float, float], share: bool = False) -> None:
        self.figure, axes = plt.subplots(rows, columns, figsize=size, squeeze=False, sharex=share, layout="constrained")
        self.axes: Any = axes

    def svg(self, salt: str) -> str:
        """Return the picture and let go of it; `salt` keeps ids of several pictures on a page apart."""
        text = io.StringIO()
        with mpl.rc_context({"svg.hashsalt": f"ballast-{salt}"}):
            self.figure.savefig(text, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
        plt.close(self.figure)
        return _themed(text.getvalue(), salt)

    def save(self, path: Any) -> None:
        """Write a PNG, to look at."""
        self.figure.savefig(path, dpi=90)


def _themed(text: str, salt: str) -> str:
    """Return the `svg` element alone, with variables for colours and ids of its own."""
    text = text[text.index("<svg") :]
    for colour, variable in VARIABLES.items():
        text = text.replace(colour, f"var({variable})")
    for kind in ('id="', "url(#", 'href="#'):
        text = text.replace(kind, f"{kind}{salt}-")
    return text.replace("<svg ", '<svg role="img" ', 1)


def thinned(times: Numbers, values: Numbers, most: int = MOST_POINTS) -> tuple[Numbers, Numbers]:
    """Return a line with at most about `most` points that keeps every peak."""
    if len(times) <= most:
        return times, values
    size = -(-len(times) // (most // 2))
    rows = [
        row
        for first in range(0, len(times), size)
        for row in sorted({first + int(np.argmin(values[first : first + size])),
                           first + int(np.argmax(values[first : first + size]))})
    ]  # fmt: skip
    return times[rows], values[rows]


def whole(trace: Trace, judgement: Judgement) -> Picture:
    """Return frequency and power over a whole test, with the steady limits."""
    del judgement
    minutes = trace.t_s[-1] > 600
    unit = 60.0 if minutes else 1.0
    limited = trace.name.test == "EnergyManagement"
    picture = Picture(3 if limited else 2, size=(9.5, 5.6 if limited else 4.2), share=True)
    top, bottom = picture.axes[0, 0], picture.axes[1, 0]
    for axis, values, colour in ((top, trace.applied_hz, FREQUENCY), (bottom, trace.power, MEASURED)):
        times, line = thinned(trace.t_s, values)
        axis.plot(times / unit, line, color=colour, linewidth=1.2)
    top.set_ylabel("applied, Hz")
    top.ticklabel_format(useOffset=False, axis="y")
    bottom.set_ylabel("power, share of C")
    for begin_s, end_s, low, high in _steady(trace):
        bottom.fill_between([begin_s / unit, end_s / unit], low, high, color=FILL, alpha=0.35, linewidth=0)
    if limited:
        states = picture.axes[2, 0]
        for word, place, colour in (("NEM", 1.0, MEASURED), ("AEM", 0.0, LIMIT)):
            bars = [(begin / unit, (end - begin) / unit) for begin, end in _stretches(trace, trace.own(word))]
            states.broken_barh(bars, (place, 0.8), facecolors=colour, alpha=0.5, linewidth=0)
        states.set_ylim(-0.1, 1.9)
        states.set_yticks([0.4, 1.4], ["AEM", "NEM"])
        soc = states.twinx()
        times, charge = thinned(trace.t_s, trace.numbers["SOC"])
        soc.plot(times / unit, charge, color=FREQUENCY, linewidth=1.2)
        soc.set_ylabel("charge, %")
        soc.grid(visible=False)
    picture.axes[-1, 0].set_xlabel("minutes" if minutes else "seconds")
    picture.axes[-1, 0].margins(x=0.01)
    return picture


def _stretches(trace: Trace, state: Numbers) -> list[tuple[float, float]]:
    """Return begin and end of the times a state is on."""
    switched = np.flatnonzero(np.diff(np.concatenate(([0], (np.nan_to_num(state) != 0).astype(int), [0]))))
    times = np.append(trace.t_s, trace.t_s[-1])
    return [(float(times[begin]), float(times[end])) for begin, end in zip(switched[::2], switched[1::2], strict=True)]


def _steady(trace: Trace) -> list[tuple[float, float, float, float]]:
    """Return begin, end and band of the steady powers that are judged."""
    ramps = found(trace)
    if trace.service is Service.FCR_N and trace.name.test.startswith("Step") and len(ramps) > 4:
        zero = (settled(trace, ramps[1]) + settled(trace, ramps[4])) / 2
        return [
            (ramps[2].start_s, ramps[2].next_s, zero + 0.95, zero + 1.2),
            (ramps[3].start_s, ramps[3].next_s, zero - 1.2, zero - 0.95),
        ]
    if trace.name.test.startswith("FastRamp") and len(ramps) > 5:
        sign = BANDS[trace.service].sign
        zero = settled(trace, ramps[3])
        low, high = sorted((zero + sign * 0.95, zero + sign * 1.2))
        return [(ramps[2].start_s, ramps[2].next_s, low, high)]
    return []


def activation(trace: Trace) -> Picture:
    """Return ramps 1 and 2, and ramp 5, of the fast ramp test with what Req 2 to 4 look at."""
    ramps, sign = found(trace), BANDS[trace.service].sign
    picture = Picture(2, 2, size=(9.5, 4.8))
    first, fifth = ramps[0], ramps[4]
    from_s = first.start_s + DEACTIVATION_S
    _zoom(trace, picture.axes[:, 0], first, first.start_s - 3, from_s + 15)
    low = picture.axes[1, 0]
    level = sign * min(abs(trace.at(trace.power, from_s)), 0.5)
    times, power = trace.span(from_s, min(from_s + DEACTIVATION_FOR_S, from_s + 15), trace.power)
    low.fill_between(times - first.start_s, level, power, where=np.abs(power) > abs(level), color=LIMIT, alpha=0.35,
                     linewidth=0, label="counts for Req 4")  # fmt: skip
    low.axhline(level, color=LIMIT, linewidth=0.8, linestyle=":")
    low.legend(loc="best")
    picture.axes[0, 0].set_title("Ramps 1 and 2: activation and deactivation")
    _zoom(trace, picture.axes[:, 1], fifth, fifth.start_s - 3, fifth.start_s + 15)
    low = picture.axes[1, 1]
    times, power = trace.span(fifth.start_s, fifth.start_s + ACTIVATED_S, trace.power)
    low.fill_between(times - fifth.start_s, 0, power, color=FILL, alpha=0.5, linewidth=0, label="energy of Req 3")
    low.plot([ACTIVATED_S, 15], [sign * POWER, sign * POWER], color=LIMIT, linewidth=1.2, linestyle="--",
             label=f"Req 2: {POWER:g} C after {ACTIVATED_S:g} s")  # fmt: skip
    low.legend(loc="best")
    picture.axes[0, 1].set_title("Ramp 5: full activation")
    return picture


def _zoom(trace: Trace, axes: Any, ramp: Ramp, begin_s: float, end_s: float) -> None:
    inside = (trace.t_s >= begin_s) & (trace.t_s <= end_s)
    for axis, values, colour, label in (
        (axes[0], trace.applied_hz, FREQUENCY, "applied, Hz"),
        (axes[1], trace.power, MEASURED, "power, share of C"),
    ):
        axis.plot(trace.t_s[inside] - ramp.start_s, values[inside], color=colour, linewidth=1.3)
        axis.set_ylabel(label)
        axis.margins(x=0)
    axes[0].ticklabel_format(useOffset=False, axis="y")
    axes[1].set_xlabel("seconds from the begin of the ramp")


def response(judgement: Judgement, traces: Sequence[Trace]) -> Picture:
    """Return gain, phase and the Nyquist plot with the circle."""
    tests = [verdict_sine.fitted(trace, judgement.measurement_s) for trace in traces if trace.name.sine_period_s]
    tests.sort(key=lambda one: one.period_s)
    picture = Picture(1, 3, size=(9.5, 3.4))
    gain, phase, plane = picture.axes[0]
    periods = [one.period_s for one in tests]
    for axis, values, label in (
        (gain, [one.gain for one in tests], "gain"),
        (phase, [one.phase_deg for one in tests], "phase, degrees"),
    ):
        axis.semilogx(periods, values, color=MEASURED, marker="o", markersize=4, linewidth=1.2)
        axis.set_xlabel("period, s")
        axis.set_ylabel(label)
        axis.set_xticks(periods, [f"{period:g}" if period not in {50.0, 60.0} else "" for period in periods])
        axis.minorticks_off()
    low, high = gain.get_ylim()
    gain.set_ylim(min(low, 0.8), max(high, 1.1))
    loops = [verdict_sine.loop(judgement.service, one) for one in tests]
    plane.plot([value.real for value in loops], [value.imag for value in loops], color=MEASURED, marker="o",
               markersize=4, linewidth=1.2)  # fmt: skip
    angle = np.linspace(0, 2 * np.pi, 100)
    plane.fill(-1 + RADIUS * np.cos(angle), RADIUS * np.sin(angle), color=LIMIT, alpha=0.35, linewidth=0)
    plane.plot([-1], [0], color=LIMIT, marker="+", markersize=8)
    for one, value in zip(tests[:3], loops, strict=False):
        plane.annotate(f"{one.period_s:g} s", (value.real, value.imag), xytext=(4, 4), textcoords="offset points",
                       fontsize=7.5)  # fmt: skip
    near = [value for value in loops if abs(value) < 6] or loops[:1]
    plane.set_xlim(-2, max(2.0, *(value.real + 0.5 for value in near)))
    plane.set_ylim(min(-2.0, *(value.imag - 0.5 for value in near)), 1.5)
    plane.set_aspect("equal", adjustable="box")
    plane.set_xlabel("F G, real")
    plane.set_ylabel("F G, imaginary")
    gain.set_title("Gain")
    phase.set_title("Phase")
    plane.set_title("Stability (Req 8)")
    return picture


def sines(traces: Sequence[Trace]) -> Picture:
    """Return the last two periods of every sine test."""
    tests = sorted((trace for trace in traces if trace.name.sine_period_s), key=lambda trace: trace.name.sine_period_s)
    columns = 4 if len(tests) < 9 else 5
    rows = -(-len(tests) // columns)
    picture = Picture(rows, columns, size=(9.5, 1.9 * rows))
    band = BANDS[tests[0].service]
    middle = band.start_hz if tests[0].service is Service.FCR_N else (band.start_hz + band.full_hz) / 2
    for place, axis in enumerate(picture.axes.flat):
        if place >= len(tests):
            axis.axis("off")
            continue
        trace = tests[place]
        inside = trace.t_s > trace.t_s[-1] - 2 * trace.name.sine_period_s
        times = trace.t_s[inside] - trace.t_s[-1]
        expected = (middle - trace.applied_hz[inside]) / band.width_hz
        power = trace.power[inside]
        axis.plot(*thinned(times, expected), color=FREQUENCY, linewidth=1.0, linestyle=":")
        axis.plot(*thinned(times, power - float(np.mean(power))), color=MEASURED, linewidth=1.2)
        axis.set_title(f"{trace.name.sine_period_s:g} s")
        axis.margins(x=0)
    return picture


def styled() -> AbstractContextManager[Any]:
    """Return the context in which pictures are drawn and written."""
    return mpl.rc_context(STYLE)


def pictures(judgement: Judgement, traces: Sequence[Trace]) -> list[tuple[str, Callable[[], Picture]]]:
    """Return title and drawing of each picture of a report."""
    found_: list[tuple[str, Callable[[], Picture]]] = []
    for trace in traces:
        if trace.name.sine_period_s:
            continue
        found_.append((f"{trace.name.test}: applied frequency and power", lambda trace=trace: whole(trace, judgement)))
        if trace.name.test.startswith("FastRamp"):
            found_.append((f"{trace.name.test}: Req 2, 3 and 4", lambda trace=trace: activation(trace)))
    if judgement.sines:
        found_.append(("Sine tests: gain, phase and stability", lambda: response(judgement, traces)))
        found_.append(("Sine tests: power (line) and ideal answer (dots), last two periods", lambda: sines(traces)))
    return found_
