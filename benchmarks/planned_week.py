"""A week of the real control step against a simple battery, a minute a cycle: what a mode costs, and what was possible.

The load and sun of a minute are measured, the step decides, and its command holds for that minute: the real loop does
the same six hundred times as often. The battery loses a constant share each way, the same as the planner believes;
everything else (limits, tapers, the controller) is the product itself.
"""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
import numpy as np

from control.cycle import initial, step
from control.memory import Memory, Persistent
from control.plan import Plan
from control.plan_settings import PlanningSettings, PricePoint, TariffKind, TariffSettings
from control.planning.forecast import series_of
from control.planning.make import make_plan
from control.planning.problem import Array, BatteryFacts, Problem
from control.planning.site import SiteView, site_problem
from control.planning.slots import grid_cost
from control.planning.tariff import prices
from control.readings import (
    BatteryReading,
    CellExtremesReading,
    DeviceState,
    Instant,
    InverterReading,
    MeterReading,
    MeterRole,
    PhaseReading,
    Readings,
)
from control.record import CycleRecord
from control.requests import DeliverPlan, Origin, Request, Role, SetPrices, Source
from control.settings import BatterySettings, InverterSettings, LimitSettings, MeterSettings, RampSettings, Settings
from simulator.weeks import Weeks, known_until_utc, weeks

ZONE = ZoneInfo("Europe/Berlin")
HISTORY_DAYS = 21
WEEK_DAYS = 7
MINUTE_S = 60.0
POWER_W, CAPACITY_WH = 5000.0, 10_000.0
START_PCT = 20.0
PLANNING = PlanningSettings(
    tariff=TariffSettings(kind=TariffKind.DYNAMIC, factor=1.19, surcharge_per_kwh=0.16, sell_per_kwh=0.08),
    degradation_per_kwh=0.005,
)


def reference(seed: int = 1) -> Weeks:
    """Return three weeks of history and the week itself."""
    return weeks(datetime(2026, 5, 4, tzinfo=ZONE), HISTORY_DAYS + WEEK_DAYS, seed=seed)


def house(mode_id: str) -> Settings:
    """Return a house of 5 kW and 10 kWh whose controller is tuned for a cycle of a minute."""
    gains = {"kp": 0.0, "ki_per_s": 1.0 / MINUTE_S}
    return Settings(
        site_id="week",
        site_name="Week",
        inverters=(InverterSettings("inverter", POWER_W, POWER_W, 5500.0, 0.0, ("battery",), 600.0, 1.0),),
        batteries=(BatterySettings("battery", CAPACITY_WH, 300.0, 300.0, stale_after_s=600.0),),
        meters=(
            MeterSettings("grid", MeterRole.GRID, 1e5, 600.0, 1e12),
            MeterSettings("pv", MeterRole.PV, 1e5, 600.0, 1e12),
        ),
        limits=LimitSettings(),
        ramp=RampSettings(2 * POWER_W, 2 * POWER_W),
        initial_mode=mode_id,
        mode_parameters={"self_consumption": gains, "cost_saving": gains},
        cycle_s=MINUTE_S,
        command_valid_s=3600.0,
        time_zone="Europe/Berlin",
        planning=(PLANNING,),
    )


class Outcome(msgspec.Struct, frozen=True, eq=False):
    """What a week brought."""

    grid_w: Array
    battery_w: Array
    soc_pct: Array
    plans: int
    rungs: dict[str, int]


