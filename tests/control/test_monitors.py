"""Monitors (STATE-03): what each of them notices, when, and what it leaves alone."""

from collections.abc import Callable

import msgspec
import pytest

from control.readings import Contact, DeviceKind, DeviceState, DeviceStatus, Finding, Link, Readings, Refusal
from control.record import AlarmPhase, CycleRecord
from control.requests import AcknowledgeAlarms, ChangeState, ResetAlarms, SetMode, SetPower
from control.settings import RampSettings
from tests.control import plant
from tests.control.plant import origin, settings
from tests.control.tampered import Tampered, active, two_racks, watched, with_meter, with_volts

Tamper = Callable[[Tampered], object]


def signal(name: str, value: float) -> Tamper:
    return lambda house: house.values.update({name: value})


def rack(**changes: object) -> Tamper:
    return lambda house: house.changes.update(battery1=changes)


def unit(**changes: object) -> Tamper:
    return lambda house: house.changes.update(inverter1=changes)


def grid(*volts: float) -> Tamper:
    return lambda house: house.edits.append(with_volts(*volts))


def status(**changes: object) -> Tamper:
    online = DeviceStatus("inverter1", DeviceKind.INVERTER, Link.ONLINE)
    device = msgspec.structs.replace(online, **changes)
    return lambda house: house.edits.append(lambda readings: msgspec.structs.replace(readings, devices=(device,)))


CASES: dict[str, tuple[Tamper, float, set[str]]] = {
    # row: what happens, after how long it is an alarm, what else is then true
    "cabinet.smoke": (signal("smoke1", 1.0), 0.0, set()),
    "cabinet.water": (signal("water1", 1.0), 2.0, set()),
    "cabinet.door_open": (signal("door1", 1.0), 2.0, set()),
    "cabinet.humid": (signal("air1", 92.0), 61.0, set()),
    "computer.hot": (signal("cpu", 84.0), 31.0, set()),
    "sensor.lost": (signal("air1", float("nan")), 4.0, set()),
    "sensor.safety_lost": (signal("smoke1", float("nan")), 4.0, set()),
    "battery.voltage_low": (rack(voltage_v=45.0), 31.0, {"battery.voltage_mismatch"}),
    "battery.voltage_critical": (rack(voltage_v=43.0), 2.0, set()),
    "battery.voltage_high": (rack(voltage_v=57.5), 2.0, set()),
    "battery.voltage_mismatch": (rack(voltage_v=47.0), 16.0, set()),
    "battery.inactive": (rack(current_a=0.0), 61.0, set()),
    "battery.current_reversed": (rack(current_a=-30.0), 11.0, set()),
    "inverter.power_mismatch": (unit(dc_power_w=3000.0), 31.0, set()),
    "inverter.unknown_state": (unit(state=DeviceState.UNKNOWN), 6.0, set()),
    "inverter.local": (unit(state=DeviceState.MAINTENANCE), 3.0, set()),
    "inverter.not_started": (unit(state=DeviceState.STANDBY), 91.0, set()),
    "config.rating": (unit(rated_discharge_w=3000.0), 11.0, set()),
    "grid.lost": (grid(3.0, 2.0, 4.0), 0.4, set()),
    "grid.phase_loss": (grid(230.0, 90.0, 231.0), 2.0, {"grid.voltage"}),
    "grid.voltage_low": (grid(204.0, 204.0, 205.0), 61.0, set()),
    "grid.voltage_high": (grid(255.0, 255.0, 255.0), 61.0, set()),
    "grid.imbalance": (grid(240.0, 225.0, 225.0), 61.0, set()),
    "meter.phase_sum": (lambda house: house.edits.append(with_meter("grid", active_power_w=900.0)), 11.0, set()),
    "communication.slow": (status(latency_s=0.7), 31.0, set()),
}


@pytest.mark.parametrize("row_id", CASES)
def test_a_monitor_raises_its_alarm_after_its_delay_and_not_before(row_id: str) -> None:
    tamper, after_s, beside = CASES[row_id]
    house = watched()
    house.run(5.0)
    assert active(house.records[-1]) == set()
    tamper(house)
    house.load_w += 500.0 if row_id == "meter.phase_sum" else 0.0
    if after_s >= 2.0:
        assert row_id not in active(house.run(after_s - 1.5))
        house.run(1.5)
    record = house.run(1.0 if after_s else 0.1)
    assert row_id in active(record)
    assert active(record) <= {row_id} | beside | {"grid.voltage"}


