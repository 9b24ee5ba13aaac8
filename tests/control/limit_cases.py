"""One unit with one or two racks as the limits see it, for tables with exact numbers."""

from typing import Any

import msgspec

from control import limits, net_demand
from control.limit_memory import LimitMemory
from control.limit_unit import Unit
from control.model import Battery, CellExtremes, DcSide, Inverter, Meter, PlantSnapshot, SiteFlow
from control.net_demand import NetDemand
from control.readings import DeviceState, MeterRole
from control.record import Bound, UnitBounds
from control.settings import Settings
from tests.control.plant import settings

NOTHING = LimitMemory()


def cells(**changes: Any) -> CellExtremes:
    base = CellExtremes(3.25, 3.27, 22.0, 24.0, "", "", "", "")
    return msgspec.structs.replace(base, **changes)


def battery(device_id: str = "battery1", **changes: Any) -> Battery:
    """A rack of 10 kWh at 50 V: 200 Ah, so a cell position has 0.5 mOhm."""
    base = Battery(
        device_id=device_id,
        age_s=0.1,
        soc_pct=50.0,
        soh_pct=(99.0,),
        voltage_v=50.0,
        current_a=0.0,
        power_w=0.0,
        temperature_c=(23.0,),
        max_charge_current_a=100.0,
        max_discharge_current_a=80.0,
        charge_allowed=True,
        discharge_allowed=True,
        cells=(cells(),),
        capacity_wh=10_000.0,
        alarms=(),
        warnings=(),
    )
    return msgspec.structs.replace(base, **changes)


def inverter(device_id: str = "inverter1", **changes: Any) -> Inverter:
    base = Inverter(
        device_id=device_id,
        age_s=0.1,
        state=DeviceState.RUNNING,
        active_power_w=0.0,
        reactive_power_var=0.0,
        frequency_hz=(50.0,),
        phases=(),
        dc=(DcSide(50.0, 0.0, 0.0),),
        temperature_c=(35.0,),
        rated_charge_w=4000.0,
        rated_discharge_w=5000.0,
        rated_apparent_va=5500.0,
        rated_reactive_var=2500.0,
        setpoint_readback_w=(),
        dead_man_armed=True,
        alarms=(),
    )
    return msgspec.structs.replace(base, **changes)


def grid(*phases: Any, **changes: Any) -> Meter:
    numbered = tuple(msgspec.structs.replace(phase, number=number) for number, phase in enumerate(phases, start=1))
    base = Meter("grid", MeterRole.GRID, 0.0, 0.1, 0.0, 0.0, (50.0,), numbered, ())
    return msgspec.structs.replace(base, **changes)


def snapshot(
    inverters: tuple[Inverter, ...] = (inverter(),),
    batteries: tuple[Battery, ...] = (battery(),),
    meters: tuple[Meter, ...] = (),
    **flow: Any,
) -> PlantSnapshot:
    ess_w = sum(unit.active_power_w for unit in inverters)
    known = SiteFlow(0.0, 0.0, 0.0, ess_w, grid_known=True, pv_known=True, ess_known=True)
    return PlantSnapshot(
        at_s=0.0,
        meters=meters,
        inverters=inverters,
        batteries=batteries,
        absent=(),
        flow=msgspec.structs.replace(known, **flow),
        soc_pct=(50.0,),
        frequency_hz=(50.0,),
    )


def site(units: int = 1, **changes: Any) -> Settings:
    """`settings` with `inverter_…`, `battery_…` and `limit_…` arguments for the first device and the limits."""
    base = settings(units)
    parts: dict[str, dict[str, Any]] = {"inverter": {}, "battery": {}, "limit": {}}
    for name, value in changes.items():
        part, _, key = name.partition("_")
        parts[part][key] = value
    return msgspec.structs.replace(
        base,
        inverters=(msgspec.structs.replace(base.inverters[0], **parts["inverter"]), *base.inverters[1:]),
        batteries=(msgspec.structs.replace(base.batteries[0], **parts["battery"]), *base.batteries[1:]),
        limits=msgspec.structs.replace(base.limits, **parts["limit"]),
    )


def unit(
    plant: PlantSnapshot,
    given: Settings | None = None,
    memory: LimitMemory = NOTHING,
    dt_s: float = 0.1,
    reactive_var: float = 0.0,
) -> Unit:
    given = site() if given is None else given
    return limits.units(plant, given, memory, dt_s, reactive_var, demand(plant, given))[0]


def demand(plant: PlantSnapshot, given: Settings) -> NetDemand:
    """Return the net demand of a first look: meter and battery as they are."""
    return net_demand.followed(net_demand.NOTHING, plant, given, ordered_w=0.0, obeys=False, dt_s=0.0)


def bounds(plant: PlantSnapshot, given: Settings | None = None, **more: Any) -> UnitBounds:
    given = site() if given is None else given
    return limits.unit_bounds(unit(plant, given, **more), given)


def bound(code: str, plant: PlantSnapshot, given: Settings | None = None, **more: Any) -> Bound | None:
    """Return the bound with a reason code, None when nothing is held back for it."""
    found = [limit for limit in bounds(plant, given, **more).bounds.limits if limit.reason.code == code]
    return found[0] if found else None


def span(code: str, plant: PlantSnapshot, given: Settings | None = None, **more: Any) -> tuple[float, float] | None:
    """Return what a limit allows, W; None when it says nothing."""
    found = bound(code, plant, given, **more)
    return None if found is None else (found.min_w, found.max_w)
