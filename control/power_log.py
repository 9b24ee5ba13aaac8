"""Events about power and meters for who reads the event log: who steers, what holds back, which way the power flows.

No chatter: a state is written when it has lasted, and not more often than a person would write it down.
"""

import msgspec

from control.added import total_w
from control.memory import FlowLog, PowerLog
from control.model import Meter, PlantSnapshot
from control.readings import Instant, MeterRole
from control.reasons import Reason, words
from control.record import Chain, Event, EventKind
from control.settings import Settings

SILENT_SOURCES = frozenset({"safety", "lifecycle"})
SETTLED_S = 2.0
"""A new winner is written when it has lasted this long."""
BOUND_SETTLED_S = 10.0
"""A binding bound is written when it has lasted this long: longer than an inverter takes to start."""
BOUND_EVERY_S = 60.0
"""The binding bound of one and the same winner is written at most this often."""
LOOK_EVERY_S = 1.0
"""How often meters are looked at."""
DIRECTION_S = 300.0
"""The direction of the grid power is written when it has lasted this long."""
DIRECTION_SHARE = 0.01
"""Grid power below this share of the meter's range has no direction."""
COUNTER_BACK_WH = 100.0
"""An energy counter that goes back by more was replaced, reset, or has overflowed."""


def follow_power(log: PowerLog, chain: Chain, now: Instant) -> tuple[PowerLog, tuple[Event, ...]]:
    """Write a change of the winner or of the binding bound; stops and idle have events of their own."""
    if chain.wish.source in SILENT_SOURCES:
        return log, ()
    source, held = chain.wish.source, _holding_back(chain, log.bound)
    bound = _key(held)
    if (source, bound) != (log.seen_source, log.seen_bound):
        log = msgspec.structs.replace(log, seen_source=source, seen_bound=bound, seen_since_s=now.at_s)
    if (source, bound) == (log.source, log.bound) or now.at_s - log.seen_since_s < SETTLED_S:
        return log, ()
    if source != log.source:
        before = f"{log.source} to " if log.source else ""
        event = Event(EventKind.POWER, source, f"{before}{source}", words(chain.wish.reason))
        return msgspec.structs.replace(log, source=source), (event,)
    if now.at_s - log.seen_since_s < BOUND_SETTLED_S or now.at_s - log.bound_at_s < BOUND_EVERY_S:
        return log, ()
    text = "no limit holds the power back" if held is None else f"held at {chain.final.active_power_w:.0f} W"
    cause = chain.wish.reason if held is None else held
    log = msgspec.structs.replace(log, bound=bound, bound_at_s=now.at_s)
    return log, (Event(EventKind.POWER, source, text, words(cause)),)


def _key(held: Reason | None) -> str:
    return "" if held is None else f"{held.code}@{held.place}"


def _holding_back(chain: Chain, before: str) -> Reason | None:
    """Return the bound the power stands at, whether it was cut there or the mode knew of it beforehand.

    At 0 W nobody can tell whether more is wanted. So where a bound held the power back `before`, and a side has closed
    altogether meanwhile, the power is still held back.
    """
    power_w, bounds = chain.final.active_power_w, chain.bounds
    if power_w != chain.ramped.active_power_w + total_w(chain.added):
        return chain.final.reason
    if power_w > 0.0 and power_w >= bounds.max_w:
        return bounds.max_reason
    if power_w < 0.0 and power_w <= bounds.min_w:
        return bounds.min_reason
    if power_w == 0.0 and before and (bounds.max_w <= 0.0 or bounds.min_w >= 0.0):
        return bounds.max_reason if bounds.max_w <= 0.0 else bounds.min_reason
    return None


def follow_flow(
    log: FlowLog, snapshot: PlantSnapshot, settings: Settings, now: Instant
) -> tuple[FlowLog, tuple[Event, ...]]:
    """Write a lasting change of the direction at the grid meter, and energy counters that go back."""
    if now.at_s - log.at_s < LOOK_EVERY_S:
        return log, ()
    events: list[Event] = []
    counters = dict(log.counters_wh)
    for meter in snapshot.meters:
        for imported_wh, exported_wh in (meter.energy_wh,) if meter.energy_wh else ():
            before = counters.get(meter.device_id, (imported_wh, exported_wh))
            counters[meter.device_id] = (imported_wh, exported_wh)
            events += _gone_back(meter, before, (imported_wh, exported_wh))
    log = msgspec.structs.replace(log, at_s=now.at_s, counters_wh=counters)
    flow = snapshot.flow
    if not flow.grid_known:
        return log, tuple(events)
    range_w = sum(meter.max_power_w for meter in settings.meters if meter.role is MeterRole.GRID)
    direction = 0 if abs(flow.grid_w) < DIRECTION_SHARE * range_w else 1 if flow.grid_w > 0.0 else -1
    if direction != log.seen_direction:
        log = msgspec.structs.replace(log, seen_direction=direction, seen_since_s=now.at_s)
    lasted = now.at_s - log.seen_since_s >= DIRECTION_S
    if lasted and direction != log.direction:
        log = msgspec.structs.replace(log, direction=direction)
        text = {0: "balanced", 1: "import", -1: "export"}[direction]
        events.append(Event(EventKind.METER, "grid", text, f"{flow.grid_w:.0f} W, for {DIRECTION_S / 60:.0f} min"))
    return log, tuple(events)


def _gone_back(meter: Meter, before: tuple[float, float], now: tuple[float, float]) -> list[Event]:
    return [
        Event(EventKind.METER, meter.device_id, f"{name} counter went back", f"{old:.0f} Wh to {new:.0f} Wh")
        for name, old, new in zip(("import", "export"), before, now, strict=True)
        if new < old - COUNTER_BACK_WH
    ]
