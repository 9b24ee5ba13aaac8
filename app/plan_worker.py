"""The planner's own process: reads one job from standard input, writes one plan to standard output, and ends.

It reads the history itself (read-only), so that neither the control loop nor its process ever waits for the disk, the
forecast or the optimiser. It lowers its own priority, and whoever started it kills it when it is late.
"""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import msgspec
import numpy as np

from control.plan import Plan
from control.plan_settings import PlanningSettings, PricePoint
from control.planning.forecast import Series, series_of
from control.planning.make import make_plan
from control.planning.site import SiteView, site_problem
from control.settings import Settings

NICE = 10
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
    """Path of the history file; empty: there is none."""


def main() -> int:
    """Make one plan."""
    os.nice(NICE)
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


def read_history(path: Path, now_utc: float) -> tuple[Series, Series]:
    """Return load and PV of the last four weeks from the minutes of the history; nothing when there is no file."""
    if not path.is_file():
        return _nothing(), _nothing()
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=2.0)) as database:
        rows = database.execute(
            "SELECT start_utc, load_w, pv_w FROM minutes WHERE start_utc >= ? AND start_utc < ? ORDER BY start_utc",
            (now_utc - HISTORY_S, now_utc),
        ).fetchall()
    if not rows:
        return _nothing(), _nothing()
    table = np.array(rows, dtype=np.float64)
    return series_of(table[:, 0], table[:, 1]), series_of(table[:, 0], table[:, 2])


def _nothing() -> Series:
    return Series(0.0, np.empty(0))


if __name__ == "__main__":
    sys.exit(main())
