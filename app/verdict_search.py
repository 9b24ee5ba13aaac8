"""How a statement looks for something: found within a time, or never there."""

from collections.abc import Callable, Sequence
from typing import Annotated

from pydantic import Field

from app.statement import NEVER, Outcome, Statement
from app.values import Look

ANY_TIME_S = 1e9
"""A statement that names no time."""


class Happens:
    """Something that is looked for: found within a time, and perhaps gone later."""

    def __init__(
        self,
        statement: Statement,
        found: Callable[[Look], str],
        within_s: float,
        *,
        held: bool,
        instead: Sequence[str] = (),
    ) -> None:
        self._statement, self._found, self._within_s, self._held = statement, found, within_s, held
        self._instead = instead
        self._at_s = self._lost_s = NEVER
        self._words = ""

    def look(self, look: Look) -> None:
        """Take one cycle."""
        if not self._statement.holds_at(look.t_s):
            return
        words = self._found(look)
        if words and self._at_s < 0.0:
            self._at_s, self._words = look.t_s, words
        if self._held and not words and self._at_s >= 0.0 and self._lost_s < 0.0:
            self._lost_s = look.t_s

    def outcome(self) -> Outcome:
        """Say what it came to."""
        took_s = self._at_s - self._statement.from_s
        in_time = self._at_s >= 0.0 and took_s <= self._within_s + 1e-6
        limit = f"within {self._within_s:g} s" if self._within_s < ANY_TIME_S else "at any time"
        limit += " and held" if self._held else ""
        if self._at_s < 0.0:
            return Outcome(passed=False, value=", ".join(("never", *self._instead)), limit=limit)
        lost = f", lost at {self._lost_s:.1f} s" if self._lost_s >= 0.0 else ""
        return Outcome(in_time and not lost, f"{self._words} after {took_s:.1f} s{lost}", limit, self._at_s)


class Never:
    """Something that must not be in the window."""

    def __init__(self, statement: Statement, found: Callable[[Look], str], *, limit: str) -> None:
        self._statement, self._found, self._limit = statement, found, limit
        self._at_s, self._words, self._looks = NEVER, "", 0

    def look(self, look: Look) -> None:
        """Take one cycle."""
        if self._at_s >= 0.0 or not self._statement.holds_at(look.t_s):
            return
        self._looks += 1
        words = self._found(look)
        if words:
            self._at_s, self._words = look.t_s, words

    def outcome(self) -> Outcome:
        """Say what it came to."""
        passed = self._at_s < 0.0 and self._looks > 0
        return Outcome(passed, self._words or ("none" if self._looks else "not seen"), self._limit, self._at_s)


class Within(Statement):
    """A statement about something that comes within a time."""

    within_s: Annotated[float, Field(gt=0.0)] = Field(default=ANY_TIME_S, description="Seconds after from_s")

    def in_time(self) -> str:
        """Return the time in words."""
        if self.within_s < ANY_TIME_S:
            return f" within {self.within_s:g} s after {self.from_s:g} s"
        return self.window()
