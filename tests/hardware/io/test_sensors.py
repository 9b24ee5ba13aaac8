"""Sensor boards against chips on a fake bus: what they measure, and what a broken one is."""

import math
from pathlib import Path

import pytest

from hardware.io.boards import Boards
from hardware.io.config import BoardEntry, Kind, poll_s_of
from hardware.io.i2c import open_bus
from hardware.io.mcp3008 import open_spi
from hardware.io.own import shipped_sensors
from hardware.io.ports import sensor_port
from hardware.io.sensor_config import Ads1115, Bme680, Cpu, I2cDevice, Mcp3008, OwnSensor
from hardware.io.sensor_port import SensorPort
from hardware.io.wire import PortError, Wire
from tests.hardware.io.chips import Ads, Bme, Chip, Deaf, FakeBus, FakeSpi, Sht
from tests.hardware.io.test_boards import clock, no_line

BME = Bme680.model_validate({"type": "bme680"})
NTC_AT_AIN0 = Ads1115.model_validate({"type": "ads1115", "ntc": {"ain0": {"beta_k": 3950.0}}})
TMP102 = I2cDevice.model_validate(
    {
        "type": "i2c",
        "address": 0x49,
        "lines": {
            "temperature": {"register": 0, "signed": True, "shift": 4, "scale": 0.0625},
            "counter": {"register": 8, "width": 3, "order": "little", "offset": 5.0},
        },
    }
)
SHT31 = OwnSensor.model_validate({"type": "own", "sensor": "sht31", "address": 0x44})


def opened(port: SensorPort, *lines: str) -> SensorPort:
    port.open([Wire(line, line) for line in lines])
    return port


def why(port: SensorPort, *wires: Wire) -> str:
    try:
        port.open(wires or [Wire("air", "temperature")])
        port.read()
    except PortError as error:
        return str(error)
    pytest.fail("nothing is wrong")


@pytest.mark.parametrize("raw", [(480_000, 21_000, 350_000), (430_000, 19_000, 420_000), (520_000, 24_000, 300_000)])
def test_the_air_sensor_measures_what_the_datasheet_computes(raw: tuple[int, int, int]) -> None:
    chip = Bme(*raw)
    bus = FakeBus({0x76: chip})
    port = opened(sensor_port(BME, i2c=bus.open), "temperature", "humidity", "pressure")
    celsius, humidity, pascal = chip.truth()
    assert -20 < celsius < 60
    assert 0 < humidity < 100
    assert 80_000 < pascal < 120_000
    assert port.read() == {
        "temperature": pytest.approx(celsius, abs=0.02),
        "humidity": pytest.approx(humidity, abs=0.3),
        "pressure": pytest.approx(pascal, abs=20),
    }
    port.close()
    assert bus.closed == 1


def test_the_gas_heater_of_the_air_sensor_stays_off() -> None:
    chip = Bme()
    port = opened(sensor_port(BME, i2c=FakeBus({0x76: chip}).open), "temperature")
    before = chip.measured_with_heater  # the library measures once while it sets the chip up
    port.read()
    assert chip.measured_with_heater == before
    assert chip.registers[0x70] & 0x08, "bit heat_off"


@pytest.mark.req("SNS-01")
def test_an_air_sensor_that_lost_its_supply_is_a_fault_and_never_a_temperature() -> None:
    chip = Bme()
    bus = FakeBus({0x76: chip})
    port = opened(sensor_port(BME, i2c=bus.open), "temperature")
    port.read()
    chip.reset()
    chip.raw = (0x80000, 0x8000, 0x80000)  # what skipped measurements read
    with pytest.raises(PortError, match="has lost its settings"):
        port.read()
    port.close()
    chip.raw = (480_000, 21_000, 350_000)
    assert opened(port, "temperature").read()["temperature"] == pytest.approx(chip.truth()[0], abs=0.02)


def test_an_air_sensor_that_never_finishes_is_a_fault() -> None:
    chip = Bme()
    port = opened(sensor_port(BME, i2c=FakeBus({0x76: chip}).open), "temperature")
    chip.finishes = False
    chip.registers[0x1D] = 0
    with pytest.raises(PortError, match="finished no measurement"):
        port.read()


@pytest.mark.parametrize(
    ("chip_id", "words"), [(0x58, "chip id 0x58, a BME680 has 0x61"), (0x60, "this is a BME280, without gas sensor")]
)
def test_another_chip_at_the_address_is_named_and_the_bus_is_given_back(chip_id: int, words: str) -> None:
    chip = Bme()
    chip.registers[0xD0] = chip_id
    bus = FakeBus({0x76: chip})
    assert words in why(sensor_port(BME, i2c=bus.open))
    assert bus.closed == len(bus.opened) == 1


