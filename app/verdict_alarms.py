"""Statements about alarms. A docstring here is the statement's line in docs/simulate.md."""

from collections.abc import Iterable
from typing import Literal

from pydantic import Field, field_validator

from app.nearest import unknown
from app.statement import NEVER, Check, Outcome, Statement
from app.values import Look
from app.verdict_search import Happens, Never, Within
from control.alarms import ROWS
from simulator.plant import Plant


class AlarmRaised(Within):
    """An alarm is raised within a time; with `gone_by_s` its cause has gone by that moment."""

    that: Literal["alarm"]
    alarm: str = Field(description="Row id, for example battery.silent, or row@place")
    gone_by_s: float | None = Field(default=None, ge=0.0, description="It is not active after this")

    @field_validator("alarm")
    @classmethod
    def _is_a_row(cls, key: str) -> str:
        return known_row(key)

    def words(self) -> str:
        """Return the statement in words."""
        gone = "" if self.gone_by_s is None else f", gone by {self.gone_by_s:g} s"
        return f"alarm {self.alarm}{self.in_time()}{gone}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant
        return _AlarmRaised(self)


class _AlarmRaised:
    def __init__(self, statement: AlarmRaised) -> None:
        self._statement = statement
        self._raised = Happens(statement, self._active, statement.within_s, held=False)
        self._late_s = NEVER

    def _active(self, look: Look) -> str:
        wanted = self._statement.alarm
        return next((key for key in _active_keys(look) if wanted in {key, key.partition("@")[0]}), "")

    def look(self, look: Look) -> None:
        self._raised.look(look)
        gone_by_s = self._statement.gone_by_s
        if gone_by_s is not None and look.t_s > gone_by_s + 1e-6 and self._active(look):
            self._late_s = look.t_s

    def outcome(self) -> Outcome:
        raised, gone_by_s = self._raised.outcome(), self._statement.gone_by_s
        if gone_by_s is None:
            return raised
        limit = f"{raised.limit}, gone by {gone_by_s:g} s"
        if self._late_s >= 0.0:
            return Outcome(passed=False, value=f"{raised.value}, still there at {self._late_s:.1f} s", limit=limit)
        return Outcome(raised.passed, raised.value, limit, raised.at_s)


class NoAlarm(Statement):
    """No alarm is active in the window, or not this one."""

    that: Literal["no_alarm"]
    alarm: str = Field(default="", description="Row id; all when left out")
    but: list[str] = Field(
        default=[], description="Row ids that are allowed; `battery` stands for all that begin with it"
    )

    @field_validator("alarm")
    @classmethod
    def _is_a_row(cls, key: str) -> str:
        return known_row(key) if key else key

    @field_validator("but")
    @classmethod
    def _are_rows(cls, keys: list[str]) -> list[str]:
        sources = {row.source for row in ROWS.values()}
        return [key if key in sources else known_row(key) for key in keys]

    def words(self) -> str:
        """Return the statement in words."""
        but = f" but {', '.join(self.but)}" if self.but else ""
        return f"no alarm {self.alarm}".rstrip() + but + self.window()

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant

        def found(look: Look) -> str:
            rows = [(key, key.partition("@")[0]) for key in _active_keys(look)]
            allowed = set(self.but)
            wrong = [
                key for key, row in rows if not {row, row.partition(".")[0]} & allowed and self.alarm in {"", row, key}
            ]
            return ", ".join(wrong)

        return Never(self, found, limit="none")


def _active_keys(look: Look) -> Iterable[str]:
    return () if look.down else (alarm.key for alarm in look.record.alarms if alarm.active)


def known_row(key: str) -> str:
    """Return an alarm key whose row exists.

    Raises:
        ValueError: There is no such row.
    """
    if key.partition("@")[0] not in ROWS:
        raise ValueError(unknown(key, "an alarm", ROWS))
    return key
