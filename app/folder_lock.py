"""One program at a time in a folder: a lock the kernel gives back when the program ends, however it ends.

The folder itself is locked, not a file in it: nothing is left behind, nothing can be full, and whoever may read the
folder finds it taken. Children of the program do not inherit the lock.
"""

import contextlib
import fcntl
import logging
import os
from pathlib import Path

_LOG = logging.getLogger("ballast.folder_lock")

LOCKS = Path("/proc/locks")
RUNS_HERE = "runs with this data folder"
"""Purpose of a lock on the data folder of a unit."""


class FolderTakenError(Exception):
    """Another program holds the folder; in one sentence that names both."""


class FolderLock:
    """A folder that is ours alone, from `take` until `release` or the end of the program; `with` does both."""

    def __init__(self, folder: Path, purpose: str) -> None:
        """Nothing is taken yet.

        Args:
            folder: Made when it is taken and not there.
            purpose: What the other program does there, such as `RUNS_HERE`; stands after its name in the sentence.
        """
        self._folder, self._purpose = folder, purpose
        self._file: int | None = None
        self._made = False

    def take(self) -> None:
        """Take the folder. One that cannot be opened or locked at all is used all the same; the log says so.

        Raises:
            FolderTakenError: Another program has it.
        """
        if self._file is not None:
            return
        try:
            self._made = not self._folder.exists()
            self._folder.mkdir(parents=True, exist_ok=True)
            file = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
        except OSError as error:
            _LOG.warning("folder not locked", extra={"folder": str(self._folder), "error": str(error)})
            return
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pid = _holder(file)
            os.close(file)
            who = f"another program (pid {pid})" if pid else "another program"
            raise FolderTakenError(f"{self._folder}: {who} {self._purpose}") from None
        except OSError as error:  # some network file systems
            _LOG.warning("folder not locked", extra={"folder": str(self._folder), "error": str(error)})
            os.close(file)
            return
        self._file = file

    def __enter__(self) -> None:
        self.take()

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Give the folder back; one that was made for us and stayed empty is taken away again."""
        if self._file is not None:
            if self._made:
                with contextlib.suppress(OSError):
                    self._folder.rmdir()
            os.close(self._file)
            self._file = None


def _holder(file: int) -> int:
    """Return the process that holds the lock on an open folder; 0 where the kernel does not tell."""
    found = os.fstat(file)
    mine = f"{os.major(found.st_dev):02x}:{os.minor(found.st_dev):02x}:{found.st_ino}"
    try:
        rows = [row.split() for row in LOCKS.read_text(encoding="ascii").splitlines()]
    except OSError:
        return 0
    return next((int(row[4]) for row in rows if row[1] == "FLOCK" and row[5] == mine), 0)
