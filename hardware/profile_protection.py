"""What an inverter shows of its own protection: settings that are one point, and trip curves (INV-06).

Nothing here is ever written by the controller; what an installer may write is marked so and written by
`hardware.protection_write` alone. A trip curve is a set of pairs of threshold and time; the first distinct threshold
from nominal outwards is stage 1, the next one stage 2, each with the shortest time it stands with.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from control.grid_code.protection import NAMES

if TYPE_CHECKING:
    from hardware.profile_file import Document

Values = Mapping[str, float | str | None]


class Shown(msgspec.Struct, frozen=True):
    """A setting that is one point: `value = point * factor`."""

    point: str
    factor: float = 1.0
    write: bool = False
    """An installer may write the point."""
    stored: str = ""
    """Instead: name of the stored sets it is changed through."""
    older: str = ""
    """The point on a device with an older revision of the model; a device has one of the two."""


class StoredSets(msgspec.Struct, frozen=True):
    """Settings a SunSpec device keeps several sets of: the first is in force, another is written and adopted.

    All places are offsets in registers from the ID register of the model.
    """

    model: int
    enable: int
    request: int
    """Takes the number of the set to adopt."""
    result: int
    """0 in progress, 1 done, 2 failed."""
    count: int
    """Number of sets the device has."""
    first: int
    """Begin of the first set; the others follow without gaps to the end of the model."""
    read_only: Literal["first", "last"]
    """Where in a set the word stands that says whether it can be written."""
    points: int = 0
    """Number of pairs a curve has room for; 0 for what is no curve."""
    words: tuple[int, ...] = ()
    """Lengths a set may have; empty for any."""


class Curve(msgspec.Struct, frozen=True):
    """A trip curve: pairs of a threshold and a time in seconds."""

    enabled: str
    """Point that is 1 while the curve is in force."""
    count: str
    """Point that says how many pairs are in use."""
    pairs: tuple[tuple[str, str], ...]
    factor: float = 1.0
    """Of the thresholds."""
    stored: str = ""
    """Name of the stored sets it is changed through; empty: it cannot be changed over the line."""


class Protection(msgspec.Struct, frozen=True):
    """All a profile knows of it."""

    settings: Mapping[str, Shown] = {}
    """Name of `control.grid_code.protection.NAMES` -> point."""
    curves: Mapping[str, Curve] = {}
    """`under_voltage`, `over_voltage`, `under_frequency`, `over_frequency` -> curve."""
    stored: Mapping[str, StoredSets] = {}
    """Name -> sets through which settings and curves are changed."""

    @property
    def writable(self) -> bool:
        """Whether an installer can change anything of it over the line."""
        shown = any(one.write or one.stored for one in self.settings.values())
        return shown or any(curve.stored for curve in self.curves.values())


NO_PROTECTION = Protection()
UNITS = {"under_voltage": "pu", "over_voltage": "pu", "under_frequency": "hz", "over_frequency": "hz"}
"""Curve -> unit of its thresholds."""


def protection_of(document: "Document", known: frozenset[str]) -> Protection:
    """Build the section `protection`; empty without it.

    Raises:
        ProfileError: A name or a point that is not there.
    """
    section: dict[str, Any] = document.data.get("protection", {})
    settings = {name: Shown(**entry) for name, entry in section.get("settings", {}).items()}
    curves = {
        name: Curve(
            entry["enabled"],
            entry["count"],
            tuple(map(tuple, entry["pairs"])),
            entry.get("factor", 1.0),
            entry.get("stored", ""),
        )
        for name, entry in section.get("curves", {}).items()
    }
    stored = {name: msgspec.convert(entry, StoredSets) for name, entry in section.get("stored", {}).items()}
    for kind, entries in (("settings", settings), ("curves", curves)):
        for name, entry in entries.items():
            if entry.stored and entry.stored not in stored:
                raise document.error(("protection", kind, name), f"there are no stored sets {entry.stored}")
    for name, shown in settings.items():
        if name not in NAMES:
            raise document.error(("protection", "settings", name), f"unknown; known are {', '.join(NAMES)}")
        for point in (shown.point, shown.older):
            _known(document, known, ("protection", "settings", name), point or shown.point)
    for name, curve in curves.items():
        for point in (curve.enabled, curve.count, *(point for pair in curve.pairs for point in pair)):
            _known(document, known, ("protection", "curves", name), point)
    return Protection(settings, curves, stored)


def _known(document: "Document", known: frozenset[str], where: tuple[str, ...], point: str) -> None:
    if point not in known:
        raise document.error(where, f"{point} is not a point of this profile")


def reader(protection: Protection) -> Callable[[Values], dict[str, float]]:
    """Return a function that gives what the device shows; what it does not have is not in it."""
    settings, curves = tuple(protection.settings.items()), tuple(protection.curves.items())
    nothing: dict[str, float] = {}
    if not settings and not curves:
        return lambda _values: nothing

    def read(values: Values) -> dict[str, float]:
        found: dict[str, float] = {}
        for name, shown in settings:
            value = values.get(shown.point)
            if value is None and shown.older:
                value = values.get(shown.older)
            if isinstance(value, (int, float)):
                found[name] = value * shown.factor
        for name, curve in curves:
            found.update(stages_of(name, curve, values))
        return found

    return read


def stages_of(name: str, curve: Curve, values: Values) -> dict[str, float]:
    """Return threshold and time of the first two stages of a curve that is in force."""
    count = values.get(curve.count)
    if values.get(curve.enabled) != 1 or not isinstance(count, (int, float)):
        return {}
    shortest: dict[float, float] = {}
    for threshold, time_s in curve.pairs[: int(count)]:
        at, after_s = values.get(threshold), values.get(time_s)
        if isinstance(at, (int, float)) and isinstance(after_s, (int, float)):
            level = round(at * curve.factor, 6)
            shortest[level] = min(shortest.get(level, after_s), after_s)
    outwards = sorted(shortest, reverse=name.startswith("under"))
    found: dict[str, float] = {}
    for stage, level in enumerate(outwards[:2], start=1):
        found[f"{name}_{stage}_{UNITS[name]}"] = level
        found[f"{name}_{stage}_s"] = shortest[level]
    return found
