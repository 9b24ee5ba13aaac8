"""Lines that are files below a folder: Strato Pi, Strato Pi Max and Iono Pi of Sfera Labs, PWM fans of the kernel.

File names as in the READMEs of the kernel modules strato-pi, strato-pi-max and iono-pi (github.com/sfera-labs).
Outputs are written 0 or 1 explicitly, never `F` (flip).
"""

import glob
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from hardware.io.wire import PortError, Wire, level_of

NOTHING: Mapping[str, str] = MappingProxyType({})
UNDEFINED = "-1"
"""What a debounced input of an Iono Pi reads before its first stable level."""


class SysfsPort:
    """Reads and writes small files."""

    def __init__(self, root: str, prepare: Mapping[str, str] = NOTHING, armed: Mapping[str, str] = NOTHING) -> None:
        """Remember where.

        Args:
            root: Folder of the files; a `*` stands for a number that changes from start to start (hwmon3).
            prepare: File -> what is written to it when the board is opened.
            armed: The same, and it must read back so.
        """
        self._pattern = root
        self._prepare = {**prepare, **armed}
        self._armed = armed
        self._root = Path(root)
        self._wires: tuple[Wire, ...] = ()

    def open(self, wires: Sequence[Wire]) -> None:
        """Check that every file is there, then set the outputs to their safe values.

        Raises:
            PortError: A file is missing or cannot be written; the text names it.
        """
        self._root = self._found()
        for wire in wires:
            path = self._path(wire.id, wire.line)
            if not path.is_file():
                raise PortError(f"{wire.id}: {path} is not there")
        for name, text in self._prepare.items():
            path = self._path("prepare", name)
            if not path.is_file():
                raise PortError(f"prepare: {path} is not there")
            try:
                path.write_text(f"{text}\n", encoding="utf-8")
                held = path.read_text(encoding="utf-8").strip() if name in self._armed else text
            except OSError as error:
                raise PortError(f"prepare: {path}: {error}") from error
            if held != text:
                raise PortError(f"armed: {path} reads back {held[:40]!r}, written was {text!r}")
        self._wires = tuple(wires)
        for wire in wires:
            if wire.output:
                self.write(wire, level_of(wire, wire.safe_value))

    def read(self) -> Mapping[str, float]:
        """Return what the files hold; an input that is not defined yet reads NaN.

        Raises:
            PortError: A file cannot be read or holds no number.
        """
        levels: dict[str, float] = {}
        for wire in self._wires:
            path = self._path(wire.id, wire.line)
            try:
                text = path.read_text(encoding="ascii").strip()
            except (OSError, UnicodeDecodeError) as error:
                raise PortError(f"{wire.id}: {path}: {error}") from error
            try:
                levels[wire.id] = float("nan") if text == UNDEFINED and not wire.output else float(text)
            except ValueError as error:
                raise PortError(f"{wire.id}: {path} holds {text[:20]!r}, which is no number") from error
        return levels

    def write(self, wire: Wire, level: float) -> None:
        """Write a number.

        Raises:
            PortError: The file cannot be written.
        """
        path = self._path(wire.id, wire.line)
        try:
            path.write_text(f"{round(level)}\n", encoding="ascii")
        except OSError as error:
            raise PortError(f"{wire.id}: {path}: {error}") from error

    def close(self) -> None:
        """Nothing is held open."""

    def _found(self) -> Path:
        """Return the one folder the pattern means."""
        if "*" not in self._pattern:
            folders = [Path(self._pattern)]
        else:
            folders = [Path(name) for name in sorted(glob.glob(self._pattern))]  # noqa: PTH207 - absolute pattern
        folders = [folder for folder in folders if folder.is_dir()]
        if not folders:
            raise PortError(f"{self._pattern} is not there; is the kernel module of the board loaded?")
        if len(folders) > 1:
            raise PortError(f"{self._pattern} means {len(folders)} folders: {', '.join(map(str, folders))}")
        return folders[0]

    def _path(self, name: str, line: str) -> Path:
        path = self._root / line
        if ".." in Path(line).parts or Path(line).is_absolute():
            raise PortError(f"{name}: line {line!r} leaves {self._root}")
        return path
