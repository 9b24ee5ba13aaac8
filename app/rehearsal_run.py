"""One run of a rehearsal: from a unit's situation to what came of it, in virtual time."""

import datetime as dt
import itertools
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import numpy as np

from app.history_read import HistoryError, HistoryFolder, Trend
from app.rehearsal import QUARTER_S, STEP_S, Job, Outcome, RehearsalError, Situation
from app.scenario import FORMAT, Scenario, ScenarioError, built
from app.site_model import SiteModel
from app.values import VALUES, Look
from app.virtual import VirtualSite
from app.virtual_report import Totals
from control.memory import Memory
from control.planning.tariff import prices
from control.reasons import words
from control.record import CycleRecord, State

CYCLE_S = 1.0
"""With 2 s it takes half as long, but an inverter seems not to follow a set-point that moves."""
DAY_S = 86_400.0
PLAN_EVERY_S = 3600.0
PLAN_FIRST_S = 60.0
LEAST_KNOWN = 0.9
"""Share of the minutes of the last day that must be known for it to stand in for the next one."""
TELL_EVERY = 600
"""Cycles between two words about the progress."""


def outcome(job: Job, tell: Callable[[float], None]) -> Outcome:
    """Live the hours of a job.

    Args:
        job: What to run.
        tell: Gets the share that is done, 0 to 1.

    Raises:
        RehearsalError: The site cannot be simulated, or the mode was refused.
    """
    past = last_day(job.situation)
    try:
        scenario = scenario_of(job, past)
        site = VirtualSite(scenario)
    except ScenarioError as error:
        raise RehearsalError(error.problems[0]) from error
    totals, course, events = Totals(), _Course(site.count * site.cycle_s), Happened()
    for number in range(site.count):
        look = site.turn()
        if number == 0:
            refused = [answer.text for answer in look.record.answers if not answer.accepted]
            if refused:
                raise RehearsalError(refused[0])
        totals.look(look)
        course.look(look)
        events.look(look.record, site.cycle_s)
        if number % TELL_EVERY == 0:
            tell(number / site.count)
    sums = totals.figures()
    quarters = course.quarters(scenario.start_utc)
    whole = [quarter.grid_w for quarter in quarters if quarter.length_s == QUARTER_S]
    return Outcome(
        mode_id=site.memory.mode_id,
        parameters=site.memory.mode_parameters,
        hours=job.hours,
        bought_wh=sums["grid_import_wh"],
        sold_wh=sums["grid_export_wh"],
        load_wh=sums["load_wh"],
        pv_wh=sums["pv_wh"],
        charged_wh=sums["battery_charge_wh"],
        discharged_wh=sums["battery_discharge_wh"],
        import_peak_w=max((0.0, *whole)),
        export_peak_w=max((0.0, *(-power_w for power_w in whole))),
        soc_start_pct=sums["soc_start_pct"],
        soc_end_pct=sums["soc_end_pct"],
        soc_min_pct=sums["soc_min_pct"],
        soc_max_pct=sums["soc_max_pct"],
        cost=_cost(site.memory, quarters),
        stops_s=events.stops_s,
        alarms=tuple(sorted(events.alarms)),
        grid_w=course.means(0, STEP_S),
        battery_w=course.means(1, STEP_S),
        soc_pct=course.last(2, STEP_S),
        history=past is not None,
    )


def scenario_of(job: Job, past: tuple[list[float], list[float]] | None) -> Scenario:
    """Return the scenario that goes on from a unit's situation.

    Args:
        job: What to run.
        past: Load and PV of the minutes to be lived, W; None: the simulated day of the site.

    Raises:
        ScenarioError: The site cannot be simulated.
    """
    situation = job.situation
    zone = ZoneInfo(SiteModel.model_validate(situation.site).site.time_zone)
    start = dt.datetime.fromtimestamp(situation.at_utc, zone).replace(second=0, microsecond=0)
    actions: list[dict[str, Any]] = []
    if job.mode_id:
        wanted = {"type": "set_mode", "mode_id": job.mode_id, "parameters": job.parameters, "reason": "rehearsal"}
        actions.append({"at_s": 0.0, "request": wanted})
    if "planning" in situation.site:
        actions.append({"at_s": PLAN_FIRST_S, "every_s": PLAN_EVERY_S, "plan": True})
    raw: dict[str, Any] = {
        "schema": FORMAT,
        "title": "Rehearsal",
        "start": start,
        "duration_s": job.hours * 3600.0,
        "cycle_s": CYCLE_S,
        "change": {"simulation": {"batteries": _racks(situation)}},
        "action": actions,
    }
    if past is not None:
        for key, course in zip(("load", "pv"), past, strict=True):
            raw[key] = {"steps": [(60.0 * minute, power_w) for minute, power_w in enumerate(course)]}
    return built(raw, "rehearsal", "rehearsal", Path(), site=situation.site, persistent=situation.persistent)


def _racks(situation: Situation) -> dict[str, dict[str, Any]]:
    """Return how the racks begin: as they are now."""
    simulation = situation.site.get("simulation", {})
    common, own = simulation.get("battery", {}), simulation.get("batteries", {})
    return {
        one.device_id: {
            **common,
            **own.get(one.device_id, {}),
            "start_soc_pct": min(max(one.soc_pct, 0.0), 100.0),
            **({"soh_pct": min(max(one.soh_pct[0], 1.0), 100.0)} if one.soh_pct else {}),
        }
        for one in situation.charges
    }


