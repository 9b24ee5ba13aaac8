"""What the cloud edge needs of a connection to a hub; `azure_session` is the one that is real."""

import asyncio
from collections.abc import Mapping
from typing import Any, Protocol

import msgspec

Json = dict[str, Any]


class HubError(Exception):
    """The connection failed or was lost; the next one may work."""


class HubRefusedError(HubError):
    """The hub does not accept who we are: wrong key, disabled device, or a clock that is wrong."""


class HubMessage(msgspec.Struct, frozen=True):
    """A message to the hub."""

    message_id: str
    body: bytes
    properties: dict[str, str]
    encoding: str = "utf-8"


class MethodCall(msgspec.Struct, frozen=True):
    """A direct method; it must be answered."""

    call_id: str
    name: str
    payload: Any


class CloudMessage(msgspec.Struct, frozen=True):
    """A cloud-to-device message; nobody waits for an answer."""

    message_id: str
    body: bytes
    properties: dict[str, str]


class Listener(Protocol):
    """Who hears what the hub says, on the loop of the cloud edge."""

    def called(self, call: MethodCall) -> None:
        """Take a direct method."""
        ...

    def messaged(self, message: CloudMessage) -> None:
        """Take a cloud-to-device message."""
        ...

    def desired(self, patch: Json) -> None:
        """Take a change of the desired properties."""
        ...


class HubSession(Protocol):
    """One connection; used once, then closed."""

    lost: asyncio.Event
    """Set when the connection has gone."""

    async def connect(self) -> None:
        """Connect and subscribe.

        Raises:
            HubRefusedError: The identity is not accepted.
            HubError: Anything else.
        """
        ...

    async def twin(self) -> Json:
        """Return the whole twin: `desired` and `reported`. Raises `HubError`."""
        ...

    async def send(self, message: HubMessage) -> None:
        """Send a message and wait until the hub has it. Raises `HubError`."""
        ...

    async def report(self, patch: Mapping[str, Any]) -> None:
        """Merge a patch into the reported properties. Raises `HubError`."""
        ...

    async def respond(self, call: MethodCall, status: int, payload: Any) -> None:
        """Answer a direct method. Raises `HubError`."""
        ...

    async def upload_ticket(self, blob_name: str) -> Json:
        """Ask where a file may be uploaded to. Raises `HubError`."""
        ...

    async def upload_done(self, correlation_id: str, *, success: bool, status: int, text: str) -> None:
        """Tell what became of the upload. Raises `HubError`."""
        ...

    async def close(self) -> None:
        """End it; never raises, never takes long."""
        ...
