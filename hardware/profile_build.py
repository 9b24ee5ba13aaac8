"""From the checked data of a profile file to a `Profile`: defaults filled in, references resolved.

The JSON Schema has already judged shapes; what is judged here is meaning: that a point named somewhere exists,
that addresses do not leave the address space, that a writable point has limits, that the DBC knows a signal.
"""

from pathlib import Path
from typing import Any, Literal, cast

import msgspec

from control.alarms import ROWS
from control.readings import DeviceKind, DeviceState
from hardware.alarm_words import WordTable, load_table, no_row, with_own
from hardware.invented import invented_addresses
from hardware.profile import (
    CellArray,
    Code,
    KeepAlive,
    Known,
    Point,
    Poll,
    Profile,
    ProfileError,
    Provenance,
    Sets,
    Signed,
    Space,
    Sunspec,
    TransportDefaults,
    WriteLimits,
)
from hardware.profile_bit import ANY_BIT, Bit
from hardware.profile_can import can_part, installer_map
from hardware.profile_can_parts import Can
from hardware.profile_file import Document
from hardware.profile_protection import protection_of
from hardware.profile_references import References

Data = dict[str, Any]

WORDS = {"u16": 1, "i16": 1, "u32": 2, "i32": 2, "u64": 4, "i64": 4, "f32": 2}
MODICON = {Space.COIL: 1, Space.DISCRETE: 10001, Space.INPUT: 30001, Space.HOLDING: 40001}


def read_profile(path: Path) -> Profile:
    """Read one profile file.

    Raises:
        ProfileError: the first thing that is wrong with it.
    """
    document = Document(path)
    data = document.data
    if data["id"] != path.stem:
        raise document.error(("id",), f"must be the name of the file, {path.stem}")
    if ("can" in data) == ("points" in data):
        raise document.error((), "a profile has either points or can")
    points = {key: _point(document, key) for key in cast("Data", data.get("points", {}))}
    points = _without_unknown_addresses(document, points)
    can = can_part(document, path.parent / data["can"]["dbc"]) if "can" in data else None
    values = frozenset(points) | frozenset(can.signals if can else ())
    references = References(document, values, points)
    alarm_points = references.alarm_points()
    alarm_rows, warning_rows = _alarm_rows(document, [points[name] for name in alarm_points], can)
    return Profile(
        id=data["id"],
        version=data["version"],
        kind=DeviceKind(data["kind"]),
        vendor=data["vendor"],
        models=tuple(data["models"]),
        provenance=Provenance(data["provenance"]["status"]),
        references=tuple(_reference(entry) for entry in data["provenance"]["references"]),
        verified=tuple(
            f"{entry['firmware']}, {entry['date']}, {entry['by']}: {entry['how']}"
            for entry in data["provenance"]["verified"]
        ),
        notes=data["provenance"].get("notes", ""),
        own_setpoints=data.get("own_setpoints", {}),
        transports={key: TransportDefaults(**entry) for key, entry in data["transports"].items()},
        probes=references.probes(),
        points=points,
        canonical=references.canonical(),
        state_map={int(key): DeviceState(value) for key, value in data.get("state_map", {}).items()},
        alarm_points=alarm_points,
        sequences=references.sequences(),
        control=references.control(),
        sunspec=_sunspec(document, points),
        can=can,
        excluded=references.excluded(),
        tests=references.tests(),
        path=path,
        alarm_rows=alarm_rows,
        warning_rows=warning_rows,
        protection=protection_of(document, frozenset(points)),
        variants=references.variants(),
        state_overrides=references.state_overrides(),
        modules=references.modules(),
        signed=_signed(document, points),
        cells=_cells(data),
        keep_alive=_keep_alive(document, points),
        installer_map=installer_map(document),
    )


def _alarm_rows(document: Document, points: list[Point], can: Can | None) -> tuple[dict[str, str], dict[str, str]]:
    """Return the rows of the profile's alarm words and warnings: its table of words, then rows of its own."""
    name: str = document.data.get("alarm_words", "")
    try:
        table = load_table(name) if name else WordTable("", "", "")
    except ProfileError as error:
        raise document.error(("alarm_words",), error.reason) from error
    own: dict[bool, dict[str, str]] = {True: {}, False: {}}
    battery = document.data["kind"] == DeviceKind.BATTERY
    for bit in (
        *(bit for point in points for bit in point.bits.values()),
        *(a.bit for a in (can.alarms if can else ())),
    ):
        if bit.row:
            if bit.row not in ROWS:
                raise document.error(("alarm_points",), no_row(bit.row))
            own[not battery or bit.severity in {"alarm", "fault"}][bit.code] = bit.row
    return with_own(table.alarms, own[True]), with_own(table.warnings, own[False])


def _reference(entry: Data) -> str:
    return ", ".join(str(entry[key]) for key in ("title", "page", "url") if key in entry)


