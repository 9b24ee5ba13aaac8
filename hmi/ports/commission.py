"""The commissioning test at the screen: what may be chosen, how it goes on, what it has found, and the mark it leaves.

Power flows only between `begin` and the end of the test, and only while somebody looks: the page asks for `state` with
every record, and a test nobody has asked about for a while is ended, with the mode put back.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

import msgspec


class Phase(StrEnum):
    """Where the test is."""

    IDLE = "idle"
    RUNNING = "running"
    ENDING = "ending"
    """The mode is being put back, or what was recorded is being judged."""
    DONE = "done"
    """There is a report."""
    FAILED = "failed"
    """It could not begin or go on; `error` says why."""


class Verdict(StrEnum):
    """What one finding means, the worst first."""

    FAULT = "fault"
    UNCLEAR = "unclear"
    HINT = "hint"
    RIGHT = "right"


class Found(msgspec.Struct, frozen=True, gc=False):
    """One finding."""

    code: str
    verdict: Verdict
    place: str
    """Device, and the phase where it matters."""
    text: str
    """Cause, in the words of the program (English)."""
    remedy: str = ""
    sure_pct: float = 100.0
    lines: tuple[str, ...] = ()
    """Lines for the site file that put it right."""


class Findings(msgspec.Struct, frozen=True):
    """What a test came to."""

    well: bool
    found: tuple[Found, ...]
    at_utc: str
    files: tuple[str, ...] = ()
    """The report as text, HTML and JSON; empty: it could not be written."""
    unwritten: str = ""
    """Why it could not be written."""


class Choice(msgspec.Struct, frozen=True):
    """One power that may be chosen, and what it means."""

    share_pct: float
    """Of the rating of each inverter."""
    powers_w: tuple[tuple[str, float], ...]
    """Inverter and the power of its pulses, +."""
    pulses: int
    hold_s: float
    duration_s: float
    swing_pct: float
    """How far the state of charge moves, and comes back."""


class Known(msgspec.Struct, frozen=True, gc=False):
    """What is known of the profile a device is read with."""

    device_id: str
    model: str
    """Maker and model."""
    placeholder: bool = False
    verified: bool = True
    """Checked on a real device."""


class Course(msgspec.Struct, frozen=True):
    """What holds now; the same object while nothing changes."""

    phase: Phase = Phase.IDLE
    progress: float = 0.0
    """0 to 1."""
    device_id: str = ""
    """Inverter under test."""
    power_w: float = 0.0
    """Asked for now: + discharge, - charge."""
    waiting: bool = False
    """The unit was stopped by contradicting meters and is waited for."""
    error: str = ""
    """Why it ended early, in the words of the program."""
    findings: tuple[Findings, ...] = ()
    """At most one: of the last test."""
    marked: bool = False
    """The site is marked as commissioned by this test."""
    refusal: str = ""
    """Why it is not marked, in the words of the program."""


class CommissionPort(Protocol):
    """The program's side of the page."""

    def needed(self) -> bool:
        """Tell whether no test has passed on the site as it is wired now."""
        ...

    def choices(self) -> tuple[Choice, ...]:
        """Return the powers that may be chosen, the smallest first; empty: the site cannot be tested."""
        ...

    def why_not(self) -> str:
        """Return why the site cannot be tested, in the words of the program; empty when it can."""
        ...

    def known(self) -> tuple[Known, ...]:
        """Return what is known of the profiles."""
        ...

    def course(self) -> Course:
        """Return what holds now; asking keeps a running test alive."""
        ...

    def begin(self, choice: int) -> None:
        """Begin the test with a choice; nothing happens while one runs or the person is not the installer."""
        ...

    def stop(self) -> None:
        """End the test and put the mode back; always allowed."""
        ...

    def mark(self, done: Callable[[], None]) -> None:
        """Mark the site as commissioned by the last test, if it was well; `done` is called later, on this thread."""
        ...
