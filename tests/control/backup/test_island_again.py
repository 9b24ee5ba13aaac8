"""An island that ends through no fault of its own, or again and again: how often it is tried, and who may ask."""

import msgspec
import pytest

from control.backup.memory import BackupMemory, Contactor, Timers
from control.backup.memory import BackupState as S
from control.backup.settings import BackupSettings
from control.backup.view import LONGEST_WAIT_S, StopKind, View
from control.readings import Readings
from control.requests import ResetAlarms, Stop
from control.settings import LimitSettings
from tests.control.backup.island import Site, backup, by_signal, settings
from tests.control.backup.power_cut import islanded, running
from tests.control.plant import origin

RETRY_S = 30.0


class Bouncing(Site):
    """The auxiliary contact closes although the contactor stays open."""

    bounced = False

    def readings(self) -> Readings:
        seen = super().readings()
        if not self.bounced:
            return seen
        closed = tuple(
            msgspec.structs.replace(signal, value=1.0) if signal.signal_id == "k1-closed" else signal
            for signal in seen.signals
        )
        return msgspec.structs.replace(seen, signals=closed)


def _later(site: Site, seconds: float) -> None:
    """Let time pass in one long cycle."""
    site.at_s += seconds
    site.utc_s += seconds
    site.run(1.0)


def _stuck(island: BackupSettings) -> Site:
    """An island whose grid is back and observed, with a contactor that does not close."""
    site = islanded(Site(settings(island)))
    site.mains_on = site.stuck_open = True
    site.run(80.0)
    return site


def test_a_contactor_that_stays_open_darkens_a_living_island_twice_and_then_once_an_hour() -> None:
    site = _stuck(backup(retry_after_s=RETRY_S))
    site.run(300.0)
    assert site.path().count(S.CLOSING) == 2
    assert site.state == S.ISLANDED
    assert site.records[-1].backup[0].starts_today == 1, "the starts after an attempt are none of the day's"
    assert site.records[-1].backup[0].reconnect_in_s > 3000.0
    assert "backup.contactor_not_closed" in site.alarms()
    _later(site, LONGEST_WAIT_S - 300.0)
    site.run_until(S.CLOSING, 100.0)
    site.run_until(S.ISLANDED, 10.0)
    assert site.dangers == []


def test_a_repaired_contactor_is_tried_at_once_after_a_reset() -> None:
    site = _stuck(backup(retry_after_s=RETRY_S))
    site.run(100.0)
    site.stuck_open = False
    assert site.state == S.ISLANDED
    answer = site.cycle(ResetAlarms(origin(), ("backup.contactor_not_closed",))).answers[0]
    assert answer.accepted
    site.run_until(S.ON_GRID, 10.0)
    site.run(2.0)
    assert "backup.contactor_not_closed" not in site.alarms()
    assert site.dangers == []


def test_an_attempt_that_costs_no_light_is_made_after_waits_that_double() -> None:
    site = _stuck(by_signal(retry_after_s=RETRY_S))
    for failures, wait_s in ((1, RETRY_S), (2, 2 * RETRY_S), (3, 4 * RETRY_S)):
        while site.memory.backup.close_failures < failures:
            site.cycle()
        left_s = site.memory.backup.retry_at_s - site.at_s
        assert wait_s - 10.0 < left_s <= wait_s
    assert S.HALTED not in site.path()
    view = View(site.memory.backup, backup(retry_after_s=RETRY_S), 0.0, "", 50.0, StopKind.NONE, False, True, True)
    assert [view.wait_s(times) for times in (0, 1, 2, 4, 8, 5000)] == [30.0, 30.0, 60.0, 240.0, 3600.0, 3600.0]


def test_an_empty_site_with_a_stuck_contactor_uses_its_starts_up() -> None:
    site = _stuck(backup(retry_after_s=RETRY_S))
    site.run(60.0)
    starts = site.records[-1].backup[0].starts_today
    assert starts == 1
    site.soc_pct = 9.9
    site.run_until(S.EXHAUSTED, 5.0)
    site.run_until(S.CLOSING, 40.0)
    site.soc_pct = 10.2  # a cell that rests recovers
    site.run_until(S.BLACK_START, 10.0)
    assert site.records[-1].backup[0].starts_today == 2, "the floor has ended that island, not the contactor"


def test_a_dark_site_goes_on_trying_its_contactor() -> None:
    site = _stuck(backup(retry_after_s=RETRY_S))
    site.run(60.0)
    site.cycle(Stop(origin(), "no island for now"))
    assert site.state == S.HALTED
    attempts = site.path().count(S.CLOSING)
    site.run(100.0)
    assert site.path().count(S.CLOSING) >= attempts + 3
    site.stuck_open = False
    site.run_until(S.ON_GRID, 40.0)


def _too_much_sun(island: BackupSettings) -> Site:
    site = islanded(Site(settings(island)))
    site.battery_changes["max_charge_current_a"] = 0.0
    site.loads_w = dict.fromkeys(site.loads_w, 100.0)
    site.pv_w = 4000.0
    return site


