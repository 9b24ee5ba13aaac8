"""Touches in a window of a real X server: what holds offscreen holds where a window system stands between."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

ROOT = Path(__file__).parents[2]
TOUCHED = (
    "tests/hmi/test_first_time.py",
    "tests/hmi/test_idle.py",
    "tests/hmi/test_xvfb.py::test_the_window_belongs_to_the_platform_that_was_asked_for",
)
SERVER = shutil.which("Xvfb")


@pytest.fixture
def display() -> Iterator[str]:
    """Start an X server without a screen; it says which number it has taken."""
    if SERVER is None:
        pytest.skip("Xvfb is not installed: apt install xvfb (.ci/setup does it where it may)")
    end, write = os.pipe()
    command = [SERVER, "-displayfd", str(write), "-screen", "0", "1280x1280x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(end, encoding="ascii") as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


def test_the_window_belongs_to_the_platform_that_was_asked_for(qapp: QGuiApplication) -> None:
    assert qapp.platformName() == os.environ.get("BALLAST_TEST_PLATFORM", "offscreen")


@pytest.mark.timeout(300)
def test_touches_of_several_pages_do_in_an_x_window_what_they_do_offscreen(display: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TOUCHED],
        env={**os.environ, "DISPLAY": display, "BALLAST_TEST_PLATFORM": "xcb"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    assert " passed" in done.stdout
