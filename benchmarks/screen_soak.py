"""A day of records in a hurry: all pages of the screen in turn, both themes, two languages; memory and warnings.

A full run shows a million records (28 hours at ten a second) and takes about twenty minutes.
"""

import json
import subprocess
import sys
from typing import Any

from benchmarks.frame import Figure, Outcome, Scale, Target, progress
from benchmarks.processes import offscreen

TITLE = "touchscreen under a million records, every page in turn"
UPDATES = 1_000_000
QUICK_UPDATES = 3_000
PER_PAGE = 100
QUICK_PER_PAGE = 60
REBUILDS = 30
TARGET_MB = 5.0
LIMIT_S = 7200.0


def run(scale: Scale) -> Outcome:
    """Let a child show the records and read its report."""
    updates, rebuilds = scale.pick(UPDATES, QUICK_UPDATES), scale.pick(REBUILDS, 2)
    progress(f"screen_soak: {updates} updates")
    words = [str(updates), str(PER_PAGE if not scale.quick else QUICK_PER_PAGE), str(rebuilds)]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.soak_child", *words],
        env={**offscreen(), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"benchmarks.soak_child {' '.join(words)} ended with {done.returncode}: {done.stderr}")
    return outcome(json.loads(done.stdout), rebuilds, quick=scale.quick)


def outcome(report: dict[str, Any], rebuilds: int, *, quick: bool) -> Outcome:
    """Return the figures of what the child reports."""
    grown_mb = max(report["end_mb"] - report["warm_mb"], 0.0)
    # A short run has not seen every letter and picture when it counts as warm.
    target = None if quick else Target(TARGET_MB)
    return Outcome(
        (
            Figure("record updates shown", float(report["updates"]), "updates"),
            Figure("frames drawn", float(report["frames"]), "frames"),
            Figure("memory grown after the first tenth", grown_mb, "MB", target),
            Figure("memory grown by making the window anew, each", report["rebuilds_grown_mb"] / rebuilds, "MB"),
            Figure("warnings of Qt and QML", float(report["message_count"]), "messages", Target(0.0)),
            Figure("restarts of the screen by itself", float(report["restarts"]), "restarts", Target(0.0)),
            Figure("updates a second", report["updates"] / report["seconds"], "1/s"),
        ),
        (f"Memory at every twentieth of the run, MB: {', '.join(f'{mb:.1f}' for mb in report['course_mb'])}.",),
    )
