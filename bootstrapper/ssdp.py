"""SSDP (UPnP Device Architecture 2.0, chapter 1): units advertise themselves and find each other."""

import asyncio
import contextlib
import random
import socket
import struct
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, cast

GROUP, PORT = "239.255.255.250", 1900
DEVICE = "urn:schemas-ballast-ems-org:device:EnergyManager:1"
MAX_AGE_S = 1800
ANSWERS_PER_S = 10.0
"""A flood of searches must not make us a flood of answers."""


@dataclass(frozen=True)
class Card:
    """Who we are on the network."""

    serial_number: str
    model: str
    version: str
    http_port: int = 0

    @property
    def udn(self) -> str:
        """Unique name: the same for a serial number for ever."""
        return f"uuid:{uuid.uuid5(uuid.NAMESPACE_DNS, self.serial_number + '.ballast-ems.org')}"

    def xml(self) -> bytes:
        """Return the device description."""
        rows = {
            "deviceType": DEVICE, "friendlyName": f"Ballast {self.serial_number}", "manufacturer": "Ballast",
            "modelName": self.model or "computer", "modelNumber": self.version, "serialNumber": self.serial_number,
            "UDN": self.udn,
        }  # fmt: skip
        inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in rows.items())
        return (
            '<?xml version="1.0"?>\n<root xmlns="urn:schemas-upnp-org:device-1-0"><specVersion><major>1</major>'
            f"<minor>0</minor></specVersion><device>{inner}</device></root>\n"
        ).encode()


@dataclass(frozen=True)
class Found:
    """A unit that has answered."""

    address: str
    udn: str
    location: str


def _message(first: str, headers: Mapping[str, str]) -> bytes:
    return "\r\n".join([first, *(f"{name}: {value}" for name, value in headers.items()), "", ""]).encode()


def parsed(data: bytes) -> tuple[str, dict[str, str]]:
    """Return first line and headers (names in capitals) of a message; empty for what is none."""
    lines = data[:4096].decode("utf-8", "replace").split("\r\n")
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip().upper()] = value.strip()
    return lines[0].strip(), headers


class _Responder(asyncio.DatagramProtocol):
    def __init__(self, card: Card, interface: str) -> None:
        self._card, self._interface = card, interface
        self._transport: asyncio.DatagramTransport | None = None
        self._next_s = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: tuple[str | Any, int]) -> None:
        first, headers = parsed(data)
        if first != "M-SEARCH * HTTP/1.1" or headers.get("MAN") != '"ssdp:discover"':
            return
        wanted = headers.get("ST", "")
        kinds = [kind for kind in self.kinds() if wanted in {"ssdp:all", kind}]
        loop = asyncio.get_running_loop()
        if not kinds or loop.time() < self._next_s:
            return
        self._next_s = loop.time() + 1.0 / ANSWERS_PER_S
        wait = headers.get("MX", "1")
        within_s = min(float(wait), 5.0) if wait.isdecimal() else 1.0
        delay_s = random.uniform(0.0, within_s * 0.8)  # noqa: S311 - spreads answers of many units
        loop.call_later(delay_s, self._answer, kinds, addr)

    def kinds(self) -> tuple[str, ...]:
        """Return what we are."""
        return ("upnp:rootdevice", self._card.udn, DEVICE)

    def _answer(self, kinds: list[str], to: tuple[str, int]) -> None:
        for kind in kinds:
            self._send(_message("HTTP/1.1 200 OK", {"ST": kind, "EXT": "", **self._common(kind, to[0])}), to)

    def _common(self, kind: str, towards: str) -> dict[str, str]:
        return {
            "CACHE-CONTROL": f"max-age={MAX_AGE_S}",
            "LOCATION": f"http://{self._own_address(towards)}:{self._card.http_port}/device.xml",
            "SERVER": f"Linux UPnP/2.0 Ballast/{self._card.version}",
            "USN": kind if kind == self._card.udn else f"{self._card.udn}::{kind}",
        }

    def _own_address(self, towards: str) -> str:
        """Return the address by which the other side reaches us; no packet is sent for that."""
        if self._interface:
            return self._interface
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((towards, 9))
                return str(probe.getsockname()[0])
            except OSError:
                return "0.0.0.0"  # noqa: S104 - a word in a message: no address

    def notify(self, what: str) -> None:
        """Tell everybody that we are there (`ssdp:alive`) or leave (`ssdp:byebye`)."""
        for kind in self.kinds():
            headers = {"HOST": f"{GROUP}:{PORT}", "NT": kind, "NTS": what, **self._common(kind, GROUP)}
            self._send(_message("NOTIFY * HTTP/1.1", headers), (GROUP, PORT))

    def _send(self, data: bytes, to: tuple[str, int]) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.sendto(data, to)

    def error_received(self, exc: Exception) -> None:
        """Take it that a network is down now: the next notification tries again."""


