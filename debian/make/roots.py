"""Root file systems of each Debian release to build in: made once, kept in the cache, never written to by a build."""

import os
from collections.abc import Sequence
from pathlib import Path

from debian.make.steps import run, step
from debian.make.suites import Suite

MIRROR = "http://deb.debian.org/debian"
BUILD_PACKAGES = ("debhelper", "dpkg-dev", "fakeroot", "lintian", "python3")


def cache() -> Path:
    """Return the folder for what is expensive to make and can be made again."""
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "ballast-deb"


def build_root(suite: Suite) -> Path:
    """Return a root of this release with the tools to build a package, made when it is missing."""
    return made(f"build-{suite.name}", suite.name, BUILD_PACKAGES)


def made(name: str, suite: str, packages: Sequence[str], architecture: str = "amd64") -> Path:
    """Return a minimal root with these packages; a half-made one is never used."""
    root = cache() / "roots" / name
    if root.is_dir():
        return root
    root.parent.mkdir(parents=True, exist_ok=True)
    unfinished = root.with_name(f"{name}.part")
    with step(f"{suite}: root with {', '.join(packages)}"):
        if unfinished.exists():
            run(["rm", "-rf", "--one-file-system", unfinished])
        run(
            ["mmdebstrap", "--quiet", "--variant=minbase", "--format=directory", f"--architectures={architecture}",
             f"--include={','.join(packages)}", suite, unfinished, MIRROR]
        )  # fmt: skip
        (unfinished / "build").mkdir()  # where `inside` puts the work
        unfinished.rename(root)
    return root


def inside(root: Path, words: Sequence[str], *, work: Path, environment: Sequence[str] = ()) -> str:
    """Run a program in a root that it cannot change, with `work` as /build, without any network."""
    return run(
        ["systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--as-pid2", "--read-only", "--private-network",
         "--console=pipe", f"--directory={root}", "--tmpfs=/tmp:mode=1777", f"--bind={work}:/build", "--chdir=/build",
         "--setenv=LC_ALL=C.UTF-8", "--setenv=HOME=/tmp", *(f"--setenv={one}" for one in environment), "--", *words]
    )  # fmt: skip
