"""Packages, repository and machine of the tests of installation; `make deb-test` runs them, nothing else does.

The tests of one Debian release use one machine, one after the other, in the order of the file: installed, started,
upgraded, rolled back, removed.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from debian.make.build import build, current_release
from debian.make.roots import cache
from debian.make.suites import SUITES
from tests.deb.machine import Machine
from tests.deb.repository import Repository


def next_release(release: str) -> str:
    """Return the release after one."""
    *front, last = release.split(".")
    return ".".join([*front, str(int(last) + 1)])


OLD = current_release()
NEW = next_release(OLD)


def reused(folder: Path) -> bool:
    """Tell whether packages of an earlier run are to be taken, for work on the tests (BALLAST_DEB_REUSE=1)."""
    if os.environ.get("BALLAST_DEB_REUSE") and folder.is_dir():
        return True
    shutil.rmtree(folder, ignore_errors=True)
    return False


@pytest.fixture(scope="session", params=tuple(SUITES))
def suite(request: pytest.FixtureRequest) -> str:
    """Name of the Debian release the test is about."""
    return str(request.param)


@pytest.fixture(scope="session")
def built(suite: str) -> dict[str, list[Path]]:
    """Packages of this version and of the one after it, for amd64."""
    if os.geteuid() != 0:
        pytest.fail("these tests make and boot machines: run them as root")
    found: dict[str, list[Path]] = {}
    for release in (OLD, NEW):
        folder = cache() / "test-packages" / f"{suite}-{release}"
        if not reused(folder):
            build(SUITES[suite], "amd64", release, folder, check=False, bills=release == OLD)
        found[release] = sorted(folder.glob("*.deb"))
    return found


@pytest.fixture(scope="session")
def repository(
    suite: str, built: dict[str, list[Path]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Repository]:
    """Signed repository that has this version only."""
    repository = Repository(tmp_path_factory.mktemp("repository") / "ballast")
    repository.publish(suite, built[OLD])
    yield repository
    repository.close()


@pytest.fixture(scope="session")
def machine(suite: str, repository: Repository) -> Iterator[Machine]:
    """A booted machine without Ballast."""
    top = cache() / "machines"
    shutil.rmtree(top / suite, ignore_errors=True)
    top.mkdir(parents=True, exist_ok=True)
    machine = Machine.fresh(suite, top / suite, repository.folder)
    machine.boot()
    yield machine
    machine.off()
    shutil.rmtree(machine.root, ignore_errors=True)
