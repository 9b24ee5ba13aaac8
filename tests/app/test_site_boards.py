"""Boards in the site file: the example of docs/wiring.md, and every wrong line, address and drive by its name."""

import re
from pathlib import Path

import pytest

from app.site_file import SiteFileError, parse_site, read_site, settings_of, shipped
from app.site_wiring import wires_of
from hardware.io.board_lines import lines_of
from hardware.io.config import BOARD_TYPES, BoardEntry, poll_s_of
from hardware.io.own import recipe_of
from hardware.io.wire import Drive
from tests.hardware.io.chips import Chip, FakeBus

WIRING = (Path(__file__).parents[2] / "docs/wiring.md").read_text(encoding="utf-8")
HOUSE = shipped("residential").read_text(encoding="utf-8")
EXAMPLE, TANK = re.findall(r"```toml\n(.*?)```", WIRING, re.DOTALL)
(OWN,) = re.findall(r"```python\n(.*?)```", WIRING, re.DOTALL)


def problems(text: str) -> tuple[str, ...]:
    try:
        parse_site(text, "test.toml")
    except SiteFileError as error:
        return error.problems
    return ()


def test_the_example_of_the_wiring_page_is_a_valid_site(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_text(HOUSE + EXAMPLE + TANK, encoding="utf-8")
    model = read_site(path)
    assert {board.kind.type for board in model.boards} == {"gpio", "sysfs", "bme680", "ads1115", "cpu", "i2c", "own"}
    assert {board.kind.type for board in model.boards} < BOARD_TYPES
    wires = {wire.id: wire for group in wires_of(model.signals, model.outputs).values() for wire in group}
    assert wires["fan"].drive is Drive.SHARE
    assert wires["heater"].pulse_s == 60.0
    assert wires["bms_wake"].safe_value == 1.0
    assert {output.output_id for output in settings_of(model).outputs if output.proportional} == {
        "fan",
        "small_fan",
        "heater",
    }


def test_the_sensor_of_the_wiring_page_measures(tmp_path: Path) -> None:
    path = tmp_path / "tank.py"
    path.write_text(OWN, encoding="utf-8")
    path.chmod(0o644)

    class Tank(Chip):
        def command(self, data: bytes) -> None:
            assert data == b"\x10"

        def answer(self, count: int) -> bytes:
            return (555).to_bytes(count, "big")

    from hardware.io.i2c import I2c

    recipe = recipe_of(str(path))
    assert recipe.read(I2c(FakeBus({0x2A: Tank()}), 0x2A), {"factor": 2.0}) == {"level": 111.0}


def board(kind: str, extra: str = "") -> str:
    return f'{HOUSE}\n[[boards]]\nid = "b"\n{extra}\nkind = {{ {kind} }}\n'


def signal(line: str, extra: str = "") -> str:
    return f'[[signals]]\nid = "t"\nrole = "measurement"\nat = "b:{line}"\n{extra}\n'


def output(line: str, extra: str = "", role: str = "fan") -> str:
    return f'[[outputs]]\nid = "o"\nrole = "{role}"\nzone = "cabinet"\nat = "b:{line}"\n{extra}\n'


ADC = 'type = "ads1115"'
MODULE = 'type = "modbus_io", inputs = 2, connection = { type = "modbus_rtu", port = "/dev/ttyUSB0" }'
CLIMATE = (
    '[climate]\ncabinet = "{cabinet}"\n[[climate.zones]]\nzone = "cabinet"\n'
    '[[outputs]]\nid = "h"\nrole = "heater"\nzone = "cabinet"\nat = "b:2"\n'
)
WRONG = [
    (board('type = "bme680", address = 0x48'), "boards[0].kind.address: 72 is not allowed; allowed: 118 to 119"),
    (board('type = "ads1115", bus = 99'), "boards[0].kind.bus: 99 is not allowed; allowed: 0 to 63"),
    (board('type = "ads1115", ntc = { ain7 = {} }'), "boards[0].kind.ntc.ain7"),
    (board('type = "ads1115", ntc = { ain0 = { beta_k = 5 } }'), "boards[0].kind.ntc.ain0.beta_k: 5 is not allowed"),
    (board('type = "bme999"'), "boards[0].kind"),
    (
        board('type = "own", sensor = "sht99", address = 0x44'),
        "boards[0].kind.sensor: 'sht99' is not there, allowed: sht",
    ),
    (board('type = "cpu", path = "temp"'), "boards[0].kind.path: 'temp' is not allowed"),
    (
        board(f'{ADC}, range_v = "2.048", ntc = {{ ain0 = {{}} }}'),
        "boards[0].kind.range_v: 2.048 is below supply_v, which is 3.3",
    ),
    (
        board('type = "mcp3008", ntc = { ain0 = { fixed_ohm = 100 } }'),
        "boards[0].kind.ntc.ain0: fixed_ohm 100 cannot tell -40 °C",
    ),
    (
        board(ADC) + '[[boards]]\nid = "c"\nkind = { type = "i2c", address = 0x48, lines = { a = { register = 0 } } }',
        "boards[1].kind.address: address 0x48 on bus 1 is already used by boards[0].kind.address",
    ),
    (
        board('type = "mcp3008"') + '[[boards]]\nid = "c"\nkind = { type = "mcp3008" }',
        "boards[1].kind.device: /dev/spidev0.0 on SPI is already used by boards[0].kind.device",
    ),
    (
        board(ADC) + signal("ain9"),
        "signals[0].at: 'ain9' is no line of board 'b' (ads1115), allowed: ain0, ain1, ain2, ain3",
    ),
    (board(MODULE) + signal("input2"), "signals[0].at: 'input2' is no line of board 'b' (modbus_io), allowed: coil0,"),
    (board(MODULE) + output("input0"), "outputs[0].at: 'input0' is no output of board 'b' (modbus_io), allowed: coil0"),
    (
        board('type = "rpi_gpio"') + output("40"),
        "outputs[0].at: '40' is no output of board 'b' (rpi_gpio), allowed: 0,",
    ),
    (board(ADC) + output("ain0"), "outputs[0].at: board 'b' (ads1115) only measures and has no outputs"),
    (
        board(ADC, "poll_s = 5.0") + signal("ain0"),
        "signals[0].stale_after_s: 2 is too short for board 'b', which is looked at every 5 s; allowed: 10 or more",
    ),
    (
        board('type = "gpio"') + output("1", 'drive = "share"'),
        "outputs[0].drive: 'share' is not possible on a gpio line",
    ),
    (board('type = "gpio"') + output("1", "scale = 2.0"), "outputs[0].drive: 'switch' has neither scale nor offset"),
    (board('type = "gpio"') + output("1", "safe_value = 0.5"), "outputs[0].safe_value: 0.5 cannot be held"),
    (board('type = "gpio"') + output("1", 'drive = "pulse"'), "outputs[0].pulse_s: is missing; 'pulse' needs a period"),
    (
        board('type = "gpio"') + output("1", 'drive = "pulse"\npulse_s = 3'),
        "outputs[0].pulse_s: 3 is not allowed; up to",
    ),
    (
        board('type = "gpio"') + output("1", 'drive = "pulse"\npulse_s = 0.04\nscale = 2.0'),
        "outputs[0].drive: 'pulse' has neither scale nor offset",
    ),
    (
        board('type = "gpio"', "poll_s = 2.0") + output("1", 'drive = "pulse"\npulse_s = 0.04'),
        "outputs[0].pulse_s: board 'b' must be looked at every 1 s or oftener (poll_s)",
    ),
    (
        board('type = "sysfs", root = "/sys/class/ionopi"') + output("relay/o1", 'drive = "pulse"\npulse_s = 0.04'),
        "outputs[0].pulse_s: 0.04 is too fast for a sysfs board, allowed: from 10",
    ),
    (
        board('type = "gpio"') + output("1", 'drive = "pulse"\npulse_s = 10\nleast_s = 6'),
        "outputs[0].least_s: 6 is too long, allowed: up to half of pulse_s, 5",
    ),
    (
        board('type = "sysfs", root = "/sys/class/x"') + output("pwm1", 'drive = "share"\ninverted = true'),
        "outputs[0].inverted: a share is turned round by scale and offset",
    ),
    (
        board('type = "gpio"') + CLIMATE.format(cabinet="10kwh") + output("1", "on_from = 0.3"),
        "outputs[1].on_from: 0.3 would run the fan in full beside a heater, allowed: 0.4 or more, 0.1 above climate.",
    ),
]


@pytest.mark.parametrize(("text", "words"), WRONG, ids=[words[:40] for _, words in WRONG])
def test_a_wrong_board_line_address_or_drive_is_named_with_what_is_allowed(text: str, words: str) -> None:
    (problem,) = problems(text)
    assert words in problem


RIGHT = [
    board(ADC) + signal("ain3"),
    board(ADC, "poll_s = 5.0") + signal("ain0", "stale_after_s = 10.0"),
    board(f'{ADC}, range_v = "2.048"') + signal("ain0"),
    board(MODULE) + signal("coil7") + output("coil0"),
    board('type = "gpio"') + output("1", 'drive = "pulse"\npulse_s = 0.04'),
    board('type = "gpio"') + output("1", 'drive = "pulse"\npulse_s = 60'),
    board('type = "gpio"') + CLIMATE.format(cabinet="5kwh") + output("1", "on_from = 0.3"),
    board('type = "gpio"') + CLIMATE.format(cabinet="10kwh") + output("1", "on_from = 0.4"),
    board('type = "sysfs", root = "/sys/class/x"') + output("pwm1", 'drive = "share"\nscale = -0.004\noffset = 1.0'),
    board('type = "own", sensor = "sht31", address = 0x44') + signal("humidity"),
    board('type = "own", sensor = "/nowhere/mine.py", address = 0x44') + signal("anything"),
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_a_board_can_do_is_accepted(text: str) -> None:
    assert problems(text) == ()


def test_a_shipped_sensor_whose_file_is_broken_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "sht31.py").write_text("LINES = 5\n")
    monkeypatch.setattr("hardware.io.own.FOLDER", tmp_path)
    entry = BoardEntry.model_validate({"id": "b", "kind": {"type": "own", "sensor": "sht31", "address": 0x44}})
    assert "must export LINES" in lines_of(entry.kind).fault
    assert poll_s_of(entry) == 1.0
