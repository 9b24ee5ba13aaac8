"""A scenario file: a site, a course of events and what must come out of it (docs/simulate.md)."""

import datetime as dt
import difflib
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import msgspec
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from app.curves import CurveEntry
from app.nearest import unknown as not_known
from app.scenario_times import place_times, zone_of
from app.simulation import simulation_of
from app.site_file import SiteFileError, parse_raw_site, shipped
from app.site_model import SiteModel
from app.verdict_kinds import Expectation
from control.memory import AlarmMemory, Persistent
from control.modes import MODES
from control.readings import NEVER_S
from simulator.faults import FAULTS, FaultError, fault_kind

FORMAT = "ballast-scenario/1"
SHIPPED_SITES = ("residential", "commercial")
FOLDER = Path(__file__).parent.parent / "simulator" / "scenarios"


class ScenarioError(Exception):
    """A scenario that cannot be run: one line a problem."""

    def __init__(self, source: str, problems: Sequence[str]) -> None:
        super().__init__("\n".join(f"{source}: {problem}" for problem in problems))
        self.problems = tuple(problems)


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


class ScenarioFile(_Model):
    """A whole scenario."""

    format: Literal["ballast-scenario/1"] = Field(alias="schema", description="Version of this format")
    title: str = Field(min_length=1, max_length=100, description="One line")
    story: str = Field(default="", description="What happened in the field, in a few sentences")
    site: str = Field(default="residential", description="residential, commercial, or a site file (TOML)")
    start: dt.datetime = Field(
        default=dt.datetime(2026, 6, 21, 11, 30),  # noqa: DTZ001 - local time of the site
        description="Date and time of the first cycle; without an offset in the site's own time zone",
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


class Scenario(msgspec.Struct, frozen=True):
    """A scenario that can be run."""

    name: str
    file: ScenarioFile
    model: SiteModel
    raw_site: dict[str, Any]
    """The site file as tables, with the scenario's changes; actions `apply` build on it."""
    start_utc: float
    persistent: Persistent
    folder: Path
    """Where files named in it are looked for."""


def shipped_names() -> list[str]:
    """Return the names of the scenarios that come with the product."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def scenario_path(name: str) -> Path:
    """Return the file of a shipped scenario or the path itself."""
    return FOLDER / f"{name}.toml" if name in shipped_names() else Path(name)


def read_scenario(path: Path) -> Scenario:
    """Return the scenario of a file.

    Raises:
        ScenarioError: It cannot be read, or holds unknown keys or wrong values; all are named.
    """
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        known = difflib.get_close_matches(str(path), shipped_names(), n=1, cutoff=0.4)
        hint = f"; did you mean {known[0]!r}?" if known else "; `ballast simulate --list` names those that are shipped"
        raise ScenarioError(str(path), [f"cannot be read: {error}{hint}"]) from error
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError(str(path), [f"is not valid TOML: {error}"]) from error
    return built(raw, path.stem, str(path), path.parent)


def built(
    raw: Mapping[str, Any],
    name: str,
    source: str,
    folder: Path,
    *,
    site: Mapping[str, Any] | None = None,
    persistent: Persistent | None = None,
) -> Scenario:
    """Return the scenario of tables. Errors as in `read_scenario`.

    Args:
        raw: The scenario.
        name: What it is called.
        source: Where it is from, for messages.
        folder: Where files named in it are looked for.
        site: The site as tables, instead of the file the scenario names.
        persistent: What survived the last run, instead of the scenario's `memory`.
    """
    try:
        file = ScenarioFile.model_validate(raw)
    except ValidationError as error:
        raise ScenarioError(source, [_message(detail) for detail in error.errors()]) from error
    tables = _simulated(site or _site(file, source, folder), source)
    tables = merged(tables, file.change)
    problems = [text for device, keys in file.devices.items() if (text := _change_device(tables, device, keys))]
    if problems:
        raise ScenarioError(source, problems)
    zone = zone_of(tables)
    start = file.start if file.start.tzinfo else file.start.replace(tzinfo=zone)
    place_times(tables, start.astimezone(zone).strftime("%H:%M"), file.cycle_s)
    try:
        model = parse_raw_site(tables, f"{source}: site {file.site!r} as changed here")
    except SiteFileError as error:
        raise ScenarioError(source, error.problems) from error
    kept = _persistent(file.memory, source) if persistent is None else persistent
    return Scenario(name, file, model, tables, start.timestamp(), kept, folder)


def _site(file: ScenarioFile, source: str, folder: Path) -> dict[str, Any]:
    """Return the tables of the site file a scenario names."""
    path = shipped(file.site) if file.site in SHIPPED_SITES else folder / file.site
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        hint = "" if path.exists() else f"; shipped are {', '.join(SHIPPED_SITES)}"
        raise ScenarioError(source, [f"site: {str(path)!r} cannot be used: {error}{hint}"]) from error


def _simulated(tables: Mapping[str, Any], source: str) -> Mapping[str, Any]:
    """Return the tables of a site with what is simulated around it; a real site gets what fits its size."""
    if "simulation" in tables:
        return tables
    try:
        simulation = simulation_of(parse_raw_site(tables, source))
    except SiteFileError:
        return tables  # what is wrong is told by the reader of the whole, which knows the scenario's changes, too
    return {**tables, "simulation": simulation.model_dump(mode="json", exclude_unset=True)}


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Return tables put over tables: values and lists replace, tables are merged."""
    result = dict(below)
    for key, value in above.items():
        old = result.get(key)
        result[key] = merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return result


def _change_device(tables: dict[str, Any], device: str, keys: Mapping[str, Any]) -> str:
    """Change the entry of one device; return what is wrong, empty when nothing is."""
    known: list[str] = []
    for group in ("inverters", "batteries", "meters"):
        found = tables.get(group, [])
        entries: list[Any] = found if isinstance(found, list) else []  # what is no list is told by the site's reader
        for index, entry in enumerate(entries):
            if not isinstance(entry, dict):
                continue
            known.append(str(entry.get("id")))
            if entry.get("id") == device:
                tables[group] = [*entries[:index], merged(entry, keys), *entries[index + 1 :]]
                return ""
    return f"devices.{device}: there is no such device; there are {', '.join(known)}"


def _persistent(tables: Mapping[str, Any], source: str) -> Persistent:
    """Return what the last run has left; fields of an alarm left out take those of one that has gone."""
    alarm = {"place": "", "detail": "", "present": False, "changed_at_s": NEVER_S, "phase": "unacknowledged"}
    known = {"mode_id", *Persistent.__struct_fields__}
    unknown = [key for key in tables if key not in known]
    if unknown:
        raise ScenarioError(source, [f"memory.{unknown[0]}: unknown key; allowed: {', '.join(sorted(known))}"])
    mode_id = tables.get("mode_id", "")
    if mode_id and mode_id not in MODES:
        raise ScenarioError(source, [f"memory.mode_id: {not_known(str(mode_id), 'a mode', MODES)}"])
    alarms = [{**alarm, **entry} for entry in tables.get("alarms", [])]
    try:
        kept = tuple(msgspec.convert(entry, AlarmMemory) for entry in alarms)
        rest = {key: value for key, value in tables.items() if key != "alarms"}
        return msgspec.structs.replace(msgspec.convert(rest, Persistent), alarms=kept)
    except msgspec.ValidationError as error:
        raise ScenarioError(source, [f"memory: {error}"]) from error


def _message(detail: Any) -> str:
    """Return one pydantic error as key, value and what is allowed."""
    location: tuple[int | str, ...] = detail["loc"]
    key, model = _walk(location)
    if detail["type"] == "missing":
        return f"{key}: is missing; {_meaning(model, location[-1])}"
    if detail["type"] == "extra_forbidden":
        known = sorted(info.alias or name for name, info in model.model_fields.items()) if model else []
        close = difflib.get_close_matches(str(location[-1]), known, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"allowed: {', '.join(known)}"
        return f"{key}: unknown key; {hint}"
    if detail["type"] in {"union_tag_invalid", "union_tag_not_found"}:
        tag = detail["ctx"].get("tag", "nothing")
        return f"{key}.that: {tag!r} is not a statement; allowed: {', '.join(statement_names())}"
    text = detail["msg"].removeprefix("Value error, ")
    value = detail["input"]
    said = isinstance(value, dict | list | tuple | BaseModel) or text.startswith(repr(value))
    shown = "" if said else f"{value!r} is not allowed; "
    return f"{key}: {shown}{text}" if key else text


def statement_names() -> list[str]:
    """Return the names of all statements."""
    return [str(get_args(model.model_fields["that"].annotation)[0]) for model in statement_models()]


def statement_models() -> tuple[type[BaseModel], ...]:
    """Return the models of all statements."""
    return get_args(get_args(Expectation)[0])


def _walk(location: tuple[int | str, ...]) -> tuple[str, type[BaseModel] | None]:
    """Return a location as a key, and the model its last part is a key of."""
    key, model = "", ScenarioFile
    tags = dict(zip(statement_names(), statement_models(), strict=True))
    for number, part in enumerate(location):
        last = number == len(location) - 1
        if isinstance(part, int):
            key += f"[{part + 1}]"
        elif part in tags and number == 2:
            model = tags[part]
        else:
            key += f".{part}" if key else part
            if not last:
                model = _MODELS.get(part, model)
    return key, model


_MODELS: dict[str, type[BaseModel]] = {
    "action": ActionEntry,
    "grid": GridEvent,
    "load": CurveEntry,
    "pv": CurveEntry,
}


def _meaning(model: type[BaseModel] | None, name: int | str) -> str:
    for field, info in model.model_fields.items() if model else ():
        if name in {field, info.alias}:
            return info.description or "it is required"
    return "it is required"


def fault_names() -> list[str]:
    """Return every fault a scenario may use."""
    return list(FAULTS)
