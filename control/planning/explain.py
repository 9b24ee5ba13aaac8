"""Says in words which wish a plan cannot meet and which soft limit was paid for it; never a reason to have no plan."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from control.plan import PlanNote
from control.planning.model import (
    MISSED_DOWN,
    MISSED_UP,
    OVER_EXPORT,
    OVER_IMPORT,
    OVER_WINDOW,
    UNDER_WINDOW,
    UNUSED,
    Model,
)
from control.planning.problem import Array, Mask, Problem

LEAST_KWH = 1e-3
LEAST_KW = 1e-3
WITHIN_S = 1.0
"""So long before its end a stretch is on its last day: what ends at midnight does not end on the next day."""


def notes(problem: Problem, model: Model, values: Array) -> tuple[PlanNote, ...]:
    """Return one note for every kind of wish that is not met, in the order of importance."""
    return (
        *_grid(problem, model, values),
        *_reserves(problem, model, values),
        *_window(problem, model, values),
        *_unused(problem, model, values),
    )


def _paid(model: Model, kind: str, values: Array) -> float:
    columns = model.column(kind)
    return float(model.cost[columns] @ values[columns])


def _when(problem: Problem, where: Mask) -> str:
    """Return local begin and end of the first stretch of slots, with days unless all is on that of the plan's begin."""
    slots = np.flatnonzero(where)
    last = slots[0]
    for slot in slots[1:]:
        if slot != last + 1:
            break
        last = slot
    zone = ZoneInfo(problem.zone)
    today = datetime.fromtimestamp(float(problem.start_utc[0]), zone).date()
    begin_utc, end_utc = float(problem.start_utc[slots[0]]), float(problem.start_utc[last] + problem.length_s[last])
    first_day = datetime.fromtimestamp(begin_utc, zone).date()
    last_day = datetime.fromtimestamp(end_utc - WITHIN_S, zone).date()
    begin = _clock(begin_utc, zone, with_day=not first_day == last_day == today)
    end = _clock(end_utc, zone, with_day=first_day != last_day)
    others = int(slots[-1] - last)
    return f"{begin} to {end}" + (" and later" if others > 0 else "")


def _clock(at_utc: float, zone: ZoneInfo, *, with_day: bool) -> str:
    """Return the wall time of an instant, with the day of the month before it where asked for."""
    return format(datetime.fromtimestamp(at_utc, zone), "%d.%m. %H:%M" if with_day else "%H:%M")


def _grid(problem: Problem, model: Model, values: Array) -> Iterable[PlanNote]:
    for kind, limit_w, word, remedy in (
        (OVER_IMPORT, problem.import_limit_w, "import", "the loads need more than connection and battery give"),
        (OVER_EXPORT, problem.export_limit_w, "export", "there is more surplus than load, battery and limit take"),
    ):
        over_kw = model.spread(kind, values)
        if over_kw.max(initial=0.0) > LEAST_KW:
            energy = float(over_kw @ problem.hours)
            text = (
                f"{_when(problem, over_kw > LEAST_KW)}: the {word} limit of {limit_w / 1000:.1f} kW is exceeded by "
                f"up to {over_kw.max():.1f} kW ({energy:.1f} kWh), because {remedy}"
            )
            yield PlanNote(f"{word}_limit", text, _paid(model, kind, values))


def _reserves(problem: Problem, model: Model, values: Array) -> Iterable[PlanNote]:
    battery, reserves = problem.battery, problem.reserves
    for kind, kept_w, most_w, word in (
        (MISSED_UP, reserves.power_up_w, battery.max_discharge_w, "discharge"),
        (MISSED_DOWN, reserves.power_down_w, battery.max_charge_w, "charge"),
    ):
        missed_kw = model.spread(kind, values) + max(kept_w - most_w, 0.0) / 1000.0
        if missed_kw.max(initial=0.0) > LEAST_KW:
            cause = (
                f"the battery has {most_w / 1000:.1f} kW" if kept_w > most_w else "a more important limit comes first"
            )
            text = (
                f"{_when(problem, missed_kw > LEAST_KW)}: of {kept_w / 1000:.1f} kW {word} power reserved for services "
                f"up to {missed_kw.max():.1f} kW are missing; {cause}"
            )
            yield PlanNote(f"reserve_{word}_power", text, _paid(model, kind, values))


def _window(problem: Problem, model: Model, values: Array) -> Iterable[PlanNote]:
    battery, reserves = problem.battery, problem.reserves
    low, high = (float(part[0]) for part in model.energy_window)
    capacity = battery.capacity_wh / 1000.0
    usable = capacity * (battery.max_soc_pct - battery.min_soc_pct) / 100.0
    kept = reserves.backup_wh + reserves.energy_up_wh + reserves.energy_down_wh > 0.0
    for kind, wished, word in ((UNDER_WINDOW, low, "below"), (OVER_WINDOW, high, "above")):
        missed_kwh = model.spread(kind, values)
        if missed_kwh.max(initial=0.0) <= LEAST_KWH:
            continue
        if low > high or low > capacity or high < 0.0:
            cause = f"the reserves are larger than the usable {usable:.1f} kWh of the battery"
        elif not battery.min_soc_pct - 0.1 <= battery.soc_pct <= battery.max_soc_pct + 0.1:
            cause = f"the battery starts at {battery.soc_pct:.1f} %"
        else:
            cause = f"the battery starts at {battery.soc_pct:.1f} % and other wishes come first"
        code = "reserve_energy" if kept else "soc_window"
        # Nothing is below empty: the distance is that from the edge which is told.
        edge = max(wished, 0.0)
        away_kwh = np.maximum(missed_kwh - (edge - wished), 0.0)
        text = (
            f"{_when(problem, missed_kwh > LEAST_KWH)}: the stored energy is up to {away_kwh.max():.2f} kWh {word} "
            f"the wished {edge:.2f} kWh ({edge / capacity * 100:.0f} %); {cause}"
        )
        yield PlanNote(code, text, _paid(model, kind, values))


def _unused(problem: Problem, model: Model, values: Array) -> Iterable[PlanNote]:
    unused_kw = model.spread(UNUSED, values)
    if unused_kw.max(initial=0.0) > LEAST_KW:
        energy = float(unused_kw @ problem.hours)
        cause = (
            f"the export limit is {problem.export_limit_w / 1000:.1f} kW"
            if bool((problem.load_w - problem.pv_w < -problem.export_limit_w).any())
            else "feeding in would cost money"
        )
        text = f"{_when(problem, unused_kw > LEAST_KW)}: {energy:.1f} kWh of solar energy stay unused; {cause}"
        yield PlanNote("pv_unused", text, 0.0)
