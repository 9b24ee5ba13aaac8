"""What the program has said in English, said again in the language of the moment.

Records, logs and the history carry English sentences: refusals, details of alarms, entries of the event log. Each was
made from a template with values (`phrases.txt`, collected by `app/phrases.py` from where it is written, and the
registries of reasons, alarms and modes). A sentence is recognised by its template, its values are taken out of it, and
both are said here. Whatever nobody has a template for, a device's own words or a person's reason, stays as it is.
"""

import functools
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.alarms import ROWS
from control.grid_code.protection import NAMES as PROTECTION
from control.modes import MODES
from control.reasons import TEMPLATES
from hmi import code_words, language, region, words
from hmi.code_words import CODES

FILE = Path(__file__).with_name("phrases.txt")
SAID = "Said"
"""Context of the templates in the translation files."""

_HOLE = re.compile(r"\{(\w+)[^{}]*\}")
_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?")
_AMOUNT = re.compile(r"([-+]?\d+(?:\.\d+)?)( ?[^\s\d]{1,4})")
_ABOUT = re.compile(r"(\S+\[\d+\]\.|\w+\.(?=\w)|[^;,]*?: |[^\s:;,]+ )(.+)")
"""Names of a thing before a sentence about it: `volumes[0].`, `10.0.0.7:502 unit 1: `, `inverter1 `."""
_VALUES = re.compile(r"(.+) \(([^()]*\d[^()]*)\)")
_ASIDE = "; "
_LIST = ", "
_OR = " or "
_RANGE = re.compile(r"([-+]?[\d.]+)( [^\s\d]{1,3})? to ([-+]?[\d.]+)( ?[^\s\d]{1,4})?")
_PHASES = re.compile(r"(L\d(?:, L\d)*) and (L\d)")
_AND = QT_TRANSLATE_NOOP("Words", "{first} and {last}")
_FROM_TO = QT_TRANSLATE_NOOP("Words", "{low} to {high}")


class Phrase(msgspec.Struct, frozen=True):
    """One template, and how what was made of it is recognised."""

    context: str
    template: str
    pattern: re.Pattern[str]

    def said(self, values: dict[str, str]) -> str:
        """Return it in the language of the moment."""
        text = _HOLE.sub(r"{\1}", language.say(self.context, self.template))
        return text.format(**{name: _value(name, value) for name, value in values.items()})


def say(text: str) -> str:
    """Return a sentence of the program in the language of the moment; words of others stay as they are."""
    return _said(text, region.position()) if text and region.position() else text


def templates() -> tuple[str, ...]:
    """Return every template of the program."""
    return tuple(FILE.read_text(encoding="utf-8").splitlines())


def forget() -> None:
    """Forget what was said before, because the files of the languages are others now."""
    _said.cache_clear()


@functools.lru_cache(maxsize=1000)
def _said(text: str, position: int) -> str:
    del position  # another language, another answer
    found = _recognised(text)
    if found is not None:
        return found
    if _ASIDE in text:
        return _ASIDE.join(say(part) for part in text.split(_ASIDE))
    listed = [_recognised(part) for part in text.split(_LIST)]
    if all(listed):
        return _LIST.join(filter(None, listed))
    span = _RANGE.fullmatch(text)
    if span is not None:
        low, high = f"{region.written(span[1])}{span[2] or ''}", f"{region.written(span[3])}{span[4] or ''}"
        return words.say(_FROM_TO).format(low=low, high=high)
    amount = _AMOUNT.fullmatch(text)
    return text if amount is None else f"{region.written(amount[1])}{amount[2]}"


def _recognised(text: str) -> str | None:
    said = _matched(text)
    return _in_parts(text) if said is None else said


