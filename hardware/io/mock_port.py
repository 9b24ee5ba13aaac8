"""A board in memory, for tests and the demo: inputs are set from outside, outputs can be looked at."""

from collections.abc import Mapping, Sequence

from hardware.io.wire import PortError, Wire, level_of


class MockPort:
    """Lines in a dictionary. Every change of an output is kept in `written`, in order."""

    def __init__(self, levels: Mapping[str, float] | None = None) -> None:
        self.levels: dict[str, float] = dict(levels or {})
        """Line -> level; set the inputs here."""
        self.written: list[tuple[str, float]] = []
        self.fault = ""
        """While not empty, every call fails with it."""
        self.stuck: set[str] = set()
        """Output lines that do not move."""
        self.opened = False
        self._wires: tuple[Wire, ...] = ()

    def open(self, wires: Sequence[Wire]) -> None:
        """Take the lines; inputs nobody has set read 0."""
        self._check()
        self._wires = tuple(wires)
        self.opened = True
        for wire in wires:
            self.levels.setdefault(wire.line, 0.0)
            if wire.output:
                self.write(wire, level_of(wire, wire.safe_value))

    def read(self) -> Mapping[str, float]:
        """Return all levels."""
        self._check()
        return {wire.id: self.levels[wire.line] for wire in self._wires}

    def write(self, wire: Wire, level: float) -> None:
        """Set an output."""
        self._check()
        self.written.append((wire.line, level))
        if wire.line not in self.stuck:
            self.levels[wire.line] = level

    def close(self) -> None:
        """Give the lines back."""
        self.opened = False

    def _check(self) -> None:
        if self.fault:
            raise PortError(self.fault)
