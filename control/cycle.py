"""The control cycle: one pure function from memory, readings and requests to memory and record.

The same bytes in give the same bytes out. Nothing here waits, logs, or asks for the time.
"""

import math

import msgspec

from control import alarm_engine, intake, lifecycle, limits, plan_intake, priority, ramp, validate
from control.alarm_conditions import AlarmInputs
from control.dispatch import Dispatched, dispatch
from control.memory import AlarmMemory, LifecycleMemory, Memory, Persistent
from control.model import PlantSnapshot
from control.modes import MODES
from control.modes.mode import ModeInputs, Need, Wish, parameter_faults, resolved
from control.priority import Claim, Level
from control.readings import NEVER_S, DeviceState, Instant, Readings
from control.reasons import Reason
from control.record import (
    Bounds,
    Chain,
    Claimed,
    CycleRecord,
    Event,
    EventKind,
    ManualInfo,
    Setpoint,
    State,
    StopInfo,
)
from control.requests import Request
from control.settings import Settings

NOT_FOLLOWING_SHARE = 0.1
"""Power further from its command than this share of the rating is not followed."""


def initial(settings: Settings, persistent: Persistent) -> Memory:
    """Return the memory of the first cycle: stops and alarms of the last run stay in force."""
    wanted = persistent.mode_id if persistent.mode_id in MODES else settings.initial_mode
    mode = MODES[wanted]
    kept = persistent.mode_parameters if wanted == persistent.mode_id else {}
    if parameter_faults(mode, kept):
        kept = {}
    alarms = {
        alarm_engine.key_of(alarm.row_id, alarm.place): msgspec.structs.replace(
            alarm, present=False, changed_at_s=NEVER_S
        )
        for alarm in persistent.alarms
    }
    return Memory(
        settings=settings,
        lifecycle=LifecycleMemory(operator_stop=persistent.operator_stop, emergency_stop=persistent.emergency_stop),
        mode_id=mode.mode_id,
        mode_parameters=resolved(mode, settings.mode_parameters.get(mode.mode_id, {}), kept),
        mode_memory=None,
        alarms=alarms,
        plans=persistent.plans,
        prices=persistent.prices,
    )


def persistent(memory: Memory) -> Persistent:
    """Return what must survive a restart."""
    return Persistent(
        mode_id=memory.mode_id,
        mode_parameters=memory.mode_parameters,
        operator_stop=memory.lifecycle.operator_stop,
        emergency_stop=memory.lifecycle.emergency_stop,
        alarms=tuple(_kept(alarm) for alarm in memory.alarms.values() if alarm.phase is not None),
        plans=memory.plans,
        prices=memory.prices,
    )


def _kept(alarm: AlarmMemory) -> AlarmMemory:
    """Strip what changes every cycle, so that the state file is written only when something happened."""
    return msgspec.structs.replace(alarm, present=False, changed_at_s=NEVER_S, detail="")