@pytest.mark.parametrize("kind", [BME, NTC_AT_AIN0, TMP102, SHT31])
def test_a_device_that_is_not_there_or_goes_away_is_named_by_bus_and_address(
    kind: Bme680 | Ads1115 | I2cDevice | OwnSensor,
) -> None:
    line = "ain0" if kind is NTC_AT_AIN0 else "temperature"
    text = why(sensor_port(kind, i2c=FakeBus({}).open), Wire("air", line))
    assert text.startswith(f"{kind.type} at bus 1 address 0x{kind.address:02X} does not answer (Remote I/O error)")


def test_a_bus_or_spi_device_that_is_not_there_is_named_with_what_to_do() -> None:
    with pytest.raises(PortError, match=r"/dev/i2c-63 is not there; switch I2C on \(dtparam=i2c_arm=on\)"):
        open_bus(63)
    with pytest.raises(PortError, match=r"/dev/spidev9.9 cannot be used: .*is SPI on"):
        open_spi("/dev/spidev9.9", 500_000)


@pytest.mark.parametrize(
    ("kind", "wire", "words"),
    [
        (BME, Wire("air", "temp"), "air: bme680 at bus 1 address 0x76 has no line 'temp', allowed: temperature, humid"),
        (NTC_AT_AIN0, Wire("ntc", "ain4"), "has no line 'ain4', allowed: ain0, ain1, ain2, ain3"),
        (TMP102, Wire("t", "heat"), "has no line 'heat', allowed: temperature, counter"),
        (BME, Wire("fan", "temperature", output=True), "fan: bme680 at bus 1 address 0x76 only measures"),
    ],
)
def test_a_wrong_line_is_named_with_what_there_is(kind: Bme680 | Ads1115 | I2cDevice, wire: Wire, words: str) -> None:
    chips = {0x76: Bme(), 0x48: Ads(0, 0, 0, 0), 0x49: Chip()}
    assert words in why(sensor_port(kind, i2c=FakeBus(chips).open), wire)


def test_the_converter_gives_volts_and_where_a_thermistor_is_named_degrees() -> None:
    chip = Ads(1.65, 2.5, 0.001, -0.002)
    port = opened(sensor_port(NTC_AT_AIN0, i2c=FakeBus({0x48: chip}).open), "ain0", "ain1", "ain2", "ain3")
    assert port.read() == {
        "ain0": pytest.approx(25.0, abs=0.01),  # half the supply over 10 kOhm: 10 kOhm
        "ain1": pytest.approx(2.5, abs=2e-4),
        "ain2": pytest.approx(0.001, abs=2e-4),
        "ain3": pytest.approx(-0.002, abs=2e-4),
    }


@pytest.mark.req("SNS-01")
@pytest.mark.parametrize("volts", [3.3, 3.2999, 4.5, 0.0, 0.0001, -0.01])
def test_an_open_or_shorted_thermistor_is_nan_and_never_a_temperature(volts: float) -> None:
    port = opened(sensor_port(NTC_AT_AIN0, i2c=FakeBus({0x48: Ads(volts)}).open), "ain0")
    assert math.isnan(port.read()["ain0"])


def test_a_voltage_beyond_the_range_of_the_converter_is_not_known() -> None:
    kind = Ads1115.model_validate({"type": "ads1115", "range_v": "1.024"})
    port = opened(sensor_port(kind, i2c=FakeBus({0x48: Ads(1.5)}).open), "ain0")
    assert math.isnan(port.read()["ain0"])


def test_a_conversion_that_does_not_end_and_a_chip_that_is_another_are_faults() -> None:
    chip = Ads(1.0)
    port = opened(sensor_port(NTC_AT_AIN0, i2c=FakeBus({0x48: chip}).open), "ain0")
    chip.busy = True
    with pytest.raises(PortError, match="conversion of ain0 does not end"):
        port.read()
    other = opened(sensor_port(NTC_AT_AIN0, i2c=FakeBus({0x48: Deaf()}).open), "ain0")
    with pytest.raises(PortError, match="configuration reads back 0x0000, written was 0xC383"):
        other.read()


def test_the_spi_converter_gives_volts_and_degrees_and_an_open_thermistor_is_nan() -> None:
    kind = Mcp3008.model_validate({"type": "mcp3008", "ntc": {"ain1": {}, "ain2": {}, "ain3": {"wiring": "to_supply"}}})
    spi = FakeSpi(0.25, 0.5, 1.0, 0.0)
    port = opened(sensor_port(kind, spi=spi.opener()), "ain0", "ain1", "ain2", "ain3")
    values = port.read()
    assert values["ain0"] == pytest.approx(0.825, abs=0.004)
    assert values["ain1"] == pytest.approx(25.0, abs=0.1)
    assert math.isnan(values["ain2"])
    assert math.isnan(values["ain3"])
    port.close()
    assert spi.closed


