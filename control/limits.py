"""Every limit as one small function that returns bounds with a reason, and the rule that intersects them.

Unit limits concern one inverter with the racks on its DC side; site limits concern their sum. A limit always
contains 0 W, so obeying it never turns a charge into a discharge. Adding a limit: one function, one name in a tuple.
"""

import math
from collections.abc import Callable, Iterable

import msgspec

from control.model import Battery, Inverter, PlantSnapshot
from control.readings import NO_LIMIT, DeviceState
from control.reasons import Reason
from control.record import Bound, Bounds, UnitBounds
from control.settings import BatterySettings, InverterSettings, Settings

CELL_TAPER_V = 0.05
"""Width of the linear taper before a cell voltage limit."""
TEMPERATURE_TAPER_K = 5.0
"""Width of the linear taper before a cell temperature limit."""


class Rack(msgspec.Struct, frozen=True, gc=False):
    """A valid rack with its settings."""

    battery: Battery
    settings: BatterySettings


class Unit(msgspec.Struct, frozen=True, gc=False):
    """One inverter with its racks as the limits see them."""

    settings: InverterSettings
    inverter: tuple[Inverter, ...]
    """Empty while its data are not valid."""
    racks: tuple[Rack, ...]
    missing: tuple[str, ...]
    """Ids of racks without valid data."""


UnitLimit = Callable[[Unit, Settings], Iterable[Bound]]
SiteLimit = Callable[[PlantSnapshot, Settings], Iterable[Bound]]


def _scaled(unit: Unit, charge: float, discharge: float, reason: Reason) -> Bound:
    """Return the shares 0..1 of the static rating as a bound."""
    return Bound(-unit.settings.max_charge_w * charge, unit.settings.max_discharge_w * discharge, reason)


def _nothing(reason: Reason) -> Bound:
    return Bound(0.0, 0.0, reason)


def _share(distance: float, width: float) -> float:
    """Return 0 at or beyond the limit, 1 at `width` before it, linear between."""
    if width <= 0:
        return 1.0 if distance > 0 else 0.0
    return min(max(distance / width, 0.0), 1.0)


