"""Plans and planned sites for tests."""

from typing import Any

import msgspec

from control.plan import Intent, Plan, PlanKind, PlanSlot, SiteFacts
from control.plan_intake import site_facts
from control.plan_settings import PlanningSettings, TariffKind, TariffSettings
from control.settings import Settings
from tests.control.plant import UTC_0, settings

PLANNING = PlanningSettings(
    tariff=TariffSettings(kind=TariffKind.DYNAMIC), charge_efficiency=1.0, discharge_efficiency=1.0
)


def planned_settings(**changes: Any) -> Settings:
    """The test house, planned, in mode cost saving."""
    values: dict[str, Any] = {"planning": (PLANNING,), "initial_mode": "cost_saving", **changes}
    return settings(**values)


def facts() -> SiteFacts:
    """What the check knows about the test house: 5 kW, 10 kWh, no losses."""
    return site_facts(planned_settings(), PLANNING)


def slot(
    start_utc: float, battery_w: float = 0.0, *, soc_pct: float, load_w: float = 1000.0, **changes: Any
) -> PlanSlot:
    """A quarter of an hour that is right in itself."""
    base = PlanSlot(
        start_utc=start_utc,
        length_s=900.0,
        battery_w=battery_w,
        low_w=battery_w,
        high_w=battery_w,
        grid_w=load_w - battery_w,
        load_w=load_w,
        pv_w=0.0,
        curtailed_w=0.0,
        soc_pct=soc_pct,
        buy_per_kwh=0.3,
        sell_per_kwh=0.1,
        intent=Intent.HOLD,
    )
    return msgspec.structs.replace(base, **changes)


def plan(
    powers_w: tuple[float, ...] = (0.0,) * 8,
    *,
    start_utc: float = UTC_0,
    start_soc_pct: float = 50.0,
    made_at_utc: float | None = None,
    load_w: float = 1000.0,
    **changes: Any,
) -> Plan:
    """A valid plan of quarter hours with these battery powers; `changes` apply to every slot."""
    slots: list[PlanSlot] = []
    soc_pct = start_soc_pct
    for number, power_w in enumerate(powers_w):
        soc_pct -= power_w * 0.25 / 10_000.0 * 100.0
        slots.append(slot(start_utc + 900.0 * number, power_w, soc_pct=soc_pct, load_w=load_w, **changes))
    cost = sum(one.grid_w / 4000.0 * (one.buy_per_kwh if one.grid_w > 0 else one.sell_per_kwh) for one in slots)
    return Plan(
        made_at_utc=start_utc if made_at_utc is None else made_at_utc,
        kind=PlanKind.LP,
        start_soc_pct=start_soc_pct,
        slots=tuple(slots),
        objective=cost,
        cost=cost,
        cost_without=cost,
        bound=cost,
    )


def changed(base: Plan, number: int, **changes: Any) -> Plan:
    """The plan with one slot changed."""
    slots = list(base.slots)
    slots[number] = msgspec.structs.replace(slots[number], **changes)
    return msgspec.structs.replace(base, slots=tuple(slots))