def test_a_spi_line_nobody_drives_is_a_fault_when_it_floats_high_and_a_short_when_low() -> None:
    kind = Mcp3008.model_validate({"type": "mcp3008", "ntc": {"ain0": {}}})
    assert "no MCP3008 answers" in why(sensor_port(kind, spi=FakeSpi(line=0xFF).opener()), Wire("ntc", "ain0"))
    low = opened(sensor_port(kind, spi=FakeSpi(line=0x00).opener()), "ain0")
    assert math.isnan(low.read()["ain0"])


@pytest.mark.req("IO-01")
@pytest.mark.parametrize(
    ("data", "celsius"), [(b"\x19\x00", 25.0), (b"\x00\x10", 0.0625), (b"\xe7\x00", -25.0), (b"\x7f\xf0", 127.9375)]
)
def test_a_device_of_registers_is_described_in_the_site_file(data: bytes, celsius: float) -> None:
    chip = Chip()
    chip.registers[0:2], chip.registers[8:11] = data, b"\x01\x02\x00"
    port = opened(sensor_port(TMP102, i2c=FakeBus({0x49: chip}).open), "temperature", "counter")
    assert port.read() == {"temperature": celsius, "counter": 518.0}  # TMP102 datasheet, table 3


@pytest.mark.req("SNS-01")
def test_a_sensor_of_ones_own_is_one_file(tmp_path: Path) -> None:
    assert shipped_sensors() == ("sht31",)
    chip = Sht(bytes.fromhex("6666938000a2"))
    port = opened(sensor_port(SHT31, i2c=FakeBus({0x44: chip}).open), "temperature", "humidity")
    assert port.read() == {"temperature": pytest.approx(25.0, abs=0.01), "humidity": pytest.approx(50.0, abs=0.01)}
    assert chip.commands[0] == b"\x24\x00"
    mine = tmp_path / "mine.py"
    mine.write_text(
        'LINES = ("level",)\n\ndef read(device, options):\n'
        '    return {"level": device.read_register(3, 1)[0] * options["factor"]}\n'
    )
    mine.chmod(0o644)
    level = Chip()
    level.registers[3] = 21
    kind = OwnSensor.model_validate({"type": "own", "sensor": str(mine), "address": 0x20, "options": {"factor": 2}})
    assert opened(sensor_port(kind, i2c=FakeBus({0x20: level}).open), "level").read() == {"level": 42.0}


def test_a_disturbed_answer_of_a_sensor_is_a_fault() -> None:
    chip = Sht(bytes.fromhex("6666938001a2"))
    text = why(sensor_port(SHT31, i2c=FakeBus({0x44: chip}).open))
    assert "own at bus 1 address 0x44: checksum 0xA2, expected 0x93" in text


@pytest.mark.parametrize(
    ("text", "mode", "words"),
    [
        (None, 0o644, "is not there; shipped are sht31"),
        ("LINES = ('a',)\n", 0o644, "must export LINES"),
        ("LINES = (1,)\ndef read(d, o): ...\n", 0o644, "LINES must hold names only, it is (1,)"),
        ("import nothing_like_this\n", 0o644, "ModuleNotFoundError: No module named 'nothing_like_this'"),
        ("LINES = ('a',)\ndef read(d, o): ...\n", 0o666, "writable by nobody else (chmod 644)"),
        ("LINES = ('a',)\ndef read(d, o): return {}\n", 0o644, "a: own at bus 1 address 0x20 gave no value for line"),
    ],
)
def test_a_file_that_is_no_sensor_is_told_with_the_cause(
    tmp_path: Path, text: str | None, mode: int, words: str
) -> None:
    mine = tmp_path / "mine.py"
    if text is not None:
        mine.write_text(text)
        mine.chmod(mode)
    kind = OwnSensor.model_validate({"type": "own", "sensor": str(mine), "address": 0x20})
    assert words in why(sensor_port(kind, i2c=FakeBus({0x20: Chip()}).open), Wire("a", "a"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "No such file"),
        ("hot\n", "holds 'hot', which is no number of thousandths of a degree"),
    ],
)
def test_a_processor_without_sensor_is_told(tmp_path: Path, text: str | None, words: str) -> None:
    path = tmp_path / "temp"
    if text is not None:
        path.write_text(text)
    assert words in why(sensor_port(Cpu(type="cpu", path=str(path))))


async def test_a_sensor_board_runs_like_any_other_once_a_second(tmp_path: Path) -> None:
    path = tmp_path / "temp"
    path.write_text("48312\n")
    kind: Kind = Cpu(type="cpu", path=str(path))
    entry = BoardEntry(id="cpu", kind=kind)
    assert poll_s_of(entry) == 1.0
    boards = Boards([entry], {"cpu": [Wire("cpu", "temperature")]}, no_line, clock)
    await boards.start()
    assert [(sample.signal_id, sample.value) for sample in boards.signals()] == [("cpu", 48.312)]
    await boards.stop()
