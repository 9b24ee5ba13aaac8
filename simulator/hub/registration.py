"""The device provisioning service: register, poll, be assigned to this hub.

Source: Microsoft, "Communicate with DPS using the MQTT protocol".
"""

import itertools
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from simulator.hub import topics
from simulator.hub.credentials import Auth, RefusedError, check_certificate, check_sas, derived_key
from simulator.hub.mqtt import Connect, MqttError, Puback, Publish
from simulator.hub.session import Session
from simulator.hub.state import Device, Enrolment

if TYPE_CHECKING:
    from simulator.hub.hub import Hub

log = logging.getLogger(__name__)

RETRY_AFTER_S = 1
_operations = itertools.count(1)


def wants_registration(packet: Connect) -> bool:
    """Return whether a client asks for the provisioning service: its user name says so."""
    return "/registrations/" in packet.user


def accept_registration(hub: "Hub", session: Session, packet: Connect) -> "Registration":
    """Return the endpoint for a device that wants to be provisioned.

    Raises:
        RefusedError: It is not enrolled, or its credentials are wrong.
    """
    scope, _, rest = packet.user.partition("/registrations/")
    name = rest.partition("/")[0]
    if scope != hub.state.id_scope or name != packet.client_id or not name:
        raise RefusedError(f"user {packet.user!r} with client id {packet.client_id!r}")
    now_s = hub.now_s()
    individual = hub.state.enrolments.get(name)
    candidates = [individual] if individual and not individual.group else hub.groups()
    why = f"{name!r} is not enrolled"
    for enrolment in candidates:
        key = derived_key(enrolment.key, name) if enrolment.group and enrolment.key else enrolment.key
        try:
            if enrolment.auth is Auth.SAS:
                check_sas(packet.password, f"{scope}/registrations/{name}", (key,), now_s)
            else:
                check_certificate(
                    session.link.certificate_der,
                    name=name,
                    auth=enrolment.auth,
                    expected_thumbprint=enrolment.thumbprint,
                    ca_pem=hub.authority_pem,
                    now_s=now_s,
                )
        except RefusedError as error:
            why = str(error)
            continue
        return Registration(hub, session, enrolment, name, key)
    raise RefusedError(why)


class Registration:
    """One connection of a device that is being provisioned."""

    present = False

    def __init__(self, hub: "Hub", session: Session, enrolment: Enrolment, name: str, key: str) -> None:
        self._hub = hub
        self._session = session
        self._enrolment = enrolment
        self._name = name
        self._key = key
        self._polls: dict[str, int] = {}

    def begin(self) -> None:
        """Nothing waits for this client."""

    def subscribe(self, name: str) -> bool:
        """Return whether a topic filter is served."""
        return name == topics.REGISTRATION_RESPONSES

    def unsubscribe(self, name: str) -> None:
        """Nothing is kept of a subscription."""

    def acknowledged(self, packet_id: int) -> None:
        """Nothing is sent with QoS 1."""

    def flush(self) -> None:
        """Nothing is collected."""

    def end(self) -> None:
        """Nothing is left to end."""

    def publish(self, message: Publish) -> None:
        """Take a registration or a poll.

        Raises:
            MqttError: The topic is not served.
        """
        address = topics.address(message.topic)
        rid = address.query.get("$rid", "")
        match address.path:
            case ("$dps", "registrations", "PUT", "iotdps-register"):
                operation = f"{next(_operations)}.{self._name}"
                self._polls[operation] = self._enrolment.polls
                self._progress(rid, operation)
            case ("$dps", "registrations", "GET", "iotdps-get-operationstatus"):
                self._progress(rid, address.query.get("operationId", ""))
            case _:
                raise MqttError(f"topic {message.topic!r} is not served")
        if message.qos:
            self._session.send(Puback(message.packet_id))

    def _progress(self, rid: str, operation: str) -> None:
        left = self._polls.get(operation)
        if left is None:
            self._answer(404, rid, {"errorCode": 404204, "message": f"operation {operation!r} is not known"})
        elif left > 0:
            self._polls[operation] = left - 1
            body = {"operationId": operation, "status": "assigning"}
            self._answer(202, rid, body, f"&retry-after={RETRY_AFTER_S}")
        else:
            self._answer(200, rid, self._result(operation))

    def _result(self, operation: str) -> topics.Json:
        at = datetime.fromtimestamp(self._hub.now_s(), UTC).isoformat()
        common = {"registrationId": self._name, "createdDateTimeUtc": at, "lastUpdatedDateTimeUtc": at, "etag": "1"}
        if not self._enrolment.enabled:
            state = {**common, "status": "disabled"}
            return {"operationId": operation, "status": "disabled", "registrationState": state}
        name = self._enrolment.device or self._name
        self._hub.assign(self._device(name))
        state = {
            **common,
            "assignedHub": self._hub.host,
            "deviceId": name,
            "status": "assigned",
            "substatus": "initialAssignment",
        }
        return {"operationId": operation, "status": "assigned", "registrationState": state}

    def _device(self, name: str) -> Device:
        enrolment = self._enrolment
        return Device(
            id=name,
            auth=enrolment.auth,
            primary_key=self._key,
            secondary_key=self._key,
            thumbprint=enrolment.thumbprint,
            certificate_pem=enrolment.certificate_pem,
        )

    def _answer(self, status: int, rid: str, body: topics.Json, more: str = "") -> None:
        topic = f"$dps/registrations/res/{status}/?$rid={rid}{more}"
        self._session.message(topic, msgspec.json.encode(body))
