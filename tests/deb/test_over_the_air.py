"""An update over the air on a booted machine: signed, unpacked, cut off from power in the middle, tried, kept."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from debian.make.roots import cache
from debian.make.source_package import debian_version
from debian.make.suites import SUITES
from tests.deb.conftest import NEW, OLD
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
ASK = """runuser -u ballast-ems -- ballast-bootstrapper ask '{"ask": "update", "version": "NEW"}'""".replace("NEW", NEW)
STATUS = "/var/lib/ballast/update/status.json"


@pytest.fixture(scope="module")
def release(
    suite: str, repository: Repository, built: dict[str, list[Path]], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Sign the new version and publish it where the machine sees it; return the root of trust."""
    work = tmp_path_factory.mktemp("release")
    core = next(file for file in built[NEW] if file.name.startswith("ballast-ems-core-"))
    tool = [
        sys.executable,
        "-m",
        "bootstrapper.release",
        "--repository",
        str(work / "repo"),
        "--keys",
        str(work / "keys"),
    ]
    target = ["--kind", "firmware", "--version", NEW, "--architecture", "amd64", "--suite", SUITES[suite].tag]
    updates = repository.folder / "updates"
    shutil.rmtree(updates, ignore_errors=True)
    for words in (["init"], ["add", str(core), *target], ["publish", "--folder", str(updates)]):
        subprocess.run(
            [*tool, *words], check=True, env={**os.environ, "BALLAST_RELEASE_PASSPHRASE": "of the test"}, timeout=300
        )
    return work / "repo/metadata/1.root.json"


@pytest.fixture(scope="module")
def unit(suite: str, repository: Repository, release: Path, built: dict[str, list[Path]]) -> Iterator[Machine]:
    """A machine with this version, its site running."""
    repository.publish(suite, built[OLD])
    root = cache() / "machines" / f"{suite}-over-the-air"
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    machine = Machine.fresh(suite, root, repository.folder)
    trust = root / "usr/share/ballast-ems-bootstrapper"
    trust.mkdir(parents=True)
    shutil.copy2(release, trust / "root.json")
    machine.boot()
    machine.must(apt(["update"]))
    version = debian_version(OLD, SUITES[suite])  # the repository may have the new one, too
    names = ("ballast-ems", f"ballast-ems-core-{OLD}", "ballast-ems-bootstrapper")
    machine.must(apt(["install", *(f"{name}={version}" for name in names)]), within_s=900)
    (root / "etc/ballast/bootstrapper.toml").write_text(SETTINGS, encoding="ascii")
    (root / "etc/systemd/system/plant.service").write_text(
        "[Service]\nExecStart=/usr/bin/ballast simulate-site --site residential\n"
        "[Install]\nWantedBy=multi-user.target\n",
        encoding="ascii",
    )
    machine.must("systemctl enable --now plant")
    machine.must("cp /usr/share/doc/ballast-ems/examples/residential.toml /etc/ballast/site.toml")
    machine.must("systemctl restart ballast-bootstrapper")
    machine.wait(lambda: machine.shown("ballast", "ActiveState") == "active", "the controller runs")
    yield machine
    machine.off()
    shutil.rmtree(root, ignore_errors=True)


def update_state(unit: Machine) -> str:
    said = unit.run(f"cat {STATUS}")
    found = json.loads(said.out) if said.code == 0 else {}
    return str((found.get("job") or found.get("last") or {}).get("phase", ""))


def test_power_cut_while_it_unpacks_ends_in_the_new_version(unit: Machine) -> None:
    assert unit.must("ballast --version").split()[-1] == OLD
    unit.must(ASK)
    unit.wait(lambda: update_state(unit) == "installing", "dpkg unpacks", 120.0)
    unit.cut()
    unit.boot()
    unit.wait(lambda: update_state(unit) == "committed", f"the update is kept: {update_state(unit)}", 300.0)
    assert unit.must("ballast --version").split()[-1] == NEW
    assert unit.shown("ballast", "ActiveState") == "active"
    unit.must("dpkg --audit && apt-get check")


def test_control_pauses_for_the_restart_only(unit: Machine, record_property: Callable[[str, object], None]) -> None:
    begin = unit.must("date +%s.%N").strip()
    unit.must(f"/usr/lib/ballast-ems/switch {OLD} && systemctl restart ballast")
    lines = unit.must(f"journalctl -u ballast -o json --no-pager --since @{begin}").splitlines()
    times = {
        str(entry.get("MESSAGE", ""))[:8]: int(entry["__MONOTONIC_TIMESTAMP"]) / 1e6 for entry in map(json.loads, lines)
    }
    gap_s = times["Started "] - times["Stopping"]
    record_property("control_gap_s", gap_s)
    sys.stdout.write(f"from the order to stop to the first cycle of the other version: {gap_s:.2f} s\n")
    assert gap_s > 0.0
    assert unit.must("ballast --version").split()[-1] == OLD
