"""The command line `python -m debian.make`: packages for a Debian release and an architecture, into dist/."""

import argparse
import os
import shutil
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from debian.make import bill, lint, roots, source_package, trees
from debian.make.steps import BuildError, run, step
from debian.make.suites import MACHINES, SUITES, Suite

REPOSITORY = Path(__file__).resolve().parents[2]
UV = REPOSITORY / ".venv/bin/uv"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    options = _parser().parse_args(arguments)
    if os.geteuid() != 0:
        sys.stderr.write("make deb: making and entering root file systems needs root: sudo make deb\n")
        return 2
    try:
        release = options.release or current_release()
        for suite in [SUITES[name] for name in options.suite or SUITES]:
            for architecture in options.arch or ["amd64"]:
                build(suite, architecture, release, options.out, check=not options.no_lint, trust=options.trust)
    except BuildError as error:
        sys.stderr.write(f"make deb: {error}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make deb", description="Build the Debian packages into dist/.")
    parser.add_argument("--suite", action="append", choices=tuple(SUITES), help="default: all")
    parser.add_argument("--arch", action="append", choices=tuple(MACHINES), help="default: amd64")
    parser.add_argument("--release", help="version to build (default: that of pyproject.toml)")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "dist", metavar="DIR", help="default: dist")
    parser.add_argument(
        "--trust",
        type=Path,
        metavar="FILE",
        help="root of trust (1.root.json of ballast-release) that units of this build take updates from; default: none",
    )
    parser.add_argument("--no-lint", action="store_true", help="leave lintian out")
    return parser


def current_release() -> str:
    """Return the version in pyproject.toml."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def build(
    suite: Suite,
    architecture: str,
    release: str,
    out: Path,
    *,
    check: bool = True,
    bills: bool = True,
    trust: Path | None = None,
) -> list[Path]:
    """Build the packages of one Debian release and architecture and return them."""
    label = f"{suite.name} {architecture} {release}"
    version = source_package.debian_version(release, suite)
    root = roots.build_root(suite)
    top = roots.cache() / "work" / f"{suite.name}-{architecture}"
    shutil.rmtree(top, ignore_errors=True)
    source, work = top / "source", top / "ballast-ems"
    work.mkdir(parents=True)
    at_utc_s = int(run(["git", "log", "-1", "--format=%ct"], folder=REPOSITORY))
    with step(f"{label}: source, version {version}"):
        trees.source_copy(REPOSITORY, source, release)
        source_package.write(source, work, release, suite, at_utc_s)
        if trust is not None:
            shutil.copy2(trust, work / "data/root.json")
            with (work / "debian/ballast-ems-bootstrapper.install").open("a", encoding="ascii") as listing:
                listing.write("data/root.json usr/share/ballast-ems-bootstrapper\n")
    with step(f"{label}: program and its libraries, from requirements/run.txt"):
        trees.payload(UV, source, work / "payload", suite, architecture)
    with step(f"{label}: bootstrapper and its libraries, from debian/bootstrapper.lock"):
        trees.bootstrapper(UV, source, work / "second", suite, architecture)
    with step(f"{label}: packages"):
        roots.inside(
            root,
            ["sh", "-c", f"cd ballast-ems && dpkg-buildpackage -b -us -uc -d -a{architecture}"],
            work=top,
            environment=[f"SOURCE_DATE_EPOCH={at_utc_s}", "DEB_BUILD_OPTIONS=nocheck"],
        )
    out.mkdir(parents=True, exist_ok=True)
    packages = [Path(shutil.copy2(file, out)) for file in sorted(top.glob("*.deb"))]
    named = {f"ballast-ems-core-{release}": work / "payload", "ballast-ems-bootstrapper": work / "second"}
    for name, tree in named.items() if bills else ():
        with step(f"{label}: bill of materials of {name}"):
            target = out / f"{name}_{version}_{architecture}.cdx.json"
            bill.write(UV, source, next(tree.glob("lib/python*/site-packages")), target, at_utc_s)
    if check:
        with step(f"{label}: lintian"):
            lint.check(root, top, packages)
    for package in packages:
        sys.stdout.write(f"  {package}  {package.stat().st_size / 1e6:.1f} MB\n")
    return packages
