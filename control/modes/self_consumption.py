"""Self-consumption: hold grid power at a target, so that the house uses its own energy (MOD-01, MOD-12)."""

import msgspec

from control.modes import grid_loop
from control.modes.grid_loop import GridLoop
from control.modes.mode import Mode, ModeInputs, Need, Parameter, Wish
from control.readings import NO_LIMIT
from control.reasons import Reason

RESERVE_HYSTERESIS_PCT = 1.0


class SelfConsumptionMemory(msgspec.Struct, frozen=True, gc=False):
    """The grid loop, and whether the backup reserve holds the battery back."""

    loop: GridLoop
    reserve_held: bool


def decide(inputs: ModeInputs) -> Wish:
    """Deliver the net demand less the target."""
    return inside(inputs, inputs.low_w, inputs.high_w)


def inside(inputs: ModeInputs, low_w: float, high_w: float) -> Wish:
    """Deliver the net demand less the target inside a band; what is above the export limit is charged beyond it too.

    Args:
        inputs: The mode's inputs.
        low_w: Lowest power of the band, not below the live bound.
        high_w: Highest power of the band, not above the live bound.
    """
    limit_w = inputs.export_limit_w
    target_w = max(inputs.parameters["target_w"], -limit_w)
    before: SelfConsumptionMemory | None = inputs.memory
    loop = grid_loop.seen(None if before is None else before.loop, inputs)
    held = _reserve_held(inputs, held=before is not None and before.reserve_held)
    high_w = 0.0 if held else high_w
    wanted_w = loop.demand.demand_w - target_w
    if limit_w < NO_LIMIT and low_w > inputs.low_w:
        # The band bounds what is wanted, not the loop: nothing jumps where the limit begins to count.
        wanted_w = min(max(wanted_w, low_w), grid_loop.at_export_limit_w(loop, limit_w))
        low_w = inputs.low_w
    loop, power_w = grid_loop.moved(loop, inputs, wanted_w, low_w, high_w)
    reason = Reason("self_consumption", values={"target_w": target_w, "grid_w": inputs.snapshot.flow.grid_w})
    return Wish(power_w, reason, SelfConsumptionMemory(loop, held))


def _reserve_held(inputs: ModeInputs, *, held: bool) -> bool:
    """Tell whether the backup reserve forbids discharge; released 1 % above it."""
    reserve_pct = inputs.parameters["reserve_soc_pct"]
    release_pct = reserve_pct + (RESERVE_HYSTERESIS_PCT if held else 0.0)
    return any(soc_pct <= release_pct for soc_pct in inputs.snapshot.soc_pct) and reserve_pct > 0


MODE = Mode(
    mode_id="self_consumption",
    title="Self-consumption",
    text="Use your own solar energy first; keep the grid near zero.",
    needs=frozenset({Need.GRID_METER, Need.UNIT}),
    parameters=(
        Parameter("target_w", "W", -10_000_000, 10_000_000, 0.0, "Grid power to hold; + imports."),
        Parameter("reserve_soc_pct", "%", 0, 100, 0.0, "State of charge kept for backup; no discharge below."),
        *grid_loop.PARAMETERS,
    ),
    memory_type=SelfConsumptionMemory,
    decide=decide,
)
