"""The optimiser: there is always a plan, it is valid and as good as promised, and it says what it could not do."""

import re
from typing import Any

import highspy
import msgspec
import numpy as np
import pytest

from control.plan import Intent, PlanKind
from control.planning import solve
from control.planning.make import make_plan, rule_powers
from control.planning.model import CHARGE, DISCHARGE, EXPORT, IMPORT, Model, build
from control.planning.problem import Problem, Reserves, end_value, fcr_reserves
from control.planning.solve import HighsSolver, Solution
from tests.control.planning.problems import START_UTC, battery, day, facts, faults, strange

NEGATIVE = np.where((np.arange(96) > 44) & (np.arange(96) < 60), -0.25, 0.3)


def wasteful(**changes: Any) -> Problem:
    """Deep negative prices at noon and a battery without wear: wasting energy would pay."""
    values: dict[str, Any] = {"buy_per_kwh": NEGATIVE, "sell_per_kwh": NEGATIVE - 0.02}
    values["battery"] = battery(degradation_per_kwh=0.0)
    return day(**{**values, **changes})


def everywhere_integer(problem: Problem) -> tuple[float, float]:
    """Return objective and bound of the program with integers in every slot, by the solver alone."""
    model = build(problem)
    lp = solve.with_integers(model, np.arange(2 * model.count, dtype=np.int32))
    highs = highspy.Highs()
    for name, value in (("output_flag", False), ("mip_rel_gap", 1e-4), ("time_limit", 60.0)):
        highs.setOptionValue(name, value)
    kinds = np.zeros(len(lp.cost), dtype=np.int32)
    kinds[len(model.cost) :] = 1
    shape = (len(lp.cost), len(lp.row_lower), len(lp.values))
    highs.passModel(*shape, 1, 1, 0.0, lp.cost, lp.lower, lp.upper, lp.row_lower, lp.row_upper, lp.starts[:-1],
                    lp.rows, lp.values, kinds)  # fmt: skip
    highs.run()
    return float(highs.getObjectiveValue()), float(highs.getInfo().mip_dual_bound)


@pytest.mark.req("OPT-02")
@pytest.mark.parametrize("first", range(0, 150, 10))
def test_every_strange_site_gets_a_valid_plan(first: int) -> None:
    for number in range(first, first + 10):
        problem = strange(number)
        plan = make_plan(problem, float(problem.start_utc[0]), time_limit_s=0.5)
        assert faults(problem, plan) == [], f"site {number}, {plan.kind}"


@pytest.mark.nightly
@pytest.mark.timeout(7200)
def test_ten_thousand_strange_sites_get_valid_plans() -> None:
    wrong: list[str] = []
    for number in range(10_000):
        problem = strange(number)
        plan = make_plan(problem, float(problem.start_utc[0]), time_limit_s=0.5)
        wrong += [f"site {number}, {plan.kind}: {fault}" for fault in faults(problem, plan)[:1]]
    assert wrong == []


@pytest.mark.req("OPT-01")
def test_cheap_energy_is_bought_and_used_when_it_is_dear() -> None:
    plan = make_plan(day(pv_w=np.zeros(96)), START_UTC)
    assert plan.kind is PlanKind.LP
    charged = [slot.buy_per_kwh for slot in plan.slots if slot.intent is Intent.CHARGE and slot.battery_w < -10]
    used = [slot.buy_per_kwh for slot in plan.slots if slot.battery_w > 10]
    assert charged
    assert max(charged) < min(used)
    assert plan.cost < plan.cost_without
    dear = next(slot for slot in plan.slots if slot.intent is Intent.CHARGE)
    assert dear.other_price > dear.buy_per_kwh
    assert dear.other_minute >= 0.0


@pytest.mark.req("OPT-01")
@pytest.mark.parametrize(
    "problem",
    [
        wasteful(),
        wasteful(curtail=True),
        wasteful(battery=battery(degradation_per_kwh=0.0, soc_pct=100.0)),
        day(sell_per_kwh=np.where(np.arange(96) % 8 < 4, 0.5, 0.05)),
        wasteful(export_limit_w=500.0),
    ],
    ids=["negative", "curtailed", "full", "feed-in dearer than buying", "export limit"],
)
def test_charging_and_discharging_never_overlap_and_the_objective_is_that_of_the_integer_program(
    problem: Problem,
) -> None:
    model, solution = HighsSolver().solve(problem, 30.0)
    assert solution is not None
    for one, other in ((CHARGE, DISCHARGE), (IMPORT, EXPORT)):
        both = np.minimum(model.spread(one, solution.values), model.spread(other, solution.values))
        assert both.max() <= solve.OVERLAP_KW
    objective, bound = everywhere_integer(problem)
    assert solution.objective <= objective + 1e-3 * abs(objective) + 1e-6
    assert solution.objective >= bound - 1e-5 * abs(bound) - 1e-6
    assert solution.bound <= objective + 1e-6 * abs(objective) + 1e-6


