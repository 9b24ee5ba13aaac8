"""Rest of the unit inside the cycle: automatic idle and waking, and the sleep of the BMS that follows it."""

import msgspec

from control import lifecycle
from control.command import OutputCommand
from control.decision import Decision
from control.memory import LifecycleMemory, Memory
from control.model import PlantSnapshot
from control.modes import MODES
from control.modes.mode import ModeInputs, Need
from control.priority import Level
from control.readings import Instant
from control.record import Bounds, Event, EventKind, State
from control.sleep import bms, idle
from control.sleep.memory import IdleMemory, SleepInfo, SleepMemory
from control.sleep.settings import IdleSettings

AT_HOME = frozenset({Level.STOP.name.lower(), Level.MODE.name.lower()})
"""Levels of claims that do not wake an idle unit by themselves."""


class Rested(msgspec.Struct, frozen=True):
    """What rest makes of a cycle."""

    lifecycle: LifecycleMemory
    idle: IdleMemory
    sleep: SleepMemory
    outputs: tuple[OutputCommand, ...] = ()
    info: tuple[SleepInfo, ...] = ()
    events: tuple[Event, ...] = ()
    """That the state has changed, and why."""


def advance(
    memory: Memory,
    life: LifecycleMemory,
    snapshot: PlantSnapshot,
    site: Bounds,
    chosen: Decision,
    now: Instant,
    dt_s: float,
) -> Rested:
    """Return lifecycle, idle and sleep after this cycle."""
    settings = memory.settings
    resting, events = memory.idle, ()
    if settings.idle:
        life, resting, text = _idle(memory, settings.idle[0], life, snapshot, site, chosen, now)
        events = (Event(EventKind.STATE, life.state, text, "idle"),) if text else ()
    if not settings.sleep:
        return Rested(life, resting, memory.sleep, events=events)
    idle_for_s = now.at_s - life.entered_at_s if life.state is State.IDLE else -1.0
    sleep = bms.advance(memory.sleep, settings.sleep[0], idle_for_s, dt_s, now)
    info = SleepInfo(sleep.asleep, max(now.at_s - max(sleep.changed_at_s, 0.0), 0.0), sleep.total_s)
    return Rested(life, resting, sleep, bms.outputs(sleep, settings.outputs, now), (info,), events)


def _idle(
    memory: Memory,
    settings: IdleSettings,
    life: LifecycleMemory,
    snapshot: PlantSnapshot,
    site: Bounds,
    chosen: Decision,
    now: Instant,
) -> tuple[LifecycleMemory, IdleMemory, str]:
    """Go idle after long stillness, wake when the mode wants power for some seconds."""
    stop = chosen.stop
    if life.state is State.RUN and stop is None:
        powers_w = (chosen.final.active_power_w, *(inverter.active_power_w for inverter in snapshot.inverters))
        power_w = max(abs(power_w) for power_w in powers_w)
        resting, due = idle.still(memory.idle, settings, power_w, site.min_w, site.max_w, now)
        if due:
            text = f"run to idle: no power for {settings.idle_after_s:.0f} s"
            return lifecycle.entered(life, State.IDLE, now), resting, text
        return life, resting, ""
    if life.state is State.IDLE and memory.idle.automatic and stop is None:
        if any(claim.level not in AT_HOME for claim in chosen.claims):
            return lifecycle.entered(life, State.RUN, now), IdleMemory(), "idle to run: somebody else claims the power"
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
