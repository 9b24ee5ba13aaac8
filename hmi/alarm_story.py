"""What an alarm means for the person before the screen: what the unit does about it, which one came first, how many."""

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.alarm_causes import Group
from control.alarm_row import Response
from control.record import Alarm, Severity
from hmi import language
from hmi.words import say

FLOOD_COUNT = 10
FLOOD_S = 600.0
"""More alarms than `FLOOD_COUNT` in this time are more than a person can take in (ISA-18.2)."""
BURST_S = 60.0
"""Alarms that follow each other within this time belong together."""

_RESPONSES: dict[Response, object] = {
    Response.NOTIFY: QT_TRANSLATE_NOOP("Words", "The unit goes on working."),
    Response.LIMIT: QT_TRANSLATE_NOOP("Words", "The unit limits or stops the power while it lasts."),
    Response.STOP: QT_TRANSLATE_NOOP("Words", "The unit stays at 0 kW until it has gone."),
}
_LATCHED = QT_TRANSLATE_NOOP("Words", "It then has to be reset.")
_STOPS = QT_TRANSLATE_NOOP("Words", "It stops the unit and cannot be put aside.")
_CRITICAL = QT_TRANSLATE_NOOP("Words", "A critical alarm cannot be put aside.")
_FIRST_CAUSE = QT_TRANSLATE_NOOP("Words", "First cause")
_CAME_FIRST = QT_TRANSLATE_NOOP("Words", "Came first")
_FLOOD = QT_TRANSLATE_NOOP("Words", "{count} alarms in {minutes} minutes. Begin with what came first.")


class AlarmWords(Protocol):
    """What an alarm means, for people."""

    @property
    def text(self) -> str:
        """What is wrong, in a few words."""
        ...

    @property
    def cause(self) -> str:
        """What makes it so."""
        ...

    @property
    def remedy(self) -> str:
        """What to do about it."""
        ...

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        ...

    @property
    def response(self) -> Response:
        """What the controller does by itself."""
        ...

    @property
    def latching(self) -> bool:
        """Whether it stays until reset."""
        ...

    @property
    def may_shelve(self) -> bool:
        """Whether a person may put it aside."""
        ...


class PlainWords(msgspec.Struct, frozen=True, gc=False):
    """Words made from an alarm's id alone, where nobody has given better ones."""

    text: str
    cause: str = ""
    remedy: str = ""
    severity: Severity = Severity.WARNING
    response: Response = Response.NOTIFY
    latching: bool = False
    may_shelve: bool = True


def plain_words(row_id: str) -> AlarmWords:
    """Return the id of an alarm as words."""
    return PlainWords(text=row_id.replace("_", " ").replace(".", " ").capitalize())


def in_language(explain: Callable[[str], AlarmWords]) -> Callable[[str], AlarmWords]:
    """Return the same words in the language of the moment."""

    def explained(row_id: str) -> AlarmWords:
        said = explain(row_id)
        return PlainWords(
            text=language.alarm(said.text),
            cause=language.alarm(said.cause),
            remedy=language.alarm(said.remedy),
            severity=said.severity,
            response=said.response,
            latching=said.latching,
            may_shelve=said.may_shelve,
        )

    return explained


def consequence(row: AlarmWords) -> str:
    """Return what the unit does about an alarm."""
    said = say(_RESPONSES[row.response])
    return f"{said} {say(_LATCHED)}" if row.latching else said


def why_not_aside(row: AlarmWords) -> str:
    """Return why an alarm cannot be put aside; empty when it can."""
    if row.may_shelve:
        return ""
    return say(_STOPS if row.response is Response.STOP else _CRITICAL)


def first_marks(groups: Sequence[Group]) -> dict[str, str]:
    """Return the mark of the alarms to begin with: first causes, and of a burst without one what came first."""
    marks = {group.root.key: say(_FIRST_CAUSE) for group in groups if group.consequences}
    burst: list[Alarm] = []
    for alarm in sorted((group.root for group in groups), key=lambda one: one.raised_at_utc):
        if burst and alarm.raised_at_utc - burst[-1].raised_at_utc > BURST_S:
            _mark(burst, marks)
            burst = []
        burst.append(alarm)
    _mark(burst, marks)
    return marks


def flood(alarms: Sequence[Alarm], now_utc: float) -> str:
    """Return a hint when more alarms have come than a person can take in; empty when not."""
    count = sum(now_utc - alarm.raised_at_utc <= FLOOD_S for alarm in alarms)
    return say(_FLOOD).format(count=count, minutes=round(FLOOD_S / 60)) if count > FLOOD_COUNT else ""


def _mark(burst: Sequence[Alarm], marks: dict[str, str]) -> None:
    several = len(burst) > 1 and burst[1].raised_at_utc > burst[0].raised_at_utc
    if several and not any(alarm.key in marks for alarm in burst):
        marks[burst[0].key] = say(_CAME_FIRST)
