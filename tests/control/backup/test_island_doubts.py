"""The island in doubt: restarts, stops, lost feedback, faults of inverter, contactor and meter."""

import msgspec
import pytest

from control.backup.memory import BackupState as S
from control.memory import Persistent
from control.readings import Contact, MeterRole
from control.record import EventKind, State
from control.requests import ChangeState, EmergencyStop, ReleaseStop, ResetAlarms, Stop, TestBackup
from tests.control.backup.island import Site, backup, by_signal, settings
from tests.control.backup.power_cut import islanded, running
from tests.control.plant import origin


def test_a_killed_program_finds_its_island_again_and_goes_on() -> None:
    site = islanded()
    site.restart(dead_s=3.0)
    site.run(1.0)
    assert site.state == S.ISLANDED
    assert site.records[-1].state is State.INIT or site.records[-1].safe_stop is None
    assert site.records[-1].commands[0].grid_forming
    site.run(30.0)
    assert site.supplied() == {"fridge", "light", "oven"}
    assert site.forming
    site.mains_on = True
    site.run_until(S.ON_GRID, 80.0)
    assert site.dangers == []


def test_a_start_with_a_silent_meter_keeps_the_island_while_devices_are_awaited() -> None:
    site = islanded()
    site.silent.add("grid")
    site.heard_s.clear()
    site.restart(dead_s=1.0)
    site.run(1.0)
    assert site.records[-1].state is State.INIT
    assert site.records[-1].safe_stop is None
    assert site.records[-1].commands[0].grid_forming
    assert site.records[-1].commands[0].run


def test_a_program_that_starts_on_the_grid_never_closes_blindly() -> None:
    site = running()
    site.restart(dead_s=2.0)
    assert not site.closed
    site.run(1.0)
    assert not site.contactor_told
    site.run_until(S.ISLANDED, 30.0)
    site.run_until(S.ON_GRID, 90.0)
    assert site.dangers == []


@pytest.mark.req("MOD-05")
def test_a_start_in_a_power_cut_makes_an_island_from_nothing() -> None:
    site = Site()
    site.closed = site.contactor_told = site.mains_on = False
    site.silent.add("grid")
    site.run_until(S.ISLANDED, 40.0)
    site.run(20.0)
    assert site.supplied() == {"fridge", "light", "oven"}


def test_a_restart_with_an_empty_battery_does_not_start_the_island_again() -> None:
    site = islanded(Site(soc_pct=30.0))
    site.soc_pct = 9.0
    site.run(5.0)
    site.soc_pct = 12.0
    site.restart(dead_s=1.0)
    site.run(60.0)
    assert site.state == S.EXHAUSTED


def test_an_emergency_stop_ends_the_island_and_the_contactor_stays_open() -> None:
    site = islanded()
    record = site.cycle(EmergencyStop(origin()))
    assert not record.commands[0].grid_forming
    assert not record.commands[0].run
    assert site.supplied() == set()
    site.mains_on = True
    site.run(100.0)
    assert site.state == S.HALTED
    assert not site.closed
    assert "backup.dark" in site.alarms()
    site.cycle(ReleaseStop(origin(), "checked", confirm=False))
    site.cycle(ReleaseStop(origin(), "checked", confirm=True))
    site.run_until(S.ON_GRID, 10.0)
    assert site.dangers == []


def test_the_emergency_contact_and_a_protecting_battery_end_the_island() -> None:
    site = islanded()
    plain = site.readings
    site.readings = lambda: msgspec.structs.replace(plain(), emergency_stop=Contact.OPEN)  # type: ignore[method-assign]
    assert not site.cycle().commands[0].grid_forming
    site = islanded()
    site.battery_changes["alarms"] = ("cell over-temperature",)
    site.run(0.3)
    assert not site.records[-1].commands[0].grid_forming
    assert site.state == S.HALTED


def test_an_operator_stop_ends_the_island_but_lets_the_grid_come_back() -> None:
    site = islanded()
    site.cycle(Stop(origin(), "work on the house"))
    assert site.state == S.HALTED
    site.mains_on = True
    site.run_until(S.ON_GRID, 80.0)
    assert site.dangers == []


