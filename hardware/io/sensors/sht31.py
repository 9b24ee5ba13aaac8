"""Sensirion SHT3x: temperature and humidity by one single-shot command (datasheet SHT3x-DIS, 4.3 and 4.12).

The pattern for a sensor of one's own: commands, a wait, a checksum, two values.
"""

import time
from collections.abc import Mapping

from hardware.io.i2c import I2c
from hardware.io.sensor_config import Scalar
from hardware.io.wire import PortError

LINES = ("temperature", "humidity")
SINGLE_SHOT_HIGH = b"\x24\x00"
MEASURING_S = 0.016


def read(device: I2c, options: Mapping[str, Scalar]) -> Mapping[str, float]:
    """Measure once.

    Raises:
        PortError: A checksum is wrong.
        OSError: The sensor does not answer.
    """
    del options  # has none
    device.write(SINGLE_SHOT_HIGH)
    time.sleep(MEASURING_S)
    data = device.read(6)
    for word, check in ((data[:2], data[2]), (data[3:5], data[5])):
        if crc8(word) != check:
            raise PortError(f"checksum 0x{check:02X}, expected 0x{crc8(word):02X}")
    temperature, humidity = (int.from_bytes(data[at : at + 2], "big") / 65535.0 for at in (0, 3))
    return {"temperature": -45.0 + 175.0 * temperature, "humidity": 100.0 * humidity}


def crc8(data: bytes) -> int:
    """Return the checksum of a word: polynomial 31h, begin FFh; BEEFh gives 92h."""
    crc = 0xFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x31 if crc & 0x80 else crc << 1) & 0xFF
    return crc
