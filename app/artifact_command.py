"""`ballast artifact`: keys, signatures and checks for whoever sends configurations to units (OTA-02)."""

import argparse
import base64
import os
import sys
import tomllib
from pathlib import Path
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from app.artifact_checks import ArtifactChecks
from app.commands import site_path
from cloud.artifact_manifest import SCHEMA, Manifest, ManifestError, canonical, read_manifest
from cloud.download import sha256_of

EXIT_REFUSED = 1
EXIT_BAD_INPUT = 2


class ArtifactCommandError(Exception):
    """What is wrong with the input, in one sentence."""


def make_key(options: argparse.Namespace) -> int:
    """Make a pair of keys: the private one into a file (0600), the public one on the terminal."""
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        with open(options.file, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            file.write(pem)
    except OSError as error:
        return _complain(f"{options.file}: {error.strerror}", EXIT_BAD_INPUT)
    sys.stdout.write(f"{_public(private)}\n")
    return 0


def sign(options: argparse.Namespace) -> int:
    """Write the signed manifest of a file, as the cloud sends it."""
    try:
        private = _private(options.key)
        table = msgspec.to_builtins(_manifest(options))
        text = canonical(table)
        signature = base64.b64encode(private.sign(text)).decode()
        read_manifest(text, signature, [_public(private)])  # as a unit will
    except (ArtifactCommandError, ManifestError) as error:
        return _complain(str(error), EXIT_BAD_INPUT)
    signed = msgspec.json.format(msgspec.json.encode({**table, "signature": signature})).decode()
    sys.stdout.write(signed + "\n")
    return 0


def check(options: argparse.Namespace) -> int:
    """Check a file as a unit of this site will; 1 when it would be refused."""
    path = site_path(options.site)
    try:
        raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        manifest = _manifest(options)
    except (OSError, tomllib.TOMLDecodeError) as error:
        return _complain(f"{path}: {error}", EXIT_BAD_INPUT)
    except ArtifactCommandError as error:
        return _complain(str(error), EXIT_BAD_INPUT)
    wrong = ArtifactChecks(raw, Path("/var/lib/ballast/artifacts")).check(manifest, options.file)
    if wrong:
        return _complain(f"{options.file} would be refused: {wrong}", EXIT_REFUSED)
    sys.stdout.write(f"{options.file}: a valid {manifest.kind} for {raw['site']['id']}\n")
    return 0


def _manifest(options: argparse.Namespace) -> Manifest:
    file: Path = options.file
    if not file.is_file():
        raise ArtifactCommandError(f"there is no file {file}")
    raw = {
        "schema": SCHEMA,
        "kind": options.kind,
        "name": options.name or file.stem.lower(),
        "version": options.release,
        "hardware": options.hardware or ["any"],
        "minimum_version": options.minimum,
        "file": file.name,
        "size_bytes": file.stat().st_size,
        "sha256": sha256_of(file),
    }
    try:
        return msgspec.convert(raw, Manifest)
    except msgspec.ValidationError as error:
        raise ArtifactCommandError(f"not a possible manifest: {error}") from error


def _private(path: Path) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except OSError as error:
        raise ArtifactCommandError(f"{path}: {error.strerror}") from error
    except (ValueError, TypeError) as error:
        raise ArtifactCommandError(f"{path} is not a private key without password, in PEM") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ArtifactCommandError(f"{path} is not an Ed25519 key")
    return key


def _public(private: Ed25519PrivateKey) -> str:
    return base64.b64encode(private.public_key().public_bytes_raw()).decode()


def _complain(text: str, code: int) -> int:
    sys.stderr.write(f"ballast artifact: {text}\n")
    return code
