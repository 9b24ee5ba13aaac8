"""Life of an alarm: acknowledged by whom, put aside until when, kept over a kill at any instant (ALM-03)."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from control.cycle import initial, persistent
from control.memory import AlarmMemory, Memory, Persistent
from control.readings import DeviceState
from control.record import AlarmPhase
from control.requests import (
    AcknowledgeAlarms,
    Answer,
    EmergencyStop,
    Request,
    ResetAlarms,
    Role,
    ShelveAlarms,
)
from tests.control import plant
from tests.control.plant import UTC_0, House, origin, settings

HOT = "inverter.hot@inverter1"
KEY = "meter.silent@pv"
TRIP = "battery.protection@battery1"


def hot_house() -> House:
    house = House(settings(), load_w=500.0)
    house.run(3.0)
    house.changes["inverter1"] = {"temperature_c": 92.0}
    house.run(6.0)
    return house


def shelve(
    house: House, *keys: str, for_s: float = 3600.0, reason: str = "fan ordered", role: Role = Role.OPERATOR
) -> Answer:
    return house.cycle(ShelveAlarms(origin(role), keys, for_s, reason)).answers[0]


def test_an_alarm_tells_who_has_acknowledged_it_and_when() -> None:
    house = hot_house()
    house.cycle(AcknowledgeAlarms(origin(), (HOT,)))
    (alarm,) = house.records[-1].alarms
    assert (alarm.acknowledged_by, alarm.acknowledged_at_utc) == ("tester", pytest.approx(UTC_0 + house.at_s))
    house.changes.clear()
    house.run(40.0)
    house.changes["inverter1"] = {"temperature_c": 92.0}
    assert house.run(7.0).alarms[0].acknowledged_by == ""


def test_an_alarm_put_aside_comes_back_by_itself_with_an_entry_in_the_log() -> None:
    house = hot_house()
    answer = shelve(house, HOT, for_s=60.0)
    assert answer.text == "1 put aside for 60 s: fan ordered"
    (alarm,) = house.run(30.0).alarms
    assert alarm.active
    assert alarm.shelved_until_utc > UTC_0
    start = len(house.records)
    (alarm,) = house.run(31.0).alarms
    assert alarm.shelved_until_utc == 0.0
    events = [event for record in house.records[start:] for event in record.events]
    assert [(event.subject, event.text, event.cause) for event in events] == [
        (HOT, "no longer put aside", "tester: fan ordered")
    ]


def test_an_alarm_put_aside_can_be_taken_back_before_its_time_and_needs_no_reason_for_that() -> None:
    house = hot_house()
    shelve(house, HOT)
    assert house.run(1.0).alarms[0].shelved_by == "tester: fan ordered"
    answer = shelve(house, HOT, for_s=0.0, reason="")
    assert (answer.accepted, answer.text) == (True, "1 no longer put aside")
    (alarm,) = house.run(1.0).alarms
    assert (alarm.shelved_until_utc, alarm.shelved_by) == (0.0, "")
    again = shelve(house, HOT, for_s=0.0)
    assert (again.accepted, again.text) == (False, f"not put aside: {HOT}")
    assert shelve(house, for_s=0.0).text == "no alarm is named"
    assert shelve(house, HOT, for_s=0.0, role=Role.VIEWER).text.startswith("role viewer may not do this")


def test_an_alarm_put_aside_stays_aside_when_it_goes_and_comes_again() -> None:
    house = hot_house()
    shelve(house, HOT)
    house.cycle(AcknowledgeAlarms(origin(), (HOT,)))
    house.changes.clear()
    assert house.run(40.0).alarms == ()
    house.changes["inverter1"] = {"temperature_c": 92.0}
    assert house.run(6.0).alarms[0].shelved_until_utc > 0.0


def test_an_alarm_put_aside_still_acts() -> None:
    house = House(settings(), load_w=1500.0)
    house.run(3.0)
    house.changes["inverter1"] = {"state": DeviceState.FAULT}
    house.run(1.0)
    assert shelve(house, "inverter.fault@inverter1").accepted
    assert house.run(2.0).commands[0].active_power_w == 0.0


def test_a_clock_set_back_to_before_the_shelving_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    house = hot_house()
    shelve(house, HOT)
    monkeypatch.setattr(plant, "UTC_0", UTC_0 - 86_400.0)
    alarms = {alarm.key: alarm for alarm in house.run(0.2).alarms}
    assert alarms[HOT].shelved_until_utc == 0.0


@pytest.mark.parametrize(
    ("keys", "for_s", "reason", "role", "words"),
    [
        ((HOT,), 3600.0, "x", Role.VIEWER, "role viewer may not do this"),
        ((HOT,), 59.0, "x", Role.OPERATOR, "for_s 59 is outside 60 to 604800 s"),
        ((HOT,), float("nan"), "x", Role.OPERATOR, "for_s nan is outside"),
        ((HOT,), 8 * 86_400.0, "x", Role.OPERATOR, "outside 60 to 604800 s"),
        ((HOT,), 3600.0, "  ", Role.OPERATOR, "a reason is needed"),
        ((), 3600.0, "x", Role.OPERATOR, "no alarm is named"),
        ((HOT, "grid.lost@nowhere"), 3600.0, "x", Role.OPERATOR, "not there: grid.lost@nowhere"),
        ((HOT, TRIP), 3600.0, "x", Role.SERVICE, f"stops the unit and cannot be put aside: {TRIP}"),
    ],
)
def test_putting_aside_is_refused_whole_with_the_reason(
    keys: tuple[str, ...], for_s: float, reason: str, role: Role, words: str
) -> None:
    house = hot_house()
    house.changes["battery1"] = {"alarms": ("cell over-voltage",)}
    house.run(1.0)
    answer = shelve(house, *keys, for_s=for_s, reason=reason, role=role)
    assert not answer.accepted
    assert words in answer.text
    assert house.memory.shelves == {}


def test_an_alarm_of_a_row_this_version_does_not_know_is_dropped_at_the_start() -> None:
    old = AlarmMemory("battery.row_of_old", "battery1", "", False, 0.0, AlarmPhase.UNACKNOWLEDGED, UTC_0)
    assert initial(settings(), Persistent(alarms=(old,))).alarms == {}


def test_an_acknowledged_alarm_whose_cause_is_still_there_stays_acknowledged_over_a_restart() -> None:
    house = hot_house()
    house.cycle(AcknowledgeAlarms(origin(), (HOT,)))
    again = House(settings(), load_w=500.0)
    again.memory = initial(again.site, persistent(house.memory))
    again.changes = house.changes
    again.never |= {"battery1", "inverter1"}
    again.run(3.0)
    again.never.clear()
    (alarm,) = again.run(8.0).alarms
    assert (alarm.phase, alarm.acknowledged_by) == (AlarmPhase.ACKNOWLEDGED, "tester")


def visible(memory: Memory) -> object:
    """What people know of the alarms, and must find again after a restart."""
    alarms = {
        key: (alarm.phase, alarm.raised_at_utc, alarm.acknowledged_by, alarm.acknowledged_at_utc, alarm.cause_key)
        for key, alarm in memory.alarms.items()
        if alarm.phase is not None
    }
    return alarms, memory.shelves


happenings = st.sampled_from(["hot", "cool", "silence", "speak", "trip", "heal", "stop", "ack", "reset", "shelve", ""])


def happen(house: House, name: str) -> tuple[Request, ...]:
    keys = tuple(house.memory.alarms)
    match name:
        case "hot":
            house.changes["inverter1"] = {"temperature_c": 92.0}
        case "silence":
            house.silent |= {"pv", "battery1"}
        case "speak":
            house.silent.clear()
        case "trip":
            house.changes["battery1"] = {"alarms": ("cell over-voltage",)}
        case "cool" | "heal":
            house.changes.pop("inverter1" if name == "cool" else "battery1", None)
        case "stop":
            return (EmergencyStop(origin()),)
        case "ack":
            return (AcknowledgeAlarms(origin(), keys),)
        case "reset":
            return (ResetAlarms(origin(), keys),)
        case "shelve":
            return (ShelveAlarms(origin(), (HOT,), 60.0, "fan ordered"),)
        case _:
            pass
    return ()


@pytest.mark.req("ALM-03")
@profile(max_examples=60, deadline=None)
@given(history=st.lists(st.tuples(happenings, st.integers(1, 40)), min_size=1, max_size=12), data=st.data())
def test_a_kill_at_any_instant_loses_no_alarm_and_no_acknowledgement(
    history: list[tuple[str, int]], data: st.DataObject
) -> None:
    house = House(settings(), load_w=500.0)
    stored = persistent(house.memory)
    states: list[tuple[bytes, object]] = []
    for name, cycles in history:
        requests = happen(house, name)
        for _ in range(cycles):
            record = house.cycle(*requests, dt_s=0.5)
            requests = ()
            if record.events:  # the program stores after each cycle in which something happened
                stored = persistent(house.memory)
            states.append((msgspec.json.encode(stored), visible(house.memory)))
    disk, seen = data.draw(st.sampled_from(states))
    again = initial(settings(), msgspec.json.decode(disk, type=Persistent))
    assert visible(again) == seen
