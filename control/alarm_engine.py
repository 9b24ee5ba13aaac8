"""Moves alarms through their life: delay, raise, acknowledge, return, latch, reset (ISA-18.2 states)."""

import msgspec

from control.alarm_conditions import AlarmInputs
from control.alarm_row import AlarmRow, Response
from control.alarms import ROWS, WATCHED
from control.memory import AlarmMemory
from control.record import Alarm, AlarmPhase, Event, EventKind, Severity

_ORDER = {Severity.CRITICAL: 0, Severity.ERROR: 1, Severity.WARNING: 2}


def key_of(row_id: str, place: str) -> str:
    """Return the stable key of an alarm at a place."""
    return f"{row_id}@{place}" if place else row_id


def evaluate(inputs: AlarmInputs) -> tuple[dict[str, AlarmMemory], tuple[Event, ...]]:
    """Return the alarms after this cycle, and an event for each that was raised or has cleared."""
    state = inputs.memory.lifecycle.state
    found: dict[str, tuple[str, str, str]] = {}
    for row, when in WATCHED:
        if state not in row.suppressed_in:
            for place, detail in when(inputs):
                found[key_of(row.row_id, place)] = (row.row_id, place, detail)
    for finding in inputs.readings.findings:
        found[key_of(finding.row_id, finding.place)] = (finding.row_id, finding.place, finding.detail)

    before = inputs.memory.alarms
    if not found and not before:
        return before, ()
    after: dict[str, AlarmMemory] = {}
    events: list[Event] = []
    for key in (*before, *(key for key in found if key not in before)):
        old = before.get(key)
        if key in found:
            alarm = shown = _seen(old, found[key], inputs)
        else:
            alarm, shown = _gone(before[key], inputs), before[key]
        if alarm is not None:
            after[key] = alarm
        if _active(old) is not _active(alarm):
            raised = "raised" if _active(alarm) else "cleared"
            events.append(Event(EventKind.ALARM, key, f"{ROWS[shown.row_id].text}: {raised}", shown.detail))
    return after, tuple(events)


def _seen(old: AlarmMemory | None, found: tuple[str, str, str], inputs: AlarmInputs) -> AlarmMemory:
    """Return an alarm whose condition is there in this cycle."""
    now = inputs.now
    row_id, place, detail = found
    if old is None:
        old = AlarmMemory(row_id, place, detail, present=True, changed_at_s=now.at_s, phase=None)
    elif not old.present or old.detail != detail:
        changed_at_s = old.changed_at_s if old.present else now.at_s
        old = msgspec.structs.replace(old, present=True, changed_at_s=changed_at_s, detail=detail)
    due = now.at_s - old.changed_at_s >= ROWS[row_id].raise_after_s
    if due and old.phase in {None, AlarmPhase.RETURNED, AlarmPhase.LATCHED}:
        raised_at_utc = now.at_utc if old.phase is None else old.raised_at_utc
        return msgspec.structs.replace(old, phase=AlarmPhase.UNACKNOWLEDGED, raised_at_utc=raised_at_utc)
    return old


def _gone(old: AlarmMemory, inputs: AlarmInputs) -> AlarmMemory | None:
    """Return an alarm whose condition is not there in this cycle; None when it is back to normal."""
    now = inputs.now
    if old.present:
        old = msgspec.structs.replace(old, present=False, changed_at_s=now.at_s)
    row = ROWS[old.row_id]
    if now.at_s - old.changed_at_s < row.clear_after_s:
        return old if old.phase is not None else None
    return _returned(old, row)


def _returned(old: AlarmMemory, row: AlarmRow) -> AlarmMemory | None:
    """Return what becomes of an alarm whose cause has been gone long enough."""
    match old.phase:
        case AlarmPhase.UNACKNOWLEDGED | AlarmPhase.RETURNED:
            return msgspec.structs.replace(old, phase=AlarmPhase.RETURNED)
        case AlarmPhase.ACKNOWLEDGED | AlarmPhase.LATCHED if row.latching:
            return msgspec.structs.replace(old, phase=AlarmPhase.LATCHED)
        case _:
            return None


def _active(alarm: AlarmMemory | None) -> bool:
    return alarm is not None and alarm.phase in {AlarmPhase.UNACKNOWLEDGED, AlarmPhase.ACKNOWLEDGED}


def acknowledged(alarms: dict[str, AlarmMemory], keys: tuple[str, ...]) -> tuple[dict[str, AlarmMemory], list[str]]:
    """Acknowledge alarms by key; returns the alarms and the keys that were not there."""
    after = dict(alarms)
    unknown: list[str] = []
    for key in keys:
        alarm = after.get(key)
        if alarm is None or alarm.phase is None:
            unknown.append(key)
        elif alarm.phase is AlarmPhase.RETURNED:
            if ROWS[alarm.row_id].latching:
                after[key] = msgspec.structs.replace(alarm, phase=AlarmPhase.LATCHED)
            else:
                del after[key]
        elif alarm.phase is AlarmPhase.UNACKNOWLEDGED:
            after[key] = msgspec.structs.replace(alarm, phase=AlarmPhase.ACKNOWLEDGED)
    return after, unknown


def reset(alarms: dict[str, AlarmMemory], keys: tuple[str, ...]) -> tuple[dict[str, AlarmMemory], list[str]]:
    """Clear latched alarms by key; returns the alarms and the keys that could not be reset."""
    after = dict(alarms)
    kept: list[str] = []
    for key in keys:
        alarm = after.get(key)
        if alarm is not None and alarm.phase is AlarmPhase.LATCHED and not alarm.present:
            del after[key]
        else:
            kept.append(key)
    return after, kept


def stopping(alarms: dict[str, AlarmMemory]) -> str:
    """Return the key of the first alarm that stops the unit, empty when none does."""
    for key, alarm in alarms.items():
        if alarm.phase is None or ROWS[alarm.row_id].response is not Response.STOP:
            continue
        if alarm.phase is not AlarmPhase.RETURNED or ROWS[alarm.row_id].latching:
            return key
    return ""


def shown(alarms: dict[str, AlarmMemory]) -> tuple[Alarm, ...]:
    """Return every alarm that is not normal, most severe first, newest first within a severity."""
    rows = [
        Alarm(
            key=key,
            row_id=alarm.row_id,
            place=alarm.place,
            severity=ROWS[alarm.row_id].severity,
            phase=alarm.phase,
            active=_active(alarm),
            raised_at_utc=alarm.raised_at_utc,
            detail=alarm.detail,
        )
        for key, alarm in alarms.items()
        if alarm.phase is not None
    ]
    return tuple(sorted(rows, key=lambda alarm: (_ORDER[alarm.severity], -alarm.raised_at_utc)))