def _matched(text: str) -> str | None:
    whole, open_ones = _phrases()
    known = whole.get(text)
    if known is not None:
        return language.say(known, text)
    if text in CODES:
        return words.say(CODES[text])
    row_id, _, place = text.partition("@")
    if row_id in ROWS:
        said = language.alarm(ROWS[row_id].text)
        return f"{said} ({place})" if place else said
    for phrase in open_ones.get(_first_word(text), ()):
        found = phrase.pattern.fullmatch(text)
        if found is not None:
            return phrase.said(found.groupdict())
    for phrase in open_ones.get("", ()):
        found = phrase.pattern.fullmatch(text)
        if found is not None:
            return phrase.said(found.groupdict())
    return None


def _in_parts(text: str) -> str | None:
    """Say a sentence with the name of a thing before it, or with measured values in brackets behind it."""
    about, values = _ABOUT.fullmatch(text), _VALUES.fullmatch(text)
    if values is not None and (said := _matched(values[1])) is not None:
        return f"{said} ({_LIST.join(map(say, values[2].split(_LIST)))})"
    if about is not None and (said := _matched(about[2])) is not None:
        return f"{about[1]}{said}"
    return None


def _first_word(text: str) -> str:
    return text.split(" ", maxsplit=1)[0]


@functools.cache
def _phrases() -> tuple[dict[str, str], dict[str, list[Phrase]]]:
    """Return the context of every whole text, and the phrases with values by their first word, most telling first."""
    whole: dict[str, str] = {}
    open_ones: dict[str, list[Phrase]] = {}
    for context, template in _sources():
        if "{" not in template:
            whole.setdefault(template, context)
            continue
        first = _first_word(template)
        phrase = Phrase(context, template, _pattern(template))
        open_ones.setdefault("" if "{" in first else first, []).append(phrase)
    for each in open_ones.values():
        each.sort(key=lambda one: -len(_HOLE.sub("", one.template)))
    return whole, open_ones


def _sources() -> Iterable[tuple[str, str]]:
    yield from ((SAID, template) for template in templates())
    yield from (("Reasons", template) for template in TEMPLATES.values())
    for row in ROWS.values():
        yield from (("Alarms", text) for text in (row.text, row.cause, row.remedy))
    yield from (("Modes", mode.title) for mode in MODES.values())
    yield from (("Protection", name.text) for name in PROTECTION.values())


def _pattern(template: str) -> re.Pattern[str]:
    parts: list[str] = []
    end = 0
    for hole in _HOLE.finditer(template):
        before = template[end : hole.start()]
        follows = template[hole.end() : hole.end() + 1]
        # A value right behind another one is an addition that may be missing; the first one takes it with it.
        many = "{0}" if end and not before else "+" if follows == "{" else "*?" if before else "+?"
        parts += [re.escape(before), f"(?P<{hole[1]}>.{many})"]
        end = hole.end()
    return re.compile("".join((*parts, re.escape(template[end:]))), re.DOTALL)


def _value(name: str, value: str) -> str:
    """Return a value as it is written here: numbers, codes by their words, sentences within sentences."""
    if _NUMBER.fullmatch(value):
        return region.written(value)
    phases = _PHASES.fullmatch(value)
    if phases is not None:
        return words.say(_AND).format(first=phases[1], last=phases[2])
    for between, shown in ((_LIST, _LIST), (_OR, " / ")):
        if between in value and _recognised(value) is None:
            return shown.join(_value(name, part) for part in value.split(between))
    code = _BY_NAME.get(name.rstrip("0123456789"))
    if code is not None and (said := code(value)) != value:
        return said
    return words.say(CODES[value]) if value in CODES else say(value)


_BY_NAME: dict[str, Callable[[str], str]] = {
    "allowed": code_words.state,
    "asked": code_words.state,
    "contactor": code_words.state,
    "current": code_words.state,
    "state": code_words.state,
    "least": code_words.role,
    "by": code_words.source,
    "level": code_words.role,
    "needed": code_words.role,
    "role": code_words.role,
    "mode_before": code_words.mode,
    "mode_id": code_words.mode,
    "modes": code_words.mode,
    "source": code_words.source,
}
"""Name of a value in a template -> how its code is said."""
