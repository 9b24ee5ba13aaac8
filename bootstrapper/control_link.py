"""What the control program tells on its local link (`ballast-link/1`): JSON lines on a Unix socket, from outside."""

import json
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from typing import cast

MAX_LINE = 1 << 22
BAD = frozenset({"error", "critical"})


class LinkSilentError(Exception):
    """The control program does not answer; in one sentence."""


@dataclass(frozen=True)
class View:
    """The unit at this moment."""

    version: str
    state: str
    ess_w: float
    """+ discharge; only meaningful when known."""
    ess_known: bool
    faults: tuple[str, ...]
    """Keys of active alarms that are errors or critical."""
    online: frozenset[str]
    """Devices that answer in time."""


def look(path: Path, timeout_s: float = 3.0) -> View:
    """Connect, take one record and hang up.

    Raises:
        LinkSilentError: Nobody listens, or no record comes in time.
    """
    deadline_s = time.monotonic() + timeout_s
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(timeout_s)
            line.connect(str(path))
            line.sendall(b'{"line":"watch","every_s":0.02}\n')
            reader = _Lines(line, deadline_s)
            hello = reader.next("hello")
            record = reader.next("record").get("record")
            return _view(str(hello.get("version", "")), cast("dict[str, object]", record))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise LinkSilentError(f"{path}: {error or type(error).__name__}") from error


class _Lines:
    """Lines of a connection, each until the common deadline."""

    def __init__(self, line: socket.socket, deadline_s: float) -> None:
        self._line, self._deadline_s, self._rest = line, deadline_s, b""

    def next(self, kind: str) -> dict[str, object]:
        """Return the next line of this kind; others are passed over.

        Raises:
            OSError: None came in time, or the other end hung up.
            ValueError: A line is not a JSON object, or is too long.
        """
        while True:
            while b"\n" not in self._rest:
                left_s = self._deadline_s - time.monotonic()
                if left_s <= 0.0:
                    raise TimeoutError(f"no {kind} in time")
                self._line.settimeout(left_s)
                more = self._line.recv(1 << 16)
                if not more:
                    raise ConnectionError("the control program hung up")
                self._rest += more
                if len(self._rest) > MAX_LINE:
                    raise ValueError("a line is too long")
            text, _, self._rest = self._rest.partition(b"\n")
            found: object = json.loads(text)
            if isinstance(found, dict) and found.get("line") == kind:  # pyright: ignore[reportUnknownMemberType]
                return cast("dict[str, object]", found)


def _view(version: str, record: dict[str, object]) -> View:
    snapshot = cast("dict[str, dict[str, object]]", record["snapshot"])
    flow = snapshot["flow"]
    alarms = cast("list[dict[str, object]]", record["alarms"])
    devices = cast("list[dict[str, object]]", record["devices"])
    return View(
        version=version,
        state=str(record["state"]),
        ess_w=float(cast("float", flow["ess_w"])),
        ess_known=bool(flow["ess_known"]),
        faults=tuple(str(alarm["key"]) for alarm in alarms if alarm["active"] and alarm["severity"] in BAD),
        online=frozenset(str(device["device_id"]) for device in devices if device["link"] == "online"),
    )
