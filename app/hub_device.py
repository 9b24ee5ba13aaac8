"""The emulated hub of this computer: where its files are, and a device with what a site file needs of it."""

from pathlib import Path

import msgspec

from app.files import write_durable
from app.paths import default_paths
from simulator.hub.client import HubClient
from simulator.hub.messages import Auth


class DeviceFiles(msgspec.Struct, frozen=True):
    """Files of a device, for the section `[cloud]` of a site file. Those with secrets have mode 0600."""

    device: str
    host: str
    ca_file: Path
    connection_file: Path | None = None
    certificate_file: Path | None = None
    key_file: Path | None = None


def hub_folder(chosen: Path | None = None) -> Path:
    """Return the folder of the hub: the chosen one, or the one where `ballast hub-send` looks."""
    return chosen if chosen is not None else default_paths().data / "hub"


def device_files(
    client: HubClient, folder: Path, name: str, *, certificate: bool = False, fresh: bool = True
) -> DeviceFiles:
    """Make a device at a running hub and write its files.

    Args:
        client: Of the hub.
        folder: Of the hub.
        name: Of the device.
        certificate: It has an X.509 certificate instead of a key.
        fresh: A device of the same name is replaced with its twin; else it stays as long as its files are there.

    Raises:
        HubError: The name is not allowed.
        OSError: The files cannot be written.
    """
    place = folder / "devices"
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    files = DeviceFiles(
        device=name,
        host=client.host,
        ca_file=place / f"{name}.ca.pem",
        connection_file=None if certificate else place / f"{name}.connection",
        certificate_file=place / f"{name}.pem" if certificate else None,
        key_file=place / f"{name}.key" if certificate else None,
    )
    secret = files.key_file or files.connection_file
    known = any(device.id == name for device in client.devices())
    if known and not fresh and secret is not None and secret.exists():
        return files
    access = client.create_device(name, Auth.THUMBPRINT if certificate else Auth.SAS)
    write_durable(files.ca_file, access.ca_pem.encode(), mode=0o644)
    if files.connection_file is not None:
        write_durable(files.connection_file, access.connection_string.encode(), mode=0o600)
    if files.key_file is not None and files.certificate_file is not None:
        write_durable(files.key_file, access.key_pem.encode(), mode=0o600)
        write_durable(files.certificate_file, access.certificate_pem.encode(), mode=0o644)
    return files
