"""What every statement of a scenario has: an id, words, a window, and a check that looks at each cycle."""

from abc import ABC, abstractmethod
from typing import Annotated, Protocol

import msgspec
from pydantic import BaseModel, ConfigDict, Field, model_validator

from app.values import Look
from simulator.plant import Plant

NEVER = -1.0
"""Time of what has not happened."""


class Outcome(msgspec.Struct, frozen=True):
    """What a statement came to."""

    passed: bool
    value: float | str
    """What was found: the worst value, a time, a count, or words."""
    limit: str
    at_s: float = NEVER
    """Moment of the value; negative when there is none."""


class Check(Protocol):
    """A statement at work."""

    def look(self, look: Look) -> None:
        """Take one cycle."""
        ...

    def outcome(self) -> Outcome:
        """Say what it came to."""
        ...


class Statement(BaseModel, ABC):
    """What every statement has."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    id: str = Field(default="", description="Name in verdict.json; made from the statement when left out")
    text: str = Field(default="", description="In words for the reader; made from the statement when left out")
    from_s: Annotated[float, Field(ge=0.0)] = Field(default=0.0, description="Counts from this moment")
    until_s: Annotated[float, Field(ge=0.0)] = Field(default=1e9, description="Counts to this moment")

    @model_validator(mode="after")
    def _window_is_open(self) -> "Statement":
        if self.until_s < self.from_s:
            raise ValueError(f"until_s {self.until_s:g} is before from_s {self.from_s:g}")
        return self

    @abstractmethod
    def words(self) -> str:
        """Return the statement in words."""

    @abstractmethod
    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""

    def holds_at(self, t_s: float) -> bool:
        """Tell whether a moment counts."""
        return self.from_s - 1e-6 <= t_s <= self.until_s + 1e-6

    def window(self) -> str:
        """Return the window in words; empty for the whole run."""
        parts = [f" from {self.from_s:g} s"] if self.from_s else []
        parts += [f" until {self.until_s:g} s"] if self.until_s < 1e9 else []
        return "".join(parts)
