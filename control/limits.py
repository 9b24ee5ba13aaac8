"""Every limit as one small function that returns bounds with a reason, and the rule that intersects them.

Unit limits concern one inverter with the racks on its DC side; site limits concern their sum. A limit always
contains 0 W, so obeying it never turns a charge into a discharge. Adding a limit: one function, one name in a tuple.
"""

import math
from collections.abc import Callable, Iterable

from control import limit_cells, limit_grid, limit_inverter, limit_memory
from control.limit_memory import LimitMemory
from control.limit_unit import Rack, Unit, UnitLimit, nothing, scaled, taper
from control.model import PlantSnapshot
from control.net_demand import NOTHING, NetDemand
from control.readings import NO_LIMIT, DeviceState
from control.reasons import Reason
from control.record import Bound, Bounds, UnitBounds
from control.settings import Settings

__all__ = [
    "SITE_LIMITS",
    "UNIT_LIMITS",
    "Rack",
    "Unit",
    "UnitLimit",
    "narrow",
    "site_bounds",
    "together",
    "unit_bounds",
    "units",
]

SiteLimit = Callable[[Settings, NetDemand], Iterable[Bound]]


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
        yield nothing(Reason("inverter_absent", place))


def inverter_state(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """No power before the inverter runs and while it reports a fault."""
    del settings
    for inverter in unit.inverter:
        if inverter.state is DeviceState.FAULT:
            yield nothing(Reason("inverter_fault", inverter.device_id))
        elif inverter.state is not DeviceState.RUNNING:
            yield nothing(Reason("inverter_not_running", inverter.device_id))


def dead_man(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """No power before the inverter's own safety timer was armed and read back (INV-03)."""
    del settings
    for inverter in unit.inverter:
        if not inverter.dead_man_armed:
            yield nothing(Reason("dead_man", inverter.device_id))


def battery_data(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """No power while any rack of the unit has no valid data."""
    del settings
    for rack_id in unit.missing:
        yield nothing(Reason("battery_absent", rack_id))


def bms_current(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """The currents the BMS allows, at the measured voltage and through the inverter's efficiency.

    Racks in parallel do not share evenly, so n racks get n times the smallest allowance.
    """
    del settings
    efficiency, count = unit.settings.one_way_efficiency, len(unit.racks)
    for rack in unit.racks:
        battery = rack.battery
        charge_a, discharge_a = battery.max_charge_current_a, battery.max_discharge_current_a
        yield Bound(
            -charge_a * battery.voltage_v * count / efficiency,
            discharge_a * battery.voltage_v * count * efficiency,
            Reason("bms_current", battery.device_id, {"charge_a": charge_a, "discharge_a": discharge_a}),
        )


def bms_permit(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """The BMS's permission to charge and to discharge."""
    del settings
    for rack in unit.racks:
        battery = rack.battery
        if not (battery.charge_allowed and battery.discharge_allowed):
            reason = Reason("bms_permit", battery.device_id)
            yield scaled(unit, float(battery.charge_allowed), float(battery.discharge_allowed), reason)


def soc_window(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Taper linearly over the last `soc_taper_pct` before the ends of the SOC window; a doubtful SOC at its worst."""
    limits = settings.limits
    for rack in unit.racks:
        battery = rack.battery
        charge = taper(limits.max_soc_pct - battery.soc_high_pct, limits.soc_taper_pct)
        discharge = taper(battery.soc_low_pct - limits.min_soc_pct, limits.soc_taper_pct)
        if charge < 1.0 or discharge < 1.0:
            soc_pct = battery.soc_high_pct if charge < discharge else battery.soc_low_pct
            yield scaled(unit, charge, discharge, Reason("soc_window", battery.device_id, {"soc_pct": soc_pct}))


def deep_discharged(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Never charge a rack with cells that were discharged so deeply that they are damaged."""
    del settings
    for rack in unit.racks:
        if rack.battery.deep_discharged:
            yield scaled(unit, 0.0, 1.0, Reason("deep_discharged", rack.battery.device_id))


def software(settings: Settings, demand: NetDemand) -> Iterable[Bound]:
    """Power limits of the site file."""
    del demand
    limits = settings.limits
    if min(limits.max_charge_w, limits.max_discharge_w) < NO_LIMIT:
        yield Bound(-limits.max_charge_w, limits.max_discharge_w, Reason("software"))


def grid_connection(settings: Settings, demand: NetDemand) -> Iterable[Bound]:
    """Keep import and export of the grid connection: charging stops where the import limit is reached.

    With the net demand D the grid power after the battery's power P is `D - P`; what the inverters fall short of
    their command is made up for. The limit holds the battery back; it never makes it work (that is a mode's task),
    so both sides contain 0.
    """
    limits = settings.limits
    if min(limits.grid_import_w, limits.grid_export_w) >= NO_LIMIT:
        return
    if not demand.known:
        yield nothing(Reason("grid_unknown"))
        return
    demand_w = demand.held_w + demand.shortfall_w
    if limits.grid_import_w < NO_LIMIT:
        reason = Reason("grid_import", values={"limit_w": limits.grid_import_w})
        yield Bound(min(demand_w - limits.grid_import_w, 0.0), NO_LIMIT, reason)
    if limits.grid_export_w < NO_LIMIT:
        reason = Reason("grid_export", values={"limit_w": limits.grid_export_w})
        yield Bound(-NO_LIMIT, max(demand_w + limits.grid_export_w, 0.0), reason)


UNIT_LIMITS: tuple[UnitLimit, ...] = (
    inverter_rating,
    inverter_state,
    dead_man,
    battery_data,
    bms_current,
    bms_permit,
    limit_inverter.bms_power,
    limit_inverter.rack_current,
    limit_inverter.dc_voltage,
    limit_inverter.inverter_temperature,
    limit_inverter.apparent_power,
    soc_window,
    limit_cells.cell_voltage,
    limit_cells.rack_voltage,
    limit_cells.temperature,
    limit_grid.phase_fuse,
    deep_discharged,
)
SITE_LIMITS: tuple[SiteLimit, ...] = (software, grid_connection, limit_grid.grid_code)


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


def units(
    snapshot: PlantSnapshot,
    settings: Settings,
    memory: LimitMemory,
    dt_s: float = 0.0,
    reactive_var: float = 0.0,
    demand: NetDemand = NOTHING,
    *,
    tied: bool = True,
) -> tuple[Unit, ...]:
    """Pair every configured inverter with its racks and with what the limits remember of it.

    Args:
        snapshot: The plant as this cycle sees it.
        settings: Ratings and limits.
        memory: What the limits remember.
        dt_s: Measured time since the last cycle.
        reactive_var: Reactive power of the site in the last cycle.
        demand: Net demand of the site, for the fuses.
        tied: On the grid; in an island nothing flows through the fuses of the connection.
    """
    inverters = {inverter.device_id: inverter for inverter in snapshot.inverters}
    batteries = {battery.device_id: battery for battery in snapshot.batteries}
    by_id = {rack.device_id: rack for rack in settings.batteries}
    rooms = limit_grid.rooms(snapshot, settings, demand) if tied else ((),) * len(settings.inverters)
    total_var = math.fsum(unit.max_reactive_var for unit in settings.inverters) if reactive_var else 0.0
    rise = limit_memory.rise(dt_s)
    return tuple(
        Unit(
            settings=unit,
            inverter=(inverters[unit.device_id],) if unit.device_id in inverters else (),
            racks=tuple(Rack(batteries[rack], by_id[rack]) for rack in unit.batteries if rack in batteries),
            missing=tuple(rack for rack in unit.batteries if rack not in batteries),
            memory=memory,
            rise=rise,
            reactive_var=abs(reactive_var) * unit.max_reactive_var / total_var if total_var else 0.0,
            phases=() if rooms is None else rooms[index],
            phases_unknown=rooms is None,
        )
        for index, unit in enumerate(settings.inverters)
    )


def unit_bounds(unit: Unit, settings: Settings) -> UnitBounds:
    """Return the live bounds of one inverter with its racks."""
    bounds = narrow(tuple(bound for limit in UNIT_LIMITS for bound in limit(unit, settings)))
    reactive_var = max((inverter.rated_reactive_var for inverter in unit.inverter), default=0.0)
    live = bounds.max_w > 0.0 or bounds.min_w < 0.0
    return UnitBounds(unit.settings.device_id, bounds, reactive_var if live else 0.0)


def site_bounds(
    settings: Settings, each: tuple[UnitBounds, ...], demand: NetDemand, imposed: tuple[Bound, ...] = ()
) -> Bounds:
    """Return the live bounds of the site: what the units can do together, inside the site's own limits.

    `imposed` are limits somebody outside has set for now (`control.dso`): they have a memory of their own.
    """
    own = tuple(bound for limit in SITE_LIMITS for bound in limit(settings, demand))
    return narrow((*together(each), *own, *imposed))


def together(each: tuple[UnitBounds, ...]) -> tuple[Bound, ...]:
    """Return the sum of the units; a single unit keeps its own reasons, which say more."""
    if len(each) == 1:
        only = each[0].bounds
        return Bound(only.min_w, NO_LIMIT, only.min_reason), Bound(-NO_LIMIT, only.max_w, only.max_reason)
    lowest = math.fsum(unit.bounds.min_w for unit in each)
    highest = math.fsum(unit.bounds.max_w for unit in each)
    return (Bound(lowest, highest, Reason("units_sum")),)
