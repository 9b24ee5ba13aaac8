"""The inverter in physics: start, dynamics, losses, S circle, dead-man, faults."""

import math

import msgspec
import pytest

from control.readings import DeviceState
from simulator.inverter import Demand, InverterAlarm, InverterState, inside_ratings, loss_w
from tests.simulator.sites import HEALTHY, SPEC, deliver, run_inverter

pytestmark = pytest.mark.req("SIM-01")


def running(power_w: float = 0.0) -> InverterState:
    return run_inverter(InverterState(), deliver(power_w), 5.0)


def test_starting_takes_two_to_three_seconds_and_delivers_nothing_before() -> None:
    early = run_inverter(InverterState(), deliver(3000.0), 2.4)
    assert early.state is DeviceState.STARTING
    assert early.active_power_w == pytest.approx(0.0, abs=10.0)
    assert run_inverter(early, deliver(3000.0), 0.4).state is DeviceState.RUNNING
    assert running(3000.0).active_power_w == pytest.approx(3000.0)


def test_nothing_moves_during_the_dead_time_and_most_has_moved_after_half_a_second() -> None:
    state = running()
    assert run_inverter(state, deliver(2000.0), 0.04).active_power_w == pytest.approx(0.0, abs=1.0)
    moving = run_inverter(state, deliver(2000.0), 0.14).active_power_w
    assert 100.0 < moving < 1900.0
    assert run_inverter(state, deliver(2000.0), 0.6).active_power_w == pytest.approx(2000.0, rel=0.02)


def test_power_moves_no_faster_than_the_internal_ramp() -> None:
    state = running(-5000.0)
    demand = msgspec.structs.replace(deliver(5000.0), ramp_pct_per_s=10.0)
    after = run_inverter(state, demand, 10.0)
    assert after.active_power_w == pytest.approx(-5000.0 + 500.0 * 10.0, abs=150.0)


def test_efficiency_is_realistic_and_losses_exist_at_zero_power() -> None:
    state = running(5000.0)
    assert 0.96 < state.active_power_w / state.dc_power_w < 0.98
    charging = running(-5000.0)
    assert 0.96 < charging.dc_power_w / charging.active_power_w < 0.98
    assert running(0.0).dc_power_w == pytest.approx(loss_w(SPEC, 0.0, 0.0)) == pytest.approx(20.0)


@pytest.mark.req("INV-03")
def test_without_renewal_the_dead_man_brings_power_to_zero_by_itself() -> None:
    demand = msgspec.structs.replace(deliver(-4000.0), dead_man_s=3.0, renewals=1)
    state = run_inverter(run_inverter(InverterState(), demand, 2.7), msgspec.structs.replace(demand, renewals=2), 2.5)
    assert state.active_power_w == pytest.approx(-4000.0)
    assert not state.reverted
    state = run_inverter(state, msgspec.structs.replace(demand, renewals=2), 1.5)
    assert state.reverted
    assert state.active_power_w == pytest.approx(0.0, abs=0.5)
    assert state.state is DeviceState.RUNNING
    fed = run_inverter(state, msgspec.structs.replace(demand, renewals=3), 1.0)
    assert fed.active_power_w == pytest.approx(-4000.0, rel=0.01)


def test_active_and_reactive_power_stay_inside_the_circle_with_the_asked_priority() -> None:
    active_first = inside_ratings(SPEC, Demand(), 4800.0, 2500.0)
    assert active_first[0] == 4800.0
    assert math.hypot(*active_first) == pytest.approx(5000.0)
    reactive_first = inside_ratings(SPEC, Demand(reactive_first=True), 4800.0, 2500.0)
    assert reactive_first[1] == 2500.0
    assert math.hypot(*reactive_first) == pytest.approx(5000.0)
    assert inside_ratings(SPEC, Demand(limit_pct=50.0), -9000.0, 0.0) == (-2500.0, 0.0)


def test_a_weak_dc_side_limits_the_delivered_power() -> None:
    weak = msgspec.structs.replace(HEALTHY, dc_max_power_w=1000.0)
    state = run_inverter(running(), deliver(5000.0), 3.0, weak)
    assert 950.0 < state.active_power_w < 1000.0


def test_stop_ramps_to_zero_and_then_switches_off() -> None:
    state = run_inverter(running(5000.0), Demand(), 0.06)
    assert state.state is DeviceState.STOPPING
    state = run_inverter(state, Demand(), 2.0)
    assert state.state is DeviceState.OFF
    assert state.active_power_w == -SPEC.standby_w
    assert state.dc_power_w == 0.0


def test_from_standby_the_inverter_is_back_within_a_second() -> None:
    state = run_inverter(running(1000.0), Demand(run=True, standby=True), 2.0)
    assert state.state is DeviceState.STANDBY
    assert run_inverter(state, deliver(1000.0), 0.7).state is DeviceState.RUNNING


def test_a_lost_dc_side_is_a_fault_until_it_is_back_and_acknowledged() -> None:
    gone = msgspec.structs.replace(HEALTHY, dc_voltage_v=0.0, dc_max_power_w=0.0)
    state = run_inverter(running(2000.0), deliver(2000.0), 0.1, gone)
    assert state.state is DeviceState.FAULT
    assert state.alarms == {InverterAlarm.DC_DISCONNECT}
    state = run_inverter(state, deliver(2000.0), 5.0)
    assert state.state is DeviceState.FAULT
    acknowledged = msgspec.structs.replace(Demand(), resets=1)
    assert run_inverter(state, acknowledged, 0.1, gone).state is DeviceState.FAULT
    state = run_inverter(state, acknowledged, 0.1)
    assert state.state is DeviceState.OFF
    assert not state.alarms


def test_the_result_hardly_depends_on_the_step() -> None:
    fine = run_inverter(running(), deliver(3000.0), 0.4, dt_s=0.01)
    coarse = run_inverter(running(), deliver(3000.0), 0.4, dt_s=0.05)
    assert fine.active_power_w == pytest.approx(coarse.active_power_w, rel=0.05)
