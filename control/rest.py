"""Rest of the unit inside the cycle: automatic idle and waking, and the sleep of the BMS that follows it."""

import msgspec

from control import lifecycle
from control.command import OutputCommand
from control.memory import LifecycleMemory, Memory
from control.model import PlantSnapshot
from control.modes import MODES
from control.modes.mode import ModeInputs, Need
from control.readings import Instant
from control.reasons import Reason
from control.record import Bounds, Setpoint, State
from control.sleep import bms, idle
from control.sleep.memory import IdleMemory, SleepInfo, SleepMemory
from control.sleep.settings import IdleSettings


class Rested(msgspec.Struct, frozen=True):
    """What rest makes of a cycle."""

    lifecycle: LifecycleMemory
    idle: IdleMemory
    sleep: SleepMemory
    outputs: tuple[OutputCommand, ...] = ()
    info: tuple[SleepInfo, ...] = ()
    text: str = ""
    """Why the state has changed; empty when it has not."""


def advance(
    memory: Memory,
    life: LifecycleMemory,
    snapshot: PlantSnapshot,
    site: Bounds,
    final: Setpoint,
    stop: Reason | None,
    now: Instant,
    dt_s: float,
) -> Rested:
    """Return lifecycle, idle and sleep after this cycle."""
    settings = memory.settings
    resting, text = memory.idle, ""
    if settings.idle:
        life, resting, text = _idle(memory, settings.idle[0], life, snapshot, site, final, stop, now)
    if not settings.sleep:
        return Rested(life, resting, memory.sleep, text=text)
    idle_for_s = now.at_s - life.entered_at_s if life.state is State.IDLE else -1.0
    sleep = bms.advance(memory.sleep, settings.sleep[0], idle_for_s, dt_s, now)
    info = SleepInfo(sleep.asleep, max(now.at_s - max(sleep.changed_at_s, 0.0), 0.0), sleep.total_s)
    return Rested(life, resting, sleep, bms.outputs(sleep, settings.outputs, now), (info,), text)


def _idle(
    memory: Memory,
    settings: IdleSettings,
    life: LifecycleMemory,
    snapshot: PlantSnapshot,
    site: Bounds,
    final: Setpoint,
    stop: Reason | None,
    now: Instant,
) -> tuple[LifecycleMemory, IdleMemory, str]:
    """Go idle after long stillness, wake when the mode wants power for some seconds."""
    if life.state is State.RUN and stop is None:
        powers_w = (final.active_power_w, *(inverter.active_power_w for inverter in snapshot.inverters))
        power_w = max(abs(power_w) for power_w in powers_w)
        resting, due = idle.still(memory.idle, settings, power_w, site.min_w, site.max_w, now)
        if due:
            text = f"run to idle: no power for {settings.idle_after_s:.0f} s"
            return lifecycle.entered(life, State.IDLE, now), resting, text
        return life, resting, ""
    if life.state is State.IDLE and memory.idle.automatic and stop is None:
        wish_w = _wish_w(memory, snapshot, now)
        resting, due = idle.wanted(memory.idle, settings, wish_w, now)
        if due:
            return lifecycle.entered(life, State.RUN, now), IdleMemory(), f"idle to run: {wish_w:.0f} W wanted"
        return life, resting, ""
    return life, IdleMemory() if life.state is not State.IDLE else memory.idle, ""


def _wish_w(memory: Memory, snapshot: PlantSnapshot, now: Instant) -> float:
    """Return what the mode would like to do if the unit ran, at its first look; 0 while it cannot tell."""
    mode = MODES[memory.mode_id]
    if Need.GRID_METER in mode.needs and not snapshot.flow.grid_known:
        return 0.0
    units = memory.settings.inverters
    wish = mode.decide(
        ModeInputs(
            snapshot=snapshot,
            parameters=memory.mode_parameters,
            low_w=-sum(unit.max_charge_w for unit in units),
            high_w=sum(unit.max_discharge_w for unit in units),
            last_power_w=0.0,
            manual=memory.manual,
            memory=None,
            now=now,
            dt_s=memory.settings.cycle_s,
        )
    )
    return 0.0 if wish.stop else wish.active_power_w


def waking(memory: Memory, now: Instant) -> Reason | None:
    """Return the reason "the BMS is waking up" while its silence is to be expected."""
    for settings in memory.settings.sleep:
        if bms.resting(memory.sleep, settings, now):
            return Reason("waking")
    return None
