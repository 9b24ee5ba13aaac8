"""How late control cycles start in the real demo appliance, without and with the animated touchscreen.

The simulator is a child process of the demo, as always, so it takes processor time like a second program would.
"""

from benchmarks.frame import Anchor, Figure, Outcome, Scale, Target, progress
from benchmarks.processes import demo

TITLE = "lateness of control cycles in the running demo"
TARGET_P99_MS = 10.0
TARGET_STEP_MS = 0.4


def run(scale: Scale) -> Outcome:
    """Run the demo twice."""
    progress(f"loop_lateness: demo headless, {scale.demo_s:g} s")
    headless = demo(screen=False, seconds=scale.demo_s)
    progress(f"loop_lateness: demo with screen, {scale.demo_s:g} s")
    screen = demo(screen=True, seconds=scale.demo_s)
    figures: list[Figure] = []
    for words, summary in (("headless", headless), ("with screen", screen)):
        late = summary.lateness_ms
        against = None if summary is headless else Anchor("headless", headless.lateness_ms.p99)
        figures += [
            Figure(f"{words}, lateness p50", late.p50, "ms"),
            Figure(f"{words}, lateness p99", late.p99, "ms", Target(TARGET_P99_MS), against),
            Figure(f"{words}, lateness max", late.max, "ms"),
            Figure(f"{words}, missed deadlines of {summary.cycles}", float(summary.missed_deadlines), "cycles"),
            Figure(f"{words}, step p50", summary.step_ms.p50, "ms", Target(TARGET_STEP_MS)),
            Figure(f"{words}, whole cycle p50", summary.work_ms.p50, "ms"),
        ]
    return Outcome(tuple(figures), ("A step in the running loop finds cold processor caches, ten times a second.",))
