"""The island as a field engineer would try it: the grid goes, the house lives on, the grid comes back."""

import pytest

from control.backup.memory import BackupState as S
from control.requests import ResetAlarms, Role, SetMode, Stop, TestBackup
from tests.control.backup.island import Site, backup, by_signal, settings
from tests.control.backup.power_cut import islanded, running
from tests.control.plant import origin


@pytest.mark.req("MOD-05")
def test_the_grid_is_lost_at_night_and_comes_back_after_twenty_minutes() -> None:
    site = islanded()
    assert site.path() == ["starting", "on_grid", "grid_lost", "opening", "black_start", "islanded"]
    assert site.supplied() == {"fridge", "light", "oven"}
    assert site.ess_w == pytest.approx(3800.0)
    assert site.alarms() == {"backup.grid_lost"}
    command = site.records[-1].commands[0]
    assert command.grid_forming
    assert command.run
    site.run(1200.0 - 16.0)
    assert site.state == S.ISLANDED
    site.mains_on = True
    back_s = site.at_s
    record = site.run_until(S.ON_GRID, 80.0)
    assert site.at_s - back_s >= 60.0
    assert not record.commands[0].grid_forming
    assert site.dangers == []
    site.run(15.0)
    assert site.supplied() == {"fridge", "light", "oven"}
    assert site.alarms() == set()


def test_the_power_after_the_return_grows_by_ten_percent_a_minute() -> None:
    site = islanded()
    site.mains_on = True
    site.run_until(S.ON_GRID, 80.0)
    site.run(30.0)
    assert site.records[-1].chain.final.active_power_w == pytest.approx(250.0, abs=5.0)
    assert site.records[-1].chain.bounds.max_reason.code == "backup_return"
    site.run(600.0)
    assert site.records[-1].chain.final.active_power_w == pytest.approx(3800.0, rel=0.02)


@pytest.mark.parametrize(("voltage_v", "seconds"), [(0.0, 0.2), (150.0, 0.8), (300.0, 0.8)])
def test_a_short_dip_is_ridden_through(voltage_v: float, seconds: float) -> None:
    site = running()
    site.mains_v = voltage_v
    site.run(seconds)
    site.mains_v = 230.0
    site.run(10.0)
    assert site.path() == ["starting", "on_grid"]


def test_a_silent_grid_meter_alone_is_no_loss_of_the_grid() -> None:
    site = running()
    site.silent.add("grid")
    site.run(60.0)
    assert site.path() == ["starting", "on_grid"]
    assert site.records[-1].safe_stop is not None
    assert site.records[-1].safe_stop.code == "need_grid_meter"


def test_a_meter_fed_by_the_mains_is_silent_in_the_cut_and_the_house_is_supplied_all_the_same() -> None:
    site = running()
    site.mains_on = False
    site.silent.add("grid")
    site.run_until(S.ISLANDED, 10.0)
    site.run(120.0)
    assert site.state == S.ISLANDED
    assert site.records[-1].safe_stop is None
    assert site.records[-1].chain.claims[0].level == "island"
    assert "meter.silent" not in site.alarms()
    site.mains_on = True
    site.silent.clear()
    site.run_until(S.ON_GRID, 80.0)
    assert site.dangers == []


def test_no_island_is_made_onto_a_welded_contactor() -> None:
    site = running()
    site.welded = True
    site.mains_on = False
    record = site.run(30.0)
    assert site.state == S.FAILED
    assert not any(command.grid_forming for each in site.records for command in each.commands)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "backup_failed"
    assert "backup.contactor_not_opened" in site.alarms()
    site.mains_on = True
    site.run(100.0)
    assert site.state == S.FAILED, "latched although the mains are back"
    assert site.supplied() == {"fridge", "light", "oven"}, "the grid feeds the loads over the welded contactor"
    refused = site.cycle(ResetAlarms(origin(Role.VIEWER), ("backup.contactor_not_opened",)))
    assert not refused.answers[0].accepted
    answer = site.cycle(ResetAlarms(origin(), ("backup.contactor_not_opened",))).answers[0]
    assert answer.accepted
    assert site.state == S.ON_GRID
    site.run(5.0)
    assert site.records[-1].safe_stop is None


def test_a_failed_contactor_stays_latched_over_a_restart() -> None:
    site = running()
    site.welded = True
    site.mains_on = False
    site.run(30.0)
    site.restart()
    site.run(30.0)
    assert site.state == S.FAILED


def test_a_contactor_that_closes_by_itself_ends_the_island_once_its_feedback_is_believed() -> None:
    site = islanded()
    site.closed = site.welded = True
    site.cycle()
    record = site.run(0.3)
    assert not any(command.grid_forming for command in record.commands)
    site.run(5.0)
    assert site.state == S.FAILED
    assert "backup.contactor_welded" in site.alarms()
    assert site.dangers == []


