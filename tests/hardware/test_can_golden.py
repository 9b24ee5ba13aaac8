"""Recorded and hand-decoded frames against what the driver reads: an error of profile or DBC cannot hide in itself."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from hardware.battery import BatteryDriver
from hardware.profile import load_profile
from tests.hardware.still_bus import StillBus

VECTORS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "golden" / "can_bms_standard.yaml").read_text(encoding="utf-8")
)


@pytest.mark.req("BMS-02")
@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
async def test_frames_of_the_standard_mean_what_its_tables_say(vector: dict[str, Any]) -> None:
    bus = StillBus()
    driver = BatteryDriver("battery1", load_profile("can_bms_standard"), bus, 0, lambda: bus.now_s)
    for number, data in vector["frames"].items():
        bus.put(int(str(number), 16), data)
    reading = msgspec.to_builtins(await driver.read())
    for name, expected in vector["reading"].items():
        found = list(reading[name]) if isinstance(expected, list) else reading[name]
        assert found == expected, name


@pytest.mark.req("BMS-07")
def test_the_keep_alive_of_the_standard_is_eight_zero_bytes_on_305h_each_second() -> None:
    bus = StillBus()
    can = load_profile("can_bms_standard").can
    assert can is not None
    assert can.keep_alive is not None
    bus.send_regularly(can.keep_alive, 0)
    assert bus.due() == [(0x305, bytes(8))]
    bus.now_s += 0.9
    assert bus.due() == []
    bus.now_s += 0.2
    assert bus.due() == [(0x305, bytes(8))]
