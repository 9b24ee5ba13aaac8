"""Trying one wired output by hand: in maintenance only, one at a time, and it always ends by itself."""

import msgspec
import pytest

from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.readings import OutputRole
from control.record import CycleRecord
from control.requests import AcknowledgeAlarms, ChangeState, EmergencyStop, ForceOutput, Role, TestOutput
from control.settings import OutputSettings
from tests.control.plant import House, origin, settings

OUTPUTS = (
    OutputSettings("lamp_state", OutputRole.INDICATOR, "state"),
    OutputSettings("lamp_alive", OutputRole.INDICATOR, "alive"),
    OutputSettings("pump", OutputRole.LOAD_GROUP, "cellar"),
    OutputSettings("dimmed", OutputRole.LOAD_GROUP, "hall", proportional=True),
    OutputSettings("grid_contactor", OutputRole.GRID_CONTACTOR),
    OutputSettings("fan", OutputRole.FAN, "main"),
)


def house(*, maintenance: bool = True, climate: bool = False) -> House:
    """A house with lamps, load groups, a fan and a contactor; its climate has no sensor."""
    air = (ClimateSettings(Cabinet.KWH_10, (ZoneSettings("main"),)),)
    unit = House(settings(outputs=OUTPUTS, climate=air if climate else ()))
    unit.run(5.0)
    if maintenance:
        unit.cycle(ChangeState(origin(), "maintenance"))
        unit.run(1.0)
    return unit


def wanted(output_id: str = "pump", value: float = 1.0, for_s: float = 10.0, role: Role = Role.SERVICE) -> TestOutput:
    """A request for a test."""
    return TestOutput(origin(role), output_id, value, for_s)


def values(record: CycleRecord) -> dict[str, float]:
    """Output id -> commanded value."""
    assert len({command.output_id for command in record.outputs}) == len(record.outputs)
    return {command.output_id: command.value for command in record.outputs}


def test_an_output_takes_the_value_and_gives_it_back_after_its_time() -> None:
    unit = house()
    record = unit.cycle(wanted(for_s=2.0))
    assert record.answers[0].text == "pump at 1 for 2 s"
    assert values(record)["pump"] == 1.0
    assert record.output_test[0].output_id == "pump"
    assert next(c.reason.code for c in record.outputs if c.output_id == "pump") == "output_test"
    unit.run(1.8)
    assert values(unit.records[-1])["pump"] == 1.0
    unit.run(0.4)
    assert "pump" not in values(unit.records[-1])
    assert unit.records[-1].output_test == ()
    ended = [event for record in unit.records for event in record.events if event.cause == "its time is over"]
    assert [(event.subject, event.text) for event in ended] == [("pump", "test of the output ended")]


def test_a_lamp_under_test_shines_instead_of_its_pattern_and_the_others_go_on() -> None:
    unit = house()
    unit.cycle(wanted("lamp_state", 1.0))
    unit.run(3.0)
    assert {values(record)["lamp_state"] for record in unit.records[-30:]} == {1.0}
    assert {values(record)["lamp_alive"] for record in unit.records[-30:]} == {0.0, 1.0}


def test_it_can_be_ended_and_another_value_be_tried() -> None:
    unit = house()
    unit.cycle(wanted("dimmed", 0.4))
    assert values(unit.cycle(wanted("dimmed", 0.6)))["dimmed"] == 0.6
    record = unit.cycle(wanted("dimmed", 0.0, for_s=0.0))
    assert record.answers[0].accepted
    assert "dimmed" not in values(record)


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (wanted(role=Role.INSTALLER), "role installer may not do this; service is needed"),
        (
            wanted("grid_contactor"),
            "output 'grid_contactor' cannot be tested so, allowed: lamp_state, lamp_alive, pump, dimmed",
        ),
        (wanted("fan"), "output 'fan' cannot be tested so, allowed: lamp_state, lamp_alive, pump, dimmed"),
        (wanted(value=1.5), "value 1.5 is outside 0 to 1"),
        (wanted(value=float("nan")), "value nan is outside 0 to 1"),
        (wanted(value=0.5), "output pump is switched: its value is 0 or 1, not 0.5"),
        (wanted(for_s=61.0), "for_s 61 is outside 0 to 60 s"),
        (wanted(for_s=-1.0), "for_s -1 is outside 0 to 60 s"),
    ],
)
def test_what_cannot_be_tested_is_refused_with_the_reason(request_: TestOutput, text: str) -> None:
    record = house().cycle(request_)
    assert [(answer.accepted, answer.text) for answer in record.answers] == [(False, text)]
    assert record.output_test == ()