def test_integers_are_used_only_where_the_linear_program_overlaps() -> None:
    solver = HighsSolver()
    _, plain = solver.solve(day(), 10.0)
    assert plain is not None
    assert (plain.kind, solver.rounds) == (PlanKind.LP, 1)
    _, hard = solver.solve(wasteful(), 10.0)
    assert hard is not None
    assert hard.kind is PlanKind.MILP
    assert hard.bound <= hard.objective


class Hurried(HighsSolver):
    """Loses its time after some programs, and never ends the last one if told so."""

    def __init__(self, programs: int, *, polishes: bool = True) -> None:
        super().__init__()
        self.programs, self.polishes = programs, polishes

    def _run(self, least_s: float = 0.0) -> bool:
        if least_s > 0.0 and not self.polishes:
            return False
        if self.rounds >= self.programs:
            self._left_s = 0.0
        return super()._run(least_s)


@pytest.mark.parametrize(
    ("solver", "kind"),
    [
        (Hurried(0), PlanKind.RULE),
        (Hurried(1), PlanKind.RULE),
        (Hurried(2), PlanKind.INCUMBENT),
        (Hurried(99, polishes=False), PlanKind.INCUMBENT),
    ],
    ids=["no program", "one program", "two programs", "last program fails"],
)
def test_when_the_time_is_over_the_best_found_is_a_plan_that_says_so(solver: Hurried, kind: PlanKind) -> None:
    problem = wasteful()
    plan = make_plan(problem, START_UTC, solver=solver)
    assert plan.kind is kind
    assert plan.notes[-1].code == "time_limit"
    assert plan.objective >= plan.bound
    assert faults(problem, plan) == []


def test_without_any_time_self_consumption_is_rolled_out() -> None:
    problem = day(battery=battery(soc_pct=2.0))
    plan = make_plan(problem, START_UTC, time_limit_s=0.0)
    assert plan.kind is PlanKind.RULE
    assert faults(problem, plan) == []
    assert plan.cost < plan.cost_without
    assert (rule_powers(problem).battery_w[:20] <= 0.0).all()


def test_a_solver_can_be_replaced() -> None:
    class Lazy:
        def solve(self, problem: Problem, time_limit_s: float) -> tuple[Model, Solution | None]:
            assert time_limit_s > 0.0
            return build(problem), None

    assert make_plan(day(), START_UTC, solver=Lazy()).kind is PlanKind.RULE


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"load_w": np.full(96, np.nan)}, "load_w: a value is not finite"),
        ({"pv_w": np.zeros(95)}, "pv_w: (95,) values for 96 slots"),
        ({"length_s": np.zeros(96)}, "longer than 0 s"),
        ({"battery": battery(capacity_wh=0.0)}, "capacity_wh"),
        ({"battery": battery(soc_pct=float("nan"))}, "soc_pct: nan"),
        ({"battery": battery(charge_efficiency=0.0)}, "efficiencies"),
        ({"reserves": Reserves(power_up_w=-1.0)}, "power_up_w: -1"),
        ({"import_limit_w": -1.0}, "grid limit -1 W"),
        ({name: np.empty(0) for name in ("start_utc", "length_s", "buy_per_kwh", "sell_per_kwh", "load_w", "pv_w")},
         "there is no slot"),
    ],
)  # fmt: skip
def test_what_is_no_number_is_an_error_that_names_it(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        make_plan(day(**changes), START_UTC)


# -- wishes that cannot be met


@pytest.mark.req("OPT-02")
@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"battery": battery(soc_pct=1.0, max_charge_w=600.0)}, "soc_window", "the battery starts at 1.0 %"),
        ({"battery": battery(soc_pct=99.0, max_soc_pct=80.0)}, "soc_window", "above the wished 8.00 kWh (80 %)"),
        ({"reserves": Reserves(backup_wh=12_000.0)}, "reserve_energy", "larger than the usable 9.5 kWh"),
        ({"reserves": Reserves(backup_wh=7_000.0)}, "reserve_energy", "other wishes come first"),
        ({"reserves": Reserves(power_up_w=8_000.0)}, "reserve_discharge_power", "the battery has 5.0 kW"),
        ({"reserves": Reserves(power_down_w=8_000.0)}, "reserve_charge_power", "the battery has 5.0 kW"),
        ({"import_limit_w": 100.0, "pv_w": np.zeros(96)}, "import_limit", "the import limit of 0.1 kW is exceeded"),
        ({"export_limit_w": 1_000.0}, "export_limit", "the export limit of 1.0 kW is exceeded"),
        ({"curtail": True, "export_limit_w": 1_000.0}, "pv_unused", "the export limit is 1.0 kW"),
        ({"curtail": True, "sell_per_kwh": np.full(96, -0.1)}, "pv_unused", "feeding in would cost money"),
    ],
)
def test_a_wish_that_cannot_be_met_is_told_in_words_and_the_plan_is_valid(
    changes: dict[str, Any], code: str, words: str
) -> None:
    problem = day(**changes)
    plan = make_plan(problem, START_UTC)
    told = {note.code: note.text for note in plan.notes}
    assert words in told[code]
    assert faults(problem, plan) == []


