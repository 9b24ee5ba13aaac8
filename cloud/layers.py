"""What the cloud has changed in the configuration, on disk: an offline start uses the last good one (SITE-03).

Two layers lie over the installer's file: what `Setup_Device` has set, and over it what the twin desires. What was in
force before each change is kept for one step of undo and for the record.
"""

import os
from pathlib import Path
from typing import Any

import msgspec

from cloud.transport import Json

KEPT = 10
FILE = "configuration.json"


class Layer(msgspec.Struct, frozen=True):
    """The changes of the cloud as one value."""

    setup: dict[str, Any] = {}
    desired: dict[str, Any] = {}


class Layers(msgspec.Struct, frozen=True):
    """What is in force, where it comes from, and what was before."""

    current: Layer = Layer()
    version: int = 0
    """Of the desired properties that are in force; 0: never any."""
    settled: int = 0
    """Version up to which nothing is to be done: applied, or undone by a person."""
    before: tuple[Layer, ...] = ()
    """Newest last."""

    def changed(self, layer: Layer, version: int) -> "Layers":
        """Return these with another layer in force."""
        if layer == self.current:
            return msgspec.structs.replace(self, version=version, settled=version)
        before = (*self.before, self.current)[-KEPT:]
        return Layers(layer, version, version, before)

    def undone(self) -> "Layers":
        """Return these one step back; the version that is taken back is not applied again."""
        return msgspec.structs.replace(self, current=self.before[-1], before=self.before[:-1])


class LayersError(Exception):
    """The file cannot be read or written, in words."""


def load(folder: Path) -> Layers:
    """Return what the cloud has changed; nothing when there is no file.

    Raises:
        LayersError: The file is damaged or cannot be read.
    """
    path = folder / FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=Layers)
    except FileNotFoundError:
        return Layers()
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise LayersError(f"{path}: {error}") from error


def save(folder: Path, layers: Layers) -> None:
    """Keep it so that a power cut leaves the old or the new, whole; for nobody else to read.

    Raises:
        LayersError: The disk does not take it; the old content is untouched.
    """
    path = folder / FILE
    beside = path.with_name(path.name + ".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        with open(beside, "wb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            file.write(msgspec.json.format(msgspec.json.encode(layers)))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise LayersError(f"{path}: {error}") from error


class Problem(msgspec.Struct, frozen=True):
    """One key that is not accepted, and why."""

    key: str
    text: str


class Checked(msgspec.Struct, frozen=True):
    """What the program says about a configuration before it is used."""

    problems: tuple[Problem, ...] = ()
    settings: tuple[Any, ...] = ()
    """One `Settings`; none when there are problems."""
    live: tuple[str, ...] = ()
    """Keys that act at once."""
    restart: tuple[str, ...] = ()
    """Keys that act at the next start."""
    in_force: Json = {}
    """Every key the cloud may set, with its value, as tables."""
