"""Microchip MCP3008: eight voltages against ground, 10 bits, over SPI (datasheet DS21295, section 6.1).

Its reference is the dividers' own supply, so that a supply that drifts does not matter.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol, cast

from hardware.io.ntc import temperature_c
from hardware.io.sensor_config import Mcp3008
from hardware.io.wire import PortError

LINES = tuple(f"ain{channel}" for channel in range(8))
STEP = 1.0 / 1024.0
START, SINGLE_ENDED = 0x01, 0x80
NULL_BIT = 0x04
"""Sent as 0 before the ten bits; 1 is a line nobody drives."""


class Spi(Protocol):
    """What is used of `periphery.SPI`."""

    def transfer(self, data: Sequence[int]) -> Sequence[int]:
        """Send bytes and return what came back at the same time; raises OSError."""
        ...

    def close(self) -> None:
        """Give the device back."""
        ...


OpenSpi = Callable[[str, int], Spi]
"""Opens an SPI device by path and clock in Hz; raises `PortError`."""


def open_spi(path: str, clock_hz: int) -> Spi:
    """Open a device in mode 0.

    Raises:
        PortError: It is not there or may not be used.
    """
    from periphery import SPI, SPIError  # noqa: PLC0415 - a library of the kernel's interface

    try:
        return cast("Spi", SPI(path, 0, clock_hz))
    except SPIError as error:
        raise PortError(f"{path} cannot be used: {error.strerror or error}; is SPI on (dtparam=spi=on)?") from error


class Mcp3008Sensor:
    """The converter, opened."""

    def __init__(self, spi: Spi, config: Mcp3008) -> None:
        self._spi = spi
        self._config = config

    def read(self, lines: Collection[str]) -> Mapping[str, float]:
        """Return voltages, or temperatures where a thermistor is named.

        Raises:
            PortError: Nothing drives the line from the converter.
            OSError: The bus says so.
        """
        return {line: self._value(line) for line in LINES if line in lines}

    def close(self) -> None:
        """Give the device back."""
        self._spi.close()

    def _value(self, line: str) -> float:
        ratio = self._count(LINES.index(line)) * STEP
        ntc = self._config.ntc.get(line)  # pyright: ignore[reportArgumentType, reportCallIssue] - one of LINES
        return ratio * self._config.supply_v if ntc is None else temperature_c(ratio, ntc, STEP)

    def _count(self, channel: int) -> int:
        _, high, low = self._spi.transfer([START, SINGLE_ENDED | channel << 4, 0])
        if high & NULL_BIT:
            raise PortError(f"{self._config.device}: no MCP3008 answers (MISO stays high); is it wired and powered?")
        return (high & 0b11) << 8 | low