def step(memory: Memory, readings: Readings, requests: tuple[Request, ...], now: Instant) -> tuple[Memory, CycleRecord]:
    """Decide one cycle.

    Order: requests, validation, alarms, lifecycle, mode, ramp, bounds, dispatch. Bounds are computed before the
    mode (it may use them against wind-up) and applied after the ramp, last of all.
    """
    first = memory.cycle == 0
    dt_s = 0.0 if first else max(now.at_s - memory.at.at_s, 0.0)
    if first:
        memory = msgspec.structs.replace(memory, lifecycle=lifecycle.entered(memory.lifecycle, State.INIT, now))
    memory, answers, events = intake.take(memory, requests, now)
    settings, before = memory.settings, memory.lifecycle

    snapshot, fingerprints = validate.snapshot(readings, settings, memory.fingerprints, now)
    starting = before.state is State.INIT and now.at_s - before.entered_at_s < settings.start_timeout_s
    alarms, alarm_events = alarm_engine.evaluate(AlarmInputs(snapshot, readings, memory, now, dt_s, starting))
    critical = alarm_engine.stopping(alarms)
    life = lifecycle.advance(before, snapshot, settings, critical, now)
    if life.state is not before.state:
        events.append(Event(EventKind.STATE, life.state, f"{before.state.value} to {life.state.value}", critical))
    events += alarm_events

    units = limits.units(snapshot, settings)
    each = tuple(limits.unit_bounds(unit, settings) for unit in units)
    site = limits.site_bounds(snapshot, settings, each)
    stop = lifecycle.stop_reason(life, snapshot, readings.emergency_stop, critical)
    wish, source, stop, claims = _decided(memory, snapshot, site, life, stop, now, dt_s)
    ramped, final = _shaped(memory, wish, source, snapshot, site, stop, dt_s)
    run = life.state is State.RUN and not life.emergency_stop
    share = dispatch(final, units, each, run=run, valid_until_s=now.at_s + settings.command_valid_s)
    events += _stop_events(memory, stop)

    record = CycleRecord(
        cycle=memory.cycle,
        at=now,
        dt_s=dt_s,
        state=life.state,
        mode_id=memory.mode_id,
        safe_stop=stop,
        snapshot=snapshot,
        devices=readings.devices,
        chain=Chain(
            claims=claims,
            wish=Setpoint(wish.active_power_w, wish.reactive_power_var, source, wish.reason),
            ramped=ramped,
            bounds=site,
            units=each,
            final=final,
            unserved_w=share.unserved_w,
        ),
        commands=share.commands,
        alarms=alarm_engine.shown(alarms),
        events=tuple(events),
        answers=tuple(answers),
        stops=StopInfo(life.operator_stop, life.emergency_stop, now.at_s <= life.release_until_s),
        manual=ManualInfo(
            memory.manual.active_power_w,
            memory.manual.reactive_power_var,
            max(memory.manual.expires_at_s - now.at_s, 0.0),
        ),
        plan=plan_intake.plan_now(memory, snapshot, now),
    )
    idle = life.state is State.IDLE
    after = msgspec.structs.replace(
        memory,
        cycle=memory.cycle + 1,
        at=now,
        lifecycle=life,
        mode_memory=None if stop is not None or idle else wish.memory,
        last_power_w=final.active_power_w,
        last_reactive_var=final.reactive_power_var,
        resume=stop is not None,
        fingerprints=fingerprints,
        alarms=alarms,
        tracking_since_s=_tracking(memory, snapshot, share, now),
        safe_stop_code=_stop_key(stop),
    )
    return after, record


def _decided(
    memory: Memory,
    snapshot: PlantSnapshot,
    site: Bounds,
    life: LifecycleMemory,
    stop: Reason | None,
    now: Instant,
    dt_s: float,
) -> tuple[Wish, str, Reason | None, tuple[Claimed, ...]]:
    """Let the first in order of priority say what it wants; a wish that cannot be had is a safe stop."""
    mode = MODES[memory.mode_id]
    claims = [Claim(Level.MODE, mode.mode_id, lambda: _mode_wish(memory, snapshot, site, now, dt_s))]
    if stop is not None:
        claims.append(Claim(Level.STOP, "safety", lambda: Wish(0.0, stop, stop=True)))
    elif life.state is State.IDLE:
        claims.append(Claim(Level.STOP, "lifecycle", lambda: Wish(0.0, Reason("idle"))))
    winner, claimed = priority.decide(claims)
    wish = winner.wish()
    if wish.stop:
        return Wish(0.0, wish.reason), "safety", wish.reason, claimed
    if not (math.isfinite(wish.active_power_w) and math.isfinite(wish.reactive_power_var)):
        raise ValueError(f"{winner.source} wished for {wish.active_power_w} W, {wish.reactive_power_var} var")
    return wish, winner.source, None, claimed


