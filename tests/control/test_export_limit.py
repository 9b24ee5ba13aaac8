"""The export limit of the connection in the modes that steer by the grid meter: what PV delivers above it is stored."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from benchmarks.loop_plant import UTC_0, Case, Decide, Trace, run, site
from control import why
from control.cycle import initial, step
from control.dso.model import DsoSettings
from control.memory import Persistent
from control.plan import Cause, Intent, Plan
from control.readings import Instant, Readings
from control.requests import DeliverPlan, Origin, ReleaseDsoLimit, Role, SetDsoLimit, SetMode, Source
from control.settings import LimitSettings
from tests.control.plans import PLANNING, plan, planned_settings
from tests.control.plant import UTC_0 as HOUSE_UTC_0
from tests.control.plant import House, origin, settings

SYSTEM = Origin(Source.SYSTEM, Role.SERVICE, "plan-1", "planner")
LIMIT = LimitSettings(grid_export_w=2000.0)
LAGS_S = (0.2, 1.0, 2.0)


def planned(
    limits: LimitSettings = LIMIT,
    *,
    pv_w: float = 5500.0,
    soc_pct: float = 50.0,
    dso: tuple[DsoSettings, ...] = (),
    **slot: Any,
) -> House:
    """A house in cost saving with a plan of slots that are all alike."""
    house = House(planned_settings(limits=limits, dso=dso), load_w=500.0, pv_w=pv_w, soc_pct=soc_pct)
    house.run(2.0)
    values: dict[str, Any] = {"low_w": 0.0, "high_w": 5000.0, "intent": Intent.HOLD, "cause": Cause.ROOM} | slot
    made = plan((0.0,) * 40, start_utc=(HOUSE_UTC_0 + house.at_s) // 60 * 60, start_soc_pct=soc_pct, **values)
    assert house.cycle(DeliverPlan(SYSTEM, made)).answers[0].accepted
    return house


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize("price", [-0.25, -0.02, 0.4])
def test_what_pv_delivers_above_the_export_limit_is_stored_although_the_plan_keeps_room(price: float) -> None:
    house = planned(sell_per_kwh=price)
    record = house.run(20.0)
    assert house.grid_w == pytest.approx(-2000.0, abs=5.0)
    assert record.chain.final.active_power_w == pytest.approx(-3000.0, abs=5.0)
    assert record.chain.wish.reason.code == "plan_export_limit"


def test_what_pv_delivers_above_the_share_of_the_grid_code_is_stored_too() -> None:
    house = planned(LimitSettings(grid_export_w=3000.0, grid_code_export_w=2000.0))
    assert house.run(20.0).chain.wish.reason.code == "plan_export_limit"
    assert house.grid_w == pytest.approx(-2000.0, abs=5.0)


@pytest.mark.req("GRD-08")
@pytest.mark.parametrize(("mode", "parameters"), [("cost_saving", {}), ("peak_shaving", {"recharge_w": 0.0})])
def test_what_pv_delivers_above_the_limit_of_the_distribution_operator_is_stored_while_it_holds(
    mode: str, parameters: dict[str, float]
) -> None:
    house = planned(LimitSettings(), dso=(DsoSettings(),))
    house.cycle(SetMode(origin(), mode, parameters))
    house.run(20.0)
    assert house.grid_w == pytest.approx(-5000.0, abs=5.0)
    assert house.cycle(SetDsoLimit(origin(), export_w=2000.0)).answers[0].accepted
    house.run(20.0)
    assert house.grid_w == pytest.approx(-2000.0, abs=5.0)
    house.cycle(ReleaseDsoLimit(origin()))
    house.run(30.0)
    assert house.grid_w == pytest.approx(-5000.0, abs=5.0)


def test_a_trickle_the_plan_means_becomes_as_much_as_the_export_limit_asks_for() -> None:
    house = planned(low_w=-21.0, intent=Intent.STORE, cause=Cause.PAID)
    assert house.run(20.0).chain.wish.reason.code == "plan_export_limit"
    assert house.grid_w == pytest.approx(-2000.0, abs=5.0)


def test_below_the_export_limit_the_plan_decides() -> None:
    house = planned(pv_w=2400.0)
    record = house.run(20.0)
    assert record.chain.final.active_power_w == 0.0
    assert record.chain.wish.reason.code == "plan_room"
    house.pv_w, house.load_w = 0.0, 1500.0
    record = house.run(20.0)
    assert record.chain.final.active_power_w == pytest.approx(1500.0, abs=5.0)
    assert record.chain.wish.reason.code == "plan_cover"


def test_a_plan_that_gives_energy_to_the_grid_is_followed_up_to_the_export_limit() -> None:
    house = planned(pv_w=0.0, low_w=0.0, high_w=0.0)
    giving = plan((4000.0,) * 4, start_utc=(HOUSE_UTC_0 + house.at_s) // 60 * 60, intent=Intent.EXPORT)
    house.cycle(DeliverPlan(SYSTEM, giving))
    house.run(20.0)
    assert house.grid_w == pytest.approx(-2000.0, abs=5.0)
    house.pv_w = 5500.0
    record = house.run(20.0)
    assert house.grid_w == pytest.approx(-2000.0, abs=5.0)
    assert record.chain.wish.reason.code == "plan_export_limit"


def test_a_full_battery_cannot_keep_the_export_limit_and_is_told_to_be_full() -> None:
    house = planned(soc_pct=100.0, pv_w=5500.0)
    record = house.run(20.0)
    assert record.chain.final.active_power_w == 0.0
    assert record.chain.wish.reason.code == "plan_export_limit"
    assert [reason.code for reason in why.holding(record.chain)] == ["soc_window"]


def test_a_battery_that_takes_all_it_can_lets_the_rest_go_out() -> None:
    house = planned(pv_w=12_000.0)
    assert house.run(20.0).chain.final.active_power_w == pytest.approx(-5000.0, abs=1.0)


def test_without_an_export_limit_the_plan_keeps_its_room() -> None:
    record = planned(LimitSettings()).run(20.0)
    assert record.chain.final.active_power_w == 0.0
    assert record.chain.wish.reason.code == "plan_room"


@pytest.mark.parametrize("mode", ["self_consumption", "cost_saving"])
def test_a_target_beyond_the_export_limit_ends_at_the_limit(mode: str) -> None:
    given = settings(initial_mode=mode, limits=LIMIT, mode_parameters={mode: {"target_w": -5000.0}})
    house = House(given, load_w=500.0, pv_w=5500.0)
    record = house.run(20.0)
    assert house.grid_w == pytest.approx(-2000.0, abs=5.0)
    assert record.chain.wish.reason.values["target_w"] == -2000.0


@pytest.mark.req("MOD-02")
@pytest.mark.parametrize(
    ("export_limit_w", "soc_pct", "grid_w"),
    [(1e7, 50.0, -2000.0), (3000.0, 50.0, -2000.0), (1000.0, 50.0, -1000.0), (1e7, 96.0, -2000.0)],
)
def test_peak_shaving_keeps_the_tighter_export_limit_at_any_state_of_charge(
    export_limit_w: float, soc_pct: float, grid_w: float
) -> None:
    parameters = {"export_limit_w": export_limit_w, "recharge_w": 500.0}
    given = settings(initial_mode="peak_shaving", limits=LIMIT, mode_parameters={"peak_shaving": parameters})
    house = House(given, load_w=500.0, pv_w=5500.0, soc_pct=soc_pct)
    assert house.run(20.0).chain.wish.reason.code == "peak_export"
    assert house.grid_w == pytest.approx(grid_w, abs=5.0)


# -- in closed circuit: calm, however old the meter value


def saving(case: Case) -> Decide:
    """The real step in cost saving, with a plan that keeps the battery from storing."""
    planning = msgspec.structs.replace(PLANNING, max_age_s=7200.0)
    given = msgspec.structs.replace(site(case), initial_mode="cost_saving", planning=(planning,), limits=LIMIT)
    memory = initial(given, Persistent())
    resting: Plan = plan((0.0,) * 8, start_utc=(UTC_0 // 900) * 900, high_w=5000.0, cause=Cause.ROOM)

    def decide(readings: Readings, now: Instant) -> float:
        nonlocal memory
        begin = (DeliverPlan(SYSTEM, resting),) if memory.cycle == 0 else ()
        memory, record = step(memory, readings, begin, now)
        assert all(answer.accepted for answer in record.answers), [answer.text for answer in record.answers]
        return record.commands[0].active_power_w

    return decide


def sun(*pairs: tuple[float, float]) -> Callable[[float], float]:
    return lambda at_s: -next(power_w for from_s, power_w in reversed(pairs) if max(at_s, 0.0) >= from_s)


def settled_s(trace: Trace, low_w: float, high_w: float, first_s: float, last_s: float) -> float:
    late = [trace.at_s[i] - first_s for i in trace.between(first_s, last_s) if not low_w <= trace.grid_w[i] <= high_w]
    return max(late, default=0.0)


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize("noise_w", [0.0, 10.0])
@pytest.mark.parametrize("lag_s", LAGS_S)
def test_clouds_over_a_plant_with_an_export_limit_are_followed_without_hunting(lag_s: float, noise_w: float) -> None:
    case = Case(lag_s=lag_s, noise_w=noise_w, delay_s=0.3, jitter=0.1)
    trace = run(case, sun((0, 5000), (30, 1500), (60, 4000), (90, 2600)), 120.0, saving(case))
    for first_s, last_s, grid_w in ((0.0, 30.0, -2000.0), (60.0, 90.0, -2000.0), (90.0, 120.0, -2000.0)):
        assert settled_s(trace, grid_w - 50.0 - 4 * noise_w, grid_w + 50.0 + 4 * noise_w, first_s, last_s) <= 14.0
        assert trace.swing_w(first_s + 15.0, last_s) <= 20.0 + 4 * noise_w
    assert max(abs(trace.battery_w[i]) for i in trace.between(45.0, 60.0)) <= 1.0
    assert max(trace.battery_w) <= 30.0


@pytest.mark.parametrize("lag_s", LAGS_S)
def test_a_surplus_just_at_the_export_limit_does_not_wake_the_battery_again_and_again(lag_s: float) -> None:
    case = Case(lag_s=lag_s, noise_w=15.0, delay_s=0.3, jitter=0.1)
    trace = run(case, sun((0, 2000)), 60.0, saving(case))
    assert trace.swing_w(5.0, 60.0) <= 80.0
