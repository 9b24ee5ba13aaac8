"""One MQTT connection, from its first packet to its end: what is the same for devices and for provisioning."""

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from simulator.hub.credentials import RefusedError
from simulator.hub.faults import Faults
from simulator.hub.mqtt import (
    FAILURE,
    Connack,
    Connect,
    Disconnect,
    MqttError,
    Packet,
    Pingreq,
    Pingresp,
    Puback,
    Publish,
    Stream,
    Suback,
    Subscribe,
    Unsuback,
    Unsubscribe,
    encode,
)

log = logging.getLogger(__name__)

MAX_PACKET = 262_144 + 4096
"""A message of 256 KiB and its topic."""
FIRST_PACKET_S = 30.0
REFUSED = 5
WRONG_LEVEL = 1


class Link(Protocol):
    """The stream below: TLS over TCP, or a WebSocket."""

    certificate_der: bytes
    """Certificate of the client, empty without one."""
    peer: str

    def write(self, data: bytes) -> None:
        """Send bytes, if the stream is still open."""
        ...

    def close(self) -> None:
        """Close the stream; `Session.lost` follows."""
        ...


class Endpoint(Protocol):
    """What the client of a session talks to."""

    present: bool
    """A session of before goes on."""

    def begin(self) -> None:
        """The client was told that it is connected."""
        ...

    def subscribe(self, name: str) -> bool:
        """Return whether a topic filter is served, and serve it."""
        ...

    def unsubscribe(self, name: str) -> None:
        """Serve a topic filter no longer."""
        ...

    def publish(self, message: Publish) -> None:
        """Take a message and acknowledge it.

        Raises:
            MqttError: The topic is not served.
        """
        ...

    def acknowledged(self, packet_id: int) -> None:
        """The client took a message of QoS 1."""
        ...

    def flush(self) -> None:
        """All that arrived together was taken."""
        ...

    def end(self) -> None:
        """The connection is over."""
        ...


Accept = Callable[["Session", Connect], Endpoint]
"""Returns the endpoint of a client, or raises `RefusedError`."""


class Session:
    """Reads packets, answers those of the protocol itself and hands on the rest."""

    def __init__(self, link: Link, accept: Accept, faults: Callable[[], Faults]) -> None:
        self.link = link
        self.client_id = ""
        self._accept = accept
        self._faults = faults
        self._stream = Stream(MAX_PACKET)
        self._endpoint: Endpoint | None = None
        self._closed = False
        self._keep_alive_s = FIRST_PACKET_S
        self._next_id = 0
        self._timer: asyncio.TimerHandle | None = None
        self._wait()

    @property
    def faults(self) -> Faults:
        """The faults this client meets now."""
        return self._faults().of(self.client_id)

    def feed(self, data: bytes) -> None:
        """Take bytes of the client; wrong ones close this connection and nothing else."""
        self._wait()
        try:
            for packet in self._stream.feed(data):
                if self._closed:
                    return
                self._take(packet)
        except MqttError as error:
            log.info("connection of %s (%s) closed: %s", self.client_id or "nobody", self.link.peer, error)
            self.close()
        if self._endpoint is not None:
            self._endpoint.flush()

    def send(self, packet: Packet) -> None:
        """Send a packet."""
        if not self._closed:
            self.link.write(encode(packet))

    def message(self, topic: str, payload: bytes, qos: int = 0) -> int:
        """Send a message and return its packet identifier, 0 with QoS 0."""
        packet_id = 0
        if qos:
            self._next_id = packet_id = self._next_id % 0xFFFF + 1
        self.send(Publish(topic, payload, qos, packet_id))
        return packet_id

    def close(self) -> None:
        """Cut the connection."""
        if not self._closed:
            self._closed = True
            self.link.close()

    def lost(self) -> None:
        """The stream below has ended."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._endpoint is not None:
            self._endpoint.end()
            self._endpoint = None

    def _wait(self) -> None:
        """Close the connection when nothing comes for one and a half times its keep-alive (3.1.2.10)."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        if self._keep_alive_s and not self._closed:
            self._timer = asyncio.get_running_loop().call_later(1.5 * self._keep_alive_s, self.close)

    def _take(self, packet: Packet) -> None:  # noqa: C901 - one case a packet
        if isinstance(packet, Connect):
            self._connect(packet)
            return
        endpoint = self._endpoint
        if endpoint is None:
            raise MqttError(f"{type(packet).__name__} before a connection")
        match packet:
            case Publish():
                endpoint.publish(packet)
            case Puback():
                endpoint.acknowledged(packet.packet_id)
            case Subscribe():
                codes = tuple(min(qos, 1) if endpoint.subscribe(name) else FAILURE for name, qos in packet.filters)
                if not self.faults.no_suback:
                    self.send(Suback(packet.packet_id, codes))
                endpoint.flush()
            case Unsubscribe():
                for name in packet.filters:
                    endpoint.unsubscribe(name)
                self.send(Unsuback(packet.packet_id))
            case Pingreq():
                if not self.faults.no_ping:
                    self.send(Pingresp())
            case Disconnect():
                self.close()
            case _:
                raise MqttError(f"{type(packet).__name__} from a client")

    def _connect(self, packet: Connect) -> None:
        if self._endpoint is not None or self.client_id:
            raise MqttError("a second Connect")
        self.client_id = packet.client_id
        faults = self.faults
        if faults.no_connack:
            return
        if packet.level != 4:
            self._refuse(WRONG_LEVEL, f"protocol level {packet.level}")
        elif faults.connack_code:
            if faults.connack_times:
                faults.connack_times -= 1
                code, faults.connack_code = faults.connack_code, faults.connack_code if faults.connack_times else 0
            else:
                code = faults.connack_code
            self._refuse(code, "a fault that is switched on")
        else:
            try:
                endpoint = self._accept(self, packet)
            except RefusedError as error:
                self._refuse(REFUSED, str(error))
                return
            self._endpoint = endpoint
            self._keep_alive_s = packet.keep_alive_s
            self._wait()
            self.send(Connack(session_present=endpoint.present))
            endpoint.begin()

    def _refuse(self, code: int, why: str) -> None:
        log.info("%s (%s) refused with code %d: %s", self.client_id or "nobody", self.link.peer, code, why)
        self.send(Connack(code))
        self.close()
