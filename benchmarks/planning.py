"""The optimiser against a bare solver call and EMHASS, and what cost saving earns over four reference weeks.

Days: a 100 kW / 215 kWh battery with PV, load and changing prices, 96 slots, and the same with deep negative prices at
noon and a battery without wear, which needs integers; state of charge 50 % at both ends, one thread. EMHASS runs as a
program of its own when BALLAST_EMHASS_PYTHON names an interpreter that has it.

Weeks: the real control step, a minute a cycle, re-planned every quarter of an hour from 21 days of history and the
prices published by then (`simulator.weeks`, `benchmarks.planned_week`). The share is that of the saving against having
no battery; the optimum knows everything, in the same linear program at a quarter of an hour.
"""

import json
import os
import subprocess
import time
from pathlib import Path

import highspy
import msgspec
import numpy as np

from benchmarks import planned_week
from benchmarks.frame import Anchor, Figure, Of, Outcome, Scale, Target, median, progress
from benchmarks.planned_week_plot import draw
from control.planning.model import ENERGY, Model, build
from control.planning.problem import BatteryFacts, Problem
from control.planning.slots import grid_cost
from control.planning.solve import HighsSolver, Solution
from control.readings import NO_LIMIT

TITLE = "planning: optimiser and savings"
EMHASS = "BALLAST_EMHASS_PYTHON"
GAP = 1e-3
POWER_W, CAPACITY_WH, EFFICIENCY = 100e3, 215e3, 0.95
SEEDS = (1, 2, 3, 4)
PICTURE = Path(__file__).parent.parent / "images" / "cost_saving_week.png"


def day(*, negative: bool, count: int = 96, step_s: float = 900.0) -> Problem:
    """Return the day of the comparison."""
    times = step_s * np.arange(count, dtype=np.float64)
    hour = times / 3600.0 % 24.0
    noise = np.random.default_rng(1).normal(0.0, 0.01, count)
    buy = 0.25 + 0.1 * np.sin((hour - 15.0) / 6.0 * np.pi) + noise
    if negative:
        buy = np.where((hour > 11.0) & (hour < 15.0), -0.25, buy)
    load = 20.0 * (
        2000.0 + 1500.0 * np.exp(-(((hour - 19.0) / 2.0) ** 2)) + 800.0 * np.exp(-(((hour - 7.0) / 1.5) ** 2))
    )
    battery = BatteryFacts(
        CAPACITY_WH, 50.0, POWER_W, POWER_W, EFFICIENCY, EFFICIENCY, 0.0 if negative else 0.02, 5.0, 100.0
    )
    return Problem(
        start_utc=1.8e9 + times,
        length_s=np.full(count, step_s),
        buy_per_kwh=buy,
        sell_per_kwh=buy - 0.02 if negative else 0.3 * buy,
        load_w=load,
        pv_w=np.maximum(np.sin((hour - 6.0) / 12.0 * np.pi), 0.0) * 120e3,
        battery=battery,
        import_limit_w=NO_LIMIT,
        end_value_per_kwh=(0.0,),
    )


def modelled(problem: Problem) -> Model:
    """Return the model with the state of charge of the start at the end, as EMHASS does."""
    model = build(problem)
    last = model.column(ENERGY).stop - 1
    model.lower[last] = problem.battery.soc_pct / 100.0 * problem.battery.capacity_wh / 1000.0
    return model


def ours(problem: Problem) -> tuple[float, Solution]:
    """Return the time in ms to build and solve, and the solution."""
    start = time.perf_counter()
    solution = HighsSolver().optimum(problem, modelled(problem), 60.0)
    taken_ms = (time.perf_counter() - start) * 1e3
    if solution is None:
        raise RuntimeError("the optimiser found nothing")
    return taken_ms, solution


def bare(model: Model) -> float:
    """Return the time in ms of a bare solver call with its default options on arrays that are ready."""
    start = time.perf_counter()
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)  # noqa: FBT003 - the solver's own way
    highs.setOptionValue("threads", 1)
    shape = (len(model.cost), len(model.row_lower), len(model.values))
    highs.passModel(*shape, 1, 1, 0.0, model.cost, model.lower, model.upper, model.row_lower, model.row_upper,
                    model.starts[:-1], model.rows, model.values, np.zeros(len(model.cost), dtype=np.int32))  # fmt: skip
    highs.run()
    return (time.perf_counter() - start) * 1e3


def money(problem: Problem, grid_w: list[float], battery_w: list[float]) -> float:
    """Return energy cost and wear of powers."""
    moved_kwh = float(np.abs(np.array(battery_w)) @ problem.hours) / 1000.0
    return grid_cost(problem, np.array(grid_w)) + moved_kwh * problem.battery.degradation_per_kwh


def own_money(problem: Problem, solution: Solution) -> float:
    """Return energy cost and wear of our solution."""
    model = modelled(problem)
    net_w = (model.spread("discharge", solution.values) - model.spread("charge", solution.values)) * 1000.0
    return money(problem, (problem.load_w - problem.pv_w - net_w).tolist(), net_w.tolist())


