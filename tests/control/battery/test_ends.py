"""Full and empty: by voltage and tapered current held for a time, or by the BMS's own stop."""

from typing import Any

import pytest

from control.battery.settings import EndSettings, RackCare, SocSettings
from tests.control.battery.rack import CAPACITY_AH, Rack, Watch


@pytest.mark.req("BMS-05")
def test_full_is_voltage_and_tapered_current_held_for_a_minute() -> None:
    watch = Watch(Rack(97.0))
    watch.run(200.0, -80.0)
    assert not watch.state.ends.full, "at full current high voltage says nothing"
    while watch.state.ends.full_for_s == 0.0:
        watch.step(-80.0)
    watch.run(58.0, -80.0)
    assert not watch.state.ends.full
    watch.run(2.0, -80.0)
    assert watch.state.ends.full
    assert [text.split(":")[0] for text in watch.texts] == ["full"]
    assert watch.state.last_full_utc == pytest.approx(watch.utc_0 + watch.at_s, abs=5.0)


@pytest.mark.req("BMS-05")
def test_empty_is_a_cell_at_its_lowest_voltage_held_for_half_a_minute() -> None:
    watch = Watch(Rack(3.0))
    watch.run(10.0)
    assert not watch.state.ends.empty
    watch.discharge_empty()
    assert watch.rack.soc_pct < 2.5
    assert watch.state.last_empty_utc > 0.0
    assert watch.info().empty


def test_an_end_holds_until_two_percent_have_flowed_back() -> None:
    watch = Watch(Rack(98.0))
    watch.step()
    watch.charge_full()
    watch.run(300.0, 20.0)
    assert watch.state.ends.full
    watch.run(500.0, 20.0)
    assert not watch.state.ends.full
    watch.discharge_empty()
    assert watch.state.ends.empty
    watch.run(900.0, -20.0)
    assert not watch.state.ends.empty


@pytest.mark.parametrize(
    ("changes", "full"),
    [
        pytest.param({"bms_soc_pct": 100.0, "charge_allowed": False}, True, id="the BMS forbids charging"),
        pytest.param({"bms_soc_pct": 100.0, "max_charge_current_a": 0.0}, True, id="the BMS allows no current"),
        pytest.param({"bms_soc_pct": 80.0, "charge_allowed": False}, False, id="forbidden for another reason"),
        pytest.param({"bms_soc_pct": 100.0}, False, id="the BMS still allows charging"),
    ],
)
def test_the_bms_may_end_the_charge_itself(changes: dict[str, Any], full: bool) -> None:
    watch = Watch(Rack(95.0))
    watch.run(70.0, 0.0, **changes)
    assert watch.state.ends.full is full


def test_a_bms_that_says_full_with_low_cells_is_not_believed() -> None:
    watch = Watch(Rack(30.0))
    watch.run(70.0, 0.0, bms_soc_pct=100.0, charge_allowed=False)
    assert not watch.state.ends.full


@pytest.mark.parametrize(("true_pct", "empty"), [(3.0, True), (30.0, False)])
def test_the_bms_may_end_the_discharge_itself_if_the_cells_agree(true_pct: float, empty: bool) -> None:
    watch = Watch(Rack(true_pct))
    watch.run(40.0, 0.0, bms_soc_pct=1.0, discharge_allowed=False)
    assert watch.state.ends.empty is empty


def test_a_rack_without_cell_voltages_uses_its_own_voltage() -> None:
    ends = EndSettings(full_voltage_v=55.2, empty_voltage_v=46.5)
    watch = Watch(Rack(95.0), RackCare("battery1", soc=SocSettings(capacity_ah=CAPACITY_AH), ends=ends))
    watch.run(4000.0, -40.0, 10.0, cells=())
    assert watch.state.ends.full
    watch.run(18000.0, 80.0, 10.0, cells=())
    assert watch.state.ends.empty


def test_a_rack_that_says_no_voltages_at_all_believes_the_stop_of_its_bms() -> None:
    watch = Watch(Rack(95.0))
    watch.run(70.0, 0.0, cells=(), bms_soc_pct=100.0, charge_allowed=False)
    assert watch.state.ends.full
    watch = Watch(Rack(5.0))
    watch.run(70.0, 0.0, cells=(), bms_soc_pct=0.0, discharge_allowed=False)
    assert watch.state.ends.empty


def test_a_full_charge_becomes_due_after_its_days() -> None:
    watch = Watch(Rack(60.0))
    watch.run(5.0)
    watch.utc_0 += 13.9 * 86400.0
    watch.step()
    assert watch.info().full_overdue_days == 0.0
    watch.utc_0 += 2 * 86400.0
    watch.step()
    assert watch.info().full_overdue_days == pytest.approx(1.9, abs=0.01)
    watch.charge_full()
    assert watch.info().full_overdue_days == 0.0


def test_a_clock_that_is_set_after_the_first_look_makes_nothing_overdue() -> None:
    watch = Watch(Rack(60.0))
    right, watch.utc_0 = watch.utc_0, 0.0
    watch.run(5.0)
    watch.utc_0 = right
    watch.run(5.0)
    assert watch.info().full_overdue_days == 0.0
