"""Sensors that need code: one Python file each, in `hardware/io/sensors` or wherever the installer keeps his.

Such a file exports

    LINES = ("temperature", "humidity")            # what it measures, in °C, %, Pa, V
    def read(device, options): ...                 # -> {"temperature": 21.5, ...}, NaN for a broken probe

`device` is a `hardware.io.i2c.I2c`; a `device` call that fails raises OSError by itself, which makes the board silent.
`read` is called on a thread of its own and may wait. Anything else that is wrong is raised as `PortError("...")`.
"""

import importlib.util
import os
import stat
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from types import ModuleType
from typing import cast

from hardware.io.i2c import I2c
from hardware.io.sensor_config import Scalar
from hardware.io.wire import PortError

FOLDER = Path(__file__).parent / "sensors"
Read = Callable[[I2c, Mapping[str, Scalar]], Mapping[str, float]]


class Recipe:
    """What a sensor's file says."""

    def __init__(self, lines: tuple[str, ...], read: Read) -> None:
        self.lines = lines
        self.read = read


def shipped_sensors() -> tuple[str, ...]:
    """Return the names of the sensors that come with the product."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__"))


def recipe_of(sensor: str) -> Recipe:
    """Return what the file of a sensor says.

    Args:
        sensor: Name of a shipped one, or a path.

    Raises:
        PortError: There is no such file, others may write to it, or it does not export `LINES` and `read`.
    """
    path = Path(sensor) if sensor.startswith("/") else FOLDER / f"{sensor}.py"
    if not path.is_file():
        raise PortError(f"sensor {sensor!r}: {path} is not there; shipped are {', '.join(shipped_sensors())}")
    if sensor.startswith("/"):
        _check_owner(path)
    module = _loaded(path)
    lines, read = getattr(module, "LINES", None), getattr(module, "read", None)
    if not isinstance(lines, tuple) or not lines or not callable(read):
        raise PortError(f'{path}: must export LINES = ("temperature", ...) and read(device, options)')
    names = cast("tuple[object, ...]", lines)
    if not all(isinstance(name, str) and name for name in names):
        raise PortError(f"{path}: LINES must hold names only, it is {lines!r}")
    return Recipe(cast("tuple[str, ...]", names), cast("Read", read))


def _check_owner(path: Path) -> None:
    """Refuse code that somebody else could have written: it runs with the rights of the service."""
    state = path.stat()
    if state.st_mode & (stat.S_IWGRP | stat.S_IWOTH) or state.st_uid not in {0, os.getuid()}:
        raise PortError(f"{path}: must belong to root or to the service and be writable by nobody else (chmod 644)")


def _loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"ballast_sensor_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise PortError(f"{path}: is no Python file")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # whatever an installer's file raises is his message
        raise PortError(f"{path}: {type(error).__name__}: {error}") from error
    return module


class FileSensor:
    """A sensor of a file, opened."""

    def __init__(self, device: I2c, recipe: Recipe, options: Mapping[str, Scalar]) -> None:
        """Look whether it answers. Errors as in `read`."""
        self._device = device
        self._recipe = recipe
        self._options = options
        self.read(recipe.lines)

    def read(self, lines: Collection[str]) -> Mapping[str, float]:
        """Return the values.

        Raises:
            PortError: The file says what is wrong, or it gave something else than values.
            OSError: The sensor does not answer.
        """
        values = self._recipe.read(self._device, self._options)
        return {line: float(values[line]) for line in lines if line in values}

    def close(self) -> None:
        """Give the bus back."""
        self._device.bus.close()
