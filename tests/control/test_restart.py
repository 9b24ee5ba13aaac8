"""What survives a restart, and how the first cycles after it begin."""

import msgspec
import pytest

from control.cycle import initial, persistent
from control.memory import AlarmMemory, Persistent
from control.readings import NEVER_S
from control.record import AlarmPhase
from control.requests import EmergencyStop, ReleaseStop, SetMode, SetPower, Stop
from tests.control.plant import House, origin, settings

ALARM = AlarmMemory(
    "battery.protection", "battery1", "cell over-voltage", present=True, changed_at_s=5.0,
    phase=AlarmPhase.UNACKNOWLEDGED, raised_at_utc=99.0,
)  # fmt: skip
KEPT = msgspec.structs.replace(ALARM, present=False, changed_at_s=NEVER_S, detail="")


def test_mode_parameters_stops_and_alarms_survive_but_not_what_changes_every_cycle() -> None:
    house = House(settings())
    house.run(1.0)
    house.cycle(SetMode(origin(), "self_consumption", {"target_w": 200.0}), Stop(origin(), "cleaning"))
    pending = msgspec.structs.replace(ALARM, phase=None)
    memory = msgspec.structs.replace(house.memory, alarms={"battery.protection@battery1": ALARM, "pending": pending})
    kept = persistent(memory)
    assert (kept.mode_id, kept.mode_parameters) == ("self_consumption", memory.mode_parameters)
    assert (kept.operator_stop, kept.emergency_stop, kept.alarms) == ("cleaning", False, (KEPT,))
    assert kept.mode_parameters["target_w"] == 200.0
    house.cycle(EmergencyStop(origin()))
    assert persistent(house.memory).emergency_stop
    again = initial(settings(), kept)
    assert again.mode_id == "self_consumption"
    assert again.mode_parameters["target_w"] == 200.0
    assert again.lifecycle.operator_stop == "cleaning"
    assert not again.lifecycle.emergency_stop
    assert again.alarms == {"battery.protection@battery1": KEPT}
    assert initial(settings(), msgspec.structs.replace(kept, emergency_stop=True)).lifecycle.emergency_stop
    assert again.mode_memory is None


def test_an_alarm_from_before_the_restart_is_not_present_until_it_is_found_again() -> None:
    now = msgspec.structs.replace(ALARM, changed_at_s=77.0)
    again = initial(settings(), Persistent(alarms=(now,))).alarms["battery.protection@battery1"]
    assert (again.present, again.changed_at_s, again.detail) == (False, NEVER_S, "cell over-voltage")
    assert (again.phase, again.raised_at_utc) == (AlarmPhase.UNACKNOWLEDGED, 99.0)


def test_parameters_are_the_mode_s_then_the_site_file_s_then_the_last_ones() -> None:
    site = settings(
        mode_parameters={"self_consumption": {"target_w": 100.0, "deadband_w": 5.0}}, initial_mode="passive"
    )
    assert initial(site, Persistent()).mode_id == "passive"
    again = initial(site, Persistent("self_consumption", {"target_w": 300.0}))
    assert again.mode_id == "self_consumption"
    assert again.mode_parameters["target_w"] == 300.0
    assert again.mode_parameters["deadband_w"] == 5.0
    assert again.mode_parameters["kp"] == 0.3
    other = initial(site, Persistent("mode_of_old", {"target_w": 300.0}))
    assert (other.mode_id, other.mode_parameters) == ("passive", {})


@pytest.mark.req("LIM-04")
def test_after_a_stop_the_ramp_starts_from_the_power_that_flows_and_modes_start_afresh() -> None:
    house = House(settings(), load_w=0.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 2000.0, valid_s=1.0))
    assert house.run(1.5).safe_stop is not None
    house.power_w["inverter1"] = 1500.0
    record = house.cycle(SetPower(origin(), 4000.0, valid_s=60.0))
    assert record.chain.final.active_power_w == pytest.approx(2000.0)
    assert house.cycle().chain.final.active_power_w == pytest.approx(2500.0)
    house.cycle(Stop(origin(), "test"))
    assert house.memory.mode_memory is None
    assert house.memory.resume
    house.cycle(ReleaseStop(origin(), "done", confirm=False), ReleaseStop(origin(), "done", confirm=True))
    assert not house.memory.resume


def test_a_mode_keeps_its_memory_from_cycle_to_cycle() -> None:
    house = House(
        settings(mode_parameters={"self_consumption": {"reserve_soc_pct": 60.0}}), load_w=2000.0, soc_pct=60.0
    )
    assert house.run(3.0).chain.final.active_power_w == 0.0
    house.soc_pct = 60.5
    assert house.run(3.0).chain.final.active_power_w == 0.0
    house.soc_pct = 61.1
    assert house.run(3.0).chain.final.active_power_w == pytest.approx(2000.0, abs=60.0)
    house.soc_pct = 60.5
    assert house.run(3.0).chain.final.active_power_w == pytest.approx(2000.0, abs=60.0)
