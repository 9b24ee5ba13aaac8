"""A Web PubSub service to test against: the reliable JSON protocol with groups, sequence ids and recovery.

Run as `python -m tests.emulators.webpubsub HOST PORT` (a process of its own, so that it can be killed); the access key
comes in the environment. `PubSub` runs it. What it holds is in memory: after a kill nobody can recover, as after a
failure of the real service.

Control: POST /cut (drop every connection, keep its state), POST /mute?on=1 (take messages, acknowledge none).
"""

import asyncio
import base64
import http.client
import itertools
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import jwt
from aiohttp import WSCloseCode, WSMsgType, web
from azure.messaging.webpubsubservice import WebPubSubServiceClient

KEY_VARIABLE = "BALLAST_TEST_PUBSUB_KEY"
RELIABLE = "json.reliable.webpubsub.azure.v1"
HUB = "cluster"
READY_S = 15.0


class Connection:
    """A client, which outlives its socket."""

    def __init__(self, user: str, roles: list[str]) -> None:
        self.id = secrets.token_hex(8)
        self.token = secrets.token_hex(16)
        self.user = user
        self.roles = set(roles)
        self.socket: web.WebSocketResponse | None = None
        self.transport: asyncio.WriteTransport | None = None
        self.acks: set[int] = set()
        self.sequence = itertools.count(1)
        self.unconfirmed: dict[int, dict[str, Any]] = {}

    def may(self, what: str, group: str) -> bool:
        """Tell whether its token has the role."""
        return bool(self.roles & {f"webpubsub.{what}", f"webpubsub.{what}.{group}"})

    async def deliver(self, message: dict[str, Any]) -> None:
        """Send a message and keep it until it is confirmed."""
        number = next(self.sequence)
        self.unconfirmed[number] = {"sequenceId": number, **message}
        await self.send(self.unconfirmed[number])

    async def send(self, message: dict[str, Any]) -> None:
        """Send, if there is a socket."""
        if self.socket is not None and not self.socket.closed:
            await self.socket.send_json(message)


class Service:
    """All clients and groups."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._connections: dict[str, Connection] = {}
        self._groups: dict[str, set[Connection]] = {}
        self._mute = False

    def application(self) -> web.Application:
        """Return the web application."""
        application = web.Application()
        application.router.add_get("/client/hubs/{hub}", self.client)
        application.router.add_post("/cut", self.cut)
        application.router.add_post("/mute", self.mute)
        return application

    async def cut(self, _: web.Request) -> web.Response:
        """Drop every connection without a word."""
        for transport in [connection.transport for connection in self._connections.values()]:
            if transport is not None:
                transport.abort()
        return web.Response()

    async def mute(self, request: web.Request) -> web.Response:
        """Acknowledge nothing, or again."""
        self._mute = request.query["on"] == "1"
        return web.Response()

    async def client(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection."""
        try:
            audience = f"http://{request.host}{request.path}"
            claims = jwt.decode(request.query["access_token"], self._key, algorithms=["HS256"], audience=audience)
        except (jwt.InvalidTokenError, KeyError):
            return web.Response(status=401)
        ws = web.WebSocketResponse(protocols=(RELIABLE,))
        await ws.prepare(request)
        asked = request.query.get("awps_connection_id")
        if asked is None:
            connection = Connection(claims.get("sub", ""), claims.get("role", []))
            self._connections[connection.id] = connection
        else:
            known = self._connections.get(asked)
            if known is None or known.token != request.query.get("awps_reconnection_token"):
                await ws.close(code=WSCloseCode.POLICY_VIOLATION, message=b"not known")
                return ws
            connection = known
        connection.socket = ws
        connection.transport = request.transport if isinstance(request.transport, asyncio.WriteTransport) else None
        hello = {"type": "system", "event": "connected", "userId": connection.user, "connectionId": connection.id}
        await ws.send_json({**hello, "reconnectionToken": connection.token})
        for message in list(connection.unconfirmed.values()):
            await ws.send_json(message)
        async for frame in ws:
            if frame.type is WSMsgType.TEXT:
                await self._said(connection, frame.json())
        return ws

    async def _said(self, connection: Connection, message: dict[str, Any]) -> None:
        group, ack = message.get("group", ""), message.get("ackId")
        error = ""
        match message["type"]:
            case "sequenceAck":
                for number in [number for number in connection.unconfirmed if number <= message["sequenceId"]]:
                    del connection.unconfirmed[number]
            case "joinGroup":
                error = "" if connection.may("joinLeaveGroup", group) else "Forbidden"
                if not error:
                    self._groups.setdefault(group, set()).add(connection)
            case "sendToGroup":
                error = "" if connection.may("sendToGroup", group) else "Forbidden"
                error = "Duplicate" if ack in connection.acks else error
                if not error:
                    await self._spread(connection, message)
            case _:
                error = "InternalServerError"
        if ack is not None and not self._mute:
            connection.acks.add(ack)
            failed = {"error": {"name": error, "message": error}} if error else {}
            await connection.send({"type": "ack", "ackId": ack, "success": not error, **failed})

    async def _spread(self, sender: Connection, message: dict[str, Any]) -> None:
        kept = {key: message[key] for key in ("group", "dataType", "data")}
        for member in self._groups.get(message["group"], set()):
            if member is not sender or not message.get("noEcho"):
                await member.deliver({"type": "message", "from": "group", "fromUserId": sender.user, **kept})


class PubSub:
    """The service as a process, and the backend that hands out addresses."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self._host = host
        with socket.socket() as free:
            free.bind((host, 0))
            self._port = int(free.getsockname()[1])
        self._key = base64.b64encode(secrets.token_bytes(32)).decode()
        self._process: subprocess.Popen[bytes] | None = None
        endpoint = f"Endpoint=http://{host}:{self._port};AccessKey={self._key};Version=1.0;"
        self._backend = WebPubSubServiceClient.from_connection_string(endpoint, hub=HUB)

    def url(self, user: str, group: str, *, roles: tuple[str, ...] = ("joinLeaveGroup", "sendToGroup")) -> str:
        """Return a client address as a backend would: with a token for one group."""
        named = [f"webpubsub.{role}.{group}" for role in roles]
        return str(self._backend.get_client_access_token(user_id=user, roles=named)["url"])

    def start(self) -> None:
        """Start it and wait until it listens."""
        command = [sys.executable, "-m", __name__, self._host, str(self._port)]
        self._process = subprocess.Popen(command, env={**os.environ, KEY_VARIABLE: self._key})
        ends = time.monotonic() + READY_S
        while True:
            try:
                socket.create_connection((self._host, self._port), timeout=1.0).close()
            except OSError:
                if self._process.poll() is not None or time.monotonic() > ends:
                    raise
                time.sleep(0.02)
            else:
                return

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()

    def tell(self, what: str) -> None:
        """Use its control."""
        connection = http.client.HTTPConnection(self._host, self._port, timeout=5.0)
        connection.request("POST", f"/{what}")
        connection.getresponse().read()
        connection.close()


@contextmanager
def pubsub() -> Generator[PubSub]:
    """Run the service as long as the context lasts."""
    running = PubSub()
    running.start()
    try:
        yield running
    finally:
        running.kill()


if __name__ == "__main__":
    web.run_app(Service(os.environ[KEY_VARIABLE]).application(), host=sys.argv[1], port=int(sys.argv[2]), print=None)
