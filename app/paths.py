"""Where things are on disk."""

import os
from pathlib import Path

import msgspec

SERVICE_DATA = Path("/var/lib/ballast")
SERVICE_RUN = Path("/run/ballast")
"""Run-time folder of the service: root's commands find the running unit there."""


class Paths(msgspec.Struct, frozen=True):
    """Folders of one running unit."""

    data: Path
    logs: Path

    @property
    def state(self) -> Path:
        """The state file."""
        return self.data / "state.json"

    @property
    def incidents(self) -> Path:
        """Folder of incident recordings."""
        return self.data / "incidents"

    @property
    def socket(self) -> Path:
        """The local link: in the service's run-time folder, else with the data."""
        runtime = os.environ.get("RUNTIME_DIRECTORY")
        if runtime:
            return Path(runtime) / "control.sock"
        return (SERVICE_RUN if self.data == SERVICE_DATA else self.data) / "control.sock"

    @property
    def faults(self) -> Path:
        """Folder of fault records."""
        return self.data / "faults"

    @property
    def configurations(self) -> Path:
        """Folder of accepted site files, newest last."""
        return self.data / "configurations"


def default_paths() -> Paths:
    """Return the folders of the service (systemd gives them), of root, or of a person who tries things."""
    state = os.environ.get("STATE_DIRECTORY")
    logs = os.environ.get("LOGS_DIRECTORY")
    if state:
        return Paths(Path(state), Path(logs) if logs else Path(state) / "logs")
    if os.geteuid() == 0:
        return Paths(SERVICE_DATA, Path("/var/log/ballast"))
    home = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local/state") / "ballast"
    return Paths(home, home / "logs")


def under(folder: Path) -> Paths:
    """Return the folders below one folder, for demos and tests."""
    return Paths(folder, folder / "logs")


def disk_of(data: Path) -> Path:
    """Return the data folder, or while there is none the folder above it: it is on the disk that is judged."""
    for folder in (data, *data.absolute().parents):
        try:
            os.statvfs(folder)
        except OSError:
            continue
        return folder
    return Path("/")
