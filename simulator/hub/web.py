"""Port 443 of the hub, for devices: MQTT over WebSockets, and what `upload.py` and `blobs.py` add."""

import asyncio
import logging

from aiohttp import WSMsgType, web

from simulator.hub.blobs import add_blobs
from simulator.hub.hub import Hub
from simulator.hub.listener import certificate_of
from simulator.hub.upload import add_upload

log = logging.getLogger(__name__)

WEBSOCKET_PATH = "/$iothub/websocket"


class WebSocketLink:
    """A WebSocket as the stream of a session."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        self.certificate_der = certificate_of(request.transport)
        self.peer = str(request.remote)
        self._socket = socket
        self._queue: asyncio.Queue[bytes | None] = asyncio.Queue()

    def write(self, data: bytes) -> None:
        """Send bytes, if the stream is still open."""
        self._queue.put_nowait(data)

    def close(self) -> None:
        """Close the stream."""
        self._queue.put_nowait(None)

    async def drain(self) -> None:
        """Send what is written until the stream is closed."""
        while (data := await self._queue.get()) is not None:
            try:
                await self._socket.send_bytes(data)
            except ConnectionError:
                return
        await self._socket.close()


async def _websocket(hub: Hub, request: web.Request) -> web.StreamResponse:
    socket = web.WebSocketResponse(protocols=("mqtt",), max_msg_size=1024 * 1024)
    await socket.prepare(request)
    link = WebSocketLink(request, socket)
    session = hub.session(link)
    writing = asyncio.get_running_loop().create_task(link.drain())
    try:
        async for message in socket:
            if message.type is not WSMsgType.BINARY:
                break
            session.feed(message.data)
    finally:
        session.lost()
        link.close()
        await asyncio.wait({writing}, timeout=1.0)
        writing.cancel()
    return socket


def device_application(hub: Hub) -> web.Application:
    """Return the web application that devices see."""

    async def websocket(request: web.Request) -> web.StreamResponse:
        return await _websocket(hub, request)

    app = web.Application(client_max_size=64 * 1024)
    app.router.add_get(WEBSOCKET_PATH, websocket)
    add_upload(app, hub)
    add_blobs(app, hub)
    return app
