"""Moves alarms through their life: delay, raise, acknowledge, return, latch, reset (ISA-18.2 states)."""

import msgspec

from control.alarm_causes import RANK, with_causes
from control.alarm_conditions import AlarmInputs
from control.alarm_row import AlarmRow, Look, Response
from control.alarm_words import mapped
from control.alarms import ROWS, looked_at
from control.memory import AlarmMemory, Shelf
from control.readings import NEVER_S
from control.record import Alarm, AlarmPhase, Event, EventKind

Found = dict[str, tuple[str, str, str]]
"""Key -> row, place and detail of a condition that is there now."""


def key_of(row_id: str, place: str) -> str:
    """Return the stable key of an alarm at a place."""
    return f"{row_id}@{place}" if place else row_id


def evaluate(inputs: AlarmInputs) -> tuple[dict[str, AlarmMemory], tuple[Event, ...]]:
    """Return the alarms after this cycle, and an event for each that was raised or has cleared."""
    found = _found(inputs)
    before = inputs.memory.alarms
    if not found and not before:
        return before, ()
    after: dict[str, AlarmMemory] = {}
    events: list[Event] = []
    for key in (*before, *(key for key in found if key not in before)):
        alarm = _moved(before.get(key), found.get(key), inputs)
        if alarm is not None:
            after[key] = alarm
        events += _changes(key, before.get(key), alarm)
    if events or len(after) < len(before):
        after = with_causes(after, inputs.memory.settings)
    return after, tuple(events)


def _found(inputs: AlarmInputs) -> Found:
    """Return every condition that is there now and is not suppressed by the state of the unit."""
    state = inputs.memory.lifecycle.state
    found: Found = {}
    slowly = inputs.memory.monitors.due
    if not slowly:  # between two slow looks what was there stays there
        for key, alarm in inputs.memory.alarms.items():
            row = ROWS[alarm.row_id]
            if alarm.present and row.look is Look.SECOND and state not in row.suppressed_in:
                found[key] = (alarm.row_id, alarm.place, alarm.detail)
    for row, when in looked_at(inputs.memory.settings, state, absences=bool(inputs.snapshot.absent), slowly=slowly):
        for place, detail in when(inputs):
            found[key_of(row.row_id, place)] = (row.row_id, place, detail)
    words = mapped(inputs.snapshot, inputs.memory.settings)
    reported = ((finding.row_id, finding.place, finding.detail) for finding in inputs.readings.findings)
    for row_id, place, detail in (*words, *reported):
        if state not in ROWS[row_id].suppressed_in:
            found[key_of(row_id, place)] = (row_id, place, detail)
    return found


def _moved(old: AlarmMemory | None, found: tuple[str, str, str] | None, inputs: AlarmInputs) -> AlarmMemory | None:
    """Return one alarm after this cycle; None when it is back to normal."""
    now = inputs.now
    if found is not None:
        row_id, place, detail = found
        if old is None:
            old = AlarmMemory(row_id, place, detail, present=True, changed_at_s=now.at_s, phase=None)
        elif not old.present or old.detail != detail:
            changed_at_s = old.changed_at_s if old.present else now.at_s
            old = msgspec.structs.replace(old, present=True, changed_at_s=changed_at_s, detail=detail)
        due = now.at_s - old.changed_at_s >= ROWS[row_id].raise_after_s
        if due and old.phase in {None, AlarmPhase.RETURNED, AlarmPhase.LATCHED}:
            raised_at_utc = now.at_utc if old.phase is None else old.raised_at_utc
            return msgspec.structs.replace(
                old,
                phase=AlarmPhase.UNACKNOWLEDGED,
                raised_at_utc=raised_at_utc,
                acknowledged_by="",
                acknowledged_at_utc=0.0,
            )
        return old
    if old is None or (inputs.starting and old.changed_at_s == NEVER_S):
        return old  # of the last run: its device has not been heard again yet
    if old.present:
        old = msgspec.structs.replace(old, present=False, changed_at_s=now.at_s)
    row = ROWS[old.row_id]
    if now.at_s - old.changed_at_s < row.clear_after_s:
        return old if old.phase is not None else None
    return _returned(old, row)


def _returned(old: AlarmMemory, row: AlarmRow) -> AlarmMemory | None:
    """Return what becomes of an alarm whose cause has been gone long enough."""
    if old.phase in {AlarmPhase.UNACKNOWLEDGED, AlarmPhase.RETURNED}:
        return msgspec.structs.replace(old, phase=AlarmPhase.RETURNED)
    if old.phase is not None and row.latching:
        return msgspec.structs.replace(old, phase=AlarmPhase.LATCHED)
    return None


def _changes(key: str, old: AlarmMemory | None, new: AlarmMemory | None) -> list[Event]:
    alarm = new or old
    is_now = _active(new)
    if alarm is None or _active(old) == is_now:
        return []
    row = ROWS[alarm.row_id]
    cause = alarm.detail or row.cause
    return [Event(EventKind.ALARM, key, f"{row.text}: {'raised' if is_now else 'cleared'}", cause)]


def _active(alarm: AlarmMemory | None) -> bool:
    return alarm is not None and alarm.phase in {AlarmPhase.UNACKNOWLEDGED, AlarmPhase.ACKNOWLEDGED}


def acknowledged(
    alarms: dict[str, AlarmMemory], keys: tuple[str, ...], by: str, at_utc: float
) -> tuple[dict[str, AlarmMemory], list[str]]:
    """Acknowledge alarms by key; returns the alarms and the keys that were not there."""
    after = dict(alarms)
    unknown: list[str] = []
    for key in keys:
        alarm = after.get(key)
        if alarm is None or alarm.phase is None:
            unknown.append(key)
        elif alarm.phase is AlarmPhase.RETURNED:
            if ROWS[alarm.row_id].latching:
                after[key] = _seen(alarm, AlarmPhase.LATCHED, by, at_utc)
            else:
                del after[key]
        elif alarm.phase is AlarmPhase.UNACKNOWLEDGED:
            after[key] = _seen(alarm, AlarmPhase.ACKNOWLEDGED, by, at_utc)
    return after, unknown


def _seen(alarm: AlarmMemory, phase: AlarmPhase, by: str, at_utc: float) -> AlarmMemory:
    return msgspec.structs.replace(alarm, phase=phase, acknowledged_by=by, acknowledged_at_utc=at_utc)


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
        if ROWS[alarm.row_id].response is Response.STOP and acts(alarm):
            return key
    return ""


def acts(alarm: AlarmMemory) -> bool:
    """Tell whether an alarm does what its row says: raised and still there, or latched until somebody resets it."""
    returned = alarm.phase is AlarmPhase.RETURNED and not ROWS[alarm.row_id].latching
    return alarm.phase is not None and not returned


def shown(alarms: dict[str, AlarmMemory], shelves: dict[str, Shelf]) -> tuple[Alarm, ...]:
    """Return every alarm that is not normal: first causes, then what follows; most severe and newest first in each."""
    if not alarms:
        return ()
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
            cause_key=alarm.cause_key if alarm.cause_key in alarms else "",
            shelved_until_utc=shelves[key].until_utc if key in shelves else 0.0,
            acknowledged_by=alarm.acknowledged_by,
            acknowledged_at_utc=alarm.acknowledged_at_utc,
            shelved_by=f"{shelves[key].by}: {shelves[key].reason}" if key in shelves else "",
        )
        for key, alarm in alarms.items()
        if alarm.phase is not None
    ]
    return tuple(sorted(rows, key=lambda alarm: (alarm.cause_key != "", RANK[alarm.severity], -alarm.raised_at_utc)))
