"""The event log in words: what kind an entry is, where it belongs, and what it says.

What the controller wrote down in codes is said in the language of the moment; free text stays as it was written.
"""

import re
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.record import EventKind
from hmi import code_words, language, phrases, story, words
from hmi.alarm_story import AlarmWords
from hmi.ports.history import LogEntry

ACCESS = "access"
"""Kind of what happens at the PIN pad."""


class Kind(msgspec.Struct, frozen=True):
    """What is said of a kind of entry."""

    word: object
    icon: str


KINDS: dict[str, Kind] = {
    EventKind.STATE: Kind(QT_TRANSLATE_NOOP("Words", "State"), "auto"),
    EventKind.MODE: Kind(QT_TRANSLATE_NOOP("Words", "Mode"), "auto"),
    EventKind.ALARM: Kind(QT_TRANSLATE_NOOP("Words", "Alarm"), "alarms"),
    EventKind.SAFE_STOP: Kind(QT_TRANSLATE_NOOP("Words", "Safe stop"), "stop"),
    EventKind.REQUEST: Kind(QT_TRANSLATE_NOOP("Words", "Command"), "setpoint"),
    EventKind.SETTINGS: Kind(QT_TRANSLATE_NOOP("Words", "Settings"), "system"),
    EventKind.DEVICE: Kind(QT_TRANSLATE_NOOP("Words", "Device"), "inverter"),
    EventKind.POWER: Kind(QT_TRANSLATE_NOOP("Words", "Power"), "flow"),
    EventKind.METER: Kind(QT_TRANSLATE_NOOP("Words", "Meter"), "grid"),
    EventKind.SET_UP: Kind(QT_TRANSLATE_NOOP("Words", "Set up"), "plan"),
    EventKind.CLIMATE: Kind(QT_TRANSLATE_NOOP("Words", "Climate"), "system"),
    EventKind.GRID_FORMING: Kind(QT_TRANSLATE_NOOP("Words", "Backup power"), "home"),
    EventKind.DSO_SETPOINT: Kind(QT_TRANSLATE_NOOP("Words", "Grid operator"), "grid"),
    EventKind.BATTERY: Kind(QT_TRANSLATE_NOOP("Words", "Battery"), "battery"),
    EventKind.SERVICE: Kind(QT_TRANSLATE_NOOP("Words", "Grid service"), "grid"),
    ACCESS: Kind(QT_TRANSLATE_NOOP("Words", "Access"), "shield"),
}
_OTHER = Kind("", "system")

