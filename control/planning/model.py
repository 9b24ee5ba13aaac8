"""The planning problem as a linear program in arrays, built without a loop over slots.

Units inside are kW, kWh and the currency. Variables of slot k: charge, discharge, import, export (all >= 0) and the
energy at its end; unused PV, overstepped limits and missed reserves only where they can happen. Rows: power balance

    import - export + discharge - charge - unused + over_import - over_export = load - pv

and energy balance  `energy_k - energy_k-1 - h eta_c charge + h / eta_d discharge = 0`. Every limit that a wish or the
state of charge could break is soft, so that the program always has a solution: idling.
"""

from collections.abc import Mapping

import msgspec
import numpy as np
from numpy.typing import NDArray

from control.planning.problem import Array, Problem, end_value

Index = NDArray[np.int32]

GRID_WEIGHT = 10.0
RESERVE_WEIGHT = 6.0
WINDOW_WEIGHT = 3.0
"""What a kWh (or, for energy, a kWh at the end of one slot) outside a soft limit is weighed with, in largest prices.
The order is that of importance: connection, power sold to services, energy window. Each is more than any trade can
earn (twice the largest price, less losses), and no more than that, so that the money still counts in the gap."""
RECOVERY_H = 2.0
"""A battery outside its window is back inside after this time, if its power and the grid connection allow."""
RECOVERY_MARGIN = 1.1
"""Where it needs longer, the window is hard once so many times the missing energy could have been moved."""
LEAST_KWH = 1e-9
EARLY = 5e-5
"""Worth of a stored kWh for an hour, in largest prices: of two plans that cost the same, the battery is full earlier,
because load and sun will be others than forecast."""
TIE_BREAK = 1e-6
"""Cost of a kWh through the battery beyond its wear, so that energy is never moved for nothing."""

CHARGE, DISCHARGE, IMPORT, EXPORT, ENERGY = "charge", "discharge", "import", "export", "energy"
UNUSED, OVER_IMPORT, OVER_EXPORT = "unused", "over_import", "over_export"
UNDER_WINDOW, OVER_WINDOW, MISSED_UP, MISSED_DOWN = "under_window", "over_window", "missed_up", "missed_down"
SOFT = (OVER_IMPORT, OVER_EXPORT, UNDER_WINDOW, OVER_WINDOW, MISSED_UP, MISSED_DOWN)


class Model(msgspec.Struct, frozen=True, eq=False):
    """Rows and columns for the solver, column-wise, with the place of every kind of variable."""

    count: int
    """Slots."""
    cost: Array
    lower: Array
    upper: Array
    row_lower: Array
    row_upper: Array
    starts: Index
    rows: Index
    values: Array
    places: Mapping[str, tuple[int, Index]]
    """Kind of variable -> first column and the slots it has columns for."""
    offset: float
    energy_window: tuple[Array, Array]
    """Wished lowest and highest energy at the end of each slot, kWh."""

    def column(self, kind: str) -> slice:
        """Return the columns of a kind of variable."""
        first, slots = self.places[kind]
        return slice(first, first + len(slots))

    def spread(self, kind: str, values: Array) -> Array:
        """Return a kind of variable of a solution with one value a slot."""
        full = np.zeros(self.count)
        full[self.places[kind][1]] = values[self.column(kind)]
        return full


class _Builder:
    """Collects columns and entries."""

    def __init__(self, count: int) -> None:
        self.all = np.arange(count, dtype=np.int32)
        self.places: dict[str, tuple[int, Index]] = {}
        self.width = 0
        self.bounds: list[tuple[Array, Array, Array]] = []
        self.entries: list[tuple[Index, Index, Array]] = []

    def add(
        self, kind: str, slots: Index, cost: Array | float, upper: Array | float, lower: Array | float = 0.0
    ) -> Index:
        """Add the columns of a kind of variable and return their numbers."""
        size = len(slots)
        columns = np.arange(self.width, self.width + size, dtype=np.int32)
        self.places[kind] = (self.width, slots)
        self.width += size
        self.bounds.append((_filled(cost, size), _filled(lower, size), _filled(upper, size)))
        return columns

    def enter(self, rows: Index, columns: Index, values: Array | float) -> None:
        """Add entries of the matrix."""
        self.entries.append((rows, columns, _filled(values, len(rows))))


def _filled(values: Array | float, size: int) -> Array:
    return np.broadcast_to(np.asarray(values, dtype=np.float64), (size,))


class EnergyWindow(msgspec.Struct, frozen=True, eq=False):
    """Energy at the end of each slot, kWh, and in which slots the battery may not go on in a direction."""

    wished_low: Array
    wished_high: Array
    hard_low: Array
    hard_high: Array
    no_discharge: Array
    """1 while the battery recovers from below its window, else 0."""
    no_charge: Array


