"""How late inverter and meter are, and what that means for the loop that steers by the grid meter."""

from collections.abc import Iterable

from control.commissioning.lag import Response, fitted, response
from control.commissioning.model import COMMAND, Course, Finding, Lag, Verdict

LOOP_LAG_S = 2.4
"""The grid loop looks for the lag of the meter up to here (`control.demand`)."""
LOOP_ANSWER_S = 1.0
"""Up to this the default gains of the grid loop were tried with inverters that hesitate (docs/grid-loop.md)."""

Delays = tuple[dict[str, Lag], dict[str, Response], tuple[Finding, ...]]


def delays(course: Course) -> Delays:
    """Return lags by device, median answers by device, and findings."""
    answers = {
        name: found
        for name in (COMMAND, course.inverter_id, course.grid_meter)
        if (found := response(course, f"{name}/w"))
    }
    lags: dict[str, Lag] = {}
    for cause, effect in ((COMMAND, course.inverter_id), (course.inverter_id, course.grid_meter)):
        for lag in fitted(answers.get(cause, ()), answers.get(effect, ())):
            lags[effect] = lag
    return lags, answers, tuple(_findings(course, lags))


def _findings(course: Course, lags: dict[str, Lag]) -> Iterable[Finding]:
    yield _inverter(course.inverter_id, lags)
    yield _meter(course.grid_meter, lags)


def _words(lag: Lag) -> str:
    return f"dead time {lag.dead_s:.2f} s, time constant {lag.lag_s:.2f} s"


def _inverter(place: str, lags: dict[str, Lag]) -> Finding:
    lag = lags.get(place)
    if lag is None:
        return Finding(
            "delay", Verdict.HINT, place, f"how fast {place} answers cannot be told: its answer has no clear shape"
        )
    if lag.total_s > LOOP_ANSWER_S:
        gain = round(1.0 / (1.5 * lag.total_s), 2)
        return Finding(
            "slow_inverter",
            Verdict.HINT,
            place,
            f"{place} answers slowly: {_words(lag)}",
            "Make the grid loop slower, so that it does not overshoot",
            0.9,
            ("[control.parameters.self_consumption]", f"ki_per_s = {gain:g}"),
        )
    return Finding(
        "delay", Verdict.RIGHT, place, f"{place} answers in time: {_words(lag)}; the grid loop needs no setting"
    )


def _meter(place: str, lags: dict[str, Lag]) -> Finding:
    lag = lags.get(place)
    if lag is None:
        return Finding(
            "delay", Verdict.HINT, place, f"how late {place} is cannot be told: its answer has no clear shape"
        )
    if lag.total_s > LOOP_LAG_S:
        return Finding(
            "slow_meter",
            Verdict.HINT,
            place,
            f"{place} is later than the grid loop can find out by itself ({LOOP_LAG_S:g} s): {_words(lag)}",
            "Shorten averaging or refresh interval of the meter or the gateway before it; until then steer slowly",
            0.9,
            ("[control.parameters.self_consumption]", f"ki_per_s = {1.0 / (1.5 * lag.total_s):.2f}"),
        )
    return Finding(
        "delay",
        Verdict.RIGHT,
        place,
        f"{place} shows the inverter's power late by: {_words(lag)}; the grid loop finds this by itself",
    )
