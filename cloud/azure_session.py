"""A connection to Azure IoT Hub: the only importer of the SDK, which is loaded with the first connection.

What the SDK does of its own accord is switched off (its reconnect can end for ever at one refusal, its setters block
for 30 s, a send has no time limit, a send cut short raises later): one fresh client a connection, a time limit on
every call, blocking setters on threads. All of it runs on the loop of the cloud edge, never on the control loop.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from cloud.identity import Identity
from cloud.transport import CloudMessage, HubError, HubMessage, HubRefusedError, Json, Listener, MethodCall

if TYPE_CHECKING:
    from azure.iot.device.aio import IoTHubDeviceClient

_LOG = logging.getLogger("ballast.cloud.session")

CONNECT_S = 70.0
"""The SDK's own watchdog for a missing CONNACK takes 60 s."""
SUBSCRIBE_S = 40.0
"""A lost SUBACK holds a setter for 30 s."""
ANSWER_S = 30.0
PUBACK_S = 15.0
UPLOAD_S = 30.0
CLOSE_S = 5.0
KEEP_ALIVE_S = 30
"""A dead peer is noticed after two of these; a peer that stalls TLS blocks the SDK's thread for one."""
SAS_S = 86_400
"""Every renewal is a new connection."""

T = TypeVar("T")


class AzureSession:
    """One connection by the SDK."""

    def __init__(self, identity: Identity, listener: Listener, *, websockets: bool) -> None:
        self.lost = asyncio.Event()
        self._identity = identity
        self._listener = listener
        self._websockets = websockets
        self._loop = asyncio.get_running_loop()
        self._client: IoTHubDeviceClient | None = None
        self._closing = False

    async def connect(self) -> None:
        """Connect and subscribe; errors as in `HubSession`."""
        client = self._client = await asyncio.to_thread(_client, self._identity, websockets=self._websockets)
        await self._bounded(client.connect(), CONNECT_S, "connecting")
        setattr(client, "on_connection_state_change", self._state_changed)  # noqa: B010 - the SDK's type is wrong
        handlers: dict[str, Callable[[Any], Awaitable[None]]] = {
            "on_method_request_received": self._called,
            "on_twin_desired_properties_patch_received": self._desired,
            "on_message_received": self._messaged,
        }
        for name, handler in handlers.items():
            await self._bounded(asyncio.to_thread(setattr, client, name, handler), SUBSCRIBE_S, "subscribing")
        if not client.connected:
            raise HubError("the connection was lost while subscribing")

    async def twin(self) -> Json:
        """Return the whole twin."""
        return dict(await self._bounded(self._used().get_twin(), ANSWER_S, "reading the twin"))

    async def send(self, message: HubMessage) -> None:
        """Send a message and wait for the hub's acknowledgement."""
        from azure.iot.device import Message  # noqa: PLC0415 - loaded with the first connection

        sent = Message(message.body, message.message_id, message.encoding, "application/json")
        sent.custom_properties = dict(message.properties)
        await self._bounded(self._used().send_message(sent), PUBACK_S, "sending")

    async def report(self, patch: Mapping[str, Any]) -> None:
        """Merge a patch into the reported properties."""
        await self._bounded(self._used().patch_twin_reported_properties(dict(patch)), ANSWER_S, "reporting")

    async def respond(self, call: MethodCall, status: int, payload: Any) -> None:
        """Answer a direct method."""
        from azure.iot.device import MethodResponse  # noqa: PLC0415

        answer = MethodResponse(call.call_id, status, payload)
        await self._bounded(self._used().send_method_response(answer), PUBACK_S, "answering a method")

    async def upload_ticket(self, blob_name: str) -> Json:
        """Ask where a file may be uploaded to."""
        return dict(await self._bounded(self._used().get_storage_info_for_blob(blob_name), UPLOAD_S, "upload ticket"))

    async def upload_done(self, correlation_id: str, *, success: bool, status: int, text: str) -> None:
        """Tell what became of the upload."""
        told = self._used().notify_blob_upload_status(correlation_id, success, status, text)
        await self._bounded(told, UPLOAD_S, "telling of the upload")

    async def close(self) -> None:
        """End it: the client is never used again."""
        self._closing = True
        client, self._client = self._client, None
        if client is not None:
            try:
                await self._bounded(client.shutdown(), CLOSE_S, "closing")
            except HubError as error:
                _LOG.info("connection not closed in order", extra={"error": str(error)})

    def _used(self) -> "IoTHubDeviceClient":
        if self._client is None:
            raise HubError("there is no connection")
        return self._client

    async def _bounded(self, work: Awaitable[T], limit_s: float, what: str) -> T:
        """Wait for a call of the SDK, at most so long. It is never cancelled: its late answer would raise."""
        task = asyncio.ensure_future(work)
        try:
            done, _ = await asyncio.wait({task}, timeout=limit_s)
        finally:
            if not task.done():
                task.add_done_callback(_forget)
        if not done:
            raise HubError(f"{what} took longer than {limit_s:g} s")
        try:
            return task.result()
        except Exception as error:  # the SDK's own families of errors, and what it lets through
            raise _hub_error(error, what) from error

    async def _state_changed(self) -> None:  # on the SDK's loop, like the three below
        client = self._client
        if client is None or not client.connected:
            self._tell(self.lost.set)

    async def _called(self, request: Any) -> None:
        call = MethodCall(str(request.request_id), str(request.name), request.payload)
        self._tell(lambda: self._listener.called(call))

    async def _desired(self, patch: Json) -> None:
        self._tell(lambda: self._listener.desired(patch))

    async def _messaged(self, message: Any) -> None:
        body = message.data if isinstance(message.data, bytes) else str(message.data).encode()
        properties = {str(name): str(value) for name, value in message.custom_properties.items()}
        heard = CloudMessage(str(message.message_id or ""), body, properties)
        self._tell(lambda: self._listener.messaged(heard))

    def _tell(self, what: Callable[[], None]) -> None:
        if not self._closing and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(what)


