"""Takes requests into memory, one after the other: each is carried out whole or refused with a reason."""

from typing import assert_never

import msgspec

from control import alarm_engine, lifecycle, plan_intake
from control.memory import ManualMemory, Memory
from control.modes import MODES
from control.modes.mode import parameter_faults, resolved
from control.readings import NEVER_S, Instant
from control.record import Event, EventKind, State
from control.requests import (
    AcknowledgeAlarms,
    Answer,
    ApplySettings,
    ChangeState,
    DeliverPlan,
    EmergencyStop,
    ReleaseStop,
    Request,
    ResetAlarms,
    Role,
    SetMode,
    SetPower,
    SetPrices,
    Stop,
)

VALID_S = (0.5, 3600.0)
"""Allowed life of a manual set-point."""

_RANK = {role: rank for rank, role in enumerate(Role)}

Taken = tuple[Memory, bool, str]
"""Memory after the request, whether it was accepted, and in words what was done or why not."""


def take(memory: Memory, requests: tuple[Request, ...], now: Instant) -> tuple[Memory, list[Answer], list[Event]]:
    """Apply all requests in order; returns memory, one answer a request, and the events for the log."""
    answers: list[Answer] = []
    events: list[Event] = []
    for request in requests:
        before = memory
        memory, accepted, text = _take_one(memory, request, now)
        origin = request.origin
        answers.append(Answer(origin.request_id, accepted, text))
        who = f"{origin.source.value} {origin.actor}".strip()
        verdict = text if accepted else f"refused: {text}"
        if not isinstance(request, SetPower) or not accepted or not before.manual.given:
            events.append(Event(EventKind.REQUEST, type(request).__name__, verdict, who))
        if memory.mode_id != before.mode_id:
            events.append(Event(EventKind.MODE, memory.mode_id, f"{before.mode_id} to {memory.mode_id}", who))
        if memory.settings is not before.settings:
            events.append(Event(EventKind.SETTINGS, memory.settings.site_id, "new settings in force", who))
    return memory, answers, events


def _take_one(memory: Memory, request: Request, now: Instant) -> Taken:  # noqa: PLR0911 - one a kind of request
    match request:
        case SetMode():
            return _set_mode(memory, request)
        case SetPower():
            return _set_power(memory, request, now)
        case Stop() | ReleaseStop() | EmergencyStop():
            return _stop(memory, request, now)
        case ChangeState():
            return _change_state(memory, request, now)
        case AcknowledgeAlarms() | ResetAlarms():
            return _alarms(memory, request)
        case ApplySettings():
            return _settings(memory, request)
        case DeliverPlan():
            return plan_intake.deliver(memory, request, now)
        case SetPrices():
            return plan_intake.set_prices(memory, request, now, _denied(request.origin.role, Role.OPERATOR))
        case _:
            assert_never(request)


def _denied(role: Role, least: Role) -> str:
    return "" if _RANK[role] >= _RANK[least] else f"role {role.value} may not do this; {least.value} is needed"


def _set_mode(memory: Memory, request: SetMode) -> Taken:
    denied = _denied(request.origin.role, Role.OPERATOR)
    mode = MODES.get(request.mode_id)
    if denied:
        return memory, False, denied
    if mode is None:
        return memory, False, f"mode {request.mode_id!r} is unknown, allowed: {', '.join(MODES)}"
    faults = parameter_faults(mode, request.parameters)
    if faults:
        return memory, False, "; ".join(faults)
    same = mode.mode_id == memory.mode_id
    base = memory.mode_parameters if same else memory.settings.mode_parameters.get(mode.mode_id, {})
    after = msgspec.structs.replace(
        memory,
        mode_id=mode.mode_id,
        mode_parameters=resolved(mode, base, request.parameters),
        mode_memory=memory.mode_memory if same else None,
        manual=memory.manual if same else ManualMemory(),
    )
    return after, True, f"mode {mode.title}"


