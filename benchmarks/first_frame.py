"""Time from the start of the process to the first rendered frame, against an empty QML window, in turn."""

import time

from benchmarks.frame import Anchor, Figure, Outcome, Scale, Target, median, progress
from benchmarks.processes import report_of

TITLE = "first frame of the touchscreen"
TARGET_S = 1.5


def start_s(name: str) -> float:
    """Start a program of `benchmarks.child` once; return the seconds until its first frame."""
    began_s = time.monotonic()
    return report_of(name)["at_s"] - began_s


def run(scale: Scale) -> Outcome:
    """Start both programs alternately; the first start of each only warms the disk cache."""
    starts = scale.pick(5, 1)
    taken: dict[str, list[float]] = {"screen": [], "hello": []}
    built: list[float] = []
    for number in range(starts + (not scale.quick)):
        for name, times in taken.items():
            progress(f"first_frame: start {number} of {starts}, {name}")
            began_s = time.monotonic()
            answer = report_of(name)
            if number or scale.quick:
                times.append(answer["at_s"] - began_s)
                if name == "screen":
                    built.append(answer["built_at_s"] - began_s)
    screen, hello = taken["screen"], taken["hello"]
    return Outcome(
        (
            Figure("appliance with screen, median", median(screen), "s", Target(TARGET_S),
                   Anchor("empty QML window", median(hello))),
            Figure("appliance with screen, fastest", min(screen), "s", None,
                   Anchor("empty QML window", min(hello))),
            Figure("of it until the pages are built, median", median(built), "s"),
        )
    )  # fmt: skip
