"""The unmodified device SDK against the emulated hub: telemetry, twins, methods, messages, over TLS and WebSockets."""

import json

import pytest
from azure.iot.device.aio import IoTHubDeviceClient
from azure.iot.device.exceptions import ClientError
from azure.iot.device.iothub.models.message import Message
from azure.iot.device.iothub.models.methods import MethodRequest, MethodResponse

from simulator.hub.client import HubError
from tests.emulators.devices import client_of, collected, connected, handle, within
from tests.emulators.hub import TestHub


async def echo(client: IoTHubDeviceClient, status: int = 200) -> None:
    """Answer every method with what it came with."""

    async def answer(request: MethodRequest) -> None:
        payload = {"got": request.payload, "by": request.name}
        await client.send_method_response(MethodResponse.create_from_method_request(request, status, payload))

    await handle(client, "on_method_request_received", answer)


async def test_telemetry_arrives_with_its_properties(hub: TestHub) -> None:
    access = hub.device()
    message = Message('{"soc_pct": 50}', message_id="unit-1", content_encoding="utf-8", content_type="application/json")
    message.custom_properties["schema"] = "SC Spot/10s & more"
    async with connected(client_of(access)) as client:
        await client.send_message(message)
    (taken,) = await hub.received(access.id, 1)
    assert json.loads(taken.body) == {"soc_pct": 50}
    assert taken.message_id == "unit-1"
    assert taken.system["$.ct"] == "application/json"
    assert taken.properties == {"schema": "SC Spot/10s & more"}


async def test_the_largest_message_arrives(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        await client.send_message(Message(b"x" * 262_000))
    (taken,) = await hub.received(access.id, 1)
    assert taken.body == b"x" * 262_000


async def test_desired_properties_reach_the_device_and_reported_ones_the_cloud(hub: TestHub) -> None:
    access = hub.device()
    hub.patch_desired(access.id, {"limits": {"import_w": 5000, "export_w": 3000}})
    async with connected(client_of(access)) as client:
        patches = await collected(client, "on_twin_desired_properties_patch_received")
        twin = await client.get_twin()
        assert twin["desired"] == {"limits": {"import_w": 5000, "export_w": 3000}, "$version": 2}
        hub.patch_desired(access.id, {"limits": {"import_w": None}, "name": "Cellar"})
        assert await within(patches) == {"limits": {"import_w": None}, "name": "Cellar", "$version": 3}
        await client.patch_twin_reported_properties({"limits": {"export_w": 3000}, "old": 1})
        await client.patch_twin_reported_properties({"old": None})
    reported = hub.reported(access.id)
    assert reported.pop("$metadata")["limits"]["export_w"]["$lastUpdated"].startswith("20")
    assert reported == {"limits": {"export_w": 3000}, "$version": 3}
    desired = hub.desired(access.id)
    assert (desired["limits"], desired["name"], desired["$version"]) == ({"export_w": 3000}, "Cellar", 3)


async def test_what_was_desired_while_the_device_was_away_is_found_by_asking(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        await client.get_twin()
    await hub.until(lambda: not hub.state(access.id).connected)
    hub.replace_desired(access.id, {"b": 2})
    async with connected(client_of(access)) as client:
        assert (await client.get_twin())["desired"] == {"b": 2, "$version": 2}


async def test_replacing_all_that_is_desired_tells_the_device_what_is_gone(hub: TestHub) -> None:
    access = hub.device()
    hub.patch_desired(access.id, {"a": 1, "b": 1})
    async with connected(client_of(access)) as client:
        patches = await collected(client, "on_twin_desired_properties_patch_received")
        hub.replace_desired(access.id, {"b": 2})
        assert await within(patches) == {"a": None, "b": 2, "$version": 3}


async def test_reported_properties_of_more_than_32_kilobytes_are_refused(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        with pytest.raises(ClientError):
            await client.patch_twin_reported_properties({f"key{number}": "x" * 4000 for number in range(9)})
        await client.patch_twin_reported_properties({"key": 1})
    assert hub.reported(access.id)["$version"] == 2


async def test_a_direct_method_is_answered(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        await echo(client, 202)
        result = await hub.invoke(access.id, "GoToMode_ChargeOnly", {"soc_target_pct": 80})
    assert (result.status, result.payload) == (202, {"got": {"soc_target_pct": 80}, "by": "GoToMode_ChargeOnly"})


async def test_a_method_waits_for_a_device_that_connects_in_time(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        await echo(client)
        result = await hub.invoke(access.id, "GetSomething", connect_timeout_s=5.0)
    assert result.status == 200


async def test_a_method_of_a_device_that_is_not_there_fails_with_404(hub: TestHub) -> None:
    access = hub.device()
    with pytest.raises(HubError, match="is not connected") as error:
        await hub.invoke(access.id, "Restart_Device")
    assert error.value.status == 404


async def test_a_method_that_nobody_answers_fails_with_504(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        calls = await collected(client, "on_method_request_received")
        with pytest.raises(HubError, match="did not answer") as error:
            await hub.invoke(access.id, "Restart_Device", timeout_s=0.2)
        assert (await within(calls)).name == "Restart_Device"
    assert error.value.status == 504


async def test_a_message_from_the_cloud_waits_until_the_device_comes(hub: TestHub) -> None:
    access = hub.device()
    hub.send(access.id, '{"on": true}', {"command": "Restart Device"}, message_id="m1")
    async with connected(client_of(access)) as client:
        messages = await collected(client, "on_message_received")
        message = await within(messages)
        assert message.data == b'{"on": true}'
        assert message.message_id == "m1"
        assert message.custom_properties == {"command": "Restart Device"}
        await hub.until(lambda: hub.state(access.id).waiting == 0)


async def test_the_fifty_first_message_that_waits_is_refused(hub: TestHub) -> None:
    access = hub.device()
    for _ in range(50):
        hub.send(access.id, "{}")
    with pytest.raises(HubError, match="50 messages wait") as error:
        hub.send(access.id, "{}")
    assert error.value.status == 403


async def test_the_newest_connection_of_a_device_wins(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as first, connected(client_of(access)) as second:
        await hub.until(lambda: not first.connected)
        await echo(second)
        assert (await hub.invoke(access.id, "WhoIsThere")).status == 200


@pytest.mark.usefixtures("needs_443")
async def test_everything_goes_over_websockets_as_well(hub: TestHub) -> None:
    access = hub.device()
    hub.patch_desired(access.id, {"a": 1})
    async with connected(client_of(access, websockets=True)) as client:
        messages = await collected(client, "on_message_received")
        await echo(client)
        assert (await client.get_twin())["desired"] == {"a": 1, "$version": 2}
        await client.send_message(Message(b"y" * 200_000, message_id="big"))
        hub.send(access.id, "hello")
        assert (await within(messages)).data == b"hello"
        assert (await hub.invoke(access.id, "Echo", [1, 2])).payload["got"] == [1, 2]
        hub.kick(access.id)
        await hub.until(lambda: not client.connected)
    assert [len(one.body) for one in hub.telemetry(access.id)] == [200_000]


async def test_several_devices_do_not_hear_each_other(hub: TestHub) -> None:
    one, two = hub.device(), hub.device()
    async with connected(client_of(one)) as first, connected(client_of(two)) as second:
        await echo(first, 201)
        await echo(second, 202)
        assert (await hub.invoke(one.id, "Which")).status == 201
        assert (await hub.invoke(two.id, "Which")).status == 202
