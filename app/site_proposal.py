"""A site file from what a scan found and what a person said: from values to text, checked by the site's own model.

Nothing is guessed: what neither the device nor a person has said is named as missing, with its range.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from app.scan_entry import Connection, Entry, Line, clean, entry_of, line_text, toml
from app.site_file import SiteFileError, parse_site
from app.site_layer import by_name
from app.site_model import SiteModel
from app.site_notes import notes_of
from app.site_questions import CHAPTER, PAIR, chapter_of, device_questions, place_of, site_questions
from control.readings import DeviceKind, MeterRole
from hardware.profile import Profile, Provenance, load_profile
from hardware.scan import Found, Match
from hmi.ports.scan import Part
from hmi.ports.settings import Chapter, Setting, Value

Answers = Mapping[str, Value]
"""Key -> what a person said; None: nothing any more."""
_SAID = "said at the screen"
_OLDEST = "self_consumption"
_RESTING = "passive"
_HEAD = "[["


class Candidate(msgspec.Struct, frozen=True):
    """A device that could become an entry."""

    key: str
    """The same as long as it stays where it is."""
    connection: Connection
    match: Match
    place: str
    """Where it is, in words."""
    rivals: frozenset[str] = frozenset()
    """Keys of others that stand for the same device."""

    @property
    def profile(self) -> Profile:
        """The profile that recognises it."""
        return load_profile(self.match.profile_id)

    @property
    def usable(self) -> bool:
        """Whether it may be proposed: never with addresses that were made up for the simulator."""
        return self.profile.provenance is not Provenance.PLACEHOLDER


class Ground(msgspec.Struct, frozen=True):
    """What the proposal is laid on."""

    site_id: str = "site"
    """Of a site without a file: from the name of the computer."""
    zone: str = "Europe/Berlin"
    """Time zone of the computer."""
    text: str = ""
    """The site file there is; empty: none."""
    made_utc: str = ""
    """When the proposal is made."""
    screen: dict[str, str | int] = {}
    """Keys of `[screen]` that were chosen at the unit, for a site without a file."""


class Proposal(msgspec.Struct, frozen=True):
    """The site file as it would be, and what is still to be said."""

    text: str
    chapters: tuple[Chapter, ...]
    questions: tuple[Setting, ...]
    parts: tuple[Part, ...]
    problems: dict[str, str]
    """Key -> what is wrong with it, with value and allowed range."""
    notes: tuple[str, ...] = ()


def candidates(found: Sequence[Found], racks: Sequence[tuple[Connection, Match]]) -> tuple[Candidate, ...]:
    """Return what was found as possible entries; those that stand for one device know of each other."""
    made: list[Candidate] = []
    for item in found:
        for match in item.matches:
            key = f"{item.place} {match.profile_id} {match.rack}"
            made.append(Candidate(key, item.connection, match, item.place))
    for connection, match in racks:
        place = _can_place(connection)
        made.append(Candidate(f"{place} {match.profile_id}", connection, match, place))
    return tuple(
        msgspec.structs.replace(one, rivals=frozenset(other.key for other in made if _rivals(one, other)))
        for one in made
    )


def _can_place(connection: Connection) -> str:
    offset = getattr(connection, "id_offset", 0)
    return f"{getattr(connection, 'channel', '')}{f' +{offset:X}h' if offset else ''}"


def _rivals(one: Candidate, other: Candidate) -> bool:
    """Two profiles of a kind for one place; racks of the same profile behind one place are several devices."""
    same = one.place == other.place and one.profile.kind is other.profile.kind
    return same and one.match.profile_id != other.match.profile_id and other.usable


def propose(ground: Ground, chosen: Sequence[Candidate], answers: Answers) -> Proposal:
    """Return the site file that these devices and answers make."""
    chosen = [one for one in chosen if one.usable]
    before, wrong = _before(ground)
    if wrong:
        return Proposal("", (), (), (), wrong)
    entries = _named(chosen, before)
    inverters = [*(unit.id for unit in before.inverters)] if before else []
    inverters += [entry.device_id for entry in entries if entry.profile.kind is DeviceKind.INVERTER]
    metered = any(_role(entry, answers) == MeterRole.GRID.value for entry in entries)
    questions: list[Setting] = []
    if before is None and entries:
        questions += site_questions(answers, ground.zone, metered=metered)
    chapters = ((CHAPTER,) if before is None and entries else ()) + tuple(chapter_of(entry) for entry in entries)
    if not entries:
        return Proposal(ground.text, (), (), (), {})
    pairs, problems = _paired(entries, inverters, answers)
    hangs = _hanging(entries, pairs) if len(inverters) > 1 else {}
    for entry in entries:
        questions += device_questions(entry, answers, hangs, tuple(inverters))
    filled = [_filled(entry, answers, pairs) for entry in entries]
    blocks = {candidate.key: _block(candidate, entry) for candidate, entry in zip(chosen, filled, strict=True)}
    site = [] if before else list(_site_lines(ground, answers, metered=metered))
    body = "\n".join(line for block in blocks.values() for line in ("", *block))
    if before is None:
        text = "\n".join(site) + f"\n{body}\n"
        if metered and not {"limits.fuse_a", "limits.grid_import_w"} & _given(answers):
            text_of = (
                "is missing; the import limit of the connection in W (0 to 1e+08), or limits.fuse_a in A (1 to 10000)"
            )
            problems["limits.grid_import_w"] = f"limits.grid_import_w: {text_of}"
    else:
        text, more = _appended(ground, body, before, pairs)
        problems |= more
    model, faults = _checked(text)
    problems = {**faults, **problems}
    parts = _parts(site, chosen, filled)
    return Proposal(text, chapters, tuple(questions), parts, problems, notes_of(model) if model else ())


def places_of(ground: Ground, chosen: Sequence[Candidate]) -> dict[str, str]:
    """Return candidate -> its place in the site file, by the name it would get there."""
    usable = [one for one in chosen if one.usable]
    entries = _named(usable, _before(ground)[0])
    return {one.key: place_of(entry) for one, entry in zip(usable, entries, strict=True)}


def _before(ground: Ground) -> tuple[SiteModel | None, dict[str, str]]:
    if not ground.text:
        return None, {}
    try:
        return parse_site(ground.text, ""), {}
    except SiteFileError as error:
        return None, {"": f"the site file there is cannot be read: {error.problems[0]}"}


def _named(chosen: Sequence[Candidate], before: SiteModel | None) -> list[Entry]:
    """Give each device the next free name of its kind; the first meter of a site is taken for that of the grid."""
    taken = {entry.id for entry in (*before.inverters, *before.batteries, *before.meters)} if before else set[str]()
    has_grid = before is not None and any(meter.role is MeterRole.GRID for meter in before.meters)
    entries: list[Entry] = []
    for candidate in chosen:
        kind = candidate.profile.kind.value
        name = next(name for number in range(1, 1000) if (name := f"{kind}{number}") not in taken)
        taken.add(name)
        role = MeterRole.LOAD if has_grid else MeterRole.GRID
        has_grid = has_grid or candidate.profile.kind is DeviceKind.METER
        entries.append(entry_of(name, candidate.connection, candidate.match, role))
    return entries


def _role(entry: Entry, answers: Answers) -> Value:
    if entry.profile.kind is not DeviceKind.METER:
        return None
    usual = next(line.value for line in entry.lines if line.key == "role")
    said = answers.get(f"{place_of(entry)}.role", usual)
    return usual if said is None else said


def _given(answers: Answers) -> set[str]:
    return {key for key, value in answers.items() if value is not None}


def _paired(
    entries: Sequence[Entry], inverters: Sequence[str], answers: Answers
) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Hang every new rack on an inverter: the only one, one each in their order, or as a person says."""
    racks = [entry for entry in entries if entry.profile.kind is DeviceKind.BATTERY]
    fresh = [entry.device_id for entry in entries if entry.profile.kind is DeviceKind.INVERTER]
    pairs: dict[str, list[str]] = {name: [] for name in inverters}
    problems: dict[str, str] = {}
    for number, rack in enumerate(racks):
        key = f"{place_of(rack)}.{PAIR}"
        said = answers.get(key)
        if said is not None and said not in pairs:
            problems[key] = f"{key}: {said!r} is not an inverter of this site, allowed: {', '.join(inverters)}"
        elif said is not None:
            pairs[str(said)].append(rack.device_id)
        elif len(inverters) == 1:
            pairs[inverters[0]].append(rack.device_id)
        elif len(racks) == len(fresh):
            pairs[fresh[number]].append(rack.device_id)
        elif inverters:
            problems[key] = f"{key}: is missing; allowed: {', '.join(inverters)}"
    for name in fresh:
        if not pairs[name] and not problems:
            problems[f"inverters[{name}].batteries"] = (
                f"inverters[{name}].batteries: no rack hangs on it; find its battery, or take the inverter out"
            )
    return pairs, problems


