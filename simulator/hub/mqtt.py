"""MQTT 3.1.1 packets to bytes and back, without I/O.

Source: OASIS MQTT Version 3.1.1, chapters 2 and 3. QoS 0 and 1 only, as IoT Hub: a packet of QoS 2 is an error.
"""

from collections.abc import Callable, Iterator

import msgspec

MAX_LENGTH = 268_435_455
"""Largest remaining length four bytes can say."""
FAILURE = 0x80
"""Return code of a subscription that is refused."""


class MqttError(Exception):
    """Bytes that are no MQTT 3.1.1, or a packet that is not served here; the connection must be closed."""


class Connect(msgspec.Struct, frozen=True):
    """First packet of a client."""

    client_id: str
    user: str = ""
    password: str = ""
    keep_alive_s: int = 0
    clean_session: bool = True
    level: int = 4
    """Protocol level; 4 is MQTT 3.1.1."""


class Connack(msgspec.Struct, frozen=True):
    """Answer to `Connect`; code 0 accepted, 4 bad password, 5 not authorised."""

    code: int = 0
    session_present: bool = False


class Publish(msgspec.Struct, frozen=True):
    """A message; `packet_id` is 0 with QoS 0."""

    topic: str
    payload: bytes = b""
    qos: int = 0
    packet_id: int = 0
    duplicate: bool = False
    retain: bool = False


class Puback(msgspec.Struct, frozen=True):
    """A message of QoS 1 was taken."""

    packet_id: int


class Subscribe(msgspec.Struct, frozen=True):
    """Topic filters with the QoS asked for."""

    packet_id: int
    filters: tuple[tuple[str, int], ...]


class Suback(msgspec.Struct, frozen=True):
    """Granted QoS for each filter, or `FAILURE`."""

    packet_id: int
    codes: tuple[int, ...]


class Unsubscribe(msgspec.Struct, frozen=True):
    """Topic filters no longer wanted."""

    packet_id: int
    filters: tuple[str, ...]


class Unsuback(msgspec.Struct, frozen=True):
    """Answer to `Unsubscribe`."""

    packet_id: int


class Pingreq(msgspec.Struct, frozen=True):
    """The client is there."""


class Pingresp(msgspec.Struct, frozen=True):
    """The server is there."""


class Disconnect(msgspec.Struct, frozen=True):
    """The client leaves."""


Packet = (
    Connect | Connack | Publish | Puback | Subscribe | Suback | Unsubscribe | Unsuback | Pingreq | Pingresp | Disconnect
)


def _text(text: str) -> bytes:
    data = text.encode()
    if len(data) > 0xFFFF:
        raise MqttError(f"a text of {len(data)} bytes is longer than 65535")
    return len(data).to_bytes(2, "big") + data


def _length(value: int) -> bytes:
    if value > MAX_LENGTH:
        raise MqttError(f"a packet of {value} bytes is longer than {MAX_LENGTH}")
    data = bytearray()
    while True:
        value, low = divmod(value, 128)
        data.append(low | (0x80 if value else 0))
        if not value:
            return bytes(data)


def _connect(packet: Connect) -> bytes:
    flags = 0x02 * packet.clean_session | (0x80 if packet.user else 0) | (0x40 if packet.password else 0)
    body = _text("MQTT") + bytes((packet.level, flags)) + packet.keep_alive_s.to_bytes(2, "big")
    body += _text(packet.client_id)
    if packet.user:
        body += _text(packet.user)
    if packet.password:
        body += _text(packet.password)
    return body


def encode(packet: Packet) -> bytes:  # noqa: C901 - one case a packet
    """Return the bytes of a packet.

    Raises:
        MqttError: A text or the packet is too long.
    """
    match packet:
        case Connect():
            first, body = 0x10, _connect(packet)
        case Connack():
            first, body = 0x20, bytes((int(packet.session_present), packet.code))
        case Publish():
            first = 0x30 | 0x08 * packet.duplicate | packet.qos << 1 | int(packet.retain)
            number = packet.packet_id.to_bytes(2, "big") if packet.qos else b""
            body = _text(packet.topic) + number + packet.payload
        case Puback():
            first, body = 0x40, packet.packet_id.to_bytes(2, "big")
        case Subscribe():
            wanted = b"".join(_text(name) + bytes((qos,)) for name, qos in packet.filters)
            first, body = 0x82, packet.packet_id.to_bytes(2, "big") + wanted
        case Suback():
            first, body = 0x90, packet.packet_id.to_bytes(2, "big") + bytes(packet.codes)
        case Unsubscribe():
            first, body = 0xA2, packet.packet_id.to_bytes(2, "big") + b"".join(map(_text, packet.filters))
        case Unsuback():
            first, body = 0xB0, packet.packet_id.to_bytes(2, "big")
        case Pingreq():
            first, body = 0xC0, b""
        case Pingresp():
            first, body = 0xD0, b""
        case Disconnect():
            first, body = 0xE0, b""
    return bytes((first,)) + _length(len(body)) + body


