"""The unmodified device SDK against the emulated hub."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest
from azure.iot.device.aio import IoTHubDeviceClient
from azure.iot.device.exceptions import CredentialError
from azure.iot.device.iothub.models.message import Message
from azure.iot.device.iothub.models.methods import MethodRequest, MethodResponse

from simulator.hub.client import HubError
from simulator.hub.control_api import Access
from tests.emulators.hub import TestHub


def client_of(access: Access, *, websockets: bool = False) -> IoTHubDeviceClient:
    return IoTHubDeviceClient.create_from_connection_string(
        access.connection_string,
        server_verification_cert=access.ca_pem,
        websockets=websockets,
        connection_retry=False,
        auto_connect=False,
        ensure_desired_properties=False,
        keep_alive=30,
    )


@asynccontextmanager
async def connected(access: Access, *, websockets: bool = False) -> AsyncGenerator[IoTHubDeviceClient]:
    client = client_of(access, websockets=websockets)
    try:
        await client.connect()
        yield client
    finally:
        await client.shutdown()


async def test_telemetry_arrives_with_its_properties(hub: TestHub) -> None:
    access = hub.device()
    message = Message('{"soc_pct": 50}', message_id="unit-1", content_encoding="utf-8", content_type="application/json")
    message.custom_properties["schema"] = "SC Spot/10s & more"
    async with connected(access) as client:
        await client.send_message(message)
    (taken,) = await hub.received(access.id, 1)
    assert json.loads(taken.body) == {"soc_pct": 50}
    assert taken.message_id == "unit-1"
    assert taken.system["$.ct"] == "application/json"
    assert taken.properties == {"schema": "SC Spot/10s & more"}


async def test_desired_properties_reach_the_device_and_reported_ones_the_cloud(hub: TestHub) -> None:
    access = hub.device()
    hub.patch_desired(access.id, {"limits": {"import_w": 5000, "export_w": 3000}})
    patches: asyncio.Queue[dict[str, object]] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    async with connected(access) as client:

        def handler(patch: dict[str, object]) -> None:
            loop.call_soon_threadsafe(patches.put_nowait, patch)

        await asyncio.to_thread(setattr, client, "on_twin_desired_properties_patch_received", handler)
        twin = await client.get_twin()
        assert twin["desired"] == {"limits": {"import_w": 5000, "export_w": 3000}, "$version": 2}
        hub.patch_desired(access.id, {"limits": {"import_w": None}, "name": "Cellar"})
        assert await asyncio.wait_for(patches.get(), 5) == {
            "limits": {"import_w": None},
            "name": "Cellar",
            "$version": 3,
        }
        await client.patch_twin_reported_properties({"limits": {"export_w": 3000}, "old": 1})
        await client.patch_twin_reported_properties({"old": None})
    reported = hub.reported(access.id)
    assert reported.pop("$metadata")["limits"]["export_w"]["$lastUpdated"].startswith("20")
    assert reported == {"limits": {"export_w": 3000}, "$version": 3}
    desired = hub.desired(access.id)
    assert (desired["limits"], desired["name"], desired["$version"]) == ({"export_w": 3000}, "Cellar", 3)


async def test_a_direct_method_is_answered(hub: TestHub) -> None:
    access = hub.device()
    async with connected(access) as client:

        async def answer(request: MethodRequest) -> None:
            await client.send_method_response(
                MethodResponse.create_from_method_request(request, 202, {"got": request.payload, "by": request.name})
            )

        await asyncio.to_thread(setattr, client, "on_method_request_received", answer)
        result = await hub.invoke(access.id, "GoToMode_ChargeOnly", {"soc_target_pct": 80})
    assert (result.status, result.payload) == (202, {"got": {"soc_target_pct": 80}, "by": "GoToMode_ChargeOnly"})


async def test_a_method_of_a_device_that_is_not_there_fails_with_404(hub: TestHub) -> None:
    access = hub.device()
    with pytest.raises(HubError, match="is not connected") as error:
        await hub.invoke(access.id, "Restart_Device")
    assert error.value.status == 404


async def test_a_message_from_the_cloud_waits_until_the_device_comes(hub: TestHub) -> None:
    access = hub.device()
    hub.send(access.id, '{"on": true}', {"command": "Restart Device"}, message_id="m1")
    got: asyncio.Queue[Message] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    async with connected(access) as client:

        def handler(message: Message) -> None:
            loop.call_soon_threadsafe(got.put_nowait, message)

        await asyncio.to_thread(setattr, client, "on_message_received", handler)
        message = await asyncio.wait_for(got.get(), 5)
        assert message.data == b'{"on": true}'
        assert message.message_id == "m1"
        assert message.custom_properties == {"command": "Restart Device"}
        await hub.until(lambda: hub.state(access.id).waiting == 0)


@pytest.mark.parametrize("code", [4, 5])
async def test_a_refused_connection_is_a_credential_error(hub: TestHub, code: int) -> None:
    access = hub.device()
    client = client_of(access)
    with hub.fault(connack_code=code, connack_times=1), pytest.raises(CredentialError):
        await client.connect()
    await client.shutdown()
    async with connected(access):
        await hub.connected(access.id)


async def test_a_wrong_key_is_refused(hub: TestHub) -> None:
    access, other = hub.device(), hub.device()
    key = other.connection_string.partition("SharedAccessKey=")[2]
    wrong = access.connection_string.partition("SharedAccessKey=")[0] + f"SharedAccessKey={key}"
    client = IoTHubDeviceClient.create_from_connection_string(
        wrong, server_verification_cert=access.ca_pem, connection_retry=False, auto_connect=False
    )
    with pytest.raises(CredentialError):
        await client.connect()
    await client.shutdown()