def test_a_stopped_unit_makes_no_island_and_keeps_the_contactor_closed() -> None:
    site = running()
    site.cycle(Stop(origin(), "work"))
    site.mains_on = False
    site.run(30.0)
    assert site.state == S.GRID_LOST
    assert site.contactor_told
    site.mains_on = True
    site.run_until(S.ON_GRID, 70.0)


def test_an_idle_unit_still_backs_the_house_up() -> None:
    site = running()
    site.cycle(ChangeState(origin(), "idle"))
    site.mains_on = False
    site.run_until(S.ISLANDED, 10.0)
    assert site.records[-1].commands[0].run


def test_a_lost_feedback_ends_the_island_after_its_time_and_is_named() -> None:
    site = islanded()
    site.silent.add("k1-closed")
    site.run(1.5)
    assert site.state == S.ISLANDED
    site.run(2.0)
    assert site.state == S.HALTED
    assert not site.told_forming
    site.run(2.0)
    assert "backup.feedback_lost" in site.alarms()
    site.silent.clear()
    site.run_until(S.ISLANDED, 10.0)


def test_a_lost_feedback_on_the_grid_is_an_alarm_and_nothing_else() -> None:
    site = running()
    site.silent.add("k1-closed")
    site.run(10.0)
    assert site.state == S.ON_GRID
    assert site.alarms() == {"backup.feedback_lost"}


def test_a_site_whose_feedback_is_broken_starts_on_the_grid_only_when_the_inverter_sees_it() -> None:
    site = Site()
    site.silent.add("k1-closed")
    site.run(20.0)
    assert site.state == S.ON_GRID
    site = Site()
    site.silent |= {"k1-closed", "inverter1"}
    site.run(20.0)
    assert site.state == S.HALTED
    assert not site.contactor_told


def test_a_contactor_that_falls_off_closes_again_on_the_dead_bus() -> None:
    site = running()
    site.closed, site.stuck_open = False, True
    site.run_until(S.HALTED, 5.0)
    site.stuck_open = False
    site.run(0.5)
    assert "backup.contactor_opened" in site.alarms()
    site.run_until(S.ON_GRID, 10.0)
    assert site.dangers == []


def test_an_inverter_that_cannot_form_is_tried_again_a_limited_number_of_times() -> None:
    site = running(Site(settings(backup(starts_per_day=3, retry_after_s=30.0))))
    site.cannot_form = True
    site.mains_on = False
    site.run_until(S.EXHAUSTED, 40.0)
    site.run(2.0)
    assert "backup.forming_failed" in site.alarms()
    site.run(600.0)
    assert site.path().count("black_start") == 3
    assert "backup.starts_used" in site.alarms()
    site.utc_s += 86_400.0
    site.cannot_form = False
    site.run(60.0)
    assert site.state == S.ISLANDED, "a new day"


def test_an_inverter_that_stops_forming_ends_the_island() -> None:
    site = islanded()
    site.cannot_form = True
    site.run(4.0)
    assert site.state == S.EXHAUSTED
    assert site.records[-1].backup[0].cause == "forming_lost"


def test_an_island_outlives_a_silent_battery_for_a_moment_only() -> None:
    site = islanded()
    site.silent.add("battery1")
    site.run(6.0)
    assert site.state == S.ISLANDED
    assert site.supplied() == {"fridge", "light", "oven"}
    site.run(4.0)
    assert site.state == S.EXHAUSTED
    assert site.records[-1].backup[0].cause == "doubt"


def test_surplus_of_pv_opens_its_output_and_closes_it_when_there_is_room() -> None:
    site = islanded(Site(settings(pv_output=True)))
    site.battery_changes["max_charge_current_a"] = 0.0
    site.loads_w = dict.fromkeys(site.loads_w, 100.0)
    site.pv_w = 4000.0
    site.run(4.0)
    assert not site.pv_connected
    assert "backup.surplus" in site.alarms() or site.run(2.0)
    site.battery_changes.clear()
    site.run(290.0)
    assert not site.pv_connected
    site.run(20.0)
    assert site.pv_connected
    assert site.state == S.ISLANDED


