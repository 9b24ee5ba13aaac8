"""Chips on an I2C bus and an SPI device, as far as drivers can see: registers, conversions, silence."""

import errno
from collections.abc import Callable, Sequence
from typing import Any

from bme680 import constants as bme


class Chip:
    """Registers of one byte; `read` and `write` of a block move on by one."""

    def __init__(self) -> None:
        self.registers = bytearray(256)

    def read(self, register: int, count: int) -> bytes:
        return bytes(self.registers[register : register + count])

    def write(self, register: int, data: bytes) -> None:
        self.registers[register : register + len(data)] = data

    def command(self, data: bytes) -> None:
        raise OSError(errno.EREMOTEIO, "Remote I/O error", data.hex())

    def answer(self, count: int) -> bytes:
        raise OSError(errno.EREMOTEIO, "Remote I/O error", str(count))


class Deaf(Chip):
    """A chip that answers and takes nothing."""

    def write(self, register: int, data: bytes) -> None:
        pass


class FakeBus:
    """What a sensor sees of `smbus2.SMBus`; an address without a chip does not answer."""

    def __init__(self, chips: dict[int, Chip]) -> None:
        self.chips = chips
        self.closed = 0
        self.opened: list[int] = []

    def open(self, number: int) -> "FakeBus":
        self.opened.append(number)
        return self

    def _chip(self, address: int) -> Chip:
        if address not in self.chips:
            raise OSError(errno.EREMOTEIO, "Remote I/O error")
        return self.chips[address]

    def read_byte_data(self, i2c_addr: int, register: int) -> int:
        return self._chip(i2c_addr).read(register, 1)[0]

    def write_byte_data(self, i2c_addr: int, register: int, value: int) -> None:
        self._chip(i2c_addr).write(register, bytes([value]))

    def read_i2c_block_data(self, i2c_addr: int, register: int, length: int) -> list[int]:
        return list(self._chip(i2c_addr).read(register, length))

    def write_i2c_block_data(self, i2c_addr: int, register: int, data: Sequence[int]) -> None:
        self._chip(i2c_addr).write(register, bytes(data))

    def i2c_rdwr(self, *i2c_msgs: Any) -> None:
        for message in i2c_msgs:
            chip = self._chip(message.addr)
            if message.flags & 1:  # I2C_M_RD
                for place, byte in enumerate(chip.answer(message.len)):
                    message.buf[place] = bytes([byte])
            else:
                chip.command(bytes(message))

    def close(self) -> None:
        self.closed += 1


class Ads(Chip):
    """An ADS1115 at four voltages; `busy` conversions do not end."""

    RANGES = (6.144, 4.096, 2.048, 1.024, 0.512, 0.256, 0.256, 0.256)

    def __init__(self, *volts: float) -> None:
        super().__init__()
        self.volts = list(volts)
        self.busy = False
        self.config = 0x8583  # after power-up, datasheet 9.6.3
        self.result = 0

    def write(self, register: int, data: bytes) -> None:
        if register != 1 or len(data) != 2:
            raise AssertionError(register, data)
        self.config = int.from_bytes(data, "big")
        channel = (self.config >> 12 & 0b111) - 4
        full_v = self.RANGES[self.config >> 9 & 0b111]
        count = round(self.volts[channel] / full_v * 32768)
        self.result = min(max(count, -32768), 32767)

    def read(self, register: int, count: int) -> bytes:
        if register == 0:
            return self.result.to_bytes(2, "big", signed=True)
        running = 0x0000 if self.busy else 0x8000
        return (self.config & 0x7FFF | running).to_bytes(count, "big")


