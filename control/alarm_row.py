"""What a row of the alarm table says."""

from enum import StrEnum

import msgspec

from control.alarm_conditions import When
from control.readings import OutputRole
from control.record import AlarmPhase, Severity, State


class Response(StrEnum):
    """What the controller does by itself while the alarm is active."""

    NOTIFY = "notify"
    LIMIT = "limit"
    """Power is bounded or stopped by the limits and needs that see the same condition."""
    STOP = "stop"
    """0 W and state error until the alarm is gone (and reset, when latching)."""


def acts(phase: AlarmPhase | None, *, latching: bool) -> bool:
    """Tell whether an alarm does what its row says: while it is there and, when latching, until it is reset."""
    return phase is not None and (phase is not AlarmPhase.RETURNED or latching)


def holds(response: Response, phase: AlarmPhase | None, *, latching: bool) -> bool:
    """Tell whether an alarm keeps the unit at 0 W."""
    return response is Response.STOP and acts(phase, latching=latching)


class Look(StrEnum):
    """How often a row's condition is looked at."""

    CYCLE = "cycle"
    SECOND = "second"
    """Physics that is slow, or words for people: once a second is enough."""
    ABSENCE = "absence"
    """Only in cycles in which a device has no valid data."""


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
    off: frozenset[OutputRole] = frozenset()
    """Outputs that are held at zero while the alarm is active or latched, whoever asks for more."""
    suppressed_in: frozenset[State] = frozenset()
    """States in which the condition is no alarm, because it is meant to be so (ALM-05)."""
    look: Look = Look.CYCLE
    follows: tuple[str, ...] = ()
    """Rows (`inverter.*` for all of a source) of which this one is a consequence, at the same or a connected place."""
    follows_anywhere: tuple[str, ...] = ()
    """The same for causes that reach every device: a grid that has gone, a network, an emergency stop."""
    word: bool = False
    """Raised by a vendor's alarm word that a device profile maps to this row."""

    @property
    def source(self) -> str:
        """First part of the id: the kind of thing that is wrong."""
        return self.row_id.partition(".")[0]

    @property
    def may_shelve(self) -> bool:
        """Whether a person may put it aside for a while: never what stops the unit."""
        return self.severity is not Severity.CRITICAL and self.response is not Response.STOP
