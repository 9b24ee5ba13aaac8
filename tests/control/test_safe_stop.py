"""Any doubt ends in a named safe stop; the rule is the test's name."""

import msgspec
import pytest

from control.cycle import initial, persistent
from control.memory import Persistent
from control.record import AlarmPhase
from control.requests import AcknowledgeAlarms, ResetAlarms, SetMode, SetPower
from tests.control.plant import House, origin, settings


def active(house: House) -> set[str]:
    return {alarm.row_id for alarm in house.records[-1].alarms if alarm.active}


def kept_of(house: House) -> Persistent:
    """What the state file gives the next start."""
    return msgspec.json.decode(msgspec.json.encode(persistent(house.memory)), type=Persistent)


@pytest.mark.req("STATE-03")
def test_a_silent_grid_meter_stops_the_battery_within_a_second_and_names_itself() -> None:
    house = House(settings(), load_w=2000.0)
    house.run(5.0)
    house.silent.add("grid")
    record = house.run(1.0)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "need_grid_meter"
    assert record.commands[0].active_power_w == 0.0
    assert "meter.silent" in active(house)
    house.silent.clear()
    record = house.run(6.0)
    assert record.safe_stop is None
    assert not active(house)
    assert abs(house.grid_w) < 20.0


@pytest.mark.req("STATE-03")
def test_a_frozen_grid_meter_is_noticed_within_a_second() -> None:
    house = House(settings(), load_w=2000.0)
    house.run(5.0)
    house.frozen.add("grid")
    record = house.run(1.1)
    assert record.safe_stop is not None
    assert "meter.frozen" in active(house)
    house.frozen.clear()
    assert house.run(4.0).safe_stop is None
    assert not active(house)


def test_a_silent_battery_stops_its_inverter_and_the_manual_mode_too() -> None:
    house = House(settings(), load_w=2000.0)
    house.run(2.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 3000.0, valid_s=600.0))
    house.run(2.0)
    house.silent.add("battery1")
    record = house.run(3.5)
    assert record.commands[0].active_power_w == 0.0
    assert record.safe_stop is not None
    assert record.safe_stop.code == "need_battery"
    assert "battery.silent" in active(house)


def test_a_silent_inverter_gets_no_power_and_its_share_goes_to_the_other() -> None:
    house = House(settings(2), load_w=3000.0)
    house.run(4.0)
    house.silent.add("inverter2")
    house.power_w["inverter2"] = 0.0
    house.obey = lambda commands: house.power_w.update(  # type: ignore[method-assign]
        {command.device_id: command.active_power_w for command in commands if command.device_id != "inverter2"}
    )
    record = house.run(4.0)
    powers = {command.device_id: command.active_power_w for command in record.commands}
    assert powers["inverter2"] == 0.0
    assert powers["inverter1"] == pytest.approx(3000.0, abs=60.0)
    assert "inverter.silent" in active(house)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -40_001.0, 1e9])
def test_an_impossible_grid_power_is_not_believed(value: float) -> None:
    house = House(settings(), load_w=2000.0)
    house.run(3.0)
    house.load_w = value
    record = house.run(0.2)
    assert record.safe_stop is not None
    assert "meter.range" in active(house)
    assert all(command.active_power_w == 0.0 for command in record.commands)


def test_an_impossible_state_of_charge_names_value_and_range() -> None:
    house = House(settings(), load_w=2000.0)
    house.run(3.0)
    house.changes["battery1"] = {"soc_pct": 6553.5}
    record = house.run(0.2)
    detail = next(alarm.detail for alarm in record.alarms if alarm.row_id == "battery.range")
    assert detail == "soc_pct is 6553.5, allowed 0 to 100"


def test_a_tripped_battery_protection_stops_latches_and_needs_acknowledge_and_reset() -> None:
    house = House(settings(), load_w=2000.0)
    house.run(3.0)
    house.changes["battery1"] = {"alarms": ("cell over-voltage",)}
    assert house.cycle().safe_stop is not None
    assert house.run(1.0).state == "error"
    house.changes.clear()
    record = house.run(3.0)
    assert record.safe_stop is not None
    key = "battery.protection@battery1"
    assert next(alarm for alarm in record.alarms if alarm.key == key).phase is AlarmPhase.RETURNED
    assert not house.cycle(ResetAlarms(origin(), (key,))).answers[0].accepted
    house.cycle(AcknowledgeAlarms(origin(), (key,)))
    assert house.run(1.0).safe_stop is not None
    house.cycle(ResetAlarms(origin(), (key,)))
    record = house.run(3.0)
    assert record.safe_stop is None
    assert key not in {alarm.key for alarm in record.alarms}


