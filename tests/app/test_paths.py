"""Where a running unit is found, by the service itself and by a person in a shell."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app import paths
from app.cli import main
from app.link import Link, LinkOptions
from app.site_file import parse_site, settings_of, shipped


class Service:
    """A local link in a thread of its own, where systemd would have put it."""

    def __init__(self, socket: Path) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        model = parse_site(shipped("residential").read_text(encoding="utf-8"), "residential")
        self.link = Link(socket, settings_of(model), lambda _: True, LinkOptions(version="0", incidents=socket.parent))
        asyncio.run_coroutine_threadsafe(self.link.start(), self.loop).result(20.0)

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self.link.close(), self.loop).result(20.0)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The service's run-time folder; as from a shell, nothing in the environment names it."""
    folder = tmp_path / "run"
    folder.mkdir()
    monkeypatch.setattr(paths, "SERVICE_RUNTIME", folder)
    monkeypatch.setattr(paths, "SERVICE_DATA", tmp_path / "lib")
    for name in ("RUNTIME_DIRECTORY", "STATE_DIRECTORY", "LOGS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.mark.parametrize("command", [("outputs", "--safe"), ("protect", "--write", "--yes")])
def test_from_a_shell_nothing_is_written_while_the_service_runs_whatever_data_folder_is_named(
    runtime: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    site = tmp_path / "site.toml"
    text = shipped("residential").read_text(encoding="utf-8") + '\n[grid_code]\npreset = "vde_ar_n_4105"\n'
    site.write_text(text, encoding="utf-8")
    service = Service(runtime / "control.sock")
    try:
        for more in ((), ("--data", str(tmp_path / "elsewhere")), ("--connect", str(tmp_path / "nobody.sock"))):
            assert main([*command, "--site", str(site), *more]) == 2
            assert f"the unit runs ({runtime}/control.sock): stop it first" in capsys.readouterr().err
    finally:
        service.close()


def test_the_service_listens_where_systemd_says_and_a_person_finds_it_there(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (runtime / "control.sock").touch()
    assert paths.default_paths().running == runtime / "control.sock"
    assert paths.under(tmp_path / "lib").running == runtime / "control.sock", "the service's own data folder"
    monkeypatch.setenv("RUNTIME_DIRECTORY", f"{runtime}/a:{runtime}/b")
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "lib"))
    assert paths.default_paths().socket == runtime / "a/control.sock"


def test_a_demo_with_a_folder_of_its_own_is_never_mistaken_for_the_service(runtime: Path, tmp_path: Path) -> None:
    (runtime / "control.sock").touch()
    assert paths.under(tmp_path / "demo").running == tmp_path / "demo/control.sock"


def test_a_unit_started_by_hand_is_found_before_the_service(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (runtime / "control.sock").touch()
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    (tmp_path / "control.sock").touch()
    assert paths.default_paths().running == tmp_path / "control.sock"


def test_a_socket_that_may_not_be_looked_at_is_named_and_not_taken_for_absent(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: Callable[..., object] = Path.stat

    def denied(path: Path, **options: bool) -> object:
        if path.parent == runtime:
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path, **options)

    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    monkeypatch.setattr(Path, "stat", denied)
    assert paths.default_paths().running == runtime / "control.sock"
