"""Which alarm is the first cause and which follow from it (ALM-04): from the rows' `follows` to `cause_key`.

An alarm follows from another when its row says so, both are at the same or a connected place (or the row says
"anywhere"), the cause is not less severe, and they belong together in time: the cause is still active, or both came
within a minute. A consequence may be noticed some seconds before its cause, because delays differ. What stays when
its cause has cleared is not hidden under it: it becomes a first cause itself.
"""

from collections.abc import Iterable, Mapping

import msgspec

from control.alarms import ORDER, ROWS
from control.memory import AlarmMemory
from control.record import Alarm, AlarmPhase, Severity
from control.settings import Settings

BEFORE_S = 10.0
"""A consequence is noticed at most this long before its cause."""
AFTER_S = 60.0
"""A consequence that comes later than this after its cause needs a cause that is still active."""

SETTLE_S = 10.0
"""A cause that has been gone this long lets go of what is still there; what follows from it clears a little later."""

RANK = {Severity.CRITICAL: 0, Severity.ERROR: 1, Severity.WARNING: 2}
_ACTIVE = frozenset({AlarmPhase.UNACKNOWLEDGED, AlarmPhase.ACKNOWLEDGED})


class Group(msgspec.Struct, frozen=True, gc=False):
    """One first cause with everything that follows from it."""

    root: Alarm
    consequences: tuple[Alarm, ...]


def with_causes(alarms: dict[str, AlarmMemory], settings: Settings, now_s: float) -> dict[str, AlarmMemory]:
    """Return the alarms, each with the key of its first cause."""
    raised = {key: alarm for key, alarm in alarms.items() if alarm.phase is not None}
    causes: dict[str, str] = {}
    if len(raised) > 1:
        storm = _Storm(raised, settings, now_s)
        causes = {key: storm.cause(key) for key in raised}
    return {
        key: alarm if alarm.cause_key == root else msgspec.structs.replace(alarm, cause_key=root)
        for key, alarm in alarms.items()
        for root in (_root(key, causes),)
    }


def outlasting(alarms: Mapping[str, AlarmMemory], now_s: float) -> bool:
    """Tell whether an alarm is still under a first cause that has let go of it meanwhile."""
    return any(
        alarm.cause_key in alarms and _has_let_go(alarms[alarm.cause_key], alarm, now_s) for alarm in alarms.values()
    )


def grouped(alarms: Iterable[Alarm]) -> tuple[Group, ...]:
    """Return the first causes in the order given, each with its consequences."""
    listed = tuple(alarms)
    keys = {alarm.key for alarm in listed}
    following: dict[str, list[Alarm]] = {}
    for alarm in listed:
        if alarm.cause_key in keys:
            following.setdefault(alarm.cause_key, []).append(alarm)
    return tuple(Group(alarm, tuple(following.get(alarm.key, ()))) for alarm in listed if alarm.cause_key not in keys)


def _root(key: str, causes: Mapping[str, str]) -> str:
    """Return the end of the chain of causes; empty for an alarm without one."""
    seen = {key}
    here = key
    while (above := causes.get(here, "")) and above not in seen:
        seen.add(above)
        here = above
    return "" if here == key else here


class _Storm:
    """All alarms raised now, indexed so that 300 of them are sorted out in a few milliseconds."""

    def __init__(self, raised: Mapping[str, AlarmMemory], settings: Settings, now_s: float) -> None:
        self._raised = raised
        self._now_s = now_s
        self._connected = _connections(settings)
        self._order = {key: _order(key, alarm) for key, alarm in raised.items()}
        self._by_row: dict[str, list[str]] = {}
        for key in sorted(raised, key=self._order.__getitem__):
            self._by_row.setdefault(raised[key].row_id, []).append(key)
        self._at = {(alarm.row_id, alarm.place): key for key, alarm in raised.items()}
        self._wanted = {row_id: tuple(_wanted(row_id, self._by_row)) for row_id in self._by_row}

    def cause(self, key: str) -> str:
        """Return the direct cause of one alarm: of several the most severe, then the earliest; empty for none."""
        alarm = self._raised[key]
        near = {alarm.place, "", *self._connected.get(alarm.place, ())}
        best = ""
        for row_id, anywhere, exact in self._wanted[alarm.row_id]:
            mutual = _mutual(row_id, alarm.row_id)
            for candidate in self._by_row[row_id] if anywhere else self._near(row_id, near):
                if best and self._order[candidate] > self._order[best]:
                    break
                if (
                    candidate != key
                    and _in_time(alarm, self._raised[candidate], exact=exact)
                    and not _has_let_go(self._raised[candidate], alarm, self._now_s)
                    and (not mutual or self._order[candidate] < self._order[key])
                ):
                    best = candidate
                    break
        return best

    def _near(self, row_id: str, places: Iterable[str]) -> list[str]:
        """Return the alarms of a row at these places, first ones first."""
        found = [self._at[row_id, place] for place in places if (row_id, place) in self._at]
        return sorted(found, key=self._order.__getitem__)


def _wanted(row_id: str, present: Iterable[str]) -> Iterable[tuple[str, bool, bool]]:
    """Return the rows now raised that can be a cause of this one, whether anywhere, and whether named exactly."""
    row = ROWS[row_id]
    for other in present:
        if RANK[ROWS[other].severity] > RANK[row.severity]:
            continue
        if other in row.follows_anywhere:
            yield other, True, True
        elif other in row.follows:
            yield other, False, True
        elif f"{other.partition('.')[0]}.*" in row.follows:
            yield other, False, False


def _mutual(one: str, other: str) -> bool:
    """Tell whether each of two rows can be the cause of the other: then the earlier one is."""
    row = ROWS[one]
    return other in row.follows or other in row.follows_anywhere or f"{other.partition('.')[0]}.*" in row.follows


def _order(key: str, alarm: AlarmMemory) -> tuple[int, float, int, str]:
    return RANK[ROWS[alarm.row_id].severity], alarm.raised_at_utc, ORDER[alarm.row_id], key


def _in_time(alarm: AlarmMemory, cause: AlarmMemory, *, exact: bool) -> bool:
    later_s = alarm.raised_at_utc - cause.raised_at_utc
    if later_s < -BEFORE_S:
        return False
    return later_s <= AFTER_S or (exact and cause.phase in _ACTIVE)


def _has_let_go(cause: AlarmMemory, alarm: AlarmMemory, now_s: float) -> bool:
    """Tell whether an alarm stays although its cause has cleared; one that only waits to clear does not."""
    stays = alarm.present and alarm.phase in _ACTIVE
    return stays and cause.phase not in _ACTIVE and now_s - cause.changed_at_s >= SETTLE_S


def _connections(settings: Settings) -> dict[str, frozenset[str]]:
    """Return for each device the places a fault can come from: its line, its inverter, the racks beside it."""
    found: dict[str, frozenset[str]] = {}
    for unit in settings.inverters:
        together = {unit.device_id, *unit.batteries}
        for device_id in together:
            found[device_id] = frozenset(together)
    for device in (*settings.inverters, *settings.batteries, *settings.meters):
        if device.line:
            found[device.device_id] = found.get(device.device_id, frozenset()) | {device.line}
    return found