def test_the_stored_energy_is_compared_with_the_edge_that_is_told() -> None:
    plan = make_plan(day(reserves=Reserves(energy_up_wh=20_000.0, energy_down_wh=20_000.0)), START_UTC)
    below, above = (note.text for note in plan.notes)
    most_kwh, least_kwh = (edge(slot.soc_pct for slot in plan.slots) / 10.0 for edge in (max, min))
    assert f"up to {20 / 0.95 + 0.5 - least_kwh:.2f} kWh below the wished 21.55 kWh (216 %)" in below
    assert f"up to {most_kwh:.2f} kWh above the wished 0.00 kWh (0 %)" in above


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (8, 12, "18:00 to 19:00: the import"),
        (8, 32, "18:00 to 00:00: the import"),
        (8, 36, "21.09. 18:00 to 22.09. 01:00: the import"),
        (40, 44, "22.09. 02:00 to 03:00: the import"),
        (0, 144, "21.09. 16:00 to 23.09. 04:00: the import"),
    ],
)
def test_a_note_names_the_day_of_what_is_not_today(first: int, last: int, words: str) -> None:
    slots = np.arange(144)
    load_w = np.where((slots >= first) & (slots < last), 20_000.0, 200.0)
    plan = make_plan(day(144, load_w=load_w, pv_w=np.zeros(144), import_limit_w=1000.0), START_UTC)
    assert plan.notes[0].text.startswith(words)


def test_a_battery_below_its_window_is_never_discharged_and_is_back_after_two_hours() -> None:
    plan = make_plan(day(battery=battery(soc_pct=1.0), buy_per_kwh=np.linspace(0.5, 0.1, 96)), START_UTC)
    assert all(slot.battery_w <= 0.0 for slot in plan.slots[:7])
    assert plan.slots[8].soc_pct >= 5.0 - 1e-6


def test_a_battery_without_power_stays_where_it_is() -> None:
    problem = day(battery=battery(soc_pct=1.0, max_charge_w=0.0, max_discharge_w=0.0))
    plan = make_plan(problem, START_UTC)
    assert {slot.battery_w for slot in plan.slots} == {0.0}
    assert faults(problem, plan) == []


def test_reserves_for_frequency_containment_follow_the_table_and_are_kept() -> None:
    kept = fcr_reserves(1000.0, 500.0, 200.0)
    assert (kept.power_up_w, kept.power_down_w) == pytest.approx((1880.0, 1640.0))
    assert (kept.energy_up_wh, kept.energy_down_wh) == pytest.approx((1000.0 + 500 / 3, 1000.0 + 200 / 3))
    plan = make_plan(day(reserves=kept), START_UTC)
    assert all(-5000.0 + 1640.0 - 1 <= slot.battery_w <= 5000.0 - 1880.0 + 1 for slot in plan.slots)
    assert plan.notes == ()
    assert max(slot.high_w for slot in plan.slots) <= 5000.0 - 1880.0 + 1


# -- the battery and the limits of the grid connection


def _made_worse_w(problem: Problem) -> float:
    """Return by how much at most a plan oversteps a limit of the connection further than the site would by itself."""
    plan = make_plan(problem, float(problem.start_utc[0]), time_limit_s=2.0)
    need = [slot.load_w - slot.pv_w + slot.curtailed_w for slot in plan.slots]
    return max(
        max(slot.grid_w - max(problem.import_limit_w, need_w), -slot.grid_w - max(problem.export_limit_w, -need_w))
        for slot, need_w in zip(plan.slots, need, strict=True)
    )


@pytest.mark.req("OPT-02")
def test_a_battery_below_its_window_is_not_refilled_with_more_than_the_connection_gives() -> None:
    load_w = np.where(np.arange(96) < 6, 2600.0, 300.0)
    problem = day(
        load_w=load_w, pv_w=np.zeros(96), import_limit_w=1000.0, battery=battery(soc_pct=20.0, min_soc_pct=30.0)
    )
    plan = make_plan(problem, START_UTC)
    assert [slot.battery_w for slot in plan.slots[:6]] == [0.0] * 6
    assert max(slot.grid_w for slot in plan.slots[6:]) <= 1001.0
    assert plan.slots[6].battery_w == pytest.approx(-700.0, abs=1.0)
    assert plan.slots[-1].soc_pct >= 30.0 - 1e-6
    told = {note.code: note.text for note in plan.notes}
    assert "exceeded by up to 1.6 kW (2.4 kWh), because the loads need more" in told["import_limit"]
    assert "up to 1.00 kWh below the wished 3.00 kWh (30 %); the battery starts at 20.0 %" in told["soc_window"]
    assert faults(problem, plan) == []


