"""Takes requests into memory, one after the other: each is carried out whole or refused with a reason."""

from typing import assert_never

import msgspec

from control import alarm_engine, alarm_shelf, commanding, interlock, lifecycle, live, output_test, plan_intake, roles
from control.backup import asks
from control.battery import act
from control.climate import control as climate
from control.grid_code import rule as grid_code
from control.memory import ManualMemory, Memory
from control.modes import MODES, local
from control.modes.mode import available, parameter_faults, resolved
from control.readings import NEVER_S, Contact, Instant
from control.record import Event, EventKind, ModeSet, State
from control.requests import (
    AcknowledgeAlarms,
    Answer,
    ApplySettings,
    BalanceCells,
    ChangeState,
    ClearSchedule,
    ClearServiceVolumes,
    DeliverPlan,
    EmergencyStop,
    ForceOutput,
    NoteAccess,
    ReleaseDsoLimit,
    ReleaseStop,
    Request,
    ResetAlarms,
    ResetInverter,
    SetDsoLimit,
    SetMode,
    SetPower,
    SetPrices,
    SetReactive,
    SetSchedule,
    SetServiceVolumes,
    ShelveAlarms,
    Source,
    Stop,
    TestBackup,
    TestFrequency,
    TestOutput,
)
from control.services import take as services
from control.sleep.memory import IdleMemory

VALID_S = (0.5, 3600.0)
"""Allowed life of a manual set-point."""

NOTE_LENGTH = 200
"""Longest text of a note about access."""

SET_UP = (SetSchedule, SetReactive, SetPrices, SetServiceVolumes)
"""Requests that set something up for later; the event log names their kind."""

Taken = tuple[Memory, bool, str]
"""Memory after the request, whether it was accepted, and in words what was done or why not."""


def take(memory: Memory, requests: tuple[Request, ...], now: Instant) -> tuple[Memory, list[Answer], list[Event]]:
    """Apply all requests in order; returns memory, one answer a request, and the events for the log."""
    answers: list[Answer] = []
    events: list[Event] = []
    for request in requests:
        before = memory
        refused = roles.refusal(request, now)
        memory, accepted, text = (memory, False, refused) if refused else take_one(memory, request, now)
        origin = request.origin
        answers.append(Answer(origin.request_id, accepted, text))
        who = commanding.who(request)
        verdict = text if accepted else f"refused: {text}"
        if accepted and isinstance(request, NoteAccess):
            events.append(Event(EventKind.ACCESS, request.role, text, who))
        elif not accepted or not commanding.renews(before, memory, request):
            kind = EventKind.SET_UP if accepted and isinstance(request, SET_UP) else EventKind.REQUEST
            events.append(Event(kind, type(request).__name__, verdict, who))
        if (state := memory.lifecycle.state) is not before.lifecycle.state:
            events.append(Event(EventKind.STATE, state, f"{before.lifecycle.state.value} to {state.value}", who))
        if memory.mode_id != before.mode_id:
            events.append(Event(EventKind.MODE, memory.mode_id, f"{before.mode_id} to {memory.mode_id}", who))
        if memory.settings is not before.settings:
            events.append(Event(EventKind.SETTINGS, memory.settings.site_id, "new settings in force", who))
    return memory, answers, events


def take_one(memory: Memory, request: Request, now: Instant) -> Taken:  # noqa: C901, PLR0911, PLR0912
    """Apply one request of somebody who may make it."""
    match request:
        case SetMode():
            return _set_mode(memory, request, now)
        case SetPower():
            return _set_power(memory, request, now)
        case Stop() | ReleaseStop() | EmergencyStop():
            return _stop(memory, request, now)
        case ChangeState():
            return _change_state(memory, request, now)
        case AcknowledgeAlarms() | ResetAlarms() | ShelveAlarms():
            return _alarms(memory, request, now)
        case ForceOutput():
            return _force(memory, request, now)
        case SetSchedule() | ClearSchedule() | SetDsoLimit() | ReleaseDsoLimit() | SetReactive() | ResetInverter():
            return commanding.take(memory, request, now)
        case BalanceCells():
            return act.balance_cells(memory, request, now)
        case ApplySettings():
            return _settings(memory, request, now)
        case TestBackup():
            return asks.island_test(memory, request, now)
        case DeliverPlan():
            return plan_intake.deliver(memory, request, now)
        case SetPrices():
            return plan_intake.set_prices(memory, request, now)
        case SetServiceVolumes() | ClearServiceVolumes():
            return services.volumes(memory, request, now)
        case TestFrequency():
            return services.test_frequency(memory, request, now)
        case TestOutput():
            return output_test.take(memory, request, now)
        case NoteAccess():
            return _note(memory, request)
        case _:
            assert_never(request)


