"""Alarms: every row says what to do, and each condition raises its own row and clears."""

from collections.abc import Callable

import msgspec
import pytest

from control.alarms import ROWS
from control.readings import (
    CellExtremesReading,
    DeviceKind,
    DeviceState,
    DeviceStatus,
    Finding,
    Link,
    MeterRole,
    Readings,
    Refusal,
)
from control.record import AlarmPhase
from control.requests import AcknowledgeAlarms, EmergencyStop, Stop
from control.settings import LimitSettings, MeterSettings
from tests.control.plant import House, meter, origin, settings


def test_there_are_at_least_thirty_rows_and_each_has_cause_and_remedy() -> None:
    assert len(ROWS) >= 30
    for row_id, row in ROWS.items():
        assert row.row_id == row_id
        assert row_id.startswith(f"{row.source}.")
        assert len(row.text) > 8
        assert len(row.cause) > 15
        assert len(row.remedy) > 15


CELLS = CellExtremesReading(3.25, 3.27, 22.0, 24.0)


def with_cells(**changes: float) -> dict[str, object]:
    return {"cells": msgspec.structs.replace(CELLS, **changes)}


Tamper = Callable[[House], object]
CASES: dict[str, Tamper] = {
    "inverter.fault": lambda house: house.changes.update(inverter1={"state": DeviceState.FAULT}),
    "inverter.warning": lambda house: house.changes.update(inverter1={"alarms": ("over temperature",)}),
    "inverter.dead_man": lambda house: house.changes.update(inverter1={"dead_man_armed": False}),
    "inverter.hot": lambda house: house.changes.update(inverter1={"temperature_c": 92.0}),
    "inverter.range": lambda house: house.changes.update(inverter1={"dc_voltage_v": -3.0}),
    "battery.protection": lambda house: house.changes.update(battery1={"alarms": ("cell over-voltage",)}),
    "battery.warning": lambda house: house.changes.update(battery1={"warnings": ("high temperature",)}),
    "battery.no_permit": lambda house: house.changes.update(
        battery1={"charge_allowed": False, "discharge_allowed": False}
    ),
    "battery.soc_low": lambda house: house.changes.update(battery1={"soc_pct": 2.0}),
    "battery.cell_low": lambda house: house.changes.update(battery1=with_cells(min_voltage_v=2.6, max_voltage_v=2.7)),
    "battery.cell_high": lambda house: house.changes.update(battery1=with_cells(min_voltage_v=3.6, max_voltage_v=3.7)),
    "battery.cell_cold": lambda house: house.changes.update(battery1=with_cells(min_temperature_c=-5.0)),
    "battery.cell_hot": lambda house: house.changes.update(battery1=with_cells(max_temperature_c=60.0)),
    "battery.cell_spread": lambda house: house.changes.update(
        battery1=with_cells(min_voltage_v=2.9, max_voltage_v=3.4)
    ),
    "meter.silent": lambda house: house.silent.add("pv"),
    "meter.never": lambda house: house.never.add("pv"),
    "unit.operator_stop": lambda house: house.cycle(Stop(origin(), "test")),
    "button.emergency_stop": lambda house: house.cycle(EmergencyStop(origin())),
}


@pytest.mark.req("STATE-03")
@pytest.mark.parametrize("row_id", CASES)
def test_a_condition_raises_its_own_alarm(row_id: str) -> None:
    house = House(settings(), load_w=500.0)
    house.run(3.0)
    CASES[row_id](house)
    house.run(35.0 if row_id == "battery.cell_spread" else 12.0)
    active = {alarm.row_id for alarm in house.records[-1].alarms if alarm.active}
    assert active == {row_id}


def with_extra(house: House, **changes: object) -> None:
    plain = house.readings
    house.readings = lambda: msgspec.structs.replace(plain(), **changes)  # type: ignore[method-assign]


def active_after(house: House, seconds: float) -> set[str]:
    return {alarm.row_id for alarm in house.run(seconds).alarms if alarm.active}


def test_a_board_that_does_not_answer_is_an_alarm_with_its_cause_and_a_watchdog_is_no_board() -> None:
    house = House(settings(), load_w=500.0)
    lost = DeviceStatus("strato", DeviceKind.IO, Link.SILENT, "relay/status is not there")
    dog = DeviceStatus("watchdog", DeviceKind.WATCHDOG, Link.SILENT, "is held by somebody else")
    with_extra(house, devices=(lost, dog, DeviceStatus("pins", DeviceKind.IO, Link.ONLINE)))
    assert active_after(house, 4.0) == {"board.silent"}
    (alarm,) = (alarm for alarm in house.records[-1].alarms if alarm.row_id == "board.silent")
    assert (alarm.key, alarm.detail) == ("board.silent@strato", "relay/status is not there")


