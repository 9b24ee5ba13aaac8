"""What the Containerfile does, done in a minimal Debian without a container engine: its RUN, then its program."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from debian.make.roots import cache, made
from tests.deb.conftest import OLD

pytestmark = [pytest.mark.deb, pytest.mark.timeout(1800)]

FILE = Path(__file__).parents[2] / "debian/container/Containerfile"


def said(word: str) -> str:
    """Return what stands behind an instruction of the file, its lines joined."""
    text = FILE.read_text(encoding="utf-8").replace("\\\n", "")
    (found,) = re.findall(rf"^{word} (.*)$", text, re.MULTILINE)
    return str(found)


def inside(image: Path, *words: str, user: str = "root") -> str:
    done = subprocess.run(
        ["systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--as-pid2", "--console=pipe",
         "--resolv-conf=copy-host", f"--directory={image}", f"--user={user}", "--", *words],
        env={**os.environ, "SYSTEMD_NSPAWN_TMPFS_TMP": "0"},  # /tmp is a folder of the image
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def image(suite: str, built: dict[str, list[Path]]) -> Iterator[Path]:
    """A minimal Debian after the file's RUN."""
    if f"debian:{suite}-slim" not in said("FROM"):
        pytest.skip("the image is made from the other Debian release")
    root = cache() / "machines" / f"{suite}-container"
    shutil.rmtree(root, ignore_errors=True)
    base = made(f"slim-{suite}", suite, ("ca-certificates",))
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(root)], check=True)
    for package in built[OLD]:
        if package.name.startswith("ballast-ems-core-"):
            shutil.copy2(package, root / "tmp")
    inside(root, "sh", "-ec", said("RUN"))
    yield root
    shutil.rmtree(root, ignore_errors=True)


def test_site_and_controller_run_in_the_container_as_its_user(image: Path) -> None:
    program = json.loads(said("ENTRYPOINT"))
    words = ["demo", "--headless", "--duration", "10", "--summary", "summary.json"]
    inside(image, "sh", "-ec", f"cd {said('WORKDIR')} && {' '.join([*program, *words])}", user=said("USER"))
    summary = json.loads((image / said("WORKDIR").lstrip("/") / "summary.json").read_text(encoding="utf-8"))
    assert summary["cycles"] > 50, summary


def test_without_a_site_file_the_container_says_so_and_ends(image: Path) -> None:
    command = " ".join(json.loads(said("ENTRYPOINT")) + json.loads(said(r"CMD")))
    told = inside(image, "sh", "-c", f"{command} 2>&1; echo ended with $?", user=said("USER"))
    assert "/etc/ballast/site.toml: cannot be read" in told
    assert "ended with 2" in told
