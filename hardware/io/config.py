"""One entry of `[[boards]]` in the site file: where lines are, and how to reach them."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from hardware.config import STRICT, ModbusRtu, ModbusTcp
from hardware.io.sensor_config import SENSOR_TYPES, Ads1115, Bme680, Cpu, I2cDevice, Mcp3008, OwnSensor


class Gpio(BaseModel):
    """Pins of the computer through the kernel's GPIO character device."""

    model_config = STRICT

    type: Literal["gpio"] = Field(description="Kind of board")
    chip: str = Field(
        default="pinctrl-*",
        description="Label of the chip (numbers change between kernels), may hold `*`, or its path",
        min_length=1,
        examples=["pinctrl-rp1", "pinctrl-bcm2711", "/dev/gpiochip0"],
    )


class RpiGpio(BaseModel):
    """Pins of the computer through a module called RPi.GPIO (the original or rpi-lgpio), inputs polled."""

    model_config = STRICT

    type: Literal["rpi_gpio"] = Field(description="Kind of board")


class Sysfs(BaseModel):
    """Lines that are files: Strato Pi, Strato Pi Max, Iono Pi, hardware monitors."""

    model_config = STRICT

    type: Literal["sysfs"] = Field(description="Kind of board")
    root: str = Field(
        description="Folder the lines are relative to, may hold `*`",
        min_length=1,
        examples=["/sys/class/stratopi", "/sys/class/stratopimax", "/sys/class/ionopi"],
    )
    prepare: dict[str, str] = Field(
        default_factory=dict[str, str],
        description='File below the root -> text written when the board is opened: `pwm1_enable = "1"`',
    )
    armed: dict[str, str] = Field(
        default_factory=dict[str, str],
        description="The same for what must read back as written, or the board is not used: a watchdog of its outputs",
    )


class ModbusModule(BaseModel):
    """A relay or digital I/O module: `coilN` are its relays, `inputN` its inputs, both counted from 0."""

    model_config = STRICT

    type: Literal["modbus_io"] = Field(description="Kind of board")
    connection: Annotated[ModbusTcp | ModbusRtu, Field(discriminator="type")] = Field(
        description="How to reach the module"
    )
    coils: int = Field(default=8, description="Relays it has", ge=0, le=64, examples=[8])
    inputs: int = Field(default=0, description="Discrete inputs it has", ge=0, le=64, examples=[8])
    timeout_s: float = Field(default=0.3, description="Longest wait for one answer", ge=0.02, le=5, examples=[0.3])


class CanSignals(BaseModel):
    """Signals of CAN frames by an installer's DBC: lines are `MESSAGE.SIGNAL`; inputs only."""

    model_config = STRICT

    type: Literal["can"] = Field(description="Kind of board")
    interface: str = Field(description="python-can interface", min_length=1, examples=["socketcan"])
    channel: str = Field(description="python-can channel, may be that of a battery", min_length=1, examples=["can0"])
    bitrate: int = Field(default=500_000, description="Bits per second", ge=10_000, le=1_000_000, examples=[500000])
    dbc: str = Field(
        description="DBC file with the signals; whole path", pattern="^/.+$", examples=["/etc/ballast/can/cabinet.dbc"]
    )
    id_offset: int = Field(
        default=0, description="Added to every frame id of the DBC", ge=0, le=0x1FFFFFFF, examples=[0]
    )
    fresh_s: float = Field(
        default=3.0, description="A frame older than this has no value, s", ge=0.05, le=600, examples=[3.0]
    )
    options: dict[str, str | int | float | bool] = Field(
        default_factory=dict[str, str | int | float | bool],
        description="Further arguments of the python-can interface",
        examples=[{"host": "127.0.0.1", "port": 29536}],
    )


class Mock(BaseModel):
    """Lines in memory, for tests and demonstrations; never on a real site."""

    model_config = STRICT

    type: Literal["mock"] = Field(description="Kind of board")
    levels: dict[str, float] = Field(default={}, description="Line -> what it reads at the start; others read 0")


Measuring = Cpu | Bme680 | Ads1115 | Mcp3008 | I2cDevice | OwnSensor
Kind = Annotated[Gpio | RpiGpio | Sysfs | ModbusModule | CanSignals | Mock | Measuring, Field(discriminator="type")]
BOARD_TYPES = frozenset({"gpio", "rpi_gpio", "sysfs", "modbus_io", "can", "mock", *SENSOR_TYPES})
"""Words of `type`."""
POLL_S, SENSOR_POLL_S = 0.02, 1.0


class BoardEntry(BaseModel):
    """One board of the site."""

    model_config = STRICT

    id: str = Field(description="Name of the board", pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$", examples=["pins"])
    kind: Kind = Field(description="What it is")
    poll_s: float | None = Field(
        default=None,
        description="Inputs are looked at this often, s; left out: 0.02, sensors 1",
        ge=0.005,
        le=60,
        examples=[0.02],
    )


def poll_s_of(entry: BoardEntry) -> float:
    """Return how often a board is looked at."""
    if entry.poll_s is not None:
        return entry.poll_s
    return SENSOR_POLL_S if isinstance(entry.kind, Measuring) else POLL_S
