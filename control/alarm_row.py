"""What a row of the alarm table says."""

from enum import StrEnum

import msgspec

from control.alarm_conditions import When
from control.record import Severity, State


class Response(StrEnum):
    """What the controller does by itself while the alarm is active."""

    NOTIFY = "notify"
    LIMIT = "limit"
    """Power is bounded or stopped by the limits and needs that see the same condition."""
    STOP = "stop"
    """0 W and state error until the alarm is gone (and reset, when latching)."""


class AlarmRow(msgspec.Struct, frozen=True):
    """One row of the table."""

    row_id: str
    severity: Severity
    text: str
    cause: str
    remedy: str
    when: When | None = None
    response: Response = Response.NOTIFY
    raise_after_s: float = 0.0
    clear_after_s: float = 1.0
    """The condition must be gone this long; longer than one cycle so that a flickering cause stays one alarm."""
    latching: bool = False
    """Stays until reset, although the cause has gone."""
    suppressed_in: frozenset[State] = frozenset()

    @property
    def source(self) -> str:
        """First part of the id: the kind of thing that is wrong."""
        return self.row_id.partition(".")[0]