def test_a_site_without_such_outputs_says_so() -> None:
    assert House(settings()).cycle(wanted()).answers[0].text == "output 'pump' cannot be tested so, allowed: none"


def test_outputs_are_tested_in_maintenance_only() -> None:
    record = house(maintenance=False).cycle(wanted())
    assert record.answers[0].text == "outputs are tested in state maintenance only; the state is run"


def test_only_one_output_is_tested_at_a_time() -> None:
    unit = house()
    unit.cycle(wanted())
    assert unit.cycle(wanted("lamp_state")).answers[0].text == "output pump is being tested; one at a time"


def test_a_test_ends_with_maintenance() -> None:
    unit = house()
    unit.cycle(wanted(for_s=60.0))
    record = unit.cycle(ChangeState(origin(), "run"))
    assert "pump" not in values(record)
    assert [event.cause for event in record.events if event.subject == "pump"] == ["the state is run"]


def test_a_test_ends_with_an_emergency_stop() -> None:
    unit = house()
    unit.cycle(wanted(for_s=60.0))
    record = unit.cycle(EmergencyStop(origin(Role.OPERATOR)))
    assert "pump" not in values(record)
    assert "emergency stop" in [event.cause for event in record.events if event.subject == "pump"]


def test_a_test_ends_at_an_alarm_and_none_begins_while_it_is_there() -> None:
    unit = house()
    unit.cycle(wanted(for_s=60.0))
    unit.changes["battery1"] = {"alarms": ("cell_overvoltage",)}
    unit.run(10.0)
    causes = [event.cause for record in unit.records for event in record.events if event.subject == "pump"]
    assert len(causes) == 1
    assert causes[0].startswith("alarm ")
    assert "pump" not in values(unit.records[-1])
    answer = unit.cycle(wanted()).answers[0]
    assert answer.text == f"no test while there is an {causes[0].replace('alarm ', 'alarm: ')}"


def test_a_known_fault_does_not_keep_the_technician_from_testing() -> None:
    unit = house(climate=True)
    assert unit.cycle(wanted()).answers[0].text == "no test while there is an alarm: climate.sensor@main"
    unit.cycle(AcknowledgeAlarms(origin(), ("climate.sensor@main",)))
    assert unit.cycle(wanted()).answers[0].accepted
    unit.run(5.0)
    assert values(unit.records[-1])["pump"] == 1.0


def test_a_forced_fan_says_by_whom_and_until_when() -> None:
    unit = house(climate=True)
    unit.cycle(ForceOutput(origin(), "fan", 0.5, 30.0))
    until_s = unit.at_s + 30.0
    unit.run(1.2)
    (forced,) = unit.records[-1].climate[0].forced
    assert (forced.output_id, forced.value, forced.by) == ("fan", 0.5, "tester")
    assert forced.until_s == pytest.approx(until_s)
    unit.run(30.0)
    assert unit.records[-1].climate[0].forced == ()


def test_a_record_with_a_test_goes_over_the_wire() -> None:
    record = house().cycle(wanted())
    assert msgspec.json.decode(msgspec.json.encode(record.output_test[0])) == {
        "output_id": "pump",
        "value": 1.0,
        "until_s": pytest.approx(record.at.at_s + 10.0),
        "by": "tester",
    }