def _set_power(memory: Memory, request: SetPower, now: Instant) -> Taken:
    units = memory.settings.inverters
    low_w = -sum(unit.max_charge_w for unit in units)
    high_w = sum(unit.max_discharge_w for unit in units)
    reactive_var = sum(unit.max_reactive_var for unit in units)
    power_w, power_var = request.active_power_w, request.reactive_power_var
    refusal = _denied(request.origin.role, Role.OPERATOR)
    if not refusal and memory.mode_id != "local":
        refusal = f"mode is {MODES[memory.mode_id].title}; change to {MODES['local'].title} first"
    elif not refusal and not low_w <= power_w <= high_w:
        refusal = f"active_power_w {power_w:g} is outside {low_w:g} to {high_w:g} W"
    elif not refusal and not abs(power_var) <= reactive_var:
        refusal = f"reactive_power_var {power_var:g} is outside {-reactive_var:g} to {reactive_var:g} var"
    elif not refusal and not VALID_S[0] <= request.valid_s <= VALID_S[1]:
        refusal = f"valid_s {request.valid_s:g} is outside {VALID_S[0]:g} to {VALID_S[1]:g} s"
    if refusal:
        return memory, False, refusal
    by = request.origin.actor or request.origin.source.value
    manual = ManualMemory(
        given=True,
        active_power_w=power_w,
        reactive_power_var=power_var,
        expires_at_s=now.at_s + request.valid_s,
        by=by,
    )
    return msgspec.structs.replace(memory, manual=manual), True, f"set-point {power_w:.0f} W for {request.valid_s:g} s"


def _stop(memory: Memory, request: Stop | ReleaseStop | EmergencyStop, now: Instant) -> Taken:
    life = memory.lifecycle
    match request:
        case EmergencyStop():
            life = msgspec.structs.replace(life, emergency_stop=True, release_until_s=NEVER_S)
            return msgspec.structs.replace(memory, lifecycle=life), True, "emergency stop"
        case Stop():
            life = msgspec.structs.replace(life, operator_stop=request.reason or "no reason given")
            return msgspec.structs.replace(memory, lifecycle=life), True, "stopped"
        case ReleaseStop():
            return _release(memory, request, now)


def _release(memory: Memory, request: ReleaseStop, now: Instant) -> Taken:
    life = memory.lifecycle
    denied = _denied(request.origin.role, Role.OPERATOR)
    if denied or not (life.operator_stop or life.emergency_stop):
        return memory, False, denied or "no stop is in force"
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
    denied = _denied(request.origin.role, lifecycle.ASKED_ROLE[state])
    if denied:
        return memory, False, denied
    current = memory.lifecycle.state
    if state is State.RUN and current in {State.MAINTENANCE, State.ERROR}:
        state = State.INIT  # back to work leads over the start checks
    if state not in lifecycle.ALLOWED[current]:
        allowed = ", ".join(sorted(lifecycle.ALLOWED[current])) or "none"
        return memory, False, f"from {current.value} there is no way to {state.value}, allowed: {allowed}"
    life = lifecycle.entered(memory.lifecycle, state, now)
    return msgspec.structs.replace(memory, lifecycle=life), True, f"state {state.value}"


def _alarms(memory: Memory, request: AcknowledgeAlarms | ResetAlarms) -> Taken:
    acknowledge = isinstance(request, AcknowledgeAlarms)
    denied = _denied(request.origin.role, Role.OPERATOR)
    if denied:
        return memory, False, denied
    act = alarm_engine.acknowledged if acknowledge else alarm_engine.reset
    alarms, left = act(memory.alarms, request.keys)
    done = len(request.keys) - len(left)
    verb = "acknowledged" if acknowledge else "reset"
    text = f"{done} {verb}" + (f"; not possible: {', '.join(left)}" if left else "")
    return msgspec.structs.replace(memory, alarms=alarms), not left, text


def _settings(memory: Memory, request: ApplySettings) -> Taken:
    new = request.settings
    denied = _denied(request.origin.role, Role.INSTALLER)
    if denied:
        return memory, False, denied
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
    mode = MODES[memory.mode_id]
    values = resolved(mode, memory.mode_parameters, new.mode_parameters.get(mode.mode_id, {}))
    return msgspec.structs.replace(memory, settings=new, mode_parameters=values), True, "settings in force"
