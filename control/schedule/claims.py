"""What the schedules want now, as claims in the one order of priority."""

from collections.abc import Callable, Iterable

from control.modes.mode import Wish
from control.priority import Claim, Level
from control.reasons import Reason
from control.schedule.entry import Holding, ScheduleView, Tier

LEVELS = {
    Tier.BINDING: Level.BINDING,
    Tier.INTRADAY: Level.INTRADAY,
    Tier.DAY_AHEAD: Level.DAY_AHEAD,
    Tier.LOCAL: Level.LOCAL,
}


def claims(view: ScheduleView, unmet: Callable[[], Reason | None], *, obeys_local: bool) -> Iterable[Claim]:
    """Return the claims of the entries that hold.

    Args:
        view: Of this cycle.
        unmet: Says what is missing to steer a battery at all; a schedule without it is a safe stop.
        obeys_local: The mode in force lets the local schedule take over.
    """
    for holding in view.holding:
        if obeys_local or holding.tier is not Tier.LOCAL:
            yield Claim(
                LEVELS[holding.tier],
                f"{holding.tier.value}:{holding.entry_id}",
                _wish(holding, unmet),
                power=bool(holding.active_power_w),
                reactive_var=holding.reactive_power_var,
            )


def local(view: ScheduleView) -> tuple[Holding, ...]:
    """Return what the local schedule asks for, for a mode that falls back to it."""
    return tuple(holding for holding in view.holding if holding.tier is Tier.LOCAL)


def _wish(holding: Holding, unmet: Callable[[], Reason | None]) -> Callable[[], Wish]:
    def wish() -> Wish:
        missing = unmet()
        if missing is not None:
            return Wish(0.0, missing, stop=True)
        power_w = holding.active_power_w[0]
        place = f"{holding.tier.value}:{holding.entry_id}"
        return Wish(power_w, Reason("schedule", place, {"active_power_w": power_w}))

    return wish
