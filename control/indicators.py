"""What the lamps of the cabinet show: one pattern for each state, so that it can be told without the screen (IO-02).

A lamp is an output of role `indicator`; its `zone` says what it tells: `state`, `alarm` or `alive`.
"""

from collections.abc import Iterable
from enum import StrEnum

from control.alarm_row import holds
from control.alarms import ROWS
from control.command import OutputCommand
from control.readings import Instant, OutputRole
from control.reasons import Reason
from control.record import Alarm, Severity, State
from control.settings import Settings

VALID_S = 2.0


class Pattern(StrEnum):
    """How a lamp shines."""

    OFF = "off"
    ON = "on"
    SLOW = "slow"
    """1 s on, 1 s off."""
    FAST = "fast"
    """Five times a second."""
    FLASH = "flash"
    """A short flash every 2 s."""
    DOUBLE = "double"
    """Two short flashes every 2 s."""


_LIT: dict[Pattern, tuple[float, tuple[tuple[float, float], ...]]] = {
    Pattern.OFF: (1.0, ()),
    Pattern.ON: (1.0, ((0.0, 1.0),)),
    Pattern.SLOW: (2.0, ((0.0, 1.0),)),
    Pattern.FAST: (0.4, ((0.0, 0.2),)),
    Pattern.FLASH: (2.0, ((0.0, 0.2),)),
    Pattern.DOUBLE: (2.0, ((0.0, 0.2), (0.4, 0.6))),
}
"""Pattern -> its period and the spans in which the lamp shines, s."""

OF_STATE: dict[State, Pattern] = {
    State.INIT: Pattern.SLOW,
    State.RUN: Pattern.ON,
    State.IDLE: Pattern.FLASH,
    State.MAINTENANCE: Pattern.DOUBLE,
    State.ERROR: Pattern.OFF,
    State.REBOOT: Pattern.SLOW,
    State.RESTART: Pattern.SLOW,
}
"""The lamp `state` (green); a stop in force flashes fast."""


def outputs(
    settings: Settings, state: State, stop: Reason | None, alarms: Iterable[Alarm], now: Instant
) -> tuple[OutputCommand, ...]:
    """Return the commands of all lamps."""
    lamps = [output for output in settings.outputs if output.role is OutputRole.INDICATOR]
    if not lamps:
        return ()
    patterns = {"state": of_state(state, stop), "alarm": of_alarms(alarms), "alive": Pattern.FLASH}
    return tuple(
        OutputCommand(
            lamp.output_id,
            1.0 if lit(patterns[lamp.zone], now.at_s) else 0.0,
            "indicators",
            Reason("indicator", patterns[lamp.zone].value),
            now.at_s + VALID_S,
        )
        for lamp in lamps
        if lamp.zone in patterns
    )


def of_state(state: State, stop: Reason | None) -> Pattern:
    """Return the pattern of the lamp `state`."""
    stopped = stop is not None and stop.code in {"operator_stop", "emergency_stop"}
    return Pattern.FAST if stopped else OF_STATE[state]


def of_alarms(alarms: Iterable[Alarm]) -> Pattern:
    """Return the pattern of the lamp `alarm` (red): the worst that is there or still holds the unit."""
    active = {alarm.severity for alarm in alarms if alarm.active or _holds(alarm)}
    if Severity.CRITICAL in active:
        return Pattern.FAST
    if Severity.ERROR in active:
        return Pattern.ON
    return Pattern.SLOW if active else Pattern.OFF


def _holds(alarm: Alarm) -> bool:
    row = ROWS[alarm.row_id]
    return holds(row.response, alarm.phase, latching=row.latching)


def lit(pattern: Pattern, at_s: float) -> bool:
    """Tell whether a lamp shines at a moment."""
    period_s, spans = _LIT[pattern]
    return any(begin <= at_s % period_s < end for begin, end in spans)
