"""Hardware watchdogs as files: a byte for each beat, `V` for a clean end, one feeder only."""

import fcntl
import os
import stat
import struct
from pathlib import Path
from typing import Any

import pytest

from hardware import watchdog
from hardware.watchdog import KernelWatchdog, StratoWatchdog, Watchdog, WatchdogError


def test_each_beat_is_a_byte_and_only_a_clean_end_writes_the_magic_character(tmp_path: Path) -> None:
    path = tmp_path / "watchdog"
    path.touch()
    dog: Watchdog = KernelWatchdog(path, 10)
    dog.feed()
    dog.feed()
    assert path.read_bytes() == b"\0\0"
    dog.abandon()
    assert path.read_bytes() == b"\0\0"
    dog = KernelWatchdog(path, 10)
    dog.feed()
    dog.disarm()
    assert path.read_bytes() == b"\0\0\0V"


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[Path, list[tuple[int, int]]]:
    """A file that says it is a character device, with a counter that goes to 15 s at most."""
    calls: list[tuple[int, int]] = []
    armed = [60]

    def ioctl(_file: int, request: int, argument: bytes) -> bytes:
        (value,) = struct.unpack("i", argument)
        calls.append((request, value))
        if request == watchdog.WDIOC_SETTIMEOUT:
            if value > 15:
                raise OSError(22, "Invalid argument")
            armed[0] = value if value != 13 else 12
        return struct.pack("i", armed[0])

    monkeypatch.setattr(fcntl, "ioctl", ioctl)
    monkeypatch.setattr(stat, "S_ISCHR", bool)
    path = tmp_path / "watchdog0"
    path.touch()
    return path, calls


def test_a_real_device_gets_its_time_out_and_is_asked_what_it_took(device: tuple[Path, list[tuple[int, int]]]) -> None:
    path, calls = device
    dog: Any = KernelWatchdog(path, 14)
    assert calls == [(0xC0045706, 14), (0x80045707, 0)]
    dog.disarm()


@pytest.mark.parametrize(
    ("timeout_s", "words"),
    [(20, r"refuses timeout_s 20 \(Invalid argument\); a Raspberry Pi counts to 15 s"), (13, "made timeout_s 12 out")],
)
def test_a_time_out_the_device_cannot_do_is_told_and_the_device_is_let_go(
    device: tuple[Path, list[tuple[int, int]]], timeout_s: int, words: str
) -> None:
    path, _ = device
    with pytest.raises(WatchdogError, match=words):
        KernelWatchdog(path, timeout_s)
    assert path.read_bytes() == b"V"
    KernelWatchdog(path, 10).disarm()


def test_a_second_feeder_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "watchdog"
    path.touch()
    first = KernelWatchdog(path, 10)
    with pytest.raises(WatchdogError, match="held by somebody else; one feeder only: set RuntimeWatchdogSec=0"):
        KernelWatchdog(path, 10)
    first.disarm()
    KernelWatchdog(path, 10).disarm()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FileNotFoundError(2, "No such file"), "is not there; load the driver"),
        (PermissionError(13, "Permission denied"), "may not be written by this user"),
        (OSError(16, "Device or resource busy"), "held by somebody else"),
        (OSError(5, "Input/output error"), "cannot be opened: Input/output error"),
    ],
)
def test_a_watchdog_that_cannot_be_had_says_why(monkeypatch: pytest.MonkeyPatch, error: OSError, words: str) -> None:
    def refuse(*_arguments: object) -> int:
        raise error

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(WatchdogError, match=f"/dev/watchdog .*{words}"):
        KernelWatchdog(Path("/dev/watchdog"), 10)


def test_a_watchdog_that_went_away_is_told_with_the_next_beat(tmp_path: Path) -> None:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    dog = KernelWatchdog(path, 10)
    dog.feed()
    assert os.read(reader, 10) == b"\0"
    os.close(reader)
    with pytest.raises(WatchdogError, match="cannot be fed: Broken pipe"):
        dog.feed()
    dog.disarm()
    with pytest.raises(WatchdogError, match="cannot be opened"):
        KernelWatchdog(path, 10)


def board(folder: Path) -> Path:
    for name in ("enabled", "heartbeat", "timeout"):
        (folder / name).write_text("0\n")
    return folder


def read(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text().strip() for path in folder.iterdir()}


def test_the_watchdog_of_a_strato_pi_is_armed_fed_by_turns_and_switched_off(tmp_path: Path) -> None:
    dog: Watchdog = StratoWatchdog(board(tmp_path), 30)
    assert read(tmp_path) == {"enabled": "1", "heartbeat": "1", "timeout": "30"}
    seen: list[str] = []
    for _ in range(4):
        dog.feed()
        seen.append(read(tmp_path)["heartbeat"])
    assert seen == ["0", "1", "0", "1"]
    with pytest.raises(WatchdogError, match="is fed by somebody else already"):
        StratoWatchdog(tmp_path, 30)
    dog.disarm()
    assert read(tmp_path)["enabled"] == "0"
    StratoWatchdog(tmp_path, 30).abandon()
    assert read(tmp_path)["enabled"] == "1"


def test_a_strato_pi_that_is_not_there_or_does_not_obey_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(WatchdogError, match="timeout, enabled, heartbeat not there; is the kernel module"):
        StratoWatchdog(tmp_path, 30)
    board(tmp_path)
    with pytest.raises(WatchdogError, match="timeout_s 100000, allowed 1 to 99999"):
        StratoWatchdog(tmp_path, 100_000)

    def stubborn(_path: Path, encoding: str) -> str:
        return b"60".decode(encoding)

    monkeypatch.setattr(Path, "read_text", stubborn)
    with pytest.raises(WatchdogError, match="timeout reads back '60', written was 30"):
        StratoWatchdog(tmp_path, 30)
