"""Cost saving: follow the plan's slot of now, robustly; without a plan that may be used, self-consumption (MOD-09).

A slot is not obeyed as a blind battery power: load and sun are never as forecast. It gives a band of battery power
inside which the grid is kept at zero by the controller of self-consumption, whose anti-windup works against the band:
`[0, max]` supplies the site but does not store, `[-max, 0]` stores surplus but keeps the energy, `[-3 kW, -3 kW]`
charges from the grid, `[-max, max]` is plain self-consumption. `control.planning.slots` says how a band follows from
the worth of stored energy, and `docs/decisions/0007-optimiser.md` what it earns over a fixed power.
"""

import msgspec

from control.modes import grid_loop, self_consumption
from control.modes.mode import Mode, ModeInputs, Need, Parameter, Wish
from control.plan import Intent, PlanSlot
from control.reasons import Reason


def decide(inputs: ModeInputs) -> Wish:
    """Keep the grid at zero inside the band of the slot, or everywhere when there is none."""
    for slot in inputs.plan.slot:
        low_w = min(max(slot.low_w, inputs.low_w), inputs.high_w)
        high_w = max(min(slot.high_w, inputs.high_w), low_w)
        wish = self_consumption.decide(msgspec.structs.replace(inputs, low_w=low_w, high_w=high_w))
        return msgspec.structs.replace(wish, reason=_reason(slot))
    wish = self_consumption.decide(inputs)
    return msgspec.structs.replace(wish, reason=Reason("plan_rule", values={"target_w": inputs.parameters["target_w"]}))


def _reason(slot: PlanSlot) -> Reason:
    """Return what the slot is for and the price that explains it."""
    if slot.intent is Intent.COVER:
        return Reason("plan_cover", values={"price": slot.buy_per_kwh})
    if slot.intent is Intent.EXPORT:
        return Reason("plan_export", values={"price": slot.sell_per_kwh})
    if slot.other_minute < 0.0:
        return _by_itself(slot)
    hour, minute = divmod(slot.other_minute, 60.0)
    values = {"price": slot.buy_per_kwh, "other": slot.other_price, "hour": hour, "minute": minute}
    if slot.intent is Intent.CHARGE:
        return Reason("plan_charge", values=values)
    if slot.intent is Intent.STORE:
        return Reason("plan_store", values=values)
    return Reason("plan_hold", values=values)


def _by_itself(slot: PlanSlot) -> Reason:
    """Return the reason of a slot that no price elsewhere in the plan explains."""
    if slot.intent is Intent.CHARGE:
        return Reason("plan_charge_now", values={"price": slot.buy_per_kwh})
    if slot.intent is Intent.STORE:
        return Reason("plan_store_now", values={"price": slot.sell_per_kwh})
    return Reason("plan_idle", values={"price": slot.buy_per_kwh})


_SHARED = {parameter.name: parameter for parameter in self_consumption.MODE.parameters}

MODE = Mode(
    mode_id="cost_saving",
    title="Cost saving",
    text="Buy when energy is cheap, use your own when it is dear.",
    needs=frozenset({Need.GRID_METER, Need.UNIT}),
    parameters=(
        _SHARED["target_w"],
        Parameter("reserve_soc_pct", "%", 0, 100, 0.0, "State of charge kept for backup; plans keep it too."),
        *grid_loop.PARAMETERS,
    ),
    memory_type=self_consumption.SelfConsumptionMemory,
    decide=decide,
)
