"""TI ADS1115: four voltages against ground, 16 bits, one single-shot conversion each (datasheet SBAS444, 9.6)."""

import math
import time
from collections.abc import Callable, Collection, Mapping

from hardware.io.i2c import I2c
from hardware.io.ntc import temperature_c
from hardware.io.sensor_config import Ads1115
from hardware.io.wire import PortError

LINES = ("ain0", "ain1", "ain2", "ain3")
CONVERSION, CONFIG = 0x00, 0x01
START = 0x8000
"""Bit OS: written 1 starts a conversion, read 1 says that none is running."""
MUX_AIN0 = 0b100 << 12
GAINS = {"6.144": 0b000, "4.096": 0b001, "2.048": 0b010, "1.024": 0b011, "0.512": 0b100, "0.256": 0b101}
SINGLE_SHOT = 0x0100
SAMPLES_128_HZ = 0b100 << 5
NO_COMPARATOR = 0b11
CONVERSION_S = 0.009
"""One conversion at 128 samples a second, with the 10 % its clock may be slow."""
TRIES = 5
FULL, BOTTOM = 0x7FFF, -0x8000
COUNTS = 32768.0


class Ads1115Sensor:
    """The converter, opened."""

    def __init__(self, device: I2c, config: Ads1115, sleep: Callable[[float], None] = time.sleep) -> None:
        self._device = device
        self._config = config
        self._sleep = sleep
        self._volts_per_count = float(config.range_v) / COUNTS

    def read(self, lines: Collection[str]) -> Mapping[str, float]:
        """Return voltages, or temperatures where a thermistor is named.

        Raises:
            PortError: A conversion does not end.
            OSError: It does not answer.
        """
        return {line: self._value(line) for line in LINES if line in lines}

    def close(self) -> None:
        """Give the bus back."""
        self._device.bus.close()

    def _value(self, line: str) -> float:
        count = self._convert(LINES.index(line))
        if count in {FULL, BOTTOM}:
            return math.nan  # beyond the range: the true voltage is not known
        volts = count * self._volts_per_count
        ntc = self._config.ntc.get(line)  # pyright: ignore[reportArgumentType, reportCallIssue] - one of LINES
        if ntc is None:
            return volts
        return temperature_c(volts / self._config.supply_v, ntc, ads1115_step(self._config))

    def _convert(self, channel: int) -> int:
        word = START | MUX_AIN0 | channel << 12 | GAINS[self._config.range_v] << 9
        word |= SINGLE_SHOT | SAMPLES_128_HZ | NO_COMPARATOR
        self._device.write_register(CONFIG, word.to_bytes(2, "big"))
        for _ in range(TRIES):
            self._sleep(CONVERSION_S)
            state = int.from_bytes(self._device.read_register(CONFIG, 2), "big")
            if state & ~START != word & ~START:
                raise PortError(
                    f"configuration reads back 0x{state:04X}, written was "
                    f"0x{word:04X}; is it an ADS1115, and is nobody else using it?"
                )
            if state & START:
                return int.from_bytes(self._device.read_register(CONVERSION, 2), "big", signed=True)
        raise PortError(f"conversion of ain{channel} does not end")


def ads1115_step(config: Ads1115) -> float:
    """Return the smallest step as a share of the dividers' supply."""
    return float(config.range_v) / COUNTS / config.supply_v