def run(series: Weeks, mode_id: str, *, replan_min: int = 15, planner: Callable[..., Plan] | None = None) -> Outcome:
    """Run the week in a mode; plans are made as the product makes them, from what was known at the time."""
    settings = house(mode_id)
    memory = initial(settings, Persistent())
    first = HISTORY_DAYS * 1440
    load, pv = np.array(series.load_w), np.array(series.pv_w)
    times_utc = series.start_utc + MINUTE_S * np.arange(len(load), dtype=np.float64)
    history = (series_of(times_utc, load), series_of(times_utc, pv))
    soc_pct, ess_w, plans = START_PCT, 0.0, 0
    rows: list[tuple[float, float, float]] = []
    rungs: dict[str, int] = {}
    for _ in range(3):  # the lifecycle starts
        memory, _record = _cycle(memory, times_utc[first] - MINUTE_S, load[first], pv[first], ess_w, soc_pct, ())
    for minute in range(first, len(load)):
        now_utc = float(times_utc[minute])
        requests: list[Request] = []
        if mode_id == "cost_saving" and minute % 60 == 0:
            requests.append(SetPrices(_origin(minute), _market(series, now_utc)))
        if mode_id == "cost_saving" and minute % replan_min == 0:
            view = SiteView(
                settings=settings, planning=PLANNING, now_utc=now_utc, soc_pct=soc_pct, market=_market(series, now_utc),
                load=history[0].until(now_utc), pv=history[1].until(now_utc),
            )  # fmt: skip
            plan = planner(view) if planner is not None else make_plan(site_problem(view).problem, now_utc)
            requests.append(DeliverPlan(_origin(minute), plan))
            plans += 1
        memory, record = _cycle(memory, now_utc, load[minute], pv[minute], ess_w, soc_pct, tuple(requests))
        for answer in record.answers:
            if not answer.accepted:
                raise RuntimeError(answer.text)
        ess_w = _settled(record, load[minute] - pv[minute])
        soc_pct, ess_w = _battery(soc_pct, ess_w)
        rungs[record.plan.rung] = rungs.get(record.plan.rung, 0) + 1
        rows.append((load[minute] - pv[minute] - ess_w, ess_w, soc_pct))
    grid_w, battery_w, soc = (np.array(column) for column in zip(*rows, strict=True))
    return Outcome(grid_w, battery_w, soc, plans, rungs)


def _settled(record: CycleRecord, net_w: float) -> float:
    """Return the battery power the mode settles at within the minute: net demand inside its band and the live bounds.

    The grid loop gets there in seconds (docs/grid-loop.md), but not in one cycle of a minute: it learns the meter's lag
    from how often samples come, and one a minute leaves it very unsure.
    """
    bounds = record.chain.bounds
    low_w, high_w = bounds.min_w, bounds.max_w
    for slot in record.plan.slot:
        low_w = min(max(slot.low_w, low_w), high_w)
        high_w = max(min(slot.high_w, high_w), low_w)
    return min(max(net_w, low_w), high_w)


def _origin(minute: int) -> Origin:
    return Origin(Source.SYSTEM, Role.SERVICE, f"r{minute}", "planner")


def _market(series: Weeks, now_utc: float) -> tuple[PricePoint, ...]:
    """Return the market prices of the last week and those published by now."""
    until_utc = known_until_utc(now_utc, ZONE)
    pairs = zip(series.price_times_utc, series.prices_per_kwh, strict=True)
    return tuple(PricePoint(t, p) for t, p in pairs if now_utc - 7.5 * 86_400 <= t < until_utc)


def _battery(soc_pct: float, ess_w: float) -> tuple[float, float]:
    """Return state of charge and power after a minute; a full or empty battery gives up the rest."""
    hours = MINUTE_S / 3600.0
    if ess_w > 0:
        ess_w = min(ess_w, soc_pct / 100 * CAPACITY_WH * PLANNING.discharge_efficiency / hours)
        into_w = -ess_w / PLANNING.discharge_efficiency
    else:
        ess_w = -min(-ess_w, (100 - soc_pct) / 100 * CAPACITY_WH / PLANNING.charge_efficiency / hours)
        into_w = -ess_w * PLANNING.charge_efficiency
    return soc_pct + into_w * hours / CAPACITY_WH * 100, ess_w


def _cycle(
    memory: Memory,
    now_utc: float,
    load_w: float,
    pv_w: float,
    ess_w: float,
    soc_pct: float,
    requests: tuple[Request, ...],
) -> tuple[Memory, CycleRecord]:
    at_s = now_utc - 1.7e9
    phases = (PhaseReading(230.0, 1.0, 0.0, 0.0),)
    cells = CellExtremesReading(3.25, 3.27, 22.0, 24.0)
    readings = Readings(
        meters=(
            MeterReading("grid", at_s, load_w - pv_w - ess_w, 0.0, 50.0, phases),
            MeterReading("pv", at_s, pv_w, 0.0, 50.0, phases),
        ),
        inverters=(
            InverterReading("inverter", at_s, DeviceState.RUNNING, ess_w, 0.0, 50.0, setpoint_readback_w=ess_w,
                            dead_man_armed=True),
        ),
        batteries=(BatteryReading("battery", at_s, soc_pct, 51.0, 0.0, 300.0, 300.0, cells=cells),),
    )  # fmt: skip
    return step(memory, readings, requests, Instant(at_s, now_utc))


