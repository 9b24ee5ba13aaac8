"""The way to the hub, layer by layer, over real sockets and TLS on this computer."""

import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from bootstrapper.cli import main
from bootstrapper.connectivity import LAYERS, Way

pytestmark = pytest.mark.req("BOOT-01")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def computer(root: Path, *, carrier: str = "1", route: bool = True) -> Path:
    """Files of a computer with a network card."""
    for name, value in (("lo", "1"), ("eth0", carrier)):
        path = root / "sys/class/net" / name
        path.mkdir(parents=True)
        (path / "carrier").write_text(value + "\n")
    (root / "proc/net").mkdir(parents=True)
    row = "eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n" if route else ""
    (root / "proc/net/route").write_text("Iface\tDestination\tGateway\tFlags\n" + row)
    return root


@contextmanager
def hub(authority: trustme.CA, talk: Callable[[ssl.SSLSocket], None], name: str = "localhost") -> Generator[int]:
    """A TLS server for one connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        line, _ = listener.accept()
        try:
            with context.wrap_socket(line, server_side=True) as secured:
                talk(secured)
        except OSError:
            line.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        thread.join(10)
        listener.close()


def connack(line: ssl.SSLSocket) -> None:
    assert line.recv(100).startswith(b"\x10")
    line.sendall(bytes.fromhex("20020005"))


def way(root: Path, port: int, authority: trustme.CA, tmp_path: Path, host: str = "localhost") -> Way:
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    return Way(host, port, trust=tmp_path / "ca.pem", root=root)


def test_a_good_way_is_told_layer_by_layer(authority: trustme.CA, tmp_path: Path) -> None:
    with hub(authority, connack) as port:
        layers = way(computer(tmp_path / "pc"), port, authority, tmp_path).walk()
    assert tuple(layer.name for layer in layers) == LAYERS
    assert all(layer.ok for layer in layers)
    assert layers[0].text == "eth0"
    assert layers[-1].text == "answers (code 5 to a stranger)"


def test_a_hub_that_hangs_up_on_strangers_is_a_hub(authority: trustme.CA, tmp_path: Path) -> None:
    with hub(authority, lambda line: line.close()) as port:
        layers = way(computer(tmp_path / "pc"), port, authority, tmp_path).walk()
    assert layers[-1].ok


def web_server(line: ssl.SSLSocket) -> None:
    line.recv(100)
    line.sendall(b"HTTP/1.1 400 Bad Request\r\n")


def test_something_that_is_no_hub_is_named(authority: trustme.CA, tmp_path: Path) -> None:
    with hub(authority, web_server) as port:
        layers = way(computer(tmp_path / "pc"), port, authority, tmp_path).walk()
    assert (layers[-1].name, layers[-1].ok) == ("hub", False)
    assert layers[-1].text == "localhost does not speak MQTT"


def test_a_certificate_for_another_name_fails_in_the_tls_layer(authority: trustme.CA, tmp_path: Path) -> None:
    with hub(authority, connack, "other.example") as port:
        layers = way(computer(tmp_path / "pc"), port, authority, tmp_path).walk()
    assert (layers[-1].name, layers[-1].ok) == ("tls", False)
    assert "certificate of localhost" in layers[-1].text


def test_an_unknown_authority_fails_in_the_tls_layer(authority: trustme.CA, tmp_path: Path) -> None:
    with hub(authority, connack) as port:
        layers = way(computer(tmp_path / "pc"), port, trustme.CA(), tmp_path).walk()
    assert (layers[-1].name, layers[-1].todo) == ("tls", "check the trusted authorities")


def test_a_closed_port_fails_in_the_tcp_layer_with_what_to_do(authority: trustme.CA, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    layers = way(computer(tmp_path / "pc"), port, authority, tmp_path).walk()
    assert (layers[-1].name, layers[-1].text) == ("tcp", f"port {port} of localhost: connection refused")
    assert f"port {port} out" in layers[-1].todo


@pytest.mark.parametrize(
    ("carrier", "route", "layer", "text"),
    [
        ("0", True, "link", "no cable and no radio link on eth0"),
        ("1", False, "address", "no address with a way out (no default route)"),
    ],
)
def test_without_cable_or_address_nothing_further_is_tried(
    tmp_path: Path, carrier: str, route: bool, layer: str, text: str
) -> None:
    layers = Way("localhost", 1, root=computer(tmp_path, carrier=carrier, route=route)).walk()
    assert (layers[-1].name, layers[-1].ok, layers[-1].text) == (layer, False, text)


def test_a_name_nobody_knows_fails_in_the_dns_layer(tmp_path: Path) -> None:
    layers = Way("hub.invalid", 1, root=computer(tmp_path)).walk()
    assert (layers[-1].name, layers[-1].ok) == ("dns", False)


def test_the_command_prints_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["connect", "localhost", "--root", str(computer(tmp_path, carrier="0"))]) == 1
    out = capsys.readouterr().out
    assert "NOT OK" in out
    assert "plug in the network cable" in out
