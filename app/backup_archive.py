"""The backup file: configuration, history and, when asked for, secrets, with a hash of every part.

    manifest.json    what is in it, with size and SHA-256 of each part
    site/…           the folder of the site file
    data/…           the data folder: state, history, accepted site files, records
    secrets.bin      files only their owner may read (0600), encrypted with a passphrase; or
    secrets/…        the same readable, when no passphrase was given

The file itself is 0600 in any case. Databases are copied by SQLite, so that a unit may run meanwhile.
"""

import contextlib
import hashlib
import io
import os
import secrets
import sqlite3
import stat
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT = "ballast-backup/1"
MANIFEST, SEALED = "manifest.json", "secrets.bin"
MAGIC = b"ballast-secrets/1\n"
_LEFT_OUT = ("logs", "restore.new", "control.sock")
_LARGEST_MANIFEST = 10_000_000
_SCRYPT = {"n": 2**15, "r": 8, "p": 1, "maxmem": 2**26, "dklen": 32}


class BackupError(Exception):
    """It cannot be done; one sentence."""


class Part(msgspec.Struct, frozen=True):
    """One file of the backup."""

    name: str
    size: int
    sha256: str
    mode: int


class Manifest(msgspec.Struct, frozen=True):
    """What is in a backup."""

    format: str
    version: str
    """Of the product that made it."""
    made_utc: float
    site_file: str
    """Its name in `site/`; empty when there was none."""
    history: bool
    secrets: str
    """`none`, `sealed` (with a passphrase) or `plain`."""
    parts: tuple[Part, ...]


class Source(msgspec.Struct, frozen=True):
    """One file on the disk and its name in the backup."""

    path: Path
    name: str
    secret: bool


def sources(data: Path, site: Path, *, history: bool, exclude: Path) -> list[Source]:
    """Return the files to keep.

    Args:
        data: Data folder.
        site: Site file; its whole folder is kept.
        history: With the recorded values and events.
        exclude: The backup itself, in case it is written into one of the folders.

    Raises:
        OSError: A folder cannot be read.
    """
    found: list[Source] = []
    for folder, prefix in ((site.parent, "site"), (data, "data")):
        for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
            inner = path.relative_to(folder)
            if path.is_symlink() or not path.is_file() or path == exclude or path.suffix in {".new", ".sqlite-shm"}:
                continue
            top = inner.parts[0]
            if prefix == "data" and (top in _LEFT_OUT or top.startswith("before-restore")):
                continue
            if prefix == "data" and not history and (top == "history" or top.startswith("events.sqlite")):
                continue
            if path.name.endswith(("-wal", "-journal")):
                continue  # SQLite's copy has it already
            secret = not stat.S_IMODE(path.stat().st_mode) & 0o077
            found.append(Source(path, f"{prefix}/{inner.as_posix()}", secret))
    return found


def write_backup(
    target: Path, found: list[Source], manifest: Manifest, *, with_secrets: bool, passphrase: str
) -> Manifest:
    """Write a backup beside its name and rename it; return its manifest.

    Raises:
        BackupError: There is nothing to keep, or a database is damaged.
        OSError: A file cannot be read, or the target not written.
    """
    if not found:
        raise BackupError("there is nothing to keep: neither a site file nor data; name them with --site and --data")
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    handle = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    parts: list[Part] = []
    try:
        with os.fdopen(handle, "wb") as file, tarfile.open(fileobj=file, mode="w:gz", compresslevel=6) as archive:
            parts += [
                _add(archive, source.name, _content(source.path, target.parent), source.path)
                for source in found
                if not source.secret
            ]
            kept = [source for source in found if source.secret] if with_secrets else []
            if kept and passphrase:
                parts.append(_add(archive, SEALED, sealed(_tar(kept), passphrase), None))
            else:
                parts += [_add(archive, f"secrets/{one.name}", one.path.read_bytes(), one.path) for one in kept]
            state = "none" if not kept else "sealed" if passphrase else "plain"
            manifest = msgspec.structs.replace(manifest, parts=tuple(parts), secrets=state)
            _add(archive, MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)), None)
        sync(beside)
        beside.replace(target)
        sync(target.parent)
    except sqlite3.Error as error:
        raise BackupError(f"a database cannot be copied: {error}") from error
    finally:
        beside.unlink(missing_ok=True)
    return manifest


