"""What the planner's own process is given; apart from it, so that the control program need not load an optimiser."""

import msgspec

from control.plan_settings import PlanningSettings, PricePoint
from control.settings import Settings


class Job(msgspec.Struct, frozen=True):
    """Everything a plan is made from, beside the history."""

    settings: Settings
    planning: PlanningSettings
    now_utc: float
    soc_pct: float
    load_now_w: float
    reserve_soc_pct: float = 0.0
    prices: tuple[PricePoint, ...] = ()
    history: str = ""
    """Data folder with the history; empty: there is none."""
