"""The enrolment file: how this unit gets to its hub, as the factory or the installer wrote it.

TOML, mode 0600, one of four forms (exactly one per file):

    [dps]                                   # device provisioning service, symmetric key of this one device
    id_scope = "0ne00…"
    registration_id = "unit-10000000abcdef"
    symmetric_key = "…"                     # derived from the group key in the factory; the group key never leaves it

    [dps]                                   # device provisioning service, certificate
    id_scope = "0ne00…"
    registration_id = "unit-10000000abcdef" # the certificate's common name
    certificate = "/etc/ballast/device.pem"
    private_key = "/etc/ballast/device.key"

    [hub]                                   # no provisioning service
    connection_string = "HostName=…;DeviceId=…;SharedAccessKey=…"

    [hub]
    host = "example.azure-devices.net"
    device_id = "unit-10000000abcdef"
    certificate = "/etc/ballast/device.pem"
    private_key = "/etc/ballast/device.key"
"""

import base64
import binascii
import hashlib
import re
import stat
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import cast

GLOBAL_ENDPOINT = "global.azure-devices-provisioning.net"
_FORMS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "dps": (
        frozenset({"id_scope", "registration_id"}),
        frozenset({"endpoint", "symmetric_key", "certificate", "private_key"}),
    ),
    "hub": (frozenset(), frozenset({"connection_string", "host", "device_id", "certificate", "private_key"})),
}
_ID = re.compile(r"[A-Za-z0-9\-._:=%#*?!(),+$@']{1,128}")
"""Device ids of the hub (documentation of the identity registry); registration ids are a part of them."""
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.\-]{0,253}[A-Za-z0-9])?")


class EnrolmentError(Exception):
    """What is wrong with the enrolment file, in one sentence without its secrets."""


@dataclass(frozen=True)
class Credential:
    """What proves who the unit is: a key, or a certificate with its private key."""

    key: str = ""
    """Base64; a secret."""
    certificate: str = ""
    private_key: str = ""
    """Path of a PEM file."""

    def __repr__(self) -> str:
        """Say which kind; never the key."""
        return "Credential(certificate)" if self.certificate else "Credential(key)"


@dataclass(frozen=True)
class Enrolment:
    """How the unit gets to its hub."""

    credential: Credential
    digest: str
    """SHA-256 of the file: another file means another assignment."""
    hub: str = ""
    """Known hub; empty: the provisioning service says which."""
    device_id: str = ""
    id_scope: str = ""
    registration_id: str = ""
    endpoint: str = GLOBAL_ENDPOINT


