"""Makes a board of anything that measures: lines and errors are the same for every sensor."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol, TypeVar

from hardware.io.wire import PortError, Wire

T = TypeVar("T")


class Sensor(Protocol):
    """Something that measures, opened. Its calls may block."""

    def read(self, lines: Collection[str]) -> Mapping[str, float]:
        """Return the values of these lines; NaN is a sensor that is open or shorted.

        Raises:
            PortError: It does not answer, or with something impossible.
            OSError: The bus says so.
        """
        ...

    def close(self) -> None:
        """Give the bus back. Never raises."""
        ...


class SensorPort:
    """A board that only measures."""

    def __init__(self, lines: Callable[[], Sequence[str]], place: str, opened: Callable[[], Sensor]) -> None:
        """Prepare.

        Args:
            lines: Tells what it measures; raises `PortError`.
            place: Kind, bus and address, for messages.
            opened: Opens it; raises `PortError` or OSError.
        """
        self._lines = lines
        self._place = place
        self._opened = opened
        self._sensor: Sensor | None = None
        self._wires: tuple[Wire, ...] = ()

    def open(self, wires: Sequence[Wire]) -> None:
        """Find the sensor.

        Raises:
            PortError: A line is not on it, or it is not there.
        """
        lines = self._named(self._lines)
        for wire in wires:
            if wire.output:
                raise PortError(f"{wire.id}: {self._place} only measures, line {wire.line!r} cannot be an output")
            if wire.line not in lines:
                allowed = ", ".join(lines)
                raise PortError(f"{wire.id}: {self._place} has no line {wire.line!r}, allowed: {allowed}")
        self._wires = tuple(wires)
        self._sensor = self._named(self._opened)

    def read(self) -> Mapping[str, float]:
        """Return the values of all wires.

        Raises:
            PortError: The sensor does not answer.
        """
        sensor = self._sensor
        if sensor is None:
            raise PortError(f"{self._place}: is not open")
        values = self._named(lambda: sensor.read({wire.line for wire in self._wires}))
        for wire in self._wires:
            if wire.line not in values:
                raise PortError(f"{wire.id}: {self._place} gave no value for line {wire.line!r}")
        return {wire.id: float(values[wire.line]) for wire in self._wires}

    def write(self, wire: Wire, level: float) -> None:
        """Refuse: a sensor has no outputs (`open` has said so already).

        Raises:
            PortError: Always.
        """
        raise PortError(f"{wire.id}: {self._place} only measures and cannot be set to {level:g}")

    def close(self) -> None:
        """Give the bus back."""
        if self._sensor is not None:
            self._sensor.close()
            self._sensor = None

    def _named(self, call: Callable[[], T]) -> T:
        """Return what a call gives; its errors name the place."""
        try:
            return call()
        except PortError as error:
            raise PortError(f"{self._place}: {error}") from error
        except OSError as error:
            cause = error.strerror or str(error)
            raise PortError(f"{self._place} does not answer ({cause}); is it wired and powered?") from error