def _mode_wish(memory: Memory, snapshot: PlantSnapshot, site: Bounds, now: Instant, dt_s: float) -> Wish:
    """Ask the mode in force; what it needs and does not have is a safe stop."""
    mode = MODES[memory.mode_id]
    unmet = _unmet(mode.needs, snapshot, memory.settings)
    if unmet is not None:
        return Wish(0.0, unmet, stop=True)
    return mode.decide(
        ModeInputs(
            snapshot=snapshot,
            parameters=memory.mode_parameters,
            low_w=site.min_w,
            high_w=site.max_w,
            last_power_w=_last_power_w(memory, snapshot),
            manual=memory.manual,
            memory=memory.mode_memory,
            now=now,
            dt_s=dt_s,
            plan=plan_intake.plan_now(memory, snapshot, now),
        )
    )


def _unmet(needs: frozenset[Need], snapshot: PlantSnapshot, settings: Settings) -> Reason | None:
    """Return which need of the mode is not met now."""
    if Need.GRID_METER in needs and not snapshot.flow.grid_known:
        return Reason("need_grid_meter")
    if Need.UNIT in needs and not lifecycle.unit_ready(snapshot, settings):
        return Reason("need_battery")
    return None


def _last_power_w(memory: Memory, snapshot: PlantSnapshot) -> float:
    """Return where the ramp starts: the last set-point, after a stop the measured power."""
    return snapshot.flow.ess_w if memory.resume else memory.last_power_w


def _shaped(
    memory: Memory,
    wish: Wish,
    source: str,
    snapshot: PlantSnapshot,
    site: Bounds,
    stop: Reason | None,
    dt_s: float,
) -> tuple[Setpoint, Setpoint]:
    """Return the set-point after the ramp, and after the bounds; a stop knows neither ramp nor bound."""
    if stop is not None:
        still = Setpoint(0.0, 0.0, source, stop)
        return still, still
    power_w, rate = wish.active_power_w, 0.0
    if not wish.bypass_ramp:
        power_w, rate = ramp.ramped(power_w, _last_power_w(memory, snapshot), dt_s, memory.settings.ramp)
    reason = Reason("ramp", values={"ramp_w_per_s": rate}) if rate else wish.reason
    ramped = Setpoint(power_w, wish.reactive_power_var, source, reason)
    if power_w > site.max_w:
        return ramped, Setpoint(site.max_w, wish.reactive_power_var, source, site.max_reason)
    if power_w < site.min_w:
        return ramped, Setpoint(site.min_w, wish.reactive_power_var, source, site.min_reason)
    return ramped, ramped


def _tracking(memory: Memory, snapshot: PlantSnapshot, share: Dispatched, now: Instant) -> dict[str, float]:
    """Remember since when an inverter's power has been away from its last command."""
    commands = {command.device_id: command.active_power_w for command in share.commands}
    away: dict[str, float] = {}
    for inverter in snapshot.inverters:
        wanted_w = commands.get(inverter.device_id, 0.0)
        allowed_w = max(NOT_FOLLOWING_SHARE * inverter.rated_apparent_va, 100.0)
        running = inverter.state is DeviceState.RUNNING
        if running and abs(inverter.active_power_w - wanted_w) > allowed_w:
            away[inverter.device_id] = memory.tracking_since_s.get(inverter.device_id, now.at_s)
    return away


def _stop_key(stop: Reason | None) -> str:
    return "" if stop is None else stop.code


def _stop_events(memory: Memory, stop: Reason | None) -> tuple[Event, ...]:
    """Report a safe stop that begins, changes its reason, or ends."""
    code = _stop_key(stop)
    if code == memory.safe_stop_code:
        return ()
    if stop is None:
        return (Event(EventKind.SAFE_STOP, memory.safe_stop_code, "safe stop ended"),)
    return (Event(EventKind.SAFE_STOP, code, "safe stop", stop.place),)
