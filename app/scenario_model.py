"""The keys of a scenario file (docs/simulate.md)."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from app.curves import CurveEntry
from app.nearest import unknown
from app.verdict_events import AnswerIs
from app.verdict_kinds import Expectation
from simulator.faults import FaultError, fault_kind


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


Seconds = Annotated[float, Field(ge=0.0, le=1e7)]


class GridEvent(_Model):
    """What happens to the public grid; keys left out keep what they were."""

    present: bool | None = Field(default=None, description="Whether there is voltage at all")
    frequency_hz: float | None = Field(default=None, ge=45.0, le=65.0, description="Frequency the mains go to")
    voltage_v: float | None = Field(default=None, ge=0.0, le=400.0, description="Phase voltage without load")


class ActionEntry(_Model):
    """Something that happens; exactly one of the keys that say what."""

    at_s: Seconds = Field(description="Seconds from the start")
    for_s: float | None = Field(
        default=None, gt=0.0, description="It ends after so many seconds (faults, grid, contact, findings, signals)"
    )
    every_s: float | None = Field(default=None, gt=0.0, description="It comes again and again")
    until_s: float | None = Field(
        default=None, ge=0.0, le=1e7, description="Last moment of what comes again; the end when left out"
    )
    fault: str | None = Field(default=None, description="Name of a fault of the simulator")
    device: str = Field(default="", description="Device id or meter role of the fault; the first of its kind if empty")
    request: dict[str, Any] | None = Field(
        default=None, description="Any request of control.requests, told by its `type`, for example `set_mode`"
    )
    apply: dict[str, Any] | None = Field(default=None, description="Keys of the site file put into force live")
    grid: GridEvent | None = Field(default=None, description="What happens to the public grid")
    signal: dict[str, float | Literal["open"]] | None = Field(
        default=None, description="Signal id -> value held; `open` is a broken wire"
    )
    emergency_contact: Literal["open", "closed"] | None = Field(default=None, description="The emergency-stop contact")
    clock_jump_s: float | None = Field(
        default=None, ge=-1e8, le=1e8, description="The wall clock is set by so many seconds"
    )
    finding: dict[str, str] | None = Field(
        default=None, description="What the program reports: `row_id`, `place`, `detail` of an alarm row"
    )
    disk_full: Literal[True] | None = Field(default=None, description="The program cannot write history or recording")
    restart_s: float | None = Field(
        default=None, ge=0.0, le=1e7, description="The controller restarts and is away for so many seconds"
    )
    plan: Literal[True] | None = Field(
        default=None, description="The planner makes a plan; its past is a week of days like this one"
    )

    @model_validator(mode="after")
    def _is_one_thing(self) -> "ActionEntry":
        given = [name for name in WHAT if getattr(self, name) is not None]
        if len(given) != 1:
            there = ", ".join(given) or "nothing"
            raise ValueError(f"an action is exactly one of {', '.join(WHAT)}; here is {there}")
        if self.fault is not None:
            try:
                fault_kind(self.fault)
            except FaultError as error:
                raise ValueError(str(error)) from error
        return self

    @model_validator(mode="after")
    def _happens_and_ends_as_it_says(self) -> "ActionEntry":
        if self.until_s is not None and self.every_s is None:
            raise ValueError("until_s is for what comes again with every_s; for_s says how long it lasts")
        if self.until_s is not None and self.until_s < self.at_s:
            raise ValueError(f"until_s {self.until_s:g} is before at_s {self.at_s:g}: it would never happen")
        endless = [name for name in WHAT if name not in LASTING and getattr(self, name) is not None]
        if self.for_s is not None and endless:
            raise ValueError(f"for_s is for what can end ({', '.join(LASTING)}); {endless[0]} has no end")
        return self

    def request_id(self, number: int) -> str:
        """Return by which name the answer to this action is known, as the N-th of the file; empty: it asks nothing."""
        if self.request is None and self.apply is None:
            return ""
        origin = (self.request or {}).get("origin")
        own = origin.get("request_id") if isinstance(origin, dict) else None
        return f"action {number}" if own is None else str(own)


WHAT = (
    "fault",
    "request",
    "apply",
    "grid",
    "signal",
    "emergency_contact",
    "clock_jump_s",
    "finding",
    "disk_full",
    "restart_s",
    "plan",
)
"""The keys that say what an action is."""

LASTING = ("fault", "grid", "signal", "emergency_contact", "finding", "disk_full")
"""Those of them that last and may end after `for_s`."""


class ScenarioFile(_Model):
    """A whole scenario."""

    format: Literal["ballast-scenario/1"] = Field(alias="schema", description="Version of this format")
    title: str = Field(min_length=1, max_length=100, description="One line")
    story: str = Field(default="", description="What happened in the field, in a few sentences")
    site: str = Field(default="residential", description="residential, commercial, or a site file (TOML)")
    start: dt.datetime = Field(
        default=dt.datetime(2026, 6, 21, 11, 30),  # noqa: DTZ001 - local time of the site
        description="Date and time of the first cycle; without an offset in the site's own time zone (of an "
        "hour that comes twice the first)",
    )
    duration_s: Annotated[float, Field(gt=0.0, le=31.0 * 86_400.0)] = Field(description="How long it runs")
    cycle_s: float | None = Field(
        default=None, ge=0.05, le=5.0, description="Control cycle instead of the site's; 1 s is good for whole days"
    )
    nightly: bool = Field(
        default=False, description="Long: left out of the default tests, run by `make nightly` and `simulate all`"
    )
    rows: Literal["second", "cycle"] = Field(default="second", description="How often a line of records.csv is written")
    change: dict[str, Any] = Field(
        default={}, description="Keys of the site file that are different here, as in the site file"
    )
    devices: dict[str, dict[str, Any]] = Field(
        default={}, description="Device id -> keys of its entry that are different here"
    )
    memory: dict[str, Any] = Field(
        default={}, description="What survived the last run: `mode_id`, `operator_stop`, `alarms`, …"
    )
    load: CurveEntry | None = Field(default=None, description="Consumption instead of the site's simulated day")
    pv: CurveEntry | None = Field(default=None, description="PV power instead of the site's simulated day")
    action: tuple[ActionEntry, ...] = Field(default=(), strict=False, description="What happens")
    expect: tuple[Expectation, ...] = Field(default=(), strict=False, description="What must come out")

    @model_validator(mode="after")
    def _starts_on_the_minute(self) -> "ScenarioFile":
        if self.start.second or self.start.microsecond:
            raise ValueError(f"start must be a full minute, not {self.start.isoformat()}")
        return self

    @model_validator(mode="after")
    def _answers_are_to_its_own_requests(self) -> "ScenarioFile":
        known = [name for number, entry in enumerate(self.action, start=1) if (name := entry.request_id(number))]
        plans = any(entry.plan for entry in self.action)  # the planner asks, too, by names of its own
        for number, statement in enumerate(self.expect, start=1):
            if isinstance(statement, AnswerIs) and statement.request not in known and not plans:
                what = unknown(statement.request, "a request of this file", known or ("none",))
                raise ValueError(f"expect[{number}].request: {what}")
        return self
