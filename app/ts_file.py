"""Qt's translation source files (`.ts`) as values: read, merged, and written so that two branches seldom collide.

Contexts and messages are sorted, line numbers are left out, obsolete messages are gone: the same texts give the same
bytes, whichever release of `lupdate` found them.
"""

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import msgspec

_PLACEHOLDER = re.compile(r"%L?\d+|%n|\{[^{}]*\}")


class Key(msgspec.Struct, frozen=True, order=True):
    """What a translation is looked up by."""

    context: str
    source: str
    comment: str = ""
    """Tells two meanings of the same word apart (second argument of `qsTr`)."""


class Text(msgspec.Struct, frozen=True):
    """What stands in a file for a key."""

    translation: str = ""
    """Empty: nobody has translated it yet."""
    note: str = ""
    """Of the engineer for the translator (`//:` in QML)."""


class TsError(Exception):
    """A text that cannot be taken into a translation file."""


def read(path: Path) -> dict[Key, Text]:
    """Return what a file says.

    Raises:
        TsError: A message is in the plural form, which English would show as "1 alarm(s)".
    """
    texts: dict[Key, Text] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - files of our own repository
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = Key(name, message.findtext("source", ""), message.findtext("comment", ""))
            if message.get("numerus") == "yes":
                raise TsError(f"{name}: {key.source!r} uses %n; write two texts, or one that needs no plural")
            found = message.find("translation")
            finished = found is not None and found.get("type") is None
            texts[key] = Text((found.text or "") if found is not None and finished else "", _note(message))
    return texts


def _note(message: ET.Element) -> str:
    return message.findtext("extracomment", "")


def merged(wanted: Mapping[Key, Text], known: Mapping[Key, Text]) -> dict[Key, Text]:
    """Return every wanted text with the translation that is known for it."""
    none = Text()
    return {key: Text(known.get(key, none).translation, text.note) for key, text in sorted(wanted.items())}


def document(language: str, texts: Mapping[Key, Text]) -> str:
    """Return a file's content."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = ""
    for key in sorted(texts):
        if key.context != context:
            if context:
                lines.append("</context>")
            context = key.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _message(key, texts[key])
    if context:
        lines.append("</context>")
    return "\n".join((*lines, "</TS>", ""))


def _message(key: Key, text: Text) -> list[str]:
    lines = ["    <message>", f"        <source>{escape(key.source)}</source>"]
    if key.comment:
        lines.append(f"        <comment>{escape(key.comment)}</comment>")
    if text.note:
        lines.append(f"        <extracomment>{escape(text.note)}</extracomment>")
    if text.translation:
        lines.append(f"        <translation>{escape(text.translation)}</translation>")
    else:
        lines.append('        <translation type="unfinished"></translation>')
    return [*lines, "    </message>"]


def faults(texts: Mapping[Key, Text]) -> list[str]:
    """Return what is wrong with the translations that are there: a placeholder lost, changed or added."""
    return [
        f"{key.context}: {key.source!r}: {text.translation!r} has other placeholders"
        for key, text in sorted(texts.items())
        if text.translation and placeholders(key.source) != placeholders(text.translation)
    ]


def placeholders(text: str) -> Counter[str]:
    """Return the places of a text that are filled in later: `%1`, `{name}`, `{power_w:.0f}`."""
    return Counter(_PLACEHOLDER.findall(text))
