"""Backup: keeps the battery ready for a power cut (MOD-05); the island itself is armed in every mode.

Below the target it charges, from the grid if need be, and faster where PV leaves more over. At and above it PV surplus
is stored; the battery gives power only if it may discharge above the target, and never below.
"""

import msgspec

from control.modes import self_consumption
from control.modes.mode import Mode, ModeInputs, Need, Parameter, Wish
from control.modes.self_consumption import SelfConsumptionMemory
from control.reasons import Reason

HYSTERESIS_PCT = 2.0
"""Charging from the grid begins this much below the target and ends at it."""


class BackupModeMemory(msgspec.Struct, frozen=True, gc=False):
    """Whether the battery is being charged to its target, and the memory of the grid controller."""

    charging: bool = False
    grid: tuple[SelfConsumptionMemory, ...] = ()


def decide(inputs: ModeInputs) -> Wish:
    """Charge below the target; otherwise leave the grid at zero, as far as that is allowed."""
    parameters = inputs.parameters
    memory: BackupModeMemory = BackupModeMemory() if inputs.memory is None else inputs.memory
    target_pct = parameters["target_soc_pct"]
    start_pct = target_pct if memory.charging else target_pct - HYSTERESIS_PCT
    low = [soc_pct for soc_pct in inputs.snapshot.soc_pct if soc_pct < start_pct]
    high_w = inputs.high_w if parameters["discharge_above"] >= 0.5 else 0.0
    if low:
        high_w = max(-parameters["charge_power_w"], inputs.low_w)
    wish = self_consumption.decide(
        msgspec.structs.replace(
            inputs,
            parameters=_GRID | {"reserve_soc_pct": 0.0 if low else target_pct},
            high_w=high_w,
            memory=memory.grid[0] if memory.grid else None,
        )
    )
    reason = Reason("backup_charge", values={"soc_pct": low[0]}) if low else wish.reason
    return msgspec.structs.replace(wish, reason=reason, memory=BackupModeMemory(bool(low), (wish.memory,)))


_GRID = {parameter.name: parameter.default for parameter in self_consumption.MODE.parameters}

MODE = Mode(
    mode_id="backup",
    title="Backup",
    text="Keep the battery full enough for a power cut.",
    needs=frozenset({Need.GRID_METER, Need.UNIT}),
    parameters=(
        Parameter("target_soc_pct", "%", 10, 100, 90.0, "State of charge to keep for a power cut."),
        Parameter("charge_power_w", "W", 0, 10_000_000, 2_000.0, "Power of charging to the target, from the grid too."),
        Parameter("discharge_above", "", 0, 1, 0.0, "1: the energy above the target may be used; 0: it is kept."),
    ),
    memory_type=BackupModeMemory,
    decide=decide,
    feature="backup",
)
