"""The planner's own process: reads one job from standard input, writes one plan to standard output, and ends.

It reads the history itself (read-only), so that neither the control loop nor its process ever waits for the disk, the
forecast or the optimiser. It lowers its own priority, and whoever started it kills it when it is late.
"""

import sys
from pathlib import Path

import msgspec
import numpy as np

from app.history_read import HistoryError, HistoryFolder
from app.stepping_back import step_back
from control.plan import Plan
from control.plan_settings import PlanningSettings, PricePoint
from control.planning.forecast import Series, series_of
from control.planning.make import make_plan
from control.planning.site import SiteView, site_problem
from control.settings import Settings

HISTORY_S = 29 * 86_400.0
SOLVER_SHARE = 0.5
"""Share of the time limit the solver may use; the rest is for starting, reading and forecasting."""


class Job(msgspec.Struct, frozen=True):
    """Everything a plan is made from, beside the history."""

    settings: Settings
    planning: PlanningSettings
    now_utc: float
    soc_pct: float
    load_now_w: float
    reserve_soc_pct: float = 0.0
    prices: tuple[PricePoint, ...] = ()
    history: str = ""
    """Data folder with the history; empty: there is none."""


def main() -> int:
    """Make one plan."""
    step_back()
    job = msgspec.json.decode(sys.stdin.buffer.read(), type=Job)
    sys.stdout.buffer.write(msgspec.json.encode(planned(job)))
    return 0


def planned(job: Job) -> Plan:
    """Return the plan of a job."""
    load, pv = read_history(Path(job.history), job.now_utc) if job.history else (_nothing(), _nothing())
    view = SiteView(
        settings=job.settings,
        planning=job.planning,
        now_utc=job.now_utc,
        soc_pct=job.soc_pct,
        load=load,
        pv=pv,
        market=job.prices,
        reserve_soc_pct=job.reserve_soc_pct,
        load_now_w=job.load_now_w,
    )
    return plan_of(view)


def plan_of(view: SiteView) -> Plan:
    """Return the plan of what is known at a moment."""
    asked = site_problem(view)
    limit_s = SOLVER_SHARE * view.planning.time_limit_s
    return make_plan(asked.problem, view.now_utc, time_limit_s=limit_s, remarks=asked.remarks)


def read_history(data: Path, now_utc: float) -> tuple[Series, Series]:
    """Return load and PV of the last four weeks from the minutes of the history; nothing when there is none yet."""
    try:
        history = HistoryFolder(data)
        load, pv = history.trends(history.named(("load_w", "pv_w")), now_utc - HISTORY_S, now_utc, 60)
    except HistoryError:
        return _nothing(), _nothing()
    if not load.at_utc:
        return _nothing(), _nothing()
    times = np.array(load.at_utc, dtype=np.float64)
    load_w, pv_w = (np.array(trend.values, dtype=np.float64) for trend in (load, pv))
    return series_of(times, load_w), series_of(times, pv_w)


def _nothing() -> Series:
    return Series(0.0, np.empty(0))


if __name__ == "__main__":
    sys.exit(main())
