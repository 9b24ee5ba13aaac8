"""The whole site in virtual time: balance, energy, grid, meters, cabinet."""

from itertools import pairwise

import pytest

from control.readings import DeviceState, MeterRole
from simulator.days import load_day, pv_day
from simulator.grid import start_grid, step_grid
from simulator.meter import MeterSpec, MeterState, step_meter
from simulator.noise import normals
from simulator.plant import Plant
from tests.simulator.sites import STIFF_GRID, FlatDay, battery, deliver, house, inverter, meter, plant, shop, site

pytestmark = pytest.mark.req("SIM-01")


def test_load_equals_grid_plus_pv_plus_battery_on_every_phase() -> None:
    model = plant(house(), FlatDay(load=(100.0, 900.0, 2500.0), sun=0.5))
    model.machines["inv"].demand = deliver(3000.0)
    for _ in range(300):
        model.step(0.02)
        truth = model.truth()
        assert truth.load_w == pytest.approx(truth.grid_w + truth.pv_w + truth.ess_w)
        for index in range(3):
            ess_w = truth.ess_w / 3.0
            assert model.load_w[index] == pytest.approx(truth.grid_phases_w[index] + model.pv_w[index] + ess_w)
    assert model.truth().ess_w == pytest.approx(3000.0)
    assert model.truth().pv_w == pytest.approx(3000.0)


def test_over_a_whole_day_no_energy_appears_or_disappears() -> None:
    simulation = site(house()).simulation
    devices = [*house(), meter("pv", MeterRole.PV), meter("load", MeterRole.LOAD)]
    model = Plant(devices, simulation, load_day("house"), pv_day("pv_mixed"))
    machine, rack = model.machines["inv"], model.racks["bat"]
    step_s, ess_wh = 1.0, 0.0
    for _ in range(int(86_400 / step_s)):
        truth = model.truth()
        surplus_w = truth.load_w - truth.pv_w
        limit_w = 0.9 * rack.bms.max_discharge_current_a * 50.0
        charge_w = 0.9 * rack.bms.max_charge_current_a * 50.0
        machine.demand = deliver(max(-min(charge_w, 5000.0), min(surplus_w, limit_w, 5000.0)))
        model.step(step_s)
        ess_wh += machine.state.active_power_w * step_s / 3600.0
    shown = {name: instrument.state for name, instrument in model.meters.items()}
    grid_wh = shown["grid"].forward_wh - shown["grid"].reverse_wh
    load_wh, pv_wh = shown["load"].forward_wh, shown["pv"].forward_wh
    assert load_wh == pytest.approx(13_400.0, rel=0.02)
    assert load_wh == pytest.approx(grid_wh + pv_wh + ess_wh, abs=0.1)
    inverter_state, cells = machine.state, rack.state
    assert inverter_state.energy_out_wh - inverter_state.energy_in_wh == pytest.approx(ess_wh, abs=0.1)
    dc_wh = cells.energy_out_wh - cells.energy_in_wh
    own_use_wh = 5.0 * 3.0 / 3600.0
    assert dc_wh == pytest.approx(ess_wh + inverter_state.loss_wh - own_use_wh, rel=2e-3, abs=3.0)
    assert inverter_state.loss_wh + cells.loss_wh > 0.0
    assert 0.0 <= model.truth().batteries["bat"].soc_pct <= 100.5
    assert rack.bms.contactor_closed


def test_charging_until_full_ends_by_the_bms_limit_without_a_protection() -> None:
    model = plant(house(), soc_pct=94.0)
    machine, rack = model.machines["inv"], model.racks["bat"]
    for _ in range(3600):
        machine.demand = deliver(-min(5000.0, 0.95 * rack.bms.max_charge_current_a * 52.0))
        model.advance(1.0)
    truth = model.truth().batteries["bat"]
    assert truth.soc_pct > 99.0
    assert truth.max_cell_voltage_v < 3.62
    assert truth.contactor_closed
    assert machine.state.state is DeviceState.RUNNING


def test_ignoring_the_bms_ends_with_an_open_contactor_and_a_tripped_inverter() -> None:
    model = plant(house(), soc_pct=99.0)
    model.machines["inv"].demand = deliver(-5000.0)
    while model.racks["bat"].bms.contactor_closed and model.elapsed_s < 600.0:
        model.advance(0.1)
    model.advance(0.2)
    truth = model.truth()
    assert "high_voltage" in truth.batteries["bat"].alarms
    assert truth.inverters["inv"].state is DeviceState.FAULT
    assert truth.ess_w == pytest.approx(-5.0)


