"""What only root can read of a unit's logs, in one file for the control program, which sends it on (LOG-01)."""

import io
import json
import os
import tarfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from bootstrapper.command import CommandError, run

UNITS = ("ballast.service", "ballast-bootstrapper.service", "ballast-ota-boot.service", "ballast-kiosk.service")
LINES = 5000
MAX_BYTES = 5_000_000
"""Of each file, from its end."""


def write_bundle(
    path: Path,
    status: Mapping[str, object],
    root: Path,
    owner: tuple[int, int] | None,
    journalctl: Sequence[str] = ("journalctl",),
) -> Path:
    """Write the bundle, readable by the owner alone; it replaces the one before.

    Args:
        path: The file.
        status: Of updates and the first boot.
        root: Where `var/log` is.
        owner: User and group that may read it; None: ourselves.
        journalctl: systemd's command.

    Raises:
        OSError: It cannot be written.
    """
    parts: dict[str, bytes] = {"status.json": json.dumps(status, indent=1).encode()}
    units = [word for unit in UNITS for word in ("--unit", unit)]
    try:
        done = run(
            (*journalctl, "--no-pager", "--quiet", "--output=short-iso", f"--lines={LINES}", *units), timeout_s=60.0
        )
        parts["journal.log"] = (done.out or done.err).encode()[-MAX_BYTES:]
    except CommandError as error:
        parts["journal.log"] = f"{error}\n".encode()
    for name in ("var/log/dpkg.log", "var/log/apt/history.log"):
        file = root / name
        if file.is_file():
            parts[name.rsplit("/", 1)[-1]] = file.read_bytes()[-MAX_BYTES:]
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    with os.fdopen(handle, "wb") as out:
        if owner is not None:
            os.fchown(handle, *owner)
        with tarfile.open(fileobj=out, mode="w:gz") as bundle:
            for name, data in parts.items():
                info = tarfile.TarInfo(f"bootstrapper/{name}")
                info.size, info.mode = len(data), 0o600
                bundle.addfile(info, io.BytesIO(data))
    beside.replace(path)
    return path
