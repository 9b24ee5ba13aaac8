"""What persons may ask of the island: a test, and a new start or return without the waits after failures."""

import msgspec

from control.backup import reconnect
from control.backup.memory import BackupState, Contactor, TestMemory
from control.backup.settings import BackupSettings
from control.memory import Memory
from control.readings import NEVER_S, Instant
from control.record import State
from control.requests import TestBackup

_AFRESH: dict[str, dict[str, float | int]] = {
    "backup.contactor_not_closed": {"close_failures": 0, "retry_at_s": NEVER_S},
    "backup.starts_used": {"starts": 0},
    "backup.surplus_ended": {"surplus_ends": 0},
}
"""What a reset of these alarms forgets: the failures that have made the waits long."""
RESETTABLE = frozenset({*_AFRESH, "backup.contactor_not_opened", "backup.contactor_welded"})
"""Alarms a person may reset while they are there: it is the reset that lets the island try again."""
DURATION_S = (10.0, 3600.0)
TEST_MARGIN_PCT = 5.0
"""A test begins only this much above the reserve, so that a real loss may follow it."""


def island_test(memory: Memory, request: TestBackup, now: Instant) -> tuple[Memory, bool, str]:
    """Note a test of the island, or refuse it with everything that speaks against it."""
    if not memory.settings.backup:
        return memory, False, "this site has no backup; it is configured by [backup] in the site file"
    reasons = _against(memory, memory.settings.backup[0], request.duration_s, now)
    if reasons:
        return memory, False, "; ".join(reasons)
    wanted = TestMemory(asked=True, duration_s=request.duration_s, by=request.origin.actor)
    backup = msgspec.structs.replace(memory.backup, test=wanted)
    return msgspec.structs.replace(memory, backup=backup), True, f"backup test for {request.duration_s:.0f} s"


def _against(memory: Memory, settings: BackupSettings, duration_s: float, now: Instant) -> list[str]:
    backup, life = memory.backup, memory.lifecycle
    least_pct = settings.reserve_soc_pct + TEST_MARGIN_PCT
    reasons: list[str] = []
    if not DURATION_S[0] <= duration_s <= DURATION_S[1]:
        reasons.append(f"duration_s {duration_s:g} is outside {DURATION_S[0]:g} to {DURATION_S[1]:g} s")
    if backup.state is not BackupState.ON_GRID:
        reasons.append(f"the site is not on the grid but {backup.state.value}")
    if backup.timers.contactor is not Contactor.CLOSED:
        reasons.append(f"the feedback of the grid contactor is {backup.timers.contactor.value}, not closed")
    if life.state is not State.RUN or life.operator_stop or life.emergency_stop or memory.safe_stop_code:
        reasons.append(f"the unit is not running freely (state {life.state.value})")
    if backup.soc_pct < 0.0:
        reasons.append("the state of charge is not known")
    elif backup.soc_pct < least_pct:
        reasons.append(f"state of charge {backup.soc_pct:.0f} % is below {least_pct:.0f} %")
    if reconnect.observed_s(backup.timers, now.at_s) < settings.reconnect.observation_s:
        reasons.append("the grid has not been inside its windows for the whole observation time")
    return reasons


def reset(memory: Memory, keys: list[str]) -> tuple[Memory, list[str]]:
    """Ask the machine to leave its failed state when a key of its alarms is among those to reset, and end long waits.

    Returns the memory and the keys that are still not reset. Without a feedback nothing can be decided: not reset.
    """
    afresh = [key for key in keys if key in _AFRESH and key in memory.alarms]
    for key in afresh:
        memory = msgspec.structs.replace(memory, backup=msgspec.structs.replace(memory.backup, **_AFRESH[key]))
    keys = [key for key in keys if key not in afresh]
    backup = memory.backup
    mine = [key for key in keys if key.startswith("backup.")]
    known = backup.timers.contactor is not Contactor.UNKNOWN
    if not mine or backup.state is not BackupState.FAILED or not known:
        return memory, keys
    backup = msgspec.structs.replace(backup, reset_asked=True)
    return msgspec.structs.replace(memory, backup=backup), [key for key in keys if key not in mine]
