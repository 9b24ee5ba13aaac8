"""Child processes of the benchmarks: the demo appliance, and small programs that report one line of JSON."""

import functools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from app.summary import Summary

MARGIN_S = 60.0
"""How much longer than planned a child may take."""
SIZE = "1024x600"
PRIORITY = 10
"""Of round-robin scheduling."""


def offscreen() -> dict[str, str]:
    """Return an environment in which Qt renders into memory with the software renderer."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY"}
    kept = {key: value for key, value in os.environ.items() if key not in hidden}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


@contextmanager
def hurried() -> Generator[None]:
    """Give the children started meanwhile real-time priority where that is allowed: neighbours are not measured."""
    policy, parameters = os.sched_getscheduler(0), os.sched_getparam(0)
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(PRIORITY))
    except PermissionError:
        yield
        return
    try:
        yield
    finally:
        os.sched_setscheduler(0, policy, parameters)


@functools.cache
def demo(*, screen: bool, seconds: float) -> Summary:
    """Run the demo appliance in a child, once for all benchmarks that ask for the same, and return its figures.

    Raises:
        RuntimeError: it did not end well; its own words are in the message.
    """
    with tempfile.TemporaryDirectory(prefix="ballast-bench-") as folder:
        path = Path(folder) / "summary.json"
        words = ["demo", "--duration", f"{seconds:g}", "--summary", str(path)]
        words += ["--size", SIZE] if screen else ["--headless"]
        done = subprocess.run(
            [sys.executable, "-m", "app", *words],
            env=offscreen(),
            capture_output=True,
            text=True,
            timeout=seconds + MARGIN_S,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"`ballast {' '.join(words)}` ended with {done.returncode}: {done.stderr.strip()}")
        return msgspec.json.decode(path.read_bytes(), type=Summary)


def report_of(*words: str) -> dict[str, Any]:
    """Run a small program of `benchmarks.child` and return what it reports.

    Raises:
        RuntimeError: it did not end well; its own words are in the message.
    """
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.child", *words],
        env=offscreen(),
        capture_output=True,
        text=True,
        timeout=MARGIN_S,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"benchmarks.child {' '.join(words)} ended with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)
