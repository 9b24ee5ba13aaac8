"""Any I2C device whose values are plain registers, described in the site file."""

from collections.abc import Collection, Mapping

from hardware.io.i2c import I2c
from hardware.io.sensor_config import I2cDevice, Register


def value_of_bytes(data: bytes, register: Register) -> float:
    """Return the value of a register's bytes."""
    raw = int.from_bytes(data, register.order, signed=register.signed)
    return (raw >> register.shift) * register.scale + register.offset


class RegisterSensor:
    """The device, opened."""

    def __init__(self, device: I2c, config: I2cDevice) -> None:
        """Look whether it answers.

        Raises:
            OSError: It does not.
        """
        self._device = device
        self._registers = config.lines
        self.read(config.lines)

    def read(self, lines: Collection[str]) -> Mapping[str, float]:
        """Return the values; raises OSError."""
        return {
            line: value_of_bytes(self._device.read_register(register.first, register.width), register)
            for line, register in self._registers.items()
            if line in lines
        }

    def close(self) -> None:
        """Give the bus back."""
        self._device.bus.close()
