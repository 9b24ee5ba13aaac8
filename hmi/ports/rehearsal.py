"""A mode tried on the simulator before it is armed: begun, followed, ended, and what came of it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

import msgspec


class Phase(StrEnum):
    """How far it is."""

    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Course(msgspec.Struct, frozen=True, gc=False):
    """How the hours went, step by step."""

    grid_w: tuple[float, ...] = ()
    """`+` import."""
    battery_w: tuple[float, ...] = ()
    """`+` discharges."""
    soc_pct: tuple[float, ...] = ()


class Result(msgspec.Struct, frozen=True, gc=False):
    """Both courses, and what would be different."""

    start_utc: float
    step_s: float
    now_mode_id: str
    """The mode in force when it was begun."""
    now: Course
    then: Course
    sentences: tuple[str, ...]
    """In English; each is a phrase the screen can say."""


class State(msgspec.Struct, frozen=True, gc=False):
    """The rehearsal that runs, or the last one."""

    phase: Phase = Phase.IDLE
    mode_id: str = ""
    parameters: dict[str, float] = {}
    """Those that were set."""
    hours: float = 24.0
    progress: float = 0.0
    """0 to 1."""
    problem: str = ""
    """Why nothing came of it, in English."""
    result: tuple[Result, ...] = ()
    """None or one."""


class RehearsalPort(Protocol):
    """Tries modes."""

    def state(self) -> State:
        """Return how far it is; the same object while nothing changes."""
        ...

    def begin(self, mode_id: str, parameters: Mapping[str, float]) -> None:
        """Begin with the next hours; one that runs is ended."""
        ...

    def cancel(self) -> None:
        """End the one that runs."""
        ...
