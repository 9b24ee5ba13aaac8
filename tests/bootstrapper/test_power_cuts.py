"""Power cuts during an update: the process tree is really killed; afterwards one version is there, completely."""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bootstrapper.update.job import Phase
from bootstrapper.update.updates import Asked
from tests.bootstrapper.unit_on_disk import Publisher, UnitOnDisk

pytestmark = pytest.mark.req("OTA-01")


PARTS = 4


class Bench:
    """A template of a unit with an update to come, and the process that is cut."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.count = folder, 0
        publisher = Publisher(folder / "release")
        publisher.unit(folder / "template", start=False)
        publisher.firmware("2.0.0")
        self.repository = publisher.repository
        self._driver = subprocess.Popen(
            [sys.executable, "-m", "tests.bootstrapper.cut_driver"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def unit(self) -> UnitOnDisk:
        """A fresh copy, running 1.0.0."""
        self.count += 1
        root = self.folder / f"u{self.count}"
        shutil.copytree(self.folder / "template", root, symlinks=True)
        made = UnitOnDisk(root, self.repository)
        made.start()
        return made

    def order(self, unit: UnitOnDisk, what: str = "install", **how: object) -> dict[str, Any]:
        assert self._driver.stdin is not None
        assert self._driver.stdout is not None
        words = {"what": what, "root": str(unit.root), "repository": str(self.repository), **how}
        self._driver.stdin.write(json.dumps(words) + "\n")
        self._driver.stdin.flush()
        answer: dict[str, Any] = json.loads(self._driver.stdout.readline())
        assert not answer["failed"], words
        return answer

    def close(self) -> None:
        self._driver.communicate("")


@pytest.fixture
def bench(short_path: Path) -> Iterator[Bench]:
    made = Bench(short_path)
    yield made
    made.close()


def boot(unit: UnitOnDisk, name: str) -> str:
    """Power is back: the decision at boot, then the service; return the version that runs, which is complete."""
    unit.power_off()
    unit.new_boot_id(name)
    unit.updates().machine.boot()
    version = unit.running()
    unit.start()
    return version


def brought_to_an_end(unit: UnitOnDisk) -> None:
    """The bootstrapper's service goes on: in the end the new version is kept and apt works."""
    updates = unit.updates()
    job = updates.machine.advance()
    assert updates.machine.parts.journal.job is None
    last = job or (updates.machine.parts.journal.history or (None,))[0]
    assert unit.running() == ("2.0.0" if last else "1.0.0"), last
    assert last is None or last.phase is Phase.COMMITTED, last
    assert unit.packages_sound()
    unit.power_off()
    shutil.rmtree(unit.root)


@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    "part", [0, 2, *(pytest.param(part, marks=pytest.mark.nightly) for part in (1, 3))]
)  # every second cut in the daily run, the others at night
def test_after_a_cut_at_any_step_of_an_update_one_version_is_complete_and_the_update_goes_on(
    bench: Bench, part: int
) -> None:
    whole = bench.unit()
    events = bench.order(whole)["events"]
    brought_to_an_end(whole)
    assert events >= 50, "steps at which the disk is touched or a program started"
    for cut_at in range(1 + part, events + 1, PARTS):
        unit = bench.unit()
        answer = bench.order(unit, cut_at=cut_at)
        # how often the trial looks depends on how busy the computer is: this time it may have had fewer steps
        assert answer["killed"] or cut_at > answer["events"] >= 50
        assert boot(unit, "boot-2") in {"1.0.0", "2.0.0"}
        brought_to_an_end(unit)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(2))
def test_after_a_cut_at_a_random_instant_of_the_unpacking_the_old_version_runs_and_apt_works_again(
    bench: Bench, seed: int
) -> None:
    draw = random.Random(seed)
    cuts = 0
    for _ in range(10):
        unit = bench.unit()
        answer = bench.order(unit, after_s=draw.uniform(0.0, 0.06), **{"from": "unpack"})
        cuts += answer["killed"]
        unfinished = not unit.packages_sound()
        assert boot(unit, "boot-2") == "1.0.0" or not unfinished
        brought_to_an_end(unit)
    assert cuts >= 8


@pytest.mark.timeout(300)
def test_a_second_cut_while_the_first_is_being_repaired_changes_nothing(bench: Bench) -> None:
    draw = random.Random(7)
    for _ in range(12):
        unit = bench.unit()
        bench.order(unit, after_s=draw.uniform(0.05, 0.5))
        boot(unit, "boot-2")
        bench.order(unit, "resume", after_s=draw.uniform(0.0, 0.4))
        boot(unit, "boot-2")
        brought_to_an_end(unit)


@pytest.mark.timeout(300)
def test_a_cut_while_the_old_version_is_being_put_back_at_boot_changes_nothing(bench: Bench) -> None:
    def in_trial() -> UnitOnDisk:
        """A unit whose trial has gone over one restart of the computer already."""
        unit = bench.unit()
        updates = unit.updates()
        journal = updates.machine.parts.journal

        def fails() -> None:
            if journal.job is not None and journal.job.phase is Phase.TRIAL:
                raise KeyboardInterrupt

        journal.on_change = fails
        updates.take_on(Asked("test"))
        with pytest.raises(KeyboardInterrupt):
            updates.machine.advance()
        assert boot(unit, "boot-2") == "2.0.0"
        unit.power_off()
        unit.new_boot_id("boot-3")
        return unit

    events = bench.order(in_trial(), "boot")["events"]
    assert events >= 8
    for cut_at in range(1, events + 1):
        unit = in_trial()
        assert bench.order(unit, "boot", cut_at=cut_at)["killed"]
        assert boot(unit, "boot-4") == "1.0.0"
        job = unit.updates().machine.advance()
        assert job is not None
        assert job.phase is Phase.ROLLED_BACK
        assert unit.running() == "1.0.0"
        assert unit.packages_sound()
        unit.power_off()