FILTERS: tuple[tuple[object, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Words", "All"), ()),
    (QT_TRANSLATE_NOOP("Words", "Alarms"), (EventKind.ALARM, EventKind.SAFE_STOP)),
    (QT_TRANSLATE_NOOP("Words", "Commands"), (EventKind.REQUEST, EventKind.SET_UP, EventKind.SETTINGS)),
    (
        QT_TRANSLATE_NOOP("Words", "Modes"),
        (EventKind.MODE, EventKind.STATE, EventKind.POWER, EventKind.GRID_FORMING),
    ),
    (
        QT_TRANSLATE_NOOP("Words", "Devices"),
        (EventKind.DEVICE, EventKind.BATTERY, EventKind.METER, EventKind.CLIMATE),
    ),
    (QT_TRANSLATE_NOOP("Words", "Services"), (EventKind.SERVICE, EventKind.DSO_SETPOINT)),
    (QT_TRANSLATE_NOOP("Words", "Access"), (ACCESS,)),
)
"""Choices of the log and the kinds each shows; none: all."""

REQUESTS: dict[str, object] = {
    "SetMode": QT_TRANSLATE_NOOP("Words", "Change of mode"),
    "SetPower": QT_TRANSLATE_NOOP("Words", "Set-point"),
    "Stop": QT_TRANSLATE_NOOP("Words", "Stop"),
    "ReleaseStop": QT_TRANSLATE_NOOP("Words", "Release of a stop"),
    "EmergencyStop": QT_TRANSLATE_NOOP("Words", "Emergency stop"),
    "ChangeState": QT_TRANSLATE_NOOP("Words", "Change of state"),
    "AcknowledgeAlarms": QT_TRANSLATE_NOOP("Words", "Alarms seen"),
    "ResetAlarms": QT_TRANSLATE_NOOP("Words", "Reset of alarms"),
    "ShelveAlarms": QT_TRANSLATE_NOOP("Words", "Alarms put aside"),
    "ApplySettings": QT_TRANSLATE_NOOP("Words", "Settings"),
    "ForceOutput": QT_TRANSLATE_NOOP("Words", "Output by hand"),
    "SetSchedule": QT_TRANSLATE_NOOP("Words", "Schedule"),
    "ClearSchedule": QT_TRANSLATE_NOOP("Words", "Schedule removed"),
    "SetDsoLimit": QT_TRANSLATE_NOOP("Words", "Limit of the grid operator"),
    "ReleaseDsoLimit": QT_TRANSLATE_NOOP("Words", "Limit of the grid operator lifted"),
    "SetReactive": QT_TRANSLATE_NOOP("Words", "Reactive power"),
    "ResetInverter": QT_TRANSLATE_NOOP("Words", "Reset of an inverter"),
    "BalanceCells": QT_TRANSLATE_NOOP("Words", "Balancing of cells"),
    "TestBackup": QT_TRANSLATE_NOOP("Words", "Test of backup power"),
    "DeliverPlan": QT_TRANSLATE_NOOP("Words", "Plan"),
    "SetPrices": QT_TRANSLATE_NOOP("Words", "Prices"),
    "SetServiceVolumes": QT_TRANSLATE_NOOP("Words", "Volumes of grid services"),
    "ClearServiceVolumes": QT_TRANSLATE_NOOP("Words", "Volumes of grid services removed"),
    "TestFrequency": QT_TRANSLATE_NOOP("Words", "Test of the frequency response"),
    "TestOutput": QT_TRANSLATE_NOOP("Words", "Output in test mode"),
    "NoteAccess": QT_TRANSLATE_NOOP("Words", "Access"),
}
"""Name of a request -> words."""

RAISED, CLEARED = "raised", "cleared"
"""How the text of an alarm's entry ends when it came and when its cause went."""
_ENDED = "ended"
"""How the text of a safe stop's entry ends when it is over: what it waited for is said no more."""
_ALARM_ENDS: dict[str, object] = {
    RAISED: QT_TRANSLATE_NOOP("Words", "raised"),
    CLEARED: QT_TRANSLATE_NOOP("Words", "cleared"),
    "no longer put aside": QT_TRANSLATE_NOOP("Words", "no longer put aside"),
}
_FROM_TO = QT_TRANSLATE_NOOP("Words", "From {before} to {after}")
_TWO_CODES = re.compile(r"\w+ to \w+")
_WHO = re.compile(r"(\w+)( [^(]+)? \((\w+)\)(: .*)?")
_ROLES: dict[str, object] = {
    "viewer": QT_TRANSLATE_NOOP("Words", "viewer"),
    "operator": QT_TRANSLATE_NOOP("Words", "operator"),
    "installer": QT_TRANSLATE_NOOP("Words", "installer"),
    "service": QT_TRANSLATE_NOOP("Words", "service"),
}


def kind_of(kind: str) -> Kind:
    """Return word and icon of a kind; one nobody has words for has an empty word."""
    return KINDS.get(kind, _OTHER)


def headline(entry: LogEntry, alarm_words: Callable[[str], AlarmWords]) -> str:
    """Return what happened, in one line that begins like a sentence."""
    said = _said(entry, alarm_words)
    return said[:1].upper() + said[1:]


def _said(entry: LogEntry, alarm_words: Callable[[str], AlarmWords]) -> str:
    match entry.kind:
        case EventKind.ALARM:
            row_id = entry.subject.partition("@")[0]
            end = next((end for end in _ALARM_ENDS if entry.text.endswith(end)), "")
            name = language.alarm(alarm_words(row_id).text)
            return words.titled(name, words.say(_ALARM_ENDS[end])) if end else entry.text
        case EventKind.REQUEST | EventKind.SET_UP if entry.subject in REQUESTS:
            name = words.say(REQUESTS[entry.subject])
            said = phrases.say(entry.text)
            return said if said.lower().startswith(name.lower()) else words.titled(name, said)
        case EventKind.MODE:
            return _change(entry.text, words.mode)
        case EventKind.POWER if all(" " not in part for part in entry.text.split(" to ")):
            return _change(entry.text, words.source)
        case _ if _TWO_CODES.fullmatch(entry.text):
            return _change(entry.text, code_words.state)
        case _:
            return phrases.say(entry.text)


def subject(entry: LogEntry) -> str:
    """Return what it happened to; empty where the headline has said so."""
    if entry.kind == EventKind.ALARM:
        return entry.subject.partition("@")[2]
    if entry.kind in {EventKind.REQUEST, EventKind.MODE, EventKind.STATE} or entry.subject in REQUESTS:
        return ""
    match entry.kind:
        case EventKind.SAFE_STOP:
            return "" if entry.text.endswith(_ENDED) else story.of_code(entry.subject, entry.cause)
        case EventKind.POWER:
            return words.source(entry.subject)
        case EventKind.GRID_FORMING:
            return code_words.state(entry.subject)
        case _:
            return entry.subject


def cause(entry: LogEntry) -> str:
    """Return why, or who asked: the source in words with its role."""
    who = _WHO.fullmatch(entry.cause)
    if entry.cause in words.SOURCES:
        return words.source(entry.cause)
    if who is None or who[1] not in words.SOURCES:
        return phrases.say(entry.cause)
    actor, role = (who[2] or "").strip(), words.say(_ROLES.get(who[3], who[3]))
    name = f"{words.source(who[1])} {actor}".strip()
    return f"{name} ({role}){who[4] or ''}"


def _change(text: str, name: Callable[[str], str]) -> str:
    before, found, after = text.partition(" to ")
    return words.say(_FROM_TO).format(before=name(before), after=name(after)) if found else name(text)
