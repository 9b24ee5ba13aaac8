"""A pytest plugin that tries every change of a mutation run after one collection.

Collecting the tests takes seconds, finding a change mostly hundredths of one. So the tests are collected once, and then
a forked process for each change switches it on (by the environment, as mutmut's own code expects it) and runs tests
that reach its function until one fails: first those that noticed another change of it and the very quick
ones, then one of each file, and so on. `tests.mutation` starts it in the folder `mutants`.
"""

import gc
import json
import os
import resource
import sys
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import hypothesis
import msgspec
import pytest
from mutmut.utils.format_utils import mangled_name_from_mutant_name

from tests.mutation_order import DURATIONS

SWITCH = "MUTANT_UNDER_TEST"
MISSED, NOTICED, UNREACHED, BROKEN = 0, 1, 33, 255
"""Exit codes as mutmut writes them: no test failed, one did, none reaches the function, the run itself failed."""
LONGEST_CPU_S = 90
"""Of one change: some make an endless loop."""


QUICK_S = 0.02
"""A test that takes less is tried before those of other files."""
TOGETHER_S = 20.0
"""Of the tests of one change, as they took in the first run. What only later ones would notice counts as missed."""
LOG = Path("noticed.txt")
"""Each change, its time and the test that noticed it."""


class Change(msgspec.Struct, frozen=True):
    """One change that has not been tried."""

    name: str
    meta: Path
    """The file of mutmut that keeps its result."""


class Order:
    """Which tests to run for a change, the most promising first."""

    def __init__(self, items: list[pytest.Item], stats: Mapping[str, Mapping[str, list[str]]]) -> None:
        """Take what mutmut learned in its first run."""
        self._reaching = {name: set(tests) for name, tests in stats["tests_by_mangled_function_name"].items()}
        width = Counter(test for tests in self._reaching.values() for test in tests)
        self._took_s: Mapping[str, float] = stats["duration_by_test"]  # type: ignore[assignment]
        self._items = sorted(items, key=lambda item: (width[item.nodeid], self._took_s.get(item.nodeid, 0.0)))
        self._tried: dict[str, Counter[str]] = {}
        self._noticed: dict[str, Counter[str]] = {}
        for line in LOG.read_text(encoding="utf-8").splitlines() if LOG.exists() else ():
            change, _, _, test = line.split(" ", 3)
            self._noticed.setdefault(mangled_name_from_mutant_name(change), Counter())[test] += 1

    def of(self, change: str) -> list[pytest.Item]:
        """Return the tests for a change; none when no test reaches it."""
        function = mangled_name_from_mutant_name(change)
        tried, noticed = self._tried.get(function, Counter()), self._noticed.get(function, Counter())
        reaching = self._reaching.get(function, set())

        def worth(item: pytest.Item) -> float:
            """Return the changes it may notice a second of its time; one that was never tried is trusted half."""
            chance = (noticed[item.nodeid] + 0.5) / (tried[item.nodeid] + 1.0)
            return chance / (0.01 + self._took_s.get(item.nodeid, 0.0))

        mine = [item for item in self._items if item.nodeid in reaching]
        mine.sort(key=worth, reverse=True)
        turn: Counter[str] = Counter()
        order: dict[str, int] = {}
        for item in mine:
            place = item.nodeid.partition("::")[0]
            at_once = noticed[item.nodeid] > 0 or self._took_s.get(item.nodeid, 0.0) < QUICK_S
            order[item.nodeid] = 0 if at_once else turn[place]
            turn[place] += 1
        mine.sort(key=lambda item: order[item.nodeid])  # one of each file, then the next of each: files differ by idea
        left_s = TOGETHER_S
        for number, item in enumerate(mine):
            left_s -= self._took_s.get(item.nodeid, 0.0)
            if left_s < 0.0:
                return mine[: number + 1]
        return mine

    def learn(self, change: str, items: list[pytest.Item], noticed_by: str) -> None:
        """Note which tests did not notice a change, and which did (empty: none)."""
        function = mangled_name_from_mutant_name(change)
        tried = self._tried.setdefault(function, Counter())
        for item in items:
            tried[item.nodeid] += 1
            if item.nodeid == noticed_by:
                self._noticed.setdefault(function, Counter())[noticed_by] += 1
                return


