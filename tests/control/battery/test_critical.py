"""A nearly empty rack is saved by a gentle charge, a damaged one is never charged again."""

from typing import Any

import msgspec
import pytest

from control.battery.settings import AutoChargeSettings, CriticalSettings, RackCare, SocSettings
from control.model import CellExtremes
from control.readings import CellExtremesReading
from control.requests import AcknowledgeAlarms, EmergencyStop, ResetAlarms, SetMode, SetPower
from tests.control.battery.rack import CAPACITY_AH, Rack, Watch
from tests.control.plant import House, origin, settings

AUTO = AutoChargeSettings(power_w=300.0, target_soc_pct=10.0, attempts_per_day=3, energy_wh_per_day=2000.0)
CARE = RackCare("battery1", soc=SocSettings(capacity_ah=CAPACITY_AH), auto_charge=(AUTO,))
LOW = CellExtremesReading(2.70, 2.95, 22.0, 24.0)


def cells(low_v: float) -> dict[str, Any]:
    return {"cells": (CellExtremes(low_v, low_v + 0.1, 22.0, 24.0, "", "", "", ""),)}


def house(**changes: Any) -> House:
    """A house whose only rack is nearly empty; one second a cycle is enough here."""
    care = RackCare("battery1", soc=SocSettings(nominal_voltage_v=51.2), auto_charge=(AUTO,))
    site = settings(battery_care=(care,))
    made = House(msgspec.structs.replace(site, **changes), load_w=500.0, soc_pct=1.0)
    made.changes["battery1"] = {"cells": LOW}
    return made


def seconds(made: House, count: int) -> None:
    for _ in range(count):
        made.cycle(dt_s=1.0)


def active(made: House) -> set[str]:
    return {alarm.row_id for alarm in made.records[-1].alarms if alarm.active}


def test_a_critically_low_rack_asks_for_a_gentle_charge_over_the_mode() -> None:
    made = house()
    seconds(made, 50)
    assert made.records[-1].chain.wish.source == "self_consumption"
    seconds(made, 30)
    record = made.records[-1]
    assert record.chain.claims[0].level == "battery"
    assert record.chain.wish.reason.code == "auto_charge"
    assert record.chain.final.active_power_w == -300.0
    assert {"battery.critical_low", "battery.auto_charge"} <= active(made)
    assert record.racks[0].auto_charging
    assert record.racks[0].auto_charge_attempts == 1
    texts = [event.text for one in made.records for event in one.events if event.kind == "battery"]
    assert "critically low" in texts
    assert any(text.startswith("charge from critical low begins, attempt 1") for text in texts)


def test_a_stop_outranks_the_gentle_charge() -> None:
    made = house()
    seconds(made, 80)
    record = made.cycle(EmergencyStop(origin()))
    assert record.chain.final.active_power_w == 0.0
    assert record.safe_stop is not None


def test_the_manual_mode_does_not() -> None:
    made = house()
    seconds(made, 5)
    made.cycle(SetMode(origin(), "local"), SetPower(origin(), 0.0, valid_s=3600.0))
    seconds(made, 80)
    assert made.records[-1].chain.final.active_power_w == -300.0


def test_limits_hold_for_the_gentle_charge_too() -> None:
    made = house()
    made.changes["battery1"] = {"cells": LOW, "max_charge_current_a": 2.0}
    seconds(made, 80)
    assert -110.0 < made.records[-1].chain.final.active_power_w < -90.0


def charging() -> Watch:
    watch = Watch(Rack(1.5), CARE)
    watch.run(65.0)
    assert watch.state.critical.charging
    return watch


def test_the_gentle_charge_ends_at_its_target() -> None:
    watch = charging()
    while watch.state.critical.charging:
        watch.step(-20.0, 10.0)
    assert watch.soc_pct == pytest.approx(10.0, abs=0.2)
    assert not watch.state.critical.low
    assert watch.state.critical.energy_wh > 500.0
    assert any("ends after" in text for text in watch.texts)
    assert "no longer critically low" in watch.texts


@pytest.mark.parametrize(
    ("grid_present", "changes", "obstacle"),
    [
        pytest.param(False, {}, "no grid", id="no grid"),
        pytest.param(True, {"charge_allowed": False}, "the BMS forbids charging", id="BMS forbids"),
        pytest.param(True, {"max_charge_current_a": 0.0}, "the BMS forbids charging", id="BMS allows no current"),
    ],
)
def test_an_obstacle_ends_the_charge_and_is_named(grid_present: bool, changes: dict[str, Any], obstacle: str) -> None:
    watch = charging()
    watch.grid_present = grid_present
    watch.step(**changes)
    assert not watch.state.critical.charging
    from control.battery.report import info_of

    info = info_of(watch.state, watch.rack.battery(**changes), watch.care, watch.around())
    assert info.auto_charge_obstacle == obstacle