def read_enrolment(file: Path) -> Enrolment:
    """Return the enrolment of this unit.

    Raises:
        EnrolmentError: Unreadable, readable by others, or not one of the four forms.
    """
    try:
        if stat.S_IMODE(file.stat().st_mode) & 0o077:
            raise EnrolmentError(f"{file} can be read by others; run: chmod 600 {file}")
        data = file.read_bytes()
    except OSError as error:
        raise EnrolmentError(f"{file} cannot be read: {error.strerror}") from error
    try:
        raw = tomllib.loads(data.decode())
    except UnicodeDecodeError as error:
        raise EnrolmentError(f"{file} is not UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"\(at .*\)$", str(error))  # the words before it may quote a secret
        raise EnrolmentError(f"{file} is not valid TOML {where.group() if where else ''}".rstrip()) from error
    return _enrolment(raw, hashlib.sha256(data).hexdigest(), file)


def _enrolment(raw: dict[str, object], digest: str, file: Path) -> Enrolment:
    if len(raw) != 1 or not set(raw) <= set(_FORMS):
        raise EnrolmentError(f"{file}: exactly one of [dps] and [hub] is needed, found {', '.join(raw) or 'nothing'}")
    [(form, table)] = raw.items()
    keys = _texts(cast("dict[str, object]", table) if isinstance(table, dict) else {}, form, file)
    credential = _credential(keys, form, file)
    if form == "hub" and "connection_string" in keys:
        if len(keys) > 1:
            raise EnrolmentError(f"{file}: [hub] connection_string stands alone")
        return _connection(keys["connection_string"], digest, file)
    if form == "hub":
        if not credential.certificate or "host" not in keys or "device_id" not in keys:
            raise EnrolmentError(
                f"{file}: [hub] needs connection_string, or host, device_id, certificate and private_key"
            )
        hub = _matching(keys["host"], _HOST, "[hub] host", file)
        return Enrolment(credential, digest, hub, _matching(keys["device_id"], _ID, "[hub] device_id", file))
    return Enrolment(
        credential,
        digest,
        id_scope=_matching(keys["id_scope"], _ID, "[dps] id_scope", file),
        registration_id=_matching(keys["registration_id"], _ID, "[dps] registration_id", file),
        endpoint=_matching(keys.get("endpoint", GLOBAL_ENDPOINT), _HOST, "[dps] endpoint", file),
    )


def _texts(table: dict[str, object], form: str, file: Path) -> dict[str, str]:
    """Return the keys of a table; all needed, none unknown, all texts."""
    needed, possible = _FORMS[form]
    for key, value in table.items():
        if key not in needed | possible:
            known = ", ".join(sorted(needed | possible))
            raise EnrolmentError(f"{file}: [{form}] {key}: unknown key; known are {known}")
        if not isinstance(value, str) or not value:
            raise EnrolmentError(f"{file}: [{form}] {key}: a text is needed")
    missing = sorted(needed - set(table))
    if missing:
        raise EnrolmentError(f"{file}: [{form}] {', '.join(missing)}: missing")
    return cast("dict[str, str]", table)


def _credential(keys: dict[str, str], form: str, file: Path) -> Credential:
    has_key, files = "symmetric_key" in keys, [name in keys for name in ("certificate", "private_key")]
    if any(files) and not all(files):
        raise EnrolmentError(f"{file}: [{form}] certificate and private_key go together; one of them is missing")
    if has_key and all(files):
        raise EnrolmentError(f"{file}: [{form}] symmetric_key or certificate, not both")
    if form == "dps" and not has_key and not all(files):
        raise EnrolmentError(f"{file}: [dps] needs symmetric_key, or certificate and private_key")
    if all(files):
        for name in ("certificate", "private_key"):
            if not Path(keys[name]).is_file():
                raise EnrolmentError(f"{file}: [{form}] {name}: there is no file {keys[name]}")
        return Credential(certificate=keys["certificate"], private_key=keys["private_key"])
    return Credential(key=_key(keys["symmetric_key"], f"[{form}] symmetric_key", file)) if has_key else Credential()


def _connection(text: str, digest: str, file: Path) -> Enrolment:
    """Read a connection string of a device."""
    what = "[hub] connection_string"
    pairs = [part.partition("=") for part in text.strip().rstrip(";").split(";")]
    parts = {name: value for name, _, value in pairs}
    known = {"HostName", "DeviceId", "SharedAccessKey"}
    if set(parts) != known:
        odd = ", ".join(sorted(set(parts) ^ known))
        raise EnrolmentError(
            f"{file}: {what}: HostName, DeviceId and SharedAccessKey are needed; wrong or missing: {odd}"
        )
    return Enrolment(
        Credential(key=_key(parts["SharedAccessKey"], f"{what} SharedAccessKey", file)),
        digest,
        _matching(parts["HostName"], _HOST, f"{what} HostName", file),
        _matching(parts["DeviceId"], _ID, f"{what} DeviceId", file),
    )


def _key(text: str, what: str, file: Path) -> str:
    try:
        usable = len(base64.b64decode(text, validate=True)) >= 16
    except (binascii.Error, ValueError):
        usable = False
    if not usable:
        raise EnrolmentError(f"{file}: {what}: a Base64 key of at least 16 bytes is needed")
    return text


def _matching(text: str, pattern: re.Pattern[str], what: str, file: Path) -> str:
    if not pattern.fullmatch(text):
        raise EnrolmentError(f"{file}: {what}: {text!r} is not allowed there")
    return text