def test_a_house_that_is_well_raises_nothing_for_ten_minutes() -> None:
    house = watched()
    for minute in range(10):
        house.load_w = 500.0 + 400.0 * minute
        house.run(60.0)
    house.run(60.0)
    assert not any(record.alarms for record in house.records)


def test_a_battery_that_rests_for_an_hour_is_neither_frozen_nor_inactive() -> None:
    house = watched()
    house.cycle(SetMode(origin(), "passive"))
    for _ in range(1200):
        house.cycle(dt_s=3.0)
    assert not any(alarm.row_id.startswith("battery.") for record in house.records for alarm in record.alarms)


def steady(house: Tampered, power_w: float, seconds: float) -> CycleRecord:
    house.cycle(SetPower(origin(), power_w, valid_s=3600.0))
    return house.run(seconds)


def manual() -> Tampered:
    house = watched(ramp=RampSettings(1e5, 1e5))
    house.run(2.0)
    house.cycle(SetMode(origin(), "local"))
    return house


def test_a_bms_that_repeats_its_values_while_the_power_changes_is_frozen_and_holds_power_at_zero() -> None:
    house = manual()
    steady(house, 1000.0, 5.0)
    house.changes["battery1"] = {"current_a": 19.6}
    steady(house, 1000.0, 90.0)
    assert active(house.records[-1]) == set(), "constant power: nothing contradicts the values"
    steady(house, 3000.0, 3.0)
    record = house.records[-1]
    assert active(record) == {"battery.frozen"}
    assert record.commands[0].active_power_w == 0.0
    detail = next(alarm.detail for alarm in record.alarms)
    assert detail.startswith("same values for ")
    assert "while inverter1 moved from" in detail
    house.changes.clear()
    assert active(house.run(4.0)) == set()


def test_an_inverter_that_repeats_its_values_while_its_racks_move_is_frozen() -> None:
    house = manual()
    frozen: dict[str, object] = {
        "active_power_w": 1000.0,
        "phases": (),
        "dc_voltage_v": 51.0,
        "dc_current_a": 19.6,
        "dc_power_w": 1000.0,
    }
    steady(house, 1000.0, 5.0)
    house.changes["inverter1"] = frozen
    steady(house, 1000.0, 30.0)
    steady(house, 2500.0, 40.0)
    record = house.records[-1]
    assert "inverter.frozen" in active(record)
    assert record.snapshot.inverters == ()


def test_a_rack_that_is_disconnected_at_exactly_zero_ampere_is_inactive_and_not_frozen() -> None:
    house = manual()
    house.changes["battery1"] = {"current_a": 0.0}
    for power_w in (1000.0, 3000.0):
        steady(house, power_w, 70.0)
    assert active(house.records[-1]) == {"battery.inactive"}


def test_parallel_racks_with_different_voltages_are_not_to_be_connected() -> None:
    house = Tampered(two_racks(), load_w=800.0)
    house.run(3.0)
    house.changes["battery2"] = {"voltage_v": 52.5}
    record = house.run(20.0)
    (alarm,) = [alarm for alarm in record.alarms if alarm.row_id == "battery.racks_apart"]
    assert alarm.place == "inverter1"
    assert alarm.detail == "battery1 51.0 V, battery2 52.5 V"


def test_below_its_critical_voltage_a_rack_is_charged_but_not_discharged_and_above_its_highest_the_reverse() -> None:
    house = watched()
    house.changes["battery1"] = {"voltage_v": 43.0}
    bounds = house.run(3.0).chain.bounds
    assert (bounds.max_w, bounds.max_reason.code) == (0.0, "rack_voltage")
    assert bounds.min_w < 0.0
    house.changes["battery1"] = {"voltage_v": 58.0}
    bounds = house.run(1.0).chain.bounds
    assert (bounds.min_w, bounds.min_reason.code) == (0.0, "rack_voltage")
    assert bounds.max_w > 0.0


def test_smoke_stops_the_unit_and_needs_acknowledge_and_reset_after_it_has_gone() -> None:
    house = watched()
    house.run(3.0)
    house.values["smoke1"] = 1.0
    record = house.cycle()
    assert record.safe_stop is not None
    assert record.safe_stop.code == "critical_alarm"
    house.values["smoke1"] = 0.0
    record = house.run(5.0)
    key = "cabinet.smoke@cabinet"
    assert next(alarm.phase for alarm in record.alarms if alarm.key == key) is AlarmPhase.RETURNED
    assert record.safe_stop is not None
    house.cycle(AcknowledgeAlarms(origin(), (key,)))
    house.cycle(ResetAlarms(origin(), (key,)))
    assert house.run(3.0).safe_stop is None


