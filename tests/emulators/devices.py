"""Devices for tests: the SDK's own client with the options that the product uses."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from azure.iot.device import X509
from azure.iot.device.aio import IoTHubDeviceClient

from simulator.hub.messages import Access
from tests.emulators.hub import certificate_files

OPTIONS: dict[str, Any] = {
    "connection_retry": False,
    "auto_connect": False,
    "ensure_desired_properties": False,
    "keep_alive": 30,
}


def client_of(access: Access, **options: Any) -> IoTHubDeviceClient:
    """Return a client with a symmetric key."""
    return IoTHubDeviceClient.create_from_connection_string(
        access.connection_string, server_verification_cert=access.ca_pem, **{**OPTIONS, **options}
    )


def client_with_certificate(access: Access, folder: Path, **options: Any) -> IoTHubDeviceClient:
    """Return a client with a certificate."""
    certificate, key = certificate_files(access, folder)
    return IoTHubDeviceClient.create_from_x509_certificate(
        X509(str(certificate), str(key)),
        hostname=access.host,
        device_id=access.id,
        server_verification_cert=access.ca_pem,
        **{**OPTIONS, **options},
    )


@asynccontextmanager
async def connected(client: IoTHubDeviceClient) -> AsyncGenerator[IoTHubDeviceClient]:
    """Connect a client and shut it down at the end."""
    try:
        await client.connect()
        yield client
    finally:
        await client.shutdown()


async def collected(client: IoTHubDeviceClient, handler: str) -> "asyncio.Queue[Any]":
    """Return a queue of what a handler of the client is called with."""
    queue: asyncio.Queue[Any] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def put(value: Any) -> None:
        loop.call_soon_threadsafe(queue.put_nowait, value)

    await handle(client, handler, put)
    return queue


async def handle(client: IoTHubDeviceClient, handler: str, function: Callable[..., Any]) -> None:
    """Set a handler; the SDK subscribes in the setter and blocks, so it is done in a thread."""
    await asyncio.to_thread(setattr, client, handler, function)


async def within(queue: "asyncio.Queue[Any]", timeout_s: float = 5.0) -> Any:
    """Return the next value of a queue."""
    return await asyncio.wait_for(queue.get(), timeout_s)
