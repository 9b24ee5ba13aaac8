"""What the event log says about power and meters, and how little (STATE-04)."""

import msgspec
import pytest

from control.readings import Readings
from control.record import Event, EventKind
from control.requests import SetMode, SetSchedule, Stop
from control.settings import LimitSettings
from tests.control.plant import House, origin, settings
from tests.control.schedule.clocked import once


def told(house: House, kind: EventKind) -> list[Event]:
    return [event for record in house.records for event in record.events if event.kind is kind]


def test_a_new_source_of_the_power_is_written_with_its_reason_when_it_has_lasted() -> None:
    house = House(settings())
    house.run(5.0)
    assert [event.text for event in told(house, EventKind.POWER)] == ["self_consumption"]
    now_utc = house.records[-1].at.at_utc
    house.cycle(
        SetSchedule(origin(), "binding", (once("sold", now_utc, 10.0, -800.0), once("blink", now_utc + 15, 1.0)))
    )
    house.run(25.0)
    assert [(event.subject, event.text, event.cause) for event in told(house, EventKind.POWER)[1:]] == [
        ("binding:sold", "self_consumption to binding:sold", "Schedule binding:sold asks for -800 W"),
        ("self_consumption", "binding:sold to self_consumption", told(house, EventKind.POWER)[-1].cause),
    ]
    assert told(house, EventKind.POWER)[-1].cause.startswith("Keep grid power at 0 W")


def test_a_bound_that_holds_the_power_back_is_written_and_that_it_no_longer_does() -> None:
    house = House(settings(limits=LimitSettings(max_discharge_w=1000.0)), load_w=3000.0)
    house.run(20.0)
    house.load_w = 300.0
    house.run(70.0)
    texts = [(event.text, event.cause) for event in told(house, EventKind.POWER)[1:]]
    assert texts[0] == ("held at 1000 W", "Power limit set in the site file")
    assert texts[1][0] == "no limit holds the power back"


def test_charging_at_its_bound_is_written_too() -> None:
    house = House(settings(limits=LimitSettings(max_charge_w=500.0)), load_w=0.0, pv_w=3000.0)
    house.run(20.0)
    assert told(house, EventKind.POWER)[1].text == "held at -500 W"


@pytest.mark.parametrize(("load_w", "pv_w", "key"), [(2000.0, 0.0, "discharge"), (0.0, 2000.0, "charge")])
def test_a_bound_that_closes_altogether_still_holds_the_power_back(load_w: float, pv_w: float, key: str) -> None:
    house = House(settings(), load_w=load_w, pv_w=pv_w)
    house.run(5.0)
    for limit_a in (20.0, 0.0):
        house.changes["battery1"] = {f"max_{key}_current_a": limit_a}
        house.run(90.0)
    assert house.power_w["inverter1"] == 0.0
    assert {event.text[:4] for event in told(house, EventKind.POWER)[1:]} == {"held"}
    house.changes["battery1"] = {}
    house.run(15.0)
    assert told(house, EventKind.POWER)[-1].text == "no limit holds the power back"


def test_a_bound_that_comes_and_goes_is_written_once_a_minute_at_most() -> None:
    house = House(settings(), load_w=4000.0)
    house.run(6.0)
    house.records.clear()
    for number in range(30):
        house.changes["battery1"] = {"max_discharge_current_a": 20.0 if number % 2 else 110.0}
        house.run(12.0)
    assert 2 <= len(told(house, EventKind.POWER)) <= 6


def test_stops_and_idle_have_events_of_their_own_and_none_of_power() -> None:
    house = House(settings())
    house.run(5.0)
    house.cycle(Stop(origin(), "test"))
    house.run(10.0)
    assert len(told(house, EventKind.POWER)) == 1


def test_the_direction_of_the_grid_power_is_written_when_it_has_lasted_five_minutes() -> None:
    house = House(settings(), load_w=3000.0)
    house.run(2.0)
    house.cycle(SetMode(origin(), "passive"))
    house.run(310.0)
    house.pv_w = 9000.0
    house.run(100.0)
    house.pv_w = 0.0
    house.run(100.0)
    house.pv_w = 9000.0
    house.run(310.0)
    house.pv_w = 3000.0
    house.run(310.0)
    events = told(house, EventKind.METER)
    assert [event.text for event in events] == ["import", "export", "balanced"]
    assert events[0].cause == "3000 W, for 5 min"


def test_an_energy_counter_that_goes_back_is_written_and_a_meter_without_counters_is_not() -> None:
    house = House(settings())
    house.run(3.0)
    read = house.readings

    def replaced() -> Readings:
        base = read()
        meters = [msgspec.structs.replace(meter, import_energy_wh=12.0) for meter in base.meters]
        meters[1] = msgspec.structs.replace(meters[1], import_energy_wh=None, export_energy_wh=None)
        return msgspec.structs.replace(base, meters=tuple(meters))

    house.readings = replaced  # type: ignore[method-assign]
    house.run(5.0)
    assert [(event.subject, event.text, event.cause) for event in told(house, EventKind.METER)] == [
        ("grid", "import counter went back", "100000 Wh to 12 Wh")
    ]


def test_while_the_grid_meter_is_silent_no_direction_is_written() -> None:
    house = House(settings(), load_w=3000.0)
    house.cycle(SetMode(origin(), "passive"))
    house.silent.add("grid")
    house.run(320.0)
    assert told(house, EventKind.METER) == []