def _client(identity: Identity, *, websockets: bool) -> "IoTHubDeviceClient":
    """Make a client; blocks while the SDK is loaded."""
    from azure.iot.device import X509  # noqa: PLC0415
    from azure.iot.device.aio import IoTHubDeviceClient  # noqa: PLC0415

    options: dict[str, Any] = {
        "websockets": websockets,
        "connection_retry": False,
        "auto_connect": False,
        "ensure_desired_properties": False,
        "keep_alive": KEEP_ALIVE_S,
    }
    if identity.trusted:
        options["server_verification_cert"] = identity.trusted
    try:
        if identity.connection_string:
            return IoTHubDeviceClient.create_from_connection_string(
                identity.connection_string, sastoken_ttl=SAS_S, **options
            )
        x509 = X509(identity.certificate_file, identity.key_file)
        return IoTHubDeviceClient.create_from_x509_certificate(x509, identity.host, identity.device_id, **options)
    except (ValueError, OSError) as error:  # its words may hold the string itself
        raise HubRefusedError(f"the identity cannot be used: {type(error).__name__}") from None


def _hub_error(error: Exception, what: str) -> HubError:
    from azure.iot.device.exceptions import CredentialError  # noqa: PLC0415

    root = error
    while root.__cause__ is not None and isinstance(root.__cause__, Exception):
        root = root.__cause__
    words = f"{what}: {type(error).__name__}: {error}"
    if root is not error and str(root) != str(error):
        words += f" ({type(root).__name__}: {root})"
    return HubRefusedError(words) if isinstance(error, CredentialError) else HubError(words)


def _forget(task: "asyncio.Future[Any]") -> None:
    """Take the late result of a call nobody waits for."""
    if not task.cancelled() and task.exception() is not None:
        _LOG.debug("late failure", extra={"error": str(task.exception())})
