"""The one SQLite file of the cloud edge: outbox and answered commands; survives kill -9 and power cuts.

Everything here blocks: it is called on one executor thread, never on a loop.
"""

import logging
import sqlite3
from pathlib import Path

_LOG = logging.getLogger("ballast.cloud.database")

PAGE_BYTES = 1024
"""A record of 10 s is a page or less, and every commit writes whole pages: small ones spare the card."""
SUFFIXES = ("", "-wal", "-shm")


def opened(path: Path) -> tuple[sqlite3.Connection, str]:
    """Open the file; a damaged one is set aside and told in words (empty: nothing was wrong).

    Raises:
        sqlite3.Error: It can neither be opened nor made anew (disk full, read-only).
        OSError: The folder cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _connected(path), ""
    except sqlite3.OperationalError:  # locked, read-only, full: the content is not to blame
        raise
    except sqlite3.DatabaseError as error:
        number = 1
        while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
            number += 1
        for suffix in SUFFIXES:
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.replace(aside.with_name(aside.name + suffix))
        _LOG.error("damaged file set aside", extra={"file": str(path), "error": str(error), "kept_as": aside.name})
        return _connected(path), f"{path.name} was damaged ({error}); kept as {aside.name}"


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"pragma page_size={PAGE_BYTES}")
        connection.execute("pragma auto_vacuum=incremental")
        connection.execute("pragma journal_mode=wal")
        connection.execute("pragma synchronous=full")  # NORMAL loses the tail of the log at a power cut
        verdict = connection.execute("pragma quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
    except sqlite3.Error:
        connection.close()
        raise
    path.chmod(0o600)
    return connection
