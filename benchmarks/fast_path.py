"""Frequency step at the meter until the set-point is on the wire, while the screen animates and the disks are busy.

The plant is a process of its own (`benchmarks.fast_devices`). The appliance and a bare loop (pymodbus reads the meter
and writes the inverter, nothing else) answer to it in turn. The whole takes what the poll takes, half a period in the
middle, and what the EMS adds; its own share, from the arrival of the sample to the write, is measured inside it.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

from benchmarks.frame import Anchor, Figure, Of, Outcome, Scale, Target, progress, quantile
from benchmarks.processes import offscreen

TITLE = "frequency step to set-point on the wire, poll of 20 ms, screen on (P6), and under CPU load (P7)"
POLL_S = 0.02
ROUNDS = 2
"""Bare loop and appliance answer in turn this often, so that both meet the same weather on the machine."""
HOGS = 4
P50_OVER_MS = 2.0
P99_RATIO = 1.3
P99_MS = 50.0
SHARE_P99_MS = 5.0
FIFO_P99_OVER_MS, FIFO_MAX_OVER_MS, FIFO_RATIO = 2.0, 5.0, 0.7


class Child:
    """A process that speaks JSON lines."""

    def __init__(self, *words: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", *words],
            env=offscreen(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def line(self) -> dict[str, Any]:
        """Return the next line it says.

        Raises:
            RuntimeError: it ended instead.
        """
        text = self._process.stdout.readline() if self._process.stdout else ""
        if not text:
            raise RuntimeError(f"{self._process.args} ended with {self._process.wait()}")
        return json.loads(text)

    def tell(self, **line: object) -> None:
        """Say one line to it."""
        if self._process.stdin is not None:
            self._process.stdin.write(json.dumps(line) + "\n")
            self._process.stdin.flush()

    def finish(self) -> dict[str, Any]:
        """End its standard input and return its last line."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        last = self.line()
        self._process.wait(30)
        return last

    def kill(self) -> None:
        """End it however it is."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()


@contextmanager
def child(*words: str) -> Generator[Child]:
    """Run a child, and see to it that it is gone afterwards."""
    process = Child(*words)
    try:
        yield process
    finally:
        process.kill()


@contextmanager
def hogs(count: int) -> Generator[None]:
    """Keep the processors busy at ordinary priority."""
    with ExitStack() as stack:
        for _ in range(count):
            process = subprocess.Popen([sys.executable, "-c", "while True: pass"])
            stack.callback(process.wait)
            stack.callback(process.kill)
        yield


def fifo_permitted() -> bool:
    """Tell whether this system lets us take real-time priority (asked by taking it for a moment in a child)."""
    code = "import os; os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10))"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


class Run:
    """Delays of one candidate, and its own figures."""

    def __init__(self) -> None:
        self.delays_ms: list[float] = []
        self.shares_ms: list[float] = []
        self.figures: dict[str, float] = {}

    def of(self, share: float) -> float:
        """Return a quantile of the delays in ms."""
        return quantile(self.delays_ms, share)


def answer(who: str, steps: int, run: Run, *, fifo: bool = False) -> None:
    """Let a candidate answer to so many steps."""
    with child("benchmarks.fast_devices") as plant, tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({**plant.line(), "poll_s": POLL_S, "fifo": fifo}, file)
        file.flush()
        with child("benchmarks.fast_child", who, file.name) as candidate:
            candidate.line()
            plant.tell(steps=steps)
            run.delays_ms += [1e3 * delay_s for delay_s in plant.line()["delays_s"]]
            figures = candidate.finish()["figures"]
    run.shares_ms += [1e3 * share_s for share_s in figures.pop("shares_s", [])]
    run.figures = figures


def run(scale: Scale) -> Outcome:
    """Measure with the screen, then under load."""
    steps, rounds = scale.pick(2000, 40), scale.pick(ROUNDS, 1)
    bare, ours = Run(), Run()
    for number in range(rounds):
        progress(f"fast_path: {steps} steps, round {number + 1} of {rounds}")
        answer("bare", steps // rounds, bare)
        answer("ballast", steps // rounds, ours)
    period_ms = 1e3 * POLL_S
    figures = [
        *_spread("bare loop", bare),
        Figure("p50", ours.of(0.5), "ms", Target(period_ms / 2 + P50_OVER_MS), Anchor("bare loop", bare.of(0.5))),
        Figure("p99 against the bare loop", ours.of(0.99), "ms", Target(P99_RATIO, Of.RATIO),
               Anchor("bare loop", bare.of(0.99))),
        Figure("p99", ours.of(0.99), "ms", Target(P99_MS)),
        Figure("max", max(ours.delays_ms), "ms", None, Anchor("bare loop", max(bare.delays_ms))),
        Figure("sample received to write sent, p50", quantile(ours.shares_ms, 0.5), "ms"),
        Figure("sample received to write sent, p99", quantile(ours.shares_ms, 0.99), "ms", Target(SHARE_P99_MS)),
        Figure("sample received to write sent, max", max(ours.shares_ms), "ms"),
        Figure("fast steps", ours.figures["fast_steps_per_s"], "1/s"),
        Figure("pictures drawn", ours.figures["frames_per_s"], "1/s"),
        Figure("lateness of regular cycles, p99", ours.figures["lateness_p99_ms"], "ms"),
    ]  # fmt: skip
    loaded, notes = _under_load(scale, period_ms)
    return Outcome((*figures, *loaded), (f"{steps} steps at random moments; a lost step counts 2 s.", *notes))


def _under_load(scale: Scale, period_ms: float) -> tuple[list[Figure], tuple[str, ...]]:
    """Measure against busy processors, without and with real-time priority."""
    steps = scale.pick(600, 20)
    plain, prior = Run(), Run()
    permitted = fifo_permitted()
    with hogs(HOGS):
        progress(f"fast_path: {steps} steps against {HOGS} busy programs")
        answer("ballast", steps, plain)
        if permitted:
            progress(f"fast_path: {steps} steps against {HOGS} busy programs, with real-time priority")
            answer("ballast", steps, prior, fifo=True)
    figures = _spread(f"{HOGS} busy programs", plain)
    if not permitted:
        return figures, ("This system does not permit SCHED_FIFO: the run with real-time priority is missing.",)
    words = f"{HOGS} busy programs, SCHED_FIFO"
    figures += [
        Figure(f"{words}, p50", prior.of(0.5), "ms"),
        Figure(f"{words}, p99", prior.of(0.99), "ms", Target(period_ms + FIFO_P99_OVER_MS)),
        Figure(f"{words}, p99 against without", prior.of(0.99), "ms", Target(FIFO_RATIO, Of.RATIO),
               Anchor("without SCHED_FIFO", plain.of(0.99))),
        Figure(f"{words}, max", max(prior.delays_ms), "ms", Target(period_ms + FIFO_MAX_OVER_MS)),
    ]  # fmt: skip
    return figures, (f"Under load: {steps} steps; the plant keeps its own real-time priority, as hardware would.",)


def _spread(words: str, run: Run) -> list[Figure]:
    quantiles: Sequence[tuple[str, float]] = (("p50", 0.5), ("p99", 0.99), ("max", 1.0))
    return [Figure(f"{words}, {name}", run.of(share), "ms") for name, share in quantiles]


if __name__ == "__main__":  # `python -m benchmarks.fast_path N`: a small run of the appliance alone, for development
    only = Run()
    answer(sys.argv[1], int(sys.argv[2]), only, fifo=bool(os.environ.get("FIFO")))
    shares = [quantile(only.shares_ms or [0.0], share) for share in (0.5, 0.9, 0.99, 1.0)]
    print([round(only.of(share), 2) for share in (0.5, 0.9, 0.99, 1.0)], [round(s, 2) for s in shares], only.figures)