def test_a_dead_rack_is_not_charged_for_ever() -> None:
    watch = Watch(Rack(1.0), CARE)
    watch.utc_0 = 1_795_046_400.0
    watch.run(10 * 3600.0, 0.0, 10.0, **cells(2.6))
    assert watch.state.critical.attempts == 3
    watch.run(8 * 3600.0, 0.0, 10.0, **cells(2.6))
    assert watch.state.critical.attempts == 3
    assert not watch.state.critical.charging
    assert watch.info().auto_charge_obstacle == "the attempts of this day are used up"
    watch.utc_0 += 86400.0
    watch.run(20.0, 0.0, 10.0, **cells(2.6))
    assert watch.state.critical.attempts == 1


def test_the_energy_of_a_day_is_bounded() -> None:
    watch = charging()
    watch.run(3 * 3600.0, -40.0, 10.0, bms_soc_pct=1.0, **cells(2.6))
    assert not watch.state.critical.charging
    assert AUTO.energy_wh_per_day <= watch.state.critical.energy_wh < AUTO.energy_wh_per_day + 10.0
    assert watch.info().auto_charge_obstacle == "the energy of this day is used up"


def test_a_rack_that_is_pulled_down_for_a_moment_is_not_critically_low() -> None:
    watch = Watch(Rack(40.0), CARE)
    watch.run(50.0, **cells(2.7))
    watch.run(2.0)
    watch.run(50.0, **cells(2.7))
    assert not watch.state.critical.low


def test_a_rack_without_cell_voltages_is_judged_by_its_charge() -> None:
    watch = Watch(Rack(1.5), CARE)
    watch.run(65.0, cells=())
    assert watch.state.critical.low


def test_without_the_table_in_the_site_file_there_is_the_alarm_but_no_charge() -> None:
    watch = Watch(Rack(1.5), msgspec.structs.replace(CARE, auto_charge=()))
    watch.run(100.0)
    assert watch.state.critical.low
    assert not watch.state.critical.charging
    assert watch.info().auto_charge_obstacle == ""


def test_a_silent_rack_ends_its_charge() -> None:
    made = house()
    seconds(made, 80)
    made.silent.add("battery1")
    seconds(made, 6)
    assert not made.records[-1].racks[0].auto_charging
    told = [(event.text, event.cause) for one in made.records for event in one.events if event.kind == "battery"]
    assert told[-1] == ("charge from critical low ended", "BMS not heard")


def test_a_deeply_discharged_rack_is_never_charged_until_service_resets_the_alarm() -> None:
    made = house()
    made.pv_w = 3000.0
    made.changes["battery1"] = {"cells": CellExtremesReading(1.8, 2.9, 22.0, 24.0)}
    seconds(made, 100)
    assert made.records[-1].chain.bounds.min_w == 0.0
    assert "deep_discharged" in {bound.reason.code for bound in made.records[-1].chain.units[0].bounds.limits}
    assert not made.records[-1].racks[0].auto_charging
    assert made.records[-1].racks[0].auto_charge_obstacle == "deeply discharged"
    assert {"battery.deep_discharged", "battery.auto_charge_blocked"} <= active(made)
    made.changes["battery1"] = {"cells": CellExtremesReading(3.0, 3.1, 22.0, 24.0), "soc_pct": 30.0}
    seconds(made, 30)
    assert made.records[-1].snapshot.batteries[0].deep_discharged, "it does not heal by resting"
    key = "battery.deep_discharged@battery1"
    made.cycle(AcknowledgeAlarms(origin(), (key,)))
    seconds(made, 3)
    assert made.records[-1].snapshot.batteries[0].deep_discharged
    made.cycle(ResetAlarms(origin(), (key,)))
    seconds(made, 2)
    assert not made.records[-1].snapshot.batteries[0].deep_discharged
    assert made.records[-1].chain.bounds.min_w < 0.0


def test_a_rack_that_charges_although_nobody_asks_is_an_alarm() -> None:
    care = RackCare("battery1", critical=CriticalSettings(unasked_after_s=30.0))
    made = House(settings(battery_care=(care,), initial_mode="passive"), load_w=500.0)
    made.changes["battery1"] = {"current_a": -20.0}
    seconds(made, 25)
    assert "battery.charging_unasked" not in active(made)
    seconds(made, 15)
    assert "battery.charging_unasked" in active(made)
    made.cycle(SetMode(origin(), "local"), SetPower(origin(), -1000.0, valid_s=3600.0))
    seconds(made, 40)
    assert "battery.charging_unasked" not in active(made)