def _note(memory: Memory, request: NoteAccess) -> Taken:
    if request.origin.source not in {Source.SYSTEM, Source.CONSOLE}:
        return memory, False, f"access is noted by the program itself, not by {request.origin.source.value}"
    if not 0 < len(request.text) <= NOTE_LENGTH:
        return memory, False, f"a note of {len(request.text)} characters, allowed: 1 to {NOTE_LENGTH}"
    return memory, True, request.text


def _set_mode(memory: Memory, request: SetMode, now: Instant) -> Taken:
    mode = MODES.get(request.mode_id)
    if mode is None:
        return memory, False, f"mode {request.mode_id!r} is unknown, allowed: {', '.join(MODES)}"
    same = mode.mode_id == memory.mode_id
    base = memory.mode_parameters if same else memory.settings.mode_parameters.get(mode.mode_id, {})
    faults = parameter_faults(mode, request.parameters, base)
    if not faults and not available(mode, memory.settings):
        faults = [f"mode {mode.title} needs {mode.feature} in the site file"]
    if faults:
        return memory, False, "; ".join(faults)
    after = msgspec.structs.replace(
        memory,
        mode_id=mode.mode_id,
        mode_parameters=resolved(mode, base, request.parameters),
        mode_set=ModeSet(commanding.who(request), now.at_utc),
        mode_memory=memory.mode_memory if same else None,
        manual=memory.manual if same else ManualMemory(),
    )
    return _cut_short(after, now), True, f"mode {mode.title}"


def _cut_short(memory: Memory, now: Instant) -> Memory:
    """Return the memory after new parameters: a set-point in force lives no longer than one of now could."""
    longest_s = memory.mode_parameters.get("max_valid_s", VALID_S[1])
    ends_at_s = min(memory.manual.expires_at_s, now.at_s + longest_s)
    return msgspec.structs.replace(memory, manual=msgspec.structs.replace(memory.manual, expires_at_s=ends_at_s))


def _set_power(memory: Memory, request: SetPower, now: Instant) -> Taken:
    units = tuple(unit for unit in memory.settings.inverters if request.device_id in {"", unit.device_id})
    low_w = -sum(unit.max_charge_w for unit in units)
    high_w = sum(unit.max_discharge_w for unit in units)
    reactive_var = sum(unit.max_reactive_var for unit in units)
    stated = request.reactive_power_var is not None
    power_w, power_var = (
        request.active_power_w,
        0.0 if request.reactive_power_var is None else request.reactive_power_var,
    )
    shortest_s = memory.mode_parameters.get("min_valid_s", VALID_S[0])
    longest_s = memory.mode_parameters.get("max_valid_s", VALID_S[1])
    refusal = ""
    if not units:
        known = ", ".join(unit.device_id for unit in memory.settings.inverters)
        refusal = f"device_id {request.device_id!r} is no inverter of this site; there are {known}"
    elif request.device_id and memory.mode_id != local.MODE.mode_id:
        refusal = f"a set-point of one inverter needs mode {local.MODE.title}; mode is {MODES[memory.mode_id].title}"
    elif not MODES[memory.mode_id].takes_setpoints:
        titles = " or ".join(mode.title for mode in MODES.values() if mode.takes_setpoints)
        refusal = f"mode is {MODES[memory.mode_id].title}; change to {titles} first"
    elif not low_w <= power_w <= high_w:
        refusal = f"active_power_w {power_w:g} is outside {low_w:g} to {high_w:g} W"
    elif not abs(power_var) <= reactive_var:
        refusal = f"reactive_power_var {power_var:g} is outside {-reactive_var:g} to {reactive_var:g} var"
    elif not shortest_s <= request.valid_s <= longest_s:
        refusal = f"valid_s {request.valid_s:g} is outside {shortest_s:g} to {longest_s:g} s"
    if refusal:
        return memory, False, refusal
    by = request.origin.actor or request.origin.source.value
    manual = ManualMemory(
        given=True,
        active_power_w=power_w,
        reactive_power_var=power_var,
        expires_at_s=now.at_s + request.valid_s,
        by=by,
        states_reactive=stated,
        device_id=request.device_id,
    )
    alone = f" of {request.device_id} alone" if request.device_id else ""
    text = f"set-point {power_w:.0f} W{alone} for {request.valid_s:g} s"
    return msgspec.structs.replace(memory, manual=manual), True, text


def _stop(memory: Memory, request: Stop | ReleaseStop | EmergencyStop, now: Instant) -> Taken:
    life = memory.lifecycle
    match request:
        case EmergencyStop():
            life = msgspec.structs.replace(life, emergency_stop=True, release_until_s=NEVER_S)
            return lifecycle.halted(memory, life), True, "emergency stop"
        case Stop():
            life = msgspec.structs.replace(
                life, operator_stop=request.reason or "no reason given", release_until_s=NEVER_S
            )
            return lifecycle.halted(memory, life), True, "stopped"
        case _:
            return _release(memory, request, now)


