"""The way to each kind of board: a new kind is its section in `config` or `sensor_config`, and one case here."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from hardware.config import ModbusRtu, ModbusTcp
from hardware.io import ads1115, bme680, cpu, mcp3008
from hardware.io.config import BoardEntry, CanSignals, Gpio, Mock, ModbusModule, RpiGpio, Sysfs
from hardware.io.gpiod_port import GpiodPort
from hardware.io.i2c import I2c, OpenBus, open_bus
from hardware.io.mock_port import MockPort
from hardware.io.modbus_port import ModbusPort
from hardware.io.own import FileSensor, recipe_of
from hardware.io.port import AsyncPort, OnThread, Port
from hardware.io.pwm_port import PwmPort
from hardware.io.registers import RegisterSensor
from hardware.io.rpi_gpio_port import RpiGpioPort
from hardware.io.sensor_config import Ads1115, Bme680, Cpu, I2cDevice, Mcp3008, OwnSensor
from hardware.io.sensor_port import Sensor, SensorPort
from hardware.io.sysfs_port import SysfsPort
from hardware.io.wire import PortError, Wire
from hardware.modbus import ModbusBus

LineOf = Callable[[ModbusTcp | ModbusRtu], ModbusBus]
"""Returns the Modbus line of a connection, the same for all who share it."""
CanOf = Callable[[CanSignals, Sequence[Wire]], AsyncPort]
"""Returns the way to a board of CAN signals, on the bus of all who share it."""


def no_can(kind: CanSignals, wires: Sequence[Wire]) -> AsyncPort:
    """Refuse a board of CAN signals, for those who only have outputs to do with: it has none.

    Raises:
        PortError: Always.
    """
    raise PortError(f"{kind.channel}: no CAN bus is open here, for {len(wires)} signals")


def port_of(entry: BoardEntry, line: LineOf, can: CanOf = no_can, wires: Sequence[Wire] = ()) -> AsyncPort:
    """Return the way to a board.

    Args:
        entry: Of the site file.
        line: For boards on Modbus.
        can: For boards on CAN.
        wires: All lines of the board.
    """
    match entry.kind:
        case CanSignals() as kind:
            return can(kind, wires)
        case ModbusModule() as kind:
            unit = kind.connection.unit
            return ModbusPort(line(kind.connection), kind, 1 if unit is None else unit)
        case Gpio() as kind:
            port: Port = PwmPort(GpiodPort(kind.chip))
        case RpiGpio():
            port = PwmPort(RpiGpioPort())
        case Sysfs() as kind:
            port = SysfsPort(kind.root, kind.prepare, kind.armed)
        case Mock() as kind:
            port = MockPort(kind.levels)
        case kind:
            port = sensor_port(kind)
    return OnThread(port, entry.id)


def sensor_port(
    kind: Cpu | Bme680 | Ads1115 | Mcp3008 | I2cDevice | OwnSensor,
    i2c: OpenBus = open_bus,
    spi: mcp3008.OpenSpi = mcp3008.open_spi,
) -> SensorPort:
    """Return a board that measures.

    Args:
        kind: Its section of the site file.
        i2c: Opens I2C buses.
        spi: Opens SPI devices.
    """
    match kind:
        case Cpu():
            return SensorPort(lambda: cpu.LINES, f"cpu at {kind.path}", lambda: cpu.CpuSensor(Path(kind.path)))
        case Mcp3008():
            return SensorPort(
                lambda: mcp3008.LINES,
                f"mcp3008 at {kind.device}",
                lambda: mcp3008.Mcp3008Sensor(spi(kind.device, kind.clock_hz), kind),
            )
        case Bme680():
            return _on_i2c(kind, lambda: bme680.LINES, bme680.Bme680Sensor, i2c)
        case Ads1115():
            return _on_i2c(kind, lambda: ads1115.LINES, lambda device: ads1115.Ads1115Sensor(device, kind), i2c)
        case I2cDevice():
            return _on_i2c(kind, lambda: tuple(kind.lines), lambda device: RegisterSensor(device, kind), i2c)
        case OwnSensor():
            recipe = cache(lambda: recipe_of(kind.sensor))
            return _on_i2c(kind, lambda: recipe().lines, lambda device: FileSensor(device, recipe(), kind.options), i2c)


def _on_i2c(
    kind: Bme680 | Ads1115 | I2cDevice | OwnSensor,
    lines: Callable[[], Sequence[str]],
    make: Callable[[I2c], Sensor],
    i2c: OpenBus,
) -> SensorPort:
    """Return a sensor on a bus; the bus is given back when the sensor is not found."""

    def opened() -> Sensor:
        bus = i2c(kind.bus)
        try:
            return make(I2c(bus, kind.address))
        except BaseException:
            bus.close()
            raise

    return SensorPort(lines, f"{kind.type} at bus {kind.bus} address 0x{kind.address:02X}", opened)
