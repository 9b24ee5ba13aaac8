"""Downloads that survive cuts: what is there stays there, and only the whole, verified file gets its name (CLD-04).

Beside the file `<name>` stand `<name>.part` (the bytes so far) and `<name>.part.json` (of which blob they are: its ETag
and what was asked for). When either differs, the download begins again at 0.
"""

import asyncio
import hashlib
import os
import random
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec

from cloud.blob import BlobChangedError, BlobError, Progress, Read, opened
from cloud.durable import sync_folder, write_durable

SPARE_BYTES = 50_000_000
"""What must stay free on the disk."""
_READ_BYTES = 1 << 20
_CHANGES = 3
"""A blob replaced more often than this during one download is given up."""


class Wanted(msgspec.Struct, frozen=True):
    """What a download must be."""

    url: str
    """With its permission; a secret."""
    size_bytes: int
    sha256: str
    """Hexadecimal, lower case."""


class PartOf(msgspec.Struct, frozen=True):
    """Which blob the bytes of a `.part` file are of."""

    etag: str
    size_bytes: int
    sha256: str


class WrongContentError(BlobError):
    """What arrived is not what was asked for."""


async def download(wanted: Wanted, file: Path, *, trust: Path | None = None, progress: Progress | None = None) -> None:
    """Download a blob to a file, going on where an earlier try stopped; the file appears only when it is right.

    Args:
        wanted: Address, size and SHA-256.
        file: Where to; one that is there already and right is kept.
        trust: PEM file of the authorities the blob service may be signed by; None: the system's.
        progress: Told after each part.

    Raises:
        WrongContentError: Size or SHA-256 are not what was asked for; nothing is kept.
        BlobError: Refused, broken off (`retry`: go on later), or no room on the disk.
    """
    if await asyncio.to_thread(_right, file, wanted):
        return
    async with opened(wanted.url, trust) as client:
        changes = 0
        while True:
            try:
                resumed = await _fetch(Read(client), wanted, file, progress)
            except BlobChangedError:
                changes += 1
                if changes > _CHANGES:
                    raise
                continue
            if await asyncio.to_thread(_named, file, wanted):
                return
            await asyncio.to_thread(_forget, file)
            if not resumed:  # one pass brought all of it, and it is wrong
                raise WrongContentError("the file has another SHA-256 than its manifest", retry=False)


async def persistently(
    attempt: Callable[[], Awaitable[None]],
    *,
    tries: int = 5,
    first_s: float = 2.0,
    longest_s: float = 60.0,
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Try a transfer again after failures that may pass, with pauses of random length below a doubling bound.

    Raises:
        BlobError: The last failure, or the first that will not pass.
    """
    for number in range(tries):
        try:
            await attempt()
        except BlobError as error:
            if not error.retry or number == tries - 1:
                raise
            await pause(random.uniform(0.0, min(longest_s, first_s * 2.0**number)))  # noqa: S311 - not a secret
        else:
            return


async def _fetch(read: Read, wanted: Wanted, file: Path, progress: Progress | None) -> bool:
    """Bring the `.part` file to its full length; True when it was there in part before."""
    await read.look()
    if read.size_bytes != wanted.size_bytes:
        await asyncio.to_thread(_forget, file)
        raise WrongContentError(
            f"the blob has {read.size_bytes} bytes, its manifest says {wanted.size_bytes}", retry=False
        )
    try:
        start = await asyncio.to_thread(_begin, file, PartOf(read.etag, wanted.size_bytes, wanted.sha256))
        done = start
        if progress is not None:
            progress(done, wanted.size_bytes)
        if done < wanted.size_bytes:
            with await asyncio.to_thread(_part(file).open, "ab") as out:

                async def take(chunk: bytes) -> None:
                    nonlocal done
                    done += len(chunk)
                    if done > wanted.size_bytes:
                        raise WrongContentError("more bytes arrive than the manifest says", retry=False)
                    await asyncio.to_thread(_append, out.fileno(), chunk, file.name)
                    if progress is not None:
                        progress(done, wanted.size_bytes)

                await read.bytes_from(start, take)
    except OSError as error:
        raise BlobError(f"{file.name} cannot be written: {error.strerror}", retry=True) from error
    if done != wanted.size_bytes:
        raise BlobError(f"only {done} of {wanted.size_bytes} bytes arrived", retry=True)
    return start > 0


def _append(descriptor: int, chunk: bytes, name: str) -> None:
    view = memoryview(chunk)
    try:
        while view:
            view = view[os.write(descriptor, view) :]
    except OSError as error:
        raise BlobError(f"{name} cannot be written: {error.strerror}", retry=True) from error


def _part(file: Path) -> Path:
    return file.with_name(file.name + ".part")


def _part_of(file: Path) -> Path:
    return file.with_name(file.name + ".part.json")


def _begin(file: Path, of: PartOf) -> int:
    """Return how many bytes of this very blob are there; 0 after a begin from scratch."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part, note = _part(file), _part_of(file)
    try:
        known = msgspec.json.decode(note.read_bytes(), type=PartOf)
        have = part.stat().st_size
    except (FileNotFoundError, msgspec.DecodeError):
        known, have = PartOf("", 0, ""), 0
    if known != of or have > of.size_bytes:
        have = 0
        part.unlink(missing_ok=True)
    free, need = shutil.disk_usage(file.parent).free, of.size_bytes - have + SPARE_BYTES
    if free < need:
        text = f"the disk has {free // 1_000_000} MB free, {need // 1_000_000} MB are needed"
        raise BlobError(text, retry=True)
    if have == 0:
        write_durable(note, msgspec.json.encode(of), mode=0o600)
        part.touch(mode=0o600)
    return have


def _right(file: Path, wanted: Wanted) -> bool:
    return file.is_file() and file.stat().st_size == wanted.size_bytes and sha256_of(file) == wanted.sha256


def _named(file: Path, wanted: Wanted) -> bool:
    """Give a complete part its name if it is what was asked for."""
    part = _part(file)
    if not _right(part, wanted):
        return False
    with part.open("rb+") as written:
        os.fsync(written.fileno())
    part.replace(file)
    _part_of(file).unlink(missing_ok=True)
    sync_folder(file.parent)
    return True


def _forget(file: Path) -> None:
    _part(file).unlink(missing_ok=True)
    _part_of(file).unlink(missing_ok=True)


def sha256_of(file: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    digest = hashlib.sha256()
    with file.open("rb") as data:
        while block := data.read(_READ_BYTES):
            digest.update(block)
    return digest.hexdigest()
