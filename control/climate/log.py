"""Climate in the event log: what a zone does, once it has done it for a while."""

import msgspec

from control.climate.memory import ZoneInfo
from control.readings import NEVER_S, Instant
from control.reasons import Reason, words
from control.record import Event, EventKind

LOOK_EVERY_S = 1.0
SETTLED_S = 30.0
"""A task is written when it has lasted this long; heaters and fans run for longer."""
REST = "rest"


class ClimateLog(msgspec.Struct, frozen=True):
    """What the event log says about the zones, and what has been seen since."""

    at_s: float = NEVER_S
    """Last look."""
    told: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """Zone -> task in the log; a zone not named rests."""
    seen: dict[str, tuple[str, float]] = msgspec.field(default_factory=dict[str, tuple[str, float]])
    """Zone -> task and since when."""


def follow(log: ClimateLog, zones: tuple[ZoneInfo, ...], now: Instant) -> tuple[ClimateLog, tuple[Event, ...]]:
    """Write the tasks that have changed and lasted."""
    if not zones or now.at_s - log.at_s < LOOK_EVERY_S:
        return log, ()
    told, seen, events = dict(log.told), dict(log.seen), list[Event]()
    for zone in zones:
        task, since_s = seen.get(zone.zone, (zone.task, now.at_s))
        if task != zone.task:
            since_s = now.at_s
        seen[zone.zone] = zone.task, since_s
        before = told.get(zone.zone, REST)
        if zone.task != before and now.at_s - since_s >= SETTLED_S:
            told[zone.zone] = zone.task
            events.append(Event(EventKind.CLIMATE, zone.zone, f"{before} to {zone.task}", _cause(zone)))
    return ClimateLog(now.at_s, told, seen), tuple(events)


def _cause(zone: ZoneInfo) -> str:
    """Return why the zone does what it does, with the air it has."""
    air = [f"{value:.1f} °C" for value in zone.temperature_c] + [f"{value:.0f} %" for value in zone.humidity_pct]
    why = words(Reason(f"climate_{zone.task}", zone.zone))
    return f"{why} ({', '.join(air)})" if air else why
