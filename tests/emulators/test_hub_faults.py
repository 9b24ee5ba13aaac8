"""Each fault of the emulated hub does what its name says, and nothing is left of it afterwards."""

import asyncio
import socket

import aiohttp
import pytest
from azure.iot.device.exceptions import ClientError, ConnectionFailedError, CredentialError, OperationCancelled
from azure.iot.device.iothub.models.message import Message
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.hub import topics
from simulator.hub.client import HubError
from simulator.hub.faults import NAMES, NO_FAULTS
from simulator.hub.mqtt import Connack, Pingreq, Pingresp, Puback, Publish, Suback, Subscribe
from tests.emulators.devices import client_of, collected, connected
from tests.emulators.hub import TestHub, client_context
from tests.emulators.raw import barrier, introduced, opened, token


@pytest.mark.parametrize("code", [4, 5])
async def test_a_connection_that_is_refused_once_is_a_credential_error_once(hub: TestHub, code: int) -> None:
    access = hub.device()
    client = client_of(access)
    with hub.fault(connack_code=code, connack_times=1):
        with pytest.raises(CredentialError):
            await client.connect()
        await client.shutdown()
        async with connected(client_of(access)):
            await hub.connected(access.id)


async def test_a_hub_that_is_unavailable_fails_the_connection(hub: TestHub) -> None:
    access = hub.device()
    client = client_of(access)
    with hub.fault(connack_code=3), pytest.raises(ConnectionFailedError):
        await client.connect()
    await client.shutdown()


async def test_without_connack_nothing_comes_while_others_are_served(hub: TestHub) -> None:
    access, other = hub.device(), hub.device()
    with hub.fault(no_connack=True, devices=(access.id,)):
        async with opened(access) as client:
            client.introduce()
            await barrier(other)
            assert not hub.state(access.id).connected
            with pytest.raises(TimeoutError):
                await client.receive(timeout_s=0.05)


async def test_without_suback_the_subscription_is_not_answered(hub: TestHub) -> None:
    access, other = hub.device(), hub.device()
    async with introduced(access) as client:
        with hub.fault(no_suback=True):
            client.send(Subscribe(1, ((topics.METHODS, 1),)))
            await barrier(other)
        client.send(Pingreq())
        assert await client.receive() == Pingresp()


