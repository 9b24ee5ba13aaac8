"""A release, a unit on a disk, and a folder with a short path: the names of Unix sockets end at 107 characters."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bootstrapper.unit_on_disk import Publisher, UnitOnDisk


@pytest.fixture
def short_path() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="ballast-", dir="/tmp"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path / "release")


@pytest.fixture
def unit(publisher: Publisher, short_path: Path) -> Iterator[UnitOnDisk]:
    made = publisher.unit(short_path / "unit")
    yield made
    made.power_off()