def test_low_cell_voltage_ends_discharging_although_state_of_charge_and_bms_say_all_is_well() -> None:
    house = House(settings(), load_w=2000.0)
    house.run(3.0)
    cells = house.readings().batteries[0].cells
    assert cells is not None
    house.changes["battery1"] = {"cells": msgspec.structs.replace(cells, min_voltage_v=2.75)}
    record = house.cycle()
    assert record.commands[0].active_power_w == 0.0
    assert record.chain.bounds.max_reason.code == "cell_voltage"
    assert record.chain.bounds.min_w < 0.0


def test_a_rack_that_stops_sending_its_cells_carries_no_power_because_nothing_protects_them() -> None:
    house = House(settings(), load_w=3000.0)
    house.run(10.0)
    house.changes["battery1"] = {"cells": None}
    assert house.run(1.5).safe_stop is None, "a BMS that wakes up sends its cells a little later"
    record = house.run(1.0)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "need_battery"
    assert house.power_w["inverter1"] == 0.0
    (alarm,) = record.alarms
    assert (alarm.key, alarm.detail) == (
        "battery.range@battery1",
        "cell voltages and temperatures are not sent any more",
    )
    house.changes["battery1"] = {}
    assert house.run(10.0).safe_stop is None
    house.changes["battery1"] = {"cells": None}
    assert house.run(1.5).safe_stop is None
    assert house.run(1.0).safe_stop is not None


@pytest.mark.parametrize(
    ("sent", "lost", "words"),
    [
        ({}, {"cells": None}, "cell voltages and temperatures are not sent any more"),
        ({"cells": None, "temperature_c": 20.0}, {"cells": None, "temperature_c": None}, "temperature is not sent"),
    ],
)
def test_a_restart_does_not_make_a_rack_trusted_whose_sensors_were_lost_meanwhile(
    sent: dict[str, object], lost: dict[str, object], words: str
) -> None:
    house = House(settings(), load_w=3000.0)
    house.changes["battery1"] = sent
    house.run(5.0)
    for _ in range(2):  # nor does a second one
        house.memory = initial(house.site, kept_of(house))
        house.changes["battery1"] = lost
        assert house.run(9.0).safe_stop is None, "its cells may be asked for late"
        record = house.run(2.0)
        assert record.safe_stop is not None
        assert any(alarm.key == "battery.range@battery1" and words in alarm.detail for alarm in record.alarms)
        assert house.power_w["inverter1"] == 0.0
    house.changes["battery1"] = sent
    assert house.run(10.0).safe_stop is None
    house.changes["battery1"] = lost
    assert house.run(1.5).safe_stop is None
    assert house.run(1.0).safe_stop is not None, "once sent again, its patience is short again"


def test_what_a_rack_has_sent_is_kept_for_the_racks_of_the_site_only() -> None:
    house = House(settings())
    house.run(2.0)
    assert kept_of(house).protections == ("battery1.cells",)
    other = msgspec.structs.replace(house.site.batteries[0], device_id="battery9")
    moved = msgspec.structs.replace(house.memory, settings=msgspec.structs.replace(house.site, batteries=(other,)))
    assert persistent(moved).protections == ()


def test_a_rack_that_never_sends_its_cells_is_trusted_to_its_bms() -> None:
    house = House(settings(), load_w=3000.0)
    house.changes["battery1"] = {"cells": None}
    house.run(10.0)
    assert house.power_w["inverter1"] == pytest.approx(3000.0, abs=30.0)


def test_a_rack_whose_only_thermometer_is_lost_carries_no_power_because_nothing_protects_it_from_cold() -> None:
    house = House(settings(initial_mode="charge_only"))
    house.changes["battery1"] = {"cells": None, "temperature_c": -8.0}
    house.run(10.0)
    assert house.power_w["inverter1"] == 0.0, "too cold to charge"
    house.changes["battery1"] = {"cells": None, "temperature_c": None}
    assert house.run(1.5).safe_stop is None
    record = house.run(1.0)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "need_battery"
    (alarm,) = record.alarms
    assert (alarm.key, alarm.detail) == ("battery.range@battery1", "temperature is not sent any more")
    house.run(30.0)
    assert house.power_w["inverter1"] == 0.0
    house.changes["battery1"] = {"cells": None, "temperature_c": 20.0}
    assert house.run(10.0).safe_stop is None
    assert house.power_w["inverter1"] < -2000.0


def test_a_rack_without_a_thermometer_of_its_own_is_protected_by_those_of_its_cells() -> None:
    house = House(settings(), load_w=3000.0)
    house.changes["battery1"] = {"temperature_c": 20.0}
    house.run(5.0)
    house.changes["battery1"] = {"temperature_c": None}
    house.run(10.0)
    assert house.power_w["inverter1"] == pytest.approx(3000.0, abs=30.0)


def test_a_rack_that_never_sends_a_temperature_is_trusted_to_its_bms() -> None:
    house = House(settings(), load_w=3000.0)
    house.changes["battery1"] = {"cells": None, "temperature_c": None}
    house.run(10.0)
    assert house.power_w["inverter1"] == pytest.approx(3000.0, abs=30.0)
