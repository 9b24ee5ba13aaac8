"""Bosch BME680: temperature, humidity and pressure of air; the gas heater stays off, it would warm what is measured."""

from collections.abc import Collection, Mapping
from typing import Any

from hardware.io.i2c import I2c
from hardware.io.wire import PortError

LINES = ("temperature", "humidity", "pressure")
PA_OF_HPA = 100.0
CHIP_ID, CHIP_ID_REGISTER = 0x61, 0xD0


class Bme680Sensor:
    """The chip behind the library `bme680`, which knows its calibration."""

    def __init__(self, device: I2c) -> None:
        """Set the chip up.

        Raises:
            PortError: Another chip answers at this address.
            OSError: Nothing answers.
        """
        import bme680  # noqa: PLC0415 - other boards do without

        found = device.bus.read_byte_data(device.address, CHIP_ID_REGISTER)
        if found != CHIP_ID:
            raise PortError(
                f"chip id 0x{found:02X}, a BME680 has 0x{CHIP_ID:02X}"
                + ("; this is a BME280, without gas sensor" if found == 0x60 else "")
            )
        self._device = device
        try:
            self._chip: Any = bme680.BME680(device.address, device.bus)
        except RuntimeError as error:
            raise PortError(f"{error}") from error
        self._chip.set_gas_status(bme680.constants.DISABLE_GAS_MEAS)
        self._chip.set_gas_heater_status(bme680.constants.GAS_HEAT_DISABLE)
        self._oversampling = int(self._chip.get_temperature_oversample())

    def read(self, lines: Collection[str]) -> Mapping[str, float]:
        """Return temperature in °C, relative humidity in %, pressure in Pa.

        Raises:
            PortError: No measurement was finished, or the chip has lost its settings (its supply was away): what it
                gives then looks like a temperature and is none.
            OSError: It does not answer.
        """
        if int(self._chip.get_temperature_oversample()) != self._oversampling:
            raise PortError("the BME680 has lost its settings and is set up anew")
        if not self._chip.get_sensor_data():
            raise PortError("the BME680 finished no measurement in time")
        data = self._chip.data
        values = {
            "temperature": float(data.temperature),
            "humidity": float(data.humidity),
            "pressure": float(data.pressure) * PA_OF_HPA,
        }
        return {line: values[line] for line in lines}

    def close(self) -> None:
        """Give the bus back; the chip sleeps between measurements by itself."""
        self._device.bus.close()