def inverter_rating(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """The smaller of the site file's and the inverter's own rating; nothing without valid data."""
    del settings
    place = unit.settings.device_id
    for inverter in unit.inverter:
        yield Bound(
            -min(inverter.rated_charge_w, inverter.rated_apparent_va),
            min(inverter.rated_discharge_w, inverter.rated_apparent_va),
            Reason("inverter_rating", place),
        )
    if not unit.inverter:
        yield _nothing(Reason("inverter_absent", place))


def inverter_state(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """No power before the inverter runs and while it reports a fault."""
    del settings
    for inverter in unit.inverter:
        if inverter.state is DeviceState.FAULT:
            yield _nothing(Reason("inverter_fault", inverter.device_id))
        elif inverter.state is not DeviceState.RUNNING:
            yield _nothing(Reason("inverter_not_running", inverter.device_id))


def dead_man(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """No power before the inverter's own safety timer was armed and read back (INV-03)."""
    del settings
    for inverter in unit.inverter:
        if not inverter.dead_man_armed:
            yield _nothing(Reason("dead_man", inverter.device_id))


def battery_data(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """No power while any rack of the unit has no valid data."""
    del settings
    for rack_id in unit.missing:
        yield _nothing(Reason("battery_absent", rack_id))


def bms_current(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """The currents the BMS allows, at the measured voltage and through the inverter's efficiency.

    Racks in parallel do not share evenly, so n racks get n times the smallest allowance.
    """
    del settings
    if not unit.racks:
        return
    efficiency = unit.settings.one_way_efficiency
    count = len(unit.racks)
    charge = min(unit.racks, key=lambda rack: rack.battery.max_charge_current_a).battery
    discharge = min(unit.racks, key=lambda rack: rack.battery.max_discharge_current_a).battery
    yield Bound(
        -charge.max_charge_current_a * charge.voltage_v * count / efficiency,
        discharge.max_discharge_current_a * discharge.voltage_v * count * efficiency,
        Reason(
            "bms_current",
            charge.device_id,
            {"charge_a": charge.max_charge_current_a, "discharge_a": discharge.max_discharge_current_a},
        ),
    )


def bms_permit(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """The BMS's permission to charge and to discharge."""
    del settings
    for rack in unit.racks:
        battery = rack.battery
        if not (battery.charge_allowed and battery.discharge_allowed):
            reason = Reason("bms_permit", battery.device_id)
            yield _scaled(unit, float(battery.charge_allowed), float(battery.discharge_allowed), reason)


def soc_window(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Taper linearly over the last `soc_taper_pct` before the ends of the SOC window."""
    limits = settings.limits
    for rack in unit.racks:
        soc_pct = rack.battery.soc_pct
        charge = _share(limits.max_soc_pct - soc_pct, limits.soc_taper_pct)
        discharge = _share(soc_pct - limits.min_soc_pct, limits.soc_taper_pct)
        if charge < 1.0 or discharge < 1.0:
            yield _scaled(unit, charge, discharge, Reason("soc_window", rack.battery.device_id, {"soc_pct": soc_pct}))


def cell_voltage(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Protect the highest and the lowest cell, whatever SOC and BMS limits say."""
    del settings
    for rack in unit.racks:
        for cells in rack.battery.cells:
            charge = _share(rack.settings.max_cell_voltage_v - cells.max_voltage_v, CELL_TAPER_V)
            discharge = _share(cells.min_voltage_v - rack.settings.min_cell_voltage_v, CELL_TAPER_V)
            if charge < 1.0 or discharge < 1.0:
                values = {"min_v": cells.min_voltage_v, "max_v": cells.max_voltage_v}
                yield _scaled(unit, charge, discharge, Reason("cell_voltage", rack.battery.device_id, values))


def rack_voltage(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Do not discharge a rack below its critical voltage, nor charge one above its highest."""
    monitors = settings.monitors
    for rack in unit.racks:
        voltage_v = rack.battery.voltage_v
        if not monitors.rack_voltage_critical_v <= voltage_v <= monitors.rack_voltage_high_v:
            low = voltage_v < monitors.rack_voltage_critical_v
            reason = Reason("rack_voltage", rack.battery.device_id, {"voltage_v": voltage_v})
            yield _scaled(unit, float(low), float(not low), reason)


def temperature(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Keep cells inside their temperature window; charging needs more warmth than discharging."""
    del settings
    for rack in unit.racks:
        for cells in rack.battery.cells:
            low, high, limit = cells.min_temperature_c, cells.max_temperature_c, rack.settings
            hot = _share(limit.max_cell_temperature_c - high, TEMPERATURE_TAPER_K)
            charge = min(hot, _share(low - limit.min_charge_temperature_c, TEMPERATURE_TAPER_K))
            discharge = min(hot, _share(low - limit.min_cell_temperature_c, TEMPERATURE_TAPER_K))
            if charge < 1.0 or discharge < 1.0:
                values = {"min_c": low, "max_c": high}
                yield _scaled(unit, charge, discharge, Reason("temperature", rack.battery.device_id, values))


def software(snapshot: PlantSnapshot, settings: Settings) -> Iterable[Bound]:
    """Power limits of the site file."""
    del snapshot
    limits = settings.limits
    if min(limits.max_charge_w, limits.max_discharge_w) < NO_LIMIT:
        yield Bound(-limits.max_charge_w, limits.max_discharge_w, Reason("software"))


def grid_connection(snapshot: PlantSnapshot, settings: Settings) -> Iterable[Bound]:
    """Keep import and export of the grid connection: charging stops where the import limit is reached.

    With `demand = grid + ess` the grid power after a set-point P is `demand - P`. The limit holds the battery
    back; it never makes it work (that is a mode's task), so both sides contain 0.
    """
    limits, flow = settings.limits, snapshot.flow
    if min(limits.grid_import_w, limits.grid_export_w) >= NO_LIMIT:
        return
    if not (flow.grid_known and flow.ess_known):
        yield _nothing(Reason("grid_unknown"))
        return
    demand_w = flow.grid_w + flow.ess_w
    yield Bound(
        min(demand_w - limits.grid_import_w, 0.0),
        NO_LIMIT,
        Reason("grid_import", values={"limit_w": limits.grid_import_w}),
    )
    yield Bound(
        -NO_LIMIT,
        max(demand_w + limits.grid_export_w, 0.0),
        Reason("grid_export", values={"limit_w": limits.grid_export_w}),
    )


UNIT_LIMITS: tuple[UnitLimit, ...] = (
    inverter_rating,
    inverter_state,
    dead_man,
    battery_data,
    bms_current,
    bms_permit,
    soc_window,
    cell_voltage,
    rack_voltage,
    temperature,
)
SITE_LIMITS: tuple[SiteLimit, ...] = (software, grid_connection)


def narrow(limits: tuple[Bound, ...]) -> Bounds:
    """Intersect bounds; each side carries the reason of the first limit that binds it.

    Every bound contains 0, so the intersection does. An empty tuple means nothing is allowed to move.
    """
    lowest, highest = -NO_LIMIT, NO_LIMIT
    min_reason = max_reason = Reason("safe_stop")
    if not limits:
        lowest = highest = 0.0
    for bound in limits:
        if bound.min_w > lowest:
            lowest, min_reason = bound.min_w, bound.reason
        if bound.max_w < highest:
            highest, max_reason = bound.max_w, bound.reason
    return Bounds(min(lowest, 0.0), max(highest, 0.0), min_reason, max_reason, limits)


def units(snapshot: PlantSnapshot, settings: Settings) -> tuple[Unit, ...]:
    """Pair every configured inverter with its racks."""
    inverters = {inverter.device_id: inverter for inverter in snapshot.inverters}
    batteries = {battery.device_id: battery for battery in snapshot.batteries}
    by_id = {rack.device_id: rack for rack in settings.batteries}
    return tuple(
        Unit(
            settings=unit,
            inverter=(inverters[unit.device_id],) if unit.device_id in inverters else (),
            racks=tuple(Rack(batteries[rack], by_id[rack]) for rack in unit.batteries if rack in batteries),
            missing=tuple(rack for rack in unit.batteries if rack not in batteries),
        )
        for unit in settings.inverters
    )


def unit_bounds(unit: Unit, settings: Settings) -> UnitBounds:
    """Return the live bounds of one inverter with its racks."""
    bounds = narrow(tuple(bound for limit in UNIT_LIMITS for bound in limit(unit, settings)))
    reactive_var = max((inverter.rated_reactive_var for inverter in unit.inverter), default=0.0)
    live = bounds.max_w > 0.0 or bounds.min_w < 0.0
    return UnitBounds(unit.settings.device_id, bounds, reactive_var if live else 0.0)


def site_bounds(snapshot: PlantSnapshot, settings: Settings, each: tuple[UnitBounds, ...]) -> Bounds:
    """Return the live bounds of the site: what the units can do together, inside the site's own limits."""
    own = tuple(bound for limit in SITE_LIMITS for bound in limit(snapshot, settings))
    return narrow((*_together(each), *own))


def _together(each: tuple[UnitBounds, ...]) -> tuple[Bound, ...]:
    """Return the sum of the units; a single unit keeps its own reasons, which say more."""
    if len(each) == 1:
        only = each[0].bounds
        return Bound(only.min_w, NO_LIMIT, only.min_reason), Bound(-NO_LIMIT, only.max_w, only.max_reason)
    lowest = math.fsum(unit.bounds.min_w for unit in each)
    highest = math.fsum(unit.bounds.max_w for unit in each)
    return (Bound(lowest, highest, Reason("units_sum")),)