@pytest.mark.req("OPT-02")
@pytest.mark.parametrize("limit_w", [0.0, 300.0])
def test_a_battery_above_its_window_is_not_emptied_over_more_than_the_connection_takes(limit_w: float) -> None:
    noon = np.where((np.arange(96) > 8) & (np.arange(96) < 40), 1500.0, 0.0)
    problem = day(
        load_w=np.full(96, 100.0), pv_w=noon, export_limit_w=limit_w, battery=battery(soc_pct=80.0, max_soc_pct=60.0)
    )
    plan = make_plan(problem, START_UTC)
    assert [slot.battery_w for slot in plan.slots[:8]] == pytest.approx([100.0 + limit_w] * 8, abs=1.0)
    assert min(slot.grid_w for slot in plan.slots[:9]) >= -limit_w - 1.0
    assert [slot.battery_w for slot in plan.slots[10:30]] == [0.0] * 20
    assert "surplus" in next(note.text for note in plan.notes if note.code == "export_limit")
    assert faults(problem, plan) == []


def test_a_battery_above_its_window_may_take_the_place_of_sun_that_somebody_curtails() -> None:
    problem = day(
        load_w=np.full(96, 600.0), pv_w=np.full(96, 5000.0), export_limit_w=400.0, curtail=True,
        battery=battery(soc_pct=80.0, max_soc_pct=60.0),
    )  # fmt: skip
    plan = make_plan(problem, START_UTC)
    assert plan.slots[8].soc_pct == pytest.approx(60.0, abs=0.1)
    assert min(slot.grid_w for slot in plan.slots) >= -401.0
    assert max(slot.battery_w for slot in plan.slots) <= 1001.0


def test_a_connection_that_is_always_full_leaves_the_battery_where_it_is() -> None:
    problem = day(
        load_w=np.full(96, 2000.0), pv_w=np.zeros(96), import_limit_w=1000.0,
        battery=battery(soc_pct=20.0, min_soc_pct=30.0),
    )  # fmt: skip
    plan = make_plan(problem, START_UTC)
    assert {slot.battery_w for slot in plan.slots} == {0.0}
    assert faults(problem, plan) == []


@pytest.mark.req("OPT-02")
@pytest.mark.parametrize("first", range(0, 150, 50))
def test_the_battery_of_a_strange_site_never_makes_a_limit_of_the_connection_worse(first: int) -> None:
    for number in range(first, first + 50):
        problem = strange(number)
        scale_w = max(float(problem.load_w.max()), float(problem.pv_w.max()), problem.battery.max_discharge_w)
        assert _made_worse_w(problem) <= 1.0 + 1e-6 * scale_w, f"site {number}"


# -- the worth of energy


def test_the_worth_of_stored_energy_is_what_a_little_more_of_it_saves() -> None:
    problem = day(pv_w=np.zeros(96))
    _, here = HighsSolver().solve(problem, 10.0)
    more = msgspec.structs.replace(problem, battery=battery(soc_pct=50.1))
    _, there = HighsSolver().solve(more, 10.0)
    assert here is not None
    assert there is not None
    assert (here.objective - there.objective) / 0.01 == pytest.approx(here.energy_worth[0], rel=0.05)


def test_energy_left_is_worth_a_cheap_hour_and_less_where_the_sun_fills_the_battery_anyway() -> None:
    dark, bright = day(pv_w=np.zeros(96)), day()
    assert end_value(bright) < end_value(dark) <= float(np.quantile(dark.buy_per_kwh, 0.25)) / 0.95
    assert end_value(day(buy_per_kwh=np.full(96, -0.5))) == 0.0
    assert end_value(day(end_value_per_kwh=(0.5,))) == 0.5


def test_of_two_plans_that_cost_the_same_the_battery_is_full_earlier() -> None:
    plan = make_plan(day(buy_per_kwh=np.full(96, 0.3)), START_UTC)
    surplus = [slot for slot in plan.slots if slot.pv_w - slot.load_w > 100.0]
    assert surplus[0].intent is Intent.STORE
    assert surplus[0].battery_w < -50.0


def test_the_bands_hold_the_expected_power_and_stay_inside_the_ratings() -> None:
    for number in range(20):
        problem = strange(number)
        own = facts(problem)
        for slot in make_plan(problem, float(problem.start_utc[0]), time_limit_s=0.5).slots:
            assert -own.max_charge_w - 1 <= slot.low_w <= slot.battery_w <= slot.high_w <= own.max_discharge_w + 1
