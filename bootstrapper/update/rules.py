"""May this target be installed on this unit? Pure: what is signed is still only taken when it fits."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from bootstrapper.update.job import FIRMWARE, KINDS, NAME

Older = Callable[[str, str], bool]
"""Is the first version older than the second (dpkg's order)?"""


SHA256 = re.compile("[0-9a-f]{64}")


class TargetError(ValueError):
    """A target whose description is not usable; in one sentence."""


@dataclass(frozen=True)
class Target:
    """What the signed metadata says about one file."""

    name: str
    length: int
    sha256: str
    kind: str
    version: str
    slot: str = FIRMWARE
    architecture: str = ""
    """Debian's word (`arm64`); empty: any."""
    suite: str = ""
    """`deb12`, `deb13`; empty: any."""
    hardware: tuple[str, ...] = ()
    """Beginnings of models it is for; empty: any."""
    minimum_version: str = ""
    """Oldest firmware it may be installed on; empty: any."""
    replaces: tuple[str, ...] = ()
    """Newer versions it may nevertheless replace: a wanted step back."""
    notes: str = ""


@dataclass(frozen=True)
class Unit:
    """What an update has to fit to."""

    model: str
    architecture: str
    suite: str
    firmware: str
    """Version that runs; empty when none."""
    versions: Mapping[str, str] = field(default_factory=dict[str, str])
    """Slot to version in use, of device data."""
    max_bytes: int = 400_000_000

    def version_of(self, target: Target) -> str:
        """Return the version in use of what a target replaces; empty when there is none."""
        return self.firmware if target.kind == FIRMWARE else self.versions.get(f"{target.kind}/{target.slot}", "")


def described(name: str, length: int, sha256: str, custom: Mapping[str, object]) -> Target:
    """Return a target of the fields in the signed metadata.

    Raises:
        TargetError: A field is missing, unknown in kind or not usable, with its name and value.
    """

    def text(key: str, default: str | None = None) -> str:
        value = custom.get(key, default)
        if not isinstance(value, str):
            raise TargetError(f"target {name}: {key} is {value!r} instead of a text")
        return value

    def texts(key: str) -> tuple[str, ...]:
        value = custom.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):  # pyright: ignore[reportUnknownVariableType]
            raise TargetError(f"target {name}: {key} is {value!r} instead of a list of texts")
        return tuple(value)  # pyright: ignore[reportUnknownArgumentType]

    target = Target(
        name=name,
        length=length,
        sha256=sha256,
        kind=text("kind"),
        version=text("version"),
        slot=text("slot", FIRMWARE),
        architecture=text("architecture", ""),
        suite=text("suite", ""),
        hardware=texts("hardware"),
        minimum_version=text("minimum_version", ""),
        replaces=texts("replaces"),
        notes=text("notes", ""),
    )
    if not SHA256.fullmatch(sha256):
        raise TargetError(f"target {name}: sha256 is {sha256!r}")
    if target.kind not in KINDS:
        raise TargetError(f"target {name}: kind {target.kind!r} is unknown, allowed: {', '.join(KINDS)}")
    for key, value in (("version", target.version), ("slot", target.slot), ("name", name.rsplit("/", 1)[-1])):
        if not NAME.fullmatch(value):
            raise TargetError(f"target {name}: {key} {value!r} is not usable as the name of a folder")
    if (target.kind == FIRMWARE) != (target.slot == FIRMWARE):
        raise TargetError(f"target {name}: kind {target.kind!r} does not go with slot {target.slot!r}")
    return target


def refusal(target: Target, unit: Unit, older: Older) -> str:  # noqa: PLR0911 - a line a rule
    """Return why a target must not be installed on a unit; empty when it may.

    The order is that of importance: what can never fit comes before what is merely not newer.
    """
    running = unit.version_of(target)
    if target.architecture and target.architecture != unit.architecture:
        return f"is for architecture {target.architecture}, this unit is {unit.architecture}"
    if target.suite and target.suite != unit.suite:
        return f"is for system {target.suite}, this unit has {unit.suite}"
    if target.hardware and not any(unit.model.startswith(model) for model in target.hardware):
        return f"is for {', '.join(target.hardware)}, this unit is {unit.model or 'of unknown model'}"
    if target.length > unit.max_bytes:
        return f"has {target.length} bytes, allowed are {unit.max_bytes}"
    if target.minimum_version and (not unit.firmware or older(unit.firmware, target.minimum_version)):
        return f"needs firmware {target.minimum_version} or newer, this unit has {unit.firmware or 'none'}"
    if running == target.version:
        return f"version {target.version} is in use already"
    if running and older(target.version, running) and running not in target.replaces:
        return f"version {target.version} is older than {running} in use"
    return ""


def newest(targets: Iterable[Target], unit: Unit, older: Older) -> tuple[Target, ...]:
    """Return the newest permitted target of each kind and slot, firmware first.

    A wanted step back (`replaces` names what runs) goes before anything newer.
    """
    best: dict[tuple[str, str], Target] = {}
    for target in targets:
        if refusal(target, unit, older):
            continue
        key = (target.kind, target.slot)
        before = best.get(key)
        back = unit.version_of(target) in target.replaces
        if (
            before is None
            or back
            or (unit.version_of(before) not in before.replaces and older(before.version, target.version))
        ):
            best[key] = target
    return tuple(sorted(best.values(), key=lambda target: (target.kind != FIRMWARE, target.kind, target.slot)))
