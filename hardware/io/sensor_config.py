"""Boards of `[[boards]]` that only measure: what the site file says about each kind."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from hardware.config import STRICT
from hardware.io.ntc import Ntc

SENSOR_TYPES = frozenset({"cpu", "bme680", "ads1115", "mcp3008", "i2c", "own"})
Scalar = str | int | float | bool


class _OnI2c(BaseModel):
    """A sensor on an I2C bus."""

    model_config = STRICT

    bus: int = Field(default=1, description="Number N of the bus, /dev/i2c-N", ge=0, le=63, examples=[1])


class Cpu(BaseModel):
    """The processor's own sensor: line `temperature`, °C."""

    model_config = STRICT

    type: Literal["cpu"] = Field(description="Kind of board")
    path: str = Field(
        default="/sys/class/thermal/thermal_zone0/temp",
        description="File with the temperature in thousandths of a degree",
        pattern="^/",
    )


class Bme680(_OnI2c):
    """Bosch BME680: lines `temperature` (°C), `humidity` (%), `pressure` (Pa); its gas heater stays off."""

    type: Literal["bme680"] = Field(description="Kind of board")
    address: int = Field(default=0x76, description="Address, 0x76 or 0x77", ge=0x76, le=0x77, examples=[0x76])


class Ads1115(_OnI2c):
    """TI ADS1115, 16 bits: lines `ain0` to `ain3` against ground, V; °C where `ntc` says how."""

    type: Literal["ads1115"] = Field(description="Kind of board")
    address: int = Field(default=0x48, description="Address, 0x48 to 0x4B", ge=0x48, le=0x4B, examples=[0x48])
    range_v: Literal["6.144", "4.096", "2.048", "1.024", "0.512", "0.256"] = Field(
        default="4.096", description="Full scale of the amplifier, V; a voltage beyond is a fault"
    )
    supply_v: float = Field(default=3.3, description="Supply of the dividers, V", ge=0.2, le=5.5, examples=[3.3])
    ntc: dict[Literal["ain0", "ain1", "ain2", "ain3"], Ntc] = Field(
        default_factory=dict[Literal["ain0", "ain1", "ain2", "ain3"], Ntc],
        description="Line -> thermistor: `ain0 = { beta_k = 3950 }`",
    )


class Mcp3008(BaseModel):
    """Microchip MCP3008, 10 bits, on SPI: lines `ain0` to `ain7`, V; °C where `ntc` says how."""

    model_config = STRICT

    type: Literal["mcp3008"] = Field(description="Kind of board")
    device: str = Field(default="/dev/spidev0.0", description="SPI bus and chip select", pattern="^/")
    clock_hz: int = Field(
        default=500_000, description="SPI clock, Hz (MCP3008 at 2.7 V: 1.35 MHz)", ge=10_000, le=3_600_000
    )
    supply_v: float = Field(
        default=3.3, description="Reference of the converter and supply of the dividers, V", ge=2.7, le=5.5
    )
    ntc: dict[Literal["ain0", "ain1", "ain2", "ain3", "ain4", "ain5", "ain6", "ain7"], Ntc] = Field(
        default_factory=dict[Literal["ain0", "ain1", "ain2", "ain3", "ain4", "ain5", "ain6", "ain7"], Ntc],
        description="Line -> thermistor",
    )


class Register(BaseModel):
    """One value of an I2C device: `(raw >> shift) * scale + offset`."""

    model_config = STRICT

    first: int = Field(alias="register", description="First register", ge=0, le=0xFF, examples=[0x00])
    width: int = Field(default=2, description="Bytes", ge=1, le=4, examples=[2])
    order: Literal["big", "little"] = Field(default="big", description="Which byte comes first")
    signed: bool = Field(default=False, description="Two's complement")
    shift: int = Field(default=0, description="Bits to drop at the low end", ge=0, le=24, examples=[4])
    scale: float = Field(default=1.0, description="Value of one count", ge=-1e6, le=1e6, examples=[0.0625])
    offset: float = Field(default=0.0, description="Value at count 0", ge=-1e6, le=1e6)


class I2cDevice(_OnI2c):
    """Any I2C device whose values are registers: each entry of `lines` is a line."""

    type: Literal["i2c"] = Field(description="Kind of board")
    address: int = Field(description="Address, 0x08 to 0x77", ge=0x08, le=0x77, examples=[0x48])
    lines: dict[Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")], Register] = Field(
        min_length=1, max_length=32, description="Line -> register: `temperature = { register = 0, scale = 0.0625 }`"
    )


class OwnSensor(_OnI2c):
    """A sensor that needs code: one Python file (docs/wiring.md says how)."""

    type: Literal["own"] = Field(description="Kind of board")
    sensor: str = Field(
        description="Name of a file in hardware/io/sensors, or the path of one of your own",
        pattern=r"^([a-z][a-z0-9_]{0,31}|/.+\.py)$",
        examples=["sht31", "/etc/ballast/sensors/mine.py"],
    )
    address: int = Field(description="Address, 0x08 to 0x77", ge=0x08, le=0x77, examples=[0x44])
    options: dict[str, Scalar] = Field(default_factory=dict[str, Scalar], description="Handed to the sensor's file")