class Bill(msgspec.Struct, frozen=True):
    """What a week costs in one way: energy over the grid and wear; and the least it could cost."""

    nothing: float
    """Without a battery."""
    own: float
    optimum: float
    """With perfect foresight, from the same first to the same last state of charge."""

    @property
    def share(self) -> float:
        """Share of the possible saving that was reached."""
        return (self.nothing - self.own) / (self.nothing - self.optimum)


def bill(series: Weeks, outcome: Outcome, step_min: int = 15) -> Bill:
    """Return what the week cost, and the optimum of the same linear program in slots of `step_min`.

    The end is the same for both: by duality the least cost of ending with energy E is the largest over all prices v of
    (optimum with energy left worth v) + v E, so no worth of what is left has to be assumed.
    """
    fine, problem = minutes_problem(series), perfect(series, step_min)
    kept_kwh = float(outcome.soc_pct[-1]) / 100 * CAPACITY_WH / 1e3
    moved_kwh = float(np.abs(outcome.battery_w).sum()) / 60e3
    own = grid_cost(fine, outcome.grid_w) + moved_kwh * PLANNING.degradation_per_kwh
    low, high = 0.0, float(problem.buy_per_kwh.max()) / PLANNING.charge_efficiency
    optimum = -np.inf
    for _ in range(10):
        worth = 0.5 * (low + high)
        plan = make_plan(msgspec.structs.replace(problem, end_value_per_kwh=(worth,)), float(problem.start_utc[0]))
        left_kwh = plan.slots[-1].soc_pct / 100 * CAPACITY_WH / 1e3
        moved = sum(abs(slot.battery_w) * slot.length_s for slot in plan.slots) / 3.6e6
        cost = plan.cost + moved * PLANNING.degradation_per_kwh
        optimum = max(optimum, cost - worth * left_kwh + worth * kept_kwh)
        low, high = (worth, high) if left_kwh < kept_kwh else (low, worth)
    return Bill(grid_cost(fine, fine.load_w - fine.pv_w), own, float(optimum))


def perfect(series: Weeks, step_min: int = 15) -> Problem:
    """Return the problem of the whole week with everything known, in slots of so many minutes."""
    fine = minutes_problem(series)
    size = len(fine.start_utc) // step_min
    shape = (size, step_min)
    return msgspec.structs.replace(
        fine,
        start_utc=fine.start_utc.reshape(shape)[:, 0],
        length_s=np.full(size, MINUTE_S * step_min),
        buy_per_kwh=fine.buy_per_kwh.reshape(shape)[:, 0],
        sell_per_kwh=fine.sell_per_kwh.reshape(shape)[:, 0],
        load_w=fine.load_w.reshape(shape).mean(axis=1),
        pv_w=fine.pv_w.reshape(shape).mean(axis=1),
    )


def minutes_problem(series: Weeks) -> Problem:
    """Return the week in minutes."""
    first = HISTORY_DAYS * 1440
    load, pv = np.array(series.load_w)[first:], np.array(series.pv_w)[first:]
    times_utc = series.start_utc + MINUTE_S * np.arange(first, first + len(load), dtype=np.float64)
    market = tuple(PricePoint(t, p) for t, p in zip(series.price_times_utc, series.prices_per_kwh, strict=True))
    buy, sell, _ = prices(PLANNING.tariff, times_utc, ZONE, market)
    battery = BatteryFacts(
        CAPACITY_WH, START_PCT, POWER_W, POWER_W, PLANNING.charge_efficiency, PLANNING.discharge_efficiency,
        PLANNING.degradation_per_kwh,
    )  # fmt: skip
    length_s = np.full(len(load), MINUTE_S)
    return Problem(times_utc, length_s, buy, sell, load, pv, battery, zone="Europe/Berlin")
