"""Requests about schedules: a tier is replaced as a whole, or the request is refused whole."""

import msgspec

from control.memory import Memory
from control.readings import Instant
from control.requests import ClearSchedule, SetSchedule
from control.schedule import book, checks
from control.schedule.entry import Tier, TierSchedule


def take(memory: Memory, request: SetSchedule | ClearSchedule, now: Instant) -> tuple[Memory, bool, str]:
    """Put a schedule into force or take it away."""
    tiers = {tier.value: tier for tier in Tier}
    tier = tiers.get(request.tier)
    if tier is None:
        return memory, False, f"tier {request.tier!r} is unknown, allowed: {', '.join(tiers)}"
    kept = dict(memory.schedules.tiers)
    if isinstance(request, ClearSchedule):
        if kept.pop(tier, None) is None:
            return memory, False, f"tier {tier.value} has no schedule that was handed in"
        text = f"schedule {tier.value} cleared"
    else:
        faults = checks.faults(request.entries, memory.settings, now.at_utc)
        if faults:
            return memory, False, "; ".join(faults)
        origin = request.origin
        by = f"{origin.source.value} {origin.actor}".strip()
        kept[tier] = TierSchedule(request.entries, by, now.at_utc)
        text = f"schedule {tier.value} with {len(request.entries)} entries"
    schedules = book.stale(msgspec.structs.replace(memory.schedules, tiers=kept))
    return msgspec.structs.replace(memory, schedules=schedules), True, text
