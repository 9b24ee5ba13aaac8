"""A folder with a short path: the names of Unix sockets end at 107 characters."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def short_path() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="ballast-", dir="/tmp"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
