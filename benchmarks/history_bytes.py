"""Bytes the local history writes in a day, from one hour of records in virtual time through `app.history`.

Two counters of /proc/self/io: `wchar` is what the program hands to write(2), `write_bytes` what dirties pages on the
way to the disk (whole pages, and 0 on a memory file system).
"""

import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from app.history import History
from benchmarks.frame import Figure, Outcome, Scale, Target, progress
from benchmarks.virtual_site import VirtualSite, demo_model

TITLE = "bytes written by the history"
TARGET_MB = 60.0
DAY_S = 86_400.0
MADE_S = 121


def run(scale: Scale) -> Outcome:
    """Write one hour (quick: five minutes) of each demo site."""
    figures: list[Figure] = []
    for name in ("residential", "commercial"):
        seconds = scale.pick(3600, 300)
        handed_mb, disk_mb, events = _day_mb(name, seconds)
        figures += [
            Figure(f"{name} site, to the disk", disk_mb, "MB/day", Target(TARGET_MB)),
            Figure(f"{name} site, handed to write(2)", handed_mb, "MB/day"),
            Figure(f"{name} site, events in {seconds} s", float(events), "events"),
        ]
    return Outcome(tuple(figures))


def _day_mb(name: str, seconds: int) -> tuple[float, float, int]:
    model = demo_model(name)
    site = VirtualSite(model)
    for _ in range(100):
        site.cycle()
    events = 0
    with tempfile.TemporaryDirectory(prefix="ballast-bench-", dir=_disk_folder()) as folder:
        storage = model.storage
        history = History(
            Path(folder), site.settings, seconds_days=storage.seconds_days, minutes_days=storage.minutes_days
        )
        for _ in range(MADE_S):  # the files are made once a day and a month
            history.publish(site.cycle(1.0))
        while history.queued:
            time.sleep(0.01)
        before = _counters()
        for second in range(seconds):
            record = site.cycle(1.0)
            events += len(record.events)
            history.publish(record)
            if second % 60 == 0:
                progress(f"history_bytes: {name}, minute {second // 60} of {seconds // 60}")
        history.close()
        after = _counters()
        if history.findings():
            raise RuntimeError(f"the history could not be written: {history.findings()[0].detail}")
    factor = DAY_S / seconds / 1e6
    return (after["wchar"] - before["wchar"]) * factor, (after["write_bytes"] - before["write_bytes"]) * factor, events


def _disk_folder() -> str | None:
    """Return a folder on a disk: the temporary one may be in memory, /var/tmp is not by convention."""
    return "/var/tmp" if Path("/var/tmp").is_dir() else None  # noqa: S108 - a fresh private folder inside


def _counters() -> Mapping[str, int]:
    lines = Path("/proc/self/io").read_text(encoding="ascii").splitlines()
    return {key: int(value) for key, value in (line.split(":") for line in lines)}
