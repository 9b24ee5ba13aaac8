"""What a hub remembers: devices with their twins and waiting messages, enrolments, uploads."""

from pathlib import Path

import msgspec

from simulator.hub.credentials import new_key
from simulator.hub.files import write_whole
from simulator.hub.messages import Auth, Storage, Upload
from simulator.hub.twin import Twin


class Waiting(msgspec.Struct, frozen=True):
    """A cloud-to-device message that was not acknowledged yet."""

    message_id: str
    body: bytes
    properties: dict[str, str] = {}


class Device(msgspec.Struct):
    """One device and how it proves who it is."""

    id: str
    auth: Auth = Auth.SAS
    primary_key: str = ""
    secondary_key: str = ""
    thumbprint: str = ""
    certificate_pem: str = ""
    """Of a device known by thumbprint; TLS must trust it."""
    enabled: bool = True
    twin: Twin = msgspec.field(default_factory=Twin)
    waiting: list[Waiting] = []
    subscriptions: list[str] = []
    """Of the persistent MQTT session."""
    connections: int = 0
    """How often it connected."""

    @property
    def keys(self) -> tuple[str, ...]:
        """Its symmetric keys."""
        return (self.primary_key, self.secondary_key)


class Enrolment(msgspec.Struct):
    """A device, or a group of them, that the provisioning service knows."""

    id: str
    auth: Auth = Auth.SAS
    key: str = ""
    thumbprint: str = ""
    certificate_pem: str = ""
    group: bool = False
    """`id` is the name of a group; each device has a key derived from `key` and its registration id."""
    device: str = ""
    """Device id it is assigned; the registration id when empty."""
    enabled: bool = True
    polls: int = 1
    """How often it is answered `assigning` before it is assigned."""


class State(msgspec.Struct):
    """Everything in the state file."""

    devices: dict[str, Device] = {}
    enrolments: dict[str, Enrolment] = {}
    uploads: dict[str, Upload] = {}
    storage: Storage | None = None
    """None: the hub's own store."""
    id_scope: str = "0ne00BA11A57"
    blob_key: str = msgspec.field(default_factory=new_key)
    """Signs permissions to blobs of the hub's own store."""


class StateFile:
    """The state and its file; `save` after each change, before anybody is told of it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.state = msgspec.json.decode(path.read_bytes(), type=State) if path.exists() else State()

    def save(self) -> None:
        """Put the state on the disk."""
        write_whole(self._path, msgspec.json.encode(self.state))


def new_device(name: str) -> Device:
    """Return a device with new symmetric keys."""
    return Device(id=name, primary_key=new_key(), secondary_key=new_key())
