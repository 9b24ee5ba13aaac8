"""Cost saving: follow the plan's slot of now, robustly; without a plan that may be used, self-consumption (MOD-09).

A slot is not obeyed as a blind battery power: load and sun are never as forecast. It gives a band of battery power
inside which the grid is kept at zero by the controller of self-consumption, whose anti-windup works against the band:
`[0, max]` supplies the site but does not store, `[-max, 0]` stores surplus but keeps the energy, `[-3 kW, -3 kW]`
charges from the grid, `[-max, max]` is plain self-consumption. `control.planning.slots` says how a band follows from
the worth of stored energy, and `docs/decisions/0007-optimiser.md` what it earns over a fixed power.

One thing goes before every band: what the meter shows above the export limit is stored, as far as the battery can.
"""

import msgspec

from control.modes import grid_loop, self_consumption
from control.modes.mode import Mode, ModeInputs, Need, Parameter, Wish
from control.plan_reason import lived
from control.reasons import Reason


def decide(inputs: ModeInputs) -> Wish:
    """Keep the grid at zero inside the band of the slot, or everywhere when there is none."""
    for slot, plan in zip(inputs.plan.slot, inputs.plan.plan, strict=True):
        low_w = min(max(slot.low_w, inputs.low_w), inputs.high_w)
        high_w = max(min(slot.high_w, inputs.high_w), low_w)
        wish = self_consumption.inside(inputs, low_w, high_w)
        at_limit_w = grid_loop.at_export_limit_w(wish.memory.loop, inputs.export_limit_w)
        if at_limit_w < min(low_w, 0.0) - inputs.parameters["rest_w"]:
            return msgspec.structs.replace(wish, reason=Reason("plan_export_limit"))
        reason = lived(slot, plan, wish.active_power_w, inputs.low_w, inputs.snapshot.flow.grid_w)
        return msgspec.structs.replace(wish, reason=reason)
    wish = self_consumption.decide(inputs)
    return msgspec.structs.replace(
        wish, reason=Reason("plan_rule", values={"target_w": wish.reason.values["target_w"]})
    )


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
