"""Makes a plan for every problem: the optimum, the best found in time, or self-consumption rolled out (OPT-02)."""

import numpy as np

from control.plan import Plan, PlanKind, PlanNote
from control.planning.explain import notes
from control.planning.model import CHARGE, DISCHARGE, UNUSED, Model
from control.planning.problem import Array, Problem, end_value
from control.planning.purpose import wished_soc_pct
from control.planning.slots import Powers, grid_cost, plan_slots, state_of_charge
from control.planning.solve import HighsSolver, Solution, Solver

TIME_LIMIT_S = 10.0


def make_plan(
    problem: Problem,
    now_utc: float,
    *,
    solver: Solver | None = None,
    time_limit_s: float = TIME_LIMIT_S,
    remarks: tuple[PlanNote, ...] = (),
) -> Plan:
    """Return a plan; there is one for every problem that is made of numbers.

    Args:
        problem: What is asked.
        now_utc: When it is made.
        solver: HiGHS unless something else is given.
        time_limit_s: After it the best found so far is taken.
        remarks: What whoever made the problem has to say (assumed prices, for example).

    Raises:
        ValueError: The problem holds something that is no number.
    """
    model, solution = (solver or HighsSolver()).solve(problem, time_limit_s)
    if solution is None:
        late = PlanNote("time_limit", f"no optimum within {time_limit_s:g} s: the plan is plain self-consumption", 0.0)
        return _plan(problem, now_utc, rule_powers(problem), PlanKind.RULE, None, (*remarks, late))
    powers = powers_of(model, solution)
    said = (*remarks, *notes(problem, model, solution.values))
    if solution.kind is PlanKind.INCUMBENT:
        left = solution.objective - solution.bound
        said = (
            *said,
            PlanNote("time_limit", f"stopped after {time_limit_s:g} s, at most {left:.2f} from the best", 0.0),
        )
    return _plan(problem, now_utc, powers, solution.kind, solution, said)


def powers_of(model: Model, solution: Solution) -> Powers:
    """Return the powers of a solution in W."""
    net_kw = model.spread(DISCHARGE, solution.values) - model.spread(CHARGE, solution.values)
    return Powers(net_kw * 1000.0, model.spread(UNUSED, solution.values) * 1000.0, solution.energy_worth)


def rule_powers(problem: Problem) -> Powers:
    """Return what self-consumption does over the horizon: surplus in, need out, inside window and ratings."""
    battery = problem.battery
    capacity_wh = battery.capacity_wh
    now_wh = min(max(battery.soc_pct, 0.0), 100.0) / 100.0 * capacity_wh
    floor_wh = min(battery.min_soc_pct / 100.0 * capacity_wh + problem.reserves.backup_wh, capacity_wh)
    ceiling_wh = battery.max_soc_pct / 100.0 * capacity_wh
    stored_wh = now_wh
    powers: list[float] = []
    for need_w, hours in zip((problem.load_w - problem.pv_w).tolist(), problem.hours.tolist(), strict=True):
        room_w = max(ceiling_wh - stored_wh, 0.0) / battery.charge_efficiency / hours
        held_w = max(stored_wh - floor_wh, 0.0) * battery.discharge_efficiency / hours
        power_w = (
            min(need_w, battery.max_discharge_w, held_w) if need_w > 0 else -min(-need_w, battery.max_charge_w, room_w)
        )
        into = battery.charge_efficiency if power_w < 0 else 1.0 / battery.discharge_efficiency
        stored_wh -= power_w * into * hours
        powers.append(power_w)
    worth = np.full(len(powers), end_value(problem))
    return Powers(np.array(powers), np.zeros(len(powers)), worth)


def _plan(
    problem: Problem,
    now_utc: float,
    powers: Powers,
    kind: PlanKind,
    solution: Solution | None,
    said: tuple[PlanNote, ...],
) -> Plan:
    slots = plan_slots(problem, powers)
    grid_w = np.array([slot.grid_w for slot in slots])
    cost = grid_cost(problem, grid_w)
    lowest_pct, highest_pct = wished_soc_pct(problem)
    objective = solution.objective if solution is not None else cost - _left(problem, powers.battery_w)
    return Plan(
        made_at_utc=now_utc,
        kind=kind,
        start_soc_pct=min(max(problem.battery.soc_pct, 0.0), 100.0),
        slots=slots,
        objective=objective,
        cost=cost,
        cost_without=grid_cost(problem, problem.load_w - problem.pv_w),
        bound=solution.bound if solution is not None else objective,
        notes=said,
        lowest_soc_pct=lowest_pct,
        highest_soc_pct=highest_pct,
    )


def _left(problem: Problem, battery_w: Array) -> float:
    """Return the worth of the energy left after the last slot."""
    left_pct = float(state_of_charge(problem, battery_w)[-1])
    return end_value(problem) * left_pct / 100.0 * problem.battery.capacity_wh / 1000.0
