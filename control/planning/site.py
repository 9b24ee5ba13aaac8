"""From a site and what it has measured to a planning problem: slots, prices, forecasts, battery, limits."""

from zoneinfo import ZoneInfo

import msgspec
import numpy as np

from control.plan import PlanNote
from control.plan_settings import PlanningSettings, PricePoint
from control.planning.forecast import LOAD_MODELS, PV_MODELS, Forecast, Series, combined
from control.planning.problem import Array, BatteryFacts, Problem, Reserves
from control.planning.tariff import prices
from control.settings import Settings


class SiteView(msgspec.Struct, frozen=True, eq=False):
    """What is known at the moment of planning."""

    settings: Settings
    planning: PlanningSettings
    now_utc: float
    soc_pct: float
    load: Series
    pv: Series
    market: tuple[PricePoint, ...] = ()
    reserve_soc_pct: float = 0.0
    """Kept for backup, as the mode does."""
    load_now_w: float = 0.0
    """Taken where there is no history at all."""


class SiteProblem(msgspec.Struct, frozen=True, eq=False):
    """The problem, with the forecasts it rests on and what had to be assumed."""

    problem: Problem
    load: Forecast
    pv: Forecast
    remarks: tuple[PlanNote, ...]


def slot_times(now_utc: float, planning: PlanningSettings) -> tuple[Array, Array]:
    """Return start and length of the slots: the first begins now (on the minute), all others on multiples of a slot."""
    step_s = planning.slot_s
    begin_utc = now_utc // 60.0 * 60.0
    following_utc = (begin_utc // step_s + 1.0) * step_s
    count = max(round(planning.horizon_s / step_s), 1)
    starts = np.concatenate([[begin_utc], following_utc + step_s * np.arange(count - 1)])
    ends = np.append(starts[1:], following_utc + step_s * (count - 1))
    return starts, ends - starts


def site_problem(view: SiteView) -> SiteProblem:
    """Return the planning problem of a site at this moment."""
    settings, planning, limits = view.settings, view.planning, view.settings.limits
    zone = ZoneInfo(settings.time_zone)
    starts_utc, length_s = slot_times(view.now_utc, planning)
    buy, sell, remarks = prices(planning.tariff, starts_utc, zone, view.market)
    load = combined(LOAD_MODELS, view.load, starts_utc, zone, fallback_w=max(view.load_now_w, 0.0))
    pv = combined(PV_MODELS, view.pv, starts_utc, zone)
    capacity_wh = sum(rack.capacity_wh for rack in settings.batteries)
    battery = BatteryFacts(
        capacity_wh=capacity_wh,
        soc_pct=view.soc_pct,
        max_charge_w=min(sum(unit.max_charge_w for unit in settings.inverters), limits.max_charge_w),
        max_discharge_w=min(sum(unit.max_discharge_w for unit in settings.inverters), limits.max_discharge_w),
        charge_efficiency=planning.charge_efficiency,
        discharge_efficiency=planning.discharge_efficiency,
        degradation_per_kwh=planning.degradation_per_kwh,
        min_soc_pct=limits.min_soc_pct,
        max_soc_pct=limits.max_soc_pct,
    )
    reserves = Reserves(
        power_up_w=planning.power_up_w,
        power_down_w=planning.power_down_w,
        energy_up_wh=planning.energy_up_wh,
        energy_down_wh=planning.energy_down_wh,
        backup_wh=max(view.reserve_soc_pct - limits.min_soc_pct, 0.0) / 100.0 * capacity_wh,
    )
    problem = Problem(
        start_utc=starts_utc,
        length_s=length_s,
        buy_per_kwh=buy,
        sell_per_kwh=sell,
        load_w=load.values,
        pv_w=pv.values,
        battery=battery,
        import_limit_w=limits.grid_import_w,
        export_limit_w=limits.export_w,
        reserves=reserves,
        curtail=planning.curtail_pv,
        zone=settings.time_zone,
    )
    return SiteProblem(problem, load, pv, remarks)
