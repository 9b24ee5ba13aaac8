"""Learns the internal resistance of a cell from steps of the current (LIM-05 and BMS-03 take the drop off with it).

Voltage and current of a BMS are rarely sampled together, so only a step between two steady currents counts: both
held for some seconds, at most some seconds apart. What is learned is the ohmic part and the first seconds of
polarisation, which is what a power controller sees.
"""

import msgspec

STEADY_C = 0.02
"""Currents this near (share of the capacity per hour) are the same."""
STEP_C = 0.1
"""A smaller step of the current says nothing."""
HOLD_S = 3.0
APART_S = 10.0
MAX_OHM = 0.05
"""A larger value is no cell."""
GAIN = 0.2
ENOUGH_STEPS = 5
"""From here on the learned value is used."""


class ResistanceState(msgspec.Struct, frozen=True, gc=False):
    """The steady current now, the one before, and what was learned."""

    current_a: float = 0.0
    voltage_v: float = 0.0
    held_s: float = 0.0
    before_a: float = 0.0
    before_v: float = 0.0
    before_s: float = APART_S + 1.0
    """How long ago the steady current before ended; beyond `APART_S` there is none."""
    ohm: float = 0.0
    steps: int = 0


def looked(state: ResistanceState, current_a: float, cell_v: float, capacity_ah: float, dt_s: float) -> ResistanceState:
    """Return the state after a look; `current_a` is discharge `+`, `cell_v` the mean cell voltage."""
    replaced = msgspec.structs.replace
    if abs(current_a - state.current_a) > STEADY_C * capacity_ah:
        if state.held_s >= HOLD_S:
            state = replaced(state, before_a=state.current_a, before_v=state.voltage_v, before_s=0.0)
        return replaced(state, current_a=current_a, voltage_v=cell_v, held_s=0.0, before_s=state.before_s + dt_s)
    state = replaced(state, voltage_v=cell_v, held_s=state.held_s + dt_s, before_s=state.before_s + dt_s)
    step_a = current_a - state.before_a
    if state.held_s < HOLD_S or state.before_s > APART_S or abs(step_a) < STEP_C * capacity_ah:
        return state
    state = replaced(state, before_s=APART_S + 1.0)
    ohm = (state.before_v - cell_v) / step_a
    if not 0.0 < ohm <= MAX_OHM:
        return state
    return replaced(state, ohm=state.ohm + GAIN * (ohm - state.ohm) if state.steps else ohm, steps=state.steps + 1)


def learned_ohm(state: ResistanceState) -> float:
    """Return the learned resistance; 0 while too few steps were seen."""
    return state.ohm if state.steps >= ENOUGH_STEPS else 0.0