def _hanging(entries: Sequence[Entry], pairs: Mapping[str, list[str]]) -> dict[str, str | None]:
    """Return the inverter of each new rack, None while nobody knows it."""
    of = {rack: name for name, racks in pairs.items() for rack in racks}
    return {one.device_id: of.get(one.device_id) for one in entries if one.profile.kind is DeviceKind.BATTERY}


def _filled(entry: Entry, answers: Answers, pairs: Mapping[str, list[str]]) -> Entry:
    """Return an entry with what a person said in the place of what was assumed."""
    place = f"{place_of(entry)}."
    said = {key.removeprefix(place): value for key, value in answers.items() if key.startswith(place)}
    said.pop(PAIR, None)
    lines = [
        Line(line.key, said[line.key], _SAID)
        if said.get(line.key) not in (None, line.value)
        else msgspec.structs.replace(line, comment="" if line.key == "role" else line.comment)
        for line in entry.lines
    ]
    known = {line.key for line in entry.lines}
    lines += [Line(key, value, _SAID) for key, value in said.items() if key not in known and value not in (None, False)]
    if entry.device_id in pairs and entry.profile.kind is DeviceKind.INVERTER:
        lines.append(Line("batteries", pairs[entry.device_id]))
    return msgspec.structs.replace(entry, lines=tuple(lines))


