"""The rack in physics: open-circuit voltage, charge, heat, limits and protection."""

import pytest

from simulator.battery import RackSpec, RackState, rack_spec, share_power, soc_pct, source, start_rack, step_rack
from simulator.bms import BmsAlarm, BmsRules, BmsState, start_bms, step_bms
from simulator.cells import CellSpread, draw_spread, open_circuit_voltage_v, resistance_factor
from simulator.noise import generator

pytestmark = pytest.mark.req("SIM-01")

EQUAL = CellSpread((1.0,) * 16, (0.0,) * 16, (1.0,) * 16, (1.0,) * 16, (0.0,) * 16)


def rack(start_soc: float = 0.5, spread: CellSpread = EQUAL) -> RackSpec:
    return rack_spec(10_240.0, 16, spread, start_soc=start_soc, soh_pct=100.0)


def drawn(spec: RackSpec, state: RackState, current_a: float, seconds: float, dt_s: float = 0.1) -> RackState:
    for _ in range(round(seconds / dt_s)):
        state = step_rack(spec, state, current_a, 25.0, dt_s)
    return state


def test_resting_voltage_of_an_lfp_cell_rises_with_charge_and_is_flat_in_the_middle() -> None:
    curve = [open_circuit_voltage_v(step / 1000.0) for step in range(-10, 1011)]
    assert curve == sorted(curve)
    assert open_circuit_voltage_v(0.5) == pytest.approx(3.29, abs=0.02)
    assert open_circuit_voltage_v(0.85) - open_circuit_voltage_v(0.25) < 0.1
    assert open_circuit_voltage_v(1.015) > 3.65
    assert open_circuit_voltage_v(-0.01) < 2.5


def test_an_hour_at_one_c_moves_the_charge_by_exactly_the_capacity() -> None:
    spec = rack(start_soc=1.0)
    state = drawn(spec, start_rack(spec, 25.0), spec.capacity_ah / 2.0, 3600.0)
    assert soc_pct(spec, state) == pytest.approx(50.0, abs=1e-6)


def test_terminal_voltage_falls_by_ohm_at_once_and_further_with_time_under_load() -> None:
    spec = rack()
    rest = start_rack(spec, 25.0)
    inner_v, ohm = source(spec, rest)
    assert inner_v == pytest.approx(16 * open_circuit_voltage_v(0.5))
    assert ohm == pytest.approx(16 * 0.10 / 200.0)
    loaded = drawn(spec, rest, 100.0, 120.0)
    settled_v, _ = source(spec, loaded)
    assert inner_v - settled_v == pytest.approx(16 * 100.0 * 0.06 / 200.0, rel=0.15)


def test_a_cold_battery_has_more_resistance_than_a_warm_one() -> None:
    assert resistance_factor(0.0) == pytest.approx(2.0, abs=0.1)
    assert resistance_factor(25.0) == 1.0
    assert resistance_factor(40.0) < 0.75


def test_losses_warm_the_cells_and_the_air_cools_them_again() -> None:
    spec = rack(start_soc=0.9)
    warm = drawn(spec, start_rack(spec, 25.0), 150.0, 1800.0)
    assert 27.0 < warm.temperature_c < 45.0
    cooled = drawn(spec, warm, 0.0, 3600.0, dt_s=1.0)
    assert 25.0 < cooled.temperature_c < warm.temperature_c - 0.5


def test_stored_energy_equals_what_went_in_less_losses_and_what_came_out() -> None:
    spec = rack(start_soc=0.3, spread=draw_spread(16, generator(3, "cells")))
    state = drawn(spec, start_rack(spec, 25.0), -100.0, 1200.0)
    state = drawn(spec, state, 130.0, 600.0)

    def stored_wh(soc_of: list[float]) -> float:
        """Integrate the voltage curve cell by cell, apart from the model's own book-keeping."""
        total = 0.0
        for soc, factor in zip(soc_of, spec.spread.capacity_factor, strict=True):
            steps = 2000
            mean_v = sum(open_circuit_voltage_v(soc * (step + 0.5) / steps) for step in range(steps)) / steps
            total += mean_v * soc * spec.capacity_ah * factor
        return total

    start = [spec.start_soc + offset for offset in spec.spread.soc_offset]
    fraction = state.drawn_ah / spec.capacity_ah
    end = [soc - fraction / factor for soc, factor in zip(start, spec.spread.capacity_factor, strict=True)]
    change_wh = stored_wh(end) - stored_wh(start)
    booked_wh = state.energy_in_wh - state.energy_out_wh - state.loss_wh
    assert change_wh == pytest.approx(booked_wh, rel=2e-4)


def test_racks_in_parallel_share_by_resistance_and_balance_among_themselves() -> None:
    bus_v, (one, two) = share_power([(52.0, 0.01), (52.0, 0.02)], 5000.0)
    assert one == pytest.approx(2.0 * two)
    assert bus_v * (one + two) == pytest.approx(5000.0)
    _, (full, low) = share_power([(52.5, 0.01), (52.0, 0.01)], 0.0)
    assert full == pytest.approx(25.0)
    assert low == pytest.approx(-25.0)


def settled_limits(start_soc: float, temperature_c: float = 25.0) -> BmsState:
    spec, rules = rack(start_soc=start_soc), BmsRules()
    state = start_rack(spec, temperature_c)
    return start_bms(spec, state, rules)


