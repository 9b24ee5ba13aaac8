"""Which entries hold now. Looked up only when an entry may begin or end, or the clock was set.

What holds depends on nothing but the entries and the present instant: a clock that jumps cannot make an entry fire
twice or leave a set-point behind.
"""

import msgspec

from control import steady_clock
from control.alarm_conditions import CLOCK_VALID_AFTER_UTC
from control.readings import NEVER_S, Instant
from control.record import Event, EventKind
from control.schedule.entry import Holding, Once, ScheduleEntry, ScheduleMemory, ScheduleView, Tier, Weekly
from control.schedule.wall import holds, local, next_shift_utc, over, seconds_of_day
from control.settings import Settings
from control.sleep.bms import lead_s

DAY_S = 86_400.0
MOST_LOOKS = 50
"""Edges of entries that are looked at ahead; behind more of them an entry is reckoned with."""


def follow(
    memory: ScheduleMemory, settings: Settings, last: Instant, now: Instant
) -> tuple[ScheduleMemory, tuple[Event, ...]]:
    """Return the schedules as they stand now; almost always the same object as before."""
    if not memory.tiers and not settings.schedule:
        return memory, ()
    events: tuple[Event, ...] = ()
    jump_s = steady_clock.jump_s(last, now)
    since_s = steady_clock.since_s(memory.clock_steady_since_s, jump_s, now)
    if since_s != memory.clock_steady_since_s:
        memory = msgspec.structs.replace(memory, clock_steady_since_s=since_s, view=ScheduleView())
    if abs(jump_s) > steady_clock.JUMP_S:
        events = (
            Event(EventKind.SET_UP, "clock", f"the clock was set by {jump_s:+.0f} s", "schedules looked up anew"),
        )
    view = memory.view
    if view.from_utc <= now.at_utc < view.until_utc:
        return memory, events
    over_utc = steady_clock.ended_before_utc(since_s, now)
    if over_utc > NEVER_S:
        memory = _without_old(memory, settings, over_utc)
    view = _look(memory, settings, now.at_utc)
    free = _free(memory, settings, view.until_utc) if settings.idle else {}
    return msgspec.structs.replace(memory, view=view, free_until_utc=free), events


def stale(memory: ScheduleMemory) -> ScheduleMemory:
    """Return the memory so that the next look is taken at once: entries or the zone have changed."""
    return msgspec.structs.replace(memory, view=ScheduleView(), free_until_utc={})


def soon(memory: ScheduleMemory, settings: Settings, now_utc: float, *, obeys_local: bool) -> bool:
    """Tell whether an entry begins so soon that the unit must not rest any more.

    Args:
        memory: Of this cycle.
        settings: Of the site.
        now_utc: This cycle.
        obeys_local: The mode in force lets the local schedule take over.
    """
    due_utc = now_utc + lead_s(settings.sleep)
    return any(
        free_utc < due_utc and (obeys_local or tier is not Tier.LOCAL)
        for tier, free_utc in memory.free_until_utc.items()
    )


def entries_of(memory: ScheduleMemory, settings: Settings, tier: Tier) -> tuple[ScheduleEntry, ...]:
    """Return the entries of a tier; a local schedule by request takes the place of the site file's."""
    handed_in = memory.tiers.get(tier)
    if handed_in is not None:
        return handed_in.entries
    return settings.schedule if tier is Tier.LOCAL else ()


def _look(memory: ScheduleMemory, settings: Settings, now_utc: float) -> ScheduleView:
    if now_utc < CLOCK_VALID_AFTER_UTC:
        return ScheduleView((), now_utc, CLOCK_VALID_AFTER_UTC)
    holding: list[Holding] = []
    until_utc = now_utc + DAY_S
    for tier in Tier:
        entries = entries_of(memory, settings, tier)
        if entries:
            found, change_utc = _tier(tier, entries, settings.time_zone, now_utc)
            holding += found
            until_utc = min(until_utc, change_utc)
    return ScheduleView(tuple(holding), now_utc, until_utc)


def _free(memory: ScheduleMemory, settings: Settings, from_utc: float) -> dict[Tier, float]:
    """Return until when at least nothing of each tier holds, from an instant on; no further than rest looks ahead."""
    free: dict[Tier, float] = {}
    for tier in Tier:
        entries = entries_of(memory, settings, tier)
        if entries:
            free[tier] = _tier_free(tier, entries, settings, from_utc)
    return free


def _tier_free(tier: Tier, entries: tuple[ScheduleEntry, ...], settings: Settings, at_utc: float) -> float:
    horizon_utc = at_utc + lead_s(settings.sleep)
    for _ in range(MOST_LOOKS):
        found, change_utc = _tier(tier, entries, settings.time_zone, at_utc)
        if found or at_utc >= horizon_utc:
            break
        at_utc = change_utc
    return at_utc


def _tier(
    tier: Tier, entries: tuple[ScheduleEntry, ...], site_zone: str, now_utc: float
) -> tuple[list[Holding], float]:
    """Return what holds of one tier and until when at least that is certain."""
    zone = next((entry.when.time_zone for entry in entries if isinstance(entry.when, Weekly)), "") or site_zone
    wall = local(now_utc, zone)
    seconds = seconds_of_day(wall)
    change_utc = now_utc + (DAY_S - seconds)
    power: ScheduleEntry | None = None
    reactive: ScheduleEntry | None = None
    for entry in entries:
        when = entry.when
        if isinstance(when, Once):
            edges = (when.start_utc - now_utc, when.end_utc - now_utc)
        else:
            edges = (seconds_of_day(when.start) - seconds, seconds_of_day(when.end) - seconds)
        for edge_s in edges:
            if 0.0 < edge_s < change_utc - now_utc:
                change_utc = now_utc + edge_s
        if holds(entry, now_utc, wall):
            if entry.active_power_w is not None:
                power = _stronger(entry, power)
            if entry.reactive_power_var is not None:
                reactive = _stronger(entry, reactive)
    return _holding(tier, power, reactive), next_shift_utc(now_utc, change_utc, zone)


def _stronger(entry: ScheduleEntry, other: ScheduleEntry | None) -> ScheduleEntry:
    """Return which of two entries of a tier counts: one for a certain time is the exception to a repeating one."""
    return entry if other is None or isinstance(entry.when, Once) else other


def _holding(tier: Tier, power: ScheduleEntry | None, reactive: ScheduleEntry | None) -> list[Holding]:
    found: list[Holding] = []
    power_w = () if power is None or power.active_power_w is None else (power.active_power_w,)
    power_var = () if reactive is None or reactive.reactive_power_var is None else (reactive.reactive_power_var,)
    if power is not None:
        found.append(Holding(tier, power.entry_id, power_w, power_var if reactive is power else ()))
    if reactive is not None and reactive is not power:
        found.append(Holding(tier, reactive.entry_id, (), power_var))
    return found


def _without_old(memory: ScheduleMemory, settings: Settings, over_utc: float) -> ScheduleMemory:
    """Forget the entries that were over at an instant; a tier without any is empty."""
    tiers = dict(memory.tiers)
    for tier, schedule in memory.tiers.items():
        kept = tuple(entry for entry in schedule.entries if not over(entry, settings.time_zone, over_utc))
        if not kept:
            del tiers[tier]
        elif len(kept) < len(schedule.entries):
            tiers[tier] = msgspec.structs.replace(schedule, entries=kept)
    return msgspec.structs.replace(memory, tiers=tiers)
