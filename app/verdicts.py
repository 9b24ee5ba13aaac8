"""The verdicts of a run: every statement of the scenario with what was found."""

from collections.abc import Sequence

import msgspec

from app.scenario import Scenario, ScenarioError
from app.statement import Check, Statement
from app.values import Look, ValueNameError
from simulator.plant import Plant


class Verdict(msgspec.Struct, frozen=True):
    """One statement and what it came to."""

    id: str
    text: str
    value: float | str
    """What was found: the worst value, a time, a count, or words."""
    limit: str
    passed: bool
    at_s: float
    """Moment of the value in seconds from the start; negative when there is none."""


class Judge:
    """All statements of a scenario at work.

    Raises:
        ScenarioError: A statement about a value, device or output that is not there.
    """

    def __init__(self, scenario: Scenario, plant: Plant) -> None:
        self._statements: Sequence[Statement] = scenario.file.expect
        self._checks: list[Check] = []
        problems: list[str] = []
        for number, statement in enumerate(self._statements, start=1):
            if statement.from_s > scenario.file.duration_s:
                late = f"{statement.from_s:g} is after the end, which is {scenario.file.duration_s:g}"
                problems.append(f"expect[{number}].from_s: {late}")
            try:
                self._checks.append(statement.check(plant))
            except ValueNameError as error:
                problems.append(f"expect[{number}].value: {error}")
        if problems:
            raise ScenarioError(scenario.name, problems)

    def look(self, look: Look) -> None:
        """Take one cycle."""
        for check in self._checks:
            check.look(look)

    def verdicts(self) -> tuple[Verdict, ...]:
        """Return what all statements came to."""
        found: list[Verdict] = []
        for number, (statement, check) in enumerate(zip(self._statements, self._checks, strict=True), start=1):
            outcome = check.outcome()
            kind = getattr(statement, "that", "statement")
            found.append(
                Verdict(
                    id=statement.id or f"{number:02d}-{kind}",
                    text=statement.text or statement.words(),
                    value=outcome.value,
                    limit=outcome.limit,
                    passed=outcome.passed,
                    at_s=round(outcome.at_s, 3),
                )
            )
        return tuple(found)
