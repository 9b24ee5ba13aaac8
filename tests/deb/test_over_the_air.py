"""An update over the air on a booted machine: signed, unpacked, cut off from power in the middle, tried, kept."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from debian.make.roots import cache
from debian.make.source_package import debian_version
from debian.make.suites import SUITES
from tests.deb.broken import FAULTS, broken
from tests.deb.conftest import NEW, OLD, next_release
from tests.deb.machine import Machine, apt
from tests.deb.repository import Repository

pytestmark = [pytest.mark.deb, pytest.mark.timeout(1800)]

SETTINGS = """
[update]
repository = "file:///srv/ballast/updates"
automatic = false
power_w = 1000000
trial_steady_s = 5
[network]
time_wait_s = 0
ntp = false
ssdp = false
"""
ASK = """runuser -u ballast-ems -- ballast-bootstrapper ask '{"ask": "update", "version": "VERSION"}'"""
BROKEN = {fault: f"{next_release(NEW)}{number}" for number, fault in enumerate(FAULTS)}
"""Fault -> version that has it."""
STATUS = "/var/lib/ballast/update/status.json"


class Releases:
    """The release side: its keys, its repository, and the folder the machine reads."""

    def __init__(self, work: Path, published: Path, tag: str) -> None:
        self.work, self._published, self._tag = work, published, tag
        self._tool("init")
        self.root_of_trust = work / "repo/metadata/1.root.json"

    def _tool(self, *words: str) -> None:
        folders = ["--repository", str(self.work / "repo"), "--keys", str(self.work / "keys")]
        passphrase = {**os.environ, "BALLAST_RELEASE_PASSPHRASE": "of the test"}
        command = [sys.executable, "-m", "bootstrapper.release", *folders, *words]
        subprocess.run(command, check=True, env=passphrase, timeout=300)

    def publish(self, package: Path, version: str) -> None:
        """Sign a version and publish it where the machine sees it; units are offered the newest only."""
        rules = ["--version", version, "--architecture", "amd64", "--suite", self._tag]
        self._tool("add", str(package), "--kind", "firmware", *rules)
        self._tool("publish", "--folder", str(self._published))


@pytest.fixture(scope="module")
def core(built: dict[str, list[Path]]) -> Path:
    """Package of the new version of the program."""
    return next(file for file in built[NEW] if file.name.startswith("ballast-ems-core-"))


@pytest.fixture(scope="module")
def releases(suite: str, repository: Repository, core: Path, tmp_path_factory: pytest.TempPathFactory) -> Releases:
    """The release side, which has published the new version."""
    updates = repository.folder / "updates"
    shutil.rmtree(updates, ignore_errors=True)
    made = Releases(tmp_path_factory.mktemp("release"), updates, SUITES[suite].tag)
    made.publish(core, NEW)
    return made


@pytest.fixture(scope="module")
def unit(suite: str, repository: Repository, releases: Releases, built: dict[str, list[Path]]) -> Iterator[Machine]:
    """A machine with this version, its site running."""
    repository.publish(suite, built[OLD])
    root = cache() / "machines" / f"{suite}-over-the-air"
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    machine = Machine.fresh(suite, root, repository.folder)
    trust = root / "usr/share/ballast-ems-bootstrapper"
    trust.mkdir(parents=True)
    shutil.copy2(releases.root_of_trust, trust / "root.json")
    machine.boot()
    machine.must(apt(["update"]))
    version = debian_version(OLD, SUITES[suite])  # the repository may have the new one, too
    names = ("ballast-ems", f"ballast-ems-core-{OLD}", "ballast-ems-bootstrapper")
    machine.must(apt(["install", *(f"{name}={version}" for name in names)]), within_s=900)
    (root / "etc/ballast/bootstrapper.toml").write_text(SETTINGS, encoding="ascii")
    (root / "etc/systemd/system/plant.service").write_text(
        "[Service]\nExecStart=/usr/bin/ballast simulate-site --site /etc/ballast/site.toml --writes\n"
        "[Install]\nWantedBy=multi-user.target\n",
        encoding="ascii",
    )
    # The machines of both releases share the network of the computer: each has ports of its own.
    ports = f"s/ = 50(2[0-9])/ = {51 + tuple(SUITES).index(suite)}\\1/; s/29536/{29600 + tuple(SUITES).index(suite)}/"
    machine.must(f"sed -E '{ports}' /usr/share/doc/ballast-ems/examples/residential.toml > /root/site.toml")
    machine.must("mv /root/site.toml /etc/ballast/site.toml && systemctl enable --now plant")
    machine.must("systemctl restart ballast-bootstrapper")
    machine.wait(lambda: machine.shown("ballast", "ActiveState") == "active", "the controller runs")
    yield machine
    machine.off()
    shutil.rmtree(root, ignore_errors=True)


def update_state(unit: Machine, version: str = NEW) -> str:
    """How far the update to a version has got; empty while it is not known."""
    said = unit.run(f"cat {STATUS}")
    found = json.loads(said.out) if said.code == 0 else {}
    job = found.get("job") or found.get("last") or {}
    return str(job.get("phase", "")) if job.get("version") == version else ""


def test_power_cut_while_it_unpacks_ends_in_the_new_version(unit: Machine) -> None:
    assert unit.must("ballast --version").split()[-1] == OLD
    unit.must(ASK.replace("VERSION", NEW))
    unit.wait(lambda: update_state(unit) == "installing", "dpkg unpacks", 120.0)
    unit.cut()
    unit.boot()
    unit.wait(lambda: update_state(unit) == "committed", f"the update is kept: {update_state(unit)}", 300.0)
    assert unit.must("ballast --version").split()[-1] == NEW
    assert unit.shown("ballast", "ActiveState") == "active"
    unit.must("dpkg --audit && apt-get check")


def gap_s(unit: Machine, since: str) -> float:
    """Longest time between two writes to the inverter since a moment, as the simulated inverter has seen them."""
    lines = unit.must(f"journalctl -u plant -o json --no-pager --since @{since}").splitlines()
    seen = [json.loads(line) for line in lines]
    times = [int(one["__MONOTONIC_TIMESTAMP"]) / 1e6 for one in seen if one["MESSAGE"] == "write: inverter1"]
    assert len(times) > 10, lines[-20:]
    return max(after - before for before, after in pairwise(times))


def real_time(unit: Machine) -> set[str]:
    """Threads of the service with real-time priority."""
    pid = unit.shown("ballast", "MainPID")
    policies = unit.must(f"for task in /proc/{pid}/task/*; do echo ${{task##*/}} $(cut -d' ' -f41 $task/stat); done")
    return {line.split()[0] for line in policies.splitlines() if line.split()[1] == "1"}


def test_the_update_was_a_hand_over_and_the_service_was_not_restarted(unit: Machine) -> None:
    assert f"handed over to {NEW}" in unit.must("journalctl -b -u ballast --no-pager")
    pid = unit.shown("ballast", "MainPID")
    assert f"/opt/ballast-ems/{NEW}/" in unit.must(f"tr '\\0' ' ' < /proc/{pid}/cmdline")
    assert unit.shown("ballast", "NRestarts") == "0"
    assert real_time(unit) == {pid}


def test_the_inverter_is_hardly_without_its_controller_while_the_version_changes(
    unit: Machine, record_property: Callable[[str, object], None]
) -> None:
    gaps: list[float] = []
    for version in (OLD, NEW, OLD):
        since = unit.must("date +%s.%N").strip()
        before = unit.shown("ballast", "MainPID")
        unit.must(f"/usr/lib/ballast-ems/switch {version} && ballast hand-over && sleep 3")
        gaps.append(gap_s(unit, since))
        pid = unit.shown("ballast", "MainPID")
        assert pid != before
        assert real_time(unit) == {pid}
        unit.wait(lambda before=before: unit.run(f"test -e /proc/{before}").code != 0, "the version before has ended")
    record_property("control_gaps_s", gaps)
    sys.stdout.write(f"without its controller for {', '.join(f'{gap:.2f}' for gap in gaps)} s\n")
    assert unit.must("ballast --version").split()[-1] == OLD
    assert unit.shown("ballast", "ActiveState") == "active"
    assert unit.shown("ballast", "NRestarts") == "0"
    # A generous limit for a machine with other work; the figure is that of benchmarks/change_over.py.
    assert max(gaps) < 3.0


def test_a_version_that_took_over_is_watched_and_restarted_like_any_other(unit: Machine) -> None:
    pid = unit.shown("ballast", "MainPID")
    unit.must(f"kill -KILL {pid}")
    unit.wait(lambda: unit.shown("ballast", "NRestarts") == "1", "systemd has restarted it")
    unit.wait(lambda: unit.shown("ballast", "ActiveState") == "active", "it is ready")
    unit.must("ballast hand-over")
    pid = unit.shown("ballast", "MainPID")
    unit.must(f"kill -STOP {pid}")
    unit.wait(lambda: unit.shown("ballast", "NRestarts") == "2", "the watchdog acts", 40.0)
    unit.wait(lambda: unit.shown("ballast", "ActiveState") == "active", "it is ready")


def test_a_restart_pauses_control_for_a_start(unit: Machine, record_property: Callable[[str, object], None]) -> None:
    unit.must("sleep 5")  # until the inverter gets power again
    since = unit.must("date +%s.%N").strip()
    unit.must("systemctl restart ballast && sleep 3")
    gap = gap_s(unit, since)
    record_property("restart_gap_s", gap)
    sys.stdout.write(f"without its controller for {gap:.2f} s by a restart\n")
    assert gap < 20.0


@pytest.mark.parametrize("fault", tuple(FAULTS))
def test_a_release_with_a_fault_is_taken_back_by_itself_within_five_minutes(
    unit: Machine,
    releases: Releases,
    core: Path,
    suite: str,
    fault: str,
    record_property: Callable[[str, object], None],
) -> None:
    package = broken(core, NEW, BROKEN[fault], SUITES[suite].tag, fault, releases.work)
    releases.publish(package, BROKEN[fault])
    package.unlink()
    before = unit.shown("ballast", "MainPID")
    unit.must(ASK.replace("VERSION", BROKEN[fault]))
    unit.wait(lambda: update_state(unit, BROKEN[fault]) in {"trial", "rolledback"}, "the trial begins", 180.0)
    began_s = time.monotonic()
    unit.wait(lambda: update_state(unit, BROKEN[fault]) == "rolledback", "it is taken back", 400.0)
    unit.wait(lambda: unit.shown("ballast", "ActiveState") == "active", "the version before controls")
    took_s = time.monotonic() - began_s
    record_property("rollback_s", took_s)
    reason = json.loads(unit.must(f"cat {STATUS}"))["last"]["reason"]
    sys.stdout.write(f"a release that {fault}: taken back after {took_s:.0f} s: {reason}\n")
    assert took_s < 300.0
    assert unit.must("ballast --version").split()[-1] == OLD
    pid = unit.shown("ballast", "MainPID")
    assert f"/opt/ballast-ems/{OLD}/" in unit.must(f"tr '\\0' ' ' < /proc/{pid}/cmdline")
    assert (pid == before) is (fault == "does not get ready"), "that one costs no pause of control"
    assert BROKEN[fault] not in unit.must("ls /opt/ballast-ems")
    unit.must("dpkg --audit && apt-get check")


@pytest.mark.parametrize("after_s", [0.5, 1.5, 2.5, 3.5])
def test_after_a_power_cut_during_a_hand_over_the_version_in_use_controls(unit: Machine, after_s: float) -> None:
    unit.must("systemd-run --quiet ballast hand-over")
    time.sleep(after_s)
    unit.cut()
    unit.boot()
    unit.wait(lambda: unit.shown("ballast", "ActiveState") == "active", "the controller runs")
    assert "handed over" not in unit.must("journalctl -b -u ballast --no-pager")
    assert real_time(unit) == {unit.shown("ballast", "MainPID")}
