"""How much later control cycles start while the connection to the cloud suffers every fault there is (CLD-01).

The anchor is the same control loop without a cloud, in another process at the same time: it sees the same machine.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.frame import Anchor, Figure, Outcome, Scale, Target, progress
from simulator.hub.client import HubClient
from simulator.hub.process import HubProcess

TITLE = "lateness of control cycles during faults of the cloud"
HOST = "127.0.91.1"
TARGET_MS = 20.0
"""Worst lateness with a cloud, above the worst without."""
CONNECT_S = 30.0
FAULTS: dict[str, dict[str, Any]] = {
    "CONNACK 3": {"connack_code": 3},
    "CONNACK 4": {"connack_code": 4},
    "CONNACK 5": {"connack_code": 5},
    "no CONNACK": {"no_connack": True},
    "no SUBACK": {"no_suback": True},
    "no PUBACK": {"no_puback": True},
    "silent peer": {"no_ping": True},
    "stalled TLS": {"stalled_tls": True},
    "session lost": {"session_lost": True},
    "twin 429": {"twin_429": True},
    "cut at every message": {"drop_after": 1},
}


class Child:
    """A control loop in a process of its own."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.cloud_child", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def seen(self) -> dict[str, Any]:
        """Return the lateness since the last call."""
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the child has no pipes")
        self._process.stdin.write(b"\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def end(self) -> None:
        """End it in good order."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait(30.0)
        if self._process.stdout is not None:
            self._process.stdout.close()


def run(scale: Scale) -> Outcome:
    """Go through the faults, each for a while."""
    lasts_s = scale.pick(40, 3)
    with tempfile.TemporaryDirectory(prefix="ballast-bench-") as name:
        folder = Path(name)
        process = HubProcess(folder / "hub", HOST)
        (folder / "hub").mkdir()
        hub = process.start()
        access = hub.create_device("bench")
        (folder / "connection").write_text(access.connection_string, encoding="utf-8")
        (folder / "connection").chmod(0o600)
        (folder / "ca.pem").write_text(access.ca_pem, encoding="utf-8")
        with_cloud, without = Child(str(folder)), Child()
        try:
            figures = _phases(hub, process, with_cloud, without, lasts_s, scale.pick(len(FAULTS), 1))
        finally:
            with_cloud.end()
            without.end()
            process.stop()
    notes = (f"Each fault lasts {lasts_s} s; the way back to the connection belongs to it.",)
    return Outcome(tuple(figures), notes)


def _phases(
    hub: HubClient, process: HubProcess, with_cloud: Child, without: Child, lasts_s: float, count: int
) -> list[Figure]:
    _connected(with_cloud, CONNECT_S)
    figures = [_compared("connected, at rest", with_cloud, without, lambda: time.sleep(lasts_s))]
    for number, (name, fault) in enumerate(list(FAULTS.items())[:count], 1):
        progress(f"cloud_faults: {name}, {number} of {len(FAULTS) + 1}")

        def suffer(fault: dict[str, Any] = fault) -> None:
            with hub.fault(**fault):
                hub.kick("bench")
                time.sleep(lasts_s)

        figures.append(_compared(name, with_cloud, without, suffer))
        _connected(with_cloud, 400.0)

    def killed() -> None:
        process.kill()
        time.sleep(lasts_s)
        process.start()
        time.sleep(lasts_s)

    figures.append(_compared("hub killed", with_cloud, without, killed))
    return figures


def _compared(name: str, with_cloud: Child, without: Child, phase: Any) -> Figure:
    with_cloud.seen()
    without.seen()
    phase()
    ours, anchor = with_cloud.seen(), without.seen()
    return Figure(
        f"{name}: worst lateness",
        ours["max"],
        "ms",
        Target(anchor["max"] + TARGET_MS),
        Anchor("without a cloud", anchor["max"]),
    )


def _connected(child: Child, within_s: float) -> None:
    until_s = time.monotonic() + within_s
    while not child.seen()["connected"]:
        if time.monotonic() > until_s:
            raise TimeoutError("the unit did not connect again")
        time.sleep(0.5)
