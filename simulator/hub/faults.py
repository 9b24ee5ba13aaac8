"""What can go wrong at a hub, by name; switched on and off while it runs."""

import msgspec


class Faults(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Faults that are on. `devices` narrows them to some; empty means all."""

    connack_code: int = 0
    """Connections are refused with this code of MQTT 3.1.1: 3 unavailable, 4 bad password, 5 not authorised."""
    no_connack: bool = False
    """TLS works, then nobody answers the first packet."""
    no_suback: bool = False
    """Subscriptions are made but not answered."""
    no_puback: bool = False
    """Telemetry is taken and journalled but not acknowledged."""
    puback_delay_s: float = 0.0
    no_ping: bool = False
    """Pings are not answered: a peer that died without a word."""
    drop_after: int = 0
    """Connections are cut after so many telemetry messages, before the last one is acknowledged."""
    stalled_tls: bool = False
    """TCP connections are accepted and then nothing happens; for all devices."""
    session_lost: bool = False
    """Connecting devices find their subscriptions forgotten."""
    twin_429: bool = False
    """Twin requests are answered 429, too many requests."""
    https_status: int = 0
    """Requests of devices for file upload are answered with this status, such as 500 or 429."""
    connack_times: int = 0
    """`connack_code` is over after so many refusals; 0 is until it is switched off."""
    devices: tuple[str, ...] = ()

    def hit(self, device: str) -> bool:
        """Return whether the faults are meant for this device."""
        return not self.devices or device in self.devices

    def of(self, device: str) -> "Faults":
        """Return the faults that this device meets."""
        return self if self.hit(device) else NO_FAULTS


NO_FAULTS = Faults()
NAMES = tuple(name for name in Faults.__struct_fields__ if name not in ("connack_times", "devices"))


def faults_with(faults: Faults, changes: bytes) -> Faults:
    """Return faults with some of them changed.

    Raises:
        msgspec.ValidationError: There is no such fault, or the value is wrong.
    """
    changed = msgspec.json.decode(changes, type=dict[str, msgspec.Raw])
    return msgspec.json.decode(
        msgspec.json.encode({**msgspec.json.decode(msgspec.json.encode(faults)), **changed}), type=Faults
    )
