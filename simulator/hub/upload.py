"""Tickets for file upload: a device asks, puts its file into the storage account, and tells how it went.

Source: Microsoft, "Upload files with IoT Hub", REST reference "Device - Create File Upload Sas Uri".
"""

import secrets
from datetime import UTC, datetime, timedelta

import msgspec
from aiohttp import web

from simulator.hub.blobs import ACCOUNT, UPLOADS, BlobStore
from simulator.hub.credentials import RefusedError
from simulator.hub.hub import Hub
from simulator.hub.listener import certificate_of
from simulator.hub.state import Device, Storage, Upload

MAX_PENDING = 10
"""Uploads of one device that it may have begun and not ended."""
MAX_BLOB_NAME = 1024
VALID = timedelta(hours=1)


class Wanted(msgspec.Struct, frozen=True, rename="camel"):
    """What a device asks a ticket for."""

    blob_name: str


class Outcome(msgspec.Struct, frozen=True, rename="camel"):
    """How an upload went."""

    correlation_id: str
    is_success: bool
    status_code: int = 0
    status_description: str = ""


class Ticket(msgspec.Struct, frozen=True, rename="camel"):
    """Where the file goes: `https://{hostName}/{containerName}/{blobName}{sasToken}`."""

    correlation_id: str
    host_name: str
    container_name: str
    blob_name: str
    sas_token: str


class RefusedUploadError(Exception):
    """An upload that is not served; `status` and `code` are what the hub answers."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


def ticket(hub: Hub, device: Device, wanted: Wanted) -> Ticket:
    """Return a new ticket.

    Raises:
        RefusedUploadError: The name is wrong, or too many uploads are under way.
    """
    if not 0 < len(wanted.blob_name) <= MAX_BLOB_NAME:
        raise RefusedUploadError(400, 400000, f"a blob name of {len(wanted.blob_name)} characters")
    pending = [one for one in hub.state.uploads.values() if one.device == device.id and not one.finished]
    if len(pending) >= MAX_PENDING:
        raise RefusedUploadError(403, 403006, f"{MAX_PENDING} uploads of {device.id!r} are under way already")
    upload = Upload(secrets.token_hex(12), device.id, f"{device.id}/{wanted.blob_name}")
    hub.state.uploads[upload.correlation_id] = upload
    hub.save()
    storage = hub.state.storage
    if storage is None:
        return Ticket(
            correlation_id=upload.correlation_id,
            host_name=f"{hub.host}/{ACCOUNT}",
            container_name=UPLOADS,
            blob_name=upload.blob,
            sas_token=BlobStore(hub).query(UPLOADS, upload.blob, "rw", VALID.total_seconds()),
        )
    return Ticket(
        correlation_id=upload.correlation_id,
        host_name=storage.host,
        container_name=storage.container,
        blob_name=upload.blob,
        sas_token=_sas(storage, upload.blob, hub.now_s()),
    )


def _sas(storage: Storage, blob: str, now_s: float) -> str:
    from azure.storage.blob import BlobSasPermissions, generate_blob_sas  # noqa: PLC0415 - half a second to import

    token = generate_blob_sas(
        account_name=storage.account,
        container_name=storage.container,
        blob_name=blob,
        account_key=storage.key,
        permission=BlobSasPermissions(read=True, write=True, create=True),
        expiry=datetime.fromtimestamp(now_s, UTC) + VALID,
    )
    return f"?{token}"


def note(hub: Hub, device: Device, outcome: Outcome) -> None:
    """Note how an upload went.

    Raises:
        RefusedUploadError: This device has no such upload.
    """
    upload = hub.state.uploads.get(outcome.correlation_id)
    if upload is None or upload.device != device.id or upload.finished:
        raise RefusedUploadError(404, 404009, f"upload {outcome.correlation_id!r} is not under way")
    upload.finished = True
    upload.success = outcome.is_success
    upload.status_code, upload.status_description = outcome.status_code, outcome.status_description
    hub.save()


def add_upload(app: web.Application, hub: Hub) -> None:
    """Add the two requests of file upload."""

    def authorised(request: web.Request) -> Device:
        name = request.match_info["device"]
        token = request.headers.get("Authorization", "")
        return hub.authorised(name, token, certificate_of(request.transport))

    async def served(request: web.Request) -> web.Response:
        status = hub.faults.of(request.match_info["device"]).https_status
        if status:
            return _refusal(status, status * 1000, "a fault that is switched on")
        try:
            device = authorised(request)
            data = await request.read()
            if request.path.endswith("/notifications"):
                note(hub, device, msgspec.json.decode(data, type=Outcome))
                return web.Response(status=204)
            made = ticket(hub, device, msgspec.json.decode(data, type=Wanted))
        except RefusedError as error:
            return _refusal(401, 401003, str(error))
        except RefusedUploadError as error:
            return _refusal(error.status, error.code, str(error))
        except msgspec.DecodeError as error:
            return _refusal(400, 400004, str(error))
        return web.Response(body=msgspec.json.encode(made), content_type="application/json")

    app.router.add_post("/devices/{device}/files", served)
    app.router.add_post("/devices/{device}/files/notifications", served)


def _refusal(status: int, code: int, message: str) -> web.Response:
    body = msgspec.json.encode({"errorCode": code, "message": message})
    return web.Response(status=status, body=body, content_type="application/json")
