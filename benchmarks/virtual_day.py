"""A whole day of the simulator and the controller at 1 s a cycle, against replaying the same cycles without a plant."""

import tempfile
import time
from pathlib import Path

import msgspec

from app.replay import replay
from app.scenario import read_scenario, scenario_path
from app.simulate import run_scenario
from benchmarks.frame import Anchor, Figure, Outcome, Scale, Target, progress
from benchmarks.processes import hurried

TITLE = "a day in virtual time"
TARGET_S = 45.0
SCENARIOS = ("day_self_consumption", "day_cost_saving")


def run(scale: Scale) -> Outcome:
    """Run the days with all their files: table, events, recording, verdicts and plot."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="ballast-bench-") as folder, hurried():
        for name in SCENARIOS:
            progress(f"virtual_day: {name}")
            scenario = read_scenario(scenario_path(name))
            hours = scale.pick(24, 1)
            statements = scale.pick(len(scenario.file.expect), 0)  # they are about the whole day
            shorter = {"duration_s": hours * 3600.0, "expect": scenario.file.expect[:statements]}
            file = scenario.file.model_copy(update=shorter)
            scenario = msgspec.structs.replace(scenario, file=file)
            path = Path(folder) / name
            start = time.perf_counter()
            run_scenario(scenario, path)
            took_s = time.perf_counter() - start
            again = replay(path / "recording.jsonl.gz")
            if not again.identical:
                raise RuntimeError(f"replay of {name} differs: {again.differences[0]}")
            anchor = Anchor("replay of its recording", again.replayed_s)
            figures.append(Figure(f"{name}, {hours} h", took_s, "s", Target(TARGET_S * hours / 24.0), anchor))
    return Outcome(tuple(figures), ("1 s a cycle, 86 400 cycles a day; the replay compared every command.",))
