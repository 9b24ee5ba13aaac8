"""Files that survive a power cut: written beside, flushed to the disk, renamed; a damaged one is set aside."""

import os
from pathlib import Path


def write_durable(path: Path, data: bytes, *, mode: int | None = None) -> None:
    """Replace a file so that a power cut at any instant leaves the old or the new content, whole.

    Args:
        path: the file.
        data: its new content.
        mode: who may read and write it, from before the first byte is written; None: as the process usually does.

    Raises:
        OSError: The disk is full, read-only or failing; the old content is untouched.
    """
    beside = path.with_name(path.name + ".new")
    if mode is not None:
        beside.unlink(missing_ok=True)  # one left over may be readable by others

    def opened(name: str, flags: int) -> int:
        return os.open(name, flags, 0o666 if mode is None else mode)

    with open(beside, "wb", opener=opened) as file:
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
