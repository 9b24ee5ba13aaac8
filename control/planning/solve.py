"""Solves the planning problem with HiGHS: a linear program first, integers only where powers overlap.

A linear program may charge and discharge (or buy and sell) in one slot where wasting energy pays: at negative prices,
at an export limit, or when feeding in earns more than buying costs. No plant can do that. So:

1. solve the linear program; its value is a bound no plan can beat;
2. where powers overlap, forbid the smaller of the two and solve again: good enough if within `GAP` of the bound;
3. else solve with integers in those slots only, and add slots until nothing overlaps (the relaxed rest keeps the bound
   valid, so the result is as good as with integers everywhere), starting from the plan of 2.

A last linear program with the directions fixed gives the worth of stored energy in every slot.
"""

from typing import Protocol

import highspy
import msgspec
import numpy as np

from control.plan import PlanKind
from control.planning.model import (
    CHARGE,
    DISCHARGE,
    EXPORT,
    IMPORT,
    SOFT,
    Index,
    Model,
    build,
)
from control.planning.problem import Array, Mask, Problem, problem_faults

GAP = 8e-4
"""Allowed distance to the best possible objective, relative; 0.1 % is promised."""
TURNOVER_SHARE = 0.1
"""Gaps are relative to the money in the objective, but at least to this share of what the site's energy is worth."""
OVERLAP_KW = 1e-6
OPTIONS = (("output_flag", False), ("threads", 1), ("presolve", "off"), ("mip_rel_gap", 0.0), ("random_seed", 1))
"""Without presolve both kinds of program are a third faster: there is nothing to remove."""
PRIMAL_SIMPLEX = 4
"""Idling is a feasible start; measured 7 times faster than the dual simplex at 576 slots."""
POLISH_S = 1.0
"""Least time for the last linear program, which turns what was found into a plan."""

PAIRS = ((CHARGE, DISCHARGE), (IMPORT, EXPORT))


class Solution(msgspec.Struct, frozen=True, eq=False):
    """Variables of a model, the worth of stored energy, and how they were found."""

    kind: PlanKind
    values: Array
    energy_worth: Array
    """What a stored kWh more at the end of each slot would save; zeros when not known."""
    objective: float
    bound: float


class Solver(Protocol):
    """Anything that solves a planning problem; replaceable."""

    def solve(self, problem: Problem, time_limit_s: float) -> tuple[Model, Solution | None]:
        """Return the model and its best solution, None when the time was too short for any."""
        ...


