"""Generated histories of random sites: no command outside its bounds, flipped, stale, not finite or too wide."""

import multiprocessing
import os
import secrets
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

import pytest

from control.modes import MODES
from tests.control import histories
from tests.control.worlds import REQUEST_KINDS

QUICK = range(300)
NIGHTLY_CYCLES = int(os.environ.get("BALLAST_NIGHTLY_CYCLES", "1000000"))
CHUNK = 100
"""Histories a worker runs at a time."""

FEATURES = (
    "state idle",
    "asleep",
    "rescued",
    "balancing",
    "climate",
    "operator's limit",
    "reactive rule",
    "grid code waits",
    "added lfsm_o",
    "added lfsm_u",
    "added fcr-n",
    "added fcr-d-up",
    "added fcr-d-down",
    "added fcr-ce",
    "added ffr",
    "scheduled",
    "planned",
    "island on_grid",
    "island grid_lost",
    "island opening",
    "island black_start",
    "island islanded",
    "island reconnect_wait",
)
"""What the quick histories must have seen beside modes and requests."""
FAILED_ONCE = (
    125,  # an energy counter of minus infinity was believed
    1853,
)


def _chunk(first: int) -> Counter[str]:
    seen: Counter[str] = Counter()
    for seed in range(first, first + CHUNK):
        seen.update(histories.run(seed))
    return seen


def _covered(seen: Counter[str]) -> None:
    """Check that the histories were worth running: power flowed, all modes ran, all requests were made."""
    assert seen["with power"] > 0.1 * seen["cycles"]
    assert all(seen[f"mode {mode_id}"] for mode_id in MODES)
    assert all(seen[f"request {kind.__name__}"] for kind in REQUEST_KINDS)
    assert all(seen[what] for what in FEATURES), [what for what in FEATURES if not seen[what]]
    assert seen["restarts"]


@pytest.mark.no_cover  # coverage is the business of the tables; tracing makes this ten times slower
@pytest.mark.req("LIM-03")
def test_no_generated_history_makes_a_wrong_command() -> None:
    seen: Counter[str] = Counter()
    for seed in QUICK:
        seen.update(histories.run(seed))
    _covered(seen)


@pytest.mark.no_cover
@pytest.mark.parametrize("seed", FAILED_ONCE)
def test_a_history_that_failed_once_does_not_fail_again(seed: int) -> None:
    histories.run(seed)


@pytest.mark.nightly
@pytest.mark.timeout(7200)
@pytest.mark.req("LIM-02")
def test_a_million_generated_cycles_make_no_wrong_command(capsys: pytest.CaptureFixture[str]) -> None:
    first = int(os.environ.get("BALLAST_SEED", secrets.randbits(40)))
    chunks = -(-NIGHTLY_CYCLES // (CHUNK * histories.CYCLES))
    seen: Counter[str] = Counter()
    workers = int(os.environ.get("BALLAST_PROCESSES", os.cpu_count() or 1))
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        for found in pool.map(_chunk, range(first, first + chunks * CHUNK, CHUNK)):
            seen.update(found)
    with capsys.disabled():
        print(f"\n{seen['cycles']} cycles generated from seed {first} (BALLAST_SEED repeats them)")  # noqa: T201
        for what, count in sorted(seen.items()):
            print(f"  {count:>9} {what}")  # noqa: T201
    assert seen["cycles"] >= NIGHTLY_CYCLES
    _covered(seen)
