"""Which lines a board can have, as far as that is known before it is opened: for messages about the site file."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from hardware.io import ads1115, bme680, cpu, mcp3008
from hardware.io.can_port import can_lines
from hardware.io.config import CanSignals, Gpio, Kind, Mock, ModbusModule, RpiGpio, Sysfs
from hardware.io.modbus_port import COIL, INPUT
from hardware.io.own import recipe_of, shipped_sensors
from hardware.io.sensor_config import Ads1115, Bme680, Cpu, I2cDevice, Mcp3008, OwnSensor
from hardware.io.wire import PortError

PINS = tuple(str(pin) for pin in range(28))
"""BCM numbers on the header of a Raspberry Pi."""


CHIPS: Mapping[str, tuple[str, ...]] = {
    "cpu": cpu.LINES,
    "bme680": bme680.LINES,
    "ads1115": ads1115.LINES,
    "mcp3008": mcp3008.LINES,
}
"""Kind of a chip -> its lines."""


class Lines(msgspec.Struct, frozen=True):
    """Lines of a board; empty where they are only known by the board itself."""

    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    measures_only: bool = False
    fault: str = ""
    """The board itself is wrong."""
    fault_key: str = "sensor"
    """Key of the board that is."""


def lines_of(kind: Kind) -> Lines:
    """Return the lines of a board."""
    lines = Lines()
    match kind:
        case ModbusModule():
            coils = tuple(f"{COIL}{number}" for number in range(kind.coils))
            lines = Lines((*coils, *(f"{INPUT}{number}" for number in range(kind.inputs))), coils)
        case RpiGpio():
            lines = Lines(PINS, PINS)
        case Cpu() | Bme680() | Ads1115() | Mcp3008():
            lines = Lines(CHIPS[kind.type], measures_only=True)
        case I2cDevice():
            lines = Lines(tuple(kind.lines), measures_only=True)
        case OwnSensor():
            lines = _lines_of_own(kind)
        case CanSignals():
            lines = _lines_of_can(kind)
        case Gpio() | Sysfs() | Mock():
            pass  # named by the chip, the folder, the test
    return lines


def _lines_of_can(kind: CanSignals) -> Lines:
    """Return the signals of a DBC that is on this computer; a site file may be checked on another one."""
    if not Path(kind.dbc).exists():
        return Lines(measures_only=True)
    try:
        return Lines(can_lines(kind), measures_only=True)
    except ValueError as error:
        return Lines(measures_only=True, fault=str(error), fault_key="dbc")


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