def _point(document: Document, key: str) -> Point:
    entry: Data = document.data["points"][key]
    where = ("points", key)
    defaults: Data = document.data.get("addressing", {})
    name, _, length = str(entry["type"]).partition(":")
    space = Space(entry.get("space", "holding"))
    scale = entry.get("scale", 1.0)
    low, high = entry.get("range", (-float("inf"), float("inf")))
    access = entry.get("access", "r")
    limits: Data | None = entry.get("write")
    if ("w" in access) != ("write" in entry):
        raise document.error((*where, "access"), "a writable point, and no other, needs write limits")
    if space in {Space.COIL, Space.DISCRETE} and entry["type"] != "u16":
        raise document.error((*where, "type"), "a coil or discrete input has type u16 (0 or 1)")
    if access != "r" and space in {Space.DISCRETE, Space.INPUT}:
        raise document.error((*where, "access"), f"{space} cannot be written")
    return Point(
        id=key,
        code=Code(name),
        words=int(length or 1) if name in {"str", "bits"} else WORDS[name],
        space=space,
        address=_address(document, key, space),
        model=entry.get("model", 0),
        offset=entry.get("offset", 0),
        set_words=entry.get("set_words", 0),
        scale=1.0 if isinstance(scale, dict) else float(scale),
        scale_point=cast("Data", scale)["sf"] if isinstance(scale, dict) else "",
        add=float(entry.get("add", 0.0)),
        unit=entry.get("unit", ""),
        invert=entry.get("invert", False),
        invalid=tuple(entry.get("invalid", defaults.get("invalid", {}).get(entry["type"], ()))),
        minimum=float(low),
        maximum=float(high),
        enum={int(raw): str(text) for raw, text in entry.get("enum", {}).items()},
        bits={ANY_BIT if number == "any" else int(number): Bit(**bit) for number, bit in entry.get("bits", {}).items()},
        access=access,
        poll=Poll(entry.get("poll", "fast")),
        alone=entry.get("alone", False),
        write=_write_limits(limits) if limits else None,
        byte_order=entry.get("byte_order", defaults.get("byte_order", "big")),
        word_order=entry.get("word_order", defaults.get("word_order", "big")),
        field=_field(document, key),
        computed=entry.get("computed", False),
        known=Known.UNKNOWN if entry.get("address") == "unknown" else Known(entry.get("known", "read")),
        rack_step=entry.get("rack_step", 0),
    )


def _write_limits(limits: Data) -> WriteLimits:
    function: Literal[6, 16] = 6 if limits.get("function") == 6 else 16
    return WriteLimits(float(limits["min"]), float(limits["max"]), function, limits.get("on_change", False))


def _field(document: Document, key: str) -> tuple[int, int]:
    """Return the field of a point; it must lie inside an unsigned word."""
    entry: Data = document.data["points"][key]
    if "field" not in entry:
        return 0, 0
    low, width = entry["field"]
    if entry["type"] not in {"u16", "u32", "u64"} or low + width > 16 * WORDS[entry["type"]]:
        raise document.error(("points", key, "field"), f"bits {low} to {low + width - 1} do not lie in {entry['type']}")
    return low, width


def _without_unknown_addresses(document: Document, points: dict[str, Point]) -> dict[str, Point]:
    """Give points without a known address an invented one, in a placeholder only."""
    unknown = [key for key, point in points.items() if point.known is Known.UNKNOWN]
    if unknown and document.data["provenance"]["status"] != Provenance.PLACEHOLDER:
        raise document.error(("points", unknown[0], "address"), "only a placeholder may have unknown addresses")
    return invented_addresses(points) if unknown else points


def _address(document: Document, key: str, space: Space) -> int:
    """Turn the address as the vendor writes it into the 0-based one on the wire."""
    entry: Data = document.data["points"][key]
    if "computed" in entry or entry.get("address") == "unknown":
        return -1
    if "address" not in entry:
        if "sunspec" not in document.data:
            raise document.error(("points", key, "model"), "needs the sunspec section")
        return -1
    addressing: Data = document.data.get("addressing", {})
    first = {"pdu": 0, "one_based": 1, "modicon": MODICON[space]}[addressing.get("style", "pdu")]
    address = int(entry["address"]) - first + int(addressing.get("offset", 0))
    if not 0 <= address <= 0xFFFF:
        raise document.error(("points", key, "address"), f"{entry['address']} is outside the {space} address space")
    return address


def _sunspec(document: Document, points: dict[str, Point]) -> Sunspec | None:
    entry: Data | None = document.data.get("sunspec")
    if entry is None:
        return None
    for key, point in points.items():
        scale = point.scale_point
        if scale and (scale not in points or points[scale].model != point.model):
            raise document.error(("points", key, "scale", "sf"), f"{scale} is not a point of model {point.model}")
    alternatives = {int(model): tuple(others) for model, others in entry.get("alternatives", {}).items()}
    sets = {int(model): Sets(**places) for model, places in entry.get("sets", {}).items()}
    for key, point in points.items():
        if point.set_words and point.model not in sets:
            text = f"sunspec.sets does not say where model {point.model} has its sets"
            raise document.error(("points", key, "set_words"), text)
    return Sunspec(tuple(entry["bases"]), tuple(entry["required"]), alternatives, sets)


def _cells(data: Data) -> dict[str, CellArray]:
    return {
        name: msgspec.convert(entry, CellArray, strict=False)
        for name, entry in cast("Data", data.get("cells", {})).items()
    }


def _keep_alive(document: Document, points: dict[str, Point]) -> KeepAlive | None:
    entry: Data | None = document.data.get("keep_alive")
    if entry is None:
        return None
    if entry["point"] not in points or "w" not in points[entry["point"]].access:
        raise document.error(("keep_alive", "point"), f"{entry['point']} is not a writable point of this profile")
    return KeepAlive(**entry)


def _signed(document: Document, points: dict[str, Point]) -> Signed | None:
    entry: Data | None = document.data.get("signed")
    if entry is None:
        return None
    if entry["point"] not in points:
        raise document.error(("signed", "point"), f"{entry['point']} is not a point of this profile")
    return Signed(entry["point"], tuple(float(value) for value in entry["values"]), entry["reason"])
