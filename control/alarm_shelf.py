"""Putting alarms aside for a while (ISA-18.2 "shelved"): they still act, but call nobody."""

import msgspec

from control.alarms import ROWS
from control.memory import Memory, Shelf
from control.readings import Instant
from control.record import Event, EventKind
from control.requests import ShelveAlarms

FOR_S = (60.0, 7 * 86_400.0)
"""Allowed time: one minute to seven days."""


def shelve(memory: Memory, request: ShelveAlarms, now: Instant) -> tuple[Memory, bool, str]:
    """Put all named alarms aside, or none with the reason why not; 0 s takes them back."""
    if request.for_s == 0:
        return _taken_back(memory, request)
    refusal = ""
    unknown = [key for key in request.keys if key not in memory.alarms or memory.alarms[key].phase is None]
    serious = [key for key in request.keys if key in memory.alarms and not ROWS[memory.alarms[key].row_id].may_shelve]
    if not FOR_S[0] <= request.for_s <= FOR_S[1]:
        refusal = f"for_s {request.for_s:g} is outside {FOR_S[0]:g} to {FOR_S[1]:g} s"
    elif not request.reason.strip():
        refusal = "a reason is needed to put an alarm aside"
    elif not request.keys:
        refusal = "no alarm is named"
    elif unknown:
        refusal = f"not there: {', '.join(unknown)}"
    elif serious:
        refusal = f"stops the unit and cannot be put aside: {', '.join(serious)}"
    if refusal:
        return memory, False, refusal
    by = request.origin.actor or request.origin.source.value
    until_utc = now.at_utc + request.for_s
    added = {key: Shelf(key, now.at_utc, until_utc, by, request.reason) for key in request.keys}
    text = f"{len(added)} put aside for {request.for_s:g} s: {request.reason}"
    return msgspec.structs.replace(memory, shelves={**memory.shelves, **added}), True, text


def _taken_back(memory: Memory, request: ShelveAlarms) -> tuple[Memory, bool, str]:
    unknown = [key for key in request.keys if key not in memory.shelves]
    if unknown or not request.keys:
        return memory, False, f"not put aside: {', '.join(unknown)}" if unknown else "no alarm is named"
    left = {key: shelf for key, shelf in memory.shelves.items() if key not in request.keys}
    return msgspec.structs.replace(memory, shelves=left), True, f"{len(request.keys)} no longer put aside"


def expired(shelves: dict[str, Shelf], now: Instant) -> tuple[dict[str, Shelf], tuple[Event, ...]]:
    """Return the shelves whose time is not over, and an event for each that is.

    A clock that was set back to before the shelving ends it as well: better called once more than never.
    """
    over = [shelf for shelf in shelves.values() if not shelf.from_utc <= now.at_utc < shelf.until_utc]
    if not over:
        return shelves, ()
    events = tuple(
        Event(EventKind.ALARM, shelf.key, "no longer put aside", f"{shelf.by}: {shelf.reason}") for shelf in over
    )
    ended = {shelf.key for shelf in over}
    return {key: shelf for key, shelf in shelves.items() if key not in ended}, events