def test_the_bms_allows_full_current_in_the_middle_and_little_at_the_ends() -> None:
    middle = settled_limits(0.5)
    assert middle.max_charge_current_a == pytest.approx(150.0)
    assert middle.max_discharge_current_a == pytest.approx(200.0)
    assert settled_limits(0.98).max_charge_current_a < 0.6 * 150.0
    assert settled_limits(1.003).max_charge_current_a < 0.06 * 150.0
    assert settled_limits(0.01).max_discharge_current_a < 0.3 * 200.0
    assert settled_limits(0.01).max_charge_current_a == pytest.approx(150.0)


def test_the_bms_forbids_charging_below_freezing_but_allows_discharging() -> None:
    cold = settled_limits(0.5, temperature_c=-3.0)
    assert cold.max_charge_current_a == 0.0
    assert cold.max_discharge_current_a == pytest.approx(200.0)
    assert settled_limits(0.5, temperature_c=58.0).max_charge_current_a == 0.0


def test_an_over_full_cell_opens_the_contactor_and_it_closes_again_after_a_while() -> None:
    spec, rules = rack(start_soc=1.02), BmsRules()
    state = start_rack(spec, 25.0)
    bms = start_bms(spec, state, rules)
    for _ in range(12):
        bms = step_bms(spec, state, rules, bms, 0.0, 0.1)
    assert not bms.contactor_closed
    assert bms.alarms == {BmsAlarm.HIGH_VOLTAGE}
    assert bms.max_discharge_current_a == bms.max_charge_current_a == 0.0
    spec = rack(start_soc=0.9)
    state = start_rack(spec, 25.0)
    for _ in range(610):
        bms = step_bms(spec, state, rules, bms, 0.0, 0.1)
    assert bms.contactor_closed
    assert not bms.alarms


def test_far_too_much_current_trips_only_after_five_seconds() -> None:
    spec, rules = rack(), BmsRules()
    state = drawn(spec, start_rack(spec, 25.0), 260.0, 0.2)
    bms = start_bms(spec, state, rules)
    for _ in range(48):
        bms = step_bms(spec, state, rules, bms, 0.0, 0.1)
    assert bms.contactor_closed
    for _ in range(4):
        bms = step_bms(spec, state, rules, bms, 0.0, 0.1)
    assert bms.alarms == {BmsAlarm.HIGH_CURRENT_DISCHARGE}


@pytest.mark.parametrize(
    ("start_soc", "temperature_c", "current_a", "tripped", "warned"),
    [
        (-0.01, 25.0, 0.0, BmsAlarm.LOW_VOLTAGE, BmsAlarm.LOW_VOLTAGE),
        (0.5, 62.0, 0.0, BmsAlarm.HIGH_TEMPERATURE, BmsAlarm.HIGH_TEMPERATURE),
        (0.5, -25.0, 0.0, BmsAlarm.LOW_TEMPERATURE, BmsAlarm.LOW_TEMPERATURE_CHARGE),
        (0.5, 25.0, -200.0, BmsAlarm.HIGH_CURRENT_CHARGE, None),
        (1.02, 25.0, 0.0, BmsAlarm.HIGH_VOLTAGE, BmsAlarm.HIGH_VOLTAGE),
    ],
)
def test_every_protection_trips_with_its_own_alarm(
    start_soc: float, temperature_c: float, current_a: float, tripped: BmsAlarm, warned: BmsAlarm | None
) -> None:
    spec, rules = rack(start_soc=start_soc), BmsRules()
    state = drawn(spec, start_rack(spec, temperature_c), current_a, 0.2)
    bms = start_bms(spec, start_rack(spec, temperature_c), rules)
    for _ in range(52):
        bms = step_bms(spec, state, rules, bms, 0.0, 0.1)
    assert bms.alarms == {tripped}
    assert not bms.contactor_closed
    assert warned is None or warned in bms.warnings


def test_a_cell_far_below_the_others_is_an_imbalance_warning() -> None:
    low = CellSpread((1.0,) * 16, (-0.49, *(0.0,) * 15), (1.0,) * 16, (1.0,) * 16, (0.0,) * 16)
    spec, rules = rack(spread=low), BmsRules()
    state = start_rack(spec, 25.0)
    bms = step_bms(spec, state, rules, start_bms(spec, state, rules), 0.0, 0.1)
    assert BmsAlarm.IMBALANCE in bms.warnings
    assert state.cells.min_voltage_at == 0


def test_a_bms_that_has_not_heard_its_controller_for_ten_minutes_allows_nothing() -> None:
    spec, rules = rack(), BmsRules()
    state = start_rack(spec, 25.0)
    bms = step_bms(spec, state, rules, start_bms(spec, state, rules), 601.0, 0.1)
    assert bms.max_charge_current_a == bms.max_discharge_current_a == 0.0
    assert BmsAlarm.INTERNAL in bms.warnings


def test_the_cells_of_a_rack_differ_and_the_same_seed_gives_the_same_cells() -> None:
    one, again = draw_spread(16, generator(7, "cells")), draw_spread(16, generator(7, "cells"))
    assert one == again
    assert one != draw_spread(16, generator(8, "cells"))
    assert sum(one.resistance_factor) == pytest.approx(16.0)
    view = start_rack(rack(spread=one), 25.0).cells
    assert view.min_voltage_v < view.max_voltage_v
    assert view.min_voltage_at != view.max_voltage_at
