"""How worn the rack is: throughput, capacity from full to empty, and a SOC that has become bad."""

import pytest

from control.battery import health
from control.battery.health import AnchorNote, HealthState
from control.battery.settings import CellSettings, HealthSettings, RackCare, SocSettings
from control.battery.soc import Anchor
from tests.control.battery.rack import CAPACITY_AH, RATED_WH, RESISTANCE_OHM, Rack, Watch


def cycled(true_share: float, times: int = 1, **sensor: float) -> Watch:
    """A rack that has been full, empty and full again."""
    care = RackCare("battery1", soc=SocSettings(capacity_ah=CAPACITY_AH), cell=CellSettings(RESISTANCE_OHM))
    watch = Watch(Rack(95.0, true_ah=CAPACITY_AH * true_share, **sensor), care)
    watch.step()
    watch.charge_full()
    for _ in range(times):
        watch.discharge_empty()
        watch.run(600.0, 0.0, 10.0)
        watch.charge_full()
        watch.run(600.0, 0.0, 10.0)
    return watch


@pytest.mark.req("BMS-04")
def test_a_full_cycle_measures_the_energy_and_the_charge_that_are_left() -> None:
    new, worn = cycled(1.0), cycled(0.8)
    (new_soh,), (worn_soh,) = new.info().soh_pct, worn.info().soh_pct
    assert 90.0 < new_soh < 105.0
    assert worn_soh / new_soh == pytest.approx(0.8, abs=0.02)
    assert worn.info().capacity_ah == pytest.approx(0.8 * CAPACITY_AH, rel=0.03)
    assert worn.info().equivalent_cycles == pytest.approx(0.8, abs=0.05)


def test_after_a_full_cycle_the_gain_error_of_the_sensor_drops_out() -> None:
    watch = cycled(1.0, times=3, charge_gain=1.04, discharge_gain=1.04)
    watch.run(7200.0, 80.0, 10.0)
    assert abs(watch.soc_pct - watch.rack.soc_pct) < 1.6, "4 % of 80 % would be 3.2 %"


def test_a_swing_with_a_pause_or_an_impossible_result_measures_nothing() -> None:
    watch = Watch(Rack(95.0))
    watch.step()
    watch.charge_full()
    watch.run(1800.0, 80.0, 10.0)
    watch.at_s += 3600.0
    watch.discharge_empty()
    assert watch.state.health.capacity_ah == 0.0
    half = Watch(Rack(95.0, true_ah=60.0))
    half.step()
    half.charge_full()
    half.discharge_empty()
    assert half.state.health.capacity_ah == 0.0
    assert half.info().soh_pct == ()


def test_a_bms_whose_soc_gets_worse_from_full_to_full_is_a_degraded_soc() -> None:
    watch = Watch(Rack(95.0, bms_drift_pct_per_day=-4.0))
    watch.step()
    for _ in range(5):
        watch.charge_full()
        watch.run(20000.0, 0.0, 50.0)
        watch.run(3600.0, 40.0, 10.0)
        watch.run(60000.0, 0.0, 50.0)
    assert "BMS off by" in watch.info().degraded
    assert "growing" in watch.info().degraded


def test_the_last_notes_decide_and_both_sides_are_named() -> None:
    settings = HealthSettings(soc_error_pct=6.0)
    notes = tuple(
        AnchorNote(0.0, Anchor.FULL, own, bms, 0.0, 0.0) for own, bms in ((9.0, -9.0), (-9.0, 8.0), (9.0, 7.5))
    )
    assert health.degraded(HealthState(notes=notes[:2]), settings) == ""
    text = health.degraded(HealthState(notes=notes), settings)
    assert "count off by 9.0 %" in text
    assert "growing" not in text
    good = tuple(AnchorNote(0.0, Anchor.FULL, 1.0, 1.0, 0.0, 0.0) for _ in range(3))
    assert health.degraded(HealthState(notes=(*notes, *good)), settings) == ""


def test_the_memory_of_anchors_is_bounded() -> None:
    watch = Watch(Rack(99.0))
    watch.step()
    for _ in range(health.MAX_NOTES + 5):
        watch.charge_full()
        watch.run(800.0, 40.0, 10.0)
    assert len(watch.state.health.notes) == health.MAX_NOTES


def test_energy_is_counted_both_ways() -> None:
    care = RackCare("battery1", soc=SocSettings(capacity_ah=CAPACITY_AH))
    watch = Watch(Rack(50.0), care)
    watch.run(1800.0, 40.0)
    watch.run(1800.0, -40.0)
    totals = watch.state.health
    assert totals.discharged_ah == pytest.approx(20.0, rel=0.01)
    assert totals.charged_ah == pytest.approx(20.0, rel=0.01)
    assert totals.discharged_wh < totals.charged_wh < 1.03 * totals.discharged_wh
    assert totals.discharged_wh / RATED_WH == pytest.approx(watch.info().equivalent_cycles)
