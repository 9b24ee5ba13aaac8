"""What the optimiser is asked: slots, prices, forecasts, battery, limits and reserves as plain arrays."""

import math

import msgspec
import numpy as np
from numpy.typing import NDArray

from control.readings import NO_LIMIT

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]

PRICE_FLOOR = 0.05
"""Soft limits are weighed with multiples of the largest price, but at least of this."""
CHEAP_SHARE = 0.25
"""Quantile of the buying prices that energy left at the end is worth: what it costs to buy it back in a cheap hour."""


class BatteryFacts(msgspec.Struct, frozen=True):
    """The battery as the planner sees it; powers at the bus, efficiencies one way."""

    capacity_wh: float
    soc_pct: float
    """State of charge now; may lie outside the window."""
    max_charge_w: float
    max_discharge_w: float
    charge_efficiency: float = 0.95
    discharge_efficiency: float = 0.95
    degradation_per_kwh: float = 0.01
    """For each kWh charged and each kWh discharged, at the bus."""
    min_soc_pct: float = 5.0
    max_soc_pct: float = 100.0


class Reserves(msgspec.Struct, frozen=True):
    """Power and energy kept free in every slot, all >= 0; soft: what cannot be kept is told, not refused."""

    power_up_w: float = 0.0
    """Discharge power beyond the planned one."""
    power_down_w: float = 0.0
    """Charge power beyond the planned one."""
    energy_up_wh: float = 0.0
    """Energy that can be delivered at the bus above the lowest state of charge."""
    energy_down_wh: float = 0.0
    """Energy that can be taken from the bus below the highest state of charge."""
    backup_wh: float = 0.0
    """Stored energy kept above the lowest state of charge for an outage."""


def fcr_reserves(normal_w: float, up_w: float, down_w: float) -> Reserves:
    """Return what frequency containment services reserve of a limited reservoir.

    Source: Technical Requirements for FCR Provision in the Nordic Synchronous Area, v1.1 (2025), table 10.

    Args:
        normal_w: Capacity sold as FCR-N, W.
        up_w: Capacity sold as FCR-D up, W.
        down_w: Capacity sold as FCR-D down, W.
    """
    return Reserves(
        power_up_w=1.34 * normal_w + up_w + 0.2 * down_w,
        power_down_w=1.34 * normal_w + 0.2 * up_w + down_w,
        energy_up_wh=normal_w + up_w / 3,
        energy_down_wh=normal_w + down_w / 3,
    )


class Problem(msgspec.Struct, frozen=True, eq=False):
    """One planning problem; all arrays have one value a slot."""

    start_utc: Array
    length_s: Array
    buy_per_kwh: Array
    sell_per_kwh: Array
    load_w: Array
    pv_w: Array
    battery: BatteryFacts
    import_limit_w: float = NO_LIMIT
    export_limit_w: float = NO_LIMIT
    reserves: Reserves = Reserves()
    curtail: bool = False
    """PV may be left unused."""
    end_value_per_kwh: tuple[float, ...] = ()
    """Worth of a stored kWh after the last slot; empty: `end_value`."""
    zone: str = "Etc/UTC"
    """IANA name, for times in explanations."""

    @property
    def hours(self) -> Array:
        """Length of the slots in h."""
        return self.length_s / 3600.0

    @property
    def price_scale(self) -> float:
        """Largest price of the problem, at least `PRICE_FLOOR`: soft limits are weighed with multiples of it."""
        return max(float(np.abs(self.buy_per_kwh).max()), float(np.abs(self.sell_per_kwh).max()), PRICE_FLOOR)


def end_value(problem: Problem) -> float:
    """Return the worth of a stored kWh after the last slot.

    Energy that is left need not be bought in a cheap hour of the next day, or, as far as the last day's solar surplus
    fills the battery, need not be kept from being fed in. It is not worth more than what it would save at the mean
    price; never negative.
    """
    if problem.end_value_per_kwh:
        return problem.end_value_per_kwh[0]
    battery = problem.battery
    last_day = problem.start_utc >= problem.start_utc[-1] - 86_400.0
    surplus_w = np.maximum(problem.pv_w - problem.load_w, 0.0)[last_day]
    days = float(problem.hours[last_day].sum()) / 24.0
    filled = float(surplus_w @ problem.hours[last_day]) / max(days, 0.25) * battery.charge_efficiency
    share = min(filled / battery.capacity_wh, 1.0)
    bought = float(np.quantile(problem.buy_per_kwh, CHEAP_SHARE))
    kept = min(float(problem.sell_per_kwh.mean()), bought)
    replaced = (share * kept + (1.0 - share) * bought) / battery.charge_efficiency
    saved = float(problem.buy_per_kwh.mean()) * battery.discharge_efficiency - battery.degradation_per_kwh
    return max(min(replaced, saved), 0.0)


def problem_faults(problem: Problem) -> list[str]:
    """Return what makes a problem no problem at all: wrong shapes, values that are no numbers. Wishes never do."""
    count = len(problem.start_utc)
    faults = [] if count else ["there is no slot"]
    for name in ("start_utc", "length_s", "buy_per_kwh", "sell_per_kwh", "load_w", "pv_w"):
        values: Array = getattr(problem, name)
        if values.shape != (count,):
            faults.append(f"{name}: {values.shape} values for {count} slots")
        elif not bool(np.isfinite(values).all()):
            faults.append(f"{name}: a value is not finite")
    if not faults and float(problem.length_s.min()) <= 0.0:
        faults.append("length_s: every slot must be longer than 0 s")
    for owner in (problem.battery, problem.reserves):
        for name in owner.__struct_fields__:
            value = float(getattr(owner, name))
            if not (math.isfinite(value) and value >= 0.0):
                faults.append(f"{name}: {value:g} is not allowed; a number of at least 0 is needed")
    return [*faults, *_battery_faults(problem.battery), *_limit_faults(problem)]


def _battery_faults(battery: BatteryFacts) -> list[str]:
    faults = [] if battery.capacity_wh > 0.0 else ["capacity_wh: must be above 0"]
    if not all(0.0 < share <= 1.0 for share in (battery.charge_efficiency, battery.discharge_efficiency)):
        faults.append("efficiencies must be above 0 and at most 1")
    return faults


def _limit_faults(problem: Problem) -> list[str]:
    least_w = min(problem.import_limit_w, problem.export_limit_w)
    return [] if least_w >= 0.0 else [f"grid limit {least_w:g} W: must be at least 0 W"]