class _Body:
    """Reads the fields of one packet in order."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        end = self._at + count
        if end > len(self._data):
            raise MqttError("the packet ends before its fields do")
        data = self._data[self._at : end]
        self._at = end
        return data

    def byte(self) -> int:
        return self.take(1)[0]

    def number(self) -> int:
        return int.from_bytes(self.take(2), "big")

    def packet_id(self) -> int:
        number = self.number()
        if number == 0:
            raise MqttError("a packet identifier of 0")
        return number

    def text(self) -> str:
        data = self.take(self.number())
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            raise MqttError("a text that is not UTF-8") from error
        if "\0" in text:
            raise MqttError("a text with the character U+0000")
        return text

    def rest(self) -> bytes:
        return self.take(len(self._data) - self._at)

    def more(self) -> bool:
        return self._at < len(self._data)


def _read_connect(body: _Body) -> Connect:
    name = body.text()
    level = body.byte()
    if name != "MQTT":
        raise MqttError(f"protocol name {name!r} instead of 'MQTT'")
    flags = body.byte()
    has_will, has_user, has_password = bool(flags & 0x04), bool(flags & 0x80), bool(flags & 0x40)
    if flags & 0x01 or (has_password and not has_user) or (not has_will and flags & 0x38):
        raise MqttError(f"connect flags 0x{flags:02X} contradict each other")
    keep_alive_s = body.number()
    client_id = body.text()
    if has_will:  # IoT Hub would send it as telemetry; nothing here wants one
        body.text()
        body.take(body.number())
    user = body.text() if has_user else ""
    password = body.text() if has_password else ""
    return Connect(client_id, user, password, keep_alive_s, bool(flags & 0x02), level)


def _read_publish(flags: int, body: _Body) -> Publish:
    qos = flags >> 1 & 0x03
    if qos > 1:
        raise MqttError(f"QoS {qos} is not served")
    topic = body.text()
    if not topic or "#" in topic or "+" in topic:
        raise MqttError(f"topic {topic!r} cannot be published to")
    packet_id = body.packet_id() if qos else 0
    return Publish(topic, body.rest(), qos, packet_id, bool(flags & 0x08), bool(flags & 0x01))


def _read_subscribe(body: _Body) -> Subscribe:
    packet_id = body.packet_id()
    filters: list[tuple[str, int]] = []
    while body.more():
        name, qos = body.text(), body.byte()
        if not name or qos > 2:
            raise MqttError(f"topic filter {name!r} with QoS {qos}")
        filters.append((name, qos))
    if not filters:
        raise MqttError("a subscription without topic filters")
    return Subscribe(packet_id, tuple(filters))


def _read_unsubscribe(body: _Body) -> Unsubscribe:
    packet_id = body.packet_id()
    filters: list[str] = []
    while body.more():
        filters.append(body.text())
    if not filters:
        raise MqttError("an unsubscription without topic filters")
    return Unsubscribe(packet_id, tuple(filters))


def _read_connack(body: _Body) -> Connack:
    present = body.byte()
    if present > 1:
        raise MqttError(f"connect acknowledge flags 0x{present:02X}")
    return Connack(body.byte(), bool(present))


_READERS: dict[int, Callable[[int, _Body], Packet]] = {
    1: lambda _, body: _read_connect(body),
    2: lambda _, body: _read_connack(body),
    3: _read_publish,
    4: lambda _, body: Puback(body.packet_id()),
    8: lambda _, body: _read_subscribe(body),
    9: lambda _, body: Suback(body.packet_id(), tuple(body.rest())),
    10: lambda _, body: _read_unsubscribe(body),
    11: lambda _, body: Unsuback(body.packet_id()),
    12: lambda _, body: Pingreq(),  # noqa: ARG005 - a table of readers
    13: lambda _, body: Pingresp(),  # noqa: ARG005
    14: lambda _, body: Disconnect(),  # noqa: ARG005
}
"""By the type in the upper four bits; those of QoS 2 are missing."""


def decode(first: int, data: bytes) -> Packet:
    """Return the packet of a first byte and what follows the length.

    Raises:
        MqttError: It is no packet of MQTT 3.1.1, or one with QoS 2.
    """
    kind, flags, body = first >> 4, first & 0x0F, _Body(data)
    if kind != 3 and flags != (2 if kind in (8, 10) else 0):
        raise MqttError(f"a packet that begins with 0x{first:02X}")
    reader = _READERS.get(kind)
    if reader is None:
        raise MqttError(f"a packet that begins with 0x{first:02X}")
    packet = reader(flags, body)
    if body.more():
        raise MqttError(f"bytes after the end of a packet that begins with 0x{first:02X}")
    return packet


class Stream:
    """Cuts a stream of bytes into packets; `max_length` is the largest remaining length that is taken."""

    def __init__(self, max_length: int = MAX_LENGTH) -> None:
        self._max_length = max_length
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[Packet]:
        """Yield the packets that are complete with these bytes.

        Raises:
            MqttError: The bytes are no MQTT; nothing more can be read from this stream.
        """
        self._buffer += data
        while (head := self._head()) is not None:
            begin, end = head
            if end > len(self._buffer):
                return
            first, body = self._buffer[0], bytes(self._buffer[begin:end])
            del self._buffer[:end]
            yield decode(first, body)

    def _head(self) -> tuple[int, int] | None:
        """Return where the body of the next packet begins and ends; None before its length is known."""
        length = 0
        for index in range(4):
            if len(self._buffer) < index + 2:
                return None
            byte = self._buffer[index + 1]
            length |= (byte & 0x7F) << 7 * index
            if not byte & 0x80:
                if length > self._max_length:
                    raise MqttError(f"a packet of {length} bytes; at most {self._max_length} are taken")
                return index + 2, index + 2 + length
        raise MqttError("a length of more than four bytes")
