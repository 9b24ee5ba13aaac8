"""P(U): how much of the rating the voltage leaves, damped so that it does not hunt."""

import math

from control.grid_code.model import PowerByVoltage, VoltageMemory

DEAD_PU = 0.5
"""A phase below half its voltage is a fault, not a voltage to support."""


def follow(
    memory: VoltageMemory, rule: PowerByVoltage, voltages_pu: tuple[float, ...], dt_s: float, *, first: bool
) -> VoltageMemory:
    """Return the shares after this cycle; an unknown voltage holds the last ones.

    Args:
        memory: Of the last cycle.
        rule: Settings.
        voltages_pu: Phases as shares of nominal; empty when unknown.
        dt_s: Measured time since the last cycle.
        first: Nothing is remembered yet: the curve counts at once.
    """
    if not voltages_pu or min(voltages_pu) < DEAD_PU:
        return memory
    high, low = max(voltages_pu), min(voltages_pu)
    discharge = _share(high, rule.start_pu, rule.zero_pu)
    charge = _share(-low, -rule.charge_start_pu, -rule.charge_zero_pu) if rule.charge_start_pu > 0.0 else 1.0
    part = 1.0 if first or rule.time_constant_s <= 0.0 else -math.expm1(-max(dt_s, 0.0) / rule.time_constant_s)
    return VoltageMemory(
        memory.discharge + (discharge - memory.discharge) * part,
        memory.charge + (charge - memory.charge) * part,
        high,
        low,
    )


def _share(value: float, start: float, zero: float) -> float:
    """Return 1 up to `start`, 0 from `zero` on, linear between."""
    return 1.0 - min(max((value - start) / (zero - start), 0.0), 1.0)
