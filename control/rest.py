"""Rest of the unit inside the cycle: automatic idle and waking, and the sleep of the BMS that follows it."""

import msgspec

from control import decision, lifecycle, plan_intake
from control.bounded import as_if_running, bounded
from control.command import OutputCommand
from control.decision import Decision
from control.memory import LifecycleMemory, Memory
from control.model import PlantSnapshot
from control.modes import MODES
from control.modes.mode import Need
from control.priority import Level
from control.reactive import rule as reactive_rule
from control.readings import Instant
from control.reasons import Reason
from control.record import Bounds, Event, EventKind, State
from control.schedule import book
from control.sleep import bms, idle
from control.sleep.memory import IdleMemory, SleepInfo, SleepMemory
from control.sleep.settings import IdleSettings

AT_HOME = frozenset({Level.STOP.name.lower(), Level.MODE.name.lower()})
"""Levels of claims beside which a unit may rest: every other claim keeps it awake and wakes it, before it begins."""
ISLAND = Level.ISLAND.name.lower()
LOOK_S = 60.0
"""An idle unit asks its mode what it would settle at, not for the first small step of a careful loop."""


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
    chosen: Decision,
    now: Instant,
    dt_s: float,
) -> Rested:
    """Return lifecycle, idle and sleep after this cycle."""
    settings = memory.settings
    resting, events = memory.idle, ()
    text = ""
    if settings.idle:
        life, resting, text = _idle(memory, settings.idle[0], life, snapshot, chosen, now)
    elif life.state is State.IDLE and memory.idle.automatic:
        life, resting, text = lifecycle.entered(life, State.RUN, now), IdleMemory(), "idle to run: idle is switched off"
    if text:
        events = (Event(EventKind.STATE, life.state, text, "idle"),)
    if not settings.sleep:
        awake = SleepMemory(total_s=memory.sleep.total_s) if memory.sleep.asleep else memory.sleep
        return Rested(life, resting, awake, events=events)
    islanded = any(claim.level == ISLAND for claim in chosen.claims)
    balancing = any(rack.balance.active for rack in memory.batteries.racks.values())
    needed = islanded or balancing or life.state is not State.IDLE
    # In an island the battery was at work however idle the unit was: the rest begins with the last step back.
    idle_for_s = -1.0 if needed else now.at_s - max(life.entered_at_s, memory.backup.since_s)
    sleep = bms.advance(memory.sleep, settings.sleep[0], idle_for_s, dt_s, now, at_once=islanded)
    info = SleepInfo(sleep.asleep, max(now.at_s - max(sleep.changed_at_s, 0.0), 0.0), sleep.total_s)
    return Rested(life, resting, sleep, bms.outputs(sleep, settings.outputs, now), (info,), events)


def _idle(
    memory: Memory,
    settings: IdleSettings,
    life: LifecycleMemory,
    snapshot: PlantSnapshot,
    chosen: Decision,
    now: Instant,
) -> tuple[LifecycleMemory, IdleMemory, str]:
    """Go idle after long stillness, wake when the mode wants power for some seconds."""
    obeys_local = MODES[memory.mode_id].obeys_local_schedule
    soon = memory.services.awake or book.soon(memory.schedules, memory.settings, now.at_utc, obeys_local=obeys_local)
    called = soon or any(claim.level not in AT_HOME for claim in chosen.claims)
    if life.state is State.RUN and chosen.stop is None:
        if called:
            return life, IdleMemory(), ""
        powers_w = (chosen.final.active_power_w, *(inverter.active_power_w for inverter in snapshot.inverters))
        power_w = max(abs(chosen.final.reactive_power_var), *(abs(power_w) for power_w in powers_w))
        low_w, high_w = chosen.bounds.min_w, chosen.bounds.max_w
        resting, due = idle.still(memory.idle, settings, power_w, low_w, high_w, now)
        if not due:
            return life, resting, ""
        text = f"run to idle: no power for {settings.idle_after_s:.0f} s"
        return lifecycle.entered(life, State.IDLE, now), resting, text
    if life.state is State.IDLE and memory.idle.automatic and chosen.stop is None:
        resting, why = _woken(memory, settings, snapshot, now, called=called)
        return (
            (lifecycle.entered(life, State.RUN, now), IdleMemory(), f"idle to run: {why}")
            if why
            else (life, resting, "")
        )
    return life, IdleMemory() if life.state is not State.IDLE else memory.idle, ""


def _woken(
    memory: Memory, settings: IdleSettings, snapshot: PlantSnapshot, now: Instant, *, called: bool
) -> tuple[IdleMemory, str]:
    """Return why an idle unit wakes now; empty while it rests."""
    if called:
        return memory.idle, "somebody else claims the power"
    resting = memory.idle
    if snapshot.soc_pct:
        resting = msgspec.structs.replace(resting, soc_pct=snapshot.soc_pct)
    wish_w, stated_var = _wish(memory, snapshot, resting.soc_pct, now)
    reactive_var = stated_var[0] if stated_var else reactive_rule.wanted_var(memory.reactive, memory.settings)
    if abs(reactive_var) >= settings.wake_w:
        return resting, f"{reactive_var:.0f} var wanted"
    if abs(wish_w) >= settings.wake_w:
        resting = _unblocked(memory, resting, settings, snapshot)
    resting, due = idle.wanted(resting, settings, wish_w, now)
    return resting, f"{wish_w:.0f} W wanted" if due else ""


def _wish(
    memory: Memory, snapshot: PlantSnapshot, soc_pct: tuple[float, ...], now: Instant
) -> tuple[float, tuple[float, ...]]:
    """Return what the mode would settle at if the unit ran, W and, where it states one, var; 0 W while it cannot tell.

    `soc_pct` stands in for that of a BMS that sleeps.
    """
    mode = MODES[memory.mode_id]
    if Need.GRID_METER in mode.needs and not snapshot.flow.grid_known:
        return 0.0, ()
    units = memory.settings.inverters
    low_w, high_w = -sum(unit.max_charge_w for unit in units), sum(unit.max_discharge_w for unit in units)
    free = Bounds(low_w, high_w, Reason("idle"), Reason("idle"), ())
    seen = msgspec.structs.replace(snapshot, soc_pct=soc_pct)
    fresh = msgspec.structs.replace(memory, mode_memory=None, last_power_w=0.0, last_base_w=0.0, resume=False)
    fresh = msgspec.structs.replace(fresh, in_force=plan_intake.plan_now(memory, seen, now))
    inputs = decision.mode_inputs(fresh, seen, free, now, LOOK_S)
    wish = mode.decide(inputs)
    return 0.0 if wish.stop else wish.active_power_w, mode.reactive_var(inputs)


def _unblocked(memory: Memory, resting: IdleMemory, settings: IdleSettings, snapshot: PlantSnapshot) -> IdleMemory:
    """Look again at what could not be done when the unit went idle, as if its inverters ran; a sleeping BMS says no."""
    if not lifecycle.unit_ready(snapshot, memory.settings):
        return resting
    site = bounded(memory, as_if_running(snapshot), 0.0).site
    return msgspec.structs.replace(
        resting, charge_blocked=-site.min_w < settings.power_w, discharge_blocked=site.max_w < settings.power_w
    )
