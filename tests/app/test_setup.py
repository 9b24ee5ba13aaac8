"""`ballast setup`: a blank unit waits for its site file, says what is missing, and makes room for the controller."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import setup
from app.cli import main, parser
from app.notify import ServiceNotifier
from app.paths import under
from app.setup import SiteWait, problems_of, remember_language, spoken_before
from app.site_file import shipped
from app.site_place import INSTALLED
from control.requests import NoteAccess, Origin, Role, Source, Stop

WITHIN_S = 60.0


@pytest.fixture
def etc(tmp_path: Path) -> Path:
    """Folder of the installer's site file, which is not there."""
    (tmp_path / "etc").mkdir()
    return tmp_path / "etc"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_a_correction_in_the_installers_place_is_seen_though_the_command_line_knows_the_other_one(data: Path) -> None:
    assert setup.installers_file(data / "site.toml", under(data)) == INSTALLED
    assert setup.installers_file(data / "other.toml", under(data)) == data / "other.toml"


class Ear:
    """Listens like systemd does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        self._socket.settimeout(WITHIN_S)
        self.heard: list[str] = []

    def until(self, what: str) -> str:
        """Wait for a line."""
        while True:
            for line in self._socket.recv(65_536).decode().splitlines():
                self.heard.append(line)
                if line.startswith(what):
                    return line

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[Ear]:
    made = Ear(tmp_path / "notify")
    yield made
    made.close()


def begun(etc: Path, data: Path, ear: Ear, *words: str) -> subprocess.Popen[str]:
    """Start the program as systemd does."""
    command = [sys.executable, "-m", "app", "setup", "--site", str(etc / "site.toml"), "--data", str(data)]
    command += ["--root", str(etc.parent), *words]
    environment = {**os.environ, "NOTIFY_SOCKET": str(ear.path), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)


def put(site: Path) -> None:
    """Put a good site file in place as a person does: copied beside, then renamed."""
    shutil.copy(shipped("residential"), site.with_suffix(".new"))
    site.with_suffix(".new").rename(site)


@pytest.mark.parametrize("words", [(), ("--headless",)], ids=["screen", "headless"])
def test_a_blank_unit_ends_by_itself_as_soon_as_a_site_file_is_put_in_place(
    etc: Path, data: Path, ear: Ear, words: tuple[str, ...]
) -> None:
    program = begun(etc, data, ear, *words)
    ear.until("READY=1")
    assert ear.until("STATUS=") == f"STATUS=waits for {etc}/site.toml or {data}/site.toml"
    ear.until("WATCHDOG=1")
    put(etc / "site.toml")
    _, said = program.communicate(timeout=WITHIN_S)
    assert program.returncode == 0, said
    assert "no site yet" in said
    assert "site file found" in said


def test_a_site_file_made_at_the_screen_is_enough(etc: Path, data: Path, ear: Ear) -> None:
    data.mkdir()
    program = begun(etc, data, ear, "--headless")
    ear.until("READY=1")
    put(data / "site.toml")
    _, said = program.communicate(timeout=WITHIN_S)
    assert program.returncode == 0, said


def test_a_wrong_site_file_is_named_and_a_corrected_one_is_taken(etc: Path, data: Path, ear: Ear) -> None:
    site = etc / "site.toml"
    site.write_text('schema = "ballast-site/1"\n[site]\nid = 5\n')
    program = begun(etc, data, ear)
    assert ear.until(f"STATUS=waits: {site}: ")
    put(site)
    _, said = program.communicate(timeout=WITHIN_S)
    assert program.returncode == 0, said
    assert "site.id" in said


def test_a_service_that_is_stopped_ends_in_good_order(etc: Path, data: Path, ear: Ear) -> None:
    program = begun(etc, data, ear)
    ear.until("WATCHDOG=1")
    program.send_signal(signal.SIGTERM)
    _, said = program.communicate(timeout=WITHIN_S)
    assert program.returncode == 0, said
    ear.until("STOPPING=1")


def _begun_here(etc: Path, data: Path, ear: Ear) -> tuple[SiteWait, asyncio.Task[int]]:
    """Wait in this very process, which hears no signals from systemd but tells it what it waits for."""
    notifier = ServiceNotifier({"NOTIFY_SOCKET": str(ear.path)})
    waiting = SiteWait(etc / "site.toml", under(data), notifier, look_s=0.001)
    return waiting, asyncio.create_task(waiting.run())


async def test_a_file_that_is_still_being_copied_is_looked_at_twice(etc: Path, data: Path, ear: Ear) -> None:
    waiting, task = _begun_here(etc, data, ear)
    site, text = etc / "site.toml", shipped("residential").read_text()
    site.write_text(text[: text.index("[[inverters]]")])
    await asyncio.to_thread(ear.until, f"STATUS=waits: {site}")
    assert not task.done()
    site.write_text(text)
    assert await asyncio.wait_for(task, WITHIN_S) == 0
    assert waiting.sought.problems == ()
    assert waiting.sought.found == str(site)


async def test_a_file_that_is_taken_away_again_is_missing_again(etc: Path, data: Path, ear: Ear) -> None:
    site = etc / "site.toml"
    waiting, task = _begun_here(etc, data, ear)
    site.write_text("nonsense")
    await asyncio.to_thread(ear.until, f"STATUS=waits: {site}")
    site.unlink()
    await asyncio.to_thread(ear.until, "STATUS=waits for")
    assert waiting.sought.problems == ()
    assert not task.done()
    put(site)
    assert await asyncio.wait_for(task, WITHIN_S) == 0


def test_what_is_wrong_with_a_file_is_told_key_by_key(etc: Path) -> None:
    (etc / "site.toml").write_text("[site]\nid = 5\n")
    assert any(problem.startswith("schema: is missing") for problem in problems_of(etc / "site.toml"))
    assert problems_of(shipped("residential")) == ()


def test_the_language_chosen_at_the_screen_is_spoken_after_a_restart(data: Path) -> None:
    assert spoken_before(data) == "en"
    data.mkdir()
    remember_language(data, "sv")
    assert spoken_before(data) == "sv"
    (data / "first-language").write_bytes(b"\xff\n")
    assert spoken_before(data) == "en"
    (data / "first-language").write_text("klingon")
    assert spoken_before(data) == "en"


def test_a_language_that_cannot_be_kept_is_spoken_all_the_same(data: Path, caplog: pytest.LogCaptureFixture) -> None:
    remember_language(data / "nowhere", "sv")
    assert "language not kept" in caplog.text


def test_who_sets_a_pin_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    origin = Origin(Source.SYSTEM, Role.SERVICE, "access-1", "screen")
    assert setup.noted(NoteAccess(origin, Role.INSTALLER, "PIN set at the screen"))
    assert setup.noted(Stop(origin, ""))
    assert [record.message for record in caplog.records] == ["access", "no controller takes requests yet"]
    assert caplog.records[0].__dict__["what"] == "PIN set at the screen"


def test_logs_go_to_the_terminal_where_no_folder_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    options = parser().parse_args(["setup", "--data", str(tmp_path / "file/data")])
    assert setup.log_folder(under(options.data)) is None
    assert setup.log_folder(under(tmp_path / "data")) == tmp_path / "data/logs"


def test_a_wrong_site_file_without_a_good_one_before_is_explained_on_the_screen(
    etc: Path, data: Path, ear: Ear
) -> None:
    site = etc / "site.toml"
    site.write_text('schema = "ballast-site/1"\n[site]\nid = 5\n')
    words = [sys.executable, "-m", "app", "run", "--last-good", "--site", str(site), "--data", str(data)]
    known = {**os.environ, "NOTIFY_SOCKET": str(ear.path), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    program = subprocess.Popen(words, env={**known, "BALLAST_OR_SETUP": "1"}, stderr=subprocess.PIPE, text=True)
    assert "site.id" in ear.until("STATUS=waits: ")
    put(site)
    _, said = program.communicate(timeout=WITHIN_S)
    assert program.returncode == 0, said


def test_without_a_screen_a_wrong_site_file_ends_the_program_as_before(etc: Path, data: Path) -> None:
    (etc / "site.toml").write_text("nonsense = 1")
    words = ["run", "--or-setup", "--headless", "--site", str(etc / "site.toml"), "--data", str(data)]
    assert main(words) == 2


def test_a_computer_without_a_site_file_is_told_so_when_the_one_in_force_is_to_be_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("app.commands.INSTALLED", tmp_path / "nowhere/site.toml")
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    assert main(["check"]) == 2
    said = capsys.readouterr().err
    assert f"neither {tmp_path}/nowhere/site.toml nor {tmp_path}/site.toml is there" in said
    put(tmp_path / "site.toml")
    assert main(["check", str(tmp_path / "site.toml")]) == 0