async def test_without_puback_telemetry_is_kept_but_the_device_is_not_told(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        with hub.fault(no_puback=True):
            sending = asyncio.create_task(client.send_message(Message("{}", message_id="m1")))
            await hub.received(access.id, 1)
            assert not sending.done()
            hub.kick(access.id)
            with pytest.raises(OperationCancelled):
                await sending


async def test_a_late_puback_comes_after_its_delay(hub: TestHub) -> None:
    access = hub.device()
    loop = asyncio.get_running_loop()
    async with connected(client_of(access)) as client:
        with hub.fault(puback_delay_s=0.2):
            began_s = loop.time()
            await client.send_message(Message("{}"))
        assert loop.time() - began_s >= 0.2


async def test_pings_are_not_answered(hub: TestHub) -> None:
    access, other = hub.device(), hub.device()
    async with introduced(access) as client:
        with hub.fault(no_ping=True, devices=(access.id,)):
            client.send(Pingreq())
            await barrier(other)
        client.send(Subscribe(1, ((topics.METHODS, 1),)))
        assert await client.receive() == Suback(1, (1,))


async def test_a_connection_is_cut_after_so_many_messages_and_the_last_is_kept_without_an_answer(hub: TestHub) -> None:
    access = hub.device()
    async with introduced(access) as client:
        with hub.fault(drop_after=2):
            for number in (1, 2):
                client.send(Publish(topics.events(access.id), b"{}", 1, number))
                if number == 1:
                    assert await client.receive() == Puback(1)
            assert await client.receive() is None
    assert hub.state(access.id).messages == 2


async def test_with_stalled_tls_nobody_shakes_hands_until_it_is_over(hub: TestHub) -> None:
    access = hub.device()
    with hub.fault(stalled_tls=True), socket.create_connection((access.host, 8883), timeout=5.0) as stream:
        stream.settimeout(0.05)
        stream.sendall(b"\x16\x03\x01\x00\x05hello")
        with pytest.raises(TimeoutError):
            stream.recv(1)
    async with connected(client_of(access)):
        await hub.connected(access.id)


async def test_a_session_that_was_lost_serves_no_methods(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        await collected(client, "on_method_request_received")
    with hub.fault(session_lost=True):
        async with opened(access) as raw:
            assert await raw.connect() == Connack(0, session_present=False)
            with pytest.raises(HubError, match="is not connected"):
                await hub.invoke(access.id, "Restart_Device")


async def test_a_session_that_was_kept_serves_methods_again(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        await collected(client, "on_method_request_received")
    async with opened(access) as raw:
        assert await raw.connect() == Connack(0, session_present=True)
        with pytest.raises(HubError, match="did not answer"):
            await hub.invoke(access.id, "Restart_Device", timeout_s=0.05)


async def test_too_many_twin_requests(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        with hub.fault(twin_429=True):
            with pytest.raises(ClientError):
                await client.get_twin()
            with pytest.raises(ClientError):
                await client.patch_twin_reported_properties({"a": 1})
        assert (await client.get_twin())["reported"] == {"$version": 1}


async def test_a_device_that_is_kicked_sees_its_connection_end(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        hub.kick(access.id)
        await hub.until(lambda: not client.connected)


async def test_a_frozen_hub_answers_when_it_thaws(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        hub.process.freeze()
        sending = asyncio.create_task(client.send_message(Message("{}")))
        done, _ = await asyncio.wait({sending}, timeout=0.1)
        assert not done
        hub.process.thaw()
        await asyncio.wait_for(sending, 5)


async def test_a_signature_that_expired_is_refused(hub: TestHub) -> None:
    access = hub.device()
    async with opened(access) as client:
        assert await client.connect(token(access, expires_s=1_700_000_000)) == Connack(5)


async def test_a_signature_for_another_device_is_refused(hub: TestHub) -> None:
    access = hub.device()
    async with opened(access) as client:
        assert await client.connect(token(access, resource=f"{access.host}/devices/other")) == Connack(5)


async def test_faults_are_gone_after_their_block_and_only_those(hub: TestHub) -> None:
    hub.set_faults(no_ping=True)
    with hub.fault(connack_code=5, devices=("unit1",)):
        assert (hub.faults().connack_code, hub.faults().no_ping) == (5, True)
    assert (hub.faults().connack_code, hub.faults().devices, hub.faults().no_ping) == (0, (), True)
    hub.clear_faults()
    assert hub.faults() == NO_FAULTS


async def test_a_fault_that_does_not_exist_is_refused(hub: TestHub) -> None:
    with pytest.raises(HubError, match="rain") as error:
        hub.set_faults(rain=True)
    assert error.value.status == 400


async def test_without_the_token_the_control_api_says_nothing(hub: TestHub) -> None:
    with pytest.raises(HubError, match="token") as error:
        hub.stranger().devices()
    assert error.value.status == 401


def test_every_fault_is_tested_here() -> None:
    with open(__file__, encoding="utf-8") as file:  # noqa: PTH123 - this very file
        text = file.read()
    assert [name for name in NAMES if f"{name}=" not in text and name != "https_status"] == []


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(min_size=1, max_size=300), introduced_first=st.booleans())
async def test_garbage_from_one_device_is_no_matter_for_another(
    hub: TestHub, data: bytes, introduced_first: bool
) -> None:
    access, other = hub.device(), hub.device()
    async with introduced(other) as good:
        async with opened(access) as bad:
            if introduced_first:
                await bad.connect()
            bad.write(data)
        good.send(Pingreq())
        assert await good.receive() == Pingresp()


async def test_garbage_instead_of_tls_is_no_matter(hub: TestHub) -> None:
    access = hub.device()
    with socket.create_connection((access.host, 8883), timeout=5.0) as stream:
        stream.sendall(b"GET / HTTP/1.1\r\n\r\n")
        while stream.recv(1000):
            pass
    await barrier(access)


@pytest.mark.usefixtures("needs_443")
async def test_text_instead_of_bytes_closes_a_websocket_and_nothing_else(hub: TestHub) -> None:
    access = hub.device()
    async with aiohttp.ClientSession() as http:
        url = f"wss://{access.host}/$iothub/websocket"
        async with http.ws_connect(url, protocols=("mqtt",), ssl=client_context(access)) as stream:
            await stream.send_str("hello")
            assert (await stream.receive()).type is aiohttp.WSMsgType.CLOSE
        async with http.ws_connect(url, protocols=("mqtt",), ssl=client_context(access)) as stream:
            await stream.send_bytes(b"\xff\xff\xff\xff\xff\xff")
            assert (await stream.receive()).type is aiohttp.WSMsgType.CLOSE
    await barrier(access)
