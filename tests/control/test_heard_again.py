"""What is said of a device or an alarm after its cause has gone."""

from control.record import EventKind
from tests.control.tampered import watched


def test_a_rack_that_was_not_heard_for_a_while_did_not_repeat_its_values() -> None:
    house = watched()
    house.run(5.0)
    house.silent.add("battery1")
    house.changes["battery1"] = {"current_a": 29.4}  # its last sample stays what it was
    house.run(110.3)
    house.silent.clear()
    house.changes.clear()
    house.run(10.0)
    keys = {event.subject for record in house.records for event in record.events if event.kind is EventKind.ALARM}
    assert "battery.silent@battery1" in keys
    assert "battery.frozen@battery1" not in keys
    assert house.records[-1].safe_stop is None


def test_an_alarm_that_waits_to_clear_says_that_its_cause_has_gone() -> None:
    house = watched()
    house.run(2.0)
    house.changes["battery1"] = {"alarms": ("cell over-voltage",)}
    (alarm,) = house.run(3.0).alarms
    assert (alarm.active, alarm.present) == (True, True)
    house.changes.clear()
    (alarm,) = house.cycle().alarms
    assert (alarm.active, alarm.present) == (True, False)