def test_the_same_seed_gives_the_same_site_to_the_last_bit_and_another_one_does_not() -> None:
    def run(seed: int) -> object:
        model = plant(shop(), seed=seed)
        model.machines["inv1"].demand = deliver(12_345.0)
        model.advance(20.0)
        return model.truth(), model.meters["grid"].state

    assert run(4) == run(4)
    assert run(4) != run(5)


def test_two_inverters_and_their_racks_add_up() -> None:
    model = plant(shop())
    model.machines["inv1"].demand, model.machines["inv2"].demand = deliver(20_000.0), deliver(-5_000.0)
    model.advance(10.0)
    truth = model.truth()
    assert truth.ess_w == pytest.approx(15_000.0)
    assert truth.batteries["rack1"].current_a > 70.0
    assert truth.batteries["rack2"].current_a < -15.0


def test_grid_voltage_falls_with_import_and_rises_with_export() -> None:
    noise, grid = normals(1, "grid"), start_grid(STIFF_GRID)
    grid = step_grid(STIFF_GRID, grid, (2300.0, 0.0, -2300.0), (0.0, 0.0, 0.0), noise, 0.1)
    low, middle, high = grid.voltages_v
    assert low == pytest.approx(230.0 - 2.0, abs=0.1)
    assert middle == pytest.approx(230.0)
    assert high == pytest.approx(230.0 + 2.0, abs=0.1)


def test_frequency_wanders_slowly_around_fifty_hertz() -> None:
    model = plant(house())
    seen = [model.grid.frequency_hz]
    for _ in range(6000):
        model.step(0.1)
        seen.append(model.grid.frequency_hz)
    rates = [abs(two - one) / 0.1 for one, two in pairwise(seen)]
    assert max(rates) <= 0.0101
    assert 49.85 < min(seen) < 49.995
    assert 50.005 < max(seen) < 50.15


def test_a_meter_shows_moving_last_digits_at_every_refresh_although_nothing_changes() -> None:
    noise, state, spec = normals(1, "meter"), MeterState(), MeterSpec()
    shown: list[tuple[float, ...]] = []
    volts, watts = (230.0, 231.0, 229.5), (300.0, 0.0, -150.0)
    for _ in range(1000):
        state = step_meter(spec, state, volts, watts, (0.0, 0.0, 0.0), 50.0, noise, 0.02)
        sample = state.shown
        assert sample is not None
        shown.append(
            (
                round(sum(sample.active_w), 1),
                *(round(watt, 1) for watt in sample.active_w),
                *(round(volt, 1) for volt in sample.voltages_v),
                *(round(amp, 3) for amp in sample.currents_a),
                round(sample.frequency_hz, 3),
            )
        )
    per_refresh = shown[10::5]
    assert all(one != two for one, two in pairwise(per_refresh))
    for column in range(len(per_refresh[0])):
        values = [row[column] for row in per_refresh]
        assert sum(one != two for one, two in pairwise(values)) > 0.4 * len(values)


def test_a_meter_counts_import_and_export_apart() -> None:
    model = plant(house(), FlatDay(load=(1000.0, 1000.0, 1000.0)))
    model.advance(360.0)
    imported = model.meters["grid"].state.forward_wh
    assert imported == pytest.approx(300.0, rel=0.03)
    model.machines["inv"].demand = deliver(5000.0)
    model.advance(363.0)
    counters = model.meters["grid"].state
    assert counters.reverse_wh == pytest.approx(200.0, rel=0.05)
    assert counters.forward_wh == pytest.approx(imported, rel=0.02)


def test_the_cabinet_warms_up_with_the_losses() -> None:
    model = plant(house())
    model.machines["inv"].demand = deliver(5000.0)
    model.advance(2400.0)
    truth = model.truth()
    assert truth.outside_c == 20.0
    assert 22.0 < truth.cabinet_c < 35.0


def test_a_battery_cannot_hang_on_two_inverters_or_be_missing() -> None:
    rack = battery("bat", 10_000.0)
    with pytest.raises(ValueError, match="more than one inverter"):
        plant([inverter("a", 5000.0, "bat"), inverter("b", 5000.0, "bat"), rack])
    with pytest.raises(ValueError, match='no battery "bet"'):
        plant([inverter("a", 5000.0, "bet"), rack])
