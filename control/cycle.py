"""The control cycle: one pure function from memory, readings and requests to memory and record.

The same bytes in give the same bytes out. Nothing here waits, logs, or asks for the time.
"""

import msgspec

from control import added as additions
from control import (
    alarm_engine,
    alarm_shelf,
    billing_window,
    commanding,
    contacts,
    decision,
    fault_reset,
    indicators,
    intake,
    interlock,
    lifecycle,
    limit_memory,
    monitors_observe,
    net_demand,
    output_test,
    plan_intake,
    power_log,
    rest,
    unit_state,
    validate,
)
from control.alarm_conditions import AlarmInputs
from control.backup import island as backup
from control.battery import act as battery_act
from control.battery import care as battery_care
from control.bounded import bounded
from control.climate import control as climate
from control.climate import log as climate_log
from control.dispatch import Dispatched, dispatch
from control.dso import rule as dso_rule
from control.grid_code import rule as grid_code
from control.memory import AlarmMemory, LifecycleMemory, Memory
from control.model import PlantSnapshot
from control.modes import MODES
from control.reactive import rule as reactive_rule
from control.readings import DeviceState, Instant, Readings
from control.reasons import Reason, words
from control.record import Chain, CycleRecord, Event, EventKind, ManualInfo, Setpoint, State, StopInfo
from control.requests import Request
from control.restart import initial, persistent
from control.services import report as services_report
from control.services import rule as services_rule
from control.settings import PowerPriority

__all__ = ["initial", "persistent", "step"]

NOT_FOLLOWING_SHARE = 0.1
"""Power further from its command than this share of the rating is not followed."""


def step(memory: Memory, readings: Readings, requests: tuple[Request, ...], now: Instant) -> tuple[Memory, CycleRecord]:
    """Decide one cycle.

    Order: requests, picture of the plant, alarms and lifecycle, bounds, island, decision (priority, ramp, bounds),
    dispatch, what surrounds the battery. Bounds are computed before the modes are asked (they may use them against
    wind-up) and applied after the ramp, last of all.
    """
    first = memory.cycle == 0
    dt_s = 0.0 if first else max(now.at_s - memory.at.at_s, 0.0)
    if first:
        begun = lifecycle.entered(memory.lifecycle, memory.lifecycle.state, now)
        memory = msgspec.structs.replace(memory, lifecycle=begun)
    given = memory.settings
    memory, answers, events = intake.take(memory, requests, now)
    settings = memory.settings
    readings = contacts.with_emergency_stop(readings, settings, now)
    memory = contacts.latched(memory, readings, now)
    memory, snapshot, seen = _seen(memory, readings, now, dt_s)
    life, alarms, critical, judged = _judged(memory, snapshot, readings, now, dt_s)
    bounds = bounded(memory, snapshot, dt_s)
    stop = lifecycle.stop_reason(life, snapshot, readings.emergency_stop, critical)
    island = backup.decide(memory, snapshot, bounds.units, bounds.each, stop, now)
    bounds = bounds.narrowed(island.soft)
    if settings is not given and stop is None and island.wish is None and life.state is State.RUN:
        memory = additions.rebased(memory, snapshot)
    chosen = decision.decide(memory, snapshot, bounds, life, island.stop, island, now, dt_s)
    stop, final = chosen.stop, chosen.final
    share = dispatch(
        final,
        bounds.units,
        bounds.each,
        run=life.state is State.RUN and not life.emergency_stop and not decision.waking(memory, snapshot, now),
        valid_until_s=now.at_s + settings.command_valid_s,
        reactive_first=settings.limits.power_priority is PowerPriority.REACTIVE,
        only=chosen.wish.device_id,
    )
    final = msgspec.structs.replace(final, reactive_power_var=share.reactive_var)
    if island.wish is not None:
        share = msgspec.structs.replace(share, commands=island.formed(share.commands))
    off = interlock.barred(alarms)
    air = climate.advance(memory.climate, settings, snapshot, now, off)
    rested = rest.advance(memory, life, snapshot, chosen, now, dt_s)
    chain = Chain(
        claims=chosen.claims,
        wish=Setpoint(chosen.wish.active_power_w, chosen.wish.reactive_power_var, chosen.source, chosen.wish.reason),
        ramped=chosen.ramped,
        bounds=chosen.bounds,
        units=bounds.each,
        final=final,
        unserved_w=share.unserved_w,
        added=chosen.added,
    )
    still = services_report.standing(stop, life.state, islanded=island.wish is not None)
    services = services_report.told(memory, bounds.site, bounds.each, chosen.base_w, still, now)
    power, power_events = power_log.follow_power(memory.power_log, chain, now)
    flow, flow_events = power_log.follow_flow(memory.flow_log, snapshot, settings, now)
    air_log, air_events = climate_log.follow(memory.climate_log, air.zones, now)
    events += (*seen, *judged, *island.events, *_stop_events(memory, stop), *rested.events, *power_events, *flow_events)
    events += air_events
    shown = alarm_engine.shown(alarms, memory.shelves)
    lamps = indicators.outputs(settings, life.state, stop, shown, now)
    stopped = life.emergency_stop or (stop is not None and stop.code == "emergency_stop")
    trial, trial_events = output_test.follow(memory.output_test, life.state, shown, stopped=stopped, now=now)
    events += trial_events
    wired = (*island.outputs, *air.outputs, *rested.outputs, *battery_act.outputs(memory, snapshot, now), *lamps)
    record = CycleRecord(
        cycle=memory.cycle,
        at=now,
        dt_s=dt_s,
        state=life.state,
        mode_id=memory.mode_id,
        safe_stop=stop,
        snapshot=snapshot,
        devices=readings.devices,
        chain=chain,
        commands=fault_reset.marked(share.commands, memory.resets),
        alarms=shown,
        events=tuple(events),
        answers=tuple(answers),
        stops=StopInfo(life.operator_stop, life.emergency_stop, now.at_s <= life.release_until_s),
        manual=ManualInfo(
            memory.manual.active_power_w,
            memory.manual.reactive_power_var,
            max(memory.manual.expires_at_s - now.at_s, 0.0),
        ),
        mode_set=memory.mode_set,
        outputs=interlock.applied(output_test.overlaid(wired, trial, now), settings.outputs, off),
        climate=air.zones,
        sleep=rested.info,
        schedule=memory.schedules.view,
        dso=dso_rule.info(memory.dso, settings),
        reactive=reactive_rule.info(memory.reactive, settings),
        racks=memory.batteries.infos,
        backup=island.info,
        units=unit_state.states(bounds.units, bounds.each, share),
        plan=memory.in_force,
        grid_code=grid_code.info(memory, now.at_s),
        services=services.told,
        output_test=trial,
        mode_parameters=memory.mode_parameters,
    )
    unasked = stop is not None or life.state is State.IDLE or island.wish is not None
    after = msgspec.structs.replace(
        memory,
        cycle=memory.cycle + 1,
        at=now,
        lifecycle=rested.lifecycle,
        mode_memory=None if unasked else chosen.wish.memory,
        last_power_w=final.active_power_w,
        last_base_w=chosen.base_w,
        last_reactive_var=final.reactive_power_var,
        resume=stop is not None or island.wish is not None,
        alarms=alarms,
        tracking_since_s=_tracking(memory, snapshot, share, now),
        safe_stop_code=_stop_key(stop),
        limits=limit_memory.advanced(memory.limits, bounds.each, settings.inverters, snapshot.batteries, dt_s),
        backup=island.memory,
        climate=air,
        idle=rested.idle,
        sleep=rested.sleep,
        power_log=power,
        flow_log=flow,
        climate_log=air_log,
        services=services,
        output_test=trial,
    )
    return after, record


