"""Why the battery does what its plan says: one reason of a slot for the mode that follows it and for the screen."""

from collections.abc import Callable

from control.plan import Cause, Intent, Plan, PlanSlot
from control.reasons import Reason

TURNED_W = 50.0
"""Power in the other direction than planned from which on the slot is told by what happens."""


GIVES = frozenset({"plan_cover", "plan_export", "plan_import_limit", "plan_relief"})
TAKES = frozenset({"plan_charge", "plan_store", "plan_refill", "plan_paid", "plan_unsold", "plan_export_limit"})
"""Reasons of slots that want power in a direction: a battery at rest with one of them is held at a bound of 0 W."""
_STORES = frozenset({"plan_store", "plan_unsold"})
_STORES_AT_REST = _STORES | {"plan_export_limit"}
"""Reasons that say surplus is stored: not true of a battery that stands at the plan's bound while surplus goes out."""
_AT_LIMITS = {
    Cause.IMPORT_LIMIT: Reason("plan_import_limit"),
    Cause.EXPORT_LIMIT: Reason("plan_export_limit"),
    Cause.RESERVED: Reason("plan_reserved"),
}


def reason(slot: PlanSlot, plan: Plan) -> Reason:
    """Return what a slot is for, with the values that explain it."""
    if slot.cause in _AT_LIMITS:
        return _AT_LIMITS[slot.cause]
    if slot.cause in _OF_CHARGE:
        return _OF_CHARGE[slot.cause](slot, plan)
    return _of_money(slot)


def _refill(slot: PlanSlot, plan: Plan) -> Reason:
    return Reason("plan_refill", values={"soc_pct": plan.lowest_soc_pct, "price": slot.buy_per_kwh})


_OF_CHARGE: dict[Cause, Callable[[PlanSlot, Plan], Reason]] = {
    Cause.REFILL: _refill,
    Cause.KEPT: lambda _, plan: Reason("plan_kept", values={"soc_pct": plan.lowest_soc_pct}),
    Cause.RELIEF: lambda _, plan: Reason("plan_relief", values={"soc_pct": plan.highest_soc_pct}),
    Cause.FULL: lambda _, plan: Reason("plan_full", values={"soc_pct": plan.highest_soc_pct}),
}


def _of_money(slot: PlanSlot) -> Reason:
    match slot.cause:
        case Cause.PAID if slot.intent is Intent.STORE:
            return Reason("plan_unsold", values={"price": -slot.sell_per_kwh})
        case Cause.PAID:
            return Reason("plan_paid", values={"price": slot.buy_per_kwh})
        case Cause.ROOM:
            return Reason("plan_room", values={"price": slot.buy_per_kwh})
        case Cause.SURPLUS:
            return Reason("plan_surplus", values={"price": slot.sell_per_kwh})
        case Cause.LATER:
            return Reason("plan_later", values={"price": slot.buy_per_kwh})
        case _:
            return _by_price(slot)


def lived(slot: PlanSlot, plan: Plan, power_w: float, least_w: float, grid_w: float) -> Reason:
    """Return the reason of a power inside the band of a slot: load and sun may be others than the plan expected.

    Args:
        slot: What holds now.
        plan: The plan it is of.
        power_w: What the mode wishes, `+` discharges.
        least_w: Live bound of charging, <= 0: what the battery can take at most.
        grid_w: Measured grid power, < 0 exports.
    """
    if power_w > TURNED_W and slot.intent in (Intent.STORE, Intent.HOLD, Intent.CHARGE):
        return Reason("plan_cover", values={"price": slot.buy_per_kwh})
    if power_w < -TURNED_W and slot.intent in (Intent.COVER, Intent.HOLD, Intent.EXPORT):
        return Reason("plan_later", values={"price": slot.buy_per_kwh})
    said = reason(slot, plan)
    at_bound = least_w + TURNED_W < power_w <= slot.low_w + TURNED_W
    if grid_w < -TURNED_W and at_bound and said.code in (_STORES if power_w < -TURNED_W else _STORES_AT_REST):
        return _let_out(slot)
    return said


def _let_out(slot: PlanSlot) -> Reason:
    """Return why surplus goes out although the battery could take it: room is kept for what is worth more."""
    if slot.sell_per_kwh > 0.0:
        return Reason("plan_surplus", values={"price": slot.sell_per_kwh})
    return Reason("plan_room", values={"price": slot.buy_per_kwh})


def purpose(slot: PlanSlot) -> str:
    """Return what a slot is for in a few words; the cause stands behind it where it is not the price."""
    return (
        slot.intent.value
        if slot.cause is Cause.PRICE
        else f"{slot.intent.value} ({slot.cause.value.replace('_', ' ')})"
    )


def _by_price(slot: PlanSlot) -> Reason:
    if slot.intent is Intent.COVER:
        return Reason("plan_cover", values={"price": slot.buy_per_kwh})
    if slot.intent is Intent.EXPORT:
        return Reason("plan_export", values={"price": slot.sell_per_kwh})
    if slot.other_minute < 0.0:
        return Reason("plan_idle", values={"price": slot.buy_per_kwh})
    hour, minute = divmod(slot.other_minute, 60.0)
    values = {"price": slot.buy_per_kwh, "other": slot.other_price, "hour": hour, "minute": minute}
    if slot.intent is Intent.CHARGE:
        return Reason("plan_charge", values=values)
    if slot.intent is Intent.STORE:
        return Reason("plan_store", values=values)
    return Reason("plan_hold", values=values)
