"""A rehearsal: a mode on the built-in simulator with the site's own devices, and what came of it in plain words.

MOD-11: look at what a mode would do before it is armed.
"""

import argparse
import datetime as dt
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from app.commands import site_path
from app.rehearse_plan import plans
from app.scenario import FORMAT, Scenario, ScenarioError, built
from app.virtual_report import Report, alarms_in, read_table
from control.modes import MODES
from control.reasons import TEMPLATES

CYCLE_S = 1.0
HOURS = 24.0
START = "2026-06-21T00:00:00"


def rehearsal(options: argparse.Namespace) -> Scenario:
    """Return the scenario of a rehearsal: the site's own file, one mode, a simulated day.

    Raises:
        ScenarioError: An unknown mode or parameter, or a site file that cannot be used.
    """
    mode = options.mode
    parameters = dict(_pair("--set", text) for text in options.set)
    control: dict[str, Any] = {}
    if mode is not None:
        if mode not in MODES:
            raise ScenarioError("--mode", [f"{mode!r} is unknown, allowed: {', '.join(MODES)}"])
        control["mode"] = mode
        if parameters:
            control["parameters"] = {mode: parameters}
    elif parameters:
        raise ScenarioError("--set", ["give the mode whose parameters these are with --mode"])
    path = site_path(options.site).resolve()
    hours = HOURS if options.hours is None else options.hours
    title = f"Rehearsal of {MODES[mode].title.lower() if mode else 'the site as it is'} for {hours:g} h"
    raw: dict[str, Any] = {
        "schema": FORMAT,
        "title": title,
        "site": str(path),
        "start": _start(START if options.start is None else options.start),
        "duration_s": hours * 3600.0,
        "cycle_s": CYCLE_S,
        "change": {"control": control, "simulation": dict(_pair("--simulation", text) for text in options.simulation)},
    }
    scenario = built(raw, "rehearsal", str(path), path.parent)
    story, actions = plans(scenario)
    raw |= {"story": story, "action": [entry for entry in actions if entry["at_s"] <= raw["duration_s"]]}
    return built(raw, "rehearsal", str(path), path.parent)


def _start(text: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        raise ScenarioError("--start", [f"{text!r} is not a date and time like {START}"]) from None


def _pair(option: str, text: str) -> tuple[str, Any]:
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise ScenarioError(option, [f"{text!r} is not of the form KEY=VALUE"])
    return key.strip(), _value(f"{option} {key}", value)


def _value(option: str, text: str) -> Any:
    """Return a value as TOML writes it; a bare word is text."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        if text and all(letter.isalnum() or letter in "_-:." for letter in text):
            return text
        raise ScenarioError(option, [f"{text!r} is not a value"]) from None


def told(report: Report, folder: Path) -> list[str]:
    """Return what a rehearsal came to, in sentences for whoever commissions the site."""
    rows = list(read_table(folder / "records.csv"))
    sums = report.summary
    without_w = [float(row["true_grid_w"]) + float(row["true_battery_w"]) for row in rows]
    hours = report.simulated_s / 3600.0 / max(len(rows), 1)
    bought_wh = sum(max(power_w, 0.0) for power_w in without_w) * hours
    lines = [
        f"Consumption   {_kwh(sums['load_wh'])}, PV {_kwh(sums['pv_wh'])}",
        (
            f"Grid          bought {_kwh(sums['grid_import_wh'])}, fed in {_kwh(sums['grid_export_wh'])}; "
            f"without the battery {_kwh(bought_wh)} would have been bought"
        ),
        (
            f"Highest       import {_kw(sums['grid_import_peak_w'])}, export {_kw(sums['grid_export_peak_w'])}; "
            f"without the battery import {_kw(max(without_w, default=0.0))}"
        ),
        f"Battery       charged {_kwh(sums['battery_charge_wh'])}, discharged {_kwh(sums['battery_discharge_wh'])}",
        (
            f"Charge        from {sums['soc_start_pct']:.0f} % to {sums['soc_end_pct']:.0f} %, "
            f"between {sums['soc_min_pct']:.0f} % and {sums['soc_max_pct']:.0f} %"
        ),
    ]
    if "self_consumption_pct" in sums and "self_sufficiency_pct" in sums:
        lines.append(
            f"PV            {sums['self_consumption_pct']:.0f} % used on site; "
            f"{sums['self_sufficiency_pct']:.0f} % of the consumption without the grid"
        )
    return [*lines, *_course(rows)]


def _course(rows: list[dict[str, str]]) -> list[str]:
    """Return what held the power, the safe stops and the alarms."""
    count = max(len(rows), 1)
    reasons = Counter(row["held_by"] for row in rows)
    shares = [(reason.replace("_", " "), 100.0 * number / count) for reason, number in reasons.most_common(5)]
    held = [f"{share:.0f} % {reason}" for reason, share in shares if share >= 0.5]
    stops = sum(bool(row["safe_stop"]) and row["state"] == "run" for row in rows)
    named = sorted({row["safe_stop"] for row in rows if row["safe_stop"] and row["state"] == "run"})
    stopped = f"{100.0 * stops / count:.1f} % of the time: {', '.join(map(_plain, named))}" if stops else "none"
    alarms = sorted({key for row in rows for key in alarms_in(row)})
    return [
        f"Power held by {', '.join(held)} of the time",
        f"Safe stops    {stopped}",
        f"Alarms        {', '.join(alarms) or 'none'}",
    ]


def _plain(code: str) -> str:
    text = TEMPLATES[code]
    return code if "{" in text else text.lower()


def _kwh(wh: float) -> str:
    return f"{wh / 1000.0:.1f} kWh"


def _kw(w: float) -> str:
    return f"{w / 1000.0:.1f} kW"
