"""Program, bootstrapper and start scripts agree on which site file counts, and whether there is anything to start."""

import os
import subprocess
from pathlib import Path

import pytest

from app.paths import under
from app.site_place import in_force
from bootstrapper.places import Places

SCRIPTS = Path(__file__).resolve().parents[2] / "debian/scripts"


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A root with the start scripts, in which nothing else is."""
    for folder in ("etc/ballast", "var/lib/ballast", "run/ballast", "run/ballast-kiosk", "dev", "usr/lib/ballast-ems"):
        (tmp_path / folder).mkdir(parents=True)
    for script in SCRIPTS.iterdir():
        text = script.read_text(encoding="utf-8")
        for absolute in (
            "/etc/ballast",
            "/var/lib/ballast",
            "/run/ballast",
            "/dev/fb0",
            "/usr/lib/ballast-ems",
            "/opt",
        ):
            text = text.replace(absolute, f"{tmp_path}{absolute}")
        target = tmp_path / "usr/lib/ballast-ems" / script.name
        target.write_text(text, encoding="utf-8")
        target.chmod(0o755)
    return tmp_path


def run(machine: Path, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {"PATH": os.environ["PATH"], "STATE_DIRECTORY": str(machine / "var/lib/ballast"), **environment}
    words = [str(machine / "usr/lib/ballast-ems" / script)]
    return subprocess.run(words, env=known, capture_output=True, text=True, check=False, timeout=30)


@pytest.mark.parametrize("installers", [False, True])
@pytest.mark.parametrize("made_here", [False, True])
def test_all_three_name_the_same_site_file(machine: Path, installers: bool, made_here: bool) -> None:
    etc, own = machine / "etc/ballast/site.toml", machine / "var/lib/ballast/site.toml"
    if installers:
        etc.touch()
    if made_here:
        own.touch()
    wanted = etc if installers or not made_here else own
    assert in_force(etc, under(own.parent), etc) == wanted
    assert Places(machine).site == wanted
    done = run(machine, "site-file")
    assert (done.returncode, done.stdout.strip()) == ((0, str(wanted)) if installers or made_here else (1, ""))


def test_nothing_is_started_without_site_and_screen_and_one_line_says_why(machine: Path) -> None:
    done = run(machine, "may-start")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith(
        f"no site file: neither {machine}/etc/ballast/site.toml nor {machine}/var/lib/ballast"
    )


def test_a_screen_is_enough_to_start_and_a_site_file_too(machine: Path) -> None:
    (machine / "dev/fb0").touch()
    assert run(machine, "which-screen").stdout.strip() == "linuxfb"
    assert run(machine, "may-start").returncode == 0
    assert run(machine, "may-start", BALLAST_SCREEN="none").returncode == 1
    (machine / "var/lib/ballast/site.toml").touch()
    assert run(machine, "may-start", BALLAST_SCREEN="none").returncode == 0


def test_a_screen_that_failed_three_times_within_five_minutes_is_left_out(machine: Path) -> None:
    (machine / "dev/fb0").touch()
    (machine / "run/ballast/screen-failures").write_text("xxx")
    done = run(machine, "which-screen")
    assert done.stdout.strip() == "none"
    assert "failed three times" in done.stderr


@pytest.mark.parametrize(
    ("wish", "why"),
    [("wayland", "no compositor at"), ("linuxfb", "is missing or may not be written"), ("teletype", "allowed: auto")],
)
def test_a_screen_that_is_asked_for_and_not_there_is_named(machine: Path, wish: str, why: str) -> None:
    done = run(machine, "which-screen", BALLAST_SCREEN=wish)
    assert done.stdout.strip() == "none"
    assert why in done.stderr


@pytest.mark.parametrize(
    ("site", "screen", "words"),
    [
        (True, True, "run --last-good --log-level debug"),
        (True, False, "run --last-good --log-level debug --headless"),
        (False, True, "setup --rotation 180"),
    ],
)
def test_what_is_started_follows_from_site_and_screen(machine: Path, site: bool, screen: bool, words: str) -> None:
    program = machine / "opt/ballast-ems/0.1.0/bin/ballast"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "$@ / ${BALLAST_OR_SETUP:-} / ${QT_QPA_PLATFORM:-}"\n')
    program.chmod(0o755)
    (machine / "opt/ballast-ems/current").symlink_to("0.1.0")
    if site:
        (machine / "etc/ballast/site.toml").touch()
    if screen:
        (machine / "dev/fb0").touch()
    done = run(
        machine, "start", BALLAST_OPTIONS="--log-level debug", BALLAST_SETUP_OPTIONS="--rotation 180",
        RUNTIME_DIRECTORY=str(machine / "run/ballast"),
    )  # fmt: skip
    said, or_setup, platform = (part.strip() for part in done.stdout.split("/"))
    assert said == words, done.stderr
    assert or_setup == ("1" if site else "")
    assert platform == ("linuxfb" if screen else "")
    assert (machine / "run/ballast/screen").read_text() == ("linuxfb" if screen else "none")


def test_nothing_that_was_not_begun_is_cleaned_up_after(machine: Path) -> None:
    (machine / "run/ballast/screen").write_text("linuxfb")
    done = run(machine, "stopped", SERVICE_RESULT="exec-condition", RUNTIME_DIRECTORY=str(machine / "run/ballast"))
    assert done.returncode == 0
    assert not (machine / "run/ballast/screen-failures").exists()
    run(machine, "stopped", SERVICE_RESULT="core-dump", RUNTIME_DIRECTORY=str(machine / "run/ballast"))
    assert (machine / "run/ballast/screen-failures").read_text() == "x"
