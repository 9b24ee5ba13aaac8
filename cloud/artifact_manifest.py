"""What an artifact is, who signed it, and whether this unit may take it (OTA-02).

A manifest is one JSON object, signed as the very bytes that were sent (Ed25519, RFC 8032). The signature covers size
and SHA-256 of the file, so the file itself needs none, and it may come from any blob.
"""

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

LARGEST_MANIFEST_BYTES = 16_384
SCHEMA = "ballast-artifact/1"


class Kind(StrEnum):
    """What an artifact is for."""

    FIRMWARE = "firmware"
    """A release of Ballast (.deb); the bootstrapper installs it."""
    BMS = "bms_configuration"
    """A DBC: what the frames of a battery mean."""
    DEVICE = "device_configuration"
    """A device profile, JSON or YAML."""
    METER = "meter_setup"
    """The meters of the site, JSON."""


LARGEST_BYTES = {
    Kind.FIRMWARE: 400_000_000,
    Kind.BMS: 5_000_000,
    Kind.DEVICE: 1_000_000,
    Kind.METER: 1_000_000,
}
ENDINGS = {
    Kind.FIRMWARE: (".deb",),
    Kind.BMS: (".dbc",),
    Kind.DEVICE: (".json", ".yaml"),
    Kind.METER: (".json",),
}

Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_-]{0,47}$")]
FileName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._+~-]{0,95}$")]
VersionText = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}(~[a-z0-9.]{1,24})?$")]


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the release side says about a file."""

    schema: Literal["ballast-artifact/1"]
    kind: Kind
    name: Name
    """What it is the configuration of, e.g. the id of a profile; `ballast` for firmware."""
    version: VersionText
    """Numbers with dots; `~rc1` behind them is earlier than nothing behind them, as in Debian."""
    hardware: Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=32)]
    """Hardware it is for, as the unit calls its own; `any`: all."""
    minimum_version: VersionText
    """Oldest Ballast that understands it."""
    file: FileName
    size_bytes: Annotated[int, msgspec.Meta(ge=1)]
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class Unit(msgspec.Struct, frozen=True):
    """What this unit is."""

    version: str
    """Of the running Ballast."""
    hardware: str


class ManifestError(Exception):
    """Why a manifest is refused, in one sentence."""


def read_manifest(text: bytes, signature: str, keys: Sequence[str]) -> Manifest:
    """Return a manifest that one of the trusted keys signed; nothing of it is believed before.

    Args:
        text: The manifest as it was sent.
        signature: Ed25519 signature of these bytes, Base64.
        keys: Trusted public keys, 32 bytes each, Base64.

    Raises:
        ManifestError: Too large, not signed by a trusted key, or not a manifest.
    """
    if len(text) > LARGEST_MANIFEST_BYTES:
        raise ManifestError(f"the manifest has {len(text)} bytes; at most {LARGEST_MANIFEST_BYTES} are read")
    if not keys:
        raise ManifestError("this unit trusts no key for artifacts; name one in the site file, artifacts.keys")
    try:
        seal = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ManifestError("the signature of the manifest is not Base64") from error
    if not any(_signed(text, seal, key) for key in keys):
        raise ManifestError("the manifest is not signed by a key this unit trusts, or was changed after signing")
    try:
        found = msgspec.json.decode(text, type=Manifest)
    except msgspec.DecodeError as error:
        raise ManifestError(f"the manifest is not valid: {error}") from error
    if not found.file.endswith(ENDINGS[found.kind]):
        endings = " or ".join(ENDINGS[found.kind])
        raise ManifestError(f"{found.file} is no {found.kind}: its name must end in {endings}")
    largest = LARGEST_BYTES[found.kind]
    if found.size_bytes > largest:
        raise ManifestError(f"{found.file} has {found.size_bytes} bytes; a {found.kind} has at most {largest}")
    return found


def signed_parts(table: Mapping[str, object]) -> tuple[bytes, str]:
    """Return manifest and signature of one object, as a command of the hub brings it: `signature` beside the rest.

    A command is parsed on its way, so what was signed is one agreed form: keys sorted, no blanks, UTF-8.

    Raises:
        ManifestError: There is no signature.
    """
    signature = table.get("signature")
    if not isinstance(signature, str):
        raise ManifestError("the manifest has no signature")
    rest = {key: value for key, value in table.items() if key != "signature"}
    return canonical(rest), signature


def canonical(table: Mapping[str, object]) -> bytes:
    """Return the agreed form of a manifest that is signed: JSON, keys sorted, no blanks, UTF-8."""
    return msgspec.json.encode(table, order="sorted")


def public_key(text: str) -> Ed25519PublicKey:
    """Return a public key of the site file.

    Raises:
        ValueError: It is not 32 bytes in Base64.
    """
    return Ed25519PublicKey.from_public_bytes(base64.b64decode(text, validate=True))


def _signed(text: bytes, seal: bytes, key: str) -> bool:
    try:
        public_key(key).verify(seal, text)
    except InvalidSignature:
        return False
    return True


def unsuitable(manifest: Manifest, unit: Unit, active: str) -> str:
    """Return why this unit does not take an artifact; empty when it does.

    Args:
        manifest: What is offered.
        unit: What this unit is.
        active: Version of the same artifact that is in use; empty: none.
    """
    if "any" not in manifest.hardware and unit.hardware not in manifest.hardware:
        return f"it is for {', '.join(manifest.hardware)}; this unit is {unit.hardware}"
    if newer(manifest.minimum_version, unit.version):
        return f"it needs Ballast {manifest.minimum_version} or newer; {unit.version} is running"
    current = unit.version if manifest.kind is Kind.FIRMWARE else active
    if current and not newer(manifest.version, current):
        return f"version {manifest.version} is not newer than {current}, which is in use"
    return ""


def newer(one: str, other: str) -> bool:
    """Tell whether a version is newer than another; one that is no version of ours is older than all."""
    return _order(one) > _order(other)


def _order(version: str) -> tuple[tuple[int, ...], int, tuple[tuple[int, str], ...]]:
    numbers, tilde, suffix = version.partition("~")
    parts = tuple(int(part) if part.isdecimal() else -1 for part in numbers.split("."))
    while len(parts) > 1 and parts[-1] == 0:  # 1.0 is 1
        parts = parts[:-1]
    pieces = tuple((int(piece), "") if piece.isdecimal() else (-1, piece) for piece in re.findall(r"\d+|\D+", suffix))
    return parts, 0 if tilde else 1, pieces
