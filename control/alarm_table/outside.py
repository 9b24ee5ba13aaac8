"""Alarms of what others want of the unit: set-points, schedules, the distribution operator, reactive power."""

from control import commanding_alarms as commanding
from control.alarm_row import AlarmRow, Look
from control.record import Severity

WARNING = Severity.WARNING

ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "unit.external_lost",
        WARNING,
        "Set-point from outside was not renewed",
        "The system that steers this unit, or the line to it, has failed.",
        "The chosen fallback is in force. Check that system and the network.",
        commanding.external_lost,
    ),
    AlarmRow(
        "unit.schedule_waits",
        WARNING,
        "A schedule is not followed: the unit was set idle",
        "A person or a system has asked for idle, and that comes before every schedule.",
        "Let the unit run again, or take the schedule back.",
        commanding.schedule_waits,
    ),
    AlarmRow(
        "grid.dso_lost",
        WARNING,
        "Distribution operator's side is not heard",
        "A limit was neither renewed nor released in time, or the contact of the control box cannot be read.",
        "The contractual fallback is in force. Check the control box and the line to it.",
        commanding.dso_lost,
    ),
    AlarmRow(
        "grid.dso_exceeded",
        WARNING,
        "Distribution operator's limit is not kept",
        "Power that this unit does not control, such as PV, or a meter that does not answer.",
        "Look at the detail; the battery itself is held back already.",
        commanding.dso_exceeded,
        raise_after_s=30.0,
        clear_after_s=10.0,
        look=Look.SECOND,
    ),
    AlarmRow(
        "grid.reactive_error",
        WARNING,
        "Rule for reactive power is not in force",
        "The commanding side has not renewed its choice, or the grid voltage is unknown.",
        "The fallback of the site file is in force. Check that side, or the grid meter.",
        commanding.reactive_error,
        raise_after_s=1.0,
        clear_after_s=5.0,
    ),
)
