"""What arrives at the hub: as the schemas say, in messages of the size asked for, compressed if wanted (TEL-01)."""

import gzip

import jsonschema
import msgspec
import pytest

from cloud import telemetry
from cloud.messages import VERSION, schemas
from tests.cloud.unit import CloudUnit


async def test_every_message_is_as_its_schema_says_and_can_be_routed(unit: CloudUnit) -> None:
    await unit.start()
    await unit.hub.invoke(unit.id, "GoToMode_Passive", {})
    unit.house.silent.add("grid")
    unit.hub.send(unit.id, "{}", {"command": "GoToState_Idling"})
    await unit.telemetry("SC_error_event", 1, 20.0)
    await unit.telemetry("SC_command_event", 1)
    await unit.telemetry("SC_Spot_10s", 1, 20.0)
    messages = unit.hub.telemetry(unit.id)
    kinds = set[str]()
    for message in messages:
        body = msgspec.json.decode(message.body)
        kinds.add(body["type"])
        jsonschema.validate(body, schemas()[body["type"]], jsonschema.Draft202012Validator)
        assert (body["device_id"], body["site_id"]) == (unit.id, "demo-house")
        assert message.properties == {"type": body["type"], "schema": VERSION, "count": str(len(body["records"]))}
        assert message.system["$.ct"] == "application/json"
    assert {"SC_Spot_10s", "SC_state_event", "SC_error_event", "SC_command_event"} <= kinds


@pytest.mark.req("TEL-01")
async def test_records_travel_together_and_compressed_as_the_site_file_says(
    unit: CloudUnit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telemetry, "SPOT_EVERY_S", 0.5)
    monkeypatch.setattr("cloud.edge.SPOT_EVERY_S", 0.5)
    await unit.start(telemetry_batch_size=4, compress=True)

    def spots() -> list[list[int]]:
        bodies = [msgspec.json.decode(gzip.decompress(message.body)) for message in unit.hub.telemetry(unit.id)]
        return [[one["cycle"] for one in body["records"]] for body in bodies if body["type"] == "SC_Spot_10s"]

    await unit.hub.until(lambda: len(spots()) >= 2, 20.0, "two messages")
    assert [len(one) for one in spots()[:2]] == [4, 4]
    cycles = [cycle for one in spots() for cycle in one]
    assert cycles == sorted(set(cycles))
    (encoding,) = {message.system["$.ce"] for message in unit.hub.telemetry(unit.id)}
    assert encoding == "gzip"
