"""Files that survive a power cut: written beside, flushed to the disk, renamed; a damaged one is set aside."""

import os
from pathlib import Path


def write_durable(path: Path, data: bytes) -> None:
    """Replace a file so that a power cut at any instant leaves the old or the new content, whole.

    Raises:
        OSError: The disk is full, read-only or failing; the old content is untouched.
    """
    beside = path.with_name(path.name + ".new")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def set_aside(path: Path, mark: str) -> Path:
    """Rename a damaged file to `<name>.damaged-<mark>` and return the new path."""
    target = path.with_name(f"{path.name}.damaged-{mark}")
    path.replace(target)
    return target
