"""Outputs that keep their state when the program is killed are made safe by the command of the service."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import main
from app.site_file import shipped
from tests.app.test_cabinet_climate import CABINET

LIMIT_S = 40.0


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The residential site with a hot cabinet of files, its fan and its heater as a last master left them."""
    for name, text in {
        "sensors/temp1_input": "45000",
        "hwmon7/pwm1": "0",
        "hwmon7/pwm1_enable": "2",
        "stratopi/relay/status": "1",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"{text}\n")
    path = tmp_path / "site.toml"
    text = shipped("residential").read_text(encoding="utf-8") + CABINET.format(root=tmp_path)
    path.write_text(text, encoding="utf-8")
    return path


def content(site: Path, name: str) -> str:
    return (site.parent / name).read_text().strip()


def safe(site: Path) -> int:
    return main(["outputs", "--safe", "--site", str(site), "--data", str(site.parent / "data")])


def wait(condition: Callable[[], bool]) -> None:
    end_s = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < end_s, "waited in vain"
        os.sched_yield()


def test_a_killed_program_leaves_its_fan_on_and_the_command_of_the_service_makes_it_safe(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["run", "--headless", "--site", str(site), "--data", str(site.parent / "data")]
    with subprocess.Popen([sys.executable, "-m", "app", *words], start_new_session=True) as unit:
        try:
            wait(lambda: content(site, "hwmon7/pwm1") == "255")
            assert safe(site) == 2
            assert "the unit runs" in capsys.readouterr().err
        finally:
            unit.send_signal(signal.SIGKILL)
    assert content(site, "hwmon7/pwm1") == "255", "nobody has set it back"
    assert safe(site) == 0
    assert (content(site, "hwmon7/pwm1"), content(site, "stratopi/relay/status")) == ("51", "0")
    assert capsys.readouterr().out == "safe     fan (fans): reads 51\nsafe     heater (strato): reads 0\n"


def test_an_output_that_cannot_be_reached_is_named_and_the_others_are_safe_all_the_same(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site.parent / "hwmon7/pwm1").unlink()
    assert safe(site) == 1
    out = capsys.readouterr().out
    assert "NOT SAFE fan (fans): fan: " in out
    assert "pwm1 is not there" in out
    assert content(site, "stratopi/relay/status") == "0"


def test_a_site_without_outputs_has_nothing_to_be_made_safe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["outputs", "--safe", "--site", str(shipped("residential")), "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "This site has no outputs.\n"


def test_a_wrong_site_file_is_refused_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "site.toml"
    path.write_text("[site]\n", encoding="utf-8")
    assert main(["outputs", "--safe", "--site", str(path), "--data", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("ballast outputs: ")