def sync(path: Path) -> None:
    """Flush a file or a folder to the disk.

    Raises:
        OSError: It cannot be.
    """
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _content(path: Path, scratch: Path) -> bytes:
    """Return the content of a file; of a database as of one moment."""
    if path.suffix != ".sqlite":
        return path.read_bytes()
    copy = scratch / f".{path.name}.{secrets.token_hex(4)}"
    try:
        with (
            contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as source,
            contextlib.closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
        return copy.read_bytes()
    finally:
        copy.unlink(missing_ok=True)


def _add(archive: tarfile.TarFile, name: str, data: bytes, like: Path | None) -> Part:
    info = tarfile.TarInfo(name)
    info.size = len(data)
    info.mode = stat.S_IMODE(like.stat().st_mode) if like is not None else 0o600
    info.mtime = int(like.stat().st_mtime) if like is not None else 0
    archive.addfile(info, io.BytesIO(data))
    return Part(name, len(data), hashlib.sha256(data).hexdigest(), info.mode)


def _tar(found: list[Source]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for source in found:
            _add(archive, source.name, source.path.read_bytes(), source.path)
    return buffer.getvalue()


def sealed(data: bytes, passphrase: str) -> bytes:
    """Encrypt with a passphrase (scrypt RFC 7914, AES-256-GCM)."""
    salt, nonce = os.urandom(16), os.urandom(12)
    key = hashlib.scrypt(passphrase.encode(), salt=salt, **_SCRYPT)
    return MAGIC + salt + nonce + AESGCM(key).encrypt(nonce, data, MAGIC)


def opened(data: bytes, passphrase: str) -> bytes:
    """Decrypt what `sealed` made.

    Raises:
        BackupError: The passphrase is wrong, or it was altered.
    """
    rest = data.removeprefix(MAGIC)
    salt, nonce, text = rest[:16], rest[16:28], rest[28:]
    key = hashlib.scrypt(passphrase.encode(), salt=salt, **_SCRYPT)
    try:
        return AESGCM(key).decrypt(nonce, text, MAGIC)
    except InvalidTag as error:
        raise BackupError("the passphrase is wrong, or the secrets of the backup were altered") from error


def read_manifest(file: Path) -> Manifest:
    """Return what a backup says is in it.

    Raises:
        BackupError: It is none, or of a newer format.
    """
    try:
        with tarfile.open(file, "r:gz") as archive:
            info = next((member for member in archive if member.name == MANIFEST), None)
            data = archive.extractfile(info) if info is not None and info.size <= _LARGEST_MANIFEST else None
            if data is None:
                raise BackupError(f"{file}: not a backup of Ballast")
            found = msgspec.json.decode(data.read(), type=Manifest)
    except (OSError, EOFError, tarfile.TarError, msgspec.DecodeError) as error:
        raise BackupError(f"{file}: cannot be read as a backup: {error}") from error
    if found.format != FORMAT:
        raise BackupError(f"{file}: format {found.format!r}, this version reads {FORMAT!r}")
    return found


def unpack(file: Path, manifest: Manifest, folder: Path, passphrase: str, *, with_secrets: bool) -> None:
    """Unpack a backup into an empty folder; every part is compared with its hash.

    Raises:
        BackupError: A part is missing, altered, or has a name that leads elsewhere; or the passphrase is missing.
        OSError: The disk does not take it.
    """
    wanted = {part.name: part for part in manifest.parts}
    if SEALED in wanted and with_secrets and not passphrase:
        raise BackupError("its secrets are sealed: give the passphrase, or --without-secrets")
    try:
        with tarfile.open(file, "r:gz") as archive:
            for name, data, mode in _members(archive):
                if name == MANIFEST:
                    continue
                part = wanted.pop(name, None)
                if part is None or part.size != len(data) or part.sha256 != hashlib.sha256(data).hexdigest():
                    raise BackupError(f"{file}: {name} is not what the backup says; it was damaged or altered")
                if not with_secrets and (name == SEALED or name.startswith("secrets/")):
                    continue
                if name != SEALED:
                    _put(folder, name.removeprefix("secrets/"), data, mode)
                else:
                    with tarfile.open(fileobj=io.BytesIO(opened(data, passphrase))) as inner:
                        for inner_name, content, inner_mode in _members(inner):
                            _put(folder, inner_name, content, inner_mode)
    except (EOFError, tarfile.TarError, OSError) as error:
        raise BackupError(f"{file}: {error}") from error
    if wanted:
        raise BackupError(f"{file}: {', '.join(sorted(wanted)[:5])} is missing")


def _members(archive: tarfile.TarFile) -> Iterator[tuple[str, bytes, int]]:
    for member in archive:
        data = archive.extractfile(member) if member.isreg() else None
        if data is None:
            raise BackupError(f"{member.name}: not a plain file")
        yield member.name, data.read(), member.mode & 0o770


def _put(folder: Path, name: str, data: bytes, mode: int) -> None:
    pure = PurePosixPath(name)
    if pure.is_absolute() or ".." in pure.parts or len(pure.parts) < 2 or pure.parts[0] not in {"site", "data"}:
        raise BackupError(f"{name!r} leads out of the backup")
    path = folder / pure
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "xb", opener=lambda where, flags: os.open(where, flags, mode)) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
