"""Pins through a module called RPi.GPIO: the original, or rpi-lgpio on newer boards and kernels.

Inputs are polled: edge detection of RPi.GPIO fails on kernels from 6.6 on (raspberrypi/linux#6037).
"""

import importlib
from collections.abc import Mapping, Sequence
from typing import Any

from hardware.io.wire import PortError, Pull, Wire, level_of


class RpiGpioPort:
    """Holds pins by their BCM number."""

    def __init__(self, module: str = "RPi.GPIO") -> None:
        """Remember which module to use."""
        self._module = module
        self._gpio: Any = None
        self._wires: tuple[Wire, ...] = ()

    def open(self, wires: Sequence[Wire]) -> None:
        """Take the pins; outputs come up at their safe value.

        Raises:
            PortError: There is no such module, it does not know this computer, or a pin cannot be had.
        """
        try:
            gpio: Any = importlib.import_module(self._module)
        except (ImportError, RuntimeError) as error:  # off a Pi the original raises RuntimeError
            raise PortError(f"{self._module} cannot be used: {error}") from error
        pulls = {Pull.NONE: gpio.PUD_OFF, Pull.UP: gpio.PUD_UP, Pull.DOWN: gpio.PUD_DOWN}
        try:
            gpio.setmode(gpio.BCM)
            for wire in wires:
                if not wire.line.isdigit():
                    raise PortError(f"{wire.id}: line {wire.line!r} is no BCM number")
                if wire.output:
                    gpio.setup(int(wire.line), gpio.OUT, initial=round(level_of(wire, wire.safe_value)))
                else:
                    gpio.setup(int(wire.line), gpio.IN, pull_up_down=pulls[wire.pull])
        except (RuntimeError, ValueError, OSError) as error:
            raise PortError(f"{self._module}: {error}") from error
        self._gpio, self._wires = gpio, tuple(wires)

    def read(self) -> Mapping[str, float]:
        """Return all levels.

        Raises:
            PortError: A pin cannot be read.
        """
        try:
            return {wire.id: float(self._gpio.input(int(wire.line))) for wire in self._wires}
        except (RuntimeError, ValueError, OSError) as error:
            raise PortError(f"{self._module}: {error}") from error

    def write(self, wire: Wire, level: float) -> None:
        """Set a pin.

        Raises:
            PortError: It cannot be set.
        """
        try:
            self._gpio.output(int(wire.line), round(level))
        except (RuntimeError, ValueError, OSError) as error:
            raise PortError(f"{wire.id}: {self._module}: {error}") from error

    def close(self) -> None:
        """Release the pins: they become inputs."""
        if self._gpio is not None:
            self._gpio.cleanup([int(wire.line) for wire in self._wires])
            self._gpio = None
