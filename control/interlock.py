"""Outputs that an alarm holds at zero, whoever asks for more: no heat into water, no air into smoke.

Which alarm holds which outputs is said in its row (`AlarmRow.off`). It is the last word over all outputs, after every
rule, a force and a test by hand, and it waits for no ramp and no minimum time.
"""

from collections.abc import Mapping

import msgspec

from control.alarm_row import acts
from control.alarms import ROWS
from control.command import OutputCommand
from control.memory import AlarmMemory
from control.readings import OutputRole
from control.reasons import Reason
from control.settings import OutputSettings

Barred = Mapping[OutputRole, str]
"""Role of outputs that are held at zero -> key of the alarm that holds them."""


def barred(alarms: Mapping[str, AlarmMemory]) -> Barred:
    """Return what the alarms hold at zero now; the oldest of several alarms is named."""
    found: dict[OutputRole, str] = {}
    for key, alarm in alarms.items():
        row = ROWS[alarm.row_id]
        if acts(alarm.phase, latching=row.latching):
            for role in row.off:
                found.setdefault(role, key)
    return found


def applied(
    commands: tuple[OutputCommand, ...], outputs: tuple[OutputSettings, ...], off: Barred
) -> tuple[OutputCommand, ...]:
    """Return the commands with zero, and the alarm as the reason, for the outputs that are held."""
    if not off:
        return commands
    keys = {output.output_id: off[output.role] for output in outputs if output.role in off}
    return tuple(
        msgspec.structs.replace(command, value=0.0, reason=Reason("critical_alarm", keys[command.output_id]))
        if command.output_id in keys
        else command
        for command in commands
    )


def refusal(role: OutputRole, off: Barred) -> str:
    """Return in words why nobody can switch such an output on now; empty when somebody can."""
    alarm = off.get(role, "")
    return f"an alarm keeps it off: {alarm}" if alarm else ""
