"""When the BMS sleeps: it follows the idle state, inside minimum times, with a look at the cells now and then."""

import msgspec

from control.command import OutputCommand
from control.readings import NEVER_S, Instant, OutputRole
from control.reasons import Reason
from control.settings import OutputSettings
from control.sleep.memory import SleepMemory
from control.sleep.settings import SleepSettings

VALID_S = 3.0
"""Life of a wake command; an output that is not renewed takes its safe value, which should be awake."""
WAKE_S = 900.0
"""A unit does not rest from this long before its power is due: its BMS and its inverters take minutes to come back."""
MAX_STEP_S = 5.0
"""A longer pause counts as this much of sleeping time."""


def advance(
    memory: SleepMemory,
    settings: SleepSettings,
    idle_for_s: float,
    dt_s: float,
    now: Instant,
    *,
    at_once: bool = False,
) -> SleepMemory:
    """Return whether the BMS sleeps after this cycle.

    Args:
        memory: Of the last cycle.
        settings: Times.
        idle_for_s: How long the unit has been idle; negative while it is not, or while the battery is needed.
        dt_s: Measured time since the last cycle.
        now: This cycle.
        at_once: The site has no other supply: no minimum time keeps the BMS asleep.
    """
    if memory.changed_at_s <= NEVER_S:  # it may have slept through the restart and is only being woken
        memory = msgspec.structs.replace(memory, changed_at_s=now.at_s)
    for_s = now.at_s - memory.changed_at_s
    if memory.asleep:
        total_s = memory.total_s + min(max(dt_s, 0.0), MAX_STEP_S)
        check = for_s >= settings.check_every_s
        if (idle_for_s < 0.0 or check) and (at_once or for_s >= settings.min_asleep_s):
            return SleepMemory(changed_at_s=now.at_s, total_s=total_s, woken_for_check=check and idle_for_s >= 0.0)
        return msgspec.structs.replace(memory, total_s=total_s)
    awake_s = settings.check_s if memory.woken_for_check else max(settings.min_awake_s, 0.0)
    if idle_for_s >= settings.sleep_after_s and for_s >= awake_s:
        return SleepMemory(asleep=True, changed_at_s=now.at_s, total_s=memory.total_s)
    return memory


def lead_s(settings: tuple[SleepSettings, ...]) -> float:
    """Return how long before its power is due a unit must be woken: its BMS may just have fallen asleep, s."""
    return max((WAKE_S, *(sleep.min_asleep_s + sleep.wake_timeout_s for sleep in settings)))


def resting(memory: SleepMemory, settings: SleepSettings, now: Instant) -> bool:
    """Tell whether the BMS may be silent: it sleeps, or was woken a moment ago."""
    return memory.asleep or now.at_s - memory.changed_at_s < settings.wake_timeout_s


def outputs(memory: SleepMemory, all_outputs: tuple[OutputSettings, ...], now: Instant) -> tuple[OutputCommand, ...]:
    """Return the commands of the wake lines."""
    reason = Reason("bms_sleep") if memory.asleep else Reason("bms_awake")
    value = 0.0 if memory.asleep else 1.0
    return tuple(
        OutputCommand(output.output_id, value, "sleep", reason, now.at_s + VALID_S)
        for output in all_outputs
        if output.role is OutputRole.BATTERY_WAKE
    )