def test_a_failed_contactor_that_was_repaired_open_goes_back_to_the_grid_after_the_reset() -> None:
    site = running()
    site.welded = True
    site.mains_on = False
    site.run(30.0)
    site.welded = False
    site.run(2.0)
    site.mains_on = True
    site.run(70.0)
    assert site.state == S.FAILED
    site.cycle(ResetAlarms(origin(), ("backup.contactor_not_opened",)))
    site.run_until(S.ON_GRID, 10.0)
    assert site.dangers == []


@pytest.mark.req("MOD-05")
def test_overload_sheds_the_least_important_load_which_returns_and_is_locked_out_after_two_trips() -> None:
    site = islanded()
    site.loads_w["oven"] = 6000.0
    site.run(4.0)
    assert site.supplied() == {"fridge", "light"}
    site.run(35.0)
    assert site.supplied() == {"fridge", "light"}, "one trip more: now it is locked"
    oven = next(group for group in site.memory.backup.shedding.groups if group.output_id == "oven")
    assert oven.locked_until_s - site.at_s > 800.0
    site.loads_w["oven"] = 2000.0
    site.run(900.0)
    assert site.supplied() == {"fridge", "light", "oven"}
    assert "backup.groups_shed" not in site.alarms()


@pytest.mark.req("MOD-05")
def test_a_sagging_frequency_sheds_groups_one_after_the_other() -> None:
    site = islanded()
    site.base_w = 0.0
    site.island_hz = 48.5
    site.run(1.5)
    assert site.supplied() == {"fridge", "light"}
    assert "backup.under_frequency" in site.alarms()
    site.run(1.1)
    assert site.supplied() == {"fridge"}
    site.island_hz = 50.0
    site.run(60.0)
    assert site.supplied() == {"fridge", "light", "oven"}


def test_the_island_ends_at_the_floor_and_starts_again_when_the_battery_was_charged() -> None:
    site = islanded(Site(soc_pct=30.0))
    site.soc_pct = 19.0
    site.run(6.0)
    assert site.supplied() == {"fridge"}, "below the reserve only what matters most"
    assert "backup.low_reserve" in site.alarms()
    site.soc_pct = 10.0
    site.run(1.0)
    assert site.state == S.EXHAUSTED
    assert site.supplied() == set()
    assert "backup.exhausted" in site.alarms()
    assert not site.records[-1].commands[0].run
    site.soc_pct = 19.0
    site.run(30.0)
    assert site.state == S.EXHAUSTED
    site.soc_pct = 40.0  # by PV on the DC side
    site.run_until(S.ISLANDED, 10.0)
    site.run(20.0)
    assert site.supplied() == {"fridge", "light", "oven"}


def test_an_exhausted_site_goes_back_to_the_grid_over_the_dead_bus() -> None:
    site = islanded(Site(soc_pct=30.0))
    site.soc_pct = 9.0
    site.run(5.0)
    site.silent |= {"inverter1", "battery1"}  # both are off: nobody measures the bus
    site.mains_on = True
    site.run_until(S.ON_GRID, 90.0)
    assert site.dangers == []


@pytest.mark.req("MOD-05")
def test_flicker_in_the_observation_time_starts_it_again() -> None:
    site = islanded()
    site.mains_on = True
    site.run(50.0)
    assert site.state == S.RECONNECT_WAIT
    # A meter that stood still on the dead line counts after a few changes.
    assert site.records[-1].backup[0].reconnect_in_s == pytest.approx(10.2, abs=0.3)
    site.mains_hz = 50.25
    site.run(0.2)
    site.mains_hz = 50.0
    site.run(59.0)
    assert site.state == S.RECONNECT_WAIT
    site.run_until(S.ON_GRID, 5.0)


@pytest.mark.req("MOD-05")
def test_grid_and_island_are_brought_together_by_the_wired_phase_difference() -> None:
    site = islanded(Site(settings(by_signal())))
    site.mains_on = True
    record = site.run_until(S.ON_GRID, 120.0)
    assert site.path()[-4:] == ["reconnect_wait", "synchronising", "closing", "on_grid"]
    assert site.dangers == []
    assert not record.commands[0].grid_forming
    assert site.supplied() == {"fridge", "light", "oven"}, "the loads never went off"


def test_a_phase_that_never_fits_keeps_the_island_alive_and_is_an_alarm() -> None:
    site = islanded(Site(settings(by_signal())))
    site.mains_on = True
    site.island_hz = site.mains_hz
    site.angle_deg = 90.0
    site.run(400.0)
    assert site.state == S.SYNCHRONISING
    assert site.supplied() == {"fridge", "light", "oven"}
    assert "backup.reconnect_failed" in site.alarms()
    assert site.dangers == []