def _seen(
    memory: Memory, readings: Readings, now: Instant, dt_s: float
) -> tuple[Memory, PlantSnapshot, tuple[Event, ...]]:
    """Return the picture of the plant: what holds of the readings, with what the controller believes of the racks."""
    watch = monitors_observe.observe(memory, readings, now, dt_s)
    shelves, shelf_events = alarm_shelf.expired(memory.shelves, now)
    snapshot, fingerprints = validate.snapshot(readings, memory.settings, memory.fingerprints, now, watch.frozen)
    memory = msgspec.structs.replace(memory, shelves=shelves, monitors=watch, fingerprints=fingerprints)
    memory, coded = grid_code.follow(memory, snapshot, dt_s)
    memory, ordered = commanding.follow(memory, snapshot, now, dt_s)
    snapshot, batteries, battery_events = battery_care.advance(memory, snapshot, now)
    if batteries is not memory.batteries:
        memory = msgspec.structs.replace(memory, batteries=batteries)
    memory, service_events = services_rule.follow(memory, snapshot, readings, now, dt_s)
    demand = net_demand.followed(
        memory.demand, snapshot, memory.settings, ordered_w=memory.last_power_w, obeys=not memory.resume, dt_s=dt_s
    )
    billed_s = MODES[memory.mode_id].billed_s(memory.mode_parameters)
    billing = billing_window.followed(memory.billing, billed_s, snapshot.flow, now, dt_s)
    if demand is not memory.demand or billing is not memory.billing:
        memory = msgspec.structs.replace(memory, demand=demand, billing=billing)
    if memory.settings.planning:
        memory = msgspec.structs.replace(memory, in_force=plan_intake.plan_now(memory, snapshot, now))
    return memory, snapshot, (*shelf_events, *coded, *ordered, *battery_events, *service_events)


def _judged(
    memory: Memory, snapshot: PlantSnapshot, readings: Readings, now: Instant, dt_s: float
) -> tuple[LifecycleMemory, dict[str, AlarmMemory], str, tuple[Event, ...]]:
    """Return lifecycle and alarms after what is seen, the alarm that stops the unit (or nothing), and the events."""
    settings, before = memory.settings, memory.lifecycle
    starting = before.state is State.INIT and now.at_s - before.entered_at_s < settings.start_timeout_s
    alarms, events = alarm_engine.evaluate(AlarmInputs(snapshot, readings, memory, now, dt_s, starting))
    critical = alarm_engine.stopping(alarms)
    life = lifecycle.advance(before, snapshot, settings, critical, now)
    if life.state is not before.state:
        cause = lifecycle.why(before.state, life.state, snapshot, critical)
        changed = Event(EventKind.STATE, life.state, f"{before.state.value} to {life.state.value}", cause)
        events = (changed, *events)
    return life, alarms, critical, events


def _tracking(memory: Memory, snapshot: PlantSnapshot, share: Dispatched, now: Instant) -> dict[str, float]:
    """Remember since when an inverter's power has been away from its last command."""
    inverters = {inverter.device_id: inverter for inverter in snapshot.inverters}
    away: dict[str, float] = {}
    for command in share.commands:
        inverter = inverters.get(command.device_id)
        if inverter is None or inverter.state is not DeviceState.RUNNING or command.grid_forming:
            continue
        allowed_w = max(NOT_FOLLOWING_SHARE * inverter.rated_apparent_va, 100.0)
        if abs(inverter.active_power_w - command.active_power_w) > allowed_w:
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
        return (Event(EventKind.SAFE_STOP, memory.safe_stop_code, "safe stop ended", "its cause has gone"),)
    return (Event(EventKind.SAFE_STOP, code, "safe stop", stop.place or words(stop)),)
