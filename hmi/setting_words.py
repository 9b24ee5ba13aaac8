"""Keys of the site file in words: titles, choices, and how each is entered."""

import functools
import math

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hmi import language, words
from hmi.ports.settings import Chapter, Kind, Setting, Value
from hmi.region import LANGUAGES
from hmi.viewmodels.pad import UNSET, Spec, quantity

_LONGEST_UNIT = 9
_DECIMALS = 2
_MOST_DECIMALS = 4
_NOT_SET = QT_TRANSLATE_NOOP("Words", "Not set")
_MODE = QT_TRANSLATE_NOOP("Words", "Mode: {mode}")
_AT_START = QT_TRANSLATE_NOOP("Words", "Acts at the next start")
_SWITCH = {False: QT_TRANSLATE_NOOP("Words", "Off"), True: QT_TRANSLATE_NOOP("Words", "On")}
_CHOICES: dict[str, object] = {
    "dark": QT_TRANSLATE_NOOP("Words", "Dark"),
    "light": QT_TRANSLATE_NOOP("Words", "Light"),
    "active": QT_TRANSLATE_NOOP("Words", "Active power"),
    "reactive": QT_TRANSLATE_NOOP("Words", "Reactive power"),
    "release": QT_TRANSLATE_NOOP("Words", "Release it"),
    "hold": QT_TRANSLATE_NOOP("Words", "Hold it"),
    "limit": QT_TRANSLATE_NOOP("Words", "This section's limit"),
    "fixed": QT_TRANSLATE_NOOP("Words", "Fixed"),
    "time_of_use": QT_TRANSLATE_NOOP("Words", "By time of day"),
    "dynamic": QT_TRANSLATE_NOOP("Words", "Market prices"),
    "input": QT_TRANSLATE_NOOP("Words", "Frequency"),
    "output": QT_TRANSLATE_NOOP("Words", "Power"),
    "none": QT_TRANSLATE_NOOP("Words", "Nothing"),
    "long": QT_TRANSLATE_NOOP("Words", "Long"),
    "short": QT_TRANSLATE_NOOP("Words", "Short"),
    "zero": QT_TRANSLATE_NOOP("Words", "Zero"),
    "schedule": QT_TRANSLATE_NOOP("Words", "Timetable"),
    "below": QT_TRANSLATE_NOOP("Words", "Whoever would decide"),
    "off": QT_TRANSLATE_NOOP("Words", "Off"),
    "fixed_q": QT_TRANSLATE_NOOP("Words", "Fixed Q"),
    "fixed_pf": QT_TRANSLATE_NOOP("Words", "Fixed cos φ"),
    "pf_by_p": QT_TRANSLATE_NOOP("Words", "cos φ(P)"),
    "q_by_u": QT_TRANSLATE_NOOP("Words", "Q(U)"),
    "rated": QT_TRANSLATE_NOOP("Words", "Rated power"),
    "momentary": QT_TRANSLATE_NOOP("Words", "Power at that moment"),
    "apparent": QT_TRANSLATE_NOOP("Words", "Apparent power"),
    "signal": QT_TRANSLATE_NOOP("Words", "Phase signal"),
    "inverter": QT_TRANSLATE_NOOP("Words", "Inverter"),
    "dead_bus": QT_TRANSLATE_NOOP("Words", "Dead bus"),
}
"""Words of the site file that are not names of their own."""


@functools.cache
def _split(description: str) -> tuple[str, str, str]:
    """Return title, unit and remark of a description such as `Capacity, Ah; left out: learned`."""
    said, _, remark = description.partition("; ")
    title, comma, unit = said.rpartition(", ")
    if not comma or len(unit) > _LONGEST_UNIT or " " in unit or (unit.islower() and len(unit) > 4 and "/" not in unit):
        title, unit = said, ""
    return title, unit, remark[:1].upper() + remark[1:]


