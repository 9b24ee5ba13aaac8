"""The emulated hub as pytest fixtures; see README.md beside this file."""

import atexit
import gc
import os
import re
import ssl
import warnings
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import count, islice
from pathlib import Path

import pytest

from simulator.hub.client import HubClient, HubError
from simulator.hub.listener import bound
from simulator.hub.messages import Access, Auth, describe
from simulator.hub.process import HubProcess, HubStartError
from simulator.hub.server import MQTT_PORT

BESIDE_PORT = 8882
_names = count(1)


def free_address(first: int = 10) -> Iterator[str]:
    """Yield addresses of this pytest-xdist worker, 127.0.{first + number}.x, with a free port 8883.

    The SDK's ports are fixed; another run of the tests on this computer may have the first address. An address is taken
    by listening on a port beside: so it stays ours while a hub that was killed is not there.
    """
    worker = re.sub(r"\D", "", os.environ.get("PYTEST_XDIST_WORKER", "")) or "0"
    for last in range(1, 255):
        host = f"127.0.{first + int(worker)}.{last}"
        with suppress(OSError), ExitStack() as taken:
            taken.enter_context(bound(host, BESIDE_PORT))
            bound(host, MQTT_PORT).close()
            atexit.register(taken.pop_all().close)
            yield host


class TestHub(HubClient):
    """A client of the hub, its process, and devices of this test."""

    __test__ = False

    def __init__(self, process: HubProcess, client: HubClient) -> None:
        self.__dict__.update(client.__dict__)
        self.process = process
        self._mine: list[str] = []

    def device(self, auth: Auth = Auth.SAS, valid_days: float = 3650.0) -> Access:
        """Make a device with a name no other test has."""
        return self.create_device(f"unit{next(_names)}", auth, valid_days)

    def create_device(
        self, name: str, auth: Auth = Auth.SAS, valid_days: float = 3650.0, common_name: str = ""
    ) -> Access:
        """Make a device that is gone after the test."""
        access = super().create_device(name, auth, valid_days, common_name)
        self._mine.append(access.id)
        return access

    def stranger(self) -> HubClient:
        """Return a client that does not know the token."""
        known = describe(self.process.folder)
        return HubClient(known.control, "guessed", known.host)

    def kill(self) -> None:
        """End the hub as a power cut would."""
        self.process.kill()

    def start(self) -> None:
        """Start it again, at the same address with all it had."""
        self.process.start()

    def forget(self) -> None:
        """Leave nothing of this test behind."""
        self.process.thaw()
        if not self.process.running:
            self.process.start()
        self.clear_faults()
        for name in self._mine:
            with suppress(HubError):  # the test may have deleted it
                self.delete_device(name)


@pytest.fixture(scope="session")
def hub_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    """One hub for all tests of this worker."""
    process = started(tmp_path_factory)
    yield process
    process.stop()


def started(tmp_path_factory: pytest.TempPathFactory) -> HubProcess:
    """Return a hub that runs, on the first address where it can."""
    why: HubStartError | None = None
    for host in islice(free_address(), 5):
        process = HubProcess(tmp_path_factory.mktemp("hub"), host)
        try:
            process.start()
        except HubStartError as error:  # another run was faster
            why = error
        else:
            return process
    raise why or RuntimeError("no loopback address has a free port 8883")


@pytest.fixture
def hub(hub_process: HubProcess) -> Iterator[TestHub]:
    """A hub without faults."""
    this = TestHub(hub_process, HubClient.of(hub_process.folder))
    with nothing_left_over():
        yield this
    this.forget()


def tolerate_sockets_of_the_sdk(items: list[pytest.Item], folder: Path) -> None:
    """Let no test of a folder that uses the hub fail for the pair of sockets the SDK leaves open now and then."""
    rules = (
        "ignore:unclosed <socket.socket:ResourceWarning",
        "ignore:Exception ignored in. <socket.socket:pytest.PytestUnraisableExceptionWarning",
    )
    for item in items:
        if "hub" in getattr(item, "fixturenames", ()) and folder in item.path.parents:
            for rule in rules:
                item.add_marker(pytest.mark.filterwarnings(rule))


@contextmanager
def nothing_left_over() -> Generator[None]:
    """Let the collector find what the SDK leaves behind here, and not in the middle of another test.

    Its MQTT client leaves a pair of sockets to the collector when a peer refuses or goes; to find an open socket is an
    error in these tests.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()


@pytest.fixture
def needs_443(hub_process: HubProcess) -> None:
    """Skip, loudly, where port 443 cannot be bound; in CI that is a failure."""
    if not hub_process.ready.https:
        if os.environ.get("CI"):
            pytest.fail(hub_process.ready.why)
        pytest.skip(hub_process.ready.why)


def certificate_files(access: Access, folder: Path) -> tuple[Path, Path]:
    """Write the certificate and key of a device to files, as the SDK wants them."""
    certificate, key = folder / f"{access.id}.pem", folder / f"{access.id}.key"
    certificate.write_text(access.certificate_pem)
    key.write_text(access.key_pem)
    key.chmod(0o600)
    return certificate, key


def client_context(access: Access) -> ssl.SSLContext:
    """Return a TLS context that trusts the hub, as strict as that of Python 3.13."""
    context = ssl.create_default_context(cadata=access.ca_pem)
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    return context
