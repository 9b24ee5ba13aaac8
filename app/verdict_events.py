"""Statements about what the unit does: safe stops, reasons, states, modes, who decides, events, answers.

A docstring here is the statement's line in docs/simulate.md.
"""

from typing import Annotated, Literal

from pydantic import Field, field_validator, model_validator

from app.nearest import unknown
from app.statement import Check, Outcome, Statement
from app.values import Look, held_by
from app.verdict_search import Happens, Never, Within
from control.modes import MODES
from control.reasons import TEMPLATES
from control.record import EventKind, State
from simulator.plant import Plant


class SafeStop(Within):
    """The controller goes to a named safe stop within a time; with `held` it stays until until_s."""

    that: Literal["safe_stop"]
    reason: str = Field(description="Reason code, for example need_battery")
    held: bool = Field(default=False, description="It lasts to the end of the window")

    @field_validator("reason")
    @classmethod
    def _is_a_reason(cls, reason: str) -> str:
        return _known_reason(reason)

    def words(self) -> str:
        """Return the statement in words."""
        return f"safe stop {self.reason}{self.in_time()}" + (", held" if self.held else "")

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant
        return Happens(self, lambda look: self.reason if _stop_of(look) == self.reason else "", self.within_s,
                        held=self.held)  # fmt: skip


class NoSafeStop(Statement):
    """There is no safe stop in the window, the start-up left out."""

    that: Literal["no_safe_stop"]

    def words(self) -> str:
        """Return the statement in words."""
        return f"no safe stop{self.window()}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant
        return Never(self, lambda look: "" if look.record.state is State.INIT else _stop_of(look), limit="none")


class Because(Statement):
    """The set-point has this reason, or stands at a bound with it, for a share of the window ("why this power?")."""

    that: Literal["because"]
    reason: str = Field(description="Reason code, for example bms_current or grid_export")
    min_share: Annotated[float, Field(ge=0.0, le=1.0)] = Field(default=0.0, description="Share of the cycles, 0 to 1")

    @field_validator("reason")
    @classmethod
    def _is_a_reason(cls, reason: str) -> str:
        return _known_reason(reason)

    def words(self) -> str:
        """Return the statement in words."""
        share = f" for at least {100 * self.min_share:g} %" if self.min_share else " at least once"
        return f"the power is held by {self.reason}{share}{self.window()}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant
        return _Because(self)


class _Because:
    def __init__(self, statement: Because) -> None:
        self._statement = statement
        self._looks = self._found = 0

    def look(self, look: Look) -> None:
        if self._statement.holds_at(look.t_s):
            self._looks += 1
            self._found += self._statement.reason in {look.record.chain.final.reason.code, held_by(look.record)}

    def outcome(self) -> Outcome:
        share = self._found / self._looks if self._looks else 0.0
        passed = self._found > 0 and share >= self._statement.min_share
        return Outcome(passed, round(share, 4), f"share >= {self._statement.min_share:g}, more than 0")


class StateIs(Within):
    """The unit is in a state within a time."""

    that: Literal["state"]
    state: str = Field(description="init, run, idle, maintenance, error, restart, reboot")
    held: bool = Field(default=False, description="It lasts to the end of the window")

    @model_validator(mode="after")
    def _is_a_state(self) -> "StateIs":
        if self.state not in {state.value for state in State}:
            raise ValueError(unknown(self.state, "a state", (state.value for state in State)))
        return self

    def words(self) -> str:
        """Return the statement in words."""
        return f"state {self.state}{self.in_time()}" + (", held" if self.held else "")

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant
        return Happens(self, lambda look: self.state if look.record.state.value == self.state else "", self.within_s,
                        held=self.held)  # fmt: skip


class ModeIs(Within):
    """The mode in force is this one within a time."""

    that: Literal["mode"]
    mode: str = Field(description="Mode id, for example self_consumption")
    held: bool = Field(default=False, description="It lasts to the end of the window")

    @field_validator("mode")
    @classmethod
    def _is_a_mode(cls, mode: str) -> str:
        if mode not in MODES:
            raise ValueError(unknown(mode, "a mode", MODES))
        return mode

    def words(self) -> str:
        """Return the statement in words."""
        return f"mode {self.mode}{self.in_time()}" + (", held" if self.held else "")

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant
        return Happens(self, lambda look: self.mode if look.record.mode_id == self.mode else "", self.within_s,
                        held=self.held)  # fmt: skip


class Decides(Within):
    """Somebody decides the power (a mode, service, schedule or `safety`) within a time."""

    that: Literal["source"]
    source: str = Field(description="Source of the set-point as in records.csv")
    held: bool = Field(default=False, description="It lasts to the end of the window")

    def words(self) -> str:
        """Return the statement in words."""
        return f"{self.source} decides{self.in_time()}" + (", held" if self.held else "")

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant
        return Happens(
            self,
            lambda look: self.source if look.record.chain.final.source == self.source else "",
            self.within_s,
            held=self.held,
        )


class EventHappens(Within):
    """An event of the log comes within a time."""

    that: Literal["event"]
    kind: str = Field(default="", description=f"{', '.join(EventKind)}; any if empty")
    subject: str = Field(default="", description="What changed; any when left out")
    contains: str = Field(default="", description="Part of its text")

    @field_validator("kind")
    @classmethod
    def _is_a_kind(cls, kind: str) -> str:
        if kind and kind not in set(EventKind):
            raise ValueError(unknown(kind, "a kind of event", EventKind))
        return kind

    def words(self) -> str:
        """Return the statement in words."""
        return f"event {' '.join(filter(None, (self.kind, self.subject, self.contains)))}{self.in_time()}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant

        def found(look: Look) -> str:
            for event in () if look.down else look.record.events:
                same = self.kind in {"", event.kind.value} and self.subject in {"", event.subject}
                if same and self.contains in event.text:
                    return event.text
            return ""

        return Happens(self, found, self.within_s, held=False)


class AnswerIs(Within):
    """A request is answered, accepted or refused."""

    that: Literal["answer"]
    request: str = Field(description="`request_id` of its origin, or `action N` for the N-th action of the file")
    accepted: bool = Field(description="Whether it was accepted")
    contains: str = Field(default="", description="Part of the answer")

    def words(self) -> str:
        """Return the statement in words."""
        verdict = "accepted" if self.accepted else "refused"
        return f"request {self.request} is {verdict}{self.in_time()}"

    def check(self, plant: Plant) -> Check:
        """Return the statement at work."""
        del plant

        other: list[str] = []

        def found(look: Look) -> str:
            for answer in () if look.down else look.record.answers:
                if answer.request_id != self.request:
                    continue
                if answer.accepted is self.accepted and self.contains in answer.text:
                    return answer.text
                other.append(f"{'accepted' if answer.accepted else 'refused'}: {answer.text}")
            return ""

        return Happens(self, found, self.within_s, held=False, instead=other)


def _known_reason(reason: str) -> str:
    if reason not in TEMPLATES:
        raise ValueError(unknown(reason, "a reason code", TEMPLATES))
    return reason


def _stop_of(look: Look) -> str:
    stop = look.record.safe_stop
    return "" if stop is None or look.down else stop.code
