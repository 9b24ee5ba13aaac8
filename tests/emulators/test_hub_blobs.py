"""The hub's own blob store, by the unmodified storage SDK: upload by ticket, download by address."""

import hashlib
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from azure.core import MatchConditions
from azure.core.exceptions import HttpResponseError
from azure.storage.blob.aio import BlobClient

from tests.emulators.devices import client_of
from tests.emulators.hub import TestHub

pytestmark = pytest.mark.usefixtures("needs_443")
MIB = 1 << 20


@asynccontextmanager
async def blob(hub: TestHub, url: str, **options: Any) -> AsyncGenerator[Any]:
    trusted = hub.process.folder / "ca.pem"
    small = {"max_single_put_size": MIB, "max_block_size": MIB, "max_single_get_size": MIB, "max_chunk_get_size": MIB}
    async with BlobClient.from_blob_url(
        url, connection_verify=str(trusted), retry_total=0, **small, **options
    ) as client:
        yield client


async def ticket_url(hub: TestHub, name: str) -> str:
    client = client_of(hub.device())
    ticket = await client.get_storage_info_for_blob(name)
    await client.shutdown()
    return f"https://{ticket['hostName']}/{ticket['containerName']}/{ticket['blobName']}{ticket['sasToken']}"


@pytest.mark.parametrize("size", [0, 10, 3 * MIB + 17])
async def test_what_a_device_uploads_by_its_ticket_is_a_file_of_the_hub(hub: TestHub, size: int) -> None:
    hub.set_storage(None)
    content = bytes(range(251)) * (size // 251) + b"x" * (size % 251)
    url = await ticket_url(hub, "logs/today.zip")
    async with blob(hub, url) as client:
        await client.upload_blob(content, overwrite=True)
        assert (await client.get_blob_properties()).size == size
    (file,) = [
        one for one in (hub.process.folder / "blobs/uploads").rglob("*") if one.is_file() and str(one)[-1] == "p"
    ]
    assert hashlib.sha256(file.read_bytes()).digest() == hashlib.sha256(content).digest()
    file.unlink()


async def test_a_download_goes_on_where_it_stopped_unless_the_blob_was_replaced(hub: TestHub) -> None:
    content = bytes(range(256)) * 10_000
    url = hub.offer("profile/inverter.yaml", content)
    async with blob(hub, url) as client:
        etag = (await client.get_blob_properties()).etag
        only = {"etag": etag, "match_condition": MatchConditions.IfNotModified}
        rest = await (await client.download_blob(MIB, len(content) - MIB, **only)).readall()
        assert rest == content[MIB:]
        hub.offer("profile/inverter.yaml", b"new")
        with pytest.raises(HttpResponseError) as error:
            await client.download_blob(MIB, 10, **only)
    assert error.value.status_code == 412


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        (("sig=", "sig=A"), 403, "AuthenticationFailed"),
        (("sp=r&", "sp=rw&"), 403, "AuthenticationFailed"),
        (("se=", "se=9"), 403, "AuthenticationFailed"),
        (("/a.bin", "/b.bin"), 403, "AuthenticationFailed"),
    ],
)
async def test_an_address_that_was_changed_opens_nothing(
    hub: TestHub, change: tuple[str, str], status: int, code: str
) -> None:
    url = hub.offer("a.bin", b"secret").replace(*change)
    async with blob(hub, url) as client:
        with pytest.raises(HttpResponseError) as error:
            await (await client.download_blob()).readall()
    refusal: Any = error.value
    assert (refusal.status_code, refusal.error_code) == (status, code)


async def test_an_address_for_reading_does_not_let_write(hub: TestHub) -> None:
    async with blob(hub, hub.offer("a.bin", b"secret")) as client:
        with pytest.raises(HttpResponseError) as error:
            await client.upload_blob(b"mine", overwrite=True)
        assert error.value.status_code == 403
        assert await (await client.download_blob()).readall() == b"secret"


async def test_a_blob_that_was_not_uploaded_is_not_there(hub: TestHub) -> None:
    hub.set_storage(None)
    async with blob(hub, await ticket_url(hub, "nothing")) as client:
        with pytest.raises(HttpResponseError) as error:
            await client.download_blob()
    assert error.value.status_code == 404
