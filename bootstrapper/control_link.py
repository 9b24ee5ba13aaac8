"""What the control program tells on its local link (`ballast-link/1`): JSON lines on a Unix socket, from outside."""

import json
import logging
import os
import socket
import struct
import time
from dataclasses import dataclass
from pathlib import Path
from typing import cast

_LOG = logging.getLogger("ballast.bootstrapper.control")

MAX_LINE = 1 << 22
BEGUN_S = 150.0
"""For the next version to start and become ready beside the running one."""
TAKEN_S = 20.0
"""For it to answer after it has taken over."""
LOOK_S = 0.1
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


@dataclass(frozen=True)
class HandedOver:
    """What became of a hand-over."""

    fault: str = ""
    """Why the running version goes on; empty: the next one is in control."""
    restart: bool = False
    """It goes on because it cannot hand over; a restart changes the version."""


def hand_over(path: Path, begun_s: float = BEGUN_S, taken_s: float = TAKEN_S) -> HandedOver:
    """Ask the control program to hand over to the version in use, and give that the priority this one has."""
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(begun_s)
            line.connect(str(path))
            before = _process(line)
            policy, priority = os.sched_getscheduler(before), os.sched_getparam(before)
            line.sendall(b'{"line":"hand_over"}\n')
            answer = _Lines(line, time.monotonic() + begun_s).next("handed_over", "complaint")
    except (OSError, ValueError) as error:
        return HandedOver(f"no hand-over: {error or type(error).__name__}", restart=True)
    if answer["line"] == "complaint" or answer.get("fault"):
        known = answer["line"] == "handed_over" and not answer.get("restart")
        return HandedOver(f"no hand-over: {answer.get('fault') or answer.get('text')}", restart=not known)
    after = _taken(path, before, time.monotonic() + taken_s)
    if after is None:
        return HandedOver(f"handed over, but nobody answers within {taken_s:.0f} s", restart=True)
    try:
        os.sched_setscheduler(after, policy, priority)  # what systemd does at a start; a child does not inherit it
    except OSError as error:  # it controls; it only has to share its processor
        _LOG.warning("no real-time priority", extra={"process": after, "error": str(error)})
    return HandedOver()


def _process(line: socket.socket) -> int:
    """Return the process that listens at the other end, as the kernel knows it (unix(7))."""
    raw = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return int(struct.unpack("3i", raw)[0])


def _taken(path: Path, before: int, deadline_s: float) -> int | None:
    """Wait until another process listens; return it, or None when none does in time."""
    while time.monotonic() < deadline_s:
        try:
            with socket.socket(socket.AF_UNIX) as line:
                line.connect(str(path))
                if (found := _process(line)) != before:
                    return found
        except OSError as error:  # between the one and the other nobody listens
            _LOG.debug("not yet", extra={"error": str(error)})
        time.sleep(LOOK_S)
    return None


class _Lines:
    """Lines of a connection, each until the common deadline."""

    def __init__(self, line: socket.socket, deadline_s: float) -> None:
        self._line, self._deadline_s, self._rest = line, deadline_s, b""

    def next(self, *kinds: str) -> dict[str, object]:
        """Return the next line of one of these kinds; others are passed over.

        Raises:
            OSError: None came in time, or the other end hung up.
            ValueError: A line is not a JSON object, or is too long.
        """
        while True:
            while b"\n" not in self._rest:
                left_s = self._deadline_s - time.monotonic()
                if left_s <= 0.0:
                    raise TimeoutError(f"no {kinds[0]} in time")
                self._line.settimeout(left_s)
                more = self._line.recv(1 << 16)
                if not more:
                    raise ConnectionError("the control program hung up")
                self._rest += more
                if len(self._rest) > MAX_LINE:
                    raise ValueError("a line is too long")
            text, _, self._rest = self._rest.partition(b"\n")
            found: object = json.loads(text)
            if isinstance(found, dict) and found.get("line") in kinds:  # pyright: ignore[reportUnknownMemberType]
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
