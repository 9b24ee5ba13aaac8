"""What all benchmarks share: figures with target and anchor, the size of a run, timing, progress.

An anchor is something everybody can run (bare pymodbus, cantools, an empty QML window), measured in the same run and
in turn with ours, because this machine's absolute times say little about another one's.
"""

import gc
import importlib
import math
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Protocol, cast

import msgspec

NAMES = (
    "step",
    "loop_lateness",
    "emergency_stop",
    "fast_path",
    "modbus_poll",
    "poll_many",
    "can_decode",
    "first_frame",
    "rss",
    "screen_cost",
    "screen_soak",
    "history_bytes",
    "history_query",
    "replay_speed",
    "virtual_day",
    "grid_loop",
    "reference_days",
    "planning",
    "cloud_faults",
    "change_over",
)
"""All benchmarks in the order of the table; each is a file of this folder."""


class Scale(msgspec.Struct, frozen=True):
    """How large a run is."""

    quick: bool = False
    demo_s: float = 30.0
    """Length of each run of the demo appliance."""

    def pick(self, full: int, quick: int) -> int:
        """Return the number of repetitions for this size."""
        return quick if self.quick else full


FULL = Scale()
QUICK = Scale(quick=True, demo_s=10.0)


class Of(StrEnum):
    """What a target limits."""

    VALUE = "value"
    RATIO = "ratio"


class Target(msgspec.Struct, frozen=True):
    """A limit for a figure's value or for its ratio to the anchor."""

    limit: float
    of: Of = Of.VALUE
    at_least: bool = False

    def words(self, unit: str) -> str:
        """Return the target as in the table."""
        sign = ">=" if self.at_least else "<="
        return f"{sign} {self.limit:g} {'x' if self.of is Of.RATIO else unit}"


class Anchor(msgspec.Struct, frozen=True):
    """The same work done by somebody else, in the unit of the figure."""

    name: str
    value: float


class Figure(msgspec.Struct, frozen=True):
    """One measured number."""

    name: str
    value: float
    unit: str
    target: Target | None = None
    anchor: Anchor | None = None

    @property
    def ratio(self) -> float | None:
        """Value over anchor; None without an anchor."""
        if self.anchor is None or self.anchor.value == 0.0:
            return None
        return self.value / self.anchor.value

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None without a target."""
        if self.target is None:
            return None
        judged = self.value if self.target.of is Of.VALUE else self.ratio
        if judged is None or not math.isfinite(judged):
            return False
        return judged >= self.target.limit if self.target.at_least else judged <= self.target.limit


class Outcome(msgspec.Struct, frozen=True):
    """What a benchmark found."""

    figures: tuple[Figure, ...]
    notes: tuple[str, ...] = ()


class Benchmark(Protocol):
    """What every file of a benchmark offers."""

    TITLE: str

    def run(self, scale: Scale) -> Outcome:
        """Measure."""
        ...


def load(name: str) -> Benchmark:
    """Return a benchmark by the name of its file."""
    return cast("Benchmark", importlib.import_module(f"benchmarks.{name}"))


def quantile(samples: Sequence[float], share: float) -> float:
    """Return the sample below which this share of all samples is (nearest rank)."""
    ordered = sorted(samples)
    return ordered[round((len(ordered) - 1) * share)]


def median(samples: Sequence[float]) -> float:
    """Return the middle sample."""
    return quantile(samples, 0.5)


@contextmanager
def settled_memory() -> Generator[None]:
    """Let the garbage collector forget what lives for ever, as the appliance does after its start."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def progress(text: str) -> None:
    """Show on a terminal what is being done; an empty text clears the line."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{text[:118]:<118}\r" if not text else f"\r{text[:118]:<118}")
        sys.stderr.flush()
