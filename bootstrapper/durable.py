"""Files and links that survive a power cut: at any instant the old or the new one is there, whole."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import cast


def write_durable(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Replace a file: written beside, flushed, renamed, the folder flushed.

    Args:
        path: The file; its folder is made, readable by its owner only, when it is not there.
        data: New content.
        mode: Rights from before the first byte.

    Raises:
        OSError: The disk is full, read-only or failing; the old content is untouched.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)  # one left over may have other rights
    with open(beside, "wb", opener=lambda name, flags: os.open(name, flags | os.O_EXCL | os.O_NOFOLLOW, mode)) as file:
        file.write(data)
        file.flush()
        os.fchmod(file.fileno(), mode)
        os.fsync(file.fileno())
    beside.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Flush a file, or the entries of a folder, to the disk.

    Raises:
        OSError: It cannot be opened or flushed.
    """
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flip(link: Path, target: str) -> None:
    """Let a symbolic link point elsewhere, in one step: at no instant is there none, or one that points nowhere.

    Raises:
        OSError: As for a file.
    """
    beside = link.with_name(link.name + ".new")
    beside.unlink(missing_ok=True)
    beside.symlink_to(target)
    beside.replace(link)
    sync(link.parent)


def read_object(path: Path) -> dict[str, object]:
    """Return a JSON object of a file; empty when there is no file.

    Raises:
        OSError: It cannot be read.
        ValueError: It is not a JSON object, with the file's name.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    try:
        found: object = json.loads(data)
    except ValueError as error:
        raise ValueError(f"{path}: not JSON: {error}") from error
    if not isinstance(found, dict):
        raise ValueError(f"{path}: not a JSON object")  # noqa: TRY004 - a file's content, not an argument's type
    return cast("dict[str, object]", found)


def write_object(path: Path, content: Mapping[str, object], *, mode: int = 0o600) -> None:
    """Write a JSON object durably.

    Raises:
        OSError: As `write_durable`.
    """
    write_durable(path, (json.dumps(content, indent=1) + "\n").encode(), mode=mode)