def last_day(situation: Situation) -> tuple[list[float], list[float]] | None:
    """Return load and PV of the 24 h before by minutes, W; None when the history does not tell them."""
    if not situation.history:
        return None
    end_utc = situation.at_utc // 60.0 * 60.0
    try:
        folder = HistoryFolder(Path(situation.history))
        found = folder.trends(folder.named(("load_w", "pv_w")), end_utc - DAY_S, end_utc, 60)
    except (HistoryError, OSError):
        return None
    load, pv = (_numbers(trend) for trend in found)
    minutes = [round(end_utc - DAY_S) + 60 * number for number in range(round(DAY_S / 60.0))]
    if len(load.keys() & minutes) < LEAST_KNOWN * len(minutes):
        return None
    return _filled(minutes, load), [max(power_w, 0.0) for power_w in _filled(minutes, pv)]


def _numbers(trend: Trend) -> dict[int, float]:
    """Return what is known, by the begin of its minute."""
    return {
        at_utc: float(value)
        for at_utc, value in zip(trend.at_utc, trend.values, strict=True)
        if isinstance(value, int | float) and math.isfinite(value)
    }


def _filled(minutes: list[int], values: dict[int, float]) -> list[float]:
    """Return a value for each minute; what is not known is as it was before."""
    filled, last = list[float](), 0.0
    for at_utc in minutes:
        last = values.get(at_utc, last)
        filled.append(last)
    return filled


class Quarter(msgspec.Struct, frozen=True):
    """Mean grid power of a quarter of an hour of the clock, or of what was lived of it."""

    start_utc: float
    length_s: float
    grid_w: float


def _cost(memory: Memory, quarters: Sequence[Quarter]) -> tuple[float, ...]:
    """Return what the energy would cost by the tariff, quarter of an hour by quarter of an hour."""
    planning = memory.settings.planning
    if not planning:
        return ()
    starts_utc = np.array([quarter.start_utc for quarter in quarters])
    zone = ZoneInfo(memory.settings.time_zone)
    buy, sell, _ = prices(planning[0].tariff, starts_utc, zone, memory.prices)
    kwh = np.array([quarter.grid_w * quarter.length_s / 3.6e6 for quarter in quarters])
    return (round(float(np.sum(np.where(kwh > 0.0, buy, sell) * kwh)), 2),)


class _Course:
    """True powers and state of charge, cycle by cycle."""

    def __init__(self, span_s: float) -> None:
        self._values = np.zeros((3, math.ceil(span_s / CYCLE_S)))
        self._number = 0
        self._battery, self._soc = VALUES["true_battery_w"][0], VALUES["true_soc_pct"][0]

    def look(self, look: Look) -> None:
        """Take one cycle."""
        self._values[0, self._number] = sum(look.plant.grid_w)
        self._values[1, self._number] = self._battery(look) or 0.0
        self._values[2, self._number] = self._soc(look) or 0.0
        self._number += 1

    def means(self, row: int, step_s: float) -> tuple[float, ...]:
        """Return the means of a row over steps; the last one may be short."""
        count = round(step_s / CYCLE_S)
        values = self._values[row, : self._number]
        return tuple(round(float(values[at : at + count].mean()), 1) for at in range(0, len(values), count))

    def quarters(self, start_utc: float) -> tuple[Quarter, ...]:
        """Return the means of grid power over the quarters of an hour of the clock; the first and last may be short."""
        values, count = self._values[0, : self._number], round(QUARTER_S / CYCLE_S)
        first = round(-start_utc % QUARTER_S / CYCLE_S)
        edges = sorted({0, *range(first, len(values), count), len(values)})
        return tuple(
            Quarter(start_utc + begin * CYCLE_S, (end - begin) * CYCLE_S, float(values[begin:end].mean()))
            for begin, end in itertools.pairwise(edges)
        )

    def last(self, row: int, step_s: float) -> tuple[float, ...]:
        """Return the value of a row at the end of each step."""
        count = round(step_s / CYCLE_S)
        values = self._values[row, : self._number]
        return tuple(round(float(values[at : at + count][-1]), 2) for at in range(0, len(values), count))


class Happened:
    """Safe stops and alarms once the unit has started."""

    def __init__(self) -> None:
        self.stops_s: dict[str, float] = {}
        self.alarms: set[str] = set()
        self._causes: dict[str, str] = {}
        """Reason code -> words."""
        self._started = False

    def look(self, record: CycleRecord, dt_s: float) -> None:
        """Take one cycle."""
        self._started = self._started or (record.state is State.RUN and record.safe_stop is None)
        if not self._started:
            return
        if record.safe_stop is not None:
            code = record.safe_stop.code
            cause = self._causes.setdefault(code, words(record.safe_stop))  # values of the first time
            self.stops_s[cause] = self.stops_s.get(cause, 0.0) + dt_s
        if record.alarms:
            self.alarms |= {alarm.row_id for alarm in record.alarms if alarm.active}