class Advertiser:
    """Answers searches, tells that it is there, and serves device.xml."""

    def __init__(self, card: Card, interface: str = "") -> None:
        """`interface`: own address to advertise on; empty: every one."""
        self._card, self._interface = card, interface
        self._responder: _Responder | None = None
        self._transport: asyncio.BaseTransport | None = None
        self._http: asyncio.Server | None = None
        self._task: asyncio.Task[None] | None = None
        self.http_port = 0

    async def start(self) -> None:
        """Begin.

        Raises:
            OSError: A port is taken by something that does not share it, or there is no network at all.
        """
        self._http = await asyncio.start_server(self._serve, self._interface or None, self._card.http_port)
        self.http_port = int(self._http.sockets[0].getsockname()[1])
        card = Card(self._card.serial_number, self._card.model, self._card.version, self.http_port)
        loop = asyncio.get_running_loop()
        transport, responder = await loop.create_datagram_endpoint(
            lambda: _Responder(card, self._interface), sock=_group_socket(self._interface, PORT)
        )
        self._transport, self._responder = transport, responder
        self._task = loop.create_task(self._keep_telling(responder))

    async def _keep_telling(self, responder: _Responder) -> None:
        while True:
            responder.notify("ssdp:alive")
            await asyncio.sleep(MAX_AGE_S * random.uniform(0.3, 0.5))  # noqa: S311 - spreads

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request; everything but the description is not found."""
        try:
            async with asyncio.timeout(5.0):
                request = (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n", 1)[0]
                found = request.startswith(b"GET /device.xml ")
                body = self._card.xml() if found else b"not found\n"
                status = "200 OK" if found else "404 Not Found"
                head = {"Content-Type": "text/xml" if found else "text/plain", "Content-Length": str(len(body))}
                writer.write(_message(f"HTTP/1.1 {status}", {**head, "Connection": "close"}) + body)
                await writer.drain()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # a scanner, or somebody who went away
        finally:
            writer.close()

    async def close(self) -> None:
        """Say good-bye and end."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        if self._responder is not None and self._transport is not None:
            self._responder.notify("ssdp:byebye")
            self._transport.close()
        if self._http is not None:
            self._http.close()


def _group_socket(interface: str, port: int) -> socket.socket:
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        own = socket.inet_aton(interface) if interface else struct.pack("!I", socket.INADDR_ANY)
        line.bind(("", port))
        line.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(GROUP) + own)
        if interface:
            line.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, own)
        line.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 2)
        line.setblocking(False)  # noqa: FBT003 - its only argument
    except OSError:
        line.close()
        raise
    return line


class _Searcher(asyncio.DatagramProtocol):
    def __init__(self) -> None:
        self.found: dict[str, Found] = {}

    def datagram_received(self, data: bytes, addr: tuple[str | Any, int]) -> None:
        first, headers = parsed(data)
        udn = headers.get("USN", "").split("::", 1)[0]
        if first.startswith("HTTP/1.1 200") and headers.get("ST") == DEVICE and udn:
            self.found[udn] = Found(str(addr[0]), udn, headers.get("LOCATION", ""))


async def discover(wait_s: float = 3.0, interface: str = "") -> tuple[Found, ...]:
    """Return the units that answer within a time.

    Raises:
        OSError: There is no network at all.
    """
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.setblocking(False)  # noqa: FBT003 - its only argument
    if interface:
        line.bind((interface, 0))
        line.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(interface))
    transport, searcher = await asyncio.get_running_loop().create_datagram_endpoint(_Searcher, sock=line)
    seconds = max(1, min(int(wait_s), 5))
    headers = {"HOST": f"{GROUP}:{PORT}", "MAN": '"ssdp:discover"', "MX": str(seconds), "ST": DEVICE}
    try:
        transport.sendto(_message("M-SEARCH * HTTP/1.1", headers), (GROUP, PORT))
        await asyncio.sleep(wait_s)
    finally:
        transport.close()
    return tuple(sorted(searcher.found.values(), key=lambda unit: unit.udn))
