"""What a rehearsal of a planned mode needs beside the site: plans on time, and prices where the tariff asks for any."""

import datetime as dt
from typing import Any

from app.scenario import Scenario
from control.plan_intake import PLANNED_MODE
from control.plan_settings import TariffKind
from simulator.weeks import weeks

FIRST_PLAN_S = 5.0
PRICES_S = 2.0
DAY_S = 86_400.0
UNPLANNED = (
    "The site file has no [planning]: without a plan cost saving only keeps grid power near 0 W, and that is what you "
    "see here. [planning] and [tariff] are in docs/site-file.md."
)
PLANNED = "A plan is made every {minutes:g} min, from a past of days like this one."
PRICES = " Market prices are the reference weeks of the simulator."


def plans(scenario: Scenario) -> tuple[str, list[dict[str, Any]]]:
    """Return a word about the plans of a rehearsal and the actions that bring them; nothing for other modes."""
    model = scenario.model
    if model.control.mode != PLANNED_MODE:
        return "", []
    if model.planning is None:
        return UNPLANNED, []
    every_min = model.planning.replan_min
    said = PLANNED.format(minutes=every_min)
    actions = [{"at_s": FIRST_PLAN_S, "every_s": 60.0 * every_min, "plan": True}]
    if model.tariff.kind is TariffKind.DYNAMIC:
        return said + PRICES, [*_prices(scenario), *actions]
    return said, actions


def _prices(scenario: Scenario) -> list[dict[str, Any]]:
    """Return an action a day that hands in the prices of two days."""
    count = int(scenario.file.duration_s // DAY_S) + 1
    zone = dt.datetime.fromtimestamp(scenario.start_utc, dt.UTC)
    known = weeks(zone, count + 2)
    points = [
        {"start_utc": at_utc, "price_per_kwh": price}
        for at_utc, price in zip(known.price_times_utc, known.prices_per_kwh, strict=True)
    ]
    return [
        {"at_s": day * DAY_S + PRICES_S, "request": {"type": "set_prices", "prices": points[24 * day : 24 * day + 48]}}
        for day in range(count)
    ]
