"""A log archive all the way: a ticket of the hub over HTTPS by the SDK, the archive to Azurite, the hub hears of it."""

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from azure.iot.device.aio import IoTHubDeviceClient

from cloud.blob import BlobError, HubTickets, upload
from simulator.hub.state import Storage, Upload
from tests.emulators.azurite_server import ACCOUNT, KEY, Azurite
from tests.emulators.devices import client_of
from tests.emulators.hub import TestHub

pytestmark = pytest.mark.usefixtures("needs_443")


class Session:
    """What a session with the hub has for uploads, by the SDK."""

    def __init__(self, client: IoTHubDeviceClient) -> None:
        self._client = client

    async def upload_ticket(self, blob_name: str) -> dict[str, Any]:
        return dict(await self._client.get_storage_info_for_blob(blob_name))

    async def upload_done(self, correlation_id: str, *, success: bool, status: int, text: str) -> None:
        await self._client.notify_blob_upload_status(correlation_id, success, status, text)


def outcome(hub: TestHub, device: str) -> Upload:
    [found] = [one for one in hub.uploads() if one.device == device]
    return found


def archive() -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("logs/cloud.jsonl", '{"event":"connected"}\n' * 50_000)
    return data.getvalue()


@pytest.mark.req("CLD-04")
async def test_an_archive_goes_to_the_blob_the_hub_names(hub: TestHub, blobs: Azurite, tmp_path: Path) -> None:
    hub.set_storage(Storage(blobs.address, ACCOUNT, KEY, "logs"))
    access = hub.device()
    data = archive()
    (tmp_path / "support.zip").write_bytes(data)
    client = client_of(access)
    done = await upload(HubTickets(Session(client)), tmp_path / "support.zip", "logs/today.zip", trust=blobs.authority)
    await client.shutdown()
    assert done.blob_name == f"{access.id}/logs/today.zip"
    assert blobs.get("logs", done.blob_name) == data
    told = outcome(hub, access.id)
    assert (told.finished, told.success) == (True, True)


async def test_a_storage_that_refuses_is_told_to_the_hub(hub: TestHub, blobs: Azurite, tmp_path: Path) -> None:
    hub.set_storage(Storage(blobs.address, ACCOUNT, "d3Jvbmcga2V5", "logs"))
    access = hub.device()
    (tmp_path / "support.zip").write_bytes(archive())
    client = client_of(access)
    with pytest.raises(BlobError, match="permission to the blob"):
        await upload(HubTickets(Session(client)), tmp_path / "support.zip", "today.zip", trust=blobs.authority)
    await client.shutdown()
    told = outcome(hub, access.id)
    assert (told.finished, told.success) == (True, False)
    assert "sig=" not in told.status_description


async def test_a_hub_that_gives_no_ticket_is_said(hub: TestHub, tmp_path: Path) -> None:
    (tmp_path / "support.zip").write_bytes(b"x")
    client = client_of(hub.device())
    with hub.fault(https_status=429), pytest.raises(BlobError, match="the hub gives no upload ticket") as refused:
        await upload(HubTickets(Session(client)), tmp_path / "support.zip", "today.zip")
    await client.shutdown()
    assert refused.value.retry
