"""The planner in virtual time: made at once and in this process, from a past in which every day was like this one."""

import msgspec
import numpy as np

from app.plan_worker import plan_of
from app.planner import reserve_pct
from control.memory import Memory
from control.plan_settings import PlanningSettings
from control.planning.forecast import STEP_S, Series
from control.planning.site import SiteView
from control.readings import Instant
from control.record import CycleRecord
from control.requests import DeliverPlan, Origin, Role, Source
from simulator.plant import Plant

PAST_S = 7 * 86_400.0
TIME_LIMIT_S = 300.0
"""Far more than it takes, so that a busy computer does not change the plan."""


def planned_request(memory: Memory, record: CycleRecord, plant: Plant, now: Instant) -> DeliverPlan:
    """Return the plan the program's own planner would hand in now."""
    settings = memory.settings
    planning = settings.planning[0] if settings.planning else PlanningSettings()
    first_utc = (now.at_utc - PAST_S) // STEP_S * STEP_S
    starts_utc = np.arange(first_utc, now.at_utc - STEP_S, STEP_S)
    past = [plant.expected(float(at_utc + STEP_S / 2 - now.at_utc)) for at_utc in starts_utc]
    socs = record.snapshot.soc_pct
    plan = plan_of(
        SiteView(
            settings=settings,
            planning=msgspec.structs.replace(planning, time_limit_s=TIME_LIMIT_S),
            now_utc=now.at_utc,
            soc_pct=socs[0] if socs else 0.0,
            load=Series(first_utc, np.array([load_w for load_w, _ in past])),
            pv=Series(first_utc, np.array([pv_w for _, pv_w in past])),
            market=memory.prices,
            reserve_soc_pct=reserve_pct(memory),
        )
    )
    return DeliverPlan(Origin(Source.SYSTEM, Role.SERVICE, f"plan-{now.at_utc:.0f}", "planner"), plan)
