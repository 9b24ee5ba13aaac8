"""The record carries what modes, schedules, rules and the cabinet remember, and the next cycle goes on from it."""

import msgspec

from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.readings import NO_LIMIT, DeviceState, SignalRole
from control.record import EventKind, State
from control.requests import AcknowledgeAlarms, ResetAlarms, SetMode, SetSchedule, Stop
from control.schedule.entry import Once, ScheduleEntry
from control.settings import LimitSettings, SignalSettings
from tests.control.plant import UTC_0, House, origin, settings
from tests.control.tampered import Tampered

AIR = SignalSettings("air", SignalRole.ZONE_TEMPERATURE, "low", minimum=-40.0, maximum=85.0)


def test_the_record_says_who_has_set_the_mode_and_why() -> None:
    house = House(settings())
    house.run(1.0)
    assert house.records[-1].mode_set.by == ""
    record = house.cycle(SetMode(origin(), "passive", reason="service visit"))
    assert "tester" in record.mode_set.by
    assert "service visit" in record.mode_set.by
    assert house.cycle().mode_set == record.mode_set


def test_the_record_says_which_schedule_holds() -> None:
    house = House(settings())
    house.run(1.0)
    now_utc = UTC_0 + house.at_s
    entry = ScheduleEntry("night", Once(now_utc - 1.0, now_utc + 600.0), active_power_w=500.0)
    house.cycle(SetSchedule(origin(), "binding", (entry,)))
    assert [holding.entry_id for holding in house.cycle().schedule.holding] == ["night"]


def test_the_way_out_of_a_fault_is_told_with_its_cause() -> None:
    house = House(settings())
    house.run(1.0)
    house.changes["battery1"] = {"alarms": ("cell_overvoltage",)}
    house.changes["inverter1"] = {"state": DeviceState.FAULT}
    while house.cycle().state is not State.ERROR:
        assert house.at_s < 200.0
    house.changes.clear()
    keys = tuple(alarm.key for alarm in house.run(5.0).alarms)
    house.cycle(AcknowledgeAlarms(origin(), keys))
    house.cycle(ResetAlarms(origin(), keys))
    house.run(5.0)
    told = [(event.text, event.cause) for record in house.records for event in record.events]
    assert ("error to init", "no critical alarm any more") in told


def test_a_mode_forgets_while_it_is_not_asked() -> None:
    house = House(settings(), load_w=2000.0)
    house.run(5.0)
    assert house.memory.mode_memory is not None
    house.cycle(Stop(origin(), "look"))
    assert house.memory.mode_memory is None


def test_what_a_zone_does_is_in_the_event_log_once_it_has_lasted() -> None:
    climate = ClimateSettings(Cabinet.KWH_10, (ZoneSettings("low"),))
    house = Tampered(settings(climate=(climate,), signals=(AIR,)))
    house.values = {"air": 22.0}
    house.run(2.0)
    house.values = {"air": -5.0}
    for _ in range(60):
        house.cycle(dt_s=1.0)
    told = [event for record in house.records for event in record.events if event.kind is EventKind.CLIMATE]
    assert [(event.subject, event.text) for event in told] == [("low", "rest to heat")]


def test_the_limits_of_the_connection_learn_only_from_an_inverter_that_is_to_follow() -> None:
    site = settings(limits=LimitSettings(grid_import_w=9000.0))
    assert LimitSettings().grid_import_w == NO_LIMIT
    house = House(site, load_w=2000.0)
    house.run(10.0)
    house.changes["inverter1"] = {"active_power_w": 0.0}
    house.cycle(Stop(origin(), "look"))
    learnt_w = house.memory.demand.shortfall_w
    house.run(10.0)
    assert house.memory.demand.shortfall_w == learnt_w
    assert msgspec.structs.asdict(house.memory.demand)["known"]
