"""Who this unit is to the hub. Secrets are read anew for every connection, and never appear in a message."""

import stat
from pathlib import Path

import msgspec

from cloud import provisioning
from cloud.settings import CloudSettings

REFUSALS = "refusals.json"
"""In the folder of the cloud edge; the bootstrapper reads it (docs/decisions/0010)."""


class IdentityError(Exception):
    """The identity cannot be used; the words name the file, never its content."""


class Identity(msgspec.Struct, frozen=True):
    """What a connection needs."""

    host: str
    device_id: str
    connection_string: str = ""
    """Empty with X.509."""
    certificate_file: str = ""
    key_file: str = ""
    trusted: str = ""
    """PEM text of the authorities; empty: those of the system."""

    def __repr__(self) -> str:
        """Return who it is, without secrets: it may end up in a traceback."""
        return f"Identity({self.device_id}@{self.host})"


def read_identity(settings: CloudSettings) -> Identity:
    """Return the identity of the site file's secrets.

    Raises:
        IdentityError: A file is missing, readable by others, or not what it should be.
    """
    trusted = "" if settings.ca_file is None else _text(settings.ca_file)
    if settings.connection_file is not None:
        return _by_key(settings.connection_file, trusted)
    if settings.identity_file is not None:
        return _provisioned(settings.identity_file, trusted)
    if settings.certificate_file is None or settings.key_file is None:
        raise IdentityError("neither a connection string nor a certificate with its key is named")
    _secret(settings.key_file)
    if not settings.certificate_file.is_file():
        raise IdentityError(f"{settings.certificate_file}: is not there")
    return Identity(
        host=settings.host,
        device_id=settings.device_id,
        certificate_file=str(settings.certificate_file),
        key_file=str(settings.key_file),
        trusted=trusted,
    )


def _by_key(path: Path, trusted: str) -> Identity:
    _secret(path)
    text = _text(path).strip()
    parts: dict[str, str] = {}
    for part in text.split(";"):
        name, _, value = part.partition("=")
        parts[name] = value
    missing = [name for name in ("HostName", "DeviceId", "SharedAccessKey") if not parts.get(name)]
    if missing:
        raise IdentityError(f"{path}: is no connection string of a device; it lacks {', '.join(missing)}")
    return Identity(parts["HostName"], parts["DeviceId"], connection_string=text, trusted=trusted)


def _provisioned(path: Path, trusted: str) -> Identity:
    try:
        found = provisioning.read_identity(path)
    except provisioning.IdentityError as error:
        raise IdentityError(str(error)) from error
    credential = found.credential
    if credential.key:
        return Identity(found.hub, found.device_id, connection_string=found.connection_string, trusted=trusted)
    return Identity(
        found.hub,
        found.device_id,
        certificate_file=credential.certificate,
        key_file=credential.private_key,
        trusted=trusted,
    )


def count_refusal(settings: CloudSettings, now_utc: float, *, refused: bool) -> None:
    """Tell the bootstrapper, who asks for a new identity when this one is refused for long; nothing without one.

    Raises:
        IdentityError: The identity cannot be read.
        OSError: The count cannot be written.
    """
    if settings.identity_file is None:
        return
    try:
        count = provisioning.Refusals(settings.folder / REFUSALS, provisioning.read_identity(settings.identity_file))
    except provisioning.IdentityError as error:
        raise IdentityError(str(error)) from error
    if refused:
        count.refused(now_utc)
    elif count.count:
        count.accepted()


def _secret(path: Path) -> None:
    """Refuse a secret others could read."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise IdentityError(f"{path}: cannot be read: {error.strerror}") from error
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise IdentityError(f"{path}: may be read by others (mode {stat.S_IMODE(mode):04o}), allowed: 0600 or 0400")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not text"
        raise IdentityError(f"{path}: cannot be read: {reason}") from error
