"""What the control API and its client say to each other. Light to import: no server, no cryptography."""

from enum import StrEnum
from pathlib import Path

import msgspec


class Auth(StrEnum):
    """How a device proves who it is."""

    SAS = "sas"
    THUMBPRINT = "thumbprint"
    CA = "ca"


class NewDevice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A device to be made; one of the same name is replaced."""

    id: str
    auth: Auth = Auth.SAS
    valid_days: float = 3650.0
    """Of its certificate; negative: it has expired."""
    common_name: str = ""
    """In its certificate; its id when empty."""


class Access(msgspec.Struct, frozen=True):
    """What a device needs to connect."""

    id: str
    host: str
    ca_pem: str
    connection_string: str = ""
    certificate_pem: str = ""
    key_pem: str = ""

    def with_pair_of(self, other: "Access") -> "Access":
        """Return this with the certificate and key of another device, for tests of theft."""
        return msgspec.structs.replace(self, certificate_pem=other.certificate_pem, key_pem=other.key_pem)


class NewEnrolment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An enrolment to be made."""

    id: str
    auth: Auth = Auth.SAS
    group: bool = False
    device: str = ""
    enabled: bool = True
    polls: int = 1


class EnrolmentAccess(msgspec.Struct, frozen=True):
    """What a device needs to be provisioned; with a group, `key` is the group's."""

    id: str
    host: str
    id_scope: str
    ca_pem: str
    key: str = ""
    certificate_pem: str = ""
    key_pem: str = ""


class Invocation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A direct method to be called."""

    name: str
    payload: msgspec.Raw = msgspec.Raw(b"null")
    timeout_s: float = 30.0
    connect_timeout_s: float = 0.0
    """How long to wait for a device that is not there."""


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A cloud-to-device message to be sent."""

    body: str
    properties: dict[str, str] = {}
    message_id: str = ""


class DeviceState(msgspec.Struct, frozen=True):
    """What the hub knows of a device's connection."""

    id: str
    connected: bool
    enabled: bool
    connections: int
    subscriptions: tuple[str, ...]
    waiting: int
    messages: int
    unique_messages: int


class Upload(msgspec.Struct):
    """A file upload that a device asked a ticket for."""

    correlation_id: str
    device: str
    blob: str
    finished: bool = False
    success: bool = False
    status_code: int = 0
    status_description: str = ""


class Storage(msgspec.Struct, frozen=True):
    """The storage account that file uploads go to."""

    host: str
    """What the device puts after `https://`; for Azurite with the account: `127.0.0.1:10000/devstoreaccount1`."""
    account: str
    key: str
    container: str


class Ready(msgspec.Struct, frozen=True):
    """Where the hub listens."""

    host: str
    control: str
    """Address of the control API."""
    https: bool
    """Port 443 is served: file upload and MQTT over WebSockets are there."""
    why: str = ""
    """Why not."""


class Description(msgspec.Struct, frozen=True):
    """`hub.json`: how to reach a hub that runs, for its owner only."""

    host: str
    control: str
    token: str
    https: bool
    control_port: int


def describe(folder: Path) -> Description:
    """Return how to reach the hub of a folder.

    Raises:
        OSError: No hub has run there.
    """
    return msgspec.json.decode((folder / "hub.json").read_bytes(), type=Description)
