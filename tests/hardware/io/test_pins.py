"""Pins of the computer, as far as they can be tried without one."""

from pathlib import Path

import pytest

from hardware.io import gpiod_port
from hardware.io.gpiod_port import GpiodPort
from hardware.io.rpi_gpio_port import RpiGpioPort
from hardware.io.wire import PortError, Pull, Wire
from tests.hardware.io import fake_gpio

MODULE = "tests.hardware.io.fake_gpio"


@pytest.mark.req("IO-01")
def test_pins_come_up_with_their_pull_and_safe_level_and_are_given_back() -> None:
    port = RpiGpioPort(MODULE)
    stop, k1, nc = (
        Wire("stop", "17", inverted=True, pull=Pull.UP),
        Wire("k1", "22", output=True),
        Wire("nc", "23", output=True, inverted=True),
    )
    port.open([stop, k1, nc])
    assert fake_gpio.pulls[17] == fake_gpio.PUD_UP
    assert port.read() == {"stop": 1.0, "k1": 0.0, "nc": 1.0}
    port.write(k1, 1.0)
    fake_gpio.levels[17] = 0
    assert port.read() == {"stop": 0.0, "k1": 1.0, "nc": 1.0}
    port.close()
    assert not fake_gpio.outputs


@pytest.mark.parametrize(
    ("module", "line", "words"),
    [
        ("no_such_gpio", "17", "no_such_gpio cannot be used: No module named 'no_such_gpio'"),
        (MODULE, "GPIO17", "k1: line 'GPIO17' is no BCM number"),
        (MODULE, "40", "The channel sent is invalid on a Raspberry Pi"),
    ],
)
def test_a_pin_or_module_that_is_not_there_is_named(module: str, line: str, words: str) -> None:
    with pytest.raises(PortError, match=words.replace("(", r"\(")):
        RpiGpioPort(module).open([Wire("k1", line, output=True)])


def test_a_chip_that_is_not_there_is_named_by_its_label(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(gpiod_port, "DEVICES", tmp_path)
    with pytest.raises(PortError, match="no GPIO chip with label 'pinctrl-rp1'; there is none at all"):
        GpiodPort("pinctrl-rp1").open([Wire("k1", "17", output=True)])
    (tmp_path / "gpiochip0").touch()
    with pytest.raises(PortError, match="no GPIO chip with label 'pinctrl-rp1'; there is gpiochip0"):
        GpiodPort("pinctrl-rp1").open([Wire("k1", "17", output=True)])
    with pytest.raises(PortError, match="gpiochip7"):
        GpiodPort(str(tmp_path / "gpiochip7")).open([Wire("k1", "17", output=True)])
