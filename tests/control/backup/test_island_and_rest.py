"""The sleep of the BMS around an island: a battery that carried the house has not been at rest."""

import msgspec

from control.backup.memory import BackupState as S
from control.requests import ChangeState
from control.sleep.settings import SleepSettings
from tests.control.backup.island import Site, settings
from tests.control.backup.power_cut import running
from tests.control.plant import origin

SLEEP_AFTER_S = 40.0
SLEEP = SleepSettings(sleep_after_s=SLEEP_AFTER_S, min_awake_s=10.0, min_asleep_s=10.0)


def asleep(site: Site) -> bool:
    """Whether the BMS is put to sleep after the last cycle."""
    (info,) = site.records[-1].sleep
    return info.asleep


def test_an_idle_unit_rests_from_its_return_to_the_grid_and_not_from_before_the_island() -> None:
    site = running(Site(msgspec.structs.replace(settings(), sleep=(SLEEP,))))
    site.cycle(ChangeState(origin(), "idle"))
    site.run(SLEEP_AFTER_S + 5.0)
    assert asleep(site)
    site.mains_on = False
    site.run_until(S.ISLANDED, 20.0)
    assert not asleep(site), "the house needs the battery"
    site.run(60.0)
    site.mains_on = True
    site.run_until(S.ON_GRID, 90.0)
    site.run(SLEEP_AFTER_S - 2.0)
    assert not asleep(site)
    site.run(4.0)
    assert asleep(site)
