"""Writes the folder `debian/` of one build: the templates with version, release of Debian and libraries filled in."""

import re
import shutil
from email.utils import formatdate
from pathlib import Path

from debian.make.steps import BuildError
from debian.make.suites import SCREEN_LIBRARIES, Suite

RELEASE = re.compile(r"(\d+(?:\.\d+)*)((?:a|b|rc)\d+)?")


def debian_version(release: str, suite: Suite) -> str:
    """Return the packages' version: `1.2.0~deb12`; for `1.2.0rc1`, which sorts before it, `1.2.0~~rc1~deb12`.

    Raises:
        BuildError: The release is not one Debian could sort.
    """
    found = RELEASE.fullmatch(release)
    if found is None:
        raise BuildError(f"release {release!r}: must be like 1.2.0 or 1.2.0rc1")
    number, before = found.group(1), found.group(2)
    return f"{number}{f'~~{before}' if before else ''}~{suite.tag}"


def write(source: Path, work: Path, release: str, suite: Suite, at_utc_s: int) -> None:
    """Write `work/debian` from `source/debian`, and `work/data` for what is copied as it is."""
    version = debian_version(release, suite)
    words = {
        "@RELEASE@": release,
        "@VERSION@": version,
        "@PYTHON@": suite.python,
        "@NEXT_PYTHON@": suite.next_python,
        "@LIBRARIES@": ", ".join(suite.libraries),
        "@SCREEN_LIBRARIES@": ", ".join(SCREEN_LIBRARIES),
    }
    target = work / "debian"
    shutil.copytree(
        source / "debian",
        target,
        ignore=shutil.ignore_patterns("__pycache__", "bootstrapper.lock", "container", "make"),
    )
    for file in sorted(target.iterdir()):
        if not file.is_file():
            continue
        text = file.read_text(encoding="utf-8")
        for word, value in words.items():
            text = text.replace(word, value)
        name = file.name.removesuffix(".in")
        if name.startswith("core."):
            name = f"ballast-ems-core-{release}.{name.removeprefix('core.')}"
        mode = file.stat().st_mode
        file.unlink()
        (target / name).write_text(text, encoding="utf-8")
        (target / name).chmod(mode)
    (target / "changelog").write_text(
        f"ballast-ems ({version}) {suite.name}; urgency=medium\n\n  * Release {release}, made by `make deb`.\n\n"
        f" -- The Ballast engineers <packages@ballast-ems.org>  {formatdate(at_utc_s)}\n",
        encoding="ascii",
    )
    data = work / "data"
    data.mkdir()
    for name in ("app/sites/residential.toml", "app/sites/commercial.toml", "docs/site-file.md", "docs/install.md"):
        shutil.copy2(source / name, data / Path(name).name)
