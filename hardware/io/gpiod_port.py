"""Pins through the kernel's GPIO character device (library gpiod 2.x), the chip found by its label.

Numbers of chips changed between kernels of the Raspberry Pi 5 (raspberrypi/linux#6144); labels have not.
"""

import fnmatch
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from hardware.io.wire import PortError, Pull, Wire, level_of

DEVICES = Path("/dev")
CONSUMER = "ballast"


class GpiodPort:
    """Holds all lines of one chip."""

    def __init__(self, chip: str) -> None:
        """Remember the chip.

        Args:
            chip: Its label (may hold `*`) or path.
        """
        self._chip = chip
        self._request: Any = None
        self._wires: tuple[Wire, ...] = ()

    def open(self, wires: Sequence[Wire]) -> None:
        """Take the lines; outputs come up at their safe value.

        Raises:
            PortError: No such chip or line, or somebody else holds it.
        """
        import gpiod  # noqa: PLC0415 - a library of the kernel's interface; other boards do without
        from gpiod.line import Bias, Direction, Value  # noqa: PLC0415

        bias = {Pull.NONE: Bias.AS_IS, Pull.UP: Bias.PULL_UP, Pull.DOWN: Bias.PULL_DOWN}
        config: dict[Any, Any] = {}
        for wire in wires:
            line = int(wire.line) if wire.line.isdigit() else wire.line
            if wire.output:
                high = round(level_of(wire, wire.safe_value)) == 1
                config[line] = gpiod.LineSettings(
                    direction=Direction.OUTPUT, output_value=Value.ACTIVE if high else Value.INACTIVE
                )
            else:
                config[line] = gpiod.LineSettings(
                    direction=Direction.INPUT,
                    bias=bias[wire.pull],
                    debounce_period=timedelta(seconds=wire.debounce_s),
                )
        path = self._path()
        try:
            self._request = gpiod.request_lines(str(path), consumer=CONSUMER, config=config)
        except (OSError, ValueError) as error:
            raise PortError(f"{path}: {error}") from error
        self._wires = tuple(wires)

    def read(self) -> Mapping[str, float]:
        """Return all levels as they are on the pins.

        Raises:
            PortError: The chip has gone.
        """
        lines = [int(wire.line) if wire.line.isdigit() else wire.line for wire in self._wires]
        try:
            values = self._request.get_values(lines)
        except (OSError, ValueError) as error:
            raise PortError(f"{self._chip}: {error}") from error
        return {wire.id: float(value.value) for wire, value in zip(self._wires, values, strict=True)}

    def write(self, wire: Wire, level: float) -> None:
        """Set a pin.

        Raises:
            PortError: The chip has gone.
        """
        from gpiod.line import Value  # noqa: PLC0415

        line = int(wire.line) if wire.line.isdigit() else wire.line
        try:
            self._request.set_value(line, Value.ACTIVE if round(level) == 1 else Value.INACTIVE)
        except (OSError, ValueError) as error:
            raise PortError(f"{wire.id}: {self._chip}: {error}") from error

    def close(self) -> None:
        """Release the lines: they become inputs."""
        if self._request is not None:
            self._request.release()
            self._request = None

    def _path(self) -> Path:
        import gpiod  # noqa: PLC0415

        if self._chip.startswith("/"):
            return Path(self._chip)
        seen: list[str] = []
        for path in sorted(DEVICES.glob("gpiochip*")):
            try:
                with gpiod.Chip(str(path)) as chip:
                    label = chip.get_info().label
            except OSError as error:
                seen.append(f"{path.name} ({error})")
                continue
            if fnmatch.fnmatchcase(label, self._chip):
                return path
            seen.append(f"{path.name} is {label}")
        raise PortError(f"no GPIO chip with label {self._chip!r}; there is {', '.join(seen) or 'none at all'}")
