"""A site with two inverters and something wrong with one of them: the other one goes on."""

from collections.abc import Iterable

import msgspec
import pytest

from control.command import InverterCommand
from control.settings import LimitSettings
from tests.control.plant import House, settings


@pytest.mark.parametrize(
    "limits",
    [LimitSettings(grid_import_w=17_000.0), LimitSettings(grid_export_w=0.0), LimitSettings(grid_code_export_w=500.0)],
    ids=["import", "export", "grid code"],
)
def test_one_silent_inverter_of_two_leaves_the_other_one_working_inside_the_grid_limits(limits: LimitSettings) -> None:
    house = House(settings(2, limits=limits), load_w=4000.0)
    house.run(30.0)
    assert house.power_w == pytest.approx({"inverter1": 2000.0, "inverter2": 2000.0}, abs=100.0)
    house.silent.add("inverter2")
    record = house.run(15.0)
    assert record.safe_stop is None
    assert record.chain.bounds.max_reason.code != "grid_unknown"
    assert house.power_w["inverter1"] == pytest.approx(4000.0, abs=60.0)
    assert house.power_w["inverter2"] == 0.0


class StuckHouse(House):
    """An inverter that falls silent keeps the power it had: its own dead-man does not work."""

    def obey(self, commands: Iterable[InverterCommand]) -> None:
        held = {name: self.power_w[name] for name in self.silent if name in self.power_w}
        super().obey(commands)
        self.power_w |= held


def test_a_silent_inverter_that_keeps_charging_is_a_load_beside_which_the_import_limit_is_kept() -> None:
    site = settings(2, limits=LimitSettings(grid_import_w=6000.0), initial_mode="charge_only")
    site = msgspec.structs.replace(site, mode_parameters={"charge_only": {"rate_w": 10_000.0}})
    house = StuckHouse(site, load_w=1000.0)
    house.run(30.0)
    assert house.grid_w == pytest.approx(6000.0, abs=20.0)
    house.silent.add("inverter2")
    house.run(10.0)
    house.load_w = 3000.0
    house.run(10.0)
    assert house.power_w["inverter2"] < -2000.0
    assert house.grid_w <= 6000.0 + 20.0
    assert house.power_w["inverter1"] == pytest.approx(-3000.0 - house.power_w["inverter2"], abs=50.0)
