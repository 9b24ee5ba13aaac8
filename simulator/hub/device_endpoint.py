"""What one connected device talks to: telemetry, twin, direct methods, cloud-to-device messages."""

import asyncio
import logging
from typing import TYPE_CHECKING

import msgspec

from simulator.hub import topics
from simulator.hub.files import Telemetry
from simulator.hub.mqtt import MqttError, Puback, Publish
from simulator.hub.session import Session
from simulator.hub.state import Device
from simulator.hub.twin import TwinError

if TYPE_CHECKING:
    from simulator.hub.hub import Hub

log = logging.getLogger(__name__)

MAX_MESSAGE = 262_144
MAX_METHOD = 128 * 1024
MAX_IN_FLIGHT = 50
"""Cloud-to-device messages that may wait for their acknowledgement at the same time."""


class MethodResult(msgspec.Struct, frozen=True):
    """What a device answered to a direct method."""

    status: int
    payload: msgspec.Raw


class DeviceEndpoint:
    """One connection of one device."""

    def __init__(self, hub: "Hub", device: Device, session: Session) -> None:
        self.device = device
        self.session = session
        self.present = bool(device.subscriptions)
        self._hub = hub
        self._methods: dict[str, asyncio.Future[MethodResult]] = {}
        self._next_method = 0
        self._in_flight: dict[int, str] = {}
        """Packet identifiers of cloud-to-device messages and their message ids."""
        self._unacknowledged: list[int] = []
        self._taken = 0

    # the session's side

    def begin(self) -> None:
        """Go on with what the session of before left."""
        self._hub.came()
        self.deliver()

    def subscribe(self, name: str) -> bool:
        """Return whether a topic filter is served, and serve it."""
        served = (topics.TWIN_RESPONSES, topics.DESIRED_PATCHES, topics.METHODS, topics.commands(self.device.id))
        if name not in served:
            log.info("%s asks for %r, which is not served", self.device.id, name)
            return False
        if name not in self.device.subscriptions:
            self.device.subscriptions.append(name)
            self._hub.save()
        self._hub.came()
        return True

    def unsubscribe(self, name: str) -> None:
        """Serve a topic filter no longer."""
        if name in self.device.subscriptions:
            self.device.subscriptions.remove(name)
            self._hub.save()

    def publish(self, message: Publish) -> None:
        """Take telemetry, a twin request or the answer to a method.

        Raises:
            MqttError: The topic is not served, or the message is too large.
        """
        if len(message.payload) > MAX_MESSAGE:
            raise MqttError(f"a message of {len(message.payload)} bytes; at most {MAX_MESSAGE} are allowed")
        if message.topic.startswith(topics.events(self.device.id)):
            self._telemetry(message)
            return
        address = topics.address(message.topic)
        rid = address.query.get("$rid", "")
        match address.path:
            case ("$iothub", "twin", "GET"):
                self._twin_get(rid)
            case ("$iothub", "twin", "PATCH", "properties", "reported"):
                self._twin_patch(rid, message.payload)
            case ("$iothub", "methods", "res", status) if status.lstrip("-").isdigit():
                self._method_answer(rid, int(status), message.payload)
            case _:
                raise MqttError(f"topic {message.topic!r} is not served")
        if message.qos:
            self.session.send(Puback(message.packet_id))

    def acknowledged(self, packet_id: int) -> None:
        """Forget a cloud-to-device message that the device has taken."""
        message_id = self._in_flight.pop(packet_id, None)
        if message_id is not None:
            self.device.waiting = [one for one in self.device.waiting if one.message_id != message_id]
            self._hub.save()
            self.deliver()

    def flush(self) -> None:
        """Have telemetry put on the disk, and deliver what waits."""
        if self._unacknowledged:
            self._hub.sync_soon(self)
        self.deliver()

    def synced(self) -> None:
        """Acknowledge telemetry, now that it is safe on the disk."""
        packet_ids, self._unacknowledged = self._unacknowledged, []
        faults = self.session.faults
        if faults.puback_delay_s > 0.0:
            asyncio.get_running_loop().call_later(faults.puback_delay_s, self._acknowledge, packet_ids)
        elif not faults.no_puback:
            self._acknowledge(packet_ids)

    def end(self) -> None:
        """The connection is over: methods that wait get no answer."""
        self._hub.left(self)
        for waiting in self._methods.values():
            waiting.cancel()
        self._methods.clear()

    # the cloud's side

    def serves(self, name: str) -> bool:
        """Return whether the device subscribed to this topic filter."""
        return name in self.device.subscriptions

    async def invoke(self, name: str, payload: bytes, timeout_s: float) -> MethodResult:
        """Call a direct method.

        Raises:
            TimeoutError: No answer in time, or the connection ended.
        """
        self._next_method += 1
        rid = f"{self._next_method:x}"
        answer: asyncio.Future[MethodResult] = asyncio.get_running_loop().create_future()
        self._methods[rid] = answer
        self.session.message(f"$iothub/methods/POST/{name}/?$rid={rid}", payload)
        try:
            await asyncio.wait({answer}, timeout=timeout_s)
            if not answer.done() or answer.cancelled():
                raise TimeoutError
            return answer.result()
        finally:
            self._methods.pop(rid, None)

    def desired_changed(self, patch: topics.Json, version: int) -> None:
        """Tell the device of a change of its desired properties."""
        if self.serves(topics.DESIRED_PATCHES):
            body = msgspec.json.encode({**patch, "$version": version})
            self.session.message(f"$iothub/twin/PATCH/properties/desired/?$version={version}", body)

    def deliver(self) -> None:
        """Send cloud-to-device messages that wait and are not under way."""
        if not self.serves(topics.commands(self.device.id)):
            return
        under_way = set(self._in_flight.values())
        for message in self.device.waiting:
            if len(under_way) >= MAX_IN_FLIGHT:
                return
            if message.message_id not in under_way:
                under_way.add(message.message_id)
                bag = {
                    "$.mid": message.message_id,
                    "$.to": f"/devices/{self.device.id}/messages/devicebound",
                    **message.properties,
                }
                topic = topics.commands(self.device.id).removesuffix("#") + topics.bag(bag)
                self._in_flight[self.session.message(topic, message.body, qos=1)] = message.message_id

    # parts

    def _acknowledge(self, packet_ids: list[int]) -> None:
        for packet_id in packet_ids:
            self.session.send(Puback(packet_id))

    def _telemetry(self, message: Publish) -> None:
        values = topics.properties(message.topic.removeprefix(topics.events(self.device.id)).rstrip("/"))
        if message.retain:
            values["mqtt-retain"] = "true"
        self._hub.journal.append(
            Telemetry(
                device=self.device.id,
                at_utc=self._hub.now_s(),
                body=message.payload,
                message_id=values.get("$.mid", ""),
                system={name: value for name, value in values.items() if name.startswith("$.")},
                properties={name: value for name, value in values.items() if not name.startswith("$.")},
            )
        )
        self._taken += 1
        if message.qos:
            self._unacknowledged.append(message.packet_id)
        if 0 < self.session.faults.drop_after <= self._taken:
            self._unacknowledged.clear()
            self._hub.journal.sync()
            self.session.close()

    def _twin_get(self, rid: str) -> None:
        if self.session.faults.twin_429:
            self._twin_answer(rid, 429, _error(429, "too many requests"))
            return
        twin = self.device.twin
        body = {"desired": twin.desired.document(), "reported": twin.reported.document()}
        self._twin_answer(rid, 200, msgspec.json.encode(body))

    def _twin_patch(self, rid: str, payload: bytes) -> None:
        if self.session.faults.twin_429:
            self._twin_answer(rid, 429, _error(429, "too many requests"))
            return
        twin = self.device.twin
        try:
            twin.reported = twin.reported.patched(msgspec.json.decode(payload), self._hub.now_text())
        except TwinError as error:
            self._twin_answer(rid, error.status, _error(error.status, str(error)))
        except (msgspec.DecodeError, RecursionError) as error:
            self._twin_answer(rid, 400, _error(400, f"no JSON: {error}"))
        else:
            self._hub.save()
            self._twin_answer(rid, 204, b"", f"&$version={twin.reported.version}")

    def _twin_answer(self, rid: str, status: int, body: bytes, more: str = "") -> None:
        if self.serves(topics.TWIN_RESPONSES):
            self.session.message(f"$iothub/twin/res/{status}/?$rid={rid}{more}", body)

    def _method_answer(self, rid: str, status: int, payload: bytes) -> None:
        waiting = self._methods.get(rid)
        if waiting is None or waiting.done():
            log.info("%s answers method call %r, which nobody waits for", self.device.id, rid)
            return
        if len(payload) > MAX_METHOD:
            raise MqttError(f"a method answer of {len(payload)} bytes; at most {MAX_METHOD} are allowed")
        try:
            value = msgspec.json.decode(payload, type=msgspec.Raw) if payload else msgspec.Raw(b"null")
        except (msgspec.DecodeError, RecursionError) as error:
            raise MqttError(f"a method answer that is no JSON: {error}") from error
        waiting.set_result(MethodResult(status, value))


def _error(status: int, message: str) -> bytes:
    return msgspec.json.encode({"errorCode": status * 1000, "message": message})