def _block(candidate: Candidate, entry: Entry) -> list[str]:
    labels = ", ".join(f"{name.replace('_', ' ')} {clean(text)}" for name, text in candidate.match.labels.items())
    lines = [f"# {clean(candidate.place)}: {clean(labels) or candidate.match.profile_id}"]
    if candidate.match.warning:
        lines.append(f"# WARNING: {clean(candidate.match.warning)}")
    return [*lines, f"[[{entry.group}]]", *map(line_text, entry.lines)]


def _site_lines(ground: Ground, answers: Answers, *, metered: bool) -> Iterable[str]:
    zone = answers.get("site.time_zone", ground.zone)
    mode = _OLDEST if metered else _RESTING
    why = "follows the grid meter" if metered else "rests: there is no grid meter"
    yield f"# Made at the screen{f' on {ground.made_utc}' if ground.made_utc else ''}: devices were found by a scan,"
    yield "# which only reads; the rest was said by a person. Every key: `ballast check --keys`."
    yield 'schema = "ballast-site/1"'
    yield ""
    yield "[site]"
    yield f"id = {toml(ground.site_id)}  # from the name of the computer; unique in a fleet"
    yield f"name = {toml(ground.site_id)}"
    yield f"time_zone = {toml(zone)}"
    yield ""
    yield "[control]"
    yield f"mode = {toml(mode)}  # {why}"
    if ground.screen:
        yield ""
        yield "[screen]"
        yield from (line_text(Line(key, value, _SAID)) for key, value in ground.screen.items())
    for section in ("limits", "grid_code"):
        said = [(key, answers[key]) for key in answers if key.startswith(f"{section}.") and answers[key] is not None]
        if said and (metered or section != "limits"):
            yield ""
            yield f"[{section}]"
            yield from (line_text(Line(key.partition(".")[2], value, _SAID)) for key, value in said)


