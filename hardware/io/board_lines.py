"""Which lines a board can have, as far as that is known before it is opened: for messages about the site file."""

import msgspec

from hardware.io import ads1115, bme680, cpu, mcp3008
from hardware.io.config import Gpio, Kind, Mock, ModbusModule, RpiGpio, Sysfs
from hardware.io.modbus_port import COIL, INPUT
from hardware.io.own import recipe_of, shipped_sensors
from hardware.io.sensor_config import Ads1115, Bme680, Cpu, I2cDevice, Mcp3008, OwnSensor
from hardware.io.wire import PortError

PINS = tuple(str(pin) for pin in range(28))
"""BCM numbers on the header of a Raspberry Pi."""


class Lines(msgspec.Struct, frozen=True):
    """Lines of a board; empty where they are only known by the board itself."""

    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    measures_only: bool = False
    fault: str = ""
    """The board itself is wrong."""


def lines_of(kind: Kind) -> Lines:
    """Return the lines of a board."""
    lines = Lines()
    match kind:
        case ModbusModule():
            coils = tuple(f"{COIL}{number}" for number in range(kind.coils))
            lines = Lines((*coils, *(f"{INPUT}{number}" for number in range(kind.inputs))), coils)
        case RpiGpio():
            lines = Lines(PINS, PINS)
        case Cpu():
            lines = Lines(cpu.LINES, measures_only=True)
        case Bme680():
            lines = Lines(bme680.LINES, measures_only=True)
        case Ads1115():
            lines = Lines(ads1115.LINES, measures_only=True)
        case Mcp3008():
            lines = Lines(mcp3008.LINES, measures_only=True)
        case I2cDevice():
            lines = Lines(tuple(kind.lines), measures_only=True)
        case OwnSensor():
            lines = _lines_of_own(kind)
        case Gpio() | Sysfs() | Mock():
            pass  # named by the chip, the folder, the test
    return lines


def _lines_of_own(kind: OwnSensor) -> Lines:
    """Return the lines of a shipped sensor; a file of the installer's may be on another computer."""
    if kind.sensor.startswith("/"):
        return Lines(measures_only=True)
    if kind.sensor not in shipped_sensors():
        fault = f"{kind.sensor!r} is not there, allowed: {', '.join(shipped_sensors())}, or the path of a file"
        return Lines(measures_only=True, fault=fault)
    try:
        return Lines(recipe_of(kind.sensor).lines, measures_only=True)
    except PortError as error:
        return Lines(measures_only=True, fault=str(error))