def battery_kw(problem: Problem) -> tuple[Array, Array]:
    """Return the most the battery may charge and discharge in each slot at its bus, kW, both >= 0.

    It never makes a limit of the grid connection worse: where the site alone is beyond it, nothing is left for the
    battery. No weight could say so: energy outside the window is paid for in every slot it lasts, power beyond a
    limit once. Where PV is curtailed, what the battery delivers takes the place of the sun.
    """
    battery = problem.battery
    load, pv = problem.load_w / 1000.0, problem.pv_w / 1000.0
    import_room = np.maximum(problem.import_limit_w / 1000.0 - (load - pv), 0.0)
    fed_in = np.zeros(len(pv)) if problem.curtail else pv
    export_room = np.maximum(problem.export_limit_w / 1000.0 + (load - fed_in), 0.0)
    return np.minimum(battery.max_charge_w / 1000.0, import_room), np.minimum(
        battery.max_discharge_w / 1000.0, export_room
    )


def window(problem: Problem) -> EnergyWindow:
    """Return where the stored energy shall and must be.

    A battery found outside its window of state of charge moves only towards it, and is back after `RECOVERY_H` (or
    the time its power and the connection need); from then on the window is hard. Reserves only narrow what is wished.
    """
    battery, reserves = problem.battery, problem.reserves
    capacity = battery.capacity_wh / 1000.0
    now = min(max(battery.soc_pct, 0.0), 100.0) / 100.0 * capacity
    low, high = battery.min_soc_pct / 100.0 * capacity, battery.max_soc_pct / 100.0 * capacity
    charge_kw, discharge_kw = battery_kw(problem)
    below = _recovering(low - now, charge_kw * battery.charge_efficiency, problem.hours)
    above = _recovering(now - high, discharge_kw / battery.discharge_efficiency, problem.hours)
    return EnergyWindow(
        wished_low=np.full(
            len(below), low + (reserves.backup_wh + reserves.energy_up_wh / battery.discharge_efficiency) / 1000.0
        ),
        wished_high=np.full(len(above), high - reserves.energy_down_wh * battery.charge_efficiency / 1000.0),
        hard_low=np.where(below > 0, min(now, low), low),
        hard_high=np.where(above > 0, max(now, high), high),
        no_discharge=below,
        no_charge=above,
    )


def _recovering(missing_kwh: float, into_kw: Array, hours: Array) -> Array:
    """Return 1 for the slots at whose end the missing energy may still be missing, else 0.

    Args:
        missing_kwh: Stored energy between the battery and its window; none is missing at 0 and below.
        into_kw: The most that the stored energy can change in each slot, towards the window.
        hours: Length of the slots.
    """
    moved_kwh = np.cumsum(into_kw * hours)
    late = (np.cumsum(hours) < RECOVERY_H) | (moved_kwh < RECOVERY_MARGIN * missing_kwh - LEAST_KWH)
    return (late & (missing_kwh > 0.0)).astype(np.float64)


def build(problem: Problem) -> Model:
    """Return the linear program of a problem."""
    count = len(problem.start_utc)
    battery, hours, scale = problem.battery, problem.hours, problem.price_scale
    charge_kw, discharge_kw = battery_kw(problem)
    load, pv = problem.load_w / 1000.0, problem.pv_w / 1000.0
    import_kw, export_kw = problem.import_limit_w / 1000.0, problem.export_limit_w / 1000.0
    limits = window(problem)
    kept = -EARLY * scale * hours
    kept[-1] -= end_value(problem)
    wear = (battery.degradation_per_kwh + TIE_BREAK * scale) * hours

    builder = _Builder(count)
    slots = builder.all
    most_import = np.maximum(load if problem.curtail else load - pv, 0.0) + charge_kw
    most_export = np.maximum(pv - load, 0.0) + discharge_kw
    charge = builder.add(CHARGE, slots, wear, charge_kw * (1.0 - limits.no_charge))
    discharge = builder.add(DISCHARGE, slots, wear, discharge_kw * (1.0 - limits.no_discharge))
    bought = builder.add(IMPORT, slots, problem.buy_per_kwh * hours, np.minimum(most_import, import_kw))
    sold = builder.add(EXPORT, slots, -problem.sell_per_kwh * hours, np.minimum(most_export, export_kw))
    energy = builder.add(ENERGY, slots, kept, limits.hard_high, limits.hard_low)
    for columns, sign in ((bought, 1.0), (sold, -1.0), (discharge, 1.0), (charge, -1.0)):
        builder.enter(slots, columns, sign)
    balance = slots + count
    builder.enter(balance, energy, 1.0)
    builder.enter(balance[1:], energy[:-1], -1.0)
    builder.enter(balance, charge, -hours * battery.charge_efficiency)
    builder.enter(balance, discharge, hours / battery.discharge_efficiency)
    stored = min(max(battery.soc_pct, 0.0), 100.0) / 100.0 * battery.capacity_wh / 1000.0
    row_low, row_high = [load - pv, np.zeros(count)], [load - pv, np.zeros(count)]
    row_low[1][0] = row_high[1][0] = stored

    # Where nobody says that PV is curtailed, what is above the export limit is exported in fact: the battery takes it.
    unused = pv if problem.curtail else np.zeros(count)
    sunny = slots[unused > 0.0]
    builder.enter(sunny, builder.add(UNUSED, sunny, 0.0, unused[sunny]), -1.0)
    backwards = problem.sell_per_kwh > problem.buy_per_kwh
    for kind, possible, sign in (
        (OVER_IMPORT, most_import > import_kw, 1.0),
        (OVER_EXPORT, most_export > export_kw, -1.0),
    ):
        over = slots[possible | backwards]
        columns = builder.add(kind, over, GRID_WEIGHT * scale * hours[over], np.inf)
        builder.enter(over, columns, sign)

    _soft_window(builder, problem, limits, energy, (row_low, row_high))
    _reserves(builder, problem, (charge, discharge), (row_low, row_high))
    return _assembled(builder, row_low, row_high, (limits.wished_low, limits.wished_high), count)


