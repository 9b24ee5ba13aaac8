"""A scenario file: a site, a course of events and what must come out of it (docs/simulate.md)."""

import difflib
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from pydantic import ValidationError

from app.nearest import unknown as not_known
from app.scenario_model import ScenarioFile
from app.scenario_times import begin_of, place_times, zone_of
from app.scenario_words import message
from app.simulation import simulation_of
from app.site_file import SiteFileError, parse_raw_site, shipped
from app.site_model import SiteModel
from control.memory import AlarmMemory, Persistent
from control.modes import MODES
from control.readings import NEVER_S
from simulator.faults import FAULTS

FORMAT = "ballast-scenario/1"
SHIPPED_SITES = ("residential", "commercial")
FOLDER = Path(__file__).parent.parent / "simulator" / "scenarios"


class ScenarioError(Exception):
    """A scenario that cannot be run: one line a problem."""

    def __init__(self, source: str, problems: Sequence[str]) -> None:
        super().__init__("\n".join(f"{source}: {problem}" for problem in problems))
        self.problems = tuple(problems)


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
        why = error.strerror or error if isinstance(error, OSError) else error
        raise ScenarioError(str(path), [f"cannot be read: {why}{hint}"]) from error
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
        raise ScenarioError(source, list(dict.fromkeys(map(message, error.errors())))) from error
    tables = _simulated(site or _site(file, source, folder), source)
    tables = merged(tables, file.change)
    problems = [text for device, keys in file.devices.items() if (text := _change_device(tables, device, keys))]
    if problems:
        raise ScenarioError(source, problems)
    zone = zone_of(tables)
    try:
        start = begin_of(file.start, zone)
    except ValueError as error:
        raise ScenarioError(source, [f"start: {error}"]) from error
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
    except OSError as error:
        hint = "" if path.exists() else f"; shipped are {', '.join(SHIPPED_SITES)}"
        raise ScenarioError(source, [f"site: {str(path)!r} cannot be used: {error.strerror}{hint}"]) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ScenarioError(source, [f"site: {str(path)!r} cannot be used: {error}"]) from error


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


def fault_names() -> list[str]:
    """Return every fault a scenario may use."""
    return list(FAULTS)