def test_a_refused_write_and_a_read_only_profile_are_alarms() -> None:
    house = House(settings(), load_w=500.0)
    status = DeviceStatus("inverter1", DeviceKind.INVERTER, Link.ONLINE, read_only=True)
    with_extra(house, refusals=(Refusal("inverter1", 0.0, "width", "no room for 40000"),), devices=(status,))
    assert active_after(house, 4.0) == {"inverter.write_refused", "inverter.read_only"}


def test_an_output_that_is_not_as_it_was_set_is_an_alarm_of_its_board_and_not_of_an_inverter() -> None:
    house = House(settings(), load_w=500.0)
    board = DeviceStatus("strato", DeviceKind.IO, Link.ONLINE)
    text = "strato relay/status: contactor reads back 0, written was 1"
    with_extra(house, refusals=(Refusal("strato", 0.0, "output_mismatch", text),), devices=(board,))
    assert active_after(house, 4.0) == {"board.write_refused"}
    (alarm,) = house.records[-1].alarms
    assert (alarm.key, alarm.detail) == ("board.write_refused@strato", text)
    assert house.records[-1].safe_stop is None


def test_a_device_that_is_not_the_expected_one_is_named() -> None:
    house = House(settings(), load_w=500.0)
    status = DeviceStatus("grid", DeviceKind.METER, Link.REFUSED, detail="000Bh says 341, expected EM540")
    with_extra(house, devices=(status,))
    record = house.run(20.0)
    (alarm,) = [alarm for alarm in record.alarms if alarm.row_id == "meter.refused"]
    assert alarm.detail == "000Bh says 341, expected EM540"
    assert record.safe_stop is not None


def test_what_the_program_finds_outside_the_plant_becomes_an_alarm() -> None:
    house = House(settings(), load_w=500.0)
    with_extra(house, findings=(Finding("storage.history", "", "disk full"),))
    assert active_after(house, 2.0) == {"storage.history"}


def test_the_grid_connection_and_the_grid_itself_are_watched() -> None:
    site = settings(limits=LimitSettings(grid_import_w=1000.0, grid_export_w=100.0, max_discharge_w=0.0))
    assert "grid.import_exceeded" in active_after(House(site, load_w=5000.0), 12.0)
    assert "grid.export_exceeded" in active_after(House(site, pv_w=9000.0, soc_pct=100.0), 12.0)
    house = House(settings(), load_w=500.0)
    low = {"voltage_v": 180.0}
    plain = house.readings

    def weak() -> Readings:
        readings = plain()
        phases = tuple(msgspec.structs.replace(phase, **low) for phase in readings.meters[0].phases)
        grid = msgspec.structs.replace(
            readings.meters[0], phases=phases, frequency_hz=53.0 + house.memory.cycle % 7 / 100
        )
        return msgspec.structs.replace(readings, meters=(grid, *readings.meters[1:]))

    house.readings = weak  # type: ignore[method-assign]
    assert active_after(house, 5.0) == {"grid.voltage", "grid.frequency"}


def test_a_phase_beyond_its_fuse_is_named_with_its_current() -> None:
    house = House(settings(limits=LimitSettings(fuse_a=25.0)), load_w=40_000.0)
    assert "grid.fuse_exceeded" not in active_after(house, 9.0)
    assert "grid.fuse_exceeded" in active_after(house, 5.0)
    (alarm,) = (alarm for alarm in house.records[-1].alarms if alarm.row_id == "grid.fuse_exceeded")
    assert alarm.detail == "L1 51 A, L2 51 A, L3 51 A; fuse 25 A"
    house = House(settings(limits=LimitSettings(fuse_a=25.0)), load_w=22_000.0)
    assert "grid.fuse_exceeded" not in active_after(house, 15.0)
    assert "grid.fuse_exceeded" not in active_after(House(settings(), load_w=39_000.0), 15.0)


