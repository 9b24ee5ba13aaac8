"""When the unit goes idle by itself, and when it wakes."""

import msgspec

from control.readings import NEVER_S, Instant
from control.sleep.memory import IdleMemory
from control.sleep.settings import IdleSettings


def still(
    memory: IdleMemory, settings: IdleSettings, power_w: float, low_w: float, high_w: float, now: Instant
) -> tuple[IdleMemory, bool]:
    """Watch a running unit; True when it should go idle now.

    Args:
        memory: Of the last cycle.
        settings: Times and thresholds.
        power_w: Largest of set-point and measured powers, as magnitude.
        low_w: Live bound of charging, <= 0.
        high_w: Live bound of discharging, >= 0.
        now: This cycle.
    """
    if power_w >= settings.power_w:
        return IdleMemory(), False
    since_s = now.at_s if memory.still_since_s <= NEVER_S else memory.still_since_s
    if now.at_s - since_s < settings.idle_after_s:
        return IdleMemory(still_since_s=since_s), False
    blocked = IdleMemory(
        automatic=True,
        charge_blocked=-low_w < settings.power_w,
        discharge_blocked=high_w < settings.power_w,
    )
    return blocked, True


def wanted(memory: IdleMemory, settings: IdleSettings, wish_w: float, now: Instant) -> tuple[IdleMemory, bool]:
    """Watch an idle unit; True when it should run now. `wish_w` is what the mode would like to do."""
    blocked = memory.discharge_blocked if wish_w > 0 else memory.charge_blocked
    if blocked or abs(wish_w) < settings.wake_w:
        return msgspec.structs.replace(memory, wanted_since_s=NEVER_S), False
    since_s = now.at_s if memory.wanted_since_s <= NEVER_S else memory.wanted_since_s
    return msgspec.structs.replace(memory, wanted_since_s=since_s), now.at_s - since_s >= settings.wake_after_s
