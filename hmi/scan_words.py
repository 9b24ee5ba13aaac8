"""Looking for devices in words: places, what was found, what would be written, and what became of it."""

from collections.abc import Iterable, Mapping

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from hmi import phrases, setting_words, words
from hmi.ports.scan import Device, Draft, Part, Phase, Place, PlaceKind, Search, Standing, Told, Way
from hmi.ports.settings import Chapter, Setting

CONSOLE = "console"
SITE = "site"

_KINDS = {
    PlaceKind.NETWORK: QT_TRANSLATE_NOOP("Words", "Network"),
    PlaceKind.SERIAL: QT_TRANSLATE_NOOP("Words", "Serial line"),
    PlaceKind.CAN: QT_TRANSLATE_NOOP("Words", "CAN bus"),
}
_HOSTS = QT_TRANSLATE_NOOP("Words", "{count} addresses")
_PART = QT_TRANSLATE_NOOP("Words", "a part of a large network, around this unit")
_THERE = QT_TRANSLATE_NOOP("Words", "{names}: not asked again")
_BUSY = QT_TRANSLATE_NOOP("Words", "In use by {names}: left alone")
_CONSOLE = QT_TRANSLATE_NOOP("Words", "Console of the computer: left alone")
_LISTENED = QT_TRANSLATE_NOOP("Words", "only listened to")
_SHARED = QT_TRANSLATE_NOOP("Words", "{names} go on")
_STANDINGS = {
    Standing.NEW: QT_TRANSLATE_NOOP("Words", "New device"),
    Standing.KNOWN: QT_TRANSLATE_NOOP("Words", "In the site file"),
    Standing.UNKNOWN: QT_TRANSLATE_NOOP("Words", "No profile"),
    Standing.UNUSABLE: QT_TRANSLATE_NOOP("Words", "Not usable"),
}
_SOMETHING = QT_TRANSLATE_NOOP("Words", "Unknown device")
_SERIAL = QT_TRANSLATE_NOOP("Words", "serial number {serial}")
_NEVER = QT_TRANSLATE_NOOP("Words", "profile never checked on a real device")
_RIVALS = QT_TRANSLATE_NOOP("Words", "several profiles fit: choose what the nameplate says")
_ADVICE = {
    Standing.UNKNOWN: QT_TRANSLATE_NOOP(
        "Words",
        "speaks Modbus, but is not known here: see the list of devices, or ask for a profile",
    ),
    Standing.UNUSABLE: QT_TRANSLATE_NOOP("Words", "recognised, but its profile is made up for the simulator"),
}
_UNANSWERED = QT_TRANSLATE_NOOP("Words", "Not answered yet")
_MISSING = QT_TRANSLATE_NOOP("Words", "Not answered yet: {title}")
_FAILED = QT_TRANSLATE_NOOP("Words", "Could not be looked at")
_SITE_PART = QT_TRANSLATE_NOOP("Words", "Site and grid connection")
_NEW = QT_TRANSLATE_NOOP("Words", "New")

_ASK = QT_TRANSLATE_NOOP("Words", "Choose where to look. Devices are only read, nothing is changed.")
_NOWHERE = QT_TRANSLATE_NOOP(
    "Words", "This unit has no network, serial line or CAN bus: plug one in and open this page again."
)
_LOOKING = QT_TRANSLATE_NOOP("Words", "Looking: {what}")
_COUNTED = QT_TRANSLATE_NOOP("Words", "New devices: {new}. Touch one to take it or leave it out.")
_NOTHING = QT_TRANSLATE_NOOP(
    "Words", "Nothing new was found. Check supply, cables and addresses, or search thoroughly."
)
_STOPPED = QT_TRANSLATE_NOOP("Words", "Stopped. New devices until then: {new}.")
_QUESTIONS = QT_TRANSLATE_NOOP("Words", "What no device says: see the nameplates and the grid contract.")
_ABOUT = QT_TRANSLATE_NOOP("Words", "What only you know of {name}: {model}")
_WAYS = {
    Way.BEGIN: QT_TRANSLATE_NOOP("Words", "Holding the button writes the site file. Control starts with it."),
    Way.RESTART: QT_TRANSLATE_NOOP(
        "Words", "Holding the button writes the site file, stops the unit safely and starts it again with it."
    ),
    Way.HAND_OVER: QT_TRANSLATE_NOOP(
        "Words", "The site file belongs to the installer: the new one is written beside it, with a command to use it."
    ),
    Way.NONE: QT_TRANSLATE_NOOP("Words", "This site is simulated: it takes no site file."),
}
_DONE = {
    Way.BEGIN: QT_TRANSLATE_NOOP("Words", "The site file is written: {file}. Control starts."),
    Way.RESTART: QT_TRANSLATE_NOOP("Words", "The site file is written. The unit stops safely and starts again."),
    Way.HAND_OVER: QT_TRANSLATE_NOOP("Words", "Written. To use it, type at the unit: {command}"),
    Way.NONE: QT_TRANSLATE_NOOP("Words", "This site is simulated: it takes no site file."),
}
_WRITTEN_ONLY = QT_TRANSLATE_NOOP("Words", "The site file is written, but: {reason}")
_REFUSED = QT_TRANSLATE_NOOP("Words", "Nothing was changed: {reason}")


