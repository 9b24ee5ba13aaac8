"""The report of a commissioning test: one value, written as text, HTML and JSON."""

import datetime as dt
import textwrap
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.commission_html import page
from app.commission_plan import Programme
from app.site_model import SiteModel
from control.commissioning.judge import judged
from control.commissioning.model import Course, Finding, Result, Verdict
from control.commissioning.together import together, well

FORMAT = "ballast-commissioning/1"
MARKS = {Verdict.FAULT: "WRONG", Verdict.UNCLEAR: "UNCLEAR", Verdict.HINT: "note", Verdict.RIGHT: "right"}
WIDTH = 100


class Report(msgspec.Struct, frozen=True):
    """Everything the report says; `result.json` is this."""

    format: str
    site_id: str
    site_name: str
    at_utc: str
    by: str
    program: str
    note: str
    fault: str
    """Seeded fault of a simulated site; empty on a real one."""
    simulated: bool
    pulses: int
    hold_s: float
    powers_w: dict[str, float]
    well: bool
    findings: tuple[Finding, ...]
    results: tuple[Result, ...]
    site_lines: tuple[str, ...]
    """Lines for the site file, ready to be pasted."""


def report_of(
    model: SiteModel,
    plan: Programme,
    courses: Iterable[Course],
    *,
    at: dt.datetime,
    by: str,
    program: str,
    simulated: bool,
    fault: str,
    note: str = "",
) -> Report:
    """Judge all courses and return the report."""
    results = tuple(judged(course) for course in courses)
    findings = together(results)
    fine = well(findings)
    lines = [line for finding in findings for line in finding.lines]
    if fine:
        lines += ["[site]", "commissioned = true"]
    return Report(
        format=FORMAT,
        site_id=model.site.id,
        site_name=model.site.name,
        at_utc=at.astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M:%S"),
        by=by,
        program=program,
        note=note,
        fault=fault,
        simulated=simulated,
        pulses=plan.pulses,
        hold_s=plan.hold_s,
        powers_w={test.inverter_id: test.power_w for test in plan.tests},
        well=fine,
        findings=findings,
        results=results,
        site_lines=tuple(lines),
    )


def headline(report: Report) -> str:
    """Return the outcome in one sentence."""
    wrong = sum(one.verdict is Verdict.FAULT for one in report.findings)
    unclear = sum(one.verdict is Verdict.UNCLEAR for one in report.findings)
    if report.well:
        return "All is well: meters, transformers, signs and scales agree."
    parts = [f"{wrong} fault{'s' if wrong > 1 else ''} found"] if wrong else []
    parts += [f"{unclear} thing{'s' if unclear > 1 else ''} could not be told"] if unclear else []
    return f"{' and '.join(parts)}."


def head(report: Report) -> list[str]:
    """Return who, when, where and how."""
    powers = ", ".join(f"{name} {power_w:.0f} W" for name, power_w in report.powers_w.items())
    where = "simulated site" if report.simulated else "running unit"
    lines = [
        f"{report.site_name} ({report.site_id}), {where}, {report.at_utc} UTC, by {report.by}",
        f"Pulses: {powers}; {report.pulses} times each way, {report.hold_s:g} s each; Ballast {report.program}",
    ]
    lines += [f"Note: {report.note}"] if report.note else []
    return [*lines, f"Seeded fault: {report.fault}"] if report.fault else lines


def next_steps(report: Report) -> list[str]:
    """Return what the installer does after it."""
    if report.well and report.simulated:
        return ["On a real site the installer now writes these lines into the site file and keeps the report."]
    if report.well:
        warns = "The unit stops warning that the site is not commissioned by itself, until a meter or inverter changes."
        return [f"{warns} With the lines above in the site file it never warns; keep this report."]
    return ["Put right what is marked, then run `ballast commission` again. Do not set commissioned = true before."]


def text(report: Report) -> str:
    """Return the report as plain text."""
    lines = ["COMMISSIONING TEST", "", *head(report), "", headline(report), ""]
    for one in report.findings:
        sure = f" [{100.0 * one.confidence:.0f} % sure]" if one.verdict is Verdict.FAULT else ""
        lines += _wrapped(f"{MARKS[one.verdict]:<8}{one.place}: {one.text}{sure}")
        if one.action:
            lines += _wrapped(f"{'':<8}-> {one.action}")
    lines += ["", "Steps relative to the command (median ± standard error, number of steps):"]
    for result in report.results:
        for name, ratio in result.ratios.items():
            if name.split("/")[1] in {"w", "w1", "w2", "w3", "var1", "var2", "var3", "dc_w"}:
                lines.append(
                    f"  {result.inverter_id:<12}{name:<22}{ratio.value:+8.3f} ± {ratio.error:.3f}  ({ratio.count})"
                )
        for name, lag in result.lags.items():
            lines.append(f"  {result.inverter_id:<12}{name}: dead time {lag.dead_s:.2f} s, lag {lag.lag_s:.2f} s")
    if report.site_lines:
        lines += ["", "For the site file:", *(f"    {line}" for line in report.site_lines)]
    for step in next_steps(report):
        lines += ["", *textwrap.wrap(step, WIDTH)]
    return "\n".join(lines) + "\n"


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(line, WIDTH, subsequent_indent=" " * 8, drop_whitespace=True, replace_whitespace=False)


def write(report: Report, courses: Iterable[Course], folder: Path) -> list[Path]:
    """Write report.txt, report.html and result.json; returns them.

    Raises:
        OSError: The folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "report.txt": text(report),
        "report.html": page(
            title=f"Commissioning test of {report.site_name}",
            head=head(report),
            headline=headline(report),
            well=report.well,
            findings=report.findings,
            results=report.results,
            courses=tuple(courses),
            site_lines=report.site_lines,
            steps=next_steps(report),
        ),
        "result.json": msgspec.json.format(msgspec.json.encode(report)).decode() + "\n",
    }
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8")
    return [folder / name for name in files]
