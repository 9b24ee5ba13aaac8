"""Wiring faults on command: what physics makes of each, before anybody analyses it."""

import pytest

from control.readings import DeviceKind, MeterRole
from simulator.faults import ActiveFaults, Target
from simulator.meter import MeterSample
from simulator.miswired import miswired
from simulator.plant import Plant
from simulator.plant_faults import follow_faults
from tests.simulator.sites import FlatDay, deliver, house, meter, plant, site
from tests.simulator.wire import i32_low_first, modbus, started

pytestmark = pytest.mark.req("SIM-02")

TRUE = MeterSample(
    voltages_v=(230.0, 231.0, 232.0),
    currents_a=(10.0, 5.0, 2.0),
    active_w=(2300.0, 1000.0, -400.0),
    reactive_var=(0.0, 200.0, 0.0),
    frequency_hz=50.0,
    forward_wh=1.0,
    reverse_wh=2.0,
)


def shown(fault: str) -> MeterSample:
    faults = ActiveFaults([Target("grid", DeviceKind.METER, "grid")])
    faults.switch(fault, on=True)
    return miswired(TRUE, faults, "grid")


def test_without_a_fault_the_sample_is_untouched() -> None:
    assert miswired(TRUE, ActiveFaults([]), "grid") is TRUE


def test_a_turned_transformer_turns_one_phase() -> None:
    sample = shown("meter-ct-reversed")
    assert sample.active_w == (2300.0, -1000.0, -400.0)
    assert sample.reactive_var == (0.0, -200.0, 0.0)
    assert sample.currents_a == TRUE.currents_a


def test_exchanged_transformers_turn_power_by_120_degrees() -> None:
    sample = shown("meter-ct-swapped")
    assert sample.active_w[1] == pytest.approx(-1150.0 * 231.0 / 230.0)
    assert abs(sample.reactive_var[1]) == pytest.approx(1991.9 * 231.0 / 230.0, abs=0.1)
    assert sample.active_w[2] == -400.0
    assert sample.currents_a == (5.0, 10.0, 2.0)


def test_rotated_phases_keep_the_total() -> None:
    sample = shown("meter-phases-rotated")
    assert sample.active_w == (1000.0, -400.0, 2300.0)
    assert sample.voltages_v == (231.0, 232.0, 230.0)
    assert sum(sample.active_w) == sum(TRUE.active_w)


@pytest.mark.parametrize(("fault", "factor"), [("meter-scale-tenth", 0.1), ("meter-scale-double", 2.0)])
def test_a_wrong_ratio_scales_power_and_current(fault: str, factor: float) -> None:
    sample = shown(fault)
    assert sample.active_w == pytest.approx([factor * value for value in TRUE.active_w])
    assert sample.currents_a == pytest.approx([factor * value for value in TRUE.currents_a])
    assert sample.voltages_v == TRUE.voltages_v


def following(running: Plant, fault: str, kind: DeviceKind, device: str, role: str = "") -> None:
    faults = ActiveFaults([Target(device, kind, role)])
    faults.switch(fault, on=True)
    follow_faults(running, faults)


def test_a_misplaced_grid_meter_shows_the_sun() -> None:
    running = plant(house(), FlatDay(sun=0.5))
    following(running, "meter-misplaced", DeviceKind.METER, "grid", "grid")
    running.advance(1.0)
    sample = running.meters["grid"].state.shown
    assert sample is not None
    assert sum(sample.active_w) == pytest.approx(3000.0, abs=5.0)
    follow_faults(running, ActiveFaults([]))
    running.advance(1.0)
    sample = running.meters["grid"].state.shown
    assert sample is not None
    assert sum(sample.active_w) == pytest.approx(-1800.0, abs=50.0)


def test_a_reversed_inverter_charges_when_told_to_discharge() -> None:
    running = plant(house())
    following(running, "inverter-wrong-sign", DeviceKind.INVERTER, "inv")
    machine = running.machines["inv"]
    machine.demand = deliver(2000.0)
    running.advance(6.0)
    assert machine.state.active_power_w == pytest.approx(-2000.0, abs=10.0)
    assert machine.shown_sign * machine.state.active_power_w == pytest.approx(2000.0, abs=10.0)


def test_a_single_phase_inverter_feeds_its_phase_or_with_the_fault_the_next() -> None:
    devices = [device.model_copy(update={"phase": 3}) if device.id == "inv" else device for device in house()]
    running = plant(devices)
    machine = running.machines["inv"]
    machine.demand = deliver(3000.0)
    running.advance(6.0)
    assert running.grid_w[2] == pytest.approx(500.0 - 3000.0, abs=20.0)
    following(running, "inverter-other-phase", DeviceKind.INVERTER, "inv")
    running.advance(0.1)
    assert running.grid_w[0] == pytest.approx(300.0 - 3000.0, abs=20.0)
    assert machine.shown_phases(9.0) == (0.0, 0.0, 9.0)


async def test_a_wrong_scale_is_seen_on_the_wire() -> None:
    async with started(site([*house(), meter("pv", MeterRole.PV)])) as running, modbus(running, "grid") as client:
        running.inject("meter-scale-tenth")
        running.advance(0.5)
        assert i32_low_first(await client.read(0x28, 2)) == pytest.approx(1205, abs=30)


async def test_a_reversed_inverter_shows_on_the_wire_what_it_was_told() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        running.inject("inverter-wrong-sign")
        await client.write(40296 + 30, 1, 0, 20)
        await client.write_one(40417 + 8, 1)
        await client.write(40296 + 22, 1, 1, 0, 4000, 0, 0)
        running.advance(6.0)
        assert running.truth().ess_w == pytest.approx(-4000.0, rel=0.02)
