"""Is the hub within reach? Layer by layer, so that the first thing that is wrong has a name and a remedy."""

import select
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MQTT_PORT = 8883
TIMEOUT_S = 10.0
CONNECT = bytes.fromhex("10 16 0004 4d515454 04 02 003c 000a") + b"ballast-ck"
"""MQTT 3.1.1 CONNECT without credentials: any answer, a refusal too, shows a hub."""


@dataclass(frozen=True)
class Layer:
    """One layer of the way to the hub."""

    name: str
    ok: bool
    text: str
    """What was found; where it is not ok, what is wrong."""
    todo: str = ""
    """What a person can do; empty where nothing is wrong."""


class LayerError(Exception):
    """This layer does not work."""

    def __init__(self, text: str, todo: str) -> None:
        super().__init__(text)
        self.todo = todo


LAYERS = ("link", "address", "dns", "tcp", "tls", "hub")


class Way:
    """The way to one host."""

    def __init__(self, host: str, port: int = MQTT_PORT, *, trust: Path | None = None, root: Path = Path("/")) -> None:
        """`trust`: PEM of authorities instead of the system's; `root`: where `sys` and `proc` are."""
        self._host, self._port, self._trust, self._root = host, port, trust, root
        self._addresses: list[tuple[int, tuple[object, ...]]] = []
        self._socket: socket.socket | None = None

    def walk(self) -> tuple[Layer, ...]:
        """Try layer by layer; after the first that fails the others are not tried and not listed."""
        steps: tuple[Callable[[], str], ...] = (
            self._link, self._address, self._dns, self._tcp, self._tls, self._hub,
        )  # fmt: skip
        layers: list[Layer] = []
        try:
            for name, step in zip(LAYERS, steps, strict=True):
                try:
                    layers.append(Layer(name, ok=True, text=step()))
                except LayerError as error:
                    layers.append(Layer(name, ok=False, text=str(error), todo=error.todo))
                    break
        finally:
            if self._socket is not None:
                self._socket.close()
        return tuple(layers)

    def _link(self) -> str:
        found = {path.parent.name: _text(path) for path in sorted((self._root / "sys/class/net").glob("*/carrier"))}
        up = [name for name, carrier in found.items() if carrier == "1" and name != "lo"]
        if up:
            return ", ".join(up)
        names = ", ".join(name for name in found if name != "lo")
        raise LayerError(
            f"no cable and no radio link on {names}" if names else "no network interface",
            "plug in the network cable, or set up the wireless network",
        )

    def _address(self) -> str:
        v4 = [line.split() for line in _text(self._root / "proc/net/route").splitlines()[1:]]
        v6 = [line.split() for line in _text(self._root / "proc/net/ipv6_route").splitlines()]
        out = {row[0] for row in v4 if len(row) > 1 and row[1] == "00000000"}
        out |= {row[-1] for row in v6 if len(row) > 1 and row[0] == "0" * 32 and row[1] == "00" and row[-1] != "lo"}
        if out:
            return f"default route by {', '.join(sorted(out))}"
        raise LayerError(
            "no address with a way out (no default route)",
            "see that the router gives addresses (DHCP), or set a fixed address with a gateway",
        )

    def _dns(self) -> str:
        try:
            found = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise LayerError(
                f"the name {self._host} cannot be resolved: {error.strerror or error}",
                "check the name server of the network, and the name of the hub",
            ) from error
        self._addresses = [(family, address) for family, _, _, _, address in found]
        return str(found[0][4][0])

    def _tcp(self) -> str:
        cause = ""
        for family, address in self._addresses:
            attempt = socket.socket(family, socket.SOCK_STREAM)
            attempt.settimeout(TIMEOUT_S)
            try:
                attempt.connect(address)
            except OSError as error:
                attempt.close()
                cause = error.strerror or str(error)
            else:
                self._socket = attempt
                return f"port {self._port} open"
        raise LayerError(
            f"port {self._port} of {self._host}: {cause.lower()}",
            f"ask for the firewall to let port {self._port} out, or use port 443 (provisioning.websockets)",
        )

    def _tls(self) -> str:
        if self._socket is None:
            raise LayerError("no connection", "")
        context = ssl.create_default_context(cafile=str(self._trust) if self._trust else None)
        try:
            secured = context.wrap_socket(self._socket, server_hostname=self._host)
        except ssl.SSLCertVerificationError as error:
            todo = "check date and time" if "valid" in error.verify_message else "check the trusted authorities"
            raise LayerError(f"certificate of {self._host}: {error.verify_message}", todo) from error
        except OSError as error:
            raise LayerError(f"no secure connection: {error.strerror or error}", "something intercepts TLS") from error
        self._socket = secured
        return secured.version() or "TLS"

    def _hub(self) -> str:
        line = self._socket
        if not isinstance(line, ssl.SSLSocket):
            raise LayerError("no secure connection", "")
        end_s = time.monotonic() + TIMEOUT_S
        answer = b""
        try:
            line.sendall(CONNECT)
            while len(answer) < 4:
                if not line.pending() and not select.select([line], [], [], max(end_s - time.monotonic(), 0.0))[0]:
                    raise TimeoutError("no answer")
                more = line.recv(16)
                if not more:
                    return "closes the connection of a stranger, as a hub does"
                answer += more
        except OSError as error:
            if isinstance(error, ConnectionError):
                return "closes the connection of a stranger, as a hub does"
            raise LayerError(
                f"{self._host} does not answer to MQTT: {error}", "check the name of the hub; try again later"
            ) from error
        if answer[0] != 0x20:
            raise LayerError(f"{self._host} does not speak MQTT", "check the name of the hub")
        return f"answers (code {answer[3]} to a stranger)"


def own_address() -> str:
    """Return the address by which this computer reaches the rest of the network; empty without one.

    No packet is sent: 192.0.2.1 (RFC 5737) is nobody's.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return ""


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:  # a carrier cannot be read while the interface is down
        return ""
