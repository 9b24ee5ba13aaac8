"""A grid meter that measures fewer phases than the site file names: the way back is barred, and this is said."""

import msgspec
import pytest

from control.backup.memory import BackupState as S
from control.readings import PhaseReading, Readings
from tests.control.backup.island import Site, backup, settings
from tests.control.backup.power_cut import islanded, running

NOT_READY = "backup.not_ready"
GAP = PhaseReading(None, None, None, None)
DEAD = PhaseReading(0.0, 0.0, 0.0, 0.0)


class Wired(Site):
    """The grid meter of this site measures only some phases; `None`: as the mains are."""

    seen: tuple[PhaseReading | None, ...] = (None, GAP, GAP)

    def readings(self) -> Readings:
        heard = super().readings()
        meters = tuple(
            msgspec.structs.replace(
                meter, phases=tuple(own or real for own, real in zip(self.seen, meter.phases, strict=True))
            )
            for meter in heard.meters
        )
        return msgspec.structs.replace(heard, meters=meters)


def detail(site: Site) -> str:
    """What the alarm says after the last cycle; empty while there is none."""
    return next((alarm.detail for alarm in site.records[-1].alarms if alarm.row_id == NOT_READY and alarm.active), "")


def test_a_phase_nobody_measures_is_named_on_the_grid_and_in_the_island_it_holds() -> None:
    site = running(Wired())
    assert detail(site) == "the grid meter measures 1 of 3 phases"
    site.mains_on = False
    site.run_until(S.ISLANDED, 10.0)
    site.mains_on = True
    site.run(120.0)
    assert site.state == S.ISLANDED
    assert detail(site) == "the grid meter measures 1 of 3 phases"


def test_a_site_of_one_phase_comes_back_and_nothing_is_said() -> None:
    site = islanded(Wired(settings(backup(phases=1))))
    assert detail(site) == ""
    site.mains_on = True
    site.run_until(S.ON_GRID, 80.0)
    assert detail(site) == ""


def test_a_meter_without_any_voltage_measures_no_phase() -> None:
    site = Wired()
    site.seen = (GAP, GAP, GAP)
    site.run(10.0)
    assert detail(site) == "the grid meter measures 0 of 3 phases"


@pytest.mark.parametrize("seen", [(None, DEAD, DEAD), (DEAD, DEAD, DEAD)])
def test_a_dead_phase_is_measured(seen: tuple[PhaseReading | None, ...]) -> None:
    site = Wired()
    site.seen = seen
    site.run(20.0)
    assert detail(site) == ""


def test_a_hole_in_one_answer_and_a_silent_meter_are_no_missing_wire() -> None:
    site = Wired()
    site.seen = (None, None, None)
    site.run(5.0)
    assert detail(site) == ""
    site.seen = (None, None, GAP)
    site.run(4.0)
    assert detail(site) == ""
    site.seen = (None, None, None)
    site.run(1.0)
    site.silent.add("grid")
    site.run(30.0)
    assert detail(site) == ""
