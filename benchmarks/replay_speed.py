"""Speed of replaying a recording in multiples of real time, against only decoding the same lines."""

import tempfile
import time
from pathlib import Path

import msgspec

from app.recorder import FORMAT, Cycle, Header, read_recording
from app.replay import replay
from app.version import version
from benchmarks.frame import Anchor, Figure, Outcome, Scale, Target, median, progress
from benchmarks.virtual_site import VirtualSite, demo_model
from control.cycle import step

TITLE = "replay of a recording"
TARGET_TIMES = 100.0


def run(scale: Scale) -> Outcome:
    """Record each demo site in virtual time, then replay it."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="ballast-bench-") as folder:
        for name in ("residential", "commercial"):
            progress(f"replay_speed: {name}")
            path = Path(folder) / f"{name}.jsonl"
            _record(name, path, scale.pick(6000, 300))
            speeds: list[float] = []
            reading: list[float] = []
            for _ in range(scale.pick(5, 1)):
                result = replay(path)
                if not result.identical:
                    raise RuntimeError(f"replay of the {name} site differs: {result.differences[0]}")
                speeds.append(result.recorded_s / result.replayed_s)
                start = time.perf_counter()
                for _line in read_recording(path):
                    pass
                reading.append(result.recorded_s / (time.perf_counter() - start))
            anchor = Anchor("only reading and decoding it", median(reading))
            figures.append(Figure(f"{name} site", median(speeds), "x real time",
                                  Target(TARGET_TIMES, at_least=True), anchor))  # fmt: skip
    return Outcome(tuple(figures), ("Every command was compared and came out bit for bit the same.",))


def _record(name: str, path: Path, cycles: int) -> None:
    site = VirtualSite(demo_model(name))
    encode = msgspec.json.Encoder().encode
    with path.open("wb") as file:
        file.write(encode(Header(FORMAT, version(), site.memory)) + b"\n")
        for _ in range(cycles):
            readings, now = site.advance(0.1)
            site.memory, record = step(site.memory, readings, (), now)
            site.obey(record.commands)
            file.write(encode(Cycle(record.cycle, record.at, readings, (), record.commands)) + b"\n")
