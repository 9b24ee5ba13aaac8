"""The language of the moment: Qt's translator, and the texts of the registries that know nothing of Qt.

The `.qm` files beside the `.ts` files are built (`make translations`), never kept in git. One that is older than its
`.ts` is used all the same: Qt falls back to English text by text, so what is new is English and nothing is wrong.
`.ci/setup`, which every `make` target runs, builds them anew; a started program never writes into its own folder,
which is read-only on a unit.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from control.modes.mode import Mode, Parameter
from control.reasons import TEMPLATES, Reason
from hmi import region
from hmi.region import LANGUAGES, SOURCE, LanguageCode

FOLDER = Path(__file__).parent / "i18n"
_installed: list[QTranslator] = []


class LanguageError(Exception):
    """A language of the screen whose translation is not there."""


def file_of(code: LanguageCode) -> Path:
    """Return the built translation of a language."""
    return FOLDER / f"ballast_{code}.qm"


def code_of(text: str) -> LanguageCode:
    """Return the language of a code.

    Raises:
        ValueError: It is none of the screen's.
    """
    if text not in LANGUAGES:
        raise ValueError(f"unknown language {text!r}, allowed: {', '.join(LANGUAGES)}")
    return LanguageCode(text)


def use(code: LanguageCode) -> None:
    """Speak a language from now on: words, numbers, dates. Whatever has been said must be said again by who said it.

    Raises:
        LanguageError: Its translation is not there; English is spoken then.
    """
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    region.use(SOURCE)
    if code is SOURCE:
        return
    translator = QTranslator()
    path = file_of(code)
    if not translator.load(str(path)):
        raise LanguageError(f"{LANGUAGES[code].name}: {path} is missing or damaged; `make translations` builds it")
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
    region.use(code)


def say(context: str, text: str) -> str:
    """Return a text of a context in the language of the moment; one that has no translation stays as it is."""
    return QCoreApplication.translate(context, text) if text else ""


def alarm(text: str) -> str:
    """Return text, cause or remedy of an alarm row."""
    return say("Alarms", text)


def mode_title(mode: Mode) -> str:
    """Return the name of a mode."""
    return say("Modes", mode.title)


def mode_text(mode: Mode) -> str:
    """Return what a mode pursues."""
    return say("Modes", mode.text)


def parameter_text(parameter: Parameter) -> str:
    """Return what a parameter of a mode does."""
    return say("Modes", parameter.text)


def parameter_choices(parameter: Parameter) -> list[str]:
    """Return the words for the values of a parameter that is a choice."""
    return [say("Modes", choice) for choice in parameter.choices]


def reason(reason: Reason) -> str:
    """Return a reason as the technician's sentence, without a full stop."""
    return region.fill(say("Reasons", TEMPLATES[reason.code]), place=reason.place, **reason.values)


def setting(text: str) -> str:
    """Return the meaning of a key of the site file."""
    return say("Settings", text)
