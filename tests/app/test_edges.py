"""Logs, systemd, and the command line at its edges."""

# pyright: reportPrivateUsage=false

import argparse
import json
import logging
import shlex
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app import logs
from app.ask import request_of
from app.cli import main, parser
from app.cli_examples import EXAMPLES, TITLE
from app.metrics import process_figures, spread_ms
from app.notify import ServiceNotifier
from app.site_file import shipped


def test_systemd_hears_ready_and_alive(tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as server:
        server.bind(address)
        server.settimeout(5)
        notifier = ServiceNotifier({"NOTIFY_SOCKET": address})
        assert notifier.send("READY=1", "STATUS=run")
        assert server.recv(100) == b"READY=1\nSTATUS=run"
        notifier.close()
    assert not ServiceNotifier({}).send("WATCHDOG=1")


@pytest.mark.req("LOG-01")
def test_log_lines_are_json_with_fields_and_each_subject_has_its_file(tmp_path: Path) -> None:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    listener = logs.start(tmp_path, level="info", total_mb=1, terminal=False)
    try:
        logging.getLogger("ballast.runner").info("device lost", extra={"device": "grid", "age_s": 0.7})
        logging.getLogger("ballast.cloud.link").warning("no hub")
    finally:
        listener.stop()
        root.handlers[:] = handlers
        root.setLevel(level)
    line = json.loads((tmp_path / "system.jsonl").read_text())
    assert (line["event"], line["device"], line["age_s"], line["level"]) == ("device lost", "grid", 0.7, "info")
    assert json.loads((tmp_path / "cloud.jsonl").read_text())["event"] == "no hub"


def test_percentiles_of_nothing_are_zero_and_of_many_are_ordered() -> None:
    assert spread_ms([]).max == 0.0
    spread = spread_ms(number / 1000 for number in range(101))
    assert (spread.p50, spread.p99, spread.max) == (50.0, 99.0, 100.0)


@pytest.mark.req("OBS-01")
def test_the_program_knows_its_memory_disk_and_temperature(tmp_path: Path) -> None:
    zone = tmp_path / "class/thermal/thermal_zone0"
    zone.mkdir(parents=True)
    (zone / "temp").write_text("48312\n")
    figures = process_figures(tmp_path, sysfs=tmp_path)
    assert figures.rss_bytes > 1e6
    assert figures.disk_free_bytes > 0
    assert figures.cpu_temperature_c == (48.312,)


@pytest.mark.req("SITE-01")
def test_check_says_valid_or_names_every_problem_and_ends_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(shipped("commercial"))]) == 0
    assert "valid" in capsys.readouterr().out
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(shipped("residential").read_text().replace("capacity_wh = 10000", "capacity_wh = -1"))
    assert main(["check", str(wrong)]) == 2
    assert "batteries[0].capacity_wh: -1 is not allowed; allowed: 100 to 1e+08" in capsys.readouterr().err
    assert main(["check", "residential"]) == 0
    assert main(["check", "residentail"]) == 2
    said = capsys.readouterr().err
    assert "residentail: cannot be read: No such file or directory\n" in said
    assert "residentail: there are site files with the names residential and commercial" in said
    assert main(["check", str(tmp_path / "nowhere.toml")]) == 2
    assert "nowhere.toml: cannot be read" in capsys.readouterr().err


def test_run_with_a_wrong_site_file_ends_with_two_before_anything_is_touched(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("schema = 3\n")
    done = subprocess.run(
        [sys.executable, "-m", "app", "run", "--site", str(wrong), "--headless", "--data", str(tmp_path / "data")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "site: is missing" in done.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["demo", "--fault", "meter-sleepy@3"], "meter-silent"),
        (["demo", "--fault", "meter-silent"], "NAME[:DEVICE]@SECONDS"),
        (["demo", "--duration", "-1"], "not a number of seconds"),
        (["screenshot", "flow", "--out", "x.png", "--size", "9x9"], "not a size"),
        (["simulate", "--site", "residential", "--hours", "0"], "'0' is not a number of hours above 0 and up to 744"),
        (["demo", "--recording", "/nowhere/run.jsonl"], "'/nowhere/run.jsonl': there is no folder '/nowhere'"),
        (["run", "--recording", "/etc"], "'/etc' is a folder, not a file"),
        (["simulate", "day_passive", "--out", "/etc/passwd"], "'/etc/passwd' is a file, not a folder"),
        (["commission", "--out", "/etc/passwd/deep"], "'/etc/passwd' is a file, not a folder"),
        (["fly"], "invalid choice"),
    ],
)
def test_a_wrong_argument_is_explained(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert words in capsys.readouterr().err


def commands() -> dict[str, argparse.ArgumentParser]:
    """Return every command with its parser, as the command line itself has them."""
    top = parser()
    found = [action for action in top._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(found[0].choices)


@pytest.mark.parametrize("command", sorted(commands()))
def test_the_help_of_every_command_ends_with_examples_that_are_understood(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out.partition(TITLE)[2]
    for example in EXAMPLES[command]:
        assert f"ballast {example}\n" in said
        words = shlex.split(example)
        assert words[0] == command
        parser().parse_args(words)


def test_the_requests_in_the_examples_are_requests() -> None:
    asked = [shlex.split(example) for example in EXAMPLES["ask"]]
    for words in asked:
        request_of(parser().parse_args(words))


def test_a_reader_that_has_seen_enough_ends_a_list_without_a_complaint() -> None:
    listing = subprocess.Popen(
        [sys.executable, "-m", "app", "check", "--keys"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    if listing.stdout is None or listing.stderr is None:
        pytest.fail("no pipe")
    listing.stdout.close()  # before the first line comes, as `| head` does after the last one it wants
    assert listing.wait(60) == 0
    assert not listing.stderr.read()
    listing.stderr.close()


def test_replay_of_something_else_ends_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text("{}\n")
    assert main(["replay", str(other)]) == 2
    assert "other.jsonl" in capsys.readouterr().err


LOADING = """
import importlib.abc, runpy, sys

class CtrlC(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt

sys.meta_path.insert(0, CtrlC())
sys.argv = ["ballast", "simulate", "--list"]
runpy.run_module("app", run_name="__main__")
"""


@pytest.mark.parametrize("module", ["app.cli", "app.cli_parts", "app.simulate", "app.scenario"])
def test_ctrl_c_while_a_command_is_still_being_loaded_ends_it_quietly(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADING.format(module=module)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