class Bme(Chip):
    """A BME680 with a calibration of the usual size; raw values are set, the library does the arithmetic."""

    T = (26125, 26370, 3)
    P = (36477, -10370, 88, 6956, -117, 30, 29, -2, -2360, 30)
    H = (735, 1026, 0, 45, 20, 120, -100)

    def __init__(self, raw_temperature: int = 480_000, raw_humidity: int = 21_000, raw_pressure: int = 350_000) -> None:
        super().__init__()
        self.finishes = True
        self.measured_with_heater = 0
        self.raw = raw_temperature, raw_humidity, raw_pressure
        self.registers[bme.CHIP_ID_ADDR] = bme.CHIP_ID
        table = self._calibration()
        self.registers[bme.COEFF_ADDR1 : bme.COEFF_ADDR1 + bme.COEFF_ADDR1_LEN] = table[: bme.COEFF_ADDR1_LEN]
        self.registers[bme.COEFF_ADDR2 : bme.COEFF_ADDR2 + bme.COEFF_ADDR2_LEN] = table[bme.COEFF_ADDR1_LEN :]

    def _calibration(self) -> bytes:
        table = bytearray(bme.COEFF_ADDR1_LEN + bme.COEFF_ADDR2_LEN)

        def word(name: str, value: int) -> None:
            low, high = (value & 0xFFFF).to_bytes(2, "little")
            table[getattr(bme, f"{name}_LSB_REG")], table[getattr(bme, f"{name}_MSB_REG")] = low, high

        for number, value in enumerate(self.T[:2], start=1):
            word(f"T{number}", value)
        table[bme.T3_REG] = self.T[2] & 0xFF
        for number, value in enumerate(self.P, start=1):
            if number in {3, 6, 7, 10}:
                table[getattr(bme, f"P{number}_REG")] = value & 0xFF
            else:
                word(f"P{number}", value)
        table[bme.H1_MSB_REG], table[bme.H2_MSB_REG] = self.H[0] >> 4, self.H[1] >> 4
        table[bme.H1_LSB_REG] = (self.H[1] & 0xF) << 4 | self.H[0] & 0xF  # one byte shared
        for number, value in enumerate(self.H[2:], start=3):
            table[getattr(bme, f"H{number}_REG")] = value & 0xFF
        return bytes(table)

    def write(self, register: int, data: bytes) -> None:
        if register == bme.SOFT_RESET_ADDR:
            self.reset()
            return
        super().write(register, data)
        if register == bme.CONF_T_P_MODE_ADDR and data[0] & bme.MODE_MSK == bme.FORCED_MODE and self.finishes:
            heated = self.registers[bme.CONF_ODR_RUN_GAS_NBC_ADDR] & bme.RUN_GAS_MSK
            self.measured_with_heater += heated != 0
            self._measure()

    def reset(self) -> None:
        """Lose all settings, as when the supply was away."""
        self.registers[bme.CONF_HEAT_CTRL_ADDR : bme.CONF_ODR_FILT_ADDR + 1] = bytes(6)

    def _measure(self) -> None:
        temperature, humidity, pressure = self.raw
        field = bytearray(bme.FIELD_LENGTH)
        field[0] = bme.NEW_DATA_MSK
        field[2:5] = (pressure << 4).to_bytes(3, "big")
        field[5:8] = (temperature << 4).to_bytes(3, "big")
        field[8:10] = humidity.to_bytes(2, "big")
        self.registers[bme.FIELD0_ADDR : bme.FIELD0_ADDR + bme.FIELD_LENGTH] = field

    def truth(self) -> tuple[float, float, float]:
        """Values in °C, %, Pa by the floating-point formulas of the datasheet (BST-BME680-DS001, 3.3)."""
        raw_t, raw_h, raw_p = self.raw
        t1, t2, t3 = self.T
        fine = (raw_t / 16384 - t1 / 1024) * t2 + (raw_t / 131072 - t1 / 8192) ** 2 * t3 * 16
        celsius = fine / 5120
        p1, p2, p3, p4, p5, p6, p7, p8, p9, p10 = self.P
        v1 = fine / 2 - 64000
        v2 = (v1 * v1 * p6 / 131072 + v1 * p5 * 2) / 4 + p4 * 65536
        v1 = (1 + ((p3 * v1 * v1) / 16384 + p2 * v1) / 524288 / 32768) * p1
        pa = (1048576 - raw_p - v2 / 4096) * 6250 / v1
        pa += (p9 * pa * pa / 2147483648 + pa * p8 / 32768 + (pa / 256) ** 3 * p10 / 131072 + p7 * 128) / 16
        h1, h2, h3, h4, h5, h6, h7 = self.H
        v1 = raw_h - (h1 * 16 + h3 / 2 * celsius)
        v2 = v1 * h2 / 262144 * (1 + h4 / 16384 * celsius + h5 / 1048576 * celsius**2)
        return celsius, v2 + (h6 / 16384 + h7 / 2097152 * celsius) * v2 * v2, pa


class Sht(Chip):
    """A Sensirion SHT3x: one command, six bytes."""

    def __init__(self, answer: bytes) -> None:
        super().__init__()
        self.bytes = answer
        self.commands: list[bytes] = []

    def command(self, data: bytes) -> None:
        self.commands.append(data)

    def answer(self, count: int) -> bytes:
        return self.bytes[:count]


class FakeSpi:
    """An MCP3008 whose channels are shares of its reference; `line` is what a device that is not there sends."""

    def __init__(self, *shares: float, line: int | None = None) -> None:
        self.shares = list(shares)
        self.line = line
        self.closed = False

    def opener(self) -> Callable[[str, int], "FakeSpi"]:
        return lambda _path, _clock_hz: self

    def transfer(self, data: Sequence[int]) -> Sequence[int]:
        if self.line is not None:
            return [self.line] * 3
        if (data[0], data[1] & 0x8F, len(data)) != (0x01, 0x80, 3):
            raise AssertionError(data)
        count = min(int(self.shares[data[1] >> 4 & 0b111] * 1024), 1023)
        return [0xFF, 0xF8 | count >> 8, count & 0xFF]

    def close(self) -> None:
        self.closed = True
