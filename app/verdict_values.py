"""Statements about values: always, reaches, final, mean, energy, sign changes, self-consumption.

A docstring here is the statement's line in docs/simulate.md.
"""

import math
from collections.abc import Callable
from typing import Annotated, Literal

from pydantic import Field, model_validator

from app.statement import NEVER, Check, Outcome, Statement
from app.values import Getter, Look, getter
from simulator.plant import Plant

EDGE_S = 2.0
"""A window that lacks this much at its begin is whole all the same."""


class _Limits(Statement):
    value: str = Field(description="Name of a value")
    min: float | None = Field(default=None, allow_inf_nan=False, description="Least allowed")
    max: float | None = Field(default=None, allow_inf_nan=False, description="Most allowed")

    @model_validator(mode="after")
    def _has_a_limit(self) -> "_Limits":
        if self.min is None and self.max is None:
            raise ValueError("give min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min:g} is above max {self.max:g}: nothing can be inside")
        return self

    def beyond(self, value: float) -> float:
        """Return by how much a value is outside; 0 or below when it is inside."""
        low = -math.inf if self.min is None else self.min - value
        high = -math.inf if self.max is None else value - self.max
        return max(low, high)

    def limits(self, unit: str) -> str:
        """Return the limits in words."""
        parts = [f">= {self.min:g} {unit}"] if self.min is not None else []
        parts += [f"<= {self.max:g} {unit}"] if self.max is not None else []
        return " and ".join(part.strip() for part in parts)


class Always(_Limits):
    """A value is inside its limits in every cycle of the window."""

    that: Literal["always"]
    allow_s: Annotated[float, Field(ge=0.0)] = Field(
        default=0.0, description="Time outside that is forgiven, all moments together"
    )

    def words(self) -> str:
        """Return the statement in words."""
        forgiven = f", but for {self.allow_s:g} s" if self.allow_s else ""
        return f"{self.value} is always {self.limits('').strip()}{self.window()}{forgiven}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        return _Always(self, *getter(self.value, plant))


class _Always:
    def __init__(self, statement: Always, get: Getter, unit: str) -> None:
        self._statement, self._get, self._unit = statement, get, unit
        self._worst = -math.inf
        self._value, self._at_s = math.nan, NEVER
        self._outside_s = 0.0
        self._last_s = NEVER

    def look(self, look: Look) -> None:
        if not self._statement.holds_at(look.t_s):
            return
        value = self._get(look)
        since_s = look.t_s - self._last_s if self._last_s >= 0.0 else 0.0
        self._last_s = look.t_s
        if value is None:
            return
        beyond = self._statement.beyond(value)
        if beyond > 0.0:
            self._outside_s += max(since_s, 1e-3)
        if beyond > self._worst:
            self._worst, self._value, self._at_s = beyond, value, look.t_s

    def outcome(self) -> Outcome:
        seen = self._at_s >= 0.0
        passed = seen and (self._worst <= 0.0 or self._outside_s <= self._statement.allow_s + 1e-6)
        limit = self._statement.limits(self._unit)
        if self._statement.allow_s:
            limit += f", {self._outside_s:.1f} of {self._statement.allow_s:g} s outside"
        return Outcome(passed, round(self._value, 3) if seen else "not seen", limit, self._at_s)


class Reaches(_Limits):
    """A value comes inside its limits within a time, and stays there for a while."""

    that: Literal["reaches"]
    within_s: Annotated[float, Field(gt=0.0)] = Field(description="Seconds after from_s")
    hold_s: Annotated[float, Field(ge=0.0)] = Field(default=0.0, description="How long it then stays inside at least")

    def words(self) -> str:
        """Return the statement in words."""
        hold = f" and stays so for {self.hold_s:g} s" if self.hold_s else ""
        return f"{self.value} is {self.limits('').strip()} within {self.within_s:g} s after {self.from_s:g} s{hold}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        return _Reaches(self, *getter(self.value, plant))


class _Reaches:
    def __init__(self, statement: Reaches, get: Getter, unit: str) -> None:
        self._statement, self._get, self._unit = statement, get, unit
        self._since_s = NEVER
        self._done_s = NEVER

    def look(self, look: Look) -> None:
        statement = self._statement
        if self._done_s >= 0.0 or not statement.holds_at(look.t_s):
            return
        value = self._get(look)
        if value is None or statement.beyond(value) > 0.0:
            self._since_s = NEVER
            return
        if self._since_s < 0.0:
            self._since_s = look.t_s
        if look.t_s - self._since_s >= statement.hold_s - 1e-6:
            self._done_s = self._since_s

    def outcome(self) -> Outcome:
        statement = self._statement
        took_s = self._done_s - statement.from_s
        passed = self._done_s >= 0.0 and took_s <= statement.within_s + 1e-6
        limit = f"{statement.limits(self._unit)} within {statement.within_s:g} s"
        return Outcome(passed, f"after {took_s:.1f} s" if self._done_s >= 0.0 else "never", limit, self._done_s)


