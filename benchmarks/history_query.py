"""How long a trend of 24 hours takes: four series from the history of a day, through `app.history_read`.

The anchor is the bare question to SQLite in the same run: the same columns of the same file with `fetchall`.
"""

import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec

from app.history import History
from app.history_read import HistoryFolder, read_only
from benchmarks.frame import Anchor, Figure, Of, Outcome, Scale, Target, median, progress
from benchmarks.virtual_site import VirtualSite, demo_model

TITLE = "trends out of the history"
TARGET_MS = 10.0
TARGET_RATIO = 2.0
"""Extremes beside the means, and our own values instead of rows: not more than the question itself."""
DAY_S = 86_400
EVERY_S = 10
"""Distance of the samples of the day, so that it is made in a minute; rows are the same size."""
NAMES = ("grid_w", "pv_w", "ess_w", "soc_pct")
LATE = ("inverter1.dc_v", "rack1.cell_max_v", "rack2.cell_min_v", "rack2.soc_high_pct")
"""Series at the end of their row."""


def run(scale: Scale) -> Outcome:
    """Make a day of the commercial demo site (three meters, two inverters, two racks) and ask for it."""
    with tempfile.TemporaryDirectory(prefix="ballast-bench-") as folder:
        first_utc = _day(Path(folder), DAY_S)
        figures = [
            *_figures("4 site series", Path(folder), NAMES, first_utc, scale.pick(200, 20)),
            *_figures("4 device series", Path(folder), LATE, first_utc, scale.pick(200, 20)),
        ]
    return Outcome(tuple(figures))


def _day(folder: Path, length_s: int) -> int:
    model = demo_model("commercial")
    site = VirtualSite(model)
    for _ in range(100):
        site.cycle()
    history = History(folder, site.settings, seconds_days=7, minutes_days=400)
    record = site.cycle(1.0)
    first_utc = int(record.at.at_utc) // 60 * 60
    for second in range(0, length_s, EVERY_S):
        record = site.cycle(1.0)
        at = msgspec.structs.replace(record.at, at_utc=float(first_utc + second))
        history.publish(msgspec.structs.replace(record, at=at))
        while history.queued > 10:
            time.sleep(0.001)
        if second % 3600 == 0:
            progress(f"history_query: hour {second // 3600} of 24")
    history.close()
    return first_utc


def _figures(title: str, folder: Path, names: tuple[str, ...], first_utc: int, times: int) -> list[Figure]:
    there = HistoryFolder(folder)
    series = there.named(names)
    span = (first_utc, first_utc + DAY_S)
    trends = there.trends(series, *span, 60)
    if len(trends[0].values) != DAY_S // 60:
        raise RuntimeError(f"{len(trends[0].values)} minutes instead of {DAY_S // 60}")
    columns = ", ".join(f'"{name}"' for name in names)
    question = f"SELECT start_utc, {columns} FROM minutes WHERE start_utc >= ? AND start_utc < ?"  # noqa: S608 - own names

    def bare() -> None:
        for path in sorted((folder / "history").glob("minutes-*.sqlite")):
            with closing(read_only(path)) as db:
                db.execute(question, span).fetchall()

    ours_ms, bare_ms = _in_turn(lambda: there.trends(series, *span, 60), bare, times)
    anchor = Anchor("bare SELECT", bare_ms)
    return [
        Figure(f"{title}, 24 h in minutes", ours_ms, "ms", Target(TARGET_MS), anchor),
        Figure(f"{title}, against bare SELECT", ours_ms, "ms", Target(TARGET_RATIO, Of.RATIO), anchor),
    ]


def _in_turn(ours: Callable[[], object], bare: Callable[[], object], times: int) -> tuple[float, float]:
    both: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for taken, work in zip(both, (ours, bare), strict=True):
            begin = time.perf_counter()
            work()
            taken.append((time.perf_counter() - begin) * 1e3)
    return median(both[0]), median(both[1])
