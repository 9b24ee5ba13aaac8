"""Lines that are files below a folder: Strato Pi, Strato Pi Max and Iono Pi of Sfera Labs, PWM fans of the kernel.

File names as in the READMEs of the kernel modules strato-pi, strato-pi-max and iono-pi (github.com/sfera-labs).
Outputs are written 0 or 1 explicitly, never `F` (flip).
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from hardware.io.wire import PortError, Wire, level_of

UNDEFINED = "-1"
"""What a debounced input of an Iono Pi reads before its first stable level."""


class SysfsPort:
    """Reads and writes small files."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._wires: tuple[Wire, ...] = ()

    def open(self, wires: Sequence[Wire]) -> None:
        """Check that every file is there, then set the outputs to their safe values.

        Raises:
            PortError: A file is missing or cannot be written; the text names it.
        """
        if not self._root.is_dir():
            raise PortError(f"{self._root} is not there; is the kernel module of the board loaded?")
        for wire in wires:
            path = self._path(wire)
            if not path.is_file():
                raise PortError(f"{wire.id}: {path} is not there")
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
            path = self._path(wire)
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
        path = self._path(wire)
        try:
            path.write_text(f"{round(level)}\n", encoding="ascii")
        except OSError as error:
            raise PortError(f"{wire.id}: {path}: {error}") from error

    def close(self) -> None:
        """Nothing is held open."""

    def _path(self, wire: Wire) -> Path:
        path = self._root / wire.line
        if ".." in Path(wire.line).parts or Path(wire.line).is_absolute():
            raise PortError(f"{wire.id}: line {wire.line!r} leaves {self._root}")
        return path