class Final(_Limits):
    """A value is inside its limits at the end of the window."""

    that: Literal["final"]

    def words(self) -> str:
        """Return the statement in words."""
        when = "at the end" if self.until_s >= 1e9 else f"at {self.until_s:g} s"
        return f"{self.value} is {self.limits('').strip()} {when}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        return _Last(self, *getter(self.value, plant))


class _Last:
    def __init__(self, statement: Final, get: Getter, unit: str) -> None:
        self._statement, self._get, self._unit = statement, get, unit
        self._value: float | None = None
        self._at_s = NEVER

    def look(self, look: Look) -> None:
        if self._statement.holds_at(look.t_s):
            self._value, self._at_s = self._get(look), look.t_s

    def outcome(self) -> Outcome:
        limit = self._statement.limits(self._unit)
        if self._value is None:
            return Outcome(passed=False, value="not known", limit=limit, at_s=self._at_s)
        return Outcome(self._statement.beyond(self._value) <= 0.0, round(self._value, 3), limit, self._at_s)


class Mean(_Limits):
    """The mean of a value over the window is inside its limits."""

    that: Literal["mean"]

    def words(self) -> str:
        """Return the statement in words."""
        return f"the mean of {self.value} is {self.limits('').strip()}{self.window()}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        get, unit = getter(self.value, plant)
        return _Sum(self, get, unit, lambda value: value, per_hour=False)


class WindowMeans(_Limits):
    """The mean of a value over every whole window of the wall clock (a quarter of an hour) is inside its limits."""

    that: Literal["window_means"]
    minutes: Annotated[float, Field(gt=0.0, le=1440.0)] = Field(default=15.0, description="Length of a window, min")

    def words(self) -> str:
        """Return the statement in words."""
        limits = self.limits("").strip()
        return f"the mean of {self.value} over {self.minutes:g} min is always {limits}{self.window()}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        return _WindowMeans(self, *getter(self.value, plant))


class _WindowMeans:
    """Counts the windows that lie as a whole inside the window of the statement."""

    def __init__(self, statement: WindowMeans, get: Getter, unit: str) -> None:
        self._statement, self._get, self._unit = statement, get, unit
        self._sum = self._time_s = 0.0
        self._number = -1
        self._begin_s = self._last_s = NEVER
        self._worst = -math.inf
        self._value, self._at_s = math.nan, NEVER

    def look(self, look: Look) -> None:
        if not self._statement.holds_at(look.t_s):
            return
        number = int((look.record.at.at_utc - 1e-3) // (60.0 * self._statement.minutes))
        if number != self._number:
            self._end()
            self._number, self._begin_s = number, self._last_s if self._last_s >= 0.0 else look.t_s
            self._sum = self._time_s = 0.0
        dt_s = look.t_s - self._last_s if self._last_s >= 0.0 else 0.0
        self._last_s = look.t_s
        value = self._get(look)
        if value is not None:
            self._sum += value * dt_s
            self._time_s += dt_s

    def _end(self) -> None:
        """Judge the window that is over, if it was a whole one (but for a cycle at its edge)."""
        if not self._time_s or self._last_s - self._begin_s < 60.0 * self._statement.minutes - EDGE_S:
            return
        mean = self._sum / self._time_s
        beyond = self._statement.beyond(mean)
        if beyond > self._worst:
            self._worst, self._value, self._at_s = beyond, mean, self._last_s

    def outcome(self) -> Outcome:
        self._end()
        limit = self._statement.limits(self._unit)
        if self._at_s < 0.0:
            return Outcome(passed=False, value="no whole window", limit=limit)
        return Outcome(self._worst <= 0.0, round(self._value, 1), limit, self._at_s)


class Energy(_Limits):
    """The energy of a power over the window, in Wh, is inside its limits."""

    that: Literal["energy"]
    part: Literal["all", "positive", "negative"] = Field(
        default="all", description="Only what is above or below zero; negative parts count as positive Wh"
    )

    def words(self) -> str:
        """Return the statement in words."""
        part = "" if self.part == "all" else f"{self.part} part of "
        return f"the energy of the {part}{self.value} is {self.limits('Wh')}{self.window()}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        parts: dict[str, Callable[[float], float]] = {
            "all": lambda value: value,
            "positive": lambda value: max(value, 0.0),
            "negative": lambda value: max(-value, 0.0),
        }
        return _Sum(self, getter(self.value, plant)[0], "Wh", parts[self.part], per_hour=True)


