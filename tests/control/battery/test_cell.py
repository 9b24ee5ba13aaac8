"""Corrections of measured cell values."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.battery import cell
from control.battery.settings import CellSettings, NtcSettings, RackCare
from tests.control.battery.rack import Rack, Watch


@pytest.mark.parametrize(
    ("current_a", "expected_v"),
    [pytest.param(100.0, 3.30, id="discharge pulls down"), pytest.param(-100.0, 3.20, id="charge lifts")],
)
def test_the_drop_over_the_inner_resistance_is_taken_off(current_a: float, expected_v: float) -> None:
    assert cell.open_circuit_v(3.25, current_a, 0.0005) == pytest.approx(expected_v)


def test_a_thermistor_with_another_beta_reads_right_again() -> None:
    true_c, true_beta_k, assumed_beta_k = 0.0, 3435.0, 3950.0
    ratio = math.exp(true_beta_k * (1 / (true_c + 273.15) - 1 / 298.15))
    raw_c = 1 / (1 / 298.15 + math.log(ratio) / assumed_beta_k) - 273.15
    assert raw_c > 2.0, "the BMS believes the cell is warmer than it is"
    assert cell.temperature_c(raw_c, NtcSettings(assumed_beta_k, true_beta_k)) == pytest.approx(true_c)


@given(st.floats(-40.0, 90.0))
def test_the_default_changes_nothing(raw_c: float) -> None:
    assert cell.temperature_c(raw_c, NtcSettings()) == pytest.approx(raw_c)


@pytest.mark.parametrize(("at_c", "mv_per_k", "expected_v"), [(25.0, 2.0, 3.3), (45.0, 2.0, 3.26), (-100.0, 5.0, 3.4)])
def test_drift_with_temperature_is_zero_at_25_degrees_and_bounded(
    at_c: float, mv_per_k: float, expected_v: float
) -> None:
    assert cell.compensated_v(3.3, at_c, mv_per_k) == pytest.approx(expected_v)


@pytest.mark.req("BMS-03")
def test_compensated_values_replace_the_raw_ones_which_stay_visible() -> None:
    battery = Rack(50.0).battery(temperature_c=(23.0,))
    settings = CellSettings(voltage_mv_per_k=2.0, ntc=(NtcSettings(gain=1.0, offset_k=20.0),))
    (raw,) = battery.cells
    after = cell.compensated(battery, settings)
    (corrected,) = after.cells
    assert after.cells_raw == (raw,)
    assert after.temperature_c == (pytest.approx(43.0),)
    assert corrected.max_temperature_c == pytest.approx(44.0)
    assert corrected.min_voltage_v == pytest.approx(raw.min_voltage_v - 0.002 * 18.0)
    assert corrected.min_voltage_at == raw.min_voltage_at


def test_a_rack_without_corrections_is_left_alone() -> None:
    battery = Rack(50.0).battery()
    assert cell.compensated(battery, CellSettings(resistance_ohm=0.001)) is battery


def test_with_a_known_resistance_a_loaded_rack_is_not_taken_for_empty() -> None:
    for resistance_ohm, empty in ((0.0, True), (0.0005, False)):
        watch = Watch(Rack(4.0), RackCare("battery1", cell=CellSettings(resistance_ohm=resistance_ohm)))
        watch.run(35.0, 260.0)
        assert watch.state.ends.empty is empty
