"""What a scan found as entries of a site file: TOML for `ballast check`, with what a person must settle."""

from collections.abc import Iterable, Sequence

import msgspec

from app.scan_entry import Connection, clean, entry_of, line_text
from control.readings import DeviceKind, MeterRole
from hardware.config import CanConnection
from hardware.profile import Provenance, load_profile
from hardware.scan import Found, Match


class CanDevice(msgspec.Struct, frozen=True):
    """A battery heard on a CAN bus."""

    connection: CanConnection
    profile_id: str
    identifiers: int
    """Different frames on the bus."""


class Names:
    """Gives each device of a kind the next number."""

    def __init__(self) -> None:
        self._next: dict[DeviceKind, int] = {}

    def give(self, kind: DeviceKind) -> tuple[str, int]:
        """Return the id and its number."""
        number = self._next[kind] = self._next.get(kind, 0) + 1
        return f"{kind.value}{number}", number


def told(found: Sequence[Found], racks: Sequence[CanDevice], silences: Iterable[str]) -> str:
    """Return the proposal as TOML with comments."""
    names, lines = Names(), ["# Found by `ballast scan`; nothing was written to any device."]
    lines += [f"# {silence}" for silence in silences if silence]
    for item in found:
        lines += ["", *said(item)]
        usable = [
            match for match in item.matches if load_profile(match.profile_id).provenance is not Provenance.PLACEHOLDER
        ]
        for match in usable:
            lines += ["", *_entry(names, item.connection, match, choose=len(families(usable)) > 1)]
    for rack in racks:
        lines += ["", f"# {rack.connection.interface} {rack.connection.channel}: {rack.identifiers} different frames"]
        if load_profile(rack.profile_id).provenance is Provenance.PLACEHOLDER:
            lines.append(f"#   {rack.profile_id}: its profile is a placeholder and cannot be used")
            continue
        several = sum(1 for other in racks if other.connection == rack.connection) > 1
        lines += ["", *_entry(names, rack.connection, Match(rack.profile_id), choose=several)]
    if not found and not racks:
        lines.append("# Nothing answered.")
    return "\n".join(lines) + "\n"


def families(matches: Sequence[Match]) -> set[str]:
    """Return the profiles that recognise the same device."""
    return {match.profile_id for match in matches}


def said(item: Found) -> Iterable[str]:
    """Return what was found where, as comments."""
    note = f" ({item.note})" if item.note else ""
    yield f"# {item.place}{note}"
    if not item.matches:
        yield "#   speaks Modbus, but no profile recognises it"
    for match in item.matches:
        labels = ", ".join(f"{name.replace('_', ' ')} {clean(text)}" for name, text in match.labels.items())
        rack = f" rack {match.rack}" if match.rack > 1 else ""
        yield f"#   {match.profile_id}{rack}{': ' + labels if labels else ''}"
        if match.warning:
            yield f"#   WARNING: {match.warning}"
    if len(families(item.matches)) > 1:
        yield "#   AMBIGUOUS: several profiles fit; keep the entries of one, delete the others"


def _entry(names: Names, connection: Connection, match: Match, *, choose: bool) -> Iterable[str]:
    device_id, number = names.give(load_profile(match.profile_id).kind)
    entry = entry_of(device_id, connection, match, MeterRole.GRID if number == 1 else MeterRole.LOAD)
    if choose:
        yield "# one of several possibilities, see above"
    yield f"[[{entry.group}]]"
    yield from map(line_text, entry.lines)
    if entry.profile.kind is DeviceKind.INVERTER:
        yield 'batteries = ["battery1"]  # ids of the racks on its DC side'
    for key in entry.missing:
        yield f"# {key} =   # SET: from the data sheet"
    if not entry.profile.verified and entry.profile.kind is not DeviceKind.METER:
        yield "# acknowledge_unverified_writes = true  # after a test; the profile is not verified on it"
