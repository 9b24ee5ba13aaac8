"""A grid meter that becomes too slow during a power cut: the island waits for its mains, and says for what."""

import msgspec

from control.backup.memory import BackupState as S
from control.readings import MeterReading, Readings
from tests.control.backup.island import Site
from tests.control.backup.power_cut import islanded

RENEWED_S = 1.0


class SlowMeter(Site):
    """The grid meter renews its values once a second, once it is `slow`."""

    slow = False
    shown: MeterReading | None = None
    renewed_at_s = 0.0

    def readings(self) -> Readings:
        heard = super().readings()
        (grid,) = heard.meters
        if self.shown is None or not self.slow or self.at_s - self.renewed_at_s >= RENEWED_S - 1e-6:
            self.shown, self.renewed_at_s = grid, self.at_s
        return msgspec.structs.replace(heard, meters=(msgspec.structs.replace(self.shown, at_s=grid.at_s),))


def test_a_dead_line_is_no_alarm_but_mains_a_slow_meter_hides_are() -> None:
    site = SlowMeter()
    islanded(site)
    site.slow = True
    site.run(30.0)
    assert "meter.frozen" not in site.alarms(), "it reads zeros of a dead line"
    site.mains_on = True
    site.run(120.0)
    assert site.state == S.ISLANDED
    (alarm,) = (alarm for alarm in site.records[-1].alarms if alarm.row_id == "meter.frozen")
    assert alarm.detail == "the meter renews its values every 1.0 s; set frozen_after_s to 2.5 for it in the site file"
    site.slow = False
    site.run_until(S.ON_GRID, 80.0)
    assert site.dangers == []
