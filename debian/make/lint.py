"""Runs lintian; every complaint ends the build (the explained exceptions are in debian/*.lintian-overrides)."""

from collections.abc import Sequence
from pathlib import Path

from debian.make.roots import inside


def check(root: Path, top: Path, packages: Sequence[Path]) -> None:
    """Check packages with the release's own lintian.

    That of bookworm takes zstd for a broken archive, so it gets the same trees packed quickly with xz.
    """
    folder = top / "lint"
    folder.mkdir(exist_ok=True)
    names = sorted(package.name.partition("_")[0] for package in packages)
    pack = "; ".join(f"dpkg-deb -Zxz -z1 --root-owner-group --build ballast-ems/debian/{name} lint" for name in names)
    inside(
        root,
        ["sh", "-ec", f"{pack}; lintian --no-user-dirs --tag-display-limit 0 --fail-on error,warning lint/*.deb"],
        work=top,
    )
