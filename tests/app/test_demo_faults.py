"""Faults on command of a demo: those of the site go to it, those of the computer come from the program."""

from typing import Any, cast

import pytest

from app import clock
from app.cli import main
from app.demo_faults import DemoFaults, faults_of
from app.site_file import read_site, shipped
from control.alarms import ROWS
from simulator.faults import COMPUTER_FAULTS, FAULTS, FaultError, PlannedFault, parse_fault

MODEL = read_site(shipped("residential"))


class Site:
    """What a simulated site was told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str, bool]] = []

    def fault(self, name: str, device: str, *, on: bool) -> None:
        self.told.append((name, device, on))


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def faults(site: Site) -> DemoFaults:
    return DemoFaults(cast("Any", site), faults_of(MODEL, ()))


def test_a_fault_of_a_device_reaches_the_site_once_and_is_told_while_it_is_on(faults: DemoFaults, site: Site) -> None:
    assert set(faults.names) == {*FAULTS, *COMPUTER_FAULTS}
    faults.switch("meter-silent", "pv", active=True)
    faults.switch("meter-silent", "pv", active=True)
    faults.switch("grid-loss", "", active=True)
    assert faults.active() == ("meter-silent:pv", "grid-loss")
    faults.switch("meter-silent", "pv", active=False)
    faults.switch("meter-silent", "pv", active=False)
    assert faults.active() == ("grid-loss",)
    assert site.told == [("meter-silent", "pv", True), ("grid-loss", "", True), ("meter-silent", "pv", False)]


def test_the_clock_jumps_by_an_hour_and_comes_back(faults: DemoFaults, site: Site) -> None:
    before_s = clock.utc_s()
    faults.switch("clock-jump", "", active=True)
    assert clock.utc_s() - before_s == pytest.approx(3600.0, abs=60.0)
    faults.switch("clock-jump", "", active=False)
    assert clock.utc_s() - before_s == pytest.approx(0.0, abs=60.0)
    assert site.told == []


def test_a_full_disk_is_found_while_it_lasts(faults: DemoFaults) -> None:
    assert faults.findings() == ()
    faults.switch("disk-full", "", active=True)
    assert [finding.row_id in ROWS for finding in faults.findings()] == [True]
    faults.switch("disk-full", "", active=False)
    assert faults.findings() == ()


async def test_a_fault_of_the_computer_can_be_planned_as_one_of_a_device(faults: DemoFaults) -> None:
    assert parse_fault("disk-full@0+0") == PlannedFault("disk-full", 0.0, 0.0)
    with pytest.raises(FaultError, match=r"there are meter-silent, .*clock-jump, disk-full"):
        parse_fault("disk-fuller@3")
    await faults.follow(PlannedFault("disk-full", 0.0, 0.0))
    assert faults.active() == ()


def test_a_fault_of_a_device_that_is_not_there_is_refused_before_and_while_the_demo_runs(
    faults: DemoFaults, site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(FaultError, match='meter-silent: there is no meter "roof"; there are grid, pv'):
        faults.switch("meter-silent", "roof", active=True)
    assert (site.told, faults.active()) == ([], ())
    assert main(["demo", "--headless", "--duration", "1", "--fault", "meter-silent:roof@1"]) == 2
    assert 'there is no meter "roof"; there are grid, pv' in capsys.readouterr().err
