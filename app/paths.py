"""Where things are on disk."""

import os
from pathlib import Path

import msgspec

from control.readings import Finding

SERVICE_DATA = Path("/var/lib/ballast")
SERVICE_RUNTIME = Path("/run/ballast")
"""Where systemd keeps the service's run-time folder; a command from a shell is not told of it."""
SOCKET = "control.sock"
DEMO_FOLDER = "ballast-demo-"
"""How the temporary folder of a demo begins that was given none."""


class Paths(msgspec.Struct, frozen=True):
    """Folders of one running unit."""

    data: Path
    logs: Path
    service: bool = False
    """These may be the folders of the installed service, whose socket is not with its data."""

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
        """Where a unit listens: in the service's run-time folder (systemd names it), else with the data."""
        runtime = os.environ.get("RUNTIME_DIRECTORY", "").partition(":")[0]
        return (Path(runtime) if runtime else self.data) / SOCKET

    @property
    def running(self) -> Path:
        """Where to find the unit that runs: its own socket, else that of the service where it may be meant."""
        if self.service and not _is_there(self.socket) and _is_there(SERVICE_RUNTIME / SOCKET):
            return SERVICE_RUNTIME / SOCKET
        return self.socket

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
        return Paths(Path(state), Path(logs) if logs else Path(state) / "logs", service=True)
    if os.geteuid() == 0:
        return Paths(SERVICE_DATA, Path("/var/log/ballast"), service=True)
    home = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local/state") / "ballast"
    return Paths(home, home / "logs", service=True)


def under(folder: Path) -> Paths:
    """Return the folders below one folder, for demos and tests; the service's own are known by their name."""
    return Paths(folder, folder / "logs", service=folder.absolute() == SERVICE_DATA)


def sockets_of_all(*own: Path) -> tuple[Path, ...]:
    """Return where a unit with this site's devices may listen: at the given places, and at the service's."""
    return tuple(dict.fromkeys((*own, SERVICE_RUNTIME / SOCKET)))


def _is_there(path: Path) -> bool:
    """Tell whether a file exists; one that may not be looked at does, and who opens it is told so."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except PermissionError:
        return True
    return True


def folder_made(data: Path) -> tuple[Finding, ...]:
    """Make the data folder; without one the unit works, remembers nothing, and says so."""
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return (Finding("storage.state", "", f"{data}: {error}"),)
    return ()


def disk_of(data: Path) -> Path:
    """Return the data folder, or while there is none the folder above it: it is on the disk that is judged."""
    for folder in (data, *data.absolute().parents):
        try:
            os.statvfs(folder)
        except OSError:
            continue
        return folder
    return Path("/")
