"""Tickets for file upload, by the SDK over HTTPS (what is uploaded with them is tested with Azurite)."""

from pathlib import Path

import pytest
from azure.iot.device.exceptions import ClientError

from simulator.hub.messages import Auth, Storage
from simulator.hub.upload import MAX_PENDING
from tests.emulators.devices import client_of, client_with_certificate
from tests.emulators.hub import TestHub

pytestmark = pytest.mark.usefixtures("needs_443")
STORAGE = Storage("127.0.0.1:10000/devstoreaccount1", "devstoreaccount1", "c2VjcmV0", "uploads")


async def test_a_ticket_names_the_blob_below_the_device_and_the_outcome_is_noted(hub: TestHub) -> None:
    access = hub.device()
    hub.set_storage(STORAGE)
    client = client_of(access)
    ticket = await client.get_storage_info_for_blob("logs/today.zip")
    assert (ticket["hostName"], ticket["containerName"]) == (STORAGE.host, "uploads")
    assert ticket["blobName"] == f"{access.id}/logs/today.zip"
    assert ticket["sasToken"].startswith("?")
    await client.notify_blob_upload_status(ticket["correlationId"], True, 200, "done")
    await client.shutdown()
    (upload,) = [one for one in hub.uploads() if one.device == access.id]
    assert (upload.finished, upload.success, upload.status_description) == (True, True, "done")


async def test_a_ticket_is_given_for_a_certificate_as_well(hub: TestHub, tmp_path: Path) -> None:
    access = hub.device(auth=Auth.THUMBPRINT)
    hub.set_storage(STORAGE)
    client = client_with_certificate(access, tmp_path)
    assert (await client.get_storage_info_for_blob("a"))["blobName"] == f"{access.id}/a"
    await client.shutdown()


async def test_the_eleventh_upload_under_way_is_refused(hub: TestHub) -> None:
    access = hub.device()
    hub.set_storage(STORAGE)
    client = client_of(access)
    for number in range(MAX_PENDING):
        await client.get_storage_info_for_blob(f"blob{number}")
    with pytest.raises(ClientError) as error:
        await client.get_storage_info_for_blob("one more")
    await client.shutdown()
    assert "403" in str(error.value.__cause__)


async def test_a_disabled_device_gets_no_ticket(hub: TestHub) -> None:
    access = hub.device()
    client = client_of(access)
    hub.disable(access.id)
    with pytest.raises(ClientError) as error:
        await client.get_storage_info_for_blob("a")
    await client.shutdown()
    assert "401" in str(error.value.__cause__)


async def test_a_hub_with_too_much_to_do_gives_no_ticket(hub: TestHub) -> None:
    client = client_of(hub.device())
    with hub.fault(https_status=429), pytest.raises(ClientError) as error:
        await client.get_storage_info_for_blob("a")
    await client.shutdown()
    assert "429" in str(error.value.__cause__)


async def test_an_outcome_without_an_upload_is_refused(hub: TestHub) -> None:
    client = client_of(hub.device())
    with pytest.raises(ClientError) as error:
        await client.notify_blob_upload_status("nothing", True, 200, "")
    await client.shutdown()
    assert "404" in str(error.value.__cause__)