def emhass(problems: list[Problem]) -> list[dict[str, object]]:
    """Return what EMHASS makes of the days; empty when it is not there."""
    interpreter = os.environ.get(EMHASS, "")
    if not interpreter:
        return []
    days = [
        {
            "step_min": 15, "gap": GAP, "load_w": problem.load_w.tolist(), "pv_w": problem.pv_w.tolist(),
            "buy_per_kwh": problem.buy_per_kwh.tolist(), "sell_per_kwh": problem.sell_per_kwh.tolist(),
            "wear_per_kwh": problem.battery.degradation_per_kwh, "power_w": POWER_W, "capacity_wh": CAPACITY_WH,
            "efficiency": EFFICIENCY,
        }
        for problem in problems
    ]  # fmt: skip
    program = Path(__file__).with_name("emhass_day.py")
    done = subprocess.run(
        [interpreter, str(program)], input=json.dumps(days), capture_output=True, text=True, check=True, timeout=600
    )
    return json.loads(done.stdout)


def run(scale: Scale) -> Outcome:
    """Measure optimiser, peers and weeks."""
    figures: list[Figure] = []
    notes: list[str] = []
    repeats = scale.pick(15, 3)
    plain, hard = day(negative=False), day(negative=True)
    progress("planning: linear program")
    ours(plain)  # the first program of a process also loads the solver
    lp_ms = [ours(plain)[0] for _ in range(repeats)]
    bare_ms = [bare(modelled(plain)) for _ in range(repeats)]
    anchor = Anchor("bare highspy, arrays ready", median(bare_ms))
    figures.append(Figure("day of 96 slots, LP: build and solve, median", median(lp_ms), "ms", Target(10.0), anchor))
    long_ms = [ours(day(negative=False, count=576, step_s=300.0))[0] for _ in range(scale.pick(5, 1))]
    figures.append(Figure("two days of 576 slots, LP, median", median(long_ms), "ms"))
    progress("planning: integers")
    hard_ms = [ours(hard)[0] for _ in range(scale.pick(5, 1))]
    peers = emhass([plain, hard])
    figures += _against_emhass(peers, plain, hard, (median(lp_ms), median(hard_ms)))
    if not peers:
        figures.append(Figure("negative prices, 96 slots, MILP, median", median(hard_ms), "ms"))
        notes.append(f"EMHASS was not measured: {EMHASS} names no interpreter.")
    figures += _weeks(scale, notes)
    return Outcome(tuple(figures), tuple(notes))


def _against_emhass(
    peers: list[dict[str, object]], plain: Problem, hard: Problem, own_ms: tuple[float, float]
) -> list[Figure]:
    figures: list[Figure] = []
    for name, problem, taken_ms, peer in zip(("day", "negative prices"), (plain, hard), own_ms, peers, strict=False):
        found = msgspec.convert(peer, Peer)
        theirs, mine = money(problem, found.grid_w, found.battery_w), own_money(problem, ours(problem)[1])
        first = Anchor("EMHASS, first solve", found.first_ms)
        figures.append(Figure(f"{name}, 96 slots, against EMHASS", taken_ms, "ms", Target(0.15, Of.RATIO), first))
        again = Anchor("EMHASS, same day again", found.again_ms)
        figures.append(Figure(f"{name}, 96 slots, against its re-solve", taken_ms, "ms", None, again))
        worse_pct = max((mine - theirs) / abs(theirs) * 100.0, 0.0)
        figures.append(Figure(f"{name}: cost above that of EMHASS", worse_pct, "%", Target(0.1)))
    return figures


class Peer(msgspec.Struct, frozen=True):
    """What the other program answers for a day."""

    first_ms: float
    again_ms: float
    battery_w: list[float]
    grid_w: list[float]
    status: str


def _weeks(scale: Scale, notes: list[str]) -> list[Figure]:
    """Return the share of the possible saving over the reference weeks."""
    saved = possible = plain_saved = 0.0
    shares: list[str] = []
    for seed in SEEDS[: scale.pick(len(SEEDS), 1)]:
        progress(f"planning: week {seed}")
        series = planned_week.reference(seed)
        outcome = planned_week.run(series, "cost_saving", replan_min=scale.pick(15, 720))
        simple = planned_week.run(series, "self_consumption")
        bill, plain = planned_week.bill(series, outcome), planned_week.bill(series, simple)
        saved, possible = saved + bill.nothing - bill.own, possible + bill.nothing - bill.optimum
        plain_saved += bill.nothing - plain.own
        shares.append(f"{seed}: {bill.share:.1%} (self-consumption {plain.share:.1%})")
        if seed == SEEDS[0] and not scale.quick:
            draw(series, outcome, simple, bill, PICTURE)
    notes.append("Weeks by seed: " + ", ".join(shares) + ".")
    notes.append("Share: saved money (energy and wear) of what perfect foresight would save, both against no battery.")
    share = Figure(
        "weeks together: share of the possible saving",
        saved / possible * 100.0, "%", Target(95.0, at_least=True),
        Anchor("self-consumption", plain_saved / possible * 100.0),
    )  # fmt: skip
    return [share]