class _Sum:
    def __init__(
        self, statement: Mean | Energy, get: Getter, unit: str, part: Callable[[float], float], *, per_hour: bool
    ) -> None:
        self._statement, self._get, self._unit, self._part = statement, get, unit, part
        self._per_hour = per_hour
        self._sum = self._time_s = 0.0
        self._last_s = NEVER

    def look(self, look: Look) -> None:
        if not self._statement.holds_at(look.t_s):
            return
        dt_s = look.t_s - self._last_s if self._last_s >= 0.0 else 0.0
        self._last_s = look.t_s
        value = self._get(look)
        if value is not None:
            self._sum += self._part(value) * dt_s
            self._time_s += dt_s

    def outcome(self) -> Outcome:
        limit = self._statement.limits(self._unit)
        if not self._time_s:
            return Outcome(passed=False, value="not known", limit=limit)
        value = self._sum / (3600.0 if self._per_hour else self._time_s)
        return Outcome(self._statement.beyond(value) <= 0.0, round(value, 3), limit)


class SignChanges(Statement):
    """A power does not hunt: it changes its sign at most so often a minute."""

    that: Literal["sign_changes"]
    value: str = Field(description="Name of a value")
    per_minute: Annotated[float, Field(ge=0.0)] = Field(description="Most changes a minute, mean over the window")
    deadband: Annotated[float, Field(ge=0.0)] = Field(default=50.0, description="What is nearer to 0 has no sign")

    def words(self) -> str:
        """Return the statement in words."""
        return f"{self.value} changes its sign at most {self.per_minute:g} times a minute{self.window()}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        return _SignChanges(self, getter(self.value, plant)[0])


class _SignChanges:
    def __init__(self, statement: SignChanges, get: Getter) -> None:
        self._statement, self._get = statement, get
        self._sign = 0.0
        self._changes = 0
        self._first_s = self._last_s = NEVER

    def look(self, look: Look) -> None:
        value = self._get(look) if self._statement.holds_at(look.t_s) else None
        if value is None:
            return
        self._first_s = look.t_s if self._first_s < 0.0 else self._first_s
        self._last_s = look.t_s
        if abs(value) > self._statement.deadband:
            sign = math.copysign(1.0, value)
            self._changes += self._sign not in {0.0, sign}
            self._sign = sign

    def outcome(self) -> Outcome:
        minutes = max(self._last_s - self._first_s, 1.0) / 60.0
        rate = self._changes / minutes
        seen = self._first_s >= 0.0
        limit = f"<= {self._statement.per_minute:g} a minute"
        return Outcome(seen and rate <= self._statement.per_minute, round(rate, 3) if seen else "not known", limit)


class SelfConsumption(Statement):
    """At least this share of the PV energy is used on site (true values)."""

    that: Literal["self_consumption"]
    min_pct: Annotated[float, Field(ge=0.0, le=100.0)] = Field(description="Least share, %")

    def words(self) -> str:
        """Return the statement in words."""
        return f"at least {self.min_pct:g} % of the PV energy is used on site{self.window()}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        return _SelfConsumption(self, getter("true_pv_w", plant)[0], getter("true_grid_w", plant)[0])


class _SelfConsumption:
    def __init__(self, statement: SelfConsumption, pv: Getter, grid: Getter) -> None:
        self._statement, self._pv, self._grid = statement, pv, grid
        self._made = self._exported = 0.0
        self._last_s = NEVER

    def look(self, look: Look) -> None:
        if self._statement.holds_at(look.t_s):
            dt_s = look.t_s - self._last_s if self._last_s >= 0.0 else 0.0
            self._last_s = look.t_s
            self._made += (self._pv(look) or 0.0) * dt_s
            self._exported += max(-(self._grid(look) or 0.0), 0.0) * dt_s

    def outcome(self) -> Outcome:
        limit = f">= {self._statement.min_pct:g} %"
        if not self._made:
            return Outcome(passed=False, value="no PV", limit=limit)
        share_pct = 100.0 * (1.0 - min(self._exported / self._made, 1.0))
        return Outcome(share_pct >= self._statement.min_pct, round(share_pct, 2), limit)