def test_an_energy_counter_that_goes_backwards_is_told_by_how_much() -> None:
    house = watched()
    house.run(3.0)
    house.edits.append(with_meter("grid", import_energy_wh=4e4))
    record = house.run(2.0)
    (alarm,) = record.alarms
    assert (alarm.key, alarm.detail) == ("meter.energy_backwards@grid", "by 60.0 kWh")
    assert active(house.run(60.0)) == {"meter.energy_backwards"}, "kept for an hour so that somebody sees it"


def test_a_flickering_emergency_stop_contact_is_a_loose_wire() -> None:
    house = watched()
    contact = [Contact.CLOSED]
    house.edits.append(lambda readings: msgspec.structs.replace(readings, emergency_stop=contact[0]))
    house.run(5.0)
    for _ in range(2):
        contact[0] = Contact.OPEN
        house.run(0.3)
        contact[0] = Contact.CLOSED
        house.run(3.0)
    assert "button.flicker" in active(house.run(1.0))
    assert "button.flicker" in active(house.run(120.0))
    assert "button.flicker" not in active(house.run(300.0))


def test_pressing_and_releasing_the_emergency_stop_once_is_no_flicker() -> None:
    house = watched()
    contact = [Contact.CLOSED]
    house.edits.append(lambda readings: msgspec.structs.replace(readings, emergency_stop=contact[0]))
    house.run(5.0)
    contact[0] = Contact.OPEN
    house.run(10.0)
    contact[0] = Contact.CLOSED
    house.run(10.0)
    assert not any(alarm.row_id == "button.flicker" for record in house.records for alarm in record.alarms)


def test_cycles_that_are_late_again_and_again_are_an_error() -> None:
    house = watched()
    house.run(3.0)
    for _ in range(5):
        house.cycle(dt_s=0.25)
        house.run(1.0)
    assert "control.overloaded" in active(house.run(1.0))
    assert "control.overloaded" not in active(house.run(130.0))


def test_a_clock_that_jumps_is_told_and_one_that_is_set_for_the_first_time_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    house = watched()
    house.run(3.0)
    monkeypatch.setattr(plant, "UTC_0", plant.UTC_0 + 3600.0)
    record = house.run(1.0)
    assert next(alarm.detail for alarm in record.alarms if alarm.row_id == "clock.jumped") == "by +3600 s"
    fresh = watched()
    monkeypatch.setattr(plant, "UTC_0", 0.0)
    fresh.run(3.0)
    monkeypatch.setattr(plant, "UTC_0", 1_795_000_000.0)
    assert active(fresh.run(2.0)) == set()


def test_a_line_that_loses_one_poll_in_ten_is_unreliable_and_recovers() -> None:
    house = watched()
    polls = [0, 0]

    def counted(readings: Readings) -> Readings:
        polls[0] += 1
        polls[1] += polls[0] % 10 == 0 and polls[0] < 1300
        device = DeviceStatus("grid", DeviceKind.METER, Link.ONLINE, polls=polls[0], failures=polls[1])
        return msgspec.structs.replace(readings, devices=(device,))

    house.edits.append(counted)
    record = house.run(70.0)
    assert next(alarm.detail for alarm in record.alarms) == "10 % of the polls of the last minute failed"
    assert active(house.run(300.0)) == set()


def test_a_counter_of_polls_that_starts_again_is_counted_from_there() -> None:
    house = watched()
    polls = iter([*range(400), *range(900)])

    def counted(readings: Readings) -> Readings:
        number = next(polls)
        device = DeviceStatus("grid", DeviceKind.METER, Link.ONLINE, polls=number, failures=0)
        return msgspec.structs.replace(readings, devices=(device,))

    house.edits.append(counted)
    house.run(125.0)
    assert not any(record.alarms for record in house.records)


@pytest.mark.parametrize("state", ["idle", "maintenance"])
def test_an_inverter_that_is_off_on_purpose_and_cannot_be_heard_is_no_alarm(state: str) -> None:
    house = watched()
    house.run(3.0)
    house.cycle(ChangeState(origin(), state))
    house.silent.add("inverter1")
    assert not any(alarm.row_id.startswith("inverter.") for alarm in house.run(20.0).alarms)
    house.silent.clear()
    house.run(2.0)
    house.cycle(ChangeState(origin(), "run"))
    house.run(3.0)
    house.silent.add("inverter1")
    assert "inverter.silent" in active(house.run(2.0))


