"""Files and links that survive a power cut: written beside, flushed to the disk, renamed."""

import os
from pathlib import Path


def write_durable(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Replace a file so that a power cut at any instant leaves the old or the new content, whole.

    Raises:
        OSError: The disk is full, read-only or failing; the old content is untouched.
    """
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)  # one left over may be readable by others
    with open(beside, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    sync_folder(path.parent)


def link_durable(link: Path, target: str) -> None:
    """Point a symbolic link elsewhere in one step: whoever looks sees the old or the new target.

    Raises:
        OSError: The disk is full, read-only or failing; the old target is untouched.
    """
    beside = link.with_name(link.name + ".new")
    beside.unlink(missing_ok=True)
    beside.symlink_to(target)
    beside.replace(link)
    sync_folder(link.parent)


def sync_folder(folder: Path) -> None:
    """Flush the names of a folder to the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