def _release(memory: Memory, request: ReleaseStop, now: Instant) -> Taken:
    life = memory.lifecycle
    if not (life.operator_stop or life.emergency_stop):
        return memory, False, "no stop is in force"
    if life.emergency_stop and memory.monitors.contact is Contact.OPEN:
        return memory, False, "the contact of the emergency stop is open or not heard; let the button go first"
    if not request.reason.strip():
        return memory, False, "a reason is needed to release a stop"
    if not request.confirm:
        life = msgspec.structs.replace(life, release_until_s=now.at_s + lifecycle.RELEASE_WINDOW_S)
        text = f"confirm within {lifecycle.RELEASE_WINDOW_S:.0f} s to release"
        return msgspec.structs.replace(memory, lifecycle=life), True, text
    if now.at_s > life.release_until_s:
        return memory, False, "the first release step is missing or too old"
    life = msgspec.structs.replace(life, operator_stop="", emergency_stop=False, release_until_s=NEVER_S)
    return msgspec.structs.replace(memory, lifecycle=life), True, f"released: {request.reason}"


def _change_state(memory: Memory, request: ChangeState, now: Instant) -> Taken:
    asked = {state.value: state for state in lifecycle.ASKED_ROLE}
    state = asked.get(request.state)
    if state is None:
        return memory, False, f"state {request.state!r} cannot be asked for, allowed: {', '.join(asked)}"
    current = memory.lifecycle.state
    if state is State.RUN and current in {State.MAINTENANCE, State.ERROR}:
        state = State.INIT  # back to work leads over the start checks
    if state not in lifecycle.ALLOWED[current]:
        allowed = ", ".join(sorted(lifecycle.ALLOWED[current])) or "none"
        return memory, False, f"from {current.value} there is no way to {state.value}, allowed: {allowed}"
    after = msgspec.structs.replace(
        memory, lifecycle=lifecycle.entered(memory.lifecycle, state, now), idle=IdleMemory()
    )
    if state is State.MAINTENANCE:
        after = lifecycle.halted(after, after.lifecycle)
    return after, True, f"state {state.value}"


def _force(memory: Memory, request: ForceOutput, now: Instant) -> Taken:
    by = request.origin.actor or request.origin.source.value
    outputs = memory.settings.outputs if memory.settings.climate else ()
    off = interlock.barred(memory.alarms)
    after = climate.force(memory.climate, outputs, request.output_id, request.value, request.for_s, by, now, off)
    if isinstance(after, str):
        return memory, False, after
    text = f"{request.output_id} at {request.value:g} for {request.for_s:g} s" if request.for_s else "handed back"
    return msgspec.structs.replace(memory, climate=after), True, text


def _alarms(memory: Memory, request: AcknowledgeAlarms | ResetAlarms | ShelveAlarms, now: Instant) -> Taken:
    acknowledge = isinstance(request, AcknowledgeAlarms)
    if isinstance(request, ShelveAlarms):
        return alarm_shelf.shelve(memory, request, now)
    if acknowledge:
        by = request.origin.actor or request.origin.source.value
        alarms, left = alarm_engine.acknowledged(memory.alarms, request.keys, by, now.at_utc)
    else:
        alarms, left = alarm_engine.reset(memory.alarms, request.keys)
        memory, left = asks.reset(memory, left)
    done = len(request.keys) - len(left)
    rest = f"; not possible: {', '.join(left)}" if left else ""
    text = f"{done} acknowledged{rest}" if acknowledge else f"{done} reset{rest}"
    return msgspec.structs.replace(memory, alarms=alarms), not left, text


def _settings(memory: Memory, request: ApplySettings, now: Instant) -> Taken:
    new = request.settings
    same_devices = all(
        {device.device_id for device in old} == {device.device_id for device in fresh}
        for old, fresh in (
            (memory.settings.inverters, new.inverters),
            (memory.settings.batteries, new.batteries),
            (memory.settings.meters, new.meters),
        )
    )
    if not same_devices:
        return memory, False, "devices were added or removed: this applies at the next restart"
    for mode_id, given in new.mode_parameters.items():
        base = memory.mode_parameters if mode_id == memory.mode_id else {}
        faults = parameter_faults(MODES[mode_id], given, base) if mode_id in MODES else [f"{mode_id}: unknown mode"]
        if faults:
            return memory, False, "; ".join(faults)
    refusals = commanding.refusal(memory, new), services.refusal(memory, new), grid_code.refusal(memory.settings, new)
    refusal = next((text for text in refusals if text), "")
    if refusal:
        return memory, False, refusal
    if bool(memory.settings.backup) != bool(new.backup):
        return memory, False, "backup was added or removed: this applies at the next restart"
    mode = MODES[memory.mode_id]
    values = resolved(mode, memory.mode_parameters, live.changed_parameters(memory.settings, new, mode))
    after = msgspec.structs.replace(memory, settings=live.merged(memory.settings, new), mode_parameters=values)
    text = f"settings in force: {request.note[:NOTE_LENGTH]}" if request.note else "settings in force"
    return live.resettled(commanding.resettled(services.resettled(_cut_short(after, now)))), True, text
