"""What people read of a power cut: one line for one cut, no nuisance, and every break of a test."""

from typing import Any

import msgspec
import pytest

from control.alarm_causes import grouped
from control.backup import facts
from control.backup.memory import BackupState as S
from control.cycle import initial
from control.limits import units
from control.memory import Persistent
from control.model import PlantSnapshot
from control.readings import Readings, SignalReading
from control.requests import TestBackup
from tests.control import limit_cases, plant
from tests.control.backup.island import Site, backup, settings
from tests.control.backup.power_cut import islanded, running
from tests.control.plant import origin


class Relay(Site):
    """A synchronising relay gives an angle only while both sides have voltage."""

    def readings(self) -> Readings:
        seen = super().readings()
        if self.mains_on and self.bus_v > 100.0:
            return seen
        kept = tuple(signal for signal in seen.signals if signal.signal_id != "angle")
        old = SignalReading("angle", self.at_s - 60.0, 0.0)
        return msgspec.structs.replace(seen, signals=(*kept, old))


def standing(site: Site) -> list[str]:
    """First causes that are there now."""
    return sorted(group.root.row_id for group in grouped(site.records[-1].alarms) if group.root.active)


def lines(site: Site) -> dict[str, set[str]]:
    """First causes with what follows from them."""
    return {
        group.root.row_id: {alarm.row_id for alarm in group.consequences} for group in grouped(site.records[-1].alarms)
    }


@pytest.mark.req("ALM-04", "ALM-05")
def test_a_power_cut_is_one_line_and_a_relay_without_mains_is_no_broken_sensor() -> None:
    site = islanded(Relay())
    site.run(60.0)
    assert site.state == S.ISLANDED
    assert standing(site) == ["backup.grid_lost"], "behind the contactor there is voltage again"
    assert lines(site) == {"grid.lost": {"grid.frequency"}, "backup.grid_lost": set()}


def test_a_relay_that_gives_no_angle_between_two_live_sides_is_a_broken_sensor() -> None:
    site = running(Relay())
    site.silent.add("angle")
    site.run(6.0)
    assert "sensor.lost" in site.alarms()
    site = islanded(Relay())
    site.mains_on = True
    site.silent.add("angle")
    site.run(10.0)
    assert site.state == S.RECONNECT_WAIT
    assert "sensor.lost" in site.alarms()


def test_a_power_cut_with_an_overload_and_groups_shed_is_two_lines_that_stand() -> None:
    site = islanded()
    site.base_w = 5500.0
    site.run(45.0)
    assert standing(site) == ["backup.grid_lost", "backup.overload"]
    told = lines(site)
    assert "backup.groups_shed" in told["backup.grid_lost"]
    assert told["backup.overload"] == {"backup.under_frequency"}


def test_a_group_the_reserve_keeps_off_says_so_in_words() -> None:
    site = islanded(Site(soc_pct=15.0))
    site.run(40.0)
    details = [alarm.detail for alarm in site.records[-1].alarms if alarm.row_id == "backup.groups_shed"]
    assert details == ["light: off to save energy, oven: off to save energy"]


def test_a_motor_that_starts_is_no_overload() -> None:
    site = islanded()
    site.base_w = 9000.0
    site.run(0.3)
    site.base_w = 0.0
    site.run(3.0)
    assert "backup.overload" not in site.alarms()
    assert site.supplied() == {"fridge", "light", "oven"}


def test_a_real_power_cut_breaks_a_test_off_and_the_log_says_so() -> None:
    site = running()
    site.cycle(TestBackup(origin(), 600.0))
    site.run(20.0)
    before = len(site.records)
    site.mains_on = False
    site.run(5.0)
    told = [event for record in site.records[before:] for event in record.events if event.kind == "grid_forming"]
    assert [(event.subject, event.text, event.cause) for event in told] == [
        ("islanded", "backup test broken off", "the mains are outside their windows")
    ]
    assert site.state == S.ISLANDED
    assert "backup.grid_lost" in site.alarms()


def _two(low_pct: float, high_pct: float) -> PlantSnapshot:
    racks = (
        limit_cases.battery(device_id="battery1", soc_pct=low_pct),
        limit_cases.battery(device_id="battery2", soc_pct=high_pct),
    )
    return limit_cases.snapshot(batteries=racks)


@pytest.mark.parametrize(("forming", "expected_pct"), [((), 47.0), (("inverter1",), 4.0), (("inverter2",), 90.0)])
def test_the_floor_of_the_island_looks_at_the_racks_that_carry_it(forming: Any, expected_pct: float) -> None:
    site = plant.settings(2, backup=(backup(inverters=forming),))
    all_units = units(_two(4.0, 90.0), site, initial(site, Persistent()).limits)
    mine = tuple(unit for unit in all_units if unit.settings.device_id in (forming or ("inverter1", "inverter2")))
    assert facts.soc_pct(mine) == expected_pct
    assert facts.soc_pct(()) == -1.0


def test_a_full_rack_behind_an_inverter_that_cannot_form_does_not_start_an_island_on_an_empty_one() -> None:
    base = settings(backup(inverters=("inverter1",)))
    two = plant.settings(2)
    site = msgspec.structs.replace(base, inverters=two.inverters, batteries=two.batteries)
    house = _TwoRacks(site, soc_pct=6.0)
    house.run(70.0)
    assert house.records[-1].backup[0].soc_pct < 7.0
    house.mains_on = False
    house.run(20.0)
    assert house.state == S.GRID_LOST
    assert "backup.low_reserve" in house.alarms()


class _TwoRacks(Site):
    """A second inverter with a full rack that only follows the grid."""

    def readings(self) -> Readings:
        seen = super().readings()
        resting = plant.inverter("inverter2", self.at_s, 0.0, phases=seen.inverters[0].phases, grid_forming=False)
        full = plant.battery("battery2", self.at_s, 95.0)
        return msgspec.structs.replace(seen, inverters=(*seen.inverters, resting), batteries=(*seen.batteries, full))
