"""The packages for a Raspberry Pi: unpacked into an arm64 Debian, and run there under qemu.

Maintainer scripts are not run here (a booted arm64 system under emulation is out of reach); they are the same files as
those of amd64, which the story of the booted machine runs.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from debian.make.build import build
from debian.make.roots import cache, made
from debian.make.suites import SUITES
from tests.deb.conftest import OLD, reused

pytestmark = [pytest.mark.deb, pytest.mark.timeout(3600)]

PROGRAM = f"/opt/ballast-ems/{OLD}/bin/ballast"


@pytest.fixture(scope="module")
def board(suite: str) -> Iterator[Path]:
    """Root of an arm64 Debian with the dependencies the package names, and the packages unpacked."""
    folder = cache() / "test-packages" / f"{suite}-{OLD}-arm64"
    if not reused(folder):
        build(SUITES[suite], "arm64", OLD, folder, check=False, bills=False)
    names = [library.split()[0] for library in SUITES[suite].libraries]
    base = made(f"arm64-{suite}", suite, ("python3", *names), "arm64")
    root = cache() / "machines" / f"{suite}-arm64"
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(root)], check=True)
    for package in folder.glob("*.deb"):
        contents = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(package)], check=True, capture_output=True).stdout
        # /lib is a link there; `dpkg-deb -x` would put a folder in its place
        subprocess.run(["tar", "-x", "--keep-directory-symlink", "-C", str(root)], input=contents, check=True)
    yield root
    shutil.rmtree(root, ignore_errors=True)


def on(board: Path, *words: str) -> str:
    """Run a program on the board, with its own /proc and nothing of our environment."""
    done = subprocess.run(
        ["systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--as-pid2", "--console=pipe",
         f"--directory={board}", "--setenv=LC_ALL=C.UTF-8", "--setenv=QT_QPA_PLATFORM=offscreen",
         "--setenv=QT_QUICK_BACKEND=software", "--", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def test_the_program_starts_on_arm64_and_checks_a_site_file(board: Path) -> None:
    assert "aarch64" in on(board, "/usr/bin/uname", "-m")
    assert on(board, PROGRAM, "--version").split()[-1] == OLD
    example = "/usr/share/doc/ballast-ems/examples/residential.toml"
    assert "valid" in on(board, PROGRAM, "check", example)


def test_site_and_controller_run_together_on_arm64(board: Path) -> None:
    on(board, PROGRAM, "demo", "--headless", "--duration", "20", "--summary", "/root/summary.json")
    summary = json.loads((board / "root/summary.json").read_text(encoding="utf-8"))
    assert summary["cycles"] > 0, summary


def test_the_screen_can_be_drawn_on_arm64(board: Path) -> None:
    on(board, PROGRAM, "screenshot", "flow", "--out", "/root/flow.png", "--after", "2")
    assert (board / "root/flow.png").read_bytes().startswith(b"\x89PNG")


def test_the_bootstrapper_starts_on_arm64(board: Path) -> None:
    assert on(board, "/usr/bin/ballast-bootstrapper", "--version").split()[-1] == OLD
    libraries = "import tuf.ngclient, cryptography.hazmat.bindings._rust, dbus_fast.aio, securesystemslib.signer"
    on(board, "/usr/lib/ballast-ems-bootstrapper/bin/python", "-I", "-B", "-c", libraries)