class PickRow(msgspec.Struct, frozen=True, gc=False):
    """One line that can be touched."""

    key: str
    name: str
    note: str = ""
    badge: str = ""
    picked: bool = False
    open: bool = True
    """It can be picked."""
    marked: bool = False
    """It needs attention."""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _joined(parts: Iterable[str]) -> str:
    return _capital(" · ".join(part for part in parts if part))


def place_rows(places: Iterable[Place], picked: frozenset[str]) -> list[PickRow]:
    """Return the places one can look at."""
    return [
        PickRow(
            place.place_id,
            f"{words.say(_KINDS[place.kind])} {place.name}",
            _place_note(place),
            picked=place.place_id in picked,
            open=place.offered,
        )
        for place in places
    ]


def _place_note(place: Place) -> str:
    names = ", ".join(name for name in place.used_by if name != CONSOLE)
    if place.kind is PlaceKind.SERIAL:
        if CONSOLE in place.used_by:
            return words.say(_CONSOLE)
        return words.say(_BUSY).format(names=names) if names else ""
    if place.kind is PlaceKind.CAN:
        return _joined((words.say(_LISTENED), words.say(_SHARED).format(names=names) if names else ""))
    return _joined(
        (
            words.say(_HOSTS).format(count=place.hosts),
            "" if place.whole else words.say(_PART),
            words.say(_THERE).format(names=names) if names else "",
        )
    )


def device_rows(search: Search) -> list[PickRow]:
    """Return what was found, and the places that failed."""
    rows = [_device(device) for device in search.devices]
    rows += [
        PickRow(problem, words.say(_FAILED), phrases.say(problem), open=False, marked=True)
        for problem in search.problems
    ]
    return rows


def _device(device: Device) -> PickRow:
    notes = (
        device.place,
        words.say(_SERIAL).format(serial=device.serial) if device.serial else "",
        device.profile_id,
        "" if device.verified or device.standing is not Standing.NEW else words.say(_NEVER),
        words.say(_RIVALS) if device.rivals else "",
        words.say(_ADVICE[device.standing]) if device.standing in _ADVICE else "",
        phrases.say(device.note),
    )
    return PickRow(
        device.key,
        " · ".join(name for name in (device.device_id, _capital(device.model)) if name) or words.say(_SOMETHING),
        " · ".join(note for note in notes if note),
        words.say(_STANDINGS[device.standing]),
        picked=device.chosen,
        open=device.standing is Standing.NEW,
        marked=bool(device.note) or (device.rivals and not device.chosen),
    )


def search_text(search: Search) -> str:
    """Return how the search goes, in one sentence."""
    new = sum(device.standing is Standing.NEW for device in search.devices)
    match search.phase:
        case Phase.RUNNING:
            return words.say(_LOOKING).format(what=search.now or "…")
        case Phase.STOPPED:
            return words.say(_STOPPED).format(new=new)
        case Phase.DONE | Phase.IDLE:
            return words.say(_COUNTED if new else _NOTHING).format(new=new)


def places_text(places: tuple[Place, ...]) -> str:
    """Return what is asked on the first step."""
    return words.say(_ASK if places else _NOWHERE)


def questions_text(draft: Draft, chapter: Chapter | None) -> str:
    """Return what is asked on the third step: about which device."""
    part = next((one for one in draft.parts if chapter is not None and one.name == chapter.place), None)
    return words.say(_QUESTIONS) if part is None else words.say(_ABOUT).format(name=part.name, model=part.model)


def way_text(draft: Draft) -> str:
    """Return what holding the button does."""
    return words.say(_WAYS[draft.way])


def problem_text(key: str, message: str, question: Setting | None) -> str:
    """Return what is wrong with an answer; a missing one in the language of the moment."""
    if question is not None and question.value is None:
        return words.titled(key, words.say(_UNANSWERED))
    return phrases.say(message)


def draft_rows(draft: Draft, questions: Mapping[str, Setting]) -> list[PickRow]:
    """Return what is wrong with the draft, what would be written, and what it leaves open."""
    rows: list[PickRow] = []
    for key, message in draft.problems.items():
        question = questions.get(key)
        missing = question is not None and question.value is None
        name = (
            words.say(_MISSING).format(title=setting_words.title(question))
            if question and missing
            else phrases.say(message)
        )
        rows.append(PickRow(f"problem {key}", name, key if missing else "", marked=True, open=False))
    rows += [_part(part) for part in draft.parts]
    rows += [PickRow(note, phrases.say(note), open=False, marked=True) for note in draft.notes]
    return rows


def _part(part: Part) -> PickRow:
    name = words.say(_SITE_PART) if part.name == SITE else f"{part.name} · {part.model}"
    return PickRow(f"part {part.name}", name, "   ".join(part.lines), words.say(_NEW), open=False)


def outcome(told: Told) -> str:
    """Return what became of holding the button; empty before."""
    if not told.number:
        return ""
    if not told.accepted:
        return words.say(_REFUSED).format(reason=phrases.say(told.reason))
    if told.reason:
        return words.say(_WRITTEN_ONLY).format(reason=phrases.say(told.reason))
    return words.say(_DONE[told.way]).format(file=told.file, command=told.command)