def _said(setting: Setting) -> tuple[str, str]:
    """Return title and remark of a description in the language of the moment.

    The title ends where it ends in English. French parts a unit or a semicolon by a space that does not break.
    """
    said = language.say(setting.context, setting.description).replace("\u00a0;", ";").replace(",\u00a0", ", ")
    title, _, remark = said.partition("; ")
    if _split(setting.description)[1]:
        title = title.rpartition(", ")[0] or title
    return title, remark[:1].upper() + remark[1:]


def chapter_title(chapter: Chapter) -> str:
    """Return the name of a chapter."""
    said = language.say(chapter.context, chapter.title).replace("{place}", chapter.place)
    return words.say(_MODE).format(mode=said) if chapter.context == "Modes" else said


def title(setting: Setting) -> str:
    """Return the name of a key."""
    if setting.title:
        return language.say(setting.context, setting.title)
    return _said(setting)[0]


def unit(setting: Setting) -> str:
    """Return the unit of a key; the same in every language, so that `W` is scaled in all of them."""
    return setting.unit or ("" if setting.title else _split(setting.description)[1])


def remark(setting: Setting) -> str:
    """Return what else is to be known about a key, and its name in the site file."""
    about = language.say(setting.context, setting.description) if setting.title else _said(setting)[1]
    inside = setting.key.removeprefix(f"{setting.chapter_id}.")
    return f"{about} [{inside}]" if about else f"[{inside}]"


def coded(setting: Setting, value: Value) -> float:
    """Return a value as the number a form has for it: a choice is its place in the row."""
    if setting.kind is not Kind.NUMBER:
        options = _options(setting)
        return float(options.index(value)) if value in options else UNSET
    return float(value) if isinstance(value, bool | int | float) else UNSET


def decoded(setting: Setting, number: float) -> Value:
    """Return the value a form's number stands for."""
    if setting.kind is not Kind.NUMBER:
        return _options(setting)[round(number)]
    if number == UNSET:
        return None
    return round(number) if setting.whole else number


def spec(setting: Setting) -> Spec:
    """Return how a key is shown and entered."""
    made = Spec(
        key=setting.key,
        title=title(setting),
        unit=unit(setting),
        minimum=setting.minimum,
        maximum=setting.maximum,
        default=coded(setting, setting.default),
        text=remark(setting),
        choices=() if setting.kind is Kind.NUMBER else tuple(_option(setting, one) for one in _options(setting)),
        decimals=0 if setting.whole else _decimals(setting),
        unset=words.say(_NOT_SET) if setting.optional else "",
        marked=True,
        note="" if setting.live else words.say(_AT_START),
    )
    return made if setting.kind is not Kind.NUMBER else quantity(made)


def value_text(setting: Setting, value: Value) -> str:
    """Return a value in words, with its unit."""
    made, number = spec(setting), coded(setting, value)
    if made.choices:
        return made.choices[round(number)] if number >= 0 else ""
    return made.phrase(number)


def _options(setting: Setting) -> tuple[Value, ...]:
    return (None, *setting.choices) if setting.optional else setting.choices


def _option(setting: Setting, value: Value) -> str:
    if value is None:
        return words.say(_NOT_SET)
    if setting.labels:
        said = language.say(setting.context, setting.labels[setting.choices.index(value)])
        return said[:1].upper() + said[1:]
    if isinstance(value, bool):
        return words.say(_SWITCH[value])
    if setting.key == "screen.language":
        return next((one.name for code, one in LANGUAGES.items() if code == value), str(value))
    if isinstance(value, str):
        return words.say(_CHOICES[value]) if value in _CHOICES else value.replace("_", " ").upper()
    return f"{value:g}"


def _decimals(setting: Setting) -> int:
    """Return as many decimals as the finest of its numbers has, so that each of them can be typed."""
    numbers = (setting.minimum, setting.maximum, setting.default, setting.value)
    finest = min((abs(one) for one in numbers if isinstance(one, float) and one), default=1.0)
    return max(_DECIMALS, min(_MOST_DECIMALS, 1 - math.floor(math.log10(finest))))
