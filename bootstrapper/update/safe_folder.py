"""A folder in somebody else's territory: opened part by part, no link followed, everything done through the handle.

The data folder belongs to the control program's user. Root writing there by name could be led elsewhere by a link that
is put in its way in between; by handles it cannot.
"""

import contextlib
import os
import secrets
import shutil
import stat
from collections.abc import Generator
from pathlib import Path

_FLAGS = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


class Folder:
    """An open folder."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._owner = os.fstat(handle)

    def inside(self, name: str) -> "Folder":
        """Open a folder in it; it is made, with the same owner, where it is not there.

        Raises:
            OSError: It is a link or a file, or cannot be made.
        """
        try:
            os.mkdir(name, 0o755, dir_fd=self._handle)
            made = True
        except FileExistsError:
            made = False
        handle = os.open(name, _FLAGS, dir_fd=self._handle)
        if made and os.geteuid() == 0:
            os.fchown(handle, self._owner.st_uid, self._owner.st_gid)
        return Folder(handle)

    def close(self) -> None:
        """Close it."""
        os.close(self._handle)

    def write(self, name: str, data: bytes) -> None:
        """Write a file durably, readable by all.

        Raises:
            OSError: The disk does not take it.
        """
        beside = f".{name}.{secrets.token_hex(4)}"
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o644, dir_fd=self._handle)
        with os.fdopen(handle, "wb") as file:
            if os.geteuid() == 0:
                os.fchown(handle, self._owner.st_uid, self._owner.st_gid)
            file.write(data)
            file.flush()
            os.fsync(handle)
        os.replace(beside, name, src_dir_fd=self._handle, dst_dir_fd=self._handle)
        os.fsync(self._handle)

    def link(self, name: str, target: str) -> None:
        """Let a symbolic link in it point to `target`, in one step; empty: there is none afterwards.

        Raises:
            OSError: The disk does not take it.
        """
        if target:
            beside = f".{name}.{secrets.token_hex(4)}"
            os.symlink(target, beside, dir_fd=self._handle)
            os.replace(beside, name, src_dir_fd=self._handle, dst_dir_fd=self._handle)
        else:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name, dir_fd=self._handle)
        os.fsync(self._handle)

    def target_of(self, name: str) -> str:
        """Return where a link in it points to; empty when there is none."""
        try:
            return os.readlink(name, dir_fd=self._handle)
        except OSError:
            return ""

    def folders(self) -> tuple[str, ...]:
        """Return the names of folders in it; links are none."""
        return tuple(sorted(name for name in os.listdir(self._handle) if self.has_folder(name)))  # noqa: PTH208 - of a handle

    def has_folder(self, name: str) -> bool:
        """Tell whether there is a folder of this name."""
        try:
            return stat.S_ISDIR(os.stat(name, dir_fd=self._handle, follow_symlinks=False).st_mode)
        except FileNotFoundError:
            return False

    def remove(self, name: str) -> None:
        """Remove a folder in it with everything, following no link.

        Raises:
            OSError: It cannot be removed.
        """
        shutil.rmtree(name, dir_fd=self._handle)


@contextlib.contextmanager
def opened(base: Path, *names: str) -> Generator[Folder]:
    """Open a folder below `base`; every part is made where it is not there, and none may be a link.

    Raises:
        OSError: A part is a link or a file, or cannot be made.
    """
    base.mkdir(mode=0o755, parents=True, exist_ok=True)
    folder = Folder(os.open(base, _FLAGS))
    try:
        for name in names:
            inner = folder.inside(name)
            folder.close()
            folder = inner
        yield folder
    finally:
        folder.close()
