"""The cloud's side by plain HTTP on the loopback address: devices, twins, methods, messages, telemetry, faults.

A token from a file only the owner can read keeps other users of the computer out.
"""

import hmac
import secrets
from collections.abc import Awaitable, Callable

import msgspec
from aiohttp import web

from simulator.hub import certificates, topics
from simulator.hub.blobs import BlobRefusedError, offer
from simulator.hub.credentials import new_key, thumbprint
from simulator.hub.device_endpoint import MAX_METHOD, MethodResult
from simulator.hub.faults import Faults, faults_with
from simulator.hub.hub import Hub, UnknownDeviceError
from simulator.hub.messages import (
    Access,
    Auth,
    DeviceState,
    EnrolmentAccess,
    Invocation,
    Message,
    NewDevice,
    NewEnrolment,
    Storage,
)
from simulator.hub.state import Device, Enrolment, Waiting, new_device
from simulator.hub.twin import TwinError

MAX_C2D = 64 * 1024
MAX_WAITING = 50
"""Cloud-to-device messages that may wait for one device."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ControlApi:
    """Routes of the control API."""

    def __init__(self, hub: Hub, token: str) -> None:
        self._hub = hub
        self._token = token

    def application(self) -> web.Application:
        """Return the web application."""
        app = web.Application(middlewares=[self._guard], client_max_size=1024 * 1024)
        app.router.add_get("/devices", self._devices)
        app.router.add_post("/devices", self._create)
        app.router.add_get("/devices/{device}", self._state)
        app.router.add_delete("/devices/{device}", self._delete)
        app.router.add_post("/devices/{device}/{action:enable|disable|kick}", self._act)
        app.router.add_get("/devices/{device}/twin", self._twin)
        app.router.add_patch("/devices/{device}/twin/desired", self._patch_desired)
        app.router.add_put("/devices/{device}/twin/desired", self._patch_desired)
        app.router.add_post("/devices/{device}/methods", self._invoke)
        app.router.add_post("/devices/{device}/messages", self._send)
        app.router.add_get("/devices/{device}/telemetry", self._telemetry)
        app.router.add_post("/enrolments", self._enrol)
        app.router.add_put("/storage", self._storage)
        app.router.add_get("/uploads", self._uploads)
        app.router.add_put("/blobs/{name:.+}", self._offer)
        app.router.add_get("/faults", self._faults)
        app.router.add_patch("/faults", self._set_faults)
        app.router.add_delete("/faults", self._clear_faults)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if not hmac.compare_digest(request.headers.get("Authorization", "").encode(), f"Bearer {self._token}".encode()):
            return _answer(401, _problem("the token of hub.json is missing or wrong"))
        try:
            return await handler(request)
        except UnknownDeviceError as error:
            return _answer(404, _problem(str(error)))
        except TwinError as error:
            return _answer(error.status, _problem(str(error)))
        except msgspec.DecodeError as error:
            return _answer(400, _problem(str(error)))

    def _device(self, request: web.Request) -> Device:
        return self._hub.device(request.match_info["device"])

    # devices

    async def _devices(self, _: web.Request) -> web.Response:
        return _answer(200, [self._describe(device) for device in self._hub.state.devices.values()])

    async def _create(self, request: web.Request) -> web.Response:
        wanted = msgspec.json.decode(await request.read(), type=NewDevice)
        if not wanted.id or len(wanted.id) > 128 or not all(one.isalnum() or one in "-._" for one in wanted.id):
            return _answer(400, _problem(f"device id {wanted.id!r}: 1 to 128 letters, digits, '-', '.', '_'"))
        pair = self._certificate(wanted.common_name or wanted.id, wanted.auth, wanted.valid_days)
        if wanted.auth is Auth.SAS:
            device = new_device(wanted.id)
        else:
            device = Device(
                id=wanted.id,
                auth=wanted.auth,
                thumbprint=_thumbprint(pair.certificate_pem) if wanted.auth is Auth.THUMBPRINT else "",
                certificate_pem=pair.certificate_pem if wanted.auth is Auth.THUMBPRINT else "",
            )
        self._hub.add(device)
        host = self._hub.host
        connection = f"HostName={host};DeviceId={device.id};SharedAccessKey={device.primary_key}"
        access = Access(
            id=device.id,
            host=host,
            ca_pem=self._hub.authority_pem,
            connection_string=connection if wanted.auth is Auth.SAS else "",
            certificate_pem=pair.certificate_pem,
            key_pem=pair.key_pem,
        )
        return _answer(201, access)

    def _certificate(self, name: str, auth: Auth, days: float) -> certificates.Pair:
        match auth:
            case Auth.SAS:
                return certificates.Pair("", "")
            case Auth.THUMBPRINT:
                return certificates.make_self_signed(name, self._hub.now_s(), days)
            case Auth.CA:
                return certificates.make_device(self._hub.authority, name, self._hub.now_s(), days)

    def _describe(self, device: Device) -> DeviceState:
        return DeviceState(
            id=device.id,
            connected=device.id in self._hub.connected,
            enabled=device.enabled,
            connections=device.connections,
            subscriptions=tuple(device.subscriptions),
            waiting=len(device.waiting),
            messages=self._hub.journal.count(device.id),
            unique_messages=self._hub.journal.unique(device.id),
        )

    async def _state(self, request: web.Request) -> web.Response:
        return _answer(200, self._describe(self._device(request)))

    async def _delete(self, request: web.Request) -> web.Response:
        self._hub.remove(self._device(request).id)
        return _answer(200, {})

    async def _act(self, request: web.Request) -> web.Response:
        device, action = self._device(request), request.match_info["action"]
        if action == "kick":
            self._hub.kick(device.id)
        else:
            self._hub.enable(device.id, enabled=action == "enable")
        return _answer(200, self._describe(device))

    # twins, methods, messages

    async def _twin(self, request: web.Request) -> web.Response:
        twin = self._device(request).twin
        halves = {"desired": twin.desired, "reported": twin.reported}
        return _answer(200, {key: {**one.document(), "$metadata": one.metadata} for key, one in halves.items()})

    async def _patch_desired(self, request: web.Request) -> web.Response:
        patch = msgspec.json.decode(await request.read())
        name = self._device(request).id
        version = self._hub.patch_desired(name, patch, replace=request.method == "PUT")
        return _answer(200, {"version": version})

    async def _invoke(self, request: web.Request) -> web.Response:
        device = self._device(request)
        call = msgspec.json.decode(await request.read(), type=Invocation)
        if len(bytes(call.payload)) > MAX_METHOD:
            return _answer(413, _problem(f"a payload of more than {MAX_METHOD} bytes"))
        if not call.name or not all(one.isalnum() or one in "-._" for one in call.name):
            return _answer(400, _problem(f"{call.name!r} is no name of a method"))
        endpoint = await self._hub.serving(device.id, topics.METHODS, call.connect_timeout_s)
        if endpoint is None:
            return _answer(404, _problem(f"device {device.id!r} is not connected", 404103))
        try:
            result: MethodResult = await endpoint.invoke(call.name, bytes(call.payload), call.timeout_s)
        except TimeoutError:
            return _answer(504, _problem(f"device {device.id!r} did not answer in time", 504101))
        return _answer(200, result)

    async def _send(self, request: web.Request) -> web.Response:
        message = msgspec.json.decode(await request.read(), type=Message)
        body = message.body.encode()
        device = self._device(request)
        if len(body) > MAX_C2D:
            return _answer(413, _problem(f"a message of {len(body)} bytes; at most {MAX_C2D} are allowed"))
        if len(device.waiting) >= MAX_WAITING:
            return _answer(403, _problem(f"{MAX_WAITING} messages wait for device {device.id!r} already", 403004))
        message_id = message.message_id or secrets.token_hex(8)
        self._hub.send(device.id, Waiting(message_id, body, message.properties))
        return _answer(201, {"message_id": message_id})

    async def _telemetry(self, request: web.Request) -> web.Response:
        after, limit = int(request.query.get("after", "0")), int(request.query.get("limit", "1000"))
        lines = self._hub.journal.read(request.match_info["device"], after, limit)
        return web.Response(body=b"[" + b",".join(lines) + b"]", content_type="application/json")

    # provisioning, storage, faults

    async def _enrol(self, request: web.Request) -> web.Response:
        wanted = msgspec.json.decode(await request.read(), type=NewEnrolment)
        pair = self._certificate(wanted.id, wanted.auth, certificates.DAYS)
        known_by_thumbprint = wanted.auth is Auth.THUMBPRINT
        key = new_key() if wanted.auth is Auth.SAS else ""
        self._hub.enrol(
            Enrolment(
                id=wanted.id,
                auth=wanted.auth,
                key=key,
                thumbprint=_thumbprint(pair.certificate_pem) if known_by_thumbprint else "",
                certificate_pem=pair.certificate_pem if known_by_thumbprint else "",
                group=wanted.group,
                device=wanted.device,
                enabled=wanted.enabled,
                polls=wanted.polls,
            )
        )
        access = EnrolmentAccess(
            id=wanted.id,
            host=self._hub.host,
            id_scope=self._hub.state.id_scope,
            ca_pem=self._hub.authority_pem,
            key=key,
            certificate_pem=pair.certificate_pem,
            key_pem=pair.key_pem,
        )
        return _answer(201, access)

    async def _storage(self, request: web.Request) -> web.Response:
        self._hub.state.storage = msgspec.json.decode(await request.read(), type=Storage | None)
        self._hub.save()
        return _answer(200, {})

    async def _uploads(self, _: web.Request) -> web.Response:
        return _answer(200, list(self._hub.state.uploads.values()))

    async def _offer(self, request: web.Request) -> web.Response:
        try:
            return _answer(201, await offer(self._hub, request, request.match_info["name"]))
        except BlobRefusedError as error:
            return _answer(error.status, _problem(error.code))

    async def _faults(self, _: web.Request) -> web.Response:
        return _answer(200, self._hub.faults)

    async def _set_faults(self, request: web.Request) -> web.Response:
        self._hub.faults = faults_with(self._hub.faults, await request.read())
        return _answer(200, self._hub.faults)

    async def _clear_faults(self, _: web.Request) -> web.Response:
        self._hub.faults = Faults()
        return _answer(200, self._hub.faults)


def _thumbprint(certificate_pem: str) -> str:
    return thumbprint(certificates.der(certificate_pem))


def _problem(message: str, code: int = 0) -> topics.Json:
    return {"message": message, "errorCode": code}


def _answer(status: int, body: object) -> web.Response:
    return web.Response(status=status, body=msgspec.json.encode(body), content_type="application/json")
