"""Runs updates in a process that is really killed (SIGKILL, with everything it started) at a given instant.

One process stays and forks for each order, so that a cut does not cost the start of Python.
Orders and answers are lines of JSON on standard input and output.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil

from bootstrapper.update.updates import Asked
from tests.bootstrapper.unit_on_disk import UnitOnDisk


class _Events:
    """Counts everything that touches the disk or starts a program; dies at one of them."""

    def __init__(self, cut_at: int, on_unpack: Any) -> None:
        self.count, self.cut_at, self.on_unpack = 0, cut_at, on_unpack

    def happened(self) -> None:
        self.count += 1
        if self.count == self.cut_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def hook(self) -> None:
        for owner, name in ((Path, "replace"), (Path, "symlink_to"), (Path, "unlink"), (os, "fsync"), (os, "replace")):
            setattr(owner, name, self._around(getattr(owner, name)))
        started, ended = subprocess.Popen.__init__, subprocess.Popen.communicate

        def start(process: Any, words: Any, *args: Any, **values: Any) -> None:
            self.happened()
            started(process, words, *args, **values)
            if "--install" in words:
                self.on_unpack()

        def end(process: Any, *args: Any, **values: Any) -> Any:
            result = ended(process, *args, **values)
            self.happened()
            return result

        subprocess.Popen.__init__ = start  # type: ignore[method-assign]
        subprocess.Popen.communicate = end  # type: ignore[method-assign]

    def _around(self, real: Any) -> Any:
        def counted(*args: Any, **values: Any) -> Any:
            self.happened()
            return real(*args, **values)

        return counted


def obey(order: dict[str, Any]) -> dict[str, Any]:
    """Install or resume in a child; kill it as ordered; say how many events there were and whether it was killed."""
    unpacking, note = os.pipe()
    counting, count = os.pipe()
    child = os.fork()
    if child == 0:
        events = _Events(order.get("cut_at", 0), lambda: os.write(note, b"u"))
        events.hook()
        unit = UnitOnDisk(Path(order["root"]), Path(order["repository"]))
        updates = unit.updates()
        if order["what"] == "boot":
            updates.machine.boot()
        else:
            if order["what"] == "install":
                updates.take_on(Asked("test"))
            updates.machine.advance()
        os.write(count, str(events.count).encode())
        os._exit(0)
    os.close(note)
    os.close(count)
    if "after_s" in order:
        if order.get("from") == "unpack":
            os.read(unpacking, 1)
            _first_file(Path(order["root"]) / "opt/ballast-ems/2.0.0/lib")
        time.sleep(order["after_s"])
        _kill_tree(child)
    _, status = os.waitpid(child, 0)
    events_seen = os.read(counting, 20).decode()
    os.close(unpacking)
    os.close(counting)
    return {"killed": os.WIFSIGNALED(status), "failed": os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0,
            "events": int(events_seen or 0)}  # fmt: skip


def _first_file(folder: Path) -> None:
    """Wait until the package has begun to appear on the disk."""
    end_s = time.monotonic() + 5.0
    while not folder.exists() and time.monotonic() < end_s:
        time.sleep(0.0005)


def _kill_tree(child: int) -> None:
    """Kill a process and what it started; a service that systemd has started is killed by the test."""
    try:
        process = psutil.Process(child)
        tree = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return
    for member in tree:
        try:
            member.send_signal(signal.SIGKILL)
        except psutil.NoSuchProcess:
            continue


if __name__ == "__main__":
    for line in sys.stdin:
        sys.stdout.write(json.dumps(obey(json.loads(line))) + "\n")
        sys.stdout.flush()
