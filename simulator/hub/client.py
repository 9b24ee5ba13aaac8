"""The cloud's side of an emulated hub, from Python: for tests, the demo and `ballast hub-send`.

What is quick blocks for a millisecond; what waits for a device is a coroutine that leaves the loop free.
"""

import asyncio
import http.client
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import msgspec

from simulator.hub.faults import Faults
from simulator.hub.files import Telemetry
from simulator.hub.messages import (
    Access,
    Auth,
    DeviceState,
    EnrolmentAccess,
    Invocation,
    Message,
    NewDevice,
    NewEnrolment,
    Storage,
    Upload,
    describe,
)
from simulator.hub.topics import Json

T = TypeVar("T")
_POLL_S = 0.02
_QUICK_S = 10.0


class HubError(Exception):
    """The hub refused; `status` is that of HTTP, 404 for a device that is not there, 504 for one that is silent."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class MethodAnswer(msgspec.Struct, frozen=True):
    """What a device answered to a direct method."""

    status: int
    payload: Any = None


class HubClient:
    """Talks to the control API of one hub."""

    def __init__(self, control: str, token: str, host: str) -> None:
        self.host = host
        """Where devices connect."""
        parts = urlsplit(control)
        self._address = parts.hostname or "", parts.port or 80
        self._token = token

    @classmethod
    def of(cls, folder: Path) -> "HubClient":
        """Return the client of the hub that runs in a folder.

        Raises:
            OSError: No hub has run there.
        """
        known = describe(folder)
        return cls(known.control, known.token, known.host)

    def _ask(self, method: str, path: str, body: object = b"", timeout_s: float = _QUICK_S) -> bytes:
        connection = http.client.HTTPConnection(*self._address, timeout=timeout_s)
        try:
            data = body if isinstance(body, bytes) else msgspec.json.encode(body)
            connection.request(method, path, data, {"Authorization": f"Bearer {self._token}"})
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        if answer.status >= 300:
            problem = msgspec.json.decode(content, type=dict[str, Any]) if content[:1] == b"{" else {}
            raise HubError(answer.status, str(problem.get("message", content.decode("utf-8", "replace"))))
        return content

    def _get(self, path: str, kind: type[T]) -> T:
        return msgspec.json.decode(self._ask("GET", path), type=kind)

    # devices

    def create_device(
        self, name: str, auth: Auth = Auth.SAS, valid_days: float = 3650.0, common_name: str = ""
    ) -> Access:
        """Make a device and return what it needs to connect; one of the same name is replaced."""
        answer = self._ask("POST", "/devices", NewDevice(name, auth, valid_days, common_name))
        return msgspec.json.decode(answer, type=Access)

    def devices(self) -> list[DeviceState]:
        """Return all devices."""
        return self._get("/devices", list[DeviceState])

    def state(self, name: str) -> DeviceState:
        """Return whether a device is connected, and what the hub counted."""
        return self._get(f"/devices/{quote(name)}", DeviceState)

    def delete_device(self, name: str) -> None:
        """Forget a device."""
        self._ask("DELETE", f"/devices/{quote(name)}")

    def disable(self, name: str) -> None:
        """Disable a device; it loses its connection and is refused with code 5."""
        self._ask("POST", f"/devices/{quote(name)}/disable")

    def enable(self, name: str) -> None:
        """Enable a device again."""
        self._ask("POST", f"/devices/{quote(name)}/enable")

    def kick(self, name: str) -> None:
        """Cut the connection of a device."""
        self._ask("POST", f"/devices/{quote(name)}/kick")

    # twins, methods, messages, telemetry

    def desired(self, name: str) -> Json:
        """Return desired properties with `$version` and `$metadata`."""
        return self._get(f"/devices/{quote(name)}/twin", dict[str, Json])["desired"]

    def reported(self, name: str) -> Json:
        """Return reported properties with `$version` and `$metadata`."""
        return self._get(f"/devices/{quote(name)}/twin", dict[str, Json])["reported"]

    def patch_desired(self, name: str, patch: Json) -> int:
        """Merge a patch into the desired properties and return their version; None removes a property."""
        answer = self._ask("PATCH", f"/devices/{quote(name)}/twin/desired", patch)
        return msgspec.json.decode(answer, type=dict[str, int])["version"]

    def replace_desired(self, name: str, values: Json) -> int:
        """Replace all desired properties and return their version."""
        answer = self._ask("PUT", f"/devices/{quote(name)}/twin/desired", values)
        return msgspec.json.decode(answer, type=dict[str, int])["version"]

    async def invoke(
        self, name: str, method: str, payload: object = None, timeout_s: float = 30.0, connect_timeout_s: float = 0.0
    ) -> MethodAnswer:
        """Call a direct method.

        Raises:
            HubError: 404 the device is not there, 504 it did not answer in time.
        """
        call = Invocation(method, msgspec.Raw(msgspec.json.encode(payload)), timeout_s, connect_timeout_s)
        path, limit_s = f"/devices/{quote(name)}/methods", timeout_s + connect_timeout_s + _QUICK_S
        return msgspec.json.decode(await asyncio.to_thread(self._ask, "POST", path, call, limit_s), type=MethodAnswer)

    def send(self, name: str, body: str, properties: dict[str, str] | None = None, message_id: str = "") -> str:
        """Queue a cloud-to-device message and return its id."""
        message = Message(body, properties or {}, message_id)
        answer = self._ask("POST", f"/devices/{quote(name)}/messages", message)
        return msgspec.json.decode(answer, type=dict[str, str])["message_id"]

    def telemetry(self, name: str, after: int = 0, limit: int = 1000) -> list[Telemetry]:
        """Return messages of a device in the order they came, leaving out the first `after`."""
        return self._get(f"/devices/{quote(name)}/telemetry?after={after}&limit={limit}", list[Telemetry])

    # provisioning, storage

    def enrol(self, name: str, auth: Auth = Auth.SAS, **more: Any) -> EnrolmentAccess:
        """Let the provisioning service know a device, or with `group=True` a group of them.

        `more`: group, device, enabled, polls of `NewEnrolment`.
        """
        answer = self._ask("POST", "/enrolments", NewEnrolment(name, auth, **more))
        return msgspec.json.decode(answer, type=EnrolmentAccess)

    def set_storage(self, storage: Storage | None) -> None:
        """Say where file uploads go; None: the hub's own store."""
        self._ask("PUT", "/storage", storage)

    def uploads(self) -> list[Upload]:
        """Return the file uploads that devices began."""
        return self._get("/uploads", list[Upload])

    def offer(self, name: str, content: bytes) -> str:
        """Put a file into the hub's own blob store and return where devices fetch it for a day: a secret."""
        answer = self._ask("PUT", f"/blobs/{quote(name)}", content)
        return msgspec.json.decode(answer, type=dict[str, str])["url"]

    # faults

    def faults(self) -> Faults:
        """Return the faults that are on."""
        return self._get("/faults", Faults)

    def set_faults(self, **faults: Any) -> None:
        """Switch faults on or off, by the names of `Faults`; others stay as they are."""
        self._ask("PATCH", "/faults", faults)

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self._ask("DELETE", "/faults")

    @contextmanager
    def fault(self, **faults: Any) -> Generator[None]:
        """Have faults for the length of a `with` block."""
        before: dict[str, Any] = msgspec.to_builtins(Faults())
        before.update({name: getattr(Faults(), name) for name in faults})
        self.set_faults(**faults)
        try:
            yield
        finally:
            self.set_faults(**{name: before[name] for name in faults})

    # waiting

    async def until(self, happened: Callable[[], object], timeout_s: float = 10.0, what: str = "") -> None:
        """Wait until a function returns something true; it is asked every 20 ms.

        Raises:
            TimeoutError: It did not in time.
        """
        loop = asyncio.get_running_loop()
        until_s = loop.time() + timeout_s
        while not await asyncio.to_thread(happened):
            if loop.time() > until_s:
                raise TimeoutError(what or f"nothing happened in {timeout_s} s")
            await asyncio.sleep(_POLL_S)

    async def connected(self, name: str, timeout_s: float = 10.0) -> None:
        """Wait until a device is connected.

        Raises:
            TimeoutError: It did not connect in time.
        """
        await self.until(lambda: self.state(name).connected, timeout_s, f"{name!r} is not connected")

    async def received(self, name: str, count: int, timeout_s: float = 10.0) -> list[Telemetry]:
        """Wait until a device has sent so many messages, and return all.

        Raises:
            TimeoutError: It did not send them in time.
        """
        await self.until(lambda: self.state(name).messages >= count, timeout_s, f"not {count} messages of {name!r}")
        return self.telemetry(name, limit=1_000_000)
