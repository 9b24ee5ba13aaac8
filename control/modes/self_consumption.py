"""Self-consumption: hold grid power at a target, so that the house uses its own energy (MOD-01, MOD-12)."""

import math

import msgspec

from control import pid
from control.modes.mode import Mode, ModeInputs, Need, Parameter, Wish
from control.readings import NEVER_S, MeterRole
from control.reasons import Reason

RESERVE_HYSTERESIS_PCT = 1.0


class SelfConsumptionMemory(msgspec.Struct, frozen=True, gc=False):
    """Controller state, the meter sample it has used and whether the backup reserve holds the battery back."""

    pid: pid.PidState
    sample_at_s: float
    output_w: float
    reserve_held: bool


def decide(inputs: ModeInputs) -> Wish:
    """Steer grid power to the target; a meter sample is used once, whatever the cycle time."""
    parameters, flow = inputs.parameters, inputs.snapshot.flow
    target_w = parameters["target_w"]
    sample_at_s = max(
        (meter.sample_at_s for meter in inputs.snapshot.meters if meter.role is MeterRole.GRID), default=NEVER_S
    )
    memory: SelfConsumptionMemory | None = inputs.memory
    if memory is None:
        memory = SelfConsumptionMemory(
            pid.started_at(inputs.last_power_w), NEVER_S, inputs.last_power_w, reserve_held=False
        )
    reserve_held = _reserve_held(inputs, held=memory.reserve_held)
    high_w = 0.0 if reserve_held else inputs.high_w
    reason = Reason("self_consumption", values={"target_w": target_w, "grid_w": flow.grid_w})
    if sample_at_s <= memory.sample_at_s:
        held_w = min(max(memory.output_w, inputs.low_w), high_w)
        return Wish(held_w, reason, msgspec.structs.replace(memory, reserve_held=reserve_held))
    error_w = flow.grid_w - target_w
    deadband_w = parameters["deadband_w"]
    error_w = 0.0 if abs(error_w) <= deadband_w else error_w - math.copysign(deadband_w, error_w)
    gains = pid.PidGains(parameters["kp"], parameters["ki_per_s"], parameters["kd_s"])
    since_s = sample_at_s - memory.sample_at_s
    dt_s = since_s if since_s <= 1.0 else max(inputs.dt_s, 0.01)
    state, output_w = pid.advance(memory.pid, gains, error_w, dt_s, inputs.low_w, high_w)
    return Wish(output_w, reason, SelfConsumptionMemory(state, sample_at_s, output_w, reserve_held))


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
        Parameter("target_w", "W", -100_000, 100_000, 0.0, "Grid power to hold; + imports."),
        Parameter("reserve_soc_pct", "%", 0, 100, 0.0, "State of charge kept for backup; no discharge below."),
        Parameter("deadband_w", "W", 0, 1_000, 0.0, "Grid power this close to the target is left alone."),
        Parameter("kp", "", 0, 2, 0.3, "Proportional gain of the grid controller."),
        Parameter("ki_per_s", "1/s", 0, 20, 1.5, "Integral gain of the grid controller."),
        Parameter("kd_s", "s", 0, 1, 0.0, "Derivative gain of the grid controller."),
    ),
    memory_type=SelfConsumptionMemory,
    decide=decide,
)
