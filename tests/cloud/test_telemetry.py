"""What the cloud is told: every ten seconds a spot, every happening once, all of it as the schemas say (TEL-01)."""

import json
from typing import Any

import jsonschema
import msgspec
import pytest

from app import telemetry_docs
from cloud.messages import TYPES, AemEvent, ClusterStateEvent, CommandEvent, DsoEvent, ErrorEvent, envelope, schemas
from cloud.outbox import Outgoing, Priority
from cloud.telemetry import Telemetry, outgoing, spot_of
from control.dso.model import DsoSettings
from control.readings import FrequencySource, Instant
from control.record import CycleRecord
from control.requests import SetDsoLimit, SetMode
from control.services.info import ServiceInfo
from tests.control.plant import House, origin, settings


def told(house: House, telemetry: Telemetry, seconds: float) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    for _ in range(round(seconds * 10)):
        for one in telemetry.told(house.cycle()):
            valid(one)
            found.append((one.kind, json.loads(one.body)))
    return found


def valid(one: Outgoing) -> None:
    """Check a record inside its envelope against the published schema."""
    body = envelope(one.kind, "unit-1", "site-1", (one.body, one.body))
    jsonschema.validate(json.loads(body), schemas()[one.kind], jsonschema.Draft202012Validator)


@pytest.fixture
def house() -> House:
    made = House(settings(dso=(DsoSettings(import_w=1000.0),)))
    for _ in range(50):
        made.cycle()
    return made


def test_a_spot_every_ten_seconds_on_the_clock(house: House) -> None:
    telemetry = Telemetry()
    spots = [body for kind, body in told(house, telemetry, 60.0) if kind == "SC_Spot_10s"]
    assert len(spots) in {6, 7}
    assert [int(spot["at_utc"]) % 10 for spot in spots[1:]] == [0] * (len(spots) - 1)
    assert spots[-1]["soc_pct"] == 50.0
    assert spots[-1]["grid_w"] == pytest.approx(house.records[-1].snapshot.flow.grid_w, abs=1.0)


def test_a_clock_that_is_set_back_does_not_silence_the_unit(house: House) -> None:
    telemetry = Telemetry()
    record = house.cycle()
    assert [one.priority for one in telemetry.told(record)].count(Priority.SPOT) == 1
    earlier = msgspec.structs.replace(record, at=Instant(record.at.at_s + 0.1, record.at.at_utc - 86_400.0))
    assert [one.kind for one in telemetry.told(earlier)] == ["SC_Spot_10s"]


def test_an_alarm_is_told_when_it_comes_and_when_it_goes(house: House) -> None:
    telemetry = Telemetry()
    told(house, telemetry, 1.0)
    house.silent.add("grid")
    raised = [body for kind, body in told(house, telemetry, 5.0) if kind == "SC_error_event"]
    assert any(body["place"] == "grid" and body["active"] for body in raised)
    house.silent.clear()
    cleared = [body for kind, body in told(house, telemetry, 10.0) if kind == "SC_error_event"]
    assert {body["key"] for body in raised} == {body["key"] for body in cleared}
    assert not any(body["active"] for body in cleared)


def test_what_is_not_known_is_null(house: House) -> None:
    house.silent.update(("grid", "battery1"))
    for _ in range(60):
        house.cycle()
    spot = spot_of(house.cycle())
    valid(outgoing(spot))
    assert (spot.grid_w, spot.load_w, spot.soc_pct) == (None, None, None)
    assert set(spot.absent) == {"grid", "battery1"}
    assert spot.safe_stop


def test_a_change_of_mode_and_of_the_operators_limit_are_told_before_the_spot(house: House) -> None:
    telemetry = Telemetry()
    record = house.cycle(SetMode(origin(), "passive"), SetDsoLimit(origin(), import_w=500.0))
    found = telemetry.told(record)
    for one in found:
        valid(one)
    assert [one.kind for one in found][-1] == "SC_Spot_10s"
    bodies = {one.kind: json.loads(one.body) for one in found}
    assert (bodies["SC_state_event"]["subject"], bodies["SC_state_event"]["mode"]) == ("passive", "passive")
    assert (bodies["SC_dso_event"]["import_w"], bodies["SC_dso_event"]["export_w"]) == (500.0, None)


def with_service(record: CycleRecord, *, aem: bool) -> CycleRecord:
    info = ServiceInfo(
        "fcr-n", 1, 1, "", 1000.0, 1000.0, 1000.0, 0.0, 0.0, 0.0, 0, 0.0, aem, 12.0, False, "", (50.0,), (50.0,),
        FrequencySource.METER, 0.0, "mode", 0.0, False, 0.0, 0.0, 0.0, 0.0,
    )  # fmt: skip
    return msgspec.structs.replace(record, services=(info,))


def test_alert_state_energy_management_is_told_once_when_it_begins_and_once_when_it_ends(house: House) -> None:
    telemetry = Telemetry()
    states = []
    for aem in (False, True, True, False, False):
        for one in telemetry.told(with_service(house.cycle(), aem=aem)):
            valid(one)
            if one.kind == "SC_aem_event":
                states.append(json.loads(one.body)["active"])
    assert states == [True, False]


@pytest.mark.parametrize(
    "message",
    [
        ClusterStateEvent(1.0, "unit2", "follower", "run", "joined"),
        CommandEvent(1.0, "GoToState_Idling", "r1", 200, True, "state idle"),
        AemEvent(1.0, "fcr-n", True, None, None),
        DsoEvent(1.0, "none", None, None, True, "", "ended"),
        ErrorEvent(1.0, "a@b", "a", "b", "warning", True, 1.0, "", ""),
    ],
)
def test_every_type_of_message_is_as_its_schema_says(message: Any) -> None:
    valid(outgoing(message))


def test_every_type_has_a_schema_and_every_schema_is_one() -> None:
    assert set(schemas()) == set(TYPES)
    for schema in schemas().values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_three_spots_of_a_house_fit_into_one_metered_unit(house: House) -> None:
    body = outgoing(spot_of(house.cycle())).body
    assert len(envelope("SC_Spot_10s", "unit-1", "demo-house", (body,) * 3)) < 4096


def test_the_schemas_that_are_published_are_those_of_the_program() -> None:
    written = {path.name: path.read_text() for path in telemetry_docs.FOLDER.iterdir()}
    assert written == telemetry_docs.documents()
