"""Releases with a fault, made from a good package: they install, start and control, and then they do not."""

import shutil
import subprocess
from pathlib import Path

AFTER_50_CYCLES = """
import os
import time
_FINE = Runner.cycle


def _broken(self, deadline_s):
    if self.memory.cycle > 50:
        {what}
    _FINE(self, deadline_s)


Runner.cycle = _broken
"""
WITHOUT_DEVICES = """

async def _broken(self):
    await self.boards.start()


Plant.start = _broken
"""
NEVER_READY = """

async def _broken(self, version):
    raise SystemExit(3)


StandBy.turn = _broken
"""
FAULTS = {
    "crashes": ("app/runner.py", AFTER_50_CYCLES.format(what="os._exit(1)")),
    "hangs": ("app/runner.py", AFTER_50_CYCLES.format(what="time.sleep(3600.0)")),
    "loses its field buses": ("hardware/plant.py", WITHOUT_DEVICES),
    "does not get ready": ("app/hand_over.py", NEVER_READY),
}
"""What is wrong -> file of the program, and what is added to it."""


def broken(good: Path, release: str, version: str, tag: str, fault: str, folder: Path) -> Path:
    """Write a package of another version with a fault and return it.

    Args:
        good: Package of `release`.
        release: Version of the good one.
        version: Version of the new one.
        tag: Debian release in package versions, `deb12`.
        fault: Of `FAULTS`.
        folder: To work in.
    """
    tree = folder / version
    subprocess.run(["dpkg-deb", "--raw-extract", str(good), str(tree)], check=True)
    (tree / f"opt/ballast-ems/{release}").rename(tree / f"opt/ballast-ems/{version}")
    for name in ("control", "prerm"):
        file = tree / "DEBIAN" / name
        file.write_text(file.read_text(encoding="utf-8").replace(release, version), encoding="utf-8")
    (tree / "DEBIAN/md5sums").unlink()
    shutil.rmtree(tree / "usr")  # its documents have the name of the good version
    (site,) = (tree / f"opt/ballast-ems/{version}").glob("lib/python*/site-packages")
    metadata = next(site.glob("ballast_ems-*.dist-info")) / "METADATA"
    metadata.write_text(
        metadata.read_text(encoding="utf-8").replace(f"\nVersion: {release}\n", f"\nVersion: {version}\n"),
        encoding="utf-8",
    )
    name, text = FAULTS[fault]
    with (site / name).open("a", encoding="utf-8") as file:
        file.write(text)
    for compiled in (site / name).parent.glob(f"__pycache__/{Path(name).stem}.*.pyc"):
        compiled.unlink()  # believed without looking at the source
    package = folder / f"ballast-ems-core-{version}_{version}~{tag}_amd64.deb"
    subprocess.run(["dpkg-deb", "-Zzstd", "-z1", "--root-owner-group", "--build", str(tree), str(package)], check=True)
    shutil.rmtree(tree)
    return package
