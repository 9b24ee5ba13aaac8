"""The loop all modes share that steer by the grid meter: from net demand to a set-point, calmly.

A mode says which battery power the net demand asks for. The loop moves there with the PID of `control.pid`, the faster
the better the meter's lag is known: an error of the assumed lag by `d` seconds is harmless as long as the loop takes
longer than `d` to react (small-gain theorem; derivation in docs/grid-loop.md). It adds what the inverter is known to
fall short of its command, and rests around 0 W, so that the battery never fidgets between charge and discharge.
"""

import math

import msgspec

from control import demand, pid
from control.demand import Demand
from control.modes.mode import ModeInputs, Parameter

SPREAD_FACTOR = 1.5
"""Reaction time over the uncertainty of the lag; with this and every allowed `kp` no true lag makes it unstable."""
SHORTFALL_S = 4.0
"""Time constant of learning that difference; slower when the loop reacts slowly."""
CALM_S = 3.0
"""Time over which the wanted power is averaged before it decides about rest and direction."""
LEAVE_FACTOR = 1.5
"""Rest ends at this multiple of `rest_w`."""
JUMP_FACTOR = 4.0
"""A wanted power this many `rest_w` away from its average is a jump of the load and no noise."""

PARAMETERS = (
    Parameter("rest_w", "W", 0, 1_000, 25.0, "A battery power smaller than this is not worth it: it rests."),
    Parameter("deadband_w", "W", 0, 1_000, 0.0, "Grid power this close to its target is left alone."),
    Parameter("kp", "", 0, 0.4, 0.3, "Share of a change that is passed on at once."),
    Parameter("ki_per_s", "1/s", 0.05, 20, 2.0, "How fast the rest follows; slower while the meter's lag is unknown."),
    Parameter("kd_s", "s", 0, 1, 0.0, "Derivative gain of the grid controller."),
)
"""For every mode that steers by the grid meter."""


class GridLoop(msgspec.Struct, frozen=True, gc=False):
    """Memory of the loop."""

    demand: Demand
    pid: pid.PidState
    shortfall_w: float = 0.0
    """How much less than its command the inverter delivers when all is still."""
    calm_w: float = 0.0
    """Average of the wanted power."""
    side: int = 0
    """1 discharges, -1 charges, 0 rests."""


def seen(before: GridLoop | None, inputs: ModeInputs) -> GridLoop:
    """Return the loop after this cycle's readings; starts bumpless from the last power."""
    if before is None:
        last_w = inputs.last_power_w
        side = (last_w > 0) - (last_w < 0)
        return GridLoop(demand.observed(None, inputs.snapshot), pid.started_at(last_w), calm_w=last_w, side=side)
    return msgspec.structs.replace(before, demand=demand.observed(before.demand, inputs.snapshot))


def reaction_s(loop: GridLoop, inputs: ModeInputs) -> float:
    """Return the time constant of the loop in seconds: that of the gains, longer while the lag is uncertain."""
    return max(1.0 / inputs.parameters["ki_per_s"], SPREAD_FACTOR * loop.demand.spread_s)


def at_export_limit_w(loop: GridLoop, limit_w: float) -> float:
    """Return the battery power with which the export is just at a limit: below 0 the battery takes what is above it."""
    return loop.demand.demand_w + limit_w


def moved(loop: GridLoop, inputs: ModeInputs, wanted_w: float, low_w: float, high_w: float) -> tuple[GridLoop, float]:
    """Move towards a wanted battery power inside `low_w..high_w`; returns the loop and the set-point.

    Args:
        loop: As returned by `seen`.
        inputs: The mode's inputs; its parameters hold those of `PARAMETERS`.
        wanted_w: Battery power the net demand asks for.
        low_w: Lower bound in force for this mode, <= 0; nothing winds up beyond it.
        high_w: Upper bound in force for this mode, >= 0.
    """
    parameters = inputs.parameters
    dt_s = max(inputs.dt_s, 1e-3)
    reaction = reaction_s(loop, inputs)
    ordered_w = inputs.last_power_w + inputs.added_w
    shortfall_w = demand.shortfall(
        loop.demand, loop.shortfall_w, ordered_w, inputs.snapshot, dt_s, max(SHORTFALL_S, 3.0 * reaction)
    )
    aim_w = wanted_w + shortfall_w
    error_w = aim_w - loop.pid.integral
    deadband_w = parameters["deadband_w"]
    error_w = 0.0 if abs(error_w) <= deadband_w else error_w - math.copysign(deadband_w, error_w)
    slower = 1.0 / (parameters["ki_per_s"] * reaction)
    left = math.exp(-dt_s / reaction)
    # The integral takes its part first and the rest of the change is shared out, so that long cycles do not overshoot.
    gains = pid.PidGains(parameters["kp"] * slower * left, (1.0 - left) / dt_s, parameters["kd_s"] * slower)
    state, power_w = pid.advance(loop.pid, gains, error_w, dt_s, low_w, high_w)
    calm_w, side = _side(loop, power_w, parameters["rest_w"], dt_s)
    if side * power_w <= 0.0:
        power_w = 0.0
    after = msgspec.structs.replace(loop, pid=state, shortfall_w=shortfall_w, calm_w=calm_w, side=side)
    return after, power_w


def _side(loop: GridLoop, power_w: float, rest_w: float, dt_s: float) -> tuple[float, int]:
    """Return the averaged power and the direction it gives: rest has hysteresis, noise does not turn the battery."""
    jump_w = JUMP_FACTOR * rest_w
    calm_w = loop.calm_w - (loop.calm_w - power_w) * -math.expm1(-dt_s / CALM_S)
    calm_w = min(max(calm_w, power_w - jump_w), power_w + jump_w)
    if abs(calm_w) > LEAVE_FACTOR * rest_w:
        return calm_w, 1 if calm_w > 0 else -1
    return calm_w, loop.side if abs(calm_w) >= rest_w and loop.side * calm_w > 0 else 0