class Running(msgspec.Struct, frozen=True):
    """A change that is being tried."""

    change: Change
    tests: list[pytest.Item]
    reader: int
    """End of the pipe on which its process says the result."""
    began_s: float


class Result(msgspec.Struct):
    """What a forked process says of its change."""

    code: int
    test: str = ""
    """That failed."""


def waiting() -> list[Change]:
    """Return the changes that have no result yet."""
    found: list[Change] = []
    for meta in sorted(Path().rglob("*.meta")):
        codes: dict[str, int | None] = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
        found += [Change(name, meta) for name, code in codes.items() if code is None]
    return found


def pytest_configure(config: pytest.Config) -> None:
    """Let a property that fails say so at once: nobody wants the smallest example here."""
    del config
    quick = hypothesis.settings(phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate), database=None)
    hypothesis.settings.register_profile("mutation", quick, derandomize=True, deadline=None)
    hypothesis.settings.load_profile("mutation")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    """Try every change instead of running the tests once."""
    if session.testsfailed:
        raise session.Interrupted(f"{session.testsfailed} files of tests could not be read")
    order = Order(session.items, json.loads(DURATIONS.read_text(encoding="utf-8")))
    changes, began_s = waiting(), time.monotonic()
    gc.freeze()
    running: dict[int, Running] = {}
    for done, change in enumerate(changes):
        while len(running) >= (os.cpu_count() or 1):
            _one_ended(running, order)
        mine = order.of(change.name)
        if not mine:
            _keep(change, UNREACHED, 0.0)
            continue
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.write(writer, msgspec.json.encode(_tried(session, change, mine)))
            os._exit(0)
        os.close(writer)
        running[pid] = Running(change, mine, reader, time.monotonic())
        _tell(done, len(changes), began_s)
    while running:
        _one_ended(running, order)
    return True


def _tried(session: pytest.Session, change: Change, items: list[pytest.Item]) -> Result:
    """Return the result of one change; runs in a process of its own."""
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST_CPU_S, LONGEST_CPU_S + 1))
    session.config.pluginmanager.unregister(name="terminalreporter")
    os.environ[SWITCH] = change.name
    for item, following in zip(items, [*items[1:], None], strict=True):
        try:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        except (session.Failed, session.Interrupted):
            return Result(NOTICED, item.nodeid)
        except BaseException:  # noqa: BLE001 - the process ends here, and this is its result
            return Result(BROKEN, item.nodeid)
        if session.testsfailed:
            return Result(NOTICED, item.nodeid)
    return Result(MISSED)


def _one_ended(running: dict[int, Running], order: Order) -> None:
    pid, status = os.wait()
    one = running.pop(pid)
    with os.fdopen(one.reader, "rb") as pipe:
        said = pipe.read()
    result = msgspec.json.decode(said, type=Result) if said else Result(os.waitstatus_to_exitcode(status))
    took_s = time.monotonic() - one.began_s
    order.learn(one.change.name, one.tests, result.test)
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"{one.change.name} {took_s:.2f} s {result.test or 'not noticed'}\n")
    _keep(one.change, result.code, took_s)


def _keep(change: Change, code: int, took_s: float) -> None:
    result = json.loads(change.meta.read_text(encoding="utf-8"))
    result["exit_code_by_key"][change.name] = code
    result["durations_by_key"][change.name] = took_s
    written = change.meta.with_suffix(".new")
    written.write_text(json.dumps(result, indent=4), encoding="utf-8")
    written.replace(change.meta)


def _tell(done: int, all_: int, began_s: float) -> None:
    took_s = time.monotonic() - began_s
    left_s = took_s / (done + 1) * (all_ - done - 1)
    sys.__stdout__.write(f"\r{done + 1}/{all_} changes, {took_s / 60:.0f} min, about {left_s / 60:.0f} min left   ")  # type: ignore[union-attr]
    sys.__stdout__.flush()  # type: ignore[union-attr]
