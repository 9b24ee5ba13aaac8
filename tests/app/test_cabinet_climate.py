"""Climate of the cabinet through the whole program: files as boards, from the sensor's file to the fan's."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.main import Appliance
from app.options import Options
from app.paths import under
from app.simulation import at_addresses, sim_devices, simulation_of
from app.site_file import parse_site, shipped
from simulator.run import SimulatedSite
from tests.hardware.simulated import eventually

CABINET = """
[climate]
cabinet = "10kwh"
heater_min_off_s = 0
fan_min_off_s = 0
fan_ramp_per_s = 1.0
[[climate.zones]]
zone = "cabinet"

[[boards]]
id = "air"
kind = {{ type = "sysfs", root = "{root}/sensors" }}
[[boards]]
id = "fans"
kind = {{ type = "sysfs", root = "{root}/hwmon*", prepare = {{ pwm1_enable = "1" }} }}
[[boards]]
id = "strato"
kind = {{ type = "sysfs", root = "{root}/stratopi" }}

[[signals]]
id = "air_c"
role = "zone_temperature"
zone = "cabinet"
at = "air:temp1_input"
scale = 0.001
[[outputs]]
id = "fan"
role = "fan"
zone = "cabinet"
at = "fans:pwm1"
drive = "share"
scale = 0.003921568627
safe_value = 0.2
[[outputs]]
id = "heater"
role = "heater"
zone = "cabinet"
at = "strato:relay/status"
power_w = 150
"""


class Cabinet:
    """The files of the cabinet, and the unit that runs on them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in {
            "sensors/temp1_input": "20000",
            "hwmon7/pwm1": "255",  # as its last master left it
            "hwmon7/pwm1_enable": "2",
            "stratopi/relay/status": "1",
        }.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            self.put(name, text)
        self.unit: Appliance

    def put(self, name: str, text: str) -> None:
        """Set a file at once: a reader never sees it half written."""
        fresh = self.folder / "fresh"
        fresh.write_text(f"{text}\n")
        fresh.replace(self.folder / name)

    @property
    def fan(self) -> float:
        return float((self.folder / "hwmon7/pwm1").read_text() or "nan")

    @property
    def heater(self) -> str:
        return (self.folder / "stratopi/relay/status").read_text().strip()

    @property
    def alarms(self) -> dict[str, str]:
        record = self.unit.runner.last_record
        return {} if record is None else {alarm.key: alarm.detail for alarm in record.alarms}


@pytest.fixture
async def cabinet(tmp_path: Path) -> AsyncIterator[Cabinet]:
    """The residential demo site with a cabinet of files, running; stopped by the test itself or at its end."""
    made = Cabinet(tmp_path / "cabinet")
    text = shipped("residential").read_text(encoding="utf-8") + CABINET.format(root=made.folder)
    site = parse_site(text, "cabinet.toml")
    simulated = SimulatedSite(sim_devices(site, any_port=True), simulation_of(site))
    await simulated.start()
    made.unit = Appliance(at_addresses(site, simulated.addresses), Options(under(tmp_path / "data")))
    running = asyncio.create_task(made.unit.run())
    await eventually(lambda: made.unit.runner.last_record is not None, 20.0)
    yield made
    made.unit.stop("test over")
    await running
    await simulated.stop()


@pytest.mark.req("CLM-01")
async def test_a_warm_cabinet_turns_its_fan_and_the_end_leaves_it_at_its_safe_speed(cabinet: Cabinet) -> None:
    assert (cabinet.folder / "hwmon7/pwm1_enable").read_text() == "1\n"
    await eventually(lambda: (cabinet.fan, cabinet.heater) == (0.0, "0"), 10.0)
    cabinet.put("sensors/temp1_input", "33000")
    await eventually(lambda: 150 < cabinet.fan < 170, 10.0)  # 62.5 %
    cabinet.put("sensors/temp1_input", "45000")
    await eventually(lambda: cabinet.fan == 255.0, 10.0)
    assert cabinet.heater == "0"
    cabinet.unit.stop("end of the test")
    await eventually(lambda: cabinet.fan == 51.0, 10.0)
    assert cabinet.heater == "0"


async def test_a_cold_cabinet_is_heated_until_its_sensor_is_lost_and_an_alarm_names_it(cabinet: Cabinet) -> None:
    cabinet.put("sensors/temp1_input", "2000")
    await eventually(lambda: cabinet.heater == "1", 10.0)
    assert cabinet.fan < 255.0
    cabinet.put("sensors/temp1_input", "-1")  # what such a file reads when nothing is known
    await eventually(lambda: cabinet.heater == "0", 5.0)
    await eventually(lambda: abs(cabinet.fan - 127.5) < 2.0, 10.0)
    await eventually(lambda: "climate.sensor@cabinet" in cabinet.alarms, 15.0)
    assert "air_c reads nan" in cabinet.alarms["climate.sensor@cabinet"]
    cabinet.put("sensors/temp1_input", "2000")
    await eventually(lambda: cabinet.heater == "1", 10.0)
    (cabinet.folder / "sensors/temp1_input").unlink()
    await eventually(lambda: cabinet.heater == "0", 10.0)
    await eventually(lambda: "board.silent@air" in cabinet.alarms, 10.0)
    assert "air_c: " in cabinet.alarms["board.silent@air"]
    cabinet.unit.stop("end of the test")
    await eventually(lambda: (cabinet.fan, cabinet.heater) == (51.0, "0"), 10.0)