def test_the_inverters_own_synchroniser_closes_when_it_likes_and_the_output_only_permits() -> None:
    from control.backup.settings import SynchronisedBy

    site = islanded(Site(settings(backup(synchronised_by=SynchronisedBy.INVERTER))))
    site.mains_on = True
    site.stuck_open = True  # its synchroniser still holds it open
    site.run_until(S.CLOSING, 70.0)
    site.run(30.0)
    assert site.state == S.CLOSING
    assert site.forming
    site.angle_deg, site.stuck_open = 0.0, False
    site.run_until(S.ON_GRID, 1.0)
    assert site.dangers == []


@pytest.mark.parametrize("island", [backup(), by_signal()], ids=["dead bus", "synchronised"])
def test_a_contactor_that_does_not_close_leaves_the_site_in_the_island_and_is_tried_again(island: object) -> None:
    site = islanded(Site(settings(island)))  # type: ignore[arg-type]
    site.mains_on = True
    site.stuck_open = True
    site.run(120.0)
    assert "backup.contactor_not_closed" in site.alarms()
    assert site.state == S.ISLANDED
    assert site.supplied()
    site.stuck_open = False
    site.run_until(S.ON_GRID, 400.0)
    assert site.dangers == []


def test_the_mains_leave_their_windows_while_the_contactor_closes() -> None:
    for island in (backup(), by_signal()):
        site = islanded(Site(settings(island)))
        site.mains_on = site.stuck_open = True
        site.run_until(S.CLOSING, 120.0)
        site.mains_hz = 51.0
        site.cycle()
        assert site.state in {S.HALTED, S.ISLANDED}
        assert not site.contactor_told
        assert site.dangers == []


@pytest.mark.req("MOD-05")
def test_a_backup_test_comes_back_by_itself() -> None:
    site = running()
    answer = site.cycle(TestBackup(origin(), 60.0)).answers[0]
    assert answer.accepted
    site.run(10.0)
    assert site.state == S.ISLANDED
    assert "backup.test_running" in site.alarms()
    assert "backup.grid_lost" not in site.alarms()
    assert site.records[-1].backup[0].test
    site.run(40.0)
    assert site.state == S.ISLANDED
    site.run(20.0)
    assert site.state == S.ON_GRID
    assert site.dangers == []
    assert site.memory.backup.starts == 0


def test_a_backup_test_ends_at_any_doubt_and_becomes_an_island_when_the_grid_really_goes() -> None:
    site = running()
    site.cycle(TestBackup(origin(), 3600.0))
    site.run(20.0)
    site.soc_pct = 15.0
    site.run_until(S.ON_GRID, 10.0)
    site.soc_pct = 80.0
    site.run(5.0)
    site.cycle(TestBackup(origin(), 3600.0))
    site.run(20.0)
    site.mains_on = False
    site.run(30.0)
    assert site.state == S.ISLANDED
    assert not site.records[-1].backup[0].test
    assert site.dangers == []


def test_a_backup_test_is_refused_with_every_reason() -> None:
    site = running()
    assert "installer" in site.cycle(TestBackup(origin(Role.OPERATOR), 60.0)).answers[0].text
    assert "duration_s 5 is outside 10 to 3600 s" in site.cycle(TestBackup(origin(), 5.0)).answers[0].text
    site.soc_pct = 22.0
    site.mains_v = 190.0
    site.run(0.5)
    text = site.cycle(TestBackup(origin(), 60.0)).answers[0].text
    assert "state of charge 22 % is below 25 %" in text
    assert "observation time" in text
    site = islanded()
    site.silent.add("battery1")
    site.run(4.0)
    text = site.cycle(TestBackup(origin(), 60.0)).answers[0].text
    assert "not on the grid but islanded" in text
    assert "feedback of the grid contactor is open" in text
    assert "state of charge is not known" in text
    site = running()
    site.cycle(Stop(origin(), "service"))
    assert "not running freely" in site.cycle(TestBackup(origin(), 60.0)).answers[0].text


def test_a_site_without_backup_knows_nothing_of_it() -> None:
    from tests.control.plant import House
    from tests.control.plant import settings as plain

    house = House(plain())
    record = house.run(3.0)
    assert record.backup == ()
    assert record.outputs == ()
    answer = house.cycle(TestBackup(origin(), 60.0)).answers[0]
    assert answer.text == "this site has no backup; it is configured by [backup] in the site file"
    assert house.cycle(SetMode(origin(), "backup")).answers[0].text == "mode Backup needs backup in the site file"
