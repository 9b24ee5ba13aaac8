"""What the touchscreen takes of the processor, the loop and the memory, page by page, against the same without it.

One child runs the whole appliance on its simulator and the software renderer: first the loop without a window, then
every page in turn. A second one runs beside it without Qt, for the memory. Differences are within one run.
"""

import json
import subprocess
import sys
from typing import Any

from benchmarks import first_frame
from benchmarks.frame import Anchor, Figure, Outcome, Scale, Target, median, progress
from benchmarks.processes import MARGIN_S, hurried, offscreen

TITLE = "what the touchscreen takes, page by page"
SITE = "tour"
HOME = "flow"
TARGET_CPU_PCT = 12.0
TARGET_ADDED_MS = 5.0
TARGET_ADDED_MB = 100.0
PAGES = 25
"""At most, for the time a child may take."""


def run(scale: Scale) -> Outcome:
    """Measure."""
    seconds = 1 if scale.quick else 6
    progress(f"screen_cost: every page for {seconds} s")
    other = _start(seconds, "headless")  # beside it, as long: what a program remembers grows in its first minutes
    try:
        screen = _report(_start(seconds, "screen"), 2 * MARGIN_S + (PAGES + 2) * (seconds + 2))
    finally:
        headless = _report(other, MARGIN_S)
    pages: dict[str, dict[str, float]] = screen["pages"]
    bare: dict[str, float] = screen["bare"]
    worst = max(pages, key=lambda page: pages[page]["cpu_pct"])
    cpu_pct = {page: max(figures["cpu_pct"] - bare["cpu_pct"], 0.0) for page, figures in pages.items()}
    opening_ms = {page: figures["opening_ms"] for page, figures in pages.items()}
    slowest = max(opening_ms, key=lambda page: opening_ms[page])
    chapters_ms: dict[str, float] = screen["chapters_ms"]
    longest = max(chapters_ms, key=lambda chapter: chapters_ms[chapter])
    figures = [
        Figure(f"share of a core: home ({HOME}), animated", cpu_pct[HOME], "%", Target(TARGET_CPU_PCT)),
        Figure(f"share of a core: dearest page ({worst})", cpu_pct[worst], "%", Target(TARGET_CPU_PCT)),
        Figure("whole program with the dearest page", pages[worst]["cpu_pct"], "%", None,
               Anchor("loop without a window", bare["cpu_pct"])),
        Figure("loop lateness p99 without a window", bare["p99_ms"], "ms"),
        *(
            Figure(f"added to loop lateness p99: {page}", max(found["p99_ms"] - bare["p99_ms"], 0.0), "ms",
                   Target(TARGET_ADDED_MS))
            for page, found in pages.items()
        ),
        Figure(f"frames a second: home ({HOME})", pages[HOME]["frames_per_s"], "1/s"),
        Figure("loop held when a page is opened, median of all pages", median(list(opening_ms.values())), "ms"),
        Figure(f"loop held when a page is opened, longest ({slowest})", opening_ms[slowest], "ms"),
        Figure("loop held when a chapter of the settings is opened, median", median(list(chapters_ms.values())), "ms",
               Target(TARGET_ADDED_MS)),
        Figure(f"loop held when a chapter of the settings is opened, longest ({longest})", chapters_ms[longest], "ms"),
        Figure("memory with all pages seen, over headless", screen["rss_mb"] - headless["rss_mb"], "MB",
               Target(TARGET_ADDED_MB), Anchor("headless", headless["rss_mb"])),
        Figure("first frame, fastest start", _first_frame_s(scale), "s", Target(first_frame.TARGET_S)),
        Figure("restarts of the screen by itself", float(screen["restarts"]), "restarts", Target(0.0)),
    ]  # fmt: skip
    calm = "with real-time priority, so that neighbours do not count" if screen["undisturbed"] else "at usual priority"
    return Outcome(
        tuple(figures),
        (
            f"The site of the tour, which has every page; 800x480, software, 10 Hz, animated; measured {calm}.",
            "Shares of a core are over the same loop without a window; the probe's own cost cancels out.",
        ),
    )


def _first_frame_s(scale: Scale) -> float:
    with hurried():
        return min(first_frame.start_s("screen") for _ in range(scale.pick(4, 1)))


def _start(seconds: int, kind: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.screen_child", SITE, str(seconds), kind],
        env={**offscreen(), "LC_ALL": "C.UTF-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _report(child: "subprocess.Popen[str]", timeout_s: float) -> dict[str, Any]:
    """Close a child's input and return what it reports at its end."""
    try:
        answer, complaints = child.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        raise
    if child.returncode:
        raise RuntimeError(f"benchmarks.screen_child ended with {child.returncode}: {complaints}")
    return json.loads(answer)
