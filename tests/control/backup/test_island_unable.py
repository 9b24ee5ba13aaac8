"""What keeps a house from its island, or from full power after it: an empty battery, silence, its fuse, a restart."""

import pytest

from control.backup.memory import BackupState as S
from control.reasons import words
from control.settings import LimitSettings
from tests.control.backup.island import Site, settings
from tests.control.backup.power_cut import islanded, running

FUSED = LimitSettings(fuse_a=63.0)


def _why(site: Site) -> str:
    return words(site.records[-1].chain.wish.reason)


@pytest.mark.parametrize("soc_pct", [5.2, 10.0])
def test_a_power_cut_at_the_floor_makes_no_island_and_names_charge_and_floor(soc_pct: float) -> None:
    site = running(Site(soc_pct=soc_pct))
    site.mains_on = False
    site.run(60.0)
    assert site.state == S.GRID_LOST
    assert site.load_w == 0.0
    seen_pct = site.memory.backup.soc_pct
    assert _why(site) == f"The grid is lost; no island is made at {seen_pct:.1f} % of charge, the floor is 10 %"
    assert "backup.exhausted" in site.alarms()
    site.mains_on = True
    site.run_until(S.ON_GRID, 80.0)
    site.run(3.0)
    assert "backup.exhausted" not in site.alarms()


def test_a_power_cut_above_the_floor_makes_one() -> None:
    site = running(Site(soc_pct=11.5))
    site.mains_on = False
    site.run(0.1)
    site.run_until(S.ISLANDED, 10.0)
    assert "backup.exhausted" not in site.alarms()


def test_a_power_cut_while_the_battery_is_silent_says_that_no_island_can_be_made() -> None:
    site = running()
    site.silent = {"battery1"}
    site.run(10.0)
    site.mains_on = False
    site.run(30.0)
    assert site.state == S.GRID_LOST
    assert _why(site) == "The grid is lost and no island can be made: inverter or battery have no valid data"


@pytest.mark.parametrize("pv_w", [0.0, 2500.0])
def test_the_fuse_of_the_grid_connection_says_nothing_about_the_island(pv_w: float) -> None:
    site = running(Site(settings(limits=FUSED)))
    site.pv_w = pv_w
    site.base_w = 200.0
    site.mains_on = False
    site.run(60.0)
    assert site.state == S.ISLANDED
    assert site.supplied() == {"fridge", "light", "oven"}
    (unit,) = site.records[-1].chain.units
    assert "phase_unknown" not in {limit.reason.code for limit in unit.bounds.limits}
    site.mains_on = True
    site.run_until(S.ON_GRID, 300.0)
    site.run(1.0)
    (unit,) = site.records[-1].chain.units
    assert "phase_fuse" in {limit.reason.code for limit in unit.bounds.limits}


def test_a_restart_does_not_cut_the_slow_growth_after_an_island_short() -> None:
    site = islanded()
    site.mains_on = True
    site.run_until(S.ON_GRID, 300.0)
    site.run(30.0)
    before_w = site.records[-1].chain.bounds.max_w
    site.restart()
    site.contactor_told = True  # a contactor that stays as it is
    site.run(40.0)
    assert site.state == S.ON_GRID
    after = site.records[-1].chain.bounds
    assert after.max_reason.code == "backup_return"
    assert after.max_w <= before_w + 500.0 * 40.0 / 60.0
    site.run(620.0)
    assert site.records[-1].chain.bounds.max_reason.code != "backup_return"
    site.restart()
    site.contactor_told = True
    site.run(40.0)
    assert site.state == S.ON_GRID
    assert site.records[-1].chain.bounds.max_reason.code != "backup_return", "what has grown to its full stays so"


def test_a_site_that_comes_back_to_the_grid_while_the_program_is_away_grows_slowly_too() -> None:
    site = islanded()
    site.mains_on = True
    site.restart(dead_s=1.0)
    site.closed, site.contactor_told = True, True  # by hand
    site.run(40.0)
    assert site.state == S.ON_GRID
    assert site.records[-1].chain.bounds.max_reason.code == "backup_return"
