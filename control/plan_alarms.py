"""The alarms of planning: when they hold, and their rows."""

from collections.abc import Iterable

from control import plan_intake
from control.alarm_conditions import AlarmInputs, Spot
from control.alarm_row import AlarmRow, Look
from control.plan import Rung
from control.plan_settings import TariffKind
from control.record import Severity
from control.sleep import bms


def no_plan(inputs: AlarmInputs) -> Iterable[Spot]:
    """The mode follows a plan and there is none that may be used; a sleeping BMS does not tell its state of charge."""
    memory = inputs.memory
    asleep = any(bms.resting(memory.sleep, settings, inputs.now) for settings in memory.settings.sleep)
    if memory.mode_id == plan_intake.PLANNED_MODE and not asleep:
        found = memory.in_force
        if found.rung is Rung.RULE:
            yield "", found.why if memory.settings.planning else "the site file has no [planning]"


def prices_missing(inputs: AlarmInputs) -> Iterable[Spot]:
    """A dynamic tariff without prices for the next hour."""
    for planning in inputs.memory.settings.planning:
        if planning.tariff.kind is not TariffKind.DYNAMIC:
            continue
        prices = inputs.memory.prices
        ahead_s = plan_intake.known_until_utc(prices) - inputs.now.at_utc
        if ahead_s < plan_intake.PRICES_WANTED_S:
            yield "", f"known for {ahead_s / 3600:.1f} h ahead" if prices else "none was ever handed in"


PLANNING_ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "planning.worker",
        Severity.WARNING,
        "Planner does not deliver",
        "Its process failed, took too long, or its plan was refused; the detail says which.",
        "Look at tariff and planning in the site file. The last plan is used while it holds, then self-consumption.",
        clear_after_s=5.0,
    ),
    AlarmRow(
        "planning.no_plan",
        Severity.WARNING,
        "No plan may be used",
        "There is none yet, the last is too old, or the battery is far from what it expected.",
        "Wait for the next plan; the unit runs self-consumption meanwhile.",
        no_plan,
        raise_after_s=120.0,
        clear_after_s=5.0,
        look=Look.SECOND,
    ),
    AlarmRow(
        "planning.prices",
        Severity.WARNING,
        "Prices of the dynamic tariff are missing",
        "Nobody has handed in prices for the hours to come.",
        "Check the price service. Prices of the day before are assumed meanwhile.",
        prices_missing,
        raise_after_s=600.0,
        clear_after_s=5.0,
        look=Look.SECOND,
    ),
)
