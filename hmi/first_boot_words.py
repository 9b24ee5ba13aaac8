"""The words of the screen for the first boot: its steps, their states, and what the bootstrapper says most often.

The bootstrapper is a program of its own and speaks English; what has no words here is said like any sentence.
"""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hmi import phrases, words
from hmi.ports.connection import Step, StepState

TITLES: dict[str, object] = {
    "identity": QT_TRANSLATE_NOOP("Words", "Serial number"),
    "time": QT_TRANSLATE_NOOP("Words", "Date and time"),
    "enrolment": QT_TRANSLATE_NOOP("Words", "Papers for the cloud"),
    "network": QT_TRANSLATE_NOOP("Words", "Way to the cloud"),
    "provisioning": QT_TRANSLATE_NOOP("Words", "Place in the cloud"),
    "cleanup": QT_TRANSLATE_NOOP("Words", "Tidying up"),
    "remote": QT_TRANSLATE_NOOP("Words", "Remote access"),
}
"""Steps by the name the bootstrapper gives them; another one keeps its English title."""

STATES: dict[StepState, object] = {
    StepState.OPEN: QT_TRANSLATE_NOOP("Words", "Later"),
    StepState.NOW: QT_TRANSLATE_NOOP("Words", "At work"),
    StepState.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
    StepState.MISSING: QT_TRANSLATE_NOOP("Words", "Not there"),
    StepState.FAILED: QT_TRANSLATE_NOOP("Words", "Went wrong"),
}

ICONS: dict[StepState, str] = {
    StepState.OPEN: "later",
    StepState.NOW: "clock",
    StepState.DONE: "check",
    StepState.MISSING: "plus",
    StepState.FAILED: "blocked",
}

_SENTENCES: tuple[tuple[str, object], ...] = (
    ("waiting for synchronisation", QT_TRANSLATE_NOOP("Words", "Waiting for the right time")),
    ("synchronised", QT_TRANSLATE_NOOP("Words", "Right")),
    (
        "not synchronised; tried all the same",
        QT_TRANSLATE_NOOP("Words", "No time server answers. The rest is tried all the same."),
    ),
    (r"let NTP \(UDP 123\) out", QT_TRANSLATE_NOOP("Words", "Let time servers through the firewall (NTP, UDP 123)")),
    (
        "not wanted without papers of enrolment",
        QT_TRANSLATE_NOOP("Words", "Not needed without papers for the cloud"),
    ),
    ("none: the unit works without a cloud", QT_TRANSLATE_NOOP("Words", "None. The unit works without a cloud.")),
    (
        r"put (?P<file>\S+) on the first part of the card to enrol the unit",
        QT_TRANSLATE_NOOP("Words", "For the cloud: put the file {file} on the first part of the card"),
    ),
    ("hub known", QT_TRANSLATE_NOOP("Words", "Read")),
    ("correct the file", QT_TRANSLATE_NOOP("Words", "Correct the file")),
    (
        "use a computer with a serial number",
        QT_TRANSLATE_NOOP("Words", "Use a computer with a serial number"),
    ),
    (
        "check the papers and the hub's side",
        QT_TRANSLATE_NOOP("Words", "Check the papers, and the unit's entry in the cloud"),
    ),
    ("TeamViewer is not installed", QT_TRANSLATE_NOOP("Words", "TeamViewer is not installed")),
    ("installed, no assignment set", QT_TRANSLATE_NOOP("Words", "Installed, but assigned to nobody")),
    ("check the assignment", QT_TRANSLATE_NOOP("Words", "Check the assignment")),
)
"""What the bootstrapper says, as a pattern -> how the screen says it."""


def title(step: Step) -> str:
    """Return the name of a step."""
    return words.say(TITLES[step.name]) if step.name in TITLES else step.title or step.name


def sentence(text: str) -> str:
    """Return what the bootstrapper says in the language of the moment, where there are words for it."""
    for pattern, marked in _SENTENCES:
        if found := re.fullmatch(pattern, text):
            return words.say(marked).format(**found.groupdict())
    return phrases.say(text)
