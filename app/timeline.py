"""The course of events of a scenario: what is switched on and off when, and the requests that come."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

import msgspec

from app.nearest import unknown
from app.scenario import Scenario, ScenarioError, merged
from app.scenario_model import WHAT, ActionEntry, GridEvent
from app.site_file import SiteFileError, parse_raw_site, settings_of
from control.alarms import ROWS
from control.readings import Contact, Finding
from control.requests import ApplySettings, Origin, Request, Role, Source
from simulator.faults import ActiveFaults, Effect, FaultError, fault_kind

DISK_FULL = Finding("storage.history", "", "no space left on the device (on command)")
REQUESTS: dict[str, Any] = {str(kind.__struct_config__.tag): kind for kind in get_args(Request)}
"""Tag of every request -> its struct; a new member of the union is here by itself."""


class World:
    """What actions change."""

    def __init__(self, faults: ActiveFaults, buses: dict[str, tuple[str, ...]]) -> None:
        self.faults = faults
        self.buses = buses
        """Rack -> its bus."""
        self.requests: list[Request] = []
        self.grid: GridEvent = GridEvent()
        self.signals: dict[str, float] = {}
        self.contact = Contact.NOT_FITTED
        self.clock_offset_s = 0.0
        self.findings: tuple[Finding, ...] = ()
        self.down_for_s = -1.0
        """A restart was asked for: how long the controller is away; negative when none was."""
        self.plan_wanted = False
        self.touched = True
        """The plant has to hear of something."""


class Change(msgspec.Struct, frozen=True):
    """One thing at one moment."""

    at_s: float
    act: Callable[[World], None]


def timeline(scenario: Scenario, faults: ActiveFaults, signals: set[str]) -> list[Change]:
    """Return all changes in order of time.

    Raises:
        ScenarioError: An action names a device, request, signal or key that is not there.
    """
    changes: list[Change] = []
    problems: list[str] = []
    for number, entry in enumerate(scenario.file.action, start=1):
        try:
            begin, end = _effects(entry, number, scenario, faults, signals)
        except (FaultError, SiteFileError, ValueError) as error:
            problems.append(f"action[{number}]: {error}")
            continue
        if entry.at_s > scenario.file.duration_s:
            late = f"at_s {entry.at_s:g} is after the end, which is {scenario.file.duration_s:g}"
            problems.append(f"action[{number}]: {late}")
        for at_s in _times(entry, scenario.file.duration_s):
            changes.append(Change(at_s, begin))
            if entry.for_s is not None and end is not None:
                changes.append(Change(at_s + entry.for_s, end))
    if problems:
        raise ScenarioError(scenario.name, problems)
    return sorted(changes, key=lambda change: change.at_s)


def _times(entry: ActionEntry, duration_s: float) -> list[float]:
    if entry.every_s is None:
        return [entry.at_s]
    last_s = duration_s if entry.until_s is None else min(entry.until_s, duration_s)
    count = int((last_s - entry.at_s) / entry.every_s + 1e-9) + 1
    return [entry.at_s + number * entry.every_s for number in range(max(count, 0))]


Effects = tuple[Callable[[World], None], Callable[[World], None] | None]


def _effects(entry: ActionEntry, number: int, scenario: Scenario, faults: ActiveFaults, signals: set[str]) -> Effects:
    """Return what an action does when it begins and when it ends."""
    made = {
        "fault": lambda: _fault(str(entry.fault), entry.device, faults),
        "request": lambda: (_request(request_of(entry.request or {}, number)), None),
        "apply": lambda: (_request(_settings(entry.apply or {}, number, scenario)), None),
        "grid": lambda: _grid(entry.grid or GridEvent()),
        "signal": lambda: _signals(entry.signal or {}, signals),
        "emergency_contact": lambda: _contact(Contact(str(entry.emergency_contact))),
        "clock_jump_s": lambda: (_clock(entry.clock_jump_s or 0.0), None),
        "finding": lambda: _finding(_finding_of(entry.finding or {})),
        "disk_full": lambda: _finding(DISK_FULL),
        "restart_s": lambda: (_restart(entry.restart_s or 0.0), None),
        "plan": lambda: (_plan, None),
    }
    return made[next(name for name in WHAT if getattr(entry, name) is not None)]()


def _settings(keys: dict[str, Any], number: int, scenario: Scenario) -> ApplySettings:
    """Return the request that puts keys of the site file into force."""
    raw = merged(scenario.raw_site, keys)
    return ApplySettings(_origin({}, number), settings_of(parse_raw_site(raw, "apply")))


_OPEN = float("nan")


def _fault(name: str, device: str, faults: ActiveFaults) -> Effects:
    target = faults.target(name, device)
    bus_off = fault_kind(name).effect is Effect.BUS_OFF

    def switch(world: World, *, on: bool) -> None:
        hit = [target]
        if bus_off:  # everybody on the bus
            hit = [rack for rack, bus in world.buses.items() if bus == world.buses[target]]
        for one in hit:
            world.faults.switch(name, "" if fault_kind(name).kind is None else one, on=on)
        world.touched = True

    return lambda world: switch(world, on=True), lambda world: switch(world, on=False)


def request_of(table: dict[str, Any], number: int) -> Request:
    """Return the request a table says; its origin may be left out.

    Raises:
        ValueError: Not a request; names key, value and what is allowed.
    """
    kind = REQUESTS.get(str(table.get("type")))
    if kind is None:
        raise ValueError(f"request.type: {table.get('type')!r} is not a request; allowed: {', '.join(REQUESTS)}")
    fields = set(kind.__struct_fields__)
    unknown = [key for key in table if key not in fields | {"type"}]
    if unknown:
        raise ValueError(f"request.{unknown[0]}: unknown key; allowed: {', '.join(sorted(fields))}")
    origin = _origin(table.get("origin", {}), number)
    try:
        return msgspec.convert({**table, "origin": msgspec.to_builtins(origin)}, kind)
    except msgspec.ValidationError as error:
        raise ValueError(f"request: {error}") from error


def _origin(table: dict[str, Any], number: int) -> Origin:
    plain = Origin(Source.CONSOLE, Role.INSTALLER, f"action {number}", "scenario")
    unknown = [key for key in table if key not in Origin.__struct_fields__]
    if unknown:
        raise ValueError(f"request.origin.{unknown[0]}: unknown key; allowed: {', '.join(Origin.__struct_fields__)}")
    try:
        return msgspec.convert({**msgspec.to_builtins(plain), **table}, Origin)
    except msgspec.ValidationError as error:
        raise ValueError(f"request.origin: {error}") from error


def _request(request: Request) -> Callable[[World], None]:
    return lambda world: world.requests.append(request)


def _grid(event: GridEvent) -> Effects:
    keys = [name for name in GridEvent.model_fields if getattr(event, name) is not None]

    def begin(world: World) -> None:
        world.grid = world.grid.model_copy(update={name: getattr(event, name) for name in keys})
        world.touched = True

    def end(world: World) -> None:
        world.grid = world.grid.model_copy(update=dict.fromkeys(keys))
        world.touched = True

    return begin, end


def _signals(wanted: Mapping[str, float | str], known: set[str]) -> Effects:
    unknown = [name for name in wanted if name not in known]
    if unknown:
        there = ", ".join(sorted(known)) or "none"
        raise ValueError(f"signal: there is no {unknown[0]!r}; the site has {there}")
    values = {name: _OPEN if value == "open" else float(value) for name, value in wanted.items()}

    def begin(world: World) -> None:
        world.signals = {**world.signals, **values}
        world.touched = True

    def end(world: World) -> None:
        world.signals = {name: value for name, value in world.signals.items() if name not in values}
        world.touched = True

    return begin, end


def _contact(contact: Contact) -> Effects:
    def begin(world: World) -> None:
        world.contact = contact

    def end(world: World) -> None:
        world.contact = Contact.CLOSED

    return begin, end


def _clock(jump_s: float) -> Callable[[World], None]:
    def begin(world: World) -> None:
        world.clock_offset_s += jump_s

    return begin


def _finding_of(table: dict[str, str]) -> Finding:
    try:
        finding = msgspec.convert(table, Finding)
    except msgspec.ValidationError as error:
        raise ValueError(f"finding: {error}") from error
    if finding.row_id not in ROWS:
        raise ValueError(f"finding.row_id: {unknown(finding.row_id, 'an alarm', ROWS)}")
    return finding


def _finding(finding: Finding) -> Effects:
    def begin(world: World) -> None:
        world.findings = (*world.findings, finding)

    def end(world: World) -> None:
        world.findings = tuple(one for one in world.findings if one != finding)

    return begin, end


def _plan(world: World) -> None:
    world.plan_wanted = True


def _restart(away_s: float) -> Callable[[World], None]:
    def begin(world: World) -> None:
        world.down_for_s = away_s

    return begin
