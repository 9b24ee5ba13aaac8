"""The I2C bus as sensors use it: library smbus2, or anything with the same few calls."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

from hardware.io.wire import PortError


class Bus(Protocol):
    """What is used of `smbus2.SMBus`. Every call raises OSError when the device does not answer."""

    def read_byte_data(self, i2c_addr: int, register: int) -> int:
        """Return one register."""
        ...

    def write_byte_data(self, i2c_addr: int, register: int, value: int) -> None:
        """Set one register."""
        ...

    def read_i2c_block_data(self, i2c_addr: int, register: int, length: int) -> list[int]:
        """Return up to 32 bytes from a register on."""
        ...

    def write_i2c_block_data(self, i2c_addr: int, register: int, data: Sequence[int]) -> None:
        """Write up to 32 bytes from a register on."""
        ...

    def i2c_rdwr(self, *i2c_msgs: Any) -> None:
        """Carry out raw messages, each a `smbus2.i2c_msg`."""
        ...

    def close(self) -> None:
        """Give the bus back."""
        ...


OpenBus = Callable[[int], Bus]
"""Opens a bus by its number; raises `PortError`."""


class I2c:
    """One device on a bus. Every call raises OSError when it does not answer."""

    def __init__(self, bus: Bus, address: int) -> None:
        self.bus = bus
        self.address = address

    def read_register(self, register: int, count: int) -> bytes:
        """Return bytes from a register on (at most 32), in one transfer with repeated start."""
        return bytes(self.bus.read_i2c_block_data(self.address, register, count))

    def write_register(self, register: int, data: bytes) -> None:
        """Write bytes from a register on (at most 32)."""
        self.bus.write_i2c_block_data(self.address, register, list(data))

    def read(self, count: int) -> bytes:
        """Return bytes without naming a register."""
        from smbus2 import i2c_msg  # noqa: PLC0415 - a library of the kernel's interface; other boards do without

        message = i2c_msg.read(self.address, count)
        self.bus.i2c_rdwr(message)
        return bytes(message)

    def write(self, data: bytes) -> None:
        """Write bytes: a command, for example."""
        from smbus2 import i2c_msg  # noqa: PLC0415

        self.bus.i2c_rdwr(i2c_msg.write(self.address, list(data)))


def open_bus(number: int) -> Bus:
    """Open `/dev/i2c-<number>`.

    Raises:
        PortError: The bus is not there or may not be used.
    """
    import smbus2  # noqa: PLC0415

    try:
        return cast("Bus", smbus2.SMBus(number))
    except FileNotFoundError as error:
        raise PortError(
            f"/dev/i2c-{number} is not there; switch I2C on (dtparam=i2c_arm=on) or correct `bus`"
        ) from error
    except OSError as error:
        raise PortError(f"/dev/i2c-{number} cannot be opened: {error.strerror or error}") from error