def test_surplus_without_an_output_to_open_ends_the_island_before_the_bms_does() -> None:
    site = islanded()
    site.battery_changes["max_charge_current_a"] = 0.0
    site.loads_w = dict.fromkeys(site.loads_w, 100.0)
    site.pv_w = 4000.0
    site.run(15.0)
    assert site.state == S.EXHAUSTED
    assert site.records[-1].backup[0].cause == "surplus"


def test_a_meter_that_contradicts_the_inverter_is_an_alarm_and_no_loss() -> None:
    site = running()
    site.meter_changes["phases"] = ()
    for cycle in range(100):
        site.meter_changes["frequency_hz"] = 40.0 + cycle % 7 / 100.0  # it is alive: a still one is frozen
        site.cycle()
    assert site.state == S.ON_GRID
    assert "backup.contradiction" in site.alarms()


def test_every_step_of_the_island_is_an_event_with_its_cause() -> None:
    site = islanded()
    events = [e for record in site.records for e in record.events if e.kind is EventKind.GRID_FORMING]
    assert [event.text for event in events] == [
        "starting to on_grid",
        "on_grid to grid_lost",
        "grid_lost to opening",
        "opening to black_start",
        "black_start to islanded",
    ]
    assert events[1].cause == "the grid voltage has gone"


def test_a_fresh_state_file_is_small_and_changes_with_transitions_only() -> None:
    from control.cycle import persistent

    site = islanded()
    first = msgspec.json.encode(persistent(site.memory))
    site.run(5.0)
    assert msgspec.json.encode(persistent(site.memory)) == first
    assert msgspec.json.decode(first, type=Persistent).backup.state is S.ISLANDED
    assert site.site.meters[0].role is MeterRole.GRID


def test_a_reset_while_the_feedback_moves_is_forgotten_and_one_without_feedback_is_refused() -> None:
    site = running()
    site.welded, site.mains_on = True, False
    site.run(10.0)
    key = "backup.contactor_not_opened"
    site.welded = False
    site.closed = False
    site.cycle(ResetAlarms(origin(), (key,)))
    assert site.state == S.FAILED
    assert not site.memory.backup.reset_asked
    site.silent.add("k1-closed")
    site.run(3.0)
    answer = site.cycle(ResetAlarms(origin(), (key,))).answers[0]
    assert not answer.accepted
    assert key in answer.text


def test_a_pv_meter_is_missed_in_the_island_but_not_on_a_dark_bus() -> None:
    from control.settings import MeterSettings

    meters = (MeterSettings("grid", MeterRole.GRID, 40_000.0), MeterSettings("pv", MeterRole.PV, 20_000.0))
    site = Site(settings(meters=meters))
    site.run(90.0)
    assert site.alarms() == {"meter.never"}
    site.mains_on = False
    site.cannot_form = True
    site.run(4.0)
    assert site.state == S.BLACK_START
    assert "meter.never" not in site.alarms()
    site.cannot_form = False
    site.run_until(S.ISLANDED)
    site.run(2.0)
    assert "meter.never" in site.alarms()


def test_the_phase_is_read_wherever_the_signal_stands() -> None:
    site = settings(by_signal())
    lost = islanded(Site(msgspec.structs.replace(site, signals=tuple(reversed(site.signals)))))
    lost.mains_on = True
    lost.run_until(S.ON_GRID, 120.0)
    unwired = islanded(Site(msgspec.structs.replace(site, signals=site.signals[:1])))
    unwired.mains_on = True
    unwired.run(100.0)
    assert unwired.state == S.SYNCHRONISING, "without the angle nothing closes"


def test_a_test_that_cannot_begin_at_once_does_not_begin_later() -> None:
    site = running()
    site.silent.add("inverter1")
    site.run(0.6)
    site.at_s += 0.3  # in this very cycle the inverter is found silent
    record = site.cycle(TestBackup(origin(), 60.0))
    assert record.answers[0].accepted
    assert [event.text for event in record.events if event.kind is EventKind.GRID_FORMING] == ["backup test not begun"]
    site.silent.clear()
    site.run(5.0)
    assert site.state == S.ON_GRID


def test_the_memory_of_an_island_survives_the_recorder() -> None:
    site = islanded()
    raw = msgspec.json.encode(site.memory.backup)
    assert msgspec.json.decode(raw, type=type(site.memory.backup)) == site.memory.backup
    assert b"null" not in raw