def test_a_grid_meter_wired_backwards_is_noticed_by_the_power_balance() -> None:
    house = House(settings(), load_w=2000.0, pv_w=500.0)
    plain = house.readings

    def backwards() -> Readings:
        readings = plain()
        grid = msgspec.structs.replace(readings.meters[0], active_power_w=-readings.meters[0].active_power_w)
        return msgspec.structs.replace(readings, meters=(grid, *readings.meters[1:]))

    house.readings = backwards  # type: ignore[method-assign]
    assert active_after(house, 5.0) == {"grid.balance"}
    stop = house.records[-1].safe_stop
    assert stop is not None
    assert stop.place == "grid.balance"


@pytest.mark.parametrize(("metered", "heard"), [(True, True), (True, False), (False, False)])
def test_a_generator_that_feeds_the_site_is_part_of_the_balance_once_it_is_metered(
    *, metered: bool, heard: bool
) -> None:
    site = settings()
    generator = MeterSettings("chp", MeterRole.GENERATOR, 20_000.0)
    site = msgspec.structs.replace(site, meters=(*site.meters, generator) if metered else site.meters)
    house = House(site, load_w=500.0 - 8000.0, pv_w=100.0, soc_pct=100.0)  # to the grid meter it is a negative load
    plain = house.readings

    def with_generator() -> Readings:
        readings = plain()
        sample = meter("chp", house.at_s, 8000.0, house.memory.cycle % 7 / 10)
        return msgspec.structs.replace(readings, meters=(*readings.meters, sample) if heard else readings.meters)

    house.readings = with_generator  # type: ignore[method-assign]
    assert ("grid.balance" in active_after(house, 6.0)) is not metered
    if heard:
        assert house.records[-1].snapshot.flow.load_w == pytest.approx(500.0, abs=1.0)


def test_an_inverter_that_does_not_follow_is_noticed() -> None:
    house = House(settings(), load_w=3000.0)
    house.run(3.0)
    house.deaf = True
    house.power_w["inverter1"] = 0.0
    assert "inverter.not_following" in active_after(house, 8.0)


def test_a_late_cycle_and_a_clock_that_was_never_set_are_told() -> None:
    house = House(settings(), load_w=500.0)
    house.run(3.0)
    house.cycle(dt_s=0.9)
    assert "control.late_cycle" in {alarm.row_id for alarm in house.records[-1].alarms}
    from tests.control import plant

    house = House(settings(), load_w=500.0)
    early, plant.UTC_0 = plant.UTC_0, 0.0
    try:
        assert "clock.not_set" in active_after(house, 65.0)
    finally:
        plant.UTC_0 = early


def test_an_alarm_is_acknowledged_returns_and_goes() -> None:
    house = House(settings(), load_w=500.0)
    house.run(3.0)
    house.silent.add("pv")
    key = "meter.silent@pv"
    house.run(2.0)
    assert house.records[-1].alarms[0].phase is AlarmPhase.UNACKNOWLEDGED
    house.cycle(AcknowledgeAlarms(origin(), (key,)))
    assert house.run(1.0).alarms[0].phase is AlarmPhase.ACKNOWLEDGED
    house.silent.clear()
    assert house.run(3.0).alarms == ()
    house.silent.add("pv")
    house.run(2.0)
    house.silent.clear()
    assert house.run(3.0).alarms[0].phase is AlarmPhase.RETURNED
    house.cycle(AcknowledgeAlarms(origin(), (key,)))
    assert house.run(0.2).alarms == ()


def test_an_alarm_that_comes_back_before_it_was_acknowledged_is_the_same_alarm() -> None:
    house = House(settings(), load_w=500.0)
    house.run(3.0)
    for _ in range(3):
        house.silent.add("pv")
        house.run(2.0)
        house.silent.clear()
        house.run(3.0)
    assert [alarm.key for alarm in house.records[-1].alarms] == ["meter.silent@pv"]


def test_a_condition_shorter_than_its_delay_raises_nothing() -> None:
    house = House(settings(), load_w=500.0)
    house.run(3.0)
    house.changes["battery1"] = {"warnings": ("high temperature",)}
    house.run(1.0)
    house.changes.clear()
    house.run(3.0)
    assert not any(record.alarms for record in house.records)


@pytest.mark.req("STATE-04")
def test_raising_and_clearing_are_events_with_text() -> None:
    house = House(settings(), load_w=500.0)
    house.run(3.0)
    house.silent.add("pv")
    house.run(2.0)
    house.silent.clear()
    house.run(3.0)
    texts = [event.text for record in house.records for event in record.events if event.kind == "alarm"]
    assert texts == ["Meter does not answer: raised", "Meter does not answer: cleared"]