def test_too_much_sun_uses_no_start_up_but_waits_longer_each_time() -> None:
    site = _too_much_sun(backup(retry_after_s=RETRY_S, starts_per_day=1))
    site.run_until(S.EXHAUSTED, 20.0)
    site.run(2.0)
    assert site.alarms() >= {"backup.surplus_ended"}
    assert not site.alarms() & {"backup.forming_failed", "backup.starts_used"}
    told = {alarm.row_id for record in site.records for alarm in record.alarms}
    assert "backup.surplus" not in told, "no output is there that could switch PV off"
    site.run_until(S.ISLANDED, 40.0)
    site.run_until(S.EXHAUSTED, 20.0)
    assert site.records[-1].backup[0].starts_today == 1
    site.run(50.0)
    assert site.state == S.EXHAUSTED, "twice as long"
    assert site.cycle(ResetAlarms(origin(), ("backup.surplus_ended",))).answers[0].accepted
    site.battery_changes.clear()
    site.run_until(S.ISLANDED, 5.0)
    assert site.memory.backup.surplus_ends == 0


def test_a_new_day_and_the_grid_forget_the_endings_by_too_much_sun() -> None:
    site = _too_much_sun(backup(retry_after_s=RETRY_S))
    site.run_until(S.EXHAUSTED, 20.0)
    assert site.memory.backup.surplus_ends == 1
    site.utc_s += 86_400.0
    site.cycle()
    assert site.memory.backup.surplus_ends == 0
    site.run_until(S.ISLANDED, 40.0)
    site.run_until(S.EXHAUSTED, 20.0)
    site.mains_on = True
    site.run_until(S.ON_GRID, 100.0)
    assert site.memory.backup.surplus_ends == 0
    assert not site.memory.backup.uncounted


def _used_up() -> Site:
    site = running(Site(settings(backup(starts_per_day=2, retry_after_s=RETRY_S))))
    site.cannot_form, site.mains_on = True, False
    site.run(200.0)
    assert site.path().count("black_start") == 2
    assert "backup.starts_used" in site.alarms()
    return site


def test_a_day_that_has_used_up_its_starts_gets_one_more_each_hour() -> None:
    site = _used_up()
    _later(site, LONGEST_WAIT_S)
    site.run_until(S.EXHAUSTED, 60.0)
    assert site.path().count("black_start") == 3
    site.run(100.0)
    assert site.state == S.EXHAUSTED
    assert "backup.starts_used" in site.alarms()
    site.cannot_form = False
    _later(site, LONGEST_WAIT_S)
    site.run_until(S.ISLANDED, 60.0)


def test_a_person_may_give_a_used_up_day_its_starts_back() -> None:
    site = _used_up()
    site.cannot_form = False
    assert site.cycle(ResetAlarms(origin(), ("backup.starts_used",))).answers[0].accepted
    site.run_until(S.ISLANDED, 10.0)
    answer = site.cycle(ResetAlarms(origin(), ("backup.surplus_ended",))).answers[0]
    assert not answer.accepted, "nothing to reset"


def test_the_highest_charge_the_owner_wants_is_no_reason_to_go_dark() -> None:
    site = islanded(Site(settings(limits=LimitSettings(max_soc_pct=90.0)), soc_pct=89.0))
    site.pv_w = 5000.0
    site.loads_w = dict.fromkeys(site.loads_w, 100.0)
    site.run(60.0)
    bounds = site.records[-1].chain.units[0].bounds
    assert bounds.min_reason.code == "soc_window"
    assert site.ess_w < 2.0 * bounds.min_w, "the battery takes more than the owner's window"
    assert site.state == S.ISLANDED


def test_a_feedback_that_bounces_does_not_darken_the_island() -> None:
    site = Bouncing()
    islanded(site)
    for _ in range(3):
        site.bounced = True
        record = site.cycle()
        assert record.backup[0].contactor == Contactor.CLOSED
        assert record.commands[0].grid_forming
        site.bounced = False
        site.run(5.0)
    assert site.path()[-1] == S.ISLANDED
    assert site.path().count(S.ISLANDED) == 1


def test_a_feedback_that_is_gone_for_a_moment_does_not_darken_the_island() -> None:
    site = islanded()
    site.silent.add("k1-closed")
    while site.cycle().backup[0].contactor != Contactor.UNKNOWN:
        pass
    site.silent.clear()
    site.run(10.0)
    assert all(record.commands[0].grid_forming for record in site.records[-100:])
    assert site.path().count(S.ISLANDED) == 1


@pytest.mark.parametrize(("shut_for_s", "parted"), [(0.1, True), (0.3, False)])
def test_a_feedback_that_shows_anything_but_open_by_turns_is_no_bounce(shut_for_s: float, parted: bool) -> None:
    timers = Timers(Contactor.UNKNOWN, contactor_since_s=99.95, shut_since_s=100.0 - shut_for_s)
    view = View(BackupMemory(timers=timers), backup(), 100.0, "", 50.0, StopKind.NONE, True, True, True)
    assert not view.settled(Contactor.UNKNOWN)
    assert view.parted is parted