@pytest.mark.req("ALM-05")
def test_suppression_is_data_of_the_row_and_ends_with_the_state() -> None:
    house = watched()
    house.run(3.0)
    house.changes["inverter1"] = {"state": DeviceState.MAINTENANCE}
    assert "inverter.local" in active(house.run(5.0))
    house.cycle(ChangeState(origin(), "maintenance"))
    assert "inverter.local" not in active(house.run(3.0))
    house.cycle(ChangeState(origin(), "run"))
    assert "inverter.local" in active(house.run(5.0))


def test_a_site_without_phases_racks_or_sensors_is_not_judged_for_them() -> None:
    house = Tampered(settings(), load_w=0.0)
    house.cycle(SetMode(origin(), "passive"))
    house.edits.append(with_meter("grid", phases=(), import_energy_wh=None))
    house.edits.append(
        lambda readings: msgspec.structs.replace(
            readings,
            inverters=tuple(
                msgspec.structs.replace(unit, phases=(), dc_power_w=None, frequency_hz=None)
                for unit in readings.inverters
            ),
        )
    )
    assert house.run(120.0).alarms == ()


def test_a_rack_that_is_not_heard_while_its_inverter_is_does_not_confuse_the_monitors() -> None:
    house = watched()
    house.never.add("battery1")
    house.run(20.0)
    house.never.clear()
    house.silent.add("inverter1")
    house.never.add("inverter1")
    assert "inverter.never" in active(house.run(20.0))


def test_what_the_program_reports_is_suppressed_by_state_as_well() -> None:
    house = watched()
    house.run(3.0)
    house.edits.append(lambda readings: msgspec.structs.replace(readings, findings=(Finding("inverter.local", "x"),)))
    house.cycle(ChangeState(origin(), "maintenance"))
    assert house.run(5.0).alarms == ()
    house.cycle(ChangeState(origin(), "run"))
    assert active(house.run(5.0)) == {"inverter.local"}


def test_a_refused_write_to_a_device_that_is_not_there_is_no_alarm_of_its_own() -> None:
    house = watched()
    house.run(3.0)
    refused = (Refusal("inverter1", 0.0, "width", "no room"),)
    house.edits.append(lambda readings: msgspec.structs.replace(readings, refusals=refused))
    house.silent.add("inverter1")
    assert active(house.run(8.0)) == {"inverter.silent"}


def test_racks_that_charge_while_their_inverter_discharges_stop_the_unit_until_it_was_looked_at() -> None:
    house = watched()
    house.run(5.0)
    house.changes["battery1"] = {"current_a": -30.0}
    record = house.run(11.0)
    assert record.safe_stop is not None
    assert record.safe_stop.place == "battery.current_reversed@battery1"
    assert set(house.power_w.values()) == {0.0}
    house.changes["battery1"] = {}
    key = ("battery.current_reversed@battery1",)
    assert house.run(15.0).safe_stop is not None
    house.cycle(AcknowledgeAlarms(origin(), key))
    house.cycle(ResetAlarms(origin(), key))
    assert house.run(5.0).safe_stop is None


def test_sun_on_the_dc_side_charges_the_racks_of_an_inverter_that_feeds_in_and_nothing_is_wrong() -> None:
    house = watched()
    house.run(5.0)
    house.changes["battery1"] = {"current_a": -30.0}
    house.changes["inverter1"] = {"dc_power_w": -1530.0, "dc_current_a": -30.0}
    assert "battery.current_reversed" not in active(house.run(15.0))


def test_an_inverter_whose_dc_power_alone_has_the_wrong_sign_does_not_stop_the_unit() -> None:
    house = watched()
    house.run(5.0)
    house.changes["inverter1"] = {"dc_power_w": -2000.0}
    assert house.run(15.0).safe_stop is None


def test_while_an_installer_tests_one_inverter_its_signs_are_on_trial() -> None:
    house = watched()
    house.run(5.0)
    house.cycle(SetMode(origin(), "local"))
    house.cycle(SetPower(origin(), 2000.0, valid_s=60.0, device_id="inverter1"))
    house.changes["battery1"] = {"current_a": -30.0}
    assert house.run(20.0).safe_stop is None
