"""Resident memory of the demo appliance at the end of its run, without and with the touchscreen.

The demo loads the simulator's code beside the appliance's (for the site's description), a product site does not.
"""

from benchmarks.frame import Anchor, Figure, Outcome, Scale, Target, progress
from benchmarks.processes import demo, report_of

TITLE = "resident memory"
TARGET_HEADLESS_MB = 80.0
TARGET_SCREEN_MB = 180.0


def run(scale: Scale) -> Outcome:
    """Read the memory from the summaries of the demo and from the anchors."""
    progress("rss: anchors")
    bare_mb = report_of("asyncio")["rss_mb"]
    hello_mb = report_of("hello")["rss_mb"]
    progress(f"rss: demo, {scale.demo_s:g} s")
    headless_mb = demo(screen=False, seconds=scale.demo_s).rss_mb
    screen_mb = demo(screen=True, seconds=scale.demo_s).rss_mb
    return Outcome(
        (
            Figure("headless", headless_mb, "MB", Target(TARGET_HEADLESS_MB), Anchor("Python with asyncio", bare_mb)),
            Figure("with screen", screen_mb, "MB", Target(TARGET_SCREEN_MB), Anchor("empty QML window", hello_mb)),
        )
    )
