"""The commissioning report as one HTML page: no script, nothing loaded from elsewhere, prints on paper."""

from collections.abc import Iterable, Sequence
from html import escape

from app.commission_svg import Line, plot
from control.commissioning.model import COMMAND, RACKS, Course, Finding, Result, Segment, Trace, Verdict

STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1f2a33; background: #fff; max-width: 60rem; margin: 2rem auto;
  padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 .3rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
.head { color: #5c6b73; margin: 0; }
.outcome { font-size: 1.15rem; font-weight: 600; padding: .7rem 1rem; border-radius: .4rem; margin: 1.2rem 0; }
.good { background: #d5eee4; } .bad { background: #f8d9cf; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top;
  padding: .45rem .6rem; border-bottom: 1px solid #e0e6e9; } th { color: #5c6b73; font-weight: 600; }
.mark { font-weight: 700; white-space: nowrap; } .fault { color: #b3361b; } .unclear { color: #9a6a00; }
.hint { color: #35618f; } .right { color: #1b7f5c; } .action { color: #5c6b73; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
pre { background: #f1f4f5; padding: .8rem 1rem; border-radius: .4rem; overflow: auto; }
svg { width: 100%; height: auto; margin: .3rem 0 .8rem; } .small { color: #5c6b73; font-size: .88rem; }
@media print { body { margin: 0; max-width: none; } svg, tr { break-inside: avoid; } }
"""
MARKS = {
    Verdict.FAULT: "✗ wrong",
    Verdict.UNCLEAR: "? unclear",
    Verdict.HINT: "i note",
    Verdict.RIGHT: "✓ right",
}
PHASE_COLOURS = ("#8c5a2b", "#2b2b2b", "#8a8f94")
"""Brown, black, grey: the wires of L1, L2 and L3 (IEC 60446)."""
COMMAND_C, INVERTER_C, RACKS_C, GRID_C, PV_C = "#9aa5ad", "#1b7f79", "#c2483f", "#7a5195", "#e8a317"


def page(
    *,
    title: str,
    head: Sequence[str],
    headline: str,
    well: bool,
    findings: Sequence[Finding],
    results: Sequence[Result],
    courses: Sequence[Course],
    site_lines: Sequence[str],
    steps: Sequence[str],
) -> str:
    """Return the whole page."""
    parts = [
        "<!doctype html>",
        (
            f'<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<style>{STYLE}</style></head><body>"
        ),
        f"<h1>{escape(title)}</h1>",
        *(f'<p class="head">{escape(line)}</p>' for line in head),
        f'<p class="outcome {"good" if well else "bad"}">{escape(headline)}</p>',
        "<h2>Findings</h2>",
        *_findings(findings),
    ]
    if site_lines:
        parts += ["<h2>For the site file</h2>", f"<pre>{escape(chr(10).join(site_lines))}</pre>"]
    parts += [f"<p>{escape(step)}</p>" for step in steps]
    for course, result in zip(courses, results, strict=True):
        parts += [f"<h2>{escape(course.inverter_id)}: what was seen</h2>", *_plots(course, result), *_ratios(result)]
    return "\n".join([*parts, "</body></html>"]) + "\n"


def _findings(findings: Sequence[Finding]) -> Iterable[str]:
    yield "<table><thead><tr><th></th><th>Where</th><th>Finding</th><th>Sure</th></tr></thead><tbody>"
    for one in findings:
        action = f'<br><span class="action">→ {escape(one.action)}</span>' if one.action else ""
        sure = f"{100.0 * one.confidence:.0f} %" if one.verdict is Verdict.FAULT else ""
        yield (
            f'<tr><td class="mark {one.verdict.value}">{MARKS[one.verdict]}</td><td>{escape(one.place)}</td>'
            f'<td>{escape(one.text)}{action}</td><td class="number">{sure}</td></tr>'
        )
    yield "</tbody></table>"


def _plots(course: Course, result: Result) -> Iterable[str]:
    zero_s = course.segments[0].begin_s
    shaded = [Segment(one.begin_s - zero_s, one.end_s - zero_s, one.power_w) for one in course.segments]

    def line(name: str, quantity: str, colour: str, label: str = "", *, dashed: bool = False) -> Line:
        trace = course.traces.get(f"{name}/{quantity}", Trace((), ()))
        points = [(at_s - zero_s, value) for at_s, value in zip(trace.times_s, trace.values, strict=True)]
        return Line(label or name, colour, points, dashed)

    inverter = course.inverter_id
    yield plot(
        "Inverter: + discharges",
        "W",
        [
            line(COMMAND, "w", COMMAND_C, dashed=True),
            line(inverter, "w", INVERTER_C),
            line(RACKS, "w", RACKS_C, "racks (V x A)"),
        ],
        shaded,
    )
    others = [line(meter.device_id, "w", PV_C) for meter in course.other_meters]
    yield plot("Meters: grid + imports", "W", [line(course.grid_meter, "w", GRID_C), *others], shaded)
    for quantity, what, unit in (("w", "active power", "W"), ("var", "reactive power", "var")):
        curves = [
            line(course.grid_meter, f"{quantity}{number}", colour, f"L{number}", dashed=number > 1)
            for number, colour in enumerate(PHASE_COLOURS, start=1)
        ]
        yield plot(f"Phases of {course.grid_meter}: {what}", unit, curves, shaded)
    colours = {COMMAND: COMMAND_C, inverter: INVERTER_C, course.grid_meter: GRID_C}
    answers = [Line(name, colours[name], found, dashed=name == COMMAND) for name, found in result.responses.items()]
    yield plot("Median answer to a step: share of the step, by time after the request", "1", answers)
    yield (
        '<p class="small">Shaded: green discharges, blue charges. With right wiring the grid falls while the battery '
        "discharges, on all phases alike, and reactive power does not move.</p>"
    )


def _ratios(result: Result) -> Iterable[str]:
    yield "<table><thead><tr><th>Step relative to the command</th><th>Median</th><th>± error</th><th>Steps</th></tr>"
    yield "</thead><tbody>"
    for name, one in result.ratios.items():
        if "/v" in name and "/var" not in name:
            continue
        yield (
            f'<tr><td>{escape(name)}</td><td class="number">{one.value:+.3f}</td>'
            f'<td class="number">{one.error:.3f}</td><td class="number">{one.count}</td></tr>'
        )
    yield "</tbody></table>"
    for name, lag in result.lags.items():
        yield (
            f'<p class="small">{escape(name)}: dead time {lag.dead_s:.2f} s, time constant {lag.lag_s:.2f} s '
            f"(fit leaves {100.0 * lag.misfit:.0f} %)</p>"
        )