def _appended(
    ground: Ground, body: str, before: SiteModel, pairs: Mapping[str, list[str]]
) -> tuple[str, dict[str, str]]:
    """Return the file there is with the new devices at its end, and the racks of its inverters as they would be."""
    text, problems = ground.text, dict[str, str]()
    for index, unit in enumerate(before.inverters):
        if not pairs.get(unit.id):
            continue
        wanted = [*unit.batteries, *pairs[unit.id]]
        changed = _with_racks(text, index, wanted)
        if not _says(changed, index, wanted):
            key = f"inverters[{unit.id}].batteries"
            problems[key] = f"{key}: cannot be changed in the text of the file; write {toml(wanted)} there by hand"
            continue
        text = changed
    when = f" on {ground.made_utc}" if ground.made_utc else ""
    head = f"\n# Added at the screen{when}: found by a scan, which only reads, and said by a person.\n"
    return f"{text.rstrip()}\n{head}{body.lstrip()}\n", problems


def _with_racks(text: str, index: int, racks: Sequence[str]) -> str:
    """Replace the list of racks of the inverter of that number, where it stands in the text as people write it."""
    lines, number, inside = text.splitlines(), -1, False
    for at, line in enumerate(lines):
        if line.lstrip().startswith("["):
            inside = re.match(r"\s*\[\[\s*inverters\s*\]\]", line) is not None
            number += inside
        elif inside and number == index and (found := re.match(r"(\s*batteries\s*=\s*)\[[^\]]*\](.*)$", line)):
            lines[at] = f"{found[1]}{toml(list(racks))}{found[2]}"
            break
    return "\n".join(lines) + "\n"


def _says(text: str, index: int, racks: Sequence[str]) -> bool:
    try:
        units: Any = tomllib.loads(text).get("inverters", [])
    except tomllib.TOMLDecodeError:
        return False
    return index < len(units) and units[index].get("batteries") == list(racks)


def _checked(text: str) -> tuple[SiteModel | None, dict[str, str]]:
    """Return the site of the text, or what is wrong with it: key -> message, devices by name."""
    try:
        return parse_site(text, ""), {}
    except SiteFileError as error:
        try:
            raw = tomllib.loads(text)
        except tomllib.TOMLDecodeError:
            return None, {"": error.problems[0]}
        named = [by_name(problem, raw) for problem in error.problems]
        return None, {problem.partition(":")[0]: problem for problem in named}


def _parts(site: Sequence[str], chosen: Sequence[Candidate], entries: Sequence[Entry]) -> tuple[Part, ...]:
    parts: list[Part] = []
    if site:
        lines = tuple(line.partition("  # ")[0] for line in site if line and not line.startswith(("#", "[", "schema")))
        parts.append(Part("site", "", lines))
    for candidate, entry in zip(chosen, entries, strict=True):
        lines = tuple(f"{line.key} = {toml(line.value)}" for line in entry.lines if line.key != "id")
        parts.append(Part(entry.device_id, model_of(candidate.match), lines))
    return tuple(parts)


def model_of(match: Match) -> str:
    """Return maker and model: what the device says, else what its profile is for."""
    said = " ".join(match.labels[name] for name in ("manufacturer", "model_name") if name in match.labels)
    if said:
        return clean(said)
    profile = load_profile(match.profile_id)
    return f"{profile.vendor} {profile.models[0]}" if profile.models else profile.vendor
