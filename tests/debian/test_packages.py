"""What can be said about the packages without building them; the rest is in tests/deb (`make deb-test`)."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from debian.make import source_package
from debian.make.lock import wanted
from debian.make.source_package import debian_version
from debian.make.steps import BuildError
from debian.make.suites import SUITES

REPOSITORY = Path(__file__).resolve().parents[2]


def locked(name: str) -> dict[str, str]:
    text = (REPOSITORY / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", text, re.MULTILINE))


@pytest.mark.parametrize(
    ("release", "version"),
    [("0.1.0", "0.1.0~deb12"), ("1.2.0rc1", "1.2.0~~rc1~deb12"), ("2.0", "2.0~deb12")],
)
def test_a_release_has_one_version_in_debian(release: str, version: str) -> None:
    assert debian_version(release, SUITES["bookworm"]) == version


@pytest.mark.parametrize("release", ["", "1.2.0-1", "1.2.0+local", "v1.2", "1.2.0~rc1", "../1"])
def test_a_release_debian_cannot_sort_is_refused_by_name(release: str) -> None:
    with pytest.raises(BuildError, match=re.escape(repr(release))):
        debian_version(release, SUITES["bookworm"])


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="dpkg itself is asked")
@pytest.mark.parametrize(
    ("older", "newer"),
    [("1.2.0~~rc1~deb12", "1.2.0~deb12"), ("1.2.0~deb12", "1.2.0~deb13"), ("1.2.0~deb13", "1.2.1~deb12")],
)
def test_dpkg_takes_releases_and_systems_in_their_order(older: str, newer: str) -> None:
    assert subprocess.run(["dpkg", "--compare-versions", older, "lt", newer], check=False).returncode == 0


def test_the_bootstrapper_is_packed_with_the_libraries_it_was_tested_with() -> None:
    packed, tested = locked("debian/bootstrapper.lock"), locked("requirements/dev.txt")
    assert {re.split(r"[<>=]", line)[0] for line in wanted(REPOSITORY)} <= set(packed)
    assert {name: tested.get(name) for name in packed} == packed


@pytest.mark.parametrize("suite", tuple(SUITES))
def test_every_template_of_the_packages_is_filled_in(suite: str, tmp_path: Path) -> None:
    source_package.write(REPOSITORY, tmp_path, "1.2.0rc1", SUITES[suite], 1_800_000_000)
    written = {
        file.name: file.read_text(encoding="utf-8") for file in (tmp_path / "debian").iterdir() if file.is_file()
    }
    assert not {name for name, text in written.items() if re.search(r"@[A-Z_]+@", text)}
    assert "Package: ballast-ems-core-1.2.0rc1\n" in written["control"]
    assert "ballast-ems-core-1.2.0rc1.prerm" in written
    assert written["changelog"].startswith(f"ballast-ems ({debian_version('1.2.0rc1', SUITES[suite])}) {suite};")


@pytest.mark.parametrize("script", sorted((REPOSITORY / "debian/scripts").iterdir()), ids=lambda path: path.name)
def test_the_scripts_of_the_service_are_valid_shell(script: Path) -> None:
    assert script.stat().st_mode & 0o111
    subprocess.run(["sh", "-n", str(script)], check=True)
