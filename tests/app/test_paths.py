"""Where the parts of a unit meet on disk."""

from pathlib import Path

import pytest

from app.paths import default_paths, under


def test_roots_commands_find_the_socket_of_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    by_hand = default_paths()
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/ballast")
    monkeypatch.setenv("RUNTIME_DIRECTORY", "/run/ballast")
    assert default_paths().socket == by_hand.socket == Path("/run/ballast/control.sock")
    assert default_paths().data == by_hand.data


def test_a_demo_keeps_its_socket_beside_its_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    assert under(tmp_path).socket == tmp_path / "control.sock"
