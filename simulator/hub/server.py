"""Everything of the hub listening: MQTT on 8883, WebSockets and HTTPS on 443, the control API."""

import errno
import logging
import secrets
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
from aiohttp import web

from simulator.hub.control_api import ControlApi
from simulator.hub.files import write_whole
from simulator.hub.hub import Hub
from simulator.hub.listener import Acceptor, MqttProtocol, bound
from simulator.hub.messages import Description, Ready, describe
from simulator.hub.web import device_application

log = logging.getLogger(__name__)

MQTT_PORT = 8883
HTTPS_PORT = 443
LOOPBACK = "127.0.0.1"


class PortError(Exception):
    """The hub cannot listen where the device SDK looks for it."""


@asynccontextmanager
async def serve(folder: Path, host: str, clock: Callable[[], float]) -> AsyncGenerator[Ready]:
    """Run a hub until the context ends.

    Raises:
        PortError: Port 8883 or the one of the control API is taken.
    """
    hub = Hub(folder, host, clock)
    address = LOOPBACK if host == "localhost" else host
    try:
        mqtt = Acceptor(hub, bound(address, MQTT_PORT), lambda: MqttProtocol(hub))
    except OSError as error:
        raise PortError(f"cannot listen on {address}:{MQTT_PORT}: {error.strerror}") from error
    https, why, runners = None, "", []
    try:
        listener = bound(address, HTTPS_PORT)
    except OSError as error:
        why = _why_not(address, error)
        log.warning("%s", why)
    else:
        devices = web.AppRunner(device_application(hub), access_log=None)
        await devices.setup()
        runners.append(devices)
        server = devices.server
        if server is not None:
            https = Acceptor(hub, listener, server)
    token, port = _before(folder)
    api = web.AppRunner(ControlApi(hub, token).application(), access_log=None)
    await api.setup()
    runners.append(api)
    try:
        control = bound(address, port)
    except OSError as error:
        raise PortError(f"cannot listen on {address}:{port} for the control API: {error.strerror}") from error
    await web.SockSite(api, control).start()
    port = int(control.getsockname()[1])
    ready = Ready(host=host, control=f"http://{address}:{port}", https=https is not None, why=why)
    description = Description(host, ready.control, token, ready.https, port)
    write_whole(folder / "hub.json", msgspec.json.encode(description))
    try:
        yield ready
    finally:
        await mqtt.close()
        if https is not None:
            await https.close()
        hub.close()
        for runner in runners:
            await runner.cleanup()


def _before(folder: Path) -> tuple[str, int]:
    """Return token and port of the control API: those of the last run, so that clients find it again."""
    try:
        known = describe(folder)
    except OSError:
        return secrets.token_urlsafe(24), 0
    return known.token, known.control_port


def _why_not(address: str, error: OSError) -> str:
    if error.errno == errno.EACCES:
        return (
            f"PORT 443 IS NOT SERVED: this user may not listen on {address}:443. There is MQTT on 8883, but no file "
            "upload and no MQTT over WebSockets. To have them: sudo sysctl net.ipv4.ip_unprivileged_port_start=443"
        )
    return f"PORT 443 IS NOT SERVED: {address}:443: {error.strerror}. No file upload, no MQTT over WebSockets."