class HighsSolver:
    """HiGHS in this process, on one thread."""

    def __init__(self) -> None:
        self._highs = highspy.Highs()
        self.rounds = 0
        """Programs solved for the last problem."""
        self._left_s = 0.0
        """Time left for the problem."""
        self._allowed = 0.0
        """Distance to the bound that is good enough for the problem."""

    def solve(self, problem: Problem, time_limit_s: float) -> tuple[Model, Solution | None]:
        """Solve a problem.

        Raises:
            ValueError: The problem holds something that is no number; a wish that cannot be met is no error.
        """
        faults = problem_faults(problem)
        if faults:
            raise ValueError("; ".join(faults))
        model = build(problem)
        return model, self.optimum(problem, model, time_limit_s)

    def optimum(self, problem: Problem, model: Model, time_limit_s: float) -> Solution | None:
        """Return the best solution of a model of the problem, None when the time was too short for any."""
        self.rounds = 0
        self._left_s = time_limit_s
        self._pass(model)
        if not self._run():
            return None
        relaxed = self._values()
        bound = self._objective()
        allowed = _allowed(problem, model, relaxed, bound)
        if not _overlaps(model, relaxed).any():
            return Solution(PlanKind.LP, relaxed, self._worth(model), bound, bound)
        fixed = self._fixed(model, relaxed, bound)
        if fixed is not None and fixed.objective - bound <= allowed:
            return fixed
        self._allowed = allowed
        return self._integer(model, relaxed, fixed, bound)

    def _pass(self, model: Model, integers: Index | None = None) -> None:
        """Hand the model over, with a 0/1 variable for each of the given pairs (`pair * count + slot`)."""
        lp = with_integers(model, integers) if integers is not None else model
        self._highs = highs = highspy.Highs()
        for name, value in OPTIONS:
            highs.setOptionValue(name, value)
        if integers is None:
            highs.setOptionValue("simplex_strategy", PRIMAL_SIMPLEX)
        highs.setOptionValue("mip_abs_gap", 0.9 * self._allowed)
        shape = (len(lp.cost), len(lp.row_lower), len(lp.values))
        kinds = np.zeros(shape[0], dtype=np.int32)
        if integers is not None:
            kinds[len(model.cost) :] = 1
        highs.passModel(
            *shape, 1, 1, lp.offset, lp.cost, lp.lower, lp.upper, lp.row_lower, lp.row_upper, lp.starts[:-1], lp.rows,
            lp.values, kinds,
        )  # fmt: skip

    def _run(self, least_s: float = 0.0) -> bool:
        """Run for what is left of the time; True when the optimum was found.

        The limit of a linear program counts from the making of the instance, that of an integer program from the
        start of its run (HiGHS 1.15); an integer program is always the first run of its instance, so both agree.
        """
        highs = self._highs
        before_s = highs.getRunTime()
        highs.setOptionValue("time_limit", before_s + max(self._left_s, least_s))
        self.rounds += 1
        highs.run()
        self._left_s -= highs.getRunTime() - before_s
        return highs.getModelStatus() == highspy.HighsModelStatus.kOptimal

    def _values(self) -> Array:
        return np.asarray(self._highs.getSolution().col_value, dtype=np.float64)

    def _objective(self) -> float:
        return float(self._highs.getObjectiveValue())

    def _worth(self, model: Model) -> Array:
        """Return the duals of the energy balances: one stored kWh more lowers the objective by so much."""
        duals = np.asarray(self._highs.getSolution().row_dual, dtype=np.float64)
        return -duals[model.count : 2 * model.count]

    def _fix(self, model: Model, values: Array, slots: Mask) -> None:
        """Forbid the smaller of two overlapping powers in the given pairs and slots (`slots[pair, slot]`)."""
        for pair, (one, other) in enumerate(PAIRS):
            first, second = model.column(one), model.column(other)
            loser = np.where(values[first] >= values[second], second.start, first.start) + np.arange(model.count)
            chosen = np.ascontiguousarray(loser[slots[pair]], dtype=np.int32)
            zeros = np.zeros(len(chosen))
            self._highs.changeColsBounds(len(chosen), chosen, zeros, zeros)

    def _fixed(self, model: Model, relaxed: Array, bound: float) -> Solution | None:
        """Return a plan with the directions of the relaxed one, re-solved from its basis."""
        values, slots = relaxed, _overlaps(model, relaxed)
        while slots.any():
            self._fix(model, values, slots)
            if not self._run():
                return None
            values = self._values()
            slots = _overlaps(model, values)
        return Solution(PlanKind.FIXED, values, self._worth(model), self._objective(), bound)

    def _integer(self, model: Model, relaxed: Array, start: Solution | None, bound: float) -> Solution | None:
        """Solve with integers where powers overlap; returns the start when the time is over before anything better."""
        chosen = _overlaps(model, relaxed)
        best = start
        while True:
            places = np.flatnonzero(chosen.ravel()).astype(np.int32)
            self._pass(model, places)
            if best is not None:
                self._start(model, best.values, places)
            ended = self._run()
            info = self._highs.getInfo()
            if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
                break
            values = self._values()[: len(model.cost)]
            bound = max(bound, float(info.mip_dual_bound))
            more = _overlaps(model, values)
            if not ended or not more.any():
                best = _better(best, self._polished(model, values, bound))
                break
            chosen |= more
        if best is None:
            return None
        near = best.objective - bound <= self._allowed
        kind = PlanKind.INCUMBENT if not near else PlanKind.FIXED if best is start else PlanKind.MILP
        return msgspec.structs.replace(best, kind=kind, bound=bound)

    def _start(self, model: Model, values: Array, places: Index) -> None:
        """Give the integer program the plan that is there already."""
        flags = [
            float(values[model.column(PAIRS[place // model.count][0])][place % model.count] > 0.0) for place in places
        ]
        solution = highspy.HighsSolution()
        solution.col_value = [*values.tolist(), *flags]
        self._highs.setSolution(solution)

    def _polished(self, model: Model, values: Array, bound: float) -> Solution | None:
        """Solve once more with every direction fixed: exact zeros, and the worth of stored energy."""
        self._pass(model)
        self._fix(model, values, np.ones((2, model.count), dtype=bool))
        if not self._run(POLISH_S):
            return None
        return Solution(PlanKind.MILP, self._values(), self._worth(model), self._objective(), bound)


def _better(one: Solution | None, other: Solution | None) -> Solution | None:
    """Return the solution with the smaller objective; one that does not exist never wins."""
    if one is None or other is None:
        return one if other is None else other
    return one if one.objective < other.objective else other


def _allowed(problem: Problem, model: Model, relaxed: Array, bound: float) -> float:
    """Return the distance to the bound that is good enough; what soft limits weigh is not counted as money."""
    paid = sum(float(model.cost[model.column(kind)] @ relaxed[model.column(kind)]) for kind in SOFT)
    turnover = float(np.abs(problem.buy_per_kwh * problem.hours) @ np.maximum(problem.load_w, problem.pv_w)) / 1000.0
    return GAP * max(abs(bound - paid), TURNOVER_SHARE * turnover)


def _overlaps(model: Model, values: Array) -> Mask:
    """Return where both powers of a pair are above zero, as `[pair, slot]`."""
    return np.stack(
        [np.minimum(values[model.column(one)], values[model.column(other)]) > OVERLAP_KW for one, other in PAIRS]
    )


def with_integers(model: Model, places: Index) -> Model:
    """Return the model with a 0/1 variable z for each place: `first <= M z` and `second <= M (1 - z)`."""
    count = len(places)
    first = np.array([model.column(PAIRS[place // model.count][0]).start + place % model.count for place in places])
    second = np.array([model.column(PAIRS[place // model.count][1]).start + place % model.count for place in places])
    width, height = len(model.cost), len(model.row_lower)
    flags, rows = np.arange(width, width + count), np.arange(height, height + 2 * count)
    columns = np.repeat(np.arange(width), np.diff(model.starts))
    all_columns = np.concatenate([columns, first, flags, second, flags])
    all_rows = np.concatenate([model.rows, rows[:count], rows[:count], rows[count:], rows[count:]])
    ones = np.ones(count)
    most_first, most_second = model.upper[first], model.upper[second]
    all_values = np.concatenate([model.values, ones, -most_first, ones, most_second])
    order = np.argsort(all_columns, kind="stable")
    starts = np.zeros(width + count + 1, dtype=np.int32)
    np.cumsum(np.bincount(all_columns, minlength=width + count), out=starts[1:])
    return msgspec.structs.replace(
        model,
        cost=np.concatenate([model.cost, np.zeros(count)]),
        lower=np.concatenate([model.lower, np.zeros(count)]),
        upper=np.concatenate([model.upper, ones]),
        row_lower=np.concatenate([model.row_lower, np.full(2 * count, -np.inf)]),
        row_upper=np.concatenate([model.row_upper, np.zeros(count), most_second]),
        starts=starts,
        rows=all_rows[order].astype(np.int32),
        values=all_values[order],
    )
