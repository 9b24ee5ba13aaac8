"""What runs below grid services: they claim the power, hold the baseline and keep their own power free (MOD-10)."""

from collections.abc import Callable, Sequence

import msgspec

from control.memory import Memory
from control.modes.mode import Wish
from control.priority import Claim, Level
from control.reasons import Reason
from control.record import Bounds
from control.services.settings import Baseline

SOURCE = "services"
SCHEDULES = frozenset({Level.BINDING, Level.INTRADAY, Level.DAY_AHEAD, Level.LOCAL})


def room(memory: Memory, site: Bounds) -> Bounds:
    """Return the bounds of what runs below the services: those of the site without the power that is reserved."""
    services = memory.services
    if not services.needed:
        return site
    up_w, down_w = services.reserved.power_up_w, services.reserved.power_down_w
    reason = Reason("service_room", values={"up_w": up_w, "down_w": down_w})
    return Bounds(
        min(site.min_w + down_w, 0.0),
        max(site.max_w - up_w, 0.0),
        reason if down_w else site.min_reason,
        reason if up_w else site.max_reason,
        site.limits,
    )


def claims(
    memory: Memory, site: Bounds, below: Sequence[Claim], unmet: Callable[[], Reason | None]
) -> tuple[Claim, ...]:
    """Return the claim that holds the baseline while something is sold; empty otherwise.

    Args:
        memory: Of this cycle, with what is sold.
        site: As returned by `room`.
        below: The claims of schedules and mode.
        unmet: Says what is missing to steer a battery at all; a service without it is a safe stop.
    """
    if not memory.services.needed:
        return ()
    (settings,) = memory.settings.services
    begun = memory.services.sold or memory.services.deliveries
    baseline = settings.baseline if begun else Baseline.BELOW  # before it begins, only the room has to be made
    allowed = [
        claim
        for claim in below
        if claim.power and (baseline is Baseline.BELOW or (baseline is Baseline.SCHEDULE and claim.level in SCHEDULES))
    ]
    heir = min(allowed, key=lambda claim: claim.level, default=None)
    source = SOURCE if heir is None else heir.source

    def wish() -> Wish:
        missing = unmet()
        if missing is not None:
            return Wish(0.0, missing, stop=True)
        if heir is None:
            return Wish(0.0, Reason("service_rest"))
        # what is sold, the site sells: one inverter alone could not deliver it
        return msgspec.structs.replace(_inside(heir.wish(), site), device_id="")

    return (Claim(Level.SERVICE, source, wish),)


def _inside(wish: Wish, site: Bounds) -> Wish:
    """Return a wish inside the room; a mode that would stop the unit rests instead, for the service needs the unit."""
    if wish.stop:
        return msgspec.structs.replace(wish, active_power_w=0.0, stop=False, memory=None)
    if wish.active_power_w > site.max_w:
        return msgspec.structs.replace(wish, active_power_w=site.max_w, reason=site.max_reason)
    if wish.active_power_w < site.min_w:
        return msgspec.structs.replace(wish, active_power_w=site.min_w, reason=site.min_reason)
    return wish
