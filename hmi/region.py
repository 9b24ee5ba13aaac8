"""The languages of the screen and how each writes numbers, dates and times: the one place that knows.

Digits are grouped in threes by a thin space from five digits on, in every language (ISO 80000-1): a point or a comma
there means the opposite to the neighbour. The clock has 24 hours and a colon everywhere (ISO 8601).
"""

import re
import string
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec

MINUS = "\u2212"
GROUP = "\u202f"
"""Narrow no-break space."""
POINT = "."
"""The decimal sign inside the program: what is typed is kept with it, whatever a key shows."""
_GROUPED_FROM = 5
_PLAIN_NUMBER = re.compile(r"([-+]?)(\d+)(?:\.(\d*))?")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class LanguageCode(StrEnum):
    """Code of a language (ISO 639-1)."""

    EN = "en"
    DE = "de"
    FR = "fr"
    SV = "sv"
    DA = "da"


class Language(msgspec.Struct, frozen=True):
    """One language, and how it writes."""

    name: str
    """In the language itself, so that who needs it can read it."""
    decimal: str
    date: str
    """Template of a date with `d`, `m` (two digits), `mon` (in letters) and `y`."""
    day: str
    """Template of a date without its year."""


LANGUAGES: dict[LanguageCode, Language] = {
    # English has no order of numbers all its readers share, so the month is a word.
    LanguageCode.EN: Language("English", ".", "{d} {mon} {y}", "{d} {mon}"),
    LanguageCode.DE: Language("Deutsch", ",", "{d:02}.{m}.{y}", "{d:02}.{m}."),
    LanguageCode.FR: Language("Français", ",", "{d:02}/{m}/{y}", "{d:02}/{m}"),
    LanguageCode.SV: Language("Svenska", ",", "{y}-{m}-{d:02}", "{d}/{m}"),
    LanguageCode.DA: Language("Dansk", ",", "{d:02}.{m}.{y}", "{d:02}.{m}."),
}
"""Every language of the screen; the first is the one its texts are written in."""
SOURCE = LanguageCode.EN


class _Moment:
    """The language of the moment; the translator of Qt is one for the whole program, and so is this."""

    language: Language = LANGUAGES[SOURCE]


def use(code: LanguageCode) -> None:
    """Write numbers, dates and times as this language does from now on."""
    _Moment.language = LANGUAGES[code]


def position() -> int:
    """Return where the language of the moment stands in `LANGUAGES`."""
    return list(LANGUAGES.values()).index(_Moment.language)


def decimal_sign() -> str:
    """Return the decimal sign of the moment, for a key of the keypad."""
    return _Moment.language.decimal


def number(value: float, decimals: int = 0) -> str:
    """Return a number with a fixed count of decimals; a zero has no sign."""
    digits = f"{value:.{decimals}f}"
    return written(digits.lstrip("-") if float(digits) == 0 else digits)


def written(digits: str) -> str:
    """Return a number in plain digits (`-1234.5`) as it is written here; any other text stays as it is."""
    found = _PLAIN_NUMBER.fullmatch(digits)
    if found is None:
        return digits
    sign, whole, fraction = found.groups()
    if len(whole) >= _GROUPED_FROM:
        whole = f"{int(whole):,}".replace(",", GROUP)
    text = whole if fraction is None else f"{whole}{_Moment.language.decimal}{fraction}"
    return sign.replace("-", MINUS) + text


def fill(template: str, **values: Any) -> str:
    """Return a template of `str.format` with its values, numbers written as here."""
    return _FILLER.format(template, **values)


def date_text(then: datetime) -> str:
    """Return a date with its year."""
    return _dated(_Moment.language.date, then)


def day_text(then: datetime) -> str:
    """Return a date without its year."""
    return _dated(_Moment.language.day, then)


def clock(then: datetime, *, seconds: bool = False) -> str:
    """Return the time of a day."""
    return f"{then:%H:%M:%S}" if seconds else f"{then:%H:%M}"


def moment(then: datetime, now: datetime) -> str:
    """Return when something was, as short as can be: today by its time, this year by day and time, else by date."""
    if then.date() == now.date():
        return clock(then, seconds=True)
    return f"{day_text(then) if then.year == now.year else date_text(then)} {clock(then)}"


def _dated(template: str, then: datetime) -> str:
    return template.format(d=then.day, m=f"{then.month:02}", mon=_MONTHS[then.month - 1], y=then.year)


class _Filler(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        return written(text) if isinstance(value, int | float) else text


_FILLER = _Filler()