def _soft_window(
    builder: _Builder,
    problem: Problem,
    limits: EnergyWindow,
    energy: Index,
    row_bounds: tuple[list[Array], list[Array]],
) -> None:
    """Add what lies outside the wished energy, where it can."""
    row_low, row_high = row_bounds
    slots, scale = builder.all, problem.price_scale
    next_row = sum(map(len, row_low))
    for kind, tight, sign, wished in (
        (UNDER_WINDOW, limits.wished_low > limits.hard_low + LEAST_KWH, 1.0, limits.wished_low),
        (OVER_WINDOW, limits.wished_high < limits.hard_high - LEAST_KWH, -1.0, limits.wished_high),
    ):
        where = slots[tight]
        rows = np.arange(next_row, next_row + len(where), dtype=np.int32)
        next_row += len(where)
        columns = builder.add(kind, where, WINDOW_WEIGHT * scale, np.inf)
        builder.enter(rows, columns, sign)
        builder.enter(rows, energy[where], 1.0)
        row_low.append(wished[where] if sign > 0 else np.full(len(where), -np.inf))
        row_high.append(np.full(len(where), np.inf) if sign > 0 else wished[where])


def _reserves(
    builder: _Builder, problem: Problem, battery: tuple[Index, Index], row_bounds: tuple[list[Array], list[Array]]
) -> None:
    """Add the rows that keep power free, and what is missing of it."""
    row_low, row_high = row_bounds
    charge, discharge = battery
    slots, hours, scale = builder.all, problem.hours, problem.price_scale
    charge_kw, discharge_kw = problem.battery.max_charge_w / 1000.0, problem.battery.max_discharge_w / 1000.0
    next_row = sum(map(len, row_low))
    for kind, kept_w, most, sign in (
        (MISSED_UP, problem.reserves.power_up_w, discharge_kw, 1.0),
        (MISSED_DOWN, problem.reserves.power_down_w, charge_kw, -1.0),
    ):
        where = slots if kept_w > 0.0 else slots[:0]
        rows = np.arange(next_row, next_row + len(where), dtype=np.int32)
        next_row += len(where)
        columns = builder.add(kind, where, RESERVE_WEIGHT * scale * hours[where], np.inf)
        builder.enter(rows, columns, -1.0)
        builder.enter(rows, discharge[where], sign)
        builder.enter(rows, charge[where], -sign)
        row_low.append(np.full(len(where), -np.inf))
        row_high.append(np.full(len(where), max(most - kept_w / 1000.0, 0.0)))


def _assembled(
    builder: _Builder, row_low: list[Array], row_high: list[Array], energy_window: tuple[Array, Array], count: int
) -> Model:
    """Sort the entries by column, as the solver wants them."""
    rows, columns, values = (np.concatenate(part) for part in zip(*builder.entries, strict=True))
    order = np.argsort(columns, kind="stable")
    starts = np.zeros(builder.width + 1, dtype=np.int32)
    np.cumsum(np.bincount(columns, minlength=builder.width), out=starts[1:])
    cost, lower, upper = (np.concatenate(part) for part in zip(*builder.bounds, strict=True))
    return Model(
        count=count,
        cost=cost,
        lower=lower,
        upper=upper,
        row_lower=np.concatenate(row_low),
        row_upper=np.concatenate(row_high),
        starts=starts,
        rows=rows[order].astype(np.int32),
        values=values[order],
        places=builder.places,
        offset=0.0,
        energy_window=energy_window,
    )
