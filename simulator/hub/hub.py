"""The hub itself: who is connected, what is remembered, who may come in."""

import asyncio
import logging
import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from simulator.hub import topics
from simulator.hub.certificates import Pair, make_authority, make_server
from simulator.hub.credentials import Auth, RefusedError, check_certificate, check_sas
from simulator.hub.device_endpoint import DeviceEndpoint
from simulator.hub.faults import Faults
from simulator.hub.files import Journal, write_whole
from simulator.hub.mqtt import Connect
from simulator.hub.registration import accept_registration, wants_registration
from simulator.hub.session import Endpoint, Link, Session
from simulator.hub.state import Device, Enrolment, StateFile, Waiting

log = logging.getLogger(__name__)

_NO_CHECK_TIME = ssl.VerifyFlags(0x20_0000)
"""X509_V_FLAG_NO_CHECK_TIME of OpenSSL: a certificate that expired is refused by name, not by a broken handshake."""


class UnknownDeviceError(Exception):
    """There is no such device."""


class Hub:
    """One hub on one host name or address; everything it knows is in one folder."""

    def __init__(self, folder: Path, host: str, clock: Callable[[], float]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        self.host = host
        self.folder = folder
        self.faults = Faults()
        self.connected: dict[str, DeviceEndpoint] = {}
        self.now_s = clock
        self._unsynced: dict[DeviceEndpoint, None] = {}
        self._newcomers: set[asyncio.Future[None]] = set()
        """Done when a device connects or subscribes."""
        self._file = StateFile(folder / "state.json")
        self.state = self._file.state
        self.journal = Journal(folder / "telemetry.jsonl")
        self.authority = self._pair(folder, "ca", lambda: make_authority(clock()))
        names = (host, "localhost", "127.0.0.1") if host != "localhost" else ("localhost", "127.0.0.1")
        self._pair(folder, f"server-{host}", lambda: make_server(self.authority, names, clock()))
        self.tls = self._context(folder / f"server-{host}.pem", folder / f"server-{host}.key")

    @property
    def authority_pem(self) -> str:
        """The authority that devices must trust, and that vouches for devices."""
        return self.authority.certificate_pem

    def _pair(self, folder: Path, name: str, make: Callable[[], Pair]) -> Pair:
        certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
        if not certificate.exists():
            pair = make()
            write_whole(key, pair.key_pem.encode())
            write_whole(certificate, pair.certificate_pem.encode())
        return Pair(certificate.read_text(), key.read_text())

    def _context(self, certificate: Path, key: Path) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(certificate, key)
        context.verify_mode = ssl.CERT_OPTIONAL
        context.verify_flags |= _NO_CHECK_TIME
        context.load_verify_locations(cadata=self.authority_pem)
        for one in (*self.state.devices.values(), *self.state.enrolments.values()):
            if one.certificate_pem:
                context.load_verify_locations(cadata=one.certificate_pem)
        return context

    def now_text(self) -> str:
        """Return the time as twins write it."""
        return datetime.fromtimestamp(self.now_s(), UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def save(self) -> None:
        """Put the state on the disk."""
        self._file.save()

    # connections

    def session(self, link: Link) -> Session:
        """Return the session of a new connection."""
        return Session(link, self._accept, lambda: self.faults)

    def _accept(self, session: Session, packet: Connect) -> Endpoint:
        if wants_registration(packet):
            return accept_registration(self, session, packet)
        host, _, rest = packet.user.partition("/")
        if host.lower() != self.host or rest.partition("/")[0] != packet.client_id:
            raise RefusedError(f"user {packet.user!r} with client id {packet.client_id!r} at the hub {self.host}")
        device = self.authorised(packet.client_id, packet.password, session.link.certificate_der)
        before = self.connected.pop(device.id, None)
        if before is not None:
            log.info("%s connects again: its older connection is closed", device.id)
            before.session.close()
        if packet.clean_session or session.faults.session_lost:
            device.subscriptions = []
        device.connections += 1
        self.save()
        endpoint = DeviceEndpoint(self, device, session)
        self.connected[device.id] = endpoint
        return endpoint

    def authorised(self, name: str, token: str, certificate_der: bytes) -> Device:
        """Return a device that has proved who it is.

        Raises:
            RefusedError: It has not, or it is not known or disabled.
        """
        device = self.state.devices.get(name)
        if device is None:
            raise RefusedError(f"device {name!r} is not known")
        if not device.enabled:
            raise RefusedError(f"device {name!r} is disabled")
        if device.auth is Auth.SAS:
            check_sas(token, f"{self.host}/devices/{name}", device.keys, self.now_s())
        else:
            check_certificate(
                certificate_der,
                name=name,
                auth=device.auth,
                expected_thumbprint=device.thumbprint,
                ca_pem=self.authority_pem,
                now_s=self.now_s(),
            )
        return device

    def left(self, endpoint: DeviceEndpoint) -> None:
        """Note that a connection is over."""
        if self.connected.get(endpoint.device.id) is endpoint:
            del self.connected[endpoint.device.id]

    def kick(self, name: str) -> bool:
        """Cut the connection of a device; return whether it had one."""
        endpoint = self.connected.get(name)
        if endpoint is not None:
            endpoint.session.close()
        return endpoint is not None

    def sync_soon(self, endpoint: DeviceEndpoint) -> None:
        """Put telemetry on the disk after all that has arrived was read: one flush for many messages."""
        if not self._unsynced:
            asyncio.get_running_loop().call_soon(self._sync)
        self._unsynced[endpoint] = None

    def _sync(self) -> None:
        endpoints, self._unsynced = tuple(self._unsynced), {}
        self.journal.sync()
        for endpoint in endpoints:
            endpoint.synced()

    async def serving(self, name: str, topic: str, timeout_s: float) -> DeviceEndpoint | None:
        """Return the connection of a device that subscribed to a topic, None when there is none in time."""
        loop = asyncio.get_running_loop()
        until_s = loop.time() + timeout_s
        while (endpoint := self.connected.get(name)) is None or not endpoint.serves(topic):
            left_s = until_s - loop.time()
            if left_s <= 0.0:
                return None
            newcomer: asyncio.Future[None] = loop.create_future()
            self._newcomers.add(newcomer)
            await asyncio.wait({newcomer}, timeout=left_s)
            self._newcomers.discard(newcomer)
        return endpoint

    def came(self) -> None:
        """A device has connected or subscribed: tell those who wait for one, once it has been answered."""
        newcomers, self._newcomers = self._newcomers, set()
        for newcomer in newcomers:
            if not newcomer.done():
                newcomer.set_result(None)

    # the cloud's side

    def device(self, name: str) -> Device:
        """Return a device.

        Raises:
            UnknownDeviceError: There is none of this name.
        """
        try:
            return self.state.devices[name]
        except KeyError:
            raise UnknownDeviceError(f"there is no device {name!r}") from None

    def add(self, device: Device) -> None:
        """Add a device, or replace it with all it had."""
        self.remove(device.id)
        self.state.devices[device.id] = device
        self.trust(device.certificate_pem)
        self.save()

    def assign(self, device: Device) -> None:
        """Add a device that was provisioned; one that is there keeps its twin and gets its credentials."""
        known = self.state.devices.get(device.id)
        if known is None:
            self.add(device)
            return
        known.auth, known.primary_key, known.secondary_key = device.auth, device.primary_key, device.secondary_key
        known.thumbprint, known.certificate_pem = device.thumbprint, device.certificate_pem
        self.trust(device.certificate_pem)
        self.save()

    def remove(self, name: str) -> None:
        """Forget a device, if there is one; its telemetry stays."""
        self.kick(name)
        if self.state.devices.pop(name, None) is not None:
            self.save()

    def trust(self, certificate_pem: str) -> None:
        """Let TLS take a certificate that is known by its thumbprint."""
        if certificate_pem:
            self.tls.load_verify_locations(cadata=certificate_pem)

    def enrol(self, enrolment: Enrolment) -> None:
        """Let the provisioning service know a device or a group."""
        self.state.enrolments[enrolment.id] = enrolment
        self.trust(enrolment.certificate_pem)
        self.save()

    def groups(self) -> list[Enrolment]:
        """Return the enrolment groups."""
        return [one for one in self.state.enrolments.values() if one.group]

    def enable(self, name: str, *, enabled: bool) -> None:
        """Enable or disable a device; a disabled one loses its connection.

        Raises:
            UnknownDeviceError: There is none of this name.
        """
        self.device(name).enabled = enabled
        self.save()
        if not enabled:
            self.kick(name)

    def patch_desired(self, name: str, patch: object, *, replace: bool = False) -> int:
        """Change desired properties and return their new version.

        Raises:
            UnknownDeviceError: There is no device of this name.
            TwinError: The patch is refused.
        """
        twin = self.device(name).twin
        before = twin.desired
        if replace and isinstance(patch, dict):
            removed: topics.Json = {key: None for key in before.values if key not in patch}
            twin.desired = before.replaced(patch, self.now_text())
            patch = {**removed, **patch}
        else:
            twin.desired = before.patched(patch, self.now_text())
        self.save()
        endpoint = self.connected.get(name)
        if endpoint is not None and isinstance(patch, dict):
            endpoint.desired_changed(patch, twin.desired.version)
        return twin.desired.version

    def send(self, name: str, message: Waiting) -> None:
        """Queue a cloud-to-device message and deliver it when the device is there.

        Raises:
            UnknownDeviceError: There is no device of this name.
        """
        self.device(name).waiting.append(message)
        self.save()
        endpoint = self.connected.get(name)
        if endpoint is not None:
            endpoint.deliver()

    def close(self) -> None:
        """Cut all connections and close the files."""
        for endpoint in tuple(self.connected.values()):
            endpoint.session.close()
        self.journal.close()
